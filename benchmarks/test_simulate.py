"""How long the hot loop takes: warm first, check the answer, then time."""

import numpy as np
import pytest

import carkinetics as ck
from benchmarks.problems import P1, P2

CHECKED = 100  # subjects whose error is measured


def warmed(model, cohort, times, **others):
    """Compile, and give the Dataset whose answer is checked."""
    sim = ck.simulate(model, cohort, times=times, **others)
    assert (sim.status == 0).all()
    return sim


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("subjects", [1, 100, 10_000])
@pytest.mark.parametrize("problem", [P1, P2], ids=lambda problem: problem.name)
def test_reference_problems(benchmark, problem, subjects, threads):
    benchmark.group = f"{problem.name}, {subjects:,} subjects"
    benchmark.extra_info["subjects"] = subjects
    cohort, few = problem.cohort(subjects), problem.cohort(min(subjects, CHECKED))
    sim = problem.simulate(cohort, states=True, threads=threads)
    assert (sim.status == 0).all()
    assert problem.error(problem.states(sim)[:CHECKED], problem.reference(few)).max() < 1e-4
    benchmark(problem.simulate, cohort, states=True, threads=threads)


@pytest.mark.parametrize("threads", [1, 2])
def test_stein_1000_subjects_366_days(benchmark, threads):
    model = ck.load_model("stein_2019_tisagenlecleucel")
    cohort = ck.sample_cohort(model, n=1000, seed=7)
    times = np.arange(366.0)
    sim = warmed(model, cohort, times, threads=threads)
    np.testing.assert_allclose(sim.transgene, stein_closed_form(cohort, times), rtol=1e-4, atol=1e-5)
    benchmark.extra_info["subjects"] = 1000
    benchmark(ck.simulate, model, cohort, times=times, threads=threads)


def stein_closed_form(cohort, times):
    """The published piecewise solution (Stein 2019, equations 1 and 2) at each of `times`."""
    foldx, tmax, cmax, alpha, fb, beta = (cohort[name].values[:, None] for name in ("foldx", "tmax", "cmax", "alpha", "fb", "beta"))
    rising = cmax / foldx * np.exp(np.log(foldx) / tmax * np.minimum(times, tmax))
    since = np.maximum(times - tmax, 0)
    falling = cmax * ((1 - fb) * np.exp(-alpha * since) + fb * np.exp(-beta * since))
    return np.where(times < tmax, rising, falling)


@pytest.mark.parametrize("method", ["auto", "stiff"])
def test_b_all_model_100_children_24_months(benchmark, method):
    model = ck.load_model("ball_dual_antigen")
    cohort = ck.sample_cohort(model, n=100, seed=7, covariates="children")
    times = np.arange(-4.0, 731.0)
    doses = [
        *(ck.Dose(25, time=day, into="fludarabine") for day in (-4, -3, -2)),
        *(ck.Dose(500, time=day, into="cyclophosphamide") for day in (-3, -2)),
        ck.Dose(0.5e6, time=0, into="infusion"),
    ]
    sim = warmed(model, cohort, times, doses=doses, method=method)
    other = ck.simulate(model, cohort, times=times, doses=doses, method={"auto": "stiff", "stiff": "explicit"}[method], rtol=1e-8)
    peaks, expected = (each.transgene.max("time").values for each in (sim, other))
    np.testing.assert_allclose(peaks, expected, rtol=1e-3)
    benchmark.extra_info["subjects"] = 100
    benchmark(ck.simulate, model, cohort, times=times, doses=doses, method=method)


def test_trial_25_children_per_arm(benchmark):
    trial = ck.load_trial("NCT04626765")
    result = ck.run_trial(trial, n_per_arm=25, seed=7)
    assert result.sizes["subject"] == 25 * len(trial.arms)
    benchmark.pedantic(ck.run_trial, (trial,), {"n_per_arm": 25, "seed": 7}, rounds=3)
