"""A class list on its way out: a draft for each client, one document, one leaving recorded."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from db import class_lists, referrals
from db.referral_sending import Leaving
from db.store import Store
from tekoto import class_list, clock
from tekoto.access import Actor
from tekoto.errors import DisclosureError, NotFoundError, StaleRecordError, TekotoError
from tekoto.reference import new_password
from tekoto.referral import Referral, ReferralForm, ReferralPreview


@dataclass(frozen=True, slots=True)
class Chosen:
    """A client whom the adviser has put on the list."""

    client_id: UUID
    name: str
    protected: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A client who is on the list: her draft and what of her would leave."""

    chosen: Chosen
    referral: Referral
    preview: ReferralPreview


@dataclass(frozen=True, slots=True)
class PreparedList:
    """The list as it would leave, and who is not on it with the reason."""

    listed: tuple[Listed, ...]
    left_out: tuple[tuple[Chosen, TekotoError], ...]
    pdf: bytes = b""


@dataclass(frozen=True, slots=True)
class SentList:
    """The referrals that left, with the password of their file, if it has one."""

    sent: tuple[Referral, ...]
    password: str = ""


class ClassListOutgoing:
    """The drafts of one sitting; a client keeps hers from one look to the next."""

    def __init__(self, store: Store, actor: Actor, known: Mapping[UUID, Referral]) -> None:
        self._store = store
        self._actor = actor
        self._known = dict(known)
        self._begun: set[UUID] = set()

    def prepare(self, form: ReferralForm, chosen: Sequence[Chosen]) -> PreparedList:
        """Save a draft for each who may be on the list and build the document.

        What is wrong with the form itself is raised; what keeps one client from the list is hers.
        """
        from exports.class_list_pdf import write_class_list

        class_list.check_number(len(chosen))
        listed: list[Listed] = []
        left_out: list[tuple[Chosen, TekotoError]] = []
        for one in chosen:
            try:
                referral = self._save(replace(form, client_id=one.client_id))
                preview = referrals.preview(self._store, self._actor, referral.id)
            except (DisclosureError, NotFoundError) as error:
                left_out.append((one, error))
            else:
                listed.append(Listed(one, referral, preview))
        if not listed:
            return PreparedList((), tuple(left_out))
        whole = class_list.class_list([one.preview.letter for one in listed])
        return PreparedList(tuple(listed), tuple(left_out), write_class_list(whole))

    def _save(self, form: ReferralForm) -> Referral:
        known = self._known.get(form.client_id)
        try:
            saved = class_lists.save(self._store, self._actor, form, known)
        except StaleRecordError:
            # Somebody else has the draft: the next look begins another.
            self._known.pop(form.client_id, None)
            self._begun.discard(form.client_id)
            raise
        if known is None:
            self._begun.add(form.client_id)
        self._known[form.client_id] = saved
        return saved

    def take_off(self, client_id: UUID, reason: str) -> None:
        """Cancel the draft that this list began for a client; one from before it stays hers."""
        if client_id not in self._begun:
            return
        self._begun.remove(client_id)
        known = self._known.pop(client_id)
        referrals.cancel(self._store, self._actor, known.id, known.version, reason)

    def send(self, prepared: PreparedList, target: Path, *, locks: bool) -> SentList:
        """Write the file and record that it left: all of it, or nothing at all."""
        from exports.pdf_lock import locked
        from exports.referral_pdf import content_fingerprint
        from exports.safe_file import writing

        password = new_password() if locks else ""
        mark = content_fingerprint(prepared.pdf)
        leaving = [
            Leaving(one.referral.id, one.referral.version, one.preview, mark)
            for one in prepared.listed
        ]
        with writing(target) as file:
            file.write(locked(prepared.pdf, password) if password else prepared.pdf)
            # On the disk before the log says that it left.
            file.flush()
            os.fsync(file.fileno())
            sent = class_lists.mark_sent(self._store, self._actor, leaving, channel="file")
        self._known.clear()
        self._begun.clear()
        return SentList(sent, password)


def file_name(prepared: PreparedList) -> str:
    """Return the neutral name of a list's file."""
    from exports.file_names import neutral_file_name

    reference = prepared.listed[0].referral.reference
    return neutral_file_name("class_list", reference, clock.today())
