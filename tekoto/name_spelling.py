"""One word of a name against another: the same name in another spelling, or another name.

The search keys (``tekoto.name_keys``) bring most spellings together. Here are the readings that a
search for a half-typed word cannot afford: a vowel that one clerk left out (Kbrom, Kibrom), a
letter that two countries read differently (Cemal, Jamal), a slip of the typist, and a word written
in the Arabic script, whose short vowels are not written. A vowel is never exchanged for another:
Hassan is not Hussein, nor Karim Karam.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from tekoto.name_keys import is_latin, latin_letters, word_keys


class Spelling(StrEnum):
    """How two words are the same name."""

    SAME = "same"
    SOUND = "sound"
    SCRIPT = "script"
    SLIP = "slip"


CERTAINTY = {
    Spelling.SAME: 1.0,
    Spelling.SOUND: 0.95,
    Spelling.SCRIPT: 0.95,
    Spelling.SLIP: 0.8,
}
_SHORTEST_SLIP = 6
_LEAST_AFTER_ARTICLE = 4
# Two consonants, and the place before the first.
_LEAST_SLOTS = 3
_MAX_LEFT_OUT = 2
_VOWELS = frozenset("aeiouy")
_NEAR_VOWELS = ({"a", "e"}, {"e", "i"})
_CONSONANTS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        ("sch|ch", "sh"), ("kh|x", "h"), ("gh", "g"), ("ph", "f"), ("dh", "d"), ("th", "t"),
        ("dj", "j"), ("ck|q", "k"), ("z", "s"), ("w", "v"),
    )
)  # fmt: skip
# What the papers of two countries make of one sound; each is tried against the other spelling.
_OTHER_READINGS = (
    (re.compile("gh"), "q"),
    (re.compile("dh"), "z"),
    (re.compile("th"), "s"),
    (re.compile("tsh"), "ch"),
    (re.compile("ts"), "z"),
    (re.compile("^g(?=[aeiou])"), "j"),
    (re.compile("c(?=[aeiou])"), "j"),
    (re.compile("(?<=[bdgkmnrstz])u(?=[aeo])"), "w"),
    (re.compile("(?<=[aeiou])r(?=[aeiou])"), "l"),
    (re.compile("j$|j(?=e$)"), "g"),
    (re.compile("^[ie](?=[a-z])"), "a"),
    (re.compile("iy?e?[iey]h?$|[iey]h?$"), "i"),
    (re.compile("t$"), "d"),
    (re.compile("(?<=[^aeiouy])e$"), ""),
    (re.compile("(?<=[uo])w(?=[aeiou])"), ""),
    (re.compile("we"), "wo"),
    (re.compile("ow(?=[^aeiou])"), "aw"),
    (re.compile("kh"), "q"),
    (re.compile("ae"), "ai"),
)
_SHORTEST_L_FOR_R = 8
_ARABIC = re.compile("[\u0600-\u06ff]")
_SHORT = "|a|e|i|o|u|y"
# Each Arabic letter and the Latin letters it may stand for, after doubled ones became single.
_LETTERS = {
    "ب": "b|p", "پ": "p|b", "ت": "t|d", "ث": "th|s|t", "ج": "dj|j|g", "چ": "tch|ch|c|sh",
    "ح": "h|x", "خ": "kh|h|x|q", "د": "d|t", "ذ": "dh|th|z|d", "ر": "r|l", "ز": "z|s",
    "ژ": "zh|j", "س": "s|c", "ش": "sch|sh|ch|s", "ص": "s|c", "ض": "dh|d|z", "ط": "t",
    "ظ": "dh|z|d", "ع": "", "غ": "gh|g|q", "ف": "ph|f", "ق": "gh|q|k|g", "ك": "k|c|q",
    "گ": "g", "ل": "l|r", "م": "m", "ن": "n", "ه": "h|x|",
}  # fmt: skip
_LONG = {
    "ا": "a|aa|e|ea",
    "و": "ou|oo|uu|au|aw|o|u|w|v",
    "ي": "ai|ay|aai|aay|ei|ey|ee|ii|i|y|e",
}
_FIRST = {"ا": "a|e|i|o|u", "و": "v|w|u", "ي": "y|j|i|e"}
_LAST = {"ه": "ah|eh|a|e|h|at", "ي": "ai|ay|ei|ey|ee|i|iy|y|a", "ا": "a|ah|e"}
# A man called Samir writes a long i in his own script: three bare consonants are Samar.
_LONG_I = re.compile("[^aeiouy]+a[^aeiouy]+(?:i|ee|y)[^aeiouy]+")
_THREE_CONSONANTS = 3
_WHOLE_PARTS = ("الله", "اله")
_OF_GOD = "ala|ela|ola|ula|alah|elah|olah|ulah"
_NORMAL = str.maketrans(
    dict.fromkeys("أإآٱ", "ا")
    | dict.fromkeys("ىئیېۍ", "ي")
    | {"ک": "ك", "ڪ": "ك", "ؤ": "و", "ۇ": "و", "ۆ": "و", "ڤ": "و"}
    | dict.fromkeys("ةہھۀە", "ه")
    | {"ء": None, "ـ": None}
)
_REPEATED = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name with what is needed to compare it."""

    text: str
    letters: str
    latin: bool
    keys: frozenset[str]


@lru_cache(maxsize=65536)
def word_of(text: str) -> Word:
    """Return a word ready to be compared."""
    latin = is_latin(text)
    if not latin and text.startswith("ال") and len(text) > _LEAST_AFTER_ARTICLE:
        text = text.removeprefix("ال")
    letters = latin_letters(text)
    keys = set(word_keys(text))
    if latin and letters[:2] in ("al", "el") and len(letters) > _LEAST_AFTER_ARTICLE + 1:
        keys.update(word_keys(letters[2:]))
    return Word(text, letters, latin, frozenset(keys))


def compare(one: Word, other: Word) -> Spelling | None:
    """Tell how two words are the same name; None when they are not."""
    # Texts, not words: a text remembers its hash.
    return _compare(one.text, other.text)


@lru_cache(maxsize=131072)
def _compare(text: str, other_text: str) -> Spelling | None:
    one, other = word_of(text), word_of(other_text)
    if one.text == other.text or (one.latin and other.latin and one.letters == other.letters):
        return Spelling.SAME
    if one.latin != other.latin:
        native, latin = (other, one) if one.latin else (one, other)
        return Spelling.SCRIPT if _transcribes(native, latin) else None
    if one.keys & other.keys:
        return Spelling.SOUND
    if not one.latin:
        return None
    if other_readings(one.letters) & other_readings(other.letters):
        return Spelling.SOUND
    if _vowel_left_out(one.letters, other.letters):
        return Spelling.SOUND
    return Spelling.SLIP if _slip(one.letters, other.letters) else None


@lru_cache(maxsize=65536)
def other_readings(letters: str) -> frozenset[str]:
    """Return the keys of a Latin word in every reading that another country may give it."""
    found = set(word_keys(letters))
    for pattern, replacement in _OTHER_READINGS:
        if replacement == "l" and len(letters) < _SHORTEST_L_FOR_R:
            continue
        again = pattern.sub(replacement, letters)
        if again != letters:
            found.update(word_keys(again))
    return frozenset(found)


@lru_cache(maxsize=65536)
def _slots(letters: str, silent_c: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the consonants, and the kind of vowel after each; the first is no consonant.

    The kinds are ``a``, ``i``, ``u``, ``e`` (which may be either of the first two) and none.
    """
    for pattern, replacement in _CONSONANTS:
        letters = pattern.sub(replacement, letters)
    consonants, vowels = [""], [""]
    for letter in _REPEATED.sub(r"\1", letters.replace("c", silent_c)):
        if letter in _VOWELS:
            vowels[-1] = _joined(vowels[-1], letter)
        else:
            consonants.append(letter)
            vowels.append("")
    return tuple(consonants), tuple(vowels)


def _joined(vowel: str, letter: str) -> str:
    kind = {"y": "i", "o": "u"}.get(letter, letter)
    if not vowel:
        return kind
    return "i" if "i" in (vowel, kind) else vowel


def _vowel_left_out(one: str, other: str) -> bool:
    """Tell whether the words differ only by short vowels that one of them does not write."""
    return any(
        _same_frame(_slots(one, here), _slots(other, there))
        for here in ("", "k")
        for there in ("", "k")
        if (here == "" or "c" in one) and (there == "" or "c" in other)
    )


def _same_frame(
    one: tuple[tuple[str, ...], tuple[str, ...]], other: tuple[tuple[str, ...], tuple[str, ...]]
) -> bool:
    if one[0] != other[0] or len(one[0]) < _LEAST_SLOTS:
        return False
    first, second = one[1], other[1]
    missing_here = missing_there = 0
    for vowel, vowel_too in zip(first, second, strict=True):
        if vowel == vowel_too or {vowel, vowel_too} in _NEAR_VOWELS:
            continue
        if vowel and vowel_too:
            return False
        missing_here += not vowel
        missing_there += not vowel_too
    if missing_here + missing_there == 0:
        return True
    # The first and the last vowel make another name: Amin is not Amina, nor Hamed Ahmed.
    ends = bool(first[0]) == bool(second[0]) and bool(first[-1]) == bool(second[-1])
    one_sided = not (missing_here and missing_there)
    few = missing_here + missing_there <= _MAX_LEFT_OUT
    return ends and one_sided and few and len(first) > _LEAST_SLOTS


def _slip(one: str, other: str) -> bool:
    """Tell whether one letter was left out, doubled or put in the wrong place in a long word."""
    if min(len(one), len(other)) < _SHORTEST_SLIP or one == other:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    first, second = one[start:], other[start:]
    if len(first) == len(second):
        return first[2:] == second[2:] and first[:2] == second[1::-1]
    longer, shorter = (first, second) if len(first) > len(second) else (second, first)
    return longer[1:] == shorter and len(shorter) > 1 and longer[0] not in _VOWELS


def _transcribes(native: Word, latin: Word) -> bool:
    if not _ARABIC.search(native.text):
        transliterated = word_of(native.letters)
        return bool(native.letters) and compare(transliterated, latin) is not None
    if not _may_begin(native.text, latin.letters):
        return False
    way = _way(native.text)
    if way is None:
        return False
    letters = _REPEATED.sub(r"\1", latin.letters)
    without = letters[2:] if letters[:2] in ("al", "el") else letters
    return way.leads_to(letters) or way.leads_to(without)


@lru_cache(maxsize=65536)
def _may_begin(native: str, letters: str) -> bool:
    """Tell whether the beginnings agree, as those of most words do not."""
    first = native.removeprefix("ال").translate(_NORMAL)[:1]
    known = {part[:1] for part in _LETTERS.get(first, "").split("|")} - {""}
    if not known or first == "ع":
        return True
    beginnings = {letters[:1]}
    if letters[:2] in ("al", "el"):
        beginnings.add(letters[2:3])
    return bool(known & beginnings)


@dataclass(frozen=True, slots=True)
class _Way:
    """What a word may look like in Latin letters: one of each step's texts after the other.

    Not a regular expression: that takes a hundred times longer to make than to use, and most words
    are met once.
    """

    steps: tuple[tuple[str, ...], ...]
    bare: bool

    def leads_to(self, letters: str) -> bool:
        """Tell whether the whole of the letters can be made so."""
        if self.bare and _LONG_I.fullmatch(letters):
            return False
        places = {0}
        for step in self.steps:
            places = {
                place + len(text)
                for place in places
                for text in step
                if letters.startswith(text, place)
            }
            if not places:
                return False
        return len(letters) in places


@lru_cache(maxsize=16384)
def _way(native: str) -> _Way | None:
    """Return what a word of the Arabic script may look like in Latin letters."""
    # Two of one letter, as a doubled one is not written in Latin letters here either.
    native = _REPEATED.sub(r"\1", native.translate(_NORMAL))
    for part in _WHOLE_PARTS:
        if native.endswith(part) and native != part:
            rest = _way(native.removesuffix(part))
            return rest and _Way((*rest.steps, tuple(_OF_GOD.split("|"))), rest.bare)
    letters = [sign for sign in native if sign in _LETTERS or sign in _LONG]
    if not letters:
        return None
    steps: list[str] = []
    for place, letter in enumerate(letters):
        first, last = place == 0, place == len(letters) - 1
        if last and not first and letter in _LAST:
            steps.append(_LAST[letter])
        elif letter in _LONG:
            steps.append((_FIRST if first else _LONG)[letter])
        else:
            if place and letters[place - 1] not in _LONG:
                steps.append(_SHORT)
            steps.append(_LETTERS[letter])
            if letter == "ع":
                steps.append("|a")
    bare = len(letters) == _THREE_CONSONANTS and not any(letter in _LONG for letter in letters)
    return _Way(tuple(tuple(step.split("|")) for step in steps), bare)
