"""A Dataset of the form of a trial's result, made of closed forms: layout is tested without solving anything."""

import json

import numpy as np
import pytest
import xarray as xr

ARMS = ("senl_19", "senl_22", "senl_19_22")


def made_up(n: int = 40, seed: int = 3) -> xr.Dataset:
    """Three arms of the same n children: a rise to a peak near day 11, two exponentials after it, daily to day 730."""
    draw = np.random.default_rng(seed)
    times = np.concatenate([np.arange(0, 60.0), np.arange(60, 731.0, 5)])
    subjects = n * len(ARMS)
    age = np.tile(draw.uniform(1, 18, n), len(ARMS))
    weight = 9.5 + 1.9 * (age - 1) + 22 / (1 + np.exp(-(age - 12.5) / 1.6))
    height = 185 * (1 - np.exp(-0.115 * (age + 3.4)))
    peak = np.exp(draw.normal(np.log(2.4e4), 0.9, subjects))[:, None]
    tmax, alpha = draw.uniform(8, 14, subjects)[:, None], np.exp(draw.normal(np.log(0.2), 0.3, subjects))[:, None]
    beta = np.exp(draw.normal(np.log(0.006), 0.6, subjects))[:, None]
    after = np.maximum(times - tmax, 0)
    blood = peak * np.where(times < tmax, np.exp(-0.85 * (tmax - times)), 0.99 * np.exp(-alpha * after) + 0.01 * np.exp(-beta * after))
    marrow = 0.65 * blood
    data = np.stack([blood, marrow], axis=1)
    death = np.where(draw.random(subjects) < 0.35, draw.exponential(400, subjects), np.inf)
    data = np.where(times[None, None, :] > death[:, None, None], np.nan, data)
    return xr.Dataset(
        {
            "transgene": (
                ("subject", "matrix", "time"),
                data,
                {"units": "copies/ug", "long_name": "transgene level", "lloq": [50.0, 50.0]},
            ),
            "status": (("subject",), np.zeros(subjects, np.int8), {"flag_values": [0, 1], "flag_meanings": "ok max_steps"}),
        },
        {
            "subject": np.arange(subjects),
            "time": ("time", times, {"units": "day", "long_name": "time after infusion"}),
            "matrix": ["PB", "BM"],
            "arm": ("subject", np.repeat(np.array(ARMS), n), {"titles": json.dumps({"senl_19_22": "Senl_19+22"})}),
            "pair": ("subject", np.tile(np.arange(n), len(ARMS))),
            "age": ("subject", age, {"units": "year"}),
            "weight": ("subject", weight, {"units": "kg"}),
            "bsa": ("subject", np.sqrt(height * weight / 3600), {"units": "m2"}),
            "sex": ("subject", np.tile((draw.random(n) < 0.55).astype(float), len(ARMS))),
        },
        {"model": "ball_dual_antigen", "model_hash": "ab" * 32, "seed": 7},
    )


@pytest.fixture(scope="session")
def sim() -> xr.Dataset:
    return made_up()
