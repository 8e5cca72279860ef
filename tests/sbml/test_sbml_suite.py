"""The cases of the SBML test suite, where CARKINETICS_SBML_SUITE names a folder of them (cases/semantic): NNNNN/NNNNN-sbml-l3v2.xml, ...

A case passes when every value is within the suite's tolerance, and is refused when it cannot be converted; none may fail. A case that is
random is passed over.
"""

import os
import warnings
from pathlib import Path

import numpy as np
import pytest

libsbml = pytest.importorskip("libsbml", reason="SBML needs python-libsbml")

import carkinetics as ck  # noqa: E402
from carkinetics.model.sbml.convert import SbmlError, convert  # noqa: E402

SUITE = os.environ.get("CARKINETICS_SBML_SUITE", "")
NEWEST = ("l3v2", "l3v1", "l2v5", "l2v4", "l2v3", "l2v2", "l2v1", "l1v2")


def cases():
    return sorted(path.name for path in Path(SUITE).iterdir() if path.is_dir()) if SUITE else []


def settings_of(path):
    pairs = (line.split(":", 1) for line in path.read_text(encoding="utf-8").splitlines() if ":" in line)
    return {key.strip(): value.strip() for key, value in pairs}


def named(settings, key):
    return [name.strip() for name in settings.get(key, "").split(",") if name.strip()]


def value_of(name, sim, model, names, settings, document):
    """A variable of a case over time: the suite says for each species whether its amount or its concentration is meant."""
    ours = names[name]
    found = sim[ours].values if ours in sim else np.full(sim.sizes["time"], model.parameter(ours).value)
    species = document.getModel().getSpecies(name)
    if species is None:
        return found
    home = species.getCompartment()
    as_amount = species.getHasOnlySubstanceUnits() or document.getModel().getCompartment(home).getSpatialDimensions() == 0
    if as_amount and name in named(settings, "concentration"):
        return found / sim[names[home]].values
    return found * sim[names[home]].values if not as_amount and name in named(settings, "amount") else found


@pytest.mark.skipif(not SUITE, reason="CARKINETICS_SBML_SUITE names no folder of the SBML test suite")
@pytest.mark.parametrize("case", cases())
def test_a_case_of_the_suite_is_within_its_tolerance(case):
    folder = Path(SUITE) / case
    path = next((folder / f"{case}-sbml-{level}.xml" for level in NEWEST if (folder / f"{case}-sbml-{level}.xml").exists()), None)
    assert path is not None, "no SBML file"
    notes = folder / f"{case}-model.m"
    if notes.exists() and "STOCHASTIC" in notes.read_text(encoding="utf-8"):
        pytest.skip("random")
    try:
        converted, model = convert(path), ck.read_sbml(path)
    except SbmlError as error:
        pytest.skip(f"refused: {error.reason}")
    settings = settings_of(folder / f"{case}-settings.txt")
    with (folder / f"{case}-results.csv").open(encoding="utf-8") as file:
        columns = [name.strip().strip('"').rpartition("`")[2] for name in file.readline().split(",")]
        expected = np.loadtxt(file, delimiter=",", ndmin=2)
    document = libsbml.readSBMLFromFile(str(path))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        sim = ck.simulate(model, times=expected[:, 0]).isel(subject=0)
    for number, name in enumerate(columns[1:], 1):
        found, wanted = value_of(name, sim, model, converted.names, settings, document), expected[:, number]
        allowed = float(settings["absolute"]) + float(settings["relative"]) * np.abs(wanted)
        assert (np.abs(found - wanted) <= allowed).all(), f"{name}: {found} for {wanted}"
