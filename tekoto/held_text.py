"""Which single note stays when a client's notes leave to an organisation, and why.

Packets, papers of notes and papers of threads ask the same. A note is never changed, so the others
leave without it, and its matter is written again without what holds it.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from tekoto import hetu
from tekoto.client import Contact
from tekoto.disclosure import tells_codes, tells_contact
from tekoto.protected_names import tells_a_name


class HeldText(StrEnum):
    """What a text tells that no note may tell an organisation."""

    CODE = "code"
    CONTACT = "contact"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class HeldNotes:
    """Notes that stay for one reason, as a preview tells them before anything leaves.

    ``days`` are those on which they happened, one for each; among them are ``files`` files, whose
    titles tell it. There is no client in a matter of the network.
    """

    client_id: UUID | None
    client_name: str
    reason: HeldText
    days: tuple[date, ...]
    files: int = 0


@dataclass(frozen=True, slots=True)
class TextSearch:
    """What is looked for in notes: identity codes, and what turvakielto protects.

    ``present`` is the client's code, ``former`` are those that she had; ``contacts`` are empty
    without turvakielto. ``names`` are those of whom a matter of the network must not speak.
    ``others`` tells whether anybody's code is looked for, by its form.
    """

    present: str = ""
    former: frozenset[str] = frozenset()
    contacts: tuple[Contact, ...] = ()
    names: tuple[str, ...] = ()
    others: bool = True

    def __repr__(self) -> str:
        """Show nothing of what is looked for."""
        return type(self).__name__

    def moving(self) -> "TextSearch":
        """Return what is looked for while the client moves: her record carries her code anyway.

        A former code stays all the same: it may have been changed for her safety.
        """
        return replace(self, present="", former=self.former - {self.present}, others=False)

    def found_in(self, values: Sequence[str]) -> HeldText | None:
        """Return what the texts of one note tell; nothing when it may leave."""
        said = [unicodedata.normalize("NFKC", one) for one in values if one]
        if tells_codes(said, {self.present} | self.former):
            return HeldText.CODE
        if self.others and any(hetu.codes_in(one) for one in said):
            return HeldText.CODE
        if self.contacts and tells_contact(said, self.contacts):
            # In a matter of the network they are those of some client, of whom it must not speak.
            return HeldText.PERSON if self.names else HeldText.CONTACT
        if self.names and tells_a_name(" ".join(said), self.names):
            return HeldText.PERSON
        return None


def gathered(
    client_id: UUID | None,
    client_name: str,
    notes: Iterable[tuple[HeldText, date]],
    files: Iterable[tuple[HeldText, date]] = (),
) -> tuple[HeldNotes, ...]:
    """Return the notes and files that stay, with one line for each reason."""
    noted, filed = tuple(notes), tuple(files)
    found = []
    for reason in HeldText:
        days = sorted(day for why, day in (*noted, *filed) if why is reason)
        if days:
            titled = sum(why is reason for why, _day in filed)
            found.append(HeldNotes(client_id, client_name, reason, tuple(days), titled))
    return tuple(found)
