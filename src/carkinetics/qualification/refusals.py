"""What cannot be right is refused, in words that say where and why; units are converted once; the published models hold."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

from carkinetics.qualification.closed_forms import read_text
from carkinetics.qualification.given import Given
from carkinetics.qualification.small_models import parameter, written
from carkinetics.qualification.spec import Check, Comparison

HEAD = "ID,TIME,DV,AMT,EVID,RATE,ADDL,II,SS,CENS,LIMIT,LLOQ\n"


def published(given: Given) -> Iterator[Comparison]:
    """Every shipped model gives the numbers that its source prints, as far as its own checks say."""
    import carkinetics as ck
    from carkinetics.checking import check_model

    names = list(ck.models()["name"])
    yield given.same("models that are shipped", len(names) >= int(given.answers["fewest_models"]), True)
    total = 0
    for name in names:
        for outcome in check_model(ck.load_model(name)):
            told = outcome.check
            allowed = told.atol + told.rtol * abs(told.value)
            error = abs(outcome.found - told.value)
            yield Comparison(f"{name}: {told.metric}", f"{told.value:.6g}", f"{outcome.found:.6g}", error, allowed, bool(error <= allowed))
            total += 1
    yield given.same("checks of them", total >= int(given.answers["fewest_checks"]), True)


def bad_models(given: Given) -> Iterator[Comparison]:
    """Model texts that are wrong are refused, and nothing in them is run."""
    from carkinetics.errors import ModelError

    def model(text: str, parameters: Any = None, **tables: Any) -> Callable[[], Any]:
        return lambda: written({"y": text}, {"y": 1}, parameters or {"k": 0.1}, **tables)

    yield given.refused("an attribute of an object", model("y.__class__"), ModelError, "y.__class__")
    yield given.refused("a call that imports", model("__import__('os').getpid()"), ModelError, "__import__")
    yield given.refused("a name that is not there", model("-kk * y"), ModelError, "kk", "k")
    yield given.refused("a condition on time", model("where(t < 3, 1, 0) * y"), ModelError, "switches")
    yield given.refused("a division by a literal 0", model("y / 0"), ModelError, "0")
    yield given.refused("an unknown table", model("-k * y", observable={}), ModelError, "observables")
    checked: dict[str, Any] = {"states": {"y": {"unit": "mg", "initial": "1"}}, "observables": {"seen": {"expr": "y", "unit": "mg"}}}
    hourly, daily = ({"k": parameter(0.1, unit=unit)} for unit in ("1/h", "1/day"))
    yield given.refused("mg on one side, mg/h on the other", model("-y", hourly, units="checked", **checked), ModelError, "mg")
    yield given.refused("days where hours are due", model("-k * y", daily, units="checked", **checked), ModelError, "0.0416667")


def bad_data(given: Given) -> Iterator[Comparison]:
    """Rows that cannot be are refused with line, column and remedy."""
    from carkinetics.errors import DataError

    def row(**cells: object) -> Callable[[], Any]:
        told = {"ID": 1, "TIME": 0, **cells}
        text = HEAD + ",".join(str(told.get(name, ".")) for name in HEAD.strip().split(",")) + "\n9,1,100" + ",." * 9 + "\n"
        return lambda: read_text(text)

    yield given.refused("a negative dose", row(AMT=-5), DataError, "AMT", "must be > 0")
    yield given.refused("RATE -3", row(AMT=5, EVID=1, RATE=-3), DataError, "RATE")
    yield given.refused("ADDL without II", row(AMT=5, EVID=1, ADDL=3, II=0), DataError, "ADDL")
    yield given.refused("SS without II", row(AMT=5, EVID=1, SS=1, II=0), DataError, "SS")
    yield given.refused("a value below its limit that is not marked", row(DV=20, CENS=0, LLOQ=50), DataError, "below the limit 50")
    yield given.refused("BLQ without a limit", row(DV="BLQ"), DataError, "no limit is known")
    yield given.refused("a value that is no number", row(DV="high"), DataError, "not a finite number")


def bad_arguments(given: Given) -> Iterator[Comparison]:
    """Arguments outside what is allowed are refused before anything is computed."""
    import carkinetics as ck
    from carkinetics.errors import ConfigError

    model = ck.load_model("one_compartment_iv")
    stein = ck.load_model("stein_2019_tisagenlecleucel")
    yield given.refused("rtol 0", lambda: ck.simulate(model, times=[1.0], rtol=0.0), ConfigError, "rtol")
    yield given.refused("times that decrease", lambda: ck.simulate(model, times=[2.0, 1.0]), ConfigError, "times")
    yield given.refused("a negative dose", lambda: ck.Dose(-1.0), ConfigError, "amount")
    yield given.refused("a seed below 0", lambda: ck.sample_cohort(stein, 3, seed=-1), ConfigError, "seed")
    yield given.refused("a dose where none can go", lambda: ck.simulate(stein, times=[1.0], doses=[ck.Dose(1.0)]), ConfigError, "doses")
    yield given.refused("a method that does not exist", lambda: ck.simulate(model, times=[1.0], method="euler"), ConfigError, "method")


def units(given: Given) -> Iterator[Comparison]:
    """Units of data are converted once, by factors known by heart; those that do not fit are refused."""
    import carkinetics as ck
    from carkinetics.errors import UnitError
    from carkinetics.units import factor

    for source, target, exact in (
        ("mg", "ug", 1e3),
        ("L/h", "mL/min", 1e3 / 60),
        ("week", "h", 168.0),
        ("1/day", "1/h", 1 / 24),
        ("%", "1", 0.01),
    ):
        yield given.relative(f"{source} in {target}", factor(source, target), exact, "factor")
    yield given.refused("cells in mg", lambda: factor("cells", "mg"), UnitError, "cells", "mg")
    model = written(
        {"a": "-k * a"}, {"a": 1}, {"k": parameter(0.1, 0.2, unit="1/h")}, units="checked", states={"a": {"unit": "mg", "initial": "5"}},
        observables={"y": {"expr": "a", "unit": "mg", "error": "additive", "sigma": 0.1}},
    )  # fmt: skip
    data = read_text("ID,DAY [day],DV [ug]\n1,0.5,1500\n1,1,400\n", units={"DV": "ug", "DAY": "day"})
    seen = ck.fit(model, data, method="fo", evaluate_only=True).predictions
    yield given.relative("ug and days of data in a model of mg and h: observed", seen["observed"].values, [1.5, 0.4], "factor")
    yield given.relative("the prediction at 12 and 24 h", seen["pred"].values, [5 * math.exp(-1.2), 5 * math.exp(-2.4)], "prediction")


CHECKS = (
    Check("Q-MOD-01", ("R-MOD-01",), "Published models give their published numbers", "the papers, as each file cites them", published),
    Check("Q-MOD-02", ("R-MOD-02", "R-MOD-03"), "Wrong models are refused and nothing in them runs", "the rules of the format", bad_models),
    Check("Q-DAT-01", ("R-DAT-01",), "Wrong data are refused", "the rules of the format", bad_data),
    Check("Q-DAT-02", ("R-DAT-02",), "Units are converted once, or refused", "factors known by heart", units),
    Check("Q-DAT-03", ("R-DAT-03",), "Wrong arguments are refused", "the documented limits", bad_arguments),
)
