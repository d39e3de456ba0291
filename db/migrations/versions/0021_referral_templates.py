"""Templates of referrals that offices make themselves."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    table = "referral_template"
    op.create_table(
        table,
        sa.Column("id", GUID, nullable=False),
        sa.Column("office_id", GUID, nullable=False),
        sa.Column("root_id", GUID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name_fi", TEXT, nullable=False),
        sa.Column("name_sv", TEXT, nullable=False),
        sa.Column("step_kinds", sa.JSON(), nullable=False),
        sa.Column("receivers", sa.JSON(), nullable=False),
        sa.Column("omit", sa.JSON(), nullable=False),
        sa.Column("suggest", sa.JSON(), nullable=False),
        sa.Column("question_fi", TEXT, nullable=False),
        sa.Column("question_sv", TEXT, nullable=False),
        sa.Column("made_by", GUID, nullable=False),
        sa.Column("made_by_name", TEXT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=f"fk_{table}_office_id_office"),
        sa.UniqueConstraint("root_id", "number", name=f"uq_{table}_root_id_number"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )
    op.create_index(f"ix_{table}_office_id", table, ["office_id"])


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
