"""Names of columns -> what they mean: NONMEM's, Monolix's, CDISC ADPPK's and plain ones, with units in the header."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from carkinetics.data.problems import Problems
from carkinetics.errors import ConfigError, DataError, UnitError
from carkinetics.model.faults import listed, nearest
from carkinetics.units import parse_unit

# role -> names, the best first; of two that are there the later one is a column like any other
ROLES: dict[str, tuple[str, ...]] = {
    "subject": ("subject", "id", "usubjid", "subjid", "subject_id", "patient", "patient_id", "pid"),
    "time": ("time", "afrlt", "nfrlt", "tafd", "day", "days", "hour", "hours", "week", "weeks", "atptn", "nreltm"),
    "value": ("dv", "value", "aval", "y", "conc", "concentration", "result", "pcstresn"),
    "value_text": ("avalc", "dvc", "pcstresc"),  # what it says where there is no number
    "amount": ("amt", "amount", "dosea"),
    "evid": ("evid",),
    "mdv": ("mdv",),
    "cmt": ("cmt", "adm", "into"),
    "observable": ("observable", "dvid", "ytype", "paramcd", "analyte", "pctestcd"),
    "matrix": ("matrix", "specimen", "pcspec", "sample_type"),
    "rate": ("rate",),
    "duration": ("dur", "duration", "tinf"),
    "ii": ("ii",),
    "addl": ("addl",),
    "ss": ("ss",),
    "cens": ("cens", "censoring"),
    "limit": ("limit",),
    "lloq": ("lloq", "alloq", "pclloq", "loq"),
    "uloq": ("uloq", "auloq", "pculoq"),
    "blq": ("blq", "bloq", "bql", "blqfl", "blqfn"),
    "arm": ("arm", "actarm", "trt01a", "trta"),
    "unit": ("unit", "units", "avalu", "dvu", "pcstresu"),
    "time_unit": ("time_unit", "timeu", "afrltu", "nfrltu", "rrltu"),
    "amount_unit": ("amount_unit", "amtu", "doseu", "doseau"),
    "replicate": ("replicate", "rep"),
    "visit": ("visit", "avisit", "visitnum"),
    "occasion": ("occ", "occasion"),
}
KEPT_TOO = ("visit", "occasion")  # roles whose column is a covariate, too
# the fixed names of covariates, and what files call them
COVARIATES: dict[str, tuple[str, ...]] = {
    "weight": ("weight", "wt", "wtbl", "bwt", "bw", "weightbl"),
    "height": ("height", "ht", "htbl", "hgt", "heightbl"),
    "age": ("age", "agey", "ageyr", "agebl"),
    "sex": ("sex", "gender", "sexn"),
    "bsa": ("bsa", "bsabl"),
    "egfr": ("egfr", "egfrbl"),
}
_ROLE_OF = {name: (role, rank) for role, names in ROLES.items() for rank, name in enumerate(names)}
_TIMES = {"day": "day", "days": "day", "hour": "h", "hours": "h", "week": "week", "weeks": "week"}
# units as names of columns can write them
_SPELLED = {
    "h": "h", "hr": "h", "hrs": "h", "hour": "h", "hours": "h", "d": "day", "day": "day", "days": "day", "min": "min", "week": "week",
    "weeks": "week", "y": "year", "yr": "year", "year": "year", "years": "year", "month": "month", "months": "month", "kg": "kg", "g": "g",
    "mg": "mg", "ug": "ug", "ng": "ng", "pg": "pg", "l": "L", "dl": "dL", "ml": "mL", "ul": "uL", "cell": "cells", "cells": "cells",
    "copies": "copies", "copy": "copies", "cm": "cm", "m": "m", "m2": "m2", "pct": "%", "percent": "%", "nm": "nM", "um": "uM", "mm": "mM",
}  # fmt: skip
_BRACKETS = re.compile(r"(.*?)\s*(?:\[([^\[\]]+)\]|\(([^()]+)\))")


def spelled(words: str) -> str | None:
    """The unit that a part of a name writes, such as "copies_per_ug" or "h"; None where it is none."""
    parts = [_SPELLED.get(part) for part in re.split(r"_?per_", words)]
    return None if None in parts else "/".join(part for part in parts if part)


def canonical(name: str) -> str:
    """The fixed name of a covariate that a column stands for ("WTBL" -> "weight"), else the name in lower case."""
    folded = name.lower()
    return next((fixed for fixed, names in COVARIATES.items() if folded in names), folded)


@dataclass(frozen=True)
class Column:
    """A column by its place in the file: its name as written, without a unit, and the unit that the name holds."""

    place: int
    written: str
    name: str
    unit: str | None


@dataclass(frozen=True)
class Header:
    """Which column plays which role, the other columns, and units by role or by name of a covariate."""

    roles: dict[str, Column]
    others: tuple[Column, ...]
    units: dict[str, str] = field(default_factory=dict)

    def named(self, key: str) -> Column | None:
        """The column of a role, or of that name in any case, with or without its unit."""
        columns = [*self.roles.values(), *self.others]
        exact = (item for item in columns if key in (item.written, item.name))
        folded = (item for item in columns if key.lower() in (item.written.lower(), item.name.lower()))
        return next(exact, None) or next(folded, None) or self.roles.get(key.lower())

    def names(self) -> list[str]:
        """Every name that a column answers to, roles included."""
        return [*(item.written for item in (*self.roles.values(), *self.others)), *self.roles]

    def wanted(self, key: str, argument: str) -> Column:
        """The column that an argument of a call names; ConfigError with the nearest one."""
        found = self.named(key)
        if found is None:
            there = listed(dict.fromkeys(self.names()))
            raise ConfigError(f"{argument}: '{key}' is not a column.{nearest(key, self.names())} There are: {there}.")
        return found

    def called(self, role: str) -> str:
        """The name of a role's column in the file, for messages."""
        return self.roles[role].written if role in self.roles else role


def read_header(cells: list[str], units: Mapping[str, str] | None, problems: Problems, value: str | None = None) -> Header:
    """Find the role of every column; DataError for a name that is there twice and for roles that are missing.

    `value` names the column of values where that is not to be found out.
    """
    columns = [_column(place, cell) for place, cell in enumerate(cells)]
    _refuse_twice(columns, problems.source)
    roles: dict[str, Column] = {}
    for role in ROLES:
        able = [item for item in columns if _role(item)[0] == role]
        if able:
            roles[role] = min(able, key=lambda item: _role(item)[1])
            for other in able:
                if other is not roles[role]:
                    problems.note(f"'{roles[role].written}' is taken as {role}; '{other.written}' is kept as a column like any other.")
    named = [item for item in columns if value is not None and value in (item.written, item.name)]
    roles |= {"value": named[0]} if named else {}
    _adopt_value(roles, columns)
    _refuse_lacking(roles, cells, problems.source)
    taken = {item.place for role, item in roles.items() if role not in KEPT_TOO}
    others = tuple(item for item in columns if item.place not in taken)
    found = {role: item.unit for role, item in roles.items() if item.unit} | {item.name: item.unit for item in others if item.unit}
    header = Header(roles, others, found)
    return Header(roles, others, found | _given(header, units))


def _column(place: int, cell: str) -> Column:
    name = cell.lstrip("#").strip() or cell
    bracket = _BRACKETS.fullmatch(name)
    if bracket and bracket[1]:
        unit = (bracket[2] or bracket[3]).strip()
        return Column(place, cell, bracket[1].strip(), _unit(unit, cell))
    folded = name.lower()
    if folded in _TIMES:
        return Column(place, cell, name, _TIMES[folded])
    if folded in _ROLE_OF:
        return Column(place, cell, name, None)
    for cut in (i for i, letter in enumerate(folded) if letter == "_"):
        unit_of_suffix = spelled(folded[cut + 1 :])
        if unit_of_suffix and (folded[:cut] in _ROLE_OF or canonical(folded[:cut]) in COVARIATES):
            return Column(place, cell, name[:cut], unit_of_suffix)
    whole = spelled(folded)
    return Column(place, cell, name, whole if whole and "/" in whole else None)


def _unit(text: str, column: str) -> str:
    plain = spelled(text.lower().replace("/", "_per_")) or text
    try:
        parse_unit(text)
    except UnitError:
        try:
            parse_unit(plain)
        except UnitError as error:
            raise UnitError(f"The column '{column}': {error}") from None
        return plain
    return text


def _role(column: Column) -> tuple[str, int]:
    return _ROLE_OF.get(column.name.lower(), ("", 0))


def _refuse_twice(columns: list[Column], source: str) -> None:
    names = Counter(item.written.lower() for item in columns)
    for name, count in names.items():
        if count > 1:
            written = [item.written for item in columns if item.written.lower() == name]
            raise DataError(f"{source}, line 1: {len(written)} columns are called '{written[0]}'. Each name may be there once.")


def _adopt_value(roles: dict[str, Column], columns: list[Column]) -> None:
    """Without a column for values, the one whose name is a unit of a level, such as copies_per_ug, holds them."""
    if "value" in roles:
        return
    able = [item for item in columns if item.unit and spelled(item.name.lower()) == item.unit and "/" in item.unit]
    if able:
        roles["value"] = able[0]


def _refuse_lacking(roles: Mapping[str, Column], cells: list[str], source: str) -> None:
    lacking = [role for role in ("subject", "time") if role not in roles]
    if "value" not in roles and "amount" not in roles:
        lacking.append("value")
    if not lacking:
        return
    hints = [nearest(name.lower(), [cell.lower() for cell in cells]) for role in lacking for name in ROLES[role][:3]]
    ways = "; ".join(f"{role}: {', '.join(ROLES[role][:6])}" for role in lacking)
    hint = next((hint for hint in hints if hint), "")
    raise DataError(f"{source} lacks the column {', '.join(lacking)}; it has {listed(cells)}.{hint} Names that are understood: {ways}.")


def _given(header: Header, units: Mapping[str, str] | None) -> dict[str, str]:
    """The units that a caller gives by column, as units by role or name."""
    if units is None:
        return {}
    if not isinstance(units, Mapping):
        raise ConfigError(f'units is a {type(units).__name__}: give a mapping by column, such as {{"DV": "copies/ug", "TIME": "h"}}.')
    found = {}
    for key, unit in units.items():
        column = header.wanted(str(key), "units")
        try:
            parse_unit(str(unit))
        except UnitError as error:
            raise UnitError(f"units, column '{column.written}': {error}") from None
        own = column.unit
        if own and not parse_unit(own).fits(parse_unit(str(unit))):
            raise UnitError(
                f"units says that '{column.written}' is in '{unit}', and the header of the file says '{own}'. Give one of them."
            )
        role = next((role for role, item in header.roles.items() if item is column and role not in KEPT_TOO), column.name)
        found[role] = str(unit)
    return found
