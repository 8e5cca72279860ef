"""A solver for tests of what stands around the engine: scipy in its place, and failures on demand."""

import numpy as np
import pytest
import scipy_solver


@pytest.fixture
def scipy_engine(monkeypatch):
    """Put scipy in the engine's place; the mapping returned says which subjects (rows) fail: {row: (status, time, state)}."""
    import carkinetics.engine.solve as engine

    failures = {}

    def solve(system, inputs, times, doses=None, *, states=False, **options):
        outputs, kept = scipy_solver.solve(system, inputs, times, doses)
        n = len(inputs)
        status, last, fault = np.zeros(n, dtype=np.int8), np.full(n, times[-1]), np.full(n, -1)
        for row, (code, time, state) in failures.items():
            status[row], last[row], fault[row] = code, time, state
            outputs[row, times > time] = np.nan
        steps = changes = np.zeros(n, dtype=np.int64)
        return engine.Solution(outputs, kept if states else None, status, last, fault, steps, changes, np.zeros((*outputs.shape, 0)))

    monkeypatch.setattr(engine, "solve", solve)
    return failures
