"""Tables of ``db.tables.referral``."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.engine_specific import append_only
from db.tables.base import CleanText, Guid, Moment


def create() -> None:
    """Create them, in the order their references ask for."""
    _referral()
    _disclosure()
    _referral_event()
    _referral_reply()


def _referral() -> None:
    op.create_table(
        "referral",
        sa.Column("id", Guid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", Guid(), nullable=False),
        sa.Column("school_id", Guid(), nullable=False),
        sa.Column("step_id", Guid(), nullable=True),
        sa.Column("reference", CleanText(), nullable=False),
        sa.Column("token", CleanText(), nullable=False),
        sa.Column("state", CleanText(), nullable=False),
        sa.Column("recipient_name", CleanText(), nullable=False),
        sa.Column("training", CleanText(), nullable=False),
        sa.Column("step_kind", CleanText(), nullable=False),
        sa.Column("start_wish", CleanText(), nullable=False),
        sa.Column("financing", CleanText(), nullable=False),
        sa.Column("in_plan", sa.Boolean(), nullable=False),
        sa.Column("question", CleanText(), nullable=False),
        sa.Column("reply_by", sa.Date(), nullable=False),
        sa.Column("language", CleanText(), nullable=False),
        sa.Column("ground", CleanText(), nullable=False),
        sa.Column("extras", sa.JSON(), nullable=False),
        sa.Column("protection_reason", CleanText(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("channel", CleanText(), nullable=False),
        sa.Column("fingerprint", CleanText(), nullable=False),
        sa.Column("created_by", Guid(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.Column("changed_at", Moment(), nullable=False),
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
        sa.Column("id", Guid(), nullable=False),
        sa.Column("client_id", Guid(), nullable=False),
        sa.Column("referral_id", Guid(), nullable=True),
        sa.Column("organisation_id", Guid(), nullable=True),
        sa.Column("recipient", CleanText(), nullable=False),
        sa.Column("document", CleanText(), nullable=False),
        sa.Column("reference", CleanText(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("ground", CleanText(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("channel", CleanText(), nullable=False),
        sa.Column("fingerprint", CleanText(), nullable=False),
        sa.Column("disclosed_at", Moment(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.Column("official_id", Guid(), nullable=False),
        sa.Column("official_name", CleanText(), nullable=False),
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
        sa.Column("id", Guid(), nullable=False),
        sa.Column("referral_id", Guid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("state", CleanText(), nullable=False),
        sa.Column("reason", CleanText(), nullable=False),
        sa.Column("happened_at", Moment(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.Column("official_id", Guid(), nullable=False),
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
        sa.Column("id", Guid(), nullable=False),
        sa.Column("referral_id", Guid(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("decision", CleanText(), nullable=True),
        sa.Column("start_on", sa.Date(), nullable=True),
        sa.Column("group_name", CleanText(), nullable=False),
        sa.Column("contact", CleanText(), nullable=False),
        sa.Column("note", CleanText(), nullable=False),
        sa.Column("unreadable", sa.JSON(), nullable=False),
        sa.Column("file_sha256", CleanText(), nullable=False),
        sa.Column("altered", sa.Boolean(), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("accepted_by", Guid(), nullable=False),
        sa.Column("accepted_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["referral_id"], ["referral.id"], name="fk_referral_reply_referral_id_referral"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_referral_reply"),
        sa.UniqueConstraint(
            "referral_id", "file_sha256", name="uq_referral_reply_referral_id_file_sha256"
        ),
    )
    append_only("referral_reply")
