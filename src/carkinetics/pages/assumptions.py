"""Every number that no record and no paper gives, with its reason: of the trial's file, of the model, of its products."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from carkinetics.drawing.style import unit_text
from carkinetics.pages.numbers import NOTHING, exact
from carkinetics.pages.tables import Column, Table, sentence, table
from carkinetics.pages.trial_tables import Arms, arm_columns
from carkinetics.trial.spec import ASSUMED, CHANGED

if TYPE_CHECKING:
    from carkinetics.model.spec import Model, Parameter
    from carkinetics.trial.spec import Trial

BY_DEFINITION = "by definition"
SPREADS = {"log": "log", "logit": "logit", "normal": ""}


def is_assumed(source: str) -> bool:
    """Whether a source says that there is none."""
    return source.strip().lower().startswith(ASSUMED)


def of_trial(trial: Trial) -> Table:
    """The entries of the trial's file that the registry's record does not give."""
    from carkinetics.trial.origins import assumptions

    rows = [
        (item.where, item.value, sentence(item.about) or ("Set for this run" if item.source == CHANGED else item.source))
        for item in assumptions(trial)
    ]
    columns = (Column("Entry of the trial file", kind="text"), Column("Value", kind="prose"), Column("Reason", kind="prose"))
    return table("The trial: what the registry's record does not say", columns, rows)


def of_model(model: Model, caption: str = "The model: assumed numbers") -> Table:
    """The parameters of the model, its draws and its limits of quantification that are assumed, without those that arms change."""
    own = changed_in_arms(model)
    rows = [_row(item) for item in model.parameters if is_assumed(item.source) and item.name not in own]
    rows += [
        (draw.name, _distribution(draw.distribution, draw.arguments), "", sentence(draw.about) or NOTHING)
        for draw in model.draws
        if is_assumed(draw.source)
    ]
    rows += [
        (f"LLOQ of {item.key}", f"{exact(item.lloq)} {unit_text(item.unit)}", "", sentence(item.lloq_source))
        for item in model.observables
        if item.lloq is not None and is_assumed(item.lloq_source)
    ]
    return table(caption, _columns("Reason"), rows)


def of_arms(trial: Trial, model: Model, arms: Arms) -> Table:
    """The typical values that differ between products, side by side, with the reason of each that has one."""
    values: dict[str, dict[str, str]] = {}
    reasons: dict[str, dict[str, list[str]]] = {}
    for arm in (planned for planned in trial.arms if planned.name in arms):
        for name, change in _changes(arm.variant, (*trial.parameters, *arm.parameters), model).items():
            values.setdefault(name, {})[arm.name] = exact(change.get("value", model.parameter(name).value))
            about = str(change.get("about", "") or "")
            reasons.setdefault(name, {}).setdefault(about, []).append(arms[arm.name].title)
    rows = []
    for name, row in values.items():
        item = model.parameter(name)
        label = f"{name}, {unit_text(item.unit)}" if unit_text(item.unit) else name
        told = [sentence(item.about), *(f"{', '.join(names)}: {about}" for about, names in reasons[name].items() if about)]
        rows.append((label, *(row.get(arm, exact(item.value)) for arm in arms), ". ".join(told)))
    columns = (Column("Parameter", kind="text"), *arm_columns("", arms)[1:], Column("Meaning and reason", kind="prose"))
    return table("The products: assumed typical values that differ", columns, rows)


def sourced(model: Model) -> Table:
    """The parameters of the model that a publication, or their definition, gives."""
    rows = [(*_row(item)[:3], f"{sentence(item.about)} [{item.source}]") for item in model.parameters if not is_assumed(item.source)]
    return table("The model: numbers with a source", _columns("Meaning [source]"), rows)


def tally(model: Model) -> tuple[int, int]:
    """(how many parameters of the model are assumed, how many it has), without those that are true by definition."""
    open_ones = [item for item in model.parameters if item.source != BY_DEFINITION]
    return sum(is_assumed(item.source) for item in open_ones), len(open_ones)


def changed_in_arms(model: Model) -> set[str]:
    """Names of the parameters that a variant of the model changes."""
    return {name for variant in model.variants for name, _ in variant.parameters}


def _changes(variant: str | None, own: Any, model: Model) -> dict[str, dict[str, Any]]:
    changes: dict[str, dict[str, Any]] = {}
    for item in model.variants:
        if item.name == variant:
            changes = {name: dict(change) for name, change in item.parameters}
    for name, entry in own:
        changes[name] = {"value": entry.value, "about": entry.about}
    return changes


def _columns(last: str) -> tuple[Column, ...]:
    return (
        Column("Name", kind="text"),
        Column("Typical value", kind="prose"),
        Column("Between subjects", "SD", kind="text"),
        Column(last, kind="prose"),
    )


def _row(item: Parameter) -> tuple[str, str, str, str]:
    spread = "" if not item.iiv else f"{exact(item.iiv)} {SPREADS.get(item.scale, item.scale)}".strip()
    return item.name, f"{exact(item.value)} {unit_text(item.unit)}".strip(), spread, sentence(item.about) or NOTHING


def _distribution(name: str, arguments: tuple[tuple[str, str], ...]) -> str:
    return f"{name} ({', '.join(f'{key} {text}' for key, text in arguments)})" if arguments else name
