"""What is told of work that goes on: by hand-set clocks, so that rate and end are known."""

import io
import re

import pytest
from rich.console import Console

import carkinetics as ck
from carkinetics import progress
from carkinetics.errors import ConfigError

MODEL = "one_compartment_iv"


class Clock:
    """Two clocks that move together: seconds of work, and the time of day."""

    def __init__(self, monkeypatch):
        self.now = 1000.0
        monkeypatch.setattr(progress.time, "monotonic", lambda: self.now)


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch)


def lines(capsys):
    return capsys.readouterr().err.splitlines()


def test_a_log_has_a_line_now_and_then_with_count_rate_and_end(clock, capsys, monkeypatch):
    monkeypatch.setattr(progress, "_clock", lambda left: f"in {left:.0f} s")
    with progress.shown(Console(file=io.StringIO()), "Simulating", 1_000_000, "subjects") as advance:
        advance(0)
        for _ in range(8):
            clock.now += 15
            advance(10_000)
    assert lines(capsys) == [
        "Simulating: 20,000 of 1,000,000 subjects, 667 subjects/s, ends in 1470 s",
        "Simulating: 40,000 of 1,000,000 subjects, 667 subjects/s, ends in 1440 s",
        "Simulating: 60,000 of 1,000,000 subjects, 667 subjects/s, ends in 1410 s",
        "Simulating: 80,000 of 1,000,000 subjects, 667 subjects/s, ends in 1380 s",
    ]


def test_what_a_store_had_already_is_no_work_of_this_run(clock, capsys, monkeypatch):
    monkeypatch.setattr(progress, "_clock", lambda left: f"in {left:.0f} s")
    with progress.telling(True, "Simulating", 100_000, "subjects") as advance:
        advance(90_000)  # of an earlier run
        clock.now += 40
        advance(4_000)
    assert lines(capsys) == ["Simulating: 94,000 of 100,000 subjects, 100 subjects/s, ends in 60 s"]


@pytest.mark.parametrize(("left", "shape"), [(90, "dd:dd:dd"), (43_199, "dd:dd:dd"), (90_000, "dddd-dd-dd dd:dd")])
def test_an_end_far_away_has_a_date(left, shape):
    assert re.sub(r"\d", "d", progress._clock(left)) == shape


def test_nothing_is_told_where_nothing_is_asked(capsys):
    for silent in (None, False):
        ck.simulate(ck.load_model(MODEL), times=[0, 1], progress=silent)
    assert capsys.readouterr() == ("", "")


def test_true_shows_a_simulation_and_a_trial(monkeypatch, capsys):
    monkeypatch.setattr(progress, "EVERY", 0.0)
    ck.simulate(ck.load_model(MODEL), times=[0, 1], progress=True)
    ck.run_trial(ck.load_trial("NCT04626765"), n_per_arm=1, progress=True)
    first, second = lines(capsys)
    assert first == "Simulating: 1 of 1 subjects"
    assert second == "Simulating: 3 of 3 children"


def test_anything_else_is_refused():
    with pytest.raises(ConfigError, match="progress: expected a function"):
        ck.simulate(ck.load_model(MODEL), times=[0, 1], progress="yes")
