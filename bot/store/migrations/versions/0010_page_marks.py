"""By what a page that was seen up is known again, so that the next look can do without a second request"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("case", sa.Column("page_mark", sa.String(32), nullable=True))


def downgrade() -> None:
    op.drop_column("case", "page_mark")
