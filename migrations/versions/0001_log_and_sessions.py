"""The log with its snapshots; sessions with their people and links."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    make_log()
    make_sessions()


def downgrade() -> None:
    for table in ("link", "person", "session", "snapshot", "event"):
        op.drop_table(table)


def make_log() -> None:
    op.create_table(
        "event",
        sa.Column("channel", sa.String(200), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("op", sa.String(64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "seq", name="pk_event"),
    )
    op.create_index("ix_event_operation", "event", ["channel", "by", "op"], unique=True)
    first = sa.text("seq = 1")
    op.create_index("ix_event_first", "event", ["channel"], sqlite_where=first, postgresql_where=first)
    op.create_table(
        "snapshot",
        sa.Column("channel", sa.String(200), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("channel", name="pk_snapshot"),
    )


def make_sessions() -> None:
    op.create_table(
        "session",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("fiche", sa.JSON(), nullable=False),
        sa.Column("conflicts", sa.JSON(), nullable=False),
        sa.Column("guide", sa.JSON(), nullable=False),
        sa.Column("agenda", sa.JSON(), nullable=False),
        sa.Column("rooms", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_session"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("session_id", sa.String(16), nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("lang", sa.String(2), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("joined_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        refers("person", "session"),
    )
    op.create_index("ix_person_session_id", "person", ["session_id"])
    op.create_table(
        "link",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("session_id", sa.String(16), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("person_id", sa.String(16), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("revoked_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_link"),
        refers("link", "session"),
        refers("link", "person"),
    )
    op.create_index("ix_link_session_id", "link", ["session_id"])
    op.create_index("ix_link_person_id", "link", ["person_id"])


def refers(table: str, other: str) -> sa.ForeignKeyConstraint:
    """A column named after the other table, whose row takes this one along when it goes."""
    column = f"{other}_id"
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}", ondelete="CASCADE")
