"""Two records of one person: how much speaks for it, and what.

Each fact weighs for or against (the idea of Fellegi and Sunter, 1969): a rare name more than one
that thousands bear, a birth date to the day more than 1 January. The answer is a sum with its
facts, which the interface words; a person always decides (domain: human-confirmed merge).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tekoto.birth_match import BirthLikeness, compare_births
from tekoto.client import ClientForm
from tekoto.dates import PartialDate
from tekoto.name_keys import name_words
from tekoto.name_match import NameLikeness, compare_names
from tekoto.name_spelling import Spelling
from tekoto.searching import identifier_key, phone_key

HETU = "hetu"
POSSIBLE_SCORE = 3.0
LIKELY_SCORE = 5.5
_IDENTIFIER = 20.0
_OTHER_HETU = -6.0
_OTHER_CODE = -5.0
_PHONE = 3.0
_OTHER_SEX = -4.0
_SAME_NATION = 0.3
_OTHER_NATION = -0.5
_NAME_WORD = 2.5
_CONTRADICTION = -6.0
_OWN_NAME = -4.0
_ALONE = -0.4
_TURNED = -0.5
_BIRTHS = {
    BirthLikeness.UNKNOWN: 0.0,
    BirthLikeness.SAME: 5.0,
    BirthLikeness.SAME_DEFAULT: 2.5,
    BirthLikeness.SWAPPED: 3.5,
    BirthLikeness.YEAR_OFF: 2.0,
    BirthLikeness.ESTIMATE: 2.0,
    BirthLikeness.ESTIMATE_YEAR_OFF: 1.0,
    BirthLikeness.ONE_PART_DIFFERS: -1.5,
    BirthLikeness.ESTIMATE_FAR: -3.0,
    BirthLikeness.DIFFERENT: -5.0,
}
# Sums of the same weights in another order may differ by so much.
_ROUNDING = 1e-6
_SINGLE_CODES = frozenset({"migri"})
# The number of a case is that of a whole family.
_SHARED_CODES = frozenset({"unhcr"})


class Strength(StrEnum):
    """How sure the resemblance is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


class FactCode(StrEnum):
    """What two records have in common or apart (worded by ``ui.likeness_words``)."""

    IDENTIFIER_SAME = "identifier_same"
    PHONE_SAME = "phone_same"
    NAME_SAME = "name_same"
    NAME_SOUND = "name_sound"
    NAME_SCRIPT = "name_script"
    NAME_SLIP = "name_slip"
    NAME_ORDER = "name_order"
    NAME_PART = "name_part"
    BIRTH_SAME = "birth_same"
    BIRTH_SAME_DEFAULT = "birth_same_default"
    BIRTH_SWAPPED = "birth_swapped"
    BIRTH_YEAR_OFF = "birth_year_off"
    BIRTH_ESTIMATE = "birth_estimate"
    BIRTH_UNKNOWN = "birth_unknown"
    BIRTH_DIFFERS = "birth_differs"
    IDENTIFIER_DIFFERS = "identifier_differs"
    SEX_DIFFERS = "sex_differs"


_BIRTH_FACTS = {
    BirthLikeness.UNKNOWN: FactCode.BIRTH_UNKNOWN,
    BirthLikeness.SAME: FactCode.BIRTH_SAME,
    BirthLikeness.SAME_DEFAULT: FactCode.BIRTH_SAME_DEFAULT,
    BirthLikeness.SWAPPED: FactCode.BIRTH_SWAPPED,
    BirthLikeness.YEAR_OFF: FactCode.BIRTH_YEAR_OFF,
    BirthLikeness.ESTIMATE: FactCode.BIRTH_ESTIMATE,
    BirthLikeness.ESTIMATE_YEAR_OFF: FactCode.BIRTH_ESTIMATE,
}
_SPELLING_FACTS = {
    Spelling.SOUND: FactCode.NAME_SOUND,
    Spelling.SCRIPT: FactCode.NAME_SCRIPT,
    Spelling.SLIP: FactCode.NAME_SLIP,
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact; ``mine`` and ``theirs`` are the words of a name, the kind of a code, or a birth.

    A birth is its registered day and its precision (``1984-01-01 estimated``), or empty.
    """

    code: FactCode
    mine: str = ""
    theirs: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """What two records are compared by.

    ``names`` are whole names, given names first, the registered one before all others;
    ``codes`` are (kind, ``identifier_key``) of present codes and ``former_codes`` of earlier ones;
    ``phones`` are ``phone_key``.
    """

    names: tuple[str, ...]
    birth: PartialDate | None = None
    sex: str = "0"
    codes: frozenset[tuple[str, str]] = frozenset()
    former_codes: frozenset[tuple[str, str]] = frozenset()
    nationalities: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Resemblance:
    """How much two records look like one person's, and why."""

    score: float
    facts: tuple[Fact, ...] = ()

    @property
    def strength(self) -> Strength | None:
        """Tell how sure it is; None when it is not worth a word."""
        if self.score < POSSIBLE_SCORE:
            return None
        if any(fact.code is FactCode.IDENTIFIER_SAME for fact in self.facts):
            return Strength.CERTAIN
        return Strength.LIKELY if self.score >= LIKELY_SCORE else Strength.POSSIBLE


@dataclass(frozen=True, slots=True)
class Candidate:
    """A recorded client who may be the same person, as the one who asks may see her.

    ``elsewhere`` names the office when it is another one; nothing but the office is then told.
    """

    client_id: UUID
    resemblance: Resemblance
    name: str = ""
    original_name: str = ""
    number: str = ""
    birth: PartialDate | None = None
    state: str = ""
    adviser_name: str = ""
    protected: bool = False
    elsewhere: str = ""


@dataclass(frozen=True, slots=True)
class RowMatch:
    """What a row of a batch resembles: an earlier row of it, or a recorded client.

    ``certain`` when both have one present identity code of a single person.
    """

    resemblance: Resemblance
    certain: bool = False
    row: int | None = None
    candidate: Candidate | None = None

    @property
    def client(self) -> Candidate | None:
        """Return the recorded client, when she is one of the own office."""
        return None if self.candidate is None or self.candidate.elsewhere else self.candidate


@dataclass(frozen=True, slots=True)
class DistinctPair:
    """Another client of whom an official said that she is another person."""

    client_id: UUID
    name: str
    number: str
    said_by: str
    said_at: datetime


def person_of(form: ClientForm, former: Iterable[tuple[str, str]] = ()) -> Person:
    """Return what a form is compared by; ``former`` are kinds and values of earlier codes."""
    registered = f"{form.given_names} {form.family_name}".strip()
    names = [registered, *(name.value for name in form.names)]
    codes = [(code.kind, code.value) for code in form.other_identifiers]
    if form.hetu:
        codes.append((HETU, form.hetu))
    return Person(
        names=tuple(dict.fromkeys(name for name in names if name)),
        birth=form.birth,
        sex=form.registered_sex,
        codes=frozenset(code_key(*code) for code in codes),
        former_codes=frozenset(code_key(*code) for code in former),
        nationalities=frozenset(form.nationalities),
        phones=frozenset(
            key for one in form.contacts if one.kind == "phone" and (key := phone_key(one.value))
        ),
    )


def compare(mine: Person, theirs: Person) -> Resemblance:
    """Weigh everything that two records know; facts in the order in which they are told."""
    total: list[tuple[float, Fact | None]] = []
    total.extend(_codes(mine, theirs))
    name, facts = _names(mine.names, theirs.names)
    total.append((name, None))
    total.extend((0.0, fact) for fact in facts)
    births = compare_births(mine.birth, theirs.birth)
    total.append((_BIRTHS[births], _birth_fact(births, mine, theirs)))
    if mine.phones & theirs.phones:
        total.append((_PHONE, Fact(FactCode.PHONE_SAME)))
    if {mine.sex, theirs.sex} == {"1", "2"}:
        total.append((_OTHER_SEX, Fact(FactCode.SEX_DIFFERS)))
    if mine.nationalities and theirs.nationalities:
        shared = mine.nationalities & theirs.nationalities
        total.append((_SAME_NATION if shared else _OTHER_NATION, None))
    return Resemblance(
        sum(weight for weight, _ in total), tuple(fact for _, fact in total if fact is not None)
    )


def may_resemble(mine: Person, theirs: Person) -> bool:
    """Tell from names, births and sex whether two may be worth a word who share no code or phone.

    Never no where ``compare`` says yes: what else is known could only speak against it.
    """
    score = _BIRTHS[compare_births(mine.birth, theirs.birth)] + _SAME_NATION
    if {mine.sex, theirs.sex} == {"1", "2"}:
        score += _OTHER_SEX
    enough = POSSIBLE_SCORE - _ROUNDING
    most = _NAME_WORD * min(_most_words(mine), _most_words(theirs))
    return score + most > enough and score + _names(mine.names, theirs.names)[0] > enough


def _most_words(person: Person) -> int:
    return max((len(name_words(name)) for name in person.names), default=0)


def same_code(mine: Person, theirs: Person) -> bool:
    """Tell whether both have one present identity code, which names a single person."""
    return any(kind not in _SHARED_CODES for kind, _ in mine.codes & theirs.codes)


def code_key(kind: str, value: str) -> tuple[str, str]:
    """Return an identity code as two are compared."""
    # The sign of the century is part of the identity code: two people may differ by it alone.
    return kind, value.strip().upper() if kind == HETU else identifier_key(value)


def _codes(mine: Person, theirs: Person) -> list[tuple[float, Fact]]:
    same = (mine.codes | mine.former_codes) & (theirs.codes | theirs.former_codes)
    if same:
        kind = min(same, key=lambda code: (code[0] != HETU, code))[0]
        return [(_IDENTIFIER, Fact(FactCode.IDENTIFIER_SAME, kind, kind))]
    found = []
    for kind, weight in ((HETU, _OTHER_HETU), *((one, _OTHER_CODE) for one in _SINGLE_CODES)):
        if _has(mine, kind) and _has(theirs, kind):
            found.append((weight, Fact(FactCode.IDENTIFIER_DIFFERS, kind, kind)))
    return found


def _has(person: Person, kind: str) -> bool:
    return any(one == kind for one, _ in person.codes)


def _names(mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[float, tuple[Fact, ...]]:
    best: tuple[float, NameLikeness] | None = None
    for one in mine:
        for other in theirs:
            likeness = compare_names(one, other)
            weight = _name_weight(likeness)
            if best is None or weight > best[0]:
                best = weight, likeness
            if not likeness.contradicted and not likeness.alone:
                # Nothing is left over: another spelling of the names could not say more.
                return best[0], _name_facts(best[1])
    return (best[0], _name_facts(best[1])) if best else (0.0, ())


def _name_weight(likeness: NameLikeness) -> float:
    weight = _NAME_WORD * likeness.met + _ALONE * likeness.alone
    weight += _CONTRADICTION * likeness.contradicted
    if likeness.own_differs:
        weight += _OWN_NAME
    return weight + (_TURNED if likeness.turned else 0.0)


def _name_facts(likeness: NameLikeness) -> tuple[Fact, ...]:
    facts = []
    for one in likeness.meetings:
        mine = " ".join(likeness.mine[place].shown for place in one.mine)
        theirs = " ".join(likeness.theirs[place].shown for place in one.theirs)
        code = _SPELLING_FACTS.get(one.spelling)
        if code is not None and mine != theirs:
            facts.append(Fact(code, mine.title(), theirs.title()))
    if likeness.meetings and not facts:
        facts.append(Fact(FactCode.NAME_SAME))
    if likeness.turned:
        facts.append(Fact(FactCode.NAME_ORDER))
    if likeness.meetings and likeness.alone and not likeness.contradicted:
        facts.append(Fact(FactCode.NAME_PART))
    return tuple(facts)


def _birth_fact(births: BirthLikeness, mine: Person, theirs: Person) -> Fact:
    code = _BIRTH_FACTS.get(births, FactCode.BIRTH_DIFFERS)
    return Fact(code, _told(mine.birth), _told(theirs.birth))


def _told(birth: PartialDate | None) -> str:
    return "" if birth is None else f"{birth.value.isoformat()} {birth.precision}"
