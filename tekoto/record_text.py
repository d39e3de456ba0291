"""Frozen dataclasses as JSON, and back: every name, type and length is checked."""

import types
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from tekoto.text import clean

MAX_TEXT = 10_000
MAX_ITEMS = 100
MAX_NUMBER = 2**31


def told(value: Any) -> Any:
    """Return what ``json`` can write."""
    if is_dataclass(value):
        return {one.name: told(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, tuple):
        return [told(one) for one in value]
    return str(value) if isinstance(value, (date, UUID, StrEnum)) else value


def read(kind: Any, value: Any) -> Any:
    """Return the value of a type that ``told`` has told; raises ValueError for any other."""
    if get_origin(kind) in (Union, types.UnionType):
        (inner,) = (one for one in get_args(kind) if one is not types.NoneType)
        return None if value is None else read(inner, value)
    if get_origin(kind) is tuple:
        if not isinstance(value, list) or len(value) > MAX_ITEMS:
            raise ValueError("list")
        return tuple(read(get_args(kind)[0], one) for one in value)
    if is_dataclass(kind):
        names = {one.name for one in fields(kind)}
        if not isinstance(value, dict) or set(value) != names:
            raise ValueError("fields")
        hints = get_type_hints(kind)
        made: Any = kind
        return made(**{name: read(hints[name], one) for name, one in value.items()})
    return _plain(kind, value)


def _plain(kind: Any, value: Any) -> Any:
    if kind is bool or kind is int:
        if type(value) is not kind or not -MAX_NUMBER < value < MAX_NUMBER:
            raise ValueError("number")
        return value
    if not isinstance(value, str) or len(value) > MAX_TEXT or clean(value) != value:
        raise ValueError("text")
    if kind is str:
        return value
    found = date.fromisoformat(value) if kind is date else kind(value)
    if str(found) != value:
        raise ValueError("value")
    return found
