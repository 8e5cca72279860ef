"""How long it takes to read exposure off curves: warm first, check the answer, then time."""

import numpy as np

import carkinetics as ck


def test_exposure_of_1000_subjects(benchmark):
    model = ck.load_model("stein_2019_tisagenlecleucel")
    cohort = ck.sample_cohort(model, n=1000, seed=7)
    sim = ck.simulate(model, cohort, times=np.arange(0, 366.0))
    found = benchmark(ck.exposure, sim, "transgene", lloq=50)
    highest = cohort.cmax.values * np.maximum(1, 1 / cohort.foldx.values)  # a subject whose cells shrink is highest on day 0
    assert (found.cmax.values <= highest * (1 + 1e-4)).all()
