"""The figures are of one's own office, and persons behind them are for those who work with them."""

from datetime import date

import pytest

from db import path_figures, paths
from db.store import Store
from tekoto import clock
from tekoto.access import Role
from tekoto.errors import StoreError
from tekoto.path import PathStep
from tests.db.network_office import Desk, open_desk, protection


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def test_open_cases_of_the_office_are_counted_without_withdrawn_steps(desk):
    for number in range(6):
        client = desk.client(**(protection() if number == 0 else {}))
        step = PathStep("KK", "", "running", date(2026, 1, 1), organisation_id=desk.school.id)
        paths.add_step(desk.store, desk.actor, client.id, step, on=date(2026, 1, 1))
    wrong = paths.add_step(desk.store, desk.actor, client.id, PathStep("LU", "", "running"))
    assert wrong.id is not None
    paths.withdraw(desk.store, desk.actor, wrong.id, wrong.version, "Väärä")
    found = path_figures.path_figures(desk.store, desk.actor, clock.today())
    (standing,) = found.standing
    assert (standing.keys, len(standing.persons)) == (("KK",), 6)
    other = open_desk(desk.store).actor
    assert path_figures.path_figures(desk.store, other, clock.today()).standing == ()


def test_the_administrator_sees_no_figures_of_clients(desk):
    administrator = desk.colleague(Role.ADMINISTRATOR)
    with pytest.raises(StoreError, match=r"^permission.denied$"):
        path_figures.path_figures(desk.store, administrator, clock.today())
