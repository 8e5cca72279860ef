"""Screening against a brute-force recount of the same children, one at a time."""

import numpy as np
import pytest

from carkinetics.errors import ConfigError
from carkinetics.trial.eligibility import candidates, screen
from carkinetics.trial.library import load_trial

TRIAL = load_trial("NCT04626765")
N, SEED = 60, 7


def by_hand(n, seed):
    """Place by place, child by child, with the rules of the record written out."""
    counts = {"age": [0, 0], "ecog": [0, 0], "antigens": [0, 0]}
    enrolled = []
    for place in range(n):
        for number in range(1000):
            child = {name: values[0] for name, values in candidates(TRIAL, np.array([place + number * 2**40]), seed).items()}
            rules = {"age": 1 <= child["age"] <= 18, "ecog": child["ecog"] <= 2, "antigens": child["CD19"] == 1 or child["CD22"] == 1}
            for name, met in rules.items():
                counts[name][0] += 1
                if not met:
                    counts[name][1] += 1
                    break
            if all(rules.values()):
                enrolled.append(child)
                break
    return counts, enrolled


def test_screened_and_excluded_are_what_a_count_by_hand_gives():
    found = screen(TRIAL, N, SEED)
    counts, enrolled = by_hand(N, SEED)
    assert list(zip(found.screened.tolist(), found.excluded.tolist(), strict=True)) == [tuple(counts[rule.name]) for rule in TRIAL.rules]
    assert found.screened[-1] - found.excluded[-1] == N
    for name, values in found.children.items():
        assert values.tolist() == [child[name] for child in enrolled], name


def test_shares_of_the_excluded_are_those_of_the_assumed_distributions():
    found = screen(TRIAL, 4000, 1)
    expected = [1 - 17 / 20.5, 0.08, 0.01]  # uniform 0.5 to 21 years; ECOG 3 or 4; neither antigen
    for screened, excluded, share in zip(found.screened, found.excluded, expected, strict=True):
        assert excluded / screened == pytest.approx(share, abs=4 * np.sqrt(share * (1 - share) / screened))


def test_ten_places_are_the_first_of_a_hundred():
    small, large = screen(TRIAL, 10, SEED), screen(TRIAL, 100, SEED)
    for name in small.children:
        assert (small.children[name] == large.children[name][:10]).all()
    assert (small.product == large.product[:10]).all()


def test_another_seed_gives_other_children():
    assert (screen(TRIAL, 10, 1).children["age"] != screen(TRIAL, 10, 2).children["age"]).all()


def test_a_child_is_given_the_product_with_all_its_targets():
    found = screen(TRIAL, 2000, 3)
    for (cd19, cd22), product in {(1, 0): "senl_19", (0, 1): "senl_22", (1, 1): "senl_19_22"}.items():
        there = (found.children["CD19"] == cd19) & (found.children["CD22"] == cd22)
        assert there.any()
        assert set(found.product[there]) == {product}


def test_rules_that_nobody_meets_are_an_error_that_counts_them():
    nobody = load_trial("NCT04626765", {"screening.ecog.probabilities": [0, 0, 0, 1, 0]})
    with pytest.raises(ConfigError, match=r"3 of 3 places are empty.*ecog at most 2 \(\d+\)"):
        screen(nobody, 3, 1)


def test_ages_without_growth_references_cannot_be_enrolled():
    with pytest.raises(ConfigError, match="growth references"):
        screen(load_trial("NCT04626765", {"eligibility.age.min": 0.6}), 3, 1)
