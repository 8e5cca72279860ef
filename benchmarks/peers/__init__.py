"""Other solvers on the same work, in the same run: python -m benchmarks.peers."""
