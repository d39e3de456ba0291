"""Notes that leave on paper to a partner without the program: previewed, then written down."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy.orm import Session

from db import audit, client_reader
from db.exchange_links import MAX_REASON_CHARACTERS, check_share
from db.guard import case_to_change, found
from db.packet_notes import leaving_notes
from db.records import view_of
from db.store import Store
from db.tables.case import NoteRecord
from db.tables.network import OrganisationRecord
from db.tables.referral import DisclosureRecord
from tekoto import clock, disclosure
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.errors import ExchangeError
from tekoto.ids import new_id
from tekoto.names import PersonName
from tekoto.notes_paper import NotesPaper, PaperNote
from tekoto.permission import check_casework
from tekoto.text import clean

_SECTION = "notes_paper"


def preview(
    store: Store,
    actor: Actor,
    client_id: UUID,
    organisation_id: UUID,
    ground: str,
    protection_reason: str = "",
) -> NotesPaper:
    """Return exactly what an organisation would get of a client's notes now.

    The same notes leave as in a packet, by the same rules, and the same stay. Raises as
    ``db.exchange_links.share`` does.
    """
    check_casework(actor)
    link = audit.head_code(store)
    with audit.reading(
        store, actor, Action.VIEW, target_id=client_id, section=_SECTION, repeat_seconds=0
    ) as access:
        paper = _paper(access.session, actor, client_id, organisation_id, ground, protection_reason)
        access.count = len(paper.notes)
        return replace(paper, log_link=link)


def give(store: Store, actor: Actor, paper: NotesPaper, reference: str, fingerprint: str) -> None:
    """Write down that a paper leaves as it was previewed.

    Raises ExchangeError ``notes_paper.nothing`` and ``notes_paper.changed`` when other notes would
    leave now, and as ``preview`` does.
    """
    with store.write() as session:
        now = _paper(
            session,
            actor,
            paper.client_id,
            paper.organisation_id,
            paper.ground,
            paper.protection_reason,
        )
        if not now.notes:
            raise ExchangeError("notes_paper.nothing")
        if replace(now, log_link=paper.log_link) != paper:
            raise ExchangeError("notes_paper.changed")
        reason, moment = paper.protection_reason, clock.now()
        session.add(
            DisclosureRecord(
                id=new_id(),
                client_id=paper.client_id,
                referral_id=None,
                organisation_id=paper.organisation_id,
                recipient=paper.receiver,
                document="notes_paper",
                reference=reference,
                fields=["packet_notes", "packet_introduction"],
                ground=paper.ground,
                reasons=[{"field": "", "ground": reason}] if reason else [],
                consents=[str(one) for one in paper.consents],
                log_link=paper.log_link,
                channel="file",
                fingerprint=fingerprint,
                disclosed_at=moment,
                recorded_at=moment,
                official_id=actor.user_id,
                official_name=actor.name,
            )
        )
        session.flush()
        audit.record(
            session,
            store,
            actor,
            Action.DISCLOSE,
            target_id=paper.client_id,
            section=_SECTION,
            count=len(paper.notes),
        )


def _paper(
    session: Session,
    actor: Actor,
    client_id: UUID,
    organisation_id: UUID,
    ground: str,
    protection_reason: str,
) -> NotesPaper:
    case = case_to_change(session, actor, client_id)
    client_id = view_of(session, client_id)
    disclosure.check_case(CaseState(case.state), case.reason)
    organisation = found(session, OrganisationRecord, organisation_id, "organisation.not_found")
    reason = clean(protection_reason).strip()[:MAX_REASON_CHARACTERS]
    consents = check_share(session, client_id, organisation, ground, reason)
    client = client_reader.load(session, client_id)
    leaving, held = leaving_notes(session, actor, client_id, organisation)
    notes = tuple(
        PaperNote(
            id=row.id,
            kind=row.kind,
            happened_at=row.happened_at,
            author=author,
            text=row.text,
            participants=row.participants,
            addendum=row.corrects is not None,
        )
        for row, author in _in_threads(leaving)
    )
    name = PersonName(client.form.family_name, client.form.given_names)
    return NotesPaper(
        client_id=client_id,
        organisation_id=organisation_id,
        receiver=organisation.name_fi,
        client_name=name.display_name,
        birth=client.form.birth,
        office=client.office_name,
        sender=actor.name,
        ground=ground,
        protection_reason=reason,
        protected=client.protected,
        notes=notes,
        log_link="",
        consents=consents,
        held=held,
    )


def _in_threads(rows: Sequence[tuple[NoteRecord, str]]) -> list[tuple[NoteRecord, str]]:
    """Put the notes as they happened, each addendum after the note that it adds to."""
    roots = sorted((one for one in rows if one[0].corrects is None), key=lambda one: _order(one[0]))
    placed = []
    for root in roots:
        placed.append(root)
        placed += [one for one in rows if one[0].corrects == root[0].id]
    known = {row.id for row, _author in placed}
    return placed + [one for one in rows if one[0].id not in known]


def _order(row: NoteRecord) -> tuple[object, ...]:
    return (row.happened_at, row.id.bytes)
