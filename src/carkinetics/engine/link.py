"""From programmes to machine code that is made once: object code in a cache folder (kept.py) under the hash of all that decides it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from carkinetics.engine.kept import discard, keep, read_kept
from carkinetics.engine.processor import PROCESSOR
from carkinetics.engine.system import System


@dataclass(frozen=True)
class Linked:
    """The machine code of one system and method: addresses of its functions, and the sizes that the driver needs."""

    addresses: dict[str, int]
    first: dict[str, int]  # where each block of rows begins in the stepping frame
    rows: int
    constants: int
    seen: list[int]  # the states that outputs look at
    cost: float  # of a stiff step, in explicit ones
    owner: Any  # keeps the code alive


@cache
def fingerprint() -> str:
    """Return the hash of what the code depends on besides the system: the package's emitters, LLVM, the processor."""
    import llvmlite
    import numba

    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.[pj][ys]*")):  # modules and methods.json
        digest.update(path.read_bytes())
    digest.update(json.dumps([llvmlite.__version__, numba.__version__, asdict(PROCESSOR)]).encode())
    return digest.hexdigest()


@cache
def link(system: System, exact: bool, wrt: tuple[int, ...] = (), controlled: bool = False) -> Linked:
    """Return the machine code of `system`, of its closed forms or of steps by both methods: from memory, from the cache, or made now.

    `wrt` numbers the inputs with respect to which sensitivities are carried along; `controlled`: with a say in the step.
    """
    text = json.dumps([asdict(system), exact, wrt, controlled, fingerprint()], sort_keys=True)
    key = hashlib.sha256(text.encode()).hexdigest()[:32]
    return obtain(key, lambda: _write(system, exact, wrt, controlled))


@dataclass(frozen=True)
class Code:
    """LLVM text, the functions in it, and the sizes that the driver needs."""

    text: str
    functions: list[str]
    first: dict[str, int]
    rows: int
    constants: int
    seen: list[int] = field(default_factory=list)
    cost: float = 1.0


def obtain(key: str, write: Callable[[], Code]) -> Linked:
    """Return linked code from the cache, or from the text that `write` returns, compiled and kept."""
    found = _from_cache(key)
    if found:
        return found
    code = write()
    machine_code = compile_object(code.text)
    described = asdict(code)
    del described["text"]
    keep(key, json.dumps(described).encode() + b"\n" + machine_code)
    return _load(machine_code, described)


def _write(system: System, exact: bool, wrt: tuple[int, ...], controlled: bool) -> Code:
    from carkinetics.engine.lower import DECLARATIONS, lower
    from carkinetics.engine.write import cost_of_stiffness, write_programmes

    programmes, layout = write_programmes(system, exact, wrt, controlled)
    text = "\n".join([DECLARATIONS, *(lower(p, PROCESSOR.fma, layout.rows) for p in programmes)])
    return Code(text, [p.name for p in programmes], layout.first, layout.rows, layout.constants, layout.seen, cost_of_stiffness(programmes))


def _from_cache(key: str) -> Linked | None:
    stored = read_kept(key)
    if stored is None:
        return None
    head, _, code = stored.partition(b"\n")
    try:
        return _load(code, json.loads(head))
    except (ValueError, KeyError, TypeError, RuntimeError):  # another LLVM, of the same version
        discard(key)
        return None


def _machine() -> Any:
    """Return a target machine of its own: an execution engine takes it over and frees it."""
    from llvmlite import binding

    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    target = binding.Target.from_default_triple()
    return target.create_target_machine(cpu=PROCESSOR.name, features=PROCESSOR.features, opt=2, jit=True)


def compile_object(text: str) -> bytes:
    """Return the object code of LLVM text. No optimisation passes: the programmes have no common subexpressions left."""
    from llvmlite import binding

    machine = _machine()
    module = binding.parse_assembly(text)
    module.triple = binding.get_default_triple()
    module.data_layout = str(machine.target_data)
    return bytes(machine.emit_object(module))


def assembly(text: str) -> str:
    """Return the processor's instructions for LLVM text, to be read in tests."""
    from llvmlite import binding

    module = binding.parse_assembly(text)
    module.triple = binding.get_default_triple()
    return str(_machine().emit_assembly(module))


def _load(code: bytes, described: dict[str, Any]) -> Linked:
    from llvmlite import binding

    machine = _machine()
    engine = binding.create_mcjit_compiler(binding.parse_assembly(""), machine)
    engine.add_object_file(binding.ObjectFileRef.from_data(code))
    engine.finalize_object()
    addresses = {name: engine.get_function_address(name) for name in described["functions"]}
    if not all(addresses.values()):
        raise ValueError("the object code lacks a function")
    return Linked(addresses, described["first"], described["rows"], described["constants"], described["seen"], described["cost"], engine)
