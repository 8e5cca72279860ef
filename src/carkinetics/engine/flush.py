"""While the driver runs, numbers below 2.2e-308 count as 0: a processor takes a hundred times as long for each of them.

Such numbers come about wherever cells die out or a coupling fades; no tolerance reaches them. The mode belongs to a thread, so it is
set before the driver is called and put back after it.
"""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from carkinetics.engine import link

X86 = """
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse.ldmxcsr(ptr)
define i64 @flush() {
  %place = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %place)
  %was = load i32, ptr %place
  %now = or i32 %was, 32832
  store i32 %now, ptr %place
  call void @llvm.x86.sse.ldmxcsr(ptr %place)
  %wide = zext i32 %was to i64
  ret i64 %wide
}
define void @restore(i64 %wide) {
  %place = alloca i32
  %was = trunc i64 %wide to i32
  store i32 %was, ptr %place
  call void @llvm.x86.sse.ldmxcsr(ptr %place)
  ret void
}
"""  # 32832: flush results to zero, take denormal operands as zero
ARM = """
declare i64 @llvm.aarch64.get.fpcr()
declare void @llvm.aarch64.set.fpcr(i64)
define i64 @flush() {
  %was = call i64 @llvm.aarch64.get.fpcr()
  %now = or i64 %was, 16777216
  call void @llvm.aarch64.set.fpcr(i64 %now)
  ret i64 %was
}
define void @restore(i64 %was) {
  call void @llvm.aarch64.set.fpcr(i64 %was)
  ret void
}
"""  # 16777216: flush to zero
ELSEWHERE = "define i64 @flush() {\n  ret i64 0\n}\ndefine void @restore(i64 %was) {\n  ret void\n}\n"


@cache
def _switches() -> tuple[Any, Any, link.Linked]:
    """Return the two functions, and what keeps their code alive."""
    from llvmlite import binding

    machine = binding.get_default_triple().partition("-")[0]
    text = X86 if machine in ("x86_64", "amd64") else ARM if machine in ("aarch64", "arm64") else ELSEWHERE
    key = f"flush-{hashlib.sha256((text + link.fingerprint()).encode()).hexdigest()[:32]}"
    linked = link.obtain(key, lambda: link.Code(text, ["flush", "restore"], {}, 0, 0))
    flush, restore = ctypes.PYFUNCTYPE(ctypes.c_int64), ctypes.PYFUNCTYPE(None, ctypes.c_int64)  # too short to let others run
    return flush(linked.addresses["flush"]), restore(linked.addresses["restore"]), linked


@contextmanager
def flushing() -> Iterator[None]:
    """Take denormal numbers as zero in this thread, until the block ends."""
    flush, restore, _ = _switches()
    was = flush()
    try:
        yield
    finally:
        restore(was)
