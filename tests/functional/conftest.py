"""The stores and the window for the stories."""

from datetime import UTC, datetime

import pytest

from tekoto import clock
from tests.db.conftest import sqlcipher_store, sqlcipher_template
from tests.ui.conftest import dressed, fonts, office

__all__ = ["dressed", "fonts", "office", "sqlcipher_store", "sqlcipher_template"]


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> datetime:
    """Let the story happen on the morning of 25.11.2026."""
    moment = datetime(2026, 11, 25, 8, tzinfo=UTC)
    monkeypatch.setattr(clock, "now", lambda: moment)
    return moment
