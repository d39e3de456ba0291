"""Taking back acts, and deleting clients: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "act.already_undone": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämä toimi on jo kumottu. Mitään ei muutettu.",
    ),
    "act.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Toimea ei löytynyt tai se ei kuulu toimistoosi. Mitään ei muutettu.",
    ),
    "act.not_undone": QT_TRANSLATE_NOOP(
        "Messages",
        "Tätä toimea ei ole kumottu, joten sitä ei voi tehdä uudelleen. Mitään ei muutettu.",
    ),
    "bulk_edit.changed": QT_TRANSLATE_NOOP(
        "Messages",
        "Jonkun valitun asiakkaan tietoja on muutettu esikatselun jälkeen. Mitään ei muutettu. "
        "Esikatsele uudelleen.",
    ),
    "bulk_edit.mark_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Merkki on liian pitkä: enintään {limit} merkkiä. Mitään ei muutettu. Lyhennä sitä.",
    ),
    "bulk_edit.too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "Kerralla voi muuttaa enintään {limit} asiakasta. Mitään ei muutettu. Valitse vähemmän.",
    ),
    "client.delete_disclosed": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaasta on jo lähetetty lähete tai luovutettu tietoja, joten häntä ei voi poistaa. "
        "Mitään ei muutettu. Päätä asiakkuus: valitse asiakkuuden tilaksi Päättynyt.",
    ),
    "client.delete_explanation_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita, mikä virhe kirjauksessa on. Asiakasta ei poistettu.",
    ),
    "client.delete_reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse poiston syy. Asiakasta ei poistettu.",
    ),
    "filter.name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Anna rajaukselle nimi. Rajausta ei tallennettu.",
    ),
    "filter.name_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Nimi on liian pitkä: enintään {limit} merkkiä. Rajausta ei tallennettu. Lyhennä nimeä.",
    ),
    "filter.not_a_number": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita kokonaisluku. Rajausta ei vaihdettu.",
    ),
    "filter.span": QT_TRANSLATE_NOOP(
        "Messages",
        "Alaraja on suurempi kuin yläraja. Rajausta ei vaihdettu. Tarkista luvut.",
    ),
}
