"""Long fits: what they tell on the way, how they stop on Ctrl-C, and that they go on from a file to the same bits."""

import _thread
import json
import math
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from test_saem import drawn_lines, line, parameter, table

import carkinetics as ck
from carkinetics.errors import ConfigError, FileError, FitInterrupted, IntegrityError
from carkinetics.fitting import checkpoint as kept
from carkinetics.fitting import saem
from carkinetics.fitting.progress import Progress, _line, telling
from carkinetics.fitting.search import Search

SHORT = saem.Plan(least=40, most=40, settling=30, every=20)
METHODS = ("focei", "laplace", "foce", "fo", "saem", "saem,focei")


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    y = drawn_lines(10, np.arange(4.0), (10.0, 2.0), (1.0, 0.5), 1.0, 17)
    return table(tmp_path_factory.mktemp("lines"), y, np.arange(4.0))


@pytest.fixture(autouse=True)
def _short(monkeypatch):
    monkeypatch.setattr(saem, "Plan", lambda: SHORT)


def model(error="additive", **sigmas):
    return line(parameter(8, 2.5, scale="normal"), parameter(1, 0.7, scale="normal"), error, **(sigmas or {"sigma": 2.0}))


def fit(data, method, **more):
    return ck.fit(model(), data, method=method, threads=1, **more)


@pytest.fixture(scope="module")
def whole(data):
    """Fits that nobody stopped, with what they told."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(saem, "Plan", lambda: SHORT)
        told = {method: [] for method in METHODS}
        return {method: (fit(data, method, progress=told[method].append), told[method]) for method in METHODS}


def same(one, other):
    """Tell whether two fits have the same bits."""
    datasets = ("estimates", "covariance", "gradient", "ebe", "shrinkage", "predictions", "trace")
    traced = one.ofv_trace is None if other.ofv_trace is None else one.ofv_trace.identical(other.ofv_trace)
    return (
        traced
        and (one.ofv, one.ofv_error, one.converged, one.messages) == (other.ofv, other.ofv_error, other.converged, other.messages)
        and all(getattr(one, name).identical(getattr(other, name)) for name in datasets)
    )


def stopping(method, iteration, stop=KeyboardInterrupt):
    def told(at):
        if (at.method, at.iteration) == (method, iteration):
            raise stop

    return told


@pytest.mark.parametrize("method", METHODS)
def test_every_iteration_is_told_once_and_in_order_with_the_values_of_the_trace(whole, method):
    found, told = whole[method]
    last = method.rpartition(",")[2]
    for name in {at.method for at in told}:
        numbers = [at.iteration for at in told if at.method == name]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    mine = [at for at in told if at.method == last]
    assert [at.iteration for at in mine] == found.trace["iteration"].values.tolist()
    assert np.array_equal([list(at.values.values()) for at in mine], found.trace.values)
    assert list(mine[0].values) == found.trace["parameter"].values.tolist()
    seconds = [at.seconds for at in told]
    assert seconds == sorted(seconds)
    if last == "saem":
        assert found.ofv_trace is None
        assert all(math.isnan(at.ofv) for at in mine)
        assert [at.most for at in mine] == [70] * 70
    else:
        assert [at.ofv for at in mine] == found.ofv_trace.values.tolist()
        assert np.all(np.diff(found.ofv_trace.values) <= 1e-9)
        assert np.array_equal(found.trace.values[-1], found.estimates["estimate"].values)
        assert mine[0].iteration == 0
        assert mine[0].values["level"] == 8.0 or "," in method
        assert all(at.most is None for at in mine)


PLACES = [
    *(("focei", "focei", k) for k in (0, 1, 4)), ("focei", "covariance", 2), ("laplace", "laplace", 3), ("laplace", "covariance", 4),
    ("foce", "foce", 2), ("fo", "fo", 2), *(("saem", "saem", k) for k in (1, 17, 39, 40, 41, 70)), ("saem", "importance", 0),
    ("saem,focei", "saem", 55), ("saem,focei", "focei", 0), ("saem,focei", "focei", 2), ("saem,focei", "covariance", 1),
]  # fmt: skip


@pytest.mark.parametrize(("method", "where", "iteration"), PLACES)
def test_a_fit_that_was_stopped_goes_on_to_the_same_bits(data, whole, tmp_path, method, where, iteration):
    path, told = tmp_path / "fit.ckpt", []
    with pytest.raises(FitInterrupted):
        fit(data, method, checkpoint=path, progress=stopping(where, iteration))
    assert [item.name for item in tmp_path.iterdir()] == ["fit.ckpt"]
    found = fit(data, method, checkpoint=path, progress=told.append)
    assert same(found, whole[method][0])
    assert len(told) < len(whole[method][1]) or iteration == 0
    assert list(tmp_path.iterdir()) == []  # a fit that has ended leaves nothing to go on from


def test_a_fit_may_be_stopped_again_and_again(data, whole, tmp_path):
    path = tmp_path / "fit.ckpt"
    for where, iteration in (("saem", 10), ("saem", 11), ("saem", 60), ("focei", 1), ("focei", 3), ("covariance", 1)):
        with pytest.raises(FitInterrupted):
            fit(data, "saem,focei", checkpoint=path, progress=stopping(where, iteration))
    assert same(fit(data, "saem,focei", checkpoint=path), whole["saem,focei"][0])


@pytest.mark.parametrize(("method", "where", "iteration"), [("focei", "focei", 4), ("saem", "saem", 50)])
def test_what_is_written_on_the_way_is_enough_after_any_end(data, whole, tmp_path, monkeypatch, method, where, iteration):
    monkeypatch.setattr(kept, "EVERY", 0.0)
    path, told = tmp_path / "fit.ckpt", []
    with pytest.raises(RuntimeError):
        fit(data, method, checkpoint=path, progress=stopping(where, iteration, RuntimeError))
    assert same(fit(data, method, checkpoint=path, progress=told.append), whole[method][0])
    assert told[0].iteration >= iteration - 1


def test_the_oral_model_with_censored_data_goes_on_to_the_same_bits(oral, measured, fitted, tmp_path):
    data, path = ck.read_data(measured, lloq=1.5, where={"COURSE": 1}), tmp_path / "fit.ckpt"
    for iteration in (2, 9):
        with pytest.raises(FitInterrupted) as stopped:
            ck.fit(ck.read_model(oral), data, checkpoint=path, progress=stopping("focei", iteration), threads=2)
        assert stopped.value.fit.ofv <= fitted.ofv_trace.sel(iteration=iteration)
    assert same(ck.fit(ck.read_model(oral), data, checkpoint=path, threads=1), fitted)


@pytest.mark.parametrize(("method", "iteration"), [("focei", 3), ("saem", 25), ("saem", 60), ("laplace", 1)])
def test_an_interrupt_ends_every_loop_and_brings_the_best_so_far(data, whole, method, iteration):
    with pytest.raises(KeyboardInterrupt) as stopped:
        fit(data, method, progress=stopping(method, iteration))
    assert not isinstance(stopped.value, Exception)  # so that a loop over fits, which catches errors, ends as well
    found = stopped.value.fit
    assert (found.interrupted, found.converged, found.evaluated_only) == (True, False, False)
    assert "INTERRUPTED" in str(found).splitlines()[0]
    assert found.messages[0].startswith(f"INTERRUPTED in iteration {iteration + 1}")
    assert np.isnan(found.estimates["se"]).all()
    assert np.isnan(found.covariance).all()
    course = whole[method][0].trace.sel(iteration=slice(None, iteration))
    assert found.trace.identical(course)
    assert np.array_equal(found.estimates["estimate"].values, course.values[-1])
    assert np.isfinite(found.predictions["ipred"]).all()
    assert np.isfinite(found.ebe).all()
    assert math.isnan(found.ofv) if method == "saem" else found.ofv == whole[method][0].ofv_trace.sel(iteration=iteration)


@pytest.mark.parametrize(("method", "where"), [("saem", "importance"), ("focei", "covariance")])
def test_an_interrupt_after_the_search_keeps_its_end(data, whole, method, where):
    with pytest.raises(FitInterrupted) as stopped:
        fit(data, method, progress=stopping(where, int(where == "covariance")))
    found, end = stopped.value.fit, whole[method][0]
    assert found.estimates["estimate"].identical(end.estimates["estimate"])
    assert not found.converged
    assert math.isnan(found.ofv) if method == "saem" else found.ofv == end.ofv


def test_an_interrupt_before_anything_is_found_is_a_plain_one(data, monkeypatch, tmp_path):
    def stop(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(Search, "at", stop)
    with pytest.raises(KeyboardInterrupt) as stopped:
        fit(data, "focei", checkpoint=tmp_path / "fit.ckpt")
    assert not isinstance(stopped.value, FitInterrupted)


@pytest.mark.parametrize(
    ("method", "where", "later"), [("saem", "saem", 0.2), ("saem", "importance", 0.0), ("saem", "importance", 0.3), ("focei", "focei", 0.1)]
)
def test_ctrl_c_is_heard_within_a_second(oral, measured, method, where, later):
    data, sent = ck.read_data(measured, lloq=1.5, where={"COURSE": 1}), []

    def interrupt():
        sent.append(time.monotonic())
        _thread.interrupt_main()

    def told(at):
        if at.method == where and at.iteration == (1 if where == "saem" else 0):
            threading.Timer(later, interrupt).start()

    with pytest.raises(FitInterrupted):
        ck.fit(ck.read_model(oral), data, method=method, progress=told)
    assert time.monotonic() - sent[0] < 1.0


KILLED = """
import os, signal, sys
import carkinetics as ck
from carkinetics.fitting import checkpoint, saem
from test_going_on import SHORT, model

def told(at):
    if at.iteration == 45:
        os.kill(os.getpid(), signal.SIGKILL)

checkpoint.EVERY, saem.Plan = 0.0, lambda: SHORT
ck.fit(model(), ck.read_data(sys.argv[1]), method="saem", threads=1, checkpoint=sys.argv[2], progress=told)
"""


def test_a_process_that_was_killed_is_gone_on_from_in_another(data, whole, tmp_path):
    path = tmp_path / "fit.ckpt"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(item for item in sys.path if item)}
    ended = subprocess.run([sys.executable, "-c", KILLED, data.source, str(path)], env=environment, timeout=120, check=False)
    assert ended.returncode == -signal.SIGKILL
    told = []
    assert same(fit(data, "saem", checkpoint=path, progress=told.append), whole["saem"][0])
    assert told[0].iteration == 46  # a stage is kept before it is told


@pytest.fixture
def stopped(data, tmp_path):
    """A checkpoint of a fit by FOCEI."""
    path = tmp_path / "fit.ckpt"
    with pytest.raises(FitInterrupted):
        fit(data, "focei", checkpoint=path, progress=stopping("focei", 3))
    return path


def test_a_checkpoint_of_another_fit_is_refused_by_what_differs(data, stopped, tmp_path):
    before = stopped.read_bytes()
    other = model().replace(parameters={"level": 9})
    with pytest.raises(IntegrityError, match=rf"model {model().hash[:12]} there, {other.hash[:12]} here") as refused:
        ck.fit(other, data, checkpoint=stopped)
    assert "data" not in str(refused.value)
    fewer = ck.read_data(data.source, where={"ID": [1, 2, 3, 4, 5, 6]})
    with pytest.raises(IntegrityError, match=r"data [0-9a-f]{12} there") as refused:
        ck.fit(model(), fewer, checkpoint=stopped)
    assert "model" not in str(refused.value)
    with pytest.raises(IntegrityError, match=r"method 'focei' there, 'laplace' here.*Delete it"):
        ck.fit(model(), data, method="laplace", checkpoint=stopped)
    with pytest.raises(IntegrityError, match="seed 0 there, 4 here"):
        ck.fit(model(), data, seed=4, checkpoint=stopped)
    assert stopped.read_bytes() == before


def test_a_value_that_is_changed_makes_other_data(data, stopped, tmp_path):
    text = Path(data.source).read_text(encoding="utf-8")
    changed = tmp_path / "changed.csv"
    changed.write_text(text.replace(text.split(",")[-1].strip(), repr(float(text.split(",")[-1]) + 1e-9)), encoding="utf-8")
    with pytest.raises(IntegrityError, match="data"):
        ck.fit(model(), ck.read_data(changed), checkpoint=stopped)
    same_values = tmp_path / "same.csv"
    same_values.write_text(text, encoding="utf-8")
    assert ck.fit(model(), ck.read_data(same_values), checkpoint=stopped).converged


def identity(path):
    """What a checkpoint says of the fit to which it belongs."""
    with np.load(path) as stored:
        return json.loads(stored["head"].tobytes())["fit"]


def test_a_damaged_checkpoint_is_refused_and_never_believed(data, stopped, tmp_path):
    good = stopped.read_bytes()
    whose = identity(stopped)
    arrays = kept.Checkpoint(stopped, whose).found[0]
    refused = []
    damaged = [good[: len(good) * k // 13] for k in range(13)] + [b"a text\n", good[::-1]]
    for k in range(300):
        place = k * len(good) // 300
        damaged.append(good[:place] + bytes([good[place] ^ 0x55]) + good[place + 1 :])
    for content in damaged:
        stopped.write_bytes(content)
        try:
            found = kept.Checkpoint(stopped, whose).found[0]
        except IntegrityError as error:
            refused.append(str(error))
        else:  # a byte that nobody reads: a time of the archive
            assert all(np.array_equal(found[name], arrays[name], equal_nan=True) for name in arrays)
    assert len(refused) > 200
    assert all("Delete it" in said for said in refused)
    stopped.write_bytes(good)
    assert fit(data, "focei", checkpoint=stopped).converged


def test_a_way_that_differs_from_the_kept_one_is_refused(data, stopped):
    there = kept.Checkpoint(stopped, identity(stopped))
    arrays = there.found[0]
    arrays["gradient"][1][0] *= 1.5  # what the optimizer was told; so it goes elsewhere
    there.keep(0, lambda: arrays)
    there.write()
    with pytest.raises(IntegrityError, match="another way"):
        fit(data, "focei", checkpoint=stopped)


def test_arguments_that_make_no_sense_are_refused(data, tmp_path):
    with pytest.raises(ConfigError, match="checkpoint: nothing is searched"):
        fit(data, "focei", evaluate_only=True, checkpoint=tmp_path / "fit.ckpt")
    with pytest.raises(ConfigError, match="checkpoint: nothing is searched"):
        fit(data, "importance", checkpoint=tmp_path / "fit.ckpt")
    with pytest.raises(ConfigError, match="progress: expected a function"):
        fit(data, "focei", progress="yes")
    with pytest.raises(FileError, match="no folder"):
        fit(data, "focei", checkpoint=tmp_path / "nowhere" / "fit.ckpt")
    with pytest.raises(FileError, match="cannot be read"):
        fit(data, "focei", checkpoint=tmp_path)


def at(method, iteration, most=None, ofv=math.nan, seconds=0.0):
    return Progress(method, iteration, most, ofv, seconds, {"cl": 1.0})


def test_without_a_terminal_progress_is_plain_lines_now_and_then(capsys):
    with telling(True) as told:
        for k in range(21):
            told(at("saem", k, 800, seconds=k))
        told(at("focei", 0, ofv=12.5, seconds=21))
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        *(f"SAEM: iteration {k} of 800, {k} s" for k in (0, 5, 10, 15, 20)), "FOCEI: iteration 0, OFV 12.5000, 21 s",
    ]  # fmt: skip
    with telling(None) as told:
        assert told is None


def test_on_a_terminal_progress_is_one_line_with_the_time_that_is_left():
    import io

    from rich.console import Console

    screen = io.StringIO()
    with _line(Console(file=screen, force_terminal=True, width=120, color_system=None)) as told:
        for k in range(1, 5):
            told(at("saem", k, 8))
            time.sleep(0.15)
        told(at("focei", 3, ofv=116.8037))
        time.sleep(0.15)
    shown = screen.getvalue()
    assert "iteration 3 of 8" in shown
    assert "FOCEI" in shown
    assert "OFV 116.8037" in shown
    assert "0:00:0" in shown
