"""Every number of a call has its range, and a value outside is told the range."""

import math

import numpy as np
import pytest
from small_models import absorption, expansion

from carkinetics.errors import ConfigError
from carkinetics.simulation import simulate
from carkinetics.solver_options import check_options, check_times

CALL = {"method": "auto", "rtol": 1e-6, "atol": None, "max_steps": 10, "threads": None, "chunk": None}


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("rtol", 0, "1e-13 <= rtol <= 0.1"),
        ("rtol", 1e-20, "1e-13 <= rtol <= 0.1"),
        ("rtol", 0.2, "1e-13 <= rtol <= 0.1"),
        ("rtol", math.nan, "1e-13 <= rtol <= 0.1"),
        ("rtol", "1e-6", "1e-13 <= rtol <= 0.1"),
        ("atol", -1e-9, "atol >= 0"),
        ("atol", math.inf, "atol >= 0"),
        ("atol", math.nan, "atol >= 0"),
        ("atol", {"central": -1}, "state 'central'"),
        ("atol", {"centrale": 1}, "Did you mean 'central'"),
        ("max_steps", 0, "max_steps >= 1"),
        ("max_steps", 2.5, "max_steps >= 1"),
        ("threads", 0, "threads >= 1"),
        ("threads", True, "threads >= 1"),
        ("chunk", 0, "chunk >= 1"),
        ("chunk", -4, "chunk >= 1"),
        ("method", "rk4", "'auto', 'explicit', 'stiff'"),
        ("method", None, "'auto', 'explicit', 'stiff'"),
    ],
)
@pytest.mark.requirement("R-DAT-03")
def test_a_value_outside_its_range_is_a_config_error_that_tells_the_range(option, value, words):
    with pytest.raises(ConfigError) as found:
        simulate(absorption(), times=[0, 1], **{option: value})
    assert words in str(found.value)
    assert option in str(found.value)


def test_the_ends_of_the_ranges_are_allowed():
    for rtol in (1e-13, 0.1):
        options = check_options(absorption(), **{**CALL, "rtol": rtol, "atol": 0, "max_steps": 1, "threads": 1, "chunk": 1})
        assert options.rtol == rtol
        assert options.atol.tolist() == [0, 0, 0]


def test_atol_left_out_is_that_of_the_file_else_a_millionth():
    assert check_options(expansion(), **CALL).atol.tolist() == [1e-3, 1e-6]
    assert check_options(expansion(), **{**CALL, "atol": {"marrow": 2.0}}).atol.tolist() == [1e-3, 2.0]
    assert check_options(expansion(), **{**CALL, "atol": 0.5}).atol.tolist() == [0.5, 0.5]


@pytest.mark.parametrize("times", [range(3), [0, 1, 2], (0.0, 1.0, 2.0), np.arange(3), iter([0, 1, 2])])
def test_times_may_be_any_sequence_of_numbers(times):
    assert check_times(times).tolist() == [0, 1, 2]


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ([], "found none"),
        ([0, 2, 1], "number 2 is 2, before 1"),
        ([0, 1, 1], "number 2 is 1, twice"),
        ([0, math.nan], "number 2 is nan"),
        ([0, math.inf], "number 2 is inf"),
        (5.0, "found 5.0"),
        ("0:10", "found"),
        ([[0, 1], [0, 2]], "found"),
        ([True, False], "found"),
        (np.array(["2020-01-01"], dtype="M8[D]"), "found"),
        (None, "found None"),
    ],
)
@pytest.mark.requirement("R-DAT-03")
def test_times_that_do_not_increase_are_refused_with_the_place(times, words):
    with pytest.raises(ConfigError) as found:
        check_times(times)
    assert words in str(found.value)
    assert "increase" in str(found.value)
