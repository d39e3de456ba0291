"""Tables of ``db.tables.project``."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID, MOMENT, TEXT


def create() -> None:
    """Create them, in the order their references ask for."""
    _project()
    _participation()
    _participation_service()


def _project() -> None:
    op.create_table(
        "project",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("fund", TEXT, nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("targets", sa.JSON(), nullable=False),
        sa.Column("entered", sa.JSON(), nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_project"),
    )


def _participation() -> None:
    op.create_table(
        "participation",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("project_id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("end_reason", TEXT, nullable=False),
        sa.Column("cefr_start", TEXT, nullable=False),
        sa.Column("cefr_end", TEXT, nullable=False),
        sa.Column("helpful", sa.Boolean(), nullable=True),
        sa.Column("recognition_applied_on", sa.Date(), nullable=True),
        sa.Column("residence_applied_on", sa.Date(), nullable=True),
        sa.Column("refused", TEXT, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_participation_client_id_client"
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name="fk_participation_project_id_project"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_participation"),
    )
    op.create_index("ix_participation_client_id", "participation", ["client_id"], unique=False)
    op.create_index(
        "ix_participation_project_id",
        "participation",
        ["project_id", "starts_on", "id"],
        unique=False,
    )


def _participation_service() -> None:
    op.create_table(
        "participation_service",
        sa.Column("id", GUID, nullable=False),
        sa.Column("participation_id", GUID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("completed", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["participation_id"],
            ["participation.id"],
            name="fk_participation_service_participation_id_participation",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_participation_service"),
    )
    op.create_index(
        "ix_participation_service_participation_id",
        "participation_service",
        ["participation_id"],
        unique=False,
    )
