"""Histories as files: what is written is read again, what is not ours is refused and left alone."""

import json

import pytest

from benchmarks.guard import records
from benchmarks.guard.measuring import Series
from carkinetics.errors import FileError


@pytest.fixture
def run(monkeypatch):
    monkeypatch.setattr(records, "commit_of", lambda _: "a" * 40)
    monkeypatch.setattr(records, "is_changed", lambda: False)
    return records.make_run({"auto": Series([0.02, 0.03, 0.01], [8.0, 9.0, 7.0], [0.0025] * 3)}, {"stiff": {"missing": "ImportError: no"}})


def test_a_run_tells_what_was_measured_where_and_of_which_commit(run):
    assert run["results"]["auto"] == {"subjects": 512, "microseconds_a_subject": 39.0625, "ratio": 8.0, "ratios": [8.0, 9.0, 7.0]}
    assert run["results"]["stiff"] == {"missing": "ImportError: no"}
    assert run["commit"] == "a" * 40
    assert run["calibration_seconds"] == 0.0025
    assert run["machine"]["processors"] >= 1
    assert {"python", "numpy", "llvmlite"} <= set(run["versions"])


def test_runs_are_appended_and_read_again(run, tmp_path):
    path = tmp_path / "deep" / "speed.json"
    records.append_run(path, run)
    records.append_run(path, run | {"commit": "b" * 40})
    assert records.read_history(path) == [run, run | {"commit": "b" * 40}]
    assert [each.name for each in path.parent.iterdir()] == ["speed.json"]


FAULTS = {
    "not JSON": "{",
    "lacks": "[]",
    "lacks ": '{"format": "carkinetics bench", "schema": 2, "runs": []}',
    "must be a list of runs": '{"format": "carkinetics bench", "schema": 1, "runs": []}',
    "numbers above 0": '{"format": "carkinetics bench", "schema": 1, "runs": [{"commit": "a", "results": {"auto": {"ratios": [0]}}}]}',
    "not JSON: ": "[" * 100_000,
}


@pytest.mark.parametrize("told", FAULTS)
def test_a_file_that_is_no_history_is_refused_and_left_as_it_is(run, tmp_path, told):
    path = tmp_path / "speed.json"
    path.write_text(FAULTS[told], encoding="utf-8")
    with pytest.raises(FileError, match=told.strip()):
        records.read_history(path)
    with pytest.raises(FileError):
        records.append_run(path, run)
    assert path.read_text(encoding="utf-8") == FAULTS[told]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1, True, "8", None, [8]])
def test_a_ratio_that_is_no_positive_number_is_refused(run, tmp_path, value):
    run["results"]["auto"]["ratios"] = [8.0, value]
    path = tmp_path / "speed.json"
    path.write_text(json.dumps({"format": records.FORMAT, "schema": records.SCHEMA, "runs": [run]}), encoding="utf-8")
    with pytest.raises(FileError, match="numbers above 0"):
        records.read_history(path)


def test_a_folder_in_place_of_a_file_is_a_file_error(tmp_path):
    with pytest.raises(FileError, match="cannot be read"):
        records.claim_history(tmp_path)
