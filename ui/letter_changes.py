"""Why a letter that was shown did not leave: what has changed in it since."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from tekoto.letter import ReferralLetter
from tekoto.letter_changes import LetterChange, changes
from tekoto.names import isolate

_MOST = 8


def changed_words(letters: Iterable[tuple[str, ReferralLetter, ReferralLetter]]) -> str:
    """Say that nothing left, and what is otherwise in the letters now shown.

    Each comes with whose it is, empty where there is one person only, as it was shown first and
    as it is shown now.
    """
    lines = list(
        dict.fromkeys(
            _line(whose, one) for whose, shown, now in letters for one in changes(shown, now)
        )
    )
    told = lines[:_MOST]
    if len(lines) > _MOST:
        more = QCoreApplication.translate("LetterChanges", "… ja {0} muuta")
        told.append(more.format(len(lines) - _MOST))
    first = QCoreApplication.translate(
        "LetterChanges",
        "Tiedot ovat muuttuneet esikatselun jälkeen. Mitään ei lähtenyt. Katso uusi esikatselu ja "
        "tallenna sitten uudelleen.",
    )
    return "\n".join((first, *told))


def _line(whose: str, change: LetterChange) -> str:
    label = f"{isolate(whose)}, {change.label}" if whose else change.label
    before, after = map(isolate, change.narrowed())
    if not before:
        return QCoreApplication.translate("LetterChanges", "{0}: lisätty {1}").format(label, after)
    if not after:
        return QCoreApplication.translate("LetterChanges", "{0}: poistettu {1}").format(
            label, before
        )
    return QCoreApplication.translate("LetterChanges", "{0}: oli {1}, nyt {2}").format(
        label, before, after
    )
