"""Locking a PDF with a password (AES-256, PDF 2.0 revision 6)."""

import io
import secrets

import pikepdf


def locked(pdf: bytes, password: str) -> bytes:
    """Return the file such that only the password opens it.

    Whoever has opened it may fill in the form, print, copy, and let it be read aloud. The owner's
    password, which could lift that, is random and kept nowhere.
    """
    may = pikepdf.Permissions(
        accessibility=True,
        extract=True,
        modify_annotation=False,
        modify_assembly=False,
        modify_form=True,
        modify_other=False,
        print_lowres=True,
        print_highres=True,
    )
    encryption = pikepdf.Encryption(
        user=password, owner=secrets.token_urlsafe(32), R=6, aes=True, metadata=True, allow=may
    )
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        file.save(out, encryption=encryption, min_version="2.0")
    return out.getvalue()
