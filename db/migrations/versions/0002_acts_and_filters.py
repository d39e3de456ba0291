"""Acts that can be taken back, deleted clients, markings, and saved filters."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    op.add_column("client_case", sa.Column("deleted_at", MOMENT, nullable=True))
    _act()
    _caseload()
    _mark()
    _saved_filter()


def _act() -> None:
    op.create_table(
        "act",
        sa.Column("id", GUID, nullable=False),
        sa.Column("office_id", GUID, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.Column("session_id", GUID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("undone_at", MOMENT, nullable=True),
        sa.Column("undone_by", GUID, nullable=True),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name="fk_act_office_id_office"),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name="fk_act_official_id_official"
        ),
        sa.ForeignKeyConstraint(["undone_by"], ["official.id"], name="fk_act_undone_by_official"),
        sa.PrimaryKeyConstraint("id", name="pk_act"),
    )
    for owner in ("official_id", "office_id"):
        op.create_index(f"ix_act_{owner}_recorded_at", "act", [owner, "recorded_at"])
    op.create_table(
        "act_item",
        sa.Column("act_id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("step", TEXT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["act_id"], ["act.id"], name="fk_act_item_act_id_act"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_act_item_client_id_client"),
        sa.PrimaryKeyConstraint("act_id", "client_id", name="pk_act_item"),
    )
    op.create_index("ix_act_item_client_id", "act_item", ["client_id"])


def _caseload() -> None:
    op.add_column(
        "caseload",
        sa.Column("interpreter_needed", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("caseload", sa.Column("permit_valid_to", sa.Date(), nullable=True))
    op.execute(
        "UPDATE caseload SET interpreter_needed = (SELECT client.interpreter_needed "
        "FROM client WHERE client.id = caseload.client_id), "
        "permit_valid_to = (SELECT permit.valid_to FROM permit "
        "WHERE permit.client_id = caseload.client_id AND permit.current)"
    )


def _mark() -> None:
    op.create_table(
        "mark",
        sa.Column("id", GUID, nullable=False),
        sa.Column("office_id", GUID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name="fk_mark_office_id_office"),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["official.id"], name="fk_mark_recorded_by_official"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_mark"),
        sa.UniqueConstraint("office_id", "name", name="uq_mark_office_id_name"),
    )
    op.create_table(
        "client_mark",
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("mark_id", GUID, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_client_mark_client_id_client"
        ),
        sa.ForeignKeyConstraint(["mark_id"], ["mark.id"], name="fk_client_mark_mark_id_mark"),
        sa.PrimaryKeyConstraint("client_id", "mark_id", name="pk_client_mark"),
    )
    op.create_index("ix_client_mark_mark_id", "client_mark", ["mark_id"])


def _saved_filter() -> None:
    op.create_table(
        "saved_filter",
        sa.Column("id", GUID, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("conditions", sa.JSON(), nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name="fk_saved_filter_official_id_official"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_saved_filter"),
        sa.UniqueConstraint("official_id", "name", name="uq_saved_filter_official_id_name"),
    )


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
