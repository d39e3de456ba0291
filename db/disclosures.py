"""The log of disclosures: what left the office about a client."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit, client_reader
from db.consents import consents_of
from db.guard import case_to_change, case_to_read, hides_place
from db.records import records_of
from db.referral_sending import disclosure_rows
from db.store import Store
from db.tables.referral import DisclosureRecord, ReferralRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.given_report import Given, Holder, notice
from tekoto.given_report import holders as report_holders
from tekoto.names import PersonName
from tekoto.plain_document import PlainDocument
from tekoto.referral import Disclosure


def disclosures(store: Store, actor: Actor, client_id: UUID) -> tuple[Disclosure, ...]:
    """Return what left about a client, newest first; each entry names fields, not their values.

    Roles that do no casework are not told where the data of a client under turvakielto went.
    """
    with audit.reading(
        store, actor, Action.VIEW, target_id=client_id, section="disclosures"
    ) as access:
        case_to_read(access.session, actor, client_id)
        hidden = hides_place(access.session, actor, client_id)
        rows = disclosure_rows(access.session, client_id)
        access.count = len(rows)
        return tuple(_receipt(row, hidden=hidden) for row in rows)


def given(store: Store, actor: Actor, client_id: UUID) -> Given:
    """Return all that has been given about a client, for her own paper.

    It leaves the program, so it is logged as printed; who may not change a case may not print it.
    """
    link = audit.head_code(store)
    with audit.reading(
        store, actor, Action.PRINT, target_id=client_id, section="disclosures"
    ) as access:
        session = access.session
        case_to_change(session, actor, client_id)
        client = client_reader.load(session, client_id)
        rows = disclosure_rows(session, client_id)
        access.count = len(rows)
        return Given(
            name=PersonName(client.form.family_name, client.form.given_names).display_name,
            office=client.office_name,
            sender=actor.name,
            protected=client.protected,
            disclosures=tuple(_receipt(row, hidden=False) for row in rows),
            consents=consents_of(session, client_id),
            log_link=link,
        )


def holders(store: Store, actor: Actor, client_id: UUID) -> tuple[Holder, ...]:
    """Return who holds data by a consent of hers that has ended."""
    with audit.reading(
        store, actor, Action.VIEW, target_id=client_id, section="disclosures"
    ) as access:
        session = access.session
        case_to_read(session, actor, client_id)
        if hides_place(session, actor, client_id):
            return ()
        found = _holders(session, client_id)
        access.count = len(found)
        return found


def notices(store: Store, actor: Actor, client_id: UUID) -> tuple[PlainDocument, ...]:
    """Return a letter to each holder, logged as printed."""
    link, today = audit.head_code(store), clock.today()
    with audit.reading(
        store, actor, Action.PRINT, target_id=client_id, section="disclosures"
    ) as access:
        session = access.session
        case_to_change(session, actor, client_id)
        office = client_reader.load(session, client_id).office_name
        found = _holders(session, client_id)
        access.count = len(found)
        return tuple(notice(one, office, actor.name, link, today) for one in found)


def _holders(session: Session, client_id: UUID) -> tuple[Holder, ...]:
    given_out = [_receipt(row, hidden=False) for row in disclosure_rows(session, client_id)]
    query = select(ReferralRecord.reference, ReferralRecord.language).where(
        ReferralRecord.client_id.in_(records_of(client_id))
    )
    languages = dict(session.execute(query).all())
    return report_holders(given_out, consents_of(session, client_id), languages, clock.today())


def _receipt(row: DisclosureRecord, *, hidden: bool) -> Disclosure:
    return Disclosure(
        id=row.id,
        client_id=row.client_id,
        recipient="" if hidden else row.recipient,
        document=row.document,
        reference=row.reference,
        fields=tuple(row.fields),
        ground=row.ground,
        disclosed_at=row.disclosed_at,
        official_name=row.official_name,
        consents=tuple(UUID(one) for one in row.consents),
        reasons=tuple((one["field"], one["ground"]) for one in row.reasons if one["field"]),
        fingerprint=row.fingerprint,
        log_link=row.log_link,
    )
