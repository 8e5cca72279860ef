import sys
import tomllib
from copy import deepcopy
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from sample_models import DRUG, STEIN, build

from carkinetics.model.spec import Model


@pytest.fixture(scope="session")
def stein() -> Model:
    return build(STEIN)


@pytest.fixture(scope="session")
def drug() -> Model:
    return build(DRUG)


@pytest.fixture
def tables() -> dict:
    return deepcopy(tomllib.loads(STEIN))


@pytest.fixture(scope="session")
def root() -> Path:
    return Path(__file__).resolve().parents[2]
