"""Where a document is from, and the unit of its time."""

from __future__ import annotations

import re
from typing import Any

_UNITS = {1.0: "s", 60.0: "min", 3600.0: "h", 86400.0: "day", 604800.0: "week"}
_ROUNDING = 1e-9
_RESOURCES = re.compile(r"rdf:resource=[\"']([^\"']{1,300})[\"']")
_IDENTIFIER = re.compile(r"doi[:/](10\.\S+)|pubmed[:/](\d+)|biomodels\.db[:/]((?:BIOMD|MODEL)\d+)", re.IGNORECASE)


def read_time(model: Any, level: int) -> tuple[str, tuple[str, ...]]:
    """The unit of time in a model file ("1" where the document has none of ours), and what is to be said about it."""
    name = model.getTimeUnits() if level > 2 else "time"
    definition = model.getUnitDefinition(name) if name else None
    if definition is None:
        builtin = "second" if name == "time" else name
        return ("s", ()) if builtin == "second" else ("1", ("The document gives its time no unit: it is the number 1 here.",))
    seconds = 1.0
    for k in range(definition.getNumUnits()):
        unit = definition.getUnit(k)
        if not unit.isSecond() or unit.getExponentAsDouble() != 1.0:
            return "1", (f"The unit of time '{name}' is none of ours: it is the number 1 here.",)
        seconds *= unit.getMultiplier() * 10.0 ** unit.getScale()
    known = next((ours for length, ours in _UNITS.items() if abs(seconds / length - 1.0) < _ROUNDING), None)
    if known is None or definition.getNumUnits() != 1:
        return "1", (f"The unit of time '{name}' is {seconds:g} s, none of ours: it is the number 1 here.",)
    return known, ()


def read_citation(model: Any) -> tuple[str, str]:
    """(citation, doi) from the name and the annotations of a model: identifiers of BioModels, PubMed and DOI."""
    found: dict[str, list[str]] = {"doi": [], "PubMed": [], "BioModels": []}
    for resource in _RESOURCES.findall(model.getAnnotationString() if model.isSetAnnotation() else ""):
        for match in _IDENTIFIER.finditer(resource.replace("%2F", "/")):
            for kind, text in zip(found, match.groups(), strict=True):
                found[kind] += [text] if text else []
    entries = sorted(found["BioModels"])  # a curated one, BIOMD..., before MODEL...
    named = [f"{kind} {texts[0]}" for kind, texts in (("BioModels", entries), ("PubMed", found["PubMed"])) if texts]
    return ". ".join(part for part in (model.getName() or model.getId(), *named) if part), (found["doi"] or [""])[0]
