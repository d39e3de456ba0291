"""Tables of ``db.tables.plan``."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.engine_specific import append_only
from db.migrations.first.types import GUID, MOMENT, TEXT


def create() -> None:
    """Create them, in the order their references ask for."""
    _education()
    _language_level()
    _path_step()
    _plan()
    _work_experience()
    _path_step_change()


def _education() -> None:
    op.create_table(
        "education",
        sa.Column("country", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("isced", TEXT, nullable=False),
        sa.Column("years", sa.Double(), nullable=True),
        sa.Column("completed", sa.Boolean(), nullable=True),
        sa.Column("end_year", sa.Integer(), nullable=True),
        sa.Column("certificate", TEXT, nullable=False),
        sa.Column("id", GUID, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("withdrawn_by", GUID, nullable=True),
        sa.Column("withdrawn_at", MOMENT, nullable=True),
        sa.Column("withdraw_reason", TEXT, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_education_client_id_client"),
        sa.PrimaryKeyConstraint("id", name="pk_education"),
    )
    op.create_index("ix_education_client_id", "education", ["client_id"], unique=False)


def _language_level() -> None:
    op.create_table(
        "language_level",
        sa.Column("language", TEXT, nullable=False),
        sa.Column("skill", TEXT, nullable=False),
        sa.Column("level", TEXT, nullable=False),
        sa.Column("assessed_on", sa.Date(), nullable=False),
        sa.Column("method", TEXT, nullable=False),
        sa.Column("assessor", TEXT, nullable=False),
        sa.Column("id", GUID, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("withdrawn_by", GUID, nullable=True),
        sa.Column("withdrawn_at", MOMENT, nullable=True),
        sa.Column("withdraw_reason", TEXT, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_language_level_client_id_client"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_language_level"),
    )
    op.create_index("ix_language_level_client_id", "language_level", ["client_id"], unique=False)


def _path_step() -> None:
    op.create_table(
        "path_step",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("organisation_id", GUID, nullable=True),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_path_step_client_id_client"),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_path_step_organisation_id_organisation",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_path_step"),
    )
    op.create_index(
        "ix_path_step_client_id_starts_on", "path_step", ["client_id", "starts_on"], unique=False
    )
    op.create_index("ix_path_step_organisation_id", "path_step", ["organisation_id"], unique=False)


def _plan() -> None:
    op.create_table(
        "plan",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("replaces_id", GUID, nullable=True),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("regime", TEXT, nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("goal", TEXT, nullable=False),
        sa.Column("steps", sa.JSON(), nullable=False),
        sa.Column("explained_in", TEXT, nullable=False),
        sa.Column("interpreter_used", sa.Boolean(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("end_reason", TEXT, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_plan_client_id_client"),
        sa.ForeignKeyConstraint(["replaces_id"], ["plan.id"], name="fk_plan_replaces_id_plan"),
        sa.PrimaryKeyConstraint("id", name="pk_plan"),
    )
    op.create_index(
        "ix_plan_client_id_valid_from", "plan", ["client_id", "valid_from"], unique=False
    )
    op.create_index("ix_plan_state_valid_to", "plan", ["state", "valid_to"], unique=False)
    op.create_index(
        "uq_plan_one_valid",
        "plan",
        ["client_id"],
        unique=True,
        sqlite_where=sa.text("state = 'valid'"),
        postgresql_where=sa.text("state = 'valid'"),
    )


def _work_experience() -> None:
    op.create_table(
        "work_experience",
        sa.Column("occupation", TEXT, nullable=False),
        sa.Column("country", TEXT, nullable=False),
        sa.Column("years", sa.Double(), nullable=True),
        sa.Column("description", TEXT, nullable=False),
        sa.Column("id", GUID, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("withdrawn_by", GUID, nullable=True),
        sa.Column("withdrawn_at", MOMENT, nullable=True),
        sa.Column("withdraw_reason", TEXT, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_work_experience_client_id_client"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_work_experience"),
    )
    op.create_index("ix_work_experience_client_id", "work_experience", ["client_id"], unique=False)


def _path_step_change() -> None:
    op.create_table(
        "path_step_change",
        sa.Column("id", GUID, nullable=False),
        sa.Column("step_id", GUID, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["step_id"], ["path_step.id"], name="fk_path_step_change_step_id_path_step"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_path_step_change"),
    )
    op.create_index("ix_path_step_change_step_id", "path_step_change", ["step_id"], unique=False)
    append_only("path_step_change")
