"""The pathway: what happened, what is safe, what to do."""

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "path.basis": QT_TRANSLATE_NOOP("Messages", "Valitse ohjauksen peruste luettelosta."),
    "path.before_previous_state": QT_TRANSLATE_NOOP(
        "Messages", "Päivä on ennen vaiheen edellisen tilan alkua. Tarkista päivä."
    ),
    "path.dates": QT_TRANSLATE_NOOP(
        "Messages", "Vaihe päättyy ennen kuin se alkaa. Tarkista päivät."
    ),
    "path.end_later": QT_TRANSLATE_NOOP(
        "Messages", "Vaihe ei ole voinut vielä päättyä. Tarkista päivä."
    ),
    "path.hours": QT_TRANSLATE_NOOP("Messages", "Kirjoita tunnit lukuna, enintään {limit}."),
    "path.interruption_reason": QT_TRANSLATE_NOOP(
        "Messages", "Valitse keskeytyksen syy. Jos syytä ei tiedetä, valitse Ei tietoa."
    ),
    "path.kind": QT_TRANSLATE_NOOP("Messages", "Valitse polun vaihe luettelosta."),
    "path.kind_not_valid": QT_TRANSLATE_NOOP(
        "Messages",
        "Tätä palvelua ei ollut tuona aikana. Valitse toinen vaihe tai tarkista päivät.",
    ),
    "path.later": QT_TRANSLATE_NOOP(
        "Messages", "Päivä on tulevaisuudessa. Tila merkitään vasta, kun se on alkanut."
    ),
    "path.no_earlier_state": QT_TRANSLATE_NOOP(
        "Messages", "Vaiheella on vain yksi tila, joten kumottavaa ei ole."
    ),
    "path.none_chosen": QT_TRANSLATE_NOOP(
        "Messages", "Valitse ainakin yksi vaihe. Mitään ei lisätty polulle."
    ),
    "path.not_found": QT_TRANSLATE_NOOP("Messages", "Polun vaihetta ei löydy."),
    "path.outcome": QT_TRANSLATE_NOOP("Messages", "Valitse tulos, joka sopii vaiheeseen."),
    "path.reason_missing": QT_TRANSLATE_NOOP(
        "Messages", "Kirjoita, miksi vaihe on väärin. Vaihetta ei poistettu."
    ),
    "path.resumes": QT_TRANSLATE_NOOP("Messages", "Paluupäivän on oltava keskeytyksen jälkeen."),
    "path.segment": QT_TRANSLATE_NOOP("Messages", "Valitse asiakasryhmä luettelosta."),
    "path.start_later": QT_TRANSLATE_NOOP(
        "Messages", "Alkamispäivä on tulevaisuudessa. Merkitse vaihe suunnitelluksi."
    ),
    "path.state": QT_TRANSLATE_NOOP("Messages", "Valitse vaiheen tila."),
    "path.step_not_allowed": QT_TRANSLATE_NOOP(
        "Messages",
        "Vaihe ei voi siirtyä nykyisestä tilastaan tähän tilaan. Mitään ei muutettu.",
    ),
    "path.unmet_reason": QT_TRANSLATE_NOOP(
        "Messages", "Valitse luettelosta, miksi palvelua ei saa."
    ),
}
