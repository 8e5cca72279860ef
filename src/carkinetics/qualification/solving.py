"""The solver against 20-digit solutions and closed forms: order, tolerance, work, dense output, stops, events, sensitivities."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np

from carkinetics.qualification.given import Given
from carkinetics.qualification.small_models import initial_value_problems, solved, written
from carkinetics.qualification.spec import Check, Comparison

METHODS = ("explicit", "stiff", "switching")
TOLERANCES = (1e-4, 1e-6, 1e-8, 1e-10)
LONG = ("ROBER", "VDPOL")  # the explicit method would need millions of steps


def observed_order(given: Given) -> Iterator[Comparison]:
    """The error falls with the fifth power of the step: equal steps, forced by stops at which nothing happens."""
    from carkinetics.engine.solve import DoseTable

    model = written(
        {"y": "y * (1 - y / 3)", "u": "1"}, {"y": 0.5, "u": 0}, doses={"stop": {"into": "u", "unit": "1", "effect": "multiply"}}
    )
    exact = 3.0 / (1.0 + 5.0 * math.exp(-2.0))
    for method in ("explicit", "stiff"):
        errors = []
        for steps in (8, 16, 32):
            stops, none = np.linspace(0.0, 2.0, steps + 1)[1:], np.zeros(steps)
            table = DoseTable(np.array([0, steps]), stops, np.ones(steps), none, none.astype(np.int64))
            run = solved(model, [2.0], rtol=0.1, atol=1e3, method=method, doses=table)  # every step is accepted
            yield given.same(f"{method}: steps between {steps} stops", int(run.steps[0]), steps)
            errors.append(abs(run.states[0, 0, 0] - exact))  # type: ignore[index]
        yield given.between(
            f"{method}: order from 16 to 32 steps on the logistic equation", math.log2(errors[1] / errors[2]), "least_order", "most_order"
        )


def reference_problems(given: Given) -> Iterator[Comparison]:
    """Stored solutions of 20 digits are met in proportion to the tolerance that is asked for."""
    for name, model in initial_value_problems().items():
        times = np.array(sorted(map(float, given.answers[name])))
        stored = {float(time): values for time, values in given.answers[name].items()}
        exact = np.array([[float(value) for value in stored[time]] for time in times])
        largest = np.abs(exact).max(axis=0)
        for method in METHODS:
            if method == "explicit" and name in LONG:
                continue
            for rtol in TOLERANCES:
                run = solved(model, times, rtol=rtol, atol=rtol * 1e-6 * largest, method=method, max_steps=1_000_000)
                error = float((np.abs(run.states[0] - exact) / (np.abs(exact) + 1e-6 * largest)).max()) if not run.status[0] else math.inf  # type: ignore[index]
                yield given.below(f"{name}, {method}, rtol {rtol:g}: relative error over rtol", error / rtol, f"{name.lower()}_{method}")


def conserved(given: Given) -> Iterator[Comparison]:
    """What the equations conserve is conserved."""
    problems = initial_value_problems()
    run = solved(problems["ROBER"], np.geomspace(1e-3, 1e11, 40), rtol=1e-8, atol=1e-14, method="switching")
    yield given.absolute("ROBER: mass over 14 decades of time", run.states[0].sum(axis=1), 1.0, "mass")  # type: ignore[index]
    run = solved(problems["HIRES"], [1.0, 100.0, 321.8122], rtol=1e-8, atol=1e-14, method="stiff")
    yield given.absolute("HIRES: y7 + y8", run.states[0, :, 6:].sum(axis=1), 0.0057, "invariant")  # type: ignore[index]


def work(given: Given) -> Iterator[Comparison]:
    """The step control takes the steps that it was tuned to take: its constants are the ones that were tested."""
    problems = initial_value_problems()
    for name, expected in given.answers.items():
        problem, method, rtol = name.split()
        end = {"HIRES": 321.8122, "BRUSSELATOR": 20.0, "FRIBERG": 504.0, "VDPOL": 2000.0}[problem]
        run = solved(problems[problem], [end], rtol=float(rtol), atol=1e-10, method=method, max_steps=1_000_000)
        yield given.relative(f"{problem}, {method}, rtol {rtol}: steps", float(run.steps[0]), float(expected), "steps")


def dense_output(given: Given) -> Iterator[Comparison]:
    """Values between steps are as good as those at steps, and asking for more of them changes nothing."""
    model = written({"s": "c", "c": "-s"}, {"s": 0, "c": 1})
    few, many = np.array([1.3, 7.7, 20.0]), np.unique(np.concatenate([[1.3, 7.7, 20.0], np.linspace(0.0, 20.0, 333)]))
    for method in ("explicit", "stiff"):
        sparse, dense = (solved(model, grid, rtol=1e-8, atol=1e-10, method=method).states for grid in (few, many))
        assert sparse is not None
        assert dense is not None
        yield given.same(f"{method}: values do not depend on the other times", dense[0][np.isin(many, few)], sparse[0])
        yield given.absolute(f"{method}: a sine between the steps", dense[0][:, 0], np.sin(many), "sine")


def switches(given: Given) -> Iterator[Comparison]:
    """A time at which the equations change is a stop, to the bit, and the curve is right at it and around it."""
    import pandas as pd

    import carkinetics as ck

    model = written(
        {"y": "before(peak) * r * y - after(peak) * d * y"}, {"y": "y0"}, {"r": 0.8, "d": 0.2, "y0": 5.0, "tp": 9.0},
        switches={"peak": "tp"}, observables={"phase": {"expr": "before(peak)", "unit": "1"}, "level": {"expr": "y", "unit": "1"}},
    )  # fmt: skip
    peaks = np.array([2.0, math.pi, 9.123456789, 21.0])
    times = np.unique(np.concatenate([peaks, np.nextafter(peaks, 0.0), np.linspace(0.0, 40.0, 17)]))
    cohort = ck.cohort_from(model, pd.DataFrame({"subject": range(4), "tp": peaks}))
    exact = 5.0 * np.exp(0.8 * np.minimum(times, peaks[:, None]) - 0.2 * np.maximum(times - peaks[:, None], 0.0))
    for method in ("explicit", "stiff", "exact"):
        sim = ck.simulate(model, cohort, times=times, method=method, rtol=1e-10, atol=1e-12)
        yield given.relative(f"{method}: growth to a peak and decline after it", sim["level"].values, exact, f"level_{method}")
        yield given.same(f"{method}: before the switch, and at it", sim["phase"].values, (times < peaks[:, None]).astype(float))


def events(given: Given) -> Iterator[Comparison]:
    """The moment at which a level is crossed is found, each time, and what it sets is set."""
    import carkinetics as ck

    ball = written(
        {"x": "v", "v": "-9.81"}, {"x": 1, "v": 0}, events={"bounce": {"when": "x", "direction": "down", "set": {"v": "-0.8 * v"}}}
    )
    speed = 9.81 * math.sqrt(2.0 / 9.81)
    hits = [math.sqrt(2.0 / 9.81)]
    for _ in range(5):
        speed *= 0.8
        hits.append(hits[-1] + 2.0 * speed / 9.81)
    tops = [(first + second) / 2.0 for first, second in pairwise(hits)]
    count = written(
        {"s": "c", "c": "-s", "n": "0 * s"}, {"s": 0, "c": 1, "n": 0},
        events={"rise": {"when": "s - 0.5", "direction": "up", "set": {"n": "n + 1"}}},
    )  # fmt: skip
    times = np.linspace(0.1, 60.0, 100)
    risen = np.floor((times - math.asin(0.5)) / (2.0 * math.pi)) + 1.0
    gone = written({"y": "-y"}, {"y": 10}, events={"extinct": {"when": "y - 1", "direction": "down", "set": {"y": "0"}, "once": True}})
    when = math.log(10.0)
    for method in ("explicit", "stiff"):
        options: dict[str, Any] = {"method": method, "rtol": 1e-9, "atol": 1e-11, "states": True}
        heights = ck.simulate(ball, times=tops, **options)["x"].values[0]
        yield given.relative(f"{method}: a ball's heights after each of 5 bounces", heights, [0.64 ** (n + 1) for n in range(5)], "height")
        yield given.same(
            f"{method}: rises of a sine through a half", np.round(ck.simulate(count, times=times, **options)["n"].values[0]), risen
        )
        edges = ck.simulate(gone, times=[when - 1e-7, when + 1e-7], **options)["y"].values[0]
        yield given.absolute(f"{method}: a level just before and after it ends at 1", edges, [1.0, 0.0], "edge")


def failures(given: Given) -> Iterator[Comparison]:
    """A subject that cannot be solved has a status and a last good time, and leaves its neighbours' bits alone."""
    import warnings

    import pandas as pd

    import carkinetics as ck

    model = written({"y": "r * y * y"}, {"y": 1}, {"r": 1.0})
    table = pd.DataFrame({"subject": range(9), "r": [0.1] * 9})
    times = np.linspace(0.0, 3.0, 7)
    alone = ck.simulate(model, ck.cohort_from(model, table), times=times, states=True)["y"].values
    table.loc[4, "r"] = 1.0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        sim = ck.simulate(model, ck.cohort_from(model, table), times=times, states=True)
    others = np.arange(9) != 4
    yield given.same("the eight neighbours of a subject that goes to infinity", sim["y"].values[others], alone[others])
    meanings = str(sim["status"].attrs["flag_meanings"]).split()
    yield given.same("its status is a failure", meanings[int(sim["status"].values[4])] in ("nonfinite", "step_too_small"), True)
    yield given.absolute("its last good time, 1 / r", float(sim["last_good_time"].values[4]), 1.0, "blow_up")
    yield given.same("after that it has no value", bool(np.isnan(sim["y"].values[4][times > 1.0]).all()), True)


def sensitivities(given: Given) -> Iterator[Comparison]:
    """Derivatives by parameters, through a switch and a dose, are those of the closed form."""
    import carkinetics as ck

    model = written(
        {"y": "before(peak) * r * y - after(peak) * d * y"}, {"y": "y0"}, {"r": 0.8, "d": 0.2, "y0": 5.0, "tp": 9.123},
        switches={"peak": "tp"}, observables={"level": {"expr": "y", "unit": "1"}},
    )  # fmt: skip
    times = np.array([3.0, 8.5, 12.0, 30.0])
    level = 5.0 * np.exp(0.8 * np.minimum(times, 9.123) - 0.2 * np.maximum(times - 9.123, 0.0))
    late = times > 9.123
    exact = np.stack([level * np.minimum(times, 9.123), -level * np.maximum(times - 9.123, 0.0), level / 5.0, level * late], axis=-1)
    for method in ("explicit", "stiff", "exact"):
        sim = ck.simulate(model, times=times, method=method, rtol=1e-9, atol=1e-11, sensitivities=["r", "d", "y0", "tp"])
        found = sim["level_sensitivity"].values[0]
        yield given.absolute(
            f"{method}: derivatives by r, d, y0 and the switch, over the level",
            found / level[:, None],
            exact / level[:, None],
            "derivative",
        )


CHECKS = (
    Check(
        "Q-ENG-04",
        ("R-ENG-01", "R-ENG-02"),
        "The order is seen in what is computed",
        "the solution of the logistic equation",
        observed_order,
    ),
    Check(
        "Q-ENG-05",
        ("R-ENG-02", "R-ENG-04"),
        "Errors follow the tolerance, on stiff problems too",
        "stored solutions of 20 digits",
        reference_problems,
    ),
    Check("Q-ENG-06", ("R-ENG-04",), "Conserved quantities are conserved", "the equations' own invariants", conserved),
    Check("Q-ENG-07", ("R-ENG-02",), "The step control is the one that was tested", "stored counts of steps", work),
    Check("Q-ENG-08", ("R-ENG-05",), "Dense output is right and changes nothing", "sine; the same run with fewer times", dense_output),
    Check("Q-ENG-09", ("R-ENG-03", "R-ENG-07"), "Switches are hit exactly", "exponentials in two phases", switches),
    Check("Q-ENG-10", ("R-ENG-06",), "Events are located and carried out", "mechanics of a ball; arcsine; logarithm", events),
    Check("Q-ENG-11", ("R-ENG-08",), "A failed subject says so and harms no other", "blow-up of y' = y^2", failures),
    Check("Q-ENG-12", ("R-ENG-09",), "Sensitivities are exact through a switch", "derivatives of the closed form", sensitivities),
)
