"""Simulated trials with their truth: the same on every call, and as the truth says."""

import numpy as np
import pandas as pd
import pytest

import carkinetics as ck
from carkinetics.data.design import bind


@pytest.mark.parametrize(("name", "values"), [("expansion", 960), ("blood_and_marrow", 1260)])
def test_an_example_is_the_same_on_every_call_and_fits_its_model(name, values):
    first, second = ck.example_data(name), ck.example_data(name)
    pd.testing.assert_frame_equal(first.frame, second.frame)
    design = bind(first.model, first.data)
    assert (len(design.subjects), len(design.value)) == (60, values)
    assert set(design.censoring.tolist()) == {0, 1}


def test_a_quarter_of_the_blood_values_is_below_the_limit():
    share = (ck.example_data("expansion").data.observations["censoring"] == "left").mean()
    assert 0.23 <= share <= 0.27


def test_the_values_scatter_about_the_truth_with_its_residual_error():
    example = ck.example_data("blood_and_marrow")
    design = bind(example.model, example.data)
    times = np.unique(design.times)
    curves = ck.simulate(example.model, example.cohort, times=times)["transgene"]
    for output, matrix in enumerate(("PB", "BM")):
        rows = design.output == output
        at = np.searchsorted(times, design.times[design.subject, design.time])
        true = curves.sel(matrix=matrix).values[design.subject, at]
        far = rows & (true > 20 * example.data.observations["lloq"].iloc[0])  # where censoring cuts nothing off
        error = np.log(design.value[far] / true[far])
        sigma = example.model.observables[output].sigma
        assert abs(error.mean()) < 4 * sigma / np.sqrt(far.sum())
        assert abs(error.std() / sigma - 1) < 4 / np.sqrt(2 * far.sum())


def test_the_summary_tells_the_truth_and_an_unknown_name_those_that_there_are():
    assert "cmax 24000 (iiv 0.65)" in repr(ck.example_data())
    with pytest.raises(ck.errors.ConfigError, match="Did you mean 'expansion'"):
        ck.example_data("expansoin")
