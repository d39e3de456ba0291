"""Tables of ``db.tables.network``."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.types import GUID, MOMENT, TEXT


def create() -> None:
    """Create them, in the order their references ask for."""
    _organisation()
    _contact_person()
    _organisation_succession()


def _organisation() -> None:
    op.create_table(
        "organisation",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("type_code", TEXT, nullable=False),
        sa.Column("name_fi", TEXT, nullable=False),
        sa.Column("name_sv", TEXT, nullable=False),
        sa.Column("business_id", TEXT, nullable=False),
        sa.Column("school_number", TEXT, nullable=False),
        sa.Column("municipality", TEXT, nullable=False),
        sa.Column("phone", TEXT, nullable=False),
        sa.Column("secure_email", TEXT, nullable=False),
        sa.Column("service_languages", TEXT, nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organisation"),
    )
    op.create_index("ix_organisation_type_code", "organisation", ["type_code"], unique=False)


def _contact_person() -> None:
    op.create_table(
        "contact_person",
        sa.Column("id", GUID, nullable=False),
        sa.Column("organisation_id", GUID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("phone", TEXT, nullable=False),
        sa.Column("email", TEXT, nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_contact_person_organisation_id_organisation",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_contact_person"),
    )
    op.create_index(
        "ix_contact_person_organisation_id", "contact_person", ["organisation_id"], unique=False
    )


def _organisation_succession() -> None:
    op.create_table(
        "organisation_succession",
        sa.Column("id", GUID, nullable=False),
        sa.Column("from_id", GUID, nullable=False),
        sa.Column("to_id", GUID, nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.CheckConstraint("from_id <> to_id", name="ck_organisation_succession_not_itself"),
        sa.ForeignKeyConstraint(
            ["from_id"], ["organisation.id"], name="fk_organisation_succession_from_id_organisation"
        ),
        sa.ForeignKeyConstraint(
            ["to_id"], ["organisation.id"], name="fk_organisation_succession_to_id_organisation"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_organisation_succession"),
        sa.UniqueConstraint("from_id", "to_id", name="uq_organisation_succession_from_id_to_id"),
    )
    op.create_index(
        "ix_organisation_succession_to_id", "organisation_succession", ["to_id"], unique=False
    )
