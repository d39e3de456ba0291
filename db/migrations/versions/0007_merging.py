"""Likeness of persons, pairs known to be two people, and merged records."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# What the line of an absorbed record repeats of its survivor's, for every list of what it owns.
_MIRRORED = (
    "office_id",
    "adviser_id",
    "state",
    "protected",
    "sort_key",
    "number",
    "name",
    "original_name",
    "birth",
    "birth_precision",
    "municipality",
    "mother_tongue",
    "interpreter_language",
)
_SQLITE_MIRROR = "UPDATE caseload SET {assignments} WHERE merged_into = NEW.client_id; END"
_PG_MIRROR = """
CREATE FUNCTION tekoto_mirror_merged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE caseload SET {assignments} WHERE merged_into = NEW.client_id;
    RETURN NULL;
END $$
"""


def upgrade() -> None:
    """Go to this schema."""
    _likeness_words()
    _distinct_pair()
    _client_merge()
    _merged_into()
    _mirror()


def _is_postgres() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _likeness_words() -> None:
    """Create the index of words under which a person is filed (``tekoto.likeness_words``)."""
    if _is_postgres():
        op.execute("CREATE TABLE likeness_words (row bigint PRIMARY KEY, words tsvector NOT NULL)")
        op.execute("CREATE INDEX ix_likeness_words ON likeness_words USING gin (words)")
    else:
        op.execute(
            "CREATE VIRTUAL TABLE likeness_words USING fts5(words, content='', "
            "contentless_delete=1, detail='none', tokenize='ascii')"
        )


def _distinct_pair() -> None:
    standing = sa.text("withdrawn_at IS NULL")
    op.create_table(
        "distinct_pair",
        sa.Column("id", GUID, nullable=False),
        sa.Column("first_id", GUID, nullable=False),
        sa.Column("second_id", GUID, nullable=False),
        sa.Column("said_by", GUID, nullable=False),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.Column("withdrawn_by", GUID, nullable=True),
        sa.Column("withdrawn_at", MOMENT, nullable=True),
        sa.CheckConstraint("first_id < second_id", name="ck_distinct_pair_ordered"),
        sa.PrimaryKeyConstraint("id", name="pk_distinct_pair"),
        *_references("distinct_pair", "client", "first_id", "second_id"),
        *_references("distinct_pair", "official", "said_by", "withdrawn_by"),
    )
    op.create_index(
        "uq_distinct_pair_standing",
        "distinct_pair",
        ["first_id", "second_id"],
        unique=True,
        sqlite_where=standing,
        postgresql_where=standing,
    )
    op.create_index("ix_distinct_pair_second_id", "distinct_pair", ["second_id"])


def _client_merge() -> None:
    standing = sa.text("undone_at IS NULL")
    op.create_table(
        "client_merge",
        sa.Column("id", GUID, nullable=False),
        sa.Column("survivor_id", GUID, nullable=False),
        sa.Column("absorbed_id", GUID, nullable=False),
        sa.Column("merged_by", GUID, nullable=False),
        sa.Column("merged_at", MOMENT, nullable=False),
        sa.Column("before", TEXT, nullable=False),
        sa.Column("after", TEXT, nullable=False),
        sa.Column("case_before", TEXT, nullable=False),
        sa.Column("undone_by", GUID, nullable=True),
        sa.Column("undone_at", MOMENT, nullable=True),
        sa.CheckConstraint("survivor_id <> absorbed_id", name="ck_client_merge_not_itself"),
        sa.PrimaryKeyConstraint("id", name="pk_client_merge"),
        *_references("client_merge", "client", "survivor_id", "absorbed_id"),
        *_references("client_merge", "official", "merged_by", "undone_by"),
    )
    op.create_index(
        "uq_client_merge_standing",
        "client_merge",
        ["absorbed_id"],
        unique=True,
        sqlite_where=standing,
        postgresql_where=standing,
    )
    op.create_index("ix_client_merge_survivor_id", "client_merge", ["survivor_id"])


def _references(table: str, target: str, *columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}_{target}")
        for column in columns
    ]


def _merged_into() -> None:
    # SQLite can add a column that refers to another table, but names no constraint of it.
    kind = "uuid" if _is_postgres() else "BLOB"
    name = "CONSTRAINT fk_caseload_merged_into_client " if _is_postgres() else ""
    op.execute(f"ALTER TABLE caseload ADD COLUMN merged_into {kind} {name}REFERENCES client (id)")
    op.create_index("ix_caseload_merged_into", "caseload", ["merged_into"])


def _mirror() -> None:
    """Keep the line of an absorbed record like its survivor's, whoever changes that."""
    assignments = ", ".join(f"{column} = NEW.{column}" for column in _MIRRORED)
    columns = ", ".join(_MIRRORED)
    if _is_postgres():
        op.execute(_PG_MIRROR.format(assignments=assignments))
        op.execute(
            f"CREATE TRIGGER caseload_mirror AFTER UPDATE OF {columns} ON caseload "
            "FOR EACH ROW WHEN (NEW.merged_into IS NULL) EXECUTE FUNCTION tekoto_mirror_merged()"
        )
    else:
        op.execute(
            f"CREATE TRIGGER caseload_mirror AFTER UPDATE OF {columns} ON caseload "
            "WHEN NEW.merged_into IS NULL BEGIN " + _SQLITE_MIRROR.format(assignments=assignments)
        )


def downgrade() -> None:
    """Restore the backup that was made before this step instead."""
    raise NotImplementedError("restore a backup instead")
