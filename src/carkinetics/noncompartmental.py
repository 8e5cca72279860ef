"""Exposure without a model: the numbers that a clinical study reads off a curve."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics import curves
from carkinetics.arguments import expect
from carkinetics.curves import Floats
from carkinetics.errors import ConfigError
from carkinetics.pieces import along

if TYPE_CHECKING:
    import xarray as xr

Window = tuple[float, float]
Columns = dict[str, tuple[Any, dict[str, Any]]]  # name -> (values a row, attributes)

_BLOCK = 1 << 15  # numbers a block: its two dozen temporaries stay in the cache
_LONG = 1e15  # days, the name of a window is not longer
_FIRST_28_DAYS = ((0.0, 28.0),)


def exposure(
    sim: xr.Dataset, name: str, windows: Sequence[Window] = _FIRST_28_DAYS, lloq: float | Mapping[str, float] | None = None
) -> xr.Dataset:
    """Return what the curves of `name` say of exposure: a Dataset over their dimensions other than `time`.

    cmax, tmax (the first of equal maxima), clast, tlast (the last quantifiable sample), half_life, doubling_time, time_to_blq (the
    first sample below the limit after tmax) and an auc for each of `windows`, named in days (auc_0_28, auc_0_7p5); all of them
    in the units of `sim`. `lloq`: a number, a mapping by matrix, or left out: the attribute `lloq` of the variable.
    Without a limit, 0 is what cannot be quantified. Samples that are NaN (before the start, after a failure or a death) do not exist.

    Below the limit counts 0 before the first quantifiable sample and is left out after it; a curve that is never quantifiable
    has cmax 0 and areas 0. Coordinates say why a value is NaN (`auc_0_28_flag`, ...) and how good it is
    (`half_life_points`, `half_life_r2`, adjusted); `tlast_censored` is 1 where the last sample is still quantifiable.
    ConfigError for a name, a window or a limit that cannot be used. Rules: `curves`; Denney et al. 2015 (PKNCA), J Pharmacokinet
    Pharmacodyn 42:S65. Of a Dataset that was opened lazily one piece at a time is read.
    """
    expect(exposure, locals())
    curve = _curve(sim, name)
    unit = str(curve["time"].attrs["units"])
    spans = [_window(window, unit) for window in windows]
    t = _times(curve)
    shape = curve.shape[:-1]
    limits = _limits(curve, lloq)
    rows = max(1, _BLOCK // len(t))
    parts: list[dict[str, Any]] = []
    done = 0
    for y in _pieces(curve):
        own = limits[done : done + len(y)]
        parts += [_measure(t, y[i : i + rows], own[i : i + rows], spans) for i in range(0, max(len(y), 1), rows)]
        done += len(y)
    columns = {key: np.concatenate([part[key] for part in parts]).reshape(shape) for key in parts[0]}
    return _labelled(curve, columns, _attributes(str(curve.attrs.get("units", "1")), unit, [label for label, _, _ in spans]), sim)


def _pieces(curve: xr.DataArray) -> Iterator[Floats]:
    """The curves as rows (n, nt), in order: all at once where they are in memory, else in the pieces in which they are stored."""
    for place in along(curve, str(curve.dims[0])) if curve.ndim > 1 else [slice(None)]:
        yield np.asarray(curve[place].values, dtype=np.float64).reshape(-1, curve.shape[-1])


def _measure(t: Floats, y: Floats, lloq: Floats, spans: list[tuple[str, float, float]]) -> dict[str, Any]:
    """Every metric of the curves `y` (n, nt) and its companions, each (n,)."""
    s = curves.classify(t, y, lloq)
    some, sampled = s.any_quantifiable, s.sampled.any(axis=1)
    last, end = curves.last_of(s.quantifiable), curves.last_of(s.sampled)
    row = np.arange(len(y))
    out: dict[str, Any] = {
        "cmax": np.where(sampled, s.y[row, s.peak], np.nan),
        "tmax": np.where(some, t[s.peak], np.nan),
    }
    for label, begin, finish in spans:
        out[label], out[f"{label}_flag"] = curves.area(s, begin, finish)
    out["clast"] = np.where(some, s.y[row, last], np.nan)
    out["tlast"] = curves.at(t, last)
    fall, rise = curves.terminal_line(s), curves.rise_line(s)
    for key, lines in (("half_life", fall), ("doubling_time", rise)):
        out[key] = math.log(2.0) / lines.rate
        out |= {f"{key}_flag": lines.flag, f"{key}_points": lines.points, f"{key}_r2": lines.r2}
    out["time_to_blq"], out["time_to_blq_flag"] = curves.below_limit(s, lloq > 0.0)
    out["tlast_censored"] = (some & (last == end)).astype(np.int8)
    out["last_sample"] = curves.at(t, end)
    return out


def _attributes(unit: str, time: str, windows: list[str]) -> dict[str, dict[str, Any]]:
    flags: dict[str, Any] = {"flag_values": list(range(len(curves.REASONS.split()))), "flag_meanings": curves.REASONS}
    table = {
        "cmax": (unit, "largest value"),
        "tmax": (time, "time of the largest value"),
        **{name: (_times_time(unit, time), f"area under the curve, day {_days(name)}; linear up, log down") for name in windows},
        "clast": (unit, "last quantifiable value"),
        "tlast": (time, "time of the last quantifiable value"),
        "half_life": (time, "terminal half-life"),
        "doubling_time": (time, "doubling time of the expansion"),
        "time_to_blq": (time, "time of the first value below the limit of quantification after the peak"),
        "last_sample": (time, "time of the last sample"),
        "half_life_points": ("1", "samples of the terminal half-life"),
        "half_life_r2": ("1", "adjusted R2 of the terminal half-life"),
        "doubling_time_points": ("1", "samples of the doubling time"),
        "doubling_time_r2": ("1", "adjusted R2 of the doubling time"),
    }
    out: dict[str, dict[str, Any]] = {key: {"units": units, "long_name": words} for key, (units, words) in table.items()}
    for key in (*windows, "half_life", "doubling_time", "time_to_blq"):
        out[f"{key}_flag"] = {"long_name": f"why {key} is missing", **flags}
    out["tlast_censored"] = {
        "long_name": "whether the last sample is quantifiable",
        "flag_values": [0, 1],
        "flag_meanings": "seen_below_limit still_quantifiable",
    }
    return out


def _labelled(curve: xr.DataArray, columns: dict[str, Any], attributes: dict[str, dict[str, Any]], sim: xr.Dataset) -> xr.Dataset:
    import xarray as xr

    dims = curve.dims[:-1]
    beside = {key for key in columns if key.endswith(("_flag", "_points", "_r2", "_censored")) or key == "last_sample"}
    data = {key: (dims, columns[key], attributes[key]) for key in columns}
    coords = {key: value for key, value in curve.coords.items() if "time" not in value.dims}
    kept = {key: value for key, value in sim.attrs.items() if key not in ("units", "long_name")}
    return xr.Dataset(
        {key: value for key, value in data.items() if key not in beside},
        {**coords, **{key: data[key] for key in columns if key in beside}},
        {**kept, "observable": str(curve.name)},
    )


def _curve(sim: xr.Dataset, name: str) -> xr.DataArray:
    """The variable, its time last; ConfigError when there is none."""
    usable = [str(key) for key, value in sim.data_vars.items() if "time" in value.dims]
    if name not in usable:
        close = get_close_matches(str(name), usable, n=1)
        hint = f" Did you mean '{close[0]}'?" if close else ""
        raise ConfigError(f"exposure: '{name}' is not a variable over time.{hint} There are: {', '.join(usable) or 'none'}.")
    curve = sim[name].transpose(..., "time")
    if curve.dtype.kind not in "fiub":
        raise ConfigError(f"exposure: '{name}' holds {curve.dtype}, not numbers.")
    if "units" not in curve["time"].attrs:
        raise ConfigError(
            "exposure: the coordinate `time` has no attribute `units`, so the windows' days mean nothing. Set it: 'day', 'h', ..."
        )
    return curve


def _times(curve: xr.DataArray) -> Floats:
    t = np.asarray(curve["time"].values, dtype=np.float64)
    if len(t) == 0 or not np.isfinite(t).all() or (np.diff(t) <= 0.0).any():
        raise ConfigError(f"exposure: the times of '{curve.name}' must be finite and increasing. Sort them: sim.sortby('time').")
    return t


def _window(window: Window, unit: str) -> tuple[str, float, float]:
    """Its name in days, its ends in `unit`."""
    from carkinetics.units import in_days

    try:
        begin, end = (math.nan if isinstance(edge, str | bytes | bool) else float(edge) for edge in window)
    except (TypeError, ValueError, OverflowError):
        raise ConfigError(f"exposure: a window is a pair of days, e.g. (0, 28); found {window!r:.60}.") from None
    if not (math.isfinite(begin) and math.isfinite(end) and begin < end):
        raise ConfigError(f"exposure: a window begins before it ends and both are finite, e.g. (0, 28); found {window!r:.60}.")
    day = in_days(unit)
    return f"auc_{_edge(begin)}_{_edge(end)}", begin / day, end / day


def _edge(day: float) -> str:
    text = str(int(day)) if day == int(day) and abs(day) < _LONG else f"{day:.12g}"
    return text.replace("-", "m").replace(".", "p").replace("+", "")


def _days(name: str) -> str:
    return " to ".join(name.removeprefix("auc_").replace("p", ".").replace("m", "-").split("_"))


def _times_time(unit: str, time: str) -> str:
    """A unit times a unit of time, time in the numerator: copies/ug and day give copies*day/ug."""
    above, slash, below = unit.partition("/")
    return (time if above.strip() in ("1", "") else f"{above}*{time}") + slash + below


def _limits(curve: xr.DataArray, given: float | Mapping[str, float] | None) -> Floats:
    """The limit of each row, 0 where there is none."""
    found = curve.attrs.get("lloq", 0.0) if given is None else given
    if isinstance(given, str | bytes | bool | np.bool_):
        raise ConfigError(f"exposure: lloq is a number >= 0 or a mapping by matrix; found {given!r:.60}.")
    matrices = [str(m) for m in np.atleast_1d(curve["matrix"].values)] if "matrix" in curve.coords else []
    if isinstance(found, Mapping):
        known = matrices or [str(curve.attrs.get("matrix", ""))]
        unknown = [key for key in found if key not in known]
        if unknown:
            raise ConfigError(f"exposure: lloq names the matrix '{unknown[0]}', which '{curve.name}' has not: {', '.join(known)}.")
        found = [found.get(key, 0.0) for key in known]
    row = _limit_row(found)
    if len(row) == 1:
        return np.full(int(np.prod(curve.shape[:-1])), row[0])
    if "matrix" not in curve.dims or len(row) != curve.sizes["matrix"]:
        raise ConfigError(
            f"exposure: {len(row)} limits for the matrices of '{curve.name}' ({', '.join(matrices) or 'none'}): give one, or one each."
        )
    spread = [-1 if dim == "matrix" else 1 for dim in curve.dims[:-1]]
    return np.broadcast_to(row.reshape(spread), curve.shape[:-1]).ravel()


def _limit_row(found: Any) -> Floats:
    try:
        row = np.atleast_1d(np.asarray(found, dtype=np.float64))
    except (TypeError, ValueError, OverflowError):
        raise ConfigError(f"exposure: lloq is a number >= 0 or a mapping by matrix; found {found!r:.60}.") from None
    if row.ndim != 1 or np.isinf(row).any() or (row < 0.0).any() or (row.size == 1 and np.isnan(row).all() and np.ndim(found) == 0):
        raise ConfigError(f"exposure: lloq must be >= 0 and finite; found {found!r}.")
    return np.nan_to_num(row, nan=0.0)
