"""What may be stored as text: everything a person can type, in one Unicode form."""

import dataclasses
import re
import unicodedata
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar, cast
from uuid import UUID

from tekoto.errors import InvalidInputError

# NUL ends a string in PostgreSQL's protocol and an unpaired surrogate has no UTF-8 form.
_IMPOSSIBLE = re.compile("[\x00\ud800-\udfff]")

_NO_TEXT = frozenset({bool, int, float, date, datetime, UUID})
_T = TypeVar("_T")


def clean(text: str) -> str:
    """Return ``text`` in NFC without the characters that no store can keep; else as typed."""
    if text.isascii():
        return text.replace("\x00", "") if "\x00" in text else text
    return unicodedata.normalize("NFC", _IMPOSSIBLE.sub("", text))


def needed_reason(reason: str, key: str) -> str:
    """Return why something is done, cleaned; raises InvalidInputError ``key`` when it is empty."""
    reason = clean(reason).strip()
    if not reason:
        raise InvalidInputError(key, "reason")
    return reason


def clean_form(form: _T) -> _T:
    """Return a form (dataclasses, tuples, strings inside) with every text cleaned."""
    return cast(_T, _cleaned(form))


def _cleaned(value: Any) -> Any:
    if type(value) is str:
        return clean(value)
    if isinstance(value, tuple):
        made = tuple(map(_cleaned, value))
        return value if made == value else made
    changes = {}
    kind: Any = type(value)
    for name in _fields_of(kind):
        old = getattr(value, name)
        # Most of a form is empty, has no letters or plain ones: it is passed over here.
        if not old or type(old) in _NO_TEXT:
            continue
        if type(old) is str and old.isascii() and "\x00" not in old:
            continue
        new = _cleaned(old)
        if new is not old and new != old:
            changes[name] = new
    return dataclasses.replace(value, **changes) if changes else value


@cache
def _fields_of(kind: type) -> tuple[str, ...]:
    """Return what a form of a kind is made from; nothing for a plain value."""
    if not dataclasses.is_dataclass(kind):
        return ()
    return tuple(field.name for field in dataclasses.fields(kind) if field.init)
