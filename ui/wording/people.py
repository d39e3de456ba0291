"""Clients and their competence: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "case.first_state": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkuudella on vain tämä tila, joten sitä ei voi perua. Mitään ei muutettu.",
    ),
    "case.returns_before": QT_TRANSLATE_NOOP(
        "Messages",
        "Paluupäivän on oltava tauon alkamisen jälkeen. Tilaa ei muutettu. Tarkista päivät.",
    ),
    "case.take_back_reason": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjaa, miksi tila oli virheellinen. Mitään ei muutettu.",
    ),
    "client.contacts_locked": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakas on kuollut, ja hänen yhteystietonsa on lukittu. Tietoja ei tallennettu.",
    ),
    "handover.plan": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse, mitä suunnitelmalle tehdään. Asiakasta ei siirretty.",
    ),
    "handover.same": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakas on jo tällä asiantuntijalla. Valitse toinen.",
    ),
    "case.before_previous_state": QT_TRANSLATE_NOOP(
        "Messages",
        "Päivä on ennen edellistä tilaa. Tarkista päivä.",
    ),
    "case.later": QT_TRANSLATE_NOOP(
        "Messages",
        "Päivä on tulevaisuudessa. Tila alkaa heti, joten sitä ei muutettu. Tarkista päivä "
        "ja tietokoneen kello.",
    ),
    "case.reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse syy. Ilman sitä tilaa ei muutettu.",
    ),
    "case.step_not_allowed": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkuus ei voi siirtyä tähän tilaan nykyisestä tilastaan. Mitään ei muutettu.",
    ),
    "client.birth_in_future": QT_TRANSLATE_NOOP(
        "Messages",
        "Syntymäaika on tulevaisuudessa. Tietoja ei tallennettu. Tarkista päivämäärä.",
    ),
    "client.hetu_in_use": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämä henkilötunnus on jo toisella asiakkaalla. Tietoja ei tallennettu. Etsi "
        "asiakas henkilötunnuksella tai tarkista tunnus.",
    ),
    "client.identifier_dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Tunnuksen päättymispäivä on ennen alkamispäivää. Tietoja ei tallennettu. "
        "Tarkista päivämäärät.",
    ),
    "client.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakasta ei löytynyt tai hän ei kuulu toimistoosi. Mitään ei muutettu.",
    ),
    "client.not_protected": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla ei ole voimassa olevaa turvakieltoa. Mitään ei muutettu.",
    ),
    "client.permit_dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Oleskeluluvan päivämäärät ovat väärässä järjestyksessä. Tietoja ei tallennettu. "
        "Tarkista päivämäärät.",
    ),
    "client.protection_dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Turvakiellon päättymispäivä on ennen alkamispäivää. Tietoja ei tallennettu. "
        "Tarkista päivämäärät.",
    ),
    "client.protection_ends_later": QT_TRANSLATE_NOOP(
        "Messages",
        "Päivä on tulevaisuudessa. Päättäminen näyttäisi tiedot heti, joten ne ovat yhä "
        "suojattuja. Päätä turvakielto vasta, kun se on päättynyt.",
    ),
    "client.protection_not_ended": QT_TRANSLATE_NOOP(
        "Messages",
        "Turvakieltoa ei voi poistaa lomaketta muuttamalla. Tiedot ovat yhä suojattuja "
        "eikä mitään tallennettu. Päätä turvakielto sen omalla toiminnolla.",
    ),
    "client.protection_reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjaa, miksi turvakielto päätetään. Tiedot ovat yhä suojattuja.",
    ),
    "client.residence_before_previous": QT_TRANSLATE_NOOP(
        "Messages",
        "Uusi kotikunta alkaisi ennen nykyistä. Tietoja ei tallennettu. Tarkista muuttopäivä.",
    ),
    "client.too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Teksti on liian pitkä, enintään {limit} merkkiä. Tietoja ei tallennettu. Lyhennä tekstiä.",
    ),
    "client.too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "Luettelossa on liikaa rivejä, enintään {limit}. Tietoja ei tallennettu. Poista rivejä.",
    ),
    "competence.assessed_later": QT_TRANSLATE_NOOP(
        "Messages",
        "Arviointipäivä ei voi olla tulevaisuudessa.",
    ),
    "competence.certificate": QT_TRANSLATE_NOOP("Messages", "Valitse, onko todistus."),
    "competence.empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita ainakin koulutus tai ammatti.",
    ),
    "competence.isced": QT_TRANSLATE_NOOP("Messages", "Valitse koulutusaste."),
    "competence.language_missing": QT_TRANSLATE_NOOP("Messages", "Valitse kieli."),
    "competence.level": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse taso luettelosta (0–C2.2).",
    ),
    "competence.method": QT_TRANSLATE_NOOP("Messages", "Valitse arviointitapa."),
    "competence.not_found": QT_TRANSLATE_NOOP("Messages", "Tietoa ei löydy."),
    "competence.reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita, miksi tieto perutaan. Se jää näkyviin historiaan.",
    ),
    "competence.skill": QT_TRANSLATE_NOOP("Messages", "Valitse kielitaidon osa-alue."),
    "competence.years": QT_TRANSLATE_NOOP("Messages", "Vuosia on 0–{limit}."),
    "date.form": QT_TRANSLATE_NOOP("Messages", "Kirjoita päivä muodossa 22.11.2026."),
    "date.impossible": QT_TRANSLATE_NOOP(
        "Messages",
        "Tätä päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.",
    ),
    "date.year": QT_TRANSLATE_NOOP(
        "Messages",
        "Vuosi {year} ei voi pitää paikkaansa. Tarkista vuosi.",
    ),
    "form.number": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita luku numeroin, esimerkiksi 2,5.",
    ),
    "form.required": QT_TRANSLATE_NOOP("Messages", "Täytä tämä kohta."),
    "form.time": QT_TRANSLATE_NOOP("Messages", "Kirjoita kellonaika muodossa 13.45."),
    "hetu.characters": QT_TRANSLATE_NOOP(
        "Messages",
        "Henkilötunnuksessa on merkki, joka ei kuulu siihen. Kirjoita se muodossa PPKKVV-NNNT.",
    ),
    "hetu.check": QT_TRANSLATE_NOOP(
        "Messages",
        "Henkilötunnuksen viimeinen merkki ei täsmää. Tarkista, onko numeroissa kirjoitusvirhe.",
    ),
    "hetu.date": QT_TRANSLATE_NOOP(
        "Messages",
        "Henkilötunnuksen alussa ei ole oikeaa päivämäärää. Tarkista päivä, kuukausi ja vuosi.",
    ),
    "hetu.length": QT_TRANSLATE_NOOP(
        "Messages",
        "Henkilötunnuksessa on 11 merkkiä, tässä on {length}. Tarkista tunnus tai jätä "
        "kenttä tyhjäksi; asiakkaan voi tallentaa ilman tunnusta.",
    ),
    "hetu.number": QT_TRANSLATE_NOOP(
        "Messages",
        "Henkilötunnuksen yksilönumeroa 000 tai 001 ei anneta kenellekään. Tarkista tunnus.",
    ),
    "hetu.separator": QT_TRANSLATE_NOOP(
        "Messages",
        "Henkilötunnuksen seitsemäs merkki ”{separator}” ei kelpaa. Sallitut merkit ovat "
        "+ - Y X W V U A B C D E F.",
    ),
    "name.missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita sukunimi tai etunimi. Toinen niistä voi puuttua.",
    ),
    "note.client_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse ensin asiakas, jota muistiinpano koskee. Teksti on tallessa luonnoksena.",
    ),
    "note.empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Muistiinpano on tyhjä. Kirjoita teksti ennen tallennusta.",
    ),
    "note.kind_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse muistiinpanon tyyppi. Teksti on tallessa luonnoksena.",
    ),
    "note.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Muistiinpanoa, jota korjaat, ei löytynyt tältä asiakkaalta. Mitään ei tallennettu.",
    ),
    "note.too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Muistiinpano on liian pitkä, enintään {limit} merkkiä. Teksti on tallessa "
        "luonnoksena. Jaa se kahteen muistiinpanoon.",
    ),
}
