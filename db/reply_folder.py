"""The folder in which an official's returned files arrive, and which of them need a look.

What a file says is neither shown nor kept here; a file is never changed or removed.
"""

import json

from sqlalchemy import select

from db import officials
from db.guard import case_to_read
from db.referral_rows import recorded_reply
from db.store import Store
from db.tables.referral import ReferralRecord, ReferralReplyRecord
from tekoto import reply_changes
from tekoto.access import Actor
from tekoto.errors import TekotoError
from tekoto.referral import ReferralState
from tekoto.reply import ReturnedFile

_FOLDER = "replies.folder"
_SKIPPED = "replies.skipped"
_MOST_SKIPPED = 500


def folder(store: Store, actor: Actor) -> str:
    """Return the path of the actor's folder, empty when there is none."""
    return officials.setting(store, _FOLDER, owner=actor.user_id)


def keep_folder(store: Store, actor: Actor, path: str) -> None:
    """Keep the path; a setting shows nobody's data, so nothing is logged."""
    officials.set_setting(store, _FOLDER, path, owner=actor.user_id)


def skipped(store: Store, actor: Actor) -> frozenset[str]:
    """Return the fingerprints (SHA-256) of the files that the actor has passed over."""
    text = officials.setting(store, _SKIPPED, "[]", owner=actor.user_id)
    return frozenset(json.loads(text))


def skip(store: Store, actor: Actor, sha256: str) -> None:
    """Do not show a file again; the oldest are forgotten."""
    text = officials.setting(store, _SKIPPED, "[]", owner=actor.user_id)
    kept = [one for one in json.loads(text) if one != sha256][1 - _MOST_SKIPPED :]
    officials.set_setting(store, _SKIPPED, json.dumps([*kept, sha256]), owner=actor.user_id)


def is_taken(store: Store, sha256: str) -> bool:
    """Tell whether a file has been accepted, by whomever."""
    query = select(ReferralReplyRecord.id).where(ReferralReplyRecord.file_sha256 == sha256)
    with store.read() as session:
        return session.scalar(query.limit(1)) is not None


def waits(store: Store, actor: Actor, returned: ReturnedFile) -> bool:
    """Tell whether a row of a class list says what nobody has accepted or taken back."""
    if reply_changes.is_empty(returned.reply) or not is_ours(store, actor, returned):
        return False
    query = select(ReferralRecord).where(ReferralRecord.reference == returned.identity.reference)
    with store.read() as session:
        row = session.scalars(query).one()
        if row.state == ReferralState.CANCELLED:
            return False
        before = recorded_reply(row.replies[-1]).reply if row.replies else None
        return bool(reply_changes.changes(before, reply_changes.merged(before, returned.reply)))


def is_ours(store: Store, actor: Actor, returned: ReturnedFile) -> bool:
    """Tell whether a file answers a referral that the actor may see; says nothing of whose."""
    identity = returned.identity
    if not returned.printed and identity.vault_id != str(store.store_id):
        return False
    query = select(ReferralRecord).where(ReferralRecord.reference == identity.reference)
    with store.read() as session:
        row = session.scalar(query)
        if row is None or str(row.id) != identity.document_id:
            return False
        try:
            case_to_read(session, actor, row.client_id)
        except TekotoError:
            return False
        return True
