"""Measurements; on one core, so numpy is told before anything here loads it."""

from pipeline import threads

threads.use_one()
