"""`check` on data files: every fault with its row."""

import pytest

GOOD = "subject,day,value [cells],matrix,arm\nA,1,500,PB,one\nA,7,<50,PB,one\nB,1,80,PB,two\n"
BAD = "subject,day,value,matrix\nA,1,high,PB\nA,,5,PB\nB,1,80,PB\n"


def test_a_data_file_without_faults_is_summed_up_and_passes(say, tmp_path):
    (tmp_path / "good.csv").write_text(GOOD)
    code, out, err = say("check", tmp_path / "good.csv")
    assert (code, err) == (0, "")
    assert "PB: 3 in 2 subjects, 1 below the limit" in out
    assert "no faults." in out


def test_every_fault_of_a_data_file_is_told_with_its_row_and_fails(say, tmp_path):
    (tmp_path / "bad.csv").write_text(BAD)
    code, out, _ = say("check", tmp_path / "bad.csv")
    assert code == 1
    assert "line 2, subject A: value is 'high': not a finite number" in out
    assert "line 3, subject A: day: it is missing" in out
    assert "2 faults." in out


def test_a_table_that_cannot_be_read_at_all_fails_and_a_missing_one_is_bad_input(say, tmp_path):
    (tmp_path / "none.csv").write_text("a,b\n1,2\n")
    code, _, err = say("check", tmp_path / "none.csv")
    assert code == 1
    assert "lacks the column subject, time, value" in err
    assert say("check", tmp_path / "missing.csv")[0] == 2
    assert say("check", tmp_path / "curves.nc")[0] == 2


def test_a_model_is_matched_to_the_data(say, mine, tmp_path):
    (tmp_path / "good.csv").write_text(GOOD)
    code, out, _ = say("check", tmp_path / "good.csv", "--model", mine)
    assert code == 0
    assert "no faults, and fits mine" in out
    (tmp_path / "early.csv").write_text(GOOD.replace("A,1,", "A,-1,"))
    code, out, _ = say("check", tmp_path / "early.csv", "--model", mine)
    assert code == 1
    assert "line 2, subject A: day is '-1': it is before the model's start at 0 day" in out


def test_limits_and_rows_are_said_as_in_a_fit(say, tmp_path):
    (tmp_path / "good.csv").write_text(GOOD.replace("<50", "20"))
    code, out, _ = say("check", tmp_path / "good.csv", "--lloq", "PB=100", "--where", "subject=A,B", "--where", "arm=one")
    assert code == 0
    assert "2 in 1 subjects, 1 below the limit" in out
    assert "where arm 1" in out


@pytest.mark.parametrize(
    ("option", "told"),
    [
        (("--lloq", "low"), "--lloq: 'low' is not a number"),
        (("--where", "PB"), "--where: 'PB' is not COLUMN=VALUE"),
        (("--model", "no"), "no"),
    ],
)
def test_an_option_that_says_nothing_is_bad_input(say, tmp_path, option, told):
    (tmp_path / "good.csv").write_text(GOOD)
    code, _, err = say("check", tmp_path / "good.csv", *option)
    assert code == 2
    assert told in err
