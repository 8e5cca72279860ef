"""Assurance against closed forms: binomial, beta-binomial, and the interval's expected width."""

import numpy as np
import pandas as pd
import pytest
from scipy.stats import beta, betabinom, binom, hypergeom

import carkinetics as ck
from carkinetics.errors import ConfigError, DataError, FileError, IntegrityError
from carkinetics.trial.run import changes_of, model_of
from carkinetics.whatif import assuring
from carkinetics.whatif.assuring import seen
from carkinetics.whatif.chances import counts_of, read_target
from carkinetics.whatif.draws import draws_of
from carkinetics.whatif.measures import SHARE, Children, Outcome

TRIAL = ck.load_trial("NCT04626765")
ARMS = tuple(arm.name for arm in TRIAL.arms)
LEVEL = 0.95


def clopper_pearson(count, n):
    low = beta.ppf(0.025, count, n - count + 1) if count else 0.0
    high = beta.ppf(0.975, count + 1, n - count) if count < n else 1.0
    return low, high


def meets(n, share):
    return np.array([clopper_pearson(count, n)[0] > share for count in range(n + 1)])


@pytest.mark.parametrize("p", [0.55, 0.75, 0.9])
@pytest.mark.parametrize(("pool", "n"), [(50, 50), (120, 50), (80, 13)])
def test_a_known_share_gives_the_binomial_power_whatever_the_pool(p, pool, n):
    """The expectation over the pool's own chance is that of a fresh trial: exactly, for every size of the pool."""
    aim = read_target("response > 0.6")
    over_pools = sum(binom.pmf(s, pool, p) * np.array(seen(np.array([s, pool]), pool, n, aim, LEVEL)) for s in range(pool + 1))
    chances = binom.pmf(np.arange(n + 1), n, p)
    widths = np.array([np.subtract(*clopper_pearson(count, n)[::-1]) for count in range(n + 1)])
    np.testing.assert_allclose(over_pools, [chances @ meets(n, 0.6), chances @ widths, n], rtol=1e-9)


def test_an_unsure_share_gives_the_beta_binomial_assurance():
    pool, n, a, b = 150, 50, 12.0, 4.0
    aim = read_target("response > 60 %")
    found = sum(betabinom.pmf(s, pool, a, b) * seen(np.array([s, pool]), pool, n, aim, LEVEL)[0] for s in range(pool + 1))
    assert found == pytest.approx(betabinom.pmf(np.arange(n + 1), n, a, b) @ meets(n, 0.6), rel=1e-9)


def test_the_size_of_a_group_is_part_of_chance():
    """Of 10 children, 4 in the group and 3 of them with the outcome; a trial of 5, by counting every choice."""
    joint = counts_of(3, 4, 10, 5)
    assert sum(chances.sum() for chances in joint.values()) == pytest.approx(1)
    for size, chances in joint.items():
        for count, chance in enumerate(chances):
            expected = hypergeom.pmf(size, 10, 4, 5) * hypergeom.pmf(count, 4, 3, size)
            assert chance == pytest.approx(expected)
    assert seen(np.array([0, 0]), 10, 5, read_target("crs < 0.3"), LEVEL)[0] == 0


@pytest.fixture
def tossed(monkeypatch):
    """Trials in which a child responds with probability 1 - p_poor of its arm, tossed anew for every seed."""

    def run_trial(trial, n, seed, *_, **__):
        return trial, n, seed

    def children_of(result, names, arms=None):
        trial, n, seed = result
        model, draw = model_of(TRIAL), np.random.default_rng(seed)
        shares = [changes_of(trial, arm, model)["p_poor"]["value"] for arm in trial.arms]
        values = np.concatenate([draw.random(n) > share for share in shares])[None, :].astype(float)
        arm = np.repeat(np.array(ARMS, dtype=object), n)
        return Children(
            (Outcome("response", "", "1", SHARE),),
            values,
            np.ones_like(values, bool),
            arm,
            np.tile(np.arange(n), 3),
            np.zeros(arm.size),
            ARMS,
        )

    monkeypatch.setattr(assuring, "run_trial", run_trial)
    monkeypatch.setattr(assuring, "children_of", children_of)


def test_assurance_over_a_table_of_draws_is_the_beta_binomial_within_its_error(tossed):
    a, b, n = 14.0, 5.0, 50
    shares = beta.ppf((np.arange(1500) + 0.5) / 1500, a, b)
    found = ck.assurance(TRIAL, "response > 0.6", n, draws=pd.DataFrame({"p_poor": 1 - shares}), worlds=1500)
    expected = betabinom.pmf(np.arange(n + 1), n, a, b) @ meets(n, 0.6)
    error = 4 * np.sqrt(0.83 * 0.17 / 1000)  # of the share among the thousand children who have the model's own values
    low, high = (binom.pmf(np.arange(n + 1), n, 0.83 + side) @ meets(n, 0.6) for side in (-error, error))
    for arm in ARMS:
        own = found.sel(arm=arm, n=n)
        assert float(own["assurance"]) == pytest.approx(expected, abs=4 * float(own["assurance_se"]))
        assert float(own["rate_mean"]) == pytest.approx(a / (a + b), abs=0.01)
        assert 0 < float(own["assurance_se"]) < 0.02
    assert low < float(found["power"].sel(arm="senl_19", n=n)) < high


def test_weights_count(tossed):
    sure = pd.DataFrame({"p_poor": [0.02, 0.95], "weight": [3.0, 1.0]})
    found = ck.assurance(TRIAL, "response > 0.6", 40, draws=sure, worlds=10)
    assert found["assurance"].values == pytest.approx(np.full((3, 1), 0.75), abs=1e-6)


def test_a_real_trial_by_the_rule_is_the_same_for_any_threads_and_goes_on(tmp_path):
    ask = {"n": [10, 20], "worlds": 3, "children": 20, "allocation": "rule", "seed": 3}
    found = ck.assurance(TRIAL, "response > 0.4", threads=1, store=tmp_path / "w.jsonl", **ask)
    again = ck.assurance(TRIAL, "response > 0.4", threads=2, **ask)
    assert found.identical(again)
    assert found.identical(ck.assurance(TRIAL, "response > 0.4", store=tmp_path / "w.jsonl", **ask))
    assert found["arm"].values.tolist() == [*ARMS, "all"]
    np.testing.assert_allclose(found["size"].sel(arm=list(ARMS)).sum("arm"), [10, 20])
    np.testing.assert_allclose(found["size"].sel(arm="all"), [10, 20])
    with pytest.raises(IntegrityError, match="seed"):
        ck.assurance(TRIAL, "response > 0.4", store=tmp_path / "w.jsonl", **{**ask, "seed": 4})


def test_a_csv_of_draws_is_read_with_its_comments_and_belongs_to_its_model(tmp_path):
    model, path = model_of(TRIAL), tmp_path / "posterior.csv"
    path.write_text(f"# made up\n# model_hash: {model.hash}\nsenl_19.rho,kill_max.iiv,weight\n1.7,0.5,1\n1.6,0.6,3\n")
    told = draws_of(TRIAL, model, path, 100, 7)
    assert told.weights.tolist() == [0.25, 0.75]
    assert told.source == "posterior.csv"
    changes = changes_of(told.trials[1], told.trials[1].arms[0], model)
    assert (changes["rho"]["value"], changes["kill_max"]["iiv"]) == (1.6, 0.6)
    path.write_text("# model_hash: 123abc\nrho\n1.7\n")
    with pytest.raises(IntegrityError, match="another model"):
        draws_of(TRIAL, model, path, 100, 7)


def test_draws_of_the_priors_have_their_spread():
    model = model_of(TRIAL)
    told = draws_of(TRIAL, model, "priors", 400, 7)
    values = np.array([changes_of(one, one.arms[1], model)["alpha"]["value"] for one in told.trials])
    own = model.variant("senl_22").parameter("alpha").value
    assert np.log(values).mean() == pytest.approx(np.log(own), abs=0.03)
    assert np.log(values).std() == pytest.approx(0.2, abs=0.02)


@pytest.mark.parametrize(("columns", "error", "words"), [
    ({"rhoo": [1.0]}, ConfigError, "no parameter"), ({"senl_9.rho": [1.0]}, ConfigError, "no arm"),
    ({"rho": [1.0, np.nan]}, DataError, "row 2"), ({"rho": ["a"]}, DataError, "number"),
    ({"weight": [1.0]}, DataError, "no column of a parameter"), ({"rho": [1.7], "weight": [0.0]}, DataError, "weights"),
    ("nowhere.csv", FileError, "is not there"), (3, ConfigError, "draws is 3"),
])  # fmt: skip
def test_draws_that_cannot_be_used_are_refused(columns, error, words):
    with pytest.raises(error, match=words):
        draws_of(TRIAL, model_of(TRIAL), columns, 10, 7)


@pytest.mark.parametrize("target", ["response", "response > 1.2", "response = 0.6", "> 0.6", "response > x", 0.6])
def test_a_target_that_is_none_is_refused(target):
    with pytest.raises(ConfigError, match="OUTCOME > SHARE"):
        ck.assurance(TRIAL, target)


def test_other_arguments_that_cannot_be_are_refused():
    for options, words in (
        ({"n": 0}, "number of children"),
        ({"children": 10}, "at least as many"),
        ({"level": 2}, "level"),
        ({"allocation": "x"}, "rule"),
    ):
        with pytest.raises(ConfigError, match=words):
            ck.assurance(TRIAL, "response > 0.6", **options)
    with pytest.raises(ConfigError, match="not a share"):
        ck.assurance(TRIAL, "cmax_pb > 0.6", 5, worlds=1, children=5)
