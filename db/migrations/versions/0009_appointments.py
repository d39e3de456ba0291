"""Appointments, and tasks of the day that are put off or marked done."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    _appointment()
    _task_mark()


def _appointment() -> None:
    op.create_table(
        "appointment",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("mode", TEXT, nullable=False),
        sa.Column("place", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("interpreter_needed", sa.Boolean(), nullable=False),
        sa.Column("interpreter_language", TEXT, nullable=False),
        sa.Column("interpreter_dialect", TEXT, nullable=False),
        sa.Column("interpreter_mode", TEXT, nullable=False),
        sa.Column("interpreter_provider_id", GUID, nullable=True),
        sa.Column("interpreter_confirmed", sa.Boolean(), nullable=False),
        sa.Column("interpreter_gender", TEXT, nullable=False),
        sa.Column("interpreter_not_to_be_used", TEXT, nullable=False),
        sa.Column("interpreter_told", sa.Boolean(), nullable=True),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("next_id", GUID, nullable=True),
        sa.Column("uid", GUID, nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_appointment_client_id_client"
        ),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name="fk_appointment_official_id_official"
        ),
        sa.ForeignKeyConstraint(
            ["interpreter_provider_id"],
            ["organisation.id"],
            name="fk_appointment_interpreter_provider_id_organisation",
        ),
        sa.ForeignKeyConstraint(
            ["next_id"], ["appointment.id"], name="fk_appointment_next_id_appointment"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_appointment"),
    )
    op.create_index("ix_appointment_client_id_starts_at", "appointment", ["client_id", "starts_at"])
    op.create_index(
        "ix_appointment_official_id_state_starts_at",
        "appointment",
        ["official_id", "state", "starts_at"],
    )


def _task_mark() -> None:
    op.create_table(
        "task_mark",
        sa.Column("id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("record_id", GUID, nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("ended_by", GUID, nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_task_mark_client_id_client"),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name="fk_task_mark_official_id_official"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_task_mark"),
    )
    op.create_index("ix_task_mark_client_id", "task_mark", ["client_id"])
    op.create_index(
        "uq_task_mark_open",
        "task_mark",
        ["kind", "record_id", "due_on"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )


def downgrade() -> None:
    """The way back is the backup made before."""
    raise NotImplementedError("restore a backup instead")
