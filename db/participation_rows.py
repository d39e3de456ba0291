"""Participations as rows and as what the rest of the program sees."""

from db.tables.project import ParticipationRecord, ParticipationServiceRecord
from tekoto.ids import new_id
from tekoto.project import Participation, ParticipationForm, Service


def fill(row: ParticipationRecord, form: ParticipationForm) -> None:
    """Write a checked form into a row; services that are the same stay the same rows."""
    row.starts_on = form.starts_on
    row.ends_on = form.ends_on
    row.end_reason = form.end_reason
    row.cefr_start = form.cefr_start
    row.cefr_end = form.cefr_end
    row.helpful = form.helpful
    row.recognition_applied_on = form.recognition_applied_on
    row.residence_applied_on = form.residence_applied_on
    row.refused = form.refused
    kept = list(row.services)
    services: list[ParticipationServiceRecord] = []
    for service in form.services:
        same = next((one for one in kept if _service(one) == service), None)
        if same is not None:
            kept.remove(same)
        services.append(same or _service_row(service))
    row.services = services


def participation_of(
    row: ParticipationRecord, client_name: str, number: str, protected: bool
) -> Participation:
    """Turn a row into a participation."""
    form = ParticipationForm(
        client_id=row.client_id,
        project_id=row.project_id,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        end_reason=row.end_reason,
        services=tuple(_service(one) for one in row.services),
        cefr_start=row.cefr_start,
        cefr_end=row.cefr_end,
        helpful=row.helpful,
        recognition_applied_on=row.recognition_applied_on,
        residence_applied_on=row.residence_applied_on,
        refused=row.refused,
    )
    return Participation(row.id, row.version, form, client_name, number, protected)


def _service(row: ParticipationServiceRecord) -> Service:
    return Service(row.kind, row.starts_on, row.ends_on, row.completed)


def _service_row(service: Service) -> ParticipationServiceRecord:
    return ParticipationServiceRecord(
        id=new_id(),
        kind=service.kind,
        starts_on=service.starts_on,
        ends_on=service.ends_on,
        completed=service.completed,
    )
