"""run.json tells what ran on what, and can be written."""

import json
import sys
from datetime import UTC, datetime, timedelta

import numpy as np

from carkinetics.record import describe_run


def test_a_run_is_described_by_clock_command_versions_and_machine():
    started = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)
    attrs = {
        "model": "stein",
        "model_hash": "ab12",
        "seed": np.uint64(2**64 - 1),
        "rtol": np.float64(1e-6),
        "atol": "{}",
        "title": "not copied",
    }
    run = json.loads(
        json.dumps(
            describe_run(started=started, finished=started + timedelta(seconds=90.5), command=["trial", "x"], attrs=attrs, threads=2)
        )
    )
    assert run["started"] == "2024-05-01T12:00:00+00:00"
    assert run["wall_seconds"] == 90.5
    assert run["command"] == ["trial", "x"]
    assert (run["model"], run["model_hash"], run["seed"], run["rtol"], run["threads"]) == ("stein", "ab12", 2**64 - 1, 1e-6, 2)
    assert "title" not in run
    assert run["versions"]["numpy"] == np.__version__
    assert run["versions"]["python"] == ".".join(map(str, sys.version_info[:3]))
    assert run["machine"]["processors"] >= 1
    assert run["machine"]["cpu"]


def test_the_command_is_that_of_the_process_without_the_folder_of_the_programme(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["/home/someone/bin/carkinetics", "trial", "NCT04626765"])
    assert describe_run(started=datetime.now(UTC))["command"] == ["carkinetics", "trial", "NCT04626765"]
