"""Linear mixed models: FOCEI is exact for them, and the likelihood of their estimates can be written down."""

import numpy as np
from classic import parameter

import carkinetics as ck


def level(m=10.0, iiv=2.0, sigma=1.0, **known):
    """A value of each subject about a mean, measured with an additive error; without `iiv` all have one value."""
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "A level", "time": "h", "units": "unchecked",
            "parameters": {"m": parameter(m, iiv, scale="normal", **known)},
            "states": {"a": {"unit": "1", "initial": "m"}}, "ddt": {"a": "0*a"},
            "observables": {"y": {"expr": "a", "unit": "1", "error": "additive", "sigma": float(sigma)}},
        }
    )  # fmt: skip


def line(a=10.0, b=-1.0, iiv=(2.0, 0.8), r=0.4, sigma=0.7):
    """A line of each subject; its level and slope are correlated."""
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "A line", "time": "h", "units": "unchecked",
            "parameters": {"a": parameter(a, iiv[0], scale="normal"), "b": parameter(b, iiv[1], scale="normal")},
            "correlations": {"a": {"b": float(r)}},
            "states": {"x": {"unit": "1", "initial": "a"}}, "ddt": {"x": "b+0*x"},
            "observables": {"y": {"expr": "x", "unit": "1", "error": "additive", "sigma": float(sigma)}},
        }
    )  # fmt: skip


def written(folder, y, times, columns=None):
    """A CSV of values y (subjects, times) at times, with columns of one value a subject; read."""
    n, columns = len(y), columns or {}
    rows = [",".join(["ID", "TIME", "DV", *columns])]
    rows += [
        ",".join([str(i + 1), f"{t:g}", repr(float(y[i, j])), *(str(c[i]) for c in columns.values())])
        for i in range(n)
        for j, t in enumerate(times)
    ]
    path = folder / "linear.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    return ck.read_data(path)


def levels(seed=1, n=12, times=6, m=10.0, iiv=2.0, sigma=1.0):
    """Values of `level`, (n, times)."""
    rng = np.random.default_rng(seed)
    return m + iiv * rng.standard_normal((n, 1)) + sigma * rng.standard_normal((n, times))


def ofv_of_levels(y, m, iiv, sigma):
    """-2 log L without N log 2 pi: means and residuals of a balanced design are independent. Parameters may be arrays of one shape."""
    n, k = y.shape
    within = ((y - y.mean(axis=1, keepdims=True)) ** 2).sum()
    total = sigma**2 + k * iiv**2
    between = ((y.mean(axis=1) - np.asarray(m)[..., None]) ** 2).sum(axis=-1)
    return n * (k - 1) * np.log(sigma**2) + within / sigma**2 + n * np.log(total) + k * between / total


def best_of_levels(y):
    """The maximum-likelihood estimates (m, iiv, sigma) of a balanced design: analysis of variance."""
    n, k = y.shape
    within = ((y - y.mean(axis=1, keepdims=True)) ** 2).sum() / (n * (k - 1))
    between = y.mean(axis=1).var()
    return y.mean(), np.sqrt(between - within / k), np.sqrt(within)


def ofv_of_lines(y, times, a, b, omega, sigma):
    """The same of `line`: multivariate normal subjects."""
    z = np.column_stack([np.ones_like(times), times])
    covariance = z @ omega @ z.T + sigma**2 * np.eye(len(times))
    rest = y - (a + b * times)
    return len(y) * np.linalg.slogdet(covariance)[1] + np.einsum("ni,ij,nj->", rest, np.linalg.inv(covariance), rest)
