"""Two model files as texts: Stein's, and one with every other table."""

import tomllib

from carkinetics.model.read import model_from_dict
from carkinetics.model.spec import Model

STEIN = """
schema = 1
title  = "Tisagenlecleucel cellular kinetics, paediatric and young adult r/r B-ALL"
time   = "day"

[source]
citation   = "Stein AM, et al. CPT Pharmacometrics Syst Pharmacol. 2019;8(5):285-295."
doi        = "10.1002/psp4.12388"

[parameters]
foldx = { value = 3900,   unit = "1",         iiv = 2.4,  from = "Table 1", about = "fold expansion to the peak" }
tmax  = { value = 9.3,    unit = "day",       iiv = 0.38, from = "Table 1", about = "day of the peak" }
cmax  = { value = 24e3,   unit = "copies/ug", iiv = 0.65, from = "Table 1", about = "transgene level at the peak" }
alpha = { value = 0.16,   unit = "1/day",     iiv = 0.91, from = "Table 1", about = "contraction rate" }
fb    = { value = 0.0079, unit = "1",         iiv = 0.80, from = "Table 1", about = "fraction of the peak that persists" }
beta  = { value = 0.0032, unit = "1/day",     iiv = 0.86, from = "Table 1", about = "loss rate of memory cells" }

[derived]
rho = "log(foldx) / tmax"

[switches]
peak = "tmax"

[states]
effector = { unit = "copies/ug", initial = "cmax / foldx" }
memory   = { unit = "copies/ug", initial = "0" }

[fluxes]
expansion   = "before(peak) * rho * effector"
contraction = "after(peak) * alpha * effector"
conversion  = "after(peak) * fb * (alpha - beta) * effector"
loss        = "after(peak) * beta * memory"

[ddt]
effector = "expansion - contraction"
memory   = "conversion - loss"

[observables]
transgene = { expr = "effector + memory", unit = "copies/ug", matrix = "PB", error = "lognormal", sigma = 0.56, from = "Table 1" }

[[checks]]
metric = "cmax(transgene)"
value  = 24e3
rtol   = 1e-3
from   = "Table 1"
"""

# Every table that Stein's file does not have.
DRUG = """
schema = 1
title  = "One compartment with everything"
time   = "h"
start  = -4

[parameters]
cl   = { value = 5, unit = "L/h", iiv = 0.3, from = "assumed", about = "clearance" }
v    = { value = 50, unit = "L", iiv = "sqrt(0.04)", from = "assumed", about = "volume" }
f    = { value = 0.8, unit = "1", iiv = 0.2, scale = "logit", from = "assumed", about = "bioavailability" }
mean = { value = 3, unit = "1", from = "assumed", about = "clones" }
half = { value = 2, unit = "mg/L", from = "assumed", about = "half effect" }
ref  = { value = 70, unit = "kg", from = "assumed", about = "reference weight", fixed = true }

[correlations]
cl.v = 0.5

[covariates]
weight = { unit = "kg", reference = 70 }
bsa    = { unit = "m2", reference = 1.8 }
sex    = { unit = "1", reference = "male", levels = ["female", "male"] }

[derived]
cl_i = "cl * (weight / ref)^0.75 * (1 + clones)"
more = "twice * 2"
twice = "2 * clones"

[draws]
clones = { distribution = "poisson", mean = "mean" }
moment = { distribution = "exponential", rate = "cl / v" }
chance = { distribution = "uniform" }

[states]
amount = { unit = "mg", initial = "0", atol = 1e-6 }
area   = { unit = "mg*h/L", initial = 0 }

[doses]
oral     = { into = "amount", unit = "mg", lag = "moment", bioavailability = "f" }
infusion = { into = "amount", unit = "mg/m2", duration = 2 }
weighed  = { into = "amount", unit = "mg/kg" }

[fluxes]
out  = "cl_i * conc"
conc = "amount / v"

[ddt]
amount = "-out"
area   = "conc"

[events]
empty = { when = "conc - half", direction = "down", set = { amount = "0", area = "area" }, once = true }

[observables]
plasma = { expr = "conc", unit = "mg/L", name = "level", matrix = "PB", error = "combined", sigma_add = 0.1, sigma_prop = 0.2 }
marrow = { expr = "conc / 2", unit = "mg/L", name = "level", matrix = "BM" }
auc    = { expr = "area", unit = "mg*h/L", lloq = 0.01, uloq = 9 }

[variants.slow]
from = "Table S1"
cl   = 2
v    = { value = 40, iiv = 0.1 }
"""


def build(text: str, *changes: tuple[str, str]) -> Model:
    """A model from a file's text in which each (old, new) is replaced; an `old` that is not there fails the test."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return model_from_dict(tomllib.loads(text), name="test", file="test.toml", source=text)
