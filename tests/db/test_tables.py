"""The tables keep what they are given, alike on both engines and as the migrations make them."""

import dataclasses
import re
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import inspect, text

import db
from db import clients
from db.store import Store, StoreKind
from db.tables import Base, load_all
from db.tables.system import OfficeRecord
from tekoto.client import (
    CaseloadFilter,
    ClientForm,
    Contact,
    Identifier,
    LanguageProfile,
    NameVariant,
    Permit,
    Protection,
)
from tekoto.client_check import tidied
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import StoreError
from tekoto.ids import new_id
from tests.db.people_office import Office

INDEX_TABLES = ("client_words", "note_words", "likeness_words")
TEXT = st.text(st.characters(), max_size=60)
CODE = st.text(max_size=8)
MOMENTS = st.datetimes(  # the strategy itself takes bare limits
    datetime(1900, 1, 1),  # noqa: DTZ001
    datetime(2200, 1, 1),  # noqa: DTZ001
    timezones=st.just(timezone(timedelta(hours=3))),
)
DAY = st.dates(date(1900, 1, 1), date(2026, 1, 1))
HOSTILE = (
    "<b>&amp;</b>",
    "=1+1",
    "'; DROP TABLE client; --",
    "\u202egnirts\u202c",
    "a\x00b",
    "\ud800x",
    "é e\u0301 \u1e9b\u0323",
    "يوسف سلام ሰላም ကညီ ܣܘܪܝܬ 𐴌𐴟 👩‍🏫",
    "rivi\r\nrivi\ttab",
    "% _ \\ \" ' {0} %s ${x}",
    "Ä" * 200,
)


@st.composite
def forms(draw: Any) -> ClientForm:
    days = sorted(draw(st.tuples(DAY, DAY)))
    return ClientForm(
        family_name="N" + draw(TEXT),
        given_names=draw(TEXT),
        call_name=draw(TEXT),
        names=tuple(draw(st.lists(st.builds(NameVariant, CODE, TEXT, CODE), max_size=3))),
        other_identifiers=tuple(
            draw(
                st.lists(
                    st.builds(Identifier, st.just("migri"), TEXT, reason=TEXT),
                    max_size=3,
                    unique_by=lambda code: tidied_value(code.value),
                )
            )
        ),
        birth=draw(st.none() | st.builds(PartialDate, DAY, st.sampled_from(BirthPrecision))),
        nationalities=tuple(draw(st.lists(CODE, max_size=3))),
        languages=draw(st.builds(LanguageProfile, CODE, CODE, CODE, st.booleans())),
        permit=draw(st.none() | st.just(Permit("A", "x", days[0], days[0], days[1]))),
        municipality=draw(CODE),
        contacts=tuple(
            draw(st.lists(st.builds(Contact, CODE, TEXT, st.booleans(), st.booleans()), max_size=3))
        ),
        protection=draw(st.none() | st.just(Protection("dvv", days[0], days[1]))),
        goal=draw(TEXT),
    )


def tidied_value(value: str) -> str:
    return tidied(ClientForm(family_name="x", call_name=value)).call_name


def kept(form: ClientForm) -> ClientForm:
    form = tidied(form)
    return form if form.municipality else dataclasses.replace(form, municipality_since=None)


def plain(form: ClientForm) -> ClientForm:
    codes = tuple(dataclasses.replace(c, recorded_at=None) for c in form.other_identifiers)
    return dataclasses.replace(form, other_identifiers=codes)


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(form=forms(), change=forms())
def test_any_form_comes_back_as_tidied(
    office: Office, form: ClientForm, change: ClientForm
) -> None:
    made = office.client(form)
    assert plain(made.form) == kept(form)
    assert clients.open_client(office.store, office.actor, made.id) == made
    if made.protected and change.protection is None:
        change = dataclasses.replace(change, protection=made.form.protection)
    changed = clients.update(office.store, office.actor, made.id, made.version, change)
    order = sorted(plain(changed.form).other_identifiers, key=repr)
    assert order == sorted(kept(change).other_identifiers, key=repr)
    assert dataclasses.replace(plain(changed.form), other_identifiers=()) == dataclasses.replace(
        kept(change), other_identifiers=()
    )


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_in_every_field(office: Office, hostile: str) -> None:
    form = ClientForm(
        family_name=hostile,
        given_names=hostile,
        call_name=hostile,
        names=(NameVariant("variant", hostile, "x"),),
        other_identifiers=(Identifier("migri", hostile, reason=hostile),),
        nationalities=(hostile,),
        languages=LanguageProfile(hostile, hostile, hostile, others=(hostile,)),
        contacts=(Contact("address", hostile),),
        goal=hostile * 40,
    )
    made = office.client(form)
    assert plain(made.form) == tidied(form)
    (row,) = clients.caseload(office.store, office.actor, CaseloadFilter())
    assert row.name == f"{made.form.family_name}, {made.form.given_names}"


@given(moment=MOMENTS)
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_moments_and_ids_come_back_exactly(store: Store, moment: datetime) -> None:
    office_id = new_id()
    with store.write() as session:
        session.execute(text("DELETE FROM office"))
        session.add(OfficeRecord(id=office_id, ordinal=1, name="N", recorded_at=moment))
    with store.read() as session:
        row = session.get_one(OfficeRecord, office_id)
        assert row.recorded_at == moment
        assert row.recorded_at.utcoffset() == timedelta(0)
        assert isinstance(row.id, UUID)


def test_a_moment_needs_its_zone(store: Store) -> None:
    record = OfficeRecord(id=new_id(), ordinal=1, name="N", recorded_at=datetime(2026, 1, 1))  # noqa: DTZ001
    with pytest.raises(StoreError, match=r"store\.failed"), store.write() as session:
        session.add(record)


def test_the_migrations_arrive_at_the_tables(store: Store) -> None:
    with store.read() as session:
        connection = session.connection()
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, _: (
                    not (
                        (kind == "table" and str(name).startswith(INDEX_TABLES))
                        or name == "alembic_version"
                    )
                )
            },
        )
        load_all()
        assert compare_metadata(context, Base.metadata) == []


def test_an_index_of_some_rows_has_the_condition_that_its_table_names(store: Store) -> None:
    load_all()
    named = {
        str(index.name): index.info["where"]
        for table in Base.metadata.tables.values()
        for index in table.indexes
        if "where" in index.info
    }
    with store.read() as session:
        if store.kind is StoreKind.SQLCIPHER:
            query = (
                "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql LIKE '% WHERE %'"
            )
        else:
            query = (
                "SELECT indexname, indexdef FROM pg_indexes "
                "WHERE schemaname = 'public' AND indexdef LIKE '% WHERE %'"
            )
        found = {name: made.split(" WHERE ")[1] for name, made in session.execute(text(query))}
    assert {name: plain_sql(condition) for name, condition in found.items()} == {
        name: plain_sql(condition) for name, condition in named.items()
    }


def plain_sql(condition: str) -> str:
    return re.sub(r"::text|[()]", "", condition).casefold()


def test_every_table_that_is_only_added_to_refuses_more(store: Store) -> None:
    with store.read() as session:
        if store.kind is StoreKind.SQLCIPHER:
            found = session.execute(
                text("SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger'")
            ).scalars()
        else:
            found = session.execute(
                text("SELECT tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal")
            ).scalars()
        assert {"audit_log", "note"} <= set(found)


def test_each_edited_table_has_a_version(store: Store) -> None:
    with store.read() as session:
        inspector = inspect(session.connection())
        for table in ("client", "client_case", "official"):
            assert "version" in {column["name"] for column in inspector.get_columns(table)}


ALONE = """
import importlib, pkgutil, sys
import db.tables
for module in [one.name for one in pkgutil.iter_modules(db.tables.__path__)]:
    for name in [name for name in sys.modules if name.startswith("db.tables")]:
        del sys.modules[name]
    importlib.import_module("db.tables." + module)
    tables = sys.modules["db.tables.base"].Base.metadata
    for table in tables.sorted_tables:
        [key.column for key in table.foreign_keys]
"""


def test_a_module_of_tables_stands_without_the_others() -> None:
    root = Path(db.__file__).parent.parent
    subprocess.run([sys.executable, "-c", ALONE], cwd=root, check=True, timeout=120)
