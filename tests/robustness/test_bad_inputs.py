"""The list of bad inputs of the reference, one test a case: each gets the error, the place and the remedy that are written there."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from doors import GIVEN, MINE, SEEN, model, nonmem, parameter, refused, tables, write

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.errors import ConfigError, DataError, FileError, IntegrityError, LimitError, ModelError, UnitError
from carkinetics.kept_lines import KeptLines
from carkinetics.simulation import SimulationWarning
from tests.data.tables import cells, oral

CASES = {case["id"]: case for case in json.loads(Path(__file__).parents[1].joinpath("reference/bad_inputs.json").read_text("utf-8"))}
PERSONS = "subject,day,value,matrix,observable,weight,sex\n"


def test_every_case_of_the_list_has_its_test():
    there = {name[5:8].upper() for name in globals() if re.match(r"test_b\d\d_", name)}
    assert set(CASES) == there


def read(folder, *rows, **arguments):
    return ck.read_data(write(folder, nonmem(*rows)), **arguments)


def bound(folder, text, **arguments):
    """Data that fit the model of cells."""
    return bind(cells(), ck.read_data(write(folder, text), **arguments))


def test_b01_an_amount_below_0_is_refused_by_row_subject_and_column(tmp_path):
    for row in ({"AMT": -1e8}, {"AMT": -1e8, "EVID": 1}):
        text = refused(DataError, read, tmp_path, row)
        assert "line 2, subject 1: AMT is '-100000000.0': it must be > 0" in text


def test_b03_a_rate_of_minus_3_is_refused_with_what_is_allowed(tmp_path):
    text = refused(DataError, read, tmp_path, {**GIVEN, "RATE": -3})
    assert "line 2, subject 1: RATE is '-3': non-zero rate must be positive or -1 or -2. 0 is a bolus" in text


def test_b05_repetitions_without_an_interval(tmp_path):
    for interval in (0, "."):
        text = refused(DataError, read, tmp_path, {**GIVEN, "ADDL": 3, "II": interval})
        assert "line 2, subject 1: ADDL is '3': addl > 0 and ii <= 0. Give the time between doses as II" in text


def test_b07_a_steady_state_without_an_interval(tmp_path):
    assert "line 2, subject 1: SS is '1': ss > 0 and ii <= 0" in refused(DataError, read, tmp_path, {**GIVEN, "SS": 1, "II": 0})


def test_b09_times_that_are_not_sorted_name_the_first_row_that_is_before_another(tmp_path):
    rows = [{"TIME": t, "DV": 5} for t in (0, 4, 2, 1)]
    text = refused(DataError, read, tmp_path, *rows)
    assert "line 4, subject 1: TIME is '2': the time is before 4 of line 3 of the same subject" in text
    assert "line 5" not in text
    with pytest.warns(UserWarning, match="1 doubtful ones kept"):
        data = read(tmp_path, *rows, strict=False)
    assert data.observations["time"].tolist() == [0, 1, 2, 4, 9]


def test_b11_two_values_at_one_time_need_a_replicate(tmp_path):
    text = "subject,day,value{}\nA,1,5{}\nA,1,6{}\n"
    plain = write(tmp_path, text.format("", "", ""))
    assert "line 3, subject A: value is '6': another value at time 1 as well, on line 2" in refused(DataError, ck.read_data, plain)
    with pytest.warns(UserWarning, match="doubtful"):
        assert len(ck.read_data(plain, strict=False).observations) == 2
    assert len(ck.read_data(write(tmp_path, text.format(",replicate", ",1", ",2"))).observations) == 2


def test_b13_a_dose_and_a_value_at_one_time_go_by_the_order_of_their_rows(tmp_path):
    with pytest.warns(UserWarning, match=r"2 observations are at the very time of a dose: 1 on a line above it.*1 below"):
        data = read(tmp_path, {"DV": 1}, GIVEN, {"DV": 2})
    design = bind(oral(), data)
    before, after, _ = design.times[0]
    assert before < design.doses.time[0] <= after
    given = ck.simulate(model(doses={"d": {"into": "x", "unit": "1"}}), times=[0, 1], doses=[ck.Dose(4, time=1)])
    assert given.y.values[0, 1] == pytest.approx(np.exp(-0.5) + 4, rel=1e-6)


def test_b15_nothing_is_integrated_backwards(tmp_path):
    sim = ck.simulate(model(), times=[-2, 0, 1])
    np.testing.assert_allclose(sim.y.values[0], [np.nan, 1, np.exp(-0.5)], rtol=1e-6)
    early = ck.read_data(write(tmp_path, nonmem({"TIME": -2, "DV": 3})))
    assert "line 2, subject 1: TIME is '-2': it is before the model's start at 0 h" in refused(DataError, bind, oral(), early)
    assert len(bind(oral(), early, strict=False).value) == 1
    assert bind(oral(start=-4), early).times[0].tolist() == [-2, 9]
    dosed = ck.read_data(write(tmp_path, nonmem({**GIVEN, "TIME": -2})))
    assert "before the model's start" in refused(DataError, bind, oral(), dosed)
    assert "before the model's start at 0" in refused(ConfigError, ck.simulate, oral(), times=[0, 1], doses=[ck.Dose(1, time=-1)])


def test_b17_texts_below_a_limit_are_censored_and_contradictions_refused(tmp_path):
    found = read(tmp_path, {"DV": "<50"}, {"TIME": 1, "DV": "BLQ", "LLOQ": 20}).observations
    assert found["censoring"].tolist() == ["left", "left", "none"]
    assert found["limit"].tolist()[:2] == [50, 20]
    assert "no limit is known for it. Give lloq=" in refused(DataError, read, tmp_path, {"DV": "BLQ"})
    assert "the limit in the text is 50, the lower limit of quantification 10" in refused(DataError, read, tmp_path, {"DV": "<50"}, lloq=10)


def test_b19_a_row_that_says_it_is_quantified_and_is_below_the_limit(tmp_path):
    rows = [{"DV": 20, "BLQ": 0, "LLOQ": 50}, {"TIME": 1, "DV": 30, "BLQ": 0, "LLOQ": 50}]
    text = refused(DataError, read, tmp_path, *rows)
    assert "line 2" in text
    assert "line 3" in text
    assert "20 is below the limit 50, and the row says that it is not" in text
    with pytest.warns(UserWarning, match="2 doubtful ones kept"):
        assert read(tmp_path, *rows, strict=False).observations["censoring"].tolist() == ["none"] * 3


def test_b21_a_mark_that_is_none_and_a_lower_bound_above_the_limit(tmp_path):
    assert "CENS is '2': allowed are 0, 1 (below the limit) and -1" in refused(DataError, read, tmp_path, {"DV": 5, "CENS": 2})
    text = refused(DataError, read, tmp_path, {"DV": 50, "CENS": 1, "LIMIT": 60, "LLOQ": 50})
    assert "line 2, subject 1: LIMIT is '60': it must be below the limit 50" in text


def test_b23_an_observable_that_is_none_with_those_that_there_are(tmp_path):
    text = refused(DataError, bound, tmp_path, PERSONS + "A,1,20,PB,levle,50,male\n")
    assert re.search(r"line 2, subject A: observable is 'levle'.*Did you mean 'level'.*level \(PB\), level_bm \(BM\), share \(PB\)", text)


def test_b25_a_covariate_that_a_subject_has_in_no_row(tmp_path):
    rows = "A,1,50,PB,level,60,male\nB,1,50,PB,level,.,male\nB,2,50,PB,level,,male\n"
    text = refused(DataError, bound, tmp_path, PERSONS + rows)
    assert "line 3, subject B: weight: it is missing in every row of the subject, and nothing is filled in" in text


@pytest.mark.parametrize("weight", [0, -70])
def test_b27_a_weight_that_is_not_positive(tmp_path, weight):
    text = refused(DataError, bound, tmp_path, f"{PERSONS}A,1,50,PB,level,{weight},male\n")
    assert f"line 2, subject A: weight is '{weight}': 'weight' must be > 0: it stands under a power" in text


def test_b29_subjects_are_whole_numbers_or_texts(tmp_path):
    data = ck.read_data(write(tmp_path, "ID,TIME,DV\n1.0,0,1\n1.0,1,2\n"))
    assert data.subjects == ("1",)
    assert "2 rows have a subject such as 1.0, read as 1." in data.notes
    assert "ID is '1.5': a subject is a whole number or a text" in refused(DataError, read, tmp_path, {"ID": 1.5, "DV": 3})
    assert "line 2: ID: it is empty. Write the subject into every row" in refused(DataError, read, tmp_path, {"ID": "", "DV": 3})


def test_b31_a_subject_with_nothing_above_the_limit_is_kept_and_has_a_gradient(tmp_path):
    lines = ["subject,day,value"]
    for name, start in (("A", 1.0), ("B", 0.0), ("C", 2.0)):
        lines += [f"{name},{t},{start * np.exp(-0.4 * t):.4f}" if start else f"{name},{t},BLQ" for t in (1, 2, 3)]
    data = ck.read_data(write(tmp_path, "\n".join([*lines, ""])), lloq=0.05)
    assert data.subjects == ("A", "B", "C")
    assert "3 below the limit" in repr(data)
    fit = ck.fit(model(), data, method="laplace", evaluate_only=True, threads=1)
    assert np.isfinite(fit.ofv)
    assert np.isfinite(fit.gradient.values).all()


@pytest.mark.parametrize("head", ["\ufeffID, TIME ,dv", "id,time,DV ", '"ID","Time","Dv"'])
def test_b33_case_blanks_and_a_byte_order_mark_in_the_header_do_no_harm(tmp_path, head):
    assert ck.read_data(write(tmp_path, f"{head}\n1,0,1\n")).observations["value"].tolist() == [1]


def test_b33_a_header_with_a_slip_is_refused_with_the_nearest_name(tmp_path):
    text = refused(DataError, ck.read_data, write(tmp_path, "ID,TIEM,DV\n1,0,1\n"))
    assert "lacks the column time; it has ID, TIEM, DV. Did you mean 'tiem'?" in text


@pytest.mark.parametrize("date", ["2026-13-01", "2026-01-01T08:00+02:00", "2026-01-01 08:00:00Z", "01/02/2026", "3 Jan 2026"])
def test_b35_a_date_is_no_time(tmp_path, date):
    text = refused(DataError, read, tmp_path, {"TIME": date, "DV": 5})
    assert f"line 2, subject 1: TIME is '{date}': a date or a time of day; a number is wanted" in text


def test_b37_a_unit_of_doses_that_holds_a_number(tmp_path):
    text = refused(UnitError, read, tmp_path, GIVEN, units={"AMT": "1e6 cells"})
    assert "'AMT'" in text
    assert "'1e6 cells' holds the number 1e6" in text
    assert "Write 'cells', and the factor into the values" in text


def test_b39_a_unit_that_is_not_known_with_the_nearest(tmp_path):
    text = refused(UnitError, read, tmp_path, GIVEN, units={"DV": "copies/mikrog"})
    assert "'copies/mikrog' holds 'mikrog', which is not known. Did you mean 'ug'?" in text


def test_b41_a_symbol_that_is_not_declared_is_shown_with_line_column_and_the_nearest(tmp_path):
    path = write(tmp_path, MINE.replace('"-k * x"', '"-kk * x"'), "mine.toml")
    text = refused(ModelError, ck.read_model, path)
    assert "mine.toml, line 16, column 7, [ddt] x: 'kk' is not declared. Did you mean 'k'?" in text
    assert text.endswith("    -kk * x\n     ^")


def test_b43_derivatives_and_states_belong_together():
    assert "[ddt] q: 'q' is not declared under [states]" in refused(ModelError, model, ddt={"q": "1"})
    assert "no equation for the state z" in refused(ModelError, model, states={"z": {"unit": "1", "initial": "0"}})


@pytest.mark.parametrize("text", ["x / 0", "log(-1) * x", "0**-1 * x", "x / (2 - 2)", "sqrt(0 - 4)", "1e308 * 10 * x"])
def test_b45_a_constant_that_has_no_value_is_told_at_load(text):
    assert "model, column" in refused(ModelError, model, ddt={"x": text})


def test_b45_an_equation_without_a_value_at_the_initial_state_is_a_status_with_state_and_time():
    sick = model(states={"z": {"unit": "1", "initial": "0"}}, ddt={"z": "1 / z"})
    with pytest.warns(SimulationWarning, match=r"1 domain \(subject 0, state z after 0 day\)"):
        sim = ck.simulate(sick, times=[0, 1])
    assert sim.status.values.tolist() == [4]


def test_b47_a_piece_without_the_other_is_refused_and_a_break_is_met_exactly():
    assert "where takes 3 arguments: where(condition, value, otherwise)" in refused(ModelError, model, ddt={"x": "where(x > 1, 2)"})
    broken = model(
        parameters={"k": parameter(2.5)},
        switches={"late": "k"},
        doses={"d": {"into": "x", "unit": "1"}},
        ddt={"x": "before(late) * 1 - after(late) * 3"},
    )
    sim = ck.simulate(broken, times=[0, 2.5, 3.5], doses=[ck.Dose(10, time=2.5)])
    np.testing.assert_allclose(sim.y.values[0], [1, 13.5, 10.5], rtol=1e-12)


@pytest.mark.parametrize("field", ["lag", "duration"])
def test_b49_a_lag_or_a_duration_below_0_costs_only_its_subject(field):
    sick = model(parameters={"delay": parameter(1, "day", scale="normal")}, doses={"d": {"into": "x", "unit": "1", field: "delay"}})
    cohort = ck.cohort_from(sick, {"subject": [1, 2, 3], "delay": [0.5, -0.5, 0.25]})
    with pytest.warns(SimulationWarning, match=r"1 of 3 subjects did not finish: 1 bad_dose \(subject 2"):
        sim = ck.simulate(sick, cohort, times=[0, 2], doses=[ck.Dose(3)])
    assert sim.status.values.tolist() == [0, 5, 0]
    assert np.isfinite(sim.y.values[[0, 2]]).all()


def test_b51_a_call_to_import_is_a_call_to_an_unknown_function(canary):
    for text in ("__import__('os').system('touch canary')", "__import__('os').system('id')"):
        told = refused(ModelError, model, ddt={"x": text})
        assert "column 1, [ddt] x: call to unknown function __import__" in told


@pytest.mark.parametrize(
    "text",
    ["exec('1')", "eval('open(1)')", "open('canary', 'w').write('x')", "open('/etc/passwd').read()", "`touch canary`", "x;import os"],
)  # fmt: skip
def test_b53_python_and_shell_are_no_mathematics(canary, text):
    for door in ({"ddt": {"x": text}}, {"derived": {"a": text}}, {"parameters": {"k": parameter(text)}}):
        refused(ModelError, model, **door)


@pytest.mark.parametrize(
    "text", ["(" * 100_000 + "x" + ")" * 100_000, "(" * 9_000 + "x" + ")" * 9_000, "-" * 100_000 + "x", "exp(" * 4_000]
)
def test_b55_a_text_that_is_too_deep_is_a_limit(text):
    told = refused(ModelError, model, ddt={"x": text})
    assert re.search(r"depth limit: more than 100 levels|characters; 20000 are allowed", told)
    assert isinstance(_error(ddt={"x": text}), LimitError)


def _error(**changes):
    with pytest.raises(ModelError) as caught:
        ck.Model.from_dict(tables(**changes))
    return caught.value


def test_b57_a_document_type_is_refused_before_a_parser_sees_it(tmp_path):
    (tmp_path / "secret").write_text("leaked", encoding="utf-8")
    entity = f'<!DOCTYPE sbml [<!ENTITY a SYSTEM "file://{tmp_path}/secret">]>'
    tenfold = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True))
    lots = f'<!DOCTYPE sbml [<!ENTITY a "{"x" * 99}">{tenfold}]>'
    level = 'xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2"'
    for kind in (entity, lots, lots.replace("DOCTYPE", "doctype"), "<!DOCTYPE sbml SYSTEM 'http://localhost:1/x.dtd'>"):
        body = f'<?xml version="1.0"?>\n{kind}\n<sbml {level}><notes>&a;&j;</notes></sbml>'
        text = refused(ModelError, ck.read_sbml, write(tmp_path, body, "model.xml"))
        assert "model.xml, line 2" in text
        assert "leaked" not in text
        assert "document type" in text


PICKLE = b"cos\nsystem\n(S'touch canary'\ntR."


@pytest.mark.parametrize("name", ["it.pkl", "it.pickle", "it.npy", "it.npz", "it.joblib", "it.dill", "it.pt"])
def test_b59_a_pickle_is_not_read_at_any_door(canary, say, tmp_path, name):
    path = write(tmp_path, PICKLE, name)
    for door in (ck.read_model, ck.read_data, ck.read_trial, ck.read_sbml):
        assert "pickle is not read" in refused(FileError, door, path)
    for command in (
        ["simulate", path],
        ["fit", path, "--model", "stein_2019_tisagenlecleucel"],
        ["exposure", path],
        ["trial", path],
        ["check", path],
        ["show", path],
    ):
        code, _, err = say(*command)
        assert (code, "pickle is not read" in err) == (2, True), (command, err)


def test_b61_a_store_whose_attributes_were_edited_is_told_by_verify(say, tmp_path):
    mine = write(tmp_path, MINE, "mine.toml")
    assert say("simulate", mine, "--n", 3, "--times", "0:2:1", "--dose", "1e6@0", "--store", tmp_path / "run.zarr")[0] == 0
    place = tmp_path / "run.zarr" / "zarr.json"
    place.write_text(place.read_text("utf-8").replace('"seed": 7', '"seed": 8'), encoding="utf-8")
    code, _, err = say("verify", tmp_path / "run.zarr")
    assert code != 0
    assert "IntegrityError" in err


def test_b63_files_that_are_none_are_told_with_their_path_and_exit_code_2(say, tmp_path):
    (tmp_path / "empty.toml").touch()
    (tmp_path / "empty.csv").touch()
    (tmp_path / "folder.csv").mkdir()
    doors = [(ck.read_model, "toml"), (ck.read_data, "csv"), (ck.read_trial, "toml"), (ck.read_sbml, "xml")]
    (tmp_path / "empty.xml").touch()
    for door, suffix in doors:
        for name in (f"missing.{suffix}", f"empty.{suffix}", "folder.csv"):
            assert name in refused(FileError, door, tmp_path / name), (door, name)
    for command in ("show", "check", "simulate", "trial"):
        for name in ("missing.toml", "empty.toml"):
            code, out, err = say(command, tmp_path / name)
            assert (code, out) == (2, "")
            assert re.search(rf"^FileError: .*{name}", err)
            assert "Traceback" not in err


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of this system are others")
def test_b63_a_file_without_permission_is_a_file_error_with_its_path(tmp_path):
    path = write(tmp_path, MINE, "mine.toml")
    path.chmod(0)
    tmp_path.chmod(0o755)
    text = (
        "import os, sys\n"
        "import carkinetics as ck\n"
        "doors = [ck.read_model, ck.read_data, ck.read_trial, ck.read_sbml]\n"
        "import libsbml, pandas\n"
        "if os.geteuid() == 0: os.seteuid(65534)\n"
        "for door in doors:\n"
        "    try: door(sys.argv[1]); print('read')\n"
        "    except ck.errors.FileError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", text, str(path)], capture_output=True, text=True, timeout=120, check=False)
    lines = done.stdout.splitlines()
    assert len(lines) == 4, done.stderr
    assert all("mine.toml" in line and ("cannot be read" in line or "does not exist" in line or "Permission" in line) for line in lines), (
        lines
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ID,TIME,DV\n1,0,1\n1,1\n", "line 3: the row: it has 2 cells, but the header has 3"),
        ('ID,TIME,DV\n1,0,1\n1,1,"2\n1,2,3\n', "line 3: unexpected end of data. Is a quotation mark open?"),
        ("ID,TIME,DV,DV,DV,DV,DV\n1,0,1,2,3,4,5\n", "line 1: 5 columns are called 'DV'"),
    ],
)
def test_b65_a_text_that_is_no_table_is_told_by_its_line(tmp_path, text, told):
    assert told in refused(DataError, ck.read_data, write(tmp_path, text))


def test_b67_what_sbml_says_and_we_do_not_is_listed_by_its_id(tmp_path):
    pytest.importorskip("libsbml", reason="SBML needs python-libsbml")
    from tests.sbml.sbml_documents import document

    base = "compartment C = 1\nspecies A in C amount=1\nspecies B in C amount=1\nparameter p = 0\nparameter x = 0\nrate x = 1\n"
    for lines, told in (
        ("algebraic p - 2 * A", ["algebraic rule"]),
        ("rule p = delay(x, 1)", ["'p'", "delay"]),
        ("reaction R: A -> B ; A ; fast", ["'R'", "fast"]),
        ("reaction R: A -> B ; A ; fast\nreaction Q: B -> A ; B ; fast\nrule p = delay(x, 1)", ["'R'", "'Q'", "'p'", "fast", "delay"]),
    ):
        path = write(tmp_path, document(base + lines, version=1 if "fast" in lines else 2), "model.xml")
        text = refused(ModelError, ck.read_sbml, path)
        for part in told:
            assert part in text
    for package in ("fbc", "distrib", "comp", "qual"):
        needed = f'xmlns:{package}="http://www.sbml.org/sbml/level3/version1/{package}/version1" {package}:required="true" level="3"'
        text = refused(ModelError, ck.read_sbml, write(tmp_path, document(base).replace('level="3"', needed, 1), "model.xml"))
        assert package in text


@pytest.mark.parametrize(
    ("option", "allowed"),
    [
        ({"rtol": 0}, "1e-13 <= rtol <= 0.1"), ({"rtol": 1e-20}, "1e-13 <= rtol <= 0.1"), ({"atol": -1}, "atol >= 0"),
        ({"max_steps": 0}, "max_steps >= 1"), ({"threads": 0}, "threads >= 1"),
    ],
)  # fmt: skip
def test_b69_an_option_outside_its_range_is_refused_with_the_range(option, allowed):
    assert allowed in refused(ConfigError, ck.simulate, model(), times=[0, 1], **option)


@pytest.mark.parametrize("seed", [-1, 2**200, 2**64])
def test_b69_a_seed_is_a_whole_number_below_2_to_the_64(seed):
    assert "0 <= seed < 2**64" in refused(ConfigError, ck.sample_cohort, model(), 2, seed=seed)
    ck.sample_cohort(model(), 1, seed=2**64 - 1)


def test_b71_work_that_belongs_to_something_else_is_refused_with_what_differs(tmp_path):
    path = tmp_path / "kept.jsonl"
    mine = {"analysis": "bootstrap", "model": "a" * 64, "data": "b" * 64, "seed": 1, "version": "0.1.0"}
    KeptLines(path, mine, lambda line: (line["n"], line), "replicates").add({"n": 0})
    before = path.read_bytes()
    for name, other in (("model", "c" * 64), ("data", "d" * 64), ("seed", 2), ("version", "0.2.0")):
        text = refused(IntegrityError, KeptLines, path, {**mine, name: other}, lambda line: (line["n"], line), "replicates")
        assert re.search(rf"{name} is {str(mine[name])[:50]}\S* there and {str(other)[:50]}\S* here", text)
    assert path.read_bytes() == before


@pytest.mark.filterwarnings("ignore")
def test_b71_a_fit_goes_on_only_with_its_own_model_data_and_seed(tmp_path):
    rows = [{"ID": i, "TIME": t, "DV": round(2.0 * i * np.exp(-0.4 * t), 3)} for i in (1, 2, 3) for t in (1, 2, 3)]
    data = ck.read_data(write(tmp_path, nonmem(*rows, last=None)))
    path = tmp_path / "fit.ckpt"

    def stop(at):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ck.fit(model(), data, checkpoint=path, progress=stop, threads=1)
    other = ck.read_data(write(tmp_path, nonmem(*rows, SEEN | {"ID": 3}, last=None), "other.csv"))
    changed = model(parameters={"k": parameter(0.7, iiv=0.2)})
    for arguments, told in (((changed, data, 0), "model"), ((model(), other, 0), "data"), ((model(), data, 5), "seed 0 there, 5 here")):
        text = refused(IntegrityError, ck.fit, *arguments[:2], seed=arguments[2], checkpoint=path, threads=1)
        assert re.search(rf"belongs to another fit: .*{told}", text)
    assert path.exists()
