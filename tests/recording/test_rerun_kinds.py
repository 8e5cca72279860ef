"""Every kind of run is repeated from its record alone to the same bytes; a record that was altered gives a difference, or is refused."""

import json
import shutil

import numpy as np
import pandas as pd
import pytest

import carkinetics as ck
from carkinetics.commands import records
from carkinetics.errors import ConfigError, FileError, IntegrityError
from carkinetics.model.told import text_of
from carkinetics.qualification import catalogue
from carkinetics.qualification import run as running
from carkinetics.repeating.rerunning import _REPEATS
from carkinetics.sealing import files_of, seal
from tests.calibration.test_calibrating import SMALL, TARGETS
from tests.recording.small_runs import run

NAME = "NCT04626765"
COMPARED = ("stein_2019_tisagenlecleucel", "hardiansyah_2019:upn3")
SBML = """<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="decay">
<listOfCompartments><compartment id="c" size="1" constant="true"/></listOfCompartments>
<listOfSpecies><species id="A" compartment="c" initialAmount="2" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/>
</listOfSpecies><listOfParameters><parameter id="k" value="0.3" constant="true"/></listOfParameters>
<listOfReactions><reaction id="r" reversible="false" fast="false"><listOfReactants><speciesReference species="A" stoichiometry="1"
constant="true"/></listOfReactants><kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><ci>k</ci><ci>A</ci></apply>
</math></kineticLaw></reaction></listOfReactions></model></sbml>
"""


def read(record):
    return json.loads(record.read_text())


def alter(record, change):
    """Change a record and seal it again, as one who does so on purpose would."""
    told = read(record)
    change(told)
    record.write_text(json.dumps(seal(told)))


def repeated(place, again, **more):
    """Whether a run is repeated to the same bytes, by its own comparison and by the hashes of all files."""
    assert ck.verify(place)
    found = ck.rerun(place, again, **more)
    assert (found.same, found.bitwise, found.alike) == (True, True, True), str(found)
    assert all(item.bytes_same for item in found.files)
    if place.is_dir():
        assert files_of(place) == files_of(again)
    return True


@pytest.fixture(scope="module")
def trial():
    return ck.load_trial(NAME)


@pytest.fixture(scope="module")
def what_ifs(trial, tmp_path_factory):
    """A sweep by settings and scenarios, a sensitivity analysis of parameters of its own, an assurance from a table of draws."""
    home = tmp_path_factory.mktemp("what_ifs")
    settings = (
        "--set",
        "arms.*.dose.amount=0.5e6,1e6",
        "--scenario",
        "as planned:",
        "--scenario",
        "no flu: lymphodepletion.fludarabine.amount=0",
    )
    assert run("sweep", NAME, *settings, "--n", 3, "--seed", 3, "--outcome", "response", "--out", home / "sweep") == 0
    unsure = {"rho": 0.2, "kill_max": {"sd": 0.1, "scale": "log", "arms": ["senl_19"], "about": "a test"}}
    ck.report(ck.sensitivity(trial, 2, n_per_arm=2, uncertain=unsure, outcomes=["response", "cmax_pb"]), home / "sensitivity")
    pd.DataFrame({"rho": [1.5, 1.7, 1.6], "senl_19.kill_max": [9.0, 10.0, 11.0], "weight": [0.2, 0.3, 0.1]}).to_csv(
        home / "draws.csv", index=False
    )
    asked = ("--draws", home / "draws.csv", "--worlds", 2, "--children", 5, "--size", 4, "--size", 5, "--target", "response > 0.3")
    assert run("assurance", NAME, *asked, "--out", home / "assurance") == 0
    (home / "draws.csv").unlink()  # the record has what was used of it
    return home


@pytest.mark.requirement("R-DET-01")
@pytest.mark.parametrize("kind", ["sweep", "sensitivity", "assurance"])
def test_a_what_if_is_repeated_to_the_byte(what_ifs, kind, tmp_path):
    assert read(what_ifs / kind / "run.json")["kind"] == kind
    assert repeated(what_ifs / kind, tmp_path / "again")


ALTERED = [
    ("sweep", {"vary": {"arms.*.dose.amount": [0.5e6]}}),
    ("sensitivity", {"outcomes": ["response"]}),
    ("sensitivity", {"uncertain": [{"name": "rho", "sd": 0.3, "scale": "log", "arms": [], "source": "", "about": ""}]}),
    ("assurance", {"draws": "typical"}),
]


@pytest.mark.parametrize(("kind", "change"), ALTERED)
def test_an_option_that_was_not_the_one_gives_a_difference_that_is_named(what_ifs, kind, change, tmp_path, undrawn, capsys):
    own = shutil.copytree(what_ifs / kind, tmp_path / "own")
    alter(own / "run.json", lambda record: record["options"].update(change))
    assert run("rerun", own, "--out", tmp_path / "again") == 1
    said = capsys.readouterr().out
    assert "NOT the same" in said
    assert "outcomes.csv" in said


WRONG = [
    {"vary": 3}, {"vary": {}}, {"vary": {"arms": [[]]}}, {"n_per_arm": "many"}, {"n_per_arm": 10**30}, {"seed": None}, {"seed": [1]},
    {"allocation": "mine"}, {"outcomes": "response"}, {"outcomes": ["nothing"]}, {"store": "here.jsonl"}, {"vary": {"__class__": [1]}},
]  # fmt: skip


@pytest.mark.parametrize("change", WRONG, ids=str)
def test_options_of_another_kind_are_refused_before_anything_is_written(what_ifs, change, tmp_path, capsys):
    own = shutil.copytree(what_ifs / "sweep", tmp_path / "own")
    alter(own / "run.json", lambda record: record["options"].update(change))
    assert run("rerun", own, "--out", tmp_path / "again") in (1, 2)
    assert "Traceback" not in capsys.readouterr().err
    assert not (tmp_path / "again").exists()
    assert not (tmp_path / "here.jsonl").exists()


@pytest.mark.parametrize("change", [
    {"draws": 7}, {"draws": "../draws.csv"}, {"draws": '{"source": "x", "columns": {"rho": [1], "kill_max": [1, 2]}}'}, {"worlds": "2"},
])  # fmt: skip
def test_draws_come_from_the_record_and_from_no_file(what_ifs, change, tmp_path, capsys):
    own = shutil.copytree(what_ifs / "assurance", tmp_path / "own")
    (tmp_path / "draws.csv").write_text("rho\n1.5\n")
    alter(own / "run.json", lambda record: record["options"].update(change))
    assert run("rerun", own, "--out", tmp_path / "again") in (1, 2)
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("change", [
    lambda r: r.update(kind="shell"), lambda r: r.update(kind=["sweep"]), lambda r: r.pop("options"), lambda r: r.update(options=[]),
    lambda r: r.update(trial_document="{}", trial_hash="44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"),
])  # fmt: skip
def test_a_record_of_another_form_is_refused(what_ifs, change, tmp_path, capsys):
    own = shutil.copytree(what_ifs / "sweep", tmp_path / "own")
    alter(own / "run.json", change)
    assert run("rerun", own, "--out", tmp_path / "again") in (1, 2)
    assert "Traceback" not in capsys.readouterr().err


def test_a_run_of_another_version_is_compared_within_a_part_of_ten_billion(place, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("simulate", place / "grows.toml", "--n", 3, "--times", "0:30:1", "--dose", "1e6@0", "--out", "sim.zarr") == 0
    assert run("exposure", "sim.zarr", "--out", "x.csv") == 0

    def edited(record):
        record["files"] = files_of(tmp_path, "x.csv")
        record["versions"]["carkinetics"] = "0.0.9"

    table = pd.read_csv("x.csv")
    for shift, same in ((1e-12, True), (1e-8, False)):
        table.assign(cmax=table["cmax"] * (1 + shift)).to_csv("x.csv", index=False)
        alter(tmp_path / "x.csv.run.json", edited)
        found = ck.rerun("x.csv", f"again{shift}.csv")
        assert (found.same, found.bitwise, found.alike) == (same, False, False)
        assert "0.0.9 then" in str(found)


def test_a_calibration_is_repeated_without_its_targets_file(tmp_path, monkeypatch, capsys):
    targets = tmp_path / "mine_targets.toml"
    targets.write_text(TARGETS)
    told = {**SMALL, "vectors": 8, "rounds": 0, "waves": 1, "judged": 20}
    options = [word for name, value in told.items() if name != "seeds" for word in (f"--{name}", value)]
    assert run("calibrate", NAME, "--targets", targets, *options, "--out", tmp_path / "cal") == 0
    targets.unlink()
    assert repeated(tmp_path / "cal", tmp_path / "again")
    assert (tmp_path / "again" / "simulated.jsonl").read_bytes() == (tmp_path / "cal" / "simulated.jsonl").read_bytes()
    with pytest.raises(FileError, match="not empty"):  # what is simulated there would be taken for the repetition's
        ck.rerun(tmp_path / "cal", tmp_path / "again", overwrite=True)
    alter(tmp_path / "cal" / "run.json", lambda record: record["options"].update(draws=9))
    monkeypatch.setattr(records, "LONG", 0)
    assert run("rerun", tmp_path / "cal", "--out", tmp_path / "third") == 1
    said = capsys.readouterr()
    assert "posterior.csv" in said.out
    assert "its repetition takes about as long" in said.err
    alter(tmp_path / "cal" / "run.json", lambda record: record.update(targets_text=record["targets_text"].replace("11", "12")))
    with pytest.raises(IntegrityError, match="text of the targets"):
        ck.verify(tmp_path / "cal")


def test_models_compared_are_repeated_with_all_that_was_written_of_them(tmp_path):
    outputs = [("--out", "c.nc"), ("--figure", "c.png"), ("--html", "page.html")]
    places = [word for option, name in outputs for word in (option, tmp_path / name)]
    assert run("compare", *COMPARED, "--lloq", "copies/ug=100", *places) == 0
    for _, name in outputs:  # each of them has the record
        assert repeated(tmp_path / name, tmp_path / f"{name[0]}gain{name[-4]}" / f"of{(tmp_path / name).suffix}")
    with pytest.raises(ConfigError, match=r"page\.html is a file of the run itself"):
        ck.rerun(tmp_path / "c.nc", tmp_path / "page.nc", overwrite=True)
    with pytest.raises(ConfigError, match="this compare is made from its record alone"):
        ck.rerun(tmp_path / "c.nc", tmp_path / "other.nc", data=tmp_path / "c.png")
    with pytest.raises(ConfigError, match=r"ends in \.nc"):
        ck.rerun(tmp_path / "c.nc", tmp_path / "other.csv")
    (tmp_path / "other.png").write_text("mine")
    with pytest.raises(FileError, match=r"other\.png exists already"):
        ck.rerun(tmp_path / "c.nc", tmp_path / "other.nc")
    alter(tmp_path / "c.nc.run.json", lambda record: record["options"].update(lloq=50))
    found = ck.rerun(tmp_path / "c.nc", tmp_path / "third.nc")
    assert not found.same
    assert "c.nc" in str(found)


def test_a_text_of_compared_models_that_was_changed_is_found(tmp_path):
    assert run("compare", *COMPARED, "--out", tmp_path / "c.csv") == 0
    alter(tmp_path / "c.csv.run.json", lambda record: record["models"][0].update(text=record["models"][1]["text"]))
    with pytest.raises(IntegrityError, match="is stated"):
        ck.verify(tmp_path / "c.csv")


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_model_that_was_shown_is_shown_again_although_its_file_is_gone(suffix, tmp_path):
    mine = tmp_path / "mine.toml"
    mine.write_text(text_of(ck.load_model(COMPARED[0])))
    assert run("show", mine, "--no-picture", "--figure", tmp_path / f"a{suffix}", "--html", tmp_path / "a.html") == 0
    mine.unlink()
    assert repeated(tmp_path / f"a{suffix}", tmp_path / f"b{suffix}")
    assert (tmp_path / "b.html").read_bytes() == (tmp_path / "a.html").read_bytes()


def test_a_picture_alone_that_comes_out_otherwise_is_not_the_same(tmp_path):
    assert run("show", COMPARED[0], "--no-picture", "--figure", tmp_path / "a.png") == 0
    (tmp_path / "a.png").write_bytes((tmp_path / "a.png").read_bytes() + b"\0")
    alter(tmp_path / "a.png.run.json", lambda record: record.update(files=files_of(tmp_path, "a.png")))
    found = ck.rerun(tmp_path / "a.png", tmp_path / "b.png")
    assert not found.same
    assert "no numbers beside it" in str(found)


def test_exposures_are_repeated_from_the_curves_they_were_read_off(place, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("simulate", place / "grows.toml", "--n", 3, "--times", "0:30:1", "--dose", "1e6@0", "--out", "sim.zarr") == 0
    (tmp_path / "data.csv").write_text("subject,day,value\n1,0,5\n1,7,900\n1,28,80\n2,0,4\n2,14,700\n2,28,<50\n")
    for source, options in (("sim.zarr", ("--window", "0:7", "--window", "0:28")), ("data.csv", ("--lloq", 50, "--unit", "copies/ug"))):
        name = f"of_{source}.csv"
        assert run("exposure", source, *options, "--out", name) == 0
        assert repeated(tmp_path / name, tmp_path / f"again_{source}.csv")
        moved = (tmp_path / source).rename(tmp_path / f"moved_{source}")
        with pytest.raises(FileError, match="--data"):
            ck.rerun(name, "third.csv")
        assert repeated(tmp_path / name, tmp_path / f"third_{source}.csv", data=moved)
    record = read(tmp_path / "of_data.csv.csv.run.json")
    assert record["measured"]["rows"]["read"] == 6
    with pytest.raises(FileError, match="is not a zarr store"):
        ck.rerun("of_sim.zarr.csv", "fourth.csv", data="moved_data.csv")
    with pytest.raises(IntegrityError, match="is not the file of curves of this run"):
        ck.rerun("of_data.csv.csv", "fourth.csv", data="of_data.csv.csv")
    alter(tmp_path / "of_data.csv.csv.run.json", lambda told: told["options"].update(windows=[[0, 14]]))
    assert not ck.rerun("of_data.csv.csv", "fifth.csv", data="moved_data.csv").same
    alter(tmp_path / "of_data.csv.csv.run.json", lambda told: told["options"].update(windows=[[0]]))
    with pytest.raises(IntegrityError, match="lacks what a repetition needs"):
        ck.rerun("of_data.csv.csv", "sixth.csv", data="moved_data.csv")


def test_a_record_does_not_make_us_read_any_folder(place, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("simulate", place / "grows.toml", "--times", "0:30:1", "--dose", "1e6@0", "--out", "sim.zarr") == 0
    assert run("exposure", "sim.zarr", "--out", "x.csv") == 0
    (tmp_path / "secret").mkdir()
    alter(tmp_path / "x.csv.run.json", lambda record: record["inputs"]["curves"].update(path=str(tmp_path / "secret")))
    with pytest.raises(FileError, match="is not there"):
        ck.rerun("x.csv", "y.csv")


JUNK = [
    ("versions", None), ("machine", [1]), ("inputs", None), ("inputs", {"curves": {"path": 7, "sha256_of_files": []}}), ("options", {}),
    ("options", {"windows": "0:28"}), ("options", {"lloq": "low"}), ("options", {"observable": ["car_t"]}), ("wall_seconds", "long"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "value"), JUNK, ids=str)
def test_junk_in_a_record_is_never_a_traceback(place, key, value, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run("simulate", place / "grows.toml", "--times", "0:30:1", "--dose", "1e6@0", "--out", "sim.zarr") == 0
    assert run("exposure", "sim.zarr", "--out", "x.csv") == 0
    more = key == "options" and value
    alter(tmp_path / "x.csv.run.json", lambda told: told[key].update(value) if more else told.update({key: value}))
    assert run("rerun", "x.csv", "--out", "y.csv") in ((0,) if key == "wall_seconds" else (1, 2))
    assert "Traceback" not in capsys.readouterr().err


def test_a_conversion_is_repeated_from_the_same_file_only(tmp_path, monkeypatch):
    pytest.importorskip("libsbml")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "decay.xml").write_text(SBML)
    assert run("convert", "decay.xml", "--out", "decay.toml") == 0
    assert read(tmp_path / "decay.toml.run.json")["model_hash"] == ck.read_model("decay.toml").hash
    assert repeated(tmp_path / "decay.toml", tmp_path / "again.toml")
    (tmp_path / "decay.xml").write_text(SBML.replace("0.3", "0.4"))
    with pytest.raises(IntegrityError, match="is not the SBML file of this run"):
        ck.rerun("decay.toml", "third.toml")


def test_a_simulation_made_in_python_is_repeated_with_the_cohort_that_was_kept(place, tmp_path, undrawn):
    model = ck.read_model(place / "grows.toml")
    table = {"rho": [0.1, 0.2, 0.4], "arm": ["a", "b", "a"], "site": ["x", "y", "z"], "aged": [7, 5, 3]}
    cohort = ck.cohort_from(model, pd.DataFrame(table)).set_coords("aged")
    doses = {"a": [ck.Dose(1e6)], "b": [ck.Dose(2e6, time=1), ck.Dose(1e5, time=2, duration=0.5)]}
    asked = {
        "times": [0, 1, 2.5],
        "doses": doses,
        "sensitivities": ["rho"],
        "sensitivity_control": True,
        "rtol": 1e-8,
        "atol": {"car": 1e-3},
    }
    sim = ck.simulate(model, cohort, **asked, states=False)
    ck.report(sim, tmp_path / "python", model=model, cohort=cohort)
    options = read(tmp_path / "python" / "run.json")["options"]
    assert (options["sensitivity_control"], options["states"], options["residual"]) == (True, False, False)
    assert repeated(tmp_path / "python", tmp_path / "again")
    alter(tmp_path / "python" / "run.json", lambda record: record["options"].update(rtol=1e-3, sensitivity_control=False))
    assert not ck.rerun(tmp_path / "python", tmp_path / "third").same


def test_a_typical_subject_and_measurements_made_in_python_are_repeated(place, tmp_path, undrawn):
    model, shipped = ck.read_model(place / "blows.toml"), ck.load_model("stein_2019_tisagenlecleucel")
    cohort = ck.sample_cohort(model, 3, seed=5)
    with pytest.warns(UserWarning, match="did not finish"):
        sim = ck.simulate(model, cohort, times=np.arange(40.0), residual=True)
    ck.report(sim, tmp_path / "measured", model=model, cohort=cohort)
    with pytest.warns(UserWarning, match="did not finish"):
        assert repeated(tmp_path / "measured", tmp_path / "again")
    ck.report(ck.simulate(shipped, times=[0, 10, 28]), tmp_path / "typical")  # of a shipped model nothing has to be given
    assert repeated(tmp_path / "typical", tmp_path / "typically")


def test_a_report_refuses_a_model_or_a_cohort_that_it_was_not_made_with(place, tmp_path):
    model = ck.read_model(place / "grows.toml")
    cohort = ck.sample_cohort(model, 3, seed=5)
    sim = ck.simulate(model, cohort, times=[0, 1])
    for given, words in (
        ({"model": model.replace(parameters={"rho": 0.4})}, "another one"),
        ({"cohort": cohort.isel(subject=[0, 1])}, "its subjects are not"),
        ({"model": model, "cohort": cohort.drop_vars("rho")}, "needs 'rho'"),
    ):
        with pytest.raises(ConfigError, match=words):
            ck.report(sim, tmp_path / "r", **given)
    with pytest.raises(ConfigError, match="leave them out"):
        ck.report(ck.run_trial(ck.load_trial(NAME), 1), tmp_path / "r", model=model)
    assert not (tmp_path / "r").exists()


def test_a_qualification_is_repeated_with_the_data_it_was_given(tmp_path, monkeypatch):
    few = tuple(one for one in catalogue.CHECKS if one.name in ("Q-LIK-07", "Q-DAT-03"))
    monkeypatch.setattr(running, "CHECKS", few)
    monkeypatch.setenv(running.SHARED, str(tmp_path))  # where there are none: they are not taken from elsewhere
    assert run("qualify", "--out", tmp_path / "without") == 0
    found = ck.rerun(tmp_path / "without", tmp_path / "again")
    assert found.bitwise
    assert {item.name for item in found.files if item.bytes_same} >= {"qualification.csv", "matrix.csv"}  # the page tells seconds
    (tmp_path / "classic").mkdir()
    (tmp_path / "classic" / "theo_sd.csv").write_text("Subject,Wt,Dose,Time,conc\n1,79.6,4.02,0,0.74\n")
    run("qualify", "--out", tmp_path / "with")
    assert read(tmp_path / "with" / "run.json")["inputs"]["theo_sd.csv"]["sha256"]
    assert ck.rerun(tmp_path / "with", tmp_path / "with_again").bitwise
    assert ck.rerun(tmp_path / "without", tmp_path / "without_again").bitwise
    (tmp_path / "classic").rename(tmp_path / "moved")
    with pytest.raises(FileError, match=r"theo_sd\.csv"):
        ck.rerun(tmp_path / "with", tmp_path / "third")
    assert ck.rerun(tmp_path / "with", tmp_path / "third", data=tmp_path / "moved").bitwise


def test_every_kind_of_record_has_a_test_here_or_beside():
    here = {"sweep", "sensitivity", "assurance", "calibrate", "compare", "show", "exposure", "convert", "simulate", "qualify"}
    assert set(_REPEATS) == here | {"trial", "fit"}
