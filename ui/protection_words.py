"""What is said of a turvakielto: its source, its term, and from whom it is inherited."""

from PySide6.QtCore import QCoreApplication

from tekoto import dates
from tekoto.client import Client, InheritedProtection
from tekoto.names import isolate
from ui.i18n import QT_TRANSLATE_NOOP
from ui.words import word

_CONTEXT = "ProtectionWords"
_OWN = QT_TRANSLATE_NOOP("ProtectionWords", "{0}, voimassa {1}.")
_HIDDEN = QT_TRANSLATE_NOOP(
    "ProtectionWords",
    "Osoite, kotikunta ja yhteystiedot ovat piilossa. Ulos luovutetaan vain yhteysosoite.",
)
_INHERITED = QT_TRANSLATE_NOOP("ProtectionWords", "Turvakielto on peritty perheenjäseneltä: {0}.")
_LEFT = QT_TRANSLATE_NOOP(
    "ProtectionWords",
    "Perheenjäsenen turvakielto ei enää kata asiakasta {0} alkaen. Tiedot pysyvät piilossa, "
    "kunnes peritty turvakielto päätetään Asiakkuuden tila -sivulla.",
)


def protection_text(client: Client) -> str:
    """Return the banner of a client under turvakielto."""
    parts = []
    own = client.form.protection
    if own is not None and own.in_force():
        source, name = word("protection_sources", own.source), _text("Turvakielto")
        if not source.startswith(name):
            source = f"{name}: {source}"
        until = (
            _text("{0} asti").format(dates.format_date(own.valid_to))
            if own.valid_to
            else _text("toistaiseksi")
        )
        parts.append(_text(_OWN).format(source, until))
    parts += [_text(_INHERITED).format(inherited_from(one)) for one in client.inherited]
    parts.append(_text(_HIDDEN))
    ended = [one.source_ended_on for one in client.inherited]
    if ended and None not in ended:
        last = max(day for day in ended if day is not None)
        parts.append(_text(_LEFT).format(dates.format_date(last)))
    return " ".join(parts)


def inherited_from(one: InheritedProtection) -> str:
    """Return from whom a turvakielto is inherited: the relation, and the name if it is known."""
    relation = word("household_relations", one.relation).lower()
    return f"{relation} {isolate(one.from_name)}" if one.from_name else relation


def _text(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


QT_TRANSLATE_NOOP("ProtectionWords", "Turvakielto")
QT_TRANSLATE_NOOP("ProtectionWords", "{0} asti")
QT_TRANSLATE_NOOP("ProtectionWords", "toistaiseksi")
