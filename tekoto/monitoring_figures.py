"""From facts and counted indicators to the monitoring report and its pseudonymous rows."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from uuid import UUID

from tekoto import vocabulary
from tekoto.dates import age_on
from tekoto.indicator_rules import IndicatorKind, Rule, RuleSet
from tekoto.indicators import IndicatorResult, ParticipationFacts, Period, ServiceFact
from tekoto.monitoring_report import (
    Answer,
    IndicatorCell,
    IndicatorFigure,
    MonitoringReport,
    MunicipalityFigure,
    MunicipalityKind,
    ParticipationRow,
    Pseudonyms,
    ReportCover,
    ServiceFigure,
    Wording,
    month,
)
from tekoto.municipality import municipality
from tekoto.project import Project

PROTECTED = "protected"
"""Stands in the facts for the municipality of a client with turvakielto."""

_UNKNOWN = "unknown"


def build_report(
    project: Project,
    rules: RuleSet,
    results: Sequence[IndicatorResult],
    facts: Iterable[ParticipationFacts],
    period: Period,
    *,
    office_name: str,
    known_at: datetime,
    small_threshold: int = 5,
) -> MonitoringReport:
    """Return the report of a project and period.

    ``results`` are the evaluated indicators; ``facts`` are all participations of the project, in
    any order. A participation belongs to the report when it has a day in the period or when an
    indicator counts its person. Municipalities with fewer persons than ``small_threshold`` are
    joined in one row. Raises ValueError when an indicator of ``rules`` has no result.
    """
    counted = _counted(results)
    tally = _Tally(period, counted)
    for fact in facts:
        tally.add(fact)
    by_code = {result.code: result for result in results}
    return MonitoringReport(
        cover=ReportCover(
            project_name=project.form.name,
            fund=project.form.fund,
            starts_on=period.start,
            ends_on=period.end,
            known_at=known_at,
            office_name=office_name,
            rule_version=rules.version,
            rule_source=rules.source,
            small_threshold=small_threshold,
        ),
        indicators=tuple(_figure(rule, rules, by_code, project) for rule in rules.rules),
        services=tally.services(),
        municipalities=tally.municipalities(small_threshold),
        persons=len(tally.persons),
        participations=tally.participations,
    )


def participation_rows(
    facts: Iterable[ParticipationFacts],
    results: Sequence[IndicatorResult],
    rules: RuleSet,
    period: Period,
) -> Iterator[ParticipationRow]:
    """Yield the report's participations under pseudonyms whose key is gone with this iterator.

    ``facts`` must come by day of start, as the store streams them, because a person's age is the
    age at the first participation. The rows are those that ``build_report`` counts.
    """
    names = Pseudonyms()
    counted = _counted(results)
    brackets: dict[UUID, str] = {}
    for fact in facts:
        bracket = brackets.get(fact.client_id)
        if bracket is None:
            bracket = brackets[fact.client_id] = rules.bracket_of(_age(fact))
        if not _belongs(fact, period, counted):
            continue
        yield ParticipationRow(
            pseudonym=names.of(fact.client_id),
            gender=fact.gender if fact.gender in rules.genders else _UNKNOWN,
            age=bracket,
            started=month(fact.started_on),
            ended=_month(fact.ended_on),
            services=_kinds(tuple(service.kind for service in fact.services)),
            cefr_start=fact.cefr_start,
            cefr_end=fact.cefr_end,
            helpful=_helpful(fact),
            recognition_applied=_month(fact.recognition_applied_on),
            residence_applied=_month(fact.residence_applied_on),
            indicators=counted.get(fact.client_id, ()),
        )


def received(service: ServiceFact, fact: ParticipationFacts, period: Period) -> bool:
    """Tell whether a service was received in the period; an open one lasts as the participation."""
    return period.touches(service.started_on, service.ended_on or fact.ended_on)


class _Tally:
    """Counts what a report shows beside its indicators."""

    def __init__(self, period: Period, counted: Mapping[UUID, tuple[str, ...]]) -> None:
        self._period = period
        self._counted = counted
        self._service_persons: dict[str, set[UUID]] = {}
        self._periods: Counter[str] = Counter()
        self._completed: Counter[str] = Counter()
        self._places: Counter[str] = Counter()
        self._place_of: dict[UUID, str] = {}
        self.participations = 0

    @property
    def persons(self) -> Mapping[UUID, str]:
        """The persons of the report, each with a municipality."""
        return self._place_of

    def add(self, fact: ParticipationFacts) -> None:
        """Count one participation, if it belongs to the report."""
        if not _belongs(fact, self._period, self._counted):
            return
        self.participations += 1
        place = self._place_of.setdefault(fact.client_id, fact.municipality)
        self._places[place] += 1
        for service in fact.services:
            if not received(service, fact, self._period):
                continue
            self._service_persons.setdefault(service.kind, set()).add(fact.client_id)
            self._periods[service.kind] += 1
            until = service.ended_on or fact.ended_on
            if service.completed and until is not None and until <= self._period.end:
                self._completed[service.kind] += 1

    def services(self) -> tuple[ServiceFigure, ...]:
        """Return the services received, in the order of the vocabulary."""
        return tuple(
            ServiceFigure(
                service=kind,
                persons=len(self._service_persons[kind]),
                periods=self._periods[kind],
                completed=self._completed[kind],
            )
            for kind in vocabulary.codes("services")
            if kind in self._service_persons
        )

    def municipalities(self, threshold: int) -> tuple[MunicipalityFigure, ...]:
        """Return the municipalities, most persons first, then the rows that name none."""
        persons = Counter(self._place_of.values())
        named: list[MunicipalityFigure] = []
        joined: Counter[MunicipalityKind] = Counter()
        joined_places: Counter[MunicipalityKind] = Counter()
        for code, count in persons.items():
            kind = _kind(code, count, threshold)
            if kind is MunicipalityKind.NAMED:
                found = municipality(code)
                name = Wording(found.name_fi, found.name_sv)
                named.append(MunicipalityFigure(kind, count, self._places[code], code, name))
            else:
                joined[kind] += count
                joined_places[kind] += self._places[code]
        named.sort(key=lambda row: (-row.persons, row.code))
        return (
            *named,
            *(
                MunicipalityFigure(kind, joined[kind], joined_places[kind])
                for kind in MunicipalityKind
                if joined[kind]
            ),
        )


def _kind(code: str, persons: int, threshold: int) -> MunicipalityKind:
    if code == PROTECTED:
        return MunicipalityKind.PROTECTED
    if not code:
        return MunicipalityKind.UNKNOWN
    return MunicipalityKind.SMALL if persons < threshold else MunicipalityKind.NAMED


def _counted(results: Sequence[IndicatorResult]) -> Mapping[UUID, tuple[str, ...]]:
    """Return the codes that count each person; equal combinations share one tuple."""
    codes: dict[UUID, tuple[str, ...]] = {}
    longer: dict[tuple[tuple[str, ...], str], tuple[str, ...]] = {}
    for result in results:
        for person in result.persons:
            step = (codes.get(person, ()), result.code)
            codes[person] = longer.setdefault(step, (*step[0], step[1]))
    return codes


def _belongs(
    fact: ParticipationFacts, period: Period, counted: Mapping[UUID, tuple[str, ...]]
) -> bool:
    if fact.started_on > period.end:
        return False
    return period.touches(fact.started_on, fact.ended_on) or fact.client_id in counted


def _figure(
    rule: Rule, rules: RuleSet, by_code: Mapping[str, IndicatorResult], project: Project
) -> IndicatorFigure:
    target = dict(project.form.targets).get(rule.code)
    name = Wording(rule.fi, rule.sv, rule.en)
    if rule.kind is IndicatorKind.ENTERED:
        return IndicatorFigure(
            code=rule.code,
            name=name,
            condition=_wording("condition_entered"),
            source=rule.source,
            value=dict(project.form.entered).get(rule.code, 0),
            target=target,
            counts_persons=False,
        )
    if rule.code not in by_code:
        raise ValueError(f"{rule.code} was not evaluated")
    result = by_code[rule.code]
    return IndicatorFigure(
        code=rule.code,
        name=name,
        condition=describe(rule),
        source=rule.source,
        value=result.count,
        target=target,
        cells=tuple(
            IndicatorCell(gender, age, len(result.by_cell[gender, age]))
            for gender, age in rules.cells
        ),
    )


def describe(rule: Rule) -> Wording:
    """Return in words what a rule counts."""
    texts = {language: _describe(rule, language) for language in vocabulary.LANGUAGES}
    return Wording(texts["fi"], texts["sv"], texts["en"])


def _describe(rule: Rule, language: str) -> str:
    condition = rule.condition or {}
    parts = [
        _part(key, value, language)
        for leaf in condition.get("all", (condition,))
        for key, value in leaf.items()
    ]
    beginning = vocabulary.label("workbook_labels", "condition_persons", language)
    return f"{beginning} {'; '.join(parts)}."


def _part(key: str, value: object, language: str) -> str:
    code = f"condition_{key}" if key not in ("answer", "applied") else f"condition_{value}"
    text = vocabulary.label("workbook_labels", code, language)
    kinds: object = value.get("except_only", ()) if isinstance(value, Mapping) else value
    if isinstance(kinds, Sequence) and not isinstance(kinds, str):
        names = [vocabulary.label("services", kind, language) for kind in kinds]
        text = text.format(services=", ".join(names))
    return text


def _wording(code: str) -> Wording:
    return Wording(
        *(vocabulary.label("workbook_labels", code, language) for language in vocabulary.LANGUAGES)
    )


@lru_cache(maxsize=4096)
def _kinds(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return the different services in the order of the vocabulary."""
    order = vocabulary.codes("services")
    return tuple(sorted(set(kinds), key=order.index))


def _helpful(fact: ParticipationFacts) -> Answer:
    if fact.helpful is not None:
        return Answer.YES if fact.helpful else Answer.NO
    return Answer.REFUSED if "helpful" in fact.refused else Answer.NOT_ASKED


def _age(fact: ParticipationFacts) -> int | None:
    born = fact.birth_date
    return None if born is None or born > fact.started_on else age_on(born, fact.started_on)


def _month(day: date | None) -> date | None:
    return month(day) if day else None
