"""The signs by which a bad input is told from a fault of the package."""

import pytest


@pytest.fixture
def canary(tmp_path, monkeypatch):
    """A file that a text that is run as a program would make; it must not be there afterwards."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "canary"
    yield path
    assert not path.exists()
