"""Events carry a hash over themselves and the one before, so that none can be changed alone"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("event") as batch_op:
        # Events from before the chain keep "": the check begins behind them.
        batch_op.add_column(sa.Column("chain", sa.String(length=64), nullable=False, server_default=""))
    with op.batch_alter_table("event") as batch_op:
        batch_op.alter_column("chain", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("event") as batch_op:
        batch_op.drop_column("chain")
