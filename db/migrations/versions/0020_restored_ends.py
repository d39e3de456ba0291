"""A packet tells which entries it misses by name, so that a restored end is noticed."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    table = "exchange_packet"
    op.add_column(table, sa.Column("absent", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column(table, sa.Column("unknown", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
