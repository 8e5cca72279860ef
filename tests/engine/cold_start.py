"""One solution in a process of its own, from whatever is in the cache: python cold_start.py RATE [READY GO] prints its bits.

With READY and GO: say that all is imported by writing READY, and begin when GO is there.
"""

import sys
import time
from pathlib import Path

import numpy as np
from problems import system

from carkinetics.engine.solve import solve


def solution(rate):
    """Return y(1) of y' = -rate y^2, y(0) = 1, which is 1 / (1 + rate), and of a linear state beside it."""
    decays = system({"y": f"-y*y*{rate}", "z": f"-z*{rate}"}, {"y": "1", "z": "1"}, outputs={"y": "y", "z": "z"})
    return solve(decays, np.zeros((1, 0)), np.array([0.0, 1.0]), rtol=1e-9, atol=np.full(2, 1e-12)).outputs[0, 1]


if __name__ == "__main__":
    if len(sys.argv) > 2:
        Path(sys.argv[2]).touch()
        while not Path(sys.argv[3]).exists():
            time.sleep(0.002)
    print(*(float(value).hex() for value in solution(sys.argv[1])))
