"""What has changed between a letter as it was shown and as it would be built now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from tekoto.dates import format_date
from tekoto.letter import ReferralLetter
from tekoto.vocabulary import label

_ROOM = 120
_CONTEXT = 20
_HEAD = ("office_name", "sender_line", "recipient_line", "secrecy_ground", "basis_text")


@dataclass(frozen=True, slots=True)
class LetterChange:
    """One labelled text, in the letter's language; empty where it was not or is no more."""

    label: str
    before: str
    after: str

    def narrowed(self) -> tuple[str, str]:
        """Return both texts on one line each, of long ones what is around the difference."""
        before, after = " ".join(self.before.split()), " ".join(self.after.split())
        if max(len(before), len(after)) <= _ROOM:
            return before, after
        pairs = zip(before, after, strict=False)
        shared = sum(1 for _one in takewhile(lambda pair: pair[0] == pair[1], pairs))
        start = max(0, shared - _CONTEXT)
        return _cut(before, start), _cut(after, start)


def _cut(text: str, start: int) -> str:
    part = text[start : start + _ROOM]
    head = "…" if start and part else ""
    return f"{head}{part}{'…' if start + _ROOM < len(text) else ''}"


def says_the_same(shown: ReferralLetter, now: ReferralLetter) -> bool:
    """Tell whether two letters say the same, whatever has been logged between them."""
    return replace(shown, audit_link="") == replace(now, audit_link="")


def changes(shown: ReferralLetter, now: ReferralLetter) -> tuple[LetterChange, ...]:
    """Return what one letter says otherwise than the other, in the order of the letter."""
    before, after = _texts(shown), _texts(now)
    return tuple(
        LetterChange(name, "; ".join(before.get(name, ())), "; ".join(after.get(name, ())))
        for name in dict.fromkeys((*before, *after))
        if before.get(name) != after.get(name)
    )


def _texts(letter: ReferralLetter) -> dict[str, Sequence[str]]:
    """Return what a letter says under each label; a label may have several rows."""
    named = {
        label("letter_labels", f"head_{code}", letter.language): getattr(letter, code)
        for code in _HEAD
    }
    written = label("letter_labels", "head_written_on", letter.language)
    named[written] = format_date(letter.written_on)
    texts = {name: [text] for name, text in named.items() if text}
    for section in letter.sections:
        for row in section.rows:
            texts.setdefault(row.label, []).append(row.value)
    return dict(texts)
