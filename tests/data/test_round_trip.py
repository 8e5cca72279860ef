"""One trial written in several forms is read as the same observations."""

import io
import math

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import carkinetics as ck
from carkinetics.data.cells import Unreadable, number, reading
from carkinetics.data.problems import Fault
from carkinetics.errors import CarkineticsError

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")
LLOQ = 50.0
levels = st.floats(LLOQ, 1e7, allow_nan=False)
times = st.lists(st.floats(0.01, 1000), min_size=1, max_size=6, unique=True).map(sorted)


@st.composite
def trials(draw):
    """Rows (subject, time, value, side, dose): the dose of each subject at time 0, then its values."""
    rows = []
    for subject in draw(st.lists(st.integers(1, 99), min_size=1, max_size=4, unique=True)):
        rows.append((subject, 0.0, None, "none", draw(st.floats(1, 1e9))))
        for time in draw(times):
            side = draw(st.sampled_from(["none", "none", "left", "right"]))
            rows.append((subject, time, LLOQ if side == "left" else draw(levels), side, None))
    return rows


def as_nonmem(rows) -> str:
    lines = ["ID,TIME,DV,AMT,EVID,CENS,LLOQ"]
    for subject, time, value, side, dose in rows:
        mark = {"none": 0, "left": 1, "right": -1}[side]
        lines.append(f"{subject},{time!r},.,{dose!r},1,.,." if dose else f"{subject},{time!r},{value!r},.,0,{mark},{LLOQ}")
    return "\n".join(lines) + "\n"


def as_tidy(rows) -> str:
    lines = ["amount;value;time;subject"]
    for subject, time, value, side, dose in rows:
        text = {"none": f"{value!r}", "left": "BLQ", "right": f">{value!r}"}[side]
        lines.append(f"{dose!r};;{time!r};{subject}" if dose else f";{text};{time!r};{subject}.0")
    return "\n".join(lines) + "\n"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=trials())
def test_nonmem_and_tidy_forms_of_a_trial_are_the_same_observations(tmp_path, rows):
    (tmp_path / "nonmem.csv").write_text(as_nonmem(rows))
    (tmp_path / "tidy.csv").write_text("\ufeff" + as_tidy(rows), encoding="utf-8")
    first, second = ck.read_data(tmp_path / "nonmem.csv"), ck.read_data(tmp_path / "tidy.csv", lloq=LLOQ)
    assert first.subjects == second.subjects
    pd.testing.assert_frame_equal(first.observations, second.observations, check_exact=True)
    pd.testing.assert_frame_equal(first.doses, second.doses, check_exact=True)
    said = [(str(row[0]), row[1], row[2], row[3]) for row in rows if row[4] is None]
    found = first.observations[["subject", "time", "value", "censoring"]].itertuples(index=False, name=None)
    assert sorted(said) == sorted(found)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_is_read_to_the_last_bit(value):
    assert number(repr(value)) == value


@given(st.text(max_size=12))
def test_any_text_of_a_cell_is_a_value_nothing_or_a_rule(text):
    try:
        found = reading(text.strip())
    except Unreadable:
        return
    assert found is None or found.side in ("none", "left", "right")
    assert found is None or not math.isinf(found.value)


@given(st.text(max_size=60), st.sampled_from(["", "ID,TIME,DV\n", "subject,day,value,amt,cens,limit,lloq\n"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
def test_any_text_of_a_file_is_observations_or_an_error_of_ours(tmp_path, text, head):
    (tmp_path / "any.csv").write_bytes((head + text).encode("utf-8", "surrogatepass"))
    for strict in (True, False):
        try:
            found = ck.read_data(tmp_path / "any.csv", strict=strict)
        except CarkineticsError:
            continue
        assert len(found.observations) + len(found.doses) > 0
        assert repr(found)


def test_a_fault_reads_as_a_sentence():
    fault = Fault(7, "P1", "DV", "1,5", "a decimal comma", "Write 1.5.")
    assert str(fault) == "line 7, subject P1: DV is '1,5': a decimal comma. Write 1.5."


def test_a_frame_read_again_from_its_observations_is_the_same():
    frame = pd.DataFrame({"subject": ["a", "a", "b"], "time": [0.0, 1.5, 2.0], "value": [1.0, 2.0, 3.0]})
    once = ck.read_data(frame)
    text = io.StringIO()
    once.observations[["subject", "time", "value"]].to_csv(text, index=False)
    text.seek(0)
    twice = ck.read_data(pd.read_csv(text))
    pd.testing.assert_frame_equal(once.observations, twice.observations)
