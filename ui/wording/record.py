"""Facts of the record, recognitions, consents and own fields."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "consent.groups_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse ainakin yksi tietoryhmä, jota suostumus koskee.",
    ),
    "consent.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Suostumusta ei löydy. Mitään ei muutettu.",
    ),
    "consent.not_given": QT_TRANSLATE_NOOP(
        "Messages",
        "Tätä suostumusta ei voi perua: sitä ei ole annettu tai se on jo peruttu.",
    ),
    "custom_field.choice": QT_TRANSLATE_NOOP("Messages", "Valitse arvo luettelosta."),
    "custom_field.choices": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita 2–{limit} vaihtoehtoa, jokainen omalle rivilleen.",
    ),
    "custom_field.name_in_use": QT_TRANSLATE_NOOP(
        "Messages",
        "Toimistolla on jo tämän niminen kenttä. Anna toinen nimi.",
    ),
    "custom_field.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Kenttää ei löydy tai se ei ole enää käytössä. Arvoa ei tallennettu.",
    ),
    "permission.limits": QT_TRANSLATE_NOOP(
        "Messages",
        "Toimintakyvyn rajoitteet näkevät vain asiakkaan oma asiantuntija ja vastuuhenkilö.",
    ),
    "recognition.body_not_valid": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämä viranomainen ei käsittele hakemuksia tuona päivänä. Tarkista päivä tai valitse "
        "toinen viranomainen.",
    ),
    "recognition.not_found": QT_TRANSLATE_NOOP("Messages", "Hakemusta ei löydy."),
    "recognition.step_not_allowed": QT_TRANSLATE_NOOP(
        "Messages",
        "Hakemus ei voi siirtyä tähän vaiheeseen nykyisestä vaiheestaan. Mitään ei muutettu.",
    ),
    "record.code": QT_TRANSLATE_NOOP("Messages", "Valitse arvo luettelosta."),
    "record.dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Päivät ovat väärässä järjestyksessä. Tietoja ei tallennettu. Tarkista päivät.",
    ),
    "record.education_field": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse koulutusala luettelosta (ISCED-F).",
    ),
    "record.isco": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse ammatti luettelosta (ISCO-08) tai jätä kenttä tyhjäksi.",
    ),
    "record.later": QT_TRANSLATE_NOOP(
        "Messages",
        "Päivä ei voi olla tulevaisuudessa. Tarkista päivä.",
    ),
    "record.licence_class": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita ajokorttiluokat, esimerkiksi B, C.",
    ),
    "record.scripts": QT_TRANSLATE_NOOP(
        "Messages",
        "Jos asiakas ei osaa mitään kirjoitusjärjestelmää tai tietoa ei ole, älä valitse muita.",
    ),
}
