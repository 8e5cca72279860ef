"""A file -> libsbml's document, refused as a whole where it needs what is not core SBML."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed, shown
from carkinetics.model.files import as_path, read_text
from carkinetics.model.sbml.refusal import refusal
from carkinetics.model.sbml.unsupported import refuse_several

MAX_BYTES = 20_000_000
_DOCUMENT_TYPE = re.compile(r"<!\s*(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)\b", re.IGNORECASE)
_CODING = re.compile(r"""\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"'>]*)""", re.IGNORECASE)
_CODINGS = ("utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "windows-1252")  # in which what is ASCII is that
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
    where = as_path(path, "SBML")
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
    refuse_several(libsbml, document.getModel(), where.name)
    return document


def _text(path: Path) -> str:
    """The text of the file; a document type, which can name other files and grow without end, is refused before any parser sees it."""
    text = read_text(path, "SBML", MAX_BYTES, "XML (.xml)")
    coding = _CODING.match(text)
    if coding and coding[1].lower() not in _CODINGS:
        raise refusal(
            f"{path.name}, line 1", f"the encoding '{shown(coding[1])}' is not read.", "Save it as UTF-8, and say so.", "encoding"
        )
    found = _DOCUMENT_TYPE.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise refusal(
            f"{path.name}, line {line}",
            f"'{found[0]}' is refused: a document type can name other files and entities that grow without end; SBML needs none.",
            "Delete it.",
            "document type",
        )
    return text


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
