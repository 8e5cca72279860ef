"""`exposure`: Cmax, Tmax, AUC and their kin, of simulated or of measured curves."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from carkinetics import outputs
from carkinetics.commands import console, words
from carkinetics.errors import ConfigError
from carkinetics.record import Told, hearing
from carkinetics.repeating.measuring import read_measured
from carkinetics.repeating.writing import write_exposure

if TYPE_CHECKING:
    import xarray as xr


def exposure(
    data: Annotated[
        Path, typer.Argument(help="Simulated: .nc or .zarr. Measured: .csv with columns subject, time or day, value and perhaps matrix.")
    ],
    observable: Annotated[
        str | None,
        typer.Option("--observable", help="Which one, where there are several; of a .csv an observable or a column."),
    ] = None,
    lloq: Annotated[float | None, typer.Option("--lloq", help="Lower limit of quantification, in the data's unit.")] = None,
    window: Annotated[list[str] | None, typer.Option("--window", help="START:STOP of an AUC in days. Repeatable. [default: 0:28]")] = None,
    unit: Annotated[str | None, typer.Option("--unit", help="The unit of a .csv file's values, where its header says none.")] = None,
    time_unit: Annotated[
        str | None, typer.Option("--time-unit", help="The unit of a .csv file's times, where its header says none. [default: day]")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Write one row a subject here: .csv.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace --out if it is there.")] = False,
) -> None:
    """Read Cmax, Tmax, AUC, persistence and half-life off the curves of every subject."""
    windows = tuple(words.window(text) for text in window or ["0:28"])
    if out is not None:
        if out.suffix != ".csv":
            raise ConfigError(f"--out {out}: exposure is written as .csv.")
        outputs.claim(out, overwrite=overwrite)
        outputs.refuse_input(out, data)
    options: dict[str, Any] = {"observable": observable, "lloq": lloq, "windows": windows, "unit": unit, "time_unit": time_unit}
    started = datetime.now(UTC)
    with hearing() as heard:
        measured = read_measured(data, **options)
    if measured.missing:
        subjects = measured.found.sizes["subject"]
        console.remark(f"warning: {measured.missing:,} of {subjects:,} subjects are not there yet: the store is not finished.")
    _summarise(measured.found, f"{data.name} · {measured.name}")
    if out is not None:
        write_exposure(measured, out, Told(options, warnings=heard, started=started))
        console.say(f"Written: {out}")


def _summarise(found: xr.Dataset, title: str) -> None:
    several = found.sizes["subject"] > 1
    groups = _groups(found)
    rows = []
    for name, metric in found.data_vars.items():
        if "subject" in metric.dims and metric.dtype.kind in "fiu":
            cells = [console.spread(part[str(name)].values, several) for _, part in groups]
            rows.append([str(name), str(metric.attrs.get("units", "")), *cells])
    heads = [label or ("median (5-95 %)" if several else "value") for label, _ in groups]
    about = f"{found.sizes['subject']:,} subjects, median (5-95 %)" if several else "one subject"
    console.print_table(f"{title} · {about}", ["metric", "unit", *heads], rows, frozenset(range(2, 2 + len(heads))))


def _groups(found: xr.Dataset) -> list[tuple[str, xr.Dataset]]:
    """(label, part) for every arm and matrix that there is."""
    import numpy as np

    arms = list(dict.fromkeys(found["arm"].values.tolist())) if "arm" in found.coords else [None]
    matrices = found["matrix"].values.tolist() if "matrix" in found.dims else [None]
    made = []
    for arm in arms:
        part = found if arm is None else found.isel(subject=np.flatnonzero(found["arm"].values == arm))
        for matrix in matrices:
            label = " ".join(str(word) for word in (arm if len(arms) > 1 else None, matrix) if word is not None)
            made.append((label, part if matrix is None else part.sel(matrix=matrix)))
    return made
