"""Whom the rows of a sheet may be: exported clients, recorded ones, and people of rows above."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy.orm import Session

from db import caseload_file, client_reader, duplicates, import_rows
from db.distinct import distinct_from
from tekoto.access import Actor
from tekoto.client import Client, ClientForm
from tekoto.duplicate import Candidate, RowMatch, Strength
from tekoto.errors import InvalidInputError
from tekoto.import_plan import Match
from tekoto.names import PersonName
from tekoto.progress import Progress
from tekoto.sheet_code import RowCode
from tekoto.sheet_rows import RowError

_Wrong = dict[int, list[RowError]]


def exported(
    session: Session, actor: Actor, codes: Mapping[int, RowCode], wrong: _Wrong
) -> dict[int, list[Match]]:
    """Return for each row of an export its client, who must still be the office's."""
    found: dict[int, list[Match]] = {}
    known = import_rows.exported(session, actor, codes)
    for number in codes:
        if number not in known:
            gone = InvalidInputError("import.row_client_gone", "technical")
            wrong.setdefault(number, []).append(RowError(-1, gone))
            continue
        client, base = known[number]
        standing = caseload_file.standing(client)
        found[number] = [replace(_client(client), base=base, standing=standing)]
    return found


def alike(
    session: Session,
    actor: Actor,
    forms: Mapping[int, ClientForm],
    wrong: _Wrong,
    progress: Progress | None = None,
) -> dict[int, list[Match]]:
    """Return for each row who has the same identity code, or else may be the same person.

    What a new client would lack, a known one has already: what is wrong of a row alone is taken
    out of ``wrong`` when its client is sure.
    """
    numbers = list(forms)
    told = duplicates.check_batch(session, actor, list(forms.values()), progress)
    met: dict[int, list[RowMatch]] = {}
    # The rows that stand for somebody else: for these clients, or for a row above.
    settled: dict[int, set[UUID]] = {}
    for place, number in enumerate(numbers):
        clients = [one for one in told[place] if one.certain and one.client]
        rows = [one for one in told[place] if one.certain and _is_taken_in(one, numbers, wrong)]
        if clients:
            wrong.pop(number, None)
            met[number] = [*clients, *_others(session, clients, told[place])]
            settled[place] = _ids(clients)
        elif rows:
            met[number] = [min(rows, key=lambda one: one.row or 0)]
            settled[place] = set()
        else:
            kept = [one for one in told[place] if one.candidate]
            known = _ids(kept)
            kept += [
                one
                for one in told[place]
                if _is_taken_in(one, numbers, wrong)
                and (one.row not in settled or settled[one.row] - known)
            ]
            met[number] = sorted(kept, key=_place)[: duplicates.MOST_SHOWN]
    return _worded(session, met, numbers, forms)


def _is_taken_in(one: RowMatch, numbers: Sequence[int], wrong: _Wrong) -> bool:
    return one.row is not None and numbers[one.row] not in wrong


def _ids(matches: Iterable[RowMatch]) -> set[UUID]:
    return {one.client.client_id for one in matches if one.client}


def _place(one: RowMatch) -> tuple[bool, float]:
    # Of another office's client nothing can be compared: she comes last.
    return one.row is None and one.client is None, -one.resemblance.score


def _others(
    session: Session, clients: Sequence[RowMatch], told: Sequence[RowMatch]
) -> list[RowMatch]:
    """Return who likely is another record of a row's sure client, and is not said not to be."""
    others = [
        one
        for one in told
        if one.client and not one.certain and one.resemblance.strength is not Strength.POSSIBLE
    ]
    apart: set[UUID] = set()
    for client_id in _ids(clients) if others else ():
        apart |= distinct_from(session, client_id)
    return [one for one in others if one.client and one.client.client_id not in apart]


def _worded(
    session: Session,
    met: Mapping[int, Sequence[RowMatch]],
    numbers: Sequence[int],
    forms: Mapping[int, ClientForm],
) -> dict[int, list[Match]]:
    """Return what was met with all that is recorded of the own clients."""
    ids = set[UUID]().union(*map(_ids, met.values()))
    clients = client_reader.load_many(session, list(ids))
    found: dict[int, list[Match]] = defaultdict(list)
    for number, several in met.items():
        for one in several:
            if one.row is not None:
                above = numbers[one.row]
                found[number].append(_row(above, forms[above], one))
            elif one.client is not None:
                found[number].append(_client(clients[one.client.client_id], one))
            elif one.candidate is not None:
                found[number].append(_elsewhere(one.candidate))
    return found


def _client(client: Client, found: RowMatch | None = None) -> Match:
    """Return a client as somebody whom a row may be; of an exported row she is sure."""
    form = client.form
    return Match(
        client_id=client.id,
        version=client.version,
        name=PersonName(form.family_name, form.given_names).listing_name,
        number=client.number,
        birth=form.birth.display() if form.birth else "",
        form=form,
        resemblance=found.resemblance if found else None,
        certain=found is None or found.certain,
        protected=client.protected,
    )


def _row(number: int, form: ClientForm, found: RowMatch) -> Match:
    return Match(
        client_id=None,
        version=0,
        name=PersonName(form.family_name, form.given_names).listing_name,
        number="",
        birth=form.birth.display() if form.birth else "",
        form=form,
        resemblance=found.resemblance,
        certain=found.certain,
        row=number,
    )


def _elsewhere(candidate: Candidate) -> Match:
    return Match(
        client_id=candidate.client_id,
        version=0,
        name="",
        number="",
        birth="",
        form=ClientForm(),
        resemblance=candidate.resemblance,
        certain=False,
        elsewhere=candidate.elsewhere,
    )
