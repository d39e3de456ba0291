"""The assessment, the plan's content and reviews, changed deadlines; what is signed stays."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.engine_specific import append_only, is_postgres
from db.migrations.first.types import GUID, MOMENT, TEXT

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_PLAN_CONTENT = (
    "kind",
    "regime",
    "valid_from",
    "valid_to",
    "signed_on",
    "goal",
    "steps",
    "explained_in",
    "interpreter_used",
    "authority",
    "language",
    "items",
    "interpreter",
    "rights_told",
    "copy_given",
    "review_on",
    "signature",
    "witnesses",
    "official",
    "exception_reason",
)
_ASSESSMENT_CONTENT = (
    "regime",
    "planned_on",
    "started_on",
    "completed_on",
    "language",
    "interpreter_mode",
    "interpreter",
    "multisectoral",
    "topics",
    "plan_needed",
    "parts",
    "missing",
)
_JSON = ("steps", "items", "topics", "parts")


def upgrade() -> None:
    """Go to this schema."""
    _plan_columns()
    _assessment()
    _plan_review()
    _deadline_override()
    _keep_as_it_is("plan", "OLD.signed_on IS NOT NULL", _PLAN_CONTENT, "NEW.state = 'draft'")
    closed = "('done', 'replaced')"
    _keep_as_it_is(
        "assessment",
        f"OLD.state IN {closed}",
        _ASSESSMENT_CONTENT,
        f"NEW.state NOT IN {closed}",
    )


def downgrade() -> None:
    """There is no way back but the backup that was made before."""
    raise NotImplementedError("restore a backup instead")


def _plan_columns() -> None:
    for name in ("language", "interpreter", "signature", "witnesses", "official"):
        op.add_column("plan", sa.Column(name, TEXT, nullable=False, server_default=""))
    op.add_column("plan", sa.Column("exception_reason", TEXT, nullable=False, server_default=""))
    op.add_column("plan", sa.Column("authority", TEXT, nullable=False, server_default="employment"))
    op.add_column("plan", sa.Column("items", sa.JSON(), nullable=False, server_default="[]"))
    for name in ("rights_told", "copy_given"):
        op.add_column(
            "plan", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())
        )
    op.add_column("plan", sa.Column("review_on", sa.Date(), nullable=True))


def _assessment() -> None:
    op.create_table(
        "assessment",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("regime", TEXT, nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("completed_on", sa.Date(), nullable=True),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("interpreter_mode", TEXT, nullable=False),
        sa.Column("interpreter", TEXT, nullable=False),
        sa.Column("multisectoral", sa.Boolean(), nullable=True),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("plan_needed", sa.Boolean(), nullable=True),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("missing", TEXT, nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_assessment_client_id_client"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_assessment"),
    )
    op.create_index("ix_assessment_client_id", "assessment", ["client_id"])


def _plan_review() -> None:
    op.create_table(
        "plan_review",
        sa.Column("id", GUID, nullable=False),
        sa.Column("plan_id", GUID, nullable=False),
        sa.Column("reviewed_on", sa.Date(), nullable=False),
        sa.Column("asked_by", TEXT, nullable=False),
        sa.Column("outcome", TEXT, nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("marks", sa.JSON(), nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name="fk_plan_review_plan_id_plan"),
        sa.PrimaryKeyConstraint("id", name="pk_plan_review"),
    )
    op.create_index("ix_plan_review_plan_id", "plan_review", ["plan_id"])
    append_only("plan_review")


def _deadline_override() -> None:
    op.create_table(
        "deadline_override",
        sa.Column("id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("rule_id", TEXT, nullable=False),
        sa.Column("triggered_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("recorded_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_deadline_override_client_id_client"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deadline_override"),
    )
    op.create_index("ix_deadline_override_client_id", "deadline_override", ["client_id"])
    append_only("deadline_override")


def _keep_as_it_is(table: str, closed: str, content: tuple[str, ...], reopened: str) -> None:
    """Make the engine refuse to change the content of a closed row, to reopen or to delete it."""
    if is_postgres():
        changes = " OR ".join(
            f"(OLD.{name}::text) IS DISTINCT FROM (NEW.{name}::text)"
            if name in _JSON
            else f"OLD.{name} IS DISTINCT FROM NEW.{name}"
            for name in content
        )
        run = "FOR EACH ROW WHEN ({}) EXECUTE FUNCTION tekoto_append_only()"
        op.execute(
            f"CREATE TRIGGER {table}_closed_update BEFORE UPDATE ON {table} "
            + run.format(f"{closed} AND ({reopened} OR {changes})")
        )
        op.execute(
            f"CREATE TRIGGER {table}_closed_delete BEFORE DELETE ON {table} " + run.format(closed)
        )
        return
    changes = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in content)
    for verb, when in (
        ("UPDATE", f"{closed} AND ({reopened} OR {changes})"),
        ("DELETE", closed),
    ):
        op.execute(
            f"CREATE TRIGGER {table}_closed_{verb.lower()} BEFORE {verb} ON {table} "
            f"WHEN {when} BEGIN SELECT RAISE(ABORT, 'closed'); END"
        )
