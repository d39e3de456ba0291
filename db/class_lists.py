"""Class lists: the referrals of several clients that leave in one document for one receiver."""

from collections.abc import Sequence

from db import audit
from db.guard import case_to_change, is_protected, unchanged
from db.referral_drafts import begin, rewrite
from db.referral_rows import NOT_FOUND, move, referral_of, referrals_of
from db.referral_sending import CLASS_LIST, Leaving, Left, draft_of, leave
from db.store import Store
from db.tables.referral import ReferralRecord
from tekoto import class_list, clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import InvalidInputError
from tekoto.referral import Referral, ReferralForm, ReferralState

_SECTION = "class_list"


def save(store: Store, actor: Actor, form: ReferralForm, known: Referral | None) -> Referral:
    """Write one client's draft; ``known`` is the draft of an earlier look at the same list.

    Nothing is kept of a client who may not be listed: raises DisclosureError
    ``disclosure.list_protected`` and all that keeps a letter from leaving, and as
    ``db.referrals.create`` does.
    """
    form = class_list.listed_form(form)
    with store.write() as session:
        case_to_change(session, actor, form.client_id)
        class_list.check_listed(protected=is_protected(session, form.client_id))
        if known is None:
            row = begin(session, actor, form)
        else:
            row = unchanged(session, ReferralRecord, known.id, known.version, NOT_FOUND)
            if row.client_id != form.client_id:
                raise InvalidInputError("class_list.nobody", "persons")
            rewrite(session, actor, row, form)
        session.flush()
        draft_of(session, row).letter(store, "")
        made = referral_of(session, actor, row)
        action = Action.CREATE if known is None else Action.CHANGE
        audit.record(session, store, actor, action, target_id=row.client_id, section=_SECTION)
        return made


def mark_sent(
    store: Store,
    actor: Actor,
    leaving: Sequence[Leaving],
    *,
    channel: str,
) -> tuple[Referral, ...]:
    """Record that the list left: every client's disclosure, state and path step, or none of them.

    All have the fingerprint of the one file; its footer has the link of the letter built last.
    Raises as ``db.referrals.mark_sent`` does, ``disclosure.list_protected`` when somebody has come
    under turvakielto since, and InvalidInputError ``class_list.one_receiver``.
    """
    class_list.check_number(len(leaving))
    link = leaving[-1].shown.letter.audit_link
    with store.write() as session:
        rows = [
            unchanged(session, ReferralRecord, one.referral_id, one.version, NOT_FOUND)
            for one in leaving
        ]
        if len({(row.school_id, row.recipient_name, row.language) for row in rows}) != 1:
            raise InvalidInputError("class_list.one_receiver", "school_id")
        for row, one in zip(rows, leaving, strict=True):
            case_to_change(session, actor, row.client_id)
            draft = draft_of(session, row)
            class_list.check_listed(protected=draft.client.protected)
            if row.state == ReferralState.DRAFT:
                move(session, actor, row, ReferralState.CHECKED, clock.now())
            left = Left(channel, one.fingerprint, link, CLASS_LIST)
            leave(session, store, actor, row, draft, one.shown, left)
        made = referrals_of(session, actor, rows)
        for row, one in zip(rows, leaving, strict=True):
            audit.record(
                session,
                store,
                actor,
                Action.DISCLOSE,
                target_id=row.client_id,
                section=_SECTION,
                count=len(one.shown.fields),
                purpose=row.ground,
            )
        return made
