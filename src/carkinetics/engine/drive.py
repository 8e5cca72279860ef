"""The driver: it feeds subjects to the lanes and acts on the lanes that raise a flag.

One driver serves every model. The programmes of a model are called by address; where their rows lie is data (lanes.py).
The work of every step is in the lane programme.
"""

from __future__ import annotations

import numpy as np
from numba import float64, int64, njit

from carkinetics.engine.jumps import apply_stop, go_back, locate, next_crossed, settle_events, since_found
from carkinetics.engine.lanes import (
    begin_phase, call, diagnose, evaluate_save, inner, lowest, measure, probe_here, save_time, save_within, take_save, unfit,
)  # fmt: skip
from carkinetics.engine.phases import phase_code, trace_phase
from carkinetics.engine.places import (
    ACCEPTED, AFTER, ALL, ARMED, BOUND, CHANGES, COINCIDENT, CONSTANT, CONSTANTS, COST, DENSE_CODE, DIRECTION, EASE, END, ENTRIES,
    EVENT, EVENTS, FAULT, FIRED, FIRST_STOP, FOUND, GAUGE_CODE, GROWN, GROWN_REFUSED, GROWTH, H, HALF, KEPT, KEPT_NOTES, LANES, LENGTH,
    MANY_REFUSED, MAX_EVENTS, MOST_STEPS, NEXT_SAVE, NEXT_STOP, NEXT_SUBJECT, NONFINITE, NOTES, OK, OLD_T, OTHER_DENSE, OTHER_SAVE,
    OTHER_STEP, OUTCOME, OUTCOMES, PARKED, PATIENCE, PATIENT, PENDING, PHASES, QUEUE, QUEUED, QUIET, REFUSED, REST, RUNNING, SAVE,
    SAVED, SAVE_CODE, SETUP_WIDTH, SIGNS, SLOPE, SLOPE_CODE, SOON, START, STATES, STATUS, STEPS, STEP_CODE, STIFF, STOP, STOPS, STOP_WIDTH,
    SUBJECT, SUBJECTS, SWITCHES, T, TAKEN, UNEASY, WIDTH, WORK, Y,
)  # fmt: skip


@inner
def turn(frame, meta, tables, states, lane, notes):
    """Do all that is due at the lane's current time: stops, events, saves; then begin the next phase. Return a status."""
    s, t = meta[notes + SUBJECT], frame[meta[T] * WIDTH + lane]
    while meta[notes + NEXT_STOP] < meta[meta[FIRST_STOP] + s + 1]:
        j = meta[STOPS] + meta[STOP_WIDTH] * meta[notes + NEXT_STOP]
        if tables[j] > t + COINCIDENT:
            break
        apply_stop(frame, meta, tables, lane, notes, j)
        meta[notes + NEXT_STOP] += 1
    since = since_found(frame, meta, lane, meta[notes + PENDING])
    if meta[EVENTS] > 0 and not settle_events(frame, meta, lane, notes):
        return MAX_EVENTS
    status = begin_phase(frame, meta, tables, lane, notes)
    frame[meta[H] * WIDTH + lane] = min(frame[meta[H] * WIDTH + lane], SOON * since)
    while status != NONFINITE and frame[meta[SAVE] * WIDTH + lane] == t:
        take_save(frame, meta, tables, states, lane, notes, meta[Y])
    return status


@inner
def arrive(frame, meta, tables, states, lane, notes):
    """Do all that is due at the lane's time; then begin the next phase, and go through those that have closed forms. Return a status."""
    status = turn(frame, meta, tables, states, lane, notes)
    while meta[PHASES] > 0 and status == OK and frame[meta[SAVE] * WIDTH + lane] < np.inf:
        code = phase_code(frame, meta, lane)
        if code == 0:
            break
        status = trace_phase(frame, meta, tables, states, lane, notes, code)
        if status == OK and frame[meta[SAVE] * WIDTH + lane] < np.inf:
            status = turn(frame, meta, tables, states, lane, notes)
    return status


@inner
def finish(frame, meta, tables, lane, notes, status, fault, reached):
    """Write down how a subject ended, and the time that it reached: of a whole course, the last that was asked for."""
    s = meta[notes + SUBJECT]
    outcome = meta[OUTCOME] + s * OUTCOMES
    meta[outcome + STATUS], meta[outcome + FAULT], meta[outcome + SAVED] = status, fault, meta[notes + NEXT_SAVE]
    meta[outcome + TAKEN] = int(max(frame[meta[STEPS] * WIDTH + lane], 0.0))
    whole = status == OK and meta[outcome + SAVED] > 0
    reached[s] = save_time(meta, tables, s, meta[outcome + SAVED] - 1) if whole else frame[meta[T] * WIDTH + lane]
    meta[notes + SUBJECT] = -1


@inner
def enter(frame, meta, tables, states, lane, notes, s):
    """Put subject s into a lane and do what is due at the start; return a status."""
    n, start = meta[STATES], frame[meta[END] * LANES + START]
    setup = s * meta[SETUP_WIDTH]
    for k in range(meta[WORK]):
        frame[k * WIDTH + lane] = 0.0
    for k in range(n):
        frame[(meta[Y] + k) * WIDTH + lane] = tables[setup + k]
    for k in range(meta[CONSTANTS]):
        frame[(meta[CONSTANT] + k) * WIDTH + lane] = tables[setup + n + k]
    for k in range(meta[SWITCHES]):
        frame[(meta[AFTER] + k) * WIDTH + lane] = 1.0 if tables[setup + n + meta[CONSTANTS] + k] <= start else 0.0
    for k in range(RUNNING + meta[ENTRIES]):
        meta[notes + k] = 0
    meta[notes + SUBJECT], meta[notes + PENDING], meta[notes + NEXT_STOP] = s, -1, meta[meta[FIRST_STOP] + s]
    frame[meta[T] * WIDTH + lane] = start
    frame[meta[PATIENCE] * WIDTH + lane] = frame[meta[END] * LANES + PATIENT]
    k = 0
    while save_time(meta, tables, s, k) < start:
        k += 1
    meta[notes + NEXT_SAVE] = k
    frame[meta[SAVE] * WIDTH + lane] = save_time(meta, tables, s, k)
    if meta[EVENTS] > 0:
        probe_here(frame, meta, lane)
    for k in range(meta[EVENTS]):  # an event that is 0 at the start counts as past
        value, past = frame[(meta[EVENT] + k) * WIDTH + lane], -1.0 if meta[meta[DIRECTION] + k] < 0 else 1.0
        frame[(meta[ARMED] + k) * WIDTH + lane] = past if value == 0.0 else np.sign(value)
        frame[(meta[FOUND] + k) * WIDTH + lane] = -np.inf
    return arrive(frame, meta, tables, states, lane, notes)


@inner
def park(frame, meta, tables, lane, notes):
    """Put the subject of a lane into the queue for the other method, with all that it has to take along."""
    s, width = meta[notes + SUBJECT], RUNNING + meta[ENTRIES]
    frame[meta[SIGNS] * WIDTH + lane] = 0.0
    if meta[STIFF]:
        frame[meta[PATIENCE] * WIDTH + lane] *= 2.0  # a subject between both cannot go to and fro for ever
    for k in range(meta[ACCEPTED]):
        frame[meta[KEPT] + s * meta[ACCEPTED] + k] = frame[k * WIDTH + lane]
    for k in range(width):
        meta[meta[KEPT_NOTES] + s * width + k] = meta[notes + k]
    meta[meta[QUEUE] + meta[PARKED]] = s  # its own place in the queue is free already
    meta[PARKED] += 1
    meta[meta[OUTCOME] + s * OUTCOMES + CHANGES] += 1
    meta[notes + SUBJECT] = -1


@inner
def consider_change(frame, meta, tables, lane, notes):
    """Park a lane that has seen enough signs, in an explicit pass only if its steps are as long as stability allows: it was gauged."""
    if meta[STIFF]:
        park(frame, meta, tables, lane, notes)
        return
    growth, refused = frame[meta[GROWTH] * WIDTH + lane], frame[meta[REFUSED] * WIDTH + lane]
    frame[meta[REFUSED] * WIDTH + lane] = 0.0
    if frame[meta[EASE] * WIDTH + lane] < UNEASY or growth > GROWN or (refused >= MANY_REFUSED and growth > GROWN_REFUSED):
        frame[meta[BOUND] * WIDTH + lane] = frame[meta[H] * WIDTH + lane] * frame[meta[END] * LANES + COST]
        park(frame, meta, tables, lane, notes)
    else:
        frame[meta[SIGNS] * WIDTH + lane] = -REST if growth < QUIET and refused == 0.0 else 0.0


@inner
def resume(frame, meta, tables, lane, notes, s):
    """Put a subject that has changed its method into a lane."""
    width = RUNNING + meta[ENTRIES]
    for k in range(meta[WORK]):
        frame[k * WIDTH + lane] = frame[meta[KEPT] + s * meta[ACCEPTED] + k] if k < meta[ACCEPTED] else 0.0
    for k in range(width):
        meta[notes + k] = meta[meta[KEPT_NOTES] + s * width + k]
    measure(frame, meta, lane, SLOPE_CODE, SLOPE, WORK)


@inner
def refill(frame, meta, tables, states, reached, lane, notes):
    """Give a free lane the next subject that has something to integrate; rest it if there is none."""
    while meta[notes + SUBJECT] < 0 and meta[NEXT_SUBJECT] < meta[QUEUED]:
        s = meta[meta[QUEUE] + meta[NEXT_SUBJECT]]
        meta[NEXT_SUBJECT] += 1
        if meta[meta[OUTCOME] + s * OUTCOMES + STATUS] != OK:  # a bad dose, found before
            continue
        if meta[meta[KEPT_NOTES] + s * (RUNNING + meta[ENTRIES]) + SUBJECT] == s:
            resume(frame, meta, tables, lane, notes, s)
            continue
        status = enter(frame, meta, tables, states, lane, notes, s)
        if status != OK or frame[meta[SAVE] * WIDTH + lane] == np.inf:
            fault = unfit(frame, meta, lane, Y if status == NONFINITE else SLOPE) if status != OK else -1
            finish(frame, meta, tables, lane, notes, status, fault, reached)
    if meta[notes + SUBJECT] < 0:  # it steps on unseen
        frame[meta[STOP] * WIDTH + lane] = np.inf
        frame[meta[SAVE] * WIDTH + lane] = np.inf
        frame[meta[STEPS] * WIDTH + lane] = -1e300
        frame[meta[PATIENCE] * WIDTH + lane] = np.inf


@inner
def serve(frame, meta, tables, states, lane, notes):
    """Act on a lane's flag: saves, an event, a stop, trouble. Return a status, -1 if it cannot go on."""
    if frame[meta[ACCEPTED] * WIDTH + lane] == 0.0:
        return -1
    t, stop, k = frame[meta[T] * WIDTH + lane], frame[meta[STOP] * WIDTH + lane], -1
    if meta[EVENTS] > 0:
        k, x = locate(frame, meta, lane)
        if k >= 0:
            t = t if x >= 1.0 else frame[meta[OLD_T] * WIDTH + lane] + x * frame[meta[LENGTH] * WIDTH + lane]
            evaluate_save(frame, meta, lane)
            save_within(frame, meta, tables, states, lane, notes, t)
            go_back(frame, meta, lane, x)
            meta[notes + PENDING] = k
        else:
            next_crossed(frame, meta, lane)
    if k < 0:
        save_within(frame, meta, tables, states, lane, notes, t)
        if t < stop and frame[meta[SAVE] * WIDTH + lane] == t:
            take_save(frame, meta, tables, states, lane, notes, meta[Y])
    if frame[meta[SAVE] * WIDTH + lane] == np.inf:
        return OK
    if k >= 0 or t >= stop:
        return arrive(frame, meta, tables, states, lane, notes)
    return OK if frame[meta[STEPS] * WIDTH + lane] < frame[meta[END] * LANES + MOST_STEPS] else -1


@inner
def place_of(meta, k):
    """Return the place of lane number k in the first row."""
    return k // WIDTH * WIDTH * meta[END] + k % WIDTH


@inner
def carry_on(frame, meta, tables, states, reached):
    """Carry every subject in the queue on by the method of this pass, to its end or until it asks for the other method."""
    width, active = RUNNING + meta[ENTRIES], 0
    for k in range(LANES):
        notes = meta[NOTES] + k * width
        meta[notes + SUBJECT] = -1
        refill(frame, meta, tables, states, reached, place_of(meta, k), notes)
        active += meta[notes + SUBJECT] >= 0
    while active > 0:
        answer = call(meta[STEP_CODE], frame, 0, meta[END] * LANES)
        waiting, due, gauged = answer & ALL, answer >> 32, 0
        for half in range(0, LANES, WIDTH):
            if (due >> half) & HALF:
                call(meta[SAVE_CODE], frame, place_of(meta, half), meta[END] * LANES)
        while waiting != 0:
            k = lowest(waiting)
            waiting &= waiting - 1
            lane, notes = place_of(meta, k), meta[NOTES] + k * width
            if meta[notes + SUBJECT] < 0:
                continue
            happened = meta[notes + NEXT_STOP] + meta[notes + FIRED]
            status, fault = serve(frame, meta, tables, states, lane, notes), -1
            if status < 0:
                status, fault = diagnose(frame, meta, lane)
            elif status != OK:
                fault = unfit(frame, meta, lane, Y if status == NONFINITE else SLOPE)
            if status != OK or frame[meta[SAVE] * WIDTH + lane] == np.inf:
                finish(frame, meta, tables, lane, notes, status, fault, reached)
            elif frame[meta[SIGNS] * WIDTH + lane] >= frame[meta[PATIENCE] * WIDTH + lane]:
                if meta[notes + NEXT_STOP] + meta[notes + FIRED] != happened:
                    continue  # after a jump it asks again at the next step: lanes are gauged together, as their last step left them
                if not meta[STIFF] and (gauged >> (k // WIDTH)) & 1 == 0:
                    call(meta[GAUGE_CODE], frame, lane - lane % WIDTH, meta[END] * LANES)
                    gauged |= 1 << (k // WIDTH)
                consider_change(frame, meta, tables, lane, notes)
            if meta[notes + SUBJECT] < 0:
                refill(frame, meta, tables, states, reached, lane, notes)
                active -= meta[notes + SUBJECT] < 0


@njit(error_model="numpy", nogil=True)
def integrate(frame, meta, tables, states, reached):
    """Carry every subject of a block through its design; every outcome is written into `states`, `meta` and `reached`.

    All go as far as they can by one method, then those that asked for it by the other, and so on.
    """
    for s in range(meta[SUBJECTS]):
        meta[meta[QUEUE] + s] = s
    meta[QUEUED] = meta[SUBJECTS]
    while meta[QUEUED] > 0:
        meta[NEXT_SUBJECT], meta[PARKED] = 0, 0
        carry_on(frame, meta, tables, states, reached)
        meta[QUEUED], meta[STIFF] = meta[PARKED], 1 - meta[STIFF]
        meta[STEP_CODE], meta[OTHER_STEP] = meta[OTHER_STEP], meta[STEP_CODE]
        meta[DENSE_CODE], meta[OTHER_DENSE] = meta[OTHER_DENSE], meta[DENSE_CODE]
        meta[SAVE_CODE], meta[OTHER_SAVE] = meta[OTHER_SAVE], meta[SAVE_CODE]


SIGNATURES = {
    "integrate": (float64[::1], int64[::1], float64[::1], float64[::1], float64[::1]),
}
