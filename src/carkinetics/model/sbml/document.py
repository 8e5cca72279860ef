"""A file -> libsbml's document, refused as a whole where it needs what is not core SBML."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from carkinetics.errors import ConfigError, FileError
from carkinetics.model.faults import listed, shown
from carkinetics.model.sbml.refusal import refusal

MAX_BYTES = 20_000_000
_KNOWN = ("layout", "render", "l3v2extendedmath")  # pictures, and mathematics that Level 3 Version 2 has in its core


def load_libsbml() -> Any:
    """The module libsbml; ConfigError that says how to install it."""
    try:
        import libsbml
    except ImportError:
        raise ConfigError("SBML is read through python-libsbml, which is not here. Install it: pip install 'carkinetics[sbml]'") from None
    return libsbml


def open_document(path: str | os.PathLike[str]) -> Any:
    """The document of a file; FileError when it cannot be read, ModelError (SbmlError) when it is no core SBML with a model."""
    where = Path(path)
    libsbml = load_libsbml()
    document = libsbml.readSBMLFromString(_text(where))
    log = document.getErrorLog()
    faults = [log.getError(k) for k in range(log.getNumErrors())]
    bad = [fault for fault in faults if fault.getSeverity() >= libsbml.LIBSBML_SEV_ERROR]
    if bad:
        first = bad[0]
        place = f"{where.name}, line {first.getLine()}"
        raise refusal(place, f"not SBML: {shown(_sentence(first.getMessage()))}", "Mend the file.", "no SBML")
    _refuse_packages(document, where.name)
    if document.getModel() is None:
        raise refusal(where.name, "the document has no <model>.", "Give the file of a model.", "no SBML")
    return document


def _text(path: Path) -> str:
    try:
        if path.is_dir():
            raise FileError(f"{path} is a folder: name the SBML file (.xml) in it.")
        if path.stat().st_size > MAX_BYTES:
            raise FileError(f"{path} has {path.stat().st_size:,} bytes; an SBML file may have {MAX_BYTES:,}.")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise FileError(f"{path} is not there. Check the path; it is relative to {Path.cwd()}.") from None
    except UnicodeDecodeError:
        raise FileError(f"{path} is not UTF-8 text. Save it as UTF-8.") from None
    except (OSError, ValueError) as error:
        raise FileError(f"{shown(str(path))} cannot be read: {getattr(error, 'strerror', None) or error}.") from None


def _sentence(message: str) -> str:
    return " ".join(message.split()) or "it is not well-formed XML."


def _refuse_packages(document: Any, file: str) -> None:
    plugins = [document.getPlugin(k).getPackageName() for k in range(document.getNumPlugins())]
    needed = [name for name in plugins if name not in _KNOWN and document.getPackageRequired(name)]
    needed += [document.getUnknownPackagePrefix(k) for k in range(document.getNumUnknownPackages()) if _required(document, k)]
    if needed:
        raise refusal(
            file,
            f"the model needs the package{'s' * (len(needed) > 1)} {listed(needed)} of SBML Level 3; only the core is read.",
            "Export a core model (a flattened one, for comp).",
            "package",
        )


def _required(document: Any, number: int) -> bool:
    """Whether an unknown package is needed; one that does not say so is."""
    prefix = document.getUnknownPackagePrefix(number)
    return bool(document.getPackageRequired(prefix)) if document.isSetPackageRequired(prefix) else True
