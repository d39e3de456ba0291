"""The first released schema."""

import importlib
import pkgutil

from db.migrations import first
from db.migrations.first import engine_specific

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_ORDER = ("system", "network", "case", "plan", "referral", "project")


def upgrade() -> None:
    """Go to this schema."""
    engine_specific.prepare()
    known = {module.name for module in pkgutil.iter_modules(first.__path__)}
    for name in _ORDER:
        if name in known:
            importlib.import_module(f"db.migrations.first.{name}").create()
    engine_specific.search_index()


def downgrade() -> None:
    """There is no schema before the first one."""
    raise NotImplementedError("restore a backup instead")
