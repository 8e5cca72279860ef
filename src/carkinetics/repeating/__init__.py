"""Runs written with their records, repeated from them, and compared."""
