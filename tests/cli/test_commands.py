"""What the commands give: the same numbers as the Python calls, in tables and in files."""

import csv

import numpy as np
import pytest
import xarray as xr

import carkinetics as ck
from carkinetics.commands import runs

DAYS = ("--times", "0:28:1")
DOSE = ("--dose", "1e6@0")


@pytest.mark.parametrize("suffix", [".nc", ".zarr"])
def test_simulate_writes_what_the_python_call_returns(say, mine, tmp_path, suffix):
    code, out, err = say("simulate", mine, "--n", 10, "--seed", 3, *DAYS, *DOSE, "--out", tmp_path / f"sim{suffix}")
    assert (code, err) == (0, "")
    assert f"sim{suffix}" in out
    model = ck.read_model(mine)
    expected = ck.simulate(model, ck.sample_cohort(model, 10, seed=3), times=range(29), doses=[ck.Dose(1e6)])
    opened = xr.open_zarr(tmp_path / "sim.zarr", consolidated=False) if suffix == ".zarr" else xr.open_dataset(tmp_path / "sim.nc")
    with opened as written:
        np.testing.assert_array_equal(written.car_t, expected.car_t)
        assert written.attrs["model_hash"] == model.hash
        assert written.attrs["seed"] == 3


def test_batches_give_bitwise_what_one_call_gives(mine, say, tmp_path, monkeypatch):
    say("simulate", mine, "--n", 23, *DAYS, *DOSE, "--out", tmp_path / "one.nc")
    monkeypatch.setattr(runs, "SMALLEST_BATCH", 5)
    say("simulate", mine, "--n", 23, *DAYS, *DOSE, "--out", tmp_path / "many.nc")
    with xr.open_dataset(tmp_path / "one.nc") as one, xr.open_dataset(tmp_path / "many.nc") as many:
        xr.testing.assert_identical(one, many)


def test_without_n_one_typical_subject_follows_its_closed_form(say, mine, tmp_path):
    assert say("simulate", mine, *DAYS, *DOSE, "--out", tmp_path / "sim.csv")[0] == 0
    with (tmp_path / "sim.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 29
    for row in rows:
        assert float(row["car_t"]) == pytest.approx(1e6 * np.exp(0.3 * float(row["time"])), rel=1e-5)


def test_a_variant_has_its_own_values(say, mine, tmp_path):
    assert say("simulate", mine, "--times", "0,10", *DOSE, "--variant", "slow", "--out", tmp_path / "slow.nc")[0] == 0
    with xr.open_dataset(tmp_path / "slow.nc") as slow:
        assert float(slow.car_t.isel(time=-1).item()) == pytest.approx(1e6 * np.exp((0.25 - 0.2) * 10), rel=1e-5)
    code, _, err = say("simulate", mine, "--variant", "fast")
    assert code == 2
    assert "slow" in err


def test_what_is_there_is_refused_before_the_work(say, mine, tmp_path, monkeypatch):
    monkeypatch.setattr(ck, "simulate", lambda *_, **__: pytest.fail("simulated although the result could not be written"), raising=False)
    (tmp_path / "sim.nc").write_text("precious")
    code, _, err = say("simulate", mine, *DAYS, "--out", tmp_path / "sim.nc")
    assert code == 2
    assert "--overwrite" in err
    assert (tmp_path / "sim.nc").read_text() == "precious"


def test_a_trial_refuses_a_folder_that_is_not_empty_before_the_work(say, tmp_path, monkeypatch):
    monkeypatch.setattr(ck, "run_trial", lambda *_, **__: pytest.fail("simulated although the report could not be written"), raising=False)
    (tmp_path / "notes.txt").write_text("precious")
    code, _, err = say("trial", "NCT04626765", "--out", tmp_path)
    assert code == 2
    assert "--overwrite" in err
    assert (tmp_path / "notes.txt").read_text() == "precious"


def test_an_interrupted_simulation_keeps_the_batches_that_are_done(say, mine, tmp_path, monkeypatch):
    monkeypatch.setattr(runs, "SMALLEST_BATCH", 5)
    simulate, calls = ck.simulate, []

    def interrupted(*arguments, **others):
        if len(calls) == 2:
            raise KeyboardInterrupt
        calls.append(1)
        return simulate(*arguments, **others)

    monkeypatch.setattr(ck, "simulate", interrupted, raising=False)
    code, _, err = say("simulate", mine, "--n", 23, *DAYS, *DOSE, "--out", tmp_path / "sim.nc")
    assert code == 130
    assert "10 of 23" in err
    assert [path.name for path in tmp_path.glob("*.nc")] == ["sim.partial.nc"]
    with xr.open_dataset(tmp_path / "sim.partial.nc") as kept:
        assert kept.sizes["subject"] == 10


def test_exposure_of_a_simulated_file_is_the_python_calls(say, mine, tmp_path):
    say("simulate", mine, "--n", 10, *DAYS, *DOSE, "--out", tmp_path / "sim.nc")
    code, out, _ = say(
        "exposure", tmp_path / "sim.nc", "--lloq", 50, "--window", "0:28", "--window", "0:7", "--out", tmp_path / "exposure.csv"
    )
    assert code == 0
    assert "auc_0_7" in out
    with xr.open_dataset(tmp_path / "sim.nc") as sim:
        expected = ck.exposure(sim.load(), "car_t", windows=((0, 28), (0, 7)), lloq=50)
    with (tmp_path / "exposure.csv").open() as file:
        rows = list(csv.DictReader(file))
    for metric in ("cmax", "tmax", "auc_0_28", "auc_0_7", "clast"):
        np.testing.assert_allclose([float(row[metric]) for row in rows], expected[metric], rtol=1e-12)


MEASURED = """subject,time,value,matrix
A,0,0,PB
A,7,100,PB
A,14,50,PB
B,0,0,PB
B,10,200,PB
B,28,20,BM
"""


def test_exposure_of_a_csv_reads_each_subjects_own_times(say, tmp_path):
    (tmp_path / "measured.csv").write_text(MEASURED)
    code, out, err = say("exposure", tmp_path / "measured.csv", "--unit", "copies/ug", "--out", tmp_path / "exposure.csv")
    assert (code, err) == (0, "")
    assert "copies/ug" in out
    with (tmp_path / "exposure.csv").open() as file:
        rows = {(row["subject"], row["matrix"]): row for row in csv.DictReader(file)}
    assert [float(rows[key]["cmax"]) for key in (("A", "PB"), ("B", "PB"), ("B", "BM"))] == [100, 200, 20]
    assert [float(rows[key]["tmax"]) for key in (("A", "PB"), ("B", "PB"), ("B", "BM"))] == [7, 10, 28]
    assert rows["A", "BM"]["cmax"] == ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "is empty: there is not even a header"),
        ("subject,time,value\n", "no rows"),
        ("subject,time,height\nA,0,1\n", "lacks the column value; it has subject, time, height"),
        ("subject,time,value,value\nA,0,1,2\n", "2 columns are called 'value'"),
        ("subject,time,value\nA,0,1\nA,1\n", "line 3: the row: it has 2 cells, but the header has 3"),
        ("subject,time,value\nA,0,BLQ\n", "line 2, subject A: value is 'BLQ'"),
        ("subject,time,value\nA,0,1\n\n,1,1\n", "line 4: subject: it is empty"),
        ("subject,time,value\nA,0,1\nA,0,2\n", "line 3, subject A: value is '2': another value at time 0 as well, on line 2"),
        ("subject,time,value,replicate\nA,0,1,1\nA,0,2,2\n", "line 3: subject A has a second value at time 0"),
        ("subject,time,value,observable\nA,0,1,x\nA,0,2,y\n", "holds x, y. Say which with --observable"),
        ("subject,time,value\nA,0,inf\n", "not a finite number"),
        ('subject,time,value\nA,0,"1\n', "line"),
    ],
)
def test_a_csv_that_cannot_be_read_says_where(say, tmp_path, text, told):
    (tmp_path / "measured.csv").write_text(text)
    code, _, err = say("exposure", tmp_path / "measured.csv")
    assert code == 2
    assert ("DataError" if text else "FileError") in err
    assert told in err


def written_row(say, folder, text, *more):
    (folder / "measured.csv").write_text(text)
    code, out, err = say("exposure", folder / "measured.csv", "--out", folder / "exposure.csv", "--overwrite", *more)
    assert (code, err) == (0, "")
    with (folder / "exposure.csv").open() as file:
        return next(csv.DictReader(file)), out


def test_exposure_of_a_csv_counts_values_below_the_limit_as_such(say, tmp_path):
    row, _ = written_row(say, tmp_path, "subject,day,value\nA,0,<50\nA,7,100\nA,14,60\nA,28,<50\n")
    assert (float(row["tlast"]), float(row["time_to_blq"])) == (14, 28)
    same, _ = written_row(say, tmp_path, "subject,day,value\nA,0,0\nA,7,100\nA,14,60\nA,28,10\n", "--lloq", 50)
    text, _ = written_row(say, tmp_path, "subject,day,value\nA,0,BLQ\nA,7,100\nA,14,60\nA,28,BLQ\n", "--lloq", 50)
    for key in ("cmax", "tmax", "tlast", "time_to_blq", "auc_0_28"):
        assert row[key] == same[key] == text[key], key


def test_exposure_of_a_csv_takes_units_and_columns_from_its_header(say, tmp_path):
    row, out = written_row(
        say,
        tmp_path,
        "ID,TIME [h],copies_per_ug,DVID\n7,0,0,level\n7,24,100,level\n7,672,50,level\n7,24,3,share\n",
        "--observable",
        "level",
    )
    assert (row["subject"], float(row["tmax"])) == ("7", 24)
    assert "copies/ug" in out
    column, _ = written_row(say, tmp_path, "subject,day,value,other\nA,0,1,5\nA,28,2,9\n", "--observable", "other")
    assert float(column["cmax"]) == 9
    (tmp_path / "measured.csv").write_text("subject,day,value\nA,0,1\n")
    code, _, err = say("exposure", tmp_path / "measured.csv", "--observable", "level")
    assert code == 2
    assert "neither an observable nor a column 'level'" in err


def test_a_byte_order_mark_and_blanks_around_names_do_no_harm(say, tmp_path):
    (tmp_path / "measured.csv").write_text("\ufeffsubject, time ,value\nA,0,1\nA,28,2\n", encoding="utf-8")
    assert say("exposure", tmp_path / "measured.csv")[0] == 0


def test_check_tells_right_from_wrong_numbers_and_from_bad_files(say, mine, tmp_path):
    checked = mine.read_text() + '\n[[checks]]\nmetric = "value(car_t, 10)"\nvalue = VALUE\nrtol = 1e-3\ndoses = [{ amount = 1e6 }]\n'
    (tmp_path / "right.toml").write_text(checked.replace("VALUE", "20085537"))  # 1e6 exp(3)
    (tmp_path / "wrong.toml").write_text(checked.replace("VALUE", "2e7"))
    (tmp_path / "bad.toml").write_text(mine.read_text().replace("rho * car -", "kk * car -"))
    assert say("check", mine, tmp_path / "right.toml")[0] == 0
    assert say("check", tmp_path / "wrong.toml")[0] == 1
    code, _, err = say("check", tmp_path / "wrong.toml", tmp_path / "bad.toml", mine)
    assert code == 2
    assert "kk" in err
    assert "^" in err


def test_check_accepts_the_shipped_trial(say):
    from carkinetics.trial.library import trial_files

    code, out, _ = say("check", *trial_files())
    assert code == 0
    assert "NCT04626765" in out


def test_a_small_trial_prints_a_row_for_each_arm(say):
    code, out, _ = say("trial", "NCT04626765", "--n", 4)
    assert code == 0
    assert all(name in out for name in ("Senl_19", "Senl_22", "Senl_19+22"))


def test_a_setting_reaches_the_trial(say, monkeypatch):
    seen = []

    def stop(trial, **_):
        seen.append(trial)
        raise ck.errors.ConfigError("seen enough")

    monkeypatch.setattr(ck, "run_trial", stop, raising=False)
    say("trial", "nct04626765", "--set", "arms.senl_19.dose.amount=1e6")
    assert seen[0].arm("senl_19").dose.amount == 1e6
