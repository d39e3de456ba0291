"""The filters of the caseload as words: the ready-made ones, and what a filter asks in a line."""

from PySide6.QtCore import QCoreApplication

from tekoto.caseload import Conditions, SavedFilter, Span, Term, TermKind
from ui.words import language_name, municipality_name


def ready_made() -> tuple[SavedFilter, ...]:
    """Return the filters that every adviser has from the start."""
    tr = QCoreApplication.translate
    return (
        SavedFilter(
            tr("CaseloadFilters", "Ei suunnitelmaa"),
            conditions=Conditions(plan=Term(TermKind.MISSING)),
        ),
        SavedFilter(
            tr("CaseloadFilters", "Ei muistiinpanoa 60 päivään"),
            conditions=Conditions(note=Term(TermKind.NOT_SINCE, 60)),
        ),
        SavedFilter(
            tr("CaseloadFilters", "Lupa päättyy 90 päivässä"),
            conditions=Conditions(permit=Term(TermKind.WITHIN, 90)),
        ),
    )


def told(asked: Conditions) -> str:
    """Say in one line what a filter asks."""
    tr = QCoreApplication.translate
    found = [municipality_name(code) for code in asked.municipalities]
    found += [language_name(code) for code in asked.languages]
    for term, name in (
        (asked.plan, tr("CaseloadFilters", "suunnitelma")),
        (asked.note, tr("CaseloadFilters", "muistiinpano")),
        (asked.permit, tr("CaseloadFilters", "lupa")),
    ):
        if term is not None:
            found.append(f"{name}: {term_text(term)}")
    if asked.age != (None, None):
        found.append(tr("CaseloadFilters", "ikä {0}").format(_span(asked.age)))
    if asked.birth_year != (None, None):
        found.append(tr("CaseloadFilters", "syntynyt {0}").format(_span(asked.birth_year)))
    if asked.interpreter is not None:
        needed = tr("CaseloadFilters", "tulkki tarvitaan")
        found.append(needed if asked.interpreter else tr("CaseloadFilters", "ei tulkkia"))
    if asked.protected is not None:
        protected = tr("CaseloadFilters", "turvakielto")
        found.append(protected if asked.protected else tr("CaseloadFilters", "ei turvakieltoa"))
    if asked.mark:
        found.append(tr("CaseloadFilters", "merkki {0}").format(asked.mark))
    if asked.text:
        found.append(f"”{asked.text}”")
    return " · ".join(found)


def term_text(term: Term) -> str:
    """Say in words what a term asks of a day."""
    tr = QCoreApplication.translate
    match term.kind:
        case TermKind.MISSING:
            return tr("CaseloadFilters", "ei ole voimassa")
        case TermKind.PAST:
            return tr("CaseloadFilters", "päättynyt")
        case TermKind.WITHIN:
            return tr("CaseloadFilters", "päättyy {0} päivässä").format(term.days)
        case TermKind.SINCE:
            return tr("CaseloadFilters", "{0} päivän sisällä").format(term.days)
        case TermKind.NOT_SINCE:
            return tr("CaseloadFilters", "ei {0} päivään").format(term.days)


def _span(span: Span) -> str:
    first, last = ("" if one is None else str(one) for one in span)
    return f"{first}–{last}"
