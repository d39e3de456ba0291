"""Python's own importer, kept through the first import of PySide6.

PySide6 puts an importer of its own in its place, for names written in snake_case, which nothing
here uses. It reads the source of every module that is imported after it and keeps it: a third of
the time of the start, and 20 MB.
"""

import builtins
from importlib import import_module

_import = builtins.__import__
import_module("PySide6.QtCore")
builtins.__import__ = _import
