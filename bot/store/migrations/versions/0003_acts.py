"""Merging, notes, questions to reporters, vetoes, snoozing

A report knows the case of its own link (``origin``), so that a merge can be undone; one report of a link per member is
now said of that. A notice can be held.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0004"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    with op.batch_alter_table("case") as batch:
        batch.drop_index("uq_case_open_fingerprint")
    _partial("uq_case_open_fingerprint", "case", ["fingerprint"], "state NOT IN ('rejected', 'closed', 'merged')")
    with op.batch_alter_table("report") as batch:
        batch.add_column(sa.Column("origin", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("message_gone_at", MOMENT, nullable=True))
        batch.drop_index("uq_report_once")
    op.execute("UPDATE report SET origin = case_number")
    with op.batch_alter_table("report") as batch:
        batch.alter_column("origin", existing_type=sa.Integer(), nullable=False)
        batch.create_foreign_key(op.f("fk_report_origin"), "case", ["origin"], ["number"])
        batch.create_index(op.f("ix_report_origin"), ["origin"])
    _partial("uq_report_once", "report", ["origin", "member_id"], "withdrawn_at IS NULL")
    with op.batch_alter_table("notice") as batch:
        batch.add_column(sa.Column("resume_at", MOMENT, nullable=True))
        batch.drop_index("uq_notice_open")
    _open_notices("'due', 'held', 'sending', 'prepared', 'unsure'")
    with op.batch_alter_table("card") as batch:
        batch.add_column(sa.Column("left_at", MOMENT, nullable=True))
        batch.add_column(sa.Column("snoozed_until", MOMENT, nullable=True))
    _partial("ix_card_snoozed_until", "card", ["snoozed_until"], "snoozed_until IS NOT NULL", unique=False)
    _tables()


def _partial(name: str, table: str, columns: list[str], only: str, *, unique: bool = True) -> None:
    op.create_index(name, table, columns, unique=unique, sqlite_where=sa.text(only), postgresql_where=sa.text(only))


def _open_notices(states: str) -> None:
    _partial("uq_notice_open", "notice", ["case_number", "recipient"], f"state IN ({states})")


def _tables() -> None:
    op.create_table(
        "merge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_number", sa.Integer(), nullable=False),
        sa.Column("into", sa.Integer(), nullable=False),
        sa.Column("was", sa.String(length=16), nullable=False),
        sa.Column("claim_due_at", MOMENT, nullable=True),
        sa.Column("step_due_at", MOMENT, nullable=True),
        sa.Column("look_due_at", MOMENT, nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("split_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_merge_case_number")),
        sa.ForeignKeyConstraint(["into"], ["case.number"], name=op.f("fk_merge_into")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge")),
    )
    _partial("uq_merge_standing", "merge", ["case_number"], "split_at IS NULL")
    op.create_index("ix_merge_into", "merge", ["into"])
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), nullable=False),
        *_whose("note"),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("text_sealed", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index("ix_note_case_number_community_id", "note", ["case_number", "community_id"])
    op.create_index(op.f("ix_note_member_id"), "note", ["member_id"])
    op.create_table(
        "whisper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("note_id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("due_at", MOMENT, nullable=True),
        sa.Column("told_at", MOMENT, nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["note_id"], ["note.id"], name=op.f("fk_whisper_note_id")),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_whisper_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_whisper")),
    )
    op.create_index(op.f("ix_whisper_note_id"), "whisper", ["note_id"])
    op.create_index(op.f("ix_whisper_report_id"), "whisper", ["report_id"])
    _partial("ix_whisper_due_at", "whisper", ["due_at"], "due_at IS NOT NULL", unique=False)
    op.create_table(
        "veto",
        sa.Column("id", sa.Integer(), nullable=False),
        *_whose("veto"),
        sa.Column("reason_sealed", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("lifted_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_veto")),
    )
    _partial("uq_veto_standing", "veto", ["case_number", "community_id"], "lifted_at IS NULL")
    op.create_index(op.f("ix_veto_member_id"), "veto", ["member_id"])


def _whose(table: str) -> list[sa.Column[int] | sa.ForeignKeyConstraint]:
    keys = {"case_number": "case.number", "community_id": "community.id", "member_id": "member.id"}
    columns = [sa.Column(name, sa.Integer(), nullable=False) for name in keys]
    return [
        *columns,
        *(sa.ForeignKeyConstraint([name], [to], name=op.f(f"fk_{table}_{name}")) for name, to in keys.items()),
    ]


def downgrade() -> None:
    for table in ("veto", "whisper", "note", "merge"):
        op.drop_table(table)
    with op.batch_alter_table("card") as batch:
        batch.drop_index("ix_card_snoozed_until")
        batch.drop_column("snoozed_until")
        batch.drop_column("left_at")
    with op.batch_alter_table("notice") as batch:
        batch.drop_index("uq_notice_open")
        batch.drop_column("resume_at")
    _open_notices("'due', 'sending', 'prepared', 'unsure'")
    with op.batch_alter_table("report") as batch:
        batch.drop_index("uq_report_once")
        batch.drop_index(op.f("ix_report_origin"))
        batch.drop_column("message_gone_at")
        batch.drop_column("origin")
    _partial("uq_report_once", "report", ["case_number", "member_id"], "withdrawn_at IS NULL")
    with op.batch_alter_table("case") as batch:
        batch.drop_index("uq_case_open_fingerprint")
    _partial("uq_case_open_fingerprint", "case", ["fingerprint"], "state NOT IN ('rejected', 'closed')")
