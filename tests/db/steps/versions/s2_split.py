"""Split the name in two, in a rebuilt table, row by row."""

import sqlalchemy as sa
from alembic import op

revision = "s2"
down_revision = "s1"


def upgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("given", sa.String(100)))
        table.add_column(sa.Column("family", sa.String(100)))
    bind = op.get_bind()
    for number, name in bind.execute(sa.text("SELECT id, name FROM person")).all():
        given, _, family = name.partition(" ")
        bind.execute(
            sa.text("UPDATE person SET given = :given, family = :family WHERE id = :id"),
            {"given": given, "family": family, "id": number},
        )
    with op.batch_alter_table("person") as table:
        table.alter_column("given", existing_type=sa.String(100), nullable=False)
        table.drop_column("name")


def downgrade() -> None:
    raise NotImplementedError
