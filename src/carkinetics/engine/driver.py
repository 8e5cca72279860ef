"""The driver's machine code: made in a moment from the text that numba made of its sources (driver_text.py), else by numba itself.

The text fits if it bears the hash of the sources as they are, and if this LLVM reads it. Otherwise numba compiles the sources,
once for a machine: the same bits, some fifteen seconds later.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib
import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from carkinetics.engine import link
from carkinetics.engine.driver_text import HOMES, sources_hash, text_path
from carkinetics.engine.flush import flushing
from carkinetics.engine.processor import PROCESSOR

ARGUMENTS = {"integrate": (5, 0), "set_up": (3, 4), "observe": (6, 2), "trace": (6, 2)}  # arrays, then integers


@cache
def driver(name: str) -> Callable[..., None]:
    """Return a function of the driver, ready to be called with arrays and integers from any thread."""
    linked = _from_text()
    compiled = _from_numba(name) if linked is None else _door(name, linked.addresses[name])

    def call(*arguments: Any) -> None:
        with flushing():
            compiled(*arguments)

    return call


def _door(name: str, address: int) -> Callable[..., None]:
    """Return the compiled function at an address as one of arrays and integers."""
    arrays, integers = ARGUMENTS[name]
    kinds = [ctypes.c_void_p] * arrays + [ctypes.c_int64] * integers
    function = ctypes.CFUNCTYPE(None, *kinds)(address)  # ctypes lets other threads run meanwhile

    def call(*arguments: Any) -> None:
        function(*(a.ctypes.data if isinstance(a, np.ndarray) else a for a in arguments))

    return call


@cache
def _from_text() -> link.Linked | None:
    """Return the driver as linked code: from the cache of compiled code, or compiled now; None if there is no text that fits."""
    import llvmlite

    try:
        text = text_path(PROCESSOR.lanes).read_text(encoding="utf-8")
    except OSError:
        return None
    if text.partition("\n")[0] != f"; sources {sources_hash()}":
        return None
    decides = json.dumps([text, llvmlite.__version__, asdict(PROCESSOR)])
    try:
        return link.obtain(f"driver-{hashlib.sha256(decides.encode()).hexdigest()[:32]}", lambda: link.Code(text, list(HOMES), {}, 0, 0))
    except RuntimeError:  # another LLVM, which does not read it
        return None


def _from_numba(name: str) -> Any:
    """Return a function of the driver compiled by numba: from numba's cache, or anew where that is missing or broken."""
    from numba.core import config as settings

    config: Any = settings
    folder = link.cache_folder() / f"driver-{sources_hash()[:16]}"
    kept = config.CACHE_DIR
    config.CACHE_DIR = str(folder if _is_writable(folder) else tempfile.mkdtemp(prefix="carkinetics-"))
    try:
        module = importlib.import_module(f"carkinetics.engine.{HOMES[name]}")
        try:
            getattr(module, name).compile(module.SIGNATURES[name])
        except Exception:  # whatever a broken cache file raises, it is deleted and the code made again
            shutil.rmtree(config.CACHE_DIR, ignore_errors=True)
            module = importlib.reload(module)
            getattr(module, name).compile(module.SIGNATURES[name])
    finally:
        config.CACHE_DIR = kept
    compiled = getattr(module, name)
    return lambda *arguments: compiled(*(a.reshape(-1) if isinstance(a, np.ndarray) else a for a in arguments))


def _is_writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError:
        return False
    return True
