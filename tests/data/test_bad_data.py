"""Bad input to read_data: each is refused with its line, what was found, what is allowed and what to do."""

import os

import pytest

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.errors import ConfigError, DataError, FileError, LimitError, UnitError
from tests.data.tables import NONMEM, cells, oral, written

HEAD = "ID,TIME,DV,AMT,EVID,RATE,ADDL,II,SS,CENS,LIMIT,LLOQ,BLQ\n"


def row(**cells: object) -> str:
    told = {"ID": 1, "TIME": 0, **cells}
    return ",".join(str(told.get(name, ".")) for name in HEAD.strip().split(",")) + "\n"


def refusal(folder, text, kind=DataError, **arguments) -> str:
    with pytest.raises(kind) as caught:
        ck.read_data(written(folder, text), **arguments)
    return str(caught.value)


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"AMT": -1e8}, ("line 2, subject 1", "AMT is '-100000000.0'", "must be > 0")),
        ({"AMT": -1e8, "EVID": 1}, ("AMT", "must be > 0")),
        ({"AMT": 5, "EVID": 1, "RATE": -3}, ("RATE is '-3'", "non-zero rate must be positive or -1 or -2")),
        ({"AMT": 5, "EVID": 1, "ADDL": 3, "II": 0}, ("ADDL is '3'", "addl > 0 and ii <= 0")),
        ({"AMT": 5, "EVID": 1, "SS": 1, "II": 0}, ("SS is '1'", "ii <= 0")),
        ({"AMT": 5, "EVID": 1, "SS": 2, "II": 24}, ("SS is '2'", "on top of what is there (SS 2) is not supported")),
        ({"AMT": 5, "EVID": 3}, ("AMT is '5'", "a reset (EVID 3) has an amount", "Set EVID to 4")),
        ({"DV": 5, "EVID": 7}, ("EVID is '7'", "allowed are 0 (observation), 1 (dose)")),
        ({"DV": 5, "CENS": 2}, ("CENS is '2'", "allowed are 0, 1 (below the limit) and -1")),
        ({"DV": 50, "CENS": 1, "LIMIT": 60}, ("LIMIT is '60'", "below the limit 50")),
        ({"DV": 20, "BLQ": 0, "LLOQ": 50}, ("BLQ is '0'", "20 is below the limit 50")),
        ({"DV": 20, "CENS": 0, "LLOQ": 50}, ("CENS is '0'", "20 is below the limit 50")),
        ({"DV": 80, "BLQ": 1, "LLOQ": 50}, ("BLQ is '1'", "its value is 80")),
        ({"DV": 20, "BLQ": 1}, ("BLQ is '1'", "no limit is known")),
        ({"DV": "<50", "LLOQ": 10}, ("DV is '<50'", "the limit in the text is 50", "quantification 10")),
        ({"DV": "BLQ"}, ("DV is 'BLQ'", "no limit is known", "lloq=")),
        ({"DV": "<50", "CENS": 0}, ("DV is '<50'", "the mark of the row another")),
        ({"DV": '"1,5"'}, ("DV is '1,5'", "a decimal comma", "Write 1.5")),
        ({"DV": "high"}, ("DV is 'high'", "not a finite number")),
        ({"DV": "inf"}, ("DV is 'inf'", "not a finite number")),
        ({"DV": 5, "TIME": "2026-13-01"}, ("TIME is '2026-13-01'", "a date", "number")),
        ({"DV": 5, "TIME": "2026-01-01T08:00+02:00"}, ("a date", "number")),
        ({"DV": 5, "TIME": "08:30"}, ("a date or a time of day", "number")),
        ({"DV": 5, "TIME": "."}, ("TIME is '.'", "missing")),
        ({"DV": 5, "ID": 1.5}, ("ID is '1.5'", "whole number")),
        ({"DV": 5, "ID": ""}, ("line 2", "empty")),
    ],
)
@pytest.mark.requirement("R-DAT-01")
def test_a_row_that_cannot_be_is_refused_with_its_place_and_a_remedy(tmp_path, cells, told):
    text = refusal(tmp_path, HEAD + row(**cells) + row(TIME=1, DV=100, ID=9))
    assert "line 2" in text
    for part in told:
        assert part in text


def test_an_undefined_observable_is_refused_with_those_that_there_are(tmp_path):
    data = ck.read_data(written(tmp_path, "subject,day,value,observable,matrix,weight,sex\nA,1,5,levle,PB,50,male\n"), lloq=1)
    with pytest.raises(DataError, match=r"line 2, subject A: observable is 'levle'.*Did you mean 'level'.*level \(PB\), level_bm \(BM\)"):
        bind(cells(), data)


def test_times_that_are_not_sorted_name_the_first_row_and_are_sorted_only_when_asked(tmp_path):
    text = "ID,TIME,DV\n1,0,1\n1,4,2\n1,2,3\n1,1,4\n2,0,5\n"
    assert "line 4, subject 1: TIME is '2': the time is before 4 of line 3" in refusal(tmp_path, text)
    with pytest.warns(UserWarning, match="1 doubtful ones kept"):
        data = ck.read_data(written(tmp_path, text), strict=False)
    assert data.observations["value"].tolist() == [1, 4, 3, 2, 5]
    assert data.excluded["kept"].tolist() == [True]


@pytest.mark.requirement("R-DAT-01")
def test_two_values_at_one_time_need_a_replicate(tmp_path):
    text = "subject,day,value{}\nA,1,5{}\nA,1,6{}\n"
    assert "line 3, subject A: value is '6': another value at time 1" in refusal(tmp_path, text.format("", "", ""))
    assert len(ck.read_data(written(tmp_path, text.format(",replicate", ",1", ",2"))).observations) == 2
    with pytest.warns(UserWarning, match="doubtful"):
        assert len(ck.read_data(written(tmp_path, text.format("", "", "")), strict=False).observations) == 2


def test_a_dose_and_a_value_at_one_time_go_by_their_lines_with_a_warning_that_counts(tmp_path):
    text = "ID,TIME,DV,AMT\n1,0,0.5,.\n1,0,.,100\n1,0,3,.\n1,1,2,.\n"
    with pytest.warns(UserWarning, match="2 observations are at the very time of a dose: 1 on a line above it"):
        data = ck.read_data(written(tmp_path, text))
    design = bind(oral(), data)
    before, after, _ = design.times[0, design.time]
    assert before < design.doses.time[0] <= after


def test_a_negative_time_is_told_when_a_model_starts_later(tmp_path):
    data = ck.read_data(written(tmp_path, "ID,TIME,DV\n1,-2,1\n1,1,2\n"))
    with pytest.raises(DataError, match="line 2, subject 1: TIME is '-2': it is before the model's start at 0 h"):
        bind(oral(), data)
    assert bind(oral(), data, strict=False).value.tolist() == [2]
    assert bind(oral(start=-4), data).value.tolist() == [1, 2]


def test_a_covariate_that_is_missing_throughout_a_subject_is_told_by_subject(tmp_path):
    text = "subject,day,value,matrix,observable,weight,sex\nA,1,50,PB,level,60,male\nB,1,50,PB,level,.,female\nB,2,40,PB,level,,female\n"
    data = ck.read_data(written(tmp_path, text))
    with pytest.raises(DataError, match="line 3, subject B: weight: it is missing in every row of the subject"):
        bind(cells(), data)
    assert bind(cells(), data, strict=False).subjects == ["A"]


@pytest.mark.parametrize("weight", ["0", "-70"])
def test_a_weight_that_is_not_positive_is_outside_the_domain(tmp_path, weight):
    data = ck.read_data(written(tmp_path, f"subject,day,value,matrix,observable,weight,sex\nA,1,50,PB,level,{weight},male\n"))
    with pytest.raises(DataError, match=f"weight is '{weight}': 'weight' must be > 0"):
        bind(cells(), data)


def test_a_number_with_a_point_is_a_subject_with_a_note_and_a_subject_without_values_is_none(tmp_path):
    data = ck.read_data(written(tmp_path, "ID,TIME,DV\n1.0,0,1\n1.0,1,2\n2.00,1,2\n"))
    assert data.subjects == ("1", "2")
    assert "3 rows have a subject such as 1.0, read as 1." in data.notes


def test_a_subject_with_nothing_above_the_limit_is_kept(tmp_path):
    data = ck.read_data(written(tmp_path, "ID,TIME,DV\n1,0,5\n1,1,0\n2,1,200\n"), lloq=50)
    assert data.observations["censoring"].tolist() == ["left", "left", "none"]
    assert "2 below the limit" in repr(data)


@pytest.mark.parametrize("head", ["\ufeffID, TIME ,dv", "id,time,DV ", '"ID","Time","Dv"'])
def test_case_blanks_and_a_byte_order_mark_in_the_header_do_no_harm(tmp_path, head):
    assert len(ck.read_data(written(tmp_path, f"{head}\n1,0,1\n")).observations) == 1


@pytest.mark.parametrize(
    ("units", "told"),
    [
        ({"AMT": "1e6 cells"}, "'AMT'.*'1e6 cells' holds the number 1e6.*Write 'cells'"),
        ({"DV": "copies/mikrog"}, "'DV'.*'mikrog', which is not known. Did you mean 'ug'"),
        ({"TIME": ""}, "'TIME'.*empty"),
    ],
)
def test_a_unit_that_is_none_is_refused_with_the_nearest(tmp_path, units, told):
    with pytest.raises(UnitError, match=told):
        ck.read_data(written(tmp_path, NONMEM), units=units)


def test_a_unit_in_the_header_that_is_none_is_refused_with_the_nearest(tmp_path):
    assert "Did you mean 'ug'" in refusal(tmp_path, "ID,TIME,DV [copies/mikrog]\n1,0,1\n", UnitError)


@pytest.mark.parametrize(
    ("columns", "units", "told"),
    [
        ("ID,TIME,DV,AMT", {"DV": "copies/ug"}, "'DV' against the observable 'conc'.*'copies/ug' cannot be converted to 'mg/L'"),
        ("ID,TIME,DV,AMT", {"AMT": "cells"}, "'AMT' against the dose 'oral'.*'cells' cannot be converted to 'mg'"),
        ("ID,TIME [mg],DV,AMT", {}, r"'TIME \[mg\]' against the time.*'mg' cannot be converted to 'h'"),
    ],
)
@pytest.mark.requirement("R-DAT-02")
def test_units_that_do_not_fit_the_model_are_named_with_its_own(tmp_path, columns, units, told):
    data = ck.read_data(written(tmp_path, f"{columns}\n1,0,.,100\n1,1,2,.\n"), units=units)
    with pytest.raises(UnitError, match=told):
        bind(oral(), data)


@pytest.mark.parametrize("name", ["trial.pkl", "trial.npy", "trial.joblib"])
def test_a_pickle_is_refused_by_its_name(tmp_path, name):
    (tmp_path / name).write_bytes(b"cos\nsystem\n(S'touch canary'\ntR.")
    with pytest.raises(FileError, match="pickle is not read"):
        ck.read_data(tmp_path / name)


def test_paths_that_cannot_be_read_are_named(tmp_path):
    (tmp_path / "empty.csv").touch()
    (tmp_path / "book.xlsx").write_bytes(b"PK")
    for path, told in (
        ("none.csv", "does not exist"),
        (".", "is a folder"),
        ("empty.csv", "is empty"),
        ("book.xlsx", "'.xlsx' is not read"),
    ):
        with pytest.raises(FileError, match=told):
            ck.read_data(tmp_path / path)


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not bind the superuser")
def test_a_file_without_permission_is_a_file_error(tmp_path):
    path = written(tmp_path, NONMEM)
    path.chmod(0)
    with pytest.raises(FileError, match=r"data\.csv cannot be read"):
        ck.read_data(path)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ID,TIME,DV\n1,0,1\n1,1\n", "line 3: the row: it has 2 cells, but the header has 3"),
        ("ID,TIME,DV\n1,0,1,5\n1,1,2\n", "line 2: the row: it has 4 cells"),
        ('ID,TIME,DV\n1,0,1\n1,1,"2\n1,2,3\n', "line 3: unexpected end of data"),
        ("ID,TIME,DV,DV,DV,DV,DV\n1,0,1,2,3,4,5\n", "line 1: 5 columns are called 'DV'"),
        ("ID,TIME,DV,dv\n1,0,1,2\n", "line 1: 2 columns are called 'DV'"),
        ("ID,TIME,DV,\n1,0,1,2\n", "line 1: column 4 has values and no name"),
        ("ID,TIME,DV\n", "has a header and no rows"),
        ("ID,TME,DV\n1,0,1\n", "lacks the column time; it has ID, TME, DV. Did you mean 'tme'"),
        ("a;b\n1;2\n", "lacks the column subject, time, value"),
        ("ID,TIME,DV\n1,0,1\x00\n", "DV is '1?'"),
    ],
)
def test_a_text_that_is_no_table_is_refused_with_its_line(tmp_path, text, told):
    assert told in refusal(tmp_path, text)


def test_another_encoding_is_refused_with_the_remedy(tmp_path):
    path = tmp_path / "data.csv"
    path.write_bytes("ID,TIME,DV\nJosé,0,1\n".encode("latin-1"))
    with pytest.raises(DataError, match="not UTF-8 text"):
        ck.read_data(path)


def test_absurd_sizes_are_refused(tmp_path, monkeypatch):
    path = written(tmp_path, "ID,TIME,DV\n1,0,1\n" + "1" * 1_000_002)
    with pytest.raises(LimitError, match="line 3 is longer than 1,000,000 characters"):
        ck.read_data(path)
    monkeypatch.setattr("carkinetics.data.table.LARGEST_FILE", 10)
    with pytest.raises(LimitError, match="at most 10 are read"):
        ck.read_data(path)


def test_semicolons_are_read_with_a_word_and_decimal_commas_are_refused(tmp_path):
    data = ck.read_data(written(tmp_path, "ID;TIME;DV\n1;0;1.5\n"))
    assert data.observations["value"].tolist() == [1.5]
    assert "separated by semicolons" in data.notes[0]
    assert "a decimal comma. Write 1.5" in refusal(tmp_path, "ID;TIME;DV\n1;0;1,5\n")


@pytest.mark.requirement("R-DAT-01")
def test_all_faults_are_told_at_once_and_beyond_twenty_counted(tmp_path):
    rows = "".join(f"1,{i},x\n" for i in range(30))
    text = refusal(tmp_path, f"ID,TIME,DV\n{rows}2,0,1\n")
    assert "30 faults" in text
    assert text.count("not a finite number") == 20
    assert "and 10 more" in text


def test_without_strict_faulty_rows_are_left_out_listed_and_counted(tmp_path):
    text = "ID,TIME,DV\n1,0,1\n1,1,x\n1,2,3\n,3,4\n"
    with pytest.warns(UserWarning, match="2 rows with faults are left out"):
        data = ck.read_data(written(tmp_path, text), strict=False)
    assert data.observations["line"].tolist() == [2, 4]
    assert data.excluded["line"].tolist() == [3, 5]
    assert not data.excluded["kept"].any()
    assert data.counts["faulty"] == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"lloq": -1}, "lloq is -1"),
        ({"lloq": "50"}, "lloq is '50'"),
        ({"lloq": {"PB": 0}}, r"lloq\['PB'\] is 0"),
        ({"lloq": {"pb": 50}}, "'pb' is no matrix and no observable of the data. Did you mean 'PB'"),
        ({"where": {"matrx": "PB"}}, "where: 'matrx' is not a column. Did you mean 'matrix'"),
        ({"where": {"matrix": []}}, "no value of 'matrix'"),
        ({"where": "PB"}, "where: expected a mapping or None, found 'PB'"),
        ({"units": {"vaule": "g"}}, "units: 'vaule' is not a column. Did you mean 'value'"),
        ({"units": "g"}, "units: expected a mapping or None, found 'g'"),
    ],
)
def test_an_argument_that_cannot_be_is_refused_with_what_there_is(tmp_path, arguments, told):
    with pytest.raises(ConfigError, match=told):
        ck.read_data(written(tmp_path, "subject,day,value,matrix\nA,0,1,PB\n"), **arguments)


def test_a_filter_that_keeps_nothing_says_what_was_left_out(tmp_path):
    assert "no row is left of 1 (where matrix: 1)" in refusal(tmp_path, "subject,day,value,matrix\nA,0,1,PB\n", where={"matrix": "BM"})
