"""[example]: what the typical subject of a source is given, and what is refused of it."""

import pytest
from sample_models import DRUG, build

from carkinetics.errors import ModelError
from carkinetics.model.spec import Example, ExampleDose

GIVEN = """
[example]
doses = [{ amount = "2 * cl", into = "oral" }, { amount = 5, time = "cl / v", into = "oral", duration = 0.5 }]
infusion = 3
until = "100 + 1"
"""


def test_an_example_is_texts_over_the_constants_of_a_subject():
    model = build(DRUG + GIVEN)
    doses = (ExampleDose("2 * cl", into="oral"), ExampleDose("5.0", "cl / v", "oral", "0.5"))
    assert model.example == Example(doses, "3.0", "100 + 1")


def test_without_an_example_nothing_is_given_and_day_0_is_time_0(drug):
    assert drug.example == Example((), "0", None, None)


def test_an_example_does_not_change_what_a_model_means(drug):
    assert build(DRUG + GIVEN).hash == drug.hash


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("doses = 3", "doses are a list"),
        ("doses = [{ time = 0 }]", "'amount'"),
        ('doses = [{ amount = 1, into = "orl" }]', "entry of \\[doses\\]"),
        ('doses = [{ amount = "gut", into = "oral" }]', "gut"),
        ('infusion = "when"', "when"),
        ('observable = "plasmma"', "is not an observable"),
        ("days = 3", "days"),
    ],
)
def test_a_fault_in_an_example_is_told(text, message):
    with pytest.raises(ModelError, match=message):
        build(f"{DRUG}\n[example]\n{text}\n")
