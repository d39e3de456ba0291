"""A returned class list: each row into its own case, whatever is wrong with the others."""

import dataclasses
from typing import Any

import pytest

from db import clients, handovers, list_replies, merging, officials, referrals, reply_folder
from db.store import Store
from tekoto import clock
from tekoto.ids import new_id
from tekoto.referral import Referral, ReferralState
from tekoto.reply import Decision, ReturnedFile
from tests.db.network_office import Desk, open_desk, returned
from tests.db.test_class_lists import drafts, leaving, send

EMPTY: dict[str, Any] = {
    "received_on": None,
    "decision": None,
    "start_on": None,
    "group": "",
    "contact": "",
    "note": "",
}


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def sent(desk: Desk, *names: str):
    return send(desk, leaving(desk, drafts(desk, *names)))


def answer(desk: Desk, referral, sha: str = "a" * 64, **changes: Any) -> ReturnedFile:
    """Return a row of the list as it left."""
    made = returned(desk, referral, sha=sha)
    reply = dataclasses.replace(made.reply, **changes)
    return dataclasses.replace(made, reply=reply, fingerprint="a" * 64, listed=True)


def match(desk: Desk, *rows: ReturnedFile):
    return list_replies.match_rows(desk.store, desk.actor, rows)


def take(desk: Desk, *rows: ReturnedFile):
    matches = [one.match for one in match(desk, *rows) if one.match is not None]
    return accepted(desk, matches)


def accepted(desk: Desk, matches) -> list[Referral]:
    done = list_replies.accept_rows(desk.store, desk.actor, matches)
    return [one.referral for one in done if one.referral is not None]


def keys(rows) -> list[str]:
    return [one.error.key if one.error else "" for one in rows]


def test_every_row_goes_into_its_own_case(desk):
    first, second = sent(desk, "Cabdi", "Nur")
    rows = match(desk, answer(desk, first), answer(desk, second, decision=Decision.QUEUE))
    assert [one.name.split(",")[0] for one in rows] == ["Cabdi", "Nur"]
    assert not any(one.match.altered for one in rows if one.match)
    done = accepted(desk, [one.match for one in rows])
    assert [one.replies[0].reply.decision for one in done] == ["place", "queue"]


def test_a_row_without_an_answer_comes_later_in_the_same_file_filled_on(desk):
    first, second = sent(desk, "Cabdi", "Nur")
    silent = answer(desk, second, **EMPTY)
    assert keys(match(desk, answer(desk, first), silent)) == ["", list_replies.SILENT]
    take(desk, answer(desk, first), silent)
    again = match(desk, answer(desk, first, "b" * 64), answer(desk, second, "b" * 64))
    assert keys(again) == ["reply.already_answered", ""]


def test_forged_foreign_and_cancelled_rows_stop_no_other(desk):
    forged, cancelled, good = sent(desk, "Cabdi", "Nur", "Demir")
    referrals.cancel(desk.store, desk.actor, cancelled.id, cancelled.version)
    bad = answer(desk, forged)
    bad = dataclasses.replace(bad, identity=dataclasses.replace(bad.identity, token="A" * 16))
    strange = answer(desk, forged)
    identity = dataclasses.replace(strange.identity, vault_id=str(new_id()))
    strange = dataclasses.replace(strange, identity=identity)
    unknown = dataclasses.replace(
        bad, identity=dataclasses.replace(bad.identity, reference="2222-2222")
    )
    rows = match(desk, bad, strange, unknown, answer(desk, cancelled), answer(desk, good))
    assert keys(rows) == [
        "reply.token",
        "reply.other_vault",
        "reply.not_known",
        "reply.cancelled",
        "",
    ]
    (done,) = accepted(desk, [rows[-1].match])
    assert done.state is ReferralState.ANSWERED


def test_a_row_of_another_person_on_the_list_proves_nothing(desk):
    first, second = sent(desk, "Cabdi", "Nur")
    swapped = answer(desk, first)
    identity = dataclasses.replace(swapped.identity, reference=second.reference)
    (row,) = match(desk, dataclasses.replace(swapped, identity=identity))
    assert keys([row]) == ["reply.not_known"]


def test_a_client_of_another_office_by_now_is_named_nowhere_and_the_rest_comes_in(desk):
    first, second = sent(desk, "Cabdi", "Nur")
    gone = clients.open_client(desk.store, desk.actor, first.form.client_id)
    office = officials.create_office(desk.store, "Tampereen työllisyysalue")
    there = desk.colleague(office_id=office.id)
    handovers.hand_over(desk.store, desk.actor, gone.id, gone.version, there.user_id)
    rows = match(desk, answer(desk, first), answer(desk, second))
    assert keys(rows) == ["reply.client_gone", ""]
    assert rows[0].name == ""


def test_a_merged_client_is_answered_where_she_is_now(desk):
    (first,) = sent(desk, "Cabdi")
    kept = desk.client(family_name="Cabdi", given_names="Amina W")
    seen = merging.preview(desk.store, desk.actor, kept.id, first.form.client_id)
    merging.merge(desk.store, desk.actor, seen, {})
    (row,) = match(desk, answer(desk, first))
    assert row.seen_as.startswith("Cabdi")
    assert row.match is not None
    (done,) = take(desk, answer(desk, first))
    assert done.state is ReferralState.ANSWERED


def test_an_altered_list_is_told_row_by_row(desk):
    (first,) = sent(desk, "Cabdi")
    (row,) = match(desk, dataclasses.replace(answer(desk, first), fingerprint="c" * 64))
    assert row.match.altered


def test_a_row_that_changed_meanwhile_stays_and_the_others_are_taken(desk):
    first, second = sent(desk, "Cabdi", "Nur")
    rows = match(desk, answer(desk, first), answer(desk, second))
    referrals.acknowledge(desk.store, desk.actor, first.id, first.version, clock.today())
    done = list_replies.accept_rows(desk.store, desk.actor, [one.match for one in rows])
    assert [one.error is None for one in done] == [False, True]


def test_the_folder_shows_a_list_until_every_answer_is_taken(desk):
    first, second = sent(desk, "Cabdi", "Nur")
    rows = (answer(desk, first), answer(desk, second))
    waiting = [reply_folder.waits(desk.store, desk.actor, one) for one in rows]
    assert waiting == [True, True]
    take(desk, rows[0])
    waiting = [reply_folder.waits(desk.store, desk.actor, one) for one in rows]
    assert waiting == [False, True]
    assert not reply_folder.waits(desk.store, desk.actor, answer(desk, second, **EMPTY))
