"""Stores of several offices for the tests of what goes between them."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.store import Store
from tests.db.conftest import (
    open_sqlcipher,
    postgres_admin,
    postgres_store,
    postgres_template,
    sqlcipher_store,
    sqlcipher_template,
    store,
)
from tests.exports.exchange_office import Place, open_place

__all__ = [
    "postgres_admin",
    "postgres_store",
    "postgres_template",
    "sqlcipher_store",
    "sqlcipher_template",
    "store",
]


@pytest.fixture
def another_store(sqlcipher_template: Path, tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Make more encrypted stores, as many as there are offices."""
    made: list[Store] = []

    def make() -> Store:
        path = tmp_path / f"office-{len(made)}" / "tekoto.db"
        path.parent.mkdir(mode=0o700)
        shutil.copyfile(sqlcipher_template, path)
        made.append(open_sqlcipher(path))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def here(store: Store) -> Place:
    """An employment authority's office."""
    return open_place(store)


@pytest.fixture
def there(another_store: Callable[[], Store]) -> Place:
    """Another authority, with a store of its own."""
    return open_place(another_store(), "Pohjoisen hyvinvointialue", "HVA")


@pytest.fixture
def school(another_store: Callable[[], Store]) -> Place:
    """A school, with a store of its own."""
    return open_place(another_store(), "Rannikon kansanopisto", "KOP")
