"""The group of clients that a person belongs to, as far as the choice of a path goes.

Vocabulary ``client_segments``. The adviser decides; what is recorded only suggests.
"""

from tekoto.plan import Competence

_NO_LETTERS = "primary"
_HIGHER, _VOCATIONAL = 5, 3


def suggest(competence: Competence, literacy: str) -> str:
    """Return the segment that literacy and schooling point to; empty when they say too little."""
    if literacy == _NO_LETTERS:
        return "illiterate"
    levels = [int(one.isced) for one in competence.education if one.isced.isdigit()]
    if not levels:
        return ""
    if max(levels) >= _HIGHER:
        return "higher_educated"
    return "vocational" if max(levels) >= _VOCATIONAL else "little_schooling"
