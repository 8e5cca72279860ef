"""A Model: never changed, replaced by another one, the same hash everywhere, its constants evaluated."""

import copy
import math
import os
import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_models import DRUG, STEIN, build

from carkinetics.errors import ConfigError, ModelError


def test_a_model_cannot_be_changed_in_place(stein):
    with pytest.raises(FrozenInstanceError):
        stein.title = "other"
    with pytest.raises(FrozenInstanceError):
        stein.parameters[0].value = 3


def test_a_number_replaces_the_value_and_a_mapping_the_keys_it_names(stein):
    other = stein.replace(parameters={"tmax": 12, "cmax": {"value": "2 * 12e3", "iiv": 0.2, "from": "me"}})
    assert (other.parameter("tmax").value, other.parameter("tmax").iiv) == (12.0, 0.38)
    assert (other.parameter("cmax").value, other.parameter("cmax").iiv, other.parameter("cmax").source) == (24e3, 0.2, "me")
    assert other.parameter("foldx") == stein.parameter("foldx")
    assert stein.parameter("tmax").value == 9.3
    assert other.system is stein.system


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"tmx": 3}, "no parameter 'tmx'. Did you mean 'tmax'"),
        ({"tmax": -3}, "log scale needs a value > 0"),
        ({"tmax": "a"}, "names may not"),
        ({"tmax": math.nan}, "finite"),
        ({"tmax": None}, "not nothing"),
        ({"tmax": {"valu": 3}}, "Did you mean 'value'"),
        ({"tmax": {"iiv": -1}}, ">= 0"),
        ({"tmax": {"unit": "h"}}, "'unit' is not a key of a change"),
    ],
)
def test_a_replacement_obeys_the_rules_of_a_file(stein, change, message):
    with pytest.raises(ModelError, match=message):
        stein.replace(parameters=change)


def test_a_replacement_is_a_mapping(stein):
    with pytest.raises(ConfigError, match="parameters: expected a mapping or None, found list"):
        stein.replace(parameters=[("tmax", 3)])


def test_a_random_effect_that_is_correlated_cannot_be_taken_away(drug):
    with pytest.raises(ModelError, match="'cl' has no random effect"):
        drug.replace(parameters={"cl": {"iiv": None}})


def test_a_parameter_without_random_effect_can_be_set_to_zero(drug):
    assert drug.replace(parameters={"mean": 0}).parameter("mean").value == 0


def test_a_variant_changes_the_parameters_it_names(drug):
    slow = drug.variant("slow")
    assert (slow.parameter("cl").value, slow.parameter("cl").iiv, slow.parameter("cl").source) == (2.0, 0.3, "Table S1")
    assert (slow.parameter("v").value, slow.parameter("v").iiv) == (40.0, 0.1)
    assert slow.name == "test:slow"
    with pytest.raises(ModelError, match="Did you mean 'slow'"):
        drug.variant("slwo")


SAME = [
    ("title  = ", "title  = 'x' # "),
    ('about = "fold expansion to the peak"', 'about = "other"'),
    ('from = "Table 1", about = "day of the peak"', 'from = "assumed", about = "day of the peak"'),
    ('"before(peak) * rho * effector"', '"  (before(peak)*rho) *effector "'),
    ("value  = 24e3", "value = 1"),
    ("24e3", "24000"),
    ("10.1002/psp4.12388", "10.1002/other"),
]  # fmt: skip
OTHER = [
    ("value = 9.3", "value = 9.4"),
    ("iiv = 2.4", "iiv = 2.5"),
    ("fb * (alpha - beta)", "(alpha - beta) * fb"),
    ("sigma = 0.56", "sigma = 0.57"),
    ('matrix = "PB"', 'matrix = "BM"'),
    ('initial = "0"', 'initial = "0", atol = 1e-3'),
    ('time   = "day"', 'time = "day"\nstart = -1'),
    ('time   = "day"', 'time = "day"\nunits = "unchecked"'),
    ('unit = "day",       iiv', 'unit = "day",  fixed = true,     iiv'),
    ("sigma = 0.56", "sigma = 0.56, lloq = 50"),
]  # fmt: skip


@pytest.mark.parametrize("change", SAME, ids=[old[:30] for old, _ in SAME])
def test_the_hash_does_not_change_with_what_is_only_told(stein, change):
    assert build(STEIN, change).hash == stein.hash


@pytest.mark.parametrize("change", OTHER, ids=[old[:30] for old, _ in OTHER])
def test_the_hash_changes_with_the_meaning(stein, change):
    assert build(STEIN, change).hash != stein.hash


def test_the_hash_changes_with_a_replacement_and_comes_back(stein):
    other = stein.replace(parameters={"tmax": 12})
    assert other.hash != stein.hash
    assert other.replace(parameters={"tmax": 9.3}).hash == stein.hash


def test_the_hash_is_the_same_in_every_process(drug, root):
    code = (
        "import sys; sys.path.insert(0, 'tests/model'); from sample_models import *; m = build(DRUG);"
        "print(m.hash, [name for name, _ in m.system.derived], [d.name for d in m.order_of_draws])"
    )
    told = set()
    for seed in ("0", "1", "12345"):
        run = subprocess.run(
            [sys.executable, "-c", code], cwd=root, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True
        )
        told.add(run.stdout)
    assert told == {f"{drug.hash} {[name for name, _ in drug.system.derived]} {[draw.name for draw in drug.order_of_draws]}\n"}


def test_models_are_compared_hashed_copied_and_pickled(stein, drug):
    assert build(STEIN) == stein != drug
    assert len({stein, build(STEIN), drug}) == 2
    assert pickle.loads(pickle.dumps(drug)) == drug == copy.deepcopy(drug)


@given(st.lists(st.floats(1, 100), min_size=1, max_size=5), st.floats(10, 120))
def test_an_expression_is_evaluated_through_derived_constants(cl, weight):
    drug = build(DRUG)
    values = {"cl": np.array(cl), "weight": weight, "ref": 70.0, "clones": 2.0}
    expected = np.array(cl) * (weight / 70) ** 0.75 * 3
    np.testing.assert_allclose(drug.evaluate("cl_i", values), expected, rtol=1e-14)
    np.testing.assert_allclose(drug.evaluate("cl_i / 2 + twice", values), expected / 2 + 4, rtol=1e-14)


def test_a_derived_constant_that_is_given_is_taken_as_given(drug):
    assert drug.evaluate("2 * twice", {"twice": 5.0}) == 10.0
    assert drug.evaluate("1 + 1", {}).dtype == np.float64


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("cl_i", "the value of 'clones' is missing"),
        ("conc", "'conc' is a flux"),
        ("cl_ii", "Did you mean 'cl_i'"),
        ("t", "t cannot stand"),
        (3, "is a text"),
    ],
)
def test_what_cannot_be_evaluated_is_told(drug, text, message):
    with pytest.raises(ModelError, match=message):
        drug.evaluate(text, {"cl": 1.0, "weight": 70.0, "ref": 70.0})


def test_draws_come_in_an_order_in_which_they_can_be_drawn():
    chained = build(
        DRUG,
        ('mean = "mean" }', 'mean = "later" }'),
        ('rate = "cl / v"', 'rate = "cl / v"'),
        ("[draws]", '[draws]\nfirst = { distribution = "uniform", high = "1 + chance" }'),
        ("more = ", 'later = "first * 3"\nmore = '),
    )
    names = [draw.name for draw in chained.order_of_draws]
    assert sorted(names) == sorted(draw.name for draw in chained.draws)
    assert names.index("chance") < names.index("first") < names.index("clones")
    assert chained.system.inputs[-4:] == ("first", "clones", "moment", "chance")


def test_a_model_says_what_it_is(drug):
    told = repr(drug)
    for word in ("test", "One compartment with everything", "h, from -4", "cl = 5 L/h", "amount", "weighed", "weight", "plasma (PB)"):
        assert word in told
