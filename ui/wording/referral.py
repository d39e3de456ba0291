"""Referrals, what leaves and what comes back: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "disclosure.client_deceased": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakas on kuollut. Lähetettä ei voi tehdä.",
    ),
    "disclosure.client_ended": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkuus on päättynyt. Avaa asiakkuus uudelleen ennen lähetettä.",
    ),
    "disclosure.contact_address_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on turvakielto. Lisää ensin yhteysosoite, jota saa käyttää.",
    ),
    "disclosure.field_forbidden": QT_TRANSLATE_NOOP(
        "Messages",
        "Tätä tietoa ei luovuteta oppilaitokselle. Poista se lähetteestä.",
    ),
    "disclosure.field_protected": QT_TRANSLATE_NOOP(
        "Messages",
        "Turvakielto estää tämän tiedon luovuttamisen. Poista se lähetteestä.",
    ),
    "disclosure.fields_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaan tiedot muuttuivat esikatselun jälkeen. Mitään ei lähetetty. Tarkista "
        "esikatselu uudelleen.",
    ),
    "disclosure.ground_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Tieto vaatii luovutusperusteen. Valitse peruste tai jätä tieto pois.",
    ),
    "disclosure.ground_not_enough": QT_TRANSLATE_NOOP(
        "Messages",
        "Valittu peruste ei riitä tämän tiedon luovuttamiseen. Valitse toinen peruste tai"
        " jätä tieto pois.",
    ),
    "disclosure.language": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakirjan voi kirjoittaa suomeksi tai ruotsiksi. Valitse kieli.",
    ),
    "disclosure.protection_reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on turvakielto. Kirjoita, miksi tieto on välttämätön.",
    ),
    "disclosure.reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita, miksi tieto luovutetaan.",
    ),
    "disclosure.recipient_name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita vastaanottajan nimi.",
    ),
    "disclosure.school_not_valid": QT_TRANSLATE_NOOP(
        "Messages",
        "Oppilaitos ei ole lähetteen päivänä toiminnassa. Valitse sen seuraaja.",
    ),
    "disclosure.value_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitusta tiedosta puuttuu arvo. Täydennä asiakkaan tietoja tai jätä kohta pois.",
    ),
    "document.missing_glyph": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakirjassa on merkki, jota ei voi painaa: {characters}. Mitään ei kirjoitettu."
        " Poista tai vaihda merkki ja yritä uudelleen.",
    ),
    "referral.already_sent": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähete on jo lähetetty, joten sitä ei voi muuttaa. Tee tarvittaessa uusi lähete.",
    ),
    "referral.before_sending": QT_TRANSLATE_NOOP(
        "Messages",
        "Päivä on ennen lähetteen lähettämistä. Tarkista päivä.",
    ),
    "referral.financing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse koulutuksen rahoitus.",
    ),
    "referral.language": QT_TRANSLATE_NOOP("Messages", "Valitse lähetteen kieli."),
    "referral.outcome": QT_TRANSLATE_NOOP("Messages", "Valitse oppilaitoksen päätös."),
    "referral.reply_by_past": QT_TRANSLATE_NOOP(
        "Messages",
        "Vastauspäivä on jo mennyt. Valitse tuleva päivä.",
    ),
    "referral.school_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Oppilaitos ei ole enää toiminnassa. Valitse toinen oppilaitos.",
    ),
    "referral.school_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse oppilaitos, johon asiakas ohjataan.",
    ),
    "referral.school_not_valid": QT_TRANSLATE_NOOP(
        "Messages",
        "Oppilaitos ei ole tänä päivänä toiminnassa. Sen tilalla on {names}. Valitse seuraaja.",
    ),
    "referral.step_kind": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse, millaiseen koulutukseen asiakas ohjataan.",
    ),
    "referral.step_not_allowed": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähete ei voi siirtyä tähän tilaan nykyisestä tilastaan. Mitään ei muutettu.",
    ),
    "reply.already_answered": QT_TRANSLATE_NOOP(
        "Messages",
        "Tähän lähetteeseen on jo vastattu. Aiempi vastaus on ennallaan.",
    ),
    "reply.cancelled": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähete on peruttu. Vastausta ei tallennettu.",
    ),
    "reply.cannot_open": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedostoa ei voitu avata. Asiakkaan tiedot ovat ennallaan. Tarkista, että "
        "tiedosto on vielä paikallaan, ja yritä uudelleen.",
    ),
    "reply.closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähete on päätetty. Vastausta ei tallennettu.",
    ),
    "reply.empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Oppilaitos ei ole täyttänyt vastausta. Mitään ei tallennettu. Pyydä täytetty lomake.",
    ),
    "reply.encrypted": QT_TRANSLATE_NOOP(
        "Messages",
        "PDF on suojattu salasanalla, eikä sitä voi lukea. Mitään ei tallennettu. Pyydä "
        "oppilaitokselta lomake ilman salasanaa turvapostilla.",
    ),
    "reply.flattened": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämä on lähete {reference}, mutta se on tulostettu tai sen kentät on poistettu, "
        "joten vastausta ei voi lukea. Avaa lähete {reference} ja kirjaa vastaus käsin.",
    ),
    "reply.newer_form": QT_TRANSLATE_NOOP(
        "Messages",
        "Lomake on uudemmalla Tekotolla tehty, eikä tämä versio osaa lukea sitä. Mitään "
        "ei tallennettu. Päivitä Tekoto tai kirjaa vastaus käsin.",
    ),
    "reply.not_known": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähetettä {reference} ei löydy. Mitään ei tallennettu. Tarkista, että tiedosto "
        "tuli oikeaan paikkaan.",
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
        "Lähetettä ei ole merkitty lähetetyksi. Mitään ei tallennettu. Merkitse se ensin "
        "lähetetyksi.",
    ),
    "reply.other_vault": QT_TRANSLATE_NOOP(
        "Messages",
        "Vastaus kuuluu toisen toimiston tai koneen lähetteeseen. Mitään ei tallennettu. "
        "Toimita tiedosto lähetteen tekijälle.",
    ),
    "reply.timeout": QT_TRANSLATE_NOOP(
        "Messages",
        "PDF:n lukeminen kesti liian kauan ja keskeytettiin. Tietosi ovat tallessa. Pyydä"
        " tiedosto uudelleen tai kirjaa vastaus käsin.",
    ),
    "reply.token": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto ei ole peräisin lähettämästäsi lomakkeesta. Mitään ei tallennettu. "
        "Pyydä oppilaitokselta alkuperäinen lomake täytettynä.",
    ),
    "reply.too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto on liian suuri (yli {megabytes} Mt), eikä sitä luettu. Tekoton lähete "
        "on paljon pienempi: tarkista, että valitsit oikean tiedoston.",
    ),
    "reply.unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "PDF on vioittunut tai vaarallinen, eikä sitä luettu. Tietosi ovat tallessa. "
        "Pyydä oppilaitokselta tiedosto uudelleen tai kirjaa vastaus käsin.",
    ),
}
