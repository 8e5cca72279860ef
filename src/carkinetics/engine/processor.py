"""The processor that code is made for: its name and features as LLVM calls them, and how many subjects fit side by side."""

from __future__ import annotations

import os
from dataclasses import dataclass

from llvmlite import binding


@dataclass(frozen=True)
class Processor:
    """`fma`: does it multiply and add in one rounding; `width`: doubles of a vector.

    The width changes the speed and no bit: a lane's arithmetic is its own.
    """

    name: str
    features: str
    fma: bool
    width: int

    @property
    def lanes(self) -> int:
        """Subjects side by side: two vectors, so that one computes while the other waits for its own results."""
        return 2 * self.width


def _look() -> Processor:
    features = binding.get_host_cpu_features()
    fma = bool(features.get("fma", False)) or "arm" in binding.get_default_triple() or "aarch64" in binding.get_default_triple()
    if name := os.environ.get("NUMBA_CPU_NAME"):  # numba's own switch: code for a lesser processor
        return Processor(name, "", fma, 4)
    return Processor(binding.get_host_cpu_name(), features.flatten(), fma, 8 if features.get("avx512f", False) else 4)


PROCESSOR = _look()
