"""Assessment, plan and deadlines: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "assessment.closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Valmista arviointia ei voi muuttaa. Aloita uusi arviointi, joka korvaa sen.",
    ),
    "assessment.code": QT_TRANSLATE_NOOP(
        "Messages", "Arvioinnissa on tuntematon valinta. Valitse luettelosta."
    ),
    "assessment.dates": QT_TRANSLATE_NOOP(
        "Messages", "Arviointi on valmis ennen kuin se on alkanut. Tarkista päivät."
    ),
    "assessment.interview_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Alkuhaastattelu puuttuu. Lisää osiin, kuka haastatteli ja milloin.",
    ),
    "assessment.interview_official": QT_TRANSLATE_NOOP(
        "Messages",
        "Alkuhaastattelun tekee viranhaltija. Muut osat voi hankkia palveluntuottajalta.",
    ),
    "assessment.later": QT_TRANSLATE_NOOP("Messages", "Päivä on tulevaisuudessa. Tarkista päivä."),
    "assessment.no_law": QT_TRANSLATE_NOOP(
        "Messages", "Kumpikaan kotoutumislaki ei ollut voimassa tänä päivänä. Tarkista päivä."
    ),
    "assessment.not_found": QT_TRANSLATE_NOOP("Messages", "Arviointia ei löydy."),
    "assessment.open_already": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on jo keskeneräinen arviointi. Täydennä sitä; uutta ei tallennettu.",
    ),
    "assessment.step_not_allowed": QT_TRANSLATE_NOOP(
        "Messages", "Arviointi ei voi siirtyä tähän tilaan. Mitään ei muutettu."
    ),
    "deadline.before_trigger": QT_TRANSLATE_NOOP(
        "Messages", "Päivä on ennen sitä, mistä määräaika alkaa. Tarkista päivä."
    ),
    "deadline.not_found": QT_TRANSLATE_NOOP(
        "Messages",
        "Tätä määräaikaa ei enää ole, koska päivät ovat muuttuneet. Lue sivu uudelleen (F5).",
    ),
    "deadline.reason_missing": QT_TRANSLATE_NOOP(
        "Messages", "Kirjoita syy. Ilman sitä määräaikaa ei muutettu."
    ),
    "plan.dates": QT_TRANSLATE_NOOP(
        "Messages",
        "Päättymispäivä on ennen alkamispäivää.",
    ),
    "plan.end_state": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse, päättyykö suunnitelma vai siirretäänkö se.",
    ),
    "plan.kind": QT_TRANSLATE_NOOP("Messages", "Valitse suunnitelman laji."),
    "plan.not_draft": QT_TRANSLATE_NOOP(
        "Messages",
        "Vain luonnoksen voi allekirjoittaa.",
    ),
    "plan.newer_signed": QT_TRANSLATE_NOOP(
        "Messages",
        "Asiakkaalla on tätä uudempi allekirjoitettu suunnitelma. Päättymistä ei kumottu.",
    ),
    "plan.not_ended": QT_TRANSLATE_NOOP("Messages", "Suunnitelmaa ei ole päätetty."),
    "plan.not_found": QT_TRANSLATE_NOOP("Messages", "Suunnitelmaa ei löydy."),
    "plan.not_valid": QT_TRANSLATE_NOOP("Messages", "Suunnitelma ei ole voimassa."),
    "plan.regime": QT_TRANSLATE_NOOP(
        "Messages",
        "Valitse laki, jonka nojalla suunnitelma tehdään.",
    ),
    "plan.regime_not_in_force": QT_TRANSLATE_NOOP(
        "Messages",
        "Valittu laki ei ole voimassa allekirjoituspäivänä.",
    ),
    "plan.signed": QT_TRANSLATE_NOOP(
        "Messages",
        "Allekirjoitettua suunnitelmaa ei voi muuttaa. Tee siitä uusi versio.",
    ),
    "plan.signed_after_end": QT_TRANSLATE_NOOP(
        "Messages",
        "Suunnitelman voimassaolo päättyy ennen allekirjoituspäivää.",
    ),
    "plan.signed_later": QT_TRANSLATE_NOOP(
        "Messages",
        "Allekirjoituspäivä ei voi olla tulevaisuudessa.",
    ),
    "plan.steps": QT_TRANSLATE_NOOP(
        "Messages",
        "Suunnitelmassa on tuntematon vaihe. Valitse vaiheet luettelosta.",
    ),
    "plan.warn_first_late": QT_TRANSLATE_NOOP(
        "Messages",
        "Ensimmäinen suunnitelma tehdään kolmen vuoden kuluessa ensimmäisestä "
        "oleskeluluvasta ({last_day} mennessä).",
    ),
    "plan.warn_first_length": QT_TRANSLATE_NOOP(
        "Messages",
        "Ensimmäinen suunnitelma on yleensä enintään vuoden mittainen ({last_day} asti).",
    ),
    "plan.warn_total_length": QT_TRANSLATE_NOOP(
        "Messages",
        "Suunnitelmien yhteinen enimmäisaika täyttyy {last_day}. Pidennys vaatii perusteen.",
    ),
    "plan.authority": QT_TRANSLATE_NOOP(
        "Messages", "Valitse suunnitelmasta vastaava viranomainen."
    ),
    "plan.exception_reason_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Suunnitelma ylittää lain enimmäisajan. Kirjoita peruste tai tee työllistymissuunnitelma.",
    ),
    "plan.item": QT_TRANSLATE_NOOP(
        "Messages", "Toimenpiteessä on tuntematon valinta. Valitse luettelosta."
    ),
    "plan.item_dates": QT_TRANSLATE_NOOP(
        "Messages", "Toimenpide päättyy ennen alkamistaan. Tarkista päivät."
    ),
    "plan.review_before": QT_TRANSLATE_NOOP(
        "Messages", "Tarkistus on ennen suunnitelman allekirjoitusta. Tarkista päivä."
    ),
    "plan.review_code": QT_TRANSLATE_NOOP(
        "Messages", "Tarkistuksessa on tuntematon valinta. Valitse luettelosta."
    ),
    "plan.review_later": QT_TRANSLATE_NOOP(
        "Messages", "Tarkistuspäivä ei voi olla tulevaisuudessa."
    ),
    "plan.review_next": QT_TRANSLATE_NOOP(
        "Messages", "Seuraavan tarkistuksen pitää olla tämän jälkeen."
    ),
    "plan.signature": QT_TRANSLATE_NOOP(
        "Messages", "Valitse, miten suunnitelma allekirjoitettiin."
    ),
    "plan.warn_employment": QT_TRANSLATE_NOOP(
        "Messages",
        "{rule}: aika täyttyi {last_day}. Tee asiakkaan kanssa työllistymissuunnitelma; "
        "kotoutumissuunnitelmaa ei jatketa ilman perustetta. Lähde: {source}.",
    ),
    "plan.witness_missing": QT_TRANSLATE_NOOP("Messages", "Kirjoita, kuka todisti puumerkin."),
}
