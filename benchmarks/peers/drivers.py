"""How other solvers are led through a subject's stops: the same loop for each, in compiled code where the solver allows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from benchmarks.peers.work import Work

MOST_STEPS = 1_000_000


def make_driver(solve: Any) -> Callable[..., None]:
    """Return the compiled loop over subjects around numbalsoda's `lsoda` or `dop853`."""
    from numba import njit

    @njit
    def drive(right, y0, p, start, times, stop, regime, jump, rtol, atol, out):  # type: ignore[no-untyped-def]
        nt, first = len(times), p.shape[1] - regime.shape[2]
        for s in range(len(y0)):
            y, data, t, j, k = y0[s].copy(), p[s].copy(), start, 0, 0
            while True:
                while j < stop.shape[1] and stop[s, j] <= t:
                    y += jump[s, j]
                    data[first:] = regime[s, j + 1]
                    j += 1
                while k < nt and times[k] <= t:
                    out[s, k] = y
                    k += 1
                if k == nt:
                    break
                end = min(stop[s, j] if j < stop.shape[1] else np.inf, times[-1])
                last = k
                while last < nt and times[last] < end:
                    last += 1
                asked = np.empty(last - k + 2)
                asked[0], asked[-1] = t, end
                asked[1:-1] = times[k:last]
                found, fine = solve(right, y, asked, data, rtol, atol, MOST_STEPS)
                if not fine:
                    break
                out[s, k:last] = found[1:-1]
                y, t, k = found[-1].copy(), end, last

    return drive


def solve_with_scipy(slope: Any, work: Work, method: str, rtol: float, atol: float) -> np.ndarray:
    """Integrate every subject with solve_ivp, restarted at each stop."""
    from scipy.integrate import solve_ivp

    n, ns, nt = len(work.y0), work.y0.shape[1], len(work.times)
    out = np.full((n, nt, ns), np.nan)
    first = work.p.shape[1] - work.regime.shape[2]
    for s in range(n):
        y, p, t, j, k, dy = work.y0[s].copy(), work.p[s].copy(), work.start, 0, 0, np.empty(ns)

        def right(t: float, y: np.ndarray, p: np.ndarray = p, dy: np.ndarray = dy) -> np.ndarray:
            slope(t, y, dy, p)
            return dy.copy()

        while True:
            while j < work.stop.shape[1] and work.stop[s, j] <= t:
                y = y + work.jump[s, j]
                p[first:] = work.regime[s, j + 1]
                j += 1
            while k < nt and work.times[k] <= t:
                out[s, k] = y
                k += 1
            if k == nt:
                break
            end = min(work.stop[s, j] if j < work.stop.shape[1] else np.inf, work.times[-1])
            inside = work.times[k:][work.times[k:] < end]
            found = solve_ivp(right, (t, end), y, method=method, t_eval=[*inside, end], rtol=max(rtol, 3e-14), atol=atol)
            if not found.success:
                break
            out[s, k : k + len(inside)] = found.y.T[:-1]
            y, t, k = found.y[:, -1], end, k + len(inside)
    return out


def make_diffrax(slope: Callable[..., Any], work: Work, name: str) -> Callable[[float, float, int], np.ndarray]:
    """Return a solve by diffrax: one vmapped, jitted function a segment between stops that all subjects share."""
    import diffrax
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_enable_x64", True)
    segments = _segments(work)

    def one(y: Any, p: Any, t0: Any, t1: Any, saves: Any, rtol: Any, atol: Any) -> Any:
        return diffrax.diffeqsolve(
            diffrax.ODETerm(lambda t, y, p: slope(t, y, p)),
            getattr(diffrax, name)(),
            t0,
            t1,
            None,
            y,
            p,
            saveat=diffrax.SaveAt(ts=saves),
            stepsize_controller=diffrax.PIDController(rtol=rtol, atol=atol),
            max_steps=MOST_STEPS,
            throw=False,
        ).ys

    many = jax.jit(jax.vmap(one, in_axes=(0, 0, None, None, None, None, None)))

    def solve(rtol: float, atol: float, n: int) -> np.ndarray:
        out = np.full((n, len(work.times), work.y0.shape[1]), np.nan)
        y, p = jnp.asarray(work.y0[:n]), work.p[:n].copy()
        first = p.shape[1] - work.regime.shape[2]
        for begin, end, stops, now, inside in segments:
            for j in stops:
                y = y + work.jump[:n, j]
                p[:, first:] = work.regime[:n, j + 1]
            out[:, now] = np.asarray(y)[:, None]
            if end > begin:
                found = many(y, jnp.asarray(p), begin, end, jnp.asarray([*work.times[inside], end]), rtol, atol)
                out[:, inside] = np.asarray(found)[:, :-1]
                y = found[:, -1]
        return out

    return solve


def _segments(work: Work) -> list[tuple[float, float, list[int], np.ndarray, np.ndarray]]:
    """Return (begin, end, stops at begin, saves at begin, saves inside) of every segment."""
    stops, last = work.stop[0], float(work.times[-1])
    ends = sorted({work.start, *(float(t) for t in stops if work.start < t < last), last})
    found = []
    for begin, end in zip(ends, [*ends[1:], last], strict=True):
        at = [j for j, t in enumerate(stops) if t <= begin and (t == begin or begin == work.start)]
        inside = np.flatnonzero((work.times > begin) & (work.times < end))
        found.append((begin, end, at, np.flatnonzero(work.times == begin), inside))
    return found
