"""The index of an adviser's own lines holds the office too, so that Today begins at it."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    op.drop_index("ix_caseload_adviser", "caseload")
    op.create_index("ix_caseload_adviser", "caseload", ["adviser_id", "office_id", "state"])


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
