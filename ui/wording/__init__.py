"""The Finnish wording of every message, by part of the case; ``ui.messages`` reads it."""
