"""The folder of compiled code: a file is taken only if it is whole, is what its name says, and was written by this user.

What is in a file is run, so nothing in the folder is trusted. A file begins with the hash of its key and of all that follows: one that
was cut short, overwritten, or copied over from another key is deleted and made again. A file that belongs to another user, or that
others may write to, is not read. A folder that cannot be written to costs time, never an error.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import tempfile
import time
from contextlib import suppress
from pathlib import Path

UNFINISHED = ".part"  # ends the name of a file that is being written
ABANDONED = 3600.0  # seconds: an unfinished file this old was left behind by a process that was killed
OTHERS_WRITE = 0o022  # of a file's mode
ROOT = 0


def cache_folder() -> Path | None:
    """Return where compiled code is kept: CARKINETICS_CACHE, else the user's cache folder; None where the user has none."""
    if chosen := os.environ.get("CARKINETICS_CACHE"):
        return Path(chosen)
    from platformdirs import user_cache_path

    folder = user_cache_path("carkinetics")
    return folder if folder.is_absolute() else None  # without a home it would lie in a folder named ~


def read_kept(key: str) -> bytes | None:
    """Return what is kept under a key, None if there is nothing that can be taken."""
    folder = cache_folder()
    if folder is None:
        return None
    path = folder / f"{key}.bin"
    try:
        content = _read(path)
    except OSError:
        return None
    digest, _, rest = content.partition(b"\n")
    if digest == _digest(key, rest):
        return rest
    discard(key)
    return None


def keep(key: str, content: bytes) -> None:
    """Write content under a key, under another name first: no reader ever sees half of it, and the last writer wins."""
    folder = cache_folder()
    if folder is None:
        return
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(folder)
        handle, name = tempfile.mkstemp(suffix=UNFINISHED, dir=folder)  # readable by this user alone
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_digest(key, content) + b"\n" + content)
            _make_way(folder / f"{key}.bin")
            os.replace(name, folder / f"{key}.bin")
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def discard(key: str) -> None:
    """Delete what is kept under a key, if that can be done."""
    folder = cache_folder()
    if folder is not None:
        with suppress(OSError):
            (folder / f"{key}.bin").unlink(missing_ok=True)


def _digest(key: str, content: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\n" + content).hexdigest().encode()


def _read(path: Path) -> bytes:
    """Return the bytes of a file that is one, is this user's or root's, and that nobody else may write to; else nothing."""
    with open(path, "rb", opener=_without_waiting) as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            return b""
        if hasattr(os, "geteuid") and (found.st_uid not in (os.geteuid(), ROOT) or found.st_mode & OTHERS_WRITE):
            return b""
        return file.read()


def _without_waiting(path: str, flags: int) -> int:
    """Open a file; a pipe in its place does not keep us."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _make_way(path: Path) -> None:
    """Remove a folder that lies where a file belongs."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)


def _sweep(folder: Path) -> None:
    """Delete the unfinished files of processes that were killed."""
    for path in folder.glob(f"*{UNFINISHED}"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > ABANDONED:
                path.unlink()
