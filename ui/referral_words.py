"""How a referral's state is told: one word, one icon, one tone, everywhere the same."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tekoto.names import isolate
from tekoto.referral import Disclosure, Referral, ReferralState
from tekoto.reply import Decision
from tekoto.vocabulary import codes
from ui.badge import Badge, Tone
from ui.words import word

_TONES = {
    ReferralState.DRAFT: (Tone.NEUTRAL, "pencil"),
    ReferralState.CHECKED: (Tone.NEUTRAL, "check"),
    ReferralState.SENT: (Tone.INFO, "send"),
    ReferralState.ACKNOWLEDGED: (Tone.INFO, "inbox"),
    ReferralState.ANSWERED: (Tone.SUCCESS, "circle-check"),
    ReferralState.STARTED: (Tone.SUCCESS, "graduation-cap"),
    ReferralState.ENDED: (Tone.NEUTRAL, "circle-dot"),
    ReferralState.CANCELLED: (Tone.NEUTRAL, "ban"),
    ReferralState.EXPIRED: (Tone.ALERT, "hourglass"),
}
_DECISION_TONES = {
    Decision.PLACE: (Tone.SUCCESS, "circle-check"),
    Decision.QUEUE: (Tone.WARNING, "hourglass"),
    Decision.NOT_SUITABLE: (Tone.ALERT, "circle-x"),
    Decision.MORE_INFORMATION: (Tone.WARNING, "circle-help"),
}


def referral_state(referral: Referral, day: date) -> tuple[str, Tone, str]:
    """Return text, tone and icon of a referral's state; an answer is told by its decision."""
    if referral.overdue(day):
        return (
            QCoreApplication.translate("Referral", "Vastaus puuttuu"),
            Tone.ALERT,
            "hourglass",
        )
    if referral.state is ReferralState.ANSWERED and referral.replies:
        decision = referral.replies[-1].reply.decision
        if decision is not None:
            tone, icon = _DECISION_TONES[decision]
            return word("reply_decisions", decision), tone, icon
    tone, icon = _TONES[referral.state]
    return word("referral_states", referral.state), tone, icon


def referral_badge(referral: Referral, day: date) -> Badge:
    """Return the state as a badge."""
    return Badge(*referral_state(referral, day))


def receipt_words(one: Disclosure) -> str:
    """Return what proves a disclosure: the hash of what left and the link to the log it carries.

    Grounds of single fields come first, where they are others than the whole disclosure's.
    """
    grounds: dict[str, list[str]] = {}
    for code, ground in one.reasons:
        if ground != one.ground and code in one.fields:
            grounds.setdefault(ground, []).append(word("letter_labels", code))
    known = codes("disclosure_grounds")
    # The identity code leaves by a reason in words.
    told = [
        f"{', '.join(names)}: {word('disclosure_grounds', why) if why in known else isolate(why)}."
        for why, names in grounds.items()
    ]
    if one.fingerprint:
        parts = [one.fingerprint[place : place + 8] for place in range(0, len(one.fingerprint), 8)]
        hashed = QCoreApplication.translate("Referral", "Tiiviste {0}.")
        told.append(hashed.format(" ".join(parts)))
    if one.log_link:
        link = QCoreApplication.translate("Referral", "Lokin linkki {0}.")
        told.append(link.format(one.log_link))
    return "\n".join(told)
