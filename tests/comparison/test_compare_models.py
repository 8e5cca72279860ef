"""Models side by side: what is read off their typical courses is what closed forms give."""

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.optimize import brentq

import carkinetics as ck
from carkinetics.model.library import folder
from carkinetics.model.spec import Model

STEIN, OGASAWARA, NOBLES = "stein_2019_tisagenlecleucel", "ogasawara_2021_lisocabtagene", "nobles_2020_ctl019"
DRUG = """
schema = 1
title = "A drug, then cells that move to the marrow"
time = "{time}"

[parameters]
k = {{ value = {k}, unit = "1/{time}", from = "assumed", about = "elimination of the drug" }}
day = {{ value = {day}, unit = "{time}", from = "assumed", about = "when cells are given" }}
amount = {{ value = 500, unit = "cells", from = "assumed", about = "cells that are given" }}

[states]
blood = {{ unit = "cells", initial = "0" }}

[doses]
infusion = {{ into = "blood", unit = "cells" }}

[ddt]
blood = "-k * blood"

[observables]
other = {{ expr = "2 * blood", unit = "cells" }}
car_t_bm = {{ name = "car_t", expr = "13 * blood", unit = "cells", matrix = "BM" }}
car_t = {{ expr = "blood", unit = "cells", matrix = "PB", lloq = 5 }}
"""
EXAMPLE = """
[example]
doses = [{ amount = "2 * amount", time = "day" }]
infusion = "day"
until = "day * 21"
"""


def model_of(text, tmp_path, name="given"):
    path = tmp_path / f"{name}.toml"
    path.write_text(text, encoding="utf-8")
    return ck.read_model(path)


def biexponential(fb, alpha, beta):
    return lambda t: (1 - fb) * np.exp(-alpha * t) + fb * np.exp(-beta * t)


@pytest.fixture(scope="module")
def found():
    return ck.compare([ck.load_model(STEIN), OGASAWARA, f"{NOBLES}:infused", NOBLES])


CLOSED = {
    STEIN: (np.log(2) * 9.3 / np.log(3900), 9.3, 0.0079, 0.16, 0.0032, 0.0),
    OGASAWARA: (0.755, 9.29, 0.0079, np.log(2) / 5, np.log(2) / 352, 3.27),
}


@pytest.mark.parametrize("name", CLOSED)
def test_measures_are_those_of_the_closed_form(found, name):
    doubling, tmax, fb, alpha, beta, lag = CLOSED[name]
    fall, rho, row = biexponential(fb, alpha, beta), np.log(2) / doubling, found.sel(model=name)
    assert row.doubling_time == pytest.approx(doubling, rel=1e-4)
    assert row.tmax == pytest.approx(tmax, abs=1e-9)
    assert row.cmax == pytest.approx(24e3, rel=1e-6)
    assert row.contraction_half_life == pytest.approx(brentq(lambda t: fall(t) - 0.5, 0, 9), rel=1e-4)
    assert row.terminal_half_life == pytest.approx(np.log(2) / beta, rel=1e-4)
    assert row.level_day_28 == pytest.approx(fall(28 - tmax), rel=1e-5)
    rise = (1 - np.exp(-rho * (tmax - lag))) / rho + lag * np.exp(-rho * (tmax - lag))
    assert row.auc_0_28_over_cmax == pytest.approx(rise + quad(fall, 0, 28 - tmax)[0], rel=1e-4)


def test_the_half_lives_are_the_papers_but_for_the_cells_that_persist(found):
    assert found.contraction_half_life.sel(model=STEIN) == pytest.approx(4.33, rel=0.02)
    assert found.contraction_half_life.sel(model=OGASAWARA) == pytest.approx(5.00, rel=0.02)
    assert found.doubling_time.sel(model=STEIN) == pytest.approx(0.78, rel=0.01)


def test_persistence_is_nan_before_the_end_of_the_example_and_the_day_of_the_limit_after_it(tmp_path, found):
    assert np.isnan(found.persistence.sel(model=STEIN))
    assert found.until.sel(model=STEIN) == 365
    text = (folder() / f"{STEIN}.toml").read_text(encoding="utf-8").replace("[[checks]]", '[example]\nuntil = "1000"\n\n[[checks]]', 1)
    longer, fall = model_of(text, tmp_path, "longer"), biexponential(0.0079, 0.16, 0.0032)
    row = ck.compare([longer, OGASAWARA]).sel(model="longer")
    assert row.persistence == pytest.approx(9.3 + brentq(lambda t: 24e3 * fall(t) - 50, 0, 900), rel=1e-5)
    assert row.persistence_thousandth == pytest.approx(9.3 + brentq(lambda t: fall(t) - 1e-3, 0, 900), rel=1e-5)
    at_100 = ck.compare([longer, OGASAWARA], lloq={"copies/ug": 100}).sel(model="longer")
    assert at_100.persistence == pytest.approx(9.3 + brentq(lambda t: 24e3 * fall(t) - 100, 0, 900), rel=1e-5)
    assert ck.compare([longer, OGASAWARA], lloq=1.5).lloq.values.tolist() == [1.5, 1.5]


def test_marrow_over_blood_is_the_models_ratio(found):
    assert found.marrow_to_blood_cmax.sel(model=NOBLES) == pytest.approx(0.5, rel=1e-9)
    assert found.marrow_to_blood_auc_0_28.sel(model=NOBLES) == pytest.approx(0.5, rel=1e-9)
    assert np.isnan(found.marrow_to_blood_cmax.sel(model=STEIN))
    ratio = found.marrow_level.sel(model=NOBLES) / found.level.sel(model=NOBLES)
    assert np.allclose(ratio.dropna("time"), 0.5)


def test_curves_are_the_simulations_and_end_with_their_example(found, tmp_path):
    sim = ck.simulate(ck.load_model(STEIN), times=found.time.values, rtol=1e-9).transgene[0]
    level = found.level.sel(model=STEIN)
    assert np.allclose(level, sim, rtol=1e-6)
    assert float(found.relative_level.sel(model=STEIN).max()) == pytest.approx(1, rel=0.15)
    short = ck.compare([model_of(DRUG.format(time="day", k=0.3, day=3) + EXAMPLE, tmp_path), STEIN])
    ended = short.level.sel(model="given")
    assert np.isnan(ended.sel(time=slice(60.01, None))).all()
    assert np.isfinite(ended.sel(time=slice(0, 60))).all()


@pytest.mark.parametrize(("time", "k", "day"), [("day", 0.3, 3), ("h", 0.3 / 24, 72)])
def test_doses_and_the_infusion_are_texts_over_constants_and_day_0_is_the_infusion(tmp_path, time, k, day):
    model = model_of(DRUG.format(time=time, k=k, day=day) + EXAMPLE, tmp_path)
    row = ck.compare([model, STEIN]).sel(model="given")
    assert (row.observable, row.unit, row.matrix, row.until) == ("car_t", "cells", "PB", 60)
    assert row.tmax == 0
    assert row.cmax == pytest.approx(1000, rel=1e-6)
    for measure in ("contraction_half_life", "terminal_half_life"):
        assert row[measure] == pytest.approx(np.log(2) / 0.3, rel=1e-4)
    assert row.persistence == pytest.approx(np.log(200) / 0.3, rel=1e-5)
    assert row.persistence_thousandth == pytest.approx(np.log(1000) / 0.3, rel=1e-5)
    assert row.auc_0_28_over_cmax == pytest.approx((1 - np.exp(-8.4)) / 0.3, rel=1e-4)
    assert row.marrow_to_blood_auc_0_28 == pytest.approx(13)
    assert np.isnan(row.doubling_time)
    assert row.level.sel(time=7) == pytest.approx(1000 * np.exp(-2.1), rel=1e-6)


def test_cells_that_leave_the_blood_after_the_infusion_are_no_peak():
    infused, plain = ck.load_model(NOBLES, variant="infused"), ck.load_model(NOBLES)
    more = infused.replace(parameters={"early": 1e6})
    rows = ck.compare({"more": more, "plain": plain})
    assert rows.level.sel(model="more")[0] > 1e6
    for measure in ("cmax", "tmax", "contraction_half_life", "persistence_thousandth", "level_day_28"):
        assert rows[measure].sel(model="more") == pytest.approx(float(rows[measure].sel(model="plain")), rel=1e-3, nan_ok=True)
    assert rows.doubling_time.sel(model="more") == pytest.approx(float(rows.doubling_time.sel(model="plain")), rel=0.1)


def test_a_drug_before_the_infusion_of_cells_is_aligned_at_its_first_dose(tmp_path):
    text = (folder() / "one_compartment_iv.toml").read_text(encoding="utf-8").split("[example]")[0].split("[[checks]]")[0]
    drug = model_of(text + "[example]\ndoses = [{ amount = 100, time = 0 }]\ninfusion = 240\nuntil = 96\n", tmp_path, "drug")
    row = ck.compare([drug, STEIN]).sel(model="drug")
    assert (row.tmax, row.until) == (0, 4)
    assert row.terminal_half_life * 24 == pytest.approx(np.log(2) * drug.parameter("v").value / drug.parameter("cl").value, rel=1e-3)


def test_a_model_that_is_given_nothing_has_no_measures_and_one_at_rest_no_peak(tmp_path):
    rows = ck.compare({"nothing": model_of(DRUG.format(time="day", k=1, day=0), tmp_path), "at rest": "logistic_growth"})
    assert all(np.isnan(rows[key].sel(model="nothing")) for key in rows if rows[key].dims == ("model",))
    assert np.isnan(rows.tmax.sel(model="at rest"))
    assert rows.cmax.sel(model="at rest") == pytest.approx(1000, rel=1e-4)
    assert not rows.car_t.sel(model="at rest")


def test_time_without_a_unit_is_taken_as_days(tmp_path):
    head = 'schema = 1\ntitle = "x"\ntime = "1"\nunits = "unchecked"\n[states]\nx = { unit = "1", initial = "8" }\n'
    model = model_of(head + '[ddt]\nx = "-0.1 * x"\n[observables]\ny = { expr = "x", unit = "1" }\n', tmp_path)
    assert isinstance(model, Model)
    assert ck.compare([model, STEIN]).terminal_half_life[0] == pytest.approx(np.log(2) / 0.1, rel=1e-4)


def test_a_comparison_goes_to_netcdf_and_back(found, tmp_path):
    import xarray as xr

    found.to_netcdf(tmp_path / "found.nc", engine="h5netcdf")
    with xr.open_dataset(tmp_path / "found.nc", engine="h5netcdf") as stored:
        assert stored.cmax.attrs["definition"] == found.cmax.attrs["definition"]
        assert np.array_equal(stored.level, found.level, equal_nan=True)


@pytest.mark.parametrize(
    ("things", "options", "told"),
    [
        ([STEIN], {}, "at least two"),
        (3, {}, "at least two"),
        ([STEIN, 3], {}, "at least two"),
        ([STEIN, STEIN], {}, f"'{STEIN}' stands there twice"),
        ([STEIN, OGASAWARA], {"lloq": -1}, "lloq is a number above 0"),
        ([STEIN, OGASAWARA], {"lloq": {"copies/ug": "x"}}, "lloq is a number above 0"),
    ],
)
def test_what_cannot_be_compared_is_told(things, options, told):
    with pytest.raises(ck.errors.ConfigError, match=told):
        ck.compare(things, **options)


def test_a_name_that_is_not_shipped_is_told_with_the_nearest():
    with pytest.raises(ck.errors.ModelError, match=f"Did you mean '{STEIN}'"):
        ck.compare([STEIN[:-1], OGASAWARA])
