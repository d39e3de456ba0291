"""How it is told, before anything leaves, which notes stay for what they tell."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from tekoto import dates
from tekoto.held_text import HeldNotes, HeldText
from tekoto.names import isolate
from ui.i18n import QT_TRANSLATE_NOOP

_DAYS = 6
_REASONS = {
    HeldText.CODE: QT_TRANSLATE_NOOP("HeldNotes", "henkilötunnus"),
    HeldText.CONTACT: QT_TRANSLATE_NOOP(
        "HeldNotes", "turvakiellolla suojattu osoite, puhelinnumero tai sähköposti"
    ),
    HeldText.PERSON: QT_TRANSLATE_NOOP(
        "HeldNotes", "turvakiellon alaisen asiakkaan nimi tai yhteystieto"
    ),
}


def held_words(held: Sequence[HeldNotes], *, named: bool = False) -> str:
    """Return how many notes stay, of which days and why, and what to do; empty for none.

    ``named`` tells whose they are, where the page is about many clients.
    """
    if not held:
        return ""
    translate = QCoreApplication.translate
    lines = [
        translate("HeldNotes", "Nämä jäävät lähtemättä sen takia, mitä niissä lukee:"),
        *(_line(one, named=named) for one in held),
        translate(
            "HeldNotes",
            "Muistiinpanoa ei voi muuttaa. Kirjoita sama asia uutena muistiinpanona ilman tätä "
            "tietoa, niin se lähtee.",
        ),
    ]
    if any(one.files for one in held):
        lines.append(
            translate(
                "HeldNotes",
                "Jos tieto on liitteen nimessä, lisää liite uudelleen toisella nimellä.",
            )
        )
    return "\n".join(lines)


def _line(one: HeldNotes, *, named: bool) -> str:
    translate = QCoreApplication.translate
    told = sorted(set(one.days))
    days = [dates.format_date(day) for day in told[:_DAYS]]
    if len(told) > _DAYS:
        days.append("…")
    reason = translate("HeldNotes", _REASONS[one.reason])
    if named:
        text = translate("HeldNotes", "• {name}: {number} kpl ({days}). Tekstissä on {reason}.")
    else:
        text = translate("HeldNotes", "• {number} kpl ({days}). Tekstissä on {reason}.")
    return text.format(
        name=isolate(one.client_name), number=len(one.days), days=", ".join(days), reason=reason
    )
