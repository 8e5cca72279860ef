"""Phases that are linear with constant coefficients, and every kind of dose, against closed forms evaluated here."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.qualification.given import Given
from carkinetics.qualification.small_models import one_compartment, parameter, written
from carkinetics.qualification.spec import Check, Comparison

if TYPE_CHECKING:
    from carkinetics.data.observations import Observations
    from carkinetics.model.spec import Model

ENGINES = ("exact", "explicit", "stiff")
TIGHT: dict[str, Any] = {"rtol": 1e-10, "atol": 1e-12}
K, V = 0.1, 50.0


def linear_chain(given: Given) -> Iterator[Comparison]:
    """A chain of five compartments is Bateman's sum of exponentials."""
    import carkinetics as ck

    rates = (1.7, 0.9, 0.45, 0.21, 0.06)
    names = [f"c{i}" for i in range(5)]
    ddt = {name: (f"k{i - 1} * c{i - 1} " if i else "") + f"- k{i} * {name}" for i, name in enumerate(names)}
    model = written(ddt, {name: 100.0 if not i else 0.0 for i, name in enumerate(names)}, {f"k{i}": rate for i, rate in enumerate(rates)})
    times = np.array([0.0, 0.3, 2.0, 7.0, 25.0, 80.0])
    exact = np.stack([100.0 * _bateman(rates[: i + 1], times) for i in range(5)])
    for method in ENGINES:
        sim = ck.simulate(model, times=times, method=method, states=True, **TIGHT)
        found = np.stack([sim[name].values[0] for name in names])
        yield given.absolute(f"{method}: five compartments, of 100", found, exact, f"chain_{method}")


def _bateman(rates: Sequence[float], times: Any) -> Any:
    """The last of a chain that starts from 1: Bateman 1910."""
    passed = math.prod(rates[:-1])
    return sum(
        passed * np.exp(-rate * times) / math.prod(other - rate for j, other in enumerate(rates) if j != i) for i, rate in enumerate(rates)
    )


def two_compartments(given: Given) -> Iterator[Comparison]:
    """Two compartments after a bolus and an infusion are sums of two exponentials."""
    import carkinetics as ck

    ddt = {"centre": "-(k10 + k12) * centre + k21 * outer", "outer": "k12 * centre - k21 * outer"}
    model = written(
        ddt, {"centre": 0, "outer": 0}, {"k10": 0.3, "k12": 0.2, "k21": 0.05}, doses={"iv": {"into": "centre", "unit": "1"}},
        observables={"amount": {"expr": "centre", "unit": "1"}},
    )  # fmt: skip
    root = math.sqrt(0.55**2 - 4 * 0.3 * 0.05)
    fast, slow = (0.55 + root) / 2, (0.55 - root) / 2
    shares = ((fast - 0.05) / (fast - slow), (0.05 - slow) / (fast - slow))
    times = np.array([0.0, 0.5, 2.0, 6.0, 7.0, 24.0, 100.0])
    exact = sum(
        share * (_given(times, rate, 0.0, 100.0, 0.0) + _given(times, rate, 2.0, 60.0, 4.5))
        for share, rate in zip(shares, (fast, slow), strict=True)
    )
    for method in ENGINES[1:]:
        sim = ck.simulate(model, times=times, doses=[ck.Dose(100), ck.Dose(60, time=2, duration=4.5)], method=method, **TIGHT)
        yield given.absolute(f"{method}: amount in the centre, of 100", sim["amount"].values[0], exact, f"pair_{method}")


def _given(times: Any, rate: float, start: float, amount: float, duration: float) -> Any:
    """What is left at `times` of an amount that was given from `start` on and leaves at `rate`."""
    since = times - start
    if duration == 0.0:
        return np.where(since >= 0.0, amount * np.exp(-rate * np.maximum(since, 0.0)), 0.0)
    lasted = np.clip(since, 0.0, duration)
    return amount / duration / rate * (np.exp(-rate * np.maximum(since - lasted, 0.0)) - np.exp(-rate * np.maximum(since, 0.0)))


def superposition(given: Given) -> Iterator[Comparison]:
    """Boluses and overlapping infusions, with lag and bioavailability, add up."""
    import pandas as pd

    import carkinetics as ck

    model = one_compartment()
    rows = [(100.0, 0.0, 0.0), (80.0, 0.0, 3.0), (50.0, 1.5, 4.0), (50.0, 1.5, 4.0), (20.0, 2.0, 0.0), (70.0, 9.0, 0.25)]
    times = np.array([0.0, 0.5, 1.5, 2.0, 2.2, 3.0, 5.5, 7.7, 9.0, 9.25, 10.0, 48.0])
    for name, wait, share in (("as they are", 0.0, 1.0), ("0.7 h late", 0.7, 1.0), ("0.7 h late, 0.4 absorbed", 0.7, 0.4)):
        cohort = ck.cohort_from(model, pd.DataFrame({"subject": [0], "wait": [wait], "f": [share]}))
        exact = sum(_given(times, K, start + wait, amount * share, duration) for amount, start, duration in rows) / V
        for method in ENGINES:
            doses = [ck.Dose(amount, time=start, into="iv", duration=duration) for amount, start, duration in rows]
            sim = ck.simulate(model, cohort, times=times, doses=doses, method=method, **TIGHT)
            yield given.absolute(f"{method}: six doses {name}", sim["conc"].values[0], exact, f"doses_{method}")


def effects(given: Given) -> Iterator[Comparison]:
    """A dose may replace or multiply what is there; asked for at its time, a value is the one after it."""
    import carkinetics as ck

    doses = [
        ck.Dose(100, time=0, into="iv"),
        ck.Dose(30, time=2, into="set"),
        ck.Dose(0.5, time=5, into="scale"),
        ck.Dose(0, time=8, into="set"),
    ]
    times = [0.0, 2.0, 4.0, 5.0, 6.0, 8.0, 9.0]
    exact = np.array([100.0, 30.0, 30 * math.exp(-0.2), 15 * math.exp(-0.3), 15 * math.exp(-0.4), 0.0, 0.0]) / V
    for method in ENGINES:
        sim = ck.simulate(one_compartment(), times=times, doses=doses, method=method, **TIGHT)
        yield given.absolute(f"{method}: add, replace, multiply, empty", sim["conc"].values[0], exact, f"doses_{method}")


def many_doses(given: Given) -> Iterator[Comparison]:
    """A hundred doses are the sum of a hundred curves."""
    import carkinetics as ck

    times = np.array([0.0, 11.99, 12.0, 333.3, 1188.0, 1250.0])
    exact = sum(_given(times, K, 12.0 * i, 10.0, 0.0) for i in range(100)) / V
    for method in ENGINES:
        doses = [ck.Dose(10, time=12.0 * i, into="iv") for i in range(100)]
        sim = ck.simulate(one_compartment(), times=times, doses=doses, method=method, **TIGHT)
        yield given.absolute(f"{method}: 100 doses, 12 h apart", sim["conc"].values[0], exact, f"doses_{method}")


def data_doses(given: Given) -> Iterator[Comparison]:
    """Repeated doses (ADDL, II) and steady state (SS) of a data file are what the words mean."""
    model = one_compartment()
    head = "ID,TIME,DV,AMT,SS,II,DUR,ADDL,CMT\n"
    times = np.array([1.0, 12.0, 30.0, 40.0])
    addl = head + "1,0,.,100,.,12,.,3,iv\n" + "".join(f"1,{time:g},1,.,.,.,.,.,.\n" for time in times + 0.5)
    exact = sum(_given(times + 0.5, K, 12.0 * i, 100.0, 0.0) for i in range(4)) / V
    yield given.relative("ADDL 3, II 12: four doses", _predicted(model, addl), exact, "design")
    steady = head + "1,0,.,100,1,12,.,.,iv\n" + "".join(f"1,{time:g},1,.,.,.,.,.,.\n" for time in (1.0, 5.0, 20.0))
    left = 100.0 * np.exp(-K * np.array([1.0, 5.0, 20.0])) / (1.0 - math.exp(-12.0 * K)) / V
    yield given.relative("SS 1, II 12: the geometric sum", _predicted(model, steady), left, "design")
    infused = head + "1,5,.,100,1,8,20,.,iv\n1,6,1,.,.,.,.,.,.\n1,12,1,.,.,.,.,.,.\n"
    age = np.array([[1.0], [7.0]]) + 8.0 * np.arange(400)
    exact = _given(age, K, 0.0, 100.0, 20.0).sum(axis=1) / V
    yield given.relative("SS 1 of an infusion longer than its interval: 400 of them", _predicted(model, infused), exact, "design")


def read_text(text: str, **arguments: Any) -> Observations:
    """The data of a CSV text."""
    import io
    import warnings

    import pandas as pd

    import carkinetics as ck

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return ck.read_data(pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False), **arguments)


def _predicted(model: Model, text: str) -> Any:
    """Population predictions of a data file's observations."""
    import carkinetics as ck

    fit = ck.fit(model, read_text(text), method="fo", evaluate_only=True, rtol=1e-10, atol=1e-12)
    return fit.predictions["pred"].values


def per_body(given: Given) -> Iterator[Comparison]:
    """An amount per kg or per m2 is multiplied by the subject's own weight or surface, once."""
    import pandas as pd

    import carkinetics as ck

    unit = {"unit": "mg", "initial": "0"}
    for name, entry, covariate in (("mg/kg", "kg", "weight"), ("mg/m2", "m2", "bsa")):
        model = written(
            {"a": "-k * a"}, {"a": 0}, {"k": parameter(0.1, unit="1/h")}, states={"a": unit}, units="checked",
            covariates={covariate: {"unit": entry, "reference": 20.0}}, doses={"iv": {"into": "a", "unit": name}},
            observables={"amount": {"expr": "a", "unit": "mg"}},
        )  # fmt: skip
        sizes = np.array([12.0, 20.0, 33.5])
        cohort = ck.cohort_from(model, pd.DataFrame({"subject": range(3), covariate: sizes}))
        sim = ck.simulate(model, cohort, times=[0.0, 4.0], doses=[ck.Dose(3)], **TIGHT)
        exact = 3.0 * sizes[:, None] * np.exp([0.0, -0.4])
        yield given.relative(f"3 {name}", sim["amount"].values, exact, "body")


CHECKS = (
    Check("Q-CLO-01", ("R-ENG-07",), "A linear chain is solved exactly", "Bateman's sum", linear_chain),
    Check("Q-CLO-02", ("R-ENG-02", "R-DOS-01"), "Two compartments are solved", "two exponentials", two_compartments),
    Check(
        "Q-DOS-01", ("R-DOS-01", "R-DOS-02"), "Boluses, infusions, lag and bioavailability superpose", "sums of exponentials", superposition
    ),
    Check("Q-DOS-02", ("R-DOS-04",), "Doses replace and multiply, and act before a value is taken", "arithmetic", effects),
    Check("Q-DOS-03", ("R-DOS-01", "R-DOS-03"), "A hundred doses add up", "sums of exponentials", many_doses),
    Check("Q-DOS-04", ("R-DOS-03",), "ADDL and SS in data mean what they say", "finite and geometric sums", data_doses),
    Check("Q-DOS-05", ("R-DOS-05",), "Doses per kg and per m2 are each subject's own", "arithmetic", per_body),
)
