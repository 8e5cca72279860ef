"""What cannot be said here is refused by the name of its element, with the reason and what to do."""

import subprocess
import sys

import pytest

libsbml = pytest.importorskip("libsbml", reason="SBML needs python-libsbml")

from sbml_documents import document  # noqa: E402

import carkinetics as ck  # noqa: E402

BASE = "compartment C = 1\nspecies A in C amount=1\nspecies B in C amount=1\nparameter p = 0\nparameter x = 0\nrate x = 1\n"
REFUSED = {
    "algebraic rule": ("algebraic p - 2 * A", "algebraic rule: .*one variable"),
    "delay": ("rule p = delay(x, 1)", "rule of 'p': a delay"),
    "fast reaction": ("reaction R: A -> B ; A ; fast", "reaction 'R': a fast"),
    "no kinetic law": ("reaction R: A -> B", "reaction 'R': it has no kinetic law"),
    "piecewise": ("rule p = piecewise(1, x > 2)", "rule of 'p': a piecewise without"),
    "not finite": ("initial p = infinity", "initial assignment of 'p': the number inf"),
    "function factorial": ("rule p = factorial(x)", "rule of 'p': our equations have no function 'factorial'"),
    "no value": ("parameter u\nrate p = u", "parameter 'u': it has no value"),
    "circle": ("reaction R: A -> B ; A\ninitial A = B\ninitial B = A", "follows from itself"),
    "rateOf": ("rule p = x^2\nparameter u\nrule u = rateOf(p)", "rateOf\\('p'\\)"),
    "priority": (
        "event E: x > 3 ; p = 1 ; [priority=1]\nevent F: x > 2 + p ; p = 2 ; [priority=2]",
        "event 'E': it has a priority over or under event 'F'",
    ),
    "order": ("event E: time > 3 ; p = 1\nevent F: time > 3 ; p = 2", "event 'E': it fires together with event 'F'"),
    "equality": ("event E: x == 3 ; p = 1", "event 'E': its trigger asks whether .* equal"),
    "event delay": ("event E: x < 3 ; p = 1 ; [delay=1] [initial=false]", "event 'E': it has a delay, and fires at the start"),
    "invalid": ("rule p = nothing + 1", "'nothing' is not declared"),
}


def write(tmp_path, text, **levels):
    path = tmp_path / "model.xml"
    path.write_text(text if text.startswith("<") else document(text, **levels), encoding="utf-8")
    return path


@pytest.mark.parametrize("reason", REFUSED)
def test_an_element_that_cannot_be_said_is_named(tmp_path, reason):
    text, message = REFUSED[reason]
    with pytest.raises(ck.errors.ModelError, match=message) as refused:
        ck.read_sbml(write(tmp_path, BASE + text, version=1 if "fast" in text else 2))
    assert refused.value.reason == reason


@pytest.mark.parametrize(
    ("events", "message"),
    [
        ("event E: time > 3 ; p = A ; [persistent=false]\nevent F: time > 3 ; A = p", None),
        ("event E: x > 3 ; p = 1 ; x = 0 ; [persistent=false]\nevent F: x > 3 ; p = 1 ; x = 0 ; [persistent=false]", "take the other's"),
        ("event E: time > 3 ; p = 1\nevent F: time >= 3 ; p = 2", None),  # one is a moment after the other
        ("parameter k = 3 constant\nevent E: time >= k ; p = 1\nevent F: time >= 3 ; p = 2", "order matters"),
        (
            "event E: time > 3 ; p = 1 ; [priority=2]\nevent F: time > 3 ; p = 0 ; [priority=1]\nevent G: p > 0 ; A = A + 1",
            "one after another",
        ),
        ("event E: time > 3 ; p = 1\nevent F: time > 3 ; A = p ; [later]", "order matters"),
        ("event E: time > 3 ; p = p + 1 ; [later]\nevent F: time > 3 ; A = 2", None),
        ("event E: x < 3 ; p = 1 ; [initial=false]\nevent F: p > 0 ; A = 2", "which another event sets at the start"),
        ("parameter k = 3 constant\nevent E: x > 3 ; k = 1", "it is constant"),
        ("event E: x > 3 ; p = 1\nrule p = 2", "a rule assigns it"),
    ],
)
def test_events_whose_order_or_target_is_not_clear_are_refused(tmp_path, events, message):
    path = write(tmp_path, BASE + events)
    if message is None:
        assert ck.read_sbml(path).events
        return
    with pytest.raises(ck.errors.ModelError, match=message):
        ck.read_sbml(path)


def test_a_compartment_without_a_size_is_refused_where_it_matters(tmp_path):
    open_size = "compartment D\nspecies E in D concentration=1\n"
    with pytest.raises(ck.errors.ModelError, match="compartment 'D': it has no value"):
        ck.read_sbml(write(tmp_path, open_size + "reaction R: E -> ; 0.1 * E"))
    assert ck.read_sbml(write(tmp_path, open_size.replace("=1", "=1 boundary") + "rate E = -0.1 * E")).states
    assert ck.read_sbml(write(tmp_path, "compartment D\nspecies E in D amount=1 substance\nreaction R: E -> ; 0.1 * E")).states


def test_a_package_that_the_model_needs_is_refused_by_name(tmp_path):
    needed = 'xmlns:comp="http://www.sbml.org/sbml/level3/version1/comp/version1" comp:required="true" level="3"'
    with pytest.raises(ck.errors.ModelError, match="package comp of SBML Level 3"):
        ck.read_sbml(write(tmp_path, document(BASE).replace('level="3"', needed)))


def test_a_package_that_only_draws_is_passed_over(tmp_path):
    text = document(BASE).replace(
        'level="3"', 'xmlns:layout="http://www.sbml.org/sbml/level3/version1/layout/version1" layout:required="false" level="3"'
    )
    assert ck.read_sbml(write(tmp_path, text)).states


@pytest.mark.parametrize("text", ["<sbml", "<html></html>", "<?xml version='1.0'?><sbml/>"])
def test_what_is_not_sbml_is_refused_with_its_line(tmp_path, text):
    with pytest.raises(ck.errors.ModelError, match=r"model.xml, line \d+: not SBML"):
        ck.read_sbml(write(tmp_path, text))


def test_a_path_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ck.errors.FileError, match=r"nowhere\.xml is not there"):
        ck.read_sbml(tmp_path / "nowhere.xml")
    with pytest.raises(ck.errors.FileError, match="is a folder"):
        ck.read_sbml(tmp_path)


def test_without_libsbml_the_error_says_what_to_install(tmp_path):
    program = "import sys; sys.modules['libsbml'] = None\nimport carkinetics as ck\n"
    program += "try:\n    ck.read_sbml('x.xml')\nexcept ck.errors.ConfigError as error:\n    print(error)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "pip install 'carkinetics[sbml]'" in done.stdout


def test_asking_for_the_name_loads_no_libsbml():
    program = "import sys, carkinetics as ck; ck.read_sbml; print('libsbml' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
