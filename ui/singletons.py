"""Keep ``None``, ``True`` and ``False`` alive under PySide6 6.12.0 on Python 3.11.

The binding returns these three without counting the reference, which is right from Python 3.12
on, where they are immortal (PEP 683). On 3.11 each ``Signal.emit`` takes a reference from
``True`` and each setter one from ``None``, until the interpreter aborts with "deallocating True
or False".
"""

import ctypes
import sys

_MANY = 1 << 40


def hold_singletons() -> None:
    """Add references that no program can use up; does nothing where they are immortal."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for one in (None, True, False, NotImplemented, Ellipsis):
        # The count is the first field of every object (Include/object.h of CPython 3.11).
        count = ctypes.c_ssize_t.from_address(id(one))
        if count.value < _MANY:
            count.value += _MANY
