"""What the user sees and does: Qt widgets, models, actions, background work."""

import ui.plain_import  # noqa: F401  before anything that imports PySide6
from ui.plain_labels import read_labels_as_text
from ui.singletons import hold_singletons

read_labels_as_text()
hold_singletons()
