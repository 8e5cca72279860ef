"""What spreadsheets and people make of a table: told with its row and a remedy, or read as it is meant."""

import pytest

import carkinetics as ck
from carkinetics.errors import DataError
from tests.data.tables import written


def refusal(folder, text):
    with pytest.raises(DataError) as caught:
        ck.read_data(written(folder, text))
    return str(caught.value)


NASTY = [
    ("ID;TIME;DV;WT\n1;0;5.5;60\n1;1,5;6;60\n", "line 3, subject 1: TIME is '1,5': a decimal comma. Write 1.5"),
    ("ID;TIME;DV;WT\n1;0;5.5;60,5\n1;1;6;60,5\n", "line 2, subject 1: WT is '60,5': a decimal comma. Write 60.5"),
    ("ID,TIME,DV,dv \n1,0,5,6\n", "line 1: 2 columns are called 'DV'"),
    ("ID,TIME,DV\n1,0,5\n1,1\n1,2,6,7\n", "line 4: the row: it has 4 cells, but the header has 3"),
    ('ID,TIME,DV,NOTE\n1,0,5,"a\nb"\n1,1,x,c\n', "line 4, subject 1: DV is 'x'"),
    ("ID,TIME,DV\n1,1,1\u00a0000\n", "marks between the thousands of a number. Write 1000."),
    ("ID,TIME,DV\n1,1,12'345.5\n", "marks between the thousands of a number. Write 12345.5."),
    ("ID;TIME;DV\n1;0;1.234,5\n", "marks between the thousands of a number. Write 1234.5."),
    ("ID,TIME,DV\n1,2-Mar,5\n", "line 2, subject 1: TIME is '2-Mar': a date or a time of day"),
    ("ID,TIME,DV\n1,0,5\n1,5 March 2021,3\n", "line 3, subject 1: TIME is '5 March 2021': a date"),
    ("ID,TIME,DV\n1,0,1e400\n", "DV is '1e400': too large for a number"),
    ("ID,TIME,DV\n1.23E+15,0,5\n", "ID is '1.23E+15': a number as spreadsheets shorten it"),
    ("ID,TIME,DV\n1,3,5\n1,1,6\n", "line 3, subject 1: TIME is '1': the time is before 3 of line 2"),
    ("ID,TIME,DV\n1,0,<LLOQ\n1,1,60\n", "DV is '<LLOQ': no limit is known for it. Give lloq="),
    ("ID,TIME,DV\n1,\u22123,5\n", "a minus sign of typography. Write -3."),
    ("ID,TIME,DV\n1,0,#DIV/0!\n1,1,#REF!\n", "DV is '#REF!': an error of a spreadsheet. Mend the formula"),
    ("ID,TIME,DV\n1,0,5 copies/ug\n", "a number with the unit 'copies/ug'. Write 5, and the unit into the header"),
    ("ID,TIME,DV\n1,0,5%\n", "a number with the unit '%'. Write 5"),
    ("ID,TIME,DV\n1,0,5\nID,TIME,DV\n2,0,6\n", "line 3: the row: the header stands here again. Delete the row."),
    ("ID,TIME,DV\n,h,copies/ug\n1,0,5\n", "line 2: ID: it is empty"),
    ("# made by hand\nID,TIME,DV\n1,0,5\n", "line 1 holds one cell, '# made by hand', and must be the header: it may be a remark"),
    ("ID TIME DV\n1 0 5\n", "and must be the header: its names may be separated by blanks"),
    ("ID,TIME,DV\n1,0,5\nMean,,5\n", "line 3, subject Mean: TIME: it is missing"),
    ("ID,TIME,DV\n1,0,<<50\n", "DV is '<<50': not a finite number"),
    ("ID,TIME,DV,AMT\n1,0,.,inf\n1,1,5,.\n", "AMT is 'inf': not a finite number"),
]


@pytest.mark.parametrize(("text", "told"), NASTY)
def test_what_spreadsheets_and_people_write_is_told_with_its_row_and_a_remedy(tmp_path, text, told):
    assert told in refusal(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("\ufeffID,TIME,DV\r\n1,0,5\r\n1,1,6\r\n", [("1", 0, 5), ("1", 1, 6)]),
        ("ID,TIME,DV\r1,0,5\r1,1,6\r", [("1", 0, 5), ("1", 1, 6)]),
        ("sep=;\nID;TIME;DV\n1;0;5\n", [("1", 0, 5)]),
        ("ID|TIME|DV\n1|0|5\n", [("1", 0, 5)]),
        ("ID,\u00a0TIME,DV\u00a0\n1,0,5\u00a0\n", [("1", 0, 5)]),
        ("ID,TIME,DV\n1\u200b,0,5\u200b\n1,1,\ufeff6\n", [("1", 0, 5), ("1", 1, 6)]),
        ("ID,TIME,DV,,\n1,+0,+5,,\n", [("1", 0, 5)]),
        ("ID,TIME,DV\n123456789012345678901234567890,-3,5\n123456789012345678901234567891,0,6\n",
         [("123456789012345678901234567890", -3, 5), ("123456789012345678901234567891", 0, 6)]),
        ("ID,TIME,DV\n1,0,≤50\n1,1,< 50\n", [("1", 0, 50), ("1", 1, 50)]),
        ('ID,TIME,DV,NOTE\n1,0,5,"a, ""b""\nc"\n1,1,6,d\n', [("1", 0, 5), ("1", 1, 6)]),
    ],
)  # fmt: skip
def test_what_can_be_understood_is_read_as_it_is_meant(tmp_path, text, values):
    path = tmp_path / "data.csv"
    path.write_bytes(text.encode())
    found = ck.read_data(path).observations
    assert [tuple(row) for row in found[["subject", "time", "value"]].to_numpy()] == values


def test_names_that_differ_in_case_or_zeros_only_are_two_subjects_with_a_note(tmp_path):
    data = ck.read_data(written(tmp_path, "ID,TIME,DV\np1,0,5\nP1,1,6\n001,0,5\n1,0,5\n10,0,5\n"))
    assert data.subjects == ("p1", "P1", "001", "1", "10")
    assert [note.split(" are")[0] for note in data.notes] == ["'p1' and 'P1'", "'001' and '1'"]
