"""Referrals of invented clients in every state, with the schools' answers."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from random import Random

from tekoto.dates import add_working_days
from tekoto.invented import InventedClient, InventedOrganisation, InventedReferral
from tekoto.invented_network import invented_id, moment
from tekoto.referral import ReferralForm, ReferralState
from tekoto.reply import Decision, SchoolReply

_S = ReferralState
# Life so far of an open referral, with how many days ago it was written.
_LIVES: Mapping[str, tuple[tuple[ReferralState, ...], tuple[int, int]]] = {
    "d": ((_S.DRAFT,), (0, 6)),
    "c": ((_S.DRAFT, _S.CHECKED), (0, 4)),
    "s": ((_S.DRAFT, _S.CHECKED, _S.SENT), (2, 16)),
    "k": ((_S.DRAFT, _S.CHECKED, _S.SENT, _S.ACKNOWLEDGED), (5, 25)),
    "e": ((_S.DRAFT, _S.CHECKED, _S.SENT, _S.EXPIRED), (30, 60)),
    "a": ((_S.DRAFT, _S.CHECKED, _S.SENT, _S.ACKNOWLEDGED, _S.ANSWERED), (8, 40)),
    "b": ((_S.DRAFT, _S.CHECKED, _S.SENT, _S.ANSWERED, _S.STARTED), (40, 200)),
    "x": ((_S.DRAFT, _S.CANCELLED), (5, 80)),
}
# Dealt out in turn, so that a small caseload too has a referral in every state.
_TURNS = "sadksbcsaesdkabsxsakbds"
_ENDED = (_S.DRAFT, _S.CHECKED, _S.SENT, _S.ACKNOWLEDGED, _S.ANSWERED, _S.STARTED, _S.ENDED)
_NOTES = {
    Decision.PLACE: (
        "Tervetuloa tutustumaan ennen alkua. Tunnit ma–to 8.30–13.00.",
        "Paikka on varattu. Pyydämme tuomaan kirjastokortin.",
        "Lähtötaso tarkistetaan ensimmäisellä viikolla.",
    ),
    Decision.QUEUE: (
        "Ryhmä on täynnä, olemme yhteydessä kun paikka vapautuu.",
        "Seuraava ryhmä alkaa vuodenvaihteen jälkeen.",
    ),
    Decision.NOT_SUITABLE: (
        "Suosittelemme ensin lukutaitokoulutusta.",
        "Kielitaito ei vielä riitä tälle linjalle, suosittelemme valmentavaa.",
    ),
    Decision.MORE_INFORMATION: ("Pyydämme aiemman kurssin todistuksen.",),
}
_GROUPS = ("Syysryhmä A", "Aamuryhmä", "Iltaryhmä 2", "KOTO 3", "Hidas polku", "Tammikuun ryhmä")
_QUESTIONS = (
    "Onko ryhmässä tilaa, ja milloin opinnot voivat alkaa?",
    "Arvioikaa lähtötaso ja sopiva ryhmä.",
    "Voiko opinnot aloittaa kesken lukukauden?",
)


def write_referrals(
    rng: Random,
    client: InventedClient,
    schools: Sequence[InventedOrganisation],
    goal: Mapping[str, str],
    end: date,
    today: date,
    turns: Iterator[int],
) -> tuple[InventedReferral, ...]:
    """Return the client's referrals: perhaps one that has ended, perhaps one that is open.

    ``turns`` counts the open referrals of the caseload.
    """
    found: list[InventedReferral] = []
    begun = client.became_client_on
    span = (end - begun).days
    if span > 500 and rng.random() < 0.6:
        written = begun + timedelta(days=rng.randrange(60, span - 420))
        found.append(_referral(rng, client, rng.choice(schools), goal, _ENDED, written, today))
    if client.state == "active" and rng.random() < 0.5:
        life, (least, most) = _LIVES[_TURNS[next(turns) % len(_TURNS)]]
        written = max(today - timedelta(days=rng.randrange(least, most + 1)), begun)
        found.append(_referral(rng, client, rng.choice(schools), goal, life, written, today))
    return tuple(found)


def _referral(
    rng: Random,
    client: InventedClient,
    school: InventedOrganisation,
    goal: Mapping[str, str],
    life: Sequence[ReferralState],
    written: date,
    today: date,
) -> InventedReferral:
    history = _history(rng, life, written, today)
    sent = next((at for state, at in history if state is _S.SENT), None)
    answered = next((at for state, at in history if state is _S.ANSWERED), None)
    due = add_working_days((sent.date() if sent else written), 10)
    early = life[0:1] == (_S.DRAFT,) and goal["step"] not in ("AM", "PO", "LU")
    form = ReferralForm(
        client_id=client.id,
        school_id=school.id,
        recipient_name=school.contacts[0].name if school.contacts else "",
        training="Kotoutumiskoulutus" if early else goal["training"],
        step_kind="KK" if early else goal["step"],
        start_wish=rng.choice(("Mahdollisimman pian", "Tammikuussa", "Syyslukukauden alussa")),
        financing=rng.choice(("integration_training", "own_initiative_integration", "student_aid")),
        in_plan=rng.random() < 0.9,
        question=rng.choice(_QUESTIONS),
        reply_by=due,
        language=client.form.integration_language
        if "sv" in school.form.service_languages
        else "fi",
    )
    reply = _reply(rng, school, answered.date(), life) if answered else None
    return InventedReferral(
        id=invented_id(history[0][1], rng), form=form, state=life[-1], history=history, reply=reply
    )


def _history(
    rng: Random, life: Sequence[ReferralState], written: date, today: date
) -> tuple[tuple[ReferralState, datetime], ...]:
    day = written
    history: list[tuple[ReferralState, datetime]] = []
    waits = {
        _S.CHECKED: (0, 1),
        _S.SENT: (0, 2),
        _S.ACKNOWLEDGED: (1, 4),
        _S.ANSWERED: (2, 9),
        _S.STARTED: (5, 30),
        _S.ENDED: (150, 330),
        _S.EXPIRED: (15, 20),
        _S.CANCELLED: (1, 4),
    }
    for state in life:
        least, most = waits.get(state, (0, 0))
        day = min(day + timedelta(days=rng.randrange(least, most + 1)), today)
        at = moment(day, rng)
        if history and at <= history[-1][1]:
            at = history[-1][1] + timedelta(minutes=rng.randrange(2, 40))
        history.append((state, at))
    return tuple(history)


def _reply(
    rng: Random, school: InventedOrganisation, day: date, life: Sequence[ReferralState]
) -> SchoolReply:
    decision = Decision.PLACE
    if _S.STARTED not in life:
        decision = rng.choices(tuple(Decision), (55, 20, 15, 10))[0]
    start = day + timedelta(days=rng.randrange(7, 45))
    contact = rng.choice(school.contacts).name if school.contacts else ""
    return SchoolReply(
        received_on=day,
        decision=decision,
        start_on=start if decision is Decision.PLACE else None,
        group=rng.choice(_GROUPS) if decision is Decision.PLACE else "",
        contact=contact,
        note=rng.choice(_NOTES[decision]) if rng.random() < 0.8 else "",
    )
