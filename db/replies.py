"""Schools' answers: matched to their referral, shown as a difference, accepted into the case."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit, reply_effects
from db.guard import case_to_change, case_to_read, found
from db.note_rows import add_note
from db.referral_rows import BY_HAND, NOT_FOUND, moment_on, recorded_reply, referral_of
from db.reply_note import reply_note
from db.store import Store
from db.tables.referral import ReferralRecord, ReferralReplyRecord
from tekoto import clock, reply_changes
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import InvalidInputError, ReplyError, StaleRecordError
from tekoto.ids import new_id
from tekoto.note import NoteForm, Visibility
from tekoto.reference import clean_reference, same_token
from tekoto.referral import AWAITING, Referral, ReferralState, ReplyEffect, ReplyMatch
from tekoto.reply import ReplySource, ReturnedFile, SchoolReply
from tekoto.text import clean_form

_SECTION = "referral_reply"
_NOTE_KIND = "school_follow_up"
_TOO_EARLY = (ReferralState.DRAFT, ReferralState.CHECKED)


def match(store: Store, actor: Actor, returned: ReturnedFile) -> ReplyMatch:
    """Find the referral that a returned file answers, and what it says that is new.

    Nothing is changed. Raises ReplyError: ``reply.other_vault``, ``reply.not_known``,
    ``reply.token`` (altered or forged), ``reply.not_sent``, ``reply.cancelled``,
    ``reply.already_answered`` (the same file, or the same answer again), ``reply.empty``.
    """
    reply = clean_form(returned.reply)
    with store.write() as session:
        row = _row_for(session, store, returned)
        case_to_read(session, actor, row.client_id)
        _check_open(row, reply)
        if reply_changes.is_empty(reply):
            raise ReplyError("reply.empty")
        reply = _whole(row, reply)
        changes = reply_changes.changes(_before(row), reply)
        if not changes:
            raise ReplyError("reply.already_answered", reference=row.reference)
        found_match = ReplyMatch(
            referral=referral_of(session, actor, row),
            reply=reply,
            changes=changes,
            # A letter that left on paper alone has no fingerprint to differ from. Nor can the
            # words of a print be compared with those of the letter.
            altered=bool(row.fingerprint)
            and not returned.printed
            and returned.fingerprint not in (row.fingerprint, *row.follow_ups),
            late=_late(row, clock.today()),
            effects=reply_effects.effects(session, row, reply),
        )
        audit.record(
            session, store, actor, Action.OPEN_FILE, target_id=row.client_id, section=_SECTION
        )
        return found_match


def effects(
    store: Store, actor: Actor, referral: Referral, reply: SchoolReply
) -> tuple[ReplyEffect, ...]:
    """Return what an answer being typed in would change beside the referral itself."""
    with store.read() as session:
        case_to_read(session, actor, referral.form.client_id)
        row = found(session, ReferralRecord, referral.id, NOT_FOUND)
        return reply_effects.effects(session, row, _whole(row, clean_form(reply)))


def accept(store: Store, actor: Actor, matched: ReplyMatch) -> Referral:
    """Take a matched reply into the case at once: reply, state, note from the school, path, levels.

    Accepting the same match twice changes nothing and returns the referral. A reply without a
    decision acknowledges the letter; what is left doubtful changes nothing but the note. Raises
    StaleRecordError when the referral has changed since it was matched, and ReplyError as
    ``match`` does.
    """
    reply = clean_form(matched.reply)
    with store.write() as session:
        row = found(session, ReferralRecord, matched.referral.id, NOT_FOUND, lock=True)
        case_to_change(session, actor, row.client_id)
        if _known(row, reply):
            return referral_of(session, actor, row)
        if row.version != matched.referral.version:
            raise StaleRecordError("store.stale")
        _check_open(row, reply)
        reply = _whole(row, reply)
        before, late = _before(row), _late(row, clock.today())
        _keep(session, actor, row, matched, reply, late=late)
        reply_effects.apply(session, actor, row, before, reply)
        form = NoteForm(
            client_id=row.client_id,
            kind=_NOTE_KIND,
            text=reply_note(row, before, reply, late=late, altered=matched.altered),
            happened_at=moment_on(reply.said_on) if reply.said_on else clock.now(),
            visibility=Visibility.SCHOOL,
            organisation_id=row.school_id,
            source="school",
        )
        add_note(session, actor, form)
        session.flush()
        made = referral_of(session, actor, row)
        audit.record(
            session, store, actor, Action.IMPORT, target_id=row.client_id, section=_SECTION
        )
        return made


def record_by_hand(store: Store, actor: Actor, referral: Referral, reply: SchoolReply) -> Referral:
    """Record an answer that came by telephone, letter or a print, as ``accept`` records a file.

    ``referral`` is what the user saw. Raises ReplyError ``reply.empty``, InvalidInputError
    ``reply.said_on`` (told before the letter left, or tomorrow), and as ``accept`` does.
    """
    if reply_changes.is_empty(reply):
        raise ReplyError("reply.empty")
    today, sent_on = clock.today(), referral.sent_on
    said_on = reply.said_on or today
    if said_on > today or (sent_on is not None and said_on < sent_on):
        raise InvalidInputError("reply.said_on", "said_on")
    # No file stands behind it; the mark is its own, so that a second answer is not taken for it.
    marked = replace(
        reply, file_sha256=f"{BY_HAND}{new_id().hex}", source=ReplySource.PHONE, said_on=said_on
    )
    return accept(store, actor, ReplyMatch(referral, marked, (), altered=False, late=False))


def _row_for(session: Session, store: Store, returned: ReturnedFile) -> ReferralRecord:
    identity = returned.identity
    if not returned.printed and identity.vault_id != str(store.store_id):
        raise ReplyError("reply.other_vault")
    reference = clean_reference(identity.reference)
    row = session.scalar(select(ReferralRecord).where(ReferralRecord.reference == reference))
    if row is None or str(row.id) != identity.document_id:
        raise ReplyError("reply.not_known")
    if not returned.printed and not same_token(row.token, identity.token):
        raise ReplyError("reply.token")
    return row


def _check_open(row: ReferralRecord, reply: SchoolReply) -> None:
    if row.state in _TOO_EARLY:
        raise ReplyError("reply.not_sent", reference=row.reference)
    if row.state == ReferralState.CANCELLED:
        raise ReplyError("reply.cancelled", reference=row.reference)
    if _known(row, reply):
        raise ReplyError("reply.already_answered", reference=row.reference)


def _known(row: ReferralRecord, reply: SchoolReply) -> bool:
    return any(one.file_sha256 == reply.file_sha256 for one in row.replies)


def _late(row: ReferralRecord, today: date) -> bool:
    return row.state in AWAITING and row.reply_by < today


def _before(row: ReferralRecord) -> SchoolReply | None:
    return recorded_reply(row.replies[-1]).reply if row.replies else None


def _whole(row: ReferralRecord, reply: SchoolReply) -> SchoolReply:
    """Return an answer together with what earlier ones said, and what is to be asked about it."""
    whole = reply_changes.merged(_before(row), reply)
    return reply_changes.questioned(whole, row.sent_on, clock.today())


def _keep(
    session: Session,
    actor: Actor,
    row: ReferralRecord,
    matched: ReplyMatch,
    reply: SchoolReply,
    *,
    late: bool,
) -> None:
    row.replies.append(
        ReferralReplyRecord(
            id=new_id(),
            received_on=reply.received_on,
            decision=reply.decision,
            start_on=reply.start_on,
            group=reply.group.strip(),
            contact=reply.contact.strip(),
            note=reply.note.strip(),
            unreadable=list(reply.unreadable),
            file_sha256=reply.file_sha256,
            altered=matched.altered,
            late=late,
            accepted_by=actor.user_id,
            accepted_at=clock.now(),
            source=reply.source,
            started_on=reply.started_on,
            ended_on=reply.ended_on,
            outcome=reply.outcome,
            levels=[list(pair) for pair in reply.levels],
            said_by=reply.said_by.strip(),
            said_on=reply.said_on,
        )
    )
    # The row's version rises even when its state stays, so that a second match is seen as stale.
    row.changed_at = clock.now()
    session.flush()
