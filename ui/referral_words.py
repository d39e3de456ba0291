"""How a referral's state is told: one word, one icon, one tone, everywhere the same."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tekoto.referral import Referral, ReferralState
from tekoto.reply import Decision
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
