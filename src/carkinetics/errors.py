"""What can go wrong, by kind: every error of the package is a CarkineticsError, and says where, what, and what to do."""

import errno
import re
from os import PathLike
from typing import Any


class CarkineticsError(Exception):
    """The parent of every error that carkinetics raises on purpose."""


class ModelError(CarkineticsError):
    """A model or trial file says something that cannot be read, or that does not hold together."""


class DataError(CarkineticsError):
    """A row, a column or a value of a user's data cannot be used."""


class UnitError(CarkineticsError):
    """Two units do not fit, or a unit is not known."""


class FitError(CarkineticsError):
    """An estimation cannot be started or cannot be trusted."""


class ConfigError(CarkineticsError):
    """An argument of a call or an option of a command is outside what is allowed."""


class FileError(CarkineticsError):
    """A path cannot be read or written."""


class LimitError(CarkineticsError):
    """An input is larger or deeper than the package accepts."""


class IntegrityError(CarkineticsError):
    """Stored results do not belong to what they are asked to continue."""


class FitInterrupted(KeyboardInterrupt):
    """Ctrl-C while a fit was under way; `fit` is the best that was found. A KeyboardInterrupt, so that a loop over fits ends as well."""

    def __init__(self, fit: Any) -> None:
        super().__init__(f"{fit.messages[0]} It is the `fit` of this exception.")
        self.fit = fit


STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")  # controls of a screen: all but tabs and ends of lines
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)  # of a disk, a user's share of it, a file


def unwritable(path: str | PathLike[str], error: OSError) -> FileError:
    """The FileError of a file or folder that could not be written to its end: why, and what to do."""
    if error.errno in FULL:
        return FileError(f"{path} cannot be written: the disk is full ({error.strerror}). Make room, or name another place.")
    why = (error.strerror or str(error)).splitlines()[0]
    return FileError(f"{path} cannot be written: {why}. Name a place where you may write.")
