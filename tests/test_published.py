"""Every shipped model gives the numbers that its source prints, and says where each of its own numbers is from."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import carkinetics as ck
from carkinetics.checking import check_model

NAMES = tuple(ck.models()["name"])
DEFINED = ("by definition", "molar masses", "mass of")  # sources that are no publication and no assumption


def assumptions(name: str) -> Iterator[tuple[str, str]]:
    """Name and reason of each assumed parameter."""
    for item in ck.load_model(name).parameters:
        if item.source.startswith("assumed"):
            yield item.name, item.about


@pytest.mark.parametrize("name", NAMES)
def test_every_check_of_a_model_holds(name: str) -> None:
    outcomes = check_model(ck.load_model(name))
    assert outcomes, f"{name} checks nothing"
    failed = [str(outcome) for outcome in outcomes if not outcome.passed]
    assert not failed, "\n".join(failed)


@pytest.mark.parametrize("name", NAMES)
def test_every_check_of_a_model_says_what_it_is_held_against(name: str) -> None:
    assert all(check.source for check in ck.load_model(name).checks)


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_has_a_source_and_a_meaning(name: str) -> None:
    assert all(item.source and item.about for item in ck.load_model(name).parameters)


@pytest.mark.parametrize("name", NAMES)
def test_every_assumed_number_has_a_reason(name: str) -> None:
    short = [parameter for parameter, about in assumptions(name) if len(about.split()) < 4]
    assert not short, f"{name}: say why these were assumed: {short}"


@pytest.mark.parametrize("name", NAMES)
def test_units_of_every_equation_were_checked(name: str) -> None:
    assert ck.load_model(name).units_checked


@pytest.mark.parametrize("name", NAMES)
def test_every_variant_loads_and_changes_something(name: str) -> None:
    model = ck.load_model(name)
    for variant in model.variants:
        assert ck.load_model(name, variant=variant.name).title == model.title
        assert variant.parameters


def test_the_numbers_of_the_trial_model_are_published_or_named_as_assumed() -> None:
    papers = ("Langenhorst 2019", "Tasso 1992", "Kimmel 2021", "Park 2025", "Ma 2019", *DEFINED, "assumed")
    strange = [item.name for item in ck.load_model("ball_dual_antigen").parameters if not item.source.startswith(papers)]
    assert not strange
