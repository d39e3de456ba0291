"""Clients who move to another organisation's office in a packet, or come from one."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    table = "exchange_transfer"
    op.create_table(
        table,
        _needed("id", GUID),
        _needed("transfer_id", GUID),
        _needed("office_id", GUID),
        _needed("organisation_id", GUID),
        _needed("incoming", sa.Boolean()),
        sa.Column("link_id", GUID, nullable=True),
        sa.Column("client_id", GUID, nullable=True),
        _needed("state", TEXT),
        _needed("partner_answer", TEXT),
        sa.Column("record", sa.JSON(), nullable=True),
        _needed("content_hash", TEXT),
        _needed("recorded_by", GUID),
        _needed("recorded_at", MOMENT),
        _needed("changed_at", MOMENT),
        sa.Column("from_adviser_id", GUID, nullable=True),
        _refers(table, "office_id", "office"),
        _refers(table, "organisation_id", "organisation"),
        _refers(table, "link_id", "exchange_link"),
        _refers(table, "client_id", "client"),
        _refers(table, "recorded_by", "official"),
        _refers(table, "from_adviser_id", "official"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint(
            "office_id",
            "incoming",
            "transfer_id",
            name=f"uq_{table}_office_id_incoming_transfer_id",
        ),
    )
    for column in ("organisation_id", "link_id", "client_id"):
        op.create_index(f"ix_{table}_{column}", table, [column])
    table = "outside_office"
    op.create_table(
        table,
        _needed("organisation_id", GUID),
        _needed("office_id", GUID),
        _needed("official_id", GUID),
        _refers(table, "organisation_id", "organisation"),
        _refers(table, "office_id", "office"),
        _refers(table, "official_id", "official"),
        sa.PrimaryKeyConstraint("organisation_id", name=f"pk_{table}"),
    )


def _needed(name: str, kind: sa.types.TypeEngine[Any]) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}")


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
