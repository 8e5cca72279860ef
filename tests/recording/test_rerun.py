"""A run repeated from its record alone gives the same, and a difference is found and named."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import carkinetics as ck
from carkinetics.errors import ConfigError, FileError, IntegrityError
from carkinetics.model.told import read_again, text_of
from carkinetics.repeating.comparing import compare_files
from carkinetics.sealing import files_of, seal
from tests.recording.small_runs import run


def test_a_simulation_is_repeated_to_the_byte_although_its_model_file_is_gone(place, tmp_path):
    mine = tmp_path / "mine.toml"
    mine.write_text((place / "grows.toml").read_text())
    for suffix in (".csv", ".zarr"):
        first, again = tmp_path / f"first{suffix}", tmp_path / f"again{suffix}"
        assert run("simulate", mine, "--n", 3, "--times", "0:4:1", "--dose", "1e6@0", "--states", "--out", first) == 0
        mine.rename(tmp_path / "away")
        assert run("rerun", first, "--out", again) == 0
        assert list(files_of(tmp_path, again.name).values()) == list(files_of(tmp_path, first.name).values())
        (tmp_path / "away").rename(mine)


def test_a_report_is_repeated_to_the_byte(report, tmp_path):
    found = ck.rerun(report, tmp_path / "again")
    assert (found.same, found.bitwise, found.alike) == (True, True, True)
    assert files_of(report) == files_of(tmp_path / "again")


def test_a_trial_with_settings_allocation_and_uncertainty_is_repeated(undrawn, tmp_path):
    options = ("--n", 2, "--seed", 11, "--set", "arms.senl_19.dose.amount=1e6", "--allocation", "rule", "--uncertainty", "parameters")
    assert run("trial", "NCT04626765", *options, "--out", tmp_path / "trial") == 0
    record = json.loads((tmp_path / "trial" / "run.json").read_text())
    assert record["repeatable"]
    assert json.loads(record["trial_document"])["arms"]["senl_19"]["dose"]["amount"] == 1e6
    found = ck.rerun(tmp_path / "trial", tmp_path / "again")
    assert found.same
    assert found.bitwise


def test_a_fit_is_repeated_with_its_data_wherever_they_are_but_not_with_others(undrawn, place, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    a = np.random.default_rng(3).normal(0.05, 0.005, size=6)
    rows = [f"{s},{t},{1 / (1 - a[s] * t) * (1 + 0.02 * (-1) ** (s + t)):.6g}" for s in range(6) for t in (1, 2, 4, 6)]
    (tmp_path / "data.csv").write_text("\n".join(["subject,time,value", *rows]) + "\n")
    assert run("fit", "data.csv", "--model", place / "blows.toml", "--out", "fit") in (0, 1)
    assert ck.rerun("fit", "again").bitwise
    (tmp_path / "data.csv").rename(tmp_path / "moved.csv")
    with pytest.raises(FileError, match="--data"):
        ck.rerun("fit", "third")
    assert ck.rerun("fit", "third", data="moved.csv").bitwise
    (tmp_path / "moved.csv").write_text("\n".join(["subject,time,value", *rows[1:]]) + "\n")
    with pytest.raises(IntegrityError, match=r"moved\.csv is not the data"):
        ck.rerun("fit", "fourth", data="moved.csv")


def test_what_does_not_come_out_again_is_named_and_exits_with_1(undrawn, own, tmp_path, capsys):
    record = json.loads((own / "run.json").read_text())
    record["options"]["seed"] = 8  # what is recorded is not what was done
    (own / "run.json").write_text(json.dumps(seal(record)))
    assert run("rerun", own, "--out", tmp_path / "again") == 1
    said = capsys.readouterr().out
    assert "NOT the same" in said
    assert "exposure.csv" in said


def test_what_cannot_be_repeated_says_why(undrawn, place, tmp_path):
    model = ck.read_model(place / "grows.toml")
    sim = ck.simulate(model, times=[0, 1, 2], doses=[ck.Dose(1e6)])
    ck.report(sim, tmp_path / "python")
    with pytest.raises(ConfigError, match=r"cohort=cohort"):
        ck.rerun(tmp_path / "python", tmp_path / "again")


def test_a_run_is_not_repeated_over_itself_nor_into_another_kind(report, tmp_path):
    with pytest.raises(ConfigError, match="another place"):
        ck.rerun(report, report)
    with pytest.raises(ConfigError, match="a folder"):
        ck.rerun(report, tmp_path / "again.nc")


@pytest.mark.parametrize("options", [{}, {"n": 2}, {"doses": [{"amount": "much"}]}, {"times": "soon", "n": None, "seed": 1, "doses": []}])
def test_a_record_with_other_options_is_refused_and_not_executed(own, tmp_path, options, capsys):
    record = json.loads((own / "run.json").read_text())
    record |= {"options": options, "command": ["sh", "-c", "touch /tmp/should-not-be"], "repeatable": True}
    (own / "run.json").write_text(json.dumps(seal(record)))
    assert run("rerun", own, "--out", tmp_path / "again") in (1, 2)
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("name", list(ck.models()["name"]))
def test_the_text_of_a_shipped_model_is_the_model(name):
    model = ck.load_model(name)
    for one in (model, *(model.variant(item.name) for item in model.variants[:2])):
        again = read_again(text_of(one), one.name)
        assert again == one
        assert again.hash == one.hash


@given(st.floats(1e-300, 1e300), st.sampled_from([0.0, 1e-16, 1e-11, 1e-9]))
def test_numbers_in_a_table_are_compared_by_their_relative_difference(tmp_path_factory, value, shift):
    folder = tmp_path_factory.mktemp("tables")
    other = value * (1.0 + shift)
    for name, number in (("old", value), ("new", other)):
        (folder / name).mkdir()
        (folder / name / "a.csv").write_text(f"name,value\nx,{number!r}\n")
    exact, loose = (
        compare_files(folder / "old", folder / "new", {"a.csv": "a.csv"}, exact=exact, loose=1e-10)[0].same for exact in (True, False)
    )
    assert exact == (other == value)
    assert loose == (abs(other - value) <= 1e-10 * other)
