"""Published objective values of classic data, where the data are at hand: they are others' to hand out."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.qualification.given import Given
from carkinetics.qualification.small_models import parameter, written
from carkinetics.qualification.spec import Check, Comparison, NotRunError

if TYPE_CHECKING:
    from carkinetics.model.spec import Model

FILES = ("theo_sd.csv", "Wang2007.csv")
PLACES = ("", "classic", "data/classic")


def at_hand(folder: Path | None) -> dict[str, Path]:
    """The files of classic data that a folder holds, by name."""
    if folder is None:
        return {}
    there = ((name, folder / place / name) for name in FILES for place in reversed(PLACES))
    return {name: path for name, path in there if path.is_file()}


def _file(given: Given, name: str) -> Path:
    """A file of classic data; NotRunError where it is not at hand."""
    if path := at_hand(given.data).get(name):
        return path
    raise NotRunError(f"data not here: {name}. Name the folder that holds it with --data DIR, or by the variable CARKINETICS_SHARED")


def wang(given: Given) -> Iterator[Comparison]:
    """Wang 2007: one exponential, six error models, FOCEI, FOCE and FO."""
    import carkinetics as ck

    data = ck.read_data(_file(given, "Wang2007.csv"))
    sd = math.sqrt(0.1)
    told: Mapping[str, dict[str, float]] = {
        "additive": {"sigma": sd}, "proportional": {"sigma": sd}, "combined": {"sigma_add": sd, "sigma_prop": sd},
        "combined_sd": {"sigma_add": sd, "sigma_prop": sd}, "power": {"sigma": sd, "power": 0.5}, "lognormal": {"sigma": sd},
    }  # fmt: skip
    for error, sigmas in told.items():
        model = written(
            {"a": "-ke * a"},
            {"a": 10},
            {"ke": parameter(0.5, 0.2)},
            observables={"y": {"expr": "a", "unit": "1", "error": error, **sigmas}},
        )
        for method, expected in given.answers[error].items():
            found = ck.fit(model, data, method=method, evaluate_only=True).ofv
            yield given.absolute(f"{error}, {method}", found, float(expected), "ofv")


def _theophylline(answers: Mapping[str, Any]) -> Model:
    ka, cl, v = (parameter(math.exp(answers[name]), math.sqrt(answers[f"variance_{name}"])) for name in ("ka", "cl", "v"))
    return written(
        {"depot": "-ka * depot", "centre": "ka * depot - cl / v * centre"}, {"depot": 0, "centre": 0}, {"ka": ka, "cl": cl, "v": v},
        doses={"oral": {"into": "depot", "unit": "1"}},
        observables={"conc": {"expr": "centre / v", "unit": "1", "error": "additive", "sigma": float(answers["sd"])}},
    )  # fmt: skip


def theophylline(given: Given) -> Iterator[Comparison]:
    """Theophylline: FOCEI, FO and Laplace at the published estimates."""
    import carkinetics as ck

    data = ck.read_data(_file(given, "theo_sd.csv"))
    model = _theophylline(given.answers["estimates"])
    for method, expected in given.answers["ofv"].items():
        found = ck.fit(model, data, method=method, evaluate_only=True).ofv
        yield given.absolute(f"{method} at the published estimates", found, float(expected), f"ofv_{method}")


CHECKS = (
    Check("Q-LIK-06", ("R-LIK-06",), "Wang's published objective values are met", "Wang 2007, and an independent evaluation", wang),
    Check(
        "Q-LIK-07",
        ("R-LIK-06",),
        "Theophylline's published objective value is met",
        "nlmixr2est 7.0, and an independent evaluation",
        theophylline,
    ),
)
