"""The rest of the client's record: more of schooling and work, and facts, consents, own fields."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from db.migrations.first.engine_specific import append_only
from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    _more_of_what_there_is()
    _facts()
    _recognition()
    _consent()
    _custom_fields()


def _more_of_what_there_is() -> None:
    op.add_column("language_level", sa.Column("yki", sa.Integer(), nullable=True))
    for name in ("field", "institution", "original_title", "language", "translation"):
        op.add_column("education", _text_with_default(name))
    op.add_column("education", sa.Column("start_year", sa.Integer(), nullable=True))
    for name in ("isco", "employer", "industry"):
        op.add_column("work_experience", _text_with_default(name))
    for name in ("start_year", "end_year"):
        op.add_column("work_experience", sa.Column(name, sa.Integer(), nullable=True))
    informal: sa.Column[Any] = sa.Column(
        "informal", sa.Boolean(), nullable=False, server_default=sa.false()
    )
    op.add_column("work_experience", informal)


def _text_with_default(name: str) -> "sa.Column[Any]":
    return sa.Column(name, TEXT, nullable=False, server_default="")


def _text(name: str) -> "sa.Column[Any]":
    return sa.Column(name, TEXT, nullable=False)


def _json(name: str) -> "sa.Column[Any]":
    return sa.Column(name, sa.JSON(), nullable=False)


def _day(name: str, *, nullable: bool = True) -> "sa.Column[Any]":
    return sa.Column(name, sa.Date(), nullable=nullable)


def _fact(table: str, *columns: "sa.Column[Any]", index: str = "") -> None:
    op.create_table(
        table,
        *columns,
        sa.Column("id", GUID, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("withdrawn_by", GUID, nullable=True),
        sa.Column("withdrawn_at", MOMENT, nullable=True),
        sa.Column("withdraw_reason", TEXT, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=f"fk_{table}_client_id_client"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )
    op.create_index(f"ix_{table}_client_id", table, ["client_id"], unique=False)
    if index:
        op.create_index(f"ix_{table}_{index}", table, [index], unique=False)


def _facts() -> None:
    _fact(
        "literacy_fact",
        _text("level"),
        _day("assessed_on", nullable=False),
        _json("scripts"),
        sa.Column("schooling_years", sa.Double(), nullable=True),
        _text("assessor"),
    )
    _fact("skill", _text("text"))
    _fact(
        "driving_licence",
        _json("classes"),
        _text("country"),
        _text("exchange"),
        _day("expires_on"),
        index="expires_on",
    )
    _fact(
        "card",
        _text("kind"),
        _text("name"),
        _text("number"),
        _day("issued_on"),
        _day("expires_on"),
        index="expires_on",
    )
    _fact("goal", _text("text"), _text("term"), _day("said_on", nullable=False), _text("language"))
    _fact(
        "labour_status",
        _text("status"),
        _day("since", nullable=False),
        _day("until"),
        _text("segment"),
    )
    _fact("functional_limit", _text("statement"), _day("noted_on", nullable=False), _day("until"))
    _fact("missing_fact", _text("section"), _text("answer"), _day("asked_on", nullable=False))


def _recognition() -> None:
    op.create_table(
        "recognition",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        _text("qualification"),
        _text("body"),
        _text("body_name"),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("withdrawn_by", GUID, nullable=True),
        sa.Column("withdrawn_at", MOMENT, nullable=True),
        _text("withdraw_reason"),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_recognition_client_id_client"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_recognition"),
    )
    op.create_index("ix_recognition_client_id", "recognition", ["client_id"], unique=False)
    op.create_table(
        "recognition_change",
        sa.Column("id", GUID, nullable=False),
        sa.Column("recognition_id", GUID, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        _text("state"),
        _day("happened_on", nullable=False),
        _text("decision_number"),
        _text("note"),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["recognition_id"],
            ["recognition.id"],
            name="fk_recognition_change_recognition_id_recognition",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_recognition_change"),
    )
    op.create_index(
        "ix_recognition_change_recognition_id",
        "recognition_change",
        ["recognition_id"],
        unique=False,
    )
    append_only("recognition_change")


def _consent() -> None:
    op.create_table(
        "consent",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        _text("answer"),
        _text("purpose"),
        _day("given_on", nullable=False),
        _text("recipients"),
        _json("data_groups"),
        _text("language"),
        sa.Column("interpreter_used", sa.Boolean(), nullable=False),
        _text("form"),
        _text("giver"),
        _day("valid_until"),
        _text("note"),
        _day("withdrawn_on"),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("voided_by", GUID, nullable=True),
        sa.Column("voided_at", MOMENT, nullable=True),
        _text("void_reason"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_consent_client_id_client"),
        sa.PrimaryKeyConstraint("id", name="pk_consent"),
    )
    op.create_index("ix_consent_client_id", "consent", ["client_id"], unique=False)
    op.create_index("ix_consent_valid_until", "consent", ["valid_until"], unique=False)


def _custom_fields() -> None:
    op.create_table(
        "custom_field",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("office_id", GUID, nullable=False),
        _text("name_fi"),
        _text("name_sv"),
        _text("name_en"),
        _text("type"),
        _json("choices"),
        sa.Column("in_list", sa.Boolean(), nullable=False),
        sa.Column("sensitive", sa.Boolean(), nullable=False),
        _day("ended_on"),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name="fk_custom_field_office_id_office"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_custom_field"),
    )
    op.create_index("ix_custom_field_office_id", "custom_field", ["office_id"], unique=False)
    op.create_table(
        "custom_value",
        sa.Column("id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("field_id", GUID, nullable=False),
        _text("value"),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_custom_value_client_id_client"
        ),
        sa.ForeignKeyConstraint(
            ["field_id"], ["custom_field.id"], name="fk_custom_value_field_id_custom_field"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_custom_value"),
    )
    op.create_index("ix_custom_value_field_id", "custom_value", ["field_id"], unique=False)
    op.create_index(
        "uq_custom_value_current",
        "custom_value",
        ["client_id", "field_id"],
        unique=True,
        sqlite_where=sa.text("current"),
        postgresql_where=sa.text("current"),
    )


def downgrade() -> None:
    """The way back is the backup made before."""
    raise NotImplementedError("restore a backup instead")
