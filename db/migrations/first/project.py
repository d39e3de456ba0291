"""Tables of ``db.tables.project``."""

import sqlalchemy as sa
from alembic import op

from db.tables.base import CleanText, Guid, Moment


def create() -> None:
    """Create them, in the order their references ask for."""
    _project()
    _participation()
    _participation_service()


def _project() -> None:
    op.create_table(
        "project",
        sa.Column("id", Guid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", CleanText(), nullable=False),
        sa.Column("fund", CleanText(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("targets", sa.JSON(), nullable=False),
        sa.Column("entered", sa.JSON(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.Column("changed_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_project"),
    )


def _participation() -> None:
    op.create_table(
        "participation",
        sa.Column("id", Guid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("project_id", Guid(), nullable=False),
        sa.Column("client_id", Guid(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("end_reason", CleanText(), nullable=False),
        sa.Column("cefr_start", CleanText(), nullable=False),
        sa.Column("cefr_end", CleanText(), nullable=False),
        sa.Column("helpful", sa.Boolean(), nullable=True),
        sa.Column("recognition_applied_on", sa.Date(), nullable=True),
        sa.Column("residence_applied_on", sa.Date(), nullable=True),
        sa.Column("refused", CleanText(), nullable=False),
        sa.Column("recorded_by", Guid(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.Column("changed_at", Moment(), nullable=False),
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
        sa.Column("id", Guid(), nullable=False),
        sa.Column("participation_id", Guid(), nullable=False),
        sa.Column("kind", CleanText(), nullable=False),
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
