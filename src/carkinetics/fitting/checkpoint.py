"""The file that a fit can go on from: arrays, and a head that says what they belong to; replaced whole, never half."""

from __future__ import annotations

import hashlib
import io
import json
import os
import time
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.parts import add_to, fingerprint
from carkinetics.errors import FileError, IntegrityError, LimitError, unwritable

if TYPE_CHECKING:
    from carkinetics.data.design import Design
    from carkinetics.model.spec import Model

Arrays = dict[str, NDArray[Any]]
FORMAT = 1
LARGEST = 2**32  # bytes of a checkpoint, which is read whole
EVERY = 1.0  # s from one write to the next, at least
HEAD = "head"
VERSIONS = ("carkinetics", "python", "numpy", "scipy", "numba")


class Checkpoint:
    """What is in the file of a fit, by stage, and what is to be written there next."""

    def __init__(self, path: str | Path, identity: Mapping[str, str]) -> None:
        self.path, self.identity, self.written = Path(path).absolute(), dict(identity), time.monotonic()
        self.found: dict[int, Arrays] = self._read() if self.path.exists() else {}
        self.stages: dict[int, Callable[[], Arrays]] = {stage: partial(dict, arrays) for stage, arrays in self.found.items()}
        if not os.access(self.path.parent, os.W_OK):
            raise FileError(f"checkpoint: {self.path} cannot be written, as there is no folder {self.path.parent} where you may write.")

    def keep(self, stage: int, arrays: Callable[[], Arrays]) -> None:
        """Take note of what a stage is to be continued from, and write it if the last time is a while ago."""
        self.stages = {**self.stages, stage: arrays}
        if time.monotonic() - self.written >= EVERY:
            self.write()

    def write(self) -> None:
        """Replace the file by what was kept last; FileError."""
        arrays = {f"{stage}/{name}": values for stage, make in self.stages.items() for name, values in make().items()}
        head = np.frombuffer(json.dumps({"fit": self.identity, "content": _hash(arrays)}).encode(), dtype=np.uint8)
        content = io.BytesIO()
        np.savez(content, allow_pickle=False, **{HEAD: head, **arrays})
        draft = self.path.with_name(f".{self.path.name}.{os.getpid()}.draft")
        try:
            with draft.open("wb") as file:
                file.write(content.getbuffer())
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self.path)
        except OSError as error:
            raise unwritable(f"checkpoint: {self.path}", error) from error
        finally:
            draft.unlink(missing_ok=True)
        self.written = time.monotonic()

    def remove(self) -> None:
        """Delete the file: the fit has ended."""
        self.path.unlink(missing_ok=True)

    def _read(self) -> dict[int, Arrays]:
        """Return the arrays of every stage; FileError, IntegrityError for a file that is damaged or belongs to another fit."""
        try:
            if not self.path.is_dir() and (not self.path.is_file() or self.path.stat().st_size > LARGEST):  # a folder is told below
                raise LimitError(f"checkpoint: {self.path} is no file of at most {LARGEST:,} bytes. Name another one.")
            content = io.BytesIO(self.path.read_bytes())
            with zipfile.ZipFile(content) as archive:
                if any(item.compress_type != zipfile.ZIP_STORED for item in archive.infolist()):
                    raise ValueError("it is compressed, as no checkpoint is")
                broken = archive.testzip()
            content.seek(0)
            with np.load(content, allow_pickle=False) as stored:
                arrays = {name: stored[name] for name in stored.files if not broken}
            head = json.loads(arrays.pop(HEAD).tobytes())
            if head["content"] != _hash(arrays):
                raise ValueError("its hash is not that of what it holds")
            stages: dict[int, Arrays] = {}
            for name, values in arrays.items():
                number, _, own = name.partition("/")
                stages.setdefault(int(number), {})[own] = values
        except OSError as error:
            raise FileError(f"checkpoint: {self.path} cannot be read: {error.strerror or error}.") from error
        except (
            ValueError,
            KeyError,
            TypeError,
            AttributeError,
            EOFError,
            RecursionError,
            zipfile.BadZipFile,
            zlib.error,
            RuntimeError,
        ) as error:
            raise IntegrityError(
                f"checkpoint: {self.path} is damaged, or no checkpoint of a fit ({error}). Delete it, and the fit begins anew."
            ) from error
        self._compare(head["fit"])
        return stages

    def _compare(self, there: Mapping[str, str]) -> None:
        different = [name for name in self.identity if there.get(name) != self.identity[name]]
        if different:
            told = "; ".join(f"{name} {_short(there.get(name, 'none'))} there, {_short(self.identity[name])} here" for name in different)
            raise IntegrityError(
                f"checkpoint: {self.path} belongs to another fit: {told}. Delete it or name another file to begin anew, "
                "or give the fit that it was made by."
            )


def _hash(arrays: Arrays) -> str:
    total = hashlib.sha256()
    for name in sorted(arrays):
        total.update(name.encode())
        add_to(total, arrays[name])
    return total.hexdigest()


def _short(text: Any) -> str:
    """A hash by its first digits."""
    return text[:12] if isinstance(text, str) and len(text) == 64 else str(text)


def identify(model: Model, design: Design, settings: Mapping[str, Any]) -> dict[str, str]:
    """Return what must be the same for a fit to go on: hashes of model and data, settings, and versions on which the last bits depend."""
    from carkinetics.record import describe_stack

    stack = describe_stack()
    found = {
        "format": str(FORMAT),
        "model": model.hash,
        "data": fingerprint(design),
        **{name: repr(value) for name, value in settings.items()},
    }
    return {**found, **{f"version of {name}": stack[name] for name in VERSIONS if name in stack}}
