"""Threads and minutes: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "minutes.duty_incomplete": QT_TRANSLATE_NOOP(
        "Messages",
        "Jokaisessa vastuussa on oltava, kuka tekee ja mitä. Täydennä vastuut.",
    ),
    "minutes.future": QT_TRANSLATE_NOOP(
        "Messages",
        "Palaveri ei ole vielä ollut. Tarkista päivä.",
    ),
    "minutes.item_untitled": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakohdalla ei ole otsikkoa. Kirjoita, mistä puhuttiin.",
    ),
    "minutes.not_colleague": QT_TRANSLATE_NOOP(
        "Messages",
        "Vastuu on annettu henkilölle, joka ei ole oman viraston asiantuntija. Valitse toinen.",
    ),
    "minutes.nothing": QT_TRANSLATE_NOOP(
        "Messages",
        "Muistiossa ei ole vielä mitään. Avaa asiakohta ja kirjoita keskustelu tai päätös, tai "
        "lisää vastuu.",
    ),
    "minutes.too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Kohdassa on yli {limit} merkkiä. Lyhennä tekstiä; kirjoittamasi on tallessa.",
    ),
    "minutes.too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "Kohtia on yli {limit}. Jaa asia kahteen muistioon.",
    ),
    "thread.ground_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse salassapidon peruste. Se tulostuu jokaiselle sivulle.",
    ),
    "thread.minutes_tell": QT_TRANSLATE_NOOP(
        "Messages",
        "Muistiossa on henkilötunnus tai turvakiellolla suojattu tieto, eikä sitä voi antaa "
        "organisaatiolle. Paperia ei tehty. Muistiota ei voi muuttaa: kirjoita uusi muistio ilman "
        "tätä tietoa ja tulosta se.",
    ),
    "thread.no_client": QT_TRANSLATE_NOOP(
        "Messages",
        "Ketju ei koske ketään asiakasta. Valitse muu saaja.",
    ),
    "thread.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Ketjua ei löytynyt. Päivitä näkymä (F5).",
    ),
    "thread.not_participant": QT_TRANSLATE_NOOP(
        "Messages",
        "Saaja ei osallistu ketjuun. Lisää se osallistujiin, jos se saa muistiinpanot.",
    ),
    "thread.nothing_leaves": QT_TRANSLATE_NOOP(
        "Messages",
        "Saajalle ei lähde ketjun muistiinpanoista yhtään. Paperia ei tehty. Tarkista "
        "muistiinpanojen näkyvyys. Muistiinpano, jossa on henkilötunnus tai turvakiellolla "
        "suojattu tieto, ei lähde: kirjoita sama asia uudelleen ilman sitä.",
    ),
    "thread.participant_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse organisaatio tai kirjoita henkilön nimi.",
    ),
    "thread.protected_person": QT_TRANSLATE_NOOP(
        "Messages",
        "Tekstissä on turvakiellon alaisen asiakkaan nimi tai yhteystieto. Verkoston asia ei voi "
        "koskea häntä: kirjoita asia hänen omaan ketjuunsa. Mitään ei tallennettu.",
    ),
    "thread.subject_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita ketjun aihe.",
    ),
    "thread.subject_protected": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on turvakielto, ja aiheessa tai osallistujissa on hänen osoitteensa, "
        "puhelinnumeronsa tai sähköpostinsa. Mitään ei tallennettu. Kirjoita se muistiinpanoon, "
        "jos sitä tarvitaan.",
    ),
    "thread.subject_tells": QT_TRANSLATE_NOOP(
        "Messages",
        "Ketjun aiheessa tai osallistujissa on henkilötunnus tai turvakiellolla suojattu tieto. "
        "Paperia ei tehty. Valitse Muuta ketjua, kirjoita aihe ja osallistujat ilman sitä ja "
        "tulosta uudelleen.",
    ),
    "thread.too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Tekstissä on yli {limit} merkkiä. Lyhennä sitä.",
    ),
    "thread.too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistujia on yli {limit}. Merkitse organisaatiot, älä jokaista henkilöä.",
    ),
}
