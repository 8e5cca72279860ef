"""A Dataset of the form of a trial's result, made of closed forms and of draws: pages and pictures are tested without solving anything."""

from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import carkinetics as ck

TIMES = np.concatenate([np.arange(-4, 60.0), np.arange(60, 731.0, 5), [730.5]])
END = 730.5
WORDS = ["adverse_event_title", "adverse_event_grading", "adverse_event_assumption", "rule_text"]


def made_up(n: int = 24, seed: int = 3) -> xr.Dataset:
    """Every arm of NCT04626765 with the same n children: a rise to a peak, two exponentials after it, outcomes drawn at random."""
    trial = ck.load_trial("NCT04626765")
    arms = [arm.name for arm in trial.arms]
    draw = np.random.default_rng(seed)
    subjects = n * len(arms)
    death = np.where(draw.random(subjects) < 0.4, np.round(draw.exponential(300, subjects)) + 5, np.inf)
    levels = np.where(TIMES[None, None, :] > death[:, None, None], np.nan, _levels(draw, subjects))
    coords = {
        "subject": np.arange(subjects),
        "time": ("time", TIMES, {"units": "day", "long_name": "time after infusion"}),
        "matrix": ["PB", "BM"],
        "planned": ("planned", np.array([0.0, 1, 4, 7, 10, 14, 21, 28, 56, 84, 180, 270, 365, 545, 730]), {"units": "day"}),
        "arm": ("subject", np.tile(np.array(arms, dtype=object), n)),
        "pair": ("subject", np.repeat(np.arange(n), len(arms))),
        **{name: ("subject", np.repeat(values, len(arms)), {"units": unit}) for name, values, unit in _children(draw, n)},
        "allocated": ("subject", draw.random(subjects) < 0.3),
    }
    variables = {
        "transgene": (("subject", "matrix", "time"), levels, {"units": "copies/ug", "long_name": "transgene", "lloq": 50.0}),
        "status": ("subject", np.zeros(subjects, np.int8), {"flag_values": [0, 1], "flag_meanings": "ok max_steps"}),
        **_outcomes(draw, subjects, death, levels),
        **_events(draw, subjects, trial),
        "rule": ("rule", [rule.name for rule in trial.rules]),
        "rule_text": ("rule", [rule.text for rule in trial.rules]),
        "screened": ("rule", np.array([n + 9, n + 2, n])),
        "excluded": ("rule", np.array([7, 2, 0])),
    }
    model = ck.load_model("ball_dual_antigen")
    attrs = {"model": model.name, "model_hash": model.hash, "title": trial.title, "seed": 7, "method": "auto", "rtol": 1e-6, "n_per_arm": n}
    return xr.Dataset(
        variables, coords, {**attrs, "atol": '{"risk": 1e-08}', "trial": trial.id, "trial_document": trial.document}
    ).set_coords(WORDS)


def _levels(draw: np.random.Generator, subjects: int) -> np.ndarray:
    peak = np.exp(draw.normal(np.log(2.4e4), 0.9, subjects))[:, None]
    tmax, alpha = draw.uniform(8, 14, subjects)[:, None], np.exp(draw.normal(np.log(0.2), 0.3, subjects))[:, None]
    beta = np.exp(draw.normal(np.log(0.006), 0.6, subjects))[:, None]
    after = np.maximum(TIMES - tmax, 0)
    blood = peak * np.where(tmax > TIMES, np.exp(-0.85 * (tmax - TIMES)), 0.99 * np.exp(-alpha * after) + 0.01 * np.exp(-beta * after))
    blood = np.where(TIMES < 0, 0.0, blood)
    return np.stack([blood, 0.65 * blood], axis=1)


def _children(draw: np.random.Generator, n: int) -> list[tuple[str, np.ndarray, str]]:
    age = draw.uniform(1, 18, n)
    weight = 8 + 3.1 * age
    height = 75 + 6 * age
    bsa = np.sqrt(height * weight / 3600)
    return [
        ("age", age, "year"),
        ("weight", weight, "kg"),
        ("height", height, "cm"),
        ("bsa", bsa, "m2"),
        ("sex", (draw.random(n) < 0.5) * 1.0, "1"),
    ]


def _outcomes(draw: np.random.Generator, subjects: int, death: np.ndarray, levels: np.ndarray) -> dict[str, tuple]:
    codes = {"flag_values": [-1, 0, 1, 2, 3], "flag_meanings": "NE NR PR CRi CR"}
    first = draw.choice([0, 1, 2, 3], subjects, p=[0.2, 0.05, 0.15, 0.6]).astype(np.int8)
    first[death < 28] = 0
    responder = first >= 2
    relapse = np.where(responder & (draw.random(subjects) < 0.4), 120.0, np.inf)
    relapse = np.where(relapse < death, relapse, np.inf)
    event = np.minimum(relapse, death)
    failure = np.where(responder, event, np.minimum(death, 28.0))
    days = {"os": death, "efs": failure}
    sampled = _samples(draw, levels, death)
    persistence = np.repeat(np.minimum(draw.uniform(30, 400, subjects), death)[:, None], 2, axis=1)
    depth = np.array([2.0, 0.3, 1e-3, 1e-5])[np.maximum(first, 0)] * draw.uniform(0.5, 1, subjects)
    blasts = 0.4 * np.where(TIMES < 20, 1.0, depth[:, None])
    return {
        "blast_fraction": (("subject", "time"), np.where(death[:, None] < TIMES, np.nan, blasts), {"units": "1"}),
        "response_day28": ("subject", first, codes),
        "best_response": ("subject", first, codes),
        "mrd_negative": ("subject", responder & (draw.random(subjects) < 0.9)),
        "mrd_negative_best": ("subject", responder),
        "remission_time": ("subject", np.where(responder, 28.0, np.nan), {"units": "day"}),
        "relapse_time": ("subject", np.where(np.isfinite(relapse), relapse, np.nan), {"units": "day"}),
        "relapse_type": (
            "subject",
            np.where(np.isfinite(relapse), draw.integers(1, 3, subjects), 0).astype(np.int8),
            {"flag_values": [0, 1, 2], "flag_meanings": "none CD19+CD22+ CD19-CD22+"},
        ),
        **{f"{name}_time": ("subject", np.minimum(day, END), {"units": "day"}) for name, day in days.items()},
        **{f"{name}_event": ("subject", day <= END) for name, day in days.items()},
        "rfs_time": ("subject", np.where(responder, np.minimum(event, END) - 28.0, np.nan), {"units": "day"}),
        "rfs_event": ("subject", responder & (event <= END)),
        "persistence_time": (("subject", "matrix"), persistence, {"units": "day"}),
        "persistence_event": (("subject", "matrix"), persistence < death[:, None]),
        **sampled,
    }


def _samples(draw: np.random.Generator, levels: np.ndarray, death: np.ndarray) -> dict[str, tuple]:
    """A sample on each planned day of the living, missed once in ten; persistence between the two visits around day 100."""
    planned = np.array([0.0, 1, 4, 7, 10, 14, 21, 28, 56, 84, 180, 270, 365, 545, 730])
    marrow = np.isin(planned, [28, 56, 84, 180, 365, 545, 730])
    why = np.where(draw.random((len(death), 2, len(planned))) < 0.1, 2, 0)
    why = np.where(planned > death[:, None, None], 3, why)
    why[:, 1, ~marrow] = 1
    at = np.searchsorted(TIMES, planned)
    taken = why == 0
    level = np.where(taken, levels[:, :, at], np.nan)
    dims = ("subject", "matrix", "planned")
    upper = np.where(death > 180, 180.0, np.inf)[:, None].repeat(2, axis=1)
    names = "sampled not_planned missed dead relapsed lost_to_follow_up transplanted simulation_failed"
    return {
        "sample_time": (dims, np.where(taken, planned, np.nan), {"units": "day"}),
        "transgene_sampled": (dims, level, {"units": "copies/ug", "lloq": 50.0}),
        "transgene_sampled_blq": (dims, (level < 50).astype(np.int8)),
        "sample_missing": (dims, why.astype(np.int8), {"flag_values": list(range(8)), "flag_meanings": names}),
        "persistence_lower": (("subject", "matrix"), np.where(np.isfinite(upper), 84.0, np.minimum(28.0, death)[:, None])),
        "persistence_upper": (("subject", "matrix"), upper),
    }


def _events(draw: np.random.Generator, subjects: int, trial: object) -> dict[str, tuple]:
    events = trial.adverse_events
    happens = draw.random((subjects, len(events))) < 0.2
    return {
        "adverse_event": ("adverse_event", [event.name for event in events]),
        "severe_event": (("subject", "adverse_event"), happens, {"long_name": "severe within 28 days"}),
        "severe_event_grade": (("subject", "adverse_event"), (3 * happens).astype(np.int8)),
        "severe_event_probability": (("subject", "adverse_event"), np.where(happens, 0.5, 0.1)),
        "severe_event_known": ("subject", np.ones(subjects, bool)),
        "adverse_event_title": ("adverse_event", [event.title for event in events]),
        "adverse_event_grading": ("adverse_event", [event.grading for event in events]),
        "adverse_event_assumption": ("adverse_event", [event.about for event in events]),
    }


@pytest.fixture(scope="session")
def result() -> xr.Dataset:
    return made_up()


@pytest.fixture(scope="session")
def large() -> xr.Dataset:
    return made_up(2000)


@pytest.fixture(scope="session")
def folder(result: xr.Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of that result, written once."""
    return ck.report(result, tmp_path_factory.mktemp("reports") / "trial").parent


@pytest.fixture(scope="session")
def sim() -> xr.Dataset:
    """Nine subjects of a one-compartment decay, of no arm and no trial."""
    times = np.arange(0, 29.0)
    rate = np.linspace(0.1, 0.5, 9)[:, None]
    return xr.Dataset(
        {
            "conc": (("subject", "time"), 10 * np.exp(-rate * times), {"units": "mg/L", "long_name": "concentration", "lloq": 0.01}),
            "status": ("subject", np.zeros(9, np.int8), {"flag_values": [0, 1], "flag_meanings": "ok max_steps"}),
        },
        {"subject": np.arange(9), "time": ("time", times, {"units": "day"})},
        {"model": "my_own", "model_hash": "ab" * 32, "title": "One compartment", "units_checked": 1, "rtol": 1e-6, "method": "auto"},
    )
