from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from carkinetics.cohort import streams
from carkinetics.cohort.streams import check_seed, normal, purpose_key, raw_words, uniform
from carkinetics.errors import ConfigError

SEEDS = st.integers(0, 2**64 - 1)
PURPOSES = st.text(max_size=20)


def numpy_words(seed, purpose, n, replicate=0):
    key = np.array([seed, purpose_key(purpose)], dtype=np.uint64)
    counter = np.array([0, replicate, 0, 0], dtype=np.uint64)
    return np.random.Philox(key=key, counter=counter).random_raw(n)


@pytest.mark.requirement("R-DET-02")
def test_a_block_equals_the_known_answer_of_random123():
    zeros = streams._encrypt(np.zeros(1, dtype=np.uint64), 0, (0, 0))[0]
    assert [int(word) for word in zeros] == [0x16554D9ECA36314C, 0xDB20FE9D672D0FDC, 0xD7E772CEE186176B, 0x7E68B68AEC7BA23B]


@given(seed=SEEDS, purpose=PURPOSES, replicate=SEEDS, first=st.integers(0, 9), n=st.integers(1, 60))
@pytest.mark.requirement("R-DET-02")
def test_words_equal_those_of_numpys_philox(seed, purpose, replicate, first, n):
    expected = numpy_words(seed, purpose, first + n, replicate)[first:]
    assert np.array_equal(raw_words(seed, purpose, np.arange(first, first + n), replicate), expected)


@given(seed=SEEDS, subjects=st.lists(st.integers(0, 400), min_size=1, max_size=40))
def test_a_draw_does_not_depend_on_who_else_is_drawn(seed, subjects):
    everybody = uniform(seed, "eta:cl", np.arange(401))
    assert np.array_equal(uniform(seed, "eta:cl", np.array(subjects)), everybody[subjects])


@pytest.mark.requirement("R-DET-03")
def test_ten_subjects_are_the_beginning_of_a_hundred():
    assert np.array_equal(normal(7, "eta:cl", np.arange(10)), normal(7, "eta:cl", np.arange(100))[:10])


@pytest.mark.parametrize("chunk", [1, 7, 4096])
def test_chunks_on_threads_give_the_same_bits(chunk):
    ids = np.arange(20_000)
    with ThreadPoolExecutor(2) as pool:
        parts = list(pool.map(lambda at: uniform(3, "draw:x", ids[at : at + chunk]), range(0, min(ids.size, 300 * chunk), chunk)))
    got = np.concatenate(parts)
    assert np.array_equal(got, uniform(3, "draw:x", ids)[: got.size])


def test_subjects_far_out_are_drawn_without_those_before_them():
    far = np.array([2**62, 5 << 32])
    block = np.random.Philox(key=np.array([1, purpose_key("a")], dtype=np.uint64), counter=np.array([2**60, 0, 0, 0], dtype=np.uint64))
    assert raw_words(1, "a", far)[0] == block.random_raw(1)[0]


def test_the_extreme_words_give_uniforms_strictly_inside_the_unit_interval(monkeypatch):
    monkeypatch.setattr(streams, "raw_words", lambda *_: np.array([0, 2**64 - 1, 2**63], dtype=np.uint64))
    low, high, middle = uniform(0, "x", np.arange(3))
    assert low == 2.0**-53
    assert high == 1 - 2.0**-53
    assert middle - 0.5 == 2.0**-53
    assert np.isfinite(normal(0, "x", np.arange(3))).all()


def test_normals_are_standard_normal():
    z = normal(11, "eta:cl", np.arange(200_000))
    assert stats.kstest(z, "norm").pvalue > 0.001
    assert abs(z.mean()) < 4 / np.sqrt(z.size)
    assert abs(z.var() - 1) < 4 * np.sqrt(2 / z.size)


def test_purposes_seeds_and_replicates_are_independent():
    ids = np.arange(50_000)
    drawn = [normal(1, "eta:cl", ids), normal(1, "eta:v", ids), normal(2, "eta:cl", ids), normal(1, "eta:cl", ids, 1)]
    apart = np.corrcoef(drawn)[np.triu_indices(4, 1)]
    assert np.abs(apart).max() < 4.5 / np.sqrt(ids.size)


@pytest.mark.parametrize("seed", [-1, 2**64, 2**200, 1.0, True, np.True_, "7", None, float("nan")])
def test_a_seed_out_of_range_is_refused_with_the_range(seed):
    with pytest.raises(ConfigError, match=r"0 <= seed < 2\*\*64"):
        check_seed(seed)


def test_integers_of_numpy_are_seeds():
    assert check_seed(np.uint64(2**64 - 1)) == 2**64 - 1


def test_negative_subjects_and_replicates_are_refused():
    with pytest.raises(ConfigError, match="subjects"):
        uniform(1, "x", np.array([-1]))
    with pytest.raises(ConfigError, match="replicate"):
        uniform(1, "x", np.array([1]), -1)


def test_nobody_draws_nothing():
    assert uniform(1, "x", np.array([], dtype=np.int64)).size == 0
