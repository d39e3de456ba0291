"""Which of the values that must stay inside can be read in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Codes of municipalities have three digits, which stand in one random id in a few hundred.
_TOO_SHORT = 5


def leaks(text: str, secrets: Iterable[str]) -> list[str]:
    """The secrets found in a text; a short one counts where it stands by itself, not in an id."""
    found = []
    for secret in secrets:
        pattern = re.escape(secret)
        if len(secret) < _TOO_SHORT:
            pattern = rf"(?<![\w-]){pattern}(?![\w-])"
        if re.search(pattern, text, re.IGNORECASE):
            found.append(secret)
    return found
