"""The metrics of the live pipeline, for Prometheus.

Each shard counts into files of a folder that all share (`counters.py`); the supervisor sums them up (`collected.py`)
and serves the page (`server.py`). So counts outlive a shard that dies.
"""
