"""`calibrate`: waves of simulated populations, an emulator of their summaries, tuned values, a posterior, and fresh children."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.calibration.design import FRESH, Settings, bounded, first_design
from carkinetics.calibration.emulator import Emulator, emulate
from carkinetics.calibration.evaluate import BLOCK, simulated
from carkinetics.calibration.evaluate import flat as flatten
from carkinetics.calibration.likelihood import Posterior
from carkinetics.calibration.population import best, mixing, sample, spaced
from carkinetics.calibration.read import read_targets, shipped_targets
from carkinetics.calibration.result import Calibration
from carkinetics.calibration.spec import Targets
from carkinetics.calibration.store import Store
from carkinetics.calibration.waves import Bench, Seen
from carkinetics.cohort.worlds import Worlds, frame_hash
from carkinetics.errors import ConfigError, FileError
from carkinetics.trial.run import model_of
from carkinetics.trial.spec import Trial

if TYPE_CHECKING:
    from carkinetics.calibration.evaluate import Found

Floats = NDArray[np.float64]
STORE = "simulated.jsonl"
DIGITS = 3  # of a tuned value: as it stands in a model file


def calibrate(
    trial: Trial,
    folder: str | Path,
    *,
    targets: str | Path | None = None,
    threads: int | None = None,
    progress: Callable[[str, int], None] | None = None,
    **settings: int,
) -> Calibration:
    """Calibrate the parameters that a targets file frees to the summaries that it names; `folder` keeps every simulation.

    Called again with the same folder it goes on where it was interrupted, to the same result; IntegrityError for the folder of another
    calibration. `targets`: the path of a targets file; left out, the one that ships with the trial. `progress` is called with what was just
    simulated and 1. settings: vectors (96, parameter vectors a wave), waves (3), n (500, children an arm), seeds (6, of the children, in
    turn), rounds (2, of tuning), judged (10,000 fresh children an arm), draws (200, of the posterior), seed (7).
    """
    expect(calibrate, locals())
    _settings(settings)
    aimed = read_targets(shipped_targets(trial) if targets is None else targets, trial)
    return calibrate_to(trial, aimed, folder, threads, progress, **settings)


def calibrate_to(
    trial: Trial,
    aimed: Targets,
    folder: str | Path,
    threads: int | None = None,
    progress: Callable[[str, int], None] | None = None,
    **settings: int,
) -> Calibration:
    """The same to targets that were read."""
    chosen = _settings(settings)
    model = model_of(trial)
    Worlds(aimed.names, aimed.natural(np.zeros(len(aimed.names))), "the targets file").check(model, tuple(arm.name for arm in trial.arms))
    place = Path(folder)
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(f"{place} cannot be made: {error.strerror or error}.") from error
    model_hash = frame_hash(model, aimed.names)
    store = Store(place / STORE, _identity(trial, aimed, model_hash, chosen))
    bench = Bench(trial, aimed, chosen, store, threads, progress or (lambda _, __: None))
    return _calibrated(bench, model_hash)


def simulations(settings: dict[str, int]) -> int:
    """How many simulations a calibration with these settings asks for: the end of its progress."""
    s = _settings(settings)
    return s.vectors * s.waves + s.rounds * s.seeds + len(_blocks(s.judged))


def _settings(given: dict[str, int]) -> Settings:
    try:
        return Settings(**given)
    except TypeError:
        names = ", ".join(Settings.__dataclass_fields__)
        raise ConfigError(
            f"calibrate has no setting {', '.join(map(repr, set(given) - set(Settings.__dataclass_fields__)))}; it has {names}."
        ) from None


def _identity(trial: Trial, targets: Targets, model_hash: str, settings: Settings) -> dict[str, Any]:
    """What simulations depend on: not the targets' values, which may be changed and read anew."""
    free = json.dumps([[item.name, item.prior, item.sd, item.bounds, item.scale] for item in targets.free])
    hashes = {"trial": trial.document, "free": free}
    return {"model": model_hash, **{name: hashlib.sha256(text.encode()).hexdigest() for name, text in hashes.items()}, **settings.told()}


def _calibrated(bench: Bench, model_hash: str) -> Calibration:
    settings, targets = bench.settings, bench.targets
    seen = bench.wave("1", lambda: first_design(targets, settings))
    checked = np.full(len(targets.targets), np.nan)
    for number in range(2, settings.waves + 1):
        emulator = emulate(seen, targets, seen.scores)
        wave = bench.wave(str(number), lambda emulator=emulator, number=number: _next_wave(bench, emulator, number))  # type: ignore[misc]
        checked = _checked(emulator, wave)
        seen = seen.with_more(wave)
    aimed = hashlib.sha256(repr(targets.targets).encode()).hexdigest()[:12]  # waves serve any targets, a best vector only its own
    for turn in range(settings.rounds):
        emulator = emulate(seen, targets, seen.scores)
        name = f"tuning {aimed} {turn + 1}"
        seen = seen.with_more(bench.wave(name, lambda emulator=emulator: _tuning(bench, emulator), _seeds(settings)))  # type: ignore[misc]
    emulator = emulate(seen, targets, seen.scores[-settings.vectors :])
    posterior = Posterior.of(targets, emulator)
    tuned = best(posterior, np.zeros(len(targets.free)))
    vectors = sample(posterior, settings.seed, tuned)
    values = _rounded(targets, tuned)
    reached, error = _judged(bench, values)
    named = dict(zip(targets.names, values.tolist(), strict=True))
    return Calibration(
        targets, named, reached, error, vectors, emulator.at(vectors), checked, mixing(vectors), settings.judged, model_hash, settings.draws
    )


def _next_wave(bench: Bench, emulator: Emulator, number: int) -> Floats:
    posterior = Posterior.of(bench.targets, emulator)
    vectors = sample(posterior, bench.settings.seed + number, best(posterior, np.zeros(len(bench.targets.free))))
    return spaced(vectors, bench.settings.vectors)


def _tuning(bench: Bench, emulator: Emulator) -> Floats:
    """The best vector so far, once for each seed: what the emulator gets wrong there it learns."""
    found = best(Posterior.of(bench.targets, emulator), np.zeros(len(bench.targets.free)))
    return bounded(bench.targets, np.repeat(found[None, :], bench.settings.seeds, axis=0))


def _seeds(settings: Settings) -> list[int]:
    return [settings.search_seed(place) for place in range(settings.seeds)]


def _checked(emulator: Emulator, wave: Seen) -> Floats:
    """How far simulated summaries of a wave are from those emulated before it, in SDs of noise and emulator: near 1 is good (t,)."""
    found = np.array([wave.column(column.key) for column in emulator.columns]).T
    expected = np.sqrt([column.noise**2 + column.sd**2 for column in emulator.columns])
    with np.errstate(invalid="ignore", divide="ignore"):
        squares = ((found - emulator.at(wave.scores)) / expected) ** 2
    return np.array([np.sqrt(np.mean(row[np.isfinite(row)])) if np.isfinite(row).any() else np.nan for row in squares.T])


def _rounded(targets: Targets, scores: Floats) -> Floats:
    return np.array([float(f"{value:.{DIGITS}g}") for value in targets.natural(scores)[0]])


def _blocks(judged: int) -> list[int]:
    return [min(BLOCK, judged - start) for start in range(0, judged, BLOCK)]


def _judged(bench: Bench, values: Floats) -> tuple[Floats, Floats]:
    """Summaries (t,) of fresh children with the tuned values, and their standard errors from block to block."""
    scores = np.array([item.score(float(value)) for item, value in zip(bench.targets.free, values, strict=True)])
    rows = []
    for place, size in enumerate(_blocks(bench.settings.judged)):
        key = f"fresh {hashlib.sha256(values.tobytes()).hexdigest()[:12]} {place}"
        found: Found = bench.store.kept(key, lambda place=place, size=size: _fresh(bench, scores, place, size))  # type: ignore[misc]
        rows.append([np.nan if (value := found.get(item.key)) is None else value for item in bench.targets.targets])
        bench.told("fresh children", 1)
    table = np.array(rows)
    error = table.std(axis=0, ddof=1) / np.sqrt(len(table)) if len(table) > 1 else np.full(table.shape[1], np.nan)
    return table.mean(axis=0), error


def _fresh(bench: Bench, scores: Floats, place: int, size: int) -> dict[str, float | None]:
    (part,) = simulated(bench.trial, bench.targets, scores, size, (FRESH + bench.settings.seed + place,), bench.threads)
    return {key: None if np.isnan(value) else value for key, value in flatten(part).items()}
