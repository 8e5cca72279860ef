"""CSV to Observations to Design: names, units, matrices, values below quantification, and every fault of a file at once."""
