"""Data matched to a model: arrays in its units, each against numbers worked out by hand."""

import numpy as np
import pandas as pd
import pytest

import carkinetics as ck
from carkinetics.data.design import JUST_AFTER, bind
from carkinetics.errors import ConfigError, DataError, UnitError
from tests.data.tables import NONMEM, cells, oral, written

pytestmark = pytest.mark.filterwarnings("ignore:.*very time of a dose:UserWarning")


def read(folder, text, **arguments):
    return ck.read_data(written(folder, text), **arguments)


def test_a_nonmem_file_becomes_arrays_in_the_order_of_its_rows(tmp_path):
    design = bind(oral(), read(tmp_path, NONMEM))
    assert design.subjects == ["1", "2"]
    np.testing.assert_array_equal(design.times, [[1, 4], [1, np.nan]])
    np.testing.assert_array_equal(design.subject, [0, 0, 1])
    np.testing.assert_array_equal(design.time, [0, 1, 0])
    np.testing.assert_array_equal(design.value, [5.5, 3.25, 6.5])
    np.testing.assert_array_equal(design.line, [3, 4, 6])
    np.testing.assert_array_equal(design.output, [0, 0, 0])
    np.testing.assert_array_equal(design.censoring, [0, 0, 0])
    assert design.censoring.dtype == np.int8
    np.testing.assert_array_equal(design.doses.offsets, [0, 1, 2])
    np.testing.assert_array_equal(design.doses.amount, [100, 120])
    np.testing.assert_array_equal(design.doses.entry, [0, 0])
    assert design.unused == ("WT",)


@pytest.mark.requirement("R-DAT-02")
def test_units_of_columns_are_converted_to_the_models(tmp_path):
    data = read(tmp_path, "ID,TIME [day],DV,AMT,DUR\n1,0,.,100,0.5\n1,0.5,2000,.,.\n", units={"DV": "ug/L", "AMT": "g"})
    design = bind(oral(), data)
    assert design.times[0, 0] == 12
    assert design.value[0] == pytest.approx(2)
    assert design.doses.amount[0] == pytest.approx(100_000)
    assert design.doses.duration[0] == 12


HEAD = "subject,day,value,observable,matrix,amt,cmt,weight,sex,arm\n"
DOSED = HEAD + "A,0,,,,2,infusion,60,M,one\nA,1,50,level,PB,,,60,M,one\nA,1,30,level,BM,,,60,M,one\nB,2,5,share,PB,,,70,F,two\n"
SEXES = {"female": ["F", "M"]}


def two_sexes():
    return cells(covariates={"weight": {"unit": "kg", "reference": 50}, "sex": {"unit": "1", "reference": 0, "levels": ["F", "M"]}})


def test_observables_and_matrices_find_their_outputs_and_covariates_their_subjects(tmp_path):
    design = bind(two_sexes(), read(tmp_path, DOSED))
    assert design.output.tolist() == [0, 1, 2] or design.output.tolist() == [1, 0, 2]
    assert design.times[0, 0] == 1
    assert list(design.cohort.columns) == ["subject", "weight", "sex", "arm"]
    assert design.cohort["arm"].tolist() == ["one", "two"]
    cohort = ck.cohort_from(two_sexes(), design.cohort)
    assert cohort["weight"].values.tolist() == [60, 70]
    assert cohort["sex"].values.tolist() == [1, 0]


def test_a_dose_per_kg_is_multiplied_by_the_weight_unless_its_unit_says_that_it_is_absolute(tmp_path):
    assert bind(two_sexes(), read(tmp_path, DOSED)).doses.amount.tolist() == [120]
    assert bind(two_sexes(), read(tmp_path, DOSED, units={"amt": "cells"})).doses.amount.tolist() == [2]
    second = read(tmp_path, DOSED.replace("infusion", "second"), units={"amt": "cells/kg", "weight": "g"})
    assert bind(two_sexes(), second).doses.amount[0] == pytest.approx(0.12)


def test_without_a_weight_a_dose_per_kg_says_what_is_missing(tmp_path):
    model = cells(ddt={"car": "-loss * car"})
    data = read(tmp_path, "subject,day,value,observable,matrix,amt,cmt\nA,0,,,,2,infusion\nA,1,50,level,PB,,\n")
    with pytest.raises(UnitError, match="no column 'weight' to multiply"):
        bind(model, data)


@pytest.mark.parametrize(
    ("into", "told"),
    [
        ("", "it is not said where the dose goes, and the model has infusion, second"),
        ("1", "infusion, second all go into the state 'car'"),
        ("3", "it is no entry of .doses.. There are: infusion, second"),
        ("infusoin", "Did you mean 'infusion'"),
    ],
)
def test_a_dose_that_finds_no_entry_is_told_what_there_is(tmp_path, into, told):
    with pytest.raises(DataError, match=told):
        bind(two_sexes(), read(tmp_path, DOSED.replace("infusion", into)))


def test_a_compartment_number_counts_the_states_from_one(tmp_path):
    model = oral(doses={"iv": {"into": "central", "unit": "mg"}, "oral": {"into": "depot", "unit": "mg"}})
    assert bind(model, read(tmp_path, NONMEM)).doses.entry.tolist() == [1, 1]
    with pytest.raises(DataError, match="compartment 1 is the state 'depot', which no entry"):
        bind(oral(doses={"iv": {"into": "central", "unit": "mg"}}), read(tmp_path, NONMEM))


def test_a_dose_before_the_start_and_one_to_a_model_without_doses_are_refused(tmp_path):
    with pytest.raises(DataError, match="line 2, subject 1: TIME is '-1': the dose is given at -1 h, before the model's start at 0"):
        bind(oral(), read(tmp_path, "ID,TIME,DV,AMT\n1,-1,.,5\n1,1,2,.\n"))
    with pytest.raises(DataError, match="the model takes no doses"):
        bind(oral(doses={}), read(tmp_path, NONMEM))


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ("level,LN", "the model measures level .PB., level_bm .BM. in PB, BM, not in 'LN'"),
        (",PB", "2 observables in 'PB' that it can be: level .PB., share .PB."),
        ("level,", "the model has 2 observables that it can be: level .PB., level_bm .BM."),
        ("9,PB", "'9': it is no observable of the model"),
    ],
)
def test_a_row_that_finds_no_observable_or_two_is_told_which_there_are(tmp_path, columns, told):
    text = f"subject,day,value,observable,matrix,weight,sex\nA,1,50,{columns},60,F\n"
    with pytest.raises(DataError, match=told):
        bind(two_sexes(), read(tmp_path, text))


def test_without_a_name_the_only_observable_of_the_matrix_is_meant_and_a_number_counts_them(tmp_path):
    text = "subject,day,value,observable,matrix,weight,sex\nA,1,50,,BM,60,F\nA,1,50,3,PB,60,F\n"
    assert bind(two_sexes(), read(tmp_path, text)).output.tolist() == [1, 2]


def test_the_limit_of_the_models_file_is_used_where_the_data_give_none_and_said(tmp_path):
    text = "subject,day,value,observable,matrix,weight,sex\nA,1,0,level,PB,60,F\nA,2,15,level,PB,60,F\n"
    design = bind(two_sexes(), read(tmp_path, text))
    assert design.censoring.tolist() == [1, 0]
    assert (design.limit[0], design.value[0]) == (10, 10)
    assert any("lloq of the model's file, 10 cells, is used; 1 values are below it" in note for note in design.notes)
    own = bind(two_sexes(), read(tmp_path, text, lloq=20))
    assert own.censoring.tolist() == [1, 1]
    assert own.limit.tolist() == [20, 20]
    assert not own.notes


def test_a_zero_that_is_not_censored_has_no_log_normal_error(tmp_path):
    data = read(tmp_path, "subject,day,value,observable,matrix,weight,sex\nA,1,0,level,BM,60,F\nA,2,15,level,BM,60,F\n")
    with pytest.raises(
        DataError, match=r"line 2, subject A: value is '0'.*log-normal error of 'level_bm'. If it is below the limit, give lloq="
    ):
        bind(two_sexes(), data)
    assert bind(two_sexes(), data, strict=False).value.tolist() == [15]


def test_a_covariate_that_the_model_uses_has_to_be_there_and_one_that_it_does_not_use_has_not(tmp_path):
    text = "subject,day,value,observable,matrix\nA,1,50,level,PB\n"
    with pytest.raises(DataError, match=r"the model has the covariate 'weight' .kg., and the data have no such column") as caught:
        bind(two_sexes(), read(tmp_path, text))
    assert "sex" not in str(caught.value)
    assert list(bind(two_sexes(), read(tmp_path, text), strict=False).cohort.columns) == ["subject"]


@pytest.mark.parametrize("column", ["WT", "wtbl", "Weight [kg]", "weight_kg"])
def test_a_covariate_is_found_under_the_names_that_files_give_it(tmp_path, column):
    design = bind(two_sexes(), read(tmp_path, f"subject,day,value,observable,matrix,{column}\nA,1,50,level,PB,60\n"))
    assert design.cohort["weight"].tolist() == [60]


def test_a_covariate_that_changes_has_its_first_value_in_the_cohort_and_all_of_them_in_the_pieces(tmp_path):
    data = read(tmp_path, "subject,day,value,observable,matrix,weight\nA,1,50,level,PB,60\nA,2,50,level,PB,62\n")
    design = bind(two_sexes(), data)
    assert design.cohort["weight"].tolist() == [60]
    assert design.pieces.begin.tolist() == [[2]]
    assert design.pieces.values["weight"].tolist() == [[60, 62]]


def test_an_unknown_level_is_told_which_there_are(tmp_path):
    data = read(tmp_path, "subject,day,value,observable,matrix,weight,sex\nA,1,50,level,PB,60,x\n")
    with pytest.raises(DataError, match="sex is 'x': allowed are 0 or 'F', 1 or 'M'"):
        bind(two_sexes(), data)


@pytest.mark.requirement("R-DOS-04")
def test_a_value_taken_before_a_dose_is_simulated_without_it_and_one_after_it_with_it(tmp_path):
    model = oral(doses={"iv": {"into": "central", "unit": "mg"}})
    data = read(tmp_path, "ID,TIME,DV,AMT\n1,0,0.1,.\n1,0,.,32\n1,0,1,.\n1,12,0.35,.\n1,12,.,64\n1,12,2.35,.\n")
    design = bind(model, data)
    doses = [ck.Dose(amount, time=time) for amount, time in zip(design.doses.amount, design.doses.time, strict=True)]
    curve = ck.simulate(model, times=design.times[0], doses=doses, rtol=1e-9)["conc"].values[0][design.time]
    left = np.exp(-2.8 / 32 * 12)
    np.testing.assert_allclose(curve, [0, 1, left, left + 2], atol=1e-7)
    assert design.doses.time.tolist() == [JUST_AFTER, 12]


def test_subjects_without_a_value_are_left_out_with_a_note(tmp_path):
    design = bind(oral(), read(tmp_path, "ID,TIME,DV,AMT\n1,0,.,5\n2,0,.,7\n2,1,2,.\n3,0,.,9\n3,1,3,.\n"))
    assert design.subjects == ["2", "3"]
    assert design.doses.amount.tolist() == [7, 9]
    assert "1 subjects have no value" in design.notes[0]


@pytest.mark.requirement("R-DOS-03")
def test_repeated_doses_are_written_out_and_infusions_have_their_duration(tmp_path):
    text = "ID,TIME,DV,AMT,RATE,ADDL,II\n1,0,.,10,5,2,24\n1,1,2,.,.,.,.\n1,96,.,10,-2,.,.\n1,97,.,10,0,.,.\n"
    own = {"oral": {"into": "depot", "unit": "mg", "duration": "2"}}
    doses = bind(oral(doses=own), read(tmp_path, text)).doses
    assert doses.time.tolist() == [0, 24, 48, 96, 97]
    np.testing.assert_array_equal(doses.duration, [2, 2, 2, np.nan, 0])


def test_a_frame_is_read_like_the_file_it_would_be(tmp_path):
    frame = pd.DataFrame({"ID": [1, 1], "TIME": [0.0, 1.0], "DV": [None, 2.5], "AMT": [10.0, None]})
    design = bind(oral(), ck.read_data(frame))
    assert (design.value.tolist(), design.doses.amount.tolist()) == ([2.5], [10])


def test_bind_wants_a_model_and_observations(tmp_path):
    with pytest.raises(ConfigError, match="takes a Model and Observations, not Model and str"):
        bind(oral(), "data.csv")


def test_a_subject_without_values_needs_no_covariates(tmp_path):
    text = "subject,day,value,observable,matrix,amt,cmt,weight,sex\nA,0,,,,2,second,,\nB,1,50,level,PB,,,60,F\n"
    assert bind(two_sexes(), read(tmp_path, text)).subjects == ["B"]


def test_a_covariate_that_no_equation_uses_may_be_missing(tmp_path):
    text = "subject,day,value,observable,matrix,weight,sex\nA,1,50,level,PB,60,F\nB,1,50,level,PB,60,\n"
    design = bind(two_sexes(), read(tmp_path, text))
    assert list(design.cohort.columns) == ["subject", "weight"]
    assert design.unused == ("sex",)
