"""One subject that cannot be solved among twenty: the others keep every bit, whatever is wrong with it and wherever it stands."""

import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_models import cohort_of

import carkinetics as ck
from benchmarks.problems.generated import draw, write
from carkinetics.simulation import SimulationWarning

SUBJECTS = 20
TIMES = np.array([0.0, 0.5, 2.0, 7.0, 7.5, 20.0])
POISON = (np.nan, np.inf, -np.inf, 0.0, -1.0, 1e30, -1e30, 1e308, 1e-308)
MODELS = {}


def model_of(seed, folder):
    if seed not in MODELS:
        path = folder / f"drawn_{seed}.toml"
        path.write_text(write(draw(seed, size=5 + seed % 3), f"Drawn {seed}"), encoding="utf-8")
        MODELS[seed] = ck.read_model(path)
    return MODELS[seed]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("drawn")


@pytest.mark.parametrize("method", ["explicit", "stiff", "auto"])
@settings(max_examples=12, deadline=None)
@given(
    seed=st.integers(0, 3), who=st.integers(0, SUBJECTS - 1), poison=st.sampled_from(POISON), which=st.integers(0, 99),
    threads=st.sampled_from([1, 2]), chunk=st.sampled_from([None, 3, 16]),
)  # fmt: skip
def test_a_poisoned_subject_leaves_the_bits_of_all_others_alone(method, seed, who, poison, which, threads, chunk, folder):
    model = model_of(seed, folder)
    doses = [ck.Dose(10, time, into=entry.name) for time in (0.0, 7.0) for entry in model.doses]
    clean = cohort_of(model, SUBJECTS)
    name = model.parameters[which % len(model.parameters)].name
    spoiled = clean.copy(deep=True)
    spoiled[name][who] = poison
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SimulationWarning)
        options = {"times": TIMES, "doses": doses, "states": True, "method": method, "max_steps": 5000}
        expected = ck.simulate(model, clean, threads=1, **options)
        found = ck.simulate(model, spoiled, threads=threads, chunk=chunk, **options)
    others = np.arange(SUBJECTS) != who
    for variable in (*(state.name for state in model.states), "seen", "status", "last_good_time"):
        assert np.array_equal(found[variable].values[others], expected[variable].values[others], equal_nan=True), variable
    status, last = int(found.status[who]), float(found.last_good_time[who])
    if status == 0:
        assert np.isfinite(found.seen[who]).all()
    else:
        assert last < TIMES[-1]
        assert np.isnan(found.seen[who, last < TIMES]).all()
