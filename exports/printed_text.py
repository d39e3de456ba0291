"""The text of a PDF's page with its places, for a form whose fields have been printed.

Runs in the limited child process. Only what is needed to find the words of a page is understood:
text operators, their matrices, and the forms that a flattened field has become.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from pypdf import PageObject
from pypdf.generic import ContentStream, DictionaryObject, StreamObject
from pypdf.generic._font import Font

# A page of ours has a few thousand operations, and once flattened some twenty forms.
_MAX_OPERATIONS = 20_000
_MAX_GLYPHS = 20_000
_MAX_FORMS = 60
_MAX_DEPTH = 4
# Gaps in ems: a new word, and a new run of words.
_WORD_GAP, _RUN_GAP = 0.18, 1.2
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(slots=True)
class Run:
    """Words drawn one after another on one line; lengths are points of the page."""

    text: str
    left: float
    right: float
    baseline: float
    size: float


@dataclass(frozen=True, slots=True)
class _Glyph:
    text: str
    left: float
    right: float
    baseline: float
    size: float


@dataclass(slots=True)
class _State:
    """What the operators of text and graphics have set so far."""

    page: Matrix = _IDENTITY
    font: Font | None = None
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0

    def copy(self) -> "_State":
        return _State(
            self.page,
            self.font,
            self.size,
            self.spacing,
            self.word_spacing,
            self.stretch,
            self.leading,
            self.rise,
        )


def page_runs(page: PageObject) -> list[Run]:
    """Return the runs of a page in the order in which they are drawn."""
    walker = _Walker(page.pdf)
    walker.walk(page.get("/Contents"), _dictionary(page.get("/Resources")), _State(), 0)
    return _runs(walker.glyphs)


def _runs(glyphs: list[_Glyph]) -> list[Run]:
    runs: list[list[_Glyph]] = []
    for glyph in glyphs:
        last = runs[-1][-1] if runs else None
        if last is not None and _follows(last, glyph):
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    made = [_run(one) for one in runs]
    return [run for run in made if run.text.strip()]


def _follows(last: _Glyph, glyph: _Glyph) -> bool:
    em = max(last.size, 1.0)
    return (
        abs(glyph.baseline - last.baseline) < 0.1 * em
        and abs(glyph.size - last.size) < 0.2 * em
        and -0.5 * em < glyph.left - last.right < _RUN_GAP * em
    )


def _run(glyphs: list[_Glyph]) -> Run:
    parts: list[str] = []
    for number, glyph in enumerate(glyphs):
        gap = glyph.left - glyphs[number - 1].right if number else 0.0
        if gap > _WORD_GAP * glyph.size and parts[-1] != " " and not glyph.text.startswith(" "):
            parts.append(" ")
        parts.append(glyph.text)
    first = glyphs[0]
    return Run(
        "".join(_read_order(parts)), first.left, glyphs[-1].right, first.baseline, first.size
    )


def _read_order(parts: list[str]) -> list[str]:
    """Turn what is drawn from left to right but read from right to left."""
    out: list[str] = []
    turned: list[str] = []
    waiting: list[str] = []
    for part in parts:
        if _RIGHT_TO_LEFT.search(part):
            turned += waiting
            waiting = []
            turned.append(part)
        elif turned and not part.isalnum():
            waiting.append(part)
        else:
            out += [*reversed(turned), *waiting, part]
            turned, waiting = [], []
    return [*out, *reversed(turned), *waiting]


@dataclass(slots=True)
class _Walker:
    """Follows the operators of a page and of the forms that it draws."""

    pdf: Any
    glyphs: list[_Glyph] = field(default_factory=list)
    operations: int = 0
    forms: int = 0
    _fonts: dict[int, Font] = field(default_factory=dict)
    _text: Matrix = _IDENTITY
    _line: Matrix = _IDENTITY

    def walk(self, contents: Any, resources: DictionaryObject, state: _State, depth: int) -> None:
        """Follow one stream; a file that goes on for too long is not read to its end."""
        if contents is None or depth > _MAX_DEPTH:
            return
        kept: list[_State] = []
        for operands, operator in ContentStream(contents.get_object(), self.pdf).operations:
            self.operations += 1
            if self.operations > _MAX_OPERATIONS or len(self.glyphs) > _MAX_GLYPHS:
                return
            if operator == b"q":
                kept.append(state.copy())
            elif operator == b"Q":
                state = kept.pop() if kept else state
            elif operator == b"Do" and operands:
                self._form(resources, str(operands[0]), state, depth)
            elif operator == b"Tf":
                self._choose_font(resources, operands, state)
            else:
                self._operate(operator, operands, state)

    def _form(self, resources: DictionaryObject, name: str, state: _State, depth: int) -> None:
        form = _dictionary(_dictionary(resources.get("/XObject")).get(name))
        if not isinstance(form, StreamObject) or form.get("/Subtype") != "/Form":
            return
        # Forms that draw each other grow without end; each is read anew.
        self.forms += 1
        if self.forms > _MAX_FORMS:
            return
        inner = state.copy()
        inner.page = _times(_matrix(form.get("/Matrix") or ()), state.page)
        own = _dictionary(form.get("/Resources"))
        self.walk(form, own or resources, inner, depth + 1)

    def _choose_font(self, resources: DictionaryObject, operands: list[Any], state: _State) -> None:
        font = _dictionary(_dictionary(resources.get("/Font")).get(str(operands[0])))
        state.size = float(operands[1])
        if not font:
            state.font = None
            return
        if id(font) not in self._fonts:
            self._fonts[id(font)] = Font.from_font_resource(font)
        state.font = self._fonts[id(font)]

    def _operate(self, operator: bytes, operands: list[Any], state: _State) -> None:
        match operator:
            case b"cm":
                state.page = _times(_matrix(operands), state.page)
            case b"BT":
                self._text = self._line = _IDENTITY
            case b"Tm":
                self._text = self._line = _matrix(operands)
            case b"Td" | b"TD":
                if operator == b"TD":
                    state.leading = -float(operands[1])
                self._move(float(operands[0]), float(operands[1]))
            case b"T*":
                self._move(0.0, -state.leading)
            case b"Tj":
                self._show(operands[0], state)
            case b"TJ":
                self._show_parts(operands[0], state)
            case b"'" | b'"':
                if operator == b'"':
                    state.word_spacing, state.spacing = float(operands[0]), float(operands[1])
                self._move(0.0, -state.leading)
                self._show(operands[-1], state)
            case b"Tc":
                state.spacing = float(operands[0])
            case b"Tw":
                state.word_spacing = float(operands[0])
            case b"Tz":
                state.stretch = float(operands[0]) / 100
            case b"TL":
                state.leading = float(operands[0])
            case b"Ts":
                state.rise = float(operands[0])
            case _:
                pass

    def _move(self, right: float, up: float) -> None:
        self._text = self._line = _times((1.0, 0.0, 0.0, 1.0, right, up), self._line)

    def _show_parts(self, parts: Any, state: _State) -> None:
        for part in parts:
            if isinstance(part, (int, float)):
                self._advance(-float(part) / 1000 * state.size * state.stretch)
            else:
                self._show(part, state)

    def _show(self, shown: Any, state: _State) -> None:
        if state.font is None:
            return
        for character in _characters(shown, state.font):
            text = _unswapped(state.font.character_map.get(character, character))
            width = state.font.get_text_width(character) / 1000 * state.size + state.spacing
            if character == " ":
                width += state.word_spacing
            width *= state.stretch
            whole = _times(self._text, state.page)
            x, y = _point(whole, 0.0, state.rise)
            end, _ = _point(whole, width, state.rise)
            size = state.size * (whole[2] ** 2 + whole[3] ** 2) ** 0.5
            # What stands on its side is no part of the form.
            if abs(whole[1]) < 0.01 * abs(whole[0]) and whole[0] > 0 and text:
                self.glyphs.append(_Glyph(text, x, end, y, abs(size)))
            self._advance(width)

    def _advance(self, width: float) -> None:
        self._text = _times((1.0, 0.0, 0.0, 1.0, width, 0.0), self._text)


def _unswapped(text: str) -> str:
    """Mend what Ghostscript writes of a ligature: its letters with their bytes swapped."""
    if len(text) > 1 and all(ord(one) > 255 and ord(one) & 0xFF == 0 for one in text):
        return "".join(chr(ord(one) >> 8) for one in text)
    return text


def _characters(shown: Any, font: Font) -> str:
    """Return the characters as the font's own tables name them."""
    raw = getattr(shown, "original_bytes", shown)
    if not isinstance(raw, bytes):
        return ""
    if isinstance(font.encoding, str):
        return raw.decode(font.encoding, "replace")
    return "".join(font.encoding.get(code, chr(code)) for code in raw)


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    p, q, r, s, t, u = other
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def _point(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _matrix(values: Any) -> Matrix:
    numbers = [float(value) for value in values]
    return (*numbers,) if len(numbers) == 6 else _IDENTITY  # type: ignore[return-value]


def _dictionary(value: Any) -> DictionaryObject:
    value = value.get_object() if value is not None else None
    return value if isinstance(value, DictionaryObject) else DictionaryObject()
