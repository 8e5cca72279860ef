"""A trial file (TOML) -> Trial: unknown keys, missing origins and unfit values are ModelErrors with file, line, table and key."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.arguments import expect
from carkinetics.errors import ModelError
from carkinetics.model.faults import Place, fault
from carkinetics.model.files import as_path, parse_toml, read_text
from carkinetics.trial import definitions, follow_up, tables
from carkinetics.trial.fields import check_keys, entry, text
from carkinetics.trial.settings import changed
from carkinetics.trial.spec import Response, Transplant, Trial

if TYPE_CHECKING:
    import xarray as xr

SCHEMA = 1
MAX_BYTES = 1_000_000  # a trial, or its targets, is a few pages; more is a mistake or an attack
REQUIRED = (
    "schema", "id", "title", "model", "horizon", "screening", "arms", "visits", "readouts", "endpoints",
)  # fmt: skip
OPTIONAL = (
    "enrolment", "record", "eligibility", "allocation", "lymphodepletion", "response", "adverse_events", "follow_up", "transplant",
    "parameters", "sensitivity",
)  # fmt: skip


def read_trial(path: str | Path, settings: Mapping[str, Any] | None = None) -> Trial:
    """Read a trial file; `settings` replaces values by dotted names, e.g. {"arms.senl_19.dose.amount": 1e6}.

    FileError where the file cannot be read, ModelError where it says something that does not hold, ConfigError for a setting of no entry.
    """
    expect(read_trial, locals())
    file = as_path(path, "trial")
    document, source = read_document(file, "trial")
    return trial_from(document, str(path), source, settings, file.parent)


def read_document(file: Path, what: str) -> tuple[dict[str, Any], str]:
    """The content of a TOML file and its text; `what` kind of file it is to be, for the errors: FileError, LimitError, ModelError."""
    source = read_text(file, what, MAX_BYTES)
    return parse_toml(source, str(file), what), source


def trial_of(result: xr.Dataset) -> Trial:
    """The trial that a Dataset of `run_trial` was made with."""
    if "trial_document" not in result.attrs:
        raise ModelError("This Dataset does not come from run_trial: it has no attribute 'trial_document'.")
    return trial_from(json.loads(result.attrs["trial_document"]), "the trial of this result")


def trial_from(
    document: Mapping[str, Any], file: str, source: str = "", settings: Mapping[str, Any] | None = None, folder: Path | None = None
) -> Trial:
    """A Trial from the content of its file; `source` is the file's text, for line numbers, `folder` where a model's path begins."""
    place = Place(file, source=source)
    content = changed(document, settings or {})
    check_keys(place, content, REQUIRED, OPTIONAL)
    if content["schema"] != SCHEMA or isinstance(content["schema"], bool):
        raise fault(place.inside("schema"), f"schema = {content['schema']!r}; this version reads schema = {SCHEMA}.")
    content["model"] = _model(place.inside("model"), content["model"], folder)
    read = _reader(place, content)
    horizon = entry(place.at("", "horizon"), content["horizon"], "day", 1, 36_525)
    screening = read("screening", tables.screening)
    arms = read("arms", tables.arms, [item.name for item in screening])
    names = [arm.name for arm in arms]
    readouts = read("readouts", definitions.readouts)
    response = read("response", definitions.response, horizon.value, readouts)
    rules, not_computed = read("eligibility", tables.eligibility, [item.name for item in screening])
    return Trial(
        schema=SCHEMA,
        id=text(place.inside("id"), content["id"]),
        title=text(place.inside("title"), content["title"]),
        model=content["model"]["name"] if isinstance(content["model"], dict) else content["model"],
        own_model=json.dumps(content["model"]["content"]) if isinstance(content["model"], dict) else "",
        horizon=horizon,
        enrolment=entry(place.at("", "enrolment"), content["enrolment"], "1", 1, 1e6) if "enrolment" in content else None,
        record=read("record", tables.record),
        rules=rules,
        not_computed=not_computed,
        screening=screening,
        allocation=read("allocation", tables.allocation, names),
        lymphodepletion=read("lymphodepletion", tables.lymphodepletion),
        arms=arms,
        visits=read("visits", follow_up.visits, horizon.value),
        readouts=readouts,
        response=response,
        adverse_events=read("adverse_events", definitions.adverse_events, names, readouts),
        endpoints=read("endpoints", definitions.endpoints),
        parameters=read("parameters", tables.parameters),
        sensitivity=read("sensitivity", tables.sensitivity, [arm.name for arm in arms]),
        document=json.dumps(content, default=str),
        follow_up=read("follow_up", follow_up.follow_up),
        transplant=_transplant(place, read("transplant", follow_up.transplant, names), response),
    )


def _transplant(place: Place, found: Transplant | None, response: Response | None) -> Transplant | None:
    if found is not None and response is None:
        raise fault(place.at("transplant"), "a transplant in remission needs [response]. Give it, or leave [transplant] out.")
    return found


def _reader(place: Place, content: Mapping[str, Any]) -> Callable[..., Any]:
    """A function that reads one table of the file, or its empty form where the file has none."""

    def read(name: str, table: Callable[..., Any], *known: Any) -> Any:
        return table(place.at(name), content.get(name, {}), *known)

    return read


def _model(place: Place, value: Any, folder: Path | None) -> Any:
    """A shipped model's name as it is; a path (it ends with .toml, from the folder of the trial file) as { name, content } of that file.

    So the document of a trial with a model of its own holds both, and a result can be reported where the file is not.
    """
    from carkinetics.model.read import read_model

    if isinstance(value, Mapping):
        table = check_keys(place, value, ("name", "content"))
        return {"name": text(place, table["name"]), "content": table["content"]}
    name = text(place, value)
    if folder is None or not name.endswith(".toml"):
        return name
    path = folder / name
    read_model(path)  # its faults are told with their lines here
    return {"name": path.stem, "content": parse_toml(read_text(path, "model"), path.name)}
