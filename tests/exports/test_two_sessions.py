"""Two advisers of an office on one PostgreSQL: what one does in the midst of another's act."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from db import referral_rows, referrals, transfers
from db.store import Store
from exports import packets
from tekoto import clock
from tekoto.errors import StoreError
from tekoto.transfer import TransferState
from tests.db.network_office import open_desk, sent_referral
from tests.exports.exchange_office import Place, introduce, open_place
from tests.exports.test_transfers import prepare, the_one


@pytest.fixture
def here(postgres_store: Store) -> Place:
    return open_place(postgres_store)


@pytest.fixture
def there(another_store: Callable[[], Store], here: Place) -> Place:
    made = open_place(another_store(), "Pohjoisen työllisyysalue", "TTA")
    introduce(here, made)
    return made


def in_the_midst(
    monkeypatch: pytest.MonkeyPatch, module: Any, name: str, act: Callable[[], object]
) -> list[str]:
    """Let a colleague act after ``name`` has read; she may have to wait and give up."""
    real = getattr(module, name)
    came: list[str] = []

    def reads(*args: Any, **named: Any) -> Any:
        found = real(*args, **named)
        if not came:
            came.append("")
            try:
                act()
            except StoreError as error:
                came[0] = error.key
        return found

    monkeypatch.setattr(module, name, reads)
    return came


def test_a_client_whom_the_partner_took_over_is_not_taken_back_at_the_same_time(
    here: Place, there: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    hers = here.client()
    prepare(here, there, hers)
    packets.take_in(there.store, there.actor, here.packet(there))
    transfers.accept(there.store, there.actor, the_one(there).id)
    answer = there.packet(here)
    came = in_the_midst(
        monkeypatch, transfers, "_row", lambda: packets.take_in(here.store, here.actor, answer)
    )
    transfers.take_back(here.store, here.actor, the_one(here).id)
    monkeypatch.undo()
    assert came == ["store.locked"]
    packets.take_in(here.store, here.actor, answer)
    # Both may act at once only one after the other: then the answer is told.
    assert the_one(here).state is TransferState.TAKEN_BACK
    assert the_one(here).partner_answer == TransferState.ACCEPTED


def test_two_who_open_at_once_both_get_in(
    postgres_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(postgres_store)
    for _number in range(2):
        sent_referral(desk, desk.client(hetu=""))
    later = clock.today() + timedelta(days=200)
    counts = [0]

    def move(*args: Any, **named: Any) -> None:
        monkeypatch.undo()
        counts[0] = referrals.expire_overdue(desk.store, desk.colleague(), later)
        referral_rows.move(*args, **named)

    monkeypatch.setattr("db.referrals.move", move)
    counts.append(referrals.expire_overdue(desk.store, desk.actor, later))
    assert sorted(counts) == [0, 2]
