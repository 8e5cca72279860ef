"""The format of a trial file, and what the shipped one says."""

import json
import math
from pathlib import Path

import pytest

from carkinetics.errors import CarkineticsError, ConfigError, FileError, ModelError
from carkinetics.trial.library import load_trial, trial_files
from carkinetics.trial.origins import assumptions, origins
from carkinetics.trial.read import read_trial, trial_from

SHIPPED = trial_files()[0].read_text("utf-8")


@pytest.fixture
def changed_file(tmp_path):
    def write(old: str, new: str) -> Path:
        assert SHIPPED.count(old) >= 1, f"the shipped file no longer holds {old!r}"
        path = tmp_path / "changed.toml"
        path.write_text(SHIPPED.replace(old, new, 1), "utf-8")
        return path

    return write


@pytest.mark.parametrize("name", ["NCT04626765", "nct04626765", " Nct04626765 ", "nct04626765.toml"])
def test_a_trial_is_found_by_identifier_or_file_name_in_any_case(name):
    assert load_trial(name).id == "NCT04626765"


def test_the_shipped_trial_says_what_the_registry_says():
    trial = load_trial("NCT04626765")
    record = dict(trial.record)
    assert record["phase"] == "Early Phase 1"
    assert record["sponsor"] == "Hebei Senlang Biotechnology Inc., Ltd."
    assert (record["start"], record["verified"]) == ("2020-04-01", "2020-11")
    assert trial.enrolment.value == 50
    assert trial.horizon.value == pytest.approx(2 * 365.25)
    age, ecog, antigens = trial.rules
    assert (age.minimum, age.maximum, ecog.maximum) == (1, 18, 2)
    assert antigens.any_of == ("CD19", "CD22")
    drugs = {drug.name: drug for drug in trial.lymphodepletion}
    assert drugs["fludarabine"].amount * len(drugs["fludarabine"].times) == 75
    assert drugs["cyclophosphamide"].amount * len(drugs["cyclophosphamide"].times) == 1000
    assert drugs["fludarabine"].times == (-4, -3, -2)
    assert drugs["cyclophosphamide"].times == (-3, -2)
    assert [arm.targets for arm in trial.arms] == [("CD19",), ("CD22",), ("CD19", "CD22")]
    frames = {endpoint.name: endpoint.frame.value for endpoint in trial.endpoints}
    assert frames == {"safety": 28, "expansion": 730.5, "response": 730.5, "survival": 730.5}
    for origin in (age, ecog, antigens, *drugs.values()):
        assert origin.source == "record"


def test_everything_that_the_record_does_not_give_has_its_reason():
    trial = load_trial("NCT04626765")
    named = {item.where: item for item in assumptions(trial)}
    assert all(item.about for item in named.values())
    for where in ("arms.senl_19.dose", "visits.PB", "visits.BM", "allocation", "screening.ecog", "screening.CD19"):
        assert named[where].source == "assumed"
    assert not set(named) & {item.where for item in origins(trial) if item.source == "record"}


def test_units_are_converted_when_the_file_is_read(changed_file):
    trial = read_trial(changed_file('horizon   = { value = 24, unit = "month"', 'horizon   = { value = 3, unit = "year"'))
    assert trial.horizon.value == pytest.approx(1095.75)
    infusion = load_trial("NCT04626765").lymphodepletion[0].duration
    assert infusion.value == pytest.approx(0.5 / 24)
    months = read_trial(changed_file('age      = { min = 1, max = 18, unit = "year"', 'age      = { min = 12, max = 216, unit = "month"'))
    assert (months.rules[0].minimum, months.rules[0].maximum) == pytest.approx((1, 18))


def test_a_trial_is_the_same_after_a_round_through_its_document():
    trial = load_trial("NCT04626765", {"arms.senl_22.parameters.rho": 1.9})
    assert trial_from(json.loads(trial.document), "again") == trial


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("schema    = 1", "schema    = 2", ["schema = 2", "schema = 1"]),
        ("enrolment =", "enrollment =", ["enrollment", "Did you mean 'enrolment'"]),
        ("[eligibility] ", "[eligibilty] ", ["eligibilty", "Did you mean 'eligibility'"]),
        ("amount = 25", "amout = 25", ["lymphodepletion", "fludarabine", "amout", "Did you mean 'amount'"]),
        ("amount = 25", "amount = -25", ["fludarabine", "amount", "-25"]),
        ("amount = 25", 'amount = "25"', ["fludarabine", "number"]),
        ('unit   = "mg/m2"', 'unit   = "mg/sqm"', ["fludarabine", "sqm", "m2"]),
        ("times  = [-4, -3, -2]", "times  = [-4, -2, -3]", ["fludarabine", "times", "-3 follows -2"]),
        ('variant = "senl_19"', 'varient = "senl_19"', ["senl_19", "varient", "Did you mean 'variant'"]),
        ('target  = ["CD19"]', 'target  = ["CD91"]', ["CD91", "Did you mean 'CD19'"]),
        ('order = ["senl_19_22",', 'order = ["senl_1922",', ["allocation", "senl_1922", "Did you mean 'senl_19_22'"]),
        ("probabilities = [0.35,", "probabilities = [0.45,", ["ecog", "add up to 1.1"]),
        ("age  = { min = 0.5, max = 21", "age  = { min = 21, max = 0.5", ["screening", "age", "below"]),
        ("ecog     = { max = 2", "weigth = { max = 2", ["weigth", "Did you mean 'weight'"]),
        ("times   = [28, 56, 84, 180, 365,", "times   = [800, 56, 84, 180, 365,", ["BM", "times"]),
        ("180, 365, 545, 730]", "180, 365, 545, 731]", ["BM", "731", "horizon"]),
        ('kind    = "logistic"', 'kind    = "logistics"', ["crs", "logistics", "Did you mean 'logistic'"]),
        ('= "neutrophils"\nlimit   = 1000', '= "neutrophil"\nlimit   = 1000', ["neutropenia", "Did you mean 'neutrophils'"]),
        ("mrd         = { value = 1e-4", "mrd         = { value = 0.5", ["response", "mrd"]),
        ("from  = \"assumed\"\nabout = \"The record", "about = \"The record", ["allocation", "'from' is missing"]),
        ('unit   = "mg/m2"\n', "", ["fludarabine", "'unit' is missing"]),
        ('dose    = { amount = 0.5e6', 'dose    = { amount = inf', ["dose", "finite"]),
        ('name  = "expansion"', 'name  = "safety"', ["endpoint", "twice"]),
    ],
)  # fmt: skip
def test_a_fault_in_a_trial_file_is_named_with_its_place(changed_file, old, new, words):
    path = changed_file(old, new)
    with pytest.raises(ModelError) as caught:
        read_trial(path)
    message = str(caught.value)
    assert path.name in message
    for word in words:
        assert word in message, message


def test_a_fault_is_named_with_its_line(changed_file):
    path = changed_file("amount = 25", "amount = -25")
    line = 1 + path.read_text("utf-8").splitlines().index("amount = -25")
    with pytest.raises(ModelError, match=rf"line {line}\b"):
        read_trial(path)


def test_an_assumption_without_a_reason_is_refused(changed_file):
    path = changed_file(', about = "usual infusion; the record gives none"', "")
    with pytest.raises(ModelError, match=r"fludarabine.*duration.*reason"):
        read_trial(path)


def test_files_that_are_no_trial_are_refused(tmp_path):
    with pytest.raises(FileError, match=r"nowhere\.toml"):
        read_trial(tmp_path / "nowhere.toml")
    with pytest.raises(FileError):
        read_trial(tmp_path)
    for content in (b"", b"schema = ", b"\xff\xfe", b"a = [" + b"[" * 5000, b'schema = 1\ntitle = "only this"'):
        (tmp_path / "bad.toml").write_bytes(content)
        with pytest.raises(CarkineticsError, match=r"bad\.toml"):
            read_trial(tmp_path / "bad.toml")


def test_a_trial_that_does_not_exist_gets_the_nearest_name():
    with pytest.raises(ConfigError, match=r"NCT04626766.*Did you mean 'NCT04626765'"):
        load_trial("NCT04626766")


def test_a_setting_changes_its_entry_and_says_so():
    settings = {"arms.senl_19.dose.amount": "1e6", "horizon": 36, "arms.senl_22.parameters.rho": 1.9, "endpoints.safety.title": "Harm"}
    trial = load_trial("NCT04626765", settings)
    dose = trial.arm("senl_19").dose
    assert (dose.amount, dose.source) == (1e6, "changed")
    assert "500000" in dose.about
    assert trial.horizon.value == pytest.approx(1095.75)
    assert dict(trial.arm("senl_22").parameters)["rho"].value == 1.9
    assert trial.endpoints[0].title == "Harm"
    unchanged = load_trial("NCT04626765")
    assert trial.arm("senl_22").dose == unchanged.arm("senl_22").dose


@pytest.mark.parametrize(
    "name", ["arms.senl_9.dose.amount", "horizn", "arms.senl_19.dose.amont", "endpoints.safety", "endpoints.harm.title"]
)
def test_a_setting_of_nothing_is_an_error(name):
    with pytest.raises(ConfigError, match=r"setting"):
        load_trial("NCT04626765", {name: 1})


def test_a_setting_is_read_as_strictly_as_the_file():
    with pytest.raises(ModelError, match="amount"):
        load_trial("NCT04626765", {"lymphodepletion.fludarabine.amount": "a lot"})
    with pytest.raises(ModelError, match="finite"):
        load_trial("NCT04626765", {"lymphodepletion.fludarabine.amount": math.nan})


JUNK = ([], {}, "", " ", "x", -1, 0, 1e308, math.nan, math.inf, True, [1, "a"], [[]], {"x": 1}, {"from": "record"}, [{}], "\x00", "é" * 500)


def places(table, path=()):
    """Every path into a nested document."""
    entries = table.items() if isinstance(table, dict) else enumerate(table)
    for key, value in entries:
        yield (*path, key)
        if isinstance(value, (dict, list)):
            yield from places(value, (*path, key))


def put(document, path, value):
    changed = json.loads(json.dumps(document))
    table = changed
    for key in path[:-1]:
        table = table[key]
    table[path[-1]] = value
    return changed


def test_whatever_stands_in_a_field_is_read_or_refused_by_name():
    document = json.loads(load_trial("NCT04626765").document)
    silent = []
    for number, path in enumerate(places(document)):
        for value in JUNK[number % 4 :: 4]:
            try:
                trial_from(put(document, path, value), "junk.toml")
            except CarkineticsError as error:
                silent += [] if "junk.toml" in str(error) else [(path, value)]
    assert silent == []
