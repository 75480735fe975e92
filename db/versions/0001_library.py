"""The first schema: articles, holders, statements, vectors, matches, verdicts and full-text search."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "encoder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("dimension", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_encoder")),
        sa.UniqueConstraint("name", "version", "dimension", name=op.f("uq_encoder_name")),
    )
    op.create_table(
        "holder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holder")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_holder_key"), "holder", ["key"], unique=False)
    op.create_table(
        "meta",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "alias",
        sa.Column("holder_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["holder_id"], ["holder.id"], name=op.f("fk_alias_holder_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("holder_id", "name", name=op.f("pk_alias")),
    )
    op.create_index(op.f("ix_alias_key"), "alias", ["key"], unique=False)
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("publisher", sa.String(), nullable=False),
        sa.Column("published", sa.Date(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("source_name", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("encoder_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["encoder_id"], ["encoder.id"], name=op.f("fk_article_encoder_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("digest", name=op.f("uq_article_digest")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_article_encoder_id"), "article", ["encoder_id"], unique=False)
    op.create_table(
        "statement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "position", "rebuttal", "concession", "support", "context", name="role", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column(
            "manner",
            sa.Enum("direct", "mixed", "reported", "continued", "own", name="manner", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("paragraph", sa.Integer(), nullable=False),
        sa.Column("certainty", sa.Double(), nullable=False),
        sa.Column("source_start", sa.Integer(), nullable=True),
        sa.Column("source_end", sa.Integer(), nullable=True),
        sa.Column("cue_start", sa.Integer(), nullable=True),
        sa.Column("cue_end", sa.Integer(), nullable=True),
        sa.CheckConstraint('"start" >= 0 AND "start" < "end"', name=op.f("ck_statement_span")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_statement_article_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["holder_id"], ["holder.id"], name=op.f("fk_statement_holder_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_statement_article_id_role", "statement", ["article_id", "role"], unique=False)
    op.create_index("ix_statement_article_id_start", "statement", ["article_id", "start"], unique=False)
    op.create_index("ix_statement_holder_id_role", "statement", ["holder_id", "role"], unique=False)
    op.create_table(
        "match",
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("encoder_id", sa.Integer(), nullable=False),
        sa.Column("similarity", sa.Double(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("claim_phrase_start", sa.Integer(), nullable=True),
        sa.Column("claim_phrase_end", sa.Integer(), nullable=True),
        sa.Column("answer_phrase_start", sa.Integer(), nullable=True),
        sa.Column("answer_phrase_end", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["answer_id"], ["statement.id"], name=op.f("fk_match_answer_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["claim_id"], ["statement.id"], name=op.f("fk_match_claim_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["encoder_id"], ["encoder.id"], name=op.f("fk_match_encoder_id")),
        sa.PrimaryKeyConstraint("claim_id", "answer_id", name=op.f("pk_match")),
    )
    op.create_index(op.f("ix_match_answer_id"), "match", ["answer_id"], unique=False)
    op.create_table(
        "vector",
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("encoder_id", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["encoder_id"], ["encoder.id"], name=op.f("fk_vector_encoder_id")),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name=op.f("fk_vector_statement_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("statement_id", "encoder_id", name=op.f("pk_vector")),
    )
    op.create_table(
        "verdict",
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column(
            "verdict", sa.Enum("confirmed", "rejected", name="verdict", native_enum=False, length=16), nullable=False
        ),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["answer_id"], ["statement.id"], name=op.f("fk_verdict_answer_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["claim_id"], ["statement.id"], name=op.f("fk_verdict_claim_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("claim_id", "answer_id", name=op.f("pk_verdict")),
    )
    op.create_index(op.f("ix_verdict_answer_id"), "verdict", ["answer_id"], unique=False)
    # The words are cut from the article when they are indexed and when they are read; they are stored nowhere else.
    op.execute(
        "CREATE VIEW statement_words AS "
        'SELECT s.id AS id, substr(a.text, s.start + 1, s."end" - s.start) AS words '
        "FROM statement AS s JOIN article AS a ON a.id = s.article_id"
    )
    op.execute(
        "CREATE VIRTUAL TABLE statement_fts USING fts5("
        "words, content='statement_words', content_rowid='id', tokenize='unicode61 remove_diacritics 2')"
    )
