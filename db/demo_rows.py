"""The rows of an invented network, of invented projects and of invented clients' stories."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, datetime, time
from random import Random
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Table

from db.appointment_rows import columns
from db.assessments import part_json
from db.plan_reviews import mark_json
from db.plan_rows import item_json
from db.tables import Base
from tekoto.disclosure import allowed_fields
from tekoto.ids import new_id
from tekoto.invented import InventedCaseload, InventedClient, InventedReferral
from tekoto.invented_network import invented_id
from tekoto.plan import PlanState
from tekoto.reference import new_token
from tekoto.referral import ReferralState
from tekoto.regime import regime_on

Rows: TypeAlias = "defaultdict[Table, list[dict[str, Any]]]"


def network_rows(caseload: InventedCaseload) -> Rows:
    """Return the rows of the organisations, their contacts and successors."""
    rows: Rows = defaultdict(list)
    at = min(client.recorded_at for client in caseload.clients)
    for found in caseload.organisations:
        form = asdict(found.form) | {"service_languages": " ".join(found.form.service_languages)}
        _add(rows, "organisation", id=found.id, version=1, recorded_at=at, changed_at=at, **form)
    for found in caseload.organisations:
        for contact in found.contacts:
            values = asdict(contact) | {"organisation_id": found.id, "recorded_at": at}
            _add(rows, "contact_person", **values)
        for successor, since in found.successors:
            _add(
                rows,
                "organisation_succession",
                id=new_id(),
                from_id=found.id,
                to_id=successor,
                since=since,
                recorded_at=at,
            )
    return rows


def project_rows(caseload: InventedCaseload, rows: Rows) -> None:
    """Add the rows of the projects."""
    for project in caseload.projects:
        form = project.form
        at = datetime.combine(form.starts_on, time(8), UTC)
        _add(
            rows,
            "project",
            id=project.id,
            version=1,
            name=form.name,
            fund=form.fund,
            starts_on=form.starts_on,
            ends_on=form.ends_on,
            targets=[list(pair) for pair in form.targets],
            entered=[list(pair) for pair in form.entered],
            recorded_at=at,
            changed_at=at,
        )


def client_story_rows(
    client: InventedClient,
    rows: Rows,
    officials: Mapping[UUID, str],
    schools: Mapping[UUID, str],
    references: Iterator[str],
) -> None:
    """Add the rows of one client's plans, competence, pathway, referrals and participations."""
    _plan_rows(client, rows, officials)
    _assessment_rows(client, rows)
    _competence_rows(client, rows)
    _step_rows(client, rows)
    for referral in client.story.referrals:
        adviser = officials[client.adviser_id]
        _referral_rows(client, referral, rows, adviser, schools, next(references))
    _participation_rows(client, rows)
    _appointment_rows(client, rows)


def _add(rows: Rows, table: str, **values: Any) -> None:
    made = Base.metadata.tables[table]
    # A row names every column, so that rows of one table go in as one statement.
    rows[made].append({column.key: values.get(column.key) for column in made.columns})


def _at(day: Any) -> datetime:
    return datetime.combine(day, time(9), UTC)


def _plan_rows(client: InventedClient, rows: Rows, officials: Mapping[UUID, str]) -> None:
    before: UUID | None = None
    for plan in client.story.plans:
        ended = plan.state is PlanState.ENDED
        _add(
            rows,
            "plan",
            id=plan.id,
            version=1,
            client_id=client.id,
            replaces_id=before,
            state=str(plan.state),
            ended_on=min(client.since, plan.form.valid_to) if ended else None,
            end_reason="",
            recorded_by=client.adviser_id,
            recorded_at=plan.recorded_at,
            changed_at=plan.recorded_at,
            official=officials[client.adviser_id],
            **(
                asdict(plan.form)
                | {
                    "steps": list(plan.form.steps),
                    "items": [item_json(item) for item in plan.form.items],
                }
            ),
        )
        before = plan.id
    for review in client.story.reviews:
        _add(
            rows,
            "plan_review",
            id=new_id(),
            plan_id=review.plan_id,
            recorded_by=client.adviser_id,
            recorded_at=review.recorded_at,
            **(asdict(review.form) | {"marks": [mark_json(mark) for mark in review.form.marks]}),
        )


def _assessment_rows(client: InventedClient, rows: Rows) -> None:
    for found in client.story.assessments:
        form = found.form
        _add(
            rows,
            "assessment",
            id=found.id,
            version=1,
            client_id=client.id,
            state=str(found.state),
            regime=regime_on(form.started_on or found.recorded_at.date()),
            recorded_by=client.adviser_id,
            recorded_at=found.recorded_at,
            changed_at=found.recorded_at,
            **(
                asdict(form)
                | {
                    "topics": [list(pair) for pair in form.topics],
                    "parts": [part_json(part) for part in form.parts],
                }
            ),
        )


def _competence_rows(client: InventedClient, rows: Rows) -> None:
    story = client.story
    for table, facts in (
        ("language_level", story.languages),
        ("education", story.education),
        ("work_experience", story.work),
    ):
        for fact in facts:
            day = getattr(fact, "assessed_on", client.became_client_on)
            _add(
                rows,
                table,
                **asdict(fact)
                | {
                    "id": new_id(),
                    "client_id": client.id,
                    "recorded_by": client.adviser_id,
                    "recorded_at": _at(day),
                    "withdraw_reason": "",
                },
            )


def _step_rows(client: InventedClient, rows: Rows) -> None:
    for found in client.story.steps:
        step, step_id = found.step, new_id()
        at = _at(found.history[-1][1])
        _add(
            rows,
            "path_step",
            **asdict(step)
            | {
                "id": step_id,
                "version": 1,
                "client_id": client.id,
                "organisation_id": found.organisation_id,
                "template": "",
                "withdraw_reason": "",
                "recorded_at": at,
                "changed_at": at,
            },
        )
        for state, day in found.history:
            _add(
                rows,
                "path_step_change",
                id=new_id(),
                step_id=step_id,
                state=state,
                happened_on=day,
                reason="",
                recorded_by=client.adviser_id,
                recorded_at=_at(day),
            )


def _referral_rows(
    client: InventedClient,
    referral: InventedReferral,
    rows: Rows,
    adviser: str,
    schools: Mapping[UUID, str],
    reference: str,
) -> None:
    form = referral.form
    sent = next((at for state, at in referral.history if state is ReferralState.SENT), None)
    answer = next((at for state, at in referral.history if state is ReferralState.ANSWERED), None)
    fingerprint = hashlib.sha256(referral.id.bytes).hexdigest() if sent else ""
    common = {
        "reference": reference,
        "channel": "secure_mail" if sent else "",
        "fingerprint": fingerprint,
        "ground": form.ground,
        "client_id": client.id,
    }
    _add(
        rows,
        "referral",
        **asdict(form) | {"extras": []},
        id=referral.id,
        version=1,
        token=new_token(),
        state=str(referral.state),
        sent_on=sent.date() if sent else None,
        answered_on=answer.date() if answer else None,
        reminded_on=[],
        follow_ups=[],
        created_by=client.adviser_id,
        recorded_at=referral.history[0][1],
        changed_at=referral.history[-1][1],
        **{key: value for key, value in common.items() if key not in ("ground", "client_id")},
    )
    _event_rows(client, referral, rows)
    if sent:
        protected = client.form.protection is not None
        fields = [field.code for field in allowed_fields(form, protected=protected)]
        _add(
            rows,
            "disclosure",
            **common,
            id=new_id(),
            referral_id=referral.id,
            organisation_id=form.school_id,
            recipient=f"{schools[form.school_id]}, {form.recipient_name}",
            document="referral",
            fields=fields,
            reasons=[],
            consents=[],
            log_link="",
            disclosed_at=sent,
            recorded_at=sent,
            official_id=client.adviser_id,
            official_name=adviser,
        )
    _reply_row(client, referral, rows)


def _event_rows(client: InventedClient, referral: InventedReferral, rows: Rows) -> None:
    for place, (state, at) in enumerate(referral.history):
        _add(
            rows,
            "referral_event",
            id=new_id(),
            referral_id=referral.id,
            place=place,
            state=str(state),
            reason="",
            happened_at=at,
            recorded_at=at,
            official_id=client.adviser_id,
        )


def _reply_row(client: InventedClient, referral: InventedReferral, rows: Rows) -> None:
    reply = referral.reply
    if reply is None:
        return
    at = next(at for state, at in referral.history if state is ReferralState.ANSWERED)
    due = referral.form.reply_by
    _add(
        rows,
        "referral_reply",
        id=new_id(),
        referral_id=referral.id,
        received_on=reply.received_on,
        decision=str(reply.decision) if reply.decision else None,
        start_on=reply.start_on,
        group_name=reply.group,
        contact=reply.contact,
        note=reply.note,
        unreadable=[],
        file_sha256=hashlib.sha256(b"reply" + referral.id.bytes).hexdigest(),
        altered=False,
        late=due is not None and at.date() > due,
        accepted_by=client.adviser_id,
        accepted_at=at,
        source=str(reply.source),
        started_on=reply.started_on,
        ended_on=reply.ended_on,
        outcome=reply.outcome,
        levels=[list(pair) for pair in reply.levels],
        said_by=reply.said_by,
        said_on=reply.said_on,
    )


def _participation_rows(client: InventedClient, rows: Rows) -> None:
    for form in client.story.participations:
        at = _at(form.starts_on)
        made = invented_id(at, Random(f"{client.id}{form.project_id}"))
        _add(
            rows,
            "participation",
            **asdict(form)
            | {
                "cefr_start": [list(pair) for pair in form.cefr_start],
                "cefr_end": [list(pair) for pair in form.cefr_end],
                "refused": list(form.refused),
            },
            id=made,
            version=1,
            recorded_by=client.adviser_id,
            recorded_at=at,
            changed_at=at,
        )
        for service in form.services:
            _add(
                rows,
                "participation_service",
                id=new_id(),
                participation_id=made,
                **asdict(service),
            )


def _appointment_rows(client: InventedClient, rows: Rows) -> None:
    for found in client.story.appointments:
        _add(
            rows,
            "appointment",
            **columns(found.form),
            id=found.id,
            version=1,
            official_id=client.adviser_id,
            interpreter_told=found.interpreter_told,
            state=str(found.state),
            reason="",
            uid=found.id,
            sequence=0,
            recorded_by=client.adviser_id,
            recorded_at=found.recorded_at,
            changed_at=found.recorded_at,
        )
