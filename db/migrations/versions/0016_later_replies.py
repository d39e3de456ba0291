"""How an answer came and who gave it, how the studies went, and when a school was reminded."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import TEXT

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    for name, default in (("source", "form"), ("outcome", ""), ("said_by", "")):
        op.add_column(
            "referral_reply", sa.Column(name, TEXT, nullable=False, server_default=default)
        )
    op.add_column(
        "referral_reply", sa.Column("levels", sa.JSON(), nullable=False, server_default="[]")
    )
    for name in ("reminded_on", "follow_ups"):
        op.add_column("referral", sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    for name in ("started_on", "ended_on", "said_on"):
        op.add_column("referral_reply", sa.Column(name, sa.Date(), nullable=True))


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
