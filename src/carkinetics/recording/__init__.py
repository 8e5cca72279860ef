"""What was done, so that it can be checked and done again: records of runs, their verification, replays of single subjects."""
