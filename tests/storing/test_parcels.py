"""A cohort that was packed and sent is the one that was packed."""

import pickle

import hypothesis.strategies as st
import numpy as np
import xarray as xr
from hypothesis import given

import carkinetics as ck
from carkinetics.dosing import plan_doses
from carkinetics.residual import numbers_of
from carkinetics.simulation import Block
from carkinetics.solver_options import check_options
from carkinetics.storing.parcel import Parcel
from carkinetics.task import Task

KINDS = st.sampled_from(["float64", "float32", "int64", "int8", "bool", "U5", "text", "mixed"])


def column(kind, n):
    if kind == "text":
        return np.array([f"arm {i % 3}" for i in range(n)], dtype=object)
    if kind == "mixed":
        return np.array([["a", 1, None][i % 3] for i in range(n)], dtype=object)
    return (np.arange(n) % 5).astype(kind)


@given(kinds=st.lists(KINDS, max_size=8), n=st.integers(1, 7), beside=st.sets(st.integers(0, 7)))
def test_any_columns_come_back_in_their_order_with_kinds_and_attributes(kinds, n, beside):
    named = {f"c{i}": ("subject", column(kind, n), {"units": f"u{i}", "long_name": "größe"}) for i, kind in enumerate(kinds)}
    named["table"] = (("world", "name"), np.arange(6.0).reshape(2, 3), {})
    cohort = xr.Dataset(named, {"subject": np.arange(n) * 3}, {"seed": 7}).set_coords([f"c{i}" for i in beside if i < len(kinds)])
    cohort["c_nan"] = ("subject", np.full(n, np.nan))
    again = Parcel.of(cohort).opened()
    xr.testing.assert_identical(again, cohort)
    for name, item in cohort.variables.items():
        assert again.variables[name].dtype == item.dtype, name
    assert list(again.data_vars) == list(cohort.data_vars)


def test_a_block_that_was_sent_is_the_same_block(model, cohort):
    options = check_options(model, method="auto", rtol=1e-6, atol=None, max_steps=10_000, threads=None, chunk=None)
    task = Task(model, np.array([0.0, 1.0]), plan_doses(model, []), options, False, (), False, True)
    sent = Block(task, cohort, numbers_of(cohort))
    received = pickle.loads(pickle.dumps(sent.sent()))
    xr.testing.assert_identical(received.parcel.opened(), cohort)
    first, second = (block.carry_out(1)[0] for block in (sent, received))
    xr.testing.assert_identical(first, second)


def test_a_block_is_sent_in_few_pieces():
    """Twenty columns of a cohort are one matrix: what a scheduler takes apart and puts together is counted by pieces."""
    model = ck.load_model("stein_2019_tisagenlecleucel")
    cohort = ck.sample_cohort(model, 1000, seed=1)
    pieces = []
    pickle.dumps(Parcel.of(cohort), protocol=5, buffer_callback=pieces.append)
    plain = []
    pickle.dumps(cohort, protocol=5, buffer_callback=plain.append)
    assert len(pieces) <= len(plain) / 2
