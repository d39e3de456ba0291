"""Clients and their competence: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "case.before_previous_state": QT_TRANSLATE_NOOP(
        "Messages",
        "Päivä on ennen edellistä tilaa. Tarkista päivä.",
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
        "Syntymäaika on tulevaisuudessa. Tarkista päivä.",
    ),
    "client.hetu_in_use": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämä henkilötunnus on jo toisella asiakkaalla. Mitään ei tallennettu. Tarkista "
        "tunnus tai avaa se asiakas.",
    ),
    "client.identifier_dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Tunnuksen voimassaolo päättyy ennen kuin se alkaa. Tarkista päivät.",
    ),
    "client.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakasta ei löydy, tai sinulla ei ole oikeutta hänen tietoihinsa.",
    ),
    "client.not_protected": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla ei ole turvakieltoa, joten syytä ei tarvita.",
    ),
    "client.permit_dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Oleskeluluvan päättymispäivä on ennen alkamispäivää. Tarkista päivät.",
    ),
    "client.protection_dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Turvakiellon päättymispäivä on ennen alkamispäivää. Tarkista päivät.",
    ),
    "client.protection_not_ended": QT_TRANSLATE_NOOP(
        "Messages",
        "Turvakielto on yhä voimassa. Kirjaa ensin sen päättyminen.",
    ),
    "client.protection_reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita, miksi tarvitset turvakiellon alaisia tietoja. Syy kirjataan käyttölokiin.",
    ),
    "client.residence_before_previous": QT_TRANSLATE_NOOP(
        "Messages",
        "Kotikunta alkaa ennen edellistä kotikuntaa. Tarkista päivä.",
    ),
    "client.too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Teksti on liian pitkä: enintään {limit} merkkiä. Lyhennä tekstiä. Mitään ei tallennettu.",
    ),
    "client.too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "Rivejä on liikaa: enintään {limit}. Poista tarpeettomat rivit. Mitään ei tallennettu.",
    ),
    "competence.assessed_later": QT_TRANSLATE_NOOP(
        "Messages",
        "Arviointipäivä on tulevaisuudessa. Tarkista päivä.",
    ),
    "competence.certificate": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse kortti tai todistus.",
    ),
    "competence.empty": QT_TRANSLATE_NOOP("Messages", "Täytä ainakin yksi kohta."),
    "competence.isced": QT_TRANSLATE_NOOP("Messages", "Valitse koulutusaste."),
    "competence.language_missing": QT_TRANSLATE_NOOP("Messages", "Valitse kieli."),
    "competence.level": QT_TRANSLATE_NOOP("Messages", "Valitse kielitaidon taso."),
    "competence.method": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse, miten taso arvioitiin.",
    ),
    "competence.reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita, miksi tieto poistetaan.",
    ),
    "competence.skill": QT_TRANSLATE_NOOP("Messages", "Valitse kielitaidon osa-alue."),
    "competence.years": QT_TRANSLATE_NOOP(
        "Messages",
        "Vuosien määrä ei voi pitää paikkaansa. Tarkista luku.",
    ),
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
    "hetu.artificial": QT_TRANSLATE_NOOP(
        "Messages",
        "Tunnus on 900-sarjaa: se on väliaikainen eikä yksilöi henkilöä väestötietojärjestelmässä.",
    ),
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
    "note.empty": QT_TRANSLATE_NOOP("Messages", "Kirjoita muistiinpanoon tekstiä."),
    "note.kind_missing": QT_TRANSLATE_NOOP("Messages", "Valitse muistiinpanon laji."),
    "note.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Muistiinpanoa ei löydy, tai sinulla ei ole oikeutta siihen.",
    ),
    "note.too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Muistiinpano on liian pitkä: enintään {limit} merkkiä. Jaa se kahdeksi. Teksti "
        "on tallessa luonnoksena.",
    ),
    "path.dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Vaihe päättyy ennen kuin se alkaa. Tarkista päivät.",
    ),
    "path.kind": QT_TRANSLATE_NOOP("Messages", "Valitse polun vaihe."),
    "path.state": QT_TRANSLATE_NOOP("Messages", "Valitse vaiheen tila."),
    "plan.dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Suunnitelma päättyy ennen kuin se alkaa. Tarkista päivät.",
    ),
    "plan.end_state": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse, miten suunnitelma päättyi.",
    ),
    "plan.kind": QT_TRANSLATE_NOOP("Messages", "Valitse suunnitelman laji."),
    "plan.not_draft": QT_TRANSLATE_NOOP(
        "Messages",
        "Suunnitelma ei ole enää luonnos, joten sitä ei voi muuttaa. Tee uusi versio.",
    ),
    "plan.not_signed": QT_TRANSLATE_NOOP(
        "Messages",
        "Suunnitelmaa ei ole vielä allekirjoitettu.",
    ),
    "plan.not_valid": QT_TRANSLATE_NOOP("Messages", "Suunnitelma ei ole voimassa."),
    "plan.regime": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse, mitä lakia suunnitelmaan sovelletaan.",
    ),
    "plan.regime_not_in_force": QT_TRANSLATE_NOOP(
        "Messages",
        "Valittu laki ei ole voimassa suunnitelman alkaessa. Tarkista päivä tai laki.",
    ),
    "plan.signed": QT_TRANSLATE_NOOP(
        "Messages",
        "Suunnitelma on jo allekirjoitettu. Tee muutokset uuteen versioon.",
    ),
    "plan.signed_after_end": QT_TRANSLATE_NOOP(
        "Messages",
        "Allekirjoituspäivä on suunnitelman päättymisen jälkeen. Tarkista päivä.",
    ),
    "plan.signed_later": QT_TRANSLATE_NOOP(
        "Messages",
        "Allekirjoituspäivä on tulevaisuudessa. Tarkista päivä.",
    ),
    "plan.steps": QT_TRANSLATE_NOOP(
        "Messages",
        "Lisää suunnitelmaan ainakin yksi toimi.",
    ),
}
