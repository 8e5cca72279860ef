"""`compare`: fits side by side, or models side by side by what each says of its typical subject."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics import kinetics
from carkinetics.arguments import expect
from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed
from carkinetics.model.library import load_model
from carkinetics.model.spec import Model
from carkinetics.typical import Course, blood_and_marrow, course, is_car_t, level_of, until

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.fitting.result import Fit
    from carkinetics.model.spec import Observable

Floats = NDArray[np.float64]
Models = Mapping[str, "Model | str"] | Sequence["Model | str"]

LLOQ: Mapping[str, float] = {"copies/ug": 50.0}  # by unit: the limit of the qPCR assays of the registration trials
THOUSANDTH = 1e-3
_MONTH = 28.0
_AT_REST = 0.999  # of the largest level: a course that ends above it has come to rest or still rises, and has no peak
_BOLUS = 0.01  # days: what doubles in less than a quarter of an hour was given, it did not grow
_EVEN_DAYS, _LOG_DAYS = 225, 200  # times of the common grid: every eighth of a day to day 28, and from minutes on to the longest course
_FIRST, _DECIMALS = 0.005, 9  # days: the first time after 0, and how finely times are told apart

# measure -> (unit, words, definition); those without a unit of their own have the unit of the model's level
MEASURES: dict[str, tuple[str, str, str]] = {
    "doubling_time": (
        "day", "doubling time of the expansion",
        "log-linear from the beginning of the expansion to half of its peak; NaN where a level does not double, or a dose makes the rise",
    ),
    "cmax": (
        "", "peak of the expansion",
        "largest level, in the coordinate `unit`, from the lowest level before the first doubling on, so that infused cells that leave the "
        "blood are no peak; without a doubling the largest from the infusion on",
    ),
    "tmax": (
        "day", "time of the peak", "from the infusion on; NaN where the course ends within a thousandth of its largest level",
    ),
    "contraction_half_life": (
        "day", "contraction half-life", "the shortest time in which the level halves, from the peak to a hundredth of it",
    ),
    "terminal_half_life": (
        "day", "terminal half-life",
        "over the last tenth of the time from the peak to `until`, or to a millionth of the peak where that comes first",
    ),
    "persistence": (
        "day", "time above the LLOQ",
        "from the infusion until the level is first below the coordinate `lloq` after its peak; NaN: not before `until`, or no limit",
    ),
    "persistence_thousandth": (
        "day", "time above 1/1000 of the peak",
        "from the infusion until the level is first below a thousandth of its peak; NaN: not before `until`",
    ),
    "level_day_28": ("1", "level on day 28 over the peak", "28 days after the infusion"),
    "auc_0_28_over_cmax": ("day", "area of days 0 to 28 over the peak", "days at the level of the peak that would have the same area"),
    "marrow_to_blood_cmax": ("1", "peak in marrow over peak in blood", "levels of one name in one unit"),
    "marrow_to_blood_auc_0_28": ("1", "area in marrow over area in blood, days 0 to 28", "levels of one name in one unit"),
}  # fmt: skip


def compare(things: Mapping[str, Fit] | Models, *, lloq: float | Mapping[str, float] | None = None) -> xr.Dataset:
    """Compare fits to the same data, or models by their typical subjects: a Dataset over `fit`, the best AIC first, or over `model`.

    Fits, as {"base": fit, "with lag": other}: their objectives and criteria, see `carkinetics.fitting.comparison.compare`.

    Models, as a list or as {"label": model}, each a Model or the name of a shipped one ("name", "name:variant"). Each is simulated as its
    [example] says and aligned at its infusion, day 0 (a drug at its first dose). The level is the example's `observable`, else
    `transgene`, else `car_t`, in blood where there is one, else the first. Measures over `model`, defined in their attrs `definition`:
    doubling_time, cmax, tmax, contraction_half_life, terminal_half_life, persistence, persistence_thousandth, level_day_28,
    auc_0_28_over_cmax, marrow_to_blood_cmax, marrow_to_blood_auc_0_28; NaN where a course has no such thing. Curves over model and time
    (days): `level`, `relative_level` (to the peak), `marrow_level` (NaN where a model has none in the same unit). Coordinates tell unit,
    observable, lloq, until, disease and product. `lloq`: a limit for all, or by unit; left out, 50 copies/ug, other units the file's own.
    ConfigError for fewer than two things, for names that are not shipped, for labels that stand twice, for a limit below 0.
    """
    expect(compare, locals())
    from carkinetics.fitting.result import Fit

    given = list(things.values()) if isinstance(things, Mapping) else list(things) if isinstance(things, (list, tuple)) else []
    if any(isinstance(item, Fit) for item in given):
        from carkinetics.fitting.comparison import compare as compare_fits

        if lloq is not None:
            raise ConfigError("compare: lloq is for models; a fit has the limit of its data. Leave it out.")
        return compare_fits(things)  # type: ignore[arg-type]
    if len(given) < 2 or not all(isinstance(item, (Model, str)) for item in given):
        raise ConfigError(
            'compare: expected a mapping of at least two fits, e.g. ck.compare({"base": fit, "with lag": other}), or a list of at least '
            'two models or names of shipped ones, e.g. ck.compare([model, "stein_2019_tisagenlecleucel"]).'
        )
    return compare_models(_labelled(things), lloq)  # type: ignore[arg-type]


def compare_models(models: Mapping[str, Model], lloq: float | Mapping[str, float] | None = None) -> xr.Dataset:
    """The Dataset of `compare` for one model or more."""
    import xarray as xr

    units = dict.fromkeys(level_of(model).unit for model in models.values())
    if unknown := [str(unit) for unit in lloq if unit not in units] if isinstance(lloq, Mapping) else []:
        raise ConfigError(f"compare: lloq names {unknown[0]!r:.60}, which is the unit of no level here. There are: {listed(units)}.")
    limits = {label: _limit(level_of(model), lloq) for label, model in models.items()}
    grid = _grid(max(until(model) for model in models.values()))
    courses = {label: course(model, (_MONTH, *grid)) for label, model in models.items()}
    rows = [_measures(courses[label], limits[label]) for label in models]
    curves = [_curves(one, grid, row["cmax"]) for one, row in zip(courses.values(), rows, strict=True)]
    named = ("level", "relative_level", "marrow_level")
    data: dict[str, Any] = {key: ("model", np.array([row[key] for row in rows]), _about(*MEASURES[key])) for key in MEASURES}
    about = {"level": "level, in the coordinate `unit`", "relative_level": "level over its peak", "marrow_level": "level in marrow"}
    for place, name in enumerate(named):
        attrs = {"long_name": about[name], **({"units": "1"} if name == "relative_level" else {})}
        data[name] = (("model", "time"), np.stack([row[place] for row in curves]), attrs)
    coords = {**_coordinates(models, courses, limits), "time": ("time", grid, {"units": "day", "long_name": "time after the infusion"})}
    return xr.Dataset(data, coords, {"title": "typical subjects of models, each as its [example] says"})


def _labelled(things: Models) -> dict[str, Model]:
    """Label -> model; a name is loaded, and without a label a model has its own name."""
    pairs = list(things.items()) if isinstance(things, Mapping) else [(None, item) for item in things]
    found: dict[str, Model] = {}
    for label, item in pairs:
        model = load_model(*item.split(":", 1)) if isinstance(item, str) else item
        name = model.name if label is None else str(label)
        if name in found:
            raise ConfigError(f"compare: '{name}' stands there twice. Give labels of your own: ck.compare({{'a': model, 'b': other}}).")
        found[name] = model
    return found


def _limit(observable: Observable, given: float | Mapping[str, float] | None) -> float:
    """The limit of quantification of a level; NaN without one."""
    by_unit = LLOQ if given is None else given
    found = by_unit.get(observable.unit, observable.lloq) if isinstance(by_unit, Mapping) else by_unit
    if found is None:
        return math.nan
    if isinstance(found, bool) or not isinstance(found, (int, float)) or not 0 < found < math.inf:
        raise ConfigError(f"compare: lloq is a number above 0, or a mapping from units to such, e.g. {{'copies/ug': 50}}; found {given!r}.")
    return float(found)


def _grid(longest: float) -> Floats:
    """Times that suit hours, days and years: an even grid to day 28, and one that is even on a logarithmic scale."""
    even = np.linspace(0.0, min(longest, _MONTH), _EVEN_DAYS)
    return np.unique(np.concatenate([even, np.geomspace(min(_FIRST, longest), longest, _LOG_DAYS)]).round(_DECIMALS))


def _measures(one: Course, limit: float) -> dict[str, float]:
    """Every measure of one course."""
    chosen = level_of(one.model)
    after = (one.days >= 0.0) & np.isfinite(one.of(chosen))
    t, y = one.days[after], one.of(chosen)[after]
    found = dict.fromkeys(MEASURES, math.nan)
    if not (y > 0.0).any():
        return found
    start, peak, grows = kinetics.expansion(y)
    cmax = found["cmax"] = float(y[peak])
    found["tmax"] = float(t[peak]) if y[-1] < _AT_REST * cmax else math.nan
    if grows:
        doubling = _exposure(t[start:], y[start:])["doubling_time"]
        found["doubling_time"] = doubling if doubling > _BOLUS else math.nan
    found["contraction_half_life"] = kinetics.contraction_half_life(t, y, peak)
    found["terminal_half_life"] = kinetics.terminal_half_life(t, y, peak)
    found["persistence"] = kinetics.crossing(t[peak:], y[peak:], limit) if cmax > limit else math.nan
    found["persistence_thousandth"] = kinetics.crossing(t[peak:], y[peak:], THOUSANDTH * cmax)
    found["level_day_28"] = float(np.interp(_MONTH, t, y, right=math.nan)) / cmax
    found["auc_0_28_over_cmax"] = _exposure(t, y)["auc_0_28"] / cmax
    pair = blood_and_marrow(one.model)
    if pair is not None:
        blood, marrow = (one.of(item)[after] for item in pair)
        found["marrow_to_blood_cmax"] = _ratio(*(float(level[kinetics.expansion(level)[1]]) for level in (marrow, blood)))
        found["marrow_to_blood_auc_0_28"] = _ratio(*(_exposure(t, level)["auc_0_28"] for level in (marrow, blood)))
    return found


def _ratio(above: float, below: float) -> float:
    return above / below if below > 0.0 else math.nan


def _exposure(t: Floats, y: Floats) -> dict[str, float]:
    import xarray as xr

    from carkinetics.noncompartmental import exposure

    curve = xr.Dataset({"level": (("subject", "time"), y[None, :])}, {"time": ("time", t, {"units": "day"})})
    measured = exposure(curve, "level", windows=((0.0, _MONTH),), lloq=0.0)
    return {str(key): float(value.values[0]) for key, value in measured.data_vars.items()}


def _curves(one: Course, grid: Floats, cmax: float) -> tuple[Floats, Floats, Floats]:
    """Level, level over its peak, and level in marrow at the times of the grid; NaN after the example's end."""
    at = np.minimum(np.searchsorted(one.days, grid - 1e-9), len(one.days) - 1)
    inside = (grid <= one.until + 1e-9) & (grid >= one.days[0])
    chosen = level_of(one.model)
    level = np.where(inside, one.of(chosen)[at], np.nan)
    pair = blood_and_marrow(one.model)
    marrow = np.where(inside, one.of(pair[1])[at], np.nan) if pair and pair[1].unit == chosen.unit else np.full(len(grid), np.nan)
    return level, level / cmax, marrow


def _about(unit: str, words: str, definition: str) -> dict[str, str]:
    return {**({"units": unit} if unit else {}), "long_name": words, "definition": definition}


def _coordinates(models: Mapping[str, Model], courses: Mapping[str, Course], limits: Mapping[str, float]) -> dict[str, Any]:
    def texts(values: list[str], words: str) -> tuple[str, NDArray[Any], dict[str, str]]:
        return "model", np.array(values, dtype=object), {"long_name": words}

    levels = {label: level_of(model) for label, model in models.items()}
    ends = np.array([courses[label].until for label in models])
    return {
        "model": texts(list(models), "model"),
        "title": texts([model.title for model in models.values()], "title of the model"),
        "disease": texts([model.source.disease for model in models.values()], "disease"),
        "product": texts([model.source.product for model in models.values()], "product"),
        "observable": texts([item.key for item in levels.values()], "observable that is compared"),
        "matrix": texts([item.matrix or "" for item in levels.values()], "where it is measured"),
        "unit": texts([item.unit for item in levels.values()], "unit of the level"),
        "car_t": ("model", np.array([is_car_t(model) for model in models.values()]), {"long_name": "whether the level is of CAR-T cells"}),
        "lloq": ("model", np.array(list(limits.values())), {"long_name": "limit of quantification, in `unit`"}),
        "until": ("model", ends, {"units": "day", "long_name": "last day that was simulated"}),
    }
