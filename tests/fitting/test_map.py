"""The most probable random effects against a scan of the density, written down from the textbook."""

import csv

import numpy as np
import pytest
from classic import classic, decline

import carkinetics as ck


def test_individual_values_are_the_modes_of_the_joint_density():
    path = classic("Wang2007.csv")
    with path.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    found = ck.fit(decline("proportional", sigma=0.3), ck.read_data(path), method="map")
    eta = np.linspace(-1.0, 1.0, 200_001)
    total = 0.0
    for subject in dict.fromkeys(row["ID"] for row in rows):
        joint = eta**2 / 0.04 + np.log(0.04)
        for row in (row for row in rows if row["ID"] == subject):
            f = 10 * np.exp(-0.5 * np.exp(eta) * float(row["Time"]))
            joint += np.log((0.3 * f) ** 2) + ((float(row["Y"]) - f) / (0.3 * f)) ** 2
        assert found.ebe.sel(subject=subject, parameter="ke") == pytest.approx(0.5 * np.exp(eta[joint.argmin()]), rel=2e-5)
        total += joint.min()
    assert found.ofv == pytest.approx(total, abs=1e-6)
    assert found.evaluated_only
    assert found.model.parameter("ke").value == 0.5
