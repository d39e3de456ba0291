"""Is she here already? The check before a client is saved, and before many are taken in.

All offices' records are looked through, for the same family may have come to another office's
event; what is told of another office's client is the office alone, and nothing of one under
turvakielto.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from db import audit, likeness
from db.distinct import distinct_from
from db.likeness import Filed
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.system import OfficeRecord, OfficialRecord
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.client import ClientForm
from tekoto.dates import partial_date
from tekoto.duplicate import (
    HETU,
    Candidate,
    Person,
    Resemblance,
    RowMatch,
    Strength,
    compare,
    person_of,
    same_code,
)
from tekoto.likeness_batch import LikenessBatch
from tekoto.permission import check_casework, may_see_former_hetu
from tekoto.progress import Progress, tell
from tekoto.text import clean_form

MOST_SHOWN = 5
_SECTION = "duplicates"
_STEP = 250
_CHUNK = 500
_L = CaseloadRecord.__table__.c
# Columns, not records, and put together once.
_SHOWN = (
    select(
        _L.client_id,
        _L.office_id,
        _L.name,
        _L.original_name,
        _L.number,
        _L.birth,
        _L.birth_precision,
        _L.state,
        _L.protected,
        OfficialRecord.name.label("adviser"),
        OfficeRecord.name.label("office"),
    )
    .join(OfficialRecord, OfficialRecord.id == _L.adviser_id)
    .join(OfficeRecord, OfficeRecord.id == _L.office_id)
    .where(_L.client_id.in_(bindparam("ids", expanding=True)))
)
_Best = list[tuple[Filed, Resemblance]]


def find(
    store: Store, actor: Actor, form: ClientForm, client_id: UUID | None = None
) -> tuple[Candidate, ...]:
    """Return the recorded clients who may be the person of a form, the likeliest first.

    ``client_id`` is the client whose changed form it is: she herself, and those of whom somebody
    said that they are not she, are left out. Raises StoreError ``permission.denied``.
    """
    check_casework(actor)
    person = person_of(clean_form(form))
    purpose = audit.keyed_hash(store, "|".join(person.names).casefold())
    with audit.reading(
        store, actor, Action.SEARCH, section=_SECTION, purpose=purpose, repeat_seconds=0
    ) as access:
        session = access.session
        apart = distinct_from(session, client_id) if client_id else frozenset()
        best = _best(actor, person, likeness.find(session, person), apart)
        found = _candidates(actor, _lines(session, {one.client_id for one, _ in best}), best)
        access.count = len(found)
        return found


def check_batch(
    session: Session, actor: Actor, forms: Sequence[ClientForm], progress: Progress | None = None
) -> tuple[tuple[RowMatch, ...], ...]:
    """Return for each form what it resembles: earlier forms of the batch, and recorded clients.

    In the caller's transaction, which logs it; nothing is written. The certain ones come first,
    the likeliest next. ``progress`` is told how many forms and recorded clients are compared.
    Raises StoreError ``permission.denied``, and CancelledError when the user has cancelled.
    """
    check_casework(actor)
    people = [person_of(form) for form in forms]
    found: list[list[RowMatch]] = [[] for _ in people]
    total = len(people) + likeness.count(session)
    batch = LikenessBatch()
    for row, person in enumerate(people):
        if row % _STEP == 0:
            tell(progress, row, total)
        found[row].extend(_earlier(people, batch.meeting(person), row))
        batch.add(row, person)
    scanned = _scan(session, actor, people, batch, progress, total)
    lines = _lines(session, {one.client_id for best in scanned.values() for one, _ in best})
    for row, best in scanned.items():
        for (filed, _), shown in zip(best, _candidates(actor, lines, best), strict=True):
            sure = not shown.elsewhere and same_code(people[row], filed.person)
            found[row].append(RowMatch(shown.resemblance, sure, candidate=shown))
    return tuple(
        tuple(sorted(matches, key=lambda one: (not one.certain, -one.resemblance.score)))
        for matches in found
    )


def _earlier(people: Sequence[Person], rows: set[int], row: int) -> Iterator[RowMatch]:
    for other in sorted(rows):
        resemblance = compare(people[row], people[other])
        sure = same_code(people[row], people[other])
        if sure or resemblance.strength is not None:
            yield RowMatch(resemblance, sure, row=other)


def _scan(
    session: Session,
    actor: Actor,
    people: Sequence[Person],
    batch: LikenessBatch,
    progress: Progress | None,
    total: int,
) -> dict[int, _Best]:
    """Compare all recorded clients with the rows that look for them."""
    met: defaultdict[int, list[Filed]] = defaultdict(list)
    done = len(people)
    for part in likeness.everybody(session):
        tell(progress, done, total)
        for filed in part:
            for row in batch.meeting(filed.person):
                met[row].append(filed)
        done += len(part)
    return {row: _best(actor, people[row], filed, frozenset()) for row, filed in met.items()}


def _best(actor: Actor, person: Person, filed: Iterable[Filed], apart: frozenset[UUID]) -> _Best:
    """Return the likeliest, one for each person: an absorbed record speaks for its survivor."""
    best: dict[UUID, tuple[Filed, Resemblance]] = {}
    for one in filed:
        if one.client_id in apart or not _may_be_told(actor, one):
            continue
        seen = _as_seen(actor, one)
        resemblance = compare(person, seen)
        known = best.get(one.client_id)
        sure = one.office_id == actor.office_id and same_code(person, seen)
        if (sure or _worth_telling(actor, one, resemblance)) and (
            known is None or resemblance.score > known[1].score
        ):
            best[one.client_id] = one, resemblance
    ranked = sorted(
        best.values(),
        key=lambda pair: (not same_code(person, pair[0].person), -pair[1].score, pair[0].row),
    )
    return ranked[:MOST_SHOWN]


def _may_be_told(actor: Actor, one: Filed) -> bool:
    return one.office_id == actor.office_id or not one.protected


def _worth_telling(actor: Actor, one: Filed, resemblance: Resemblance) -> bool:
    strength = resemblance.strength
    if one.office_id != actor.office_id:
        # That somebody is another office's client is told only when it is likely she.
        return strength in (Strength.CERTAIN, Strength.LIKELY)
    return strength is not None


def _as_seen(actor: Actor, one: Filed) -> Person:
    """Leave out what the actor may not learn by trying: a hidden phone, an old identity code."""
    person = one.person
    if person.phones and one.protected and one.adviser_id != actor.user_id:
        person = dataclasses.replace(person, phones=frozenset())
    if person.former_codes and not may_see_former_hetu(actor, one.adviser_id):
        kept = frozenset(code for code in person.former_codes if code[0] != HETU)
        person = dataclasses.replace(person, former_codes=kept)
    return person


def _lines(session: Session, client_ids: Iterable[UUID]) -> dict[UUID, Any]:
    ids = list(client_ids)
    found: dict[UUID, Any] = {}
    for start in range(0, len(ids), _CHUNK):
        asked = {"ids": ids[start : start + _CHUNK]}
        found.update((line.client_id, line) for line in session.execute(_SHOWN, asked))
    return found


def _candidates(actor: Actor, lines: Mapping[UUID, Any], best: _Best) -> tuple[Candidate, ...]:
    found = []
    for one, resemblance in best:
        line = lines[one.client_id]
        if line.office_id != actor.office_id:
            bare = Resemblance(resemblance.score)
            found.append(Candidate(one.client_id, bare, elsewhere=line.office))
            continue
        found.append(
            Candidate(
                client_id=one.client_id,
                resemblance=resemblance,
                name=line.name,
                original_name=line.original_name,
                number=line.number,
                birth=partial_date(line.birth, line.birth_precision),
                state=line.state,
                adviser_name=line.adviser,
                protected=line.protected,
            )
        )
    return tuple(found)
