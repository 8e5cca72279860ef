"""What is evaluated around an integration: set-up values of every subject before it, outputs at the save times after it."""

from __future__ import annotations

from numba import float64, int64, njit

from carkinetics.engine.lanes import call, save_time
from carkinetics.engine.places import (
    CONSTANTS, KEEP, OUTCOME, OUTCOMES, PLANE, SAVED, SAVES, SEEN, SETUP_WIDTH, STATES, SUBJECTS, SWITCHES, WATCHED, WIDTH,
)  # fmt: skip

outer = njit(error_model="numpy", nogil=True)


@outer
def set_up(frame, inputs, setup, n, given, width, code):
    """Evaluate the set-up programme for n subjects, as many at a time as there are lanes; spare lanes repeat the last subject."""
    for base in range(0, n, WIDTH):
        for lane in range(WIDTH):
            for k in range(given):
                frame[k * WIDTH + lane] = inputs[min(base + lane, n - 1) * given + k]
        call(code, frame, 0, 0)
        for lane in range(min(WIDTH, n - base)):
            for k in range(width):
                setup[(base + lane) * width + k] = frame[(given + k) * WIDTH + lane]


@outer
def observe(frame, meta, tables, states, outputs, planes, wide, code):
    """Evaluate the `wide` outputs of a block of subjects at the save times that were reached, several at once.

    Outputs, and as many states as are to be kept, are written one plane (subjects, save times) each, PLANE numbers apart.
    """
    n, fixed, saves, watched = meta[STATES], meta[CONSTANTS] + meta[SWITCHES], meta[SAVES], meta[WATCHED]
    for s in range(meta[SUBJECTS]):
        for k in range(fixed):
            for lane in range(WIDTH):
                frame[(n + k) * WIDTH + lane] = tables[s * meta[SETUP_WIDTH] + n + k]
        saved = meta[meta[OUTCOME] + s * OUTCOMES + SAVED]
        for base in range(0, saved, WIDTH):
            first, filled = s * saves + base, min(WIDTH, saved - base)
            for lane in range(filled):
                frame[(n + fixed) * WIDTH + lane] = save_time(meta, tables, s, base + lane)
            for i in range(watched):
                for lane in range(filled):
                    frame[meta[meta[SEEN] + i] * WIDTH + lane] = states[(first + lane) * watched + i]
            call(code, frame, 0, 0)
            for i in range(wide):
                for lane in range(filled):
                    outputs[i * meta[PLANE] + first + lane] = frame[(n + fixed + 1 + i) * WIDTH + lane]
            for i in range(meta[KEEP]):
                for lane in range(filled):
                    planes[i * meta[PLANE] + first + lane] = frame[i * WIDTH + lane]


SIGNATURES = {
    "set_up": (float64[::1], float64[::1], float64[::1], int64, int64, int64, int64),
    "observe": (float64[::1], int64[::1], float64[::1], float64[::1], float64[::1], float64[::1], int64, int64),
}
