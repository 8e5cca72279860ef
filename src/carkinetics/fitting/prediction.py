"""What a model predicts for every observation, with derivatives by the parameters on their scales: one call of the engine for all."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.parts import spread
from carkinetics.fitting.failures import Attempt, Lost
from carkinetics.fitting.structure import Structure

if TYPE_CHECKING:
    from carkinetics.data.design import Design

Floats = NDArray[np.float64]
STEP = 1e-3  # of what is a large change of a parameter on its scale, for second derivatives by differences of exact first ones
STEP_OF_CLOSED_FORMS = 1e-6  # the same, where the first ones are exact to rounding


@dataclass(frozen=True)
class Tolerances:
    """How exactly the equations are solved during a fit."""

    rtol: float = 1e-8
    atol: Floats | float = 1e-8
    threads: int | None = None
    lost: Lost = field(default_factory=Lost, compare=False)


class Predictor:
    """A model and a design, ready to be asked for parameters."""

    def __init__(self, structure: Structure, design: Design, tolerances: Tolerances) -> None:
        import pandas as pd

        from carkinetics.cohort.sample import cohort_from
        from carkinetics.data.pieces import solved
        from carkinetics.engine.solve import choose_method

        self.structure, self.design, self.tolerances = structure, design, tolerances
        model = structure.model
        cohort = cohort_from(model, pd.DataFrame(design.cohort))
        self.solved = solved(structure.equations, replace(design, pieces=structure.pieces), also=structure.by_piece)
        inputs, own = self.solved.model.system.inputs, dict(self.solved.inputs)
        own |= {name: np.full(len(design.subjects), np.nan) for name in structure.inputs}  # phi says them
        known = [own[name] if name in own else cohort[name].values for name in inputs]
        self.base = np.column_stack([np.asarray(values, dtype=np.float64) for values in known])
        self.places = [inputs.index(name) for name in structure.inputs]
        self.wrt = tuple(self.places[i] for i in structure.moving)
        self.n = len(design.subjects)
        self.closed = choose_method(self.solved.model.system, self.wrt) == "exact"

    def values(self, phi: Floats, rows: NDArray[np.intp] | None = None) -> Floats:
        """Return predictions (m,) for phi (n, columns); of a subject that cannot be solved, nan."""
        return self._solve(phi, rows, ())[0]

    def slopes(self, phi: Floats, rows: NDArray[np.intp] | None = None) -> tuple[Floats, Floats]:
        """Return predictions (m,) and their derivatives (m, moving) by the parameters on their scales.

        `rows` (r,) repeats or leaves out subjects: phi is (r, columns) then, and the observations are those of each row, one after another.
        """
        return self._solve(phi, rows, self.wrt)

    def bends(self, phi: Floats, slope: Floats) -> Floats:
        """Return second derivatives (m, moving, moving) by the columns, by differences of exact first ones; `slope` are those at phi.

        Of closed forms, which are exact to rounding, to one side with a small step; of what is stepped central ones.
        """
        n, columns, size = self.n, list(self.structure.moving), self.structure.column_sizes
        if not columns:
            return np.zeros((len(slope), 0, 0))
        signs, step = ((1.0,), STEP_OF_CLOSED_FORMS * size) if self.closed else ((1.0, -1.0), STEP * size)
        ends = [(column, sign) for column in columns for sign in signs]
        moved = np.tile(phi, (len(ends), 1, 1))
        for row, (column, sign) in enumerate(ends):
            moved[row, :, column] += sign * step[column]
        found = self.slopes(moved.reshape(-1, phi.shape[1]), np.tile(np.arange(n), len(ends)))[1]
        sides = found.reshape(len(columns), len(signs), len(self.design.value), len(columns))
        far = sides[:, 1] if len(signs) == 2 else slope
        rise = (sides[:, 0] - far) / (len(signs) * step[columns])[:, None, None]
        bend = np.moveaxis(rise, 0, -1)
        return np.asarray(0.5 * (bend + bend.swapaxes(1, 2)))

    def _solve(self, phi: Floats, rows: NDArray[np.intp] | None, wrt: tuple[int, ...]) -> tuple[Floats, Floats]:
        from carkinetics.engine.solve import solve

        design, scales = self.design, self.structure.scales
        everybody = rows is None
        rows = np.arange(self.n) if rows is None else rows
        inputs = self.base.copy() if everybody else self.base[rows]
        inputs[:, self.places] = scales.from_scale(phi)
        times = design.times if everybody or len(design.times) == 1 else design.times[rows]
        doses = self.solved.doses if everybody or self.solved.doses is None else self.solved.doses.part(rows)
        with np.errstate(all="ignore"):
            found = solve(
                self.solved.model.system, inputs, times, doses, rtol=self.tolerances.rtol, atol=np.asarray(self.tolerances.atol),
                threads=self.tolerances.threads, wrt=wrt,
            )  # fmt: skip
        if found.status.any():
            t = np.atleast_2d(times)
            tried = Attempt(self.solved.model, inputs, t, doses, self.tolerances.rtol, np.asarray(self.tolerances.atol), wrt)
            self.tolerances.lost.note(design.subjects, found, rows, tried)
        subject, observation = (design.subject, slice(None)) if everybody else spread(design, rows)
        time, output = design.time[observation], design.output[observation]
        f = found.outputs[subject, time, output]
        if not wrt:
            return f, np.empty((len(f), 0))
        with np.errstate(all="ignore"):
            by_input = found.sensitivities.transpose(3, 2, 0, 1)  # as the engine wrote it: (moving, outputs, n, times)
            at = np.ravel_multi_index((output, subject, time), by_input.shape[1:])
            slope = scales.slope(phi)[:, list(self.structure.moving)]
            return f, (by_input.reshape(len(wrt), -1).take(at, axis=1) * slope.T[:, subject]).T
