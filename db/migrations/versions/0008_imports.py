"""What is remembered of imported sheets: their columns and the decisions about rows."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    op.create_table(
        "import_mapping",
        sa.Column("office_id", GUID, nullable=False),
        sa.Column("signature", TEXT, nullable=False),
        sa.Column("payload", TEXT, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.Column("used_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name="fk_import_mapping_office_id_office"
        ),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name="fk_import_mapping_official_id_official"
        ),
        sa.PrimaryKeyConstraint("office_id", "signature", name="pk_import_mapping"),
    )
    op.create_table(
        "import_decision",
        sa.Column("office_id", GUID, nullable=False),
        sa.Column("row_key", TEXT, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("decision", TEXT, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_import_decision_client_id_client"
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name="fk_import_decision_office_id_office"
        ),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name="fk_import_decision_official_id_official"
        ),
        sa.PrimaryKeyConstraint("office_id", "row_key", "client_id", name="pk_import_decision"),
    )


def downgrade() -> None:
    """There is no way back but a backup."""
    raise NotImplementedError("restore a backup instead")
