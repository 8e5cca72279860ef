"""How long exact derivatives take beside the trajectories themselves: warm first, check the answer, then time."""

import numpy as np
import pytest

from benchmarks.problems import P2, P2_PARAMETERS

SUBJECTS, CHECKED, STEP = 1000, 8, 1e-3


def difference(cohort, name):
    """Return d(cells)/d(name) of a cohort by fourth-order central differences of tight solutions."""

    def cells(times_step):
        moved = cohort.assign({name: cohort[name] * (1 + times_step * STEP)})
        return P2.simulate(moved, rtol=1e-12, atol=1e-9, method="stiff").cells.values

    by = cohort[name].values[:, None] * STEP
    return (8 * (cells(1) - cells(-1)) - (cells(2) - cells(-2))) / (12 * by)


@pytest.mark.benchmark(group="sensitivities")
@pytest.mark.parametrize("method", ["auto", "stiff"])
def test_p2_six_parameters(benchmark, method):
    few, names = P2.cohort(CHECKED), list(P2_PARAMETERS)
    found = P2.simulate(few, sensitivities=names, method=method).cells_sensitivity
    for name in names:
        exact = difference(few, name)
        apart = np.abs(found.sel(parameter=name).values - exact).max(axis=1) / np.abs(exact).max(axis=1)
        assert (apart < 1e-3).all()
    cohort = P2.cohort(SUBJECTS)
    assert (P2.simulate(cohort, sensitivities=names, method=method).status == 0).all()
    benchmark.extra_info["subjects"] = SUBJECTS
    benchmark.pedantic(P2.simulate, (cohort,), {"sensitivities": names, "method": method, "threads": 1}, rounds=5)


@pytest.mark.benchmark(group="sensitivities")
def test_p2_without_them(benchmark):
    cohort = P2.cohort(SUBJECTS)
    assert (P2.simulate(cohort).status == 0).all()
    benchmark.pedantic(P2.simulate, (cohort,), {"threads": 1}, rounds=5)
