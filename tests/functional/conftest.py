"""The stores of ``tests/db`` for the stories."""

from tests.db.conftest import sqlcipher_store, sqlcipher_template

__all__ = ["sqlcipher_store", "sqlcipher_template"]
