"""The case bootstrap against estimates in closed form; draws that depend on nothing but seed and number; what is stored continues."""

import json
from dataclasses import fields, replace

import numpy as np
import pytest
import xarray as xr
from linear import best_of_levels, level, levels, written

import carkinetics as ck
from carkinetics.data.design import Design, bind
from carkinetics.data.parts import IN_TIME, PER_VALUE, resampled
from carkinetics.fitting import resampling
from carkinetics.fitting.again import refit

TIMES = np.arange(6.0)
ARMS = ["a"] * 5 + ["b"] * 7


@pytest.fixture(scope="module")
def y():
    return levels()


@pytest.fixture(scope="module")
def fit(y, tmp_path_factory):
    site = {"ARM": ARMS, "SITE": ["x", "y", "z"] * 4}
    return ck.fit(level(), written(tmp_path_factory.mktemp("levels"), y, TIMES, site))


@pytest.fixture(scope="module")
def found(fit):
    return ck.bootstrap(fit, n=12, seed=4)


def test_every_replicate_is_the_maximum_likelihood_estimate_of_the_subjects_drawn(y, found):
    assert found.converged.all()
    for k in range(12):
        drawn = np.repeat(y, found.drawn.values[k], axis=0)
        assert found.estimate.values[k] == pytest.approx(best_of_levels(drawn), rel=1e-4)


def test_the_standard_error_of_the_mean_is_that_of_theory(y, fit):
    strata = resampling.strata_of(fit, None)[1]
    means = [y.mean(axis=1)[resampling.draw(strata, 7, k)].mean() for k in range(4000)]
    theory = y.mean(axis=1).std() / np.sqrt(len(y))  # of means of n draws from n values; omega / sqrt(n) with many samples
    assert np.std(means) == pytest.approx(theory, rel=5 / np.sqrt(2 * 4000))
    assert theory == pytest.approx(fit.estimates.se.sel(parameter="m").item(), rel=1e-3)
    assert abs(np.mean(means) - y.mean()) < 4 * theory / np.sqrt(4000)


def test_the_summary_is_that_of_the_replicates(found, fit):
    values = found.estimate.values
    assert found["median"].values == pytest.approx(np.median(values, axis=0))
    assert found.lower.values == pytest.approx(np.quantile(values, 0.025, axis=0))
    assert found.upper.values == pytest.approx(np.quantile(values, 0.975, axis=0))
    assert found.se.values == pytest.approx(values.std(axis=0, ddof=1))
    assert found.bias.values == pytest.approx(values.mean(axis=0) - fit.estimates.estimate.values)
    assert found.attrs["n"] == 12
    assert found.attrs["model_hash"] == fit.model.hash


def test_a_stratum_keeps_its_number_of_subjects(found, fit):
    arms = np.array(ARMS)
    assert found.attrs["stratify"] == "arm"
    assert (found.drawn.values[:, arms == "a"].sum(axis=1) == 5).all()
    assert (found.drawn.values[:, arms == "b"].sum(axis=1) == 7).all()
    assert len({tuple(row) for row in found.drawn.values}) == 12
    column, strata = resampling.strata_of(fit, "SITE")
    assert column == "SITE"
    assert [len(members) for members in strata] == [4, 4, 4]
    free = [resampling.draw(resampling.strata_of(fit, None)[1], 4, k) for k in range(20)]
    assert any((row < 5).sum() != 5 for row in free)


def test_a_replicate_is_the_same_whatever_their_number_and_the_threads(found, fit):
    some = ck.bootstrap(fit, n=3, seed=4, threads=1)
    assert some.estimate.values.tobytes() == found.estimate.values[:3].tobytes()
    assert (ck.bootstrap(fit, n=3, seed=5).drawn.values != some.drawn.values).any()


def test_what_was_interrupted_goes_on_bit_for_bit(found, fit, tmp_path, monkeypatch):
    store = tmp_path / "replicates.jsonl"
    whole, calls = resampling.refit, []

    def interrupted(*arguments):
        calls.append(arguments)
        if len(calls) == 6:
            raise KeyboardInterrupt
        return whole(*arguments)

    monkeypatch.setattr(resampling, "refit", interrupted)
    with pytest.raises(KeyboardInterrupt):
        ck.bootstrap(fit, n=12, seed=4, store=store)
    kept = [json.loads(line) for line in store.read_text(encoding="utf-8").splitlines()]
    assert [line["replicate"] for line in kept[1:]] == [0, 1, 2, 3, 4]
    assert list(tmp_path.iterdir()) == [store]
    again = ck.bootstrap(fit, n=12, seed=4, store=store)
    assert len(calls) == 6 + 7
    for name in found.variables:
        assert again[name].values.tobytes() == found[name].values.tobytes(), name
    assert again.attrs == found.attrs
    ck.bootstrap(fit, n=5, seed=4, store=store)
    assert len(calls) == 13


def test_a_store_of_something_else_is_refused_and_left_alone(fit, y, tmp_path):
    store = tmp_path / "replicates.jsonl"
    ck.bootstrap(fit, n=1, seed=4, store=store)
    before = store.read_bytes()
    with pytest.raises(ck.errors.IntegrityError, match=r"seed is 4 there and 5 here"):
        ck.bootstrap(fit, n=1, seed=5, store=store)
    with pytest.raises(ck.errors.IntegrityError, match=r"stratify is arm there and SITE here"):
        ck.bootstrap(fit, n=1, seed=4, stratify="SITE", store=store)
    changed = y.copy()
    changed[3, 2] += 1e-9
    other = ck.fit(level(), written(tmp_path, changed, TIMES, {"ARM": ARMS, "SITE": ["x", "y", "z"] * 4}))
    with pytest.raises(ck.errors.IntegrityError, match=r"data is [0-9a-f]+\S* there and"):
        ck.bootstrap(other, n=1, seed=4, store=store)
    assert store.read_bytes() == before
    for text in ("ID,TIME,DV\n1,0,3\n", "[]\n", ""):
        store.write_text(text, encoding="utf-8")
        with pytest.raises(ck.errors.FileError, match="no file of replicates"):
            ck.bootstrap(fit, n=1, seed=4, store=store)
        assert store.read_text(encoding="utf-8") == text
    with pytest.raises(ck.errors.FileError, match="folder"):
        ck.bootstrap(fit, n=1, store=tmp_path)
    with pytest.raises(ck.errors.FileError, match="folder that does not exist"):
        ck.bootstrap(fit, n=1, store=tmp_path / "no" / "b.jsonl")


def test_a_failed_replicate_is_counted_told_and_left_out_of_the_summary(fit, monkeypatch):
    whole = resampling.refit

    def failing(fit, design, seed, threads):
        if len(done) in (1, 3):
            done.append(None)
            return resampling.Refit(np.full(3, np.nan), np.nan, ("The fit failed: for a test.",))
        done.append(whole(fit, design, seed, threads))
        return done[-1]

    done = []
    monkeypatch.setattr(resampling, "refit", failing)
    with pytest.warns(UserWarning, match=r"2 of 5 replicates did not converge.*for a test"):
        found = ck.bootstrap(fit, n=5, seed=4)
    assert found.attrs["failed"] == 2
    assert found.converged.values.tolist() == [1, 0, 1, 0, 1]
    assert found["median"].values == pytest.approx(np.median(found.estimate.values[[0, 2, 4]], axis=0))


def test_an_observable_that_nobody_drawn_has_is_a_failure_of_that_replicate(fit):
    model = fit.model
    other = replace(model.observables[0], key="z", name="z")
    output = np.where(fit.design.subject == 0, 1, 0)
    design = replace(fit.design, output=output)
    both = replace(fit, model=replace(model, observables=(*model.observables, other)), design=design)
    names = [*fit.estimates.parameter.values, "sigma.z"]
    both = replace(both, estimates=xr.Dataset({"estimate": ("parameter", np.ones(4))}, {"parameter": names}))
    found = refit(both, resampled(design, np.arange(1, 12)), 0, None)
    assert np.isnan(found.estimate).tolist() == [False, False, False, True]
    assert found.messages == ("Nothing was drawn that tells 'sigma.z'.",)


def test_a_resampled_design_has_the_values_and_doses_of_the_subjects_drawn(tmp_path):
    rows = ["ID,TIME,AMT,DV"]
    for i in range(4):
        rows += [f"{i},0,{100 + i},", *(f"{i},{t},,{10 * i + t}" for t in range(1, 3 + i))]
    (tmp_path / "d.csv").write_text("\n".join(rows), encoding="utf-8")
    design = bind(ck.load_model("one_compartment_iv"), ck.read_data(tmp_path / "d.csv"))
    drawn = resampled(design, np.array([3, 1, 3]))
    assert drawn.value.tolist() == [31, 32, 33, 34, 35, 11, 12, 13, 31, 32, 33, 34, 35]
    assert drawn.subject.tolist() == [0] * 5 + [1] * 3 + [2] * 5
    assert drawn.doses.amount.tolist() == [103, 101, 103]
    assert drawn.times[drawn.subject, drawn.time].tolist() == [1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 4, 5]
    assert drawn.cohort["subject"].tolist() == [0, 1, 2]
    assert all(len(getattr(drawn, name)) == 13 for name in PER_VALUE)


def test_every_field_of_a_design_is_drawn_or_known_not_to_be():
    whole = {"subjects", "cohort", "times", "subject", "excluded", "unused", "notes"}
    assert {item.name for item in fields(Design)} == whole | set(PER_VALUE) | set(IN_TIME)


def test_a_bootstrap_goes_to_netcdf_and_zarr_and_back(found, tmp_path):
    found.to_netcdf(tmp_path / "b.nc", engine="h5netcdf")
    xr.testing.assert_identical(xr.open_dataset(tmp_path / "b.nc", engine="h5netcdf").load(), found)
    found.to_zarr(tmp_path / "b.zarr", consolidated=False)
    assert xr.open_zarr(tmp_path / "b.zarr", consolidated=False).load().equals(found)


def test_a_fit_by_saem_is_made_again_by_saem(fit, y):
    by_saem = ck.fit(fit.model, fit.origin.data, method="saem", seed=2)
    found = ck.bootstrap(by_saem, n=1, seed=4)
    assert found.attrs["method"] == "saem"
    assert found.estimate.values[0] == pytest.approx(best_of_levels(np.repeat(y, found.drawn.values[0], axis=0)), rel=0.03)


def test_what_cannot_be_drawn_is_refused_by_name(fit):
    with pytest.raises(ck.errors.ConfigError, match="n is 0"):
        ck.bootstrap(fit, n=0)
    with pytest.raises(ck.errors.ConfigError, match=r"'sex' is no column.*arm"):
        ck.bootstrap(fit, n=1, stratify="sex")
    with pytest.raises(ck.errors.ConfigError, match="fit: expected a Fit, found 3"):
        ck.bootstrap(3)
    with pytest.raises(ck.errors.ConfigError, match="evaluated and not searched"):
        ck.bootstrap(ck.fit(fit.model, fit.origin.data, evaluate_only=True))
