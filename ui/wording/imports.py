"""What can be wrong with a sheet from outside, and with a row of it."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "sheet.cannot_open": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedostoa ei voi lukea. Tarkista, että se on olemassa eikä toinen ohjelma pidä sitä "
        "lukittuna.",
    ),
    "sheet.too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto on liian suuri: enintään {megabytes} Mt. Poista kuvat tai jaa taulukko osiin.",
    ),
    "sheet.too_large_inside": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto on purettuna liian suuri: enintään {megabytes} Mt. Kopioi rivit uuteen "
        "taulukkoon ja tallenna se.",
    ),
    "sheet.too_many_parts": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedostossa on liikaa osia. Kopioi rivit uuteen taulukkoon ja tallenna se.",
    ),
    "sheet.not_sheet": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto ei ole taulukko. Tuotavaksi sopii Excel-työkirja (.xlsx) tai CSV-tiedosto.",
    ),
    "sheet.old_format": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto on vanhaa Excel-muotoa. Avaa se Excelissä ja tallenna .xlsx-muodossa.",
    ),
    "sheet.encrypted": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto on suojattu salasanalla. Poista salasana Excelissä ja tallenna tiedosto.",
    ),
    "sheet.macros": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedostossa on makroja, joten sitä ei avata. Tallenna taulukko .xlsx-muodossa ilman "
        "makroja.",
    ),
    "sheet.links": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto viittaa toisiin tiedostoihin, joten sitä ei avata. Kopioi rivit arvoina uuteen "
        "taulukkoon.",
    ),
    "sheet.embedded": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedoston sisällä on toisia tiedostoja, joten sitä ei avata. Kopioi rivit uuteen "
        "taulukkoon.",
    ),
    "sheet.entities": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedosto on rakennettu tavalla, jota Excel ei käytä, joten sitä ei avata.",
    ),
    "sheet.too_many_rows": QT_TRANSLATE_NOOP(
        "Messages",
        "Taulukossa on tietoja yli {limit} rivillä. Jaa se osiin tai poista ylimääräiset rivit.",
    ),
    "sheet.too_many_columns": QT_TRANSLATE_NOOP(
        "Messages",
        "Taulukossa on tietoja yli {limit} sarakkeessa. Poista ylimääräiset sarakkeet.",
    ),
    "sheet.cell_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Jossakin solussa on yli {limit} merkkiä. Lyhennä teksti ja yritä uudelleen.",
    ),
    "sheet.too_much_text": QT_TRANSLATE_NOOP(
        "Messages", "Taulukossa on liikaa tekstiä kerralla luettavaksi. Jaa se osiin."
    ),
    "sheet.encoding": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedoston merkistöä ei tunnistettu. Tallenna se Excelissä muodossa ”CSV UTF-8”.",
    ),
    "sheet.empty": QT_TRANSLATE_NOOP("Messages", "Tiedostossa ei ole yhtään riviä."),
    "sheet.unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "Taulukkoa ei voi lukea: tiedosto on vioittunut tai kesken. Avaa se Excelissä, tallenna "
        "uudelleen ja yritä sitten.",
    ),
    "sheet.timeout": QT_TRANSLATE_NOOP(
        "Messages", "Taulukon lukeminen kesti liian kauan ja se keskeytettiin. Jaa taulukko osiin."
    ),
    "import.formula_lost": QT_TRANSLATE_NOOP(
        "Messages",
        "Solussa on kaava, jolla ei ole arvoa, tai virhe. Kirjoita arvo soluun.",
    ),
    "import.date_order": QT_TRANSLATE_NOOP(
        "Messages",
        "Päivämäärän voi lukea kahdella tavalla. Kerro sarakkeiden vaiheessa, kumpi on ensin, "
        "päivä vai kuukausi.",
    ),
    "import.birth_century": QT_TRANSLATE_NOOP(
        "Messages", "Syntymävuosi on kaksinumeroinen. Kirjoita vuosi neljällä numerolla."
    ),
    "import.not_yes_or_no": QT_TRANSLATE_NOOP("Messages", "Arvon pitää olla ”kyllä” tai ”ei”."),
    "import.unknown_language": QT_TRANSLATE_NOOP(
        "Messages", "Kieltä ”{value}” ei tunneta. Kirjoita nimi niin kuin Tekoton luettelossa."
    ),
    "import.unknown_country": QT_TRANSLATE_NOOP(
        "Messages", "Maata ”{value}” ei tunneta tai niitä on useita."
    ),
    "import.unknown_municipality": QT_TRANSLATE_NOOP("Messages", "Kuntaa ”{value}” ei tunneta."),
    "import.unknown_word": QT_TRANSLATE_NOOP(
        "Messages", "Arvoa ”{value}” ei tunneta tässä sarakkeessa."
    ),
    "import.row_code": QT_TRANSLATE_NOOP(
        "Messages",
        "Tekoton rivitunniste on muuttunut tai toisesta tietovarastosta. Tyhjennä se, jos rivi on "
        "uusi asiakas.",
    ),
    "import.row_twice": QT_TRANSLATE_NOOP(
        "Messages",
        "Sama Tekoton rivitunniste on kahdella rivillä. Tyhjennä se riviltä, joka on uusi asiakas.",
    ),
    "import.row_client_gone": QT_TRANSLATE_NOOP(
        "Messages", "Rivin asiakas ei ole enää oman toimistosi asiakas, joten sitä ei muuteta."
    ),
    "import.changed_meanwhile": QT_TRANSLATE_NOOP(
        "Messages",
        "Jonkin asiakkaan tietoja muutettiin tarkistuksen jälkeen. Mitään ei tuotu: tarkista rivit "
        "uudelleen.",
    ),
    "caseload.purpose_missing": QT_TRANSLATE_NOOP(
        "Messages", "Kirjoita, mihin tarkoitukseen tiedosto tehdään. Se kirjataan lokiin."
    ),
}
