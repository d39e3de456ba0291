"""The tables. Importing this package makes every table known to ``Base.metadata``."""

import importlib
import pkgutil

from db.tables.base import Base

for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")

__all__ = ["Base"]
