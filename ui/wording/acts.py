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
}
