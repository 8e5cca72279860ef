"""Whether the installed files are those of the wheel, and the stored answers, tolerances and requirements those that were tested."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import carkinetics
from carkinetics.qualification.given import Given
from carkinetics.qualification.seal import SEALS
from carkinetics.qualification.spec import Check, Comparison, NotRunError

PACKAGE = Path(carkinetics.__file__).parent
BYTECODE = "__pycache__"
SHOWN = 5  # altered files that are named


def digest(path: Path) -> str:
    """SHA-256 of a text file, whatever its ends of lines."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


@cache
def package_files() -> dict[str, str]:
    """The installed files of the package, with their SHA-256; compiled bytecode is left out."""
    paths = (path for path in sorted(PACKAGE.rglob("*")) if path.is_file() and BYTECODE not in path.parts)
    return {path.relative_to(PACKAGE.parent).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


def whole_package() -> str:
    """One SHA-256 over the names and digests of all installed files."""
    return hashlib.sha256("\n".join(f"{name} {value}" for name, value in package_files().items()).encode()).hexdigest()


def recorded() -> dict[str, str] | None:
    """What the wheel's RECORD says of the package's files: SHA-256 by name; None where this copy was not installed from a wheel."""
    found = _distribution()
    if found is None or not found.files:
        return None
    mine = [file for file in found.files if file.parts[:1] == (PACKAGE.name,) and BYTECODE not in file.parts and file.hash]
    if not mine or Path(str(found.locate_file(mine[0]))).resolve() != (PACKAGE.parent / mine[0].as_posix()).resolve():
        return None
    return {file.as_posix(): _hex(file.hash.value) for file in mine if file.hash is not None and file.hash.mode == "sha256"}


def _distribution() -> Distribution | None:
    try:
        return distribution("carkinetics")
    except PackageNotFoundError:
        return None


def _hex(value: str) -> str:
    return base64.urlsafe_b64decode(value + "=" * (-len(value) % 4)).hex()


def as_recorded(given: Given) -> Iterator[Comparison]:
    """Every file is there, has the digest that the wheel's RECORD says, and no other file was added."""
    wanted, found = recorded(), package_files()
    if wanted is None:
        raise NotRunError(
            "this copy was not installed from a wheel (a checkout, or an editable installation): there is no RECORD to hold it against"
        )
    lists = {
        "files that are altered": [name for name, value in wanted.items() if found.get(name, value) != value],
        "files that are missing": [name for name in wanted if name not in found],
        "files that were added": [name for name in found if name not in wanted],
    }
    for what, names in lists.items():
        shown = ", ".join(names[:SHOWN]) + (", ..." if len(names) > SHOWN else "")
        yield Comparison(f"{what}, of {len(wanted)}", "none", shown or "none", float(len(names)), 0.0, not names)


def as_sealed(given: Given) -> Iterator[Comparison]:
    """The answers, tolerances and requirements, and the coefficients of the methods, have the digests that stand in the code."""
    for name, expected in SEALS.items():
        yield given.same(name, digest(PACKAGE / name), expected)


CHECKS = (
    Check("Q-INS-01", ("R-INS-01",), "The installed files are those of the wheel", "the wheel's RECORD", as_recorded),
    Check("Q-INS-02", ("R-INS-02",), "Answers, tolerances, requirements and coefficients are unaltered", "digests in the code", as_sealed),
)
