"""What the gate hands over: an open vault and who is at work in it.

It stands apart from the gate, which a program that starts on an open vault never loads.
"""

from dataclasses import dataclass, field

from db.sessions import Opening
from db.store import Store
from tekoto.access import Actor


@dataclass(frozen=True, slots=True)
class Entered:
    """An open vault and who is at work in it.

    ``failed_attempts``: how often the vault was tried in vain since it was last open.
    ``opening``: what is strange about it.
    """

    store: Store
    actor: Actor
    office: str
    title: str
    recovery_confirmed: bool = True
    failed_attempts: int = 0
    opening: Opening = field(default_factory=Opening)
