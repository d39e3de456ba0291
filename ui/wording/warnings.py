"""What is worth a second look before saving or sending; none of these stops anything."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "client.birth_default": QT_TRANSLATE_NOOP(
        "Messages",
        "Syntymäaika 1.1. on usein arvio. Jos päivä ei ole varma, valitse tarkkuudeksi vuosi.",
    ),
    "client.hetu_artificial": QT_TRANSLATE_NOOP(
        "Messages",
        "Tunnus on 900-sarjaa: se on väliaikainen eikä yksilöi henkilöä väestötietojärjestelmässä.",
    ),
    "client.hetu_birth_differs": QT_TRANSLATE_NOOP(
        "Messages",
        "Henkilötunnuksen syntymäaika on eri kuin kirjattu syntymäaika.",
    ),
    "client.minor_email": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakas on alaikäinen, ja hänelle on kirjattu sähköpostiosoite. Hoida yhteydenpito "
        "huoltajan tai edustajan kautta.",
    ),
    "client.protection_expired": QT_TRANSLATE_NOOP(
        "Messages",
        "Turvakiellon määräaika on kulunut. Tiedot pysyvät piilossa, kunnes turvakielto "
        "merkitään päättyneeksi.",
    ),
    "referral.warn_awaiting": QT_TRANSLATE_NOOP(
        "Messages",
        "Samaan oppilaitokseen on jo lähete, johon ei ole vastattu. Lähetä uusi vain, jos asia on "
        "eri tai tiedot ovat muuttuneet.",
    ),
    "referral.warn_hetu": QT_TRANSLATE_NOOP(
        "Messages",
        "Lähetteessä on henkilötunnus. Luovuta se vain, jos oppilaitos ei muuten voi yksilöidä "
        "asiakasta.",
    ),
    "referral.warn_no_consent": QT_TRANSLATE_NOOP(
        "Messages",
        "Perusteena on suostumus, jota ei ole kirjattu tälle vastaanottajalle. Tieto jää pois. "
        "Kirjaa suostumus välilehdellä Perhe ja tilanne.",
    ),
    "referral.warn_no_contact": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla ei ole yhteystietoja, joten oppilaitos ei voi ottaa häneen yhteyttä.",
    ),
    "referral.warn_no_levels": QT_TRANSLATE_NOOP(
        "Messages",
        "Kielitaitoa ei ole arvioitu. Oppilaitos tarvitsee tason ryhmän valintaan.",
    ),
    "referral.warn_no_recipient": QT_TRANSLATE_NOOP(
        "Messages",
        "Vastaanottajan nimi puuttuu. Kirjoita, kenelle lähete on tarkoitettu.",
    ),
    "referral.warn_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakas ei ole suostunut tietojen antamiseen yli välttämättömän. Lähetteessä saa olla "
        "vain se, mitä oppilaitos lain mukaan välttämättä tarvitsee.",
    ),
    "referral.warn_old_levels": QT_TRANSLATE_NOOP(
        "Messages",
        "Kielitaidon arvioinnista on kauan. Tarkista taso asiakkaan kanssa.",
    ),
    "referral.warn_plan_draft": QT_TRANSLATE_NOOP(
        "Messages",
        "Suunnitelma on vielä luonnos.",
    ),
    "referral.warn_plan_ending": QT_TRANSLATE_NOOP(
        "Messages",
        "Suunnitelma päättyy pian, ehkä ennen koulutuksen alkua.",
    ),
    "referral.warn_plan_expired": QT_TRANSLATE_NOOP(
        "Messages",
        "Suunnitelman voimassaolo on päättynyt.",
    ),
    "referral.warn_plan_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla ei ole suunnitelmaa.",
    ),
    "referral.warn_protected": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on turvakielto. Lähetteeseen tulee vain yhteysosoite; tarkista esikatselu "
        "rivi riviltä.",
    ),
}
