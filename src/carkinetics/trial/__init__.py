"""A trial file: its arms, visits and endpoints."""
