"""Symbols to trajectories: programmes written for a model, run in lanes; knows no names, no units, no labels."""
