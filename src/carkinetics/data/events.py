"""What a row is: an observation, a dose, or neither; and doses with their repetitions and durations."""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import NamedTuple

from carkinetics.data.record import Record
from carkinetics.errors import UnitError
from carkinetics.units import factor

MOST_DOSES = 100_000  # that one row may stand for: more are a slip of the pen
OBSERVATION, DOSE, NEITHER = "observation", "dose", "neither"
_CLASSIC = re.compile(r"([1-9][0-9]?)01")  # EVID 101: a bolus into compartment 1


class DoseRow(NamedTuple):
    """One dose: `into` as the file names it ("" if it does not), duration nan for the model's own, units "" if not said.

    `steady`: the time between the doses that have led to a steady state before it, else nan.
    """

    line: int
    subject: str
    time: float
    amount: float
    into: str
    duration: float
    unit: str
    steady: float
    modelled: bool  # whether the row asks for the duration that the model gives (RATE -1, -2)
    repeated: bool


def kind_of(record: Record, counts: Counter[str]) -> str:
    """Tell what a row is; rows that are neither are counted by their reason."""
    evid, amount, mdv = record.number("evid"), record.number("amount"), record.number("mdv")
    if not math.isnan(mdv) and mdv not in (0, 1):
        raise record.refused("mdv", "allowed are 0 and 1", "1 marks a row without a value.")
    if math.isnan(evid):
        if amount < 0:
            raise record.refused("amount", "it must be > 0", "Leave the cell empty, or 0, where nothing is given.")
        evid = 1.0 if amount > 0 else 0.0
    code = f"{evid:g}"
    if code == "0":
        return _observation(record, amount, mdv, counts)
    if code in ("1", "4") or _CLASSIC.fullmatch(code):
        if not amount > 0:
            raise record.refused("amount", "it must be > 0 on a dose row", "Give the amount, or set EVID to 0.")
        return DOSE
    if code == "2":
        counts["EVID 2: no dose and no observation"] += 1
        return NEITHER
    if code == "3" and amount > 0:
        raise record.refused(
            "amount", "a reset (EVID 3) has an amount", "Set EVID to 4, which resets and gives the dose, or the amount to 0."
        )
    if code == "3":
        counts["EVID 3: a reset"] += 1
        return NEITHER
    remedy = "EVID 101, 201, ... are doses into compartment 1, 2, ..."
    raise record.refused("evid", "allowed are 0 (observation), 1 (dose), 2 (neither), 3 (reset), 4 (reset and dose), and 101", remedy)


def resets(record: Record) -> bool:
    """Whether a row resets the system."""
    return record.number("evid") == 3.0 or (record.number("evid") == 4.0 and record.number("ss") != 1.0)


def _observation(record: Record, amount: float, mdv: float, counts: Counter[str]) -> str:
    if amount != 0 and not math.isnan(amount):
        raise record.refused("amount", "an observation (EVID 0) has an amount", "Set EVID to 1 if it is a dose, else the amount to 0.")
    for role in ("rate", "addl", "ss"):  # as NM-TRAN: an observation may not specify dosing information
        said = record.number(role)
        if said in (1.0, 2.0) if role == "ss" else abs(said) > 0:
            rule = "an observation (a row without an amount) may not say how a dose is given"
            raise record.refused(role, rule, "Give the amount, or leave the cell empty, or 0.")
    if mdv == 1:
        counts["MDV 1: no value"] += 1
        return NEITHER
    return OBSERVATION


def read_doses(record: Record) -> list[DoseRow]:
    """The dose of a row and its repetitions by ADDL and II, in the units of the file."""
    amount, into = record.number("amount"), record.label("cmt")
    evid = f"{record.number('evid'):g}"
    classic = _CLASSIC.fullmatch(evid)
    if into == "0":  # NONMEM's default compartment
        into = ""
    if classic and into not in ("", classic[1]):
        raise record.refused("evid", f"EVID {evid} is a dose into compartment {classic[1]}, CMT says {into}", "Make them agree.")
    if classic:
        into = classic[1]
    steady = _steady_state(record)
    duration, interval, more = _duration(record, amount), record.number("ii"), record.number("addl")
    if not math.isnan(interval) and interval < 0:
        raise record.refused("ii", "it must not be below 0", "II is the time between doses.")
    if math.isnan(more) or more == 0:
        more = 0
    elif more < 0 or more != math.floor(more) or more > MOST_DOSES:
        raise record.refused("addl", f"allowed are whole numbers from 0 to {MOST_DOSES:,}", "ADDL counts the doses after the first.")
    elif not interval > 0:
        raise record.refused("addl", "addl > 0 and ii <= 0", "Give the time between doses as II.")
    unit = record.text("amount_unit") or record.header.units.get("amount", "")
    step = 0.0 if math.isnan(interval) else interval
    if not math.isfinite(record.time + more * step):
        raise record.refused("addl", "the last of the doses would be given at no finite time", "Correct ADDL or II.")
    modelled = record.number("rate") in (-1.0, -2.0)
    first = DoseRow(record.line, record.subject, record.time, amount, into, duration, unit, steady, modelled, False)
    again = (record.time + k * step for k in range(1, int(more) + 1))
    return [first, *(first._replace(time=time, steady=math.nan, repeated=True) for time in again)]


def _steady_state(record: Record) -> float:
    """The time between the doses of a steady state (SS 1), nan without one."""
    steady = record.number("ss")
    if math.isnan(steady) or steady == 0:
        return math.nan
    if steady in (1, 2) and not record.number("ii") > 0:
        raise record.refused("ss", "ss > 0 and ii <= 0", "A steady state needs the time between doses as II.")
    if steady == 1:
        return record.number("ii")
    remedy = "Write the doses out (ADDL and II, with a time before the first observation), or drop the column if it is not NONMEM's SS."
    rule = "a steady state on top of what is there (SS 2) is not supported" if steady == 2 else "it is no code of NONMEM's"
    raise record.refused("ss", f"{rule}; allowed are 0 and 1", remedy)


def _duration(record: Record, amount: float) -> float:
    """How long a dose is given, in the file's time: nan for the model's own (no RATE and no DUR, or RATE -1, -2), 0 for a bolus."""
    rate, duration = record.number("rate"), record.number("duration")
    if not math.isnan(duration) and duration < 0:
        raise record.refused("duration", "it must not be below 0", "0 is a bolus.")
    if math.isnan(rate):
        return duration
    if rate in (-1.0, -2.0):
        record.problems.note("doses with RATE -1 or -2 have the duration that the model gives.")
        return math.nan
    if rate < 0:
        raise record.refused("rate", "non-zero rate must be positive or -1 or -2", "0 is a bolus, -2 the duration that the model gives.")
    if rate == 0:
        return 0.0 if math.isnan(duration) else duration
    slowly = rate * _rate_factor(record)
    found = amount / slowly if slowly > 0 else math.inf
    if not math.isfinite(found):
        raise record.refused("rate", f"AMT / RATE is no finite time (AMT is {amount:g})", "Correct one of the two.")
    if not math.isnan(duration) and not math.isclose(found, duration, rel_tol=1e-6):
        raise record.refused("rate", f"AMT / RATE is {found:g}, and the duration says {duration:g}", "Give one of the two.")
    return found


def _rate_factor(record: Record) -> float:
    units = record.header.units
    if "rate" not in units:
        return 1.0
    if "amount" not in units or "time" not in units:
        raise UnitError(f"The rate is in '{units['rate']}': say the units of amount and time, too, with units=.")
    return factor(units["rate"], f"{units['amount']}/{units['time']}")
