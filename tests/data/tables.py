"""Small tables as text, and models that they fit."""

from pathlib import Path

import carkinetics as ck

NONMEM = """ID,TIME,DV,AMT,EVID,MDV,CMT,WT
1,0,.,100,1,1,1,70
1,1,5.5,.,0,0,2,70
1,4,3.25,.,0,0,2,70
2,0,.,120,1,1,1,80
2,1,6.5,.,0,0,2,80
"""


def written(folder: Path, text: str, name: str = "data.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def parameter(value: float, unit: str) -> dict:
    return {"value": value, "unit": unit, "from": "assumed", "about": "for a test", "iiv": 0.3}


ORAL = {
    "schema": 1,
    "title": "absorbed, eliminated",
    "time": "h",
    "parameters": {"ka": parameter(1.5, "1/h"), "cl": parameter(2.8, "L/h"), "v": parameter(32, "L")},
    "states": {"depot": {"unit": "mg", "initial": "0"}, "central": {"unit": "mg", "initial": "0"}},
    "doses": {"oral": {"into": "depot", "unit": "mg"}},
    "ddt": {"depot": "-ka * depot", "central": "ka * depot - cl / v * central"},
    "observables": {"conc": {"expr": "central / v", "unit": "mg/L", "error": "additive", "sigma": 0.7}},
}

CELLS = {
    "schema": 1,
    "title": "cells in blood and marrow",
    "time": "day",
    "parameters": {"loss": parameter(0.2, "1/day"), "ratio": parameter(0.5, "1"), "adult": parameter(50, "kg")},
    "covariates": {
        "weight": {"unit": "kg", "reference": 50},
        "sex": {"unit": "1", "reference": 0, "levels": ["female", "male"]},
    },
    "states": {"car": {"unit": "cells", "initial": "0"}},
    "doses": {"infusion": {"into": "car", "unit": "cells/kg"}, "second": {"into": "car", "unit": "cells", "duration": "0.1"}},
    "ddt": {"car": "-loss * (weight / adult) * car"},
    "observables": {
        "level": {"expr": "car", "unit": "cells", "matrix": "PB", "error": "lognormal", "sigma": 0.5, "lloq": 10},
        "level_bm": {"expr": "ratio * car", "unit": "cells", "matrix": "BM", "name": "level", "error": "lognormal", "sigma": 0.5},
        "share": {"expr": "car / 2", "unit": "cells", "matrix": "PB", "error": "proportional", "sigma": 0.2},
    },
}


def oral(**changes: object) -> ck.Model:
    return ck.Model.from_dict({**ORAL, **changes})


def cells(**changes: object) -> ck.Model:
    return ck.Model.from_dict({**CELLS, **changes})
