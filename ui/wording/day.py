"""The day's list, appointments and calendar files: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "appointment.case_ended": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkuus on päättynyt, joten tapaamista ei sovittu. Avaa asiakkuus ensin uudelleen.",
    ),
    "appointment.closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Tapaamisen tulos on jo kirjattu. Mitään ei muutettu. Avaa tapaaminen uudelleen, jos "
        "tulos on väärä.",
    ),
    "appointment.language_missing": QT_TRANSLATE_NOOP(
        "Messages", "Valitse tulkkauskieli. Tapaamista ei tallennettu."
    ),
    "appointment.minutes": QT_TRANSLATE_NOOP(
        "Messages", "Anna kesto minuutteina, {least}–{limit}. Tapaamista ei tallennettu."
    ),
    "appointment.mode": QT_TRANSLATE_NOOP(
        "Messages", "Valitse luettelosta. Tapaamista ei tallennettu."
    ),
    "appointment.next_before": QT_TRANSLATE_NOOP(
        "Messages",
        "Seuraava tapaaminen olisi ennen tätä. Tulosta ei kirjattu. Tarkista päivä.",
    ),
    "appointment.next_missing": QT_TRANSLATE_NOOP(
        "Messages", "Anna uusi aika, johon tapaaminen siirtyy. Tulosta ei kirjattu."
    ),
    "appointment.not_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Tapaamista ei voi avata uudelleen. Siirretty tapaaminen jatkuu uudessa ajassaan.",
    ),
    "appointment.not_found": QT_TRANSLATE_NOOP("Messages", "Tapaamista ei löydy."),
    "appointment.not_yet": QT_TRANSLATE_NOOP(
        "Messages",
        "Tapaaminen on vasta tulossa, joten tulosta ei kirjattu. Peru tai siirrä se, jos aika "
        "muuttuu.",
    ),
    "appointment.outcome": QT_TRANSLATE_NOOP("Messages", "Valitse tulos. Mitään ei muutettu."),
    "appointment.too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Teksti on liian pitkä, enintään {limit} merkkiä. Tapaamista ei tallennettu. Lyhennä "
        "tekstiä.",
    ),
    "calendar.period": QT_TRANSLATE_NOOP(
        "Messages",
        "Jakson loppu on ennen alkua, tai jakso on yli {limit} päivää. Tiedostoa ei kirjoitettu. "
        "Tarkista päivät.",
    ),
    "reminder.days": QT_TRANSLATE_NOOP(
        "Messages", "Anna päivien määrä, 0–{limit}. Muistutuksia ei muutettu."
    ),
    "task.not_found": QT_TRANSLATE_NOOP("Messages", "Tehtävää ei löydy. Mitään ei muutettu."),
    "task.not_noted": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämä tehtävä poistuu listalta vasta, kun se on tehty. Voit torkuttaa sen.",
    ),
    "task.reason_missing": QT_TRANSLATE_NOOP(
        "Messages", "Kirjaa, mitä odotetaan. Tehtävää ei torkutettu."
    ),
    "task.too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Teksti on liian pitkä, enintään {limit} merkkiä. Tehtävää ei torkutettu. Lyhennä tekstiä.",
    ),
    "task.until_far": QT_TRANSLATE_NOOP(
        "Messages", "Tehtävää voi torkuttaa enintään vuoden. Valitse aiempi päivä."
    ),
    "task.until_past": QT_TRANSLATE_NOOP(
        "Messages", "Valitse päivä, joka on vasta tulossa. Tehtävää ei torkutettu."
    ),
}
