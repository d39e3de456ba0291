"""The family and the situation: members, children's day care, barriers, inherited turvakielto.

Another person's data are kept to what guiding the client needs, and never leave in her letters or
exports (Regulation (EU) 2016/679 Article 5(1)(c)).
"""

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from tekoto import clock, vocabulary
from tekoto.client_check import MAX_NAME_CHARACTERS, one_line
from tekoto.dates import PartialDate
from tekoto.errors import InvalidInputError
from tekoto.text import clean_form

CHILDCARE = "childcare"
WAITING = "applied"
"""The state of day care that keeps a parent at home: applied for, and no place yet."""
_CUSTODY = frozenset({"guardian", "representative"})
_CHILDREN = frozenset({"child", "dependant"})
_INVERSE = {
    "child": "parent",
    "parent": "child",
    "dependant": "guardian",
    "guardian": "dependant",
    "representative": "dependant",
}
_LISTS = (
    ("relation", "household_relations", False),
    ("same_household", "answers", False),
    ("whereabouts", "whereabouts", False),
    ("custody", "custody_roles", True),
    ("reunification", "reunification_states", True),
)


@dataclass(frozen=True, slots=True)
class MemberForm:
    """What is typed about a member of the family.

    ``custody`` tells that she is the guardian or representative of a client under age.
    ``linked_client_id`` names her own record, if she is a client of the office.
    """

    relation: str
    name: str = ""
    birth: PartialDate | None = None
    same_household: str = "unknown"
    whereabouts: str = "unknown"
    linked_client_id: UUID | None = None
    custody: str = ""
    custody_from: date | None = None
    custody_to: date | None = None
    reunification: str = ""
    reunification_on: date | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A member as recorded.

    ``own`` is false for one who is seen from the other end of a link: her record names this
    client, and the link is changed there. ``may_open`` tells whether the actor may open the
    linked record.
    """

    id: UUID
    version: int
    form: MemberForm
    recorded_at: datetime
    linked_number: str = ""
    protected: bool = False
    may_open: bool = False
    own: bool = True


@dataclass(frozen=True, slots=True)
class DayCare:
    """How a child's day care stands from a day on (vocabulary ``day_care_states``)."""

    id: UUID
    member_id: UUID
    state: str
    since: date
    child_name: str = ""


@dataclass(frozen=True, slots=True)
class Barrier:
    """What stands in the way (vocabulary ``barriers``); open while ``until`` is empty."""

    id: UUID
    version: int
    kind: str
    since: date
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether it stands in the way on a day."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Household:
    """A client's family and situation as they hold now, newest first.

    ``unaccompanied`` is a code of ``answers``: whether a minor came without a guardian.
    """

    members: tuple[Member, ...] = ()
    day_care: tuple[DayCare, ...] = ()
    barriers: tuple[Barrier, ...] = ()
    unaccompanied: str = "unknown"


def checked(form: MemberForm) -> MemberForm:
    """Return a member's form as it is stored.

    Raises InvalidInputError: ``household.code`` (a code that its list lacks),
    ``household.name_missing``, ``client.too_long``, ``household.birth_in_future``,
    ``household.custody_dates``, ``household.date_without`` (a day of a fact that is not given).
    """
    form = clean_form(form)
    form = dataclasses.replace(form, name=one_line(form.name))
    if form.relation in _CUSTODY and not form.custody:
        form = dataclasses.replace(form, custody=form.relation)
    for field, name, empty in _LISTS:
        code = getattr(form, field)
        if not (empty and not code) and code not in vocabulary.codes(name):
            raise InvalidInputError("household.code", field)
    if not form.name and form.linked_client_id is None:
        raise InvalidInputError("household.name_missing", "name")
    if len(form.name) > MAX_NAME_CHARACTERS:
        raise InvalidInputError("client.too_long", "name", limit=MAX_NAME_CHARACTERS)
    if form.birth is not None and form.birth.value > clock.today():
        raise InvalidInputError("household.birth_in_future", "birth")
    if form.custody_from and form.custody_to and form.custody_to < form.custody_from:
        raise InvalidInputError("household.custody_dates", "custody_to")
    if not form.custody and (form.custody_from or form.custody_to):
        raise InvalidInputError("household.date_without", "custody")
    if not form.reunification and form.reunification_on:
        raise InvalidInputError("household.date_without", "reunification")
    return form


def inverse(relation: str) -> str:
    """Return the relation as it is from the other end; a sibling stays a sibling."""
    return _INVERSE.get(relation, relation)


def covered(form: MemberForm) -> bool:
    """Tell whether a turvakielto that covers the family covers this member.

    Children and dependants wherever they live, others who live in the same household.
    """
    return form.relation in _CHILDREN or form.same_household == "yes"
