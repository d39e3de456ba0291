"""Organisations, officials and projects: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "office.name_missing": QT_TRANSLATE_NOOP("Messages", "Kirjoita toimiston nimi."),
    "official.name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita virkailijan nimi.",
    ),
    "official.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Virkailijaa ei löytynyt tai hän ei ole enää töissä toimistossa. Mitään ei muutettu.",
    ),
    "official.too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Teksti on liian pitkä, enintään {limit} merkkiä. Tietoja ei tallennettu.",
    ),
    "organisation.business_id": QT_TRANSLATE_NOOP(
        "Messages",
        "Y-tunnus on virheellinen. Tarkista numerot ja tarkistusmerkki.",
    ),
    "organisation.contact_name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita yhteyshenkilön nimi.",
    ),
    "organisation.contact_not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Yhteyshenkilöä ei löydy.",
    ),
    "organisation.dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Päättymispäivä on ennen alkamispäivää.",
    ),
    "organisation.name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita organisaation nimi suomeksi.",
    ),
    "organisation.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Organisaatiota ei löydy.",
    ),
    "organisation.school_number": QT_TRANSLATE_NOOP(
        "Messages",
        "Oppilaitosnumerossa on viisi numeroa.",
    ),
    "organisation.successor_circle": QT_TRANSLATE_NOOP(
        "Messages",
        "Organisaatio ei voi olla oma seuraajansa. Tarkista seuraajat.",
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
        "Päättymispäivä on ennen alkamispäivää.",
    ),
    "participation.end_reason": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse päättymisen syy.",
    ),
    "participation.level": QT_TRANSLATE_NOOP(
        "Messages",
        "Kielitaidon taso tai osa-alue on tuntematon.",
    ),
    "participation.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistumista ei löydy.",
    ),
    "participation.other_person": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistumisen asiakasta tai hanketta ei voi vaihtaa. Tee uusi osallistuminen.",
    ),
    "participation.outside_project": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistumisen alkamispäivä ei ole hankkeen aikana.",
    ),
    "participation.overlaps": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakas osallistuu hankkeeseen jo tuolloin. Muuta olemassa olevaa osallistumista.",
    ),
    "participation.refused": QT_TRANSLATE_NOOP("Messages", "Tuntematon kysymys."),
    "participation.service": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse palvelu luettelosta.",
    ),
    "participation.service_dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Palvelun päättymispäivä on ennen alkamispäivää.",
    ),
    "project.dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Hankkeen päättymispäivä on ennen alkamispäivää.",
    ),
    "project.figure": QT_TRANSLATE_NOOP("Messages", "Luku ei voi olla negatiivinen."),
    "project.fund": QT_TRANSLATE_NOOP("Messages", "Valitse rahasto."),
    "project.name_missing": QT_TRANSLATE_NOOP("Messages", "Kirjoita hankkeen nimi."),
    "project.not_found": QT_TRANSLATE_NOOP("Messages", "Hanketta ei löydy."),
}
