"""python -m carkinetics.engine.driver_text: write down what numba makes of the driver, so that no user waits for numba to make it.

The text is LLVM's language for no processor in particular, one file for each number of lanes. It belongs to the sources whose
hash it bears: driver.py does not take it for others.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

SOURCES = ("places.py", "lanes.py", "jumps.py", "drive.py", "around.py", "phases.py")
WIDTHS = (4, 8)  # doubles of a vector
HOMES = {"integrate": "drive", "set_up": "around", "observe": "around", "trace": "phases"}
_MANGLED = re.compile(r'(@")?(_ZN[\w.$]+)(?(1)")')
_PART = re.compile(r"\d+([a-z_]+?)(?=\d|E|$)")


def sources_hash() -> str:
    """Return the hash of the sources that the text is made of."""
    digest = hashlib.sha256()
    for name in SOURCES:
        digest.update((Path(__file__).parent / name).read_bytes())
    return digest.hexdigest()


def text_path(lanes: int) -> Path:
    """Return where the text for a number of lanes lies."""
    return Path(__file__).parent / f"driver-{lanes}.ll"


def make_text() -> str:
    """Return the text for this process's number of lanes: every function of the driver, called with plain pointers and integers."""
    import importlib

    from llvmlite import binding
    from numba import njit

    options: dict[str, Any] = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True, "_nrt": False}
    plain: Any = njit(nogil=True, error_model="numpy", **options)
    whole, doors = binding.parse_assembly(""), []
    for name, home in HOMES.items():
        module = importlib.import_module(f"carkinetics.engine.{home}")
        compiled = plain(getattr(module, name).py_func)
        compiled.compile(module.SIGNATURES[name])
        (result,) = compiled.overloads.values()
        whole.link_in(binding.parse_assembly(str(result.library._final_module)))
        doors.append(_door(name, result.fndesc.llvm_func_name, module.SIGNATURES[name]))
    head = [f"; sources {sources_hash()}", f"; made by numba {version('numba')} and llvmlite {version('llvmlite')}, not by hand"]
    return "\n".join([*head, _rename("\n".join([_cleaned(str(whole)), *doors]))])


def _cleaned(text: str) -> str:
    """Return a module's text without what belongs to one processor or to numba's runtime; all of its functions are internal."""
    foreign = ("target ", "source_filename", "; ModuleID", "@_ZN08NumbaEnv")
    text = "\n".join(line for line in text.splitlines() if not line.startswith(foreign)).strip()
    return re.sub(r"^define (linkonce_odr )?", "define internal ", text, flags=re.MULTILINE).replace("@sqrt(", "@llvm.sqrt.f64(")


def _rename(text: str) -> str:
    """Return the text with names that tell where a function comes from instead of what its arguments are."""
    names: dict[str, str] = {}

    def short(found: re.Match[str]) -> str:
        quoted, mangled = found.groups()
        if mangled not in names:
            parts = _PART.findall(mangled.split("B", 1)[0])
            names[mangled] = ".".join([*parts[-2:], str(len(names))])
        return ("@" if quoted else "") + names[mangled]

    return _MANGLED.sub(short, text)


def _door(name: str, inside: str, signature: tuple[Any, ...]) -> str:
    """Return a function of plain pointers and integers around one that takes numba's arrays."""
    takes, gives = [], ["ptr %result", "ptr %error"]
    for k, kind in enumerate(signature):
        array = hasattr(kind, "ndim")
        takes.append(f"{'ptr' if array else 'i64'} %a{k}")
        gives += [f"ptr null, ptr null, i64 0, i64 8, ptr %a{k}, i64 0, i64 8" if array else f"i64 %a{k}"]
    return (
        f"define void @{name}({', '.join(takes)}) nounwind {{\n  %result = alloca ptr\n  %error = alloca ptr\n"
        f"  %code = call i32 @{inside}({', '.join(gives)})\n  ret void\n}}\n"
    )


def main() -> None:
    """Write one file for each width, each in a process of its own, since the number of lanes is fixed when the driver is imported."""
    if len(sys.argv) == 2:
        from carkinetics.engine import processor

        processor.PROCESSOR = replace(processor.PROCESSOR, width=int(sys.argv[1]))
        text_path(processor.PROCESSOR.lanes).write_text(make_text(), encoding="utf-8")
        return
    for width in WIDTHS:
        environment = {**os.environ, "NUMBA_CPU_NAME": "generic"}
        subprocess.run([sys.executable, "-m", "carkinetics.engine.driver_text", str(width)], env=environment, check=True)


if __name__ == "__main__":
    main()
