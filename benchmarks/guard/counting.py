"""Instructions of one call, counted by valgrind's callgrind: what is left where times are too noisy to tell.

Callgrind counts nothing until it is told to. It is told from within, by requests that valgrind recognises in the stream of
instructions (valgrind.h, callgrind.h): so start-up, compilation and warming do not count and need not be subtracted.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import platform
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

COUNTS = "CARKINETICS_GUARD_COUNTS"  # of the environment: the path that callgrind writes to, followed by .1, .2, ...
CALLGRIND = ("valgrind", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file=%q{{{COUNTS}}}")  # before a command
LESSER = {"NUMBA_CPU_NAME": "haswell"}  # AVX2: valgrind knows no AVX-512
_REQUESTS = ord("C") << 24 | ord("T") << 16
_ZERO, _DUMP, _START, _STOP = (_REQUESTS + number for number in (1, 0, 4, 5))
# x86-64: mov rax, rdi; xor edx, edx; rol rdi by 3, 13, 61, 51; xchg rbx, rbx; mov rax, rdx; ret. Elsewhere it does nothing.
_REQUEST = bytes.fromhex("4889f8 31d2 48c1c703 48c1c70d 48c1c73d 48c1c733 4887db 4889d0 c3")


def why_not() -> str:
    """Return why instructions cannot be counted here; an empty text if they can."""
    if platform.machine() not in ("x86_64", "AMD64") or os.name == "nt":
        return "instructions are counted on x86-64 and Unix only"
    return "" if shutil.which("valgrind") else "valgrind is not installed"


def _requests() -> Callable[[int], None]:
    page = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(_REQUEST)
    function = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p)(ctypes.addressof(ctypes.c_char.from_buffer(page)))

    def ask(code: int, _alive: mmap.mmap = page) -> None:
        words = (ctypes.c_uint64 * 6)(code)
        function(ctypes.addressof(words))

    return ask


def count_instructions(once: Callable[[], Any]) -> int:
    """Return the instructions of one call, of all threads; this process must run under callgrind."""
    ask, path = _requests(), Path(os.environ[COUNTS])
    before = set(path.parent.glob(f"{path.name}.*"))
    ask(_START)
    ask(_ZERO)
    once()
    ask(_DUMP)
    ask(_STOP)
    written = set(path.parent.glob(f"{path.name}.*")) - before
    return sum(read_totals(each.read_text(encoding="utf-8")) for each in written)


def read_totals(text: str) -> int:
    """Return the sum over all functions that a file of callgrind ends with."""
    return sum(int(line.split()[1]) for line in text.splitlines() if line.startswith("totals:"))
