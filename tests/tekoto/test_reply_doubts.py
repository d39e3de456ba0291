"""What an answer says that cannot be so is asked about, never acted upon."""

import dataclasses
from datetime import date

import pytest

from tekoto.reply import SchoolReply
from tekoto.reply_doubts import doubts

SENT, TODAY = date(2026, 1, 12), date(2026, 6, 8)
NOTHING = SchoolReply(None, None, None, "", "", "")
BEFORE, BETWEEN, LATER = date(2026, 1, 11), date(2026, 2, 2), date(2026, 6, 9)


@pytest.mark.parametrize(
    "said, asked",
    [
        ({"received_on": SENT}, ()),
        ({"received_on": TODAY}, ()),
        ({"received_on": BEFORE}, ("received_on",)),
        ({"received_on": LATER}, ("received_on",)),
        ({"start_on": SENT}, ()),
        ({"start_on": date(2027, 1, 11)}, ()),
        ({"start_on": BEFORE}, ("start_on",)),
        ({"start_on": date(2126, 8, 10)}, ("start_on",)),
        ({"started_on": BETWEEN}, ()),
        ({"started_on": BEFORE}, ("started_on",)),
        ({"started_on": LATER}, ("started_on",)),
        ({"started_on": BETWEEN, "ended_on": TODAY, "outcome": "completed"}, ()),
        ({"started_on": BETWEEN, "ended_on": SENT, "outcome": "completed"}, ("ended_on",)),
        ({"ended_on": LATER, "outcome": "completed"}, ("ended_on",)),
        ({"ended_on": TODAY}, ("outcome",)),
        ({"outcome": "completed"}, ("ended_on",)),
    ],
)
def test_what_cannot_be_so_is_asked_about(said: dict[str, object], asked: tuple[str, ...]) -> None:
    reply = dataclasses.replace(NOTHING, **said)  # type: ignore[arg-type]
    assert doubts(reply, SENT, TODAY) == asked
