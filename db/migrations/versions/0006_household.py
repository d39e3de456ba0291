"""Family, day care, barriers, inherited turvakielto, handovers, and the day a pause ends."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.engine_specific import append_only
from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    _household_member()
    _household_member_history()
    _day_care()
    _barrier()
    _unaccompanied()
    _inherited_protection()
    _handover()
    op.add_column("client_case", sa.Column("returns_on", sa.Date(), nullable=True))
    op.add_column("case_period", sa.Column("returns_on", sa.Date(), nullable=True))
    op.add_column("case_period", sa.Column("withdrawn_by", GUID, nullable=True))
    op.add_column("case_period", sa.Column("withdrawn_at", MOMENT, nullable=True))
    op.add_column("case_period", sa.Column("withdraw_reason", TEXT, nullable=True))


def downgrade() -> None:
    """Go back by restoring the backup that is made before."""
    raise NotImplementedError("restore a backup instead")


def _fact(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("withdrawn_by", GUID, nullable=True),
        sa.Column("withdrawn_at", MOMENT, nullable=True),
        sa.Column("withdraw_reason", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        _key(table, "client_id", "client"),
    )


def _key(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}")


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column], unique=False)


def _household_member() -> None:
    op.create_table(
        "household_member",
        *_fact("household_member"),
        sa.Column("relation", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("birth", sa.Date(), nullable=True),
        sa.Column("birth_precision", TEXT, nullable=False),
        sa.Column("same_household", TEXT, nullable=False),
        sa.Column("whereabouts", TEXT, nullable=False),
        sa.Column("linked_client_id", GUID, nullable=True),
        sa.Column("custody", TEXT, nullable=False),
        sa.Column("custody_from", sa.Date(), nullable=True),
        sa.Column("custody_to", sa.Date(), nullable=True),
        sa.Column("reunification", TEXT, nullable=False),
        sa.Column("reunification_on", sa.Date(), nullable=True),
        _key("household_member", "linked_client_id", "client"),
    )
    _index("household_member", "client_id", "linked_client_id")


def _household_member_history() -> None:
    table = "household_member_history"
    op.create_table(
        table,
        sa.Column("member_id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("form", TEXT, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("member_id", "version", name=f"pk_{table}"),
        _key(table, "member_id", "household_member"),
        _key(table, "official_id", "official"),
    )
    append_only(table)


def _day_care() -> None:
    op.create_table(
        "day_care",
        *_fact("day_care"),
        sa.Column("member_id", GUID, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        _key("day_care", "member_id", "household_member"),
    )
    _index("day_care", "client_id", "member_id")


def _barrier() -> None:
    op.create_table(
        "barrier",
        *_fact("barrier"),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("day_care_id", GUID, nullable=True),
        _key("barrier", "day_care_id", "day_care"),
    )
    _index("barrier", "client_id")


def _unaccompanied() -> None:
    op.create_table(
        "unaccompanied",
        *_fact("unaccompanied"),
        sa.Column("answer", TEXT, nullable=False),
    )
    _index("unaccompanied", "client_id")


def _inherited_protection() -> None:
    table = "inherited_protection"
    op.create_table(
        table,
        sa.Column("id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("from_client_id", GUID, nullable=False),
        sa.Column("relation", TEXT, nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("source_ended_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_reason", TEXT, nullable=False),
        sa.Column("ended_by", GUID, nullable=True),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        _key(table, "client_id", "client"),
        _key(table, "from_client_id", "client"),
    )
    _index(table, "client_id", "from_client_id")


def _handover() -> None:
    columns = ("from_office_id", "from_adviser_id", "to_office_id", "to_adviser_id")
    op.create_table(
        "handover",
        sa.Column("id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        *(sa.Column(name, GUID, nullable=False) for name in columns),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("plan", TEXT, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_handover"),
        _key("handover", "client_id", "client"),
        *(_key("handover", name, "office" if "office" in name else "official") for name in columns),
    )
    _index("handover", "client_id", "from_office_id", "to_office_id")
    append_only("handover")
