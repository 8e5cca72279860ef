"""A simulation into a store, killed at random moments, as often as it takes: the arrays' bytes are those of a run that never was."""

from __future__ import annotations

import hashlib
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SUBJECTS, CHUNK = 60_000, 1_000
SEED = 20_260_101


def child(folder: str) -> None:
    """The run that is killed: it says when the work begins, so that no kill is wasted on imports."""
    from benchmarks.problems import P2

    cohort = P2.cohort(SUBJECTS)
    print("begun", flush=True)
    P2.simulate(cohort, store=folder, chunk=CHUNK)


def fingerprint(root: Path) -> str:
    """SHA-256 of all files of the arrays, by name."""
    whole = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.parent != root:
            whole.update(path.relative_to(root).as_posix().encode() + hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def run(folder: Path, patience: float | None) -> bool:
    """Run it, for at most so many seconds of work; whether it came to its end."""
    command = [sys.executable, "-m", "benchmarks.studies", "kills", "--child", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    try:
        return process.wait(timeout=patience) == 0
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return False


def report(kills: int) -> str:
    """Kill runs so often; whenever one comes to its end, compare its bytes and begin another."""
    dice = random.Random(SEED)
    with tempfile.TemporaryDirectory(dir=".") as place:
        whole = Path(place) / "whole.zarr"
        begun = time.perf_counter()
        assert run(whole, None)
        lasts = time.perf_counter() - begun
        right = fingerprint(whole)
        killed = ends = 0
        counts = []
        while killed < kills or counts:
            root = Path(place) / f"killed{ends}.zarr"
            patience = dice.uniform(0.0, lasts / 3) if killed < kills else None
            if not run(root, patience):
                killed += 1
                counts.append(len(list(root.glob("cells/c.*"))))
                continue
            if fingerprint(root) != right:
                raise SystemExit(f"the bytes differ after {len(counts)} kills at {counts} blocks")
            print(f"run {ends}: killed {len(counts)} times, with {counts} of {SUBJECTS // CHUNK} blocks; the same bytes", flush=True)
            ends, counts = ends + 1, []
            if killed >= kills:
                break
    said = f"{killed} kills (SIGKILL) over {ends} runs of {SUBJECTS:,} subjects"
    return f"{said}: the SHA-256 of all arrays was that of the uninterrupted run, {right}."
