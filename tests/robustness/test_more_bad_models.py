"""Models that nobody expects, neighbours of the listed cases: refused with the place and the reason, or a status of the one subject."""

import re
import subprocess
import sys

import numpy as np
import pytest
from doors import MINE, model, parameter, refused, tables, write

import carkinetics as ck
from carkinetics.errors import ConfigError, FileError, LimitError, ModelError
from carkinetics.simulation import SimulationWarning

STATE = {"unit": "1", "initial": "0"}
TABLES = {
    "constants in a circle": ({"derived": {"a": "b", "b": "a"}}, "use each other in a circle: a -> b -> a"),
    "a constant of itself": ({"derived": {"a": "a"}}, "a -> a"),
    "fluxes in a circle": ({"fluxes": {"a": "b", "b": "a"}}, "fluxes use each other in a circle: a -> b -> a"),
    "a constant of a state": ({"derived": {"a": "x"}}, "'x' is a state, which changes in time"),
    "one name twice": ({"states": {"k": STATE}, "ddt": {"k": "1"}}, "'k' is a parameter and a state"),
    "a reserved name": ({"states": {"t": STATE}, "ddt": {"t": "1"}}, "'t' is reserved"),
    "the name of a function": ({"derived": {"log": "1"}}, "'log' is reserved"),
    "a look-alike name": ({"derived": {"\u043a": "1"}}, "is no name: a letter, then up to 63 ASCII letters"),
    "a name that leads elsewhere": ({"derived": {"../../etc/passwd": "1"}}, "is no name"),
    "a name of Python": ({"derived": {"__class__": "1"}}, "is no name"),
    "a name with a NUL": ({"derived": {"a\0": "1"}}, "is no name"),
    "a name of 65 letters": ({"derived": {"a" * 65: "1"}}, "is no name"),
    "an unknown table": ({"stats": {}}, "Did you mean 'states'?"),
    "an unknown key": ({"states": {"x": {"unit": "1", "initail": "1"}}}, "Did you mean 'initial'?"),
    "an event that sets no state": ({"events": {"e": {"when": "x - 1", "set": {"zz": "1"}}}}, "'zz' is not a state"),
    "an event with an unknown direction": ({"events": {"e": {"when": "x - 1", "direction": "sideways"}}}, "'sideways' is not known"),
    "a dose into no state": ({"doses": {"d": {"into": "zz", "unit": "1"}}}, "'zz' is not a state"),
    "a condition on the time": ({"ddt": {"x": "where(t > 1, 1, 2)"}}, "a condition on t is refused"),
    "a switch of a state": ({"switches": {"s": "x"}}, "'x' is a state"),
    "a switch without before": ({"switches": {"s": "k"}, "ddt": {"x": "s * x"}}, "'s' is a switch: write before(s) or after(s)"),
    "a value that is not finite": ({"parameters": {"k": parameter(float("inf"))}}, "a finite number is wanted"),
    "a number without end": ({"parameters": {"k": parameter(10**400)}}, "a finite number is wanted"),
    "an SD below 0": ({"parameters": {"k": parameter(1, iiv=-1)}}, "it is >= 0, not -1"),
    "a sigma of 0": ({"observables": {"y": {"expr": "x", "unit": "1", "error": "lognormal", "sigma": 0}}}, "'sigma' must be > 0"),
    "limits crossed": ({"observables": {"y": {"expr": "x", "unit": "1", "lloq": 50, "uloq": 5}}}, "the upper limit 5 is not above"),
    "no schema": ({"schema": None}, "'schema' is missing"),
    "schema of the future": ({"schema": 2}, "schema = 2 is not known"),
    "days as a text of mass": ({"time": "kg"}, "needs a unit of time"),
    "units that do not fit": ({"units": "checked", "ddt": {"x": "-k"}, "observables": {"y": {"expr": "x + k", "unit": "1"}}}, "1/day"),
    "hours among days": ({"units": "checked", "parameters": {"k": parameter(1, "1/h")}}, "1/h"),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_tables_that_do_not_hold_together_are_a_model_error_with_their_place(name):
    changes, told = TABLES[name]
    text = refused(ModelError, model, **changes)
    assert told in text
    assert text.startswith("model")


TEXTS = (
    "().__class__", "x.__class__", "x[0]", "lambda: 0", "(y := 3)", "[x for x in (1,)]", "f'{x}'", "x if x else 1", "x and 1",
    "not x", "x @ x",
    "x % 2", "x // 2", "~x", "x!", "x'", "2x", "x(2)", "k*x #", "k*x\\", "x..y", "0x10", "1_000*x", "1j*x", "1e*x", "k\u200b*x", "\uff4b*x",
    "k\u202e*x", "x\u00b2", "\u221e", "k*x\0", "", " ", "()", "x >", "x > 1 > 0", "where(x, 1, 2)", "min(x)", "exp()", "log(x, 2)",
    "before(t)",
    "before(1)", "hill(x)", "9**9**9", "1e400", "1e308*10", "(-8)^(1/3)", "asin(2)", "exp(1000)", "1" * 400, "nan", "inf", "pi",
    "True", "None",
)  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_that_is_no_mathematics_is_shown_with_a_caret(text):
    told = refused(ModelError, model, ddt={"x": text})
    assert re.search(r"column \d+, \[ddt\] x: .*[.:]\n {4}.*\n {4} *\^$", told, re.DOTALL)


@pytest.mark.parametrize(
    "text", ["x + " * 2_000_000 + "x", "x*" * 5_000 + "x", "x" * 20_001, "exp(" * 150 + "x" + ")" * 150, "x^" * 150 + "x", "-" * 150 + "x"]
)
def test_a_text_without_end_is_a_limit(text):
    with pytest.raises(ModelError) as caught:
        model(ddt={"x": text})
    assert isinstance(caught.value, LimitError)


def test_a_hundred_thousand_states_are_a_limit():
    names = [f"s{i}" for i in range(100_000)]
    with pytest.raises(ModelError, match=r"\[states\]: there are 100,001 entries; at most 2,000") as caught:
        ck.Model.from_dict(tables(states=dict.fromkeys(names, STATE), ddt=dict.fromkeys(names, "1")))
    assert isinstance(caught.value, LimitError)


@pytest.mark.parametrize("text", ["exp(" * 50 + "x" + ")" * 50, "tan(" * 60 + "x" + ")" * 60, "x^" * 90 + "x"])
def test_a_deep_equation_that_is_allowed_runs(text):
    sim = ck.simulate(model(ddt={"x": f"0 * ({text})"} if "tan" in text else {"x": text}), times=[0, 1e-9])
    assert sim.status.values.tolist() in ([0], [4])


@pytest.mark.parametrize("share", ["-0.5", "sqrt(share)"])
def test_a_share_absorbed_that_cannot_be_costs_only_its_subject(share):
    sick = model(
        parameters={"share": parameter(0.5, "1", scale="normal")},
        doses={"d": {"into": "x", "unit": "1", "bioavailability": share.replace("-0.5", "share")}},
    )
    cohort = ck.cohort_from(sick, {"subject": [1, 2], "share": [0.5, -0.5]})
    with pytest.warns(SimulationWarning, match=r"1 of 2 subjects did not finish: 1 bad_dose \(subject 2"):
        sim = ck.simulate(sick, cohort, times=[0, 1], doses=[ck.Dose(3)])
    assert np.isfinite(sim.y.values[0]).all()


FILES = {
    "not UTF-8": (b"\xff\xfe", FileError, "is not UTF-8 text"),
    "a key twice": (b"schema = 1\nschema = 1\n", ModelError, "is not TOML"),
    "lists without end": (b"a = " + b"[" * 100_000, LimitError, "nested too deeply"),
    "keys without end": (b"a." * 5_000 + b"b = 1", LimitError, "a key of more than 100 parts"),
    "three million bytes": (b"#" * 3_000_000, LimitError, "3,000,000 bytes; a model file may have 2,000,000"),
    "a NUL": (b"schema = 1\0", ModelError, "is not TOML"),
    "a page": (b"<html></html>", ModelError, "is not TOML"),
    "a number without end": (b"schema = " + b"9" * 10_000, ModelError, "is not TOML"),
    "a word without end": (b'title = "' + b"x" * 1_900_000 + b'"\nschema = 1\n', ModelError, "'ddt', 'observables' is missing"),
    "a key without end": (b"x" * 1_900_000 + b" = 1", ModelError, "'schema' is missing"),
    "lines that end with CR alone": (b"schema = 1\rtitle = 2\r", ModelError, "is not TOML"),
    "a form feed": (b"schema = 1\x0c\n", ModelError, "is not TOML"),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_model_is_refused(tmp_path, name):
    content, kind, told = FILES[name]
    assert told in refused(kind, ck.read_model, write(tmp_path, content, "mine.toml"))


def test_sbml_in_another_encoding_or_with_a_style_sheet_from_elsewhere_reads_nothing_else(tmp_path):
    hidden = '<?xml version="1.0" encoding="UTF-7"?>\n+ADwAIQ-DOCTYPE sbml+AD4-'
    assert "the encoding 'UTF-7' is not read" in refused(ModelError, ck.read_sbml, write(tmp_path, hidden, "model.xml"))
    styled = '<?xml version="1.0"?>\n<?xml-stylesheet href="http://localhost:1/x.xsl"?>\n<sbml/>'
    refused(ModelError, ck.read_sbml, write(tmp_path, styled, "model.xml"))


def test_a_name_from_a_file_cannot_lead_out_of_the_folder_of_results(tmp_path):
    text = MINE.replace("y = {", '"../../y" = {')
    assert "is no name" in refused(ModelError, ck.read_model, write(tmp_path, text, "mine.toml"))
    for name in ("../../etc/passwd", "..", "a/b", "/etc/passwd", ""):
        refused(ModelError, ck.load_model, name)
        refused(ConfigError, ck.load_trial, name)


def test_a_text_deeper_than_the_interpreter_can_count_ends_without_a_crash():
    text = (
        "import carkinetics as ck\n"
        "for door in ('(' * 100_000, '-' * 19_000, '((((' * 4_000 + 'x'):\n"
        "    try: ck.Model.from_dict({'schema': 1, 'title': 't', 'time': 'day', 'states': {'x': {'unit': '1', 'initial': '0'}},\n"
        "                             'ddt': {'x': door}, 'observables': {'y': {'expr': 'x', 'unit': '1'}}})\n"
        "    except ck.errors.ModelError as error: print('limit' in str(error) or 'allowed' in str(error))\n"
    )
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, ["True"] * 3, "")
