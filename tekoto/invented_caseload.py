"""Making an invented caseload; the same seed and day give the same one."""

from collections.abc import Iterator
from datetime import date
from random import Random

from tekoto.invented import InventedCaseload, InventedClient
from tekoto.invented_network import network
from tekoto.invented_people import PeopleMaker
from tekoto.invented_story import StoryTeller


def invented_caseload(clients: int = 200, seed: int = 1, *, today: date) -> InventedCaseload:
    """Return a caseload of that many clients as it stands on ``today``.

    The people of the domain's test list come first, as far as ``clients`` allows.
    """
    world = network(Random(f"{seed}:network"), today)
    people = PeopleMaker(world, seed, today)
    teller = StoryTeller(world, today)
    return InventedCaseload(
        today=today,
        offices=world.offices,
        officials=world.officials,
        organisations=world.organisations,
        projects=world.projects,
        clients=tuple(
            teller.tell(Random(f"{seed}:{number}:story"), client)
            for number, client in enumerate(people.clients(clients))
        ),
    )


def invented_clients(
    clients: int, seed: int = 1, *, today: date, duplicates: float = 0.0
) -> Iterator[InventedClient]:
    """Yield clients without stories, one at a time, for measuring with very many of them.

    ``duplicates`` is the share of records that are a second record of somebody who came before,
    under another spelling and often without an identity code; 0.05 in the benchmarks.
    """
    world = network(Random(f"{seed}:network"), today)
    yield from PeopleMaker(world, seed, today, duplicates=duplicates).clients(clients)
