"""What a trial's page says of itself in sentences: what kind of thing it is, and its limits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from carkinetics.trial.spec import Trial


def notice(assumed: int, among: int, trial: Trial, kind: str) -> tuple[str, ...]:
    """What kind of thing the page is."""
    first = (
        f"This is a simulation, not a result and not a prediction. No patient's data of this trial went into it. {assumed} of the "
        f"model's {among} "
        "parameters are assumptions, listed below with their reasons."
    )
    return (first, compared(trial, kind)) if len(trial.arms) > 1 else (first,)


def compared(trial: Trial, kind: str) -> str:
    """What a difference between arms is here, and why it is not what the trial's groups would show."""
    by_antigen = any(arm.targets for arm in trial.arms)
    return allocation(kind, "the product follows the antigens of the leukaemia" if by_antigen else "the groups are not drawn by lot")


def allocation(kind: str, rule: str = "the product follows the state of the patient") -> str:
    """Which comparison of arms it is; `rule` says who gets which product in the real trial."""
    if kind == "rule":
        return (
            "Each virtual child is given the one product that the rule allocates, as in the real trial: the arms are different "
            f"children. There {rule}, and nothing is randomised: a difference between arms is one of products and of children."
        )
    return (
        "The arms are paired counterfactuals: the same virtual children under different products. In the real trial "
        f"{rule}, and nothing is randomised: the differences between arms here are not what a comparison of its groups would show."
    )


def censoring(trial: Trial) -> str:
    """Who is censored, in a sentence."""
    lost = trial.follow_up.dropout
    said = (
        f"Censored at the loss to follow-up ({100 * lost.value * 365.25:.2g} % a year)"
        if lost and lost.value > 0
        else "Nobody is lost to follow-up"
    )
    plan = trial.transplant
    if plan is None or not any(share > 0 for _, share in plan.shares):
        return f"{said}; nobody is transplanted."
    return f"{said}; transplant by the strategy \u201c{plan.strategy.replace('_', ' ')}\u201d."


def listed(names: Sequence[str], last: str) -> str:
    """a, b and c; `last` is the word before c."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {last} {names[-1]}"


def limits(trial: Trial, assumed: int, among: int) -> tuple[str, ...]:
    """The limits of the simulation in plain words, before those that the model's own file declares."""
    said = [
        "It shows what the model and its assumptions imply. It cannot tell whether a product works, and it is no ground for a "
        "decision on a patient.",
        "Intervals hold the chance of drawing these virtual children and nothing else. The uncertainty of the parameters and of the "
        "model's form is "
        f"larger and is not shown; {assumed} of {among} parameters are assumed, many of them set by hand so that published cohorts "
        f"come out right.",
    ]
    if len(trial.arms) > 1:
        said.insert(
            1,
            "Which product a real child receives depends on the antigens of the leukaemia and on earlier "
            "treatment, so real groups differ in more than the product.",
        )
    if trial.enrolment is not None:
        table = "the table of responses says what a group of that size could report" if trial.response else "they show many more children"
        said.append(
            f"The real trial plans {trial.enrolment.value:g} children in all. Its groups will scatter far more than these curves; {table}."
        )
    said.append(f"What is not modelled does not happen here: {', '.join(_absent(trial))}.")
    if trial.not_computed:
        said.append(
            f"{len(trial.not_computed)} criteria of the record need a medical history and were not applied; they are listed under Children."
        )
    return tuple(said)


def _absent(trial: Trial) -> list[str]:
    """What neither the model nor the trial file lets happen."""
    read, plan, lost = trial.readouts, trial.transplant, trial.follow_up.dropout
    missing = [
        ("death", not read.hazard),
        ("leukaemia and its response", not read.blasts),
        ("transplantation", plan is None or not any(share > 0 for _, share in plan.shares)),
        ("loss to follow-up", lost is None or lost.value == 0),
        ("blood counts", not read.neutrophils),
    ]
    further = ["further treatment after relapse", "treatment of cytokine release", "disease outside blood and marrow", "platelets"]
    return [name for name, absent in missing if absent] + further
