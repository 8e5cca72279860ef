"""The engine's task done again with scipy's DOP853, one subject and one stretch between stops at a time: slow, obvious, separate.

Trees are read by `engine.arrays.evaluate`; nothing else of the engine is used. State events are not handled.
"""

import numpy as np
from scipy.integrate import solve_ivp

from carkinetics.engine.arrays import evaluate

SWITCH, END, START = range(3)  # what comes first where stops coincide


class Subject:
    def __init__(self, system, row):
        self.system = system
        self.constants = dict(zip(system.inputs, row, strict=True))
        for name, tree in system.derived:
            self.constants[name] = float(evaluate(tree, self.constants))
        self.switches = {name: float(evaluate(tree, self.constants)) for name, tree in system.switches}
        self.rates = np.zeros(len(system.states))
        self.frozen = {}

    def constant(self, tree):
        return float(evaluate(tree, self.constants))

    def freeze(self, t):
        """Which switches have happened at t and until the next stop."""
        self.frozen = {name: -np.inf if at <= t else np.inf for name, at in self.switches.items()}

    def values(self, t, y):
        found = {**self.constants, **dict(zip(self.system.states, y, strict=True))}
        for name, tree in self.system.fluxes:
            found[name] = evaluate(tree, found, t, self.frozen)
        return found

    def slope(self, t, y):
        found = self.values(t, y)
        return np.array([float(evaluate(tree, found, t, self.frozen)) for tree in self.system.ddt]) + self.rates

    def outputs(self, t, y):
        found = self.values(t, y)
        return [float(evaluate(tree, found, t, self.frozen)) for _, tree in self.system.outputs]


def stops_of(subject, doses, i):
    stops = [(at, SWITCH, None) for at in subject.switches.values() if at > subject.system.start]
    if doses is None:
        return sorted(stops, key=lambda stop: stop[:2])
    for row in range(doses.offsets[i], doses.offsets[i + 1]):
        entry = subject.system.doses[doses.entry[row]]
        lag, share, own = (subject.constant(tree) for tree in (entry.lag, entry.bioavailability, entry.duration))
        duration = own if np.isnan(doses.duration[row]) else doses.duration[row]
        amount, begin = doses.amount[row] * share, doses.time[row] + lag
        if duration == 0:
            stops.append((begin, START, (entry.effect, entry.into, amount)))
        else:
            stops.append((begin, START, ("rate", entry.into, amount / duration)))
            stops.append((begin + duration, END, ("rate", entry.into, -amount / duration)))
    return sorted(stops, key=lambda stop: stop[:2])


def act(subject, y, action):
    if action is None:
        return y
    effect, into, amount = action
    y = y.copy()
    if effect == "rate":
        subject.rates[into] += amount
        if abs(subject.rates[into]) < 1e-12 * abs(amount):
            subject.rates[into] = 0.0
    elif effect == "add":
        y[into] += amount
    elif effect == "replace":
        y[into] = amount
    else:
        y[into] *= amount
    return y


def trajectory(system, row, times, doses, i, rtol=1e-11, atol=1e-12):
    subject = Subject(system, row)
    subject.freeze(system.start)
    y = np.array([subject.constant(tree) for tree in system.initial])
    t = system.start
    outputs, states = np.full((len(times), len(system.outputs)), np.nan), np.full((len(times), len(system.states)), np.nan)
    stops = stops_of(subject, doses, i)
    while t <= times[-1]:
        while stops and stops[0][0] <= t:
            y = act(subject, y, stops.pop(0)[2])
        subject.freeze(t)
        end = stops[0][0] if stops else np.inf
        inside = np.flatnonzero((times >= t) & (times < end))
        until = min(end, times[-1])
        if until > t:
            # the stretch from 0 to its length, so that a stop that rounding moves by a bit is still its end
            path = solve_ivp(
                lambda s, v, t=t: subject.slope(t + s, v), (0, until - t), y, "DOP853", rtol=rtol, atol=atol, dense_output=True
            )
            assert path.success
            at, last = path.sol, path.y[:, -1]
        else:
            at, last = (lambda s, y=y: y), y
        for k in inside:
            here = at(times[k] - t) if times[k] > t else y
            states[k], outputs[k] = here, subject.outputs(times[k], here)
        y, t = last, end
    return outputs, states


def solve(system, inputs, times, doses=None, *, rtol=1e-11, atol=1e-12):
    """Outputs (n, nt, outputs) and states (n, nt, states); NaN before the start. Subjects that are alike are solved once."""
    done = {}
    for i, row in enumerate(inputs):
        alike = (row.tobytes(), i if doses is not None else None)
        if alike not in done:
            done[alike] = trajectory(system, row, np.asarray(times), doses, i, rtol, atol)
        done[i] = done[alike]
    return tuple(np.array([done[i][k] for i in range(len(inputs))]) for k in range(2))
