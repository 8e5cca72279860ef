"""The two commits as processes: each has its own sources and cache of compiled code, and the same Python and libraries."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.guard.checkout import ROOT
from benchmarks.guard.counting import COUNTS
from carkinetics.errors import ConfigError

PATIENCE = 5.0  # s until a process that was killed is gone


@dataclass(frozen=True)
class Side:
    """A commit: what it is called, the folder that holds its `src`, and a folder for what it compiles and says."""

    name: str
    tree: Path
    scratch: Path


class Process:
    """A worker with one commit's carkinetics."""

    def __init__(self, side: Side, prefix: Sequence[str] = (), extra: Mapping[str, str] | None = None) -> None:
        side.scratch.mkdir(parents=True, exist_ok=True)
        self.side, self.log = side, side.scratch / "said.txt"
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(side.tree / "src"), str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]),
            "PYTHONHASHSEED": "0",
            "PYTHONDONTWRITEBYTECODE": "1",
            "CARKINETICS_CACHE": str(side.scratch / "cache"),
            "NUMBA_CACHE_DIR": str(side.scratch / "numba"),
            COUNTS: str(side.scratch / "counts"),
            **(extra or {}),
        }
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [*prefix, sys.executable, "-m", "benchmarks.guard.worker"],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                encoding="utf-8",
                start_new_session=True,  # Ctrl-C is for us; we end the workers
            )

    def send(self, do: str, **order: Any) -> None:
        """Give an order without waiting."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps({"do": do, **order}) + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            self._died()

    def receive(self) -> dict[str, Any]:
        """Wait for the answer to the last order."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            self._died()
        return dict(json.loads(line))

    def ask(self, do: str, **order: Any) -> dict[str, Any]:
        """Give an order and return the answer."""
        self.send(do, **order)
        return self.receive()

    def _died(self) -> None:
        code = self.process.wait()
        last = self.log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:] or ["it said nothing"]
        raise ConfigError(f"The process that measured {self.side.name} ended with code {code}: {last[0]}")

    def verify(self) -> None:
        """Check that this process has its side's carkinetics; ConfigError."""
        found = Path(self.ask("hello")["file"]).resolve()
        if not found.is_relative_to(self.side.tree.resolve()):
            raise ConfigError(
                f"{self.side.name}: Python took carkinetics from {found.parent}, not from {self.side.tree / 'src'}. "
                "Install the checkout plainly editable (`pip install -e .`), or take PYTHONPATH instead."
            )

    def close(self) -> None:
        """End it, whatever it does: it has nothing to lose."""
        self.process.kill()
        self.process.wait(PATIENCE)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


@contextmanager
def started(sides: Sequence[Side], prefix: Sequence[str] = (), extra: Mapping[str, str] | None = None) -> Iterator[list[Process]]:
    """Start a worker for each side, and end them whatever happens."""
    with ExitStack() as stack:
        processes = []
        for side in sides:
            processes.append(Process(side, prefix, extra))
            stack.callback(processes[-1].close)
        for process in processes:
            process.verify()
        yield processes


def ask_all(processes: Sequence[Process], do: str, **order: Any) -> list[dict[str, Any]]:
    """Give all of them the same order at once: for what is not timed."""
    for process in processes:
        process.send(do, **order)
    return [process.receive() for process in processes]
