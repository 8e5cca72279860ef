"""From measurements to a verdict: suspicion, confirmation, counts of instructions, with workers that only pretend."""

import itertools
from contextlib import contextmanager
from pathlib import Path

import pytest

from benchmarks.guard import counting, records, run
from benchmarks.guard.outcomes import FAILED, OK, conclude
from benchmarks.guard.sides import Side

SIDES = [Side("this checkout", Path("here"), Path("here")), Side("before", Path("there"), Path("there"))]
PLAN = run.Plan(("auto",), 6, 0.15)
EVEN, NOISY = [0.02], [0.01, 0.03, 0.05, 0.02, 0.09, 0.015, 0.04]


class Pretender:
    """A worker whose works take what a list says, over and over; `fault` is what it answers to a preparation."""

    def __init__(self, seconds, fault=None):
        self.seconds, self.fault = itertools.cycle(seconds), fault

    def send(self, do, **_):
        self.do = do

    def receive(self):
        if self.do == "prepare":
            return self.fault or {"seconds": 0.02}
        return {"seconds": next(self.seconds), "calibration": 0.002}

    def ask(self, do, **order):
        self.send(do, **order)
        return self.receive()


@pytest.fixture
def compared(monkeypatch):
    """Compare two lists of times for each time that processes are started: the only outcome, and how often that was."""
    monkeypatch.setattr(records, "commit_of", lambda _: "a" * 40)
    monkeypatch.setattr(records, "is_changed", lambda: False)

    def compare(*starts):
        left = iter(starts)

        @contextmanager
        def started(*_, **__):
            yield next(left)

        monkeypatch.setattr(run, "started", started)
        (outcome,), _ = run.compare_sides(SIDES, PLAN)
        return outcome, len(starts) - len(list(left))

    return compare


def pair(here, there):
    return [Pretender(here), Pretender(there)]


def test_equal_times_are_the_same_and_asked_for_once(compared):
    outcome, starts = compared(pair(EVEN, EVEN), pair(EVEN, EVEN))
    assert (outcome.verdict, starts) == ("same", 1)


def test_slower_is_said_after_it_was_so_twice(compared, capsys):
    outcome, starts = compared(pair([0.03], EVEN), pair([0.03], EVEN))
    assert (outcome.verdict, starts) == ("slower", 2)
    assert outcome.ratio.middle == pytest.approx(1.5)
    assert conclude([outcome], "before", 0.15) == FAILED
    assert "auto (slower, 1.50 times)" in capsys.readouterr().out


def test_what_fresh_processes_do_not_show_again_is_the_same(compared):
    outcome, _ = compared(pair([0.03], EVEN), pair(EVEN, EVEN))
    assert outcome.verdict == "same"
    assert "1.000 in fresh processes" in outcome.note


@pytest.mark.parametrize(("counts", "verdict"), [((1_000, 1_001), "same"), ((1_300, 1_000), "slower")])
def test_where_times_are_too_noisy_instructions_decide(compared, monkeypatch, counts, verdict):
    monkeypatch.setattr(counting, "why_not", lambda: "")
    monkeypatch.setattr(run, "count_on", lambda _, names: dict.fromkeys(names, counts))
    outcome, _ = compared(pair(NOISY, EVEN), pair(NOISY, EVEN))
    assert outcome.verdict == verdict
    assert f"by instructions {counts[0] / counts[1]:.3f}" in outcome.note


def test_without_valgrind_a_noisy_work_is_unclear_and_says_why(compared, monkeypatch, capsys):
    monkeypatch.setattr(counting.shutil, "which", lambda _: None)
    monkeypatch.setattr(counting.platform, "machine", lambda: "x86_64")
    outcome, _ = compared(pair(NOISY, EVEN), pair(NOISY, EVEN))
    assert outcome.verdict == "unclear"
    assert "valgrind is not installed" in outcome.note
    assert conclude([outcome], "before", 0.15) == OK
    out, err = capsys.readouterr()
    assert "too large to tell of auto" in err
    assert "Nothing else" in out


@pytest.mark.parametrize(
    ("here", "there", "verdict", "note", "code"),
    [
        (None, {"missing": "ImportError: no"}, "new", "not there: ImportError: no", OK),
        (None, {"wrong": "states: 1"}, "new", "before: states: 1", OK),
        ({"missing": "KeyError: x"}, None, "fails", "KeyError: x", FAILED),
        ({"wrong": "states: 1"}, None, "wrong answer", "states: 1", FAILED),
    ],
)
def test_a_work_that_one_side_cannot_do_is_named_and_fails_only_if_it_is_this_side(compared, here, there, verdict, note, code):
    outcome, _ = compared([Pretender(EVEN, here), Pretender(EVEN, there)])
    assert outcome.verdict == verdict
    assert note in outcome.note
    assert conclude([outcome], "before", 0.15) == code
