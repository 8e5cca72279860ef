"""Estimation: likelihood, the scales of parameters, individual and population fits."""
