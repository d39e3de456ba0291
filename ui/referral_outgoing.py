"""Referrals on their way out: saved and built for the preview, then written and recorded."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from db import referrals
from db.store import Store
from tekoto import clock
from tekoto.access import Actor
from tekoto.errors import TekotoError
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


@dataclass(frozen=True, slots=True)
class Outcome:
    """What has left, and the error that stopped the rest."""

    sent: tuple[Sent, ...]
    error: TekotoError | None = None


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

    def send(self, prepared: Sequence[Prepared], target: Path, *, locks: bool) -> Outcome:
        """Write each file and record that it left; several stand beside ``target``.

        Raises TekotoError when nothing has left.
        """
        sent: list[Sent] = []
        for one in prepared:
            path = target if len(prepared) == 1 else target.with_name(file_name(one.referral))
            try:
                sent.append(self._send(one, path, new_password() if locks else ""))
            except TekotoError as error:
                if not sent:
                    raise
                return Outcome(tuple(sent), error)
        return Outcome(tuple(sent))

    def _send(self, prepared: Prepared, target: Path, password: str) -> Sent:
        from exports.pdf_lock import locked
        from exports.referral_pdf import content_fingerprint
        from exports.safe_file import writing

        school = prepared.referral.form.school_id
        with writing(target) as file:
            file.write(locked(prepared.pdf, password) if password else prepared.pdf)
            # On the disk before the log says that it left.
            file.flush()
            os.fsync(file.fileno())
            # After a first try that met a full disk the draft is checked already.
            draft = self._known.get(school, prepared.referral)
            if draft.state is not ReferralState.CHECKED:
                draft = referrals.mark_checked(self._store, self._actor, draft.id, draft.version)
                self._known[school] = draft
            sent = referrals.mark_sent(
                self._store,
                self._actor,
                draft.id,
                draft.version,
                channel="file",
                fingerprint=content_fingerprint(prepared.pdf),
                fields=prepared.preview.fields,
                log_link=prepared.preview.letter.audit_link,
            )
        self._known.pop(school, None)
        return Sent(sent, password)


def file_name(referral: Referral) -> str:
    """Return the neutral name of a referral's file."""
    from exports.file_names import neutral_file_name

    return neutral_file_name("referral", referral.reference, clock.today())
