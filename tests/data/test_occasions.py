"""Occasions of a column OCC: which one every value is of, and when each begins."""

from dataclasses import replace

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.data.parts import resampled
from carkinetics.data.pieces import Pieces, solved
from carkinetics.engine.solve import solve
from tests.data.tables import NONMEM, oral, written

pytestmark = pytest.mark.filterwarnings("ignore:.*very time of a dose:UserWarning")


def bound(folder, text, **arguments):
    return bind(oral(), ck.read_data(written(folder, text), **arguments))


def test_every_value_is_of_the_occasion_of_its_row_and_each_begins_with_its_first_row(tmp_path):
    text = "ID,TIME,DV,AMT,OCC\n1,0,.,100,1\n1,4,3,.,1\n1,24,.,100,2\n1,28,4,.,2\n2,0,.,100,2\n2,4,5,.,2\n"
    design = bound(tmp_path, text)
    assert design.occasions.labels == ("1", "2")
    np.testing.assert_array_equal(design.occasions.begin, [[0, 24], [0, np.nan]])
    np.testing.assert_array_equal(design.occasions.which, [[0, 1], [1, -1]])
    assert design.occasion.tolist() == [0, 1, 1]
    assert "OCC" not in design.unused
    assert resampled(design, np.arange(2)).occasion.tolist() == [0, 1, 1]


def test_without_the_column_everything_is_one_occasion(tmp_path):
    design = bound(tmp_path, NONMEM)
    assert design.occasions.labels == ("1",)
    np.testing.assert_array_equal(design.occasions.begin, [[0], [0]])
    assert design.occasion.tolist() == [0, 0, 0]


def test_numbers_are_in_their_own_order_and_names_in_that_of_the_file(tmp_path):
    head = "ID,TIME [day],DV,AMT,OCCASION\n"
    numbers = bound(tmp_path, head + "1,0,.,9,10.0\n1,1,3,.,10\n1,2,4,.,2\n1,3,4,.,10\n")
    assert numbers.occasions.labels == ("2", "10")
    np.testing.assert_array_equal(numbers.occasions.begin, [[0, 48, 72]])
    assert numbers.occasion.tolist() == [1, 0, 1]
    names = bound(tmp_path, head + "1,0,.,9,second\n1,1,3,.,\n1,2,4,.,first\n")
    assert names.occasions.labels == ("second", "first")
    assert names.occasion.tolist() == [0, 1]


def test_a_trough_at_the_time_of_the_next_occasions_dose_is_of_its_own_occasion(tmp_path):
    text = "ID,TIME,DV,AMT,OCC\n1,0,.,100,1\n1,24,1,.,1\n1,24,.,100,2\n1,24,7,.,2\n"
    assert bound(tmp_path, text).occasion.tolist() == [0, 1]
    without_dose = "ID,TIME,DV,AMT,EVID,MDV,OCC\n1,0,.,100,1,1,1\n1,24,1,.,0,0,1\n1,24,.,.,2,1,2\n1,30,7,.,0,0,2\n"
    assert bound(tmp_path, without_dose).occasion.tolist() == [0, 1]


def test_a_visit_is_no_occasion_and_an_occasion_stays_a_covariate(tmp_path):
    data = ck.read_data(written(tmp_path, "ID,TIME,DV,AMT,VISIT,OCC\n1,0,.,9,screening,1\n1,1,3,.,day 1,2\n"))
    assert data.occasions["occasion"].tolist() == ["1", "2"]
    assert data.occasions["line"].tolist() == [2, 3]
    assert set(data.varying["name"]) == {"VISIT", "OCC"}
    assert "occasions" in repr(data)


def test_a_row_left_out_begins_no_occasion(tmp_path):
    text = "ID,TIME,DV,AMT,OCC\n1,0,.,9,1\n1,5,x,.,2\n1,6,3,.,2\n"
    with pytest.warns(UserWarning, match="left out"):
        design = bound(tmp_path, text, strict=False)
    np.testing.assert_array_equal(design.occasions.begin, [[0, 6]])


@pytest.mark.parametrize("changing", [False, True])
def test_pieces_made_finer_by_occasions_let_a_parameter_differ_between_them(tmp_path, changing):
    model = oral(
        covariates={"wet": {"unit": "1", "reference": 1.0}}, doses={"iv": {"into": "central", "unit": "mg"}},
        ddt={"depot": "-ka * depot", "central": "ka * depot - wet * cl / v * central"},
    )  # fmt: skip
    second = 3 if changing else 1
    text = f"ID,TIME,DV,AMT,OCC,WET\n1,0,.,64,1,1\n1,4,3,.,1,1\n1,6,.,.,1,{second}\n1,10,.,32,2,{second}\n1,12,4,.,2,{second}\n"
    text += "2,0,.,32,1,1\n2,4,5,.,1,1\n"
    design = bind(model, ck.read_data(written(tmp_path, text)))
    n = len(design.subjects)
    assert (design.pieces is not None) == changing
    pieces = (design.pieces or Pieces(np.empty((n, 0)), {})).finer(design.occasions.begin[:, 1:])
    found = solved(model, replace(design, pieces=pieces), also=("cl",))
    begin = np.concatenate([np.zeros((n, 1)), pieces.begin], axis=1)
    occasion = np.stack([design.occasions.of(np.arange(n), time) for time in begin.T], axis=1)
    own = {f"cl__{k + 1}": np.array([2.0, 8.0])[occasion[:, k]] for k in range(begin.shape[1])}
    typical = {item.name: item.value for item in model.parameters} | {"wet": 1.0}
    inputs = np.column_stack([np.broadcast_to((own | found.inputs | typical)[name], n) for name in found.model.system.inputs])
    result = solve(found.model.system, inputs, design.times, found.doses, rtol=1e-9, atol=np.array(1e-12))
    end = 6 * 2 + 4 * 2 * second + 2 * 8 * second
    after = np.array([2 * np.exp(-8 / 32), 2 * np.exp(-end / 32) + np.exp(-16 * second / 32), np.exp(-8 / 32)])
    np.testing.assert_allclose(result.outputs[design.subject, design.time, 0], after, rtol=1e-7)
