"""The family, the situation and inherited turvakielto: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "client.protection_inherited": QT_TRANSLATE_NOOP(
        "Messages",
        "Perheenjäsenen turvakielto kattaa yhä tämän asiakkaan, joten tiedot pysyvät piilossa. "
        "Päätä ensin perheenjäsenen turvakielto tai poista virheellinen perhesuhde.",
    ),
    "household.barrier_dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Este päättyisi ennen kuin se alkoi. Tietoja ei tallennettu. Tarkista päivät.",
    ),
    "household.barrier_open": QT_TRANSLATE_NOOP(
        "Messages",
        "Sama este on jo kirjattu eikä se ole päättynyt. Päätä se ensin tai valitse toinen este.",
    ),
    "household.before_birth": QT_TRANSLATE_NOOP(
        "Messages",
        "Päivä on ennen lapsen syntymää. Tietoja ei tallennettu. Tarkista päivä.",
    ),
    "household.birth_in_future": QT_TRANSLATE_NOOP(
        "Messages",
        "Syntymäaika on tulevaisuudessa. Tietoja ei tallennettu. Tarkista päivämäärä.",
    ),
    "household.code": QT_TRANSLATE_NOOP(
        "Messages",
        "Valinta puuttuu tai se ei ollut käytössä tuona päivänä. Valitse luettelosta.",
    ),
    "household.custody_dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Huoltajuus päättyisi ennen kuin se alkoi. Tietoja ei tallennettu. Tarkista päivät.",
    ),
    "household.date_without": QT_TRANSLATE_NOOP(
        "Messages",
        "Päivä on annettu, mutta tieto, jota se koskee, puuttuu. Valitse se tai tyhjennä päivä.",
    ),
    "household.later": QT_TRANSLATE_NOOP(
        "Messages",
        "Päivä on tulevaisuudessa. Tietoja ei tallennettu. Tarkista päivä.",
    ),
    "household.link_self": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakas ei voi olla oma perheenjäsenensä. Valitse toinen asiakas tai poista linkki.",
    ),
    "household.link_twice": QT_TRANSLATE_NOOP(
        "Messages",
        "Tämä asiakas on jo perheenjäsenten luettelossa. Muuta siellä olevaa riviä.",
    ),
    "household.name_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjoita nimi tai linkitä perheenjäsenen oma asiakastieto.",
    ),
    "household.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietoa ei löytynyt. Joku on ehkä muuttanut sitä; päivitä näkymä (F5).",
    ),
    "household.reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Kirjaa, miksi tieto on virheellinen. Mitään ei poistettu.",
    ),
}
