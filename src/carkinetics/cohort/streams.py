"""Counter-based random numbers: a draw is a function of (seed, purpose, replicate, subject) and of nothing else.

The generator is Philox4x64-10 (Salmon et al., SC 2011). Its key is (seed, 64-bit BLAKE2b of the purpose); the block with
counter (1 + subject // 4, replicate, 0, 0) gives the words of four subjects, so that the words of subjects 0, 1, 2, ... are
`numpy.random.Philox(key=key, counter=(0, replicate, 0, 0)).random_raw(n)` in order: that is the definition, and the test.
"""

from __future__ import annotations

from functools import cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError

Floats = NDArray[np.float64]
Words = NDArray[np.uint64]

ROUNDS = 10
MULTIPLIERS = (0xD2E7470EE14C6C93, 0xCA5A826395121157)  # Salmon 2011, table of Philox4x64
WEYL = (0x9E3779B97F4A7C15, 0xBB67AE8584CAA73B)  # golden ratio and sqrt(3) - 1: the key's increments
LANES = 4  # words a block
SEED_LIMIT = 2**64
_HALF = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)
_ONE, _TWO, _DROPPED = np.uint64(1), np.uint64(2), np.uint64(11)
_FACTORS, _WEYL = (np.array(pair, dtype=np.uint64)[:, None] for pair in (MULTIPLIERS, WEYL))
_LOW_FACTORS, _HIGH_FACTORS = _FACTORS & _LOW, _FACTORS >> _HALF
_BLOCKS = 1 << 13  # blocks worked on at a time, so that they stay in the cache
_GRID = 2.0**-53


def check_seed(seed: object) -> int:
    """Return the seed as an int; ConfigError unless it is an integer with 0 <= seed < 2**64."""
    if isinstance(seed, bool | np.bool_) or not isinstance(seed, int | np.integer) or not 0 <= int(seed) < SEED_LIMIT:
        found = repr(seed) if len(repr(seed)) <= 40 else f"{repr(seed)[:40]}..."
        raise ConfigError(f"seed is {found}: it must be an integer with 0 <= seed < 2**64. Give a number such as seed=7.")
    return int(seed)


@cache
def purpose_key(purpose: str) -> int:
    """Return the second word of the key: the 64-bit BLAKE2b digest of the purpose's UTF-8 text, little-endian."""
    return int.from_bytes(blake2b(purpose.encode(), digest_size=8).digest(), "little")


def _multiply(a: Words) -> tuple[Words, Words]:
    """The high and the low word of the 128-bit products of two rows with their multipliers, by halves of 32 bits."""
    low, high = a & _LOW, a >> _HALF
    middle = high * _LOW_FACTORS
    part = low * _LOW_FACTORS
    part >>= _HALF
    middle += part
    low *= _HIGH_FACTORS
    low += middle & _LOW
    high *= _HIGH_FACTORS
    middle >>= _HALF
    high += middle
    low >>= _HALF
    high += low
    return high, a * _FACTORS


def _encrypt(first: Words, second: int, key: tuple[int, int]) -> Words:
    """The blocks of the counters (first, second, 0, 0): uint64 (n, 4). Words 0 and 2 are rows of one array, 1 and 3 of another."""
    even = np.stack([first, np.zeros_like(first)])
    odd = np.stack([np.full_like(first, second), np.zeros_like(first)])
    keys = np.array(key, dtype=np.uint64)[:, None]
    for _ in range(ROUNDS):
        high, low = _multiply(even)
        odd ^= high[::-1]
        odd ^= keys
        even, odd = odd, low[::-1]
        keys += _WEYL
    return np.stack([even[0], odd[0], even[1], odd[1]], axis=1)


def _blocks(first: Words, second: int, key: tuple[int, int]) -> Words:
    words = np.empty((first.size, LANES), dtype=np.uint64)
    for at in range(0, first.size, _BLOCKS):
        words[at : at + _BLOCKS] = _encrypt(first[at : at + _BLOCKS], second, key)
    return words


def raw_words(seed: int, purpose: str, subjects: NDArray[np.int64], replicate: int = 0) -> Words:
    """Return one 64-bit word a subject.

    subjects: int64 (n,), each >= 0, in any order; returns uint64 (n,). ConfigError for a seed, a subject or a replicate out of range.
    """
    subjects = np.asarray(subjects, dtype=np.int64)
    if subjects.ndim != 1 or (subjects.size and subjects.min() < 0):
        raise ConfigError("subjects must be a list of integers >= 0, one a draw.")
    if not 0 <= replicate < SEED_LIMIT:
        raise ConfigError(f"replicate is {replicate}: it must be an integer with 0 <= replicate < 2**64.")
    key = (check_seed(seed), purpose_key(purpose))
    if not subjects.size:
        return np.empty(0, dtype=np.uint64)
    ids = subjects.astype(np.uint64)
    block = (ids >> _TWO) + _ONE
    if subjects.size > 1 and not np.all(np.diff(subjects) == 1):
        return _blocks(block, replicate, key)[np.arange(ids.size), subjects % LANES]
    run = np.arange(block[0], block[-1] + _ONE, dtype=np.uint64)
    start = int(subjects[0]) % LANES
    return _blocks(run, replicate, key).reshape(-1)[start : start + ids.size]


def uniform(seed: int, purpose: str, subjects: NDArray[np.int64], replicate: int = 0) -> Floats:
    """Return uniform draws, float64 (n,): odd multiples of 2**-53, so strictly inside (0, 1) and symmetric about 1/2."""
    return ((raw_words(seed, purpose, subjects, replicate) >> _DROPPED) | _ONE).astype(np.float64) * _GRID


def normal(seed: int, purpose: str, subjects: NDArray[np.int64], replicate: int = 0) -> Floats:
    """Return standard normal draws, float64 (n,), by inversion of the uniform ones; |z| < 8.3."""
    from scipy.special import ndtri

    return ndtri(uniform(seed, purpose, subjects, replicate))
