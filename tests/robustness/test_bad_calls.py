"""Every public call, given what it does not expect in the place of each of its arguments: an error of the package, and nothing else."""

import warnings
from inspect import signature

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from doors import model, nonmem, refused, tables, write

import carkinetics as ck
from carkinetics.arguments import _is, _kinds
from carkinetics.errors import CarkineticsError, ConfigError

pytestmark = pytest.mark.filterwarnings("ignore")


class Odd:
    """A thing of no kind."""


JUNK = {
    "None": None, "a text": "nope", "an empty text": "", "bytes": b"x", "-1": -1, "1.5": 1.5, "a huge number": 10**400, "nan": float("nan"),
    "inf": float("inf"), "True": True, "[1]": [1], "[None]": [None], "[]": [], "{'a': 1}": {"a": 1}, "a table": pd.DataFrame({"a": [1]}),
    "a Dataset": xr.Dataset({"a": ("q", [1])}), "an empty Dataset": xr.Dataset(), "an array": np.zeros((2, 2)), "1j": 1j, "a thing": Odd(),
    "a text with NUL": "a\0b", "a long text": "x" * 5000,
}  # fmt: skip


@pytest.fixture(scope="module")
def calls(tmp_path_factory):
    """(call, its arguments): sound, and cheap where they can be."""
    folder = tmp_path_factory.mktemp("calls")
    own = model(doses={"d": {"into": "x", "unit": "1"}})
    rows = [{"ID": i, "TIME": t, "DV": round(2.0 * np.exp(-0.1 * i * t) + 0.01 * t * i, 3)} for i in (1, 2, 3, 4) for t in (1, 2, 3)]
    path = write(folder, nonmem(*rows, last=None))
    data = ck.read_data(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fit = ck.fit(own, data, threads=1)
    sim = ck.simulate(own, ck.sample_cohort(own, 2, seed=1), times=[0, 1])
    trial = ck.load_trial("NCT04626765")
    one = {"threads": 1, "seed": 1}
    return {
        "load_model": (ck.load_model, {"name": "stein_2019_tisagenlecleucel", "variant": None}),
        "read_model": (ck.read_model, {"path": "none.toml"}),
        "read_sbml": (ck.read_sbml, {"path": "none.xml"}),
        "from_dict": (ck.Model.from_dict, {"data": tables(), "name": "mine"}),
        "replace": (own.replace, {"parameters": {"k": 1}, "effects": None}),
        "variant": (own.variant, {"name": "v"}),
        "parameter": (own.parameter, {"name": "k"}),
        "evaluate": (own.evaluate, {"text": "k", "values": {"k": 1}}),
        "read_data": (ck.read_data, {"path": path, "lloq": None, "units": None, "where": None, "strict": True}),
        "example_data": (ck.example_data, {"name": "expansion"}),
        "sample_cohort": (ck.sample_cohort, {"model": own, "n": 2, "seed": 1, "arms": None, "covariates": None, "uncertainty": None}),
        "cohort_from": (ck.cohort_from, {"model": own, "table": {"subject": [1]}}),
        "Dose": (ck.Dose, {"amount": 1.0, "time": 0.0, "into": None, "duration": None}),
        "simulate": (ck.simulate, {
            "model": own, "cohort": None, "times": [0, 1], "doses": (), "method": "auto", "rtol": 1e-6, "atol": None, "states": False,
            "sensitivities": (), "sensitivity_control": False, "residual": False, "threads": 1, "chunk": None, "max_steps": 1000,
        }),
        "exposure": (ck.exposure, {"sim": sim, "name": "y", "windows": ((0, 28),), "lloq": None}),
        "load_trial": (ck.load_trial, {"name": "NCT04626765", "settings": None}),
        "read_trial": (ck.read_trial, {"path": "none.toml", "settings": None}),
        "write_data": (ck.write_data, {"result": sim, "path": folder / "o.csv", "arms": None, "allocated": False, "doses": True}),
        "paired_table": (ck.paired_table, {"result": sim, "names": None}),
        "fit": (ck.fit, {
            "model": own, "data": data, "method": "fo", "evaluate_only": True, "seed": 0, "strict": True, "rtol": 1e-8, "atol": None,
            "covariance": "r", "blq": "m3", "starts": 1, "threads": 1, "checkpoint": None,
        }),
        "compare": (ck.compare, {"things": {"a": fit}, "lloq": None}),
        "secondary": (ck.secondary, {"fit": fit, "expressions": {"h": "log(2)/k"}, "n": 10, "seed": 0}),
        "bootstrap": (ck.bootstrap, {"fit": fit, "n": 1, "stratify": None, "store": None, **one}),
        "profile": (ck.profile, {"fit": fit, "parameter": "k", "level": 0.95, "points": 3, "subject": None, "threads": 1}),
        "sir": (ck.sir, {"fit": fit, "samples": 20, "resamples": 5, "inflation": 1.0, "iterations": 1, **one}),
        "covariate_search": (ck.covariate_search, {"fit": fit, "candidates": {}, "forward": 0.05, "backward": 0.01, "store": None,
        "threads": 1}),
        "vpc": (ck.vpc, {"fit": fit, "n": 5, "bins": None, "prediction_corrected": False, "by": ("observable",), **one}),
        "npde": (ck.npde, {"fit": fit, "n": 5, **one}),
        "report": (ck.report, {
            "result_or_fit": sim, "folder": folder / "rep", "overwrite": False, "sensitivity": None, "model": None, "cohort": None,
        }),
        "verify": (ck.verify, {"folder": "none"}),
        "rerun": (ck.rerun, {"folder": "none", "out": "again", "data": None, "overwrite": False, "threads": 1}),
        "replay": (ck.replay, {"path": "none.json"}),
        "write_replay": (ck.write_replay, {
            "path": folder / "r.json", "model": own, "cohort": ck.sample_cohort(own, 2, seed=1), "subject": 0, "times": [0, 1], "doses": (),
            "method": "auto", "rtol": 1e-6, "atol": None, "max_steps": 1000,
        }),
        "qualify": (ck.qualify, {"folder": folder / "q", "overwrite": False, "data": None, "told": None}),
        "run_trial": (ck.run_trial, {"trial": trial, "n_per_arm": 1, "allocation": "counterfactual", "rtol": 1e-4, "chunk": None, **one}),
        "calibrate": (ck.calibrate, {"trial": trial, "folder": folder / "cal", "targets": None, "threads": 1}),
        "sweep": (ck.sweep, {"trial": trial, "vary": {}, "n_per_arm": 1, "allocation": "rule", "outcomes": None, "store": None, **one}),
        "sensitivity": (ck.sensitivity, {
            "trial": trial, "n": 1, "n_per_arm": 1, "uncertain": None, "outcomes": None, "store": None, **one,
        }),
        "assurance": (ck.assurance, {
            "trial": trial, "target": "response > 0.6", "n": 2, "worlds": 2, "children": 2, "allocation": "rule", "level": 0.95,
            "store": None, **one,
        }),
    }  # fmt: skip


CHEAP = (
    "load_model", "read_model", "read_sbml", "from_dict", "replace", "variant", "parameter", "evaluate", "read_data", "example_data",
    "sample_cohort", "cohort_from", "Dose", "simulate", "exposure", "load_trial", "read_trial", "paired_table", "secondary",
    "verify", "rerun", "replay",
)  # fmt: skip
ELSEWHERE = {"progress", "store", "client", "settings", "uncertainty", "draws", "told", "replays"}  # tried by tests of their own
DEAR = (
    "write_data", "fit", "compare", "bootstrap", "profile", "sir", "covariate_search", "vpc", "npde", "report", "run_trial", "calibrate",
    "sweep", "sensitivity", "assurance", "write_replay", "qualify",
)  # fmt: skip


@pytest.mark.parametrize("name", [*CHEAP, *DEAR])
def test_a_call_refuses_what_it_does_not_expect_and_nothing_else_happens(calls, name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    call, sound = calls[name]
    kinds = {} if name == "Dose" else _kinds(getattr(call, "__func__", call))
    wrong = []
    for argument in sound:
        for what, junk in JUNK.items():
            if name in DEAR and (not kinds.get(argument) or any(_is(junk, kind) for kind in kinds[argument])):
                continue  # it may be taken, and work of seconds begun
            try:
                call(**{**sound, argument: junk})
            except CarkineticsError as error:
                if not 10 < len(str(error)) < 10_000:
                    wrong.append(f"{argument} = {what}: {error!s:.100}")
            except Exception as error:
                wrong.append(f"{argument} = {what}: {type(error).__name__}: {error!s:.100}")
    assert wrong == []
    assert [path.name for path in tmp_path.iterdir()] == []


def test_every_public_call_is_tried(calls):
    tried = {getattr(call, "__name__", "") for call, _ in calls.values()}
    public = {name for name in ck.__all__ if callable(getattr(ck, name))} - {"Model", "models"}
    assert public <= tried
    for name, (call, sound) in calls.items():
        left = (
            set(signature(call).parameters)
            - set(sound)
            - {"progress", "store", "client", "settings", "uncertainty", "draws", "told", "replays"}
        )
        assert not left, name


def test_a_wrong_kind_is_named_with_what_is_wanted_and_how_to_come_by_it():
    text = refused(ConfigError, ck.simulate, "stein_2019_tisagenlecleucel", times=[0, 1])
    assert text == (
        "model: expected a Model, found 'stein_2019_tisagenlecleucel' (str). Make one with ck.load_model(name) or ck.read_model(path)."
    )
    assert "strict: expected True or False, found 'no' (str)" in refused(ConfigError, ck.read_data, "x.csv", strict="no")
    assert "sensitivities: expected a list, found 5 (int)" in refused(ConfigError, ck.simulate, model(), times=[0, 1], sensitivities=5)
    assert "a path is a text without NUL" in refused(ConfigError, ck.read_data, "a\0b.csv")


@pytest.mark.parametrize(
    "times", [[], [float("nan")], [2, 1], [1, 1], "0:10", {0: 1}, [[0, 1]], ["a"], [None], [1j], [10**400], None, 5, float("inf")]
)
def test_times_are_numbers_that_increase(times):
    refused(ConfigError, ck.simulate, model(), times=times)


@pytest.mark.parametrize(
    "option",
    [
        {"method": "magic"}, {"sensitivities": ["nope"]}, {"sensitivities": ["k", "k"]}, {"sensitivities": "k"}, {"atol": {"zz": 1}},
        {"atol": {"x": -1}},
        {"atol": float("nan")}, {"chunk": 0}, {"chunk": 1.5}, {"threads": 1.5}, {"threads": True}, {"max_steps": 2**70}, {"rtol": "1e-6"},
        {"doses": ck.Dose(1)}, {"doses": ["x"]}, {"doses": {"arm": [ck.Dose(1)]}}, {"cohort": {"subject": [1]}},
    ],
)  # fmt: skip
def test_an_option_of_simulate_that_cannot_be_is_refused(option):
    refused(ConfigError, ck.simulate, model(doses={"d": {"into": "x", "unit": "1"}}), **{"times": [0, 1], **option})


@pytest.mark.parametrize("n", [0, -1, 1.5, True, "3", None])
def test_a_number_of_subjects_is_a_whole_number_above_0(n):
    refused(ConfigError, ck.sample_cohort, model(), n, seed=1)


def test_more_subjects_than_there_is_memory_for_are_refused_with_the_estimate():
    refused(CarkineticsError, ck.sample_cohort, model(), 10**15, seed=1)
