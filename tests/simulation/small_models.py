"""Small models, written inline, and cohorts for them made by hand."""

import numpy as np
import xarray as xr

from carkinetics.model.spec import Model


def parameter(value, unit="1", **more):
    return {"value": value, "unit": unit, "from": "assumed", "about": "a number of a test", **more}


def one_compartment(entries=None, start=0.0, **more):
    """dA/dt = -k A, dosed."""
    return Model.from_dict(
        {
            "schema": 1,
            "title": "One compartment",
            "time": "day",
            "start": start,
            "parameters": {"k": parameter(0.3, "1/day"), "lag": parameter(0.5, "day")},
            "covariates": {"weight": {"unit": "kg", "reference": 70.0}, "bsa": {"unit": "m2", "reference": 1.8}},
            "states": {"amount": {"unit": "mg", "initial": "0"}},
            "ddt": {"amount": "-k * amount"},
            "doses": entries if entries is not None else {"bolus": {"into": "amount", "unit": "mg"}},
            "observables": {"level": {"expr": "amount", "unit": "mg"}},
            **more,
        },
        name="one_compartment",
    )


def absorption():
    """A depot with lag and bioavailability, a central state with infusions, washed out or cut by half."""
    return Model.from_dict(
        {
            "schema": 1,
            "title": "Absorption and infusion",
            "time": "h",
            "start": -2.0,
            "parameters": {
                "ka": parameter(0.9, "1/h"),
                "cl": parameter(2.0, "L/h"),
                "v": parameter(10.0, "L"),
                "q": parameter(1.5, "L/h"),
                "v2": parameter(25.0, "L"),
                "delay": parameter(0.4, "h"),
                "share": parameter(0.7),
                "slow": parameter(3.0, "h"),
            },
            "states": {
                "depot": {"unit": "mg", "initial": "0"},
                "central": {"unit": "mg", "initial": "0.1 * v * one"},
                "outer": {"unit": "mg", "initial": "0"},
            },
            "derived": {"one": "v / v"},
            "fluxes": {"absorbed": "ka * depot", "exchange": "q * (central / v - outer / v2)"},
            "ddt": {"depot": "-absorbed", "central": "absorbed - cl * central / v - exchange", "outer": "exchange"},
            "doses": {
                "tablet": {"into": "depot", "unit": "mg", "lag": "delay", "bioavailability": "share"},
                "drip": {"into": "central", "unit": "mg", "duration": "slow"},
                "wash": {"into": "central", "unit": "mg", "effect": "replace"},
                "exchange_of_plasma": {"into": "central", "unit": "1", "effect": "multiply"},
            },
            "observables": {"conc": {"expr": "central / v", "unit": "mg/L"}},
            "units": "unchecked",
        },
        name="absorption",
    )


def expansion():
    """Cells that grow to a peak and die in two matrices: a switch, a saturating term and time in the equations."""
    return Model.from_dict(
        {
            "schema": 1,
            "title": "Expansion",
            "time": "day",
            "parameters": {
                "rho": parameter(0.9, "1/day", iiv=0.2),
                "alpha": parameter(0.16, "1/day", iiv=0.3),
                "tmax": parameter(9.3, "day", iiv=0.2),
                "room": parameter(5e4, "copies/ug"),
                "move": parameter(0.3, "1/day"),
            },
            "switches": {"peak": "tmax", "late": "2 * tmax"},
            "states": {
                "blood": {"unit": "copies/ug", "initial": "6", "atol": 1e-3},
                "marrow": {"unit": "copies/ug", "initial": "0"},
            },
            "fluxes": {
                "growth": "before(peak) * rho * blood * (1 - min(blood / room, 1))",
                "death": "after(peak) * alpha * blood * (1 + after(late) * t / late_day)",
                "homing": "move * (blood - marrow)",
            },
            "derived": {"late_day": "10 * tmax"},
            "ddt": {"blood": "growth - death - homing", "marrow": "homing"},
            "observables": {
                "transgene": {"expr": "blood", "unit": "copies/ug", "matrix": "PB", "error": "lognormal", "sigma": 0.5, "lloq": 50.0},
                "transgene_bm": {
                    "expr": "marrow",
                    "unit": "copies/ug",
                    "matrix": "BM",
                    "name": "transgene",
                    "error": "proportional",
                    "sigma": 0.2,
                    "lloq": 80.0,
                },
                "ratio": {"expr": "marrow / (blood + room)", "unit": "1"},
            },
        },
        name="expansion",
    )


def cohort_of(model, n, seed=None, arms=None, spread=0.2, **columns):
    """Individual values by numpy's own generator: nothing of the package's sampling."""
    rng = np.random.default_rng(17)
    values = {item.name: item.value * np.exp(spread * rng.normal(size=n)) for item in model.parameters}
    values |= {item.name: np.full(n, float(item.reference)) for item in model.covariates}
    values |= {name: np.asarray(column, dtype=float) for name, column in columns.items()}
    units = {item.name: item.unit for item in (*model.parameters, *model.covariates)}
    arm = np.array(arms or ["all"] * n)
    return xr.Dataset(
        {name: ("subject", column, {"units": units[name]}) for name, column in values.items()},
        {"subject": np.arange(n), "arm": ("subject", arm), "pair": ("subject", np.arange(n))},
        {} if seed is None else {"seed": seed},
    )


def inputs_of(model, cohort):
    return np.stack([cohort[name].values for name in model.system.inputs], axis=1)
