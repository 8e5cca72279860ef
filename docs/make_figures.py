"""Make the figures of the README from the package itself: python docs/make_figures.py."""

from pathlib import Path

import carkinetics as ck

FIGURES = Path(__file__).parent / "figures"


def main() -> None:
    """Simulate the trial as the README's command does, and draw its curves."""
    FIGURES.mkdir(exist_ok=True)
    result = ck.run_trial(ck.load_trial("NCT04626765"), n_per_arm=200, seed=7)
    ck.plot.profiles(result, "transgene", by="arm").savefig(FIGURES / "trial.png", dpi=160)


if __name__ == "__main__":
    main()
