"""Pictures that people put on boards."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "picture",
        sa.Column("session_id", sa.String(16), nullable=False),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "id", name="pk_picture"),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name="fk_picture_session_id", ondelete="CASCADE"
        ),
    )


def downgrade() -> None:
    op.drop_table("picture")
