"""Numbers as people type and read them: with a decimal comma."""

from tekoto.errors import InvalidInputError


def years_text(years: float | None) -> str:
    """Return a number of years with a decimal comma, or a dash."""
    return "–" if years is None else f"{years:g}".replace(".", ",")


def number(text: str, field: str) -> float | None:
    """Return a number typed with comma or point; raises InvalidInputError ``form.number``."""
    if not text:
        return None
    try:
        return float(text.replace(",", "."))
    except ValueError:
        raise InvalidInputError("form.number", field) from None


def year(text: str, field: str) -> int | None:
    """Return a whole year; raises InvalidInputError ``form.number``."""
    found = number(text, field)
    if found is None:
        return None
    if not found.is_integer():
        raise InvalidInputError("form.number", field)
    return int(found)


def span(start: int | None, end: int | None) -> str:
    """Return two years as ``2013–2017``; an unknown one is left open, none is a dash."""
    if start is None and end is None:
        return "–"
    return f"{start or ''}–{end or ''}"
