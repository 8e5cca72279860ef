"""The walls of the house that a linter does not see."""

import ast
import importlib
import re
import types
from pathlib import Path

import pytest

import carkinetics as ck

SOURCE = Path(ck.__file__).parent
FILES = sorted(SOURCE.rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 300, 60


@pytest.mark.parametrize("name", ck.__all__)
def test_every_public_name_is_there(name):
    assert getattr(ck, name) is not None


def test_a_name_that_is_not_there_says_which_are():
    with pytest.raises(AttributeError, match=r"no attribute 'simulat'.*simulate"):
        _ = ck.simulat


def test_no_module_bears_the_name_of_a_public_function():
    for name in ck.__all__:
        if not isinstance(getattr(ck, name), types.ModuleType):
            assert not (SOURCE / f"{name}.py").exists()
            assert not (SOURCE / name).exists()


def test_importing_every_module_leaves_the_public_functions_in_place():
    for path in FILES:
        parts = path.relative_to(SOURCE.parent).with_suffix("").parts
        importlib.import_module(".".join(part for part in parts if part != "__init__"))
    for name in ck.__all__:
        assert isinstance(getattr(ck, name), types.ModuleType) == (name in {"errors", "plot"}), name


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_file_holds_one_idea_and_no_stub(path):
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_FILE
    assert not re.search(r"NotImplementedError|\bTODO\b|\bFIXME\b|\bXXX\b", text)
    tree = ast.parse(text)
    long = [
        f"{node.name}: {node.end_lineno - node.lineno} lines"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno > LONGEST_FUNCTION
    ]
    assert long == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_text_of_a_user_is_run_as_code(path):
    calls = [node.func for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    names = {call.id for call in calls if isinstance(call, ast.Name)}
    assert names.isdisjoint({"eval", "exec", "compile", "__import__"})


PICKLES = {"pickle", "cPickle", "dill", "cloudpickle", "joblib", "marshal", "shelve"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_nothing_that_unpickles_is_imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert PICKLES.isdisjoint(name.name.partition(".")[0] for name in node.names)
        if isinstance(node, ast.ImportFrom):
            assert (node.module or "").partition(".")[0] not in PICKLES
        if isinstance(node, ast.keyword) and node.arg == "allow_pickle":
            assert isinstance(node.value, ast.Constant)
            assert node.value.value is False
