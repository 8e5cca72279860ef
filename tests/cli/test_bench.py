"""`bench`: what it refuses, what it says of two histories, and that it finds a commit that was slowed on purpose."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from carkinetics.commands import bench
from carkinetics.record import describe_machine, describe_stack

ROOT = Path(__file__).parents[2]
IN_GIT = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a checkout")


@IN_GIT
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--against", "no-such-branch"], "--against no-such-branch: this checkout has no such commit"),
        (["--work", "aut"], "'aut' is not one of the works.*auto"),
        (["--rounds", "2"], "--rounds is 2; it must be from 3"),
        (["--rounds", "9", "--quick"], "Keep one of them"),
        (["--limit", "0"], "--limit is 0; it must be above 0"),
        (["--limit", "nan"], "--limit is nan"),
        (["one.json"], "compares two files.*1 were given"),
        (["one.json", "two.json"], "FileError: one.json does not exist"),
        (["one.json", "two.json", "--against", "HEAD"], "--against has no meaning with two files"),
        (["one.json", "two.json", "--quick"], "--quick has no meaning with two files"),
        (["--history", "."], "FileError.*cannot be read"),
    ],
)
def test_a_mistake_is_told_before_anything_is_measured(say, tmp_path, monkeypatch, arguments, told):
    monkeypatch.chdir(tmp_path)
    code, out, err = say("bench", *arguments)
    assert (code, out) == (2, "")
    assert re.search(told, err, re.DOTALL), err
    assert list(tmp_path.iterdir()) == []


def test_outside_a_checkout_bench_says_what_to_do(say, tmp_path, monkeypatch):
    monkeypatch.setattr(bench, "_ROOT", tmp_path)
    code, _, err = say("bench")
    assert code == 2
    assert "in a checkout of the repository only" in err
    assert "Clone the repository" in err


def stored(path, results):
    run = {"commit": path.stem * 4, "machine": describe_machine(), "versions": describe_stack(), "results": results}
    path.write_text(json.dumps({"format": "carkinetics bench", "schema": 1, "runs": [run]}), encoding="utf-8")
    return path


def result(level):
    ratios = [level * (1 + 0.01 * (k % 3)) for k in range(16)]
    return {"subjects": 512, "microseconds_a_subject": level, "ratio": level, "ratios": ratios}


@IN_GIT
@pytest.mark.parametrize(
    ("before", "after", "code", "verdict"),
    [
        ({"auto": result(8)}, {"auto": result(10)}, 1, "slower"),
        ({"auto": result(8)}, {"auto": result(8.5)}, 0, "same"),
        ({"auto": result(8)}, {"auto": result(6)}, 0, "faster"),
        ({"auto": result(8), "stiff": result(8)}, {"auto": result(8)}, 0, "gone"),
        ({"auto": result(8)}, {"auto": result(8), "stiff": result(80)}, 0, "new"),
        ({"auto": result(8)}, {"auto": {"wrong": "states: 1 where 2 is right"}}, 1, "1 where 2 is right"),
        ({"auto": result(8)}, {"auto": {"missing": "KeyError: 'x'"}}, 1, "fails"),
    ],
)
def test_two_histories_give_a_table_and_an_exit_code(say, tmp_path, before, after, code, verdict):
    given = stored(tmp_path / "old.json", before), stored(tmp_path / "new.json", after)
    found, out, err = say("bench", *given)
    assert (found, err) == (code, "")
    assert verdict in out
    assert ("fail against" in out) == bool(code)


@IN_GIT
def test_runs_of_different_machines_are_compared_with_a_warning(say, tmp_path):
    given = stored(tmp_path / "old.json", {"auto": result(8)}), stored(tmp_path / "new.json", {"auto": result(8)})
    content = json.loads(given[0].read_text(encoding="utf-8"))
    content["runs"][0]["machine"]["cpu"] = "another"
    given[0].write_text(json.dumps(content), encoding="utf-8")
    code, _, err = say("bench", *given)
    assert code == 0
    assert "differ in their machine" in err


GIT = ("git", "-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
ONCE = "        solution = self._solve(cohort, threads, chunk)\n"
TWICE = "        self._solve(cohort, threads, chunk)\n" + ONCE


@pytest.fixture
def clone(tmp_path):
    """A clone of the last commit, and its command line."""
    tree, scratch = tmp_path / "clone", tmp_path / "scratch"
    subprocess.run([*GIT, "clone", "--quiet", "--no-hardlinks", str(ROOT), str(tree)], check=True)
    scratch.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(tree / "src"), "TMPDIR": str(scratch), "COLUMNS": "200"}

    def start(*arguments):
        words = [sys.executable, "-m", "carkinetics", "bench", *arguments]
        return subprocess.Popen(words, cwd=tree, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    return tree, scratch, start


def finish(process):
    out, err = process.communicate(timeout=600)
    return process.returncode, out, err


SHORT = ("--rounds", "6", "--work", "auto", "--work", "exposure")


@pytest.mark.slow
@IN_GIT
def test_a_commit_that_is_slowed_on_purpose_fails_and_an_unchanged_one_does_not(clone):
    tree, scratch, start = clone
    code, out, err = finish(start(*SHORT, "--against", "HEAD", "--history", "speed.json"))
    assert code == 0, out + err
    assert "Nothing is more than 15 % slower" in out
    path = tree / "src/carkinetics/task.py"
    text = path.read_text(encoding="utf-8")
    assert ONCE in text
    path.write_text(text.replace(ONCE, TWICE), encoding="utf-8")
    subprocess.run([*GIT, "commit", "--quiet", "--all", "--message", "Slower"], cwd=tree, check=True)
    code, out, err = finish(start(*SHORT, "--against", "HEAD^", "--history", "speed.json"))
    assert code == 1, out + err
    assert re.search(r"auto \(slower, [12]\.\d+ times\)", out), out
    assert "exposure (" not in out
    runs = json.loads((tree / "speed.json").read_text(encoding="utf-8"))["runs"]
    assert [run["against"]["works"]["auto"]["verdict"] for run in runs] == ["same", "slower"]
    assert list(scratch.iterdir()) == []


@pytest.mark.slow
@IN_GIT
def test_a_commit_with_wrong_answers_fails(clone):
    tree, _, start = clone
    path = tree / "src/carkinetics/task.py"
    text = path.read_text(encoding="utf-8")
    line = "        if self.residual:\n"
    assert line in text
    path.write_text(text.replace(line, '        result["status"] += 1\n' + line, 1), encoding="utf-8")
    code, out, err = finish(start("--rounds", "3", "--work", "auto", "--against", "HEAD"))
    assert code == 1, out + err
    assert "wrong answer" in out
    assert "did not finish" in out


@pytest.mark.slow
@IN_GIT
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")
def test_ctrl_c_leaves_no_process_and_no_file(clone):
    _, scratch, start = clone
    process = start("--rounds", "1000", "--work", "auto", "--against", "HEAD")
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while len(workers := children.read_text().split()) < 2 or not any(scratch.glob("*/*/cache/*")):
        assert process.poll() is None
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    code, _, err = finish(process)
    assert code == 130
    assert "Interrupted" in err
    assert "Traceback" not in err
    assert list(scratch.iterdir()) == []
    assert not any(Path(f"/proc/{worker}").exists() for worker in workers)
