"""Indicators, their conditions, and the workbook: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "indicator.condition.answer.helpful": QT_TRANSLATE_NOOP(
        "Messages",
        "Kokee toiminnan auttaneen kotoutumisessa",
    ),
    "indicator.condition.applied.recognition_applied_on": QT_TRANSLATE_NOOP(
        "Messages",
        "Haki osaamisen tunnustamista jaksolla",
    ),
    "indicator.condition.applied.residence_applied_on": QT_TRANSLATE_NOOP(
        "Messages",
        "Haki pitkään oleskelleen asemaa jaksolla",
    ),
    "indicator.condition.cefr_improved": QT_TRANSLATE_NOOP(
        "Messages",
        "Kielitaito nousi vähintään yhden päätason",
    ),
    "indicator.condition.completed": QT_TRANSLATE_NOOP(
        "Messages",
        "On suorittanut kurssin jaksolla",
    ),
    "indicator.condition.counted": QT_TRANSLATE_NOOP("Messages", "Lasketaan mukaan"),
    "indicator.condition.ended": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistuminen päättyi jaksolla",
    ),
    "indicator.condition.participates": QT_TRANSLATE_NOOP(
        "Messages",
        "On osallistunut jaksolla",
    ),
    "indicator.condition.service": QT_TRANSLATE_NOOP(
        "Messages",
        "On saanut palvelua jaksolla",
    ),
    "indicator.detail.answered_no": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistuja vastasi ei",
    ),
    "indicator.detail.before_participation": QT_TRANSLATE_NOOP(
        "Messages",
        "Haettu ennen osallistumista",
    ),
    "indicator.detail.met": QT_TRANSLATE_NOOP("Messages", "Ehto täyttyy"),
    "indicator.detail.no_service": QT_TRANSLATE_NOOP(
        "Messages",
        "Palvelua ei ole kirjattu jaksolle",
    ),
    "indicator.detail.not_applied": QT_TRANSLATE_NOOP(
        "Messages",
        "Hakemusta ei ole kirjattu",
    ),
    "indicator.detail.not_completed": QT_TRANSLATE_NOOP(
        "Messages",
        "Kurssia ei ole merkitty suoritetuksi jaksolla",
    ),
    "indicator.detail.not_ended": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistuminen ei päättynyt jaksolla",
    ),
    "indicator.detail.not_improved": QT_TRANSLATE_NOOP(
        "Messages",
        "Kielitaidon päätaso ei noussut",
    ),
    "indicator.detail.only_other_services": QT_TRANSLATE_NOOP(
        "Messages",
        "Vain lähtöä edeltäviä palveluja",
    ),
    "indicator.detail.outside_period": QT_TRANSLATE_NOOP(
        "Messages",
        "Ei osu raportointijaksolle",
    ),
    "indicator.detail.refused": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistuja ei halunnut vastata",
    ),
    "indicator.detail.unknown": QT_TRANSLATE_NOOP("Messages", "Tieto puuttuu"),
    "indicators.no_rules": QT_TRANSLATE_NOOP(
        "Messages",
        "Ohjelmalla ei ole indikaattorisääntöjä päivälle {on}. Valitse raportointijakso, "
        "joka päättyy rahaston ohjelmakaudella.",
    ),
    "indicators.period_dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Jakson viimeinen päivä on ennen ensimmäistä. Tarkista päivät.",
    ),
    "workbook.text_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Jokin teksti on pidempi kuin Excelin solu pystyy pitämään ({limit} merkkiä). "
        "Työkirjaa ei kirjoitettu eikä tekstiä katkaistu. Lyhennä hankkeen tai toimiston "
        "nimeä ja yritä uudelleen.",
    ),
    "workbook.too_many_rows": QT_TRANSLATE_NOOP(
        "Messages",
        "Osallistumisia on enemmän kuin Excelin taulukkoon mahtuu ({limit} riviä). "
        "Työkirjaa ei kirjoitettu. Valitse lyhyempi jakso.",
    ),
}
