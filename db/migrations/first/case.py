"""Tables of ``db.tables.case``."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.engine_specific import append_only
from db.migrations.first.types import GUID, MOMENT, ROW_NUMBER, SORT_TEXT, TEXT


def create() -> None:
    """Create them, in the order their references ask for."""
    _client()
    _client_language()
    _client_name()
    _contact()
    _identifier()
    _nationality()
    _permit()
    _protection()
    _residence()
    _caseload()
    _client_case()
    _client_history()
    _note()
    _case_period()


def _client() -> None:
    op.create_table(
        "client",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", TEXT, nullable=False),
        sa.Column("family_name", TEXT, nullable=False),
        sa.Column("given_names", TEXT, nullable=False),
        sa.Column("call_name", TEXT, nullable=False),
        sa.Column("birth", sa.Date(), nullable=True),
        sa.Column("birth_precision", TEXT, nullable=False),
        sa.Column("registered_sex", TEXT, nullable=False),
        sa.Column("reporting_gender", TEXT, nullable=False),
        sa.Column("mother_tongue", TEXT, nullable=False),
        sa.Column("contact_language", TEXT, nullable=False),
        sa.Column("interpreter_language", TEXT, nullable=False),
        sa.Column("interpreter_needed", sa.Boolean(), nullable=False),
        sa.Column("integration_language", TEXT, nullable=False),
        sa.Column("literacy", TEXT, nullable=False),
        sa.Column("first_permit_on", sa.Date(), nullable=True),
        sa.Column("arrived_on", sa.Date(), nullable=True),
        sa.Column("goal", TEXT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_client"),
        sa.UniqueConstraint("number", name="uq_client_number"),
    )


def _client_language() -> None:
    op.create_table(
        "client_language",
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_client_language_client_id_client"
        ),
        sa.PrimaryKeyConstraint("client_id", "position", name="pk_client_language"),
    )


def _client_name() -> None:
    op.create_table(
        "client_name",
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_client_name_client_id_client"
        ),
        sa.PrimaryKeyConstraint("client_id", "position", name="pk_client_name"),
    )


def _contact() -> None:
    op.create_table(
        "contact",
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.Column("may_leave_message", sa.Boolean(), nullable=False),
        sa.Column("preferred", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_contact_client_id_client"),
        sa.PrimaryKeyConstraint("client_id", "position", name="pk_contact"),
    )


def _identifier() -> None:
    op.create_table(
        "identifier",
        sa.Column("id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_identifier_client_id_client"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_identifier"),
    )
    op.create_index("ix_identifier_client_id", "identifier", ["client_id"], unique=False)
    op.create_index(
        "uq_identifier_current_hetu",
        "identifier",
        ["value"],
        unique=True,
        sqlite_where=sa.text("kind = 'hetu' AND current"),
        postgresql_where=sa.text("kind = 'hetu' AND current"),
    )


def _nationality() -> None:
    op.create_table(
        "nationality",
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_nationality_client_id_client"
        ),
        sa.PrimaryKeyConstraint("client_id", "position", name="pk_nationality"),
    )


def _permit() -> None:
    op.create_table(
        "permit",
        sa.Column("id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("permit_class", TEXT, nullable=False),
        sa.Column("basis", TEXT, nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_permit_client_id_client"),
        sa.PrimaryKeyConstraint("id", name="pk_permit"),
    )
    op.create_index("ix_permit_client_id", "permit", ["client_id"], unique=False)


def _protection() -> None:
    op.create_table(
        "protection",
        sa.Column("id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("covers_family", sa.Boolean(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_reason", TEXT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_protection_client_id_client"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_protection"),
    )
    op.create_index("ix_protection_client_id", "protection", ["client_id"], unique=False)


def _residence() -> None:
    op.create_table(
        "residence",
        sa.Column("id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("municipality", TEXT, nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_residence_client_id_client"),
        sa.PrimaryKeyConstraint("id", name="pk_residence"),
    )
    op.create_index("ix_residence_client_id", "residence", ["client_id"], unique=False)


def _caseload() -> None:
    op.create_table(
        "caseload",
        sa.Column("row", ROW_NUMBER, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("office_id", GUID, nullable=False),
        sa.Column("adviser_id", GUID, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("protected", sa.Boolean(), nullable=False),
        sa.Column("sort_key", SORT_TEXT, nullable=False),
        sa.Column("number", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("original_name", TEXT, nullable=False),
        sa.Column("birth", sa.Date(), nullable=True),
        sa.Column("birth_precision", TEXT, nullable=False),
        sa.Column("municipality", TEXT, nullable=False),
        sa.Column("mother_tongue", TEXT, nullable=False),
        sa.Column("interpreter_language", TEXT, nullable=False),
        sa.Column("plan_valid_to", sa.Date(), nullable=True),
        sa.Column("last_note_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["adviser_id"], ["official.id"], name="fk_caseload_adviser_id_official"
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_caseload_client_id_client"),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name="fk_caseload_office_id_office"),
        sa.PrimaryKeyConstraint("row", name="pk_caseload"),
        sa.UniqueConstraint("client_id", name="uq_caseload_client_id"),
    )
    op.create_index("ix_caseload_adviser", "caseload", ["adviser_id", "state"], unique=False)
    op.create_index(
        "ix_caseload_name",
        "caseload",
        ["office_id", "sort_key", "row", "state", "adviser_id"],
        unique=False,
    )


def _client_case() -> None:
    op.create_table(
        "client_case",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("office_id", GUID, nullable=False),
        sa.Column("adviser_id", GUID, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["adviser_id"], ["official.id"], name="fk_client_case_adviser_id_official"
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_client_case_client_id_client"
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name="fk_client_case_office_id_office"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_client_case"),
        sa.UniqueConstraint("client_id", name="uq_client_case_client_id"),
    )


def _client_history() -> None:
    op.create_table(
        "client_history",
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("form", TEXT, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_client_history_client_id_client"
        ),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name="fk_client_history_official_id_official"
        ),
        sa.PrimaryKeyConstraint("client_id", "version", name="pk_client_history"),
    )


def _note() -> None:
    op.create_table(
        "note",
        sa.Column("row", ROW_NUMBER, nullable=False),
        sa.Column("id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("corrects", GUID, nullable=True),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("visibility", TEXT, nullable=False),
        sa.Column("happened_at", MOMENT, nullable=False),
        sa.Column("organisation_id", GUID, nullable=True),
        sa.Column("participants", TEXT, nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("author_id", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["official.id"], name="fk_note_author_id_official"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_note_client_id_client"),
        sa.ForeignKeyConstraint(["corrects"], ["note.id"], name="fk_note_corrects_note"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_note_organisation_id_organisation"
        ),
        sa.PrimaryKeyConstraint("row", name="pk_note"),
        sa.UniqueConstraint("id", name="uq_note_id"),
    )
    op.create_index(
        "ix_note_client_id_happened_at", "note", ["client_id", "happened_at"], unique=False
    )
    op.create_index("ix_note_corrects", "note", ["corrects"], unique=False)
    append_only("note")


def _case_period() -> None:
    op.create_table(
        "case_period",
        sa.Column("id", GUID, nullable=False),
        sa.Column("case_id", GUID, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["client_case.id"], name="fk_case_period_case_id_client_case"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_case_period"),
    )
    op.create_index("ix_case_period_case_id", "case_period", ["case_id"], unique=False)
