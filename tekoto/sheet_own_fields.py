"""The office's own fields as columns of a sheet: read from cells, shown in them, and their changes.

What a cell says becomes the text that is stored, so that a value that was exported and comes back
unchanged is the same text.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial

from tekoto import sheet_values, vocabulary
from tekoto.custom_field import (
    MAX_VALUE,
    MISSING_ANSWERS,
    NO,
    YES,
    CustomField,
    CustomFieldForm,
    FieldType,
    stored,
)
from tekoto.errors import InvalidInputError
from tekoto.sheet import Scalar, cell_text, tidy
from tekoto.sheet_fields import Field, fields, label
from tekoto.text import clean

_ANSWERS = "answers"


def own_fields(own: Sequence[CustomField]) -> Mapping[str, Field]:
    """Return the columns of own fields by their codes."""
    return {one.column: _column(one) for one in own}


def own_titles(own: Sequence[CustomField], language: str) -> Mapping[str, str]:
    """Return the headings of own fields by their codes; one that is taken gets a number."""
    taken = set(_labels())
    titles: dict[str, str] = {}
    for one in own:
        name = title = one.form.name(language)
        number = 2
        while sheet_values.key(title) in taken:
            title, number = f"{name} ({number})", number + 1
        taken.add(sheet_values.key(title))
        titles[one.column] = title
    return titles


def own_headings(own: Sequence[CustomField]) -> Mapping[str, str]:
    """Return the code of each own field by its headings, as ``sheet_values.key`` writes them."""
    return {
        sheet_values.key(title): code
        for language in ("en", "sv", "fi")
        for code, title in own_titles(own, language).items()
    }


@cache
def _labels() -> frozenset[str]:
    return frozenset(
        sheet_values.key(label(code, language))
        for code in fields()
        for language in vocabulary.LANGUAGES
    )


def own_cell(field: CustomField, value: str, language: str) -> Scalar:
    """Return a stored value as a cell shows it; numbers and dates stay such."""
    if not value:
        return None
    match field.form.type:
        case FieldType.NUMBER:
            return _number(value)
        case FieldType.DATE:
            return sheet_values.day(value, field.column)
        case FieldType.YES_NO:
            return vocabulary.label(_ANSWERS, value, language)
        case FieldType.CHOICE if value in MISSING_ANSWERS and value not in field.form.choices:
            return vocabulary.label(_ANSWERS, value, language)
    return value


def edited(field: CustomField, written: str, base: str) -> bool:
    """Tell whether a cell's text differs from how a value was exported, in any language."""
    return all(
        tidy(cell_text(own_cell(field, base, language))) != written
        for language in vocabulary.LANGUAGES
    )


def _number(value: str) -> Scalar:
    number = float(value)
    # A number of more digits than a cell holds stays the text that was typed.
    return (
        number
        if stored(CustomFieldForm("", FieldType.NUMBER), cell_text(number)) == value
        else value
    )


def _column(field: CustomField) -> Field:
    dated = field.form.type is FieldType.DATE
    read: Callable[..., str] = partial(_day, field.form) if dated else partial(_read, field.form)
    return Field(field.column, read, dated=dated)


def _yes_no(cell: Scalar, code: str) -> str:
    try:
        return YES if sheet_values.yes(cell, code) else NO
    except InvalidInputError:
        return sheet_values.code(_ANSWERS)(cell, code)


def _day(form: CustomFieldForm, cell: Scalar, code: str, order: str) -> str:
    return stored(form, sheet_values.day(cell, code, order).isoformat())


def _read(form: CustomFieldForm, cell: Scalar, code: str) -> str:
    text = " ".join(clean(cell_text(cell)).split())
    if form.type is FieldType.YES_NO:
        return _yes_no(cell, code)
    if form.type is FieldType.CHOICE:
        known = {sheet_values.key(one): one for one in form.choices}
        if (found := known.get(sheet_values.key(text))) is not None:
            return found
        answer = sheet_values.code(_ANSWERS)(cell, code)
        if answer not in MISSING_ANSWERS:
            raise InvalidInputError("import.unknown_word", code, value=text[:80])
        return answer
    value = stored(form, text)
    if len(value) > MAX_VALUE:
        raise InvalidInputError("client.too_long", code, limit=MAX_VALUE)
    return value
