"""The class list: one document that refers several persons to one receiver.

Each person keeps a referral of her own, with its reference, token and fields: the list holds
letters that ``tekoto.referral_letter`` has built one by one, and says once what all of them say.

A client under turvakielto is never in a list with others: whoever gets the list would learn from
it where she studies, and her own letter goes to a named person alone (Act 661/2009 section 36).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from tekoto.disclosure import Field, optional_fields
from tekoto.errors import DisclosureError, InvalidInputError
from tekoto.letter import LetterRow, LetterSection, ReferralLetter
from tekoto.referral import ReferralForm
from tekoto.vocabulary import label

MOST_PERSONS = 40
NOBODY = UUID(int=0)
"""Stands in for the client in a form that is filled in for many."""
# Sections about the training, where all persons may say the same.
_SHARED = ("training", "question")


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One person of a list: whose row it is, what binds its answer, and what only she has.

    ``basis_text`` is empty where the list says it for all.
    """

    name: str
    reference: str
    token: str
    document_id: str
    sections: tuple[LetterSection, ...]
    basis_text: str = ""


@dataclass(frozen=True, slots=True)
class ClassList:
    """Everything a class list shows or carries.

    ``head`` is a letter about nobody: sender, receiver and the sections that all persons share;
    its reference is the first person's, by which the file is called.
    """

    head: ReferralLetter
    persons: tuple[ListedPerson, ...]


def list_fields() -> tuple[Field, ...]:
    """Return what may be ticked for all at once.

    What is written about one person, and the identity code, need a letter of their own.
    """
    return tuple(
        field
        for field in optional_fields(protected=False)
        if field.rule == "tick" and field.value == "case"
    )


def listed_form(form: ReferralForm) -> ReferralForm:
    """Return a form with only what may be said of everybody on a list."""
    may = {field.code for field in list_fields()}
    extras = tuple(extra for extra in form.extras if extra.code in may)
    return replace(form, extras=extras, protection_reason="")


def check_listed(*, protected: bool) -> None:
    """Raise DisclosureError ``disclosure.list_protected`` for a client under turvakielto."""
    if protected:
        raise DisclosureError("disclosure.list_protected")


def check_number(persons: int) -> None:
    """Raise InvalidInputError for a list without anybody, or with too many for one form."""
    if not persons:
        raise InvalidInputError("class_list.nobody", "persons")
    if persons > MOST_PERSONS:
        raise InvalidInputError("class_list.too_many", "persons", most=MOST_PERSONS)


def class_list(letters: Sequence[ReferralLetter]) -> ClassList:
    """Join letters to one receiver; what every one of them says is said once, before the persons.

    The log's link is that of the letter built last.
    """
    check_number(len(letters))
    first = letters[0]
    language = first.language
    headings = {label("letter_labels", f"section_{name}", language) for name in _SHARED}
    shared = [
        row
        for section in first.sections
        for row in section.rows
        if section.heading in headings
        and all(_says(letter, section.heading, row) for letter in letters)
    ]
    basis = {letter.basis_text for letter in letters}
    head = replace(
        first,
        title=label("letter_labels", "list_title", language),
        token="",
        document_id="",
        sections=_rows(first.sections, lambda row: row in shared),
        basis_text=first.basis_text if len(basis) == 1 else "",
        audit_link=letters[-1].audit_link,
        reply_by=_last(letters),
    )
    persons = tuple(
        ListedPerson(
            name=_name(letter),
            reference=letter.reference,
            token=letter.token,
            document_id=letter.document_id,
            # Her name stands above them.
            sections=_rows(letter.sections, lambda row: not row.strong and row not in shared),
            basis_text="" if head.basis_text else letter.basis_text,
        )
        for letter in letters
    )
    return ClassList(head, persons)


def _last(letters: Sequence[ReferralLetter]) -> date:
    return max(letter.reply_by for letter in letters)


def _says(letter: ReferralLetter, heading: str, row: LetterRow) -> bool:
    return any(one.heading == heading and row in one.rows for one in letter.sections)


def _rows(
    sections: Sequence[LetterSection], keep: Callable[[LetterRow], bool]
) -> tuple[LetterSection, ...]:
    """Return the sections with the rows that are kept, without those that have none."""
    kept = (replace(one, rows=tuple(row for row in one.rows if keep(row))) for one in sections)
    return tuple(one for one in kept if one.rows)


def _name(letter: ReferralLetter) -> str:
    rows = (row for section in letter.sections for row in section.rows)
    return next(row.value for row in rows if row.strong)
