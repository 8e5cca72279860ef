"""The shipped models are found by name, and each of them is read."""

import sys

import pytest

import carkinetics as ck
from carkinetics.model.library import folder, names


@pytest.mark.parametrize("name", names())
def test_a_shipped_model_is_read_and_says_where_it_comes_from(name):
    model = ck.load_model(name)
    assert model.name == name
    assert model.source.citation
    assert all(item.source and item.about for item in model.parameters)
    for variant in model.variants:
        assert ck.load_model(name, variant=variant.name).hash


def test_the_table_of_models_has_one_row_each():
    table = ck.models()
    assert list(table["name"]) == names()
    assert {"name", "title", "citation", "doi", "population", "matrices", "states", "parameters"} <= set(table.columns)


def test_an_unknown_name_is_told_with_the_nearest_one():
    known = names()[0]
    with pytest.raises(ck.errors.ModelError, match=f"Did you mean '{known}'"):
        ck.load_model(known[:-1])
    with pytest.raises(ck.errors.ModelError, match="has no variant 'none'"):
        ck.load_model(known, variant="none")


@pytest.mark.parametrize("name", ["mine.toml", "./mine", "../models/x.toml", "a\\b", 3, None])
def test_a_path_is_sent_to_read_model(name):
    with pytest.raises(ck.errors.ModelError, match="read_model" if isinstance(name, str) else "is not a shipped model"):
        ck.load_model(name)


def test_the_example_of_the_readme_is_a_model(tmp_path):
    import re

    text = (folder() / "README.md").read_text(encoding="utf-8")
    example = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)[0]
    path = tmp_path / "example.toml"
    path.write_text(example, encoding="utf-8")
    model = ck.read_model(path)
    assert len(model.checks) == 2
    assert model.variant("slow").parameter("cl").value == 6


def test_the_readme_names_every_function_key_and_unit():
    from carkinetics.model import fields, metrics, read, tables
    from carkinetics.model.expression import FUNCTIONS
    from carkinetics.units import _NAMES

    text = (folder() / "README.md").read_text(encoding="utf-8")
    keys = [*tables._PARAMETER, *tables._OBSERVABLE, *tables.ERRORS, *tables.DISTRIBUTIONS, *read._HEAD, *read._TABLES]
    for word in (*FUNCTIONS, *keys, *metrics.METRICS, *_NAMES, *fields.RESERVED):
        assert word in text, word


def test_a_module_of_the_language_loads_nothing_heavy():
    import subprocess

    heavy = ("pandas", "xarray", "scipy", "numba", "matplotlib", "sympy")
    code = f"import sys, carkinetics as ck; ck.load_model; sys.exit(' '.join(m for m in {heavy} if m in sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.stderr.strip() == ""
