"""What a study draws, where its fits begin, and that two data sets go through the whole of it."""

import numpy as np
import pytest

from benchmarks.studies import classic, stein
from benchmarks.studies.__main__ import main
from benchmarks.studies.lines import read_lines
from benchmarks.studies.sets import altered, drawn, fitted, truth_of
from carkinetics.data.design import bind


def design(model, visits, **more):
    return bind(model, drawn(model, 12, visits, 1, **more))


def test_subjects_attend_the_groups_of_visits_in_turn_and_get_their_dose():
    found = design(classic.oral(), [(1, 4), (2, 8, 24)], dose=100.0)
    attended = [found.times[found.subject, found.time][found.subject == s].tolist() for s in range(12)]
    assert attended == [[1, 4], [2, 8, 24]] * 6
    assert found.doses.amount.tolist() == [100.0] * 12


def test_drawn_values_scatter_about_their_predictions_as_the_model_says():
    model = classic.oral()
    found = bind(model, drawn(model.replace(parameters={p: {"iiv": 1e-6} for p in ("ka", "cl", "v")}), 200, [(1, 4, 24)], 3, 100.0))
    time = found.times[found.subject, found.time]
    right = 100 / 70 * (np.exp(-4 / 70 * time) - np.exp(-time)) / (1 - 4 / 70)
    rest = found.value / right - 1.0
    assert rest.mean() == pytest.approx(0.0, abs=4 * 0.2 / np.sqrt(600))
    assert rest.std() == pytest.approx(0.2, rel=0.12)


def test_a_seed_is_a_data_set_and_another_seed_another_one():
    model = classic.emax()
    values = [drawn(model, 5, [classic.LEVELS], seed).observations["value"].to_numpy() for seed in (1, 1, 2)]
    assert np.array_equal(values[0], values[1])
    assert not np.isin(values[0], values[2]).any()


def test_a_quarter_of_steins_values_is_below_quantification():
    model = stein.truth()
    found = bind(model, drawn(model, 600, [stein.DAYS], 9, lloq=stein.LLOQ))
    assert (found.censoring > 0).mean() == pytest.approx(0.25, abs=0.015)
    assert (found.value[found.censoring == 0] >= stein.LLOQ).all()


def test_starts_are_off_by_the_factors_that_are_asked_for_in_both_directions():
    truth = truth_of(stein.truth())
    ratio = np.array(
        [[value / truth[name] for name, value in truth_of(altered(stein.truth(), seed, 1.5, 3.0, 2.0)).items()] for seed in range(40)]
    )
    typical, spread = np.abs(np.log(ratio[:, :6])), np.abs(np.log(ratio[:, 6:]))
    assert (typical >= np.log(1.5) - 1e-9).all()
    assert (typical <= np.log(3.0) + 1e-9).all()
    assert (spread <= np.log(2.0) + 1e-9).all()
    assert spread.min() < 0.1 < 0.6 < spread.max()
    assert 0.4 < (ratio[:, :6] > 1.0).mean() < 0.6
    assert len(truth) == 13


def test_a_fit_that_is_refused_is_a_line_that_says_why():
    model = classic.oral()
    line = fitted(model, drawn(model, 3, [(1, 4)], 1, 100.0), method="no such method")
    assert line["converged"] is False
    assert "no such method" in line["messages"][0]


def test_two_data_sets_go_through_the_classic_study_and_a_second_run_fits_nothing(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(classic, "SUBJECTS", 12)
    monkeypatch.setattr(classic, "scenarios", lambda: {"oral/rich": classic.Scenario(classic.oral(), [classic.HOURS], 100.0)})
    out = tmp_path / "classic.jsonl"
    main(["classic", "--sets", "2", "--start", "altered", "--out", str(out)])
    lines = read_lines(out)
    assert [line["key"] for line in lines] == ["oral/rich/altered/focei/0", "oral/rich/altered/focei/1"]
    assert all(line["converged"] for line in lines)
    clearance = np.array([line["estimates"]["cl"][0] for line in lines])
    assert clearance == pytest.approx(4.0, rel=0.35)  # 12 subjects whose clearance scatters by 30 %: four standard errors
    rmse, bias = 100 * np.sqrt(((clearance / 4.0 - 1.0) ** 2).mean()), 100 * (clearance / 4.0 - 1.0).mean()
    assert f" {rmse:.1f} ({bias:+.1f}) " in out.with_suffix(".md").read_text()
    assert len(out.with_suffix(".csv").read_text().splitlines()) == 1 + 7
    monkeypatch.setattr(classic, "measure", None)  # nothing is left to do
    capsys.readouterr()
    main(["classic", "--sets", "2", "--start", "altered", "--out", str(out)])
    assert read_lines(out) == lines
    assert f" {rmse:.1f} ({bias:+.1f}) " in capsys.readouterr().out
