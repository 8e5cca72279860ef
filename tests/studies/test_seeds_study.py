"""A seed of the study on theophylline: what SAEM reports against quadrature at its estimates."""

import pytest

from benchmarks.studies import seeds


@pytest.mark.skipif(not seeds.THEOPHYLLINE.exists(), reason=f"{seeds.THEOPHYLLINE} is not there: CARKINETICS_SHARED names another folder")
def test_a_seed_reports_the_likelihood_that_quadrature_gives_at_its_estimates():
    line = seeds.measure("3")
    assert line["converged"]
    assert abs(line["ofv"] - line["exact_ofv"]) < 4.0 * line["ofv_error"]
    assert line["exact_ofv"] == pytest.approx(118.10, abs=0.3)  # the least by quadrature: benchmarks/studies/results/seeds.md
