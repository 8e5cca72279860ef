"""The shipped models, by name."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from carkinetics.arguments import expect
from carkinetics.errors import ModelError
from carkinetics.model.faults import listed, nearest, shown
from carkinetics.model.read import read_model
from carkinetics.model.spec import Model

if TYPE_CHECKING:
    import pandas as pd

_AUTHOR = re.compile(r"([^\W\d_][\w'’-]*(?: (?!et\b)[^\W\d_][\w'’-]*[a-zß-ÿ])*) [A-Z]{1,3}\b")  # a surname, and initials
_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b(?=[;.:,)]|$)")
_ISSUE = re.compile(r"\b(?:18|19|20)\d\d(?=;)")  # of a journal: not a year that stands in a title
_FEW = 4  # names of variants
_LONGEST_SOURCE = 24  # letters


def folder() -> Path:
    """The folder of shipped models: inside an installed package, or beside `src` in a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_models"
    return installed if installed.is_dir() else package.parents[1] / "models"


def names() -> list[str]:
    """The names of the shipped models, sorted."""
    return sorted(path.stem for path in folder().glob("*.toml"))


def load_model(name: str, variant: str | None = None) -> Model:
    """Load a shipped model by its name, in one of its variants if one is named; ModelError with the nearest name."""
    expect(load_model, locals())
    known = names()
    if name not in known:
        if isinstance(name, Path) or any(part in str(name) for part in ("/", "\\", ".toml")):
            raise ModelError(
                f"'{shown(str(name))}' looks like a path: load_model takes the name of a shipped model; read_model reads a file."
            )
        raise ModelError(f"'{shown(str(name))}' is not a shipped model.{nearest(str(name), known)} Models: {listed(known)}.")
    model = read_model(folder() / f"{name}.toml")
    return model if variant is None else model.variant(variant)


def models() -> pd.DataFrame:
    """The shipped models, one row each, by name.

    Columns: name, title, disease, product, matrices, observables, states, parameters, fitted_to, source (author and year), assumed
    (parameters that no publication gives), checks, variants, citation, doi, population.
    """
    import pandas as pd

    return pd.DataFrame([_row(load_model(name)) for name in names()])


def short_source(model: Model) -> str:
    """Author and year of a model's citation, as in "Stein 2019"; of one without an author the name of its first words, else nothing."""
    citation = re.sub(r"^\w+: ", "", model.source.citation)  # "Data: Nobles CL, ..."
    author, year = _AUTHOR.match(citation), _ISSUE.search(citation) or _YEAR.search(citation)
    if author is None:
        return "composed" if citation.startswith("Composed") else citation.split(".")[0][:_LONGEST_SOURCE]
    return f"{author[1]} {year[0]}" if year else author[1]


def few(words: str) -> str:
    """A cell of names for a table that is read: all of them, or their number and the first ones."""
    listed = words.split(", ")
    return words if len(listed) <= _FEW else f"{len(listed)}: {', '.join(listed[:_FEW])}, ..."


def _row(model: Model) -> dict[str, object]:
    matrices = dict.fromkeys(item.matrix for item in model.observables if item.matrix)
    return {
        "name": model.name,
        "title": model.title,
        "disease": model.source.disease,
        "product": model.source.product,
        "matrices": ", ".join(matrices),
        "observables": ", ".join(dict.fromkeys(item.name for item in model.observables)),
        "states": len(model.states),
        "parameters": len(model.parameters),
        "fitted_to": model.source.fitted_to,
        "source": short_source(model),
        "assumed": sum(item.source.startswith("assumed") for item in model.parameters),
        "checks": len(model.checks),
        "variants": ", ".join(item.name for item in model.variants),
        "citation": model.source.citation,
        "doi": model.source.doi,
        "population": model.source.population,
    }
