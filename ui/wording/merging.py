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
    "merge.already": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietue on jo yhdistetty toiseen. Mitään ei muutettu. Avaa asiakas, johon se yhdistettiin.",
    ),
    "merge.has_absorbed": QT_TRANSLATE_NOOP(
        "Messages",
        "Tähän tietueeseen on jo yhdistetty toinen, joten se ei voi siirtyä kolmannen alle. Vaihda "
        "säilyvä tietue tai peru ensin aiempi yhdistäminen.",
    ),
    "merge.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Yhdistäminen on jo peruttu. Mitään ei muutettu.",
    ),
    "merge.one_family": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaat on kirjattu toistensa perheenjäseniksi, joten heitä ei yhdistetty. Jos he ovat "
        "sama ihminen, poista ensin väärä perheenjäsen asiakkaan sivulla.",
    ),
    "merge.said_distinct": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaat on merkitty eri henkilöiksi, joten heitä ei yhdistetty. Peru merkintä ensin "
        "kohdassa Etsi kaksoiskappaleet, jos se on väärä.",
    ),
    "merge.undo_before_delete": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaaseen on yhdistetty toinen tietue, joten häntä ei poistettu. Peru yhdistäminen "
        "ensin asiakkaan sivulla.",
    ),
}
