"""Every shipped model gives the numbers that its source prints, and says where each of its own numbers is from."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.checking import check_model
from carkinetics.typical import example

METHODS = ("auto", "stiff", "explicit")
NAMES = tuple(ck.models()["name"])
DEFINED = ("by definition", "molar masses", "mass of")  # sources that are no publication and no assumption


def assumptions(name: str) -> Iterator[tuple[str, str]]:
    """Name and reason of each assumed parameter."""
    for item in ck.load_model(name).parameters:
        if item.source.startswith("assumed"):
            yield item.name, item.about


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.requirement("R-MOD-01")
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
def test_every_model_is_cited_or_a_textbook_model(name: str) -> None:
    source = ck.load_model(name).source
    assert len(source.citation.split()) > 5, "the source in full: authors, title, journal, year"
    assert source.population, 'whom the numbers are of, or "none: a textbook model"'
    if not source.population.startswith("none: "):
        assert source.disease or source.product
        assert source.fitted_to
        assert source.deviations, "no model is written down without a choice: say which"


def unsourced(model: ck.Model) -> Iterator[str]:
    """The numbers of a model that do not say where they are from."""
    for table in ("parameters", "draws"):
        yield from (f"{table}.{item.name}" for item in getattr(model, table) if not item.source)
    yield from (f"effects.{item.parameter}.{item.covariate}" for item in model.effects if not item.source)
    for item in model.observables:
        if any(value is not None for value in (item.sigma, item.sigma_add, item.sigma_prop)) and not item.source:
            yield f"observables.{item.key}.sigma"
        if item.lloq is not None and not item.lloq_source:
            yield f"observables.{item.key}.lloq"
    for variant in model.variants:
        yield from (f"{variant.name}.{key}" for key, values in variant.parameters if not (variant.source or dict(values).get("source")))


@pytest.mark.parametrize("name", NAMES)
def test_every_number_says_where_it_is_from(name: str) -> None:
    assert not list(unsourced(ck.load_model(name)))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", NAMES)
def test_what_the_typical_subject_is_given_is_simulated_by_every_method(name: str, method: str) -> None:
    """A model that the explicit method cannot solve in a reasonable number of steps says so in a deviation with the word "explicit"."""
    model = ck.load_model(name)
    if method == "explicit" and any("explicit" in line for line in model.source.deviations):
        pytest.skip("too stiff for the explicit method, as the file says")
    given = example(model)
    times = np.linspace(model.start, given.until, 201)
    sim = ck.simulate(model, times=times, doses=given.doses, method=method, states=True)
    assert int(sim.status.values[0]) == 0
    shown = next(item for item in model.observables if model.example.observable in (None, item.key))
    series = sim[shown.name].sel(matrix=shown.matrix) if "matrix" in sim[shown.name].dims else sim[shown.name]
    assert np.isfinite(series.values).all()
    assert np.ptp(series.values) > 0, "nothing happens: give the typical subject its product under [example]"


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
