"""Searches of models with a random switch: bounds hold them, Ctrl-C ends them, and they go on from a file to the same bits."""

import numpy as np
import pytest
from test_going_on import same, stopping
from test_switches import observed, peaked

import carkinetics as ck
from carkinetics.errors import FitInterrupted
from carkinetics.fitting import checkpoint as kept

BOTH = {"tmax": 0.35, "cmax": 0.6}
PLACES = [("focei", 0), ("focei", 4), ("focei", 9), ("covariance", 2)]  # nodes are laid anew after 8 steps


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return observed(tmp_path_factory.mktemp("peaks"), n=12)[0]


@pytest.fixture(scope="module")
def model():
    """One that begins far off, so that the way is long."""
    return peaked(BOTH, more={"tmax": {"value": 22.0, "fixed": False}, "cmax": {"value": 2e3, "fixed": False}})


@pytest.fixture(scope="module")
def whole(data, model):
    found = ck.fit(model, data, threads=1)
    assert found.converged
    assert found.trace.sizes["iteration"] > 10
    return found


@pytest.mark.parametrize(("where", "iteration"), PLACES)
def test_a_search_that_was_stopped_goes_on_to_the_same_bits(data, model, whole, tmp_path, where, iteration):
    path, told = tmp_path / "fit.ckpt", []
    with pytest.raises(FitInterrupted) as stopped:
        ck.fit(model, data, threads=1, checkpoint=path, progress=stopping(where, iteration))
    part = stopped.value.fit
    assert np.isfinite(part.predictions["ipred"]).all()
    assert np.isfinite(part.ebe).all()
    assert part.trace.equals(whole.trace.isel(iteration=slice(part.trace.sizes["iteration"])))
    assert same(ck.fit(model, data, threads=2, checkpoint=path, progress=told.append), whole)
    assert told[0].method == where
    assert told[0].iteration >= iteration or where == "covariance"
    assert not path.exists()


def test_what_is_written_on_the_way_is_enough_after_any_end(data, model, whole, tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "EVERY", 0.0)
    path = tmp_path / "fit.ckpt"
    for iteration in (2, 8, 11):
        with pytest.raises(RuntimeError):
            ck.fit(model, data, threads=1, checkpoint=path, progress=stopping("focei", iteration, RuntimeError))
    assert same(ck.fit(model, data, threads=1, checkpoint=path), whole)


def test_a_bound_holds_the_search_and_is_named(data, whole):
    assert whole.estimates.estimate.sel(parameter="tmax") > 8.0
    model = peaked(BOTH, more={"tmax": {"value": 6.0, "bounds": [3.0, 7.0]}})
    found = ck.fit(model, data)
    assert not found.converged
    assert len(found.messages) == 1
    assert "'tmax' ended at its bound, 7" in found.messages[0]
    assert float(found.estimates.estimate.sel(parameter="tmax")) == pytest.approx(7.0)
    other = np.abs(found.gradient.drop_sel(parameter="tmax"))
    assert float(other.max()) < 1e-3 * abs(found.ofv) ** 0.5 < -float(found.gradient.sel(parameter="tmax"))


def test_a_profile_ends_where_the_integrated_objective_has_risen(data, whole):
    curve = ck.profile(whole, "tmax", points=3)
    low, high = (float(curve[end].sel(parameter="tmax")) for end in ("lower", "upper"))
    assert "lower_ofv" not in curve.attrs
    for end in (low, high):
        held = whole.model.replace(parameters={"tmax": {"value": end, "fixed": True}})
        assert ck.fit(held, data).ofv - whole.ofv == pytest.approx(curve.attrs["threshold"], abs=0.02)
