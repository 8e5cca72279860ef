"""What a model means, as one text, and its hash."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict

from carkinetics.model.spec import Model

_FORMAT = 1  # of the text below: a change of it changes every hash
# Told, not computed with: these do not change what a model means.
_SILENT = frozenset({"about", "source", "lloq_source"})
# Keys that came after the first hashes were written down: left out where they say nothing.
_LATER = frozenset({"box_cox", "iov", "iov_fixed", "prior"})


def digest(model: Model) -> str:
    """SHA-256 (hex) of the canonical text: the same in every process, on every machine."""
    return hashlib.sha256(meaning(model).encode()).hexdigest()


def meaning(model: Model) -> str:
    """Canonical JSON: equations as trees (blanks do not count), values and units; no titles, no sources, no checks."""
    system = model.system
    content = {
        "format": _FORMAT,
        "time": model.time,
        "units_checked": model.units_checked,
        "system": {
            **_shallow(system),
            "doses": [_shallow(item) for item in system.doses],
            "events": [_shallow(item) for item in system.events],
        },
        "draws": [[draw.name, draw.distribution, _trees(draw.arguments)] for draw in model.draws],
        **{table: [_told(item) for item in getattr(model, table)] for table in ("parameters", "covariates", "correlations")},
        **({"effects": [_told(item) for item in model.effects]} if model.effects else {}),
        "states": [[item.name, item.unit, item.atol] for item in model.states],
        "doses": [[item.name, item.unit] for item in model.doses],
        "observables": [{key: value for key, value in _told(item).items() if key != "expr"} for item in model.observables],
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _shallow(item: object) -> dict[str, object]:
    return dict(vars(item))


def _told(item: object) -> dict[str, object]:
    told = {key: value for key, value in asdict(item).items() if key not in _SILENT}  # type: ignore[call-overload]
    return {key: value for key, value in told.items() if value or key not in _LATER}


def _trees(arguments: tuple[tuple[str, str], ...]) -> list[object]:
    from carkinetics.model.expression import parse
    from carkinetics.model.faults import Place

    return [[key, parse(text, Place("draws")).tree] for key, text in arguments]
