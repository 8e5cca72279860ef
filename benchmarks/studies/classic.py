"""Two classic designs, rich and sparse: one compartment by mouth (after Schoemaker 2019) and a sigmoid Emax (after Plan 2012).

Random effects of 30 %, residuals of 20 %, proportional; 60 subjects a data set, from the true values and from altered ones (typical
values off by a factor of 1.5 to 2, SDs by up to 1.5). A sparse design has a part of the rich one's samples in each subject: four of
twelve hours, two of four levels. The level 1 stands in the place of a placebo.

Schoemaker R, et al. CPT Pharmacometrics Syst Pharmacol 2019;8:923-930. Plan EL, et al. AAPS J 2012;14:420-432.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import carkinetics as ck
from benchmarks.studies.judging import Summary, completion, markdown, summarise
from benchmarks.studies.lines import Line
from benchmarks.studies.sets import altered, drawn, fitted, truth_of

SUBJECTS, EFFECTS, RESIDUAL = 60, 0.3, 0.2
LEAST, MOST, SPREAD = 1.5, 2.0, 1.5
SETTINGS = {"study": "classic", "subjects": SUBJECTS, "iiv": EFFECTS, "sigma": RESIDUAL, "start": [LEAST, MOST, SPREAD]}
METHODS, STARTS = ("focei", "laplace", "saem"), ("true", "altered")


def _model(title: str, values: Mapping[str, tuple[float, bool]], **tables: Any) -> Any:
    """Return a model whose parameters are given as (value, whether it has a random effect)."""
    about = {"unit": "1", "from": "assumed", "about": "of a study"}
    parameters = {name: {"value": value, **({"iiv": EFFECTS} if spread else {}), **about} for name, (value, spread) in values.items()}
    return ck.Model.from_dict({"schema": 1, "title": title, "time": "h", "units": "unchecked", "parameters": parameters, **tables})


def oral() -> Any:
    """Return one compartment with first-order absorption."""
    return _model(
        "One compartment by mouth", {"ka": (1.0, True), "cl": (4.0, True), "v": (70.0, True)},
        states={"depot": {"unit": "1", "initial": "0"}, "central": {"unit": "1", "initial": "0"}},
        ddt={"depot": "-ka * depot", "central": "ka * depot - cl / v * central"}, doses={"oral": {"into": "depot", "unit": "1"}},
        observables={"y": {"expr": "central / v", "unit": "1", "error": "proportional", "sigma": RESIDUAL}},
    )  # fmt: skip


def emax() -> Any:
    """Return a sigmoid Emax, whose level is the model's time."""
    return _model(
        "Sigmoid Emax", {"e0": (5.0, True), "top": (30.0, True), "half": (500.0, True), "power": (2.0, False)},
        states={"level": {"unit": "1", "initial": "0"}}, ddt={"level": "1"},
        observables={"y": {"expr": "e0 + top / (1 + (half / level)^power)", "unit": "1", "error": "proportional", "sigma": RESIDUAL}},
    )  # fmt: skip


@dataclass(frozen=True)
class Scenario:
    """A model and its visits: subjects follow the groups of times in turn."""

    model: Any
    visits: Sequence[Sequence[float]]
    dose: float | None = None


HOURS = (0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 24, 36)
LEVELS = (1, 100, 300, 1000)
PAIRS = [(a, b) for k, a in enumerate(LEVELS) for b in LEVELS[k + 1 :]]


def scenarios() -> dict[str, Scenario]:
    """Return the four of them."""
    model, other = oral(), emax()
    return {
        "oral/rich": Scenario(model, [HOURS], 100.0),
        "oral/sparse": Scenario(model, [HOURS[k::3] for k in range(3)], 100.0),
        "emax/rich": Scenario(other, [LEVELS]),
        "emax/sparse": Scenario(other, PAIRS),
    }


def keys(methods: Sequence[str], starts: Sequence[str], sets: int) -> list[str]:
    """Return the names of all fits (scenario, start, method, data set), one data set after another, so that a part is a smaller study."""
    return [f"{name}/{start}/{method}/{k}" for k in range(sets) for method in methods for start in starts for name in scenarios()]


def measure(key: str) -> Line:
    """Draw a data set, the same for every method and start, and fit it."""
    name, (start, method, number) = key.rsplit("/", 3)[0], key.split("/")[2:]
    scenario, seed = scenarios()[name], int(number)
    data = drawn(scenario.model, SUBJECTS, scenario.visits, 20_000 + seed, scenario.dose)
    begin = scenario.model if start == "true" else altered(scenario.model, seed, LEAST, MOST, SPREAD)
    return fitted(begin, data, method=method, seed=seed)


def groups(lines: Sequence[Line]) -> dict[str, list[Line]]:
    """Return the lines by scenario, start and method."""
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line["key"].rsplit("/", 1)[0], []).append(line)
    return found


def summaries(lines: Sequence[Line]) -> list[tuple[dict[str, str], Summary]]:
    """Return a Summary of every parameter in every group."""
    known, found = scenarios(), []
    for name, group in groups(lines).items():
        model, design, start, method = name.split("/")
        of = {"model": model, "design": design, "start": start, "method": method}
        found += [(of, one) for one in summarise(group, truth_of(known[f"{model}/{design}"].model))]
    return found


def report(lines: Sequence[Line]) -> str:
    """Return a table for each model: completion, seconds, relative RMSE and bias of every parameter."""
    told, text = summaries(lines), []
    for kind, model in {name.split("/")[0]: scenario.model for name, scenario in scenarios().items()}.items():
        names = list(truth_of(model))
        cells = []
        for name, group in groups(lines).items():
            mine = {one.parameter: one for of, one in told if "/".join(of.values()) == name}
            if name.startswith(kind):
                numbers = [f"{100 * mine[p].rmse:.1f} ({100 * mine[p].bias:+.1f})" if p in mine else "-" for p in names]
                seconds = sorted(line["cpu_seconds"] for line in group)[len(group) // 2]
                cells.append((name, f"{len(group)}", f"{100 * completion(group):.0f}", f"{seconds:.2f}", *numbers))
        text.append(f"Relative RMSE % (bias %)\n\n{markdown(('fits', 'sets', 'complete %', 's', *names), cells)}")
    return "\n".join(text)
