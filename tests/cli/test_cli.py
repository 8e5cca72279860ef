"""What a user sees of the command line: help, exit codes, and one clear message for every mistake."""

import os
import re
import signal
import subprocess
import sys
import threading
import time

import pytest

import carkinetics as ck
from carkinetics import cli
from carkinetics.errors import CarkineticsError

COMMANDS = ("trial", "simulate", "fit", "exposure", "models", "show", "compare", "convert", "check", "warmup", "bench")


@pytest.mark.parametrize("flag", ["-h", "--help"])
@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_every_command_shows_an_example(say, command, flag):
    code, out, _ = say(command, flag)
    assert code == 0
    assert "Examples" in out
    assert f"carkinetics {command}" in out.split("Examples")[1]


def test_help_lists_the_commands_and_the_exit_codes(say):
    code, out, _ = say("--help")
    assert code == 0
    assert all(command in out for command in COMMANDS)
    assert "130 interrupted" in out


def test_version_is_the_packages(say):
    assert say("--version") == (0, f"carkinetics {ck.__version__}\n", "")


@pytest.mark.parametrize(
    "arguments", [["simulat", "x"], ["simulate"], ["simulate", "x", "--n", "many"], ["--loud"], ["trial", "X", "--loud"]]
)
def test_a_command_line_that_is_none_exits_with_2_and_says_why(say, arguments):
    code, _, err = say(*arguments)
    assert code == 2
    assert "Error" in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["simulate", "stein_2019", "--times", "2:1"], "ConfigError.*order is start:stop:step"),
        (["simulate", "stein_2019", "--dose", "much@0"], "ConfigError.*amount"),
        (["simulate", "stein_2019", "--out", "x.pkl"], "ConfigError.*\\.nc"),
        (["simulate", "stein_2019_tisagenlecleucl"], "ConfigError|ModelError"),
        (["simulate", "missing.toml"], "FileError.*missing.toml"),
        (["simulate", "."], "Error"),
        (["show", "model.pkl"], "FileError.*pickle is not read"),
        (["show", "missing.toml"], "FileError.*missing.toml"),
        (["models", "no such word"], "ConfigError.*no such word"),
        (["check", "missing.toml"], "FileError.*missing.toml"),
        (["check", "data.csv"], "FileError.*data.csv does not exist"),
        (["check", "model.npy"], "FileError.*pickle is not read"),
        (["exposure", "missing.nc"], "FileError.*missing.nc"),
        (["exposure", "missing.csv"], "FileError.*missing.csv"),
        (["exposure", "missing.zarr"], "FileError.*missing.zarr"),
        (["exposure", "missing"], "FileError.*missing does not exist"),
        (["exposure", "x.nc", "--window", "28"], "ConfigError.*--window"),
        (["trial", "NCT04626764"], "ConfigError.*NCT04626765"),
        (["trial", "missing.toml"], "FileError.*missing.toml"),
        (["trial", "NCT04626765", "--set", "arms"], "ConfigError.*KEY=VALUE"),
        (["trial", "NCT04626765", "--set", "arms.senl_18.dose.amount=1"], "ConfigError.*senl_18"),
    ],
)
def test_a_mistake_gets_one_message_without_traceback_and_exit_code_2(say, tmp_path, monkeypatch, arguments, told):
    monkeypatch.chdir(tmp_path)
    code, out, err = say(*arguments)
    assert code == 2, err
    assert re.search(told, err, re.DOTALL), err
    assert "Traceback" not in err
    assert "Written" not in out
    assert list(tmp_path.iterdir()) == []


OUTSIDE = [
    *[("--rtol", text) for text in ("0", "1e-20", "nan")],
    ("--atol", "-1"),
    ("--threads", "0"),
    *[("--seed", text) for text in ("-1", str(2**200))],
    ("--n", "0"),
    ("--method", "magic"),
]


@pytest.mark.parametrize("option", OUTSIDE)
def test_a_number_outside_its_range_is_a_config_error(say, mine, option):
    arguments = {"--n": "2", "--times": "0:1:1"} | dict([option])
    code, _, err = say("simulate", mine, *(word for pair in arguments.items() for word in pair))
    assert code == 2
    assert "ConfigError" in err


def test_a_folder_where_a_file_is_wanted_and_an_empty_file_are_told_apart(say, tmp_path):
    (tmp_path / "empty.toml").touch()
    (tmp_path / "folder.toml").mkdir()
    assert "folder.toml" in say("show", tmp_path / "folder.toml")[2]
    code, _, err = say("check", tmp_path / "empty.toml")
    assert code == 2
    assert "empty.toml" in err


@pytest.mark.parametrize("name", ["curves.joblib", "curves.npy", "curves.pkl"])
def test_a_pickle_of_curves_is_refused_by_its_name(say, tmp_path, name):
    (tmp_path / name).write_bytes(b"cos\nsystem\n(S'touch canary'\ntR.")
    code, _, err = say("exposure", tmp_path / name)
    assert code == 2
    assert "pickle is not read" in err


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not bind the superuser")
def test_an_unreadable_file_is_a_file_error(say, mine):
    mine.chmod(0)
    code, _, err = say("show", mine)
    assert code == 2
    assert "FileError" in err


def test_a_fault_of_ours_shows_its_traceback_and_says_whose_fault_it_is(say, monkeypatch):
    monkeypatch.setattr(ck, "models", lambda: 1 / 0, raising=False)
    code, _, err = say("models")
    assert code == cli.BUG
    assert "ZeroDivisionError" in err
    assert "not of your input" in err
    assert "carkinetics models" in err


def test_a_full_disk_is_told_without_traceback(say, monkeypatch):
    def full():
        raise OSError(28, "No space left on device", "results.nc")

    monkeypatch.setattr(ck, "models", full, raising=False)
    code, _, err = say("models")
    assert (code, err) == (2, "FileError: results.nc: No space left on device.\n")


def test_every_kind_of_error_of_the_package_becomes_one_message(say, monkeypatch):
    for kind in CarkineticsError.__subclasses__():

        def fail(kind=kind):
            raise kind("row 3: [b] is not c")

        monkeypatch.setattr(ck, "models", fail, raising=False)
        assert say("models") == (2, "", f"{kind.__name__}: row 3: [b] is not c\n")


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_ctrl_c_ends_a_process_within_a_second_with_130(mine):
    many = [sys.executable, "-m", "carkinetics", "simulate", str(mine), "--n", "1000000", "--times", "0:3650:0.1", "--dose", "1e6@0"]
    process = subprocess.Popen(many, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    said: list[str] = []
    reader = threading.Thread(target=lambda: said.extend(process.communicate()))
    reader.start()
    time.sleep(4)  # past the imports, into the work
    begin = time.monotonic()
    process.send_signal(signal.SIGINT)
    reader.join(30)
    assert time.monotonic() - begin < 2
    assert process.returncode == 130
    assert "Interrupted" in said[1]
    assert "Traceback" not in said[1]
