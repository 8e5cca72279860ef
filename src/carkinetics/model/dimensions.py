"""The units of every equation: cells/day is not cells, and nothing is converted inside an equation."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING

from carkinetics.engine.system import CONDITIONS, Tree
from carkinetics.errors import UnitError
from carkinetics.model.expression import Expression, nodes
from carkinetics.model.faults import ModelUnitError, Place, fault
from carkinetics.units import ONE, Unit, parse_unit, per_body

if TYPE_CHECKING:
    from carkinetics.model.assembly import Equations
    from carkinetics.model.spec import Model

Known = dict[str, Unit | None]  # None: a literal 0, which has whatever unit its place asks for
_SIGNS = {
    "add": "+",
    "sub": "-",
    "lt": "<",
    "le": "<=",
    "gt": ">",
    "ge": ">=",
    "eq": "==",
    "ne": "!=",
    "min": "min",
    "max": "max",
    "where": "where",
}
_BARE = frozenset({"exp", "log", "log10", "tanh", "sigmoid", "sin", "cos", "tan", "asin", "acos", "atan"})
_DECIMALS = 1000  # the largest denominator of an exponent
_HALVES = 2  # the largest one on a quantity with a unit: roots occur, other fractions are a ratio that was forgotten


def unit_of(text: str, place: Place) -> Unit:
    """A unit of the file, read; ModelUnitError with its place."""
    try:
        return parse_unit(text)
    except UnitError as error:
        raise fault(place, str(error), ModelUnitError) from None


def misfit(found: Unit, wanted: Unit) -> str:
    """Why one unit is not the other, with the factor when they measure the same thing."""
    if found.dimension == wanted.dimension:
        return f"1 {found} = {found.ratio(wanted):.6g} {wanted}. Nothing is converted inside equations: write the factor as a parameter."
    return f"{_measured(found)}, {_measured(wanted)}."


def _measured(unit: Unit) -> str:
    if str(unit) == "1":
        return "1 is a number without a unit"
    return f"{unit} measures {unit.dimension}" if unit.dimension.powers else f"{unit} has no dimension"


class Reader:
    """The unit of each node of one equation, from the units of the names."""

    def __init__(self, expression: Expression, known: Known, time: Unit) -> None:
        self.expression, self.known, self.time = expression, known, time

    def fault(self, node: Tree, message: str) -> Exception:
        """A ModelUnitError with a caret under a node."""
        return self.expression.fault(node, message, ModelUnitError)

    def unit(self, node: Tree) -> Unit | None:
        """The unit of a node; None for a zero."""
        head = node[0]
        if head == "num":
            return None if node[1] == 0 else ONE
        if head == "sym":
            return self.known[node[1]]
        if head == "t":
            return self.time
        if head in ("before", "after"):
            return ONE
        if head in ("neg", "abs"):
            return self.unit(node[1])
        if head in ("mul", "div", "pow", "sqrt"):
            return self._composed(node)
        if head == "where":
            self._same(node[1], node[1][1], node[1][2])
            return self._same(node, node[2], node[3])
        if head in _BARE:
            return self._bare(node, node[1])
        if head == "hill":
            self._same(node, node[1], node[2])
            return self._bare(node, node[3])
        return self._same(node, node[1], node[2])

    def _composed(self, node: Tree) -> Unit | None:
        if node[0] in ("pow", "sqrt"):
            return self._power(node, self.unit(node[1]))
        first, second = self.unit(node[1]), self.unit(node[2])
        if first is None or second is None:
            return None
        try:
            return first * second if node[0] == "mul" else first / second
        except UnitError as error:
            raise self.fault(node, str(error)) from None

    def _bare(self, node: Tree, branch: Tree) -> Unit:
        found = self.unit(branch)
        if found is not None and not found.fits(ONE):
            hint = "" if found.dimension == ONE.dimension else " Divide by a parameter of that unit: the log of a ratio is fine."
            raise self.fault(branch, f"{node[0]} takes a number without a unit; this is {found}: {misfit(found, ONE)}{hint}")
        return ONE

    def _power(self, node: Tree, base: Unit | None) -> Unit | None:
        power = 0.5 if node[0] == "sqrt" else self._exponent(node[2])
        if base is None:
            return None
        if base.fits(ONE):
            return ONE
        if power is None:
            raise self.fault(node[2], f"a power of {base} has a literal exponent; for others the base is a ratio without a unit.")
        exponent = Fraction(power).limit_denominator(_DECIMALS)
        if exponent.denominator > _HALVES:
            scaled = f" {misfit(base, ONE)}" if base.dimension == ONE.dimension else ""
            message = f"{base} cannot be raised to {power:g}.{scaled} Divide by a parameter of that unit, as in (weight / weight_ref)^0.75."
            raise self.fault(node, message)
        try:
            return base**exponent
        except UnitError as error:
            raise self.fault(node, str(error)) from None

    def _exponent(self, node: Tree) -> float | None:
        """A literal exponent's value; others must be without unit."""
        self._bare(("the exponent",), node)
        if any(part[0] in ("sym", "t", "before", "after") for part in nodes(node)):
            return None
        from carkinetics.engine.arrays import evaluate

        return float(evaluate(node, {}))

    def _same(self, node: Tree, first: Tree, second: Tree) -> Unit | None:
        left, right = self.unit(first), self.unit(second)
        if left is None or right is None:
            return right if left is None else left
        if not left.fits(right):
            sign = _SIGNS.get(node[0], node[0])
            hint = "".join(_literal(branch, other) for branch, other in ((first, right), (second, left)))
            raise self.fault(second if node[0] == "hill" else node, f"'{sign}' joins {left} and {right}: {misfit(left, right)}{hint}")
        return ONE if node[0] in CONDITIONS else left


def _literal(branch: Tree, other: Unit) -> str:
    if any(part[0] in ("sym", "t", "before", "after") for part in nodes(branch)):
        return ""
    return f" A literal is dimensionless: declare it under [parameters] in {other}."


def check_units(model: Model, equations: Equations, place: Place) -> None:
    """Check every equation of a model; ModelUnitError shows the first that does not fit, with a caret."""
    time = unit_of(model.time, place.inside("time"))
    known: Known = {item.name: unit_of(item.unit, place.at("parameters", item.name, "unit")) for item in model.parameters}
    known |= {item.name: unit_of(item.unit, place.at("covariates", item.name, "unit")) for item in model.covariates}
    states = {item.name: unit_of(item.unit, place.at("states", item.name, "unit")) for item in model.states}

    def infer(expression: Expression) -> Unit | None:
        return Reader(expression, known, time).unit(expression.tree)

    def expect(expression: Expression, wanted: Unit, what: str) -> None:
        if expression.constant is not None:
            return
        found = infer(expression)
        if found is not None and not found.fits(wanted):
            raise expression.fault(expression.tree, f"{what} is in {wanted}; this is {found}: {misfit(found, wanted)}", ModelUnitError)

    for name, item in equations.constants.items():
        known[name] = infer(item) if isinstance(item, Expression) else _draw(item, infer)
    for name, item in equations.switches.items():
        expect(item, time, f"the switch '{name}'")
    for name, item in equations.initial.items():
        expect(item, states[name], f"the initial value of '{name}'")
    known |= states
    for name, item in equations.fluxes.items():
        known[name] = infer(item)
    for name, item in equations.ddt.items():
        expect(item, states[name] / time, f"the rate of '{name}'")
    for observable in model.observables:
        unit = unit_of(observable.unit, place.at("observables", observable.key, "unit"))
        expect(equations.outputs[observable.key], unit, f"'{observable.key}'")
    for parts in equations.events.values():
        for key, item in parts.items():
            infer(item) if key == "when" else expect(item, states[key[4:]], f"the state '{key[4:]}'")
    for entry in model.doses:
        here = place.at("doses", entry.name)
        parts = equations.doses[entry.name]
        expect(parts["lag"], time, "a lag")
        expect(parts["duration"], time, "a duration")
        fraction = ONE if parts["bioavailability"].constant is not None else infer(parts["bioavailability"])
        _check_dose(model, entry.unit, entry.effect, fraction, (entry.into, states[entry.into]), known, here)


def _draw(arguments: dict[str, Expression], infer: Callable[[Expression], Unit | None]) -> Unit | None:
    """The unit of a draw: that of its mean or of its limits; a probability has none."""
    units = {key: ONE if item.constant is not None else infer(item) for key, item in arguments.items()}
    if "probability" in units:
        chance, item = units["probability"], arguments["probability"]
        if chance is not None and not chance.fits(ONE):
            raise item.fault(item.tree, f"a probability is a number without a unit; this is {chance}.", ModelUnitError)
        return ONE
    known = [(key, unit) for key, unit in units.items() if unit is not None and arguments[key].constant != 0]
    for key, unit in known[1:]:
        if not unit.fits(known[0][1]):
            item = arguments[key]
            raise item.fault(
                item.tree, f"'{key}' is in {unit}, '{known[0][0]}' in {known[0][1]}: {misfit(unit, known[0][1])}", ModelUnitError
            )
    return known[0][1] if known else ONE


def _check_dose(model: Model, unit: str, effect: str, fraction: Unit | None, into: tuple[str, Unit], known: Known, place: Place) -> None:
    """An amount, times the body size that its unit names, times the bioavailability, is in the unit of its state."""
    base, covariate = per_body(unit)
    given = unit_of(base, place.inside("unit"))
    size = {"weight": parse_unit("kg"), "bsa": parse_unit("m2")}
    if covariate is not None:
        found = next((known[item.name] for item in model.covariates if item.name == covariate), None)
        if found is None or not found.fits(size[covariate]):
            raise fault(
                place.inside("unit"),
                f"'{unit}' is multiplied by the covariate '{covariate}': declare it under [covariates] in {size[covariate]}.",
                ModelUnitError,
            )
    wanted = ONE if effect == "multiply" else into[1]
    if fraction is not None and not (given * fraction).fits(wanted):
        dose = given * fraction
        hint = " A bioavailability with a unit (1 / volume) can bridge them." if effect != "multiply" else ""
        raise fault(
            place.inside("unit"),
            f"a dose arrives in {dose}, the state '{into[0]}' takes {wanted}: {misfit(dose, wanted)}{hint}",
            ModelUnitError,
        )
