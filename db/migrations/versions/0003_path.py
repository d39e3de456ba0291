"""The pathway: planned dates, outcomes, interruptions, unmet needs, steps taken back; segments."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_WORDS = (
    "basis",
    "outcome",
    "outcome_note",
    "interruption_reason",
    "unmet_reason",
    "template",
    "withdraw_reason",
)
_DAYS = ("planned_from", "planned_to", "resumes_on")


def upgrade() -> None:
    """Go to this schema."""
    for name in _WORDS:
        op.add_column("path_step", sa.Column(name, TEXT, nullable=False, server_default=""))
    for name in _DAYS:
        op.add_column("path_step", sa.Column(name, sa.Date(), nullable=True))
    op.add_column("path_step", sa.Column("hours", sa.Double(), nullable=True))
    op.add_column("path_step", sa.Column("withdrawn_by", GUID, nullable=True))
    op.add_column("path_step", sa.Column("withdrawn_at", MOMENT, nullable=True))
    op.add_column("path_step_change", sa.Column("undoes_id", GUID, nullable=True))
    # What had not begun had its planned dates where the real ones belong.
    op.execute(
        "UPDATE path_step SET planned_from = starts_on, planned_to = ends_on, "
        "starts_on = NULL, ends_on = NULL "
        "WHERE state IN ('planned', 'applied', 'accepted', 'queued', 'rejected', 'not_started')"
    )
    op.execute("UPDATE path_step SET interruption_reason = 'unknown' WHERE state = 'interrupted'")
    op.create_table(
        "path_profile",
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("segment", TEXT, nullable=False),
        sa.Column("changed_by", GUID, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_path_profile_client_id_client"
        ),
        sa.PrimaryKeyConstraint("client_id", name="pk_path_profile"),
    )


def downgrade() -> None:
    """There is no way back but the backup that was made before."""
    raise NotImplementedError("restore a backup instead")
