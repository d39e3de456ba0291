"""Packets between organisations: what went, what came, and whom a reference means."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    _link()
    _packet()
    _sent()
    _received()


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}")


def _needed(name: str, kind: sa.types.TypeEngine[Any] = TEXT) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)


def _both(table: str) -> list[sa.schema.SchemaItem]:
    return [
        _needed("id", GUID),
        _needed("office_id", GUID),
        _needed("organisation_id", GUID),
        _refers(table, "office_id", "office"),
        _refers(table, "organisation_id", "organisation"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    ]


def _one(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def _link() -> None:
    table = "exchange_link"
    op.create_table(
        table,
        *_both(table),
        _needed("version", sa.Integer()),
        _needed("reference", GUID),
        sa.Column("client_id", GUID, nullable=True),
        _needed("state"),
        _needed("started_here", sa.Boolean()),
        _needed("ground"),
        _needed("protection_reason"),
        _needed("partner_answer"),
        _needed("family_name"),
        _needed("given_names"),
        _needed("birth"),
        _needed("birth_precision"),
        _needed("told_at", sa.BigInteger()),
        _needed("told_count", sa.BigInteger()),
        _needed("recorded_by", GUID),
        _needed("recorded_at", MOMENT),
        sa.Column("answered_by", GUID, nullable=True),
        sa.Column("answered_at", MOMENT, nullable=True),
        _refers(table, "client_id", "client"),
        _refers(table, "recorded_by", "official"),
        _refers(table, "answered_by", "official"),
        _one(table, "office_id", "organisation_id", "reference"),
    )
    op.create_index(f"ix_{table}_organisation_id", table, ["organisation_id"])
    op.create_index(f"ix_{table}_client_id", table, ["client_id"])


def _packet() -> None:
    table = "exchange_packet"
    op.create_table(
        table,
        *_both(table),
        _needed("packet_id", GUID),
        _needed("card_id", GUID),
        _needed("incoming", sa.Boolean()),
        _needed("created_at", MOMENT),
        _needed("handled_at", MOMENT),
        _needed("official_id", GUID),
        _needed("entries", sa.Integer()),
        _needed("new_entries", sa.Integer()),
        _needed("last_seq", sa.BigInteger()),
        _needed("tick", sa.BigInteger()),
        _needed("tick_count", sa.BigInteger()),
        _refers(table, "card_id", "exchange_card"),
        _refers(table, "official_id", "official"),
        _one(table, "office_id", "incoming", "packet_id"),
    )
    op.create_index(f"ix_{table}_organisation_id", table, ["organisation_id"])


def _sent() -> None:
    table = "exchange_sent"
    op.create_table(
        table,
        *_both(table),
        _needed("entry_id", GUID),
        _needed("link_id", GUID),
        _needed("seq", sa.BigInteger()),
        _needed("content_hash"),
        _needed("packet_id", GUID),
        _needed("sent_at", MOMENT),
        sa.Column("acknowledged_at", MOMENT, nullable=True),
        _refers(table, "entry_id", "note"),
        _refers(table, "link_id", "exchange_link"),
        _one(table, "office_id", "organisation_id", "entry_id"),
        _one(table, "office_id", "organisation_id", "seq"),
    )
    op.create_index(f"ix_{table}_entry_id", table, ["entry_id"])
    op.create_index(f"ix_{table}_link_id", table, ["link_id"])


def _received() -> None:
    table = "exchange_received"
    op.create_table(
        table,
        *_both(table),
        _needed("entry_id", GUID),
        _needed("link_id", GUID),
        _needed("seq", sa.BigInteger()),
        _needed("content_hash"),
        _needed("kind"),
        _needed("visibility"),
        _needed("happened_at", MOMENT),
        _needed("recorded_there", MOMENT),
        _needed("author"),
        _needed("text"),
        _needed("participants"),
        _needed("source"),
        sa.Column("corrects", GUID, nullable=True),
        _needed("packet_id", GUID),
        _needed("received_by", GUID),
        _needed("received_at", MOMENT),
        sa.Column("note_id", GUID, nullable=True),
        _refers(table, "link_id", "exchange_link"),
        _refers(table, "received_by", "official"),
        _refers(table, "note_id", "note"),
        _one(table, "office_id", "entry_id"),
        _one(table, "note_id"),
    )
    op.create_index(f"ix_{table}_link_id", table, ["link_id"])
    op.create_index(
        "ix_exchange_received_organisation", table, ["office_id", "organisation_id", "seq"]
    )


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
