"""Stepwise covariate search: on data whose effects are known it finds these and no others; every test is a pair of fits of ck.fit."""

import json

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from classic import parameter
from scipy.stats import chi2

import carkinetics as ck
from carkinetics.fitting import stepwise

TIMES = np.array([0.25, 1.0, 2.0, 4.0])
N = 60
CANDIDATES = {"ke": ["weight", "score", "renal"], "a0": ["weight", "renal"]}
COVARIATES = {
    "weight": {"unit": "kg", "reference": 50}, "copy": {"unit": "kg", "reference": 50}, "score": {"unit": "1", "reference": 0},
    "renal": {"unit": "1", "reference": "good", "levels": ["good", "mild", "severe"]},
}  # fmt: skip


def decline(**effects):
    """One exponential; its start and its rate vary between subjects."""
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Decline", "time": "h", "units": "unchecked", "covariates": COVARIATES, "effects": effects,
            "parameters": {"ke": parameter(0.4, 0.2), "a0": parameter(10, 0.2)},
            "states": {"a": {"unit": "1", "initial": "a0"}}, "ddt": {"a": "-ke*a"},
            "observables": {"y": {"expr": "a", "unit": "1", "error": "lognormal", "sigma": 0.1}},
        }
    )  # fmt: skip


def table():
    """Rates follow weight ^ 0.6, starts are lower by exp(-0.4) in severe renal impairment; `score` acts on nothing, `copy` is weight."""
    rng = np.random.default_rng(11)
    people = pd.DataFrame({"ID": range(1, N + 1), "weight": rng.uniform(15, 90, N).round(1), "score": rng.normal(0, 1, N).round(3)})
    people["copy"], people["renal"] = people["weight"], np.array(["good", "mild", "severe"])[rng.integers(0, 3, N)]
    rate = 0.5 * (people.weight / 50) ** 0.6 * np.exp(0.25 * rng.standard_normal(N))
    start = 10 * np.exp(-0.4 * (people.renal == "severe") + 0.2 * rng.standard_normal(N))
    y = start.values[:, None] * np.exp(-rate.values[:, None] * TIMES + 0.1 * rng.standard_normal((N, TIMES.size)))
    rows = pd.DataFrame({"ID": np.repeat(people.ID, TIMES.size), "TIME": np.tile(TIMES, N), "DV": y.ravel()})
    return rows.merge(people, on="ID")


@pytest.fixture(scope="module")
def fit():
    return ck.fit(decline(), ck.read_data(table()))


@pytest.fixture(scope="module")
def found(fit):
    return ck.covariate_search(fit, CANDIDATES)


def test_it_finds_the_effects_that_made_the_data_and_no_others(found):
    effects = {f"{item.parameter}.{item.covariate}": item for item in found.fit.model.effects}
    assert set(effects) == {"ke.weight", "a0.renal"}
    assert effects["ke.weight"].form == "power"
    assert effects["a0.renal"].form == "categorical"
    for name, truth in (("effect.ke.weight", 0.6), ("effect.a0.renal.mild", 0.0), ("effect.a0.renal.severe", -0.4)):
        row = found.fit.estimates.sel(parameter=name)
        assert abs(float(row.estimate) - truth) < 3 * float(row.se)
    steps = found.steps
    assert steps.relation.values[steps.chosen.values].tolist() == ["ke.weight", "a0.renal"]
    assert steps.step.values[steps.direction.values == "forward"].tolist() == [1] * 5 + [2] * 4 + [3] * 3
    assert steps.relation.values[steps.direction.values == "backward"].tolist() == ["ke.weight", "a0.renal"]
    assert not steps.doubtful.any()


def test_every_test_is_the_likelihood_ratio_of_two_fits_made_apart(fit, found):
    data = fit.origin.data
    entries = {
        "ke.weight": {"form": "power", "value": 0.1}, "ke.score": {"form": "exponential", "value": 0.1},
        "a0.renal": {"form": "categorical", "value": {"mild": 0.0, "severe": -0.1}},
    }  # fmt: skip
    ofv = {}
    for names in ((), ("ke.weight",), ("ke.weight", "a0.renal"), ("a0.renal",), ("ke.weight", "ke.score")):
        ofv[names] = ck.fit(decline().replace(effects={name: entries[name] for name in names}), data).ofv
    steps = found.steps
    rows = steps.assign_coords(key=("test", [f"{k} {name}" for k, name in zip(steps.step.values, steps.relation.values, strict=True)]))
    both = ofv["ke.weight", "a0.renal"]
    expected = {
        "1 ke.weight": (ofv[()] - ofv["ke.weight",], 1), "2 a0.renal": (ofv["ke.weight",] - both, 2),
        "2 ke.score": (ofv["ke.weight",] - ofv["ke.weight", "ke.score"], 1),
        "4 ke.weight": (ofv["a0.renal",] - both, 1), "4 a0.renal": (ofv["ke.weight",] - both, 2),
    }  # fmt: skip
    for key, (drop, df) in expected.items():
        row = rows.isel(test=rows.key.values.tolist().index(key))
        assert float(row["drop"]) == pytest.approx(drop, abs=2e-4), key
        assert int(row.df) == df
        assert float(row.p_value) == pytest.approx(chi2.sf(drop, df), rel=1e-3), key
    assert found.fit.ofv == pytest.approx(both, abs=1e-4)


def test_an_effect_that_a_stricter_level_does_not_bear_goes_out_again(fit):
    weak = ck.covariate_search(fit, ["ke.score", "a0.weight"], forward=0.9, backward=1e-6)
    steps = weak.steps
    assert steps.chosen.values[steps.direction.values == "forward"].any()
    assert weak.fit.model.effects == ()
    assert weak.fit.ofv == pytest.approx(fit.ofv, abs=1e-3)  # the way back ends where it began
    back = steps.isel(test=steps.direction.values == "backward")
    assert back.chosen.values.sum() == steps.chosen.values.sum() / 2
    assert (back.p_value.values[back.chosen.values] >= 1e-6).all()


def test_an_effect_of_the_fitted_model_is_tested_backward_only_where_it_is_a_candidate(fit):
    model = decline(ke={"score": {"form": "exponential", "value": 0.01, "from": "assumed", "about": "of a test"}})
    begun = ck.fit(model, fit.origin.data)
    kept = ck.covariate_search(begun, ["a0.weight"])
    assert [item.covariate for item in kept.fit.model.effects] == ["score"]
    out = ck.covariate_search(begun, ["ke.score"])
    assert out.steps.direction.values.tolist() == ["backward"]
    assert out.fit.model.effects == ()
    assert out.fit.ofv == pytest.approx(fit.ofv, abs=1e-4)
    for about, said in (({"fixed": True}, "fixed"), ({"prior": {"sd": 1.0}}, "tied to a prior")):
        held = ck.fit(begun.model.replace(effects={"ke.score": {"value": 0.01, **about}}), fit.origin.data)
        with pytest.raises(ck.errors.ConfigError, match=f"has ke.score already, and it is {said}"):
            ck.covariate_search(held, ["ke.score"])
    with pytest.raises(ck.errors.ConfigError, match="it is of the form 'exponential'"):
        ck.covariate_search(begun, {"ke": {"score": "linear"}})


def test_a_candidate_that_the_data_cannot_tell_is_a_row_that_says_so_and_is_not_chosen(found, fit):
    again = ck.covariate_search(found.fit, {"ke": ["copy", "weight"]})
    first = again.steps.isel(test=0)
    assert first.relation.item() == "ke.copy"
    assert not first.converged
    assert not first.chosen
    assert "not identified" in first.message.item() or "condition number" in first.message.item() or "gradient" in first.message.item()
    assert again.fit is found.fit
    assert f"not used. {first.message.item()}" in str(again)


def test_a_fit_that_cannot_begin_is_a_row_too(fit, monkeypatch):
    whole = stepwise._fit

    def failing(base, model, threads):
        if model.effects[-1].covariate == "weight":
            raise ck.errors.FitError("for a test")
        return whole(base, model, threads)

    monkeypatch.setattr(stepwise, "_fit", failing)
    steps = ck.covariate_search(fit, ["ke.weight", "ke.score"]).steps
    assert steps.message.values[0] == "The fit failed: for a test"
    assert np.isnan(steps.p_value.values[0])
    assert not steps.chosen.values[0]


def test_what_was_interrupted_goes_on_to_the_same_bits(found, fit, tmp_path, monkeypatch):
    store, whole, calls = tmp_path / "search.jsonl", stepwise._fit, []

    def interrupted(*arguments):
        calls.append(arguments)
        if len(calls) == 8:
            raise KeyboardInterrupt
        return whole(*arguments)

    monkeypatch.setattr(stepwise, "_fit", interrupted)
    with pytest.raises(KeyboardInterrupt):
        ck.covariate_search(fit, CANDIDATES, store=store)
    assert [json.loads(line)["replicate"] for line in store.read_text(encoding="utf-8").splitlines()[1:]] == list(range(7))
    again = ck.covariate_search(fit, CANDIDATES, store=store)
    assert len(calls) == 8 + 1 + 7  # what was chosen is made again, and the seven that were missing
    xr.testing.assert_identical(again.steps, found.steps)
    assert again.fit.estimates.identical(found.fit.estimates)
    before = store.read_bytes()
    with pytest.raises(ck.errors.IntegrityError, match=r"holds fits of something else: backward is 0\.01 there and 0\.02 here"):
        ck.covariate_search(fit, CANDIDATES, backward=0.02, store=store)
    with pytest.raises(ck.errors.IntegrityError, match="candidates is"):
        ck.covariate_search(fit, {"ke": ["weight"]}, store=store)
    assert store.read_bytes() == before
    store.write_text("ID,TIME\n", encoding="utf-8")
    with pytest.raises(ck.errors.FileError, match="no file of fits"):
        ck.covariate_search(fit, CANDIDATES, store=store)


def test_a_search_by_saem_marks_what_lies_within_its_monte_carlo_error(fit, monkeypatch):
    by_saem = ck.fit(fit.model, fit.origin.data, method="saem", seed=2)
    with_score = ck.fit(
        fit.model.replace(effects={"ke.score": {"form": "exponential", "value": 0}}), fit.origin.data, method="saem", seed=2
    )
    monkeypatch.setattr(stepwise, "_fit", lambda *_: with_score)
    tested = ck.covariate_search(by_saem, ["ke.score"]).steps.isel(test=0)
    assert float(tested.drop_error) == pytest.approx(np.hypot(by_saem.ofv_error, float(tested.ofv_error)))
    assert tested.drop_error > 0
    level = float(chi2.sf(max(float(tested["drop"]), 0.0) + 1.9 * float(tested.drop_error), 1))
    near = ck.covariate_search(by_saem, ["ke.score"], forward=level)
    assert near.steps.doubtful.values[0]
    assert "within the Monte-Carlo error" in str(near)
    far = float(chi2.sf(max(float(tested["drop"]), 0.0) + 2.1 * float(tested.drop_error), 1))
    assert not ck.covariate_search(by_saem, ["ke.score"], forward=far).steps.doubtful.values[0]


def test_the_table_is_readable_and_goes_to_files_and_back(found, tmp_path):
    lines = str(found).splitlines()
    assert "effects of the final model: ke.weight (power), a0.renal (categorical)" in lines[0]
    assert lines[4].split()[:3] == ["1", "forward", "ke.weight"]
    assert lines[4].split()[-1] == "in"
    assert len(lines) == 4 + found.steps.sizes["test"]
    found.steps.to_netcdf(tmp_path / "s.nc", engine="h5netcdf")
    xr.testing.assert_equal(xr.open_dataset(tmp_path / "s.nc", engine="h5netcdf").load(), found.steps)
    found.steps.to_zarr(tmp_path / "s.zarr", consolidated=False)
    xr.testing.assert_equal(xr.open_zarr(tmp_path / "s.zarr", consolidated=False).load(), found.steps)


@pytest.mark.parametrize(
    ("candidates", "message"),
    [
        ("ke.weight", "expected parameters and their covariates"),
        ({}, "names nothing"),
        (["kel.weight"], r"'kel' is not a parameter of .*Did you mean 'ke'"),
        (["ke.wieght"], r"'wieght' is no covariate of the model.*Did you mean 'weight'"),
        ({"ke": {"weight": "powr"}}, r"must be one of 'power'.*Did you mean 'power'"),
        ({"ke": {"renal": "power"}}, "renal' has levels"),
        ({"ke": {"weight": "categorical"}}, "has no `levels`"),
    ],
)
def test_candidates_that_cannot_be_are_refused_by_name(fit, candidates, message):
    with pytest.raises((ck.errors.ConfigError, ck.errors.ModelError), match=message):
        ck.covariate_search(fit, candidates)


def test_a_covariate_that_the_model_does_not_declare_is_answered_by_the_line_that_would(fit):
    frame = table().assign(height=lambda rows: 100 + rows["ID"], product=lambda rows: np.where(rows["ID"] < 9, "b", "a"))
    other = ck.fit(decline(), ck.read_data(frame))
    with pytest.raises(ck.errors.ConfigError, match=r"\[covariates\]\nheight = \{ unit = \"cm\", reference = 130\.5 \}$"):
        ck.covariate_search(other, ["ke.height"])
    renamed = ck.fit(decline(), ck.read_data(frame.rename(columns={"height": "HT"})))
    with pytest.raises(
        ck.errors.ConfigError, match=r"(?s)the column 'HT', .*\[covariates\]\nheight = \{ unit = \"cm\", reference = 130\.5 \}$"
    ):
        ck.covariate_search(renamed, ["ke.height"])
    with pytest.raises(ck.errors.ConfigError, match=r"'WT' is no covariate .*Did you mean 'weight'"):
        ck.covariate_search(other, ["ke.WT"])
    line = r'product = \{ unit = "1", reference = "a", levels = \["a", "b"\] \}$'
    with pytest.raises(ck.errors.ConfigError, match=line):
        ck.covariate_search(other, ["ke.product"])


def test_subjects_without_a_covariate_are_refused_before_anything_is_fitted(fit):
    frame = table()
    frame.loc[frame["ID"] == 7, "score"] = np.nan
    for strict, kind in ((True, "score"), (False, "236 of 240 values are left")):
        other = ck.fit(decline(), ck.read_data(frame), strict=strict)
        with pytest.raises(ck.errors.DataError, match=kind):
            ck.covariate_search(other, ["ke.score"])


def test_what_is_no_reference_is_refused(fit):
    with pytest.raises(ck.errors.ConfigError, match="forward is 5"):
        ck.covariate_search(fit, CANDIDATES, forward=5)
    with pytest.raises(ck.errors.ConfigError, match="fit: expected a Fit, found 3"):
        ck.covariate_search(3, CANDIDATES)
    alone = ck.fit(decline(), fit.origin.data, evaluate_only=True)
    with pytest.raises(ck.errors.ConfigError, match="evaluated and not searched"):
        ck.covariate_search(alone, CANDIDATES)
