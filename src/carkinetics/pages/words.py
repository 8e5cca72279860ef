"""What a trial's page says of itself in sentences: what kind of thing it is, and its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from carkinetics.trial.spec import Trial


def notice(assumed: int, among: int, kind: str) -> tuple[str, ...]:
    """What kind of thing the page is."""
    return (
        f"This is a simulation, not a result and not a prediction. No patient's data of this trial went into it. {assumed} of the "
        f"model's {among} "
        "parameters are assumptions, listed below with their reasons.",
        allocation(kind),
    )


def allocation(kind: str) -> str:
    """Which comparison of arms it is."""
    if kind == "rule":
        return (
            "Each virtual child is given the one product that the trial's rule allocates by the antigens of its leukaemia, as the real "
            "trial would: the arms are different children, and a difference between them is one of products and of children."
        )
    return (
        "The arms are the same virtual children under different products. In the real trial the product follows the antigens of the "
        "leukaemia and nothing is randomised: the differences between arms here are not what a comparison of its groups would show."
    )


def limits(trial: Trial, assumed: int, among: int) -> tuple[str, ...]:
    """The limits of the simulation in plain words, before those that the model's own file declares."""
    said = [
        "It shows what the model and its assumptions imply. It cannot tell whether a product works, and it is no ground for a "
        "decision on a patient.",
        "Which product a real child receives depends on the antigens of the leukaemia and on earlier treatment, so real groups differ in "
        "more than the product.",
        "Intervals hold the chance of drawing these virtual children and nothing else. The uncertainty of the parameters and of the "
        "model's form is "
        f"larger and is not shown; {assumed} of {among} parameters are assumed, many of them set by hand so that published cohorts "
        f"come out right.",
    ]
    if trial.enrolment is not None:
        said.append(
            f"The real trial plans {trial.enrolment.value:g} children in all. Its groups will scatter far more than these curves; the "
            f"table of responses "
            "says what a group of that size could report."
        )
    said.append(
        "What is not modelled does not happen here: transplantation, further treatment after relapse, loss to follow-up, treatment of "
        "cytokine release, "
        "disease outside blood and marrow, platelets."
    )
    if trial.not_computed:
        said.append(
            f"{len(trial.not_computed)} criteria of the record need a medical history and were not applied; they are listed under Children."
        )
    return tuple(said)
