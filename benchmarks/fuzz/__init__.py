"""Inputs that nobody would write: equations, files and tables drawn at random, and what the package makes of them."""
