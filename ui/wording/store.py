"""Vault and store: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "draft.too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Luonnos on liian pitkä tallennettavaksi automaattisesti. Teksti on yhä "
        "näkyvissä; tallenna se tai lyhennä sitä.",
    ),
    "file.cannot_write": QT_TRANSLATE_NOOP(
        "Messages",
        "Tiedostoa ei voitu kirjoittaa. Mitään ei ole lähetetty eikä kirjattu. Tarkista "
        "kansio ja levytila ja yritä uudelleen.",
    ),
    "permission.denied": QT_TRANSLATE_NOOP(
        "Messages",
        "Roolisi ei anna oikeutta tähän. Mitään ei muutettu. Pyydä tarvittaessa oikeutta "
        "pääkäyttäjältä.",
    ),
    "store.backup_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "Varmuuskopio ei vastannut alkuperäistä, eikä sitä otettu käyttöön. Aiemmat "
        "kopiot ja tiedot ovat ennallaan. Tarkista levy.",
    ),
    "store.busy": QT_TRANSLATE_NOOP(
        "Messages",
        "Edellinen toiminto on kesken. Odota hetki ja yritä uudelleen.",
    ),
    "store.cannot_open": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietokantatiedostoa ei voi avata. Tarkista kansion oikeudet.",
    ),
    "store.closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietovarasto on lukittu. Avaa se uudelleen.",
    ),
    "store.conflict": QT_TRANSLATE_NOOP(
        "Messages",
        "Tieto on ristiriidassa jo tallennetun kanssa. Tätä muutosta ei tallennettu.",
    ),
    "store.connection_lost": QT_TRANSLATE_NOOP(
        "Messages",
        "Yhteys palvelimeen katkesi. Keskeneräinen teksti on luonnoksena tällä koneella. "
        "Yritä uudelleen, kun yhteys toimii.",
    ),
    "store.damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietokanta on vioittunut. Älä poista mitään. Palauta tiedot viimeisimmästä "
        "varmuuskopiosta.",
    ),
    "store.disk_full": QT_TRANSLATE_NOOP(
        "Messages",
        "Levy on täynnä. Tätä muutosta ei tallennettu, aiemmat tiedot ovat tallessa. "
        "Vapauta levytilaa ja yritä uudelleen.",
    ),
    "store.failed": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietokannan toiminto epäonnistui ({kind}). Tätä muutosta ei tallennettu.",
    ),
    "store.io_error": QT_TRANSLATE_NOOP(
        "Messages",
        "Levyltä lukeminen tai sille kirjoittaminen epäonnistui. Tätä muutosta ei "
        "tallennettu. Tarkista levy ja sen oikeudet.",
    ),
    "store.locked": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietokanta on varattu toiselle toiminnolle. Tätä muutosta ei tallennettu. Yritä "
        "uudelleen.",
    ),
    "store.migration_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietovaraston päivitys ei onnistunut. Tiedot ovat ennallaan, ja niistä on "
        "varmuuskopio. Ilmoita ylläpidolle.",
    ),
    "store.missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietokantatiedostoa ei löydy. Palauta se varmuuskopiosta.",
    ),
    "store.newer_schema": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietovarasto on tallennettu uudemmalla ohjelmalla. Mitään ei muutettu. Päivitä ohjelma.",
    ),
    "store.no_cipher": QT_TRANSLATE_NOOP(
        "Messages",
        "Salaava tietokantakirjasto puuttuu. Mitään ei avattu eikä tallennettu. Asenna "
        "ohjelma uudelleen.",
    ),
    "store.not_allowed": QT_TRANSLATE_NOOP(
        "Messages",
        "Sinulla ei ole oikeutta tähän tietoon tai toimintoon. Mitään ei muutettu.",
    ),
    "store.old_sqlite": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietokantakirjasto {version} on liian vanha ja voisi vioittaa tietoja. Asenna "
        "ohjelma uudelleen.",
    ),
    "store.read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietokantaan ei voi kirjoittaa. Tätä muutosta ei tallennettu. Tarkista kansion oikeudet.",
    ),
    "store.stale": QT_TRANSLATE_NOOP(
        "Messages",
        "Joku muu ehti tallentaa tietueen ensin. Muutostasi ei tallennettu. Vertaa "
        "versioita ja tallenna uudelleen.",
    ),
    "store.superuser": QT_TRANSLATE_NOOP(
        "Messages",
        "Tällä palvelintunnuksella näkyvyysrajat eivät olisi voimassa. Pyydä ylläpidolta "
        "oma, tavallinen tunnus.",
    ),
    "store.timeout": QT_TRANSLATE_NOOP(
        "Messages",
        "Palvelin ei vastannut ajoissa. Tätä muutosta ei tallennettu. Yritä uudelleen.",
    ),
    "store.tls_required": QT_TRANSLATE_NOOP(
        "Messages",
        "Palvelimeen otetaan yhteys vain varmennetulla salauksella. Pyydä yhteystiedosto "
        "ylläpidolta.",
    ),
    "store.too_big": QT_TRANSLATE_NOOP(
        "Messages",
        "Tieto on liian suuri tallennettavaksi. Tätä muutosta ei tallennettu.",
    ),
    "store.too_many_connections": QT_TRANSLATE_NOOP(
        "Messages",
        "Palvelimella on liikaa yhteyksiä. Yritä hetken päästä uudelleen.",
    ),
    "store.unsupported_engine": QT_TRANSLATE_NOOP(
        "Messages",
        "Palvelin ei ole PostgreSQL. Tätä tietokantapalvelinta ei tueta.",
    ),
    "vault.backups_only": QT_TRANSLATE_NOOP(
        "Messages",
        "Kansiossa on varmuuskopioita, mutta ei tietokantaa eikä avaintiedostoa. Uutta "
        "varastoa ei luoda niiden päälle. Palauta tiedot varmuuskopiosta.",
    ),
    "vault.database_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Avain on oikea, mutta tietokanta on vioittunut. Älä poista mitään. Palauta "
        "tiedot viimeisimmästä varmuuskopiosta.",
    ),
    "vault.database_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Avaintiedosto on tallessa, mutta tietokanta puuttuu. Palauta tietokanta varmuuskopiosta.",
    ),
    "vault.empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Tässä kansiossa ei ole tietovarastoa. Luo uusi tai valitse toinen kansio.",
    ),
    "vault.exists": QT_TRANSLATE_NOOP(
        "Messages",
        "Tässä kansiossa on jo tietovarasto tai sen osia. Mitään ei muutettu. Valitse "
        "tyhjä kansio tai avaa olemassa oleva varasto.",
    ),
    "vault.key_check_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "Avaintiedosto ei kuulu tähän tietokantaan tai sitä on muutettu. Mitään ei "
        "muutettu. Ota oikea avaintiedosto varmuuskopiosta.",
    ),
    "vault.key_file_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Avaintiedosto on vioittunut. Tietokantaan ei ole koskettu. Ota avaintiedosto "
        "varmuuskopiosta tai kansion .vanha-tiedostosta.",
    ),
    "vault.key_file_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Avaintiedosto puuttuu. Tietokanta on tallessa, mutta sitä ei voi avata ilman "
        "avaintiedostoa. Kopioi se varmuuskopioista takaisin kansioon.",
    ),
    "vault.keyring_absent": QT_TRANSLATE_NOOP(
        "Messages",
        "Avainnippu ei säilyttänyt avainta. Mitään ei muutettu. Yritä uudelleen tai "
        "valitse avaus pelkällä tunnuslauseella.",
    ),
    "vault.keyring_entry_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Avainnippu puuttuu tai se on tyhjennetty. Tietosi ovat tallessa. Syötä palautuskoodi.",
    ),
    "vault.keyring_error": QT_TRANSLATE_NOOP(
        "Messages",
        "Avainnippu ei vastannut oikein. Tietosi ovat tallessa. Yritä uudelleen, tai "
        "syötä palautuskoodi.",
    ),
    "vault.keyring_locked": QT_TRANSLATE_NOOP(
        "Messages",
        "Avainnippu on lukossa. Tietosi ovat tallessa. Avaa avainnippu ja yritä uudelleen.",
    ),
    "vault.keyring_no_service": QT_TRANSLATE_NOOP(
        "Messages",
        "Tietokoneen avainnippu ei ole käytettävissä. Tietosi ovat tallessa. Käynnistä "
        "avainnippu ja yritä uudelleen, tai syötä palautuskoodi.",
    ),
    "vault.keyring_timeout": QT_TRANSLATE_NOOP(
        "Messages",
        "Avainnippu ei vastannut ajoissa. Tietosi ovat tallessa. Yritä uudelleen.",
    ),
    "vault.keyring_wrong_value": QT_TRANSLATE_NOOP(
        "Messages",
        "Avainnipussa on toisen koneen tai aiemman varaston avain. Tietosi ovat tallessa."
        " Syötä palautuskoodi.",
    ),
    "vault.network_folder": QT_TRANSLATE_NOOP(
        "Messages",
        "Kansio on verkkolevyllä, jossa tietokanta voi vioittua. Mitään ei luotu. Valitse"
        " kansio tämän tietokoneen levyltä.",
    ),
    "vault.passphrase_too_short": QT_TRANSLATE_NOOP(
        "Messages",
        "Tunnuslauseessa on oltava vähintään {minimum} merkkiä.",
    ),
    "vault.passphrase_too_simple": QT_TRANSLATE_NOOP(
        "Messages",
        "Tunnuslauseessa toistuvat samat merkit. Käytä useaa sanaa.",
    ),
    "vault.recovery_code_malformed": QT_TRANSLATE_NOOP(
        "Messages",
        "Palautuskoodissa on kahdeksan neljän merkin ryhmää. Tarkista, että kaikki ryhmät"
        " on kirjoitettu.",
    ),
    "vault.several_key_files": QT_TRANSLATE_NOOP(
        "Messages",
        "Kansiossa on useita avaintiedostoja. Mitään ei muutettu. Jätä kansioon vain se, "
        "joka kuuluu tähän tietokantaan.",
    ),
    "vault.synchronised_folder": QT_TRANSLATE_NOOP(
        "Messages",
        "Kansiota kopioi pilvipalvelu, jolloin tietokanta voi vioittua tai päätyä "
        "muualle. Mitään ei luotu. Valitse toinen kansio.",
    ),
    "vault.wait": QT_TRANSLATE_NOOP(
        "Messages",
        "Liian monta väärää yritystä. Odota {seconds} sekuntia ja yritä uudelleen.",
    ),
    "vault.wrong_passphrase": QT_TRANSLATE_NOOP(
        "Messages",
        "Tunnuslause on väärä. Mitään ei muutettu. Tarkista kirjoitusasu ja näppäimistön kieli.",
    ),
    "vault.wrong_recovery_code": QT_TRANSLATE_NOOP(
        "Messages",
        "Palautuskoodi ei kuulu tähän tietovarastoon. Mitään ei muutettu. Tarkista koodi "
        "tulosteesta.",
    ),
    "work.cancelled": QT_TRANSLATE_NOOP(
        "Messages",
        "Työ keskeytettiin. Mitään ei jäänyt puolitiehen.",
    ),
    "vault.passphrases_differ": QT_TRANSLATE_NOOP(
        "Messages",
        "Uudet tunnuslauseet eivät ole samat. Mitään ei muutettu.",
    ),
}
