"""NPDE and VPC under the truth, under a wrong model and with censored values; data are drawn by numpy from closed forms."""

from dataclasses import replace

import numpy as np
import pytest
from classic import parameter, theophylline
from scipy import stats

import carkinetics as ck
from carkinetics.diagnostics.replicates import simulate_like
from carkinetics.fitting.effects import describe
from carkinetics.fitting.outcome import _updated
from carkinetics.model.spec import Correlation

THEOPHYLLINE = (1.6, 2.8, 32.0, 0.7, (0.4, 0.07, 0.02))
DAYS = (1, 4, 7, 10, 14, 21, 28, 60, 90, 180)
LLOQ = 150.0
SHAPE = {"foldx": (400.0, 0.9), "tmax": (9.3, 0.35), "cmax": (24e3, 0.65), "alpha": (0.16, 0.5), "fb": (0.008, 0.6), "beta": (0.004, 0.5)}


def stein(alpha=None, sigma=0.5):
    """Stein's model with less spread of the fold expansion; `alpha` is another contraction rate."""
    values = SHAPE | ({} if alpha is None else {"alpha": (alpha, 0.5)})
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Stein", "time": "day", "units": "unchecked",
            "parameters": {name: parameter(*pair) for name, pair in values.items()},
            "derived": {"rho": "log(foldx)/tmax"}, "switches": {"peak": "tmax"},
            "states": {"e": {"unit": "1", "initial": "cmax/foldx"}, "m": {"unit": "1", "initial": "0"}},
            "ddt": {"e": "before(peak)*rho*e-after(peak)*alpha*e", "m": "after(peak)*(fb*(alpha-beta)*e-beta*m)"},
            "observables": {"transgene": {"expr": "e+m", "unit": "copies/ug", "matrix": "PB", "error": "lognormal", "sigma": sigma}},
        }
    )  # fmt: skip


def stein_data(folder, n=50, seed=1, arms=False):
    rng = np.random.default_rng(seed)
    p = {name: value * np.exp(sd * rng.standard_normal((n, 1))) for name, (value, sd) in SHAPE.items()}
    t = np.array(DAYS, float)
    late = t - p["tmax"]
    after = p["cmax"] * ((1 - p["fb"]) * np.exp(-p["alpha"] * late) + p["fb"] * np.exp(-p["beta"] * late))
    level = np.where(late < 0, p["cmax"] / p["foldx"] * np.exp(np.log(p["foldx"]) / p["tmax"] * t), after)
    level = level * np.exp(0.5 * rng.standard_normal(level.shape))
    rows = [f"s{i},{t[j]:g},{level[i, j]:.6g},PB,{'AB'[i % 2]}" for i in range(n) for j in range(len(t))]
    path = folder / "stein.csv"
    head = "subject,day,value,matrix,arm"
    path.write_text("\n".join([head, *rows] if arms else [head[:-4], *(row[:-2] for row in rows)]), encoding="utf-8")
    return ck.read_data(path, lloq=LLOQ), level


def theophylline_data(folder, n=60, seed=2, lloq=None):
    rng = np.random.default_rng(seed)
    ka, cl, v = (x * np.exp(np.sqrt(w) * rng.standard_normal((n, 1))) for x, w in zip(THEOPHYLLINE[:3], THEOPHYLLINE[4], strict=True))
    t = np.array([0.25, 0.5, 1, 2, 4, 6, 8, 12, 18, 24])
    y = 300 * ka / v / (ka - cl / v) * (np.exp(-cl / v * t) - np.exp(-ka * t)) + 0.7 * rng.standard_normal((n, len(t)))
    lines = ["ID,TIME,DV,AMT,EVID"]
    for i in range(n):
        lines.append(f"{i + 1},0,0,300,1")
        lines += [f"{i + 1},{t[j]:g},{y[i, j]:.6g},0,0" for j in range(len(t))]
    path = folder / "theophylline.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return ck.read_data(path, lloq=lloq)


@pytest.fixture(scope="module")
def fits(tmp_path_factory):
    """Each model at the values that made the data, and with its clearance doubled."""
    folder = tmp_path_factory.mktemp("data")
    whole, part, cells = theophylline_data(folder), theophylline_data(folder, lloq=2.0), stein_data(folder)[0]
    wrong = (THEOPHYLLINE[0], 2 * THEOPHYLLINE[1], *THEOPHYLLINE[2:])
    at = lambda model, data: ck.fit(model, data, evaluate_only=True)  # noqa: E731
    return {
        "theophylline": (at(theophylline(*THEOPHYLLINE), whole), at(theophylline(*wrong), whole)),
        "theophylline, censored": (at(theophylline(*THEOPHYLLINE), part), at(theophylline(*wrong), part)),
        "stein, censored": (at(stein(), cells), at(stein(alpha=0.32), cells)),
    }


CASES = ("theophylline", "theophylline, censored", "stein, censored")


def test_about_a_quarter_of_the_censored_data_is_censored(fits):
    for name in CASES[1:]:
        assert 0.15 < (fits[name][0].design.censoring == 1).mean() < 0.35, name


@pytest.mark.parametrize("name", CASES)
def test_npde_are_standard_normal_and_pd_uniform_under_the_truth(fits, name):
    found = ck.npde(fits[name][0], n=1000, seed=11)
    assert stats.kstest(found.npde.values, "norm").pvalue > 0.01
    assert stats.kstest(stats.norm.cdf(found.npde.values), "uniform").pvalue > 0.01
    first = found.pd.values[np.unique(fits[name][0].design.subject, return_index=True)[1]]  # one of each subject: independent
    assert stats.kstest(first, "uniform").pvalue > 0.01
    assert found.attrs["p_global"] > 0.01


@pytest.mark.parametrize("name", CASES)
def test_npde_of_one_subject_are_not_correlated_under_the_truth(fits, name):
    found, subjects = ck.npde(fits[name][0], n=1000, seed=11), len(fits[name][0].design.subjects)
    table = found.npde.values.reshape(subjects, -1)
    off = np.corrcoef(table.T)[np.triu_indices(table.shape[1], 1)]
    assert np.abs(off.mean()) < 0.05
    assert (off**2).mean() == pytest.approx(1 / (subjects - 1), rel=0.5)


@pytest.mark.parametrize("name", CASES)
def test_a_clearance_twice_too_high_is_seen_in_npde(fits, name):
    found = ck.npde(fits[name][1], n=1000, seed=11)
    assert found.attrs["p_global"] < 1e-6
    if name == "stein, censored":  # too low from the peak on, too high late, where the cells that persist are all that is left
        low = found.npde.values[(found.time.values >= 10) & (found.time.values <= 28)]
        assert stats.kstest(low, "norm").pvalue < 1e-6
        assert low.mean() > 0.3
        assert found.attrs["p_time"] < 1e-6
        return
    assert stats.kstest(found.npde.values, "norm").pvalue < 1e-6


def held(check):
    """The share of observed quantiles inside their intervals; one that is censored is held if its interval reaches below the limit."""
    low, high = check.simulated.isel(band=0), check.simulated.isel(band=2)
    observed = np.where(check.observed_censoring == 1, 0.0, check.observed.values)
    inside = (observed >= np.nan_to_num(low.values, nan=0.0)) & (observed <= np.nan_to_num(high.values, nan=LLOQ))
    return inside.mean()


@pytest.mark.parametrize("corrected", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_the_bands_of_a_vpc_hold_the_data_under_the_truth_and_not_with_twice_the_clearance(fits, name, corrected):
    true, wrong = (ck.vpc(one, n=300, seed=3, prediction_corrected=corrected) for one in fits[name])
    assert held(true) > 0.8
    declining = (wrong.time >= 10) & (wrong.time <= 28) if name == "stein, censored" else wrong.time > 0
    assert held(wrong.isel(bin=declining.values)) < 0.6
    assert (true["count"] == true["count"][0]).all()  # one bin a visit
    if name == "theophylline":
        assert np.isnan(true.observed_below).all()
        return
    inside = [(c.observed_below >= c.simulated_below[:, 0]) & (c.observed_below <= c.simulated_below[:, 2]) for c in (true, wrong)]
    assert inside[0].mean() >= 0.8
    assert inside[1].mean() < inside[0].mean()


def test_a_quantile_below_the_limit_is_said_to_be_below_it(fits):
    check = ck.vpc(fits["stein, censored"][0], n=100, seed=3)
    flagged = check.observed_censoring.values == 1
    assert flagged.any()
    assert np.isnan(check.observed.values[flagged]).all()
    assert (check.observed_limit.values[flagged] >= LLOQ).all()
    assert (check.observed.values[~flagged] >= LLOQ).all()


def test_observed_quantiles_are_those_of_numpy_where_nothing_is_censored(fits):
    fit = fits["theophylline"][0]
    check = ck.vpc(fit, n=20, seed=3)
    for k, time in enumerate(np.unique(fit.predictions.time)):
        values = fit.predictions.observed.values[fit.predictions.time.values == time]
        assert check.observed.values[k] == pytest.approx(np.quantile(values, [0.05, 0.5, 0.95]), rel=1e-12)


def test_replicates_have_the_moments_of_the_model(fits):
    fit = fits["theophylline"][0]
    found = simulate_like(fit, 400, seed=5).simulated.values.reshape(-1, 10)
    rng = np.random.default_rng(0)
    ka, cl, v = (x * np.exp(np.sqrt(w) * rng.standard_normal((24000, 1))) for x, w in zip(THEOPHYLLINE[:3], THEOPHYLLINE[4], strict=True))
    t = np.array([0.25, 0.5, 1, 2, 4, 6, 8, 12, 18, 24])
    expected = 300 * ka / v / (ka - cl / v) * (np.exp(-cl / v * t) - np.exp(-ka * t)) + 0.7 * rng.standard_normal((24000, 10))
    for a, b in zip(found.T, expected.T, strict=True):
        assert stats.ks_2samp(a, b).pvalue > 1e-3


def test_the_same_seed_gives_the_same_bits_for_any_number_of_threads_and_fewer_replicates(fits):
    fit = fits["stein, censored"][0]
    one, two, few = (simulate_like(fit, n, seed=5, threads=threads) for n, threads in ((60, 1), (60, 2), (20, 2)))
    assert one.identical(two)
    assert few.identical(one.isel(replicate=slice(20)).assign_attrs(few.attrs))
    assert ck.vpc(fit, n=60, seed=5, threads=1).identical(ck.vpc(fit, n=60, seed=5, threads=2))
    assert ck.npde(fit, n=60, seed=5, threads=1).identical(ck.npde(fit, n=60, seed=5, threads=2))
    assert not one.simulated.equals(simulate_like(fit, 60, seed=6).simulated)
    assert (one.simulated >= LLOQ).all()
    assert (one.simulated.values == LLOQ).mean() == pytest.approx((one.censoring == 1).values.mean())


def test_arms_are_checked_each_by_itself(tmp_path):
    fit = ck.fit(stein(), stein_data(tmp_path, n=24, arms=True)[0], evaluate_only=True)
    check = ck.vpc(fit, n=50, seed=1)
    assert set(check.arm.values) == {"A", "B"}
    assert (check["count"] == 12).all()
    both = ck.vpc(fit, n=50, seed=1, by=("observable",), bins=4)
    assert int(both["count"].sum()) == 240
    with pytest.raises(ck.errors.ConfigError, match="'arms' is no covariate"):
        ck.vpc(fit, by=("arms",))
    with pytest.raises(ck.errors.ConfigError, match="at least 21 replicates"):
        ck.npde(fit, n=20)
    with pytest.raises(ck.errors.ConfigError, match="bins is"):
        ck.vpc(fit, n=20, bins=[3.0, 1.0])


def test_a_correlation_within_a_block_that_the_file_does_not_name_is_kept_in_the_fitted_model(fits):
    model, design = theophylline(*THEOPHYLLINE), fits["theophylline"][0].design
    pairs = tuple(Correlation(a, b, 0.3) for a, b in (("ka", "cl"), ("cl", "v")))
    structure = describe(replace(model, correlations=pairs), design)
    theta = structure.pack(structure.start) + 0.05
    again = describe(_updated(structure, theta), design)
    assert again.start.omega == pytest.approx(structure.unpack(theta).omega, rel=1e-12)
    assert abs(again.start.omega[0, 2]) > 1e-3


def test_the_figure_has_a_panel_below_for_the_share_below_the_limit_and_takes_a_dataset_too(fits, tmp_path):
    censored, whole = fits["stein, censored"][0], fits["theophylline"][0]
    fig = ck.plot.vpc(censored, n=30, seed=7)
    assert [ax.get_ylabel() for ax in fig.axes] == ["Transgene (copies/µg)", "Below\nLLOQ (%)"]
    assert fig.axes[0].get_yscale() == "log"
    assert any(text.get_text() == f"LLOQ\n{LLOQ:g}" for text in fig.axes[0].texts)
    check = ck.vpc(whole, n=30, seed=7, prediction_corrected=True)
    fig = ck.plot.vpc(check, width=5)
    assert [ax.get_ylabel() for ax in fig.axes] == ["Conc, prediction-corrected"]
    fig.savefig(tmp_path / "vpc.png")
    assert (tmp_path / "vpc.png").stat().st_size > 10_000
    with pytest.raises(ck.errors.ConfigError, match="this is neither"):
        ck.plot.vpc(whole.predictions)


def blood_and_marrow(n=40, seed=4, error="proportional"):
    """Rows of two matrices with their own limits, from a decline that is 0 until its dose; values above 60 are only known to be so."""
    rng = np.random.default_rng(seed)
    lines = ["ID,TIME,DV,AMT,EVID,matrix,CENS,LIMIT"]
    for i in range(n):
        k = 0.3 * np.exp(0.4 * rng.standard_normal())
        rows = [f"{i},1,0,80,1,,,"]
        for matrix, share, limit in (("PB", 1.0, 2.0), ("BM", 0.5, 5.0)):
            for t in (0.5, 1.5, 3, 6, 10, 14):
                f = 0.0 if t < 1 else 80 * share * np.exp(-k * (t - 1))
                y = f * (1 + 0.2 * rng.standard_normal())
                value, mark, other = (limit, 1, 0) if y < limit else (60, -1, "") if y > 60 else (y, 0, "")
                rows.append(f"{i},{t},{value:.6g},0,0,{matrix},{mark},{other}")
        lines += sorted(rows, key=lambda row: float(row.split(",")[1]))
    return lines


def test_npde_of_two_matrices_with_intervals_upper_limits_and_values_of_0_are_normal_under_the_truth(tmp_path):
    (tmp_path / "two.csv").write_text("\n".join(blood_and_marrow()), encoding="utf-8")
    observable = {"unit": "1", "name": "y", "error": "proportional", "sigma": 0.2, "uloq": 60.0}
    model = ck.Model.from_dict(
        {
            "schema": 1, "title": "Two", "time": "day", "units": "unchecked", "parameters": {"k": parameter(0.3, 0.4)},
            "states": {"a": {"unit": "1", "initial": "0"}}, "ddt": {"a": "-k*a"}, "doses": {"iv": {"into": "a", "unit": "1"}},
            "observables": {"pb": {"expr": "a", "matrix": "PB", **observable}, "bm": {"expr": "0.5*a", "matrix": "BM", **observable}},
        }
    )  # fmt: skip
    fit = ck.fit(model, ck.read_data(tmp_path / "two.csv"), evaluate_only=True)
    assert set(np.unique(fit.design.censoring)) == {0, 2, 3}
    found = ck.npde(fit, n=600, seed=1)
    assert stats.kstest(found.npde.values, "norm").pvalue > 0.01
    assert found.attrs["p_global"] > 0.01
    check = ck.vpc(fit, n=200, seed=1)
    assert list(dict.fromkeys(check.observable.values)) == ["pb", "bm"]
    assert check.lloq.values.tolist() == [2.0] * 6 + [5.0] * 6
    assert check.observed_below.values[0] == check.simulated_below.values[0, 1] == 1.0
    inside = (check.observed_below >= check.simulated_below[:, 0]) & (check.observed_below <= check.simulated_below[:, 2])
    assert inside.mean() > 0.8
    assert (check.observed_censoring.values[1] == 2).any()
    assert set(np.unique(check.simulated_censoring)) == {0, 1, 2}  # of a single limit it is always known on which side a quantile is
    axes = ck.plot.vpc(check).axes
    assert [ax.get_title(loc="left") for ax in axes] == ["Y, peripheral blood", "", "Y, bone marrow", ""]


def test_the_intervals_reach_from_the_first_value_of_the_first_bin_to_the_last_of_the_last(fits):
    check = ck.vpc(fits["stein, censored"][0], n=30, seed=7, bins=[12.0, 50.0])
    main, lower = ck.plot.vpc(check).axes
    ends = [(path.vertices[:, 0].min(), path.vertices[:, 0].max()) for ax in (main, lower) for path in ax.collections[0].get_paths()]
    assert ends == [(min(DAYS), max(DAYS))] * 2
