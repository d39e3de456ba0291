"""The reply form of a referral that was printed or flattened: read by its labels' places.

The fields are gone, their text is part of the page. A label tells where its field was: what
stands beside it, up to the next printed word, is the answer. The order of drawing tells printed
words from typed ones, the same relation of places holds however the printer scaled the page. What
does not come out plainly is named instead of guessed (``Printed.doubtful``).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from exports.printed_text import Run
from exports.reply_fields import (
    CONTACT,
    DECISION,
    DOCUMENT,
    ENDED,
    GROUP,
    LEVELS,
    NOTE,
    OUTCOME,
    RECEIVED,
    REFERENCE,
    START,
    STARTED,
)
from tekoto.reply import OUTCOMES, Decision
from tekoto.vocabulary import LANGUAGES, label

_IDENTITY = re.compile(
    r"\b([0-9A-Z]{4}-[0-9A-Z]{4})\b.*\b([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})\b"
)
# What a pressed button leaves on paper, our own mark and those of other programs.
# (the bullet comes as 0x95 from printers that leave out what their letters mean).
_MARKS = frozenset("\x95\u2022\u25cf\u25cb\u25a0\u25a1\u2713\u2714\u2717\u2718\u00d7xXl4n8")
# A value in other letters is for a person to read: the paper may have lost or turned some.
_PLAIN = re.compile("[\t\n\u0020-\u024f\u1e00-\u1eff\u2010-\u205e\u20ac]*")
_ROW = 0.9


@dataclass(frozen=True, slots=True)
class _Place:
    """A label of the form: whether it stands in the first column, and has a date's hint."""

    name: str
    first: bool = True
    dated: bool = False


@dataclass(frozen=True, slots=True)
class _Plan:
    """A form as it is printed: its heading, its labels in order, and its buttons."""

    heading: str
    places: tuple[_Place, ...]
    choice: str
    vocabulary: str
    codes: tuple[str, ...]


_PLANS = (
    _Plan(
        "reply_heading",
        (
            _Place(RECEIVED, dated=True),
            _Place(DECISION),
            _Place(START, dated=True),
            _Place(GROUP, first=False),
            _Place(CONTACT),
            _Place(NOTE),
        ),
        DECISION,
        "reply_decisions",
        tuple(Decision),
    ),
    _Plan(
        "later_heading",
        (
            _Place(STARTED, dated=True),
            _Place(ENDED, dated=True),
            _Place(OUTCOME),
            *(_Place(name, first=number % 2 == 0) for number, name in enumerate(LEVELS)),
            _Place(CONTACT),
            _Place(NOTE),
        ),
        OUTCOME,
        "path_step_states",
        OUTCOMES,
    ),
)


@dataclass(frozen=True, slots=True)
class Printed:
    """What a printed form says: ``fields`` by name, its language, and what is not certain."""

    fields: dict[str, str]
    language: str
    doubtful: tuple[str, ...]


def printed_identity(pages: Sequence[Sequence[Run]]) -> tuple[str, str] | None:
    """Return reference and document id from the pages' footers; None unless there is only one."""
    found: set[tuple[str, str]] = set()
    for runs in pages:
        # Typed text is drawn after the page: the first to look like a footer is the printed one.
        first = next((one for run in runs if (one := _IDENTITY.search(run.text))), None)
        if first is not None:
            found.add((first.group(1), first.group(2)))
    return found.pop() if len(found) == 1 else None


def read_printed(pages: Sequence[Sequence[Run]]) -> Printed | None:
    """Return the answers of the only reply form among the pages.

    None when there is no form, more than one, or one that says nothing: its answers did not come
    along, or there were none.
    """
    forms = [
        form
        for runs in pages
        for plan in _PLANS
        for code in LANGUAGES
        if (form := _find(runs, plan, code))
    ]
    identity = printed_identity(pages)
    if len(forms) != 1 or identity is None:
        return None
    form = forms[0]
    fields = form.fields()
    doubtful = [name for name, text in fields.items() if not _PLAIN.fullmatch(text)]
    choice = form.plan.choice
    fields[choice] = form.chosen()
    if not any(fields.values()):
        return None
    # A start alone has no outcome yet; a place or an end without its mark has lost it.
    if not fields[choice] and (choice == DECISION or fields.get(ENDED)):
        doubtful.append(choice)
    fields[REFERENCE], fields[DOCUMENT] = identity
    return Printed(fields, form.language, tuple(doubtful))


@dataclass(frozen=True, slots=True)
class _Form:
    runs: Sequence[Run]
    labels: dict[str, Run]
    hints: dict[str, Run]
    language: str
    plan: _Plan

    def fields(self) -> dict[str, str]:
        found: dict[str, str] = {}
        places = self.plan.places
        for place, following in zip(places, (*places[1:], None), strict=True):
            if place.name in (NOTE, self.plan.choice):
                continue
            end = float("inf")
            if place.dated:
                end = self.hints[place.name].left
            elif following is not None and not following.first:
                end = self.labels[following.name].left
            found[place.name] = self._beside(self.labels[place.name], end)
        found[NOTE] = self._note()
        return found

    def _typed(self) -> list[Run]:
        printed = {id(run) for run in (*self.labels.values(), *self.hints.values())}
        return [run for run in self.runs if id(run) not in printed]

    def _beside(self, name: Run, end: float) -> str:
        parts = [
            run
            for run in self._typed()
            if abs(run.baseline - name.baseline) < _ROW * name.size and name.right < run.left < end
        ]
        return " ".join(run.text.strip() for run in sorted(parts, key=lambda run: run.left))

    def _note(self) -> str:
        """Take what stands right of the label, down to the next words in the labels' column."""
        name = self.labels[NOTE]
        top = name.baseline + _ROW * name.size
        below = [
            run.baseline
            for run in self.runs
            if run.left < name.right and run.baseline < name.baseline - _ROW * name.size
        ]
        end = max(below, default=float("-inf"))
        typed = [
            run for run in self._typed() if run.left > name.right and end + 1 < run.baseline < top
        ]
        lines: list[list[Run]] = []
        for run in sorted(typed, key=lambda run: -run.baseline):
            if lines and abs(lines[-1][0].baseline - run.baseline) < 0.4 * run.size:
                lines[-1].append(run)
            else:
                lines.append([run])
        ordered = (sorted(line, key=lambda run: run.left) for line in lines)
        return "\n".join(" ".join(run.text.strip() for run in line) for line in ordered)

    def chosen(self) -> str:
        """Return the one choice that has a mark before its words, or "" when it is not one."""
        names = [place.name for place in self.plan.places]
        first = self.labels[self.plan.choice]
        after = self.labels[names[names.index(self.plan.choice) + 1]]
        high = first.baseline + _ROW * first.size
        low = after.baseline + _ROW * after.size
        rows = [run for run in self.runs if low < run.baseline < high]
        marks = [run for run in rows if run.text.strip() in _MARKS]
        places: dict[str, Run] = {}
        for code in self.plan.codes:
            words = label(self.plan.vocabulary, code, self.language)
            found = [run for run in rows if run.text.strip() == words]
            if len(found) != 1:
                return ""
            places[code] = found[0]
        chosen = [_nearest(mark, places) for mark in marks]
        return chosen[0] if len(chosen) == 1 else ""


def _nearest(mark: Run, places: dict[str, Run]) -> str:
    """Return the choice whose words follow the mark on its row."""
    following = [
        (run.left - mark.left, code)
        for code, run in places.items()
        if 0 < run.left - mark.left < 4 * run.size
        and abs(run.baseline - mark.baseline) < _ROW * run.size
    ]
    return min(following)[1] if following else ""


def _find(runs: Sequence[Run], plan: _Plan, language: str) -> _Form | None:
    """Find the form's labels in one language, in the order in which they are printed."""

    def word(code: str) -> str:
        return label("document_labels", code, language)

    rest = list(runs)
    heading = _take(rest, word(plan.heading))
    if heading is None:
        return None
    labels: dict[str, Run] = {}
    hints: dict[str, Run] = {}
    for place in plan.places:
        code = place.name.removeprefix("reply_").removesuffix("_on")
        found = _take(rest, word(code), heading.left if place.first else None)
        if found is None:
            return None
        labels[place.name] = found
        if place.dated:
            hint = _take(rest, word("date_hint"))
            if hint is None or abs(hint.baseline - found.baseline) > _ROW * found.size:
                return None
            hints[place.name] = hint
    return _Form(runs, labels, hints, language, plan)


def _take(rest: list[Run], words: str, column: float | None = None) -> Run | None:
    """Take the first run that begins with these words, and all before it, off the list."""
    for number, run in enumerate(rest):
        begins = run.text.strip() == words or run.text.startswith(f"{words} \u2014")
        if begins and (column is None or abs(run.left - column) < 0.5 * run.size):
            del rest[: number + 1]
            return run
    return None
