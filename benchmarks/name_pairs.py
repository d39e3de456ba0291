"""Recall and precision on the labelled pairs, beside Double Metaphone and Jaro-Winkler.

Both get every help: words in any order, the better of two orders of the name, the birth dates read
by Tekoto's own rule, and for Jaro-Winkler the limit that is best on the tuning part. Names in
another script are transliterated for them first.
"""

from collections.abc import Callable, Iterable

from anyascii import anyascii

from benchmarks.measure import Result
from tekoto.birth_match import BirthLikeness, compare_births
from tekoto.duplicate import compare
from tests.tekoto.name_pairs import Pair, pairs

_APART = frozenset({BirthLikeness.DIFFERENT, BirthLikeness.ESTIMATE_FAR})
_Judge = Callable[[Pair], bool]


def run(*, quick: bool) -> list[Result]:
    """Count Tekoto and the two others on the held-out part and on the whole set."""
    judges: dict[str, _Judge] = {
        "Tekoto": lambda pair: compare(pair.one, pair.other).strength is not None,
        "Double Metaphone": _with_births(_metaphone),
        "Jaro-Winkler": _with_births(_jaro_winkler()),
        "Double Metaphone, names alone": _metaphone,
        "Jaro-Winkler, names alone": _jaro_winkler(),
    }
    results = []
    for part, words in (("held", "held-out"), ("", "all")):
        chosen = list(pairs(part))
        for name, judge in judges.items():
            recall, precision = _counted(chosen, judge)
            goals = ("≥ 0.95", "≥ 0.9") if name == "Tekoto" else ("", "")
            for measured, value, goal in (
                ("recall", recall, goals[0]),
                ("precision", precision, goals[1]),
            ):
                work = f"{measured}, {words} pairs: {name}"
                results.append(Result("P8", work, len(chosen), value, 0, "", goal))
    return results


def _counted(chosen: Iterable[Pair], judge: _Judge) -> tuple[float, float]:
    said = [(pair.same, judge(pair)) for pair in chosen]
    right = sum(same and found for same, found in said)
    wrong = sum(found and not same for same, found in said)
    return right / sum(same for same, _ in said), right / max(right + wrong, 1)


def _with_births(judge: _Judge) -> _Judge:
    def judged(pair: Pair) -> bool:
        return judge(pair) and compare_births(pair.one.birth, pair.other.birth) not in _APART

    return judged


def _words(name: str) -> list[str]:
    return anyascii(name).lower().replace("-", " ").split()


def _metaphone(pair: Pair) -> bool:
    """Tell whether every word of the shorter name sounds like a word of the longer one."""
    from doublemetaphone import doublemetaphone

    one, other = (
        [set(doublemetaphone(word)) - {""} for word in _words(person.names[0])]
        for person in (pair.one, pair.other)
    )
    shorter, longer = sorted((one, other), key=len)
    return all(any(codes & known for known in longer) for codes in shorter)


def _similarity(pair: Pair) -> float:
    from rapidfuzz.distance import JaroWinkler

    one, other = (_words(person.names[0]) for person in (pair.one, pair.other))
    turned = " ".join([*other[1:], *other[:1]])
    first = " ".join(one)
    return max(
        JaroWinkler.similarity(first, " ".join(other)), JaroWinkler.similarity(first, turned)
    )


def _jaro_winkler() -> _Judge:
    known = [(pair.same, _similarity(pair)) for pair in pairs("tuning")]

    def score(limit: float) -> float:
        right = sum(same and value >= limit for same, value in known)
        found = sum(value >= limit for _, value in known)
        return 2 * right / (found + sum(same for same, _ in known))

    best = max((step / 100 for step in range(50, 100)), key=score)
    return lambda pair: _similarity(pair) >= best
