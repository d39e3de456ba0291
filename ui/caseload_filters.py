"""Filters and groups of the caseload as words: the ready-made ones, and what is asked."""

from PySide6.QtCore import QCoreApplication

from tekoto.caseload import CaseloadGroup, Conditions, GroupBy, SavedFilter, Span, Term, TermKind
from ui.words import language_name, municipality_name, word


def ready_made() -> tuple[SavedFilter, ...]:
    """Return the filters that every adviser has from the start."""
    translate = QCoreApplication.translate
    return (
        SavedFilter(
            translate("CaseloadFilters", "Ei suunnitelmaa"),
            conditions=Conditions(plan=Term(TermKind.MISSING)),
        ),
        SavedFilter(
            translate("CaseloadFilters", "Ei muistiinpanoa 60 päivään"),
            conditions=Conditions(note=Term(TermKind.NOT_SINCE, 60)),
        ),
        SavedFilter(
            translate("CaseloadFilters", "Lupa päättyy 90 päivässä"),
            conditions=Conditions(permit=Term(TermKind.WITHIN, 90)),
        ),
    )


def told(asked: Conditions) -> str:
    """Say in one line what a filter asks."""
    translate = QCoreApplication.translate
    found = [municipality_name(code) for code in asked.municipalities]
    found += [language_name(code) for code in asked.languages]
    for term, name in (
        (asked.plan, translate("CaseloadFilters", "suunnitelma")),
        (asked.note, translate("CaseloadFilters", "muistiinpano")),
        (asked.permit, translate("CaseloadFilters", "lupa")),
    ):
        if term is not None:
            found.append(f"{name}: {term_text(term)}")
    if asked.age != (None, None):
        found.append(translate("CaseloadFilters", "ikä {0}").format(_span(asked.age)))
    if asked.birth_year != (None, None):
        found.append(translate("CaseloadFilters", "syntynyt {0}").format(_span(asked.birth_year)))
    if asked.interpreter is not None:
        needed = translate("CaseloadFilters", "tulkki tarvitaan")
        found.append(needed if asked.interpreter else translate("CaseloadFilters", "ei tulkkia"))
    if asked.protected is not None:
        protected = translate("CaseloadFilters", "turvakielto")
        found.append(
            protected if asked.protected else translate("CaseloadFilters", "ei turvakieltoa")
        )
    if asked.mark:
        found.append(translate("CaseloadFilters", "merkki {0}").format(asked.mark))
    if asked.text:
        found.append(f"”{asked.text}”")
    return " · ".join(found)


def term_text(term: Term) -> str:
    """Say in words what a term asks of a day."""
    translate = QCoreApplication.translate
    match term.kind:
        case TermKind.MISSING:
            return translate("CaseloadFilters", "ei ole voimassa")
        case TermKind.PAST:
            return translate("CaseloadFilters", "päättynyt")
        case TermKind.WITHIN:
            return translate("CaseloadFilters", "päättyy {0} päivässä").format(term.days)
        case TermKind.SINCE:
            return translate("CaseloadFilters", "{0} päivän sisällä").format(term.days)
        case TermKind.NOT_SINCE:
            return translate("CaseloadFilters", "ei {0} päivään").format(term.days)


def _span(span: Span) -> str:
    first, last = ("" if one is None else str(one) for one in span)
    return f"{first}–{last}"


def group_title(by: GroupBy, group: CaseloadGroup) -> str:
    """Return what a group of clients has in common, in words."""
    match by:
        case GroupBy.STATE:
            return word("case_states", group.key)
        case GroupBy.MUNICIPALITY if group.key:
            return municipality_name(group.key)
        case GroupBy.LANGUAGE if group.key:
            return language_name(group.key)
        case GroupBy.ADVISER:
            return group.name
    return word("answers", "unknown")
