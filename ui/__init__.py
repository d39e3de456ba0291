"""What the user sees and does: Qt widgets, models, actions, background work."""

import ui.plain_import  # noqa: F401  before anything that imports PySide6
from ui.singletons import hold_singletons

hold_singletons()
