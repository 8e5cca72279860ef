"""Criteria by hand, and a likelihood-ratio test whose distribution is known."""

import numpy as np
import pytest
from classic import PUBLISHED, classic, theophylline
from scipy.stats import chi2

import carkinetics as ck


@pytest.fixture(scope="module")
def fits():
    data = ck.read_data(classic("theo_sd.csv"))
    full = theophylline(*PUBLISHED)
    held = full.replace(parameters={"v": {"fixed": True, "value": 30.0}})
    return {"full": ck.fit(full, data), "held": ck.fit(held, data), "data": data, "model": full}


def test_criteria_and_the_ratio_test_are_those_of_their_formulas(fits):
    found = ck.compare({"held": fits["held"], "full": fits["full"]})
    assert found.fit.values.tolist()[0] == ("full" if fits["full"].ofv + 2 < fits["held"].ofv else "held")
    full = found.sel(fit="full")
    constant = 132 * np.log(2 * np.pi)
    assert full.aic == pytest.approx(fits["full"].ofv + constant + 2 * 7)
    assert full.bic == pytest.approx(fits["full"].ofv + constant + 7 * np.log(132))
    assert full.bicc == pytest.approx(fits["full"].ofv + constant + 6 * np.log(12) + np.log(132))
    assert full.p_value == pytest.approx(chi2.sf(fits["held"].ofv - fits["full"].ofv, 1))
    assert np.isnan(found.sel(fit="held").p_value)


def test_what_cannot_be_compared_is_said(fits):
    other = ck.fit(fits["model"], fits["data"], method="laplace", evaluate_only=True)
    with pytest.raises(ck.errors.ConfigError, match="fitted by focei, 'b' by laplace"):
        ck.compare({"a": fits["full"], "b": other})
    with pytest.raises(ck.errors.ConfigError, match="at least two fits"):
        ck.compare({"a": fits["full"]})
