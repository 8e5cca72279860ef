"""What git knows: which commit this is, and the files of another one, in a folder of its own that does not outlive the comparison."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from carkinetics.errors import ConfigError

ROOT = Path(__file__).resolve().parents[2]
WANTED = ("src", "models")  # of a commit: all that a measurement needs


def git(*words: str, **environment: str) -> str:
    """Return what git says in this checkout; ConfigError with its last line where it fails."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}  # a hook sets them for itself
    try:
        done = subprocess.run(["git", *words], cwd=ROOT, env=kept | environment, capture_output=True, text=True)
    except FileNotFoundError:
        raise ConfigError("bench needs git, which is not installed or not on the PATH.") from None
    if done.returncode:
        raise ConfigError(f"git {words[0]} failed: {(done.stderr.strip().splitlines() or ['it does not say why'])[-1]}")
    return done.stdout.strip()


def commit_of(revision: str) -> str:
    """Return the full name of a commit; ConfigError if there is none of that name."""
    try:
        return git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except ConfigError:
        raise ConfigError(
            f"--against {revision}: this checkout has no such commit. Name a branch, a tag or a commit (`git log --oneline` lists "
            "them); a shallow clone has only its last ones (`git fetch --unshallow` brings the rest)."
        ) from None


def is_changed() -> bool:
    """Return whether files under version control differ from the commit."""
    return bool(git("status", "--porcelain", "--untracked-files=no"))


def unpack(commit: str, folder: Path) -> None:
    """Write a commit's sources into `folder`, by an index of its own: nothing in the checkout or under .git is touched."""
    index = {"GIT_INDEX_FILE": str(folder / "index")}
    folder.mkdir(parents=True)
    present = [name for name in WANTED if git("ls-tree", "--name-only", commit, "--", name)]
    if not git("ls-tree", "--name-only", commit, "--", "src/carkinetics/__init__.py"):
        raise ConfigError(f"--against {commit[:10]}: that commit has no src/carkinetics to measure.")
    git("read-tree", commit, **index)
    paths = git("ls-files", "--", *present, **index).splitlines()
    for first in range(0, len(paths), 200):
        git("checkout-index", f"--prefix={folder}/", "--", *paths[first : first + 200], **index)
