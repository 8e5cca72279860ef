"""The marginal likelihood of subjects that are each in one of several classes: L = sum over classes of pi L(class).

Every subject stands once in each class, with random effects, modes and expansions of its own; a row is a subject in a class, one class
after another. With O = -2 log L of a row: O of a subject = -2 log sum(pi exp(-O / 2)), its gradient the mean of the rows' gradients
by posterior probability (Fisher's identity; McLachlan and Peel, Finite Mixture Models, 2000, section 2.8).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.classes import Classes, assigned
from carkinetics.fitting.copies import Copies
from carkinetics.fitting.joint import Likelihood
from carkinetics.fitting.journal import mode_at
from carkinetics.fitting.marginal import Marginal, Mode
from carkinetics.fitting.prediction import Predictor, Tolerances
from carkinetics.fitting.structure import Values

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.data.design import Design

Floats = NDArray[np.float64]
FELT = 1e-14  # posterior probability below which the gradient of a class is of no account


class Mixed(Marginal):
    """The objective of one method on a design whose subjects are in classes."""

    def __init__(self, classes: Classes, design: Design, tolerances: Tolerances, blq: str, method: str) -> None:
        structure, many = classes.structure.repeated(classes.count), classes.spread(design)
        super().__init__(structure, Predictor(structure, many, tolerances), Likelihood(structure, many, blq), method)
        self.classes, self.single, self.bound = classes, classes.structure, design

    def together(self, values: Values, by_row: Floats) -> Floats:
        """Return -2 log L of every subject (..., n) from that of the rows (..., G n)."""
        from scipy.special import logsumexp

        return np.asarray(-2.0 * logsumexp(self._weighed(values, by_row), axis=-2))

    def posterior(self, values: Values, by_row: Floats) -> Floats:
        """Return the probability of the class of each row given the data, (..., G n); 0 of a subject that is impossible in all."""
        from scipy.special import softmax

        weighed = self._weighed(values, by_row)
        possible = np.isfinite(weighed).any(axis=-2, keepdims=True)
        return np.asarray(np.where(possible, softmax(np.where(possible, weighed, 0.0), axis=-2), 0.0)).reshape(by_row.shape)

    def _weighed(self, values: Values, by_row: Floats) -> Floats:
        shape = (*by_row.shape[:-1], self.classes.count, self.single.n)
        return self.classes.log_shares(values) - 0.5 * np.where(np.isnan(by_row), np.inf, by_row).reshape(shape)

    def class_slopes(self, values: Values) -> Floats:
        """Return the derivatives of the log probability of each row's class by theta, (G n, theta)."""
        found = self.classes.slopes(values)
        return found.reshape(-1, found.shape[-1])

    def by_row(self, values: Values, mode: Mode) -> Floats:
        """Return O of every row (G n,)."""
        return super().objective(values, mode)

    def objective(self, values: Values, mode: Mode) -> Floats:
        """Return O of every subject (n,)."""
        return self.together(values, self.by_row(values, mode))

    def gradient(self, values: Values, mode: Mode) -> Floats:
        """Return dO/d(theta) of every subject (n, theta)."""
        weight = self.posterior(values, self.by_row(values, mode))[:, None]
        rows = super().gradient(values, mode) - 2.0 * self.class_slopes(values)
        felt = np.where(weight > FELT, weight * rows, 0.0)
        return np.asarray(felt.reshape(self.classes.count, self.single.n, -1).sum(axis=0))

    def joint_of_best(self, values: Values, mode: Mode) -> Floats:
        """Return -2 log of the joint density of data, random effects and class (n,), in the most probable class."""
        joint = mode.joint - 2.0 * self.classes.log_shares(values).ravel()
        return joint[self.best(self.posterior(values, self.by_row(values, mode)))]

    def best(self, posterior: Floats) -> NDArray[np.intp]:
        """Return the row of every subject's most probable class (n,)."""
        n = self.single.n
        return np.asarray(posterior.reshape(-1, n).argmax(axis=0) * n + np.arange(n), dtype=np.intp)

    def drawn(self, values: Values, u: Floats) -> NDArray[np.intp]:
        """Return rows (..., n) of classes drawn by their probability, from uniform numbers (..., n)."""
        below = np.cumsum(np.exp(self.classes.log_shares(values)), axis=0)[:-1]
        number = (u[..., None, :] > below).sum(axis=-2)
        return np.asarray(number * self.single.n + np.arange(self.single.n), dtype=np.intp)


def settle(marginal: Marginal, values: Values, mode: Mode, posterior: Floats | None) -> tuple[Marginal, Mode, xr.DataArray | None]:
    """Return the objective and the mode of each subject in its most probable class, and the classes' probabilities (subject, class).

    `posterior` (G n,): those that a method has sampled; None takes them from the objective's expansion. Without classes all is as it was.
    """
    if not isinstance(marginal, Mixed):
        return marginal, mode, None
    import xarray as xr

    classes, design = marginal.classes, marginal.bound
    known = marginal.posterior(values, marginal.by_row(values, mode)) if posterior is None else posterior
    found = xr.DataArray(
        known.reshape(classes.count, -1).T,
        {
            "subject": list(design.subjects), "class": classes.names,
            "share": ("class", np.exp(classes.log_shares(values)).mean(axis=1), {"long_name": "mean probability of the class"}),
        },
        ("subject", "class"),
        attrs={"long_name": "probability of the class given the data"},
    )  # fmt: skip
    design = assigned(design, found)
    predictor = Predictor(marginal.single, design, marginal.predictor.tolerances)
    alone = Marginal(marginal.single, predictor, Likelihood(marginal.single, design, marginal.likelihood.blq), marginal.method)
    return alone, mode_at(alone, values, mode.eta[marginal.best(known)]), found


class MixedCopies(Copies):
    """Copies of a mixture: a copy has one set of random effects a subject, and the predictions of all classes at them."""

    def __init__(self, marginal: Mixed, count: int) -> None:
        super().__init__(marginal, count)
        self.mixed, self.structure, self.n = marginal, marginal.single, marginal.single.n
        self.subject = marginal.subject % self.n

    def phi(self, values: Values, eta: Floats) -> Floats:
        """Return the parameters of all rows (count G n, columns) at random effects (count, n, k)."""
        moved = super().phi(values, eta).reshape(self.count, 1, self.n, -1)
        return np.tile(moved, (1, self.mixed.classes.count, 1, 1)).reshape(self.count * self.marginal.n, -1)

    def modes(self, values: Values) -> tuple[Floats, Floats]:
        """Return them in the most probable class of each subject."""
        mixed = self.mixed
        mode = mixed.find_mode(values, np.zeros((mixed.n, self.structure.k)))
        rows = mixed.best(mixed.posterior(values, mixed.by_row(values, mode)))
        return mode.eta[rows], mixed.information(values, mode)[rows]

    def minus_two_log(self, f: Floats, values: Values) -> Floats:
        """Return -2 log p(y | random effects) of every subject (count, n), whatever its class."""
        return self.mixed.together(values, super().minus_two_log(f, values))

    def weights(self, f: Floats, values: Values) -> Floats | None:
        """Return the probability of the class of each row given data and random effects (count, G n)."""
        return self.mixed.posterior(values, super().minus_two_log(f, values))

    def class_scores(self, values: Values, weights: Floats) -> tuple[Floats, Floats]:
        """Return the score of theta (theta,) and its expected information (theta, theta) by the probabilities of the classes."""
        classes = self.mixed.classes
        slopes, share = classes.slopes(values), weights.mean(axis=0).reshape(classes.count, self.n)
        told = np.einsum("gn,gns,gnt->st", np.exp(classes.log_shares(values)), slopes, slopes)
        return np.einsum("gn,gnt->t", share, slopes), told


def copies_of(marginal: Marginal, count: int) -> Copies:
    """Return copies with one set of random effects for each subject."""
    return MixedCopies(marginal, count) if isinstance(marginal, Mixed) else Copies(marginal, count)
