"""What is around triage: calls, storms, traits of cases, care for moderators"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0005"
branch_labels = None
depends_on = None


def _due(table: str) -> None:
    only = sa.text("due_at IS NOT NULL")
    op.create_index(f"ix_{table}_due_at", table, ["due_at"], sqlite_where=only, postgresql_where=only)


def _key(column: str, target: str, table: str, *, primary: bool = True) -> sa.Column:  # type: ignore[type-arg]
    foreign = sa.ForeignKey(target, name=f"fk_{table}_{column}")
    if primary:
        return sa.Column(column, sa.Integer(), foreign, primary_key=True, autoincrement=False)
    return sa.Column(column, sa.Integer(), foreign, nullable=False)


def upgrade() -> None:
    op.create_table(
        "trait",
        _key("case_number", "case.number", "trait"),
        sa.Column("site", sa.String(length=255), nullable=False),
        sa.Column("shape", sa.String(length=64), nullable=False),
        sa.Column("account", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("case_number", name="pk_trait"),
    )
    for column in ("site", "shape", "account"):
        op.create_index(f"ix_trait_{column}", "trait", [column, "case_number"])
    _storms()
    op.create_table(
        "nag",
        _key("case_number", "case.number", "nag"),
        _key("community_id", "community.id", "nag"),
        sa.Column("called", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("case_number", "community_id", name="pk_nag"),
    )
    _due("nag")
    op.create_table(
        "call",
        _key("community_id", "community.id", "call"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("community_id", name="pk_call"),
    )
    op.create_table(
        "care",
        _key("member_id", "member.id", "care"),
        sa.Column("spared", sa.JSON(), nullable=False),
        sa.Column("counted", sa.Boolean(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("member_id", name="pk_care"),
    )
    _due("care")


def _storms() -> None:
    op.create_table(
        "storm",
        sa.Column("id", sa.Integer(), nullable=False),
        _key("community_id", "community.id", "storm", primary=False),
        sa.Column("key", sa.String(length=300), nullable=False),
        _key("case_number", "case.number", "storm", primary=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_storm"),
    )
    still = sa.text("ended_at IS NULL")
    op.create_index(
        "uq_storm_open", "storm", ["community_id", "key"], unique=True, sqlite_where=still, postgresql_where=still
    )
    op.create_index("ix_storm_case_number", "storm", ["case_number", "community_id"])
    _due("storm")
    op.create_table(
        "fold",
        _key("case_number", "case.number", "fold"),
        _key("community_id", "community.id", "fold"),
        _key("storm_id", "storm.id", "fold", primary=False),
        sa.PrimaryKeyConstraint("case_number", "community_id", name="pk_fold"),
    )
    op.create_index("ix_fold_storm_id", "fold", ["storm_id"])


def downgrade() -> None:
    for table in ("fold", "storm", "care", "call", "nag", "trait"):
        op.drop_table(table)
