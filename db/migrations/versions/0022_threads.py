"""Threads, notes without a client, minutes; a task of a network matter has no client either."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from db.migrations.first.engine_specific import append_only, is_postgres
from db.migrations.first.types import GUID, MOMENT, ROW_NUMBER, TEXT

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    _thread()
    _notes()
    _minutes()
    for table in ("thread_note", "network_note", "minutes", *_PARTS):
        append_only(table)
    _task_mark()


_PARTS = ("minutes_present", "minutes_item", "minutes_duty")


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}")


def _needed(name: str, kind: sa.types.TypeEngine[Any] = TEXT) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)


def _maybe(name: str, kind: sa.types.TypeEngine[Any] = GUID) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=True)


def _key(table: str, column: str = "id") -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(column, name=f"pk_{table}")


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])


def _thread() -> None:
    table = "thread"
    op.create_table(
        table,
        _needed("id", GUID),
        _needed("version", sa.Integer()),
        _needed("office_id", GUID),
        _maybe("client_id"),
        _needed("reference"),
        _needed("subject"),
        _needed("ground"),
        _needed("recorded_by", GUID),
        _needed("recorded_at", MOMENT),
        _needed("changed_at", MOMENT),
        _refers(table, "office_id", "office"),
        _refers(table, "client_id", "client"),
        _refers(table, "recorded_by", "official"),
        sa.UniqueConstraint("reference", name="uq_thread_reference"),
        _key(table),
    )
    _index(table, "office_id", "client_id")
    table = "thread_participant"
    op.create_table(
        table,
        _needed("id", GUID),
        _needed("thread_id", GUID),
        _maybe("organisation_id"),
        _needed("person"),
        _needed("recorded_by", GUID),
        _needed("recorded_at", MOMENT),
        _maybe("left_at", MOMENT),
        _maybe("left_by"),
        _refers(table, "thread_id", "thread"),
        _refers(table, "organisation_id", "organisation"),
        _refers(table, "recorded_by", "official"),
        _key(table),
    )
    _index(table, "thread_id")


def _notes() -> None:
    table = "thread_note"
    op.create_table(
        table,
        _needed("note_id", GUID),
        _needed("thread_id", GUID),
        _refers(table, "note_id", "note"),
        _refers(table, "thread_id", "thread"),
        _key(table, "note_id"),
    )
    _index(table, "thread_id")
    table = "network_note"
    op.create_table(
        table,
        sa.Column("row", ROW_NUMBER, nullable=False, autoincrement=True),
        _needed("id", GUID),
        _needed("thread_id", GUID),
        _maybe("corrects"),
        _needed("kind"),
        _needed("visibility"),
        _needed("happened_at", MOMENT),
        _maybe("organisation_id"),
        _needed("participants"),
        _needed("author_id", GUID),
        _needed("recorded_at", MOMENT),
        _needed("text"),
        sa.UniqueConstraint("id", name="uq_network_note_id"),
        _refers(table, "thread_id", "thread"),
        _refers(table, "corrects", "network_note"),
        _refers(table, "organisation_id", "organisation"),
        _refers(table, "author_id", "official"),
        _key(table, "row"),
    )
    _index(table, "thread_id", "corrects")


def _minutes() -> None:
    table = "minutes"
    op.create_table(
        table,
        _needed("id", GUID),
        _needed("thread_id", GUID),
        _needed("language"),
        _needed("place"),
        _refers(table, "thread_id", "thread"),
        _key(table),
    )
    _index(table, "thread_id")
    _part("minutes_present", _needed("person"), _needed("organisation"))
    _part("minutes_item", _needed("title"), _needed("discussion"), _needed("decision"))
    _part(
        "minutes_duty",
        _needed("what"),
        _needed("who"),
        _maybe("official_id"),
        _needed("recorded_by", GUID),
        _needed("due_on", sa.Date()),
        _refers("minutes_duty", "official_id", "official"),
        _refers("minutes_duty", "recorded_by", "official"),
    )
    _index("minutes_duty", "official_id", "recorded_by")


def _part(table: str, *more: sa.schema.SchemaItem) -> None:
    op.create_table(
        table,
        _needed("id", GUID),
        _needed("minutes_id", GUID),
        _needed("position", sa.Integer()),
        *more,
        _refers(table, "minutes_id", "minutes"),
        _key(table),
    )
    _index(table, "minutes_id")


def _task_mark() -> None:
    """Let a mark have no client; SQLite can only make the table anew."""
    if is_postgres():
        op.alter_column("task_mark", "client_id", nullable=True)
        return
    for name in ("ix_task_mark_client_id", "uq_task_mark_open"):
        op.drop_index(name, "task_mark")
    op.rename_table("task_mark", "task_mark_before")
    columns = (
        _needed("id", GUID),
        _maybe("client_id"),
        _needed("kind"),
        _needed("record_id", GUID),
        _needed("due_on", sa.Date()),
        _maybe("until", sa.Date()),
        _needed("reason"),
        _needed("official_id", GUID),
        _needed("recorded_at", MOMENT),
        _maybe("ended_at", MOMENT),
        _maybe("ended_by"),
    )
    op.create_table(
        "task_mark",
        *columns,
        _refers("task_mark", "client_id", "client"),
        _refers("task_mark", "official_id", "official"),
        _key("task_mark"),
    )
    op.execute(
        "INSERT INTO task_mark (id, client_id, kind, record_id, due_on, until, reason, "
        "official_id, recorded_at, ended_at, ended_by) SELECT id, client_id, kind, record_id, "
        "due_on, until, reason, official_id, recorded_at, ended_at, ended_by FROM task_mark_before"
    )
    op.drop_table("task_mark_before")
    _index("task_mark", "client_id")
    op.create_index(
        "uq_task_mark_open",
        "task_mark",
        ["kind", "record_id", "due_on"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
    )


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
