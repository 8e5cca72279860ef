"""A path -> the text of a file of a model, a trial or targets: no pickle, no folder or device, no more bytes than is sensible, UTF-8."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import Any

from carkinetics.errors import ConfigError, FileError, ModelError
from carkinetics.model.faults import ModelLimitError, shown

MAX_BYTES = 2_000_000
PICKLES = (".pkl", ".pickle", ".npy", ".npz", ".joblib", ".pt", ".dill")
_MAX_KEY = 100  # parts of a dotted key: tomllib's time grows with their square
_DEEP_KEY = re.compile(rf"(?<![\w\"'-])(?:[\w\"'-]++[ \t]*+\.[ \t]*+){{{_MAX_KEY},}}")


def as_path(path: object, what: str) -> Path:
    """The argument `path` of a call; ConfigError for what is no path."""
    if not isinstance(path, str | os.PathLike):
        raise ConfigError(f"path: expected the path of a {what} file, found {type(path).__name__}.")
    try:
        return Path(path)
    except TypeError:
        raise ConfigError(f"path: expected the path of a {what} file as a text, found bytes.") from None


def read_text(path: Path, what: str, largest: int = MAX_BYTES, form: str = "TOML (.toml)") -> str:
    """The text of a file; FileError with the path and the reason. A pickle is refused by its name, before it is opened."""
    raw = _bytes(path, what, largest, form)
    if not raw.strip():
        raise FileError(f"{path} is empty: a {what} file is {form}.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise FileError(f"{path}, line {line}: the file is not UTF-8 text. Save it as UTF-8.") from None


def _bytes(path: Path, what: str, largest: int, form: str) -> bytes:
    name = shown(str(path))
    if path.suffix.lower() in PICKLES:
        raise FileError(f"{name}: pickle is not read, because reading one can run any program. A {what} file is {form}.")
    try:
        if path.is_dir():
            raise FileError(f"{name} is a folder: name the {what} file, {form}, in it.")
        size = path.stat().st_size
        if not path.is_file():  # a pipe or a device may never end
            raise FileError(f"{name} is no file, but a device or a pipe: a {what} file is {form}.")
        if size <= largest:
            with path.open("rb") as file:
                raw = file.read(largest + 1)
            size = max(size, len(raw))
    except FileNotFoundError:
        raise FileError(f"{name} is not there. Check the path; it is relative to {Path.cwd()}.") from None
    except (OSError, ValueError) as error:
        raise FileError(f"{name} cannot be read: {getattr(error, 'strerror', None) or error}.") from None
    if size > largest:
        raise ModelLimitError(f"{name} has {size:,} bytes; a {what} file may have {largest:,}.")
    return raw


def parse_toml(source: str, file: str, what: str = "model") -> dict[str, Any]:
    """TOML -> dictionaries; ModelError with the line."""
    if deep := _DEEP_KEY.search(source):
        line = source[: deep.start()].count("\n") + 1
        raise ModelLimitError(f"{file}, line {line}: a key of more than {_MAX_KEY} parts.")
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise ModelError(f"{file} is not TOML: {shown(str(error))}.") from None
    except RecursionError:
        raise ModelLimitError(f"{file}: lists or tables are nested too deeply to be a {what} file.") from None
    except (ValueError, OverflowError) as error:
        raise ModelError(f"{file} is not TOML: {shown(str(error))}.") from None
