"""How an official wants to be reminded."""

from uuid import UUID

from sqlalchemy.orm import Session

from db import officials
from db.store import Store
from db.tables.system import SettingRecord
from tekoto.access import Actor
from tekoto.reminders import ReminderTimes, reminder_times

_NAME = "today.reminders"


def times(store: Store, actor: Actor) -> ReminderTimes:
    """Return the actor's own times, or those of everybody while she has chosen none."""
    return reminder_times(officials.setting(store, _NAME, owner=actor.user_id))


def keep_times(store: Store, actor: Actor, chosen: ReminderTimes) -> None:
    """Keep the actor's times; a setting shows nobody's data, so nothing is logged."""
    officials.set_setting(store, _NAME, chosen.as_text(), owner=actor.user_id)


def times_in(session: Session, official_id: UUID) -> ReminderTimes:
    """Return an official's times inside a transaction."""
    row = session.get(SettingRecord, (official_id, _NAME))
    return reminder_times("" if row is None else row.value)
