"""The arguments of a public call: each is of the kind that its annotation says, or a ConfigError names it before anything is done."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from numbers import Integral, Real
from os import PathLike, fspath
from types import FunctionType
from typing import Any

from carkinetics.errors import ConfigError

# a kind of ours -> where it lives, and how to come by one
_OURS = {
    "Model": ("carkinetics.model.spec", "Model", "Make one with ck.load_model(name) or ck.read_model(path)."),
    "Trial": ("carkinetics.trial.spec", "Trial", "Make one with ck.load_trial(name) or ck.read_trial(path)."),
    "Fit": ("carkinetics.fitting.result", "Fit", "Make one with ck.fit(model, data)."),
    "xr.Dataset": ("xarray", "Dataset", "ck.simulate and ck.run_trial return one; ck.sample_cohort and ck.cohort_from make a cohort."),
    "pd.DataFrame": ("pandas", "DataFrame", ""),
}
_WORDS = {
    "str": "a text",
    "bool": "True or False",
    "int": "a whole number",
    "float": "a number",
    "Path": "a path",
    "Sequence": "a list",
    "Iterable": "a list",
    "Mapping": "a mapping",
    "Callable": "a function",
    "None": "None",
}
_UNREAD = ("Any", "object")  # the call looks at these itself
_CONTAINERS = {"Sequence", "Iterable", "Mapping", "xr.Dataset", "pd.DataFrame"}
_LARGEST = 2**1023
LONGEST_NAME = 255  # letters of a file's name, on most file systems


def expect(call: Callable[..., Any], given: Mapping[str, Any]) -> None:
    """Compare what a call was given (its `locals()`, first thing) with its annotations, outermost kinds only; ConfigError."""
    for name, kinds in _kinds(call).items():
        value = given[name]
        if kinds and not any(_is(value, kind) for kind in kinds):
            wanted = " or ".join(dict.fromkeys(f"a {_OURS[kind][1]}" if kind in _OURS else _WORDS[kind] for kind in kinds))
            advice = " ".join(dict.fromkeys(_OURS[kind][2] for kind in kinds if kind in _OURS))
            raise ConfigError(f"{name}: expected {wanted}, found {_found(value)}.{' ' + advice if advice else ''}")
        if "Path" in kinds and isinstance(value, str | PathLike):
            check_path(name, fspath(value))
        if name == "threads":
            _check_threads(value)


@cache
def _kinds(call: FunctionType) -> dict[str, tuple[str, ...]]:
    """The kinds of every argument by its name; none where anything may be given."""
    found = {}
    for name, annotation in call.__annotations__.items():
        kinds = tuple(_outermost(annotation))
        if "Path" in kinds:  # which a text is, and a number is not
            kinds = tuple(kind for kind in kinds if kind != "str")
        known = all(kind in _OURS or kind in _WORDS for kind in kinds)
        if name in call.__code__.co_varnames[: call.__code__.co_argcount + call.__code__.co_kwonlyargcount]:  # not **more
            found[name] = kinds if known and not _is_open(set(kinds)) else ()
    return found


def _is_open(kinds: set[str]) -> bool:
    """Whether an argument may be of so many kinds that its call knows better what to say of it: tables, numbers or mappings of them."""
    return len(kinds & _CONTAINERS) > 1 or ("Mapping" in kinds and bool(kinds & {"int", "float"}))


def _outermost(annotation: str) -> Iterable[str]:
    """The names of a union without what stands in brackets: "Mapping[str, Any] | None" -> Mapping, None."""
    bare = annotation
    while "[" in bare:
        bare = re.sub(r"\[[^\[\]]*\]", "", bare)
    for part in bare.split("|"):
        kind = part.strip()
        yield {"tuple": "Sequence", "os.PathLike": "Path"}.get(kind, kind)


def _is(value: Any, kind: str) -> bool:
    if kind in _OURS:
        home, name, _ = _OURS[kind]
        return isinstance(value, getattr(import_module(home), name))
    if kind == "None":
        return value is None
    if kind in ("int", "float", "str"):  # one number or text for another: the call says what is allowed
        return (value is None or isinstance(value, str | bytes | bool | Real)) and not _too_large(value)
    if kind == "bool":
        return isinstance(value, bool) or type(value).__name__ == "bool_"
    if kind == "Path":
        return isinstance(value, str | PathLike)
    if kind == "Mapping":
        return isinstance(value, Mapping) and not hasattr(value, "data_vars")
    if kind == "Callable":
        return callable(value)
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping) and not _is_table(value)


def _check_threads(threads: Any) -> None:
    if threads is not None and (isinstance(threads, bool) or not isinstance(threads, Integral) or threads < 1):
        raise ConfigError(f"threads is {threads!r:.60}; it must be an integer with threads >= 1.")


def check_path(name: str, path: Any) -> None:
    """Refuse what no file system can hold."""
    if not isinstance(path, str) or "\0" in path:
        raise ConfigError(f"{name}: a path is a text without NUL characters, found {path!r:.60}.")
    longest = max(map(len, path.split("/")))
    if longest > LONGEST_NAME:
        raise ConfigError(f"{name}: a part of the path has {longest:,} letters; a name has at most {LONGEST_NAME}.")


def _too_large(value: Any) -> bool:
    return isinstance(value, int) and abs(value) >= _LARGEST


def _is_table(value: Any) -> bool:
    """Whether a value has rows and columns, or is no list of anything: a DataFrame, a Dataset, an array of two dimensions."""
    return getattr(value, "ndim", 1) != 1 or hasattr(value, "data_vars")


def _found(value: Any) -> str:
    kind = type(value).__name__
    if _too_large(value):
        return f"a number of more than {int(_LARGEST.bit_length() * 0.3):,} digits"
    if isinstance(value, str | bytes | bool | Real):
        return f"{value!r:.60} ({kind})"
    return kind
