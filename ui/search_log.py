"""What the log keeps of a search: a keyed hash of its text and how many clients were shown."""

from ui.desk import Desk
from ui.search_field import SearchField


def log_searches(field: SearchField, desk: Desk) -> None:
    """Record every search of ``field`` that comes to rest."""

    def record(text: str, shown: int) -> None:
        from db import search

        if not desk.closed:
            desk.find(lambda: search.settled(desk.store, desk.actor, text, shown), lambda _: None)

    field.settled.connect(record)
