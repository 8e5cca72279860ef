"""The library's files of models that are in BioModels, against the same entries read as SBML.

`tests/reference/biomodels` holds the equations and numbers of the entries (BioModels is CC0), encoded anew.
"""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("libsbml", reason="SBML needs python-libsbml")

import carkinetics as ck

FOLDER = Path(__file__).parents[1] / "reference" / "biomodels"
CAR, BLASTS, HEALTHY = "CAR_T_cells", "Leukaemic_B_cells", "B_cells_healthy"
ENTRIES = {
    "BIOMD0000001011": ("leon_triana_2021_ball", None, 200, {"car": CAR, "leukaemia": BLASTS, "normal": HEALTHY}, 1e-7),
    # The entry prints one term without C, where the file has it: see the file's deviations.
    "BIOMD0000001012": ("leon_triana_2021_ball", "early_b_cells", 200, {"car": CAR, "leukaemia": BLASTS, "normal": HEALTHY}, 1e-4),
    "BIOMD0000001019": ("barros_2021_hdlm2", None, 300, {"effector": "Ct", "memory": "Cm", "tumour": "T"}, 1e-7),
    "BIOMD0000001020": ("barros_2021_raji", None, 20, {"effector": "Ct", "memory": "Cm", "tumour": "T"}, 1e-7),
    "BIOMD0000001024": (
        "chaudhury_2020_lotka_volterra", None, 60, {"expanding": "Expanding_CAR_T_cells", "tumour": "Tumor_cells"}, 1e-7,
    ),
    "BIOMD0000001025": (
        "chaudhury_2020_ec50", None, 60,
        {"expanding": "Expanding_CAR_T_cells", "persistent": "Persistent_CAR_T_cells", "tumour": "Tumor_cells"}, 1e-7,
    ),
    "BIOMD0000001041": (
        "kimmel_2021_axicabtagene", None, 60,
        {"host": "Normal_T_cells", "car": "CAR_T_cells", "tumour": "Antigen_presenting_tumour_cells"}, 1e-7,
    ),
}  # fmt: skip


@pytest.mark.parametrize("entry", ENTRIES)
def test_a_file_of_the_library_goes_the_way_of_its_entry(entry):
    name, variant, last, states, near = ENTRIES[entry]
    times, exact = np.linspace(0, last, 121), {"rtol": 1e-9, "max_steps": 10**7}
    theirs = ck.simulate(ck.read_sbml(FOLDER / f"{entry}.xml"), times=times, **exact)
    ours = ck.simulate(ck.load_model(name, variant=variant), times=times, states=True, **exact)
    for own, other in states.items():
        wanted = theirs[other].values
        np.testing.assert_allclose(ours[own].values, wanted, rtol=0, atol=near * np.abs(wanted).max(), err_msg=own)


def test_the_break_on_day_9_3_is_resolved_at_default_tolerances():
    times = np.linspace(0, 60, 241)
    model = ck.read_sbml(FOLDER / "BIOMD0000001025.xml")
    rough, fine = ck.simulate(model, times=times), ck.simulate(model, times=times, rtol=1e-11, max_steps=10**7)
    for name in ("Expanding_CAR_T_cells", "Persistent_CAR_T_cells"):
        np.testing.assert_allclose(rough[name], fine[name], rtol=0, atol=2e-5 * float(fine[name].max()), err_msg=name)
