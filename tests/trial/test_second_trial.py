"""A second trial is one file more: kinetics alone, and one arm of the shipped model; what a model cannot tell is left out or named."""

import json
from pathlib import Path

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.errors import ConfigError, ModelError
from carkinetics.trial.endpoints import adverse_event_table, expansion_table, persistence_curves, response_table, survival_table
from carkinetics.trial.occurrences import incidence_table
from carkinetics.trial.read import trial_from
from carkinetics.trial.summary import endpoints

FILE = Path(__file__).parent / "files" / "eliana_kinetics.toml"


@pytest.fixture(scope="module")
def kinetics():
    return ck.run_trial(ck.read_trial(FILE), n_per_arm=40, seed=2, threads=2)


def test_a_trial_of_kinetics_has_its_curves_and_nothing_that_its_model_cannot_tell(kinetics):
    assert kinetics["transgene"].dims == kinetics["transgene_observed"].dims == ("subject", "matrix", "time")
    assert kinetics["matrix"].values.tolist() == ["PB"]
    for absent in ("os_time", "efs_time", "best_response", "relapse_time", "transplant_time", "fludarabine_auc"):
        assert absent not in kinetics
    assert response_table(kinetics).empty
    assert survival_table(kinetics).empty
    assert adverse_event_table(kinetics).empty
    assert incidence_table(kinetics).empty
    assert set(endpoints(kinetics)["endpoint"]) == {"expansion"}


def test_its_kinetics_are_those_of_the_model_alone(kinetics):
    model = ck.load_model("stein_2019_tisagenlecleucel")
    direct = ck.simulate(model, ck.sample_cohort(model, 40, seed=2, arms={"tisagenlecleucel": {}}), times=kinetics["time"].values)
    assert kinetics["transgene"].sel(matrix="PB").values == pytest.approx(direct["transgene"].values, rel=1e-12)


def test_its_persistence_is_that_of_all_children(kinetics):
    assert persistence_curves(kinetics)["tisagenlecleucel"].n == 40
    row = expansion_table(kinetics).set_index("metric").loc["tmax"]
    assert 7 <= row["median"] <= 12


def test_its_page_says_nothing_of_response_survival_or_other_arms(kinetics, tmp_path):
    page = ck.report(kinetics, tmp_path / "out").read_text("utf-8")
    for absent in (
        'id="response"',
        'id="survival"',
        'id="relapse"',
        'id="safety"',
        "counterfactual",
        "Kaplan\u2013Meier with 95",
        "table of responses",
    ):
        assert absent not in page, absent
    for present in ('id="observed"', 'id="kinetics"', "death, leukaemia and its response", "all children"):
        assert present in page, present
    made = {path.stem for path in (tmp_path / "out" / "figures").iterdir()}
    assert {"samples", "persistence", "profiles"} <= made
    assert not {"response", "survival", "waterfall", "swimmer", "incidence"} & made


def single_arm(**changes: object) -> dict:
    """One arm of the shipped trial, without allocation, as another sponsor would write it; None takes a table away."""
    document = json.loads(ck.load_trial("NCT04626765").document)
    document["arms"] = {"senl_19": document["arms"]["senl_19"]}
    document["adverse_events"].pop("icans")
    document.pop("allocation")
    document.pop("sensitivity")
    return {key: value for key, value in {**document, **changes}.items() if value is not None}


def test_one_arm_needs_no_allocation_and_has_every_outcome(tmp_path):
    result = ck.run_trial(trial_from(single_arm(id="NCT00000001"), "single"), n_per_arm=30, seed=4)
    assert set(endpoints(result)["endpoint"]) == {"safety", "expansion", "response", "survival"}
    assert (result["allocated"].values == (result["CD19"].values > 0)).all()  # a child without the target gets no product of this trial
    page = ck.report(result, tmp_path / "out").read_text("utf-8")
    assert "counterfactual" not in page
    assert 'id="relapse"' in page


def test_without_neutrophils_cri_is_not_told_from_cr():
    content = single_arm(adverse_events=None)
    content["readouts"].pop("neutrophils")
    content["response"].pop("neutrophils")
    result = ck.run_trial(trial_from(content, "single"), n_per_arm=20, seed=4)
    assert not (result["best_response"] == 2).any()
    assert "CRi" not in set(response_table(result)["quantity"])


def test_without_a_hazard_nobody_dies_and_relapse_is_the_only_event():
    content = single_arm(adverse_events=None)
    for name in ("hazard", "death"):
        content["readouts"].pop(name)
    result = ck.run_trial(trial_from(content, "single"), n_per_arm=20, seed=4)
    assert "os_time" not in result
    assert np.isfinite(result["transgene"].values[..., -1]).all()
    relapsed = np.isfinite(result["relapse_time"].values)
    assert (result["rfs_event"].values == relapsed).all()


@pytest.mark.parametrize(
    ("table", "key", "words"),
    [
        ("readouts", "hazard", "'hazard' and 'death' go together"),
        ("readouts", "blasts", "needs \\[readouts\\] blasts"),
        ("readouts", "neutrophils", "give both, or neither"),
        ("readouts", "lymphocytes", "lymphopenia.*needs \\[readouts\\] lymphocytes"),
        ("readouts", "transgene", "'transgene' is missing"),
        ("response", "mrd", "'mrd' is missing"),
        ("response", None, "transplant.*needs \\[response\\]"),
        ("screening", None, "'screening' is missing"),
        ("visits", None, "'visits' is missing"),
    ],
)
def test_a_missing_piece_of_a_trial_file_is_named_with_what_needs_it(table, key, words):
    content = single_arm()
    if key is None:
        content.pop(table)
    else:
        content[table].pop(key)
    with pytest.raises(ModelError, match=words):
        trial_from(content, "single")


def test_a_matrix_that_the_model_does_not_sample_is_refused():
    content = json.loads(ck.read_trial(FILE).document)
    content["visits"]["BM"] = {"times": [28], "from": "assumed", "about": "x"}
    with pytest.raises(ConfigError, match="BM"):
        ck.run_trial(trial_from(content, "kinetics"), n_per_arm=2)


@pytest.mark.parametrize(
    ("name", "readout", "unit"),
    [
        ("singh_2021_idecabtagene", "transgene", "copies/ug"),  # its car_t is in two matrices, its transgene in one
        ("mueller_schoell_2021_axicabtagene", "car_t", "cells/uL"),  # cells by flow, without a limit of quantification
        ("ogasawara_2021_lisocabtagene", "transgene", "copies/ug"),
    ],
)
def test_any_model_of_the_library_with_a_level_of_car_t_cells_makes_a_trial(name, readout, unit, tmp_path):
    content = json.loads(ck.read_trial(FILE).document)
    content |= {"model": name, "readouts": {"transgene": readout}}
    doses = ck.load_model(name).doses
    if doses:
        dose = {"amount": 1e6, "unit": doses[0].unit, "times": [0], "into": doses[0].name, "from": "assumed", "about": "any"}
        content["arms"]["tisagenlecleucel"]["dose"] = dose
    result = ck.run_trial(trial_from(content, "any"), n_per_arm=3, seed=1)
    assert result[readout].dims == ("subject", "matrix", "time")
    assert result[f"{readout}_sampled"].attrs["units"] == unit
    assert np.isfinite(result[f"{readout}_sampled"].values).any()
    assert unit.replace("u", "\u00b5") in ck.report(result, tmp_path / "out").read_text("utf-8")
