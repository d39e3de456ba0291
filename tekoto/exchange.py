"""Who is who between offices and schools: keys, their contact cards, and the trust in them.

A card says which keys speak for an organisation. It is trusted only after both ends have read its
code aloud to each other, or when the card before it, already trusted, has signed it.
"""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

CARD_FORMAT = "tekoto-card-1"
CARD_SUFFIX = ".tekotokortti"
KEY_BYTES = 32
MAX_NAME_CHARACTERS = 200
_GROUPS, _GROUP = 5, 5
_DIGITS = _GROUPS * _GROUP


class CardState(StrEnum):
    """How far a partner's card is trusted (vocabulary ``exchange_card_states``)."""

    UNCONFIRMED = "unconfirmed"
    CONFIRMED = "confirmed"
    REPLACED = "replaced"
    REVOKED = "revoked"


class ConfirmedBy(StrEnum):
    """What a card's trust rests on."""

    PHONE = "phone"
    ROTATION = "rotation"


@dataclass(frozen=True, slots=True)
class CardBody:
    """What a card says and its owner has signed.

    ``sign_key`` is the Ed25519 public key, ``recipient`` the X25519 one as age writes it.
    ``replaces`` is the fingerprint of the owner's card before this one, or empty.
    """

    name_fi: str
    name_sv: str
    sign_key: bytes
    recipient: str
    created_at: datetime
    replaces: str = ""

    @property
    def fingerprint(self) -> str:
        """Return what tells this pair of keys from every other, as 64 hexadecimal digits."""
        told = b"\0".join((CARD_FORMAT.encode(), self.sign_key, self.recipient.encode()))
        return hashlib.sha256(told).hexdigest()

    def signed_text(self) -> bytes:
        """Return the bytes that a signature of the card covers."""
        told = {
            "created": self.created_at.isoformat(),
            "name_fi": self.name_fi,
            "name_sv": self.name_sv,
            "recipient": self.recipient,
            "replaces": self.replaces,
            "sign_key": self.sign_key.hex(),
        }
        written = json.dumps(told, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return f"{CARD_FORMAT}\0{written}".encode()


@dataclass(frozen=True, slots=True)
class CardFile:
    """A card as its file holds it; ``old_signature`` is that of the keys which it replaces."""

    body: CardBody
    signature: bytes
    old_signature: bytes = b""


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """The office's own keys with their secrets, and the file of the card that tells of them."""

    body: CardBody
    card: bytes
    sign_secret: bytes = field(repr=False)
    age_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OwnCard:
    """The office's own card as it is shown; ``card`` is what its file holds."""

    body: CardBody
    card: bytes
    made_by: str
    former: int = 0


@dataclass(frozen=True, slots=True)
class PartnerCard:
    """A partner's card as recorded, with who trusts it and since when."""

    id: UUID
    version: int
    organisation_id: UUID
    organisation_name: str
    body: CardBody
    state: CardState
    imported_by: str
    imported_at: datetime
    confirmed_how: str = ""
    confirmed_by: str = ""
    confirmed_at: datetime | None = None
    spoken_with: str = ""
    ended_by: str = ""
    ended_at: datetime | None = None
    end_reason: str = ""

    @property
    def speaks(self) -> bool:
        """Tell whether what its keys signed is believed: trusted, or so until a newer card came."""
        trusted = self.state is CardState.CONFIRMED
        return trusted or (self.state is CardState.REPLACED and self.confirmed_at is not None)


@dataclass(frozen=True, slots=True)
class OfferedCard:
    """A card that was read and is not kept yet.

    ``former`` is the partner's card that signed it as its successor.
    """

    body: CardBody
    former: PartnerCard | None = None


def spoken_code(fingerprint: str) -> str:
    """Return a fingerprint as 25 digits in groups of five, to be read aloud."""
    digits = f"{int(fingerprint, 16) % 10**_DIGITS:0{_DIGITS}d}"
    return " ".join(digits[place : place + _GROUP] for place in range(0, _DIGITS, _GROUP))


def card_file_name(fingerprint: str) -> str:
    """Return a name for a card's file that tells its keys and nobody's name."""
    return f"yhteystietokortti_{fingerprint[:8]}{CARD_SUFFIX}"
