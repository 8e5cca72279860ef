"""Gradients of FOCE, FOCEI and Laplace by theta, exact through the mode of the random effects.

O = J + log|M| at the mode of J, where M is the information (FOCE, FOCEI) or half the Hessian (Laplace) of J by eta. With v = (d2J/deta2)^-1
d log|M| / deta the total derivative is the direct one less v' d2J/(deta dtheta) (Almquist, Leander, Jirstrand, J Pharmacokinet Pharmacodyn
2015;42:191-209). Second derivatives of predictions are differences of exact first ones; of Laplace's M, whose derivative has third ones,
they are taken at two places along each parameter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.likelihood import variance
from carkinetics.fitting.structure import Values

if TYPE_CHECKING:
    from carkinetics.fitting.joint import Observed
    from carkinetics.fitting.marginal import Marginal, Mode

Floats = NDArray[np.float64]
THIRD = 2e-3  # of what is a large change of a parameter on its scale, for third derivatives by differences of second ones
SIGMA = 1e-4  # on theta's scale, for the derivative of Laplace's curvature by residual errors
EXACT = frozenset({"foce", "focei", "laplace"})  # methods whose gradient is here


@dataclass(frozen=True)
class Bent:
    """At the modes: slopes (m, moving), a = df/deta (m, k), d2f/(deta dphi) (m, k, moving), d2f/deta2 (m, k, k)."""

    slope: Floats
    a: Floats
    mixed: Floats
    pure: Floats


@dataclass(frozen=True)
class Told:
    """The inverse of M (n, k, k), and the direct derivatives of log|M| by the columns (n, moving) and the residual errors (n, errors)."""

    inverse: Floats
    by_column: Floats
    by_sigma: Floats


def gradient(marginal: Marginal, values: Values, mode: Mode) -> Floats:
    """Return dO/d(theta) of every subject (n, theta); where there is none, nan."""
    bent = bent_at(marginal, values, mode)
    information = marginal.information(values, mode)
    half = half_hessian(marginal, values, mode, bent)
    marginal.correction = half - information
    if marginal.method == "laplace":
        told = _by_curvature(marginal, values, mode, bent, half)
    else:
        told = _by_information(marginal, mode, bent, information)
    return _through_the_mode(marginal, values, mode, bent, information, half, told)


def bent_at(marginal: Marginal, values: Values, mode: Mode) -> Bent:
    """Return the derivatives of the predictions at the modes."""
    bend = marginal.predictor.bends(marginal.phi(values, mode.eta), mode.slope)
    mixed = marginal.by_eta(bend).swapaxes(1, 2)
    return Bent(mode.slope, marginal.by_eta(mode.slope), mixed, marginal.by_eta(mixed))


def half_hessian(marginal: Marginal, values: Values, mode: Mode, bent: Bent) -> Floats:
    """Return half of the exact Hessian of J by eta, (n, k, k)."""
    return _seen(marginal, mode.terms, bent.a, bent.pure) + np.linalg.inv(values.omega)


def _by_information(marginal: Marginal, mode: Mode, bent: Bent, information: Floats) -> Told:
    t, inverse = mode.terms, np.asarray(np.linalg.inv(information), dtype=np.float64)
    u, q = _leverage(marginal, inverse, bent.a)
    by_f = t.weight_by_f
    if marginal.method == "foce":
        by_f = np.divide(-2.0 * t.weight, mode.f, out=np.zeros_like(mode.f), where=marginal.on_log)
    by_column = (by_f * q)[:, None] * bent.slope + 2.0 * t.weight[:, None] * np.einsum("mk,mkd->md", u, bent.mixed)
    return Told(inverse, marginal.by_subject(by_column), marginal.by_subject(t.weight_by_s * q[:, None]))


def _leverage(marginal: Marginal, inverse: Floats, a: Floats) -> tuple[Floats, Floats]:
    u: Floats = np.einsum("mij,mj->mi", inverse[marginal.subject], a)
    return u, np.asarray(np.einsum("mi,mi->m", a, u))


def _by_curvature(marginal: Marginal, values: Values, mode: Mode, bent: Bent, half: Floats) -> Told:
    structure, phi = marginal.structure, marginal.phi(values, mode.eta)
    usable = np.asarray(np.isfinite(half).all(axis=(1, 2)))
    inverse = np.linalg.inv(np.where(usable[:, None, None], half, np.eye(structure.k)))

    def along(change: Floats) -> Floats:
        return np.asarray(np.einsum("nij,nji->n", inverse, change))

    columns = []
    for column in structure.moving:
        ends, step = [], THIRD * float(structure.column_sizes[column])
        for sign in (1.0, -1.0):
            moved = phi.copy()
            moved[:, column] += sign * step
            f, slope = marginal.predictor.slopes(moved)
            bend = marginal.predictor.bends(moved, slope)
            a, pure = marginal.by_eta(slope), marginal.by_eta(marginal.by_eta(bend).swapaxes(1, 2))
            ends.append(_seen(marginal, marginal.likelihood.observed(f, values), a, pure))
        columns.append(along(ends[0] - ends[1]) / (2.0 * step))
    theta, sigmas = structure.pack(values), []
    for place in range(structure.slices[3].start, len(theta)):
        step = SIGMA * np.eye(len(theta))[place]
        moved_terms = (marginal.likelihood.observed(mode.f, structure.unpack(theta + sign * step)) for sign in (1.0, -1.0))
        up, down = (_seen(marginal, terms, bent.a, bent.pure) for terms in moved_terms)
        sigmas.append(along(up - down) / (2.0 * SIGMA))
    return Told(inverse, np.column_stack(columns), np.column_stack(sigmas) if sigmas else np.zeros((marginal.n, 0)))


def _seen(marginal: Marginal, t: Observed, a: Floats, pure: Floats) -> Floats:
    """Return what the observations add to half the Hessian of J (n, k, k)."""
    return 0.5 * marginal.by_subject(t.by_ff[:, None, None] * a[:, :, None] * a[:, None, :] + t.by_f[:, None, None] * pure)


def _through_the_mode(marginal: Marginal, values: Values, mode: Mode, bent: Bent, information: Floats, half: Floats, told: Told) -> Floats:
    """Return the total derivative from the direct ones."""
    structure, t, precision = marginal.structure, mode.terms, np.linalg.inv(values.omega)
    usable = np.asarray(np.isfinite(half).all(axis=(1, 2)))
    hessian = np.where(usable[:, None, None], 2.0 * half, np.nan_to_num(2.0 * information, nan=1.0))
    v = _solved(hessian, structure.by_eta(told.by_column))
    mixed = t.by_ff[:, None, None] * bent.a[:, :, None] * bent.slope[:, None, :] + t.by_f[:, None, None] * bent.mixed
    by_column = marginal.by_subject(t.by_f[:, None] * bent.slope) + told.by_column
    by_column = by_column - np.einsum("nk,nkd->nd", v, marginal.by_subject(mixed))
    by_sigma = marginal.by_subject(t.by_s) + told.by_sigma
    by_sigma = np.asarray(by_sigma - np.einsum("nk,nks->ns", v, marginal.by_subject(t.by_fs[:, None, :] * bent.a[:, :, None])))
    typical = structure.by_typical(structure.by_parameter(by_column), values)
    if marginal.method == "foce":
        more, by_sigma = _by_fixed_variance(marginal, values, mode, bent, told, v, by_sigma)
        typical = typical + more
    effects = []
    for moved in structure.factor_slopes(values):
        change = -precision @ moved @ precision
        joint = np.einsum("ni,ij,nj->n", mode.eta, change, mode.eta) + np.trace(precision @ moved)
        effects.append(joint + np.einsum("nij,ji->n", told.inverse, change) - 2.0 * np.einsum("nk,kj,nj->n", v, change, mode.eta))
    return np.column_stack([typical, *effects, by_sigma])


def _solved(matrices: Floats, right: Floats) -> Floats:
    """Return the solutions (n, k) of n systems; of a singular one, that of least length."""
    try:
        return np.asarray(np.linalg.solve(matrices, right[:, :, None])[:, :, 0], dtype=np.float64)
    except np.linalg.LinAlgError:
        return np.asarray((np.linalg.pinv(matrices, hermitian=True) @ right[:, :, None])[:, :, 0], dtype=np.float64)


def _by_fixed_variance(
    marginal: Marginal, values: Values, mode: Mode, bent: Bent, told: Told, v: Floats, by_sigma: Floats
) -> tuple[Floats, Floats]:
    """Return what FOCE's residual variances, which follow theta at eta = 0, add: by typical values, and by residual errors in all."""
    structure = marginal.structure
    f, slope = marginal.predictor.slopes(marginal.phi(values, np.zeros_like(mode.eta)))
    rest, scale, _ = marginal.on_law(mode.f)
    r, r_f = np.empty(marginal.m), np.empty(marginal.m)
    r_s = np.zeros((marginal.m, len(structure.errors)))
    for o, members in marginal.likelihood.groups.items():
        sigma = np.broadcast_to(values.sigmas[o], (len(members), len(values.sigmas[o])))
        found = variance(structure.model.observables[o].error or "", f[members], sigma)
        r[members], r_f[members] = found.r, found.r_f
        for column, (observable, place, by_theta) in enumerate(structure.sigma_slopes(values)):
            if observable == o:
                r_s[members, column] = by_theta * found.r_s[:, place]
    _, q = _leverage(marginal, told.inverse, bent.a)
    pulled = np.einsum("mk,mk->m", v[marginal.subject], bent.a)
    by_r = 1.0 / r - (rest**2 + scale**2 * q + 2.0 * rest * scale * pulled) / r**2
    typical = structure.by_typical(structure.by_parameter(marginal.by_subject((by_r * r_f)[:, None] * slope)), values)
    return typical, by_sigma + marginal.by_subject(by_r[:, None] * r_s)
