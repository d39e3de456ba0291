"""Contact cards: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "card.altered": QT_TRANSLATE_NOOP(
        "Messages",
        "Korttia on muutettu sen tekemisen jälkeen tai se on vioittunut. Sitä ei tallennettu. "
        "Pyydä kortti uudelleen lähettäjältä.",
    ),
    "card.cannot_read": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedostoa ei voi lukea. Tarkista, että se on yhä paikallaan ja että sinulla on oikeus "
        "siihen.",
    ),
    "card.known": QT_TRANSLATE_NOOP(
        "Messages", "Tämä kortti on jo tallennettu. Löydät sen verkoston yhteystietokorteista."
    ),
    "card.newer": QT_TRANSLATE_NOOP(
        "Messages",
        "Kortti on tehty uudemmalla Tekotolla. Sitä ei tallennettu. Päivitä Tekoto tai pyydä "
        "vanhemman muodon kortti.",
    ),
    "card.not_card": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto ei ole Tekoton yhteystietokortti, tai se on vioittunut. Sitä ei tallennettu.",
    ),
    "card.not_found": QT_TRANSLATE_NOOP("Messages", "Korttia ei löytynyt. Päivitä näkymä (F5)."),
    "card.not_open": QT_TRANSLATE_NOOP(
        "Messages", "Kortin tila on jo muuttunut. Päivitä näkymä (F5)."
    ),
    "card.not_vouched": QT_TRANSLATE_NOOP(
        "Messages",
        "Kortti sanoo korvaavansa tunnetun kortin, mutta vanha avain ei ole allekirjoittanut "
        "sitä. Korttia ei tallennettu. Soita organisaatioon ja kysy, onko kortti heidän.",
    ),
    "card.old_revoked": QT_TRANSLATE_NOOP(
        "Messages",
        "Kortin takaa vanha kortti, johon luottamus on peruttu. Sitä ei tallennettu. Pyydä "
        "organisaatiolta kortti, jota vanha avain ei takaa, ja vahvista se puhelimessa.",
    ),
    "card.own": QT_TRANSLATE_NOOP(
        "Messages", "Tämä on oman virastosi kortti. Sitä ei tarvitse ottaa vastaan."
    ),
    "card.reason_missing": QT_TRANSLATE_NOOP(
        "Messages", "Kirjoita syy. Ilman sitä luottamusta ei peruttu."
    ),
    "card.spoken_with_missing": QT_TRANSLATE_NOOP(
        "Messages", "Kirjoita, kenen kanssa puhuit. Ilman sitä korttia ei vahvistettu."
    ),
    "exchange.keys_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "Joku toinen vaihtoi viraston avaimet samaan aikaan. Mitään ei muutettu. Päivitä näkymä "
        "(F5) ja katso uusi kortti.",
    ),
}
