"""The likelihood against scipy.stats, mpmath and brute-force integrals."""

import mpmath as mp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import integrate, stats

from carkinetics.fitting.laws import log_cdf
from carkinetics.fitting.likelihood import ERRORS, log_density, log_density_m4, variance
from carkinetics.model.rules import SIGMAS
from carkinetics.residual import OBSERVED

mp.mp.dps = 60
TYPICAL = {
    "additive": [0.7],
    "proportional": [0.3],
    "combined": [0.5, 0.2],
    "combined_sd": [0.5, 0.2],
    "power": [0.4, 0.6],
    "lognormal": [0.5],
    "student": [0.7, 4.0],
}
CODES = ("density", "left", "right", "interval")


def one(error, y, f, sigma, code=0, limit=np.nan, lower=np.nan, call=log_density):
    """A single observation: value, by_f, by_ff, by_s, by_fs."""
    row = [np.array([float(x)]) for x in (y, f, limit, lower)]
    terms = call(error, row[0], row[1], np.array([sigma], dtype=float), np.array([code], dtype=np.int8), row[2], row[3])
    return [part[0] for part in terms]


def scale(error, f, s):
    """SD in mpmath, as carkinetics.residual has it."""
    return {
        "additive": lambda: s[0],
        "proportional": lambda: s[0] * abs(f),
        "combined": lambda: mp.sqrt(s[0] ** 2 + (s[1] * f) ** 2),
        "combined_sd": lambda: s[0] + s[1] * abs(f),
        "power": lambda: s[0] * abs(f) ** s[1],
        "lognormal": lambda: s[0],
        "student": lambda: s[0],
    }[error]()


def below(z, df):
    """P(Z < z) in mpmath, for z of any sign."""
    if df is None:
        return mp.ncdf(z)
    tail = mp.betainc(df / 2, mp.mpf(1) / 2, 0, df / (df + z * z), regularized=True) / 2
    return tail if z < 0 else 1 - tail


def exact(error, code, y, f, sigma, limit, lower, positive=False):
    """The log-likelihood in mpmath; `positive`: given Y > 0."""
    s = [mp.mpf(x) for x in sigma]
    f = mp.mpf(f)
    df = s[1] if error == "student" else None
    log = error == "lognormal"
    sd, at = scale(error, f, s), mp.log(f) if log else f

    def z(u):
        return ((mp.log(u) if log else mp.mpf(u)) - at) / sd

    if code == 0:
        x = z(mp.mpf(y))
        if df is None:
            p = mp.npdf(x)
        else:
            p = mp.gamma((df + 1) / 2) / mp.gamma(df / 2) / mp.sqrt(df * mp.pi) * (1 + x * x / df) ** (-(df + 1) / 2)
        value = mp.log(p / sd / (mp.mpf(y) if log else 1))
    elif code == 1:
        value = mp.log(below(z(mp.mpf(limit)), df))
    elif code == 2:
        value = mp.log(below(-z(mp.mpf(limit)), df))
    else:
        a, b = z(mp.mpf(lower)), z(mp.mpf(limit))
        a, b = (-b, -a) if a + b > 0 else (a, b)
        value = mp.log(below(b, df) - below(a, df))
    return value - mp.log(below(-z(mp.mpf(0)), df)) if positive else value


def derivatives(function, f, sigma):
    """Value and derivatives of function(f, sigma) by central differences in 60 digits: their error is below 1e-15."""
    f, s = mp.mpf(f), [mp.mpf(x) for x in sigma]
    h = abs(f) * mp.mpf(10) ** -12
    up, mid, down = function(f + h, s), function(f, s), function(f - h, s)
    out = [mid, (up - down) / (2 * h), (up - 2 * mid + down) / h**2]
    by_s, by_fs = [], []
    for k in range(len(s)):
        e = abs(s[k]) * mp.mpf(10) ** -12
        more, less = [*s[:k], s[k] + e, *s[k + 1 :]], [*s[:k], s[k] - e, *s[k + 1 :]]
        by_s.append((function(f, more) - function(f, less)) / (2 * e))
        by_fs.append((function(f + h, more) - function(f + h, less) - function(f - h, more) + function(f - h, less)) / (4 * h * e))
    return [*out, by_s, by_fs]


def agree(got, want, f, sigma, rtol):
    """Derivatives, made relative to f and sigma, agree to rtol of the largest of them and of the value."""
    f, s = abs(float(f)), np.abs(np.array(sigma))
    scales = [1.0, f, f * f, s, f * s]
    got = [np.asarray(g) * k for g, k in zip(got, scales, strict=True)]
    want = [np.asarray(w, dtype=float) * k for w, k in zip(want, scales, strict=True)]
    size = max(1.0, *(float(np.max(np.abs(w))) for w in want))
    errors = [float(np.max(np.abs(g - w))) / size for g, w in zip(got, want, strict=True)]
    assert max(errors) < rtol, (errors, got, want)


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.requirement("R-LIK-05")
def test_the_variance_is_that_of_the_simulated_errors(error):
    f, sigma = np.array([3.0]), np.array([TYPICAL[error]])
    observable = type("O", (), dict(zip(SIGMAS[error], TYPICAL[error], strict=True)))
    y = OBSERVED[error](observable, f, np.array([1.0]))
    moved = np.log(y / f) if error == "lognormal" else y - f
    assert moved**2 == pytest.approx(variance(error, f, sigma).r, rel=1e-14)


@pytest.mark.parametrize("f", [2.5, -2.5, 1e-9, 1e9])
@pytest.mark.parametrize("error", ERRORS)
def test_derivatives_of_the_variance_are_those_of_its_formula(error, f):
    got = [part[0] for part in variance(error, np.array([f]), np.array([TYPICAL[error]]))]
    agree(got, derivatives(lambda f, s: scale(error, f, s) ** 2, f, TYPICAL[error]), f, TYPICAL[error], 1e-13 * max(1.0, f**2))


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.requirement("R-LIK-05")
def test_density_and_probabilities_are_those_of_scipy(error):
    f, s = 3.0, TYPICAL[error]
    sd = float(scale(error, mp.mpf(f), [mp.mpf(x) for x in s]))
    law = {"lognormal": stats.lognorm(sd, scale=f), "student": stats.t(s[-1], f, sd)}.get(error, stats.norm(f, sd))
    for y in (0.3, 2.0, 3.0, 4.7):
        assert one(error, y, f, s)[0] == pytest.approx(law.logpdf(y), rel=1e-12)
        assert one(error, np.nan, f, s, 1, y)[0] == pytest.approx(law.logcdf(y), rel=1e-10)
        assert one(error, np.nan, f, s, 2, y)[0] == pytest.approx(law.logsf(y), rel=1e-10)
        assert one(error, np.nan, f, s, 3, y + 0.5, y)[0] == pytest.approx(np.log(law.cdf(y + 0.5) - law.cdf(y)), rel=1e-10)


@pytest.mark.parametrize("code", range(4), ids=CODES)
@pytest.mark.parametrize("error", ERRORS)
@settings(max_examples=15, deadline=None, derandomize=True)
@given(
    size=st.floats(-9, 9),
    z=st.floats(-40, 40),
    width=st.floats(-6, 1.5),
    noise=st.floats(-2, 0.3),
    df=st.floats(0.7, 150),
)
def test_value_and_derivatives_are_exact_out_to_forty_sds(error, code, size, z, width, noise, df):
    f, by = 10.0**size, 10.0**noise
    sigma = {
        "additive": [by * f],
        "proportional": [by],
        "combined": [by * f, by],
        "combined_sd": [by * f, by],
        "power": [by, 0.7],
        "lognormal": [by],
        "student": [by * f, df],
    }[error]
    sd = float(scale(error, mp.mpf(f), [mp.mpf(x) for x in sigma]))
    if error == "lognormal":
        y, limit = f * np.exp(sd * z), f * np.exp(sd * (z + 10**width))
    else:
        y, limit = f + sd * z, f + sd * (z + 10**width)
    y, limit, lower = (y, np.nan, np.nan) if code == 0 else (np.nan, limit, y)
    want = derivatives(lambda f, s: exact(error, code, y, f, s, limit, lower), f, sigma)
    agree(one(error, y, f, sigma, code, limit, lower), want, f, sigma, 1e-9)


@pytest.mark.parametrize("code", range(4), ids=CODES)
@pytest.mark.parametrize("error", [error for error in ERRORS if error != "lognormal"])
@settings(max_examples=10, deadline=None, derandomize=True)
@given(f=st.floats(0.01, 50), y=st.floats(0.01, 50), more=st.floats(0.01, 10))
@pytest.mark.requirement("R-LIK-03")
def test_m4_and_its_derivatives_are_exact(error, code, f, y, more):
    sigma = TYPICAL[error]
    kind, floor = (3, 0.0) if code == 1 else (code, y)
    want = derivatives(lambda f, s: exact(error, kind, y, f, s, y + more, floor, positive=True), f, sigma)
    agree(one(error, y, f, sigma, code, y + more, y, log_density_m4), want, f, sigma, 1e-9)


@pytest.mark.parametrize("f", [0.4, 3.0])
@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("call", [log_density, log_density_m4])
@pytest.mark.requirement("R-LIK-03")
def test_the_density_above_a_limit_and_the_probability_below_it_make_one(call, error, f):
    limit, s = 1.1, TYPICAL[error]
    above = integrate.quad(lambda y: np.exp(one(error, y, f, s, call=call)[0]), limit, np.inf, epsabs=1e-12, epsrel=1e-12, limit=500)[0]
    assert above + np.exp(one(error, np.nan, f, s, 1, limit, call=call)[0]) == pytest.approx(1.0, abs=1e-9)
    assert np.exp(one(error, np.nan, f, s, 2, limit, call=call)[0]) == pytest.approx(above, abs=1e-9)


@pytest.mark.parametrize("code", range(4), ids=CODES)
@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("call", [log_density, log_density_m4])
def test_tiny_and_huge_values_give_no_nan_and_no_probability_above_one(call, error, code):
    rng = np.random.default_rng(5)
    m = 3000
    f = 10.0 ** rng.uniform(-12, 12, m) * rng.choice([1, 1, 1, 0, -1], m)
    y, sigma = 10.0 ** rng.uniform(-12, 12, m), 10.0 ** rng.uniform(-6, 6, (m, len(TYPICAL[error])))
    if error == "power":
        sigma[:, 1] = rng.uniform(0, 1.5, m)
    if error == "student":
        sigma[:, 1] = 10 ** rng.uniform(-1, 8, m)
    limit = y * 10.0 ** rng.uniform(-9, 3, m) * rng.choice([1, 1, 1, 0], m)
    terms = call(error, y, f, sigma, np.full(m, code, dtype=np.int8), limit, limit * rng.uniform(-1, 1, m))
    assert np.all(terms.value < np.inf)
    assert all(np.all(np.isfinite(part)) for part in terms[1:])
    if code:
        assert terms.value.max() <= 1e-12


def test_a_large_df_is_the_normal_law():
    z = np.array([-300.0, -40.0, -8.0, -1.0, 3.0])
    many, normal = log_cdf(z, np.full(z.shape, 1e12)), log_cdf(z, None)
    np.testing.assert_allclose(many.value, normal.value, rtol=1e-7)
    np.testing.assert_allclose(many.by_z, normal.by_z, rtol=1e-3)


@pytest.mark.parametrize("df", [None, 0.6, 1.0, 4.0, 30.0, 300.0, 3000.0])
def test_the_log_probability_is_exact_in_both_tails(df):
    z = np.array([-1e6, -1e3, -40.0, -12.0, -5.001, -4.999, -2.0, -1e-3, 0.0, 1e-3, 2.0, 5.0, 12.0, 40.0])
    law = log_cdf(z, None if df is None else np.full(z.shape, df))
    n = None if df is None else mp.mpf(df)
    for k, x in enumerate(z):
        x = mp.mpf(float(x))
        if df is None and abs(x) > 100:
            continue
        assert law.value[k] == pytest.approx(float(mp.log(below(x, n))), rel=1e-12)


def test_a_point_mass_and_what_is_not_positive_give_no_nan():
    for error, sigma in (("proportional", [0.3]), ("power", [0.3, 0.5]), ("lognormal", [0.3])):
        for call in (log_density, log_density_m4):
            for got, value in ((one(error, 1.0, 0.0, sigma, call=call), -np.inf), (one(error, np.nan, 0.0, sigma, 1, 2.0, call=call), 0.0)):
                assert got[0] == value
                assert all(np.all(part == 0.0) for part in got[1:])
            assert one(error, np.nan, 0.0, sigma, 2, 2.0, call=call)[0] == -np.inf
            assert one(error, np.nan, 0.0, sigma, 3, 2.0, 1.0, call=call)[0] == -np.inf
    assert one("lognormal", -1.0, 2.0, [0.3])[0] == -np.inf
    assert one("lognormal", 1.0, -1e-12, [0.3])[0] == -np.inf
    assert one("lognormal", np.nan, -1e-12, [0.3], 1, 2.0)[0] == 0.0
    assert np.isnan(one("additive", 1.0, np.nan, [0.3])[0])
    assert np.isnan(one("lognormal", np.nan, 1.0, [0.3])[0])


@pytest.mark.parametrize("error", ERRORS)
def test_open_intervals_are_the_one_sided_ones(error):
    s = TYPICAL[error]
    for got, want in (
        (one(error, np.nan, 2.0, s, 3, 1.5, -np.inf), one(error, np.nan, 2.0, s, 1, 1.5)),
        (one(error, np.nan, 2.0, s, 3, np.inf, 1.5), one(error, np.nan, 2.0, s, 2, 1.5)),
    ):
        for a, b in zip(got, want, strict=True):
            np.testing.assert_allclose(a, b, rtol=1e-13, atol=1e-14)
    assert one(error, np.nan, 2.0, s, 3, 1.5, 1.5)[0] == -np.inf
    assert one(error, np.nan, 2.0, s, 3, np.inf, -np.inf)[0] == 0.0


@pytest.mark.parametrize("error", ERRORS)
def test_a_row_does_not_depend_on_its_neighbours(error):
    rng = np.random.default_rng(3)
    m = 200
    f, y = rng.lognormal(0, 2, m), rng.lognormal(0, 2, m)
    sigma = np.tile(TYPICAL[error], (m, 1)) * rng.uniform(0.5, 2, (m, 1))
    code, limit = rng.integers(0, 4, m).astype(np.int8), y * rng.lognormal(0, 1, m) + 0.01
    lower = limit * rng.uniform(0, 1, m)
    for call in (log_density, log_density_m4):
        together = call(error, y, f, sigma, code, limit, lower)
        for k in range(m):
            alone = one(error, y[k], f[k], sigma[k], code[k], limit[k], lower[k], call)
            for whole, part in zip(together, alone, strict=True):
                np.testing.assert_allclose(whole[k], part, rtol=1e-12, atol=1e-13)
