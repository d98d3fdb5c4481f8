"""Which uploaded pictures were ever put on a board: all others may go. Those that are there already stay."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("picture", sa.Column("used", sa.Boolean(), nullable=False, server_default=sa.true()))


def downgrade() -> None:
    with op.batch_alter_table("picture") as picture:
        picture.drop_column("used")
