"""The same bits however the work is cut, the same draws as another implementation, and numbers that were written down once."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.qualification.given import Given
from carkinetics.qualification.spec import Check, Comparison

if TYPE_CHECKING:
    import xarray as xr

SEED, SUBJECTS = 20_240, 100
TIMES = (0.0, 1.0, 4.0, 7.0, 9.3, 10.0, 14.0, 28.0, 90.0, 365.0)
TRIAL, CHILDREN, DAYS = "NCT04626765", 4, (7.0, 14.0, 28.0, 180.0)


def cutting(given: Given) -> Iterator[Comparison]:
    """Threads, chunks, the order of subjects and repetition change no bit."""
    import carkinetics as ck

    model = ck.load_model("stein_2019_tisagenlecleucel")
    cohort = ck.sample_cohort(model, SUBJECTS, seed=SEED)
    for method in ("exact", "explicit", "stiff"):

        def run(of: Any, how: str = method, **options: Any) -> Any:
            return ck.simulate(model, of, times=TIMES, method=how, residual=True, **options)["transgene_observed"].values

        once = run(cohort, threads=1)
        yield given.same(f"{method}: again", run(cohort, threads=1), once)
        for threads, chunk in ((2, None), (2, 7), (1, 1), (2, 33)):
            yield given.same(
                f"{method}: {threads} threads, {chunk or 'any'} subjects a block", run(cohort, threads=threads, chunk=chunk), once
            )
        order = np.arange(SUBJECTS)[::-1] if method == "exact" else np.argsort(np.sin(1.0 + np.arange(SUBJECTS)))
        shuffled = ck.simulate(model, cohort.isel(subject=order), times=TIMES, method=method)["transgene"].values
        straight = ck.simulate(model, cohort, times=TIMES, method=method)["transgene"].values
        yield given.same(f"{method}: subjects in another order", shuffled, straight[order])


def prefix(given: Given) -> Iterator[Comparison]:
    """Ten subjects are the beginning of a hundred, in cohorts and in trials."""
    import carkinetics as ck

    model = ck.load_model("stein_2019_tisagenlecleucel")
    few, many = (ck.sample_cohort(model, n, seed=SEED) for n in (10, 100))
    for item in model.parameters:
        yield given.same(f"cohort: {item.name}", few[item.name].values, many[item.name].values[:10])
    trial = ck.load_trial(TRIAL)
    two, four = (ck.run_trial(trial, n_per_arm=n, seed=SEED) for n in (2, CHILDREN))
    arms = len(trial.arms)
    yield given.same("trial: transgene", two["transgene"].values, four["transgene"].values[: 2 * arms])


def streams(given: Given) -> Iterator[Comparison]:
    """Draws are those of Philox-4x64-10, in numpy's own implementation and in stored words; normal draws are their quantiles."""
    from scipy.special import ndtri

    from carkinetics.cohort.streams import normal, raw_words, uniform

    for seed, purpose, replicate in ((7, "eta:cl", 0), (2**64 - 1, "draw:x", 5), (0, "", 2**63)):
        key = int.from_bytes(blake2b(purpose.encode(), digest_size=8).digest(), "little")
        generator = np.random.Philox(key=np.array([seed, key], dtype=np.uint64), counter=np.array([0, replicate, 0, 0], dtype=np.uint64))
        words = generator.random_raw(40)
        found = raw_words(seed, purpose, np.arange(40), replicate)
        yield given.same(f"seed {seed}, '{purpose}', replicate {replicate}: numpy's Philox", found, words)
        flat = ((words >> np.uint64(11)) | np.uint64(1)).astype(np.float64) * 2.0**-53
        yield given.same("its uniform numbers", uniform(seed, purpose, np.arange(40), replicate), flat)
        yield given.absolute("its normal numbers", normal(seed, purpose, np.arange(40), replicate), ndtri(flat), "normal")
    stored = [int(word, 16) for word in given.answers["words"]]
    yield given.same("stored words of seed 7, 'eta:cl'", [int(word) for word in raw_words(7, "eta:cl", np.arange(len(stored)))], stored)


def golden_numbers() -> dict[str, Any]:
    """What is written down once: draws, a cohort, a simulation and a trial."""
    import carkinetics as ck
    from carkinetics.cohort.streams import raw_words

    model = ck.load_model("stein_2019_tisagenlecleucel")
    cohort = ck.sample_cohort(model, 5, seed=SEED)
    sim = ck.simulate(model, cohort, times=TIMES, residual=True, rtol=1e-10)
    result = _trial()
    blood, marrow = (result["transgene"].sel(matrix=matrix, time=list(DAYS)).values for matrix in ("PB", "BM"))
    children = np.stack([result[name].values for name in ("age", "weight", "height", "bsa")])
    told = {
        "cohort": np.stack([cohort[item.name].values for item in model.parameters]), "simulation": sim["transgene"].values,
        "observed": sim["transgene_observed"].values, "children": children, "blood": blood, "marrow": marrow,
    }  # fmt: skip
    words = [f"{int(word):016x}" for word in raw_words(7, "eta:cl", np.arange(6))]
    return {"words": words, **{name: [None if np.isnan(v) else float(v) for v in values.ravel()] for name, values in told.items()}}


def _trial() -> xr.Dataset:
    import carkinetics as ck

    return ck.run_trial(ck.load_trial(TRIAL), n_per_arm=CHILDREN, seed=SEED)


def golden(given: Given) -> Iterator[Comparison]:
    """A cohort, its simulation and a trial give the numbers that were written down."""
    found = golden_numbers()
    for name, tolerance in (
        ("cohort", "drawn"),
        ("simulation", "drawn"),
        ("observed", "drawn"),
        ("children", "drawn"),
        ("blood", "trial"),
        ("marrow", "trial"),
    ):
        now, then = (np.array([np.nan if value is None else value for value in told[name]]) for told in (found, given.answers))
        yield given.relative(f"{name}: {then.size} numbers", now, then, tolerance)


CHECKS = (
    Check("Q-DET-01", ("R-DET-01",), "Threads, blocks, order and repetition change no bit", "the same run, cut otherwise", cutting),
    Check("Q-DET-02", ("R-DET-03",), "Ten subjects are the beginning of a hundred", "the longer run", prefix),
    Check("Q-DET-03", ("R-DET-02",), "Random streams are Philox-4x64-10", "numpy's generator, stored words", streams),
    Check("Q-DET-04", ("R-DET-02", "R-DET-04", "R-TRI-01"), "Cohorts and a trial give the numbers written down", "stored numbers", golden),
)
