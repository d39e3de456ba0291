"""Contact cards: made, read, trusted by phone, replaced by rotation, revoked; never by mistake."""

import json
import re
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import audit, exchange_cards, exchange_identity
from db.store import Store
from exports import contact_cards, seal
from exports.card_file import card_bytes, make_keys, read_card
from tekoto import clock
from tekoto.errors import ExchangeError, InvalidInputError, StaleRecordError
from tekoto.exchange import CardFile, CardState, card_file_name, spoken_code
from tests.exports.exchange_office import Place, open_place, refused


@pytest.fixture
def there(school: Place) -> Place:
    return school


def test_keys_are_made_once_and_never_shown(here: Place, tmp_path: Path) -> None:
    card = here.card()
    assert here.card() == card
    (keys,) = exchange_identity.secrets(here.store, here.actor)
    assert keys.sign_secret.hex() not in repr(keys)
    assert keys.age_secret not in repr(keys)
    target = tmp_path / card_file_name(card.body.fingerprint)
    contact_cards.save_own(here.store, here.actor, target)
    assert re.fullmatch(r"yhteystietokortti_[0-9a-f]{8}\.tekotokortti", target.name)
    told = target.read_bytes()
    assert keys.age_secret.encode() not in told
    assert keys.sign_secret.hex().encode() not in told
    assert b"Asta" not in told
    assert read_card(target).body == card.body


def test_the_secrets_are_not_readable_in_the_vault_file(sqlcipher_store: Store) -> None:
    here = open_place(sqlcipher_store)
    here.card()
    (keys,) = exchange_identity.secrets(here.store, here.actor)
    file = sqlcipher_store.file
    assert file is not None
    for path in file.path.parent.iterdir():
        data = path.read_bytes()
        assert keys.age_secret.encode() not in data
        assert keys.sign_secret not in data


def test_the_code_is_read_in_five_groups_of_five(here: Place) -> None:
    fingerprint = here.card().body.fingerprint
    assert re.fullmatch(r"(\d{5} ){4}\d{5}", spoken_code(fingerprint))
    assert spoken_code(fingerprint) != spoken_code(
        make_keys("a", "a", clock.now()).body.fingerprint
    )


def test_a_card_is_trusted_after_a_phone_call_with_whom_and_when(here: Place, there: Place) -> None:
    card = here.meet(there)
    assert (card.state, card.speaks) == (CardState.UNCONFIRMED, False)
    with refused(InvalidInputError, "card.spoken_with_missing"):
        exchange_cards.confirm(here.store, here.actor, card.id, card.version, "  ")
    sure = exchange_cards.confirm(here.store, here.actor, card.id, card.version, "Veera Vastaaja")
    assert (sure.state, sure.speaks) == (CardState.CONFIRMED, True)
    assert (sure.confirmed_by, sure.spoken_with) == ("Asta Asiantuntija", "Veera Vastaaja")
    assert sure.confirmed_at is not None
    with pytest.raises(StaleRecordError):
        exchange_cards.revoke(here.store, here.actor, card.id, card.version, "varastettu")
    assert audit.verify(here.store).intact


def test_one_s_own_card_and_a_known_one_are_refused(here: Place, there: Place) -> None:
    here.meet(there)
    for place, key in ((there, "card.known"), (here, "card.own")):
        with refused(ExchangeError, key):
            contact_cards.offered(here.store, here.actor, place.card().card)


def test_a_rotation_signed_by_trusted_keys_is_trusted_for_the_same_organisation(
    here: Place, there: Place
) -> None:
    old = here.trust(there)
    elsewhere = here.add(open_place(there.store, "Toinen opisto", "KOP"))
    new = contact_cards.renew(there.store, there.actor)
    offered = contact_cards.offered(here.store, here.actor, new.card)
    assert offered.former is not None
    assert offered.former.id == old.id
    kept = contact_cards.take_in(here.store, here.actor, offered, elsewhere.id)
    assert (kept.state, kept.confirmed_how) == (CardState.CONFIRMED, "rotation")
    assert kept.organisation_id == old.organisation_id
    states = {card.id: card.state for card in exchange_cards.cards(here.store, here.actor)}
    assert states == {old.id: CardState.REPLACED, kept.id: CardState.CONFIRMED}


def test_a_rotation_of_an_unconfirmed_card_is_not_trusted(here: Place, there: Place) -> None:
    here.meet(there)
    new = contact_cards.renew(there.store, there.actor)
    offered = contact_cards.offered(here.store, here.actor, new.card)
    kept = contact_cards.take_in(here.store, here.actor, offered, here.add(there).id)
    assert kept.state is CardState.UNCONFIRMED


def test_a_rotation_of_a_revoked_card_is_refused(here: Place, there: Place) -> None:
    card = here.trust(there)
    exchange_cards.revoke(here.store, here.actor, card.id, card.version, "kone varastettiin")
    new = contact_cards.renew(there.store, there.actor)
    with refused(ExchangeError, "card.old_revoked"):
        contact_cards.offered(here.store, here.actor, new.card)


def test_a_card_revoked_while_its_successor_was_looked_at_vouches_for_nothing(
    here: Place, there: Place
) -> None:
    card = here.trust(there)
    new = contact_cards.renew(there.store, there.actor)
    offered = contact_cards.offered(here.store, here.actor, new.card)
    exchange_cards.revoke(here.store, here.actor, card.id, card.version, "kone varastettiin")
    with refused(ExchangeError, "card.old_revoked"):
        contact_cards.take_in(here.store, here.actor, offered, card.organisation_id)
    assert [kept.state for kept in here.cards()] == [CardState.REVOKED]


def test_a_stranger_cannot_claim_to_succeed_a_trusted_card(here: Place, there: Place) -> None:
    here.trust(there)
    forged = make_keys("Rannikon kansanopisto", "", clock.now())
    sign_secret, sign_key = seal.new_signing_keys()
    body = type(forged.body)(
        "Rannikon kansanopisto",
        "",
        sign_key,
        forged.body.recipient,
        clock.now(),
        there.card().body.fingerprint,
    )
    text = body.signed_text()
    file = CardFile(body, seal.sign(sign_secret, text), seal.sign(sign_secret, text))
    with refused(ExchangeError, "card.not_vouched"):
        contact_cards.offered(here.store, here.actor, card_bytes(file))


def test_stolen_keys_open_nothing_and_vouch_for_nothing(here: Place, there: Place) -> None:
    here.trust(there)
    contact_cards.renew(there.store, there.actor)
    new = contact_cards.renew(there.store, there.actor, compromised=True)
    assert new.body.replaces == ""
    assert [keys.body for keys in exchange_identity.secrets(there.store, there.actor)] == [new.body]
    offered = contact_cards.offered(here.store, here.actor, new.card)
    assert offered.former is None


def test_two_who_renew_at_once_do_not_lose_a_card(here: Place) -> None:
    here.card()
    before = exchange_identity.secrets(here.store, here.actor)[0]
    first, second = (make_keys("a", "a", clock.now(), before) for _ in range(2))
    exchange_identity.keep(here.store, here.actor, first)
    with refused(ExchangeError, "exchange.keys_changed"):
        exchange_identity.keep(here.store, here.actor, second)


def test_every_changed_byte_of_a_card_is_noticed() -> None:
    data = make_keys("Etelän työllisyysalue", "Söder", clock.now()).card
    body = read_card(data).body
    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= 1
        try:
            other = read_card(bytes(changed)).body
        except ExchangeError:
            continue
        # White space between the fields says nothing.
        assert other == body


@settings(max_examples=200)
@given(st.binary(max_size=9000) | st.text(max_size=3000).map(str.encode))
def test_any_bytes_are_refused_in_words(data: bytes) -> None:
    with pytest.raises(ExchangeError):
        read_card(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=80),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
KNOWN = sorted(json.loads(make_keys("a", "b", clock.now()).card))


@given(st.dictionaries(st.sampled_from(KNOWN), JSON))
def test_a_card_of_wrong_types_is_refused_in_words(changes: dict[str, object]) -> None:
    told = json.loads(make_keys("a", "b", clock.now()).card)
    if not changes.keys() - {name for name in changes if told[name] == changes[name]}:
        return
    with pytest.raises(ExchangeError):
        read_card(json.dumps(told | changes).encode())


def test_nested_and_huge_cards_are_refused_in_words() -> None:
    for data in (b"[" * 8000, b'{"a":' * 1500, b"1" * 8000, b"", b"null", b"\xff" * 40):
        with refused(ExchangeError, "card.not_card"):
            read_card(data)
    told = json.loads(make_keys("a", "b", clock.now()).card) | {"format": "tekoto-card-2"}
    with refused(ExchangeError, "card.newer"):
        read_card(json.dumps(told).encode())


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "ei"):
        with refused(ExchangeError, "card.cannot_read"):
            read_card(path)


@pytest.mark.parametrize(
    "when", ["9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+14:00", "9000-01-01T00:00:00-12:00"]
)
def test_a_card_from_the_end_of_the_calendar_is_refused_in_words(when: str, here: Place) -> None:
    keys = make_keys("Koulu", "", datetime.fromisoformat(when))
    with refused(ExchangeError, "card.not_card"):
        contact_cards.offered(here.store, here.actor, keys.card)
