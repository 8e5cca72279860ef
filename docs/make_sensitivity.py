"""Make the sensitivity analysis that ships with a trial, beside its file: `python docs/make_sensitivity.py [ROWS [CHILDREN]]`.

The report of the trial shows it for as long as the trial's file and the model are what they were. Rows that are done are kept in
nct04626765_sensitivity.jsonl in the working folder, so that a run that was stopped goes on.
"""

import sys

import carkinetics as ck
from carkinetics.commands import console
from carkinetics.trial.run import model_of
from carkinetics.whatif.sensing import runs_of
from carkinetics.whatif.shipped import sensitivity_file
from carkinetics.whatif.worlds import unsure_of

rows = int(sys.argv[1]) if len(sys.argv) > 1 else 64
children = int(sys.argv[2]) if len(sys.argv) > 2 else 100
trial = ck.load_trial("NCT04626765")
path = sensitivity_file(trial)
count = runs_of(rows, len(unsure_of(trial, model_of(trial)))) * children * len(trial.arms)
with console.progress("Simulating", count, "children") as advance:
    found = ck.sensitivity(trial, rows, n_per_arm=children, store=f"{path.stem}.jsonl", progress=advance)
found.to_netcdf(path, engine="h5netcdf")
print(f"Written: {path}")
