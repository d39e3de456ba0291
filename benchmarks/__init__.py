"""Measures how fast Tekoto is, each time against the bare engine doing the same work.

``python -m benchmarks`` prints one table and writes ``build/bench.json``. Shared computers are
noisy, so the two take turns in one run and medians are compared; no test fails for being slow.
"""
