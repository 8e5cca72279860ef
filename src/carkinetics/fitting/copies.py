"""The likelihood of several copies of a design at once: every copy has its own random effects, and all are weighed in one call."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.joint import minus_two
from carkinetics.fitting.marginal import Marginal
from carkinetics.fitting.placing import Terms
from carkinetics.fitting.structure import Values

Floats = NDArray[np.float64]


class Copies:
    """A design taken `count` times: subjects and observations of one copy after those of another."""

    def __init__(self, marginal: Marginal, count: int) -> None:
        self.marginal, self.count, self.structure = marginal, count, marginal.structure
        self.n, self.subject = marginal.n, marginal.subject
        design, likelihood = marginal.predictor.design, marginal.likelihood
        self.rows = np.tile(np.arange(marginal.n), count)
        self.members = {o: (np.arange(count)[:, None] * marginal.m + members).ravel() for o, members in likelihood.groups.items()}
        self.origin = {o: np.tile(at, count) for o, at in likelihood.groups.items()}  # the number of each in the design
        self.value = {o: design.value[at] for o, at in self.origin.items()}
        self.censoring = {o: design.censoring[at] for o, at in self.origin.items()}

    def phi(self, values: Values, eta: Floats) -> Floats:
        """Return the parameters of all rows (count n, columns) at random effects (count, n, k)."""
        moved = self.structure.centre(values) + self.structure.added(eta)
        return np.asarray(moved.reshape(-1, moved.shape[-1]))

    def predict(self, values: Values, eta: Floats) -> Floats:
        """Return the predictions (count, m) at random effects (count, n, k)."""
        return self.marginal.predictor.values(self.phi(values, eta), self.rows).reshape(self.count, -1)

    def terms(self, o: int, f: Floats, values: Values, bare: bool = False) -> Terms:
        """Return the log density of the observations of observable `o` at predictions f (count, m), one copy after another.

        With `bare` without derivatives by the sigmas.
        """
        return self.marginal.likelihood.density(o, self.origin[o], f.ravel()[self.members[o]], values.sigmas[o], bare)

    def minus_two_log(self, f: Floats, values: Values) -> Floats:
        """Return -2 log p(y | f) of every subject (count, n) in NONMEM's convention; infinite where it is not a number."""
        found = np.zeros(self.count * self.marginal.m)
        for o, members in self.members.items():
            found[members] = minus_two(self.terms(o, f, values, bare=True).value, self.censoring[o])
        known = np.where(np.isnan(found), np.inf, found).reshape(self.count, -1)
        return np.asarray(self.marginal.sum_over @ known.T).T

    def modes(self, values: Values) -> tuple[Floats, Floats]:
        """Return the most probable random effects of each subject (n, k), and the information about them (n, k, k)."""
        mode = self.marginal.find_mode(values, np.zeros((self.marginal.n, self.structure.k)))
        return mode.eta, self.marginal.information(values, mode)

    def scores(self, f: Floats, values: Values) -> tuple[Floats, Floats]:
        """Return the derivatives of log p(y | f) of every row: by f (count m,), and by the free residual errors (count m, errors)."""
        by_f, slopes = np.zeros(f.size), self.structure.sigma_slopes(values)
        by_sigma = np.zeros((f.size, len(slopes)))
        for o, members in self.members.items():
            terms = self.terms(o, f, values)
            by_f[members] = terms.by_f
            for column, (observable, place, slope) in enumerate(slopes):
                if observable == o:
                    by_sigma[members, column] = slope * terms.by_s[:, place]
        return by_f, by_sigma

    def by_subject(self, rows: Floats) -> Floats:
        """Return sums over the observations of each subject: (count m, q) -> (count, n, q)."""
        apart = np.moveaxis(rows.reshape(self.count, self.marginal.m, -1), 0, 1)
        return self.marginal.by_subject(apart).swapaxes(0, 1)

    def weights(self, f: Floats, values: Values) -> Floats | None:
        """Return how much each row counts (count, n) at predictions f (count, m); None where all count 1."""
        return None

    def class_scores(self, values: Values, weights: Floats) -> tuple[Floats, Floats]:
        """Return the score of theta (theta,) and its information (theta, theta) that the classes of subjects add; without classes none."""
        q = len(self.structure.names)
        return np.zeros(q), np.zeros((q, q))
