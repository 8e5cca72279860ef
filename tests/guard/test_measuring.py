"""How the guard goes about it: the order of measurements, the answers of works, counts, other commits' files."""

import dataclasses
import subprocess
import time

import numpy as np
import pytest

from benchmarks.guard import checkout, clock, counting
from benchmarks.guard.measuring import measure, prepare
from benchmarks.guard.run import count_on
from benchmarks.guard.sides import Side
from benchmarks.works import WORKS, WrongAnswerError
from carkinetics.errors import ConfigError


class Pretender:
    """A worker that says times from a list, and writes down who was asked."""

    def __init__(self, name, seconds, asked):
        self.name, self.seconds, self.asked = name, iter(seconds), asked

    def send(self, do, **order):
        self.order = do, order

    def receive(self):
        do, order = self.order
        self.asked.append((self.name, do, order["work"]))
        return {"seconds": next(self.seconds), "calibration": 0.002}

    def ask(self, do, **order):
        self.send(do, **order)
        return self.receive()


def test_sides_are_measured_one_way_and_then_the_other_and_begin_in_turn():
    asked = []
    sides = [Pretender(name, [1.0] * 8, asked) for name in "AB"]
    measure(sides, {"auto": 1}, rounds=2)
    assert [name for name, _, _ in asked] == list("ABBABAAB")


def test_ratios_are_to_the_calibration_loop_of_the_round():
    sides = [Pretender("A", [0.4, 0.6], []), Pretender("B", [0.2, 0.3], [])]
    here, there = measure(sides, {"auto": 1}, rounds=1)["auto"]
    assert here.ratios == pytest.approx([200, 300])
    assert there.ratios == pytest.approx([100, 150])


def test_only_works_that_are_open_get_more_rounds_and_not_for_ever():
    sides = [Pretender("A", [2.0] * 100, []), Pretender("B", [1.0] * 100, [])]
    settled = measure(sides, {"auto": 1}, 2, lambda _: False, 5)
    assert len(settled["auto"][0].ratios) == 4
    endless = measure(sides, {"auto": 1}, 2, lambda _: True, 5)
    assert len(endless["auto"][0].ratios) == 10
    some = measure(sides, {"auto": 1, "stiff": 1}, 2, lambda each: len(each[0].ratios) < 6, 5)
    assert [len(each[0].ratios) for each in some.values()] == [6, 6]


def test_quick_works_are_repeated_and_faults_are_kept_by_side():
    sides = [Pretender("A", [0.001, 1.0], []), Pretender("B", [0.0009, 1.0], [])]
    sides[1].receive = lambda: {"missing": "ImportError: no"} if sides[1].order[1]["work"] == "stiff" else {"seconds": 0.001}
    ready = prepare(sides, ["auto", "stiff"], lambda _: None)
    assert ready.repeats == {"auto": 15}
    assert ready.faults == [{}, {"stiff": {"missing": "ImportError: no"}}]


@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.name)
def test_the_answer_of_every_work_is_right_and_a_spoiled_one_is_refused(work):
    once, check = work.prepare(work.few)
    answer = once()
    check(answer)
    factor, data = answer if isinstance(answer, tuple) else (None, answer)
    spoiled = data.map(lambda v: v * 1.1 if np.issubdtype(v.dtype, np.floating) else v)
    with pytest.raises(WrongAnswerError):
        check(spoiled if factor is None else (factor, spoiled))


def test_names_of_works_are_different():
    assert len({work.name for work in WORKS}) == len(WORKS)
    assert all(dataclasses.is_dataclass(work) for work in WORKS)


@pytest.mark.parametrize("schedule", [clock._SCHEDULE, "/no/such/file"])
def test_the_clock_counts_sleep_and_needs_no_file_of_the_system(monkeypatch, schedule):
    monkeypatch.setattr(clock, "_SCHEDULE", schedule)
    now = clock.make_clock()
    begin = now()
    time.sleep(0.05)
    assert now() - begin >= 0.04  # a bound that no load can break


def test_totals_of_callgrind_are_read_and_requests_do_nothing_without_it():
    assert counting.read_totals("events: Ir\nfn=(1)\n3 17\ntotals: 1234\n") == 1234
    counting._requests()(counting._ZERO)


@pytest.fixture
def in_git():
    if not (checkout.ROOT / ".git").exists():
        pytest.skip("not a checkout")


@pytest.mark.usefixtures("in_git")
def test_another_commits_files_are_written_without_touching_the_checkout(tmp_path):
    status = ("status", "--porcelain")
    before = checkout.git(*status), checkout.git("worktree", "list")
    commit = checkout.commit_of("HEAD")
    checkout.unpack(commit, tmp_path / "tree")
    found = (tmp_path / "tree/src/carkinetics/__init__.py").read_bytes()
    shown = subprocess.run(
        ["git", "show", f"{commit}:src/carkinetics/__init__.py"], cwd=checkout.ROOT, capture_output=True, check=True
    ).stdout
    assert found == shown
    assert (tmp_path / "tree/models/ball_dual_antigen.toml").is_file()
    assert (checkout.git(*status), checkout.git("worktree", "list")) == before


@pytest.mark.usefixtures("in_git")
@pytest.mark.parametrize("name", ["no-such-branch", "--help", "HEAD:README.md", ""])
def test_a_commit_that_is_not_there_is_a_config_error(name):
    with pytest.raises(ConfigError, match="has no such commit"):
        checkout.commit_of(name)


@pytest.mark.slow
@pytest.mark.skipif(bool(counting.why_not()), reason=counting.why_not())
def test_equal_sources_have_equal_counts_whatever_else_the_machine_does(tmp_path):
    sides = [Side(name, checkout.ROOT, tmp_path / name) for name in ("one", "other")]
    here, there = count_on(sides, ["closed_form"])["closed_form"]
    assert here > 1_000_000
    assert here == pytest.approx(there, rel=0.02)
