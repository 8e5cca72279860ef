"""The assay layer against numbers worked out by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from carkinetics.data import assay
from carkinetics.errors import ConfigError, DataError


def test_a_microgram_of_dna_holds_the_genomes_of_its_cells_weight():
    assert pytest.approx(1e6 / 6.6, rel=1e-3) == assay.GENOMES_PER_UG
    assert pytest.approx(1e6 / 6.3, rel=1e-3) == assay.GENOMES_PER_UG_CTL019


def test_one_copy_in_ten_cells_is_15150_copies_per_ug():
    np.testing.assert_allclose(assay.copies_per_ug(0.1), 15_150)
    np.testing.assert_allclose(assay.copies_per_cell(15_150), 0.1)


def test_a_row_of_ctl019_agrees_with_its_own_constant():
    # p04409-03, day 10: vcn 0.0005 (rounded), 76.38 copies/ug
    found = assay.copies_per_cell(76.38, genomes_per_ug=assay.GENOMES_PER_UG_CTL019)
    assert round(float(found), 4) == 0.0005


def test_3030_copies_per_ug_among_5000_cells_are_50_cells_per_ul_at_two_copies_each():
    # 3030 / 1.515e5 = 0.02 copies a cell; / 2 = 0.01 CAR+ a cell; x 5000 = 50
    np.testing.assert_allclose(assay.car_per_ul(3030, 5000, vcn=2), 50)
    np.testing.assert_allclose(assay.copies_of_car(50, 5000, vcn=2), 3030)


def test_50_of_1000_lymphocytes_of_which_four_fifths_are_cd3_are_six_and_a_quarter_percent():
    cd3 = assay.cd3_per_ul(1000, 0.8)
    np.testing.assert_allclose(cd3, 800)
    np.testing.assert_allclose(assay.percent_of_cd3(50, cd3), 6.25)
    np.testing.assert_allclose(assay.car_of_percent(6.25, cd3), 50)


@given(copies=st.floats(1e-6, 1e5), cells=st.floats(1, 1e5), vcn=st.floats(1, 10))
def test_there_and_back_is_the_same(copies, cells, vcn):
    car = assay.car_per_ul(copies, cells, vcn=vcn)
    np.testing.assert_allclose(assay.copies_of_car(car, cells, vcn=vcn), copies, rtol=1e-12)


def test_arrays_broadcast_and_missing_values_stay_missing():
    found = assay.car_per_ul([[1515.0], [np.nan]], [1000.0, 2000.0], vcn=1)
    np.testing.assert_allclose(found, [[10, 20], [np.nan, np.nan]])


@pytest.mark.parametrize(
    ("call", "kind", "told"),
    [
        (lambda: assay.copies_per_cell([1, -2]), DataError, "copies_per_ug is -2 at 1"),
        (lambda: assay.copies_per_cell("many"), DataError, "numbers are wanted"),
        (lambda: assay.copies_of_car(1, 0, vcn=1), DataError, "nucleated_per_ul is 0.*a count > 0"),
        (lambda: assay.copies_of_car(11, 10, vcn=1), DataError, "at most the nucleated cells"),
        (lambda: assay.percent_of_cd3(11, 10), DataError, r"at most the CD3\+ cells"),
        (lambda: assay.car_of_percent(101, 10), DataError, "0 to 100"),
        (lambda: assay.cd3_per_ul(1000, 80), DataError, "a fraction from 0 to 1"),
        (lambda: assay.car_per_ul(1, 1, vcn=0), ConfigError, "vcn is 0"),
        (lambda: assay.copies_per_ug(1, genomes_per_ug=-1), ConfigError, "genomes_per_ug is -1"),
    ],
)
def test_what_cannot_be_is_refused(call, kind, told):
    with pytest.raises(kind, match=told):
        call()
