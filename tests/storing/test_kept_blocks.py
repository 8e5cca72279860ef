"""A run that ends anywhere goes on from there, and its bytes are those of one that never ended."""

from __future__ import annotations

import errno
import os
import warnings
from pathlib import Path

import pytest

import carkinetics as ck
from carkinetics.errors import FileError, IntegrityError
from carkinetics.storing import files, manifest, run
from carkinetics.storing.store import StoreWarning
from tests.storing.conftest import contents

pytestmark = pytest.mark.filterwarnings("ignore::carkinetics.simulation.SimulationWarning")
BLOCKS = 6
STEPS = ((os, "fsync"), (Path, "replace"), (Path, "mkdir"), (Path, "unlink"))  # by which a writer changes the disk


@pytest.fixture
def call(model, cohort, everything):
    return lambda root, **more: ck.simulate(model, cohort, **everything, store=root, chunk=14, threads=1, **more)


@pytest.fixture(scope="module")
def whole(model, cohort, everything, tmp_path_factory):
    root = tmp_path_factory.mktemp("whole") / "s.zarr"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ck.simulate(model, cohort, **everything, store=root, chunk=14)
    return contents(root)


def in_a_child(work) -> int:
    """The exit code of `work`, done in a process of its own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a fork while threads wait
        child = os.fork()
    if child == 0:
        try:
            warnings.simplefilter("ignore")
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def dies_at(number: int) -> None:
    """End the process, as a kill does, instead of the step of that number that changes the disk."""
    left = iter(range(number))

    def mortal(step):
        def taken(*arguments, **options):
            if next(left, None) is None:
                os._exit(9)
            return step(*arguments, **options)

        return taken

    for place, name in STEPS:
        setattr(place, name, mortal(getattr(place, name)))


def steps_of(call, root) -> int:
    """How many steps a whole run takes, counted in a process of its own."""
    told, number = os.pipe()

    def counted():
        steps = []

        def counting(step):
            return lambda *arguments, **options: (steps.append(1), step(*arguments, **options))[1]

        for place, name in STEPS:
            setattr(place, name, counting(getattr(place, name)))
        call(root / "counted.zarr")
        os.write(number, str(len(steps)).encode())

    assert in_a_child(counted) == 0
    return int(os.read(told, 100))


def test_a_run_killed_at_any_step_of_its_writing_goes_on_to_the_same_bytes(call, whole, tmp_path):
    last = steps_of(call, tmp_path)
    killed = 0
    for at in [0, 1, 3, 5, last // 3, last // 2, 3 * last // 4, last - 20, last - 3]:
        root = tmp_path / f"at{at}.zarr"
        killed += in_a_child(lambda at=at, root=root: (dies_at(at), call(root))) == 9
        call(root)
        assert contents(root) == whole, at
        assert not list(root.rglob(f"*{files.UNFINISHED}"))
    assert killed >= 8


def stop_after(count, call, root, taken, monkeypatch):
    """Ctrl-C when so many blocks are written; their numbers are added to `taken`."""
    original = run.write_block

    def interrupted(root, layout, number, block):
        if len(taken) == count:
            raise KeyboardInterrupt
        taken.append(number)
        return original(root, layout, number, block)

    monkeypatch.setattr(run, "write_block", interrupted)
    with pytest.raises(KeyboardInterrupt):
        call(root)


def test_only_unfinished_blocks_are_computed(call, whole, tmp_path, monkeypatch):
    root = tmp_path / "s.zarr"
    original, taken = run.write_block, []

    stop_after(4, call, root, taken, monkeypatch)
    monkeypatch.setattr(run, "write_block", lambda *told: (taken.append(told[2]), original(*told))[1])
    found = call(root)
    assert sorted(taken) == list(range(BLOCKS))
    assert contents(root) == whole
    assert (found.status.values >= 0).all()


FIXED = {"time", "matrix", "parameter", "parameter_units"}


def test_a_piece_is_on_the_disk_before_it_has_its_name_in_the_journal_after_and_all_before_the_end(call, tmp_path, monkeypatch):
    events, replace, line = [], Path.replace, manifest.write_line
    monkeypatch.setattr(os, "fsync", lambda fd: events.append(("disk", os.readlink(f"/proc/self/fd/{fd}"))))
    monkeypatch.setattr(Path, "replace", lambda self, to: (events.append(("name", str(self), str(to))), replace(self, to))[1])
    monkeypatch.setattr("carkinetics.storing.store.write_line", lambda *told: (events.append(("line", told[1])), line(*told))[1])
    call(tmp_path / "s.zarr")
    names = {event[2]: at for at, event in enumerate(events) if event[0] == "name"}
    drafts = {event[2]: event[1] for event in events if event[0] == "name"}
    assert len(names) > 60
    end = names[str(tmp_path / "s.zarr" / manifest.MANIFEST)]
    for path, at in names.items():
        if Path(path).name == "zarr.json" or Path(path).parent.name in FIXED:  # made anew by whoever goes on
            assert ("disk", path) in events[:end], path
        else:
            assert ("disk", drafts[path]) in events[:at], path
    for block in range(BLOCKS):
        assert names[str(tmp_path / "s.zarr" / "level" / f"c.{block}.0.0")] < events.index(("line", block))
    assert events[-2][0] == "name"
    assert events[-2][2].endswith(manifest.MANIFEST)


def test_what_is_there_can_be_read_before_all_is(call, tmp_path, monkeypatch):
    import xarray as xr

    root, taken = tmp_path / "s.zarr", []

    stop_after(2, call, root, taken, monkeypatch)
    status = xr.open_zarr(root).status.values.reshape(-1)
    assert (status[:28] >= 0).all()
    assert (status[28:] == -1).all()  # not there: no status that a subject can have


def test_a_full_disk_says_what_is_done_and_the_same_call_goes_on(call, whole, tmp_path, monkeypatch):
    root, original, pieces = tmp_path / "s.zarr", files._write, []

    def full(path, contents, lasting=True):
        if path.name.startswith(".c") and path.parent.name == "headroom":
            pieces.append(path)
            if len(pieces) > 3:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return original(path, contents, lasting)

    monkeypatch.setattr(files, "_write", full)
    with pytest.raises(FileError, match=r"the disk is full\. 42 of 80 subjects are done and kept\. .*the same call again"):
        call(root)
    assert not list(root.rglob(f"*{files.UNFINISHED}"))
    monkeypatch.undo()
    call(root)
    assert contents(root) == whole


def _end_early(call, root, monkeypatch, blocks):
    original = run.write_block

    def ended(root, layout, number, block):
        if number >= blocks:
            raise KeyboardInterrupt
        return original(root, layout, number, block)

    with monkeypatch.context() as patched:
        patched.setattr(run, "write_block", ended)
        with pytest.raises(KeyboardInterrupt):
            call(root)


@pytest.mark.parametrize("damage", ["cut", "flipped", "gone"])
def test_a_finished_block_that_was_damaged_is_computed_again_and_said(call, whole, tmp_path, monkeypatch, damage):
    root = tmp_path / "s.zarr"
    _end_early(call, root, monkeypatch, 3)
    file = root / "level" / "c.1.0.0"
    content = file.read_bytes()
    if damage == "gone":
        file.unlink()
    else:
        file.write_bytes(content[:-8] if damage == "cut" else bytes([content[0] ^ 4]) + content[1:])
    with pytest.warns(StoreWarning, match=r"1 of 3 blocks .*rows 14 to 27\) and are computed again"):
        call(root)
    assert contents(root) == whole


def test_a_journal_whose_last_line_broke_off_loses_that_block_alone(call, whole, tmp_path, monkeypatch):
    root = tmp_path / "s.zarr"
    _end_early(call, root, monkeypatch, 3)
    journal = root / manifest.JOURNAL
    journal.write_bytes(journal.read_bytes()[:-20])
    _end_early(call, root, monkeypatch, 4)
    assert len(manifest.read_journal(root)) == 4
    call(root)
    assert contents(root) == whole


def test_a_finished_store_that_lost_a_file_is_refused(call, tmp_path):
    root = tmp_path / "s.zarr"
    call(root)
    (root / "headroom" / "c.3.0").unlink()
    with pytest.raises(IntegrityError, match=r"headroom/c\.3\.0"):
        call(root)


def test_an_unfinished_store_of_another_seed_is_refused(call, model, everything, tmp_path, monkeypatch):
    root = tmp_path / "s.zarr"
    _end_early(call, root, monkeypatch, 3)
    other = ck.sample_cohort(model, 40, seed=5, arms=["low", "high"])
    with pytest.raises(IntegrityError, match="seed: found 11, expected 5"):
        ck.simulate(model, other, **everything, store=root, chunk=14)


def test_a_second_writer_is_refused_while_the_first_is_at_work(call, whole, tmp_path, monkeypatch):
    root, original, refused = tmp_path / "s.zarr", run.write_block, []

    def while_writing(*told):
        if not refused:
            with pytest.raises(FileError, match="being written by another process"):
                call(root)
            refused.append(True)
        return original(*told)

    monkeypatch.setattr(run, "write_block", while_writing)
    call(root)
    assert refused
    assert contents(root) == whole


def test_a_block_that_cannot_be_computed_ends_the_run_and_keeps_the_others(call, whole, tmp_path, monkeypatch):
    from carkinetics.task import Task

    root, original = tmp_path / "s.zarr", Task.simulated

    def failing(self, cohort, *rest):
        if 60 in cohort.subject.values:
            raise MemoryError("no room for 60")
        return original(self, cohort, *rest)

    with monkeypatch.context() as patched:
        patched.setattr(Task, "simulated", failing)
        with pytest.raises(MemoryError, match="no room for 60"):
            call(root)
    assert len(manifest.read_journal(root)) == 4
    call(root)
    assert contents(root) == whole
