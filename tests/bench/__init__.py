"""Measurements; one core means one thread, also in numpy's matrices, and that has to be said before numpy is loaded."""

import os

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[threads] = "1"
