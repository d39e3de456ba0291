"""What the user sees and does: Qt widgets, models, actions, background work."""
