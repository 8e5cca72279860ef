"""What makes a lane jump: doses, switches and infusions at their stops, events where they are found. See lanes.py for the arrays."""

from __future__ import annotations

import numpy as np

from carkinetics.engine.lanes import inner, interpolate, measure, probe_here, spare
from carkinetics.engine.places import (
    ACCUMULATED, ADD, AFTER, ARMED, ASSIGN, ASSIGNED, ASSIGN_STATE, AT_SAVE, BASE, BOLUS, BY, DIRECTION, EFFECT, ENTRIES, EVENT, EVENTS,
    FIRED, FOUND, INFUSION_START, INTO, LENGTH, MOST_EVENTS, MULTIPLY, OLD_T, ONCE, PENDING, PROBE_CODE, PROBE_T, RATE, REPLACE,
    RUNNING, SLOPE, SLOPE_CODE, STATES, SWITCH, T, WIDTH, WORK, Y,
)  # fmt: skip


@inner
def shift(frame, meta, tables, lane, first, sign):
    """Add sign * f dt*/dp to the sensitivities of a lane; the derivatives of the stop's time begin at `first` in the tables."""
    n = meta[BASE]
    measure(frame, meta, lane, SLOPE_CODE, SLOPE, WORK)
    for q in range(meta[BY]):
        for i in range(n):
            step = sign * frame[(meta[SLOPE] + i) * WIDTH + lane] * tables[first + q]
            frame[(meta[Y] + n * (1 + q) + i) * WIDTH + lane] += step


@inner
def apply_stop(frame, meta, tables, lane, notes, j):
    """Carry out the row at j of the stop table: time, kind, entry, value, then the derivatives of time and of value by the inputs."""
    kind, e, value, n, by = int(tables[j + 1]), int(tables[j + 2]), tables[j + 3], meta[BASE], meta[BY]
    moves = False
    for q in range(by):
        moves = moves or tables[j + 4 + q] != 0.0
    if moves:
        shift(frame, meta, tables, lane, j + 4, 1.0)
    if kind == SWITCH:
        frame[(meta[AFTER] + e) * WIDTH + lane] = 1.0
    elif kind == BOLUS:
        into, effect = meta[meta[INTO] + e], meta[meta[EFFECT] + e]
        place = (meta[Y] + into) * WIDTH + lane
        for q in range(by):
            moved = (meta[Y] + n * (1 + q) + into) * WIDTH + lane
            kept = frame[moved] if effect == ADD else 0.0 if effect == REPLACE else frame[moved] * value
            frame[moved] = kept + tables[j + 4 + by + q] * (frame[place] if effect == MULTIPLY else 1.0)
        frame[place] = frame[place] + value if effect == ADD else value if effect == REPLACE else frame[place] * value
    else:
        meta[notes + RUNNING + e] += 1 if kind == INFUSION_START else -1
        ended = meta[notes + RUNNING + e] == 0
        for q in range(by + 1):
            place = (meta[RATE] + meta[ENTRIES] * q + e) * WIDTH + lane
            change = value if q == 0 else tables[j + 3 + by + q]
            frame[place] = 0.0 if ended else frame[place] + change
    if moves:
        shift(frame, meta, tables, lane, j + 4, -1.0)


@inner
def next_crossed(frame, meta, lane):
    """Return the first event whose value lies across zero in its direction, or -1; the others take their side as it is."""
    for k in range(meta[EVENTS]):
        place = (meta[ARMED] + k) * WIDTH + lane
        value, direction = frame[(meta[EVENT] + k) * WIDTH + lane], meta[meta[DIRECTION] + k]
        if frame[place] * value < 0.0:
            if direction == 0 or direction * value > 0.0:
                return k
            frame[place] = np.sign(value)
    return -1


@inner
def assign_event(frame, meta, lane, k, moves):
    """Carry out event k at the lane's state; where its time `moves` with the inputs, the sensitivities jump with it."""
    n, by, events = meta[BASE], meta[BY], meta[EVENTS]
    first, last, assigned = meta[meta[ASSIGN] + k], meta[meta[ASSIGN] + k + 1], meta[meta[ASSIGN] + events]
    speed = meta[ASSIGNED] + assigned  # rows: speeds of the events, their derivatives, of what is assigned by time and by inputs
    by_time = speed + events * (1 + by)
    moment = spare(meta)  # dt*/dp, in the frame's spare room
    for q in range(by):
        slope = -frame[(speed + events + k * by + q) * WIDTH + lane] / frame[(speed + k) * WIDTH + lane]
        frame[moment + q] = slope if moves else 0.0
    if by > 0 and moves:
        shift(frame, meta, frame, lane, moment, 1.0)
        probe_here(frame, meta, lane)
    for a in range(first, last):
        state = meta[meta[ASSIGN_STATE] + a]
        frame[(meta[Y] + state) * WIDTH + lane] = frame[(meta[ASSIGNED] + a) * WIDTH + lane]
        for q in range(by):
            moved = frame[(by_time + assigned + a * by + q) * WIDTH + lane] + frame[(by_time + a) * WIDTH + lane] * frame[moment + q]
            frame[(meta[Y] + n * (1 + q) + state) * WIDTH + lane] = moved
    if by > 0 and moves:
        shift(frame, meta, frame, lane, moment, -1.0)


@inner
def since_found(frame, meta, lane, k):
    """Return how long ago event k was found before, inf if it was not or k is none."""
    return frame[meta[T] * WIDTH + lane] - frame[(meta[FOUND] + k) * WIDTH + lane] if k >= 0 else np.inf


@inner
def settle_events(frame, meta, lane, notes):
    """Carry out the event that was stopped at, then every event that a jump has carried across zero; tell if that ended.

    It does not where an event was found a moment ago already: a ball that bounces ever faster would fall through the floor in the end.
    """
    k = meta[notes + PENDING]
    if k >= 0:
        t = frame[meta[T] * WIDTH + lane]
        if since_found(frame, meta, lane, k) <= ACCUMULATED * abs(t):
            return False
        frame[(meta[FOUND] + k) * WIDTH + lane] = t
    while meta[notes + FIRED] <= MOST_EVENTS:
        probe_here(frame, meta, lane)
        if k >= 0:
            assign_event(frame, meta, lane, k, k == meta[notes + PENDING])
            meta[notes + FIRED] += 1
            meta[notes + PENDING] = -1
            probe_here(frame, meta, lane)
            place, after = (meta[ARMED] + k) * WIDTH + lane, frame[(meta[EVENT] + k) * WIDTH + lane]
            side = -frame[place] if after == 0.0 else np.sign(after)
            frame[place] = 0.0 if meta[meta[ONCE] + k] else side
        k = next_crossed(frame, meta, lane)
        if k < 0:
            return True
    return False


@inner
def locate(frame, meta, lane):
    """Return (event, fraction of the last step) of the first crossing, by the Illinois rule on the dense output; (-1, 2) if none.

    The state at that fraction lies across zero already, so that the same crossing is not seen twice.
    """
    t0, length = frame[meta[OLD_T] * WIDTH + lane], frame[meta[LENGTH] * WIDTH + lane]
    best, best_x, events = -1, 2.0, meta[EVENTS]
    values = spare(meta)
    for k in range(events):
        frame[values + k] = frame[(meta[EVENT] + k) * WIDTH + lane]
    for k in range(events):
        armed, direction = frame[(meta[ARMED] + k) * WIDTH + lane], meta[meta[DIRECTION] + k]
        if armed * frame[values + k] >= 0.0 or direction * frame[values + k] < 0.0:
            continue
        low, high, g_low, g_high, side, x = 0.0, 1.0, armed * 1e-300, frame[values + k], 0, 0.0
        for turn in range(100):
            interpolate(frame, meta, lane, x)
            measure(frame, meta, lane, PROBE_CODE, EVENT, SLOPE)
            g = frame[(meta[EVENT] + k) * WIDTH + lane]
            if turn == 0:
                g_low = g if g * armed > 0.0 else g_low
            elif g * armed <= 0.0:
                high, g_high = x, g
                g_low *= 0.5 if side == 1 else 1.0
                side = 1
            else:
                low, g_low = x, g
                g_high *= 0.5 if side == -1 else 1.0
                side = -1
            if g_high == 0.0 or high - low <= 1e-15 * max(1.0, abs(t0) / length):
                break
            x = (low * g_high - high * g_low) / (g_high - g_low)
            x = x if low < x < high else 0.5 * (low + high)
        if high < best_x:
            best, best_x = k, high
    for k in range(events):
        frame[(meta[EVENT] + k) * WIDTH + lane] = frame[values + k]
    return best, best_x


@inner
def go_back(frame, meta, lane, x):
    """Make the fraction x of a lane's last step its present: the state there is that of the dense output."""
    if x < 1.0:
        interpolate(frame, meta, lane, x)
        for i in range(meta[STATES]):
            frame[(meta[Y] + i) * WIDTH + lane] = frame[(meta[AT_SAVE] + i) * WIDTH + lane]
        frame[meta[T] * WIDTH + lane] = frame[meta[PROBE_T] * WIDTH + lane]
