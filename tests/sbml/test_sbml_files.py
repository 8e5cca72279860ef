"""What is converted can be saved: the text of the model file reads back as the same model."""

import math

import pytest

libsbml = pytest.importorskip("libsbml", reason="SBML needs python-libsbml")

from sbml_documents import document  # noqa: E402

import carkinetics as ck  # noqa: E402
from carkinetics import cli  # noqa: E402
from carkinetics.model.library import folder  # noqa: E402
from carkinetics.model.read import parse_toml  # noqa: E402
from carkinetics.model.write import model_text  # noqa: E402

TEXT = """
compartment C = 2
species A in C amount=10
parameter k = 0.3 constant
parameter limit = 4.5 constant
parameter f = 0
reaction R: A -> ; C * k * A * piecewise(1, time < limit, 0.5)
event E: A < 2 ; A = 3 ; f = factorial(limit - 0.5)
"""


@pytest.fixture
def sbml(tmp_path):
    path = tmp_path / "decay.xml"
    text = document(TEXT).replace('<model id="m">', '<model id="m" name="A &quot;decay&quot; of é cells" timeUnits="d" metaid="m1">')
    about = (
        '<annotation><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:bq="http://biomodels.net/model-qualifiers/">'
    )
    about += '<rdf:Description rdf:about="#m1"><bq:isDescribedBy><rdf:Bag><rdf:li rdf:resource="https://identifiers.org/doi/10.1000/x.1"/>'
    about += '<rdf:li rdf:resource="http://identifiers.org/biomodels.db/BIOMD0000000999"/></rdf:Bag></bq:isDescribedBy></rdf:Description>'
    about += "</rdf:RDF></annotation>"
    unit = '<listOfUnitDefinitions><unitDefinition id="d"><listOfUnits><unit kind="second" exponent="1" scale="0" multiplier="86400"/>'
    text = text.replace("<listOfCompartments>", f"{about}{unit}</listOfUnits></unitDefinition></listOfUnitDefinitions><listOfCompartments>")
    path.write_text(text, encoding="utf-8")
    return path


def test_name_source_and_unit_of_time_are_kept(sbml):
    model = ck.read_sbml(sbml)
    assert (model.name, model.title, model.time, model.units_checked) == ("decay", 'A "decay" of é cells', "day", False)
    assert model.source.doi == "10.1000/x.1"
    assert "BioModels BIOMD0000000999" in model.source.citation


def test_parameters_keep_their_ids_and_reach_what_follows_from_them(sbml):
    model = ck.read_sbml(sbml)
    slow = model.replace(parameters={"k": 0.1, "limit": 2})
    sim = ck.simulate(slow, times=[0, 2, 6]).isel(subject=0)
    assert float(sim.A[1]) == pytest.approx(5 * math.exp(-0.2), rel=1e-6)
    assert float(sim.A[2]) == pytest.approx(5 * math.exp(-0.2 - 0.2), rel=1e-6)


def test_a_number_that_a_parameter_does_not_reach_is_told(sbml):
    told = [line for line in ck.read_sbml(sbml).source.deviations if "factorial" in line]
    assert len(told) == 1
    assert "limit does not reach it" in told[0]


def test_the_command_writes_a_file_that_is_the_same_model(sbml, tmp_path, capsys):
    out = tmp_path / "new" / "mine.toml"
    assert cli.run(["convert", str(sbml), "--out", str(out)]) == 0
    assert "2 states" in capsys.readouterr().out
    assert ck.read_model(out).hash == ck.read_sbml(sbml).hash
    assert cli.run(["check", str(out)]) == 0
    assert cli.run(["convert", str(sbml), "--out", str(out)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert cli.run(["convert", str(sbml), "--out", str(out), "--overwrite"]) == 0


def test_the_command_prints_the_file_where_none_is_named(sbml, capsys):
    assert cli.run(["convert", str(sbml)]) == 0
    printed = capsys.readouterr()
    assert ck.Model.from_dict(parse_toml(printed.out, "printed")).hash == ck.read_sbml(sbml).hash
    assert "factorial" in printed.err


def test_the_command_refuses_other_files(tmp_path, capsys):
    assert cli.run(["convert", str(tmp_path / "model.toml")]) == 2
    assert ".xml" in capsys.readouterr().err


@pytest.mark.parametrize("path", sorted(folder().glob("*.toml")), ids=lambda path: path.stem)
def test_every_shipped_model_is_the_same_when_it_is_written_and_read(path):
    tables = parse_toml(path.read_text(encoding="utf-8"), path.name)
    assert parse_toml(model_text(tables), path.name) == tables
