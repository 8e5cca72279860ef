"""Data that nobody expects, neighbours of the listed cases: refused with the place, the rule and the remedy, or told in a note."""

import os
import re

import pytest
from doors import COLUMNS, GIVEN, SEEN, nonmem, refused, write

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.errors import CarkineticsError, ConfigError, DataError, FileError, LimitError, UnitError
from tests.data.tables import cells, oral

ROWS = {
    "amount, a text": ({"AMT": "five", "EVID": 1}, "AMT is 'five': not a finite number"),
    "amount, not finite": ({"AMT": "inf", "EVID": 1}, "AMT is 'inf': not a finite number"),
    "amount, too large": ({"AMT": "1e400", "EVID": 1}, "AMT is '1e400': too large for a number"),
    "amount of 0 on a dose": ({"AMT": 0, "EVID": 1}, "AMT is '0': it must be > 0 on a dose row"),
    "amount on an observation": ({"AMT": 5, "EVID": 0}, "an observation (EVID 0) has an amount. Set EVID to 1"),
    "rate without an amount": ({"RATE": 5}, "RATE is '5': an observation (a row without an amount) may not say how a dose is given"),
    "rate on an observation": ({"DV": 4, "EVID": 0, "RATE": 5}, "may not say how a dose is given"),
    "repetitions of an observation": ({"DV": 4, "ADDL": 3, "II": 24}, "ADDL is '3': an observation"),
    "steady state of an observation": ({"DV": 4, "SS": 1, "II": 24}, "SS is '1': an observation"),
    "rate that takes for ever": ({**GIVEN, "RATE": "1e-320"}, "AMT / RATE is no finite time"),
    "rate of -0.5": ({**GIVEN, "RATE": -0.5}, "non-zero rate must be positive or -1 or -2"),
    "rate against duration": ({**GIVEN, "RATE": 5, "DUR": 3}, "AMT / RATE is 1, and the duration says 3"),
    "duration below 0": ({**GIVEN, "DUR": -3}, "DUR is '-3': it must not be below 0"),
    "interval below 0": ({**GIVEN, "II": -3}, "II is '-3': it must not be below 0"),
    "repetitions below 0": ({**GIVEN, "ADDL": -1, "II": 3}, "ADDL is '-1': allowed are whole numbers from 0"),
    "half a repetition": ({**GIVEN, "ADDL": 1.5, "II": 3}, "ADDL is '1.5': allowed are whole numbers"),
    "a billion repetitions": ({**GIVEN, "ADDL": "1e9", "II": 3}, "from 0 to 100,000"),
    "repetitions beyond all time": ({**GIVEN, "ADDL": 100, "II": "1e308"}, "given at no finite time"),
    "steady state 2": ({**GIVEN, "SS": 2, "II": 12}, "SS is '2': a steady state on top of what is there (SS 2) is not supported"),
    "steady state -1": ({**GIVEN, "SS": -1, "II": 12}, "SS is '-1': it is no code of NONMEM's"),
    "event 5": ({"AMT": 5, "EVID": 5}, "EVID is '5': allowed are 0 (observation), 1 (dose)"),
    "event, a text": ({"AMT": 5, "EVID": "dose"}, "EVID is 'dose': not a finite number"),
    "a reset with an amount": ({"AMT": 5, "EVID": 3}, "a reset (EVID 3) has an amount"),
    "mark of a missing value 2": ({"DV": 5, "MDV": 2}, "MDV is '2': allowed are 0 and 1"),
    "time, decimal comma": ({"TIME": '"0,5"', "DV": 5}, "TIME is '0,5': a decimal comma. Write 0.5"),
    "time, missing": ({"TIME": "nan", "DV": 5}, "TIME is 'nan': it is missing"),
    "time, not finite": ({"TIME": "inf", "DV": 5}, "TIME is 'inf': not a finite number"),
    "time of the day": ({"TIME": "08:30", "DV": 5}, "a date or a time of day"),
    "time, other digits": ({"TIME": "１", "DV": 5}, "not a finite number"),
    "time, underscores": ({"TIME": "1_000", "DV": 5}, "not a finite number"),
    "value, a word": ({"DV": "positive"}, "DV is 'positive': not a finite number"),
    "value, thousands or decimal comma": ({"DV": '"1,000"'}, "Write 1.000 or 1000, whichever is meant"),
    "value, millions": ({"DV": '"1,000,000"'}, "commas between the thousands of a number. Write 1000000"),
    "value with its unit": ({"DV": "50 copies/ug"}, "a number with the unit 'copies/ug'. Write 50"),
    "value, an error of a spreadsheet": ({"DV": "#DIV/0!"}, "an error of a spreadsheet"),
    "value, a formula": ({"DV": "=1+1"}, "not a finite number"),
    "value, not finite": ({"DV": "-inf"}, "not a finite number"),
    "value, hexadecimal": ({"DV": "0x10"}, "a number with the unit 'x10'"),
    "value, an exponent too many": ({"DV": "1e5e"}, "a number with the unit 'e'"),
    "value with its error": ({"DV": "5±1"}, "not a finite number"),
    "value, a range": ({"DV": "5-6"}, "not a finite number"),
    "value, about": ({"DV": "~5"}, "not a finite number"),
    "value, a percentage": ({"DV": "5%"}, "a number with the unit '%'"),
    "value, a minus of typography": ({"DV": "\u22125"}, "Write -5"),
    "value, blanks that do not break": ({"DV": "1\u00a0000"}, "marks between the thousands of a number. Write 1000"),
    "value, true": ({"DV": "TRUE"}, "not a finite number"),
    "value below nothing": ({"DV": "<"}, "not a finite number"),
    "value below 0 as a limit": ({"DV": "<-5"}, "a limit must be > 0"),
    "value below 0 as a limit, with lloq": ({"DV": "<0", "LLOQ": 10}, "a limit must be > 0"),
    "value above an unknown limit": ({"DV": ">ULOQ"}, "no upper limit is known"),
    "lower limit below 0": ({"DV": 5, "LLOQ": -1}, "LLOQ is '-1': it must not be below 0"),
    "lower limit, a text": ({"DV": 5, "LLOQ": "low"}, "LLOQ is 'low': not a finite number"),
    "upper limit below 0": ({"DV": 5, "ULOQ": -1}, "ULOQ is '-1': it must be > 0"),
    "upper limit below the lower": ({"DV": 5, "LLOQ": 50, "ULOQ": 5}, "ULOQ is '5': it must be above the lower limit 50"),
    "marks against each other": ({"DV": 5, "CENS": 0, "BLQ": 1, "LLOQ": 10}, "BLQ is '1': CENS is 0, which says otherwise"),
    "text against its mark": ({"DV": "<50", "CENS": 0}, "the text says one thing, the mark of the row another"),
    "half a mark": ({"DV": 5, "CENS": 0.5}, "CENS is '0.5': allowed are 0, 1"),
    "a flag of 2": ({"DV": 5, "BLQ": 2}, "BLQ is '2': allowed are 0 and 1, or N and Y"),
    "upper bound below the value": ({"DV": 50, "CENS": -1, "LIMIT": 10}, "LIMIT is '10': it must be above the value 50"),
    "subject, shortened": ({"ID": "1e5", "DV": 5}, "a number as spreadsheets shorten it"),
    "subject, missing": ({"ID": "NA", "DV": 5}, "it is empty. Write the subject into every row"),
    "subject with an unseen character": ({"ID": "A\u202eB", "DV": 5}, "the character U+202E, which is not seen"),
    "subject with a NUL": ({"ID": "A\0", "DV": 5}, "the character U+0000"),
    "subject over two lines": ({"ID": '"A\nB"', "DV": 5}, "the character U+000A"),
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
def test_a_row_that_cannot_be_is_refused_with_its_line_rule_and_remedy(tmp_path, name):
    row, told = ROWS[name]
    text = refused(DataError, ck.read_data, write(tmp_path, nonmem(row)))
    assert "line 2" in text
    assert told in text
    assert re.search(r"\. \S.*$", text.splitlines()[1]), "no remedy"


BOUND = {
    "compartment that is none": ({**GIVEN, "CMT": 99}, "CMT is '99': it is no entry of [doses]. There are: oral"),
    "compartment below 0": ({**GIVEN, "CMT": -1}, "CMT is '-1': it is no entry"),
    "compartment without a way in": ({**GIVEN, "CMT": 2}, "compartment 2 is the state 'central', which no entry of [doses] goes into"),
    "compartment, superscript": ({**GIVEN, "CMT": "²"}, "CMT is '²': it is no entry of [doses]"),
    "compartment, ten thousand digits": ({**GIVEN, "CMT": "1" * 10_000}, "it is no entry of [doses]"),
    "observable 9": ({"DV": 3, "DVID": 9}, "DVID is '9': it is no observable of the model. There are: conc"),
    "observable, other digits": ({"DV": 3, "DVID": "²"}, "DVID is '²': it is no observable"),
    "duration that a model has not": ({**GIVEN, "RATE": -2}, "asks for the duration of the model, and the dose 'oral' has none"),
    "steady state after other doses": ({**GIVEN, "TIME": 3, "SS": 1, "II": 12}, "a steady state is supported at the first dose"),
    "a dose before the start": ({**GIVEN, "TIME": -5}, "the dose is given at -5 h, before the model's start at 0"),
}  # fmt: skip


@pytest.mark.parametrize("name", BOUND)
def test_a_row_that_does_not_fit_the_model_is_refused_with_what_the_model_has(tmp_path, name):
    row, told = BOUND[name]
    rows = [{**GIVEN, "AMT": 7}, row] if "after" in name else [row]
    assert told in refused(DataError, bind, oral(), ck.read_data(write(tmp_path, nonmem(*rows))))


def test_a_dose_that_stands_twice_is_told_and_given_twice_only_when_asked(tmp_path):
    path = write(tmp_path, nonmem(GIVEN, GIVEN))
    text = refused(DataError, ck.read_data, path)
    assert "line 3, subject 1: AMT is '5': the same dose at time 0 as well, on line 2. Keep one, or tell them apart" in text
    with pytest.warns(UserWarning, match="1 doubtful"):
        assert len(ck.read_data(path, strict=False).doses) == 2
    other = write(tmp_path, nonmem(GIVEN, {**GIVEN, "AMT": 6}))
    assert len(ck.read_data(other).doses) == 2


def test_a_dose_after_the_last_value_and_a_subject_with_doses_alone_are_kept_and_told(tmp_path):
    rows = [{"TIME": 1, "DV": 3}, {**GIVEN, "TIME": 5}, {**GIVEN, "ID": 2}]
    design = bind(oral(), ck.read_data(write(tmp_path, nonmem(*rows, last=None))))
    assert design.subjects == ["1"]
    assert design.doses.time.tolist() == [5]
    assert "no value that can be used" in repr(design)


def test_values_on_dose_rows_are_counted_as_not_read(tmp_path):
    data = ck.read_data(write(tmp_path, nonmem({**GIVEN, "DV": 3})))
    assert data.counts["values on dose rows, not read"] == 1


def test_values_above_an_upper_limit_are_censored_there(tmp_path):
    data = ck.read_data(write(tmp_path, nonmem({"DV": 900, "ULOQ": 500}, {"TIME": 1, "DV": 400, "ULOQ": 500})))
    assert data.observations["censoring"].tolist() == ["right", "none", "none"]
    assert data.observations["limit"].tolist()[0] == 500


def test_limits_that_change_from_row_to_row_hold_for_their_rows(tmp_path):
    data = ck.read_data(write(tmp_path, nonmem({"DV": 15, "LLOQ": 10}, {"TIME": 1, "DV": 15, "LLOQ": 20})))
    assert data.observations["censoring"].tolist() == ["none", "left", "none"]


def test_values_of_two_compartments_need_a_column_that_says_what_is_measured(tmp_path):
    text = refused(DataError, ck.read_data, write(tmp_path, nonmem({"DV": 1, "CMT": 2}, {"TIME": 1, "DV": 2, "CMT": 3})))
    assert "line 3, subject 1: CMT is '3': values of compartment 2 stand above (line 2), and no column says what is measured" in text
    ck.read_data(
        write(tmp_path, nonmem({"DV": 1, "CMT": 2, "DVID": 1}, {"TIME": 1, "DV": 2, "CMT": 3, "DVID": 2}, last={**SEEN, "DVID": 1}))
    )


def test_times_that_are_dates_of_a_spreadsheet_are_remarked(tmp_path):
    path = write(tmp_path, "ID,TIME,DV\n1,44197.5,3\n1,44198,4\n")
    with pytest.warns(UserWarning, match="are they dates, as a spreadsheet counts days"):
        ck.read_data(path)


PERSONS = "subject,day,value,matrix,observable,weight,sex\n"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("A,1,50,PB,level,heavy,male\nB,1,50,PB,level,60,male\n", "line 2, subject A: weight is 'heavy': not a finite number"),
        ("A,1,50,PB,level,60 kg,male\nB,1,50,PB,level,60,male\n", "weight is '60 kg': a number with the unit 'kg'. Write 60"),
        ("A,1,50,PB,level,60000,male\n", "weight is '60000': no person has 60000 kg; the column is read in kg"),
        ("A,1,50,PB,level,60,x\n", "sex is 'x': allowed are 0 or 'female', 1 or 'male'"),
        ("A,1,50,PB,level,60,2\n", "sex is '2': allowed are 0 or 'female', 1 or 'male'"),
        ("A,1,50,XX,level,60,male\n", "matrix is 'XX': the model measures level (PB), level_bm (BM) in PB, BM"),
        ("A,1,50,pb,level,60,male\n", "Did you mean 'PB'? Keep rows"),
        ("A,1,-5,BM,level,60,male\n", "a value that is not > 0 cannot have the log-normal error"),
    ],
)
def test_a_person_or_a_sample_that_cannot_be_is_told_by_subject(tmp_path, rows, told):
    assert told in refused(DataError, bind, cells(), ck.read_data(write(tmp_path, PERSONS + rows)))


def test_what_is_one_for_a_subject_may_not_change(tmp_path):
    text = refused(DataError, ck.read_data, write(tmp_path, PERSONS + "A,1,50,PB,level,60,male\nA,2,50,PB,level,60,female\n"))
    assert "line 3, subject A: sex is 'female': the subject's earlier rows say 'male'" in text
    text = refused(DataError, ck.read_data, write(tmp_path, "subject,day,value,arm\nA,1,5,x\nA,2,5,y\n"))
    assert "line 3, subject A: arm is 'y': the subject's earlier rows say 'x'" in text


def test_a_subject_in_two_places_of_the_file_is_one_if_its_times_ascend(tmp_path):
    head = "subject,day,value\n"
    assert ck.read_data(write(tmp_path, head + "A,1,5\nB,1,5\nA,2,5\n")).subjects == ("A", "B")
    assert "line 4, subject A" in refused(DataError, ck.read_data, write(tmp_path, head + "A,1,5\nB,1,5\nA,0,5\n"))


@pytest.mark.parametrize(("one", "other"), [("A", "a"), ("01", "1"), ("e\u0301", "\u00e9"), ("\uff11", "1"), ("\ufb01", "fi")])
def test_subjects_that_look_alike_are_two_and_told(tmp_path, one, other):
    data = ck.read_data(write(tmp_path, f"subject,day,value\n{one},1,5\n{other},1,5\n"))
    assert data.subjects == (one, other)
    assert f"'{one}' and '{other}' are two subjects here" in repr(data)


def test_no_value_at_all_is_told_with_what_was_left_out(tmp_path):
    assert "no row is left of 1 (value missing: 1)" in refused(DataError, ck.read_data, write(tmp_path, "ID,TIME,DV\n1,0,.\n"))


TABLE = b"ID,TIME,DV\n1,0,1\n1,1,2\n"
FILES = {
    "UTF-16": (TABLE.decode().encode("utf-16"), DataError, "is not UTF-8 text"),
    "UTF-16 without a mark": (TABLE.decode().encode("utf-16-be"), DataError, "line 1 holds NUL characters"),
    "Latin-1": ("ID,TIME,DV\nJosé,0,1\n".encode("latin-1"), DataError, "is not UTF-8 text"),
    "gzip": (b"\x1f\x8b\x08" + b"a" * 100, DataError, "is not UTF-8 text"),
    "NUL in a cell": (b"ID,TIME,DV\n1,0\x00,1\n", DataError, "line 2, subject 1: TIME is '0?'"),
    "only NUL": (b"\0" * 1000, DataError, "line 1"),
    "blanks between": (TABLE.replace(b",", b" "), DataError, "its names may be separated by blanks"),
    "a remark first": (b"# made by x\n" + TABLE, DataError, "it may be a remark"),
    "a page": (b"<html><body>404</body></html>", DataError, "line 1 holds one cell"),
    "header twice": (TABLE + TABLE, DataError, "line 4: the row: the header stands here again"),
    "names twice but for case": (b"ID,TIME,DV, dv \n1,0,1,2\n", DataError, "2 columns are called 'DV'"),
    "a value without a name": (b"ID,TIME,,DV\n1,0,7,2\n", DataError, "column 3 has values and no name"),
    "two separators": (b"ID,TIME,DV\n1;0;1\n", DataError, "line 2: the row: it has 1 cells, but the header has 3"),
    "quotation mark inside": (b'ID,TIME,DV\n1,0,"1"2\n', DataError, "line 2"),
    "look-alike in a name": ("ID,TI\u041cE,DV\n1,0,2\n".encode(), DataError, "lacks the column time"),
    "too many columns": (b"ID,TIME,DV" + b",c" * 10_000 + b"\n", LimitError, "10,003 columns; at most 2,000"),
    "a line without end": (b"ID,TIME,DV\n1,0,1\n" + b"1" * 1_000_002, LimitError, "line 3 is longer than 1,000,000"),
    "a quoted text without end": (b'ID,TIME,DV,note\n1,0,1,"' + b"x\n" * 200_000 + b'"\n', DataError, "line 2"),
    "only a header": (b"ID,TIME,DV\n", DataError, "has a header and no rows"),
    "only blank lines": (b"\n\n \n", DataError, "is empty: there is not even a header"),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_table_is_refused(tmp_path, name):
    content, kind, told = FILES[name]
    assert told in refused(kind, ck.read_data, write(tmp_path, content))


@pytest.mark.parametrize(("old", "new"), [(b"\n", b"\r\n"), (b"\n", b"\r"), (b",", b"\t"), (b"\n", b"\n\n")])
def test_line_ends_and_separators_of_other_programmes_are_read(tmp_path, old, new):
    assert ck.read_data(write(tmp_path, TABLE.replace(old, new))).observations["value"].tolist() == [1, 2]


def test_what_is_no_file_is_refused_at_once(tmp_path):
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.csv")
        assert "a device or a pipe" in refused(FileError, ck.read_data, tmp_path / "pipe.csv")
        assert "a device or a pipe" in refused(FileError, ck.read_data, "/dev/zero")
        assert "a device or a pipe" in refused(FileError, ck.read_model, "/dev/zero")
    for name in ("a.csv.gz", "a.zip", "a.xlsx", "a.nc"):
        assert "is not read" in refused(FileError, ck.read_data, write(tmp_path, TABLE, name))
    for path in ("x" * 5000 + ".csv", "a\0b.csv", "\udcff.csv", "https://localhost/data.csv"):
        refused(CarkineticsError, ck.read_data, path)


@pytest.mark.parametrize(
    ("units", "told"),
    [
        ({"TIME": "kg"}, "'kg' cannot be converted to 'h': the first is mass, the second time"),
        ({"DV": "copies/mL"}, "'copies/mL' cannot be converted to 'mg/L'"),
        ({"DV": "x" * 100_000}, "longer than 200"),
        ({"DV": "g^9999999999"}, "The power 9999999999"),
        ({"DV": "\0"}, "cannot be read"),
    ],
)
def test_units_that_do_not_fit_or_are_none_are_told(tmp_path, units, told):
    path = write(tmp_path, nonmem({"DV": 2}))

    def work():
        bind(oral(), ck.read_data(path, units=units))

    assert told in refused(UnitError, work)


@pytest.mark.parametrize(
    "arguments",
    [
        {"strict": "no"}, {"strict": None}, {"where": {"ID": len}}, {"where": {"ID": [None]}}, {"where": {"ID": []}}, {"where": 5},
        {"lloq": 0},
        {"lloq": float("nan")}, {"lloq": True}, {"lloq": 10**400}, {"lloq": [5]}, {"units": ["g"]}, {"units": {"nope": "g"}},
    ],
)  # fmt: skip
def test_an_argument_that_cannot_be_is_a_config_error(tmp_path, arguments):
    refused(ConfigError, ck.read_data, write(tmp_path, nonmem({"DV": 2})), **arguments)


def test_the_columns_of_these_tests_are_all_known_to_the_reader():
    from carkinetics.data.columns import ROLES

    known = {name for names in ROLES.values() for name in names}
    assert {name.lower() for name in COLUMNS} <= known
