"""Referrals on their way out: saved and built for the preview, then written and recorded."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from db import referrals
from db.referral_sending import Leaving
from db.store import Store
from tekoto import clock
from tekoto.access import Actor
from tekoto.reference import new_password
from tekoto.referral import Referral, ReferralForm, ReferralPreview, ReferralState


@dataclass(frozen=True, slots=True)
class Prepared:
    """A saved draft with its letter and the finished file."""

    referral: Referral
    preview: ReferralPreview
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Sent:
    """A referral that has left, with the password of its file, if it has one."""

    referral: Referral
    password: str = ""


class Outgoing:
    """The referrals of one sitting: the same to one school or to several, each with its draft."""

    def __init__(self, store: Store, actor: Actor, first: Referral | None) -> None:
        self._store = store
        self._actor = actor
        self._known: dict[UUID, Referral] = {first.form.school_id: first} if first else {}

    def prepare(self, forms: Sequence[ReferralForm]) -> tuple[Prepared, ...]:
        """Save each form as a draft of its own and build its letter as it would leave."""
        from exports.referral_pdf import write_referral

        self.save(forms)
        made = []
        for form in forms:
            referral = self._known[form.school_id]
            preview = referrals.preview(self._store, self._actor, referral.id)
            made.append(Prepared(referral, preview, write_referral(preview.letter)))
        return tuple(made)

    def save(self, forms: Sequence[ReferralForm]) -> None:
        """Save the forms; a draft whose school was changed before it left follows it."""
        store, actor = self._store, self._actor
        wanted = {form.school_id for form in forms}
        spare = [one for school, one in self._known.items() if school not in wanted]
        for form in forms:
            draft = self._known.get(form.school_id) or (spare.pop(0) if spare else None)
            if draft is None:
                saved = referrals.create(store, actor, form)
            elif draft.form != form:
                saved = referrals.update(store, actor, draft.id, draft.version, form)
                self._known.pop(draft.form.school_id, None)
            else:
                saved = draft
            self._known[form.school_id] = saved

    def first_draft(self) -> Referral | None:
        """Return the draft with which a list may begin."""
        return next(iter(self._known.values()), None)

    def cancel(self, reason: str) -> None:
        """Take back every draft that has not left."""
        for school, one in tuple(self._known.items()):
            referrals.cancel(self._store, self._actor, one.id, one.version, reason)
            self._known.pop(school)

    def send(self, prepared: Sequence[Prepared], target: Path, *, locks: bool) -> tuple[Sent, ...]:
        """Write the files and record that they left: all of them, or nothing at all.

        Several files stand beside ``target``. Raises as ``db.referrals.mark_all_sent`` does.
        """
        from exports.pdf_lock import locked
        from exports.safe_file import writing_all

        names = [file_name(one.referral) for one in prepared]
        alone = len(prepared) == 1
        targets = [target] if alone else [target.with_name(name) for name in names]
        passwords = [new_password() if locks else "" for _one in prepared]
        with writing_all(targets) as files:
            for file, one, password in zip(files, prepared, passwords, strict=True):
                file.write(locked(one.pdf, password) if password else one.pdf)
                # On the disk before the log says that it left.
                file.flush()
                os.fsync(file.fileno())
            leaving = [self._checked(one) for one in prepared]
            sent = referrals.mark_all_sent(self._store, self._actor, leaving, channel="file")
        self._known.clear()
        return tuple(map(Sent, sent, passwords))

    def _checked(self, prepared: Prepared) -> Leaving:
        """Record that the adviser has read a letter; after a first try it may be so already."""
        from exports.referral_pdf import content_fingerprint

        school = prepared.referral.form.school_id
        draft = self._known.get(school, prepared.referral)
        if draft.state is not ReferralState.CHECKED:
            draft = referrals.mark_checked(self._store, self._actor, draft.id, draft.version)
            self._known[school] = draft
        return Leaving(draft.id, draft.version, prepared.preview, content_fingerprint(prepared.pdf))


def file_name(referral: Referral) -> str:
    """Return the neutral name of a referral's file."""
    from exports.file_names import neutral_file_name

    return neutral_file_name("referral", referral.reference, clock.today())
