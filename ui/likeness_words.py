"""Why two records look like one person's, in the language of the interface."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tekoto.dates import BirthPrecision, PartialDate
from tekoto.duplicate import Fact, FactCode, Resemblance, Strength
from tekoto.names import isolate
from ui.badge import Badge, Tone
from ui.i18n import QT_TRANSLATE_NOOP, language
from ui.words import word

_BIRTHS = frozenset(code for code in FactCode if code.startswith("birth_"))
_CODES = (FactCode.IDENTIFIER_SAME, FactCode.IDENTIFIER_DIFFERS)
_TEXTS: dict[FactCode, str] = {
    FactCode.IDENTIFIER_SAME: QT_TRANSLATE_NOOP("Likeness", "Sama tunnus: {0}"),
    FactCode.IDENTIFIER_DIFFERS: QT_TRANSLATE_NOOP("Likeness", "Eri tunnus: {0}"),
    FactCode.PHONE_SAME: QT_TRANSLATE_NOOP("Likeness", "Sama puhelin"),
    FactCode.NAME_SAME: QT_TRANSLATE_NOOP("Likeness", "Sama nimi"),
    FactCode.NAME_SOUND: QT_TRANSLATE_NOOP("Likeness", "Nimi lausutaan samoin: {0} – {1}"),
    FactCode.NAME_SCRIPT: QT_TRANSLATE_NOOP("Likeness", "Nimi toisella kirjaimistolla: {0} – {1}"),
    FactCode.NAME_SLIP: QT_TRANSLATE_NOOP("Likeness", "Lähes sama nimi: {0} – {1}"),
    FactCode.NAME_ORDER: QT_TRANSLATE_NOOP("Likeness", "Nimet ovat eri järjestyksessä"),
    FactCode.NAME_PART: QT_TRANSLATE_NOOP("Likeness", "Toisella on nimi, joka toiselta puuttuu"),
    FactCode.BIRTH_SAME: QT_TRANSLATE_NOOP("Likeness", "Sama syntymäaika: {0}"),
    FactCode.BIRTH_SAME_DEFAULT: QT_TRANSLATE_NOOP(
        "Likeness", "Sama syntymävuosi, päivä on arvio: {0}"
    ),
    FactCode.BIRTH_SWAPPED: QT_TRANSLATE_NOOP(
        "Likeness", "Syntymäajan päivä ja kuukausi toisin päin: {0}"
    ),
    FactCode.BIRTH_YEAR_OFF: QT_TRANSLATE_NOOP("Likeness", "Syntymävuosi eroaa yhdellä: {0}"),
    FactCode.BIRTH_ESTIMATE: QT_TRANSLATE_NOOP("Likeness", "Syntymäaika on arvio: {0}"),
    FactCode.BIRTH_UNKNOWN: QT_TRANSLATE_NOOP("Likeness", "Toisen syntymäaika puuttuu"),
    FactCode.BIRTH_DIFFERS: QT_TRANSLATE_NOOP("Likeness", "Eri syntymäaika: {0}"),
    FactCode.SEX_DIFFERS: QT_TRANSLATE_NOOP("Likeness", "Eri sukupuoli"),
}
_STRENGTHS = {
    Strength.CERTAIN: (QT_TRANSLATE_NOOP("Likeness", "Sama tunnus"), Tone.ALERT),
    Strength.LIKELY: (QT_TRANSLATE_NOOP("Likeness", "Luultavasti sama"), Tone.WARNING),
    Strength.POSSIBLE: (QT_TRANSLATE_NOOP("Likeness", "Ehkä sama"), Tone.INFO),
}


def reasons(resemblance: Resemblance) -> tuple[str, ...]:
    """Return the facts as short sentences, in the order in which they were weighed."""
    return tuple(_reason(fact) for fact in resemblance.facts)


def strength_badge(resemblance: Resemblance) -> Badge | None:
    """Return how sure the resemblance is, as a word with its icon."""
    strength = resemblance.strength
    if strength is None:
        return None
    text, tone = _STRENGTHS[strength]
    return Badge(QCoreApplication.translate("Likeness", text), tone)


def _reason(fact: Fact) -> str:
    text = QCoreApplication.translate("Likeness", _TEXTS[fact.code])
    if fact.code in _BIRTHS:
        days = dict.fromkeys((_day(fact.mine), _day(fact.theirs)))
        return text.format(" – ".join(days))
    if fact.code in _CODES:
        return text.format(word("identifier_kinds", fact.mine))
    return text.format(isolate(fact.mine), isolate(fact.theirs))


def _day(told: str) -> str:
    if not told:
        return ""
    day, precision = told.split()
    known = PartialDate(date.fromisoformat(day), BirthPrecision(precision))
    return known.display(language().code)
