"""Search keys that bring the spellings of one name together.

Quota refugees' names reach Finland through several transliterations: Mohammad, Muhammed and
Mohamed; Husseini, Hossaini and Xuseen; Ali and Somali Cali. A key folds consonants that the
transliterations confuse and the vowels after the first one, but keeps Hassan apart from Hussein
and Karim apart from Karam.

A name is stored with all its ``search_keys``; a typed text becomes ``query_keys``: every word must
be met, by any one of its alternatives, as a prefix of a stored key.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import product

from anyascii import anyascii

import resources

PARTICLES = frozenset(
    {"al", "el", "ar", "as", "ash", "at", "an", "ad", "az", "bin", "bint", "ibn", "ben", "binti"}
    | {"ould", "walad", "abu", "umm"}
)
_ABD = frozenset(
    {"abd", "abdu", "abdi", "abda", "abdo", "abde", "abdul", "abdel", "abdal", "abdil", "abdol"}
    | {"cabd", "cabdi"}
)
_MAX_ALTERNATIVES = 16
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015/,.;:()]+")
# Signs of ʿayn, hamza and elision, and invisible marks, are no letters of the key.
_SILENT = dict.fromkeys(map(ord, "'’‘ʼʿʾ`´\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069"))
_SPECIAL = str.maketrans({"ş": "sh", "ç": "ch", "š": "sh", "č": "ch", "ž": "sh", "ș": "sh"})
_ARABIC = str.maketrans(
    dict.fromkeys("أإآٱ", "ا")
    | dict.fromkeys("ىئیېۍ", "ي")
    | {"ک": "ك", "ڪ": "ك", "ؤ": "و", "ۇ": "و", "ۆ": "و"}
    | dict.fromkeys("ةہھۀە", "ه")
    | {"ء": None, "ـ": None}
)
_CONSONANTS = (
    (re.compile("sch|ch"), "sh"),
    (re.compile("kh"), "h"),
    (re.compile("gh"), "g"),
    (re.compile("ph"), "f"),
    (re.compile("dh"), "d"),
    (re.compile("th"), "t"),
    (re.compile("dj"), "j"),
    (re.compile("ck|q"), "k"),
    (re.compile("z"), "s"),
)
# Somali c is ʿayn and x is a strong h; in European names c is k, and x after e is ks.
_C = ("", "k")
_X_AFTER_E = ("h", "ks")
_INITIAL_Y = re.compile(r"^[yi](?=[aeou])")
_GLIDE_Y = re.compile(r"(?<=[aeiou])[yi](?=[aou])")
_IA = re.compile(r"[iy](?=[aou])")
_AU = re.compile(r"a(?:w(?=[ou])|(?=[ou]))")
_VOWELS = re.compile(r"[aeiouy]+")
_REPEATED = re.compile(r"(.)\1+")
_ABD_WORD = re.compile(r"^abd[iau]?l?")
_LATIN = re.compile(r"[a-z]+")
_ARTICLE_WORD = re.compile(r"^[aie]l(?=[^aeiou]..+)")


def search_keys(text: str) -> tuple[str, ...]:
    """Return every key under which a name is to be found, without repetition.

    The text may be one name or a whole chain, in any script. Particles (al-, bin, ould) keep a key
    of their own and are also joined to the next word; Abd joins the word after it; Arabic and
    other scripts give their own normalised form and a transliterated one.
    """
    words = _words(text)
    keys: dict[str, None] = {}
    for index, word in enumerate(words):
        keys.update(dict.fromkeys(_stored_word(word)))
        following = next((w for w in words[index + 1 :] if w not in PARTICLES), None)
        if following and word in _ABD:
            keys.update(dict.fromkeys(_word_keys("abd" + following)))
        elif following and word in PARTICLES:
            keys.update(dict.fromkeys(_word_keys(word + following)))
    keys.update(dict.fromkeys(_hyphenated(text)))
    return tuple(key for key in keys if key)


def query_keys(text: str) -> tuple[tuple[str, ...], ...]:
    """Return, for each typed word, the alternatives of which one must begin a stored key.

    The last word may be half typed: it also gets the keys it could grow into. Particles count only
    when they are all that was typed last.
    """
    words = _words(text)
    result: list[tuple[str, ...]] = []
    for index, word in enumerate(words):
        last = index == len(words) - 1
        if word in PARTICLES and not last:
            continue
        keys = dict.fromkeys(_word_keys(word))
        if last:
            for longer in _growing(word):
                keys.update(dict.fromkeys(_word_keys(longer, whole=False)))
        found = tuple(key for key in keys if key)
        if found:
            result.append(found)
    return tuple(result)


def name_words(text: str) -> list[str]:
    """Return the words of a name in small letters; an article stays a word of its own."""
    return _words(text)


def word_keys(word: str) -> tuple[str, ...]:
    """Return the keys of one word of a name; a word in another script has its own form first."""
    return _word_keys(word)


def latin_letters(word: str) -> str:
    """Return a word in plain Latin letters, another script transliterated letter by letter."""
    return _latin(word)


def is_latin(word: str) -> bool:
    """Tell whether a word is written in the Latin script, accents and all."""
    return _is_latin(word)


def _words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", text).translate(_SILENT).casefold()
    return [word for word in _SEPARATORS.split(folded) if word]


@lru_cache(maxsize=16384)
def _stored_word(word: str) -> tuple[str, ...]:
    keys = list(_word_keys(word))
    if _is_latin(word):
        for key in tuple(keys):
            rest = key.removeprefix("abd")
            if rest != key and len(rest) > 3:
                keys.append(rest)
        article = _ARTICLE_WORD.sub("", word)
        if article != word and len(article) > 3:
            keys.extend(_word_keys(article))
    elif word.startswith("ال") and len(word) > 4:
        keys.extend(_word_keys(word.removeprefix("ال")))
    return tuple(keys)


def _hyphenated(text: str) -> list[str]:
    keys: list[str] = []
    for chunk in text.split():
        if "-" in chunk.strip("-"):
            keys.extend(_word_keys("".join(_words(chunk))))
    return keys


@lru_cache(maxsize=65536)
def _word_keys(word: str, *, whole: bool = True) -> tuple[str, ...]:
    if not _is_latin(word):
        native = _native(word)
        latin = "".join(_LATIN.findall(anyascii(native).lower()))
        return (native, *(_latin_keys(latin, whole=whole) if latin else ()))
    letters = _latin(word)
    keys = _latin_keys(letters, whole=whole)
    base = _equivalents().get(letters)
    return (*keys, *_latin_keys(_latin(base), whole=True)) if base else keys


@cache
def _equivalents() -> Mapping[str, str]:
    """Return forms of one name that no rule of letters brings together."""
    rows = resources.rows("codes/name_equivalents.csv")
    return {_latin(row["name"].casefold()): row["same_as"].casefold() for row in rows}


def _is_latin(word: str) -> bool:
    # The Latin letters with their extensions end before U+0250; the marks above were removed.
    return all(ord(character) < 0x250 or unicodedata.combining(character) for character in word)


def _native(word: str) -> str:
    kept = (c for c in unicodedata.normalize("NFKC", word) if unicodedata.category(c) != "Mn")
    # Vowel signs of Myanmar and Devanagari are letters of the name; harakat are not.
    arabic = any("\u0600" <= character <= "\u06ff" for character in word)
    return ("".join(kept) if arabic else word).translate(_ARABIC)


def _latin(word: str) -> str:
    return "".join(_LATIN.findall(anyascii(word.translate(_SPECIAL)).lower()))


def _latin_keys(letters: str, *, whole: bool) -> tuple[str, ...]:
    for pattern, replacement in _CONSONANTS:
        letters = pattern.sub(replacement, letters)
    choices = [_readings(letters, index) for index in range(len(letters))]
    spellings = list(dict.fromkeys(map("".join, product(*_bounded(choices)))))
    keys: dict[str, None] = {}
    for spelling in spellings:
        keys.update(dict.fromkeys(_vowel_keys(spelling, whole=whole)))
    return tuple(key for key in keys if key)[:_MAX_ALTERNATIVES]


def _readings(letters: str, index: int) -> tuple[str, ...]:
    letter = letters[index]
    if letter == "c":
        return _C
    if letter == "x":
        return _X_AFTER_E if letters[:index].endswith("e") else _X_AFTER_E[:1]
    return (letter,)


def _bounded(choices: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Keep the first two ambiguous letters; the rest take their first reading."""
    open_places = [index for index, choice in enumerate(choices) if len(choice) > 1]
    return [
        choice if index in open_places[:2] else choice[:1] for index, choice in enumerate(choices)
    ]


def _vowel_keys(letters: str, *, whole: bool) -> list[str]:
    letters = _INITIAL_Y.sub("j", letters)
    letters = _GLIDE_Y.sub("j", letters)
    letters = _AU.sub("av", letters).replace("w", "v")
    letters = _IA.sub("ij", letters)
    if whole and len(letters) > 4 and letters.endswith("h") and letters[-2] in "aeiou":
        letters = letters[:-1]
    choices: list[tuple[str, ...]] = []
    position = 0
    first = True
    for run in _VOWELS.finditer(letters):
        choices.append((letters[position : run.start()],))
        choices.append(_first_vowel(run.group()) if first else _later_vowel(run.group()))
        position, first = run.end(), False
    choices.append((letters[position:],))
    keys = (_REPEATED.sub(r"\1", "".join(parts)) for parts in product(*_bounded(choices)))
    return [_ABD_WORD.sub("abd", key) for key in keys]


def _has_i(run: str) -> bool:
    return "i" in run or "y" in run or "ee" in run


def _first_vowel(run: str) -> tuple[str, ...]:
    if _has_i(run) or run[0] == "e":
        return ("i",)
    return ("a",) if run[0] == "a" else ("u",)


def _later_vowel(run: str) -> tuple[str, ...]:
    if _has_i(run):
        return ("i",)
    return ("a", "i") if run == "e" else ("a",)


_GROWTH = {"k": "kh", "c": "ch", "p": "ph", "d": "dj"}


def _growing(word: str) -> tuple[str, ...]:
    """Return what a half-typed word may become when its last letter opens a pair."""
    if not _is_latin(word) or not word:
        return ()
    last = _latin(word[-1])[-1:]
    if not last:
        return ()
    if last in _GROWTH:
        return (word + _GROWTH[last][1],)
    if last in "iy":
        return (word + "a", word + "o")
    return (word + "i", word + "u") if last in "aeou" else ()
