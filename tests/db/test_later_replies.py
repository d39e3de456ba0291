"""What a school tells later: started, ended, result and levels, by file or by phone."""

import dataclasses
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from db import competence, monitoring, notes, paths, projects, referrals, replies
from db.response_times import response_times
from db.store import Store
from tekoto import clock
from tekoto.errors import InvalidInputError, ReplyError
from tekoto.indicators import Period
from tekoto.project import ParticipationForm, ProjectForm
from tekoto.referral import Referral, ReferralState
from tekoto.reply import Decision, ReplySource, ReturnedFile, SchoolReply
from tests.db.network_office import Desk, open_desk, returned, sent_referral, take

SENT = date(2026, 1, 12)
STARTED = date(2026, 2, 2)
ENDED = date(2026, 6, 5)
TODAY = date(2026, 6, 8)
NOTHING = SchoolReply(None, None, None, "", "", "")
LEVELS = (("speaking", "A2.1"), ("writing", "A1.3"))


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


@pytest.fixture
def answered(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Referral:
    """A referral of January with a place; the day is in June."""
    _on(monkeypatch, SENT)
    sent = sent_referral(desk)
    done = take(desk, returned(desk, sent, start_on=STARTED, received_on=SENT))
    _on(monkeypatch, TODAY)
    return done


def _on(monkeypatch: pytest.MonkeyPatch, day: date) -> None:
    moment = datetime.combine(day, time(10), UTC)
    monkeypatch.setattr(clock, "now", lambda: moment)
    monkeypatch.setattr(clock, "today", lambda: day)


def _later(desk: Desk, referral: Referral, sha: str, **said: Any) -> ReturnedFile:
    file = returned(desk, referral, sha=sha)
    reply = dataclasses.replace(NOTHING, file_sha256=sha, **said)
    return dataclasses.replace(file, reply=reply)


def test_the_start_and_then_the_end_come_by_file(desk, answered):
    client_id = answered.form.client_id
    found = replies.match(
        desk.store, desk.actor, _later(desk, answered, "b" * 64, started_on=STARTED)
    )
    assert found.changes == (("started_on", "", "2.2.2026"),)
    assert [(one.part, one.before, one.after) for one in found.effects] == [
        ("path", "accepted", "running")
    ]
    started = replies.accept(desk.store, desk.actor, found)
    assert started.state is ReferralState.STARTED
    (step,) = paths.for_client(desk.store, desk.actor, client_id)
    assert (step.state, step.starts_on) == ("running", STARTED)

    file = _later(
        desk, answered, "c" * 64, ended_on=ENDED, outcome="partly_completed", levels=LEVELS
    )
    found = replies.match(desk.store, desk.actor, file)
    assert [one for one in found.changes if one[0] != "unreadable"] == [
        ("ended_on", "", "5.6.2026"),
        ("outcome", "", "partly_completed"),
        ("level_speaking", "", "A2.1"),
        ("level_writing", "", "A1.3"),
    ]
    assert {(one.part, one.after) for one in found.effects} == {
        ("path", "partly_completed"),
        ("level", "A2.1"),
        ("level", "A1.3"),
    }
    ended = replies.accept(desk.store, desk.actor, found)
    assert ended.state is ReferralState.ENDED
    (step,) = paths.for_client(desk.store, desk.actor, client_id)
    assert (step.state, step.ends_on) == ("partly_completed", ENDED)
    levels = competence.for_client(desk.store, desk.actor, client_id).languages
    assert {(one.skill, one.level, one.language, one.assessed_on) for one in levels} == {
        ("speaking", "A2.1", "fi", ENDED),
        ("writing", "A1.3", "fi", ENDED),
    }
    assert {one.assessor for one in levels} == {"Rannikon kansanopisto"}
    newest = notes.for_client(desk.store, desk.actor, client_id)[0].form
    assert newest.source == "school"
    assert "Opinnot päättyivät: 5.6.2026" in newest.text
    assert "Tulos: Osittain suoritettu" in newest.text
    assert "Puhuminen: A2.1" in newest.text
    assert "korvaa" not in newest.text
    # The decision of January still stands in the newest reply: a follow-up takes nothing back.
    assert ended.replies[-1].reply.decision is Decision.PLACE


def test_levels_reach_the_figures_of_her_project_and_overwrite_nothing(desk, answered):
    client_id = answered.form.client_id
    project = projects.create(
        desk.store, desk.actor, ProjectForm("Hanke", "amif_2021", SENT, date(2027, 12, 31))
    )
    joined = projects.join(
        desk.store,
        desk.actor,
        ParticipationForm(
            client_id,
            project.id,
            SENT,
            cefr_start=(("speaking", "A1.3"), ("writing", "A1.1")),
            cefr_end=(("writing", "A1.2"),),
        ),
    )
    file = _later(desk, answered, "c" * 64, ended_on=ENDED, outcome="completed", levels=LEVELS)
    found = replies.match(desk.store, desk.actor, file)
    assert ("monitoring", "A2.1") in {(one.part, one.after) for one in found.effects}
    replies.accept(desk.store, desk.actor, found)
    period = Period(SENT, date(2026, 12, 31))
    (facts,) = monitoring.evaluation(desk.store, desk.actor, project.id, period).facts
    assert dict(facts.cefr_end) == {"speaking": "A2.1", "writing": "A1.2"}
    (now,) = projects.participations(desk.store, desk.actor, project.id)
    assert now.version > joined.version


@pytest.mark.parametrize(
    "said, asked",
    [
        ({"ended_on": ENDED}, ("outcome",)),
        ({"outcome": "completed"}, ("ended_on",)),
        ({"started_on": TODAY + timedelta(days=3)}, ("started_on",)),
        ({"started_on": SENT - timedelta(days=3)}, ("started_on",)),
        (
            {"started_on": ENDED, "ended_on": STARTED, "outcome": "completed"},
            ("ended_on",),
        ),
    ],
)
def test_what_cannot_be_so_is_asked_about_and_moves_nothing(desk, answered, said, asked):
    found = replies.match(desk.store, desk.actor, _later(desk, answered, "b" * 64, **said))
    assert found.reply.unreadable == asked
    done = replies.accept(desk.store, desk.actor, found)
    assert done.state in (ReferralState.ANSWERED, ReferralState.STARTED)
    (step,) = paths.for_client(desk.store, desk.actor, answered.form.client_id)
    assert step.state in ("accepted", "running")
    assert (step.state == "running") == (said.get("started_on") == ENDED)


def test_a_start_without_an_answer_says_that_there_was_a_place(desk, monkeypatch):
    _on(monkeypatch, SENT)
    sent = sent_referral(desk)
    _on(monkeypatch, TODAY)
    done = take(desk, _later(desk, sent, "b" * 64, started_on=STARTED))
    assert [state for state, _at in done.history][-2:] == [
        ReferralState.ANSWERED,
        ReferralState.STARTED,
    ]
    (step,) = paths.for_client(desk.store, desk.actor, sent.form.client_id)
    assert (step.state, step.starts_on) == ("running", STARTED)


def test_a_decision_after_the_start_changes_no_state_and_is_kept(desk, answered):
    take(desk, _later(desk, answered, "b" * 64, started_on=STARTED))
    file = returned(desk, answered, sha="d" * 64, decision=Decision.QUEUE, start_on=STARTED)
    done = take(desk, file)
    assert done.state is ReferralState.STARTED
    assert done.replies[-1].reply.decision is Decision.QUEUE
    (step,) = paths.for_client(desk.store, desk.actor, answered.form.client_id)
    assert step.state == "running"


def test_levels_given_again_are_recorded_once(desk, answered):
    file = _later(desk, answered, "b" * 64, ended_on=ENDED, outcome="completed", levels=LEVELS)
    take(desk, file)
    more = _later(desk, answered, "c" * 64, levels=(*LEVELS, ("reading", "A2.2")))
    found = replies.match(desk.store, desk.actor, more)
    assert [one.name for one in found.effects] == ["fi:reading"]
    replies.accept(desk.store, desk.actor, found)
    client_id = answered.form.client_id
    assert len(competence.for_client(desk.store, desk.actor, client_id).languages) == 3
    with pytest.raises(ReplyError, match=r"^reply.already_answered$"):
        replies.match(desk.store, desk.actor, _later(desk, answered, "e" * 64, levels=LEVELS))


def test_a_phone_call_is_kept_with_who_and_when(desk, monkeypatch):
    _on(monkeypatch, SENT)
    sent = sent_referral(desk)
    _on(monkeypatch, date(2026, 1, 26))
    told = dataclasses.replace(
        NOTHING, decision=Decision.QUEUE, said_by="Olli Opettaja", said_on=date(2026, 1, 19)
    )
    done = replies.record_by_hand(desk.store, desk.actor, sent, told)
    kept = done.replies[-1].reply
    assert kept.source is ReplySource.PHONE
    assert (kept.said_by, kept.said_on) == ("Olli Opettaja", date(2026, 1, 19))
    newest = notes.for_client(desk.store, desk.actor, sent.form.client_id)[0].form
    assert "Kertoi Olli Opettaja 19.1.2026." in newest.text
    # The school answered when it told, not when somebody wrote it down.
    (times,) = response_times(desk.store, desk.actor)
    assert times.median_working_days == 5.0
    for wrong in (date(2026, 1, 27), date(2026, 1, 11)):
        again = dataclasses.replace(told, said_on=wrong, note="Toinen")
        with pytest.raises(InvalidInputError, match=r"^reply.said_on$"):
            replies.record_by_hand(desk.store, desk.actor, done, again)


def test_effects_of_what_is_being_typed_change_nothing(desk, answered):
    typed = dataclasses.replace(NOTHING, ended_on=ENDED, outcome="interrupted")
    (effect,) = replies.effects(desk.store, desk.actor, answered, typed)
    assert (effect.part, effect.before, effect.after) == ("path", "accepted", "interrupted")
    now = referrals.referral(desk.store, desk.actor, answered.id)
    assert now == answered


@pytest.mark.parametrize("start", [date(2025, 2, 2), date(2062, 2, 2)])
def test_a_start_of_a_wrong_year_is_asked_about_and_plans_nothing(desk, monkeypatch, start):
    _on(monkeypatch, SENT)
    sent = sent_referral(desk)
    done = take(desk, returned(desk, sent, start_on=start, received_on=SENT))
    assert done.state is ReferralState.ANSWERED
    assert done.replies[0].reply.unreadable == ("start_on",)
    (step,) = paths.for_client(desk.store, desk.actor, sent.form.client_id)
    assert (step.state, step.planned_from) == ("accepted", None)
    _on(monkeypatch, TODAY)
    said = {"started_on": STARTED, "ended_on": ENDED, "outcome": "completed"}
    ended = take(desk, _later(desk, done, "e" * 64, **said))
    assert ended.state is ReferralState.ENDED
