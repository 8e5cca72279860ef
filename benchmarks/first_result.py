"""python -m benchmarks.first_result MODEL: one subject of a model file in a process of its own; `wait` after it waits for a line first."""

import sys


def main() -> None:
    """Print "ready" when everything is imported, where asked to wait for a line; then the last value of the first state that is seen."""
    import numba  # noqa: F401
    import xarray  # noqa: F401

    import carkinetics as ck
    import carkinetics.engine.solve
    import carkinetics.simulation

    if "wait" in sys.argv:
        print("ready", flush=True)
        sys.stdin.readline()
    model = ck.read_model(sys.argv[1])
    doses = [ck.Dose(10, time=0, into=dose.name) for dose in model.doses]
    sim = ck.simulate(model, times=[0, 7, 28], doses=doses, rtol=float(sys.argv[2]))
    print(repr(float(sim.seen[0, -1])), flush=True)


if __name__ == "__main__":
    main()
