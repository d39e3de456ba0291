"""The stores and the window for the stories."""

from tests.db.conftest import sqlcipher_store, sqlcipher_template
from tests.ui.conftest import dressed, fonts, office

__all__ = ["dressed", "fonts", "office", "sqlcipher_store", "sqlcipher_template"]
