"""A reminder as a mail draft (RFC 5322), for the program that sends secure mail."""

import re
from email.message import EmailMessage
from email.policy import SMTP

from exports.text import clean, clean_line
from tekoto.school_letters import Reminder

# What may stand between several addresses, and one of them as people write it (RFC 5322, 3.4.1).
_PARTS = re.compile(r"[\s,;<>]+")
_ADDRESS = re.compile(r"[\w!#$%&'*+/=^`{|}~-]+(?:\.[\w!#$%&'*+/=^`{|}~-]+)*@[\w-]+(?:\.[\w-]+)+")


def write_reminder(reminder: Reminder) -> bytes:
    """Return the draft as bytes, the same for the same reminder.

    It holds no date, sender or identifier of a message: those are the sending program's.
    """
    message = EmailMessage(policy=SMTP)
    # What is no plain address, the sending program asks for: a header made of it may be anything.
    if to := ", ".join(part for part in _PARTS.split(reminder.to) if _ADDRESS.fullmatch(part)):
        message["To"] = to
    message["Subject"] = clean_line(reminder.subject).replace("=?", "= ?")
    # Mail programs open it to be sent instead of as received.
    message["X-Unsent"] = "1"
    message.set_content(clean(reminder.text), charset="utf-8", cte="quoted-printable")
    return message.as_bytes()
