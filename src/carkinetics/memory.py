"""What fits: the memory that this process may still take, the room on a disk, and the refusal of what needs more, before it is taken."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from carkinetics.errors import LimitError

GIB = 2.0**30
SMALL = 2.0**28  # bytes that are not worth a look at what is free
_MEMINFO = Path("/proc/meminfo")
_GROUP = Path("/proc/self/cgroup")
_GROUPS = Path("/sys/fs/cgroup")


def available_memory() -> float:
    """Return the bytes that this process may still take: what the machine has free, and no more than its control group allows."""
    return min(_machine(), _group())


def free_disk(path: Path) -> float:
    """Return the bytes that are free where `path` lies, or would lie."""
    place = path.absolute()
    while not place.exists():
        place = place.parent
    return float(shutil.disk_usage(place).free)


def refuse_if_too_large(need: float, what: str, advice: str) -> None:
    """LimitError with the estimate when `need` bytes of memory are more than is available; `what` needs them."""
    if need <= SMALL:
        return
    have = available_memory()
    if need > have:
        raise LimitError(f"{what} would need {need / GIB:,.1f} GiB of memory, and {have / GIB:,.1f} GiB are available. {advice}")


def refuse_if_disk_is_full(need: float, path: Path, what: str) -> None:
    """LimitError with the estimate when `need` bytes are more than is free where `path` lies."""
    have = free_disk(path)
    if need > have:
        raise LimitError(
            f"{path}: {what} would need {need / GIB:,.2f} GiB of disk, and {have / GIB:,.2f} GiB are free there. "
            "Name a place with more room, or ask for fewer subjects or times."
        )


def _machine() -> float:
    try:
        lines = dict(line.split(":", 1) for line in _MEMINFO.read_text(encoding="ascii").splitlines() if ":" in line)
        return float(lines["MemAvailable"].split()[0]) * 1024
    except (OSError, KeyError, ValueError, IndexError):
        return _pages()


def _pages() -> float:
    """What POSIX says, without what could be given back; without an answer there is no limit."""
    try:
        return float(os.sysconf("SC_AVPHYS_PAGES")) * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):
        return float("inf")


def _group() -> float:
    """What the control groups (version 2, else 1) of this process leave it; files in the cache can be given back."""
    try:
        lines = [line.split(":", 2) for line in _GROUP.read_text(encoding="ascii").splitlines()]
    except OSError:
        return float("inf")
    left = float("inf")
    for _, kinds, name in (line for line in lines if len(line) == 3):
        if kinds == "":
            folder, most, used = _GROUPS / name.lstrip("/"), "memory.max", "memory.current"
        elif "memory" in kinds.split(","):
            folder, most, used = _GROUPS / "memory" / name.lstrip("/"), "memory.limit_in_bytes", "memory.usage_in_bytes"
        else:
            continue
        for place in (folder, *folder.parents):
            if place == _GROUPS.parent:
                break
            left = min(left, _left(place, most, used))
    return left


def _left(folder: Path, most: str, used: str) -> float:
    try:
        limit = float((folder / most).read_text(encoding="ascii"))  # "max" is no number: no limit
        taken = float((folder / used).read_text(encoding="ascii"))
        stat = dict(line.split() for line in (folder / "memory.stat").read_text(encoding="ascii").splitlines())
    except (OSError, ValueError):
        return float("inf")
    return limit - taken + float(stat.get("inactive_file", 0)) + float(stat.get("active_file", 0))
