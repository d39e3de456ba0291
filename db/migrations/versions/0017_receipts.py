"""A disclosure names the consents it left by and its link to the log; a referral its template."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import TEXT

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    op.add_column("referral", sa.Column("template", TEXT, nullable=False, server_default=""))
    op.add_column(
        "disclosure", sa.Column("consents", sa.JSON(), nullable=False, server_default="[]")
    )
    op.add_column("disclosure", sa.Column("log_link", TEXT, nullable=False, server_default=""))


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
