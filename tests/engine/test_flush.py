"""Numbers below the smallest normal one count as 0 inside the driver, and nowhere else."""

import numpy as np
from problems import system

from carkinetics.engine.flush import flushing
from carkinetics.engine.solve import solve

DENORMAL = np.array([1e-310])


def test_what_is_below_the_smallest_normal_number_is_zero_in_the_driver_alone():
    sysm = system({"y": "-y*y"}, {"y": "y0"}, ["y0"])
    found = solve(sysm, np.array([[1e-310], [1.0]]), np.array([0.0, 1.0]), atol=np.full(1, 1e-9), states=True, method="explicit")
    assert (found.status == 0).all()
    assert found.states[0, 1, 0] == 0.0
    assert abs(found.states[1, 1, 0] - 0.5) < 1e-6
    assert (DENORMAL * 0.5)[0] == 5e-311  # afterwards, in this thread


def test_the_mode_ends_with_its_block_and_after_an_error():
    try:
        with flushing():
            assert (DENORMAL * 1.0)[0] == 0.0
            raise ZeroDivisionError
    except ZeroDivisionError:
        assert (DENORMAL * 1.0)[0] == 1e-310
