"""Files travel in packets: what has gone may be a note or a file, and a file may wait."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    with op.batch_alter_table("exchange_sent") as sent:
        sent.drop_constraint("fk_exchange_sent_entry_id_note", type_="foreignkey")
    op.add_column(
        "exchange_received",
        sa.Column("placed", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.create_index("ix_exchange_received_entry_id", "exchange_received", ["entry_id"])
    op.execute("UPDATE exchange_received SET placed = (note_id IS NOT NULL)")
    op.create_table(
        "exchange_file",
        sa.Column("received_id", GUID, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["received_id"],
            ["exchange_received.id"],
            name="fk_exchange_file_received_id_exchange_received",
        ),
        sa.PrimaryKeyConstraint("received_id", name="pk_exchange_file"),
    )


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
