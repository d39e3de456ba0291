"""The wording of every error a user can act on: what happened, what is safe, what to do."""

from PySide6.QtCore import QCoreApplication

from tekoto.errors import TekotoError
from ui.i18n import QT_TRANSLATE_NOOP

MESSAGES: dict[str, str] = {
    "work.cancelled": QT_TRANSLATE_NOOP(
        "Messages", "Työ keskeytettiin. Mitään ei jäänyt puolitiehen."
    ),
}

UNKNOWN = QT_TRANSLATE_NOOP(
    "Messages", "Toiminto ei onnistunut ({key}). Tallennetut tiedot ovat tallessa."
)


def message(error: TekotoError) -> str:
    """Return an error in the language of the interface."""
    source = MESSAGES.get(error.key, UNKNOWN)
    text = QCoreApplication.translate("Messages", source)
    return text.format_map(_Params(error.params, key=error.key))


class _Params(dict[str, object]):
    """A missing parameter leaves an ellipsis in the sentence instead of breaking it."""

    def __init__(self, params: dict[str, object], key: str) -> None:
        super().__init__(params, key=key)

    def __missing__(self, key: str) -> str:
        return "…"
