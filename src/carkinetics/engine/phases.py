"""The driver of closed forms: from stop to stop, several save times of one subject at once. See lanes.py for the arrays."""

from __future__ import annotations

import numpy as np
from numba import float64, int64, njit

from carkinetics.engine.jumps import apply_stop
from carkinetics.engine.lanes import call, inner, save_time
from carkinetics.engine.places import (
    ACCEPTED, AFTER, ARMED, AT_SAVE, COINCIDENT, CONSTANT, CONSTANTS, DOMAIN, END, ENTRIES, FAULT, FIRST_STOP, KEEP, LANES, NEXT_SAVE,
    NONFINITE, NOTES, OK, OLD_T, OUTCOME, OUTCOMES, PHASE_CODES, PHASE_FRAME, PLANE, RATE, RUNNING, SAVE, SAVED, SAVES, SEEN,
    SETUP_WIDTH, START, STATES, STATUS, STOP, STOPS, STOP_WIDTH, SUBJECT, SUBJECTS, SWITCHES, T, WATCHED, WIDTH, Y,
)  # fmt: skip


@inner
def spread(frame, row, value):
    """Give all lanes the same number."""
    for lane in range(WIDTH):
        frame[row * WIDTH + lane] = value


@inner
def begin_exact(frame, meta, tables, s):
    """Put subject s into all lanes, at the start."""
    n, setup = meta[STATES], s * meta[SETUP_WIDTH]
    start = frame[meta[END] * LANES + START]
    for i in range(n):
        spread(frame, meta[Y] + i, tables[setup + i])
    for k in range(meta[CONSTANTS]):
        spread(frame, meta[CONSTANT] + k, tables[setup + n + k])
    for k in range(meta[SWITCHES]):
        spread(frame, meta[AFTER] + k, 1.0 if tables[setup + n + meta[CONSTANTS] + k] <= start else 0.0)
    for row in range(meta[RATE], meta[AFTER]):
        spread(frame, row, 0.0)
    for e in range(meta[ENTRIES]):
        meta[meta[NOTES] + RUNNING + e] = 0
    spread(frame, meta[OLD_T], start)
    meta[meta[NOTES] + SUBJECT] = s


@inner
def constants_fit(frame, meta):
    """Tell whether a subject's constants are finite: if not, an equation has no value."""
    fit = True
    for k in range(meta[CONSTANTS]):
        fit = fit and np.isfinite(frame[(meta[CONSTANT] + k) * WIDTH])
    return fit


@inner
def next_phase(frame, meta, tables, t, j, last):
    """Carry out all stops at the time t, from row j of the table on, in lane 0; spread what they changed; return the next row."""
    frame[meta[T] * WIDTH] = t
    while j < last and tables[meta[STOPS] + meta[STOP_WIDTH] * j] <= t + COINCIDENT:
        apply_stop(frame, meta, tables, 0, meta[NOTES], meta[STOPS] + meta[STOP_WIDTH] * j)
        j += 1
    for row in range(meta[Y], meta[Y] + meta[STATES]):
        spread(frame, row, frame[row * WIDTH])
    for row in range(meta[RATE], meta[ARMED]):  # infusion rates, then switches
        spread(frame, row, frame[row * WIDTH])
    spread(frame, meta[OLD_T], t)
    return j


@inner
def phase_code(frame, meta, lane):
    """Return the closed form of a lane's phase, 0 if there is none."""
    phase = 0
    for k in range(meta[SWITCHES]):
        phase += int(frame[(meta[AFTER] + k) * WIDTH + lane]) << k
    return meta[meta[PHASE_CODES] + phase]


@inner
def fill(frame, meta, tables, s, k, stop, row):
    """Put the save times of a subject from number k on, before a stop, into the lanes that begin at `row`; return how many they are."""
    filled = 0
    while filled < WIDTH:
        save = save_time(meta, tables, s, k + filled)
        if save >= stop or save == np.inf:
            break
        frame[row + filled] = save
        filled += 1
    return filled


@inner
def sound(frame, meta, first, filled):
    """Return how many of the lanes that are filled, in order of time, have a finite state in the rows that begin at `first`."""
    for lane in range(filled):
        for i in range(meta[STATES]):
            if not np.isfinite(frame[first + i * WIDTH + lane]):
                return lane
    return filled


@inner
def trace_phase(frame, meta, tables, states, lane, notes, code):
    """Carry one lane by closed forms to its next stop, or to its last save, several save times at once; return a status."""
    s, n, other = meta[notes + SUBJECT], meta[WATCHED], meta[PHASE_FRAME]
    stop, row = frame[meta[STOP] * WIDTH + lane], other + meta[SAVE] * WIDTH
    for k in range(meta[ACCEPTED]):
        for copy in range(WIDTH):
            frame[other + k * WIDTH + copy] = frame[k * WIDTH + lane]
    for copy in range(WIDTH):
        frame[other + meta[OLD_T] * WIDTH + copy] = frame[meta[T] * WIDTH + lane]
    while True:
        k = meta[notes + NEXT_SAVE]
        filled = fill(frame, meta, tables, s, k, stop, row)
        ends = filled < WIDTH and stop < np.inf
        for copy in range(filled, WIDTH):
            frame[row + copy] = stop if ends else frame[row + max(filled - 1, 0)]
        call(code, frame, other, meta[END] * LANES)
        reached = sound(frame, meta, other + meta[AT_SAVE] * WIDTH, filled + ends)
        lost, filled = reached < filled + ends, min(filled, reached)
        for copy in range(filled):
            for i in range(n):
                place = (s * meta[SAVES] + k + copy) * n + i
                states[place] = frame[other + (meta[AT_SAVE] + meta[meta[SEEN] + i]) * WIDTH + copy]
        meta[notes + NEXT_SAVE] = k + filled
        frame[meta[SAVE] * WIDTH + lane] = save_time(meta, tables, s, k + filled)
        if lost:
            frame[meta[T] * WIDTH + lane] = frame[row + filled - 1] if filled > 0 else frame[meta[T] * WIDTH + lane]
            for i in range(meta[STATES]):
                frame[(meta[Y] + i) * WIDTH + lane] = frame[other + (meta[AT_SAVE] + i) * WIDTH + reached]
            return NONFINITE
        if ends:
            for i in range(meta[STATES]):
                frame[(meta[Y] + i) * WIDTH + lane] = frame[other + (meta[AT_SAVE] + i) * WIDTH + filled]
            frame[meta[T] * WIDTH + lane] = stop
            return OK
        if frame[meta[SAVE] * WIDTH + lane] == np.inf:
            return OK


@njit(error_model="numpy", nogil=True)
def trace(frame, meta, tables, outputs, planes, reached, wide, code):
    """Carry every subject of a block through its design by closed forms: from stop to stop, several save times at once."""
    n, saves, rows = meta[STATES], meta[SAVES], meta[END]
    out = 2 * rows * LANES  # the programme's outputs: after the frame and room for the uniforms
    for s in range(meta[SUBJECTS]):
        outcome = meta[OUTCOME] + s * OUTCOMES
        if meta[outcome + STATUS] != OK:
            continue
        begin_exact(frame, meta, tables, s)
        t, j, last, k, status = frame[meta[OLD_T] * WIDTH], meta[meta[FIRST_STOP] + s], meta[meta[FIRST_STOP] + s + 1], 0, OK
        while save_time(meta, tables, s, k) < t:
            k += 1
        j = next_phase(frame, meta, tables, t, j, last)
        while status == OK and save_time(meta, tables, s, k) < np.inf:
            stop = tables[meta[STOPS] + meta[STOP_WIDTH] * j] if j < last else np.inf
            filled = fill(frame, meta, tables, s, k, stop, meta[SAVE] * WIDTH)
            ends = filled < WIDTH and stop < np.inf and save_time(meta, tables, s, k + filled) < np.inf
            for lane in range(filled, WIDTH):
                frame[meta[SAVE] * WIDTH + lane] = stop if ends else frame[meta[SAVE] * WIDTH + max(filled - 1, 0)]
            call(code, frame, 0, out)
            come = sound(frame, meta, meta[AT_SAVE] * WIDTH, filled + ends)
            if come < filled + ends:
                status, filled = NONFINITE if constants_fit(frame, meta) else DOMAIN, min(filled, come)
                for i in range(n):
                    if not np.isfinite(frame[(meta[AT_SAVE] + i) * WIDTH + come]):
                        meta[outcome + FAULT] = i
            for i in range(wide):
                for lane in range(filled):
                    outputs[i * meta[PLANE] + s * saves + k + lane] = frame[out + i * WIDTH + lane]
            for i in range(meta[KEEP]):
                for lane in range(filled):
                    planes[i * meta[PLANE] + s * saves + k + lane] = frame[(meta[AT_SAVE] + i) * WIDTH + lane]
            k += filled
            if status == OK and ends:
                for i in range(n):
                    frame[(meta[Y] + i) * WIDTH] = frame[(meta[AT_SAVE] + i) * WIDTH + filled]
                j = next_phase(frame, meta, tables, stop, j, last)
        meta[outcome + SAVED], meta[outcome + STATUS] = k, status
        reached[s] = save_time(meta, tables, s, k - 1) if k > 0 else frame[meta[OLD_T] * WIDTH]
        if status != OK:
            reached[s] = max(reached[s], frame[meta[OLD_T] * WIDTH])


SIGNATURES = {
    "trace": (float64[::1], int64[::1], float64[::1], float64[::1], float64[::1], float64[::1], int64, int64),
}
