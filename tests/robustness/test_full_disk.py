"""A disk that is full in the middle of the work: a clear word, what was finished stays, and the same call goes on to the same bytes.

The kernel refuses the writes of a process of its own (RLIMIT_FSIZE: no file may grow beyond so many bytes), so that every library meets
what it would meet on a disk without room.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits of other systems are others")

WORK = """
import hashlib, json, resource, sys, warnings
from pathlib import Path
import numpy as np, xarray as xr
sys.path.insert(0, sys.argv[2])
from doors import model, nonmem, write
import carkinetics as ck
from carkinetics.datasets import write_dataset
from carkinetics.errors import FileError
from carkinetics.fitting import checkpoint

warnings.simplefilter("ignore")
root, hard = Path(sys.argv[1]), resource.getrlimit(resource.RLIMIT_FSIZE)[1]
room = lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (hard if size is None else size, hard))
own, told = model(), {}

def sums(store):
    files = [path for path in store.rglob("*") if path.parent != store and path.is_file()]
    return {path.relative_to(store).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

def refused(name, work, size):
    room(size)
    try:
        work()
        told[name] = "it was written"
    except FileError as error:
        told[name] = str(error)
    finally:
        room(None)

cohort = ck.sample_cohort(own, 60, seed=1)
def simulate(store, progress=None):
    return ck.simulate(own, cohort, times=np.arange(100.0), store=store, chunk=10, threads=1, progress=progress)
simulate(root / "whole.zarr")
done = []
refused("store", lambda: simulate(root / "s.zarr", lambda n: (done.append(n), room(1000) if sum(done) >= 30 else None)), None)
there = xr.open_zarr(root / "s.zarr", consolidated=False).load()
known = there.status.values >= 0
told["kept"] = int(known.sum())
told["kept are right"] = bool(np.array_equal(there.y.values[known], xr.open_zarr(root / "whole.zarr").y.values[known]))
simulate(root / "s.zarr")
told["same bytes"] = sums(root / "s.zarr") == sums(root / "whole.zarr")

sim = ck.simulate(own, cohort, times=np.arange(100.0), threads=1)
for size in (100, 30_000):
    refused(f"report {size}", lambda: ck.report(sim, root / "report"), size)
for suffix in (".nc", ".zarr", ".csv"):
    refused(suffix, lambda: write_dataset(sim, root / f"out{suffix}"), 300)
told["left"] = sorted(path.name for path in root.iterdir() if path.name not in ("s.zarr", "whole.zarr"))

checkpoint.EVERY = 0.0
rows = [{"ID": i, "TIME": t, "DV": round(2 * np.exp(-0.1 * i * t) + 0.01 * t * i, 3)} for i in range(1, 7) for t in (1, 2, 3)]
data = ck.read_data(write(root, nonmem(*rows, last=None)))
whole = ck.fit(own, data, threads=1)
steps = []
def fit(progress=None):
    return ck.fit(own, data, threads=1, checkpoint=root / "fit.ckpt", progress=progress)
refused("checkpoint", lambda: fit(lambda *_: (steps.append(1), room(100) if len(steps) >= 3 else None)), None)
told["checkpoint stays"] = (root / "fit.ckpt").is_file()
told["same fit"] = fit().ofv == whole.ofv
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    place = tmp_path_factory.mktemp("small_disk")
    done = subprocess.run(
        [sys.executable, "-c", WORK, str(place), str(Path(__file__).parent)], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]  # a library that cannot write may end the whole process
    return json.loads(done.stdout)


def test_a_store_says_how_far_it_came_keeps_that_and_goes_on_to_the_same_bytes(told):
    assert "s.zarr: the disk is full. 30 of 60 subjects are done and kept. Make room, and give the same call again" in told["store"]
    assert told["kept"] == 30
    assert told["kept are right"]
    assert told["same bytes"]


@pytest.mark.parametrize("what", ["report 100", "report 30000", ".nc", ".zarr", ".csv"])
def test_a_report_or_a_file_of_results_is_not_begun_by_half(told, what):
    assert "cannot be written: the disk is full" in told[what]
    assert "draft" not in told[what]
    assert told["left"] == []


def test_a_fit_keeps_its_last_checkpoint_and_goes_on_from_it(told):
    assert "fit.ckpt cannot be written: the disk is full" in told["checkpoint"]
    assert told["checkpoint stays"]
    assert told["same fit"]
