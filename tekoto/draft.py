"""Half-written forms, kept until they are saved or thrown away."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DraftInfo:
    """A draft that waits; ``kind`` names the form and ``key`` the record it belongs to."""

    kind: str
    key: str
    saved_at: datetime
