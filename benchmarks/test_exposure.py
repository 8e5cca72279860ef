"""How long it takes to read exposure off curves: warm first, check the answer, then time."""

import numpy as np

import carkinetics as ck


def test_exposure_of_1000_subjects(benchmark):
    model = ck.load_model("stein_2019_tisagenlecleucel")
    cohort = ck.sample_cohort(model, n=1000, seed=7)
    sim = ck.simulate(model, cohort, times=np.arange(0, 366.0))
    found = benchmark(ck.exposure, sim, "transgene", lloq=50)
    early = cohort.tmax.values < 300
    assert (found.cmax.values[early] <= cohort.cmax.values[early] * (1 + 1e-4)).all()
