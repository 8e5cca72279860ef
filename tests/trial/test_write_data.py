"""A virtual trial written as a CSV file is read back as the same samples and doses, and can be fitted."""

from pathlib import Path

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.errors import ConfigError, FileError

pytestmark = pytest.mark.filterwarnings("ignore:.*very time of a dose")
FILE = Path(__file__).parent / "files" / "eliana_kinetics.toml"


@pytest.fixture(scope="module")
def result():
    return ck.run_trial(ck.load_trial("NCT04626765"), n_per_arm=8, seed=7)


def test_every_sample_comes_back_with_its_day_its_value_and_its_limit(result, tmp_path):
    data = ck.read_data(ck.write_data(result, tmp_path / "trial.csv"))
    back = data.observations.assign(subject=data.observations["subject"].astype(int))
    taken = np.isfinite(result["sample_time"].values)
    assert len(back) == taken.sum()
    for matrix in ("PB", "BM"):
        part = result.sel(matrix=matrix)
        days, level = part["sample_time"].values, part["transgene_sampled"].values
        rows = back[back["matrix"] == matrix].sort_values(["subject", "time"])
        subject, visit = np.nonzero(np.isfinite(days))
        assert rows["subject"].tolist() == subject.tolist()
        assert rows["time"].tolist() == days[subject, visit].tolist()
        assert rows["value"].tolist() == np.maximum(level[subject, visit], 50).tolist()
        assert (rows["censoring"] == "left").tolist() == (level[subject, visit] < 50).tolist()


def test_doses_and_covariates_come_back_in_the_units_of_the_model(result, tmp_path):
    data = ck.read_data(ck.write_data(result, tmp_path / "trial.csv"))
    first = data.doses[data.doses["subject"].astype(str) == data.subjects[0]]
    assert sorted(zip(first["time"], first["amount"], first["into"], strict=True)) == [
        (-4, 25, "fludarabine"),
        (-3, 25, "fludarabine"),
        (-3, 500, "cyclophosphamide"),
        (-2, 25, "fludarabine"),
        (-2, 500, "cyclophosphamide"),
        (0, 5e5, "infusion"),
    ]
    weights = data.covariates["weight"].rename(index=int)
    assert weights.sort_index().tolist() == result["weight"].values[sorted(weights.index)].tolist()


def test_the_trial_as_it_would_be_run_has_one_product_a_child(result, tmp_path):
    data = ck.read_data(ck.write_data(result, tmp_path / "trial.csv", allocated=True, doses=False))
    allocated = result["subject"].values[result["allocated"].values]
    assert {int(name) for name in data.subjects} <= set(allocated.tolist())
    assert len(data.doses) == 0
    only = ck.read_data(ck.write_data(result, tmp_path / "arm.csv", arms=["senl_22"]))
    assert {int(name) % 3 for name in only.subjects} == {1}


def test_a_fit_of_a_virtual_trial_finds_the_numbers_that_it_was_made_with(tmp_path):
    trial = ck.run_trial(ck.read_trial(FILE), n_per_arm=60, seed=3)
    data = ck.read_data(ck.write_data(trial, tmp_path / "kinetics.csv"))
    model = ck.load_model("stein_2019_tisagenlecleucel")
    fit = ck.fit(model, data, method="saem", seed=1)
    found = fit.estimates["estimate"].to_series()
    for name, iiv in (("cmax", 0.65), ("tmax", 0.38), ("alpha", 0.91)):
        truth = model.parameter(name).value
        assert abs(np.log(found[name] / truth)) < 4 * iiv / np.sqrt(60), name
    assert found["sigma.transgene"] == pytest.approx(0.56, rel=0.15)


def test_what_cannot_be_written_is_refused(result, tmp_path):
    with pytest.raises(ConfigError, match="no arm 'senl_21'"):
        ck.write_data(result, tmp_path / "a.csv", arms=["senl_21"])
    with pytest.raises(FileError):
        ck.write_data(result, tmp_path / "none" / "a.csv")
    with pytest.raises(ConfigError, match="nothing to write"):
        ck.write_data(result.assign(sample_time=result["sample_time"] * np.nan), tmp_path / "a.csv")
