"""A few words of a note around what was looked for."""

from collections.abc import Sequence

from tekoto.index_words import words

_BEFORE, _LENGTH = 40, 120


def excerpt(text: str, wanted: Sequence[str]) -> str:
    """Return about 120 characters on one line around the first word that begins as wanted.

    ``wanted`` are words as ``tekoto.index_words.words`` gives them. Cut ends are marked by ``…``.
    """
    place = _place(text, wanted)
    start = 0 if place <= _BEFORE else _word_start(text, place - _BEFORE)
    end = len(text) if len(text) <= start + _LENGTH else _word_end(text, start + _LENGTH)
    cut = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{cut}{'…' if end < len(text) else ''}"


def _place(text: str, wanted: Sequence[str]) -> int:
    folded = text.casefold()
    if len(folded) == len(text):
        places = [folded.find(word) for word in wanted]
        if places and min(places) >= 0:
            return min(places)
    position = 0
    for chunk in text.split():
        position = text.index(chunk, position)
        if any(found.startswith(tuple(wanted)) for found in words(chunk)):
            return position
        position += len(chunk)
    return 0


def _word_start(text: str, place: int) -> int:
    space = text.find(" ", place, place + _BEFORE)
    return place if space < 0 else space + 1


def _word_end(text: str, place: int) -> int:
    space = text.rfind(" ", place - _BEFORE, place)
    return place if space < 0 else space
