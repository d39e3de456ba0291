"""The invented caseload: believable, repeatable, and nobody."""

import re
from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

import resources
from tekoto import vocabulary
from tekoto.hetu import Hetu
from tekoto.invented import InventedCaseload, InventedClient
from tekoto.invented_caseload import invented_caseload, invented_clients
from tekoto.language_names import languages
from tekoto.municipality import municipality
from tekoto.note import MAX_NOTE_CHARACTERS
from tekoto.referral import ReferralState, check_step

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def caseload() -> InventedCaseload:
    return invented_caseload(200, 1, today=TODAY)


def test_the_same_seed_tells_the_same_story(caseload):
    assert invented_caseload(200, 1, today=TODAY) == caseload
    assert invented_caseload(200, 2, today=TODAY) != caseload


def test_identity_codes_are_valid_artificial_and_given_once(caseload):
    codes = [client.form.hetu for client in caseload.clients if client.form.hetu]
    assert len(set(codes)) == len(codes) > 150
    assert all(Hetu.parse(code).artificial for code in codes)


def test_the_difficult_people_come_first(caseload):
    listed = [row["id"] for row in resources.json_data("invented/people.json")]
    assert [client.key for client in caseload.clients[: len(listed)]] == listed
    by_key = {client.key: client for client in caseload.clients}
    assert by_key["T04"].form.protection is not None
    assert by_key["T11"].state == "ended"
    assert by_key["T11"].reason == "deceased"
    assert by_key["T13"].former_identifiers[0].value == "090694-918H"
    assert by_key["T08"].form.municipality == "837"
    assert by_key["T02"].form.family_name == ""


def test_people_differ_as_people_do(caseload):
    forms = [client.form for client in caseload.clients]
    assert len({form.nationalities for form in forms}) >= 8
    assert sum(1 for form in forms if not form.family_name) >= 2
    assert sum(1 for form in forms if not form.hetu) >= 4
    assert 2 <= sum(1 for form in forms if form.protection) <= 14
    assert sum(1 for f in forms if any(n.kind == "variant" for n in f.names)) >= 30
    assert sum(1 for f in forms if any(n.kind == "original_script" for n in f.names)) >= 50
    assert {client.state for client in caseload.clients} == set(vocabulary.codes("case_states"))
    assert len({client.office_id for client in caseload.clients}) == 10


def test_every_code_is_in_its_code_table(caseload):
    spoken = {language.code for language in languages()}
    for client in caseload.clients:
        form = client.form
        assert form.languages.mother_tongue in spoken
        assert form.literacy in vocabulary.codes("literacy")
        if form.municipality:
            assert municipality(form.municipality).name_fi
        for note in client.story.notes:
            assert note.form.kind in vocabulary.codes("note_types")
        for step in client.story.steps:
            assert step.step.kind in vocabulary.codes("path_steps")
            assert step.step.state in vocabulary.codes("path_step_states")
        for participation in client.story.participations:
            for service in participation.services:
                assert service.kind in vocabulary.codes("services")


def test_nothing_happens_after_today_or_before_the_client_came(caseload):
    for client in caseload.clients:
        for note in client.story.notes:
            assert client.became_client_on.replace(day=1) <= note.form.happened_at.date() <= TODAY
            assert len(note.form.text) < MAX_NOTE_CHARACTERS
            assert "{" not in note.form.text
        for referral in client.story.referrals:
            assert all(at.date() <= TODAY for _, at in referral.history)


def test_referrals_stand_in_every_state_and_got_there_by_the_rules(caseload):
    referrals = [found for client in caseload.clients for found in client.story.referrals]
    assert {found.state for found in referrals} == set(ReferralState)
    for found in referrals:
        states = [state for state, _ in found.history]
        assert states[-1] is found.state
        for present, following in pairwise(states):
            check_step(present, following)
        times = [at for _, at in found.history]
        assert times == sorted(times)
        assert (found.reply is not None) == (ReferralState.ANSWERED in states)


def test_both_acts_and_both_projects_are_there(caseload):
    plans = [plan.form for client in caseload.clients for plan in client.story.plans]
    assert {"act_1386_2010", "act_681_2023"} == {plan.regime for plan in plans}
    assert any(0 <= (plan.valid_to - TODAY).days <= 30 for plan in plans)
    projects = Counter(
        form.project_id for client in caseload.clients for form in client.story.participations
    )
    assert len(projects) == len(caseload.projects) == 2
    assert min(projects.values()) >= 10


def test_nobody_can_be_reached(caseload):
    for client in caseload.clients:
        for contact in client.form.contacts:
            if contact.kind == "phone":
                assert re.fullmatch(r"040 000 \d{4}", contact.value)
            if contact.kind == "email":
                assert contact.value.endswith(".example")
    for official in caseload.officials:
        assert official.form.email.endswith(".example")
        assert official.form.phone.startswith("040 000 ")
    assert all("harjoitus" in found.form.name_fi.lower() for found in caseload.organisations), (
        "an organisation could be taken for a real one"
    )


def test_duplicates_are_labelled_and_spelt_otherwise():
    clients = list(invented_clients(2_000, 1, today=TODAY, duplicates=0.05))
    by_id: dict[object, InventedClient] = {client.id: client for client in clients}
    again = [client for client in clients if client.duplicate_of is not None]
    assert 60 <= len(again) <= 140
    assert all(client.duplicate_of in by_id for client in again)
    assert all(not client.form.hetu for client in again)
    changed = [
        client
        for client in again
        if client.form.given_names != by_id[client.duplicate_of].form.given_names
    ]
    assert len(changed) > len(again) / 2
