"""A qualification fails when something is deliberately broken: every coefficient, and faults of every kind in a copy of the package."""

import copy
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from mutants import MUTANTS

import carkinetics as ck
from carkinetics.fitting import likelihood
from carkinetics.model.library import folder
from carkinetics.qualification import coefficients, given, sameness
from carkinetics.qualification.catalogue import CHECKS
from carkinetics.qualification.run import carry_out

SOURCE = Path(ck.__file__).parent
BY_COEFFICIENTS = {"tsit5": "Q-ENG-01", "rodas5p": "Q-ENG-02", "esdirk5": "Q-ENG-03"}
SHIFTS = {"Q-EXP-01": 3e-6, "Q-ENG-07": 0.03}  # by how much each answer of a check is changed; steps are counted to 1.5 %
LABELS = ("order", "embedded_order")  # numbers of a table that are no coefficients


def found(*names):
    return carry_out([check for check in CHECKS if check.name in names])


def numbers(node, path=()):
    """The places of all numbers in a table."""
    if isinstance(node, int | float):
        yield path
    elif isinstance(node, list | dict):
        for key, inner in node.items() if isinstance(node, dict) else enumerate(node):
            yield from numbers(inner, (*path, key))


def changed(table, path, value):
    new = copy.deepcopy(table)
    node = new
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    return new


def variations(value):
    """The value with another 6th digit, and with another sign; of 0, a millionth."""
    return (1e-6,) if value == 0 else (value * (1 + 3e-6), -value)


@pytest.mark.requirement("R-ENG-01", "R-INS-02")
@pytest.mark.parametrize("method", BY_COEFFICIENTS)
def test_every_coefficient_that_is_changed_in_its_sixth_digit_or_sign_is_found(method, monkeypatch):
    tables = coefficients.shipped_tables()
    survivors, count = [], 0
    assert found(BY_COEFFICIENTS[method])[0].status == "pass"
    for path in numbers(tables[method]):
        if path[0] in LABELS:
            continue
        node = tables[method]
        for key in path:
            node = node[key]
        for value in variations(node):
            mutant = {**tables, method: changed(tables[method], path, value)}
            monkeypatch.setattr(coefficients, "shipped_tables", lambda mutant=mutant: mutant)
            count += 1
            if found(BY_COEFFICIENTS[method])[0].status == "pass":
                survivors.append((path, value))
    assert count > 100
    assert not survivors


@pytest.mark.parametrize("name", SHIFTS)
def test_every_stored_answer_that_is_changed_is_found(name, monkeypatch):
    answers = given.stored("answers.json")
    stored = given.stored
    assert found(name)[0].status == "pass"
    for path in numbers(answers[name]):
        moved = answers[name][path[0]] * (1 + SHIFTS[name])
        mutant = {**answers, name: changed(answers[name], path, moved)}
        monkeypatch.setattr("carkinetics.qualification.run.stored", lambda file, m=mutant: m if file == "answers.json" else stored(file))
        assert found(name)[0].status == "fail", path


def test_a_kernel_whose_censoring_has_the_other_sign_is_found(monkeypatch):
    assert found("Q-LIK-04")[0].status == "pass"
    side = likelihood.log_side
    monkeypatch.setattr(likelihood, "log_side", lambda where, limit, *, right: side(where, limit, right=not right))
    assert found("Q-LIK-04")[0].status == "fail"


def test_a_golden_number_that_moved_by_two_parts_in_ten_billion_is_found(monkeypatch):
    assert found("Q-DET-04")[0].status == "pass"
    golden = sameness.golden_numbers()
    moved = {**golden, "blood": [value if value is None else value * (1 + 2e-10) for value in golden["blood"]]}
    monkeypatch.setattr(sameness, "golden_numbers", lambda: moved)
    assert found("Q-DET-04")[0].status == "fail"


def test_a_draw_that_is_not_philox_is_found(monkeypatch):
    from carkinetics.cohort import streams

    assert found("Q-DET-03")[0].status == "pass"
    monkeypatch.setattr(streams, "_FACTORS", streams._FACTORS ^ np.array([[0], [2]], dtype=np.uint64))
    assert found("Q-DET-03")[0].status == "fail"


def test_a_nan_where_a_number_is_expected_is_no_agreement():
    one = given.Given({}, {"any": 1e9})
    assert not one.absolute("a", np.nan, 1.0, "any").passed
    assert not one.relative("a", [1.0, np.nan], [1.0, 2.0], "any").passed
    assert not one.below("a", np.nan, "any").passed
    assert not one.absolute("a", [], [], "any").passed
    assert one.absolute("a", [np.nan, 1.0], [np.nan, 1.0], "any").passed


CARRY_OUT = """
import sys
from carkinetics.qualification.catalogue import CHECKS
from carkinetics.qualification.run import carry_out
outcomes = carry_out([check for check in CHECKS if check.name in sys.argv[1:]])
print("found:", *(outcome.check.name for outcome in outcomes if outcome.status == "fail"))
"""


def in_copy(package, names, cache):
    """The names of the checks that fail in a copy of the package."""
    environment = os.environ | {"PYTHONPATH": str(package.parent), "CARKINETICS_CACHE": str(cache), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-c", CARRY_OUT, *names], env=environment, capture_output=True, text=True, check=False)
    assert "found:" in done.stdout, done.stderr
    return set(done.stdout.partition("found:")[2].split())


@pytest.fixture(scope="module")
def duplicate(tmp_path_factory):
    """A copy of the package with its models, and a folder for compiled code."""
    package = tmp_path_factory.mktemp("copy") / "carkinetics"
    shutil.copytree(SOURCE, package, ignore=shutil.ignore_patterns("__pycache__"))
    if not (package / "_models").exists():
        shutil.copytree(folder(), package / "_models")
    return package, tmp_path_factory.mktemp("cache")


@pytest.mark.slow
def test_the_copy_as_it_is_passes(duplicate):
    assert in_copy(duplicate[0], sorted({name for mutant in MUTANTS for name in mutant.by}), duplicate[1]) == set()


@pytest.mark.slow
@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_fault_in_a_copy_of_the_package_is_found(mutant, duplicate):
    package, cache = duplicate
    path = package / mutant.file
    text = path.read_text(encoding="utf-8")
    assert text.count(mutant.old) == 1, f"'{mutant.old}' stands {text.count(mutant.old)} times in {mutant.file}"
    try:
        path.write_text(text.replace(mutant.old, mutant.new), encoding="utf-8")
        assert in_copy(package, mutant.by, cache)
    finally:
        path.write_text(text, encoding="utf-8")


def test_mutants_are_many_and_none_is_another():
    assert len({(mutant.file, mutant.old, mutant.new) for mutant in MUTANTS}) == len(MUTANTS) >= 20
    for mutant in MUTANTS:
        path = folder().parent / mutant.file.replace("_models", folder().name)
        path = path if mutant.file.startswith("_models") else SOURCE / mutant.file
        assert path.read_text(encoding="utf-8").count(mutant.old) == 1, mutant.name
