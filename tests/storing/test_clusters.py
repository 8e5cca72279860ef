"""Workers elsewhere give the same bits; lost ones are replaced, and a block that ends every worker is named."""

from __future__ import annotations

import os
from dataclasses import dataclass

import pytest

import carkinetics as ck
from carkinetics.errors import LimitError
from carkinetics.simulation import Block, Simulation
from carkinetics.storing import manifest
from carkinetics.storing.verify import verify_store
from tests.storing.conftest import contents

pytestmark = [
    pytest.mark.filterwarnings("ignore::carkinetics.simulation.SimulationWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
]


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    import dask
    from distributed import Client, LocalCluster

    place = tmp_path_factory.mktemp("workers")
    with (
        dask.config.set({"distributed.worker.daemon": True, "distributed.scheduler.allowed-failures": 0}),
        LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, local_directory=str(place)) as cluster,
        Client(cluster, set_as_default=False) as made,
    ):
        yield made


def test_workers_give_the_bits_of_this_process_in_a_store_and_in_memory(model, cohort, everything, client, tmp_path):
    here, there = tmp_path / "here.zarr", tmp_path / "there.zarr"
    ck.simulate(model, cohort, **everything, store=here, chunk=14)
    steps = []
    ck.simulate(model, cohort, **everything, store=there, chunk=14, client=client, progress=steps.append)
    assert contents(there) == contents(here)
    assert sum(steps) == 80
    assert verify_store(there)["blocks"] == 6
    in_memory = ck.simulate(model, cohort, **everything)
    gathered = ck.simulate(model, cohort, **everything, client=client, chunk=11)
    assert gathered.identical(in_memory)
    for name in in_memory.data_vars:
        assert gathered[name].values.tobytes() == in_memory[name].values.tobytes()


@dataclass(frozen=True)
class Poisoned:
    """A block that ends the process that works it out; `once`, a file, lets it live when it is there."""

    block: Block
    once: str

    def carry_out(self, threads):
        if not self.once or not os.path.exists(self.once):
            if self.once:
                open(self.once, "x").close()
            os._exit(1)
        return self.block.carry_out(threads)


def poison(monkeypatch, deadly):
    original = Simulation.part

    def part(self, begin, end):
        block = original(self, begin, end)
        return Poisoned(block, deadly[begin]) if begin in deadly else block

    monkeypatch.setattr(Simulation, "part", part)


@pytest.mark.slow
def test_a_block_is_sought_again_where_its_worker_was_lost_and_named_where_it_ends_every_worker(
    model, cohort, everything, client, tmp_path, monkeypatch
):
    ck.simulate(model, cohort, **everything, store=tmp_path / "here.zarr", chunk=14)
    there = {"store": tmp_path / "there.zarr", "chunk": 14, "client": client}
    with monkeypatch.context() as patched:
        poison(patched, {28: "", 56: str(tmp_path / "died once")})
        with pytest.raises(LimitError, match=r"lost: subjects 28 to 41\. All other blocks are done"):
            ck.simulate(model, cohort, **everything, **there)
    assert sorted(manifest.read_journal(tmp_path / "there.zarr")) == [0, 1, 3, 4, 5]
    ck.simulate(model, cohort, **everything, **there)
    assert contents(tmp_path / "there.zarr") == contents(tmp_path / "here.zarr")
