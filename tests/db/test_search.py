"""One field finds clients, the same ones on both engines, and tells nothing it must not."""

import dataclasses
import random
from datetime import timedelta

import pytest
from sqlalchemy import select

from db import clients, search, search_index
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.system import AuditRecord
from tekoto import clock
from tekoto.access import Actor, Role
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.client import ClientForm, Contact, NameVariant
from tekoto.errors import StoreError
from tekoto.search_hit import HitReason, SearchHit
from tests.db.people_office import Office, open_office
from tests.fixtures.people import PHONES, former_hetus, people

EVERYONE = tuple(people())


TRICKS = (
    "",
    " ",
    "'",
    '"',
    "*",
    "-",
    "%",
    "_",
    "\\",
    "a' OR 1=1 --",
    'a" OR "b',
    "NEAR(a b)",
    "(",
    "§a1",
    "§o1",
    "a:*",
    "!a",
    "a & b",
    "\x00",
    "\ud800",
    "x" * 500,
    "·cabdi",
    "≈",
    "AND",
    "ا",
    "👩‍🏫",
    "ﷺ",
)


def find(office: Office, text: str, actor: Actor | None = None) -> tuple[SearchHit, ...]:
    return search.search(office.store, actor or office.actor, text)


def names(office: Office, text: str, actor: Actor | None = None) -> list[str]:
    return [hit.name for hit in find(office, text, actor)]


@pytest.mark.parametrize(
    "text, name, reason",
    [
        ("cabdi", "Cabdi, Amina Warsame", HitReason.NAME),
        ("Abdi", "Cabdi, Amina Warsame", HitReason.VARIANT),
        ("amiina", "Cabdi, Amina Warsame", HitReason.VARIANT),
        ("amina war", "Cabdi, Amina Warsame", HitReason.NAME),
        ("  WARSAME   cab ", "Cabdi, Amina Warsame", HitReason.NAME),
        ("htoo", "Htoo", HitReason.NAME),
        ("al-khatib", "al-Khatib, Yousef", HitReason.NAME),
        ("khatib yusuf", "al-Khatib, Yousef", HitReason.VARIANT),
        ("يوسف", "al-Khatib, Yousef", HitReason.NAME),
        ("ሰላም", "Tesfay, Selam", HitReason.NAME),
        ("rondon", "Rondón Pérez, Luz Marina", HitReason.NAME),
        ("010184-9005", "Cabdi, Amina Warsame", HitReason.IDENTIFIER),
        ("010184–9005", "Cabdi, Amina Warsame", HitReason.IDENTIFIER),
        ("170909a905r", "Karimi, Bahram", HitReason.IDENTIFIER),
        ("010184", "Cabdi, Amina Warsame", HitReason.IDENTIFIER),
        ("T07-1234567", "Haddad, Rania", HitReason.IDENTIFIER),
        ("t07 1234", "Haddad, Rania", HitReason.IDENTIFIER),
        ("040 123 4567", "Cabdi, Amina Warsame", HitReason.PHONE),
        ("+358401234567", "Cabdi, Amina Warsame", HitReason.PHONE),
        ("040-1234", "Cabdi, Amina Warsame", HitReason.PHONE),
    ],
)
def test_a_client_is_found(office: Office, text: str, name: str, reason: HitReason) -> None:
    for one in ("T01", "T02", "T03", "T05a", "T07", "T10", "T15"):
        office.client(one)
    hit = find(office, text)[0]
    assert (hit.name, hit.reason) == (name, reason)


def test_every_client_is_found_by_every_word_of_her_name_and_code(office: Office) -> None:
    made = {name: office.client(name).id for name in EVERYONE}
    for name, form in people().items():
        texts = [form.family_name, form.given_names, form.hetu]
        texts += [variant.value for variant in form.names]
        for text in filter(None, texts):
            assert made[name] in {hit.client_id for hit in find(office, text)}, (name, text)


def test_the_two_who_differ_by_the_separator_are_told_apart(office: Office) -> None:
    for one in ("T16a", "T16b"):
        office.client(one)
    first, second = people()["T16a"], people()["T16b"]
    assert len(find(office, first.hetu[:6])) == 2
    for form in (first, second):
        (hit,) = find(office, form.hetu)
        assert hit.name.startswith(form.family_name)


def test_both_spellings_of_a_duplicate_are_found_as_typed_first(office: Office) -> None:
    office.client("T14b")
    office.client("T14a")
    assert names(office, "mohammad husseini")[0] == "Husseini, Mohammad"
    assert names(office, "muhammed hossaini")[0] == "Hossaini, Muhammed"
    assert len(find(office, "mohamed huseini")) == 2


def test_questions_asked_in_turn_find_the_newest_of_each_once(office: Office) -> None:
    made = [office.client(ClientForm(family_name=f"Aho{n}", given_names="Eeva")) for n in range(6)]
    questions = [
        ((), [[["·nobody*"]]]),
        ((), [[["·aho4*"]], [["·aho1*"]]]),
        ((), [[["·eeva"], ["·aho*"]]]),
    ]
    with office.store.read() as session:
        row = {line.client_id: line.row for line in session.scalars(select(CaseloadRecord)).all()}
        rows = [row[client.id] for client in made]
        ask = search_index.find_in_turn
        assert ask(session, search_index.CLIENTS, [], 4) == []
        found = ask(session, search_index.CLIENTS, questions, 4)
        assert found == [(1, rows[4]), (1, rows[1]), (2, rows[5]), (2, rows[3])]
        found = ask(session, search_index.CLIENTS, questions, 50)
        assert [one for _number, one in found] == [rows[n] for n in (4, 1, 5, 3, 2, 0)]


def test_those_spelled_as_typed_are_not_drowned_by_variants(office: Office) -> None:
    wanted = office.client(ClientForm(family_name="Husseini", given_names="Mohammad"))
    for number in range(45):
        office.client(ClientForm(family_name=f"Hossaini{number}", given_names="Muhammed"))
    hits = find(office, "mohammad")
    assert hits[0].client_id == wanted.id
    assert len(hits) == 20


def test_own_clients_come_first_and_open_cases_before_ended(office: Office) -> None:
    colleague = office.colleague()
    form = ClientForm(family_name="Karimi")
    theirs = office.client(form, actor=colleague)
    mine_ended = office.client(form)
    mine = office.client(form)
    clients.change_state(
        office.store, office.actor, mine_ended.id, 1, CaseState.ENDED, clock.today(), "work"
    )
    found = [hit.client_id for hit in find(office, "karimi")]
    assert found == [mine.id, mine_ended.id, theirs.id]


def test_note_text_finds_the_own_client(office: Office) -> None:
    made = office.client("T02")
    office.note(
        made, "Tavattiin. " * 30 + "Hän etsii Lähihoitajakoulutusta syksyksi. " + "Loppu. " * 30
    )
    (hit,) = find(office, "lahihoitajak syks")
    assert (hit.reason, hit.name) == (HitReason.NOTE, "Htoo")
    assert "Lähihoitajakoulutusta" in hit.detail
    assert len(hit.detail) <= 125
    assert find(office, "lahihoitajak kevät") == ()
    assert find(office, "lä") == ()
    # Notes of a colleague's clients are found by the lead alone; experts read no notes.
    assert find(office, "lähihoitaja", office.colleague()) == ()
    assert len(find(office, "lähihoitaja", office.colleague(Role.LEAD))) == 1
    assert find(office, "lähihoitaja", office.colleague(Role.PROJECT_EXPERT)) == ()


def test_a_client_found_by_name_and_note_is_shown_once(office: Office) -> None:
    made = office.client("T02")
    for _ in range(3):
        office.note(made, "Htoo kävi toimistolla")
    (hit,) = find(office, "htoo")
    assert (hit.reason, hit.detail) == (HitReason.NAME, "")


def test_a_restricted_phone_finds_the_own_client_and_shows_nothing(office: Office) -> None:
    office.client("T04")
    (hit,) = find(office, PHONES["T04"])
    assert hit.protected
    assert "'765'" not in repr(hit)
    assert find(office, PHONES["T04"], office.colleague()) == ()
    assert find(office, PHONES["T04"], office.colleague(Role.LEAD)) == ()
    assert names(office, "mwamba", office.colleague()) == ["Mwamba, Neema"]


def test_ending_the_restriction_lets_the_office_find_the_phone(office: Office) -> None:
    made = office.client("T04")
    clients.end_protection(office.store, office.actor, made.id, 1, clock.today(), "DVV")
    assert len(find(office, PHONES["T04"], office.colleague())) == 1


def test_a_former_code_is_found_by_whom_it_concerns(office: Office) -> None:
    ((old, _, _),) = former_hetus()["T13"]
    made = office.client("T13", hetu=old)
    form = dataclasses.replace(
        made.form, hetu=people()["T13"].hetu, hetu_change_reason="protection"
    )
    clients.update(office.store, office.actor, made.id, made.version, form)
    assert len(find(office, old)) == 1
    assert len(find(office, old, office.colleague(Role.LEAD))) == 1
    assert find(office, old, office.colleague()) == ()
    assert find(office, old, office.colleague(Role.PROJECT_EXPERT)) == ()
    assert len(find(office, form.hetu, office.colleague())) == 1


def test_what_changes_is_found_anew_and_no_longer_by_the_old(office: Office) -> None:
    made = office.client("T02")
    form = dataclasses.replace(
        made.form,
        given_names="Saw",
        names=(NameVariant("variant", "Ensio"),),
        contacts=(Contact("phone", "0501112223"),),
    )
    clients.update(office.store, office.actor, made.id, made.version, form)
    assert find(office, "htoo") == ()
    for text in ("saw", "ensio", "0501112223"):
        assert len(find(office, text)) == 1


def test_a_case_that_changes_hands_is_found_in_its_new_place(office: Office) -> None:
    made = office.client("T02")
    office.note(made, "Kerrottiin kansanopistosta")
    stranger = office.elsewhere()
    clients.assign(office.store, office.actor, made.id, made.version, stranger.user_id)
    for text in ("htoo", "kansanopisto"):
        assert find(office, text) == ()
        assert len(find(office, text, stranger)) == 1


def test_no_text_breaks_the_search(office: Office) -> None:
    office.client("T01")
    for text in TRICKS:
        assert len(find(office, text)) <= 1, text
    noted = office.client("T02")
    for text in TRICKS:
        office.note(noted, f"Alku {text} loppu")
        find(office, text)


def test_typing_is_logged_before_the_first_hit_and_every_ten_seconds(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.client("T01")
    for length in range(1, 6):
        find(office, "cabdi"[:length])
    assert len(_searches(office.store)) == 1
    later = clock.now() + timedelta(seconds=search.BURST_SECONDS + 1)
    monkeypatch.setattr(clock, "now", lambda: later)
    find(office, "cabdi")
    search.settled(office.store, office.actor, "Cabdi", 1)
    first, second, last = _searches(office.store)
    assert (first.count, second.count, last.count, last.section) == (1, 1, 1, "settled")
    assert first.purpose != last.purpose == second.purpose
    assert len(last.purpose) == 16


def test_roles_without_clients_search_nothing(office: Office) -> None:
    for role in (Role.AUDITOR, Role.ADMINISTRATOR):
        with pytest.raises(StoreError, match=r"permission\.denied"):
            find(office, "a", office.colleague(role))


def test_both_engines_find_the_same_in_the_same_order(
    sqlcipher_store: Store, postgres_store: Store
) -> None:
    found = [_answers(open_office(store)) for store in (sqlcipher_store, postgres_store)]
    assert found[0] == found[1]
    assert sum(map(len, found[0])) > 100


def _answers(office: Office) -> list[list[tuple[str, str, str, str]]]:
    chance = random.Random(7)
    made = [office.client(name) for name in EVERYONE]
    colleague = office.colleague()
    for number in range(30):
        given, family = chance.choice(EVERYONE), chance.choice(EVERYONE)
        form = ClientForm(
            given_names=people()[given].given_names or "Saw",
            family_name=f"{people()[family].family_name} {number}",
        )
        office.client(form, actor=chance.choice((office.actor, colleague)))
    for client in made[:8]:
        office.note(client, f"Keskusteltiin koulutuksesta {client.form.given_names} ÄÖÅ éè")
    texts = [
        "m",
        "ka",
        "moh",
        "mohamed",
        "hus",
        "karim b",
        "abdi",
        "koulutu",
        "aoa",
        "t0",
        "040",
        "luz mar",
        "yusuf",
        "محمد",
        "0101",
        "al",
        "an",
        "h",
        "keskusteltiin ee",
        "2026",
    ]
    return [
        [(hit.name, hit.state, str(hit.reason), hit.detail) for hit in find(office, text)]
        for text in texts
    ]


def _searches(store: Store) -> list[AuditRecord]:
    with store.read() as session:
        query = select(AuditRecord).where(AuditRecord.action == str(Action.SEARCH))
        return list(session.scalars(query.order_by(AuditRecord.seq)))
