"""Organisations, officials and projects: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "office.name_missing": QT_TRANSLATE_NOOP("Messages", "Kirjoita toimiston nimi."),
    "official.name_missing": QT_TRANSLATE_NOOP("Messages", "Kirjoita nimi."),
    "official.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Käyttäjää ei löydy, tai hän on lopettanut.",
    ),
    "official.too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Teksti on liian pitkä: enintään {limit} merkkiä. Lyhennä tekstiä.",
    ),
    "organisation.business_id": QT_TRANSLATE_NOOP(
        "Messages",
        "Y-tunnus ei ole oikein. Tarkista se tai jätä kenttä tyhjäksi.",
    ),
    "organisation.contact_name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita yhteyshenkilön nimi.",
    ),
    "organisation.dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Päättymispäivä on ennen alkamispäivää. Tarkista päivät.",
    ),
    "organisation.name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita organisaation nimi.",
    ),
    "organisation.school_number": QT_TRANSLATE_NOOP(
        "Messages",
        "Oppilaitosnumerossa on viisi numeroa. Tarkista se tai jätä kenttä tyhjäksi.",
    ),
    "organisation.successor_circle": QT_TRANSLATE_NOOP(
        "Messages",
        "Organisaatio ei voi olla oma seuraajansa. Tarkista seuraaja.",
    ),
    "organisation.type_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse organisaation tyyppi.",
    ),
    "participation.client_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse ensin asiakas, joka osallistuu hankkeeseen.",
    ),
    "participation.dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistuminen päättyy ennen kuin se alkaa. Tarkista päivät.",
    ),
    "participation.end_reason": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse, miksi osallistuminen päättyi.",
    ),
    "participation.level": QT_TRANSLATE_NOOP("Messages", "Valitse kielitaidon taso."),
    "participation.other_person": QT_TRANSLATE_NOOP(
        "Messages",
        "Tieto kuuluu toiselle henkilölle. Mitään ei tallennettu. Päivitä näkymä ja yritä"
        " uudelleen.",
    ),
    "participation.outside_project": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistuminen ei ole hankkeen aikana. Tarkista päivät.",
    ),
    "participation.overlaps": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on jo osallistuminen tähän hankkeeseen samaan aikaan. Tarkista päivät.",
    ),
    "participation.refused": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistuja on kieltänyt tietojensa käytön hankkeessa. Mitään ei tallennettu.",
    ),
    "participation.service": QT_TRANSLATE_NOOP("Messages", "Valitse palvelu."),
    "participation.service_dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Palvelu ei ole osallistumisen aikana. Tarkista päivät.",
    ),
    "project.dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Hanke päättyy ennen kuin se alkaa. Tarkista päivät.",
    ),
    "project.figure": QT_TRANSLATE_NOOP(
        "Messages",
        "Tavoite ei ole oikea luku. Tarkista se.",
    ),
    "project.fund": QT_TRANSLATE_NOOP("Messages", "Valitse rahasto."),
    "project.name_missing": QT_TRANSLATE_NOOP("Messages", "Kirjoita hankkeen nimi."),
}
