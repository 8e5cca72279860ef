"""Real files, which are not part of this repository: counts against what is known of them."""

import os
from pathlib import Path

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.data.design import bind
from tests.data.tables import oral

FOLDER = Path(os.environ.get("CARKINETICS_SHARED", Path(__file__).parents[3] / "shared")) / "data"
pytestmark = [
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the folder of shared data is not here; CARKINETICS_SHARED says where it is"),
    pytest.mark.filterwarnings("ignore:.*very time of a dose:UserWarning"),
]


def test_theophylline_is_12_subjects_132_values_and_12_doses():
    data = ck.read_data(FOLDER / "classic" / "theo_sd.csv")
    design = bind(oral(), data)
    assert (len(data.subjects), len(data.observations), len(data.doses)) == (12, 132, 12)
    assert design.times.shape == (12, 11)
    assert design.doses.amount[0] == pytest.approx(319.992)
    assert design.value[:3].tolist() == [0.74, 2.84, 6.57]
    assert design.doses.time.tolist() == [0.0] * 12
    assert data.covariates["WT"].iloc[0] == 79.6


def test_wang_is_10_subjects_with_two_values_each():
    data = ck.read_data(FOLDER / "classic" / "Wang2007.csv")
    assert len(data.subjects) == 10
    assert data.observations.groupby("subject", sort=False).size().tolist() == [2] * 10
    assert data.observations["value"].tolist()[:2] == [10.68, 3.6837]


def test_a_steady_state_that_is_none_is_refused_and_the_table_without_it_read():
    import pandas as pd

    path = FOLDER / "classic" / "oral_1cpt_sd.csv"
    with pytest.raises(ck.errors.DataError, match="120 faults"):
        ck.read_data(path)
    data = ck.read_data(pd.read_csv(path).drop(columns=["SS", "II", "SD"]))
    assert len(data.subjects) == 120
    assert len(data.doses) == 120
    assert {"V", "CL", "KA", "DOSE"} <= set(data.covariates.columns)


def test_ctl019_is_28_patients_with_a_fifth_of_blood_below_10_copies_per_ug():
    data = ck.read_data(FOLDER / "ctl019" / "observations.csv", lloq=10)
    assert (data.counts["read"], len(data.observations), len(data.subjects)) == (603, 603, 28)
    matrices = data.observations["matrix"].value_counts()
    assert (matrices["PB"], matrices["BM"]) == (478, 107)
    blood = data.observations.query("matrix == 'PB' and time > 0")
    assert 0.16 <= (blood["censoring"] == "left").mean() <= 0.21
    assert data.units == {"time": "day", "value": "copies/ug"}


def test_ctl019_blood_of_the_first_course_is_a_design_for_stein():
    where = {"matrix": "PB", "course": 1}
    data = ck.read_data(FOLDER / "ctl019" / "observations.csv", lloq=10, where=where)
    model = ck.load_model("stein_2019_tisagenlecleucel")
    with pytest.raises(ck.errors.DataError, match="day is '-1': it is before the model's start at 0 day"):
        bind(model, data)
    design = bind(model, data, strict=False)
    assert len(design.subjects) == 28
    assert len(design.value) == (data.observations["time"] >= 0).sum()
    assert (design.value > 0).all()
    assert np.isfinite(design.times[design.subject, design.time]).all()
    assert ck.cohort_from(model, design.cohort).sizes["subject"] == 28
