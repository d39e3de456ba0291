"""The office's own keys, and its partners' contact cards."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    _identity()
    _card()


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}")


def _keys() -> list[sa.Column[object]]:
    return [
        sa.Column("name_fi", TEXT, nullable=False),
        sa.Column("name_sv", TEXT, nullable=False),
        sa.Column("sign_key", sa.LargeBinary(), nullable=False),
        sa.Column("recipient", TEXT, nullable=False),
        sa.Column("replaces", TEXT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
    ]


def _identity() -> None:
    table = "exchange_identity"
    op.create_table(
        table,
        sa.Column("id", GUID, nullable=False),
        sa.Column("office_id", GUID, nullable=False),
        sa.Column("fingerprint", TEXT, nullable=False),
        sa.Column("card", sa.LargeBinary(), nullable=False),
        *_keys(),
        sa.Column("sign_secret", sa.LargeBinary(), nullable=False),
        sa.Column("age_secret", TEXT, nullable=False),
        sa.Column("made_by", GUID, nullable=False),
        sa.Column("retired_at", MOMENT, nullable=True),
        sa.Column("compromised", sa.Boolean(), nullable=False),
        _refers(table, "office_id", "office"),
        _refers(table, "made_by", "official"),
        sa.UniqueConstraint("fingerprint", name=f"uq_{table}_fingerprint"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )
    op.create_index(f"ix_{table}_office_id", table, ["office_id"])


def _card() -> None:
    table = "exchange_card"
    op.create_table(
        table,
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("office_id", GUID, nullable=False),
        sa.Column("organisation_id", GUID, nullable=False),
        sa.Column("fingerprint", TEXT, nullable=False),
        *_keys(),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("imported_by", GUID, nullable=False),
        sa.Column("imported_at", MOMENT, nullable=False),
        sa.Column("confirmed_how", TEXT, nullable=False),
        sa.Column("confirmed_by", GUID, nullable=True),
        sa.Column("confirmed_at", MOMENT, nullable=True),
        sa.Column("spoken_with", TEXT, nullable=False),
        sa.Column("ended_by", GUID, nullable=True),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("end_reason", TEXT, nullable=False),
        _refers(table, "office_id", "office"),
        _refers(table, "organisation_id", "organisation"),
        _refers(table, "imported_by", "official"),
        _refers(table, "confirmed_by", "official"),
        _refers(table, "ended_by", "official"),
        sa.UniqueConstraint("office_id", "fingerprint", name=f"uq_{table}_office_id_fingerprint"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )
    op.create_index(f"ix_{table}_organisation_id", table, ["organisation_id"])


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
