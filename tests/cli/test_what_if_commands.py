"""`sweep`, `sensitivity`, `assurance` and `trial --allocation` from the command line."""

import json

import pandas as pd
import pytest
import xarray as xr

import carkinetics as ck
from carkinetics.commands.what_if import values_of, varied
from carkinetics.errors import ConfigError
from carkinetics.whatif import shipped

NAME = "NCT04626765"


@pytest.mark.parametrize(("text", "values"), [
    ("0.3e6,0.5e6", [0.3e6, 0.5e6]), ("[0],[0, 28]", [[0], [0, 28]]), ("CR, PR", ["CR", "PR"]), ('"a, b",c', ["a, b", "c"]), ("25", [25]),
])  # fmt: skip
def test_values_stand_between_commas_outside_of_brackets(text, values):
    assert values_of(text) == values


def test_scenarios_are_settings_that_belong_together():
    found = varied(["parameters.rho=1.6,1.7"], ["as planned:", "split: arms.*.dose.times=[0,1,2]; arms.*.dose.fractions=[0.1,0.3,0.6]"])
    assert found == {
        "parameters.rho": [1.6, 1.7],
        "scenario": {"as planned": {}, "split": {"arms.*.dose.times": "[0,1,2]", "arms.*.dose.fractions": "[0.1,0.3,0.6]"}},
    }
    for settings, scenarios in (([], []), ([], ["no colon"]), ([], ["a:", "a:"])):
        with pytest.raises(ConfigError):
            varied(settings, scenarios)


def test_sweep_prints_a_table_an_arm_and_writes_what_the_python_call_returns(say, tmp_path):
    out = tmp_path / "sweep"
    code, said, _ = say(
        "sweep", NAME, "--set", "arms.*.dose.amount=0.5e6,1e6", "--n", 6, "--seed", 3, "--outcome", "response", "--out", out
    )
    assert code == 0
    assert said.count("change against the trial as it is") == 3
    expected = ck.sweep(ck.load_trial(NAME), {"arms.*.dose.amount": [0.5e6, 1e6]}, 6, 3)
    with xr.open_zarr(out / "results.zarr") as stored:
        assert (stored["estimate"].load().fillna(-1) == expected["estimate"].fillna(-1)).all()
    page = (out / "index.html").read_text()
    assert "same virtual children under different products" in page
    assert {path.name for path in (out / "figures").iterdir()} == {f"sweep_{n}.png" for n in ("response", "efs_12", "crs", "cmax_pb")}
    assert len(pd.read_csv(out / "outcomes.csv")) == 2 * 3 * 27
    assert json.loads((out / "run.json").read_text())["n_per_arm"] == 6
    assert say("sweep", NAME, "--set", "arms.*.dose.amount=1e6", "--n", 2, "--out", out)[0] == 2


def test_assurance_by_the_rule_tells_of_the_whole_trial(say, tmp_path):
    out = tmp_path / "assured"
    size = ("--size", 10, "--size", 20, "--worlds", 2, "--children", 20, "--allocation", "rule")
    code, said, _ = say("assurance", NAME, *size, "--target", "response > 0.4", "--out", out)
    assert code == 0
    assert "Whole trial" in said
    assert "one product that the rule allocates" in " ".join((out / "index.html").read_text().split()).replace("&#39;", "'")
    assert (out / "figures" / "assurance.png").exists()
    code, _, err = say("assurance", NAME, "--target", "everything")
    assert code == 2
    assert "OUTCOME > SHARE" in err


def test_sensitivity_goes_on_from_its_store_and_is_part_of_the_report_of_a_trial_by_the_rule(say, tmp_path, monkeypatch):
    few = {
        "sensitivity": {
            "rho": {"sd": 0.05, "from": "assumed", "about": "a test"},
            "p_poor": {"sd": 0.4, "scale": "logit", "from": "assumed", "about": "a test"},
        }
    }
    from carkinetics.trial.read import trial_from

    small = trial_from({**json.loads(ck.load_trial(NAME).document), **few}, "few")
    monkeypatch.setattr("carkinetics.commands.trials.is_path", lambda _: False)
    monkeypatch.setattr(ck, "load_trial", lambda *_: small)
    store, out = tmp_path / "rows.jsonl", tmp_path / "s"
    assert say("sensitivity", NAME, "--n", 8, "--children", 6, "--store", store, "--out", out)[0] == 0
    assert len(store.read_text().splitlines()) == 1 + 9
    assert say("sensitivity", NAME, "--n", 8, "--children", 6, "--store", store)[0] == 0
    assert say("sensitivity", NAME, "--n", 7, "--children", 6)[0] == 2
    report = tmp_path / "report"
    code, said, _ = say("trial", NAME, "--n", 20, "--allocation", "rule", "--sensitivity", out / "results.zarr", "--out", report)
    assert code == 0
    assert "each given the product of the rule" in said
    page = " ".join((report / "index.html").read_text().split())
    assert "--allocation rule" in page
    assert "The same children, another product" not in page
    assert "What the outcomes hang on" in page
    assert (report / "figures" / "tornado_response.png").exists()


def test_a_report_shows_the_analysis_that_ships_only_while_it_belongs_to_trial_and_model(tmp_path, monkeypatch):
    trial = ck.load_trial(NAME)
    found = ck.sensitivity(trial, 2, n_per_arm=2, uncertain={"rho": 0.05}, outcomes=["response"])
    path = tmp_path / "nct.nc"
    found.to_netcdf(path, engine="h5netcdf")
    monkeypatch.setattr(shipped, "sensitivity_file", lambda _: path)
    assert shipped.shipped_sensitivity(trial) is not None
    assert shipped.shipped_sensitivity(ck.load_trial(NAME, {"arms.senl_19.dose.amount": 1e6})) is None


def test_another_allocation_is_refused(say):
    assert say("trial", NAME, "--n", 2, "--allocation", "random")[0] == 2
