"""Where the driver's numbers lie: the places of `meta`, the codes of outcomes and stops. Solve and driver share them."""

from carkinetics.engine.processor import PROCESSOR

LANES, WIDTH = PROCESSOR.lanes, PROCESSOR.width  # lanes lie in two frames, one vector of them in each
ALL, HALF = (1 << LANES) - 1, (1 << WIDTH) - 1  # of the bits, one for each lane, that a step answers
OK, MAX_STEPS, STEP_TOO_SMALL, NONFINITE, DOMAIN, BAD_DOSE, MAX_EVENTS, SINGULAR = range(8)
SWITCH, INFUSION_END, BOLUS, INFUSION_START = range(4)
ADD, REPLACE, MULTIPLY = range(3)
COINCIDENT = 1e-200  # stops this close are one: the reciprocal of a step must be finite
SHORT = 1e-6  # of the time: the clock is too coarse to cut such a phase into steps, or to say how long it is
MOST_EVENTS = 10_000  # of one subject
ACCUMULATED = 1e-11  # of the time: an event found again so soon is one of ever faster ones, which the clock will soon not tell apart
SOON = 1e-3  # of the time since an event was found before: the next step, or it might pass over the next two crossings at once
BLOWN_UP = 1e150
UNEASY = 1.0 / (1.0 + 0.21193756319429014 * 2.0)  # `ease` of a step of 2 over the fastest rate; the explicit method is stable to 3.5
GROWN, GROWN_REFUSED, QUIET = 1.5**8, 0.7**8, 0.5**8  # `growth` of steps of 1.5, 0.7 and 0.5 over the largest eigenvalue
MANY_REFUSED = 2.0  # steps, since stiffness was last looked for: of those that stability bounds every sixth or so is rejected
REST = 60.0  # steps more before it is looked for again where it is far
FIRST_STEP = 0.01  # of the time in which the state would change by itself, Hairer I, II.4

# meta: the first row of each block of the frame (emit.Layout.BLOCKS); a subject takes the rows before ACCEPTED along to the other method
(
    Y, CONSTANT, RATE, AFTER, ARMED, FOUND, T, H, STOP, SAVE, REJECTED, STEPS, PATIENCE, SIGNS, REFUSED, BOUND, ACCEPTED, ERROR, LENGTH,
    EASE, GROWTH, PLACE, OLD, OLD_T, STAGE, AT_SAVE, PROBE_T, EVENT, ASSIGNED, SLOPE, WORK, END,
) = range(32)  # fmt: skip
# meta: sizes (BASE states, each with BY sensitivities: STATES in all); addresses of the programmes; where tables begin
(
    STATES, CONSTANTS, ENTRIES, SWITCHES, EVENTS, SETUP_WIDTH, SAVES, TIMES_STRIDE, SUBJECTS, SLOPE_CODE, PROBE_CODE, BASE, BY, STOP_WIDTH,
    INTO, EFFECT, DIRECTION, ONCE, ASSIGN, ASSIGN_STATE, FIRST_STOP, OUTCOME, TIMES, STOPS, NOTES, GAUGE_CODE, PLANE, KEEP,
) = range(32, 60)  # fmt: skip
# meta: the method of this pass and the other one; the subjects that wait for it, and what they bring along
(
    STIFF, STEP_CODE, DENSE_CODE, SAVE_CODE, OTHER_STEP, OTHER_DENSE, OTHER_SAVE, QUEUE, QUEUED, NEXT_SUBJECT, PARKED, KEPT, KEPT_NOTES,
) = range(60, 73)  # fmt: skip
# meta: the rows of states that are saved, and how many
SEEN, WATCHED = 73, 74
# meta: how many combinations of switches there are, the list of their closed forms (0: none), and a frame to evaluate them in
PHASES, PHASE_CODES, PHASE_FRAME = 75, 76, 77
LISTS = 78
# meta: notes on a lane, 5 + entries numbers each
SUBJECT, NEXT_STOP, NEXT_SAVE, PENDING, FIRED, RUNNING = range(6)
# meta: outcome of a subject
SAVED, STATUS, FAULT, TAKEN, CHANGES, OUTCOMES = range(6)
# uniforms
RTOL, MOST_STEPS, START, PATIENT, COST, ATOL = range(6)
