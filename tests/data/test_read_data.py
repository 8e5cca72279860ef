"""What read_data understands: names of columns, units, rows that are wanted, covariates, arms."""

import numpy as np
import pandas as pd
import pytest

import carkinetics as ck
from tests.data.tables import NONMEM, written

pytestmark = pytest.mark.filterwarnings("ignore:.*very time of a dose:UserWarning")


def read(folder, text, **arguments):
    return ck.read_data(written(folder, text), **arguments)


@pytest.mark.parametrize(
    ("header", "units"),
    [
        ("ID,TIME,DV", {}),
        ("subject,day,value", {"time": "day"}),
        ("subject,hour,value", {"time": "h"}),
        ("USUBJID,AFRLT,AVAL", {}),
        ("USUBJID,NFRLT,DV", {}),
        ("SUBJID,ATPTN,AVAL", {}),
        ("patient,day,copies_per_ug", {"time": "day", "value": "copies/ug"}),
        ("ID,Time,Y", {}),
        ("day [week],ID,conc".replace("day [week],ID", "ID,time [week]"), {"time": "week"}),
        ("ID,TIME (h),DV (copies/ug)", {"time": "h", "value": "copies/ug"}),
        ("ID,time_h,value_copies_per_ug", {"time": "h", "value": "copies/ug"}),
        ("ID,TIME_days,DV [cells/uL]", {"time": "day", "value": "cells/uL"}),
        ("#ID,TIME,DV", {}),
    ],
)
def test_a_column_is_known_by_its_usual_names_and_its_unit_by_the_header(tmp_path, header, units):
    data = read(tmp_path, f"{header}\nA,1,5\n")
    assert data.observations[["subject", "time", "value"]].to_numpy().tolist() == [["A", 1, 5]]
    assert data.units == units


def test_the_columns_of_an_adppk_file_are_understood(tmp_path):
    text = (
        "USUBJID,AFRLT,AFRLTU,EVID,AMT,AVAL,AVALU,PARAMCD,PCSPEC,BLQFL,ALLOQ,ARM,WTBL\n"
        "S-1,0,HOURS,1,200,.,.,.,.,.,.,one,61\nS-1,24,HOURS,0,.,120,copies/ug,CAR,PB,N,50,one,61\nS-1,48,HOURS,0,.,.,copies/ug,CAR,PB,Y,50,one,61\n"
    )
    data = read(tmp_path, text)
    assert data.units["time"] == "h"
    assert data.doses["amount"].tolist() == [200]
    assert data.observations["censoring"].tolist() == ["none", "left"]
    assert data.observations["unit"].tolist() == ["copies/ug"] * 2
    assert data.observations["matrix"].tolist() == ["PB"] * 2
    assert data.covariates["WTBL"].tolist() == [61]
    assert data.arm.tolist() == ["one"]


def test_two_columns_for_one_role_are_told(tmp_path):
    data = read(tmp_path, "ID,TIME,DAY,DV\n1,24,1,5\n")
    assert data.observations["time"].tolist() == [24]
    assert "'TIME' is taken as time; 'DAY' is kept as a column like any other." in data.notes


def test_rows_without_evid_are_doses_where_an_amount_is_above_zero(tmp_path):
    data = read(tmp_path, "ID,TIME,DV,AMT\n1,0,7,100\n1,1,5,0\n1,2,4,.\n1,3,.,.\n")
    assert data.doses["amount"].tolist() == [100]
    assert data.observations["value"].tolist() == [5, 4]
    assert data.counts == {
        "read": 4, "kept": 4, "observations": 2, "doses": 1, "value missing": 1, "values on dose rows, not read": 1
    }  # fmt: skip


def test_evid_and_mdv_are_nonmems(tmp_path):
    data = read(tmp_path, "ID,TIME,DV,AMT,EVID,MDV\n1,0,.,100,101,1\n1,1,5,0,0,0\n1,2,4,0,0,1\n1,3,.,.,2,1\n1,4,.,50,1,1\n")
    assert data.doses[["amount", "into"]].to_numpy().tolist() == [[100, "1"], [50, ""]]
    assert data.observations["value"].tolist() == [5]
    assert data.counts["MDV 1: no value"] == 1
    assert data.counts["EVID 2: no dose and no observation"] == 1


TWO = "subject,day,value,matrix,course,amt\nA,0,,,,5\nA,1,1,PB,1,\nA,1,2,BM,1.0,\nA,1,3,LN,1,\nA,2,4,PB,2,\n"


def test_where_keeps_rows_counts_the_rest_and_leaves_doses(tmp_path):
    data = read(tmp_path, TWO, where={"matrix": ["PB", "BM"], "course": 1})
    assert sorted(data.observations["value"]) == [1, 2]
    assert len(data.doses) == 1
    assert (data.counts["where matrix"], data.counts["where course"]) == (1, 1)


def test_faults_of_rows_that_are_not_wanted_are_none(tmp_path):
    assert len(read(tmp_path, "ID,TIME,DV,bad\n1,0,x,1\n1,1,2,0\n", where={"bad": 0}).observations) == 1


def test_other_columns_are_covariates_constant_or_varying(tmp_path):
    data = read(tmp_path, "ID,TIME,DV,AGE,SITE,CD4,nothing\n1,0,1,30,north,200,\n1,1,2,30,,250,\n2,0,3,.,south,.,\n")
    assert data.covariates.index.tolist() == ["1", "2"]
    np.testing.assert_array_equal(data.covariates["AGE"], [30, np.nan])
    assert data.covariates["SITE"].tolist() == ["north", "south"]
    assert data.varying[["subject", "time", "name", "value"]].to_numpy().tolist() == [["1", 0, "CD4", 200], ["1", 1, "CD4", 250]]
    assert data.unused == ("nothing",)


def test_a_subject_has_one_arm(tmp_path):
    with pytest.raises(ck.errors.DataError, match="line 3, subject 1: arm is 'b': the subject's earlier rows say 'a'"):
        read(tmp_path, "ID,TIME,DV,arm\n1,0,1,a\n1,1,2,b\n")


def test_subjects_keep_their_order_of_appearance_and_blood_may_come_before_marrow(tmp_path):
    data = read(tmp_path, "subject,day,value,matrix\nB,1,1,PB\nB,9,2,PB\nB,1,3,BM\nA,1,4,PB\n")
    assert data.subjects == ("B", "A")
    assert data.observations["value"].tolist() == [1, 3, 2, 4]


def test_the_summary_fits_on_a_screen_and_says_what_is_there(tmp_path):
    told = repr(read(tmp_path, NONMEM))
    assert "2: 1, 2" in told
    assert "3 in 2 subjects" in told
    assert "2 to 2 subjects, into 1" in told
    assert max(map(len, told.splitlines())) < 200
    assert len(told.splitlines()) < 12


def test_a_frame_with_missing_values_is_read_like_its_file(tmp_path):
    frame = pd.read_csv(written(tmp_path, NONMEM), na_values=".")
    pd.testing.assert_frame_equal(ck.read_data(frame).observations, read(tmp_path, NONMEM).observations)


def test_rates_give_durations_in_the_files_time_and_their_unit_is_converted(tmp_path):
    text = "ID,TIME,DV,AMT,RATE\n1,0,.,100,50\n1,3,1,.,.\n"
    assert read(tmp_path, text).doses["duration"].tolist() == [2]
    units = {"AMT": "mg", "TIME": "h", "RATE": "mg/min"}
    assert read(tmp_path, text, units=units).doses["duration"][0] == pytest.approx(100 / (50 * 60))
    with pytest.raises(ck.errors.UnitError, match="say the units of amount and time"):
        read(tmp_path, text, units={"RATE": "mg/min"})


def test_a_text_column_speaks_where_there_is_no_number(tmp_path):
    data = read(tmp_path, "USUBJID,AFRLT,AVAL,AVALC\nS1,1,120,120\nS1,2,.,<50\nS1,3,.,\n")
    assert data.observations["censoring"].tolist() == ["none", "left"]
    assert data.observations["limit"].tolist()[1] == 50


def test_whole_numbers_of_a_table_of_floats_are_the_labels_that_they_mean():
    frame = pd.DataFrame(
        {"ID": [1.0, 1.0], "TIME": [0.0, 1.0], "DV": [None, 2.5], "AMT": [10.0, None], "CMT": [1.0, 2.0], "DVID": [None, 1.0]}
    )
    data = ck.read_data(frame)
    assert data.doses["into"].tolist() == ["1"]
    assert data.observations["observable"].tolist() == ["1"]


def test_a_duration_that_the_model_gives_is_said(tmp_path):
    data = read(tmp_path, "ID,TIME,DV,AMT,RATE,CMT\n1,0,.,5,-2,0\n1,1,2,.,.,.\n")
    assert data.doses["into"].tolist() == [""]
    assert np.isnan(data.doses["duration"][0])
    assert "doses with RATE -1 or -2 have the duration that the model gives." in data.notes
