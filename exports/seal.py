"""Keys, signatures and sealed bytes: the only module that calls age and Ed25519.

A seal hides (age, X25519); it does not tell who made it. So what is sealed carries a signature
inside, over a text that names its purpose.
"""

from collections.abc import Sequence

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

SIGNATURE_BYTES = 64


def new_signing_keys() -> tuple[bytes, bytes]:
    """Return a fresh Ed25519 secret and its public key."""
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return key.private_bytes_raw(), public


def new_sealing_keys() -> tuple[str, str]:
    """Return a fresh X25519 secret and its public key, as age writes them."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def sign(secret: bytes, message: bytes) -> bytes:
    """Return the signature of a message."""
    return Ed25519PrivateKey.from_private_bytes(secret).sign(message)


def signed_by(public: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether the holder of a key signed exactly this message."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def is_recipient(text: str) -> bool:
    """Tell whether a text is a public key as age writes it."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text)) == text
    except pyrage.RecipientError:
        return False


def seal(data: bytes, recipients: Sequence[str]) -> bytes:
    """Return bytes that only the holders of these keys can open."""
    known = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    return bytes(pyrage.encrypt(data, known))


def open_seal(data: bytes, secrets: Sequence[str]) -> bytes | None:
    """Return what is sealed; None when it is not for these keys, or not whole."""
    known = [pyrage.x25519.Identity.from_str(one) for one in secrets]
    if not known:
        return None
    try:
        return bytes(pyrage.decrypt(data, known))
    except pyrage.DecryptError:
        return None
