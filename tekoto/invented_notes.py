"""Notes as advisers write them, put together from sentences that were written for it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from random import Random

import resources
from tekoto.invented import InventedClient, InventedNote, InventedOrganisation
from tekoto.invented_network import invented_id, moment
from tekoto.language_names import language_name
from tekoto.note import NoteForm, Visibility
from tekoto.plan import LanguageLevel

_KINDS = (
    ("guidance", 40),
    ("phone_call", 20),
    ("school_follow_up", 14),
    ("network_meeting", 8),
    ("message", 8),
    ("internal", 5),
    ("transition", 4),
    ("recognition", 3),
    ("absence_concern", 2),
)
_ABOUT_SCHOOL = ("school_follow_up", "absence_concern", "network_meeting", "transition")


def write_notes(
    rng: Random,
    client: InventedClient,
    schools: Sequence[InventedOrganisation],
    goal: Mapping[str, str],
    levels: Sequence[LanguageLevel],
    end: date,
) -> tuple[InventedNote, ...]:
    """Return the client's notes from the first meeting to the end, oldest first."""
    notes: list[InventedNote] = []
    day = client.became_client_on + timedelta(days=rng.randrange(1, 12))
    school = rng.choice(schools)
    interpreter = language_name(client.form.languages.interpreter_language, "fi")
    while day <= end:
        kinds, weights = zip(*_KINDS, strict=True)
        kind = "guidance" if not notes else rng.choices(kinds, weights)[0]
        text, visibility = compose(
            rng,
            kind,
            interpreter=interpreter,
            school=school.form.name_fi,
            goal=client.form.goal,
            occupation=goal["occupation"],
            level=_spoken(levels, day),
        )
        at = moment(_weekday(day), rng)
        form = NoteForm(
            client_id=client.id,
            kind=kind,
            text=text,
            happened_at=at,
            visibility=visibility,
            organisation_id=school.id if kind in _ABOUT_SCHOOL else None,
        )
        notes.append(InventedNote(invented_id(at, rng), form, client.adviser_id))
        # Often at first, seldom later; once in a while somebody else's school.
        day += timedelta(days=int(rng.triangular(5, 110, min(20 + 3 * len(notes), 90))))
        if rng.random() < 0.12:
            school = rng.choice(schools)
    return tuple(notes)


def compose(rng: Random, kind: str, **words: str) -> tuple[str, Visibility]:
    """Return a note of a type (vocabulary ``note_types``) with its class; ``words`` fill it."""
    openings, middles, endings = (_sentences(kind, part) for part in ("1", "2", "3"))
    opening, visibility = rng.choice(openings)
    bodies = [text for text, _ in rng.sample(middles, rng.choice((1, 1, 2)))]
    ending, _ = rng.choice(endings)
    parts = [opening, *bodies, *([ending] if rng.random() < 0.85 else [])]
    return " ".join(parts).format(**words), Visibility(visibility)


def _spoken(levels: Sequence[LanguageLevel], day: date) -> str:
    known = [level for level in levels if level.skill == "speaking" and level.assessed_on <= day]
    return known[-1].level if known else "A1.1"


def _weekday(day: date) -> date:
    """Offices write on working days; a weekend's note is Friday's."""
    return day - timedelta(days=max(day.weekday() - 4, 0))


def _sentences(kind: str, part: str) -> Sequence[tuple[str, str]]:
    return _all_sentences()[kind, part]


@cache
def _all_sentences() -> Mapping[tuple[str, str], Sequence[tuple[str, str]]]:
    found: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for row in resources.rows("invented/note_sentences.csv"):
        found[row["kind"], row["part"]].append((row["text"], row["visibility"]))
    return dict(found)
