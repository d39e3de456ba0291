"""What the user sees and does: Qt widgets, models, actions, background work."""

from ui.singletons import hold_singletons

hold_singletons()
