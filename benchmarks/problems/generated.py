"""Models that nobody tuned anything to: drawn from a seed, of 4 to 25 states, put together from the pieces such models are made of."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from benchmarks.problems import BY_NAME, Problem, spread

FOLDER = Path(tempfile.gettempdir()) / "carkinetics-generated"
LEAST, MOST = 4, 25  # states
TIMES = np.concatenate([np.linspace(0.0, 28.0, 29), np.linspace(35.0, 180.0, 20)])  # days


@dataclass
class Draft:
    """A model as it grows: every piece adds states and hangs on one that is there."""

    rng: np.random.Generator
    states: dict[str, float] = field(default_factory=dict)  # initial values
    rates: dict[str, list[str]] = field(default_factory=dict)  # terms of each derivative
    parameters: dict[str, float] = field(default_factory=dict)
    entries: list[str] = field(default_factory=list)

    def state(self, initial: float = 0.0) -> str:
        """Return the name of a new state."""
        name = f"x{len(self.states)}"
        self.states[name], self.rates[name] = initial, []
        return name

    def number(self, low: float, high: float) -> str:
        """Return the name of a new parameter, drawn evenly on the log scale."""
        name = f"p{len(self.parameters)}"
        self.parameters[name] = float(f"{np.exp(self.rng.uniform(np.log(low), np.log(high))):.4g}")
        return name

    def any_state(self) -> str:
        """Return a state that is there."""
        return str(self.rng.choice(list(self.states)))

    def move(self, source: str, target: str, rate: str) -> None:
        """Let an amount go from one state to another."""
        self.rates[source].append(f"- {rate}")
        self.rates[target].append(f"+ {rate}")


def kinetics(d: Draft) -> None:
    """An entry, a centre and a tissue in fast exchange, saturable and linear elimination."""
    depot, centre, tissue = d.state(), d.state(), d.state()
    d.entries.append(depot)
    d.move(depot, centre, f"{d.number(0.5, 30)} * {depot}")
    d.move(centre, tissue, f"{d.number(0.1, 100)} * {centre}")
    d.move(tissue, centre, f"{d.number(0.1, 30)} * {tissue}")
    d.rates[centre].append(f"- {d.number(0.5, 50)} * {centre} / ({d.number(0.1, 20)} + {centre})")
    d.rates[centre].append(f"- {d.number(0.01, 5)} * {centre}")


def transit(d: Draft) -> None:
    """A chain of up to four compartments behind a state."""
    last, rate = d.any_state(), d.number(0.1, 50)
    for _ in range(int(d.rng.integers(1, 5))):
        here = d.state()
        d.rates[here].append(f"+ {rate} * ({last} - {here})")
        last = here


def turnover(d: Draft) -> None:
    """A response with a source and a loss that another state stimulates or inhibits."""
    driver, here = d.any_state(), d.state(1.0)
    loss, effect = d.number(0.02, 20), f"hill({driver}, {d.number(0.05, 10)}, {d.rng.choice([1, 2, 3])})"
    if d.rng.random() < 0.5:
        d.rates[here].append(f"+ {loss} * (1 + {d.number(0.2, 10)} * {effect}) - {loss} * {here}")
    else:
        d.rates[here].append(f"+ {loss} * (1 - 0.9 * {effect}) - {loss} * {here}")


def growth(d: Draft) -> None:
    """Cells that fill their room, and effectors that expand on them, kill them and become memory."""
    target, effector, memory = d.state(1.0), d.state(1e-3), d.state()
    half = d.number(0.01, 1)
    d.rates[target].append(f"+ {d.number(0.02, 0.3)} * {target} * (1 - {target} / {d.number(1, 10)})")
    d.rates[target].append(f"- {d.number(0.2, 5)} * {effector} * {target} / ({half} + {effector})")
    d.rates[effector].append(f"+ {d.number(0.3, 2)} * {effector} * {target} / ({half} + {target}) * (1 - {effector} / {d.number(1, 20)})")
    d.rates[effector].append(f"- {d.number(0.05, 0.5)} * {effector}")
    d.move(effector, memory, f"{d.number(0.005, 0.1)} * {effector}")
    d.rates[memory].append(f"- {d.number(0.001, 0.02)} * {memory}")


def binding(d: Draft) -> None:
    """A ligand that binds its target fast and is internalized with it."""
    ligand, target, both = d.any_state(), d.state(1.0), d.state()
    turnover_rate = d.number(0.05, 5)
    on, off = f"{d.number(1, 1000)} * {ligand} * {target}", f"{d.number(0.1, 200)} * {both}"
    for one in (ligand, target):
        d.rates[one].append(f"- {on} + {off}")
    d.rates[both].append(f"+ {on} - {off} - {d.number(0.1, 10)} * {both}")
    d.rates[target].append(f"+ {turnover_rate} - {turnover_rate} * {target}")


PIECES: dict[Callable[[Draft], None], int] = {kinetics: 3, transit: 4, turnover: 1, growth: 3, binding: 2}  # states at most


def draw(seed: int, size: int | None = None) -> Draft:
    """Return the model of a seed; of a size that the seed decides, or of the one given (then another model)."""
    rng = np.random.default_rng([2026, seed])
    d, drawn = Draft(rng), int(rng.integers(LEAST, MOST + 1))
    size = size or drawn
    kinetics(d)
    while len(d.states) < size:
        fitting = [piece for piece, states in PIECES.items() if len(d.states) + states <= size]
        fitting[int(rng.integers(len(fitting)))](d)
    return d


def write(d: Draft, title: str) -> str:
    """Return a model as the text of a file."""
    about = 'unit = "1", from = "assumed", about = "drawn" }'
    lines = ["schema = 1", f'title = "{title}"', 'time = "day"', 'units = "unchecked"', "", "[parameters]"]
    lines += [f"{name} = {{ value = {value}, iiv = 0.25, {about}" for name, value in d.parameters.items()]
    lines += ["", "[states]", *(f'{name} = {{ unit = "1", initial = "{value}", atol = 1e-9 }}' for name, value in d.states.items())]
    lines += ["", "[doses]", *(f'into_{name} = {{ into = "{name}", unit = "1" }}' for name in d.entries)]
    lines += ["", "[ddt]", *(f'{name} = "{" ".join(terms).removeprefix("+ ")}"' for name, terms in d.rates.items())]
    return "\n".join([*lines, "", "[observables]", 'seen = { expr = "x1", unit = "1" }', ""])


def generated(seed: int, size: int | None = None) -> Problem:
    """Return the problem of a seed: three doses into every entry, between-subject variability on every parameter."""
    d, name = draw(seed, size), f"generated_{seed}" + (f"_of_{size}" if size else "")
    if name not in BY_NAME:
        FOLDER.mkdir(exist_ok=True)
        path = FOLDER / f"{name}.toml"
        path.write_text(write(d, f"Generated model {seed}"), encoding="utf-8")
        doses = tuple((10.0, time, f"into_{entry}") for time in (0.0, 7.0, 14.0) for entry in d.entries)
        columns = spread(1000 + seed, {parameter: (value, 0.25) for parameter, value in d.parameters.items()})
        BY_NAME[name] = Problem(name, path, columns, TIMES, doses, atol=1e-9, floor=1e-6)
    return BY_NAME[name]
