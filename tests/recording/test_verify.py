"""What was changed in a folder of results is found and named; nothing outside of it is opened."""

import hashlib
import json
import os
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

import carkinetics as ck
from carkinetics.errors import CarkineticsError, FileError, IntegrityError, LimitError
from carkinetics.sealing import digest_of, outside, seal
from tests.recording.small_runs import run


def rewrite(folder, change, sealed=True):
    """Edit run.json; `sealed`: make its digest again, as one who edits on purpose would."""
    record = json.loads((folder / "run.json").read_text())
    change(record)
    (folder / "run.json").write_text(json.dumps(seal(record) if sealed else record))


def test_what_was_written_is_verified_and_every_hash_is_that_of_hashlib(report):
    found = ck.verify(report)
    assert "verified" in str(found)
    listed = {path.relative_to(report).as_posix() for path in report.rglob("*") if path.is_file()} - {"run.json"}
    files = json.loads((report / "run.json").read_text())["files"]
    assert set(files) == listed
    for name, entry in files.items():
        assert entry["sha256"] == hashlib.sha256((report / name).read_bytes()).hexdigest()


def test_the_record_has_what_a_repetition_needs(report, place):
    record = json.loads((report / "run.json").read_text())
    model = ck.Model.from_dict(tomllib.loads(record["model_text"]))
    assert model.hash == record["model_hash"] == ck.read_model(place / "grows.toml").hash
    assert record["options"]["n"] == 4
    assert record["options"]["doses"] == [{"amount": 1e6, "time": 0.0, "into": None, "duration": None}]
    told = {key: value for key, value in record.items() if key != "digest"}
    canonical = json.dumps(told, sort_keys=True, separators=(",", ":")).encode()
    assert record["digest"] == hashlib.sha256(canonical).hexdigest()


SPOILERS = {
    "an edited attribute": (lambda f: _append(f / "results.zarr" / ".zattrs", b" "), "results.zarr/.zattrs: changed"),
    "a bit of an array": (lambda f: _flip(next((f / "results.zarr" / "car_t").glob("[0-9]*"))), "another hash"),
    "a missing table": (lambda f: (f / "exposure.csv").unlink(), "exposure.csv: missing"),
    "a file in the store": (lambda f: (f / "results.zarr" / "more").write_text("x"), "results.zarr/more: added"),
    "a file in the folder": (lambda f: (f / "notes.txt").write_text("x"), "notes.txt: added"),
    "an edited record": (lambda f: rewrite(f, lambda r: r.update(seed=8), sealed=False), "run.json: edited"),
    "another model": (lambda f: rewrite(f, lambda r: r.update(model_text=r["model_text"].replace("0.3", "0.4"))), "is stated"),
    "no model": (lambda f: rewrite(f, lambda r: r.update(model_text="schema = 1")), "cannot be read"),
    "a path above": (lambda f: rewrite(f, lambda r: r["files"].update({"../x": {"sha256": "", "bytes": 0}})), "refused"),
    "an absolute path": (lambda f: rewrite(f, lambda r: r["files"].update({"/etc/passwd": {"sha256": "", "bytes": 0}})), "refused"),
    "a link instead of a file": (lambda f: _link(f / "exposure.csv"), "symbolic link"),
    "a link instead of a folder": (lambda f: _link(f / "figures"), "symbolic link"),
    "a pipe": (lambda f: ((f / "exposure.csv").unlink(), os.mkfifo(f / "exposure.csv")), "not a file"),
}


def _append(path, raw):
    path.write_bytes(path.read_bytes() + raw)


def _flip(path):
    raw = bytearray(path.read_bytes())
    raw[-1] ^= 1
    path.write_bytes(raw)


def _link(path):
    elsewhere = path.with_name("elsewhere")
    path.rename(elsewhere)
    path.symlink_to(elsewhere)


@pytest.mark.parametrize("what", SPOILERS)
def test_every_kind_of_change_is_found_and_named(own, what, capsys):
    spoil, named = SPOILERS[what]
    spoil(own)
    with pytest.raises(IntegrityError, match=named.replace(".", r"\.")):
        ck.verify(own)
    assert run("verify", own) == 1
    assert "IntegrityError" in capsys.readouterr().err


GARBAGE = {
    "no json": (b"schema = 1", IntegrityError),
    "empty": (b"", IntegrityError),
    "a list": (b"[1, 2]", IntegrityError),
    "not utf-8": (b"\xff\xfe{}", IntegrityError),
    "a key twice": (b'{"format": 1, "format": 1}', IntegrityError),
    "a number that is none": (b'{"format": NaN}', IntegrityError),
    "a number too large": (b'{"format": 1e999}', IntegrityError),
    "an integer of many digits": (b'{"format": ' + b"9" * 10_000 + b"}", IntegrityError),
    "another format": (b'{"format": 99}', IntegrityError),
    "no files": (b'{"format": 1}', IntegrityError),
    "nested without end": (b'{"a":' * 200_000 + b"1" + b"}" * 200_000, LimitError),
}


@pytest.mark.parametrize("what", GARBAGE)
def test_a_record_that_is_none_is_a_clear_error(own, what, capsys):
    raw, kind = GARBAGE[what]
    (own / "run.json").write_bytes(raw)
    with pytest.raises(kind, match=r"run\.json"):
        ck.verify(own)
    assert run("verify", own) in (1, 2)
    assert "Traceback" not in capsys.readouterr().err


def test_a_record_of_a_size_that_none_has_is_not_read(own):
    with open(own / "run.json", "wb") as file:
        file.truncate(10**9)  # sparse
    with pytest.raises(LimitError, match="bytes"):
        ck.verify(own)


def test_a_folder_without_a_record_is_told_apart_from_a_spoiled_one(tmp_path):
    with pytest.raises(FileError, match="no record"):
        ck.verify(tmp_path)
    with pytest.raises(FileError, match="does not exist"):
        ck.verify(tmp_path / "nowhere")


def test_a_single_file_has_its_record_beside_it(place, tmp_path):
    out = tmp_path / "sim.csv"
    assert run("simulate", place / "grows.toml", "--times", "0:4:1", "--dose", "1e6@0", "--out", out) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sim.csv", "sim.csv.run.json"]
    (tmp_path / "other.txt").write_text("of somebody else")
    assert run("verify", out) == 0
    _append(out, b"\n")
    assert run("verify", out) == 1


@given(st.text(max_size=30))
def test_a_name_that_is_let_in_stays_in_its_folder(name):
    if not outside(name):
        joined = os.path.normpath(os.path.join("/folder", name))
        assert joined.startswith("/folder/")


@given(
    st.dictionaries(
        st.text(max_size=5), st.recursive(st.integers() | st.floats() | st.text(max_size=5) | st.none(), st.lists, max_leaves=5)
    )
)
def test_a_seal_holds_after_json_and_breaks_with_any_other_key(record):
    sealed = json.loads(json.dumps(seal(record)))
    assert sealed["digest"] == digest_of(sealed)
    assert {**sealed, "one more": 1}["digest"] != digest_of({**sealed, "one more": 2})


@given(st.binary(max_size=200))
def test_any_bytes_as_a_record_end_in_an_error_of_ours(tmp_path_factory, raw):
    folder = tmp_path_factory.mktemp("bytes")
    (folder / "run.json").write_bytes(raw)
    with pytest.raises(CarkineticsError):
        ck.verify(folder)
