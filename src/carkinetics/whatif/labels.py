"""How results of this room are labelled: coordinates of arms and outcomes, attributes, and what tells one analysis from another."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.trial.run import model_of
from carkinetics.trial.spec import Trial

if TYPE_CHECKING:
    from carkinetics.whatif.measures import Children


def described(children: Children) -> dict[str, Any]:
    """Coordinates over `arm` and `outcome`: names, titles, units and what the estimate is."""
    texts = {"outcome_title": "title", "outcome_unit": "unit", "outcome_kind": "kind"}
    told = {name: np.array([getattr(one, key) for one in children.outcomes], dtype=object) for name, key in texts.items()}
    return {
        "arm": np.array(children.arms, dtype=object),
        "outcome": np.array([one.name for one in children.outcomes], dtype=object),
        **{name: ("outcome", values) for name, values in told.items()},
    }


def arm_titles(trial: Trial) -> dict[str, Any]:
    """The titles of the arms as a coordinate."""
    return {"arm_title": ("arm", np.array([arm.title for arm in trial.arms], dtype=object))}


def attributes(trial: Trial) -> dict[str, Any]:
    """Global attributes: which trial, which model, which version."""
    from carkinetics import __version__

    model = model_of(trial)
    return {
        "trial": trial.id,
        "title": trial.title,
        "trial_document": trial.document,
        "model": model.name,
        "model_hash": model.hash,
        "version": __version__,
    }


def asked_outcomes(names: Sequence[str] | None) -> dict[str, str]:
    """The outcomes that were asked for by name, as an attribute; none where all are told."""
    return {} if names is None else {"outcomes": json.dumps([str(name) for name in names])}


def fingerprint(trial: Trial) -> dict[str, Any]:
    """What tells this trial and this model from others, for a file of kept work."""
    told = attributes(trial)
    return {
        "trial": trial.id,
        "trial_hash": sha256(trial.document.encode()).hexdigest(),
        "model_hash": told["model_hash"],
        "version": told["version"],
    }
