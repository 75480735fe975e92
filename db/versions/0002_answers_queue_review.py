"""Explained matches, the import queue, review, trash, other readers' verdicts, colours and fingerprints."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _enum(name, *values):
    return sa.Enum(*values, name=name, native_enum=False, length=16)


_ROLES = ("position", "rebuttal", "concession", "support", "context")
_VERDICTS = ("confirmed", "rejected")


def upgrade() -> None:
    op.add_column("article", sa.Column("fingerprint", sa.LargeBinary(), nullable=True))
    op.add_column("holder", sa.Column("colour", sa.String(), server_default="", nullable=False))
    op.add_column(
        "statement",
        sa.Column("origin", _enum("origin", "mined", "user", "imported"), server_default="mined", nullable=False),
    )
    for name, kind in (
        ("opposition", sa.Double()),
        ("discourse", sa.Double()),
        ("passage_start", sa.Integer()),
        ("passage_end", sa.Integer()),
    ):
        op.add_column("match", sa.Column(name, kind, nullable=True))
    op.create_table(
        "opinion",
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("reader", sa.String(), nullable=False),
        sa.Column("verdict", _enum("verdict", *_VERDICTS), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["answer_id"], ["statement.id"], name=op.f("fk_opinion_answer_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["claim_id"], ["statement.id"], name=op.f("fk_opinion_claim_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("claim_id", "answer_id", "reader", name=op.f("pk_opinion")),
    )
    op.create_index(op.f("ix_opinion_answer_id"), "opinion", ["answer_id"], unique=False)
    op.create_table(
        "review",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=True),
        sa.Column("decision", _enum("decision", "accepted", "changed", "removed"), nullable=False),
        sa.Column("mined_holder", sa.String(), nullable=False),
        sa.Column("mined_role", _enum("role", *_ROLES), nullable=False),
        sa.Column("mined_start", sa.Integer(), nullable=False),
        sa.Column("mined_end", sa.Integer(), nullable=False),
        sa.Column("mined_certainty", sa.Double(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_review_article_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name=op.f("fk_review_statement_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
        sa.UniqueConstraint("statement_id", name=op.f("uq_review_statement_id")),
    )
    op.create_index(op.f("ix_review_article_id"), "review", ["article_id"], unique=False)
    op.create_table(
        "trash",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trash")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "job",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(), nullable=True),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("html", sa.String(), nullable=True),
        sa.Column("part", sa.String(), nullable=True),
        sa.Column(
            "state",
            _enum("jobstate", "waiting", "done", "already", "asking", "failed", "cancelled"),
            nullable=False,
        ),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("hint", sa.String(), nullable=False),
        sa.Column("title", sa.String(), server_default="", nullable=False),
        sa.Column("article", sa.LargeBinary(), nullable=True),
        sa.Column(
            "choice",
            _enum("choice", "ask", "look", "keep", "replace", "anyway", "skip"),
            server_default="ask",
            nullable=False,
        ),
        sa.Column("similar_id", sa.Integer(), nullable=True),
        sa.Column("kinship", sa.String(), server_default="", nullable=False),
        sa.Column("taken_by", sa.String(), server_default="", nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("finished_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["similar_id"], ["article.id"], name=op.f("fk_job_similar_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_job_article_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_job_batch"), "job", ["batch"], unique=False)
    op.create_index(op.f("ix_job_state"), "job", ["state"], unique=False)
    # Whole articles are searched too, also those in languages that are not mined; triggers keep their index true.
    op.execute(
        "CREATE VIRTUAL TABLE article_fts USING fts5(title, author, publisher, text, "
        "content='article', content_rowid='id', tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute("INSERT INTO article_fts(article_fts) VALUES ('rebuild')")
    put = "INSERT INTO article_fts(rowid, title, author, publisher, text) VALUES "
    take = "INSERT INTO article_fts(article_fts, rowid, title, author, publisher, text) VALUES "
    new = f"{put} (new.id, new.title, new.author, new.publisher, new.text);"
    old = f"{take} ('delete', old.id, old.title, old.author, old.publisher, old.text);"
    op.execute(f"CREATE TRIGGER article_fts_added AFTER INSERT ON article BEGIN {new} END")
    op.execute(f"CREATE TRIGGER article_fts_removed AFTER DELETE ON article BEGIN {old} END")
    op.execute(
        "CREATE TRIGGER article_fts_changed AFTER UPDATE OF title, author, publisher, text ON article "
        f"BEGIN {old} {new} END"
    )
