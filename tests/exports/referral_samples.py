"""Invented letters for the tests of the referral PDF."""

from dataclasses import replace
from datetime import date

from tekoto.letter import LetterRow, LetterSection, ReferralLetter

# One word or sentence in every language that quota refugees in Finland usually speak.
LANGUAGES = {
    "arabia": "العربية",
    "dari": "دری",
    "persia": "فارسی می\u200cخواهم",
    "hazaragi": "هزارگی",
    "pašto": "پښتو",
    "uzbekki": "اوزبیکی / Oʻzbekcha",
    "kurmandži": "Kurmancî",
    "sorani": "کوردیی ناوەندی",
    "swahili": "Kiswahili ya Kongo",
    "kinjaruanda": "Ikinyarwanda",
    "lingala": "Lingála",
    "kibembe": "Kibembe, Kifuliiru",
    "ranska": "français œuvre",
    "tigrinja": "ትግርኛ",
    "amhara": "አማርኛ። ሰላም፡ተስፋይ",
    "oromo": "Afaan Oromoo",
    "somali": "Soomaali",
    "fur": "Bèle Fòòr",
    "dinka": "Thuɔŋjäŋ",
    "nuer": "Thok Naath",
    "sgaw-karen": "ကညီကျိာ်",
    "burma": "မြန်မာဘာသာ",
    "rohingya": "𐴌𐴟𐴇𐴥𐴝𐴚𐴒𐴙𐴝 / Ruáingga",
    "uussyyria": "ܣܘܪܝܬ",
    "armenia": "Հայերեն",
    "espanja": "español ¿qué?",
    "turkki": "Türkçe ğış",
    "urdu": "اردو",
    "nepali": "नेपाली क्षेत्र",
    "venäjä": "русский",
    "ukraina": "українська ґ",
}


def letter(**changes: object) -> ReferralLetter:
    """Return a short Finnish letter, with any part replaced."""
    return replace(_FINNISH, **changes)  # type: ignore[arg-type]


def one_value(value: str) -> ReferralLetter:
    """Return a letter whose only row holds this value."""
    return letter(sections=(LetterSection("Hakija", (LetterRow("Tavoite", value),)),))


_FINNISH = ReferralLetter(
    language="fi",
    title="Ohjaus koulutukseen",
    reference="K7M2-9QXD",
    token="MFRGGZDFMZTWQ2LK",
    document_id="0192f3c4-5b6a-7c8d-9e0f-1a2b3c4d5e6f",
    vault_id="0192f3c4-0000-7000-8000-000000000001",
    written_on=date(2026, 11, 22),
    office_name="Kaakkois-Suomen työllisyysalue",
    sender_line="Aino Harjoitus, asiantuntija · 029 500 0000",
    secrecy_marking="SALASSA PIDETTÄVÄ",
    secrecy_ground="JulkL (621/1999) 24 § 1 mom. 25 k",
    recipient_line="Lahden harjoitusoppilaitos, opinto-ohjaus",
    reply_by=date(2026, 12, 4),
    sections=(
        LetterSection(
            "Hakija",
            (
                LetterRow("Nimi", "Yousef al-Khatib يوسف الخطيب"),
                LetterRow("Syntymävuosi", "1987"),
                LetterRow("Yhteydenotto", "puhelin 040 000 0000, arabia, tulkki tarvitaan"),
                LetterRow(
                    "Oma tavoite",
                    "”Haluan taas tehdä sähkötöitä ja saada suomalaisen tutkinnon.”",
                ),
            ),
        ),
        LetterSection(
            "Haettu koulutus",
            (
                LetterRow(
                    "Koulutus", "sähkö- ja automaatioalan perustutkinto, aloitus tammikuu 2027"
                ),
                LetterRow(
                    "Suunnitelma",
                    "kotoutumissuunnitelma voimassa 1.5.2024–30.4.2027, koulutus on siinä",
                ),
            ),
        ),
        LetterSection(
            "Osaaminen",
            (
                LetterRow(
                    "Suomen kieli",
                    "kuuntelu A2.2 · puhuminen A2.1 · lukeminen A2.2 · kirjoitus A1.3 "
                    "(koulutuksen päättötestaus 5/2026)",
                ),
                LetterRow("Koulutus", "toinen aste, 12 vuotta (ISCED 3), ei todistusta"),
                LetterRow("Työkokemus", "sähköasentaja 12 v; työkokeilu Lahdessa 8/2026–"),
                LetterRow("Kortit", "SFS 6002 (1/2026), työturvallisuuskortti"),
            ),
        ),
    ),
    basis_text=(
        "Tiedot on luovutettu palveluntuottajan tiedonsaantioikeuden perusteella. "
        "Henkilötunnusta ei luovuteta."
    ),
    audit_link="08705 97029 11473",
)

SWEDISH = replace(
    _FINNISH,
    language="sv",
    title="Hänvisning till utbildning",
    office_name="Sydöstra Finlands sysselsättningsområde",
    sender_line="Aino Harjoitus, sakkunnig · 029 500 0000",
    secrecy_marking="SEKRETESSBELAGD",
    secrecy_ground="OffentlighetsL (621/1999) 24 § 1 mom. 25 p.",
    recipient_line="Borgå övningsläroanstalt, studiehandledningen",
    sections=(
        LetterSection(
            "Sökande",
            (
                LetterRow("Namn", "Selam Tesfay ሰላም ተስፋይ"),
                LetterRow("Födelseår", "1990"),
                LetterRow("Kontakt", "telefon 040 000 0000, tigrinska, tolk behövs"),
            ),
        ),
    ),
    basis_text="Uppgifterna lämnas ut med kundens samtycke (lagen 621/1999, 26 §).",
)

EVERY_SCRIPT = letter(
    sections=(
        LetterSection(
            "Kielet",
            tuple(LetterRow(name, f"{word} – 12 (2026)") for name, word in LANGUAGES.items()),
        ),
    )
)

_ARABIC = (
    "أريد أن أعمل كهربائياً مرة أخرى وأن أحصل على مؤهل فنلندي. عملت 12 سنة في حلب (1998–2010) "
    "ثم 3 سنوات في Beirut قبل أن أنتقل إلى Lahti في 22.11.2016. "
)

LONG = letter(
    sections=(
        *_FINNISH.sections,
        LetterSection(
            "Omin sanoin",
            (
                LetterRow("Arabiaksi", _ARABIC * 3),
                LetterRow("Burmaksi", "မြန်မာဘာသာစကားကိုလေ့လာချင်ပါတယ်" * 8),
                LetterRow("Amharaksi", "ሰላም ተስፋይ፡እባክዎ፡ትምህርት " * 20),
                LetterRow("Pitkä", "Kerroin asiakkaalle opinnoista ja hakemisesta. " * 200),
                LetterRow("Yhteen", "a" * 900),
            ),
        ),
    )
)


def _section(heading: str, half: bool, *rows: tuple[str, str]) -> LetterSection:
    return LetterSection(heading, tuple(LetterRow(label, value) for label, value in rows), half)


EVERY_ROW = letter(
    sections=(
        _section(
            "Hakija",
            True,
            ("Nimi", "Selam Tesfay"),
            ("Oma kirjoitus", "ሰላም ተስፋይ"),
            ("Syntymäaika", "14.3.1990"),
            ("Henkilötunnus", "140390-912X"),
            ("Kansalaisuus", "Eritrea"),
            ("Yhteystiedot", "040 000 0001, Harjoituskatu 3 B 12, 15110 Lahti"),
            ("Asiointikieli", "tigrinja"),
            ("Tulkkaus", "Tarvitaan, tulkkauskieli tigrinja"),
            ("Äidinkieli", "tigrinja"),
            (
                "Oma tavoite",
                "Haluan takaisin hoitotyöhön. Ensin lähihoitajaksi, sitten sairaanhoitajaksi.",
            ),
        ),
        _section(
            "Haettu koulutus",
            True,
            ("Koulutusmuoto", "Ammatillinen koulutus"),
            ("Koulutus", "Sosiaali- ja terveysalan perustutkinto"),
            ("Toivottu aloitus", "tammikuu 2027"),
            ("Rahoitus", "Omaehtoinen opiskelu kotoutumissuunnitelman tukemana"),
            ("Suunnitelma", "Kotoutumissuunnitelma on voimassa 1.5.2026–30.4.2027."),
            ("Suunnitelmassa", "Koulutus sisältyy suunnitelmaan."),
        ),
        _section(
            "Osaaminen",
            False,
            (
                "Suomi",
                (
                    "kuullun ymmärtäminen A2.2, puhuminen A2.1, luetun ymmärtäminen "
                    "A2.2, kirjoittaminen A1.3 (arvioitu 29.5.2026; koulutuksen päättötestaus, "
                    "Lahden harjoitusoppilaitos)"
                ),
            ),
            ("Englanti, puhuminen", "B1.1 (arvioitu 1.6.2025; oma arvio)"),
            ("Luku- ja kirjoitustaito", "Luku- ja kirjoitustaitoinen"),
            (
                "Aiempi koulutus",
                (
                    "Sairaanhoitajan tutkinto, Eritrea, Alempi korkeakouluaste (ISCED "
                    "6), ala: sairaanhoito, 14 vuotta koulua, suoritettu 2012, todistus: kopio"
                ),
            ),
            ("Aiempi koulutus", "Yläkoulu, Eritrea, 9 vuotta koulua"),
            ("Työkokemus", "sairaanhoitaja, Eritrea, 4 v, sisätautien osasto"),
            ("Työkokemus", "lähihoitajan avustaja, Suomi, 0,5 v, työkokeilu"),
            (
                "Tutkinnon tunnustaminen",
                "Sairaanhoitaja, käsittelijä: Lupa- ja valvontavirasto, haettu 1.9.2026",
            ),
            (
                "Kortit",
                "Hygieniapassi (myönnetty 1.2.2026); Ensiapukortti EA1 (voimassa 1.2.2029 asti)",
            ),
            ("Ajokortti", "B, Eritrea, vaihtamatta"),
        ),
        _section(
            "Tuki opinnoissa",
            True,
            ("Lastenhoito", "Päivähoitopaikka on haettu lapsille, paikka varmistuu 15.12."),
            ("Kulkeminen", "Asuu bussilinjan varrella"),
            ("Oppimisen tuki", "Tarvitsee aikaa lukemiseen"),
            ("Toimintakyky", "Ei nosta yli 5 kg"),
        ),
        _section(
            "Pyyntö",
            True,
            (
                "Mitä pyydämme",
                (
                    "Pyydämme ilmoittamaan, voiko asiakas aloittaa koulutuksen sekä "
                    "milloin ja missä ryhmässä opinnot alkaisivat."
                ),
            ),
        ),
    ),
    basis_text=(
        "Tiedot luovutetaan koulutuksen järjestäjälle kotoutumisen edistämisestä annetun lain "
        "(681/2023) nojalla siltä osin kuin ne ovat välttämättömiä koulutuksen järjestämiseksi. "
        "Tiedot luovutetaan asiakkaan suostumuksella (laki viranomaisten toiminnan "
        "julkisuudesta 621/1999, 26 §)."
    ),
)
"""A letter with every row that may be ticked, each of a usual length."""
