"""The formats in which articles come: one module each, found by looking into this folder."""

import pkgutil
from functools import cache
from importlib import import_module

from transforms.articles.format import Format


@cache
def all_formats() -> tuple[Format, ...]:
    """The FORMAT of every module in this folder."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").FORMAT for name in names)
