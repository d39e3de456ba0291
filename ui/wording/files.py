"""Attachments and texts to begin with: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "attachment.cannot_read": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedostoa ei voi lukea. Mitään ei liitetty. Tarkista, että se on yhä paikallaan ja "
        "että sinulla on oikeus siihen.",
    ),
    "attachment.empty": QT_TRANSLATE_NOOP(
        "Messages", "Tiedosto on tyhjä. Sitä ei liitetty. Tarkista, että oikea tiedosto on valittu."
    ),
    "attachment.no_room": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla voi olla liitteitä enintään {limit} Mt. Mitään ei liitetty. Pienennä "
        "tiedostoa tai jätä osa pois.",
    ),
    "attachment.not_found": QT_TRANSLATE_NOOP(
        "Messages", "Liitettä ei löytynyt. Päivitä näkymä (F5)."
    ),
    "attachment.reason_missing": QT_TRANSLATE_NOOP(
        "Messages", "Kirjoita syy. Ilman sitä liitettä ei poistettu."
    ),
    "attachment.title_missing": QT_TRANSLATE_NOOP(
        "Messages", "Anna liitteelle nimi. Mitään ei vielä liitetty."
    ),
    "attachment.too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto on suurempi kuin {limit} Mt. Sitä ei liitetty. Tallenna se pienempänä, "
        "esimerkiksi skannaa pienemmällä tarkkuudella.",
    ),
    "attachment.type": QT_TRANSLATE_NOOP(
        "Messages",
        "Liitteeksi käy PDF, PNG tai JPEG. Tätä tiedostoa ei liitetty. Tallenna se ensin "
        "PDF:ksi tai kuvaksi.",
    ),
    "note_template.empty": QT_TRANSLATE_NOOP(
        "Messages", "Mallipohjassa ei ole tekstiä. Sitä ei tallennettu."
    ),
    "note_template.name_missing": QT_TRANSLATE_NOOP(
        "Messages", "Anna mallipohjalle nimi. Sitä ei vielä tallennettu."
    ),
    "note_template.not_found": QT_TRANSLATE_NOOP(
        "Messages", "Mallipohjaa ei löytynyt. Joku on voinut poistaa sen."
    ),
    "note_template.too_long": QT_TRANSLATE_NOOP(
        "Messages", "Teksti on liian pitkä: enintään {limit} merkkiä. Mallipohjaa ei tallennettu."
    ),
}
