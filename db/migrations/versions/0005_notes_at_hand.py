"""Files kept with a client, texts to begin a note with, and copies for the official register."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    _attachment()
    _note_template()
    _note_copy()


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}")


def _attachment() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("note_id", GUID, nullable=True),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("media_type", TEXT, nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", TEXT, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("withdrawn_by", GUID, nullable=True),
        sa.Column("withdrawn_at", MOMENT, nullable=True),
        sa.Column("withdraw_reason", TEXT, nullable=False),
        _refers("attachment", "client_id", "client"),
        _refers("attachment", "note_id", "note"),
        _refers("attachment", "recorded_by", "official"),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
    )
    op.create_index("ix_attachment_client_id", "attachment", ["client_id"])
    op.create_index("ix_attachment_note_id", "attachment", ["note_id"])
    op.create_table(
        "attachment_data",
        sa.Column("attachment_id", GUID, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        _refers("attachment_data", "attachment_id", "attachment"),
        sa.PrimaryKeyConstraint("attachment_id", name="pk_attachment_data"),
    )


def _note_template() -> None:
    op.create_table(
        "note_template",
        sa.Column("id", GUID, nullable=False),
        sa.Column("office_id", GUID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("visibility", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        _refers("note_template", "office_id", "office"),
        _refers("note_template", "recorded_by", "official"),
        sa.PrimaryKeyConstraint("id", name="pk_note_template"),
    )
    op.create_index("ix_note_template_office_id", "note_template", ["office_id"])


def _note_copy() -> None:
    op.create_table(
        "note_copy",
        sa.Column("id", GUID, nullable=False),
        sa.Column("note_id", GUID, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.Column("copied_at", MOMENT, nullable=False),
        _refers("note_copy", "note_id", "note"),
        _refers("note_copy", "official_id", "official"),
        sa.PrimaryKeyConstraint("id", name="pk_note_copy"),
    )
    op.create_index("ix_note_copy_note_id", "note_copy", ["note_id"])


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
