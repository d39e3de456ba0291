"""Errors that a user can act on; everything else is a bug."""


class TekotoError(Exception):
    """A known condition, told to the user in her language.

    ``key`` names the message (wording and translations belong to the interface). ``params`` fill
    its placeholders and must never hold personal data beyond what the user has just typed.
    ``str()`` is the key alone, so that a log line cannot leak a parameter.
    """

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key)
        self.key = key
        self.params = params


class InvalidInputError(TekotoError):
    """A field holds something that cannot be saved; ``field`` names it."""

    def __init__(self, key: str, field: str, **params: object) -> None:
        super().__init__(key, **params)
        self.field = field


class VaultError(TekotoError):
    """The vault cannot be opened, created or recovered as asked."""


class StoreError(TekotoError):
    """The store refused: disk full, locked, newer schema, connection lost."""


class StaleRecordError(StoreError):
    """Somebody else saved the record first; nothing of this change was written."""


class NotFoundError(StoreError):
    """The record does not exist or is not visible to this actor."""


class TransitionError(TekotoError):
    """A state machine does not allow this step from the present state."""


class DisclosureError(TekotoError):
    """A document would carry something that must not leave, or lacks its ground."""


class DocumentError(TekotoError):
    """A document cannot be written as asked; nothing was written."""


class ReplyError(TekotoError):
    """A returned file cannot be taken as a school's reply."""


class ExchangeError(TekotoError):
    """A contact card or a packet cannot be taken in, trusted or made; nothing has changed."""


class SheetError(TekotoError):
    """A sheet from outside cannot be read, or a row of it cannot be taken in."""


class CancelledError(TekotoError):
    """The user cancelled background work; nothing was left half done."""
