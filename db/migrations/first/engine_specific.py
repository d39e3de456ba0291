"""What the two engines say differently: append-only tables and the search index."""

from alembic import op

_PG_REFUSE = """
CREATE FUNCTION tekoto_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'append-only' USING ERRCODE = 'insufficient_privilege';
END $$
"""


def is_postgres() -> bool:
    """Tell which engine the migration runs on."""
    return op.get_bind().dialect.name == "postgresql"


def prepare() -> None:
    """Create what the triggers of ``append_only`` call."""
    if is_postgres():
        op.execute(_PG_REFUSE)


def append_only(table: str) -> None:
    """Make the engine itself refuse to change or delete a row of ``table``."""
    if is_postgres():
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION tekoto_append_only()"
        )
        op.execute(
            f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION tekoto_append_only()"
        )
        return
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        )


def search_index() -> None:
    """Create the two word indexes: row number of a client or note, and its words.

    The words arrive ready (``db.search_index``), so neither engine's own parser takes part.
    """
    for table, prefixes in (("client_words", "1 2 3 4 5"), ("note_words", "3 4 5")):
        if is_postgres():
            op.execute(f"CREATE TABLE {table} (row bigint PRIMARY KEY, words tsvector NOT NULL)")
            op.execute(f"CREATE INDEX ix_{table} ON {table} USING gin (words)")
        else:
            op.execute(
                f"CREATE VIRTUAL TABLE {table} USING fts5(words, content='', "
                f"contentless_delete=1, detail='none', prefix='{prefixes}', tokenize='ascii')"
            )
