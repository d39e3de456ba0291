"""Deadlines in the words of the interface: name, source, the limit that has passed."""

from tekoto import dates
from tekoto.citation import cited
from tekoto.client_deadlines import Deadline
from tekoto.deadlines import DeadlineRule
from ui import messages
from ui.i18n import language


def source_text(rule: DeadlineRule) -> str:
    """Return where the rule comes from, with the law put as is the custom in the language."""
    return cited(rule.source, language().code)


def rule_name(rule: DeadlineRule) -> str:
    """Return the rule's name."""
    return rule.name(language().code)


def limit_text(limit: Deadline) -> str:
    """Return what to do when a limit of the integration plan has passed, and by which source."""
    return messages.wording(
        "plan.warn_employment",
        rule=rule_name(limit.rule),
        last_day=dates.format_date(limit.computed_on),
        source=source_text(limit.rule),
    )
