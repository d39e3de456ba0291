"""Schools' answers: matched, shown, accepted once."""

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from db import audit, clients, notes, paths, referrals, replies
from db.response_times import response_times
from db.store import Store
from tekoto import clock
from tekoto.client import CaseloadFilter
from tekoto.dates import add_working_days, format_date
from tekoto.errors import NotFoundError, ReplyError, StaleRecordError
from tekoto.note import Visibility
from tekoto.referral import ReferralState
from tekoto.reply import Decision, ReplyIdentity, ReplySource, ReturnedFile
from tests.db.network_office import Desk, open_desk, returned, sent_referral, take

TODAY = clock.today()
START = TODAY + timedelta(days=40)


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def test_an_answer_is_shown_before_it_is_taken(desk):
    sent = sent_referral(desk)
    found = replies.match(desk.store, desk.actor, returned(desk, sent))
    assert found.referral.id == sent.id
    assert ("decision", "", "place") in found.changes
    assert ("start_on", "", format_date(START)) in found.changes
    assert not found.late
    assert not found.altered
    assert referrals.referral(desk.store, desk.actor, sent.id).state is ReferralState.SENT


def test_an_accepted_place_is_in_reply_state_note_path_and_log(desk):
    sent = sent_referral(desk)
    client_id = sent.form.client_id
    done = take(desk, returned(desk, sent))
    assert done.state is ReferralState.ANSWERED
    (kept,) = done.replies
    assert kept.reply.decision is Decision.PLACE
    assert kept.reply.group == "A2"
    (note,) = notes.for_client(desk.store, desk.actor, client_id)
    assert note.form.kind == "school_follow_up"
    assert note.form.visibility is Visibility.SCHOOL
    assert note.form.source == "school"
    assert note.organisation_name == "Rannikon kansanopisto"
    assert "Päätös: Opiskelupaikka" in note.form.text
    assert "Tervetuloa =1+1" in note.form.text
    (step,) = paths.for_client(desk.store, desk.actor, client_id)
    assert (step.state, step.planned_from) == ("accepted", START)
    (line,) = clients.caseload(desk.store, desk.actor, CaseloadFilter())
    assert line.last_note_on == TODAY
    actions = [e.action for e in audit.entries_for_client(desk.store, desk.actor, client_id)]
    assert "import" in actions
    assert audit.verify(desk.store).intact


def test_a_second_click_changes_nothing(desk):
    sent = sent_referral(desk)
    found = replies.match(desk.store, desk.actor, returned(desk, sent))
    first = replies.accept(desk.store, desk.actor, found)
    again = replies.accept(desk.store, desk.actor, found)
    assert again == first
    assert len(notes.for_client(desk.store, desk.actor, sent.form.client_id)) == 1


def test_two_clicks_at_once_take_the_reply_once(desk):
    sent = sent_referral(desk)
    found = replies.match(desk.store, desk.actor, returned(desk, sent))

    def click(_: int) -> str:
        try:
            return replies.accept(desk.store, desk.actor, found).state
        except StaleRecordError:
            return "stale"

    with ThreadPoolExecutor(4) as pool:
        results = set(pool.map(click, range(4)))
    assert ReferralState.ANSWERED in results
    assert results <= {ReferralState.ANSWERED, "stale"}
    done = referrals.referral(desk.store, desk.actor, sent.id)
    assert len(done.replies) == 1
    assert len(notes.for_client(desk.store, desk.actor, sent.form.client_id)) == 1
    assert audit.verify(desk.store).intact


def test_the_same_file_again_is_told(desk):
    sent = sent_referral(desk)
    take(desk, returned(desk, sent))
    with pytest.raises(ReplyError, match=r"^reply.already_answered$"):
        replies.match(desk.store, desk.actor, returned(desk, sent))
    with pytest.raises(ReplyError, match=r"^reply.already_answered$"):
        replies.match(desk.store, desk.actor, returned(desk, sent, sha="b" * 64))


def test_a_place_after_the_queue_is_a_change(desk):
    sent = sent_referral(desk)
    take(desk, returned(desk, sent, decision=Decision.QUEUE, start_on=None))
    (step,) = paths.for_client(desk.store, desk.actor, sent.form.client_id)
    assert step.state == "queued"
    found = replies.match(desk.store, desk.actor, returned(desk, sent, sha="b" * 64))
    assert found.changes == (
        ("decision", "queue", "place"),
        ("start_on", "", format_date(START)),
    )
    done = replies.accept(desk.store, desk.actor, found)
    assert [one.reply.decision for one in done.replies] == [Decision.QUEUE, Decision.PLACE]
    newest = notes.for_client(desk.store, desk.actor, sent.form.client_id)[0]
    assert "korvaa aiemman vastauksen" in newest.form.text


def test_a_match_of_yesterday_does_not_overwrite_what_came_since(desk):
    sent = sent_referral(desk)
    old = replies.match(desk.store, desk.actor, returned(desk, sent))
    take(desk, returned(desk, sent, sha="b" * 64, decision=Decision.QUEUE))
    with pytest.raises(StaleRecordError):
        replies.accept(desk.store, desk.actor, old)


@pytest.mark.parametrize(
    "decision,state",
    [(Decision.NOT_SUITABLE, "rejected"), (Decision.MORE_INFORMATION, "applied")],
)
def test_other_decisions_move_the_step(desk, decision, state):
    sent = sent_referral(desk)
    take(desk, returned(desk, sent, decision=decision, start_on=None))
    (step,) = paths.for_client(desk.store, desk.actor, sent.form.client_id)
    assert step.state == state


def test_a_reply_without_a_decision_acknowledges(desk):
    sent = sent_referral(desk)
    done = take(desk, returned(desk, sent, decision=None, start_on=None))
    assert done.state is ReferralState.ACKNOWLEDGED
    assert take(desk, returned(desk, sent, sha="b" * 64)).state is ReferralState.ANSWERED


def test_what_is_not_ours_or_cannot_be_taken_is_told_apart(desk):
    sent = sent_referral(desk)
    good = returned(desk, sent)

    def with_identity(**changes: str) -> ReturnedFile:
        return dataclasses.replace(good, identity=dataclasses.replace(good.identity, **changes))

    bad = {
        "reply.other_vault": with_identity(vault_id="01980000-0000-7000-8000-00000000ffff"),
        "reply.not_known": with_identity(reference="2222-2222"),
        "reply.token": with_identity(token="A" * 16),
        "reply.empty": returned(
            desk,
            sent,
            decision=None,
            received_on=None,
            start_on=None,
            group="",
            contact="",
            note="",
        ),
    }
    for key, file in bad.items():
        with pytest.raises(ReplyError, match=f"^{key}$"):
            replies.match(desk.store, desk.actor, file)
    other = with_identity(document_id=str(desk.school.id))
    with pytest.raises(ReplyError, match=r"^reply.not_known$"):
        replies.match(desk.store, desk.actor, other)
    draft = referrals.create(desk.store, desk.actor, desk.form(desk.client()))
    with pytest.raises(ReplyError, match=r"^reply.not_sent$"):
        replies.match(desk.store, desk.actor, returned(desk, draft))
    referrals.cancel(desk.store, desk.actor, sent.id, sent.version)
    with pytest.raises(ReplyError, match=r"^reply.cancelled$"):
        replies.match(desk.store, desk.actor, good)


def test_a_print_is_known_by_what_it_says_of_its_document(desk):
    sent = sent_referral(desk)
    file = returned(desk, sent, source=ReplySource.PRINT)
    said = ReplyIdentity("", str(sent.id), sent.reference, "")
    found = replies.match(desk.store, desk.actor, dataclasses.replace(file, identity=said))
    assert not found.altered
    done = replies.accept(desk.store, desk.actor, found)
    assert done.state is ReferralState.ANSWERED
    (note,) = notes.for_client(desk.store, desk.actor, sent.form.client_id)
    assert "luettu tulostetusta lomakkeesta" in note.form.text
    for wrong in (
        dataclasses.replace(said, document_id=str(desk.school.id)),
        dataclasses.replace(said, reference="2222-2222"),
    ):
        with pytest.raises(ReplyError, match=r"^reply.not_known$"):
            replies.match(desk.store, desk.actor, dataclasses.replace(file, identity=wrong))
    # Only a print may come without vault and token.
    bare = dataclasses.replace(returned(desk, sent), identity=said)
    with pytest.raises(ReplyError, match=r"^reply.other_vault$"):
        replies.match(desk.store, desk.actor, bare)


def test_studies_start_and_end_by_hand_and_a_file_still_tells_more(desk):
    sent = sent_referral(desk)
    done = take(desk, returned(desk, sent))
    started = referrals.mark_started(desk.store, desk.actor, sent.id, done.version, START)
    assert started.state is ReferralState.STARTED
    (step,) = paths.for_client(desk.store, desk.actor, sent.form.client_id)
    assert (step.state, step.starts_on) == ("running", START)
    late = returned(desk, sent, sha="c" * 64, group="B1")
    started = take(desk, late)
    assert started.state is ReferralState.STARTED
    assert started.replies[-1].reply.group == "B1"
    ended = referrals.mark_ended(
        desk.store,
        desk.actor,
        sent.id,
        started.version,
        START + timedelta(days=100),
        outcome="interrupted",
        reason="Muutto",
    )
    assert ended.state is ReferralState.ENDED
    (step,) = paths.for_client(desk.store, desk.actor, sent.form.client_id)
    assert (step.state, step.ends_on) == ("interrupted", START + timedelta(days=100))


def test_a_late_answer_is_taken_and_marked(desk, monkeypatch):
    sent = sent_referral(desk)
    later = clock.now() + timedelta(days=100)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert referrals.expire_overdue(desk.store, desk.actor, clock.today()) == 1
    found = replies.match(desk.store, desk.actor, returned(desk, sent))
    assert found.late
    done = replies.accept(desk.store, desk.actor, found)
    assert done.state is ReferralState.ANSWERED
    note = notes.for_client(desk.store, desk.actor, sent.form.client_id)[0]
    assert "määräajan" in note.form.text


def test_altered_print_and_unreadable_fields_are_shown_and_kept(desk):
    sent = sent_referral(desk)
    file = returned(desk, sent, start_on=None, unreadable=("start_on",))
    assert not replies.match(desk.store, desk.actor, file).altered
    other = dataclasses.replace(file, fingerprint="another")
    found = replies.match(desk.store, desk.actor, other)
    assert found.altered
    assert ("unreadable", "", "start_on") in found.changes
    done = replies.accept(desk.store, desk.actor, found)
    assert done.replies[0].altered
    assert done.replies[0].reply.unreadable == ("start_on",)
    note = notes.for_client(desk.store, desk.actor, sent.form.client_id)[0]
    assert "poikkeaa lähetetystä" in note.form.text


def test_another_office_cannot_take_the_answer(desk):
    sent = sent_referral(desk)
    stranger = open_desk(desk.store).actor
    with pytest.raises(NotFoundError):
        replies.match(desk.store, stranger, returned(desk, sent))


def test_response_times_are_medians_in_working_days(desk, monkeypatch):
    real = clock.now()
    answers = (1, 3, 8)
    for days in answers:
        monkeypatch.setattr(clock, "now", lambda: real)
        sent = sent_referral(desk)
        file = returned(desk, sent, sha=f"{days:064d}")
        on = add_working_days(TODAY, days)
        later = real + (on - TODAY)
        monkeypatch.setattr(clock, "now", lambda later=later: later)
        take(desk, file)
    monkeypatch.setattr(clock, "now", lambda: real)
    sent_referral(desk)
    gone = sent_referral(desk)
    referrals.cancel(desk.store, desk.actor, gone.id, gone.version)
    (one,) = response_times(desk.store, desk.actor)
    assert (one.sent, one.answered, one.awaiting, one.overdue) == (4, 3, 1, 0)
    assert one.median_working_days == 3.0
