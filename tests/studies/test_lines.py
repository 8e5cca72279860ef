"""Results on disk: a study that was stopped goes on, and a file of another study is not touched."""

import pytest

from benchmarks.studies.lines import OtherSettingsError, complete, read_lines, write_lines


def test_a_study_that_was_stopped_does_only_what_is_missing(tmp_path):
    path, done = tmp_path / "deep" / "lines.jsonl", []

    def measure(key):
        if key == "2" and len(done) == 2:
            raise KeyboardInterrupt
        done.append(key)
        return {"square": int(key) ** 2}

    with pytest.raises(KeyboardInterrupt):
        complete(path, {"study": "squares"}, "0123", measure)
    assert [line["square"] for line in read_lines(path)] == [0, 1]
    done.append("stopped")
    lines = complete(path, {"study": "squares"}, "0123", measure)
    assert done == ["0", "1", "stopped", "2", "3"]
    assert [line["square"] for line in lines] == [0, 1, 4, 9]
    assert read_lines(path) == lines
    assert [other.name for other in path.parent.iterdir()] == ["lines.jsonl"]


def test_fewer_sets_than_the_file_holds_are_those_that_were_asked_for(tmp_path):
    path = tmp_path / "lines.jsonl"
    complete(path, {"study": "a"}, "012", lambda key: {})
    assert [line["key"] for line in complete(path, {"study": "a"}, "02", lambda key: {})] == ["0", "2"]


def test_a_file_of_other_settings_is_refused_and_left_as_it_is(tmp_path):
    path = tmp_path / "lines.jsonl"
    complete(path, {"study": "a"}, "0", lambda key: {})
    before = path.read_bytes()
    with pytest.raises(OtherSettingsError, match="other settings"):
        complete(path, {"study": "b"}, "01", lambda key: {})
    assert path.read_bytes() == before


def test_a_number_that_json_has_not_is_an_error_and_the_file_keeps_what_it_had(tmp_path):
    path = tmp_path / "lines.jsonl"
    write_lines(path, [{"key": "0"}])
    with pytest.raises(ValueError, match="not JSON compliant"):
        write_lines(path, [{"key": "1", "ofv": float("nan")}])
    assert read_lines(path) == [{"key": "0"}]
