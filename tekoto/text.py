"""What may be stored as text: everything a person can type, in one Unicode form."""

import dataclasses
import re
import unicodedata
from typing import TypeVar, cast

# NUL ends a string in PostgreSQL's protocol and an unpaired surrogate has no UTF-8 form.
_IMPOSSIBLE = re.compile("[\x00\ud800-\udfff]")

_T = TypeVar("_T")


def clean(text: str) -> str:
    """Return ``text`` in NFC without the characters that no store can keep; else as typed."""
    if text.isascii():
        return text.replace("\x00", "") if "\x00" in text else text
    return unicodedata.normalize("NFC", _IMPOSSIBLE.sub("", text))


def clean_form(form: _T) -> _T:
    """Return a form (dataclasses, tuples, strings inside) with every text cleaned."""
    return cast(_T, _cleaned(form))


def _cleaned(value: object) -> object:
    if type(value) is str:
        return clean(value)
    if isinstance(value, tuple):
        return tuple(_cleaned(item) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changes = {}
        for field in dataclasses.fields(value):
            if field.init:
                old = getattr(value, field.name)
                new = _cleaned(old)
                if new is not old and new != old:
                    changes[field.name] = new
        return dataclasses.replace(value, **changes) if changes else value
    return value
