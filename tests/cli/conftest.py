"""A small model of the documented format."""

import pytest

MINE = """
schema = 1
title = "CAR-T cells given, growing, dying"
time = "day"

[source]
citation = "Made up for a test."
population = "nobody"
deviations = ["everything"]

[parameters]
rho = { value = 0.5, unit = "1/day", iiv = 0.2, from = "assumed", about = "growth" }
alpha = { value = 0.2, unit = "1/day", iiv = 0.4, from = "assumed", about = "loss" }

[correlations]
rho.alpha = 0.3

[states]
car = { unit = "cells", initial = "0" }

[doses.infusion]
into = "car"
unit = "cells"

[ddt]
car = "rho * car - alpha * car"

[observables]
car_t = { expr = "car", unit = "cells", lloq = 10 }

[variants.slow]
rho = 0.25
from = "assumed"
"""


@pytest.fixture
def mine(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(MINE, encoding="utf-8")
    return path
