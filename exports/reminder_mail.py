"""A reminder as a mail draft (RFC 5322), for the program that sends secure mail."""

from email.message import EmailMessage
from email.policy import SMTP

from exports.text import clean, clean_line
from tekoto.school_letters import Reminder


def write_reminder(reminder: Reminder) -> bytes:
    """Return the draft as bytes, the same for the same reminder.

    It holds no date, sender or identifier of a message: those are the sending program's.
    """
    message = EmailMessage(policy=SMTP)
    if to := clean_line(reminder.to):
        message["To"] = to
    message["Subject"] = clean_line(reminder.subject)
    # Mail programs open it to be sent instead of as received.
    message["X-Unsent"] = "1"
    message.set_content(clean(reminder.text), charset="utf-8", cte="quoted-printable")
    return message.as_bytes()
