"""A profile is told by module: what libraries did counts for who called them; exact gradients are held against differences."""

import pytest

from benchmarks.studies import classic, speed
from benchmarks.studies.profiling import OUTSIDE, SOURCE, by_call, by_module, place, timed
from benchmarks.studies.sets import drawn

A, B = (f"{SOURCE}/fitting/a.py", 1, "f"), (f"{SOURCE}/engine/b.py", 1, "g")
DOT, WRAPPER, START = ("~", 0, "dot"), ("/lib/numpy.py", 5, "wrapper"), ("/main.py", 1, "start")


def test_what_libraries_did_is_counted_for_the_module_that_called_them_however_deep():
    stats = {  # calls without recursion, calls, own seconds, seconds, callers with the same four
        START: (1, 1, 0.5, 15.5, {}),
        A: (1, 1, 1.0, 15.0, {START: (1, 1, 1.0, 15.0)}),
        B: (2, 2, 2.0, 8.0, {A: (2, 2, 2.0, 8.0)}),
        WRAPPER: (3, 3, 4.0, 12.0, {A: (1, 1, 1.0, 6.0), B: (2, 2, 3.0, 6.0)}),
        DOT: (9, 9, 8.0, 8.0, {WRAPPER: (9, 9, 8.0, 8.0)}),
    }
    assert by_module(stats) == pytest.approx({"fitting/a": 1.0 + 2.0 + 4.0, "engine/b": 2.0 + 2.0 + 4.0, OUTSIDE: 0.5})
    assert by_call(stats) == [("fitting/a.f", 1, 15.0), ("engine/b.g", 2, 8.0)]
    assert place(DOT) is None


def test_a_call_is_warmed_timed_and_profiled():
    calls = []
    found = timed(lambda: calls.append(1) or len(calls))
    assert found.found == 2
    assert len(calls) == 3
    assert found.seconds >= 0.0
    assert any(name[2] == "<lambda>" for name in found.stats)


def test_the_gradients_of_a_fit_agree_with_differences_of_its_objective():
    import carkinetics as ck

    model = classic.oral()
    fit = ck.fit(model, drawn(model, 12, [classic.HOURS], 2, 100.0), threads=1)
    assert max(speed.gradients(fit)) < 1e-5


def test_the_seven_state_work_estimates_five_numbers_and_four_random_effects():
    model = speed.mechanistic()
    assert len(model.states) == 7
    assert [p.name for p in model.parameters if not p.fixed] == ["rho", "kk", "aE", "mu", "conv"]
    assert [p.name for p in model.parameters if p.iiv] == ["rho", "kk", "aE", "conv"]
    assert speed.seven_states().truth["iiv.kk"] == 0.4
