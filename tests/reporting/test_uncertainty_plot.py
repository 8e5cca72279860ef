"""Pictures of profiles and bootstraps show the numbers of their Datasets."""

import numpy as np
import pytest
import xarray as xr

import carkinetics as ck
from carkinetics.drawing import style
from carkinetics.errors import ConfigError


def a_profile(lower=-1.96, reason="", rise=None):
    value = np.linspace(-2.5, 2.5, 11)
    return xr.Dataset(
        {
            "estimate": ("parameter", [0.0]), "lower": ("parameter", [lower]), "upper": ("parameter", [1.96]),
            "lower_reason": ("parameter", [reason]), "upper_reason": ("parameter", [""]),
            "value": (("parameter", "point"), value[None]), "rise": (("parameter", "point"), (value**2 if rise is None else rise)[None]),
        },
        {"parameter": ["cl"], "unit": ("parameter", ["L/h"])}, {"analysis": "profile", "threshold": 3.8415, "level": 0.95},
    )  # fmt: skip


def span(ax):
    (shade,) = ax.patches
    return shade.get_x(), shade.get_x() + shade.get_width()


def test_a_profile_is_drawn_through_its_points_with_threshold_interval_and_estimate():
    ax = ck.plot.profile(a_profile()).axes[0]
    curve = ax.lines[0]
    assert curve.get_ydata() == pytest.approx(curve.get_xdata() ** 2, abs=1e-12)  # the root of a parabola is straight
    assert any(np.allclose(line.get_ydata(), 3.8415) for line in ax.lines)
    assert span(ax) == pytest.approx((-1.96, 1.96))
    assert ax.get_title(loc="left") == "cl"
    assert ax.get_xlabel() == "cl (L/h)"
    assert [text.get_text() for text in ax.texts] == ["-1.96 to 1.96"]


def test_an_open_side_is_shaded_to_the_end_of_the_axis_and_said():
    ax = ck.plot.profile(a_profile(lower=-np.inf, reason="flat")).axes[0]
    assert span(ax) == pytest.approx((ax.get_xlim()[0], 1.96))
    assert [text.get_text() for text in ax.texts] == ["below 1.96"]


def test_a_profile_that_falls_below_the_fit_is_drawn_to_its_bottom():
    rise = np.linspace(-2.5, 2.5, 11) ** 2 - np.linspace(-2.5, 2.5, 11)
    ax = ck.plot.profile(a_profile(rise=rise)).axes[0]
    assert ax.get_ylim()[0] < rise.min() < 0


def a_bootstrap(converged):
    rng = np.random.default_rng(1)
    estimate = rng.normal(5.0, 1.0, (len(converged), 2))
    over = {name: ("parameter", np.full(2, value)) for name, value in (("fitted", 5.1), ("median", 5.0), ("lower", 3.1), ("upper", 6.9))}
    return xr.Dataset(
        {"estimate": (("replicate", "parameter"), estimate), "converged": ("replicate", np.array(converged, dtype=np.int8)), **over},
        {"parameter": ["cl", "iiv.cl"], "unit": ("parameter", ["L/h", "1"])}, {"analysis": "bootstrap"},
    )  # fmt: skip


def test_a_histogram_counts_the_replicates_that_converged():
    figure = ck.plot.bootstrap(a_bootstrap([1] * 90 + [0] * 10))
    for ax in figure.axes:
        bars, (shade,) = ax.patches[:-1], ax.patches[-1:]
        assert sum(bar.get_height() for bar in bars) == 90
        assert (shade.get_x(), shade.get_x() + shade.get_width()) == pytest.approx((3.1, 6.9))
        assert [line.get_xdata()[0] for line in ax.lines] == [5.1, 5.0]


def test_panels_stand_in_one_column_on_a_narrow_page():
    figure = ck.plot.bootstrap(a_bootstrap([1] * 40), width=style.NARROW)
    assert len({round(ax.get_position().x0, 6) for ax in figure.axes}) == 1


def test_other_datasets_are_refused_by_name():
    with pytest.raises(ConfigError, match=r"of a Dataset of ck\.profile"):
        ck.plot.profile(a_bootstrap([1, 1]))
    with pytest.raises(ConfigError, match=r"ck\.bootstrap or ck\.sir"):
        ck.plot.bootstrap(a_profile())
    with pytest.raises(ConfigError, match="1 replicates that converged"):
        ck.plot.bootstrap(a_bootstrap([1, 0, 0]))
