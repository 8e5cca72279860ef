"""What is censored, where: CENS and LIMIT as in Monolix, BLQ, LLOQ and texts, one row at a time."""

import math

import pytest

import carkinetics as ck
from tests.data.tables import written

HEAD = "ID,TIME,DV,CENS,LIMIT,LLOQ,BLQ\n"
NONE = float("nan")


@pytest.mark.parametrize(
    ("cells", "lloq", "expected"),
    [
        # DV, CENS, LIMIT, LLOQ, BLQ -> censoring, value, limit, lower
        ("20,.,.,.,.", None, ("none", 20, NONE, NONE)),
        ("-3,.,.,.,.", None, ("none", -3, NONE, NONE)),
        ("20,.,.,.,.", 50, ("left", 50, 50, NONE)),
        ("50,.,.,.,.", 50, ("none", 50, NONE, NONE)),
        ("0,.,.,50,.", None, ("left", 50, 50, NONE)),
        ("60,.,.,50,.", None, ("none", 60, NONE, NONE)),
        ("60,.,.,50,.", 80, ("left", 80, 80, NONE)),
        ("50,1,.,.,.", None, ("left", 50, 50, NONE)),
        ("0,1,.,50,.", None, ("left", 50, 50, NONE)),
        (".,1,.,50,.", None, ("left", 50, 50, NONE)),
        ("50,1,0,.,.", None, ("interval", 50, 50, 0)),
        ("50,1,10,.,.", None, ("interval", 50, 50, 10)),
        ("900,-1,.,.,.", None, ("right", 900, 900, NONE)),
        ("900,-1,1000,.,.", None, ("interval", 1000, 1000, 900)),
        ("60,0,.,50,0", None, ("none", 60, NONE, NONE)),
        ("25,.,.,50,1", None, ("left", 50, 50, NONE)),
        (".,.,.,50,Y", None, ("left", 50, 50, NONE)),
        ("<50,.,.,.,.", None, ("left", 50, 50, NONE)),
        ("< 50,.,.,.,.", 50, ("left", 50, 50, NONE)),
        ("≤5e1,.,.,.,.", None, ("left", 50, 50, NONE)),
        ("<50,.,10,.,.", None, ("interval", 50, 50, 10)),
        ("BLQ,.,.,.,.", 50, ("left", 50, 50, NONE)),
        ("bloq,.,.,50,.", None, ("left", 50, 50, NONE)),
        ("ND,1,.,50,1", None, ("left", 50, 50, NONE)),
        ("not detected,.,.,.,.", 50, ("left", 50, 50, NONE)),
        ("<LLOQ,.,.,.,.", 50, ("left", 50, 50, NONE)),
        (">1e6,.,.,.,.", None, ("right", 1e6, 1e6, NONE)),
        (">=1e6,-1,.,.,.", None, ("right", 1e6, 1e6, NONE)),
    ],
)
def test_a_row_is_censored_as_its_marks_and_limits_say(tmp_path, cells, lloq, expected):
    data = ck.read_data(written(tmp_path, f"{HEAD}1,0,{cells}\n"), lloq=lloq).observations.iloc[0]
    found = (data["censoring"], data["value"], data["limit"], data["lower"])
    assert found[0] == expected[0]
    assert [repr(float(number)) for number in found[1:]] == [repr(float(number)) for number in expected[1:]]


@pytest.mark.parametrize("cell", [".", "", "NA", "NaN", "n/a"])
def test_a_missing_value_is_left_out_and_counted(tmp_path, cell):
    data = ck.read_data(written(tmp_path, f"ID,TIME,DV\n1,0,{cell}\n1,1,2\n"), lloq=1)
    assert len(data.observations) == 1
    assert data.counts["value missing"] == 1


def test_each_matrix_and_observable_has_its_own_limit(tmp_path):
    text = "subject,day,value,matrix,observable\nA,1,20,PB,q\nA,1,20,BM,q\nA,1,20,PB,flow\n"
    data = ck.read_data(written(tmp_path, text), lloq={"PB": 50, "BM": 10, "flow": 15}).observations
    limits = {(row.matrix, row.observable): (row.lloq, row.censoring) for row in data.itertuples()}
    assert limits == {("PB", "q"): (50, "left"), ("BM", "q"): (10, "none"), ("PB", "flow"): (15, "none")}


def test_strict_false_takes_a_value_that_is_said_to_be_above_the_limit_as_it_is(tmp_path):
    path = written(tmp_path, f"{HEAD}1,0,20,.,.,50,0\n1,1,80,.,.,50,0\n")
    with pytest.warns(UserWarning, match="1 doubtful ones kept"):
        data = ck.read_data(path, strict=False)
    assert data.observations["censoring"].tolist() == ["none", "none"]
    assert math.isnan(data.observations["limit"][0])


def test_lloq_in_the_call_goes_before_the_column_with_a_note(tmp_path):
    data = ck.read_data(written(tmp_path, f"{HEAD}1,0,60,.,.,50,.\n"), lloq=25)
    assert data.observations["lloq"].tolist() == [25]
    assert "in place of the column 'LLOQ'" in data.notes[0]
