"""Document references: short enough to say on the phone, safe against a wrong character.

Eight characters in two groups, for example ``K7M2-9QXD``. The alphabet leaves out what is
mistaken for something else (0 O, 1 I L, U V). The last character is the ISO 7064 hybrid check
(modulus 31, 30), which finds every single wrong character and nearly every swapped pair.
"""

import base64
import hmac
import secrets
from collections.abc import Iterator
from uuid import UUID

from stdnum.iso7064 import mod_37_36

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_BODY = 7
_TOKEN_BYTES = 10
_PASSWORD_LETTERS = 15


def new_reference() -> str:
    """Return a random reference; the store makes sure that it is used once only."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(_BODY))
    whole = body + str(mod_37_36.calc_check_digit(body, alphabet=ALPHABET))
    return f"{whole[:4]}-{whole[4:]}"


def new_references() -> Iterator[str]:
    """Yield references that differ from one another, for many rows written at once."""
    given: set[str] = set()
    while True:
        reference = new_reference()
        if reference not in given:
            given.add(reference)
            yield reference


def clean_reference(text: str) -> str:
    """Return the reference as written by the program, or an empty string when it is none."""
    whole = "".join(text.split()).replace("-", "").upper()
    if len(whole) != _BODY + 1 or any(letter not in ALPHABET for letter in whole):
        return ""
    if not mod_37_36.is_valid(whole, alphabet=ALPHABET):
        return ""
    return f"{whole[:4]}-{whole[4:]}"


def new_password() -> str:
    """Return a password for one file, easy to tell on the phone: about 73 random bits."""
    letters = [secrets.choice(ALPHABET) for _ in range(_PASSWORD_LETTERS)]
    return "-".join("".join(letters[at : at + 5]) for at in range(0, _PASSWORD_LETTERS, 5))


def clean_password(text: str) -> str:
    """Return a typed password as the program wrote it; any other is left as it is."""
    whole = "".join(text.split()).replace("-", "").upper()
    if len(whole) != _PASSWORD_LETTERS or any(letter not in ALPHABET for letter in whole):
        return text.strip()
    return "-".join(whole[at : at + 5] for at in range(0, _PASSWORD_LETTERS, 5))


def new_token() -> str:
    """Return 80 random bits in base32 (16 characters), the proof that a file is ours."""
    return base64.b32encode(secrets.token_bytes(_TOKEN_BYTES)).decode("ascii")


def same_token(one: str, other: str) -> bool:
    """Compare two tokens in constant time, so that timing tells nothing about them."""
    return hmac.compare_digest(one.encode(), other.encode())


def client_reference(reference: UUID) -> str:
    """Return the reference of a shared client as both ends show it and letters name it.

    A packet carries many clients, so its own number would not tell whose data a letter means.
    """
    return str(reference)[-12:].upper()
