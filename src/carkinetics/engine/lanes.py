"""What is done to one lane: measuring, saving, the start of a phase, diagnosis. Compiled by numba for the drivers.

Four flat arrays carry all that a block of subjects needs, since numba compiles functions of a few flat arrays several
times faster than functions of many:

frame   two stepping frames, one for each vector: rows of one number for each lane; then the uniforms, then scratch
meta    integers, at the places named below: rows, sizes, addresses, the tables of doses and events, notes on the lanes
tables  set-up values of each subject, save times (each row ends in inf), stops (time, kind, entry, value)
states  (subjects of the block, save times, states that are saved)

A lane is known by its place in the first row; each further row is WIDTH numbers behind.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

from carkinetics.engine.places import (
    ATOL, AT_SAVE, BASE, BLOWN_UP, COINCIDENT, DENSE_CODE, DOMAIN, END, ERROR, EVENT, FIRST_STEP, FIRST_STOP, H, LANES, LENGTH,
    MAX_STEPS, MOST_STEPS, NEXT_SAVE, NEXT_STOP, NONFINITE, OK, OLD_T, PENDING, PLACE, PROBE_CODE, PROBE_T,
    REJECTED, RTOL, SAVE, SAVES, SAVE_CODE, SEEN, SHORT, SINGULAR, SLOPE, SLOPE_CODE, STATES, STEPS, STEP_TOO_SMALL, STIFF, STOP, STOPS,
    STOP_WIDTH, SUBJECT, T, TIMES, TIMES_STRIDE, WATCHED, WIDTH, WORK, Y,
)  # fmt: skip

# called by compiled code only, and without numba's runtime: half the compile time
inner = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True, _nrt=False)


@intrinsic
def call(typingctx: Any, address: Any, frame: Any, rows: Any, uniforms: Any) -> Any:
    """Call the lane programme at `address` on the rows and uniforms that begin at given places of the frame.

    Returns its answers; of a programme without any, nothing that means anything.
    """

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        pointer = ir.PointerType(ir.DoubleType())
        function = ir.FunctionType(ir.IntType(64), [pointer, pointer])
        data = context.make_array(signature.args[1])(context, builder, args[1]).data
        places = [builder.gep(data, [args[2]]), builder.gep(data, [args[3]])]
        return builder.call(builder.inttoptr(args[0], function.as_pointer()), places)

    return types.int64(types.int64, frame, types.int64, types.int64), codegen


@intrinsic
def lowest(typingctx: Any, bits: Any) -> Any:
    """Return the number of the lowest bit that is set; there must be one."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.cttz(args[0], ir.Constant(ir.IntType(1), 1))

    return types.int64(types.int64), codegen


@inner
def spare(meta):
    """Return where room for the driver's own numbers begins in the frame, after the uniforms and the scratch of `measure`."""
    return 2 * meta[END] * LANES + ATOL + meta[STATES]


@inner
def measure(frame, meta, lane, code, block, end):
    """Run a programme that writes the rows from `block` to `end`, for one lane: the other lanes of its vector keep theirs."""
    half = lane - lane % WIDTH
    scratch = meta[END] * LANES + ATOL + meta[STATES]
    for row in range(meta[block], meta[end]):
        for k in range(WIDTH):
            frame[scratch + (row - meta[block]) * WIDTH + k] = frame[row * WIDTH + half + k]
    call(meta[code], frame, half, meta[END] * LANES)
    for row in range(meta[block], meta[end]):
        mine = frame[row * WIDTH + lane]
        for k in range(WIDTH):
            frame[row * WIDTH + half + k] = frame[scratch + (row - meta[block]) * WIDTH + k]
        frame[row * WIDTH + lane] = mine


@inner
def interpolate(frame, meta, lane, x):
    """Put the state at the fraction x of a lane's last step into its probe rows."""
    frame[meta[PLACE] * WIDTH + lane] = x
    call(meta[DENSE_CODE], frame, lane - lane % WIDTH, meta[END] * LANES)  # the other lanes get what they had
    frame[meta[PROBE_T] * WIDTH + lane] = frame[meta[OLD_T] * WIDTH + lane] + x * frame[meta[LENGTH] * WIDTH + lane]


@inner
def probe_here(frame, meta, lane):
    """Evaluate the events of a lane at its current state and time."""
    for i in range(meta[STATES]):
        frame[(meta[AT_SAVE] + i) * WIDTH + lane] = frame[(meta[Y] + i) * WIDTH + lane]
    frame[meta[PROBE_T] * WIDTH + lane] = frame[meta[T] * WIDTH + lane]
    measure(frame, meta, lane, PROBE_CODE, EVENT, SLOPE)


@inner
def save_time(meta, tables, s, k):
    """Return the k-th save time of a subject, inf after the last."""
    return tables[meta[TIMES] + s * meta[TIMES_STRIDE] + k]


@inner
def take_save(frame, meta, tables, states, lane, notes, first):
    """Write the rows that begin at `first` as the state at the lane's next save time, and move on to the one after."""
    s, k, n = meta[notes + SUBJECT], meta[notes + NEXT_SAVE], meta[WATCHED]
    place, row = (s * meta[SAVES] + k) * n, first * WIDTH + lane
    for i in range(n):
        states[place + i] = frame[row + meta[meta[SEEN] + i] * WIDTH]
    meta[notes + NEXT_SAVE] = k + 1
    frame[meta[SAVE] * WIDTH + lane] = save_time(meta, tables, s, k + 1)


@inner
def evaluate_save(frame, meta, lane):
    """Put the state at a lane's next save time, within its last step, into its `at_save` rows; the other lanes get what they had."""
    since = frame[meta[SAVE] * WIDTH + lane] - frame[meta[OLD_T] * WIDTH + lane]
    frame[meta[PLACE] * WIDTH + lane] = since / frame[meta[LENGTH] * WIDTH + lane]
    call(meta[SAVE_CODE], frame, lane - lane % WIDTH, meta[END] * LANES)


@inner
def save_within(frame, meta, tables, states, lane, notes, end):
    """Take the saves of a lane that lie within its last step and before `end`; `at_save` has the first ready."""
    ready = True
    while frame[meta[SAVE] * WIDTH + lane] < end:
        if not ready:
            evaluate_save(frame, meta, lane)
        take_save(frame, meta, tables, states, lane, notes, meta[AT_SAVE])
        ready = False


@inner
def unfit(frame, meta, lane, block):
    """Return the first state whose row in a block is not finite, or -1."""
    for i in range(meta[STATES]):
        if not np.isfinite(frame[(meta[block] + i) * WIDTH + lane]):
            return i
    return -1


@inner
def begin_phase(frame, meta, tables, lane, notes):
    """Set the next stop and the first step of a phase; return a status."""
    s, t, n = meta[notes + SUBJECT], frame[meta[T] * WIDTH + lane], meta[BASE]
    j = meta[notes + NEXT_STOP]
    more = j < meta[meta[FIRST_STOP] + s + 1]
    frame[meta[STOP] * WIDTH + lane] = tables[meta[STOPS] + meta[STOP_WIDTH] * j] if more else np.inf
    frame[meta[REJECTED] * WIDTH + lane] = 0.0
    meta[notes + PENDING] = -1
    if unfit(frame, meta, lane, Y) >= 0:
        return NONFINITE
    measure(frame, meta, lane, SLOPE_CODE, SLOPE, WORK)
    if unfit(frame, meta, lane, SLOPE) >= 0:
        return DOMAIN
    size, speed, fastest, uniforms = 0.0, 0.0, 0.0, meta[END] * LANES
    for i in range(n):
        y, f = frame[(meta[Y] + i) * WIDTH + lane], frame[(meta[SLOPE] + i) * WIDTH + lane]
        tolerance = frame[uniforms + ATOL + i] + frame[uniforms + RTOL] * abs(y) + 1e-300
        size += (y / tolerance) ** 2 / n
        speed += (f / tolerance) ** 2 / n
        fastest = max(fastest, abs(f) / tolerance)
    speed = np.sqrt(speed) if speed < np.inf else fastest  # without an absolute tolerance a state of 0 is as fast as can be
    step = FIRST_STEP * max(np.sqrt(size), 1.0) / speed if speed > 0.0 else 1.0
    frame[meta[H] * WIDTH + lane] = max(min(step, 1e15), 1e-13 * abs(t), COINCIDENT)
    if frame[meta[STOP] * WIDTH + lane] - t < SHORT * abs(t):
        frame[meta[H] * WIDTH + lane] = frame[meta[STOP] * WIDTH + lane] - t  # all of it at once, if the error lets it
    return OK


@inner
def diagnose(frame, meta, lane):
    """Return (status, state) of a lane that cannot go on: walk ahead along its slope until an equation has no value."""
    if frame[meta[STEPS] * WIDTH + lane] >= frame[meta[END] * LANES + MOST_STEPS]:
        return MAX_STEPS, -1
    n, t = meta[STATES], frame[meta[T] * WIDTH + lane]
    for i in range(n):
        if abs(frame[(meta[Y] + i) * WIDTH + lane]) > BLOWN_UP:
            return NONFINITE, i
    if np.isfinite(frame[meta[ERROR] * WIDTH + lane]):
        return STEP_TOO_SMALL, -1
    measure(frame, meta, lane, SLOPE_CODE, SLOPE, WORK)
    fault = unfit(frame, meta, lane, SLOPE)
    kept, slopes = spare(meta), spare(meta) + n
    for i in range(n):
        frame[kept + i], frame[slopes + i] = frame[(meta[Y] + i) * WIDTH + lane], frame[(meta[SLOPE] + i) * WIDTH + lane]
    ahead = 1e-12 * max(abs(t), 1e-6)
    while fault < 0 and ahead < max(abs(t), 1.0):
        for i in range(n):
            frame[(meta[Y] + i) * WIDTH + lane] = frame[kept + i] + ahead * frame[slopes + i]
        frame[meta[T] * WIDTH + lane] = t + ahead
        measure(frame, meta, lane, SLOPE_CODE, SLOPE, WORK)
        fault = unfit(frame, meta, lane, SLOPE)
        ahead *= 10.0
    frame[meta[T] * WIDTH + lane] = t
    return (SINGULAR if fault < 0 and meta[STIFF] else DOMAIN), fault
