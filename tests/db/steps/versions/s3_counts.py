"""Count each person's notes and index them."""

import sqlalchemy as sa
from alembic import op

revision = "s3"
down_revision = "s2"


def upgrade() -> None:
    op.add_column(
        "person", sa.Column("notes", sa.Integer, nullable=False, server_default=sa.text("0"))
    )
    op.execute("UPDATE person SET notes = (SELECT count(*) FROM note WHERE person_id = person.id)")
    op.create_index("note_person", "note", ["person_id"])
    op.create_table("summary", sa.Column("total", sa.Integer, nullable=False))
    op.execute("INSERT INTO summary SELECT count(*) FROM note")


def downgrade() -> None:
    raise NotImplementedError
