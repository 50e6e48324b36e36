"""Which batch looks at a host: one look at a time also where several workers share what is due"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("visit", sa.Column("busy_by", sa.String(32), nullable=True))
    op.add_column("visit", sa.Column("busy_until", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("visit", "busy_until")
    op.drop_column("visit", "busy_by")
