"""Tables of ``db.tables.referral``."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.engine_specific import append_only
from db.migrations.first.types import GUID, MOMENT, TEXT


def create() -> None:
    """Create them, in the order their references ask for."""
    _referral()
    _disclosure()
    _referral_event()
    _referral_reply()


def _referral() -> None:
    op.create_table(
        "referral",
        sa.Column("id", GUID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("school_id", GUID, nullable=False),
        sa.Column("step_id", GUID, nullable=True),
        sa.Column("reference", TEXT, nullable=False),
        sa.Column("token", TEXT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("recipient_name", TEXT, nullable=False),
        sa.Column("training", TEXT, nullable=False),
        sa.Column("step_kind", TEXT, nullable=False),
        sa.Column("start_wish", TEXT, nullable=False),
        sa.Column("financing", TEXT, nullable=False),
        sa.Column("in_plan", sa.Boolean(), nullable=False),
        sa.Column("question", TEXT, nullable=False),
        sa.Column("reply_by", sa.Date(), nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("ground", TEXT, nullable=False),
        sa.Column("extras", sa.JSON(), nullable=False),
        sa.Column("protection_reason", TEXT, nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("channel", TEXT, nullable=False),
        sa.Column("fingerprint", TEXT, nullable=False),
        sa.Column("created_by", GUID, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_referral_client_id_client"),
        sa.ForeignKeyConstraint(
            ["school_id"], ["organisation.id"], name="fk_referral_school_id_organisation"
        ),
        sa.ForeignKeyConstraint(
            ["step_id"], ["path_step.id"], name="fk_referral_step_id_path_step"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_referral"),
        sa.UniqueConstraint("reference", name="uq_referral_reference"),
    )
    op.create_index("ix_referral_client_id", "referral", ["client_id"], unique=False)
    op.create_index("ix_referral_school_id_state", "referral", ["school_id", "state"], unique=False)
    op.create_index("ix_referral_sent_on", "referral", ["sent_on"], unique=False)
    op.create_index("ix_referral_state_reply_by", "referral", ["state", "reply_by"], unique=False)
    op.create_index("ix_referral_step_id", "referral", ["step_id"], unique=False)


def _disclosure() -> None:
    op.create_table(
        "disclosure",
        sa.Column("id", GUID, nullable=False),
        sa.Column("client_id", GUID, nullable=False),
        sa.Column("referral_id", GUID, nullable=True),
        sa.Column("organisation_id", GUID, nullable=True),
        sa.Column("recipient", TEXT, nullable=False),
        sa.Column("document", TEXT, nullable=False),
        sa.Column("reference", TEXT, nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("ground", TEXT, nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("channel", TEXT, nullable=False),
        sa.Column("fingerprint", TEXT, nullable=False),
        sa.Column("disclosed_at", MOMENT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.Column("official_name", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_disclosure_client_id_client"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_disclosure_organisation_id_organisation",
        ),
        sa.ForeignKeyConstraint(
            ["referral_id"], ["referral.id"], name="fk_disclosure_referral_id_referral"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_disclosure"),
    )
    op.create_index("ix_disclosure_client_id", "disclosure", ["client_id"], unique=False)
    op.create_index("ix_disclosure_referral_id", "disclosure", ["referral_id"], unique=False)
    append_only("disclosure")


def _referral_event() -> None:
    op.create_table(
        "referral_event",
        sa.Column("id", GUID, nullable=False),
        sa.Column("referral_id", GUID, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("happened_at", MOMENT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("official_id", GUID, nullable=False),
        sa.ForeignKeyConstraint(
            ["referral_id"], ["referral.id"], name="fk_referral_event_referral_id_referral"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_referral_event"),
        sa.UniqueConstraint("referral_id", "place", name="uq_referral_event_referral_id_place"),
    )
    append_only("referral_event")


def _referral_reply() -> None:
    op.create_table(
        "referral_reply",
        sa.Column("id", GUID, nullable=False),
        sa.Column("referral_id", GUID, nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("decision", TEXT, nullable=True),
        sa.Column("start_on", sa.Date(), nullable=True),
        sa.Column("group_name", TEXT, nullable=False),
        sa.Column("contact", TEXT, nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("unreadable", sa.JSON(), nullable=False),
        sa.Column("file_sha256", TEXT, nullable=False),
        sa.Column("altered", sa.Boolean(), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("accepted_by", GUID, nullable=False),
        sa.Column("accepted_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["referral_id"], ["referral.id"], name="fk_referral_reply_referral_id_referral"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_referral_reply"),
        sa.UniqueConstraint(
            "referral_id", "file_sha256", name="uq_referral_reply_referral_id_file_sha256"
        ),
    )
    append_only("referral_reply")
