"""Command lines with paths, places and options that cannot be: exit code 2 (or 1), one message, no traceback, nothing written."""

import os

import pytest
from doors import MINE, nonmem, write

MODEL, TRIAL = "stein_2019_tisagenlecleucel", "NCT04626765"
READERS = ("show", "simulate", "trial", "sweep", "sensitivity", "assurance", "calibrate", "compare", "check", "convert")
PATHS = (
    "missing.toml",
    "folder.toml",
    "empty.toml",
    "bad.toml",
    "deep.toml",
    "pipe.toml",
    "folder",
    "file",
    "",
    "/dev/zero",
    "a\nb",
    "../../x",
    "x" * 5000,
)


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder of things that are not what their names say."""
    monkeypatch.chdir(tmp_path)
    for name in ("folder", "folder.toml", "folder.csv", "folder.nc", "full", "bad.zarr"):
        (tmp_path / name).mkdir()
    for name in ("empty.toml", "empty.csv", "empty.nc", "empty.xml"):
        (tmp_path / name).touch()
    write(tmp_path / "full", "x", "x")
    write(tmp_path / "bad.zarr", "{", "zarr.json")
    contents = {
        "file": "x",
        "bad.toml": b"\xff\xfe",
        "bad.csv": b"\xff\xfe\0",
        "bad.nc": b"\x89HDF\r\n\x1a\nxx",
        "bad.xml": "<a",
        "deep.toml": "a = " + "[" * 100_000,
        "mine.toml": MINE,
        "ok.csv": nonmem({"DV": 3}),
    }
    for name, content in contents.items():
        write(tmp_path, content, name)
    for name in ("pipe.toml", "pipe.csv", "pipe.nc"):
        os.mkfifo(tmp_path / name)
    return tmp_path


def refuses(say, place, *arguments):
    """One message, and the folder as it was."""
    before = sorted(place.rglob("*"))
    code, _, err = say(*arguments)
    assert code in (1, 2), (arguments, err)
    assert "Traceback" not in err
    assert "Error" in err
    assert len(err) < 20_000
    assert not set(err) & {"\x1b", "\0", "\x07"}
    assert sorted(place.rglob("*")) == before


@pytest.mark.parametrize("command", READERS)
def test_a_path_that_cannot_be_read_is_one_message(say, place, command):
    for path in PATHS:
        refuses(say, place, command, path)


def test_data_and_curves_that_cannot_be_read_are_one_message(say, place):
    for path in ("missing.csv", "folder.csv", "empty.csv", "bad.csv", "pipe.csv", "file", "mine.toml", ""):
        refuses(say, place, "fit", path, "--model", MODEL)
        refuses(say, place, "exposure", path)
    for path in ("missing.nc", "folder.nc", "empty.nc", "bad.nc", "pipe.nc", "bad.zarr", "missing.zarr"):
        refuses(say, place, "exposure", path)
    for path in ("bad.xml", "empty.xml", "missing.xml", "bad.csv"):
        refuses(say, place, "convert", path)


@pytest.mark.parametrize(
    "out", ["/proc/x", "file/x", "full", "/dev/null", "/", "", "..", "ok.csv", "x.pkl", "file/x.nc", "folder.nc", "/proc/x.nc"]
)
def test_a_place_that_cannot_be_written_is_told_before_the_work(say, place, out):
    refuses(say, place, "simulate", MODEL, "--times", "0:1:1", "--out", out)
    refuses(say, place, "convert", "bad.xml", "--out", out)
    refuses(say, place, "show", MODEL, "--html", out)
    refuses(say, place, "exposure", "ok.csv", "--out", out)


OPTIONS = {
    "--n": ("0", "-1", "1.5", "1e18", "nan", "x", "1000000000000000000", ""),
    "--seed": ("-1", "x", "1.5", str(2**64), ""),
    "--threads": ("0", "-1", "1.5", "True"),
    "--rtol": ("0", "x", "nan", "-1", "1"),
    "--atol": ("-1", "x", "nan", "zz=1", "=1", "inf"),
    "--times": (
        "1_0:20:1",
        "\u0660:1:1",
        "0:0:0",
        "0:1e9:1e-6",
        "5:1:1",
        "",
        "x",
        "1:",
        "1:2:3:4",
        "0:1:0",
        "0:1:-1",
        "5:1",
        "0:1e9:1",
        "nan",
        "inf",
        "0:inf",
        "1,1",
        "2,1",
        "0,,1",
        ":",
    ),
    "--dose": ("", "x", "@", "1@", "@1", "1e400@0", "-1@0", "nan@0", "1@0:nope", "1@0/x", "1@0/-1", "1@nan"),
    "--method": ("", "magic", "exact "),
    "--chunk": ("0", "-1", "1"),
    "--scheduler": ("", "x"),
    "--store": ("file", "full", "file/x", "/dev/null", "a" * 300, "bad.zarr"),
    "--variant": ("nope",),
}


@pytest.mark.parametrize("option", OPTIONS)
def test_an_option_of_simulate_that_cannot_be_is_one_message(say, place, option):
    for value in OPTIONS[option]:
        refuses(say, place, "simulate", MODEL, option, value)


@pytest.mark.parametrize(
    "setting", ["", "x", "=", "a=", "=1", "arms=1", "nope.a=1", "horizon.value=nan", "horizon.value=-1", "horizon.value=[1"]
)
def test_a_setting_of_a_trial_that_cannot_be_is_one_message(say, place, setting):
    refuses(say, place, "trial", TRIAL, "--set", setting)


@pytest.mark.parametrize(
    "arguments",
    [
        ("assurance", TRIAL, "--target", "x"),
        ("assurance", TRIAL, "--size", "0"),
        ("assurance", TRIAL, "--draws", "missing.csv"),
        ("assurance", TRIAL, "--draws", "bad.csv"),
        ("assurance", TRIAL, "--draws", "folder"),
        ("sensitivity", TRIAL, "--n", "0"),
        ("sweep", TRIAL, "--scenario", "x"),
        ("calibrate", TRIAL, "--targets", "missing.toml"),
        ("calibrate", TRIAL, "--targets", "bad.toml"),
        ("fit", "ok.csv", "--model", "mine.toml", "--lloq", "-1"),
        ("fit", "ok.csv", "--model", "mine.toml", "--where", "x"),
        ("fit", "ok.csv", "--model", "mine.toml", "--method", "magic"),
        ("exposure", "ok.csv", "--window", "1:0"),
        ("models", "\0"),
        ("compare",),
        ("compare", MODEL, "mine.toml", "--lloq", "zz=1"),
        ("simulate", MODEL, "--atol", "memory=1", "--atol", "memory=2"),
        ("trial", TRIAL, "--set", "horizon.value=" + "[" * 5_000),
        ("trial", TRIAL, "--set", "title=a\x1b[31mb"),
        ("sweep", TRIAL, "--scenario", ":"),
        ("sweep", TRIAL, "--set", "enrolment.value=5", "--outcome", "zz"),
        ("sensitivity", TRIAL, "--outcome", "zz"),
        ("sensitivity", TRIAL, "--n", "1048576"),
        ("calibrate", TRIAL, "--out", "c", "--vectors", "1000000000"),
        ("calibrate", TRIAL, "--out", "c", "--seed", str(2**64)),
        ("qualify", "--out", "q", "--data", "full"),
        ("qualify", "--out", "file/x"),
        ("fit", "ok.csv", "--model", "mine.toml", "--starts", "1000000000"),
        ("fit", "ok.csv", "--model", "mine.toml", "--threads", "0"),
        ("fit", "ok.csv", "--model", "mine.toml", "--checkpoint", "full"),
        ("fit", "ok.csv", "--model", "mine.toml", "--checkpoint", "mine.toml"),
        ("show", "\x1b[31mx\x07.toml"),
        ("simulate", "y" * 4000 + ".toml"),
        ("verify", "full"),
        ("verify", "pipe.csv"),
        ("rerun", "full", "--out", "x"),
        ("replay", "pipe.nc"),
        ("replay", "/dev/zero"),
        ("check", "ok.csv", "--where", "=" * 100_000),
        ("models", "--sort", "x" * 100_000),
        ("sweep", TRIAL, "--set", "enrolment.value=" + ",".join(["1"] * 20_000)),
        ("simulate", MODEL, "--dose", "1@" + "1," * 30_000),
    ],
)
def test_other_command_lines_that_cannot_be_are_one_message(say, place, arguments):
    refuses(say, place, *arguments)
