"""The first released schema."""

from db.migrations.first import (
    case,
    engine_specific,
    network,
    plan,
    project,
    referral,
    system,
)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this schema."""
    engine_specific.prepare()
    for part in (system, network, case, plan, referral, project):
        part.create()
    engine_specific.search_index()


def downgrade() -> None:
    """There is no schema before the first one."""
    raise NotImplementedError("restore a backup instead")
