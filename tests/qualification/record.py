"""Write what the qualification stores: answers, the matrix of the marked tests, and the seals of both.

python -m tests.qualification.record            # the matrix and the seals: after marks, tolerances or requirements have changed
python -m tests.qualification.record --answers  # the golden numbers, too: after a change that is meant to change results
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from carkinetics.qualification.installed import PACKAGE, digest

ROOT = Path(__file__).parents[2]
HERE = PACKAGE / "qualification"
SEALED = (
    "qualification/answers.json",
    "qualification/tolerances.toml",
    "qualification/requirements.toml",
    "qualification/matrix.csv",
    "engine/methods.json",
)
PROBLEMS = {"VDPOLM_mu1000": "VDPOL", "BRUSSELATOR2": "BRUSSELATOR"}
WORK = (
    ("HIRES", "stiff", 1e-6), ("HIRES", "stiff", 1e-9), ("HIRES", "switching", 1e-6), ("BRUSSELATOR", "explicit", 1e-6),
    ("BRUSSELATOR", "explicit", 1e-10), ("FRIBERG", "explicit", 1e-8), ("FRIBERG", "stiff", 1e-8), ("VDPOL", "stiff", 1e-6),
    ("VDPOL", "switching", 1e-6),
)  # fmt: skip
# Of Rodas5P as published: its dense output on t^4, which no condition of order 4 fixes.
DENSE_FOURTH = [0.0, -0.00549355057115, 0.0891293069348, -0.360104836032, 0.476469079669]
ENDS = {"HIRES": 321.8122, "BRUSSELATOR": 20.0, "FRIBERG": 504.0, "VDPOL": 2000.0}
BY_HAND = {
    "cmax": 10000, "tmax": 10, "clast": 200, "tlast": 60, "time_to_blq": 90, "last_sample": 90, "auc_0_28": 76500.5357137526,
    "auc_5_20": 65652.0537777949, "doubling_time": 0.903089986991944,
}  # fmt: skip
WANG = {  # Wang 2007, J Pharmacokinet Pharmacodyn 34:575-593, and an independent evaluation to five decimals
    "additive": {"focei": -2.05880, "foce": -2.05880, "fo": 0.02577},
    "proportional": {"focei": 39.45755, "foce": 39.20672, "fo": 39.21322},
    "combined": {"focei": 39.73517, "foce": 39.49927, "fo": 39.50538},
    "combined_sd": {"focei": 43.55416, "foce": 43.39446, "fo": 43.39762},
    "power": {"focei": 9.96618, "foce": 9.33147, "fo": 9.65127},
    "lognormal": {"focei": 40.03872, "foce": 40.03872, "fo": 40.05546},
}
THEOPHYLLINE = {  # nlmixr2est 7.0, FOCEI; an independent evaluation at its estimates
    "estimates": {"ka": 0.464451, "cl": 1.012047, "v": 3.459973, "sd": 0.693839,
                  "variance_ka": 0.404625, "variance_cl": 0.068796, "variance_v": 0.019222},
    "ofv": {"focei": 116.803779, "laplace": 118.53036, "fo": 124.25819},
}  # fmt: skip


def answers() -> dict[str, object]:
    """What the checks are held against: from the reference, from papers, by hand, and golden numbers of this version."""
    from carkinetics.qualification.sameness import golden_numbers
    from carkinetics.qualification.small_models import initial_value_problems, solved

    reference = json.loads((ROOT / "tests" / "reference" / "ivp.json").read_text(encoding="utf-8"))["problems"]
    problems, golden = initial_value_problems(), golden_numbers()
    steps = {}
    for name, method, rtol in WORK:
        run = solved(problems[name], [ENDS[name]], rtol=rtol, atol=1e-10, method=method, max_steps=1_000_000)
        steps[f"{name} {method} {rtol:g}"] = int(run.steps[0])
    return {
        "Q-ENG-02": {"dense_fourth": DENSE_FOURTH},
        "Q-ENG-05": {PROBLEMS.get(one["id"], one["id"]): one["computed_binary128"] for one in reference},
        "Q-ENG-07": steps, "Q-EXP-01": BY_HAND, "Q-LIK-06": WANG, "Q-LIK-07": THEOPHYLLINE,
        "Q-MOD-01": {"fewest_models": 32, "fewest_checks": 190},
        "Q-DET-03": {"words": golden.pop("words")}, "Q-DET-04": golden,
    }  # fmt: skip


def collect(path: Path) -> None:
    """Write the marks of all tests to a CSV, by pytest itself."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--collect-only",
        "-q",
        "-m",
        "slow or not slow",
        "-p",
        "no:cacheprovider",
        f"--requirements={path}",
        "tests",
    ]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def seals() -> str:
    """The module of the seals."""
    lines = [
        '"""The digests of what the qualification holds others against; written by `python -m tests.qualification.record`."""', "",
        "SEALS: dict[str, str] = {", *(f'    "{name}": "{digest(PACKAGE / name)}",' for name in SEALED), "}", "",
    ]  # fmt: skip
    return "\n".join(lines)


if __name__ == "__main__":
    if "--answers" in sys.argv:
        (HERE / "answers.json").write_text(json.dumps(answers(), indent=1) + "\n", encoding="utf-8")
    collect(HERE / "matrix.csv")
    (HERE / "seal.py").write_text(seals(), encoding="utf-8")
