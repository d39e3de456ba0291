"""Packets between organisations: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "link.answered": QT_TRANSLATE_NOOP(
        "Messages",
        "Joku on jo vastannut, kuka asiakas on. Päivitä näkymä (F5).",
    ),
    "link.ground_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse peruste. Ilman sitä mitään ei jaeta.",
    ),
    "link.no_consent": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaan suostumus ei kata näiden tietojen antamista tälle vastaanottajalle, tai se on "
        "päättynyt. Kirjaa suostumus (Perhe ja tilanne) tai valitse toinen peruste.",
    ),
    "link.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Jakamista ei löytynyt. Päivitä näkymä (F5).",
    ),
    "link.not_receiver": QT_TRANSLATE_NOOP(
        "Messages",
        "Tälle organisaatiolle ei voi jakaa muistiinpanoja: se ei ole viranomainen eikä "
        "oppilaitos. Tarkista organisaation tyyppi.",
    ),
    "link.protected_school": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on turvakielto. Hänen muistiinpanojaan ei jaeta oppilaitokselle "
        "paketissa, koska teksti voi paljastaa olinpaikan. Tee lähete nimetylle henkilölle.",
    ),
    "link.protection_reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on turvakielto. Kirjoita, miksi viranomainen tarvitsee tiedot.",
    ),
    "link.refused": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakas on kieltänyt tietojen jakamisen. Suostumukseen perustuen ei jaeta mitään.",
    ),
    "notes_paper.changed": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedot muuttuivat katselun jälkeen, eikä tiedostoa tehty. Valitse vastaanottaja "
        "uudelleen, katso, mitä lähtee, ja tallenna sitten.",
    ),
    "notes_paper.nothing": QT_TRANSLATE_NOOP(
        "Messages",
        "Tälle vastaanottajalle ei lähde yhtään muistiinpanoa, eikä tiedostoa tehty.",
    ),
    "packet.already_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämä paketti on jo otettu vastaan. Mitään ei muutettu.",
    ),
    "packet.altered": QT_TRANSLATE_NOOP(
        "Messages",
        "Paketin allekirjoitus ei täsmää: sisältöä on muutettu, tai lähettäjä ei ole se, joka "
        "sanoo olevansa. Pakettia ei otettu vastaan. Soita kumppanille.",
    ),
    "packet.cannot_read": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedostoa ei voi lukea. Tarkista, että se on yhä paikallaan ja että sinulla on "
        "oikeus siihen.",
    ),
    "packet.card_not_confirmed": QT_TRANSLATE_NOOP(
        "Messages",
        "Kumppanin korttia ei ole vahvistettu, tai luottamus siihen on peruttu. Pakettia ei tehty.",
    ),
    "packet.changed": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedot muuttuivat katselun jälkeen, eikä pakettia tehty. Katso uudelleen, mitä "
        "lähtee, ja tallenna sitten.",
    ),
    "packet.file": QT_TRANSLATE_NOOP(
        "Messages",
        "Paketissa on liite, joka ei ole PDF-, PNG- tai JPEG-tiedosto tai on liian suuri. "
        "Pakettia ei otettu vastaan. Kerro asiasta kumppanille.",
    ),
    "packet.forwarded": QT_TRANSLATE_NOOP(
        "Messages",
        "Paketti on tehty toiselle vastaanottajalle, ja joku on lähettänyt sen edelleen "
        "teille. Sitä ei otettu vastaan. Kerro asiasta sen tekijälle.",
    ),
    "packet.from_future": QT_TRANSLATE_NOOP(
        "Messages",
        "Paketti on tehty kellolla, joka on yli vuorokauden edellä. Sitä ei otettu vastaan. "
        "Tarkista tämän tietokoneen kello ja pyydä kumppania tarkistamaan omansa.",
    ),
    "packet.id_conflict": QT_TRANSLATE_NOOP(
        "Messages",
        "Hälytys: paketissa on tunnettu merkintä toisella sisällöllä. Pakettia ei otettu "
        "vastaan, ja asia on lokissa. Soita kumppanille ja kerro esihenkilölle.",
    ),
    "packet.newer": QT_TRANSLATE_NOOP(
        "Messages",
        "Paketti on tehty uudemmalla Tekotolla. Sitä ei otettu vastaan. Päivitä Tekoto.",
    ),
    "packet.not_opened": QT_TRANSLATE_NOOP(
        "Messages",
        "Pakettia ei voi avata: se on suljettu toiselle vastaanottajalle tai se on muuttunut "
        "matkalla. Pyydä kumppania tekemään uusi paketti nykyiselle kortillenne.",
    ),
    "packet.not_packet": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto ei ole Tekoton paketti, tai se on vioittunut. Mitään ei otettu vastaan.",
    ),
    "packet.sender_not_trusted": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähettäjän korttiin ei luoteta. Pakettia ei otettu vastaan.",
    ),
    "packet.sender_revoked": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähettäjän korttiin luottamus on peruttu. Pakettia ei otettu vastaan. Pyydä uusi "
        "kortti ja vahvista se puhelimessa.",
    ),
    "packet.sender_unconfirmed": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähettäjän korttia ei ole vielä vahvistettu. Pakettia ei otettu vastaan. Vahvista "
        "kortti puhelimessa ja avaa paketti sitten uudelleen.",
    ),
    "packet.timeout": QT_TRANSLATE_NOOP(
        "Messages",
        "Paketin lukeminen kesti liian kauan ja keskeytettiin. Mitään ei otettu vastaan.",
    ),
    "packet.too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Paketti on suurempi kuin {megabytes} Mt. Sitä ei otettu vastaan.",
    ),
    "packet.too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "Paketissa on liikaa merkintöjä. Sitä ei otettu vastaan. Pyydä kumppania tekemään "
        "uusi paketti.",
    ),
    "packet.unknown_sender": QT_TRANSLATE_NOOP(
        "Messages",
        "Paketin tekijän korttia ei ole tallennettu. Pakettia ei otettu vastaan. Pyydä "
        "lähettäjän yhteystietokortti ja vahvista se puhelimessa.",
    ),
    "packet.unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "Paketin sisältö ei ole oikean muotoinen. Mitään ei otettu vastaan. Pyydä kumppania "
        "tekemään uusi paketti.",
    ),
    "transfer.answered": QT_TRANSLATE_NOOP(
        "Messages",
        "Siirtoon on jo vastattu, tai kumppani otti asiakkaan takaisin. Päivitä näkymä (F5).",
    ),
    "transfer.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Siirtoa ei löytynyt. Päivitä näkymä (F5).",
    ),
    "transfer.not_receiver": QT_TRANSLATE_NOOP(
        "Messages",
        "Tälle organisaatiolle ei voi siirtää asiakasta: se ei ole työllisyysalue, kunta eikä "
        "muu asiakkuuksia hoitava toimisto. Tarkista organisaation tyyppi.",
    ),
    "transfer.received": QT_TRANSLATE_NOOP(
        "Messages",
        "Siirtoa ei voi ottaa takaisin: kumppani on saanut sen tai se on jo otettu takaisin. "
        "Pyydä kumppania siirtämään asiakas teille.",
    ),
    "transfer.under_way": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakas on jo siirtymässä. Katso siirrot: Verkosto, Paketit.",
    ),
}
