import mpmath
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from carkinetics.cohort.distributions import poisson, quantiles
from carkinetics.cohort.streams import uniform
from carkinetics.errors import ConfigError

U = uniform(5, "test", np.arange(5000))


def exact_poisson(u, mean, near):
    """The quantile by the incomplete gamma function at 40 digits, searched from a count close to it."""
    with mpmath.workdps(40):
        reached = lambda k: mpmath.gammainc(k + 1, a=mpmath.mpf(mean), regularized=True) >= mpmath.mpf(u)  # noqa: E731
        count = int(near)
        while not reached(count):
            count += 1
        while count > 0 and reached(count - 1):
            count -= 1
        return count


@pytest.mark.parametrize("mean", [0.0, 1e-12, 0.01, 0.5, 1, 3.7, 10, 30, 100, 999.9, 1e3, 1e4, 1e5, 1e6])
def test_poisson_is_scipys_quantile(mean):
    assert np.array_equal(poisson(U, np.full_like(U, mean)), stats.poisson.ppf(U, mean) if mean else np.zeros_like(U))


@pytest.mark.parametrize("mean", [0.3, 2.0, 40.0, 900.0, 1500.0, 1e5])
def test_poisson_is_exact_in_the_far_tails(mean):
    u = np.concatenate([2.0 ** -np.arange(3, 52, 6), 1 - 2.0 ** -np.arange(3, 52, 6)])
    got = poisson(u, np.full_like(u, mean))
    assert got.tolist() == [exact_poisson(one, mean, count) for one, count in zip(u, got, strict=True)]


def test_poisson_at_a_mean_of_1e12_agrees_with_the_incomplete_gamma_function():
    u = np.array([1e-4, 0.02, 0.3, 0.5, 0.9, 0.999])
    count = poisson(u, np.full_like(u, 1e12))
    assert np.allclose(stats.norm.ppf(u), (count + 2 / 3 - 1e12) / 1e6, atol=1e-4)  # one count is 1e-6 of an SD
    assert stats.poisson.cdf(count, 1e12) == pytest.approx(u, abs=2e-6)
    assert np.all(stats.poisson.cdf(count + 2, 1e12) > u)
    assert np.all(stats.poisson.cdf(count - 2, 1e12) < u)


@pytest.mark.parametrize("mean", [0.2, 7.0, 2e4, 1e12])
def test_poisson_draws_have_their_mean_and_variance(mean):
    u = uniform(8, "moments", np.arange(100_000))
    drawn = poisson(u, np.full_like(u, mean))
    assert abs(drawn.mean() - mean) < 4.5 * np.sqrt(mean / u.size)
    assert drawn.var() / mean == pytest.approx(1, abs=4.5 * np.sqrt((2 + 1 / mean) / u.size))


@given(mean=st.floats(0, 1e15), n=st.integers(2, 30))
def test_poisson_counts_are_whole_and_rise_with_u(mean, n):
    u = np.linspace(1e-9, 1 - 1e-9, n)
    count = poisson(u, np.full_like(u, mean))
    assert np.array_equal(count, np.floor(count))
    assert count[0] >= 0
    assert np.all(np.diff(count) >= 0)


@pytest.mark.parametrize(
    ("distribution", "arguments", "law"),
    [
        ("uniform", {"low": -2.0, "high": 5.0}, stats.uniform(-2, 7)),
        ("normal", {"mean": 3.0, "sd": 0.5}, stats.norm(3, 0.5)),
        ("exponential", {"mean": 4.0}, stats.expon(scale=4)),
        ("bernoulli", {"probability": 0.3}, stats.bernoulli(0.3)),
    ],
)
def test_draws_are_scipys_quantiles(distribution, arguments, law):
    assert quantiles("x", distribution, U, arguments) == pytest.approx(law.ppf(U), rel=1e-12, abs=1e-300)


def test_certain_and_impossible_bernoulli_draws():
    assert quantiles("x", "bernoulli", U, {"probability": 1.0}).all()
    assert not quantiles("x", "bernoulli", U, {"probability": 0.0}).any()


@pytest.mark.parametrize(
    ("distribution", "arguments", "allowed"),
    [
        ("uniform", {"low": 2.0, "high": 1.0}, "low <= high"),
        ("normal", {"mean": 0.0, "sd": -1.0}, "sd >= 0"),
        ("exponential", {"mean": -1.0}, "mean >= 0"),
        ("bernoulli", {"probability": 1.5}, "0 <= probability <= 1"),
        ("poisson", {"mean": 1e16}, "0 <= mean <= 1e15"),
        ("poisson", {"mean": np.nan}, "0 <= mean <= 1e15"),
    ],
)
def test_arguments_out_of_range_name_the_draw_the_row_and_what_is_allowed(distribution, arguments, allowed):
    with pytest.raises(ConfigError, match=rf"draw 'clone' .* row 0 .*{allowed}"):
        quantiles("clone", distribution, U, arguments)


def test_only_the_bad_row_is_named():
    mean = np.array([1.0, 2.0, -3.0])
    with pytest.raises(ConfigError, match=r"mean = -3 in row 2 \(1 of 3 rows"):
        quantiles("clone", "poisson", U[:3], {"mean": mean})
