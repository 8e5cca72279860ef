"""The emulator against functions that are known, the posterior against its closed form."""

from __future__ import annotations

import numpy as np
import pytest

from carkinetics.calibration.emulator import Column, Emulator, emulate
from carkinetics.calibration.likelihood import Posterior
from carkinetics.calibration.population import best, mixing, sample, spaced
from carkinetics.calibration.spec import Free, Target, Targets
from carkinetics.calibration.waves import Seen

SLOPE = np.array([0.8, -0.3, 0.0, 0.0])
FREE = tuple(Free(name, 1.0, 0.3, (0.01, 100.0), "log", "a test", "") for name in ("a", "b", "other.c", "d"))
TARGET = Target("arm", "tmax", 10.0, (8.0, 12.5), "a test", "P", 1.0, "")


def known(x: np.ndarray) -> np.ndarray:
    return 2.0 + x @ SLOPE + 0.2 * x[:, 0] ** 2 - 0.15 * x[:, 0] * x[:, 1]


def seen(count: int, noise: float) -> Seen:
    random = np.random.default_rng(5)
    x, seeds = random.standard_normal((count, 4)), np.arange(count) % 5
    y = known(x) + np.array([0.3, -0.2, 0.1, -0.4, 0.2])[seeds] + noise * random.standard_normal(count)
    return Seen(x, seeds, ("1",) * count, tuple({"arm.tmax": float(value)} for value in y))


def test_a_quadratic_is_found_again_beneath_noise_and_the_offsets_of_seeds() -> None:
    told = Targets("T", "t", FREE, (TARGET,))
    (column,) = emulate(seen(200, 0.1), told, np.zeros((1, 4))).columns
    x = np.random.default_rng(6).standard_normal((200, 4))
    assert np.sqrt(np.mean((column.at(x) - known(x)) ** 2)) < 0.08
    assert column.noise == pytest.approx(0.1, rel=0.25)
    assert column.slope[2] == 0  # a parameter of another arm


def test_values_and_gradients_of_an_emulator_agree_with_differences() -> None:
    told = Targets("T", "t", FREE, (TARGET, TARGET))
    emulator = emulate(seen(60, 0.1), told, np.zeros((1, 4)))
    x = np.random.default_rng(1).standard_normal((3, 4))
    value, slope = emulator.both(x)
    np.testing.assert_allclose(value[:, 0], emulator.columns[0].at(x), rtol=1e-12)
    for i in range(4):
        step = np.zeros(4)
        step[i] = 1e-6
        np.testing.assert_allclose((emulator.at(x + step) - emulator.at(x - step)) / 2e-6, slope[:, :, i], rtol=1e-5, atol=1e-8)


def straight(sd: float = 0.0) -> Posterior:
    column = Column("arm.tmax", np.log(9.0), np.array([0.3, -0.2, 0.0, 0.0]), np.zeros((4, 4)), sd, 0.0, 1.0)
    return Posterior.of(Targets("T", "t", FREE, (TARGET,)), Emulator((column,)))


def conjugate(posterior: Posterior) -> tuple[np.ndarray, np.ndarray]:
    """Mean and covariance of x ~ N(0, 1) given slope.x ~ N(gap, s^2)."""
    slope, s = posterior.emulator.slopes[0], posterior.below[0]
    precision = np.eye(4) + np.outer(slope, slope) / s**2
    covariance = np.linalg.inv(precision)
    return covariance @ slope * (np.log(10.0) - np.log(9.0)) / s**2, covariance


def test_the_posterior_of_a_straight_emulator_is_the_conjugate_normal() -> None:
    posterior = straight()
    mean, covariance = conjugate(posterior)
    vectors = sample(posterior, 3, np.zeros(4))
    assert mixing(vectors) < 1.05
    np.testing.assert_allclose(vectors.mean(axis=0), mean, atol=0.06)
    np.testing.assert_allclose(np.cov(vectors.T), covariance, atol=0.09)


def test_the_tuned_vector_of_a_straight_emulator_is_the_conjugate_mean() -> None:
    posterior = straight()
    np.testing.assert_allclose(best(posterior, np.ones(4)), conjugate(posterior)[0], atol=1e-6)


def test_an_unsure_emulator_moves_the_posterior_less() -> None:
    assert np.abs(best(straight(1.0), np.zeros(4))).max() < np.abs(best(straight(), np.zeros(4))).max() / 2


def test_a_posterior_stays_within_the_bounds() -> None:
    narrow = tuple(Free(item.name, 1.0, 0.3, (0.9, 1.2), "log", "a test", "") for item in FREE)
    posterior = Posterior.of(Targets("T", "t", narrow, (TARGET,)), straight().emulator)
    vectors = Targets("T", "t", narrow, (TARGET,)).natural(spaced(sample(posterior, 3, np.zeros(4)), 500))
    assert (vectors >= 0.9).all()
    assert (vectors <= 1.2).all()


def test_a_target_may_have_sides_of_different_width() -> None:
    assert TARGET.z(np.log(8.0)) == pytest.approx(-1.96, abs=1e-3)
    assert TARGET.z(np.log(12.5)) == pytest.approx(1.96, abs=1e-3)
