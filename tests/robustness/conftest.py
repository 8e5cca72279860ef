"""A way to say a command line, and the signs by which a bad input is told from a fault of the package."""

import pytest

from carkinetics import cli


@pytest.fixture
def say(capsys, monkeypatch):
    """Run one command line in this process: (exit code, stdout, stderr)."""
    monkeypatch.delenv("COLUMNS", raising=False)

    def run(*arguments):
        code = cli.run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def canary(tmp_path, monkeypatch):
    """A file that a text that is run as a program would make; it must not be there afterwards."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "canary"
    yield path
    assert not path.exists()
