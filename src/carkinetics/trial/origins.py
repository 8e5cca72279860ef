"""Where the numbers of a trial are from: what the record gives, what is assumed and why, what the caller changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from carkinetics.trial.spec import RECORD, Administration, Entry, Response, Trial, Visits


@dataclass(frozen=True)
class Origin:
    """One entry of a trial file: its place ("arms.senl_19.dose"), its value in words, where it is from, and the reason."""

    where: str
    value: str
    source: str
    about: str


def origins(trial: Trial) -> tuple[Origin, ...]:
    """Every entry of the trial that carries an origin, in the order of the file."""
    return tuple(_all(trial))


def assumptions(trial: Trial) -> tuple[Origin, ...]:
    """The entries that are not the record's."""
    return tuple(item for item in _all(trial) if item.source != RECORD)


def _all(trial: Trial) -> Iterator[Origin]:
    yield _of_entry("horizon", trial.horizon)
    if trial.enrolment is not None:
        yield _of_entry("enrolment", trial.enrolment)
    for rule in trial.rules:
        yield Origin(f"eligibility.{rule.name}", rule.text, rule.source, rule.about)
    for item in trial.screening:
        yield Origin(f"screening.{item.name}", item.text, item.source, item.about)
    yield Origin("allocation", " > ".join(trial.allocation.order), trial.allocation.source, trial.allocation.about)
    for drug in trial.lymphodepletion:
        yield from _of_dose(f"lymphodepletion.{drug.name}", drug)
    for arm in trial.arms:
        if arm.dose is not None:
            yield from _of_dose(f"arms.{arm.name}.dose", arm.dose)
        for name, entry in arm.parameters:
            yield _of_entry(f"arms.{arm.name}.parameters.{name}", entry)
    for name, entry in trial.parameters:
        yield _of_entry(f"parameters.{name}", entry)
    for visits in trial.visits:
        yield from _of_visits(visits)
    yield from _of_follow_up(trial)
    yield from _of_response(trial.response)
    for event in trial.adverse_events:
        yield Origin(f"adverse_events.{event.name}", event.grading, event.source, event.about)
    for unsure in trial.sensitivity:
        where = f" in {', '.join(unsure.arms)}" if unsure.arms else ""
        yield Origin(f"sensitivity.{unsure.name}", f"SD {unsure.sd:g} on the {unsure.scale} scale{where}", unsure.source, unsure.about)
    for endpoint in trial.endpoints:
        yield _of_entry(f"endpoints.{endpoint.name}.frame", endpoint.frame)
        yield Origin(f"endpoints.{endpoint.name}.definition", endpoint.title, endpoint.source, endpoint.definition)


def _of_visits(visits: Visits) -> Iterator[Origin]:
    where = f"visits.{visits.matrix}"
    yield Origin(where, f"day {_listed(visits.times)}", visits.source, visits.about)
    if visits.windows is not None:
        yield Origin(f"{where}.windows", f"\u00b1 {_listed(visits.windows.days)} days", visits.windows.source, visits.windows.about)
    if visits.missed is not None:
        yield Origin(f"{where}.missed", f"{visits.missed.value:.3g}", visits.missed.source, visits.missed.about)


def _of_follow_up(trial: Trial) -> Iterator[Origin]:
    follow, plan = trial.follow_up, trial.transplant
    if follow.dropout is not None:
        yield Origin("follow_up.dropout", f"{follow.dropout.value * 365.25:.3g}/year", follow.dropout.source, follow.dropout.about)
    if follow.source:
        yield Origin("follow_up.sampling_ends", "relapse" if follow.until_relapse else "death", follow.source, follow.about)
    if plan is not None:
        shares = ", ".join(f"{arm}: {share:g}" for arm, share in plan.shares)
        yield Origin("transplant.probability", shares, *plan.share_origin)
        yield Origin("transplant.window", f"day {_listed(plan.days)} after the remission", *plan.days_origin)
        yield Origin("transplant.strategy", plan.strategy.replace("_", " "), *plan.strategy_origin)


def _of_response(response: Response | None) -> Iterator[Origin]:
    if response is None:
        return
    yield Origin("response.days", f"day {_listed(response.days)}", response.source, response.about)
    for name in ("remission", "partial", "mrd", "neutrophils"):
        limit = getattr(response, name)
        if limit is not None:
            yield _of_entry(f"response.{name}", limit)


def _of_entry(where: str, entry: Entry) -> Origin:
    return Origin(where, _with_unit(entry.value, entry.unit), entry.source, entry.about)


def _of_dose(where: str, dose: Administration) -> Iterator[Origin]:
    yield Origin(where, f"{_with_unit(dose.amount, dose.unit)} on day {_days(dose)}", dose.source, dose.about)
    if dose.duration is not None:
        minutes = Entry(dose.duration.value * 1440, "min", dose.duration.source, dose.duration.about)
        yield _of_entry(f"{where}.duration", minutes)


def _with_unit(value: float, unit: str) -> str:
    return f"{value:g}" if unit in ("", "1") else f"{value:g} {unit}"


def _days(dose: Administration) -> str:
    if not dose.fractions:
        return _listed(dose.times)
    return ", ".join(f"{time:g} ({part:.0%})" for time, part in zip(dose.times, dose.fractions, strict=True))


def _listed(times: tuple[float, ...]) -> str:
    return ", ".join(f"{time:g}" for time in times)
