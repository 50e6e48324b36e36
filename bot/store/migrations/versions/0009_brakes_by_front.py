"""At which fronts the admins have heard of a brake: each front may run in a process of its own"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("brake", sa.Column("told_at", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("brake", "told_at")
