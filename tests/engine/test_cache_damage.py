"""Whatever lies in the folder of compiled code: the answer is the same bits, and what was not whole is there again, whole."""

import errno
import os
import shutil
import stat
import subprocess
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from cold_start import solution

from carkinetics.engine import driver, flush, kept, link

RATE, OTHER = "2", "3"


def forget():
    """Forget what this process has linked, so that the next answer comes from the folder."""
    for remembered in (link.link, link.fingerprint, driver.driver, driver._from_text, flush._switches):
        remembered.cache_clear()


def answer(folder, monkeypatch, rate=RATE):
    monkeypatch.setenv("CARKINETICS_CACHE", str(folder))
    forget()
    return solution(rate).tobytes()


@pytest.fixture(autouse=True)
def _forgotten():
    yield
    forget()


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Return {name: bytes} of a folder with the files of two models, and the answer of the first."""
    folder = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as patch:
        answer(folder, patch, OTHER)
        of_other = {path.name for path in folder.iterdir()}
        bits = answer(folder, patch)
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert np.frombuffer(bits) == pytest.approx([1 / 3, np.exp(-2)], rel=1e-7)
    assert len(of_other) == 3  # the driver, its mode for tiny numbers, the system
    assert len(files) == 4
    (own,) = set(files) - of_other
    return files, bits, own


def filled(folder, files):
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
        (folder / name).chmod(0o600)
    return folder


def flipped(content, place):
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


DAMAGE = {
    "empty": lambda path, content, files: path.write_bytes(b""),
    "cut in the middle": lambda path, content, files: path.write_bytes(content[: len(content) // 2]),
    "cut after its first line": lambda path, content, files: path.write_bytes(content.partition(b"\n")[0] + b"\n"),
    "the last byte missing": lambda path, content, files: path.write_bytes(content[:-1]),
    "a byte more": lambda path, content, files: path.write_bytes(content + b"\0"),
    "garbage": lambda path, content, files: path.write_bytes(np.random.default_rng(3).bytes(len(content))),
    "zeros": lambda path, content, files: path.write_bytes(bytes(len(content))),
    "one bit of its description": lambda path, content, files: path.write_bytes(flipped(content, 80)),
    "one bit of its code": lambda path, content, files: path.write_bytes(flipped(content, -len(content) // 3)),
    "another whole file": lambda path, content, files: path.write_bytes(next(c for n, c in files.items() if n != path.name)),
    "a folder": lambda path, content, files: (path.unlink(), path.mkdir(), (path / "inside").touch()),
    "a pipe": lambda path, content, files: (path.unlink(), os.mkfifo(path)),
    "a link to nowhere": lambda path, content, files: (path.unlink(), path.symlink_to("nowhere")),
    "missing": lambda path, content, files: path.unlink(),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_file_that_is_not_whole_is_made_again_and_the_answer_has_the_same_bits(kind, whole, tmp_path, monkeypatch):
    files, bits, own = whole
    if kind == "a pipe" and not hasattr(os, "mkfifo"):
        pytest.skip("no pipes in folders here")
    used = [name for name in files if name == own or name.startswith(("driver", "flush"))]
    assert len(used) == 3
    folder = filled(tmp_path / "cache", files)
    for name in used:
        DAMAGE[kind](folder / name, files[name], files)
    assert answer(folder, monkeypatch) == bits
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == files  # compilation gives the same bytes


def test_two_models_files_exchanged_give_each_its_own_answer(whole, tmp_path, monkeypatch):
    files, bits, own = whole
    (other,) = [name for name in files if name != own and not name.startswith(("driver", "flush"))]
    folder = filled(tmp_path / "cache", files)
    (folder / own).write_bytes(files[other])
    (folder / other).write_bytes(files[own])
    assert answer(folder, monkeypatch) == bits
    assert np.frombuffer(answer(folder, monkeypatch, OTHER))[0] == pytest.approx(1 / 4, rel=1e-7)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no owners of files here")
def test_a_file_that_others_may_write_to_is_not_run_but_made_again(whole, tmp_path, monkeypatch):
    files, bits, own = whole
    folder = filled(tmp_path / "cache", files)
    (folder / own).chmod(0o666)
    compiled, compile_object = [], link.compile_object
    monkeypatch.setattr(link, "compile_object", lambda text: compiled.append(text) or compile_object(text))
    assert answer(folder, monkeypatch) == bits
    assert len(compiled) == 1
    assert stat.S_IMODE((folder / own).stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_a_file_of_another_user_is_not_run_but_made_again(whole, tmp_path, monkeypatch):
    files, bits, own = whole
    folder = filled(tmp_path / "cache", files)
    os.chown(folder / own, 12345, -1)
    assert answer(folder, monkeypatch) == bits
    assert (folder / own).stat().st_uid == 0


def test_a_folder_that_is_made_is_for_its_user_alone(tmp_path, monkeypatch):
    answer(tmp_path / "new" / "cache", monkeypatch)
    assert stat.S_IMODE((tmp_path / "new" / "cache").stat().st_mode) == 0o700


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EDQUOT])
@pytest.mark.parametrize("call", ["mkstemp", "fdopen", "replace", "mkdir"])
def test_a_folder_that_cannot_be_written_to_costs_time_only_and_keeps_no_scraps(call, number, whole, tmp_path, monkeypatch):
    def fail(*_, **__):
        raise OSError(number, os.strerror(number))

    places = {"mkstemp": kept.tempfile, "fdopen": os, "replace": os, "mkdir": Path}
    folder = tmp_path / "cache"
    folder.mkdir()
    monkeypatch.setattr(kept, "read_kept", lambda key: None)
    with monkeypatch.context() as patch:
        patch.setattr(places[call], call, fail)
        kept.keep("key", b"content")
        patch.setenv("CARKINETICS_CACHE", str(folder))
        kept.keep("key", b"content")
    assert list(folder.iterdir()) == []


def test_a_full_disk_costs_time_only(whole, tmp_path, monkeypatch):
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if not mounted or mounted.returncode != 0:
        pytest.skip("no small disk can be mounted here")
    try:
        assert answer(folder, monkeypatch) == whole[1]
        assert not [path for path in folder.iterdir() if path.suffix == kept.UNFINISHED]
    finally:
        subprocess.run(["umount", str(folder)], check=False)


def test_a_place_that_cannot_be_a_folder_costs_time_only(whole, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("mine")
    for place in (tmp_path / "file", tmp_path / "file" / "below", Path("/proc/nowhere/below")):
        assert answer(place, monkeypatch) == whole[1]
    assert (tmp_path / "file").read_text() == "mine"


def test_without_a_home_nothing_is_kept_and_no_folder_named_tilde_is_made(whole, tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_cache_path", lambda name: Path("~/.cache") / name)
    monkeypatch.setenv("CARKINETICS_CACHE", "")
    monkeypatch.chdir(tmp_path)
    forget()
    assert solution(RATE).tobytes() == whole[1]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("change", ["numba", "llvmlite", "processor"])
def test_other_versions_and_processors_have_other_files_and_old_ones_are_not_touched(change, whole, tmp_path, monkeypatch):
    files, bits, own = whole
    folder = filled(tmp_path / "cache", dict.fromkeys(files, b"what is not read is not found to be broken"))
    if change == "processor":
        for module in (link, driver):
            monkeypatch.setattr(module, "PROCESSOR", replace(link.PROCESSOR, name="generic"))
    else:
        monkeypatch.setattr(f"{change}.__version__", "999.0")
    assert np.frombuffer(answer(folder, monkeypatch)) == pytest.approx(np.frombuffer(bits), rel=1e-12)
    assert (folder / own).read_bytes() == b"what is not read is not found to be broken"
    assert len(list(folder.glob("*.bin"))) > len(files)


def test_what_a_killed_process_left_unfinished_is_swept_an_hour_later(tmp_path, monkeypatch):
    monkeypatch.setenv("CARKINETICS_CACHE", str(tmp_path))
    old, new = tmp_path / f"a{kept.UNFINISHED}", tmp_path / f"b{kept.UNFINISHED}"
    for path in (old, new):
        path.touch()
    os.utime(old, (time.time() - 2 * kept.ABANDONED,) * 2)
    kept.keep("key", b"content")
    assert not old.exists()
    assert new.exists()
    assert kept.read_kept("key") == b"content"
