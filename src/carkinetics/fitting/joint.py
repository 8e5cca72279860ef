"""The joint density of a subject's observations and random effects, and what it weighs: -2 log of it, its gradient, its information.

Conventions of NONMEM: -2 log L without log(2 pi) for each observation that is not censored.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.likelihood import Terms, log_density, log_density_m4, variance
from carkinetics.fitting.structure import Structure, Values

if TYPE_CHECKING:
    from carkinetics.data.design import Design

Floats = NDArray[np.float64]
LOG_2PI = float(np.log(2.0 * np.pi))
NUDGE = 1e-5  # relative: for the slope of a weight, whose formula is smooth
GAUSSIAN = frozenset({"additive", "proportional", "combined", "combined_sd", "power", "lognormal"})


def minus_two(log: Floats, censoring: NDArray[np.int8]) -> Floats:
    """Return -2 log L of observations (m,) in NONMEM's convention, from log L with all its constants."""
    return -2.0 * log - np.where(censoring == 0, LOG_2PI, 0.0)


@dataclass(frozen=True)
class Observed:
    """-2 log likelihood of every observation and its derivatives: by the prediction f, and by the free sigmas (m, errors).

    `weight` is the information of an observation about f (as FOCEI counts it), with its derivatives.
    """

    value: Floats
    by_f: Floats
    by_ff: Floats
    by_s: Floats
    by_fs: Floats
    weight: Floats
    weight_by_f: Floats
    weight_by_s: Floats


class Likelihood:
    """The residual error of a design: observations grouped by observable; `blq`: by which method a value below the limit counts."""

    def __init__(self, structure: Structure, design: Design, blq: str = "m3") -> None:
        self.structure, self.design, self.blq = structure, design, blq
        self.groups = {o: np.flatnonzero(design.output == o) for o in structure.start.sigmas}

    def observed(self, f: Floats, values: Values, bare: bool = False) -> Observed:
        """Return the terms of all observations at predictions f (m,); with `bare` only `value`, `by_f`, `by_ff` and `weight`."""
        one, many = len(f), (len(f), len(self.structure.errors))
        zeros = np.zeros
        out = Observed(zeros(one), zeros(one), zeros(one), zeros(many), zeros(many), zeros(one), zeros(one), zeros(many))
        for o, members in self.groups.items():
            self._fill(out, o, members, f, values, bare)
        return out

    def density(self, o: int, members: NDArray[np.intp], f: Floats, sigma: Floats, bare: bool = False) -> Terms:
        """Return the log density of observations of observable `o` at predictions f (members,); sigma is (sigmas,) or (members, sigmas).

        With `bare` without derivatives by the sigmas.
        """
        d, error = self.design, self.structure.model.observables[o].error or ""
        kernel = log_density_m4 if self.blq == "m4" else log_density
        sigma = np.broadcast_to(sigma, (len(f), sigma.shape[-1]))
        return kernel(error, d.value[members], f, sigma, d.censoring[members], d.limit[members], d.lower[members], bare)

    def _fill(self, out: Observed, o: int, members: NDArray[np.intp], f: Floats, values: Values, bare: bool) -> None:
        d = self.design
        at, sigma = f[members], np.broadcast_to(values.sigmas[o], (len(members), len(values.sigmas[o])))
        with np.errstate(all="ignore"):
            t = self.density(o, members, at, sigma, bare)
            weigh = self._weigher(o, members)
            weight = weigh(at, sigma)
            out.value[members], out.weight[members] = minus_two(t.value, d.censoring[members]), weight
            out.by_f[members], out.by_ff[members] = -2.0 * t.by_f, -2.0 * t.by_ff  # of a prediction that is all but 0 they overflow
            if bare:
                return
            step = NUDGE * np.maximum(np.abs(at), 1e-8)
            out.weight_by_f[members] = (weigh(at + step, sigma) - weigh(at - step, sigma)) / (2.0 * step)
        for column, (observable, place, slope) in enumerate(self.structure.sigma_slopes(values)):
            if observable != o:
                continue
            out.by_s[members, column], out.by_fs[members, column] = -2.0 * slope * t.by_s[:, place], -2.0 * slope * t.by_fs[:, place]
            nudge = NUDGE * max(abs(float(sigma[0, place])), 1e-8)
            shift = np.zeros_like(sigma)
            shift[:, place] = nudge
            with np.errstate(all="ignore"):
                out.weight_by_s[members, column] = slope * (weigh(at, sigma + shift) - weigh(at, sigma - shift)) / (2.0 * nudge)

    def _weigher(self, o: int, members: NDArray[np.intp]) -> Callable[[Floats, Floats], Floats]:
        """Return the function (f, sigma) -> information: 1/R + (R'/R)^2/2 of a normal residual, else the curvature of the log density.

        Of a log-normal error that is taken by log f, where every law of censoring is log-concave, and carried to f; of the others by f.
        """
        error, censored = self.structure.model.observables[o].error or "", np.flatnonzero(self.design.censoring[members])
        gaussian = error in GAUSSIAN and (self.blq == "m3" or error == "lognormal")  # by M4 every density has that of Y > 0 below it

        def curved(rows: NDArray[np.intp], f: Floats, sigma: Floats) -> Floats:
            t = self.density(o, rows, f, sigma, bare=True)
            by_log = np.divide(t.by_f, f, out=np.zeros_like(f), where=t.by_f != 0.0) if error == "lognormal" else 0.0
            return np.maximum(-(t.by_ff + by_log), 0.0)

        def weigh(f: Floats, sigma: Floats) -> Floats:
            if not gaussian:
                return curved(members, f, sigma)
            v = variance(error, f, sigma)
            normal = 1.0 / (v.r * f * f) if error == "lognormal" else 1.0 / v.r + 0.5 * (v.r_f / v.r) ** 2
            if censored.size:
                normal[censored] = curved(members[censored], f[censored], sigma[censored])
            return normal

        return weigh
