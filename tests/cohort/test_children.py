"""Oracles: the percentile columns of the CDC's own data files (lenageinf, wtageinf, statage, wtage, bmiagerev), copied as printed there."""

import numpy as np
import pytest
from scipy import stats

from carkinetics.cohort.children import sample_children
from carkinetics.cohort.growth import growth_quantile, weight_height_correlation
from carkinetics.errors import ConfigError

PERCENTS = np.array([3, 5, 10, 25, 50, 75, 90, 95, 97]) / 100
CDC = [  # measure, sex (0 female), months, 3rd to 97th percentile
    (
        "height",
        1,
        11.5,
        [69.83200143, 70.43397431, 71.38045547, 73.01711846, 74.92129717, 76.92224328, 78.81201697, 79.98578218, 80.76602067],
    ),
    (
        "height",
        0,
        18.5,
        [74.63907612, 75.42012252, 76.61796557, 78.60677999, 80.79851532, 82.9721104, 84.91352766, 86.06887316, 86.81662924],
    ),
    (
        "height",
        1,
        24.5,
        [80.26037074, 81.08868489, 82.36400989, 84.49470553, 86.86160934, 89.22804829, 91.35753004, 92.63176749, 93.45923029],
    ),
    ("height", 1, 60.5, [100.331847, 101.4523027, 103.171181, 106.026498, 109.1751441, 112.2997816, 115.0923665, 116.7549954, 117.831386]),
    (
        "height",
        1,
        120.5,
        [126.6677753, 128.1624542, 130.4809221, 134.4008357, 138.8234114, 143.3167691, 147.421432, 149.9053151, 151.5294179],
    ),
    (
        "height",
        0,
        120.5,
        [125.9599043, 127.4524005, 129.7752299, 133.7239135, 138.2111552, 142.8050794, 147.0322225, 149.6043767, 151.2919534],
    ),
    (
        "height",
        0,
        180.5,
        [149.7416255, 151.2611287, 153.6039864, 157.5271178, 161.8979913, 166.281224, 170.236624, 172.6083849, 174.1505102],
    ),
    ("weight", 1, 11.5, [8.283364855, 8.494999555, 8.833485623, 9.43527941, 10.16153567, 10.9546603, 11.73160184, 12.2276612, 12.56308347]),
    (
        "weight",
        1,
        23.5,
        [10.32206165, 10.57894925, 10.98963476, 11.7192993, 12.59913494, 13.55919667, 14.49900418, 15.09875606, 15.50417803],
    ),
    (
        "weight",
        1,
        120.5,
        [24.19264433, 24.94392079, 26.20745042, 28.66893932, 32.08799062, 36.55850564, 41.96894158, 46.15753154, 49.41515104],
    ),
    (
        "weight",
        1,
        180.5,
        [41.52175462, 43.01505816, 45.49646217, 50.21378283, 56.49095862, 64.19327833, 72.75113236, 78.82658994, 83.24017154],
    ),
    (
        "weight",
        0,
        123.5,
        [24.65825833, 25.56895119, 27.09733925, 30.05769609, 34.1166299, 39.30110778, 45.35151857, 49.84911291, 53.22950783],
    ),
    (
        "weight",
        0,
        180.5,
        [39.59012338, 40.76838955, 42.7562665, 46.65445329, 52.13568193, 59.44404265, 68.5487709, 75.82804673, 81.64830091],
    ),
    (
        "weight",
        0,
        212.5,
        [43.99549743, 45.09814744, 46.96240411, 50.6391944, 55.87892356, 63.05073398, 72.40625667, 80.33865934, 87.05088422],
    ),
]
BMI = [(1, 120.5, [14.21865508, 16.64613844, 22.15409238]), (0, 60.5, [13.52091027, 15.15188405, 18.25738105])]  # 5th, 50th, 95th
ROUNDED = [  # medians on the printed charts: sex, years, cm, kg
    (1, 2, 86.5, 12.7),
    (1, 5, 109.0, 18.4),
    (1, 10, 138.6, 31.9),
    (1, 15, 170.1, 56.3),
]


@pytest.mark.parametrize(("measure", "sex", "months", "printed"), CDC, ids=lambda value: str(value)[:8])
def test_percentiles_are_those_printed_by_the_cdc(measure, sex, months, printed):
    ones = np.ones(PERCENTS.size)
    got = growth_quantile(measure, sex * ones, months / 12 * ones, stats.norm.ppf(PERCENTS))
    assert got == pytest.approx(printed, rel=5e-7)


@pytest.mark.parametrize(("sex", "years", "height", "weight"), ROUNDED)
def test_medians_are_those_on_the_printed_charts(sex, years, height, weight):
    one = np.ones(1)
    assert growth_quantile("height", sex * one, years * one, 0.0)[0] == pytest.approx(height, abs=0.2)
    assert growth_quantile("weight", sex * one, years * one, 0.0)[0] == pytest.approx(weight, abs=0.2)


@pytest.mark.parametrize(("sex", "months", "printed"), BMI)
def test_heights_and_weights_together_give_the_body_mass_index_of_its_own_chart(sex, months, printed):
    years = months / 12
    children = sample_children(40_000, 3, years, years, male=float(sex))
    bmi = children.weight / (children.height / 100) ** 2
    assert np.quantile(bmi, [0.05, 0.5, 0.95]) == pytest.approx(printed, rel=0.04)


@pytest.mark.parametrize("sex", [0, 1])
def test_drawn_heights_and_weights_follow_the_central_99_percent_of_their_charts(sex):
    children = sample_children(40_000, 4, 9.5, 9.5, male=float(sex))
    shares = np.array([0.05, 0.25, 0.5, 0.75, 0.95])
    ones = np.ones(shares.size)
    for measure in ("height", "weight"):
        expected = growth_quantile(measure, sex * ones, 9.5 * ones, stats.truncnorm(-2.576, 2.576).ppf(shares))
        assert np.quantile(children[measure], shares) == pytest.approx(expected, rel=0.008)


def test_weight_and_height_are_correlated_as_the_charts_imply():
    children = sample_children(40_000, 5, 10, 10, male=1)
    expected = weight_height_correlation(np.ones(1), np.full(1, 10.0))[0]
    assert 0.6 < expected < 0.85
    assert stats.spearmanr(children.height, children.weight).statistic == pytest.approx(expected, abs=0.03)


def test_children_are_within_reason_at_every_age():
    children = sample_children(20_000, 6)
    assert 1 <= float(children.age.min()) < 1.2
    assert 17.8 < float(children.age.max()) <= 18
    assert float(children.height.min()) > 65
    assert float(children.height.max()) < 200
    assert float(children.weight.min()) > 6.5
    assert float(children.weight.max()) < 135
    assert all(np.isfinite(children[name]).all() for name in children)


def test_ages_follow_the_beta_distribution_asked_for():
    children = sample_children(20_000, 7, 2, 12, age_shape=(2, 3))
    assert stats.kstest(children.age, stats.beta(2, 3, loc=2, scale=10).cdf).pvalue > 0.001


def test_shares_of_boys_and_renal_function_are_those_assumed():
    children = sample_children(40_000, 8)
    assert float(children.sex.mean()) == pytest.approx(0.56, abs=0.01)
    assert float(children.egfr.median()) == pytest.approx(130, rel=0.01)
    assert float(np.log(children.egfr).std()) == pytest.approx(0.22, rel=0.02)


def test_body_surface_area_is_mostellers():
    children = sample_children(50, 9)
    assert children.bsa.to_numpy() == pytest.approx(np.sqrt(children.height * children.weight / 3600).to_numpy(), rel=1e-15)
    assert [children[name].attrs["units"] for name in ("age", "weight", "height", "bsa", "egfr")] == ["year", "kg", "cm", "m2", "mL/min"]
    assert all(children[name].attrs["source"] for name in children)


def test_a_child_does_not_depend_on_how_many_there_are():
    many = sample_children(100, 7)
    assert many.isel(subject=slice(10)).identical(sample_children(10, 7))
    assert many.isel(subject=[42, 3]).identical(sample_children(2, 7, subjects=np.array([42, 3])))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"n": 0}, "n is 0"),
        ({"n": True}, "n is True"),
        ({"age_min": 0.5}, "1 <= age_min"),
        ({"age_max": 21}, "age_max <= 20"),
        ({"age_min": 9, "age_max": 8}, "age_min <= age_max"),
        ({"age_min": float("nan")}, "age_min <= age_max"),
        ({"age_shape": (0, 1)}, "age_shape"),
        ({"male": 1.2}, "male"),
        ({"seed": -1}, "0 <= seed"),
        ({"subjects": np.arange(3)}, "one number for each child"),
    ],
)
def test_arguments_out_of_range_are_refused(arguments, said):
    with pytest.raises(ConfigError, match=said):
        sample_children(**({"n": 5, "seed": 1} | arguments))
