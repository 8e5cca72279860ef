"""Studies of the estimation engine: many simulated data sets are fitted, and what comes out is held against what went in."""
