"""The most probable random effects against a scan of the density, written down from the textbook."""

import csv

import numpy as np
import pytest
from classic import classic, decline, parameter

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


def test_standard_errors_of_individual_values_are_those_of_normal_means_and_shrink_to_iiv(tmp_path):
    """Of y_j = b + noise, b normal about mu: the variance of b given n values is 1 / (1 / iiv^2 + n / sigma^2)."""
    iiv, sigma = 2.0, 3.0
    model = ck.Model.from_dict(
        {
            "schema": 1, "title": "Means", "time": "day", "units": "unchecked",
            "parameters": {"b": parameter(10, iiv, scale="normal"), "c": parameter(1)},
            "states": {"x": {"unit": "1", "initial": "0"}}, "ddt": {"x": "0"},
            "observables": {"y": {"expr": "b + x * c", "unit": "1", "error": "additive", "sigma": sigma}},
        }
    )  # fmt: skip
    counts = {"few": 1, "many": 9}
    rows = [f"{name},{j},{10 + j % 3}" for name, n in counts.items() for j in range(n)]
    (tmp_path / "y.csv").write_text("ID,TIME,DV\n" + "\n".join(rows), encoding="utf-8")
    found = ck.fit(model, ck.read_data(tmp_path / "y.csv"), method="map")
    for name, n in counts.items():
        assert found.ebe_se.sel(subject=name, parameter="b") == pytest.approx((1 / iiv**2 + n / sigma**2) ** -0.5, rel=1e-6)
        assert np.isnan(found.ebe_se.sel(subject=name, parameter="c"))
