"""One process is one core: several threads make the small matrices of an article slower, and workers would fight."""

import os
from typing import Final

_SETTINGS: Final = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def use_one() -> None:
    """Keeps numpy, which reads this when it is imported, to one thread, unless the environment says otherwise."""
    for setting in _SETTINGS:
        os.environ.setdefault(setting, "1")
