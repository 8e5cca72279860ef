"""Differences between two products in the same children: intervals of paired proportions, and the table of a trial."""

from itertools import product

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.stats import binomtest, chi2, multinomial, ttest_1samp

import carkinetics as ck
from carkinetics.drawing.chances import paired
from carkinetics.drawing.groups import looks
from carkinetics.errors import ConfigError
from carkinetics.trial.outcomes import CRI
from carkinetics.whatif.measures import GEOMETRIC, MEDIAN
from carkinetics.whatif.paired import change, paired_difference, paired_table, score

TRIAL = ck.load_trial("NCT04626765")


@pytest.fixture(scope="module")
def result():
    return ck.run_trial(TRIAL, 40, seed=11)


@pytest.mark.parametrize(("gained", "lost"), [(g, k) for g, k in product((0, 1, 2, 5, 9, 14), repeat=2) if g + k])
def test_an_interval_leaves_out_0_exactly_where_mcnemars_test_rejects(gained, lost):
    _, low, high = paired_difference(gained, lost, 40)
    statistic = (gained - lost) ** 2 / (gained + lost)
    assert (low > 0 or high < 0) == (statistic > chi2.ppf(0.95, 1))


@pytest.mark.parametrize(("gained", "lost", "n", "at"), [(7, 2, 30, 0.05), (7, 2, 30, -0.2), (0, 3, 25, 0.1), (12, 4, 50, 0.35)])
def test_the_score_has_its_nuisance_at_the_constrained_maximum_of_the_likelihood(gained, lost, n, at):
    """Brute force: the multinomial likelihood of (gained, lost, the rest) with P(gained) = P(lost) + at, maximised numerically."""

    def worse(lost_share):
        first, second = lost_share[0] + at, lost_share[0]
        rest = 1 - first - second
        if min(first, second, rest) <= 0:
            return 1e9
        return -(gained * np.log(first) + lost * np.log(second) + (n - gained - lost) * np.log(rest))

    low, high = max(0.0, -at), (1 - at) / 2
    starts = np.linspace(low + 1e-6, high - 1e-6, 9)
    found = min((minimize(worse, [s], method="Nelder-Mead", options={"xatol": 1e-12, "fatol": 1e-13}) for s in starts), key=lambda f: f.fun)
    spread = n * (2 * found.x[0] + at * (1 - at))
    assert score(gained, lost, n, at) == pytest.approx((gained - lost - n * at) / np.sqrt(spread), abs=1e-4)


@pytest.mark.parametrize(("p_gained", "p_lost"), [(0.1, 0.1), (0.3, 0.05), (0.02, 0.2), (0.45, 0.45)])
def test_intervals_cover_the_truth_about_as_often_as_they_say(p_gained, p_lost):
    """Exact: every possible table of 25 pairs, weighed by its chance."""
    n, covered = 25, 0.0
    for gained in range(n + 1):
        for lost in range(n + 1 - gained):
            _, low, high = paired_difference(gained, lost, n)
            if low <= p_gained - p_lost <= high:
                covered += multinomial.pmf([gained, lost, n - gained - lost], n, [p_gained, p_lost, 1 - p_gained - p_lost])
    assert 0.92 < covered < 0.99


def test_the_ends_of_what_can_happen_have_intervals():
    assert paired_difference(20, 0, 20)[::2] == (1.0, 1.0)
    assert paired_difference(0, 20, 20)[:2] == (-1.0, -1.0)
    middle, low, high = paired_difference(0, 0, 20)
    assert middle == 0
    assert low == pytest.approx(-high)
    assert all(np.isnan(paired_difference(0, 0, 0)))


def test_ratios_and_medians_are_those_of_the_children_who_have_both():
    first, second = np.array([2.0, 8.0, 3.0, np.nan]), np.array([1.0, 2.0, 3.0, 5.0])
    seen = (np.ones(4, bool),) * 2
    logs = np.log(first[:3] / second[:3])
    interval = ttest_1samp(logs, 0).confidence_interval(0.95)
    assert change(GEOMETRIC, first, second, seen) == pytest.approx([np.exp(v) for v in (logs.mean(), interval.low, interval.high)])
    assert change(MEDIAN, first, second, seen)[0] == 1.0


def test_the_table_counts_each_child_once_for_every_two_products(result):
    table = paired_table(result)
    arms = [arm.name for arm in TRIAL.arms]
    best = {arm: {} for arm in arms}
    for arm, pair, code in zip(result["arm"].values, result["pair"].values, result["best_response"].values, strict=True):
        best[arm][int(pair)] = code >= CRI
    for first, second in (("senl_19", "senl_22"), ("senl_19", "senl_19_22"), ("senl_22", "senl_19_22")):
        row = table[(table["outcome"] == "response") & (table["first"] == first) & (table["second"] == second)].iloc[0]
        kinds = [(best[first][pair], best[second][pair]) for pair in range(40)]
        counts = [kinds.count(kind) for kind in ((True, True), (True, False), (False, True), (False, False))]
        assert [row[name] for name in ("both", "first_only", "second_only", "neither")] == counts
        assert row["estimate"] == pytest.approx((counts[1] - counts[2]) / 40)
        if counts[1] + counts[2]:
            assert row["p"] == pytest.approx(binomtest(counts[1], counts[1] + counts[2]).pvalue)


def test_a_trial_by_the_rule_has_no_pairs(result):
    by_rule = result.isel(subject=np.flatnonzero(result["allocated"].values))
    with pytest.raises(ConfigError, match="counterfactual"):
        paired_table(by_rule)


def test_two_products_without_common_knowledge_of_an_outcome_have_no_bar(result):
    table = ck.paired_table(result, ("response", "crs"))
    unknown = (table["outcome"] == "crs") & (table["second"] == "senl_22")
    counts = ["both", "first_only", "second_only", "neither"]
    table.loc[unknown, counts] = np.nan
    figure = paired(table, looks(result, "arm"), ("response", "crs"), 8.0)
    bars = [len({patch.get_y() for patch in ax.patches}) for ax in figure.axes if ax.patches]
    assert bars == [3, 2]
