"""Where the driver's numbers lie: the places of `meta`, the codes of outcomes and stops. Solve and driver share them."""

from carkinetics.engine.processor import PROCESSOR

LANES = PROCESSOR.lanes
OK, MAX_STEPS, STEP_TOO_SMALL, NONFINITE, DOMAIN, BAD_DOSE, MAX_EVENTS, SINGULAR = range(8)
SWITCH, INFUSION_END, BOLUS, INFUSION_START = range(4)
ADD, REPLACE, MULTIPLY = range(3)
COINCIDENT = 1e-200  # stops this close are one: the reciprocal of a step must be finite
MOST_EVENTS = 10_000  # of one subject
BLOWN_UP = 1e150
FIRST_STEP = 0.01  # of the time in which the state would change by itself, Hairer I, II.4

# meta: the first row of each block of the frame (emit.Layout.BLOCKS)
(
    Y, CONSTANT, RATE, AFTER, ARMED, T, H, STOP, SAVE, REJECTED, STEPS, FLAG, ACCEPTED, ERROR, LENGTH, DUE, PLACE, OLD,
    OLD_T, STAGE, AT_SAVE, PROBE_T, EVENT, ASSIGNED, SLOPE, WORK, END,
) = range(27)  # fmt: skip
# meta: sizes (BASE states, each with BY sensitivities: STATES in all); addresses of the programmes; where tables begin
(
    STATES, CONSTANTS, ENTRIES, SWITCHES, EVENTS, STIFF, SETUP_WIDTH, SAVES, TIMES_STRIDE, SUBJECTS, STEP_CODE, SLOPE_CODE, PROBE_CODE,
    DENSE_CODE, BASE, BY, STOP_WIDTH, INTO, EFFECT, DIRECTION, ONCE, ASSIGN, ASSIGN_STATE, FIRST_STOP, OUTCOME, TIMES, STOPS,
    NEXT_SUBJECT, NOTES,
) = range(27, 56)  # fmt: skip
# meta: notes on a lane, 5 + entries numbers each
SUBJECT, NEXT_STOP, NEXT_SAVE, PENDING, FIRED, RUNNING = range(6)
# meta: outcome of a subject
SAVED, STATUS, FAULT, TAKEN, OUTCOMES = range(5)
# uniforms
RTOL, MOST_STEPS, START, ATOL = 0, 1, 2, 3
