"""Equations, files of models and trials, and tables at random: each is read or refused by our own errors, and nothing else happens."""

import contextlib
import importlib
import io
import sys
import time
import tomllib
import warnings
from pathlib import Path
from random import Random

import pytest
from doors import write
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import carkinetics as ck
from benchmarks.fuzz.texts import FUNCTIONS, KINDS, NAMES, NUMBERS, PYTHON, SIGNS, STRANGE, equations, text_of
from benchmarks.fuzz.watched import watched
from benchmarks.studies import fuzzing
from carkinetics.errors import CarkineticsError, ModelError

MODELS = Path(__file__).parents[2] / "models"
quiet = settings(deadline=None, suppress_health_check=list(HealthCheck))
token = st.sampled_from((*NAMES, *SIGNS, *NUMBERS, *FUNCTIONS, *STRANGE))


def judged(text):
    """A model or a ModelError, without a trace; a model can be written out for the engine."""
    with watched() as done:
        found = fuzzing.read(text)
    assert done == []
    return found


@pytest.fixture(scope="module", autouse=True)
def _loaded():
    """What is loaded when it is first needed is loaded."""
    fuzzing.run(200, 3)


@settings(quiet, max_examples=300)
@given(st.lists(token, max_size=40).map(" ".join))
@example("exp(" * 50 + "x" + ")" * 50)
@example("9^9^9^9")
@example("1e308 * 10")
@example("0 * (1e308 * x * 1e308)")
def test_a_soup_of_tokens_is_a_model_or_a_model_error(text):
    judged(text)


@settings(quiet, max_examples=200)
@given(st.text(max_size=60))
def test_any_text_at_all_is_a_model_or_a_model_error(text):
    judged(text)


@settings(quiet, max_examples=250)
@given(st.sampled_from(equations()), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 3), token), min_size=1, max_size=4))
def test_a_real_equation_with_tokens_changed_is_a_model_or_a_model_error(text, changes):
    for at, cut, piece in changes:
        place = at % (len(text) + 1)
        text = text[:place] + piece + text[place + cut :]
    judged(text)


@settings(quiet, max_examples=150)
@given(st.sampled_from(PYTHON), st.text(max_size=3), st.integers(0, 60))
def test_a_programme_of_another_language_is_a_model_error(text, more, at):
    if not more.strip():
        assert isinstance(judged(text), ModelError)
    judged(text[:at] + more + text[at:])


@settings(quiet, max_examples=25)
@given(st.integers(0, 10**9))
def test_a_sound_equation_can_be_written_out_for_the_engine(number):
    found = judged(KINDS["sound"](Random(number)))
    if not isinstance(found, ModelError):
        assert fuzzing.emit(found) > 0


def test_the_study_of_a_million_texts_finds_no_fault_in_its_first_thousand():
    tally = fuzzing.run(1000, 0)
    assert tally.faults == []
    assert sum(tally.outcomes.values()) == 1000
    assert sum(count for name, count in tally.outcomes.items() if name.endswith(": Model")) > 50
    assert "1,000 texts of seed 0: 0 faults" in fuzzing.report(1000, 0, tally)


def test_the_study_sees_a_file_that_is_opened_and_a_module_that_is_loaded(tmp_path):
    with watched() as done:
        (tmp_path / "canary").write_text("x", encoding="utf-8")
    assert any(line.startswith("open ") for line in done)
    sys.modules.pop("this", None)
    with watched() as done, contextlib.redirect_stdout(io.StringIO()):
        importlib.import_module("this")
    assert any("this.py" in line or "'this'" in line or "exec " in line for line in done)


def test_a_text_of_a_number_is_the_same_in_every_run():
    assert [text_of(0, k) for k in range(50)] == [text_of(0, k) for k in range(50)]
    assert text_of(0, 1) != text_of(1, 1)


@pytest.mark.parametrize("unit", ["k*", "(", "x + ", "k", "1", "\n", "x,", "-", "exp(", "x^", "é"])
def test_the_work_of_a_text_grows_no_faster_than_its_length(unit):
    def lines_run(text):
        count = 0

        def trace(frame, event, argument):
            nonlocal count
            count += 1
            return trace

        sys.settrace(trace)
        try:
            fuzzing.read(text)
        finally:
            sys.settrace(None)
        return count

    little, much = (max(lines_run(unit * n), 1) for n in (500, 5_000))
    assert much < 30 * little


ENDS = ("nan", "inf", "true", "[]", "{}", "\n[", "\n[[checks]]\n", '"', "'''", "\u202e", "\0")


def mutated(text, draw):
    """A file with lines, characters or values changed."""
    for _ in range(draw.choice((1, 1, 2, 4))):
        at, to = sorted((draw.randint(0, len(text)), draw.randint(0, len(text))))
        to = min(to, at + draw.choice((1, 3, 30, 300)))
        piece = draw.choice((*STRANGE, *SIGNS, *NUMBERS, *NAMES, *ENDS))
        without, twice = text[:at] + text[to:], text[:at] + text[at:to] * 2 + text[to:]
        text = draw.choice((text[:at] + piece + text[to:], without, twice, text[:at] + piece + text[at:]))
    return text


def refused_or_read(work):
    """Whether `work` ended well; an error of the package is one of its ends."""
    try:
        work()
    except CarkineticsError:
        return False
    return True


def test_a_model_file_with_anything_changed_is_read_or_refused(tmp_path):
    files = [path.read_text("utf-8") for path in sorted(MODELS.glob("*.toml")) if path.stat().st_size < 12_000]
    ends = []
    for number in range(150):
        draw = Random(f"model {number}")
        path = write(tmp_path, mutated(draw.choice(files), draw).encode("utf-8", "surrogatepass"), "mine.toml")
        ends.append(refused_or_read(lambda path=path: ck.read_model(path)))
    assert 0.05 < sum(ends) / len(ends) < 0.95


KINDS_OF_VALUES = (
    None, -1, 0, 1e400, float("nan"), 10**400, True, "", "x", "a\0b", [], [None], {}, {"a": {"b": 1}}, "9^9^9", "__import__('os')",
    object(),
)  # fmt: skip


def swapped(tables, draw):
    """The tables of a file with one value exchanged for another kind of thing."""
    odd = draw.choice(KINDS_OF_VALUES)
    place, path = tables, []
    while isinstance(place, dict | list) and place and draw.random() < 0.85:
        key = draw.choice(list(place)) if isinstance(place, dict) else draw.randrange(len(place))
        path.append((place, key))
        place = place[key]
    if path:
        holder, key = path[-1]
        holder[key] = odd
    return tables


def test_tables_of_a_model_with_any_value_of_another_kind_are_read_or_refused():
    texts = [path.read_text("utf-8") for path in sorted(MODELS.glob("*.toml")) if path.stat().st_size < 12_000]
    for number in range(80):
        draw = Random(f"tables {number}")
        tables = swapped(tomllib.loads(draw.choice(texts)), draw)
        refused_or_read(lambda tables=tables: ck.Model.from_dict(tables))


def test_a_trial_file_with_anything_changed_is_read_or_refused(tmp_path):
    text = (MODELS / "trials" / "nct04626765.toml").read_text("utf-8")
    for number in range(20):
        path = write(tmp_path, mutated(text, Random(f"trial {number}")).encode("utf-8", "surrogatepass"), "mine.toml")
        refused_or_read(lambda path=path: ck.read_trial(path))


DATA = """ID,TIME,DV,AMT,EVID,RATE,ADDL,II,SS,CENS,LIMIT,LLOQ,BLQ,CMT,WT,ARM,OCC
1,0,.,100,1,0,2,24,0,.,.,.,.,1,70,A,1
1,1,5.5,.,0,.,.,.,.,0,.,1,0,.,70,A,1
1,4,<1,.,0,.,.,.,.,.,.,1,.,.,70,A,1
2,0,.,120,1,60,.,.,.,.,.,.,.,1,80,B,1
2,1,6.5,.,0,.,.,.,.,.,.,1,.,.,80,B,2
2,2,1,.,0,.,.,.,.,1,.,1,1,.,81,B,2
"""
CELLS = (
    "-1", "0", "1", "1.5", "1e400", "nan", "inf", "", ".", "<5", ">9", "BLQ", "x", "1,5", "2026-01-01", "-0", "1e-320",
    "99999999999999999999", "²", "\u202e", "=1", "NA", "1 mg", '"', "\0",
)  # fmt: skip


def test_a_table_with_anything_changed_is_read_or_refused(tmp_path):
    from carkinetics.data.design import bind
    from tests.data.tables import oral

    model, ends = oral(), []
    for number in range(80):
        draw = Random(f"table {number}")
        rows = [line.split(",") for line in DATA.splitlines()]
        for _ in range(draw.choice((1, 1, 2, 5))):
            row = draw.choice(rows)
            row[draw.randrange(len(row))] = draw.choice(CELLS)
        text = "\n".join(",".join(row) for row in rows)
        path = write(tmp_path, mutated(text, draw).encode("utf-8", "surrogatepass") if draw.random() < 0.3 else text, "data.csv")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            strict = number % 2 == 0
            ends.append(refused_or_read(lambda path=path, strict=strict: bind(model, ck.read_data(path, strict=strict))))
    assert 0.1 < sum(ends) / len(ends) < 0.95


@pytest.mark.slow
def test_a_million_equations_are_models_or_model_errors_and_nothing_else():
    begin = time.monotonic()
    tally = fuzzing.run(1_000_000, 0)
    assert tally.faults == [], f"after {time.monotonic() - begin:.0f} s"
