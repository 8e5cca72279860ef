"""`carkinetics fit`: the same fit as the Python call, on one screen and in a folder; exit codes tell how it ended."""

import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import replace

import pandas as pd
import pytest

import carkinetics as ck
from carkinetics.commands import words
from carkinetics.errors import ConfigError


def test_it_prints_and_writes_the_fit_of_the_python_call(say, oral, measured, fitted, tmp_path):
    out = tmp_path / "fit"
    code, said, err = say("fit", measured, "--model", oral, "--lloq", 1.5, "--where", "COURSE=1", "--out", out)
    assert (code, err) == (0, "")
    assert said.splitlines()[0] == "FOCEI of oral: converged"
    assert said.splitlines() == [*str(fitted).splitlines(), f"Report: {out / 'index.html'}"]
    assert sorted(path.name for path in out.iterdir()) == ["estimates.csv", "fit.zarr", "index.html", "run.json"]
    written = pd.read_csv(out / "estimates.csv").set_index("parameter")
    assert written.loc["cl", "estimate"] == float(fitted.estimates["estimate"].sel(parameter="cl"))


def test_a_fit_that_did_not_converge_says_so_first_and_exits_with_1_but_is_written(say, oral, measured, fitted, tmp_path, monkeypatch):
    failed = replace(fitted, converged=False, messages=("The gradient is not 0 at the end.",))
    monkeypatch.setattr(ck, "fit", lambda *_, **__: failed, raising=False)
    written = []
    monkeypatch.setattr(ck, "report", lambda fit, folder, *, overwrite, told: written.append((fit, folder, overwrite)), raising=False)
    code, said, _ = say("fit", measured, "--model", oral, "--out", tmp_path / "fit")
    assert code == 1
    assert "NOT CONVERGED" in said.splitlines()[0]
    assert written[0][0] is failed
    assert written[0][1:] == (tmp_path / "fit", False)


def test_a_folder_that_is_not_empty_is_refused_before_the_work(say, oral, measured, fitted, tmp_path, monkeypatch):
    monkeypatch.setattr(ck, "fit", lambda *_, **__: pytest.fail("fitted although the report could not be written"), raising=False)
    (tmp_path / "notes.txt").write_text("precious")
    code, _, err = say("fit", measured, "--model", oral, "--out", tmp_path)
    assert code == 2
    assert "--overwrite" in err
    monkeypatch.setattr(ck, "fit", lambda *_, **__: fitted, raising=False)
    assert say("fit", measured, "--model", oral, "--out", tmp_path, "--overwrite")[0] == 0
    assert (tmp_path / "notes.txt").read_text() == "precious"


def test_a_row_that_cannot_be_fitted_is_told_with_the_option_that_leaves_it_out(say, oral, tmp_path):
    (tmp_path / "early.csv").write_text("ID,TIME,DV,AMT\n1,-1,0.2,.\n1,0,.,100\n1,1,3,.\n", encoding="utf-8")
    code, _, err = say("fit", tmp_path / "early.csv", "--model", oral)
    assert code == 2
    assert "line 2" in err
    assert "--no-strict leaves such rows out" in err
    assert "strict=False" not in err


def test_an_interrupted_fit_exits_with_130_and_writes_nothing(say, oral, measured, tmp_path, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(ck, "fit", interrupted, raising=False)
    assert say("fit", measured, "--model", oral, "--out", tmp_path / "fit")[0] == 130
    assert not (tmp_path / "fit").exists()


def test_the_best_so_far_of_an_interrupted_fit_is_printed_and_reported(say, oral, measured, fitted, tmp_path, monkeypatch):
    said = "INTERRUPTED in iteration 3 of FOCEI: this is the best so far, not an estimate."
    best = replace(fitted, converged=False, interrupted=True, messages=(said,))

    def interrupted(*_, **__):
        raise ck.errors.FitInterrupted(best)

    monkeypatch.setattr(ck, "fit", interrupted, raising=False)
    code, out, err = say("fit", measured, "--model", oral, "--out", tmp_path / "fit")
    assert code == 130
    assert out.splitlines()[:2] == ["FOCEI of oral: INTERRUPTED", f"  {said}"]
    assert "Interrupted" in err
    assert "Interrupted, do not use these estimates." in (tmp_path / "fit" / "index.html").read_text(encoding="utf-8")


def test_ctrl_c_ends_a_fit_within_a_second_and_the_same_command_goes_on_to_the_same_answer(oral, measured, tmp_path):
    path = tmp_path / "fit.ckpt"
    command = [sys.executable, "-m", "carkinetics", "fit", str(measured), "--model", str(oral), "--where", "COURSE=1", "--lloq", "1.5"]
    command += ["--method", "saem", "--checkpoint", str(path)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(item for item in sys.path if item)}
    took = []
    for _ in range(2):
        before = path.stat().st_mtime_ns if path.exists() else 0
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
            while running.poll() is None and (not path.exists() or path.stat().st_mtime_ns == before):
                time.sleep(0.02)
            begin = time.monotonic()
            running.send_signal(signal.SIGINT)
            out, err = running.communicate(timeout=30)
        took.append(time.monotonic() - begin)
        assert running.returncode == 130
        assert out.startswith("SAEM of oral: INTERRUPTED\n  INTERRUPTED in iteration")
        assert err.startswith("Interrupted: ")
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", out + err)
    assert min(took) < 1.0
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=200, check=False)
    data = ck.read_data(measured, lloq=1.5, where={"COURSE": 1})
    assert ended.stdout == f"{ck.fit(ck.read_model(oral), data, method='saem')}\n"
    assert ended.stderr == ""
    assert not path.exists()


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["--method", "foci"], "ConfigError.*focei"),
        (["--lloq", "ten"], "ConfigError.*--lloq.*not a number"),
        (["--lloq", "-1"], "ConfigError.*above 0"),
        (["--where", "COURSE"], "ConfigError.*COLUMN=VALUE"),
        (["--where", "ward=7"], "ConfigError|DataError"),
        (["--where", "COURSE=9"], "DataError.*no row"),
        (["--seed", "-3"], "ConfigError.*seed"),
    ],
)
def test_bad_input_exits_with_2_and_one_message(say, oral, measured, more, told):
    code, _, err = say("fit", measured, "--model", oral, *more)
    assert code == 2
    assert re.search(told, err.replace("\n", " "))
    assert "Traceback" not in err


def test_missing_data_and_a_missing_model_are_told(say, oral, measured, tmp_path):
    assert say("fit", tmp_path / "no.csv", "--model", oral)[0] == 2
    assert say("fit", measured, "--model", "stein_2019_tisagen")[0] == 2
    assert say("fit", measured)[0] == 2


def test_rows_that_are_wanted_are_typed_and_repeated():
    assert words.rows_wanted(["matrix=PB", "matrix=BM", "course=1", "dose=0.5", "id=007", "arm=a=b"]) == {
        "matrix": ["PB", "BM"], "course": [1], "dose": [0.5], "id": ["007"], "arm": ["a=b"],
    }  # fmt: skip


def test_limits_are_a_number_or_pairs():
    assert words.limits([]) is None
    assert words.limits(["10"]) == 10
    assert words.limits(["PB=10", "BM=25"]) == words.limits(["PB=10,BM=25"]) == {"PB": 10, "BM": 25}
    for bad in (["10", "20"], ["PB=0"], ["PB=10", "PB=20"], ["=3"], ["PB="]):
        with pytest.raises(ConfigError, match="--lloq"):
            words.limits(bad)
