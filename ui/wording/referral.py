"""Referrals, what leaves and what comes back: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "class_list.nobody": QT_TRANSLATE_NOOP(
        "Messages",
        "Luokkalistalle ei jää ketään. Lisää asiakkaita tai katso, miksi heidät jätettiin pois.",
    ),
    "class_list.one_receiver": QT_TRANSLATE_NOOP(
        "Messages",
        "Luokkalista lähtee yhdelle vastaanottajalle, mutta luonnoksissa on eri vastaanottajia. "
        "Mitään ei ole lähetetty. Näytä lista uudelleen (Ctrl+P).",
    ),
    "class_list.too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "Yhdelle luokkalistalle mahtuu {most} henkilöä. Poista osa ja tee heistä toinen lista.",
    ),
    "disclosure.client_deceased": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaan asiakkuus on päättynyt kuoleman vuoksi. Tietoja ei luovuteta.",
    ),
    "disclosure.client_ended": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkuus on päättynyt, joten lähetettä ei voi tehdä. Avaa asiakkuus ensin uudelleen.",
    ),
    "disclosure.consent_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Perusteena on suostumus, mutta asiakas ei ole suostunut siihen, että tälle "
        "vastaanottajalle annetaan hänen nimensä ja yhteystietonsa. Mitään ei lähtenyt. Kirjaa "
        "suostumus välilehdellä Perhe ja tilanne tai valitse toinen peruste.",
    ),
    "disclosure.consent_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakas ei ole suostunut tietojen antamiseen yli välttämättömän ({field}). Mitään ei "
        "luovutettu. Poista tämä kohta lähetteestä tai valitse toinen peruste.",
    ),
    "disclosure.contact_address_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on turvakielto, mutta yhteysosoite puuttuu. Lisää yhteysosoite "
        "asiakkaan tietoihin.",
    ),
    "disclosure.field_forbidden": QT_TRANSLATE_NOOP(
        "Messages",
        "Tätä tietoa ei luovuteta lähetteessä ({field}). Mitään ei lähtenyt.",
    ),
    "disclosure.field_protected": QT_TRANSLATE_NOOP(
        "Messages",
        "Tätä tietoa ei luovuteta, kun asiakkaan yhteystiedot ovat salassa pidettäviä ({field}).",
    ),
    "disclosure.letter_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaan tiedot ovat muuttuneet esikatselun jälkeen. Lähetettä ei merkitty "
        "lähetetyksi. Katso esikatselu uudelleen.",
    ),
    "disclosure.ground_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedon luovutukselle puuttuu peruste ({field}). Valitse peruste.",
    ),
    "disclosure.ground_not_enough": QT_TRANSLATE_NOOP(
        "Messages",
        "Valittu peruste ei riitä tähän tietoon ({field}). Toimintakykyä koskevaan "
        "tietoon tarvitaan suostumus tai asiakkaan pyyntö.",
    ),
    "disclosure.language": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähetteen kieli on suomi tai ruotsi. Valitse kieli.",
    ),
    "disclosure.list_protected": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on turvakielto, joten hän ei voi olla luettelossa muiden kanssa. Tee hänelle "
        "oma lähete nimetylle henkilölle. Luokkalista ei kerro, että joku jäi pois.",
    ),
    "disclosure.hetu_in_text": QT_TRANSLATE_NOOP(
        "Messages",
        "Jossakin lähetteen tekstissä on asiakkaan nykyinen tai entinen henkilötunnus. Mitään ei "
        "lähtenyt. Poista se tekstistä; nykyinen tunnus lähtee vain omana kohtanaan, perustellusta "
        "syystä.",
    ),
    "disclosure.municipality_in_text": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on turvakielto, ja kohdassa {field} on hänen kotikuntansa nimi. Mitään ei "
        "lähtenyt. Poista nimi tekstistä. Jos oppilaitos tarvitsee sen, rastita Kotikunnan nimi "
        "tekstissä ja kirjoita syy; se jää luovutuslokiin.",
    ),
    "disclosure.protected_in_text": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on turvakielto, ja jossakin lähetteen tekstissä on hänen osoitteensa, "
        "puhelinnumeronsa tai sähköpostinsa. Mitään ei lähtenyt. Poista se tavoitteesta, "
        "työkokemuksesta, koulutuksesta tai kysymyksestä.",
    ),
    "disclosure.protection_reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on turvakielto. Kirjoita syy luovutukselle; se jää luovutuslokiin.",
    ),
    "disclosure.reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita syy, miksi oppilaitos tarvitsee tiedon ({field}). Syy jää luovutuslokiin.",
    ),
    "disclosure.recipient_name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on turvakielto. Nimeä henkilö, jolle lähete lähetetään.",
    ),
    "disclosure.school_not_valid": QT_TRANSLATE_NOOP(
        "Messages",
        "Oppilaitosta ei enää ole tällä nimellä. Valitse seuraaja verkostosta.",
    ),
    "disclosure.value_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita tieto tai poista valinta ({field}).",
    ),
    "document.missing_glyph": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakirjassa on merkki, jota ei voi painaa: {characters}. Mitään ei kirjoitettu."
        " Poista tai vaihda merkki ja yritä uudelleen.",
    ),
    "referral.already_sent": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähetettyä lähetettä ei voi muuttaa. Peru se ja tee uusi.",
    ),
    "referral.before_sending": QT_TRANSLATE_NOOP(
        "Messages",
        "Päivä on ennen lähettämistä. Tarkista päivä.",
    ),
    "referral.financing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse opintojen rahoitus luettelosta.",
    ),
    "referral.language": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähetteen kieli on suomi tai ruotsi.",
    ),
    "referral.not_found": QT_TRANSLATE_NOOP("Messages", "Lähetettä ei löydy."),
    "referral.outcome": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse opintojen päättymistapa.",
    ),
    "referral.reply_by_past": QT_TRANSLATE_NOOP(
        "Messages",
        "Vastauspäivä on jo mennyt. Valitse tuleva päivä.",
    ),
    "referral.school_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "{school} ei ole enää toiminnassa. Valitse toinen oppilaitos.",
    ),
    "referral.school_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse oppilaitos, johon asiakas ohjataan.",
    ),
    "referral.school_not_valid": QT_TRANSLATE_NOOP(
        "Messages",
        "{school} ei ole tänä päivänä toiminnassa. Sen tilalla on {successors}. Valitse seuraaja.",
    ),
    "referral.step_kind": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse koulutusmuoto, joka on käytössä tänään.",
    ),
    "referral.step_not_allowed": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähete ei voi siirtyä tähän vaiheeseen nykyisestä tilastaan. Päivitä näkymä.",
    ),
    "referral_template.code": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähetepohjassa on koulutusmuoto, saaja tai tieto, jota se ei voi nimetä. Valitse "
        "uudelleen.",
    ),
    "referral_template.name_in_use": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämän niminen lähetepohja on jo käytössä. Anna toinen nimi.",
    ),
    "referral_template.not_found": QT_TRANSLATE_NOOP("Messages", "Lähetepohjaa ei löydy."),
    "reply.already_answered": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämä vastaus lähetteeseen {reference} on jo hyväksytty. Mitään ei muutettu.",
    ),
    "reply.cancelled": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähete {reference} on peruttu, joten vastausta ei voi hyväksyä. Mitään ei muutettu.",
    ),
    "reply.cannot_open": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedostoa ei voitu avata. Asiakkaan tiedot ovat ennallaan. Tarkista, että "
        "tiedosto on vielä paikallaan, ja yritä uudelleen.",
    ),
    "reply.client_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähetteen {reference} asiakas on poistettu tai siirretty toiseen toimistoon, joten hänen "
        "riviään ei voi kirjata. Muut rivit voi hyväksyä.",
    ),
    "reply.empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Lomakkeessa ei ole vastausta. Pyydä oppilaitosta täyttämään se.",
    ),
    "reply.encrypted": QT_TRANSLATE_NOOP(
        "Messages",
        "PDF on suojattu salasanalla. Mitään ei tallennettu. Kirjoita salasana, jonka kerroit "
        "oppilaitokselle, tai pyydä lomake ilman salasanaa turvapostilla.",
    ),
    "reply.wrong_password": QT_TRANSLATE_NOOP(
        "Messages",
        "Salasana ei avaa tiedostoa. Mitään ei tallennettu. Tarkista salasana oppilaitokselta "
        "puhelimessa ja kirjoita se uudelleen.",
    ),
    "reply.flattened": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämä on lähete {reference}, mutta se on tulostettu tai sen kentät on poistettu, "
        "eikä sen tekstistä löydy vastausta. Avaa lähete {reference} ja kirjaa vastaus käsin.",
    ),
    "reply.list_flattened": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämä on luokkalista, mutta se on tulostettu tai sen kentät on poistettu, joten rivejä ei "
        "voi lukea. Mitään ei muutettu. Kirjaa vastaukset käsin kunkin viitteen lähetteelle.",
    ),
    "reply.list_typed_over": QT_TRANSLATE_NOOP(
        "Messages",
        "Luokkalistan vastaukset on kirjoitettu sivun päälle eikä sen kenttiin, joten niitä ei voi "
        "lukea. Mitään ei muutettu. Kirjaa ne käsin kunkin viitteen lähetteelle.",
    ),
    "reply.newer_form": QT_TRANSLATE_NOOP(
        "Messages",
        "Lomake on uudemmalla Tekotolla tehty, eikä tämä versio osaa lukea sitä. Mitään "
        "ei tallennettu. Päivitä Tekoto tai kirjaa vastaus käsin.",
    ),
    "reply.not_known": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedoston viitettä vastaavaa lähetettä ei löydy. Mitään ei muutettu.",
    ),
    "reply.not_ours": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämä PDF ei ole Tekoton lähete, tai se on skannattu. Mitään ei tallennettu. "
        "Kirjaa vastaus käsin lähetteelle tai pyydä oppilaitokselta täytetty lomake.",
    ),
    "reply.not_pdf": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto ei ole PDF. Mitään ei tallennettu. Valitse oppilaitoksen palauttama PDF-lomake.",
    ),
    "reply.not_sent": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähetettä {reference} ei ole vielä merkitty lähetetyksi. Mitään ei muutettu.",
    ),
    "reply.other_vault": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto kuuluu toiseen tietovarastoon. Mitään ei muutettu. Avaa se siellä, "
        "missä lähete tehtiin.",
    ),
    "reply.row_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähetteen {reference} rivillä ei ole vielä vastausta. Sama tiedosto käy, kun oppilaitos "
        "täyttää rivin ja lähettää sen uudelleen.",
    ),
    "reply.said_on": QT_TRANSLATE_NOOP(
        "Messages",
        "Vastaus on kerrottu lähetteen lähettämisen jälkeen ja viimeistään tänään. Tarkista päivä.",
    ),
    "reply.timeout": QT_TRANSLATE_NOOP(
        "Messages",
        "PDF:n lukeminen kesti liian kauan ja keskeytettiin. Tietosi ovat tallessa. Pyydä"
        " tiedosto uudelleen tai kirjaa vastaus käsin.",
    ),
    "reply.token": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedoston tunnus ei täsmää lähetteeseen. Tiedostoa on muutettu tai se on "
        "väärennetty. Mitään ei muutettu. Soita oppilaitokseen.",
    ),
    "reply.too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto on liian suuri (yli {megabytes} Mt), eikä sitä luettu. Tekoton lähete "
        "on paljon pienempi: tarkista, että valitsit oikean tiedoston.",
    ),
    "reply.typed_over": QT_TRANSLATE_NOOP(
        "Messages",
        "Vastaus lähetteeseen {reference} on kirjoitettu sivun päälle eikä lomakkeen kenttiin, "
        "joten sitä ei voi lukea. Katso tiedosto ja kirjaa vastaus käsin lähetteelle.",
    ),
    "reply.unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "PDF on vioittunut tai vaarallinen, eikä sitä luettu. Tietosi ovat tallessa. "
        "Pyydä oppilaitokselta tiedosto uudelleen tai kirjaa vastaus käsin.",
    ),
}
