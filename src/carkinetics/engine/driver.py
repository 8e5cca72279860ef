"""The driver's machine code: made in a moment from the text that numba made of its sources beforehand (driver_text.py).

The text fits if it bears the hash of the sources as they are, and if this LLVM reads it. Otherwise numba makes another,
once for a machine: the same bits, some fifteen seconds later.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict
from functools import cache
from typing import Any

import numpy as np

from carkinetics.engine import link
from carkinetics.engine.driver_text import HOMES, make_text, sources_hash, text_path
from carkinetics.engine.flush import flushing
from carkinetics.engine.processor import PROCESSOR

ARGUMENTS = {"integrate": (5, 0), "set_up": (3, 4), "observe": (6, 2), "trace": (6, 2)}  # arrays, then integers


@cache
def driver(name: str) -> Callable[..., None]:
    """Return a function of the driver, ready to be called with arrays and integers from any thread."""
    compiled = _door(name, (_from_text() or _from_sources()).addresses[name])

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


@cache
def _from_sources() -> link.Linked:
    """Return the driver as linked code: from the cache of compiled code, or made by numba now, which takes a quarter of a minute."""
    import llvmlite
    import numba

    decides = json.dumps([sources_hash(), llvmlite.__version__, numba.__version__, asdict(PROCESSOR)])
    return link.obtain(f"driver-{hashlib.sha256(decides.encode()).hexdigest()[:32]}", lambda: link.Code(make_text(), list(HOMES), {}, 0, 0))
