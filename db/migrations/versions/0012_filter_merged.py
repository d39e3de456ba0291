"""The index that answers every filter of the caseload tells absorbed records apart too."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_COLUMNS = (
    "office_id",
    "sort_key",
    "row",
    "state",
    "adviser_id",
    "protected",
    "birth",
    "municipality",
    "mother_tongue",
    "interpreter_language",
    "interpreter_needed",
    "plan_valid_to",
    "last_note_on",
    "permit_valid_to",
    "merged_into",
)


def upgrade() -> None:
    """Go to this schema."""
    op.drop_index("ix_caseload_filter", "caseload")
    op.create_index("ix_caseload_filter", "caseload", list(_COLUMNS))


def downgrade() -> None:
    """There is no way back but the backup made before."""
    raise NotImplementedError("restore a backup instead")
