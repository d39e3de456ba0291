"""Duplicates and merged records: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "merge.itself": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietuetta ei voi verrata itseensä. Valitse toinen asiakas.",
    ),
    "merge.pair_not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Merkintä eri henkilöistä on jo peruttu. Mitään ei muutettu.",
    ),
}
