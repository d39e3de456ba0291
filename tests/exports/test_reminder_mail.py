"""The draft of a reminder whose address or subject is not what it should be."""

import email
from email import policy

from hypothesis import example, given
from hypothesis import strategies as st

from exports.reminder_mail import write_reminder
from tekoto.school_letters import Reminder

TRICKS = st.text(st.sampled_from('a@.<>()",;:\\[] =?äö\t\n\r\x00\u202e'), max_size=30)


def headers(data: bytes) -> dict[str, str]:
    message = email.message_from_bytes(data, policy=policy.default)
    assert len(message.keys()) == len({name.casefold() for name in message.keys()})  # noqa: SIM118
    return {name.casefold(): str(value) for name, value in message.items()}


@given(to=TRICKS, subject=TRICKS)
@example(to="=?utf-8?q?=0d=0aBcc:x@y.fi?=", subject="=?utf-8?q?=0d=0aBcc:x@y.fi?=")
@example(to="<", subject="")
@example(to='"', subject="")
@example(to="a@[1.2.3", subject="")
def test_no_text_breaks_the_draft_or_adds_a_header(to: str, subject: str) -> None:
    made = headers(write_reminder(Reminder(to, subject, "Muistutamme vastauksesta.")))
    assert made.keys() <= {
        "to",
        "subject",
        "x-unsent",
        "content-type",
        "content-transfer-encoding",
        "mime-version",
    }


def test_addresses_are_found_as_people_write_them() -> None:
    for typed, known in (
        ("turvaposti@opisto.example", "turvaposti@opisto.example"),
        ("Opisto <a.b@c-d.example>; x@y.example", "a.b@c-d.example, x@y.example"),
    ):
        assert headers(write_reminder(Reminder(typed, "Muistutus", "")))["to"] == known
    assert "to" not in headers(write_reminder(Reminder("kysy puhelimitse", "Muistutus", "")))
