"""Events carry a hash over themselves and the one before, so that none can be changed alone"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Events from before the chain have none: the check begins behind them.
    op.add_column("event", sa.Column("chain", sa.String(length=64), nullable=True))


def downgrade() -> None:
    op.drop_column("event", "chain")
