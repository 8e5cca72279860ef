"""Two small models, one of which blows up for some subjects, and a command line."""

from carkinetics import cli

GROWS = """
schema = 1
title = "Grows"
time = "day"

[parameters]
rho = { value = 0.3, unit = "1/day", iiv = 0.2, from = "assumed", about = "growth" }

[states]
car = { unit = "cells", initial = "0" }

[doses.infusion]
into = "car"
unit = "cells"

[ddt]
car = "rho * car"

[observables]
car_t = { expr = "car", unit = "cells" }
"""

# x = 1 / (1 - a t): no value from t = 1 / a on
BLOWS_UP = """
schema = 1
title = "Blows up"
time = "day"
units = "unchecked"

[parameters]
a = { value = 0.1, unit = "1", iiv = 0.8, from = "assumed", about = "growth" }

[states]
x = { unit = "1", initial = "1" }

[ddt]
x = "a * x^2"

[observables]
out = { expr = "x", unit = "1", error = "proportional", sigma = 0.1 }
"""


def run(*arguments):
    return cli.run([str(argument) for argument in arguments])
