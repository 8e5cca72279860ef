"""A model's texts -> the engine's System: parsed, every name found, lists in dependency order, units checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from carkinetics.engine.system import Dosing, StateEvent, System
from carkinetics.model.expression import Expression, parse, symbols
from carkinetics.model.faults import Place, fault, listed, nearest, shown
from carkinetics.model.names import CONSTANTS, EVERYTHING, Scope, kinds_of, ordered, refuse_conditions_on_time
from carkinetics.model.spec import Draw, Model

_DIRECTION = {"up": 1, "down": -1, "both": 0}
_CONSTANT = Scope(CONSTANTS, moving=False)
_MOVING = Scope(EVERYTHING, moving=True)


@dataclass(frozen=True)
class Equations:
    """Every equation of a model, parsed and resolved: mappings by name, in dependency order where one may use another."""

    constants: dict[str, Expression | dict[str, Expression]]  # derived, and draws as {argument: expression}
    switches: dict[str, Expression]
    initial: dict[str, Expression]
    fluxes: dict[str, Expression]
    ddt: dict[str, Expression]
    outputs: dict[str, Expression]
    doses: dict[str, dict[str, Expression]]  # lag, bioavailability, duration
    events: dict[str, dict[str, Expression]]  # "when", and the states that are set under "set <state>"

    @property
    def derived(self) -> dict[str, Expression]:
        """Derived constants, in dependency order."""
        return {name: item for name, item in self.constants.items() if isinstance(item, Expression)}

    def moving(self) -> Iterator[Expression]:
        """The equations that may depend on time, but for fluxes."""
        yield from self.ddt.values()
        yield from self.outputs.values()
        for event in self.events.values():
            yield from event.values()


def assemble(model: Model, place: Place | None = None) -> System:
    """Return the engine's System of a model; ModelError (with a caret) on anything that does not hold together."""
    place = place or Place(model.name)
    equations = read_equations(model, place)
    if model.units_checked:
        from carkinetics.model.dimensions import check_units

        check_units(model, equations, place)
    return _system(model, equations)


def read_equations(model: Model, place: Place) -> Equations:
    """Parse and resolve all equations of a model."""
    kinds = kinds_of(model, place)
    states = [state.name for state in model.states]
    _check_rates(model, states, place)
    fluxes = {item.name: _MOVING.check(parse(item.text, place.at("fluxes", item.name)), kinds) for item in model.fluxes}
    order = ordered({name: symbols(item.tree) for name, item in fluxes.items()}, place.at("fluxes"), "fluxes")
    rates = {item.name: _MOVING.check(parse(item.text, place.at("ddt", item.name)), kinds) for item in model.ddt}

    def constant(text: str, *where: str) -> Expression:
        return _CONSTANT.check(parse(text, place.at(*where)), kinds)

    equations = Equations(
        constants=_constants(model, kinds, place),
        switches={item.name: constant(item.text, "switches", item.name) for item in model.switches},
        initial={item.name: constant(item.initial, "states", item.name, "initial") for item in model.states},
        fluxes={name: fluxes[name] for name in order},
        ddt={name: rates[name] for name in states},
        outputs={item.key: _MOVING.check(parse(item.expr, place.at("observables", item.key, "expr")), kinds) for item in model.observables},
        doses={
            item.name: {key: constant(getattr(item, key), "doses", item.name, key) for key in ("lag", "bioavailability", "duration")}
            for item in model.doses
        },
        events=_events(model, kinds, states, place),
    )
    for item in model.doses:
        _known_state(item.into, states, place.at("doses", item.name, "into"))
    refuse_conditions_on_time(equations.moving(), equations.fluxes)
    return equations


def _check_rates(model: Model, states: list[str], place: Place) -> None:
    rates = [item.name for item in model.ddt]
    for name in rates:
        if name not in states:
            raise fault(place.at("ddt", name), f"'{shown(name)}' is not declared under [states].{nearest(name, states)}")
    missing = [name for name in states if name not in rates]
    if missing:
        raise fault(
            place.at("ddt"),
            f'no equation for the state{"s" * (len(missing) > 1)} {listed(missing)}. Write {missing[0]} = "0" for one at rest.',
        )


def _known_state(name: str, states: list[str], place: Place) -> None:
    if name not in states:
        raise fault(place, f"'{shown(name)}' is not a state.{nearest(name, states)} States: {listed(states)}.")


def _constants(model: Model, kinds: dict[str, str], place: Place) -> dict[str, Expression | dict[str, Expression]]:
    found: dict[str, Expression | dict[str, Expression]] = {}
    uses: dict[str, list[str]] = {}
    for item in model.derived:
        expression = _CONSTANT.check(parse(item.text, place.at("derived", item.name)), kinds)
        found[item.name], uses[item.name] = expression, symbols(expression.tree)
    for draw in model.draws:
        arguments = {key: _CONSTANT.check(parse(text, place.at("draws", draw.name, key)), kinds) for key, text in draw.arguments}
        found[draw.name], uses[draw.name] = arguments, [name for argument in arguments.values() for name in symbols(argument.tree)]
    return {name: found[name] for name in ordered(uses, place.at("derived"), "constants of a subject")}


def _events(model: Model, kinds: dict[str, str], states: list[str], place: Place) -> dict[str, dict[str, Expression]]:
    events: dict[str, dict[str, Expression]] = {}
    for item in model.events:
        parts = {"when": _MOVING.check(parse(item.when, place.at("events", item.name, "when")), kinds)}
        for change in item.assign:
            here = place.at("events", item.name, "set")
            _known_state(change.name, states, here)
            parts[f"set {change.name}"] = _MOVING.check(parse(change.text, here), kinds)
        events[item.name] = parts
    return events


def ordered_draws(model: Model) -> tuple[Draw, ...]:
    """The draws so that each one's arguments can be evaluated from those before it."""
    if not model.draws:
        return ()
    constants = _constants(model, model.kinds, Place(model.name))
    by_name = {draw.name: draw for draw in model.draws}
    return tuple(by_name[name] for name in constants if name in by_name)


def _system(model: Model, equations: Equations) -> System:
    index = {state.name: number for number, state in enumerate(model.states)}
    events = []
    for item in model.events:
        parts = equations.events[item.name]
        assign = tuple((index[change.name], parts[f"set {change.name}"].tree) for change in item.assign)
        events.append(StateEvent(item.name, parts["when"].tree, _DIRECTION[item.direction], assign, item.once))
    doses = []
    for entry in model.doses:
        part = {key: item.tree for key, item in equations.doses[entry.name].items()}
        doses.append(Dosing(entry.name, index[entry.into], part["lag"], part["bioavailability"], part["duration"], entry.effect))
    return System(
        inputs=tuple(item.name for table in (model.parameters, model.covariates, model.draws) for item in table),
        derived=tuple((name, item.tree) for name, item in equations.derived.items()),
        switches=tuple((name, item.tree) for name, item in equations.switches.items()),
        states=tuple(index),
        initial=tuple(item.tree for item in equations.initial.values()),
        fluxes=tuple((name, item.tree) for name, item in equations.fluxes.items()),
        ddt=tuple(item.tree for item in equations.ddt.values()),
        outputs=tuple((name, item.tree) for name, item in equations.outputs.items()),
        doses=tuple(doses),
        events=tuple(events),
        start=model.start,
    )
