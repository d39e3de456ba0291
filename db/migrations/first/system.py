"""Tables of ``db.tables.system``."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.engine_specific import append_only
from db.migrations.first.types import GUID, MOMENT, ROW_NUMBER, TEXT


def create() -> None:
    """Create them, in the order their references ask for."""
    _audit_log()
    _counter()
    _office()
    _setting()
    _official()
    _draft()


def _audit_log() -> None:
    op.create_table(
        "audit_log",
        sa.Column("seq", ROW_NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("session_id", GUID, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("action", TEXT, nullable=False),
        sa.Column("target_id", GUID, nullable=True),
        sa.Column("section", TEXT, nullable=False),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("purpose", TEXT, nullable=False),
        sa.Column("host", TEXT, nullable=False),
        sa.Column("app_version", TEXT, nullable=False),
        sa.Column("prev", sa.LargeBinary(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_audit_log"),
    )
    op.create_index("ix_audit_log_session_id_at", "audit_log", ["session_id", "at"], unique=False)
    op.create_index("ix_audit_log_target_id_at", "audit_log", ["target_id", "at"], unique=False)
    append_only("audit_log")


def _counter() -> None:
    op.create_table(
        "counter",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_counter"),
    )


def _office() -> None:
    op.create_table(
        "office",
        sa.Column("id", GUID, nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_sv", TEXT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_office"),
        sa.UniqueConstraint("ordinal", name="uq_office_ordinal"),
    )


def _setting() -> None:
    op.create_table(
        "setting",
        sa.Column("owner", GUID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("owner", "name", name="pk_setting"),
    )


def _official() -> None:
    op.create_table(
        "official",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("office_id", GUID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("phone", TEXT, nullable=False),
        sa.Column("email", TEXT, nullable=False),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name="fk_official_office_id_office"),
        sa.PrimaryKeyConstraint("id", name="pk_official"),
        sa.UniqueConstraint("ordinal", name="uq_official_ordinal"),
    )
    op.create_index("ix_official_office_id", "official", ["office_id"], unique=False)


def _draft() -> None:
    op.create_table(
        "draft",
        sa.Column("id", GUID, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("payload", TEXT, nullable=False),
        sa.Column("saved_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name="fk_draft_official_id_official"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint("official_id", "kind", "key", name="uq_draft_official_id_kind_key"),
    )
