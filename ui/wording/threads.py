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
    "thread.code_in_text": QT_TRANSLATE_NOOP(
        "Messages",
        "Jossakin muistiinpanossa on asiakkaan nykyinen tai entinen henkilötunnus. Paperia ei "
        "tehty. Muistiinpanoa ei voi muuttaa: kirjoita sama asia uudelleen ilman tunnusta.",
    ),
    "thread.ground_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse salassapidon peruste. Se tulostuu jokaiselle sivulle.",
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
        "Saaja ei saa nähdä ketjun muistiinpanoista yhtään. Paperia ei tehty. Tarkista "
        "muistiinpanojen näkyvyys.",
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
    "thread.too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Tekstissä on yli {limit} merkkiä. Lyhennä sitä.",
    ),
    "thread.too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistujia on yli {limit}. Merkitse organisaatiot, älä jokaista henkilöä.",
    ),
}
