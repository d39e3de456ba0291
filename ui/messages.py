"""The wording of every error a user can act on, and of every rule's condition."""

from PySide6.QtCore import QCoreApplication

from tekoto import vocabulary
from tekoto.errors import DisclosureError, TekotoError
from ui.i18n import QT_TRANSLATE_NOOP
from ui.wording import (
    acts,
    day,
    exchange,
    family,
    figures,
    files,
    imports,
    merging,
    network,
    packets,
    path,
    people,
    plans,
    record,
    referral,
    store,
    threads,
    warnings,
)
from ui.words import word

MESSAGES: dict[str, str] = {
    **acts.TEXTS,
    **day.TEXTS,
    **exchange.TEXTS,
    **family.TEXTS,
    **figures.TEXTS,
    **files.TEXTS,
    **merging.TEXTS,
    **imports.TEXTS,
    **network.TEXTS,
    **packets.TEXTS,
    **path.TEXTS,
    **people.TEXTS,
    **plans.TEXTS,
    **record.TEXTS,
    **referral.TEXTS,
    **store.TEXTS,
    **threads.TEXTS,
    **warnings.TEXTS,
}

UNKNOWN = QT_TRANSLATE_NOOP(
    "Messages", "Toiminto ei onnistunut ({key}). Tallennetut tiedot ovat tallessa."
)


def message(error: TekotoError) -> str:
    """Return an error in the language of the interface."""
    params = dict(error.params)
    if isinstance(error, DisclosureError) and "field" in params:
        params["field"] = _letter_field(str(params["field"]))
    return wording(error.key, **params)


def _letter_field(code: str) -> str:
    """Return what a field of the letter is called; no code means the letter as a whole."""
    if not code:
        return QCoreApplication.translate("Messages", "koko lähete")
    return word("letter_labels", code) if code in vocabulary.codes("letter_labels") else code


def wording(key: str, **params: object) -> str:
    """Return the message of a key in the language of the interface.

    A key without words gives a general sentence that names it; a test keeps that from happening.
    """
    text = QCoreApplication.translate("Messages", MESSAGES.get(key, UNKNOWN))
    return text.format_map(_Params({"key": key, **params}))


def text(key: str) -> str:
    """Return the words of a key that takes no parameters, such as a warning's."""
    return wording(key)


class _Params(dict[str, object]):
    """A missing parameter leaves an ellipsis in the sentence instead of breaking it."""

    def __missing__(self, key: str) -> str:
        return "…"
