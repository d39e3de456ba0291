"""Whether a text tells in which municipality somebody lives, in Finnish or Swedish.

A turvakielto hides the municipality too (Act 661/2009 section 36). Finnish puts its endings after
a name and may soften its last consonants: Kouvola, Kouvolassa; Turku, Turussa; Lahti, Lahden.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from tekoto.municipality import same_area

# A longer stem is told by its beginning; a shorter one needs a capital and an ending of a case.
_LONG = 6
_LEAST_PART = 4
_GENERAL = {"kunta", "kommun", "kaupunki", "stad", "maalaiskunta", "landskommun"}
_VOWELS = "aeiouyäöå"
_ENDINGS = (
    r"(?:s|n|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|seen|[aeiouyäö]n|ksi|na|nä|l[aä]i\w+|bor?\w*)?"
    r"(?:kin|kaan|kään|han|hän)?"
)
# The first part of a name may have its own endings: Uusikaupunki, Uudessakaupungissa.
_FIRST_PARTS = {
    "uusi": r"uu(?:si|den|dessa|desta|teen|della|delta|delle)",
    "iso": r"iso(?:n|ssa|sta|on|lla|lta|lle)?",
    "vähä": r"vähä(?:n|ssä|stä|än|llä|ltä|lle)?",
}
# What a consonant before the last vowel softens to.
_SOFT = (
    ("nk", "ng"),
    ("nt", "nn"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("mp", "mm"),
    ("ht", "hd"),
    ("kk", "k"),
    ("tt", "t"),
    ("pp", "p"),
    ("t", "d"),
    ("p", "v"),
    ("k", ""),
)
_HARD = ("st", "sk", "sp", "tk")
# After a name in the genitive these make it the name of a school or a company.
_INSTITUTION = (
    r"(?:\w*(?:opisto|koulu|lukio|oppilaitos|oppilaito|yliopisto|koulutus|akatemia|institu|"
    r"skola|skolan|gymnasi|universitet|högskol|akademi|läroanstalt)\w*|oy|oyj|ab|ry|rf|ky)"
)
_NAMED = r"(?:\W+\w+){0,2}?\W+" + _INSTITUTION + r"\b"


def tells_municipality(text: str, code: str, today: date, names: Iterable[str] = ()) -> bool:
    """Tell whether a text names the municipality of a code, whatever it was called before.

    ``names`` of organisations are no part of it: a school may be called after its town, and so may
    any whose name goes on with what it is (Kouvolan seudun ammattiopisto).
    """
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = re.sub(re.escape(name), " · ", text, flags=re.IGNORECASE)
    return any(
        not _begins_a_name(found, text, stem)
        for stem, pattern in _patterns(code, today)
        for found in pattern.finditer(text)
    )


def _begins_a_name(found: re.Match[str], text: str, stem: str) -> bool:
    """Tell whether a found word begins the name of a school or a company: bare or in genitive."""
    ending = found[0][len(stem) :].casefold()
    # Tampere, Tampereen: its last vowel is doubled in every case.
    bare = ending in ("", "n", "s", "ten") or (stem[-1:] == "e" and ending == "en")
    return bare and re.match(_NAMED, text[found.end() :], re.IGNORECASE) is not None


@cache
def _patterns(code: str, today: date) -> tuple[tuple[str, re.Pattern[str]], ...]:
    try:
        area = same_area(code, today)
    except KeyError:
        return ()
    names = {name for one in area for name in (one.name_fi, one.name_sv)}
    stems = {stem for name in names for part in _parts(name) for stem in _stems(part)}
    return tuple((stem, _pattern(stem)) for stem in sorted(stems))


def _parts(name: str) -> Iterator[str]:
    """Return the words by which a municipality is known: of Koski Tl the first."""
    if "." in name or ":" in name:
        yield name
        return
    words = [word for word in re.split(r"[\s–-]+", name) if word]
    for word in words:
        long = len(word) >= _LEAST_PART or len(words) == 1
        if long and word.casefold() not in _GENERAL:
            yield word


def _stems(name: str) -> Iterator[str]:
    """Return the name and what stands before its endings."""
    yield name
    if name.endswith("nen"):
        yield name[:-3] + "s"
        return
    if name.endswith("os"):
        yield name[:-1] + "ks"
        yield name[:-1] + "kse"
    head = name.rstrip(_VOWELS)
    tail = name[len(head) :]
    if not tail or not head:
        return
    heads = {head, *_softened(head)}
    tails = {tail, tail[:-1] + "e"} if tail.endswith("i") else {tail}
    for one in heads:
        for end in tails:
            yield one + end


def _softened(head: str) -> Iterator[str]:
    for hard, soft in _SOFT:
        if head.endswith(hard):
            if not head.endswith(_HARD):
                yield head[: -len(hard)] + soft
            return


def _pattern(stem: str) -> re.Pattern[str]:
    first = next((one for one in _FIRST_PARTS if stem.casefold().startswith(one)), "")
    if first and len(stem) - len(first) >= _LEAST_PART:
        body = _FIRST_PARTS[first] + re.escape(stem[len(first) :])
    else:
        body = re.escape(stem)
    if len(stem) >= _LONG:
        return re.compile(rf"(?<!\w){body}\w*", re.IGNORECASE)
    capital = re.escape(stem[0].upper()) + re.escape(stem[1:].lower())
    return re.compile(rf"(?<!\w)(?:{capital}|{re.escape(stem.upper())}){_ENDINGS}(?!\w)")
