"""A subject that failed can be had again, and what a fit did about it is said and true."""

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import carkinetics as ck
from carkinetics.errors import CarkineticsError, ConfigError, IntegrityError, LimitError
from carkinetics.recording.replaying import replay
from tests.recording.small_runs import run

CALM, WILD = 3, 14
TIMES = np.arange(0.0, 13.0)


@pytest.fixture(scope="module")
def cohort(blows):
    return ck.cohort_from(blows, pd.DataFrame({"subject": [CALM, WILD], "a": [0.01, 0.2]}))  # 1 / a: day 100, day 5


@pytest.fixture
def file(blows, cohort, tmp_path):
    return ck.write_replay(tmp_path / "wild.json", blows, cohort, WILD, times=TIMES)


def test_a_failed_subject_fails_again_the_same_way_and_its_course_is_the_closed_form(file, blows, cohort):
    with pytest.warns(UserWarning, match="did not finish"):
        sim = ck.simulate(blows, cohort, times=TIMES)
    found = replay(file)
    assert found.same
    assert found.status in str(sim.status.attrs["flag_meanings"]).split()[int(sim.status[1])]
    assert found.last_good_time == pytest.approx(5.0, rel=1e-4)
    early = found.times < 4.5
    np.testing.assert_allclose(found.states[early, 0], 1.0 / (1.0 - 0.2 * found.times[early]), rtol=1e-4)
    assert {"explicit", "stiff"} <= {one.label for one in found.tried}
    assert "the same as then" in str(found)


def test_a_subject_that_does_not_fail_says_ok(blows, cohort, tmp_path):
    found = replay(ck.write_replay(tmp_path / "calm.json", blows, cohort, CALM, times=TIMES))
    assert (found.status, found.same) == ("ok", True)
    with pytest.raises(ConfigError, match="nobody"):
        ck.write_replay(tmp_path / "x.json", blows, cohort, "nobody", times=TIMES)


def test_too_few_steps_are_told_with_what_more_of_them_do(blows, cohort, tmp_path):
    found = replay(ck.write_replay(tmp_path / "few.json", blows, cohort, CALM, times=TIMES, max_steps=2, method="explicit"))
    assert found.status == "max_steps"
    assert any(one.label.endswith("max_steps 20") for one in found.tried)


def test_another_end_than_recorded_is_told_and_exits_with_1(file, capsys):
    content = json.loads(file.read_text())
    file.write_text(json.dumps({**content, "last_good_time": 3.0}))
    assert run("replay", file) == 1
    assert "NOT the same" in capsys.readouterr().out


@pytest.mark.parametrize(
    "key", ["model_text", "inputs", "doses", "times", "method", "rtol", "atol", "max_steps", "sensitivities", "states"]
)
def test_a_replay_of_anything_else_is_refused_with_its_key(file, key):
    content = json.loads(file.read_text())
    for value in (None, [], {}, "", -1, True, ["x"], {"x": 1}, {"x": {}}, 1e308, [[]]):
        if (key, value) in (("doses", []), ("sensitivities", []), ("states", {}), ("states", {"x": 1}), ("atol", {"x": 1})):
            continue
        file.write_text(json.dumps({**content, key: value}))
        with pytest.raises(CarkineticsError, match=key):
            replay(file)


def test_a_replay_with_more_or_less_keys_or_of_too_many_times_is_refused(file):
    content = json.loads(file.read_text())
    file.write_text(json.dumps({**content, "run": "me"}))
    with pytest.raises(IntegrityError, match="run"):
        replay(file)
    file.write_text(json.dumps({**content, "times": list(range(100_001))}))
    with pytest.raises(LimitError, match="times"):
        replay(file)


@given(st.binary(max_size=100))
def test_any_bytes_as_a_replay_end_in_an_error_of_ours(tmp_path_factory, raw):
    path = tmp_path_factory.mktemp("replay") / "x.json"
    path.write_bytes(raw)
    with pytest.raises(CarkineticsError):
        replay(path)


def test_simulate_leaves_a_replay_of_each_failing_subject_but_at_most_20(place, tmp_path, capsys):
    out = tmp_path / "sim.nc"
    assert run("simulate", place / "blows.toml", "--n", 60, "--times", "0:20:1", "--out", out) == 0
    assert "carkinetics replay" in capsys.readouterr().err
    files = sorted((tmp_path / "sim.nc.replays").iterdir())
    assert len(files) == 20
    assert all(replay(path).same for path in files[:3])
    assert run("verify", out) == 0
    assert run("replay", files[0]) == 0


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    a = np.random.default_rng(3).normal(0.05, 0.005, size=6)
    rows = [f"{s},{t},{1 / (1 - a[s] * t) * (1 + 0.02 * (-1) ** (s + t)):.6g}" for s in range(6) for t in (1, 2, 4, 6)]
    path = tmp_path_factory.mktemp("measured") / "data.csv"
    path.write_text("\n".join(["subject,time,value", *rows]) + "\n")
    return ck.read_data(path)


def test_a_fit_that_starts_where_no_subject_can_be_solved_names_them_and_still_converges(undrawn, blows, measured, tmp_path):
    far = blows.replace(parameters={"a": 0.3})  # blows up at day 3.3, and the last sample is of day 6
    fit = ck.fit(far, measured)
    assert fit.converged
    assert float(fit.estimates.estimate.sel(parameter="a")) == pytest.approx(0.05, rel=0.15)
    assert {failure.subject for failure in fit.failures} == set("012345")
    assert not any(failure.final for failure in fit.failures)
    assert "Subject 0 could not be solved" in str(fit)
    ck.report(fit, tmp_path / "fit")
    replays = sorted((tmp_path / "fit" / "replays").iterdir())
    assert len(replays) == 6
    assert replay(replays[0]).same
    record = json.loads((tmp_path / "fit" / "run.json").read_text())
    assert len(record["failures"]) == 6


def test_a_subject_without_a_value_at_the_end_is_named_and_not_left_out(blows, measured):
    fit = ck.fit(blows.replace(parameters={"a": {"value": 0.3, "iiv": 1e-6}}), measured, evaluate_only=True)
    assert not np.isfinite(fit.ofv)
    assert all(failure.final for failure in fit.failures)
    assert {failure.subject for failure in fit.failures} == set("012345")
    assert fit.ebe.sizes["subject"] == 6
    assert "not left out" in str(fit)


def test_a_fit_without_failures_says_nothing_of_them(blows, measured):
    fit = ck.fit(blows.replace(parameters={"a": {"value": 0.05, "iiv": 0.1}}), measured, evaluate_only=True)
    assert fit.failures == ()
