"""The tables. A module makes its own known to ``Base.metadata``; ``load_all`` makes all known.

A module imports those whose tables its own refer to by name. The start needs a few tables, and
mapping all of them takes a third of its time.
"""

import importlib
import pkgutil
from functools import cache

from db.tables.base import Base

__all__ = ["Base", "load_all"]


@cache
def load_all() -> None:
    """Import every module of tables; the second time nothing is left to do."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
