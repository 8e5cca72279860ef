"""How to get the same numbers again, and how the solver fared."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.pages import page
from carkinetics.pages.numbers import count
from carkinetics.pages.page import Block, Section
from carkinetics.pages.tables import Column, Table, table

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import Model
    from carkinetics.trial.spec import Trial

SHOWN_VERSIONS = ("carkinetics", "python", "numpy", "scipy", "numba", "xarray")


def solver(result: xr.Dataset) -> tuple[Block, ...]:
    """How many subjects were solved, and how the others ended."""
    codes = np.asarray(result["status"].values)
    meanings = str(result["status"].attrs.get("flag_meanings", "")).split()
    total = len(codes)
    failed = {word: int((codes == code).sum()) for code, word in enumerate(meanings) if code}
    failed = {word: n for word, n in failed.items() if n}
    if not failed:
        return (page.text(f"Numerics: all {count(total)} simulated courses were solved to the end within the tolerances."),)
    said = ", ".join(f"{count(n)} {word.replace('_', ' ')}" for word, n in failed.items())
    return (
        page.text(
            f"Numerics: {count(sum(failed.values()))} of {count(total)} courses could not be solved to the end ({said}); their values "
            f"end there."
        ),
    )


def reproduction(result: xr.Dataset, model: Model | None, trial: Trial | None) -> Section:
    """Commands, seed, model, tolerances and versions."""
    from carkinetics.record import describe_stack

    attrs = result.attrs
    stack = describe_stack()
    pairs = [
        ("Trial", str(attrs.get("trial", ""))),
        ("Model", str(attrs.get("model", ""))),
        ("Model hash (SHA-256)", str(attrs.get("model_hash", ""))),
        ("Seed", str(attrs.get("seed", ""))),
        ("Solver", f"{attrs.get('method', '')}, relative tolerance {attrs['rtol']:g}" if "rtol" in attrs else ""),
        ("Absolute tolerances", tolerances(attrs.get("atol"))),
        ("Versions", ", ".join(f"{name} {stack[name]}" for name in SHOWN_VERSIONS if name in stack)),
    ]
    if model is not None and model.source.doi:
        pairs.insert(2, ("Model's source", f"{model.source.citation} doi:{model.source.doi}"))
    blocks: list[Block] = []
    if trial is not None:
        blocks.append(page.code(_commands(trial.id, attrs)))
        if _is_changed(trial):
            blocks.append(
                page.text("Values of the trial's file were changed for this run (see Assumed numbers): pass the same changes with --set.")
            )
    blocks.append(page.facts(tuple((name, value) for name, value in pairs if value)))
    blocks.append(page.shown(_files(trial is not None)))
    blocks.append(page.text("The same command with the same versions gives the same numbers, bit for bit, for any number of threads."))
    return Section("reproduction", "How to reproduce", tuple(blocks))


def _commands(trial: str, attrs: Mapping[str, Any]) -> str:
    n, seed = int(attrs.get("n_per_arm", 0)), int(attrs.get("seed", 0))
    option, argument = (" --allocation rule", ', allocation="rule"') if attrs.get("allocation") == "rule" else ("", "")
    return (
        f"carkinetics trial {trial} --n {n} --seed {seed}{option} --out report/\n\n"
        "# or, in Python\n"
        "import carkinetics as ck\n"
        f'result = ck.run_trial(ck.load_trial("{trial}"), n_per_arm={n}, seed={seed}{argument})\n'
        'ck.report(result, "report/")'
    )


def _is_changed(trial: Trial) -> bool:
    from carkinetics.trial.origins import origins
    from carkinetics.trial.spec import CHANGED

    return any(item.source == CHANGED for item in origins(trial))


def tolerances(atol: object) -> str:
    """Absolute tolerances in words: one number, or one a state."""
    if not isinstance(atol, str):
        return "" if atol is None else f"{atol}"
    try:
        values: dict[str, float] = json.loads(atol)
    except ValueError:
        return atol
    if not isinstance(values, dict):
        return atol
    return ", ".join(f"{name} {value:g}" for name, value in values.items())


def _files(trial: bool) -> Table:
    rows = [
        ("results.zarr", "the whole result: xarray.open_zarr"),
        ("exposure.csv", "Cmax, Tmax, AUC and the rest, one row a subject and matrix"),
        *([("endpoints.csv", "every endpoint of every arm with its interval, n and assumption")] if trial else []),
        ("figures/*.png", "the figures of this page"),
        ("run.json", "what ran on what, when, and how long"),
    ]
    return table("Beside this page", (Column("File", kind="text"), Column("What it holds", kind="prose")), rows)
