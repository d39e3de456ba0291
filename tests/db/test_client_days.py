"""Days that have not come yet: what is recorded as having happened, holds at once."""

from datetime import timedelta

import pytest

from db import clients
from tekoto import clock
from tekoto.case import CaseState
from tekoto.client import Protection
from tekoto.errors import InvalidInputError
from tests.db.people_office import Office


@pytest.mark.parametrize(
    "days, key", [(1, "client.protection_ends_later"), (-3000, "client.protection_dates")]
)
def test_turvakielto_ends_on_a_day_that_has_been(office: Office, days: int, key: str) -> None:
    """Ended on a day to come, it would show the hidden data at once."""
    begun = Protection("dvv", clock.today() - timedelta(days=100))
    made = office.client("T01", protection=begun)
    day = clock.today() + timedelta(days=days)
    with pytest.raises(InvalidInputError, match=key):
        clients.end_protection(office.store, office.actor, made.id, made.version, day, "DVV")
    assert clients.open_client(office.store, office.actor, made.id).protected


def test_a_case_takes_no_state_of_a_day_to_come(office: Office) -> None:
    """A mistyped year would shut the case until then."""
    made = office.client()
    later = clock.today() + timedelta(days=1)
    with pytest.raises(InvalidInputError, match=r"case\.later"):
        clients.change_state(
            office.store,
            office.actor,
            made.id,
            made.version,
            CaseState.PAUSED,
            later,
            "illness",
        )
