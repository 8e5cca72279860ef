"""Events of imported documents happen when and as SBML says: closed forms."""

import math

import numpy as np
import pytest

libsbml = pytest.importorskip("libsbml", reason="SBML needs python-libsbml")

from sbml_documents import document  # noqa: E402

import carkinetics as ck  # noqa: E402

LINE = "parameter x = 0\nrate x = 1\nparameter p = 0\nparameter q = 5\n"
T = np.arange(0.0, 10.5, 0.5)


@pytest.fixture
def simulated(tmp_path):
    def run(text, times=T, level=3, version=2, **options):
        path = tmp_path / "model.xml"
        path.write_text(document(text, level, version), encoding="utf-8")
        return ck.simulate(ck.read_sbml(path), times=times, **options).isel(subject=0)

    return run


@pytest.mark.parametrize(
    ("trigger", "exact"),
    [
        ("time >= 3", T >= 3),
        ("time > 3", T > 3),
        ("not(time < 3)", T >= 3),
        ("time >= 2 && time < 4", T >= 2),
        ("2 * time - 1 > q", T > 3),
        ("x > 3.25", T > 3.25),
        ("x^2 >= 10 || time > 8", math.sqrt(10) < T),
        ("xor(x > 3.25, time > 2)", T > 2),
        ("time > x + 1", T > 100),
        ("x > 0", T > 0),
        ("true", T > 100),
    ],
)
def test_an_event_happens_when_its_trigger_becomes_true(simulated, trigger, exact):
    sim = simulated(LINE + f"event E: {trigger} ; p = 1")
    np.testing.assert_array_equal(sim.p, exact)


def test_a_trigger_that_counts_as_false_before_the_start_fires_at_once(simulated):
    sim = simulated(LINE + "event E: x < 4 ; p = 1 + x ; [initial=false]\nevent F: x < 4 ; q = 9")
    np.testing.assert_array_equal(sim.p, 1)
    np.testing.assert_array_equal(sim.q, 5)


def test_an_event_happens_again_when_its_trigger_has_been_false(simulated):
    text = "compartment C = 2\nspecies A in C amount=2\nreaction R: A -> ; C * A\nevent E: A < 0.5 ; A = 1"
    times = np.arange(0.05, 3, 0.1)
    np.testing.assert_allclose(simulated(text, times).A, np.exp(-(times % math.log(2))), rtol=1e-5)


def test_events_of_one_trigger_use_the_values_of_before(simulated):
    sim = simulated(LINE + "event E: time >= 3 ; p = q\nevent F: time >= 3 ; q = p + x")
    np.testing.assert_array_equal(sim.p, np.where(T >= 3, 5, 0))
    np.testing.assert_allclose(sim.q, np.where(T >= 3, 3, 5))


@pytest.mark.parametrize(("first", "second", "last"), [("1", "2", 10), ("2", "1", 20), ("x", "4", 10), ("4", "x", 20)])
def test_the_event_of_the_lower_priority_has_the_last_word(simulated, first, second, last):
    sim = simulated(LINE + f"event E: time >= 3 ; p = 10 ; [priority={first}]\nevent F: time >= 3 ; p = 20 ; [priority={second}]")
    np.testing.assert_array_equal(sim.p, np.where(T >= 3, last, 0))


def test_an_event_may_set_off_another_one(simulated):
    sim = simulated(LINE + "event E: x > 3.25 ; p = 1\nevent F: p >= 1 ; q = 7")
    np.testing.assert_array_equal(sim.q, np.where(T > 3.25, 7, 5))


def test_a_delay_keeps_what_was_true_at_the_trigger(simulated):
    sim = simulated(LINE + "event E: time >= 3 ; p = x ; [delay=2]")
    np.testing.assert_allclose(sim.p, np.where(T >= 5, 3, 0), rtol=1e-9)


def test_values_may_be_those_of_the_end_of_a_delay(simulated):
    sim = simulated(LINE + "event E: time >= 3 ; p = x ; [delay=2] [later]")
    np.testing.assert_allclose(sim.p, np.where(T >= 5, 5, 0), rtol=1e-9)


def test_a_delay_after_a_crossing_may_depend_on_the_state(simulated):
    sim = simulated(LINE + "event E: x > 3.25 ; p = x ; [delay=x/2]")
    np.testing.assert_allclose(sim.p, np.where(T > 3.25 * 1.5, 3.25, 0), rtol=1e-9)


@pytest.mark.parametrize(("persistent", "last"), [("true", 1), ("false", 0)])
def test_an_event_that_is_not_persistent_is_given_up_when_its_trigger_ends(simulated, persistent, last):
    sim = simulated(LINE + f"event E: x > 3.25 && x < 4.25 ; p = 1 ; [delay=2] [persistent={persistent}]")
    assert float(sim.p[-1]) == last


def test_a_second_trigger_within_a_delay_fails_and_is_not_silent(simulated):
    text = "parameter x = 0\nrate x = 1\nparameter p = 0\nevent E: x > 1 ; x = 0\nevent F: x > 0.5 ; p = p + 1 ; [delay=3]"
    with pytest.warns(ck.simulation.SimulationWarning):
        sim = simulated(text, [0.0, 10.0])
    assert int(sim.status) != 0
    assert np.isnan(sim.p[-1])


def test_a_delay_may_begin_at_the_start(simulated):
    sim = simulated(LINE + "event E: time >= 0 ; p = x + 1 ; [delay=2] [initial=false]")
    np.testing.assert_array_equal(sim.p, T >= 2)


def test_a_compartment_that_jumps_keeps_amounts(simulated):
    text = """
    compartment C = 2 variable
    species A in C amount=4
    species B in C concentration=3 boundary
    species D in C concentration=1 boundary
    rate B = 0
    event E: time >= 3 ; C = 8
    event F: time >= 6 ; C = 4 ; D = 5
    """
    sim = simulated(text)
    early, late = T < 3, T >= 6
    np.testing.assert_allclose(sim.A, np.select([early, late], [2, 1], 0.5))
    np.testing.assert_allclose(sim.B, np.select([early, late], [3, 1.5], 0.75))
    np.testing.assert_allclose(sim.D, np.select([early, late], [1, 10], 0.25))  # 5 in the compartment of before: an amount of 40


def test_what_jumps_in_time_is_right_at_the_jump_and_in_the_integral(simulated):
    text = LINE + "parameter a\nrule a = piecewise(1, time < 3, 2, time <= 5, 4)\nrate q = a"
    sim = simulated(text)
    np.testing.assert_array_equal(sim.a, np.select([T < 3, T <= 5], [1, 2], 4))
    np.testing.assert_allclose(sim.q, 5 + np.select([T < 3, T <= 5], [T, 3 + 2 * (T - 3)], 7 + 4 * (T - 5)), rtol=1e-12)


def test_a_condition_may_compare_the_time_with_what_changes(simulated):
    sim = simulated(
        LINE.replace("rate x = 1", "rate x = 0.5")
        + "parameter a\nrule a = piecewise(1, time - 2.1 < x, 2)\nevent E: time > x + 3.1 ; p = 1"
    )
    np.testing.assert_array_equal(sim.a, np.where(T < 4.2, 1, 2))
    np.testing.assert_array_equal(sim.p, T > 6.2)
