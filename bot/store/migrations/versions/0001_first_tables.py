"""The first tables, as the schema says them: nothing was released before."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "circuit_breaker",
        sa.Column("platform", sa.String(length=32), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("platform", name=op.f("pk_circuit_breaker")),
    )
    op.create_index(
        "ix_circuit_breaker_due_at",
        "circuit_breaker",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_table(
        "community",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("front", sa.String(length=16), nullable=False),
        sa.Column("external_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("triage_channel", sa.String(length=64), nullable=False),
        sa.Column("digest_channel", sa.String(length=64), nullable=False),
        sa.Column("moderator_roles", sa.JSON(), nullable=False),
        sa.Column("admin_roles", sa.JSON(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("digest_weekday", sa.Integer(), nullable=True),
        sa.Column("digest_hour", sa.Integer(), nullable=False),
        sa.Column("digest_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("lost_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_community")),
        sa.UniqueConstraint("front", "external_id", name=op.f("uq_community_front_external_id")),
    )
    op.create_index(
        "ix_community_digest_due_at",
        "community",
        ["digest_due_at"],
        unique=False,
        sqlite_where=sa.text("digest_due_at IS NOT NULL"),
        postgresql_where=sa.text("digest_due_at IS NOT NULL"),
    )
    op.create_table(
        "host_pacing",
        sa.Column("host", sa.String(length=255), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("looks", sa.Integer(), nullable=False),
        sa.Column("wait_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("busy_by", sa.String(length=32), nullable=True),
        sa.Column("busy_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_host_pacing")),
    )
    op.create_table(
        "slack_bots",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("client_id", sa.String(length=32), nullable=False),
        sa.Column("app_id", sa.String(length=32), nullable=False),
        sa.Column("enterprise_id", sa.String(length=32), nullable=True),
        sa.Column("enterprise_name", sa.String(length=200), nullable=True),
        sa.Column("team_id", sa.String(length=32), nullable=True),
        sa.Column("team_name", sa.String(length=200), nullable=True),
        sa.Column("bot_token", sa.Text(), nullable=True),
        sa.Column("bot_id", sa.String(length=32), nullable=True),
        sa.Column("bot_user_id", sa.String(length=32), nullable=True),
        sa.Column("bot_scopes", sa.String(length=1000), nullable=True),
        sa.Column("bot_refresh_token", sa.Text(), nullable=True),
        sa.Column("bot_token_expires_at", sa.DateTime(), nullable=True),
        sa.Column("is_enterprise_install", sa.Boolean(), nullable=False),
        sa.Column("installed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slack_bots")),
    )
    op.create_index(
        "slack_bots_idx", "slack_bots", ["client_id", "enterprise_id", "team_id", "installed_at"], unique=False
    )
    op.create_table(
        "slack_installations",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("client_id", sa.String(length=32), nullable=False),
        sa.Column("app_id", sa.String(length=32), nullable=False),
        sa.Column("enterprise_id", sa.String(length=32), nullable=True),
        sa.Column("enterprise_name", sa.String(length=200), nullable=True),
        sa.Column("enterprise_url", sa.String(length=200), nullable=True),
        sa.Column("team_id", sa.String(length=32), nullable=True),
        sa.Column("team_name", sa.String(length=200), nullable=True),
        sa.Column("bot_token", sa.Text(), nullable=True),
        sa.Column("bot_id", sa.String(length=32), nullable=True),
        sa.Column("bot_user_id", sa.String(length=32), nullable=True),
        sa.Column("bot_scopes", sa.String(length=1000), nullable=True),
        sa.Column("bot_refresh_token", sa.Text(), nullable=True),
        sa.Column("bot_token_expires_at", sa.DateTime(), nullable=True),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("user_token", sa.Text(), nullable=True),
        sa.Column("user_scopes", sa.String(length=1000), nullable=True),
        sa.Column("user_refresh_token", sa.Text(), nullable=True),
        sa.Column("user_token_expires_at", sa.DateTime(), nullable=True),
        sa.Column("incoming_webhook_url", sa.String(length=200), nullable=True),
        sa.Column("incoming_webhook_channel", sa.String(length=200), nullable=True),
        sa.Column("incoming_webhook_channel_id", sa.String(length=200), nullable=True),
        sa.Column("incoming_webhook_configuration_url", sa.String(length=200), nullable=True),
        sa.Column("is_enterprise_install", sa.Boolean(), nullable=False),
        sa.Column("token_type", sa.String(length=32), nullable=True),
        sa.Column("installed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slack_installations")),
    )
    op.create_index(
        "slack_installations_idx",
        "slack_installations",
        ["client_id", "enterprise_id", "team_id", "user_id", "installed_at"],
        unique=False,
    )
    op.create_table(
        "slack_oauth_states",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("state", sa.String(length=200), nullable=False),
        sa.Column("expire_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slack_oauth_states")),
    )
    op.create_table(
        "suppression",
        sa.Column("address", sa.String(length=255), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_suppression")),
    )
    op.create_table(
        "worker",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_worker")),
    )
    op.create_table(
        "digest",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.String(length=10), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message", sa.String(length=128), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"], name=op.f("fk_digest_community_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_digest")),
        sa.UniqueConstraint("community_id", "week", name=op.f("uq_digest_community_id_week")),
    )
    op.create_table(
        "member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("external_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("muted_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"], name=op.f("fk_member_community_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
        sa.UniqueConstraint("community_id", "external_id", name=op.f("uq_member_community_id_external_id")),
    )
    op.create_index(op.f("ix_member_community_id"), "member", ["community_id"], unique=False)
    op.create_table(
        "on_call_turn",
        sa.Column("community_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"], name=op.f("fk_on_call_turn_community_id")),
        sa.PrimaryKeyConstraint("community_id", name=op.f("pk_on_call_turn")),
    )
    op.create_table(
        "admin_seen",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_admin_seen_member_id")),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_admin_seen")),
    )
    op.create_table(
        "case",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("category", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("link_sealed", sa.Text(), nullable=False),
        sa.Column("host", sa.String(length=255), nullable=False),
        sa.Column("platform", sa.String(length=32), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("claimed_by", sa.Integer(), nullable=True),
        sa.Column("claim_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("step", sa.String(length=32), nullable=False),
        sa.Column("step_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("step_source", sa.Text(), nullable=False),
        sa.Column("look_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("look_token", sa.String(length=32), nullable=True),
        sa.Column("watch_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_seen", sa.String(length=32), nullable=True),
        sa.Column("last_look_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("page_mark", sa.String(length=32), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("maybe_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_up", sa.DateTime(timezone=True), nullable=True),
        sa.Column("gone_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("flaps", sa.Integer(), nullable=False),
        sa.Column("looks", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["claimed_by"], ["member.id"], name=op.f("fk_case_claimed_by")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_case")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_case_claim_due_at",
        "case",
        ["claim_due_at"],
        unique=False,
        sqlite_where=sa.text("claim_due_at IS NOT NULL"),
        postgresql_where=sa.text("claim_due_at IS NOT NULL"),
    )
    op.create_index("ix_case_fingerprint", "case", ["fingerprint"], unique=False)
    op.create_index("ix_case_host", "case", ["host"], unique=False)
    op.create_index(
        "ix_case_look_due_at",
        "case",
        ["look_due_at"],
        unique=False,
        sqlite_where=sa.text("look_due_at IS NOT NULL"),
        postgresql_where=sa.text("look_due_at IS NOT NULL"),
    )
    op.create_index("ix_case_state_opened", "case", ["state", "opened_at"], unique=False)
    op.create_index(
        "ix_case_step_due_at",
        "case",
        ["step_due_at"],
        unique=False,
        sqlite_where=sa.text("step_due_at IS NOT NULL"),
        postgresql_where=sa.text("step_due_at IS NOT NULL"),
    )
    op.create_index(
        "uq_case_open_fingerprint",
        "case",
        ["fingerprint"],
        unique=True,
        sqlite_where=sa.text("state NOT IN ('rejected', 'closed', 'merged')"),
        postgresql_where=sa.text("state NOT IN ('rejected', 'closed', 'merged')"),
    )
    op.create_table(
        "wellbeing_preference",
        sa.Column("member_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("spared", sa.JSON(), nullable=False),
        sa.Column("counted", sa.Boolean(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_wellbeing_preference_member_id")),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_wellbeing_preference")),
    )
    op.create_index(
        "ix_wellbeing_preference_due_at",
        "wellbeing_preference",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_table(
        "card",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_number", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("message", sa.String(length=128), nullable=False),
        sa.Column("told_event", sa.Integer(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("snoozed_until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_card_case_number")),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"], name=op.f("fk_card_community_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card")),
        sa.UniqueConstraint("case_number", "community_id", name=op.f("uq_card_case_number_community_id")),
    )
    op.create_index(
        "ix_card_due_at",
        "card",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index(
        "ix_card_snoozed_until",
        "card",
        ["snoozed_until"],
        unique=False,
        sqlite_where=sa.text("snoozed_until IS NOT NULL"),
        postgresql_where=sa.text("snoozed_until IS NOT NULL"),
    )
    op.create_table(
        "case_traits",
        sa.Column("case_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("site", sa.String(length=255), nullable=False),
        sa.Column("shape", sa.String(length=64), nullable=False),
        sa.Column("account", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_case_traits_case_number")),
        sa.PrimaryKeyConstraint("case_number", name=op.f("pk_case_traits")),
    )
    op.create_index("ix_case_traits_account", "case_traits", ["account", "case_number"], unique=False)
    op.create_index("ix_case_traits_shape", "case_traits", ["shape", "case_number"], unique=False)
    op.create_index("ix_case_traits_site", "case_traits", ["site", "case_number"], unique=False)
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_number", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("reason_sealed", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_decision_case_number")),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"], name=op.f("fk_decision_community_id")),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_decision_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    op.create_index(op.f("ix_decision_case_number"), "decision", ["case_number"], unique=False)
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("happened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_event_case_number")),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"], name=op.f("fk_event_community_id")),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_event_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_event_case_number", "event", ["case_number", "id"], unique=False)
    op.create_table(
        "merge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_number", sa.Integer(), nullable=False),
        sa.Column("into", sa.Integer(), nullable=False),
        sa.Column("was", sa.String(length=32), nullable=False),
        sa.Column("claim_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("step_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("look_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("merged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("split_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_merge_case_number")),
        sa.ForeignKeyConstraint(["into"], ["case.number"], name=op.f("fk_merge_into")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge")),
    )
    op.create_index("ix_merge_into", "merge", ["into"], unique=False)
    op.create_index(
        "uq_merge_standing",
        "merge",
        ["case_number"],
        unique=True,
        sqlite_where=sa.text("split_at IS NULL"),
        postgresql_where=sa.text("split_at IS NULL"),
    )
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_number", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("text_sealed", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_note_case_number")),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"], name=op.f("fk_note_community_id")),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_note_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index("ix_note_case_number_community_id", "note", ["case_number", "community_id"], unique=False)
    op.create_index(op.f("ix_note_member_id"), "note", ["member_id"], unique=False)
    op.create_table(
        "notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("case_number", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=32), nullable=False),
        sa.Column("platform", sa.String(length=32), nullable=False),
        sa.Column("recipient", sa.String(length=255), nullable=False),
        sa.Column("way", sa.String(length=32), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("idempotent", sa.Boolean(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("words_sealed", sa.Text(), nullable=False),
        sa.Column("fields_sealed", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resume_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("attempt_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempt", sa.String(length=32), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("drafted_by", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_notice_case_number")),
        sa.ForeignKeyConstraint(["drafted_by"], ["member.id"], name=op.f("fk_notice_drafted_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint("key", name=op.f("uq_notice_key")),
    )
    op.create_index(op.f("ix_notice_case_number"), "notice", ["case_number"], unique=False)
    op.create_index(
        "ix_notice_due_at",
        "notice",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index(
        "uq_notice_open",
        "notice",
        ["case_number", "recipient"],
        unique=True,
        sqlite_where=sa.text("state IN ('due', 'held', 'sending', 'prepared', 'unsure')"),
        postgresql_where=sa.text("state IN ('due', 'held', 'sending', 'prepared', 'unsure')"),
    )
    op.create_table(
        "on_call_page",
        sa.Column("case_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("community_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("called", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_on_call_page_case_number")),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"], name=op.f("fk_on_call_page_community_id")),
        sa.PrimaryKeyConstraint("case_number", "community_id", name=op.f("pk_on_call_page")),
    )
    op.create_index(
        "ix_on_call_page_due_at",
        "on_call_page",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_table(
        "probe",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_number", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=32), nullable=False),
        sa.Column("method", sa.String(length=48), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("vantage", sa.String(length=32), nullable=False),
        sa.Column("probed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_probe_case_number")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_probe")),
    )
    op.create_index("ix_probe_case_number_probed_at", "probe", ["case_number", "probed_at"], unique=False)
    op.create_table(
        "report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_number", sa.Integer(), nullable=False),
        sa.Column("origin", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(length=32), nullable=False),
        sa.Column("said_sealed", sa.Text(), nullable=False),
        sa.Column("details_sealed", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("message_gone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("subject", sa.Boolean(), nullable=False),
        sa.Column("notify", sa.Boolean(), nullable=False),
        sa.Column("staff", sa.Boolean(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_event", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_report_case_number")),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"], name=op.f("fk_report_community_id")),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_report_member_id")),
        sa.ForeignKeyConstraint(["origin"], ["case.number"], name=op.f("fk_report_origin")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
    )
    op.create_index(op.f("ix_report_case_number"), "report", ["case_number"], unique=False)
    op.create_index("ix_report_community_created", "report", ["community_id", "created_at"], unique=False)
    op.create_index(op.f("ix_report_community_id"), "report", ["community_id"], unique=False)
    op.create_index(
        "ix_report_due_at",
        "report",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index(op.f("ix_report_member_id"), "report", ["member_id"], unique=False)
    op.create_index(op.f("ix_report_origin"), "report", ["origin"], unique=False)
    op.create_index(
        "uq_report_once",
        "report",
        ["origin", "member_id"],
        unique=True,
        sqlite_where=sa.text("withdrawn_at IS NULL"),
        postgresql_where=sa.text("withdrawn_at IS NULL"),
    )
    op.create_table(
        "storm",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=300), nullable=False),
        sa.Column("case_number", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_storm_case_number")),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"], name=op.f("fk_storm_community_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_storm")),
    )
    op.create_index("ix_storm_case_number", "storm", ["case_number", "community_id"], unique=False)
    op.create_index(
        "ix_storm_due_at",
        "storm",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index(
        "uq_storm_open",
        "storm",
        ["community_id", "key"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "veto",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_number", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("reason_sealed", sa.Text(), nullable=False),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_veto_case_number")),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"], name=op.f("fk_veto_community_id")),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_veto_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_veto")),
    )
    op.create_index(op.f("ix_veto_member_id"), "veto", ["member_id"], unique=False)
    op.create_index(
        "uq_veto_standing",
        "veto",
        ["case_number", "community_id"],
        unique=True,
        sqlite_where=sa.text("lifted_at IS NULL"),
        postgresql_where=sa.text("lifted_at IS NULL"),
    )
    op.create_table(
        "folded_case",
        sa.Column("case_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("community_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("storm_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_number"], ["case.number"], name=op.f("fk_folded_case_case_number")),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"], name=op.f("fk_folded_case_community_id")),
        sa.ForeignKeyConstraint(["storm_id"], ["storm.id"], name=op.f("fk_folded_case_storm_id")),
        sa.PrimaryKeyConstraint("case_number", "community_id", name=op.f("pk_folded_case")),
    )
    op.create_index(op.f("ix_folded_case_storm_id"), "folded_case", ["storm_id"], unique=False)
    op.create_table(
        "notice_outcome",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("notice_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("via", sa.String(length=32), nullable=False),
        sa.Column("words_sealed", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["notice_id"], ["notice.id"], name=op.f("fk_notice_outcome_notice_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_outcome")),
    )
    op.create_index("ix_notice_outcome_notice_id", "notice_outcome", ["notice_id"], unique=False)
    op.create_index("ix_notice_outcome_recorded_at", "notice_outcome", ["recorded_at"], unique=False)
    op.create_table(
        "whisper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("note_id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["note_id"], ["note.id"], name=op.f("fk_whisper_note_id")),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_whisper_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_whisper")),
    )
    op.create_index(
        "ix_whisper_due_at",
        "whisper",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index(op.f("ix_whisper_note_id"), "whisper", ["note_id"], unique=False)
    op.create_index(op.f("ix_whisper_report_id"), "whisper", ["report_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_whisper_report_id"), table_name="whisper")
    op.drop_index(op.f("ix_whisper_note_id"), table_name="whisper")
    op.drop_index(
        "ix_whisper_due_at",
        table_name="whisper",
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.drop_table("whisper")
    op.drop_index("ix_notice_outcome_recorded_at", table_name="notice_outcome")
    op.drop_index("ix_notice_outcome_notice_id", table_name="notice_outcome")
    op.drop_table("notice_outcome")
    op.drop_index(op.f("ix_folded_case_storm_id"), table_name="folded_case")
    op.drop_table("folded_case")
    op.drop_index(
        "uq_veto_standing",
        table_name="veto",
        sqlite_where=sa.text("lifted_at IS NULL"),
        postgresql_where=sa.text("lifted_at IS NULL"),
    )
    op.drop_index(op.f("ix_veto_member_id"), table_name="veto")
    op.drop_table("veto")
    op.drop_index(
        "uq_storm_open",
        table_name="storm",
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.drop_index(
        "ix_storm_due_at",
        table_name="storm",
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.drop_index("ix_storm_case_number", table_name="storm")
    op.drop_table("storm")
    op.drop_index(
        "uq_report_once",
        table_name="report",
        sqlite_where=sa.text("withdrawn_at IS NULL"),
        postgresql_where=sa.text("withdrawn_at IS NULL"),
    )
    op.drop_index(op.f("ix_report_origin"), table_name="report")
    op.drop_index(op.f("ix_report_member_id"), table_name="report")
    op.drop_index(
        "ix_report_due_at",
        table_name="report",
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.drop_index(op.f("ix_report_community_id"), table_name="report")
    op.drop_index("ix_report_community_created", table_name="report")
    op.drop_index(op.f("ix_report_case_number"), table_name="report")
    op.drop_table("report")
    op.drop_index("ix_probe_case_number_probed_at", table_name="probe")
    op.drop_table("probe")
    op.drop_index(
        "ix_on_call_page_due_at",
        table_name="on_call_page",
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.drop_table("on_call_page")
    op.drop_index(
        "uq_notice_open",
        table_name="notice",
        sqlite_where=sa.text("state IN ('due', 'held', 'sending', 'prepared', 'unsure')"),
        postgresql_where=sa.text("state IN ('due', 'held', 'sending', 'prepared', 'unsure')"),
    )
    op.drop_index(
        "ix_notice_due_at",
        table_name="notice",
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.drop_index(op.f("ix_notice_case_number"), table_name="notice")
    op.drop_table("notice")
    op.drop_index(op.f("ix_note_member_id"), table_name="note")
    op.drop_index("ix_note_case_number_community_id", table_name="note")
    op.drop_table("note")
    op.drop_index(
        "uq_merge_standing",
        table_name="merge",
        sqlite_where=sa.text("split_at IS NULL"),
        postgresql_where=sa.text("split_at IS NULL"),
    )
    op.drop_index("ix_merge_into", table_name="merge")
    op.drop_table("merge")
    op.drop_index("ix_event_case_number", table_name="event")
    op.drop_table("event")
    op.drop_index(op.f("ix_decision_case_number"), table_name="decision")
    op.drop_table("decision")
    op.drop_index("ix_case_traits_site", table_name="case_traits")
    op.drop_index("ix_case_traits_shape", table_name="case_traits")
    op.drop_index("ix_case_traits_account", table_name="case_traits")
    op.drop_table("case_traits")
    op.drop_index(
        "ix_card_snoozed_until",
        table_name="card",
        sqlite_where=sa.text("snoozed_until IS NOT NULL"),
        postgresql_where=sa.text("snoozed_until IS NOT NULL"),
    )
    op.drop_index(
        "ix_card_due_at",
        table_name="card",
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.drop_table("card")
    op.drop_index(
        "ix_wellbeing_preference_due_at",
        table_name="wellbeing_preference",
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.drop_table("wellbeing_preference")
    op.drop_index(
        "uq_case_open_fingerprint",
        table_name="case",
        sqlite_where=sa.text("state NOT IN ('rejected', 'closed', 'merged')"),
        postgresql_where=sa.text("state NOT IN ('rejected', 'closed', 'merged')"),
    )
    op.drop_index(
        "ix_case_step_due_at",
        table_name="case",
        sqlite_where=sa.text("step_due_at IS NOT NULL"),
        postgresql_where=sa.text("step_due_at IS NOT NULL"),
    )
    op.drop_index("ix_case_state_opened", table_name="case")
    op.drop_index(
        "ix_case_look_due_at",
        table_name="case",
        sqlite_where=sa.text("look_due_at IS NOT NULL"),
        postgresql_where=sa.text("look_due_at IS NOT NULL"),
    )
    op.drop_index("ix_case_host", table_name="case")
    op.drop_index("ix_case_fingerprint", table_name="case")
    op.drop_index(
        "ix_case_claim_due_at",
        table_name="case",
        sqlite_where=sa.text("claim_due_at IS NOT NULL"),
        postgresql_where=sa.text("claim_due_at IS NOT NULL"),
    )
    op.drop_table("case")
    op.drop_table("admin_seen")
    op.drop_table("on_call_turn")
    op.drop_index(op.f("ix_member_community_id"), table_name="member")
    op.drop_table("member")
    op.drop_table("digest")
    op.drop_table("worker")
    op.drop_table("suppression")
    op.drop_table("slack_oauth_states")
    op.drop_index("slack_installations_idx", table_name="slack_installations")
    op.drop_table("slack_installations")
    op.drop_index("slack_bots_idx", table_name="slack_bots")
    op.drop_table("slack_bots")
    op.drop_table("host_pacing")
    op.drop_index(
        "ix_community_digest_due_at",
        table_name="community",
        sqlite_where=sa.text("digest_due_at IS NOT NULL"),
        postgresql_where=sa.text("digest_due_at IS NOT NULL"),
    )
    op.drop_table("community")
    op.drop_index(
        "ix_circuit_breaker_due_at",
        table_name="circuit_breaker",
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.drop_table("circuit_breaker")
