"""The library's tables. Rows stay inside `viewpoints.storage`; the schema changes only through `db/versions`.

Typed columns of SQLAlchemy's core, not mapped classes: the library is read into frozen dataclasses anyway, and
importing the mapper would be a fifth of the window's start.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import (
    CheckConstraint,
    Column,
    Enum,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Named,
    Table,
    TypedColumns,
    UniqueConstraint,
)

from viewpoints.domain.matches import Verdict
from viewpoints.domain.queue import Choice, JobState
from viewpoints.domain.review import Decision
from viewpoints.domain.statements import Manner, Origin, Role

REVISION = "0002"
"""Alembic's newest revision; a test holds it to db/versions, so that opening a library need not import Alembic."""

APPLICATION_ID = 0x56505331
"""SQLite's application_id of a library ("VPS1"), by which another program's file is told apart."""

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""All tables, with named constraints so that migrations can speak of them."""


def _by_value(enum: type[StrEnum]) -> Enum:
    return Enum(enum, values_callable=lambda members: [m.value for m in members], native_enum=False, length=16)


def _statement() -> ForeignKey:
    return ForeignKey("statement.id", ondelete="CASCADE")


class MetaColumns(TypedColumns):
    """One fact about the library itself, such as whether the starter library has been loaded."""

    key: Named[str] = Column(primary_key=True)
    value: Named[str]


META = Table("meta", METADATA, MetaColumns)


class EncoderColumns(TypedColumns):
    """An encoder that made vectors of this library."""

    id: Named[int] = Column(primary_key=True)
    name: Named[str]
    version: Named[str]
    dimension: Named[int]


ENCODER = Table("encoder", METADATA, EncoderColumns, UniqueConstraint("name", "version", "dimension"))


class ArticleColumns(TypedColumns):
    """An article with its full text.

    `encoder_id` is set once it has been encoded and ranked; `fingerprint` tells near-duplicates and new versions.
    """

    id: Named[int] = Column(primary_key=True)
    title: Named[str]
    author: Named[str]
    publisher: Named[str]
    published: Named[date | None]
    language: Named[str]
    url: Named[str]
    source_name: Named[str]
    note: Named[str]
    digest: Named[str] = Column(unique=True)
    added_at: Named[datetime]
    encoder_id: Named[int | None] = Column(ForeignKey("encoder.id"), index=True)
    text: Named[str]
    fingerprint: Named[bytes | None] = Column(LargeBinary)


# Numbers are never given twice: undo puts a deleted article back under its old one.
ARTICLE = Table("article", METADATA, ArticleColumns, sqlite_autoincrement=True)


class HolderColumns(TypedColumns):
    """A person or body who holds positions or answers them; `key` is the name as `domain.holders` compares it.

    `colour` is "#rrggbb" where the user chose one, else "".
    """

    id: Named[int] = Column(primary_key=True)
    name: Named[str]
    key: Named[str] = Column(index=True)
    colour: Named[str] = Column(server_default="")


HOLDER = Table("holder", METADATA, HolderColumns, sqlite_autoincrement=True)


class AliasColumns(TypedColumns):
    """Another name of a holder, as some article used it; `key` is "" where it means him in that article alone."""

    holder_id: Named[int] = Column(ForeignKey("holder.id", ondelete="CASCADE"), primary_key=True)
    name: Named[str] = Column(primary_key=True)
    key: Named[str] = Column(index=True)


ALIAS = Table("alias", METADATA, AliasColumns)


class StatementColumns(TypedColumns):
    """A span of an article with its holder and role; its words are always cut from the article's text."""

    id: Named[int] = Column(primary_key=True)
    article_id: Named[int] = Column(ForeignKey("article.id", ondelete="CASCADE"))
    holder_id: Named[int] = Column(ForeignKey("holder.id"))
    role: Named[Role] = Column(_by_value(Role))
    manner: Named[Manner] = Column(_by_value(Manner))
    start: Named[int]
    end: Named[int]
    paragraph: Named[int]
    certainty: Named[float]
    source_start: Named[int | None]
    source_end: Named[int | None]
    cue_start: Named[int | None]
    cue_end: Named[int | None]
    origin: Named[Origin] = Column(_by_value(Origin), server_default=Origin.MINED.value)


STATEMENT = Table(
    "statement",
    METADATA,
    StatementColumns,
    CheckConstraint('"start" >= 0 AND "start" < "end"', name="span"),
    Index("ix_statement_holder_id_role", "holder_id", "role"),
    Index("ix_statement_article_id_start", "article_id", "start"),
    Index("ix_statement_article_id_role", "article_id", "role"),
    sqlite_autoincrement=True,
)


class VectorColumns(TypedColumns):
    """A statement's embedding: little-endian float32, of the dimension its encoder states."""

    statement_id: Named[int] = Column(_statement(), primary_key=True)
    encoder_id: Named[int] = Column(ForeignKey("encoder.id"), primary_key=True)
    data: Named[bytes] = Column(LargeBinary)


VECTOR = Table("vector", METADATA, VectorColumns)


class MatchColumns(TypedColumns):
    """A ranked pair of claim and answer, with the phrases that meet as spans of their articles.

    `opposition` and `discourse` are the parts of the score besides `similarity`. The passage is the span of the
    answer's article that the answer is shown as: its turn of at most three sentences, headed by the answer itself.
    """

    claim_id: Named[int] = Column(_statement(), primary_key=True)
    answer_id: Named[int] = Column(_statement(), primary_key=True, index=True)
    encoder_id: Named[int] = Column(ForeignKey("encoder.id"))
    similarity: Named[float]
    score: Named[float]
    claim_phrase_start: Named[int | None]
    claim_phrase_end: Named[int | None]
    answer_phrase_start: Named[int | None]
    answer_phrase_end: Named[int | None]
    opposition: Named[float | None]
    discourse: Named[float | None]
    passage_start: Named[int | None]
    passage_end: Named[int | None]


MATCH = Table("match", METADATA, MatchColumns)


class VerdictColumns(TypedColumns):
    """What the user decided about a pair; apart from the matches, so that re-matching cannot touch it."""

    claim_id: Named[int] = Column(_statement(), primary_key=True)
    answer_id: Named[int] = Column(_statement(), primary_key=True, index=True)
    verdict: Named[Verdict] = Column(_by_value(Verdict))
    decided_at: Named[datetime]


VERDICT = Table("verdict", METADATA, VerdictColumns)


class OpinionColumns(TypedColumns):
    """The verdict of another reader, by name, as it came with a merged library; the user's own is in `verdict`."""

    claim_id: Named[int] = Column(_statement(), primary_key=True)
    answer_id: Named[int] = Column(_statement(), primary_key=True, index=True)
    reader: Named[str] = Column(primary_key=True)
    verdict: Named[Verdict] = Column(_by_value(Verdict))
    decided_at: Named[datetime]


OPINION = Table("opinion", METADATA, OpinionColumns)


class ReviewColumns(TypedColumns):
    """What the user decided about one mined statement, with what the program had made of it before."""

    id: Named[int] = Column(primary_key=True)
    article_id: Named[int] = Column(ForeignKey("article.id", ondelete="CASCADE"), index=True)
    statement_id: Named[int | None] = Column(ForeignKey("statement.id", ondelete="SET NULL"), unique=True)
    decision: Named[Decision] = Column(_by_value(Decision))
    mined_holder: Named[str]
    mined_role: Named[Role] = Column(_by_value(Role))
    mined_start: Named[int]
    mined_end: Named[int]
    mined_certainty: Named[float]
    decided_at: Named[datetime]


REVIEW = Table("review", METADATA, ReviewColumns)


class TrashColumns(TypedColumns):
    """Something the user deleted, whole, so that it can be put back in a later session."""

    id: Named[int] = Column(primary_key=True)
    kind: Named[str]
    title: Named[str]
    deleted_at: Named[datetime]
    data: Named[bytes] = Column(LargeBinary)


TRASH = Table("trash", METADATA, TrashColumns, sqlite_autoincrement=True)


class JobColumns(TypedColumns):
    """One source in the import queue; exactly one of `path`, `url`, `words` and `html` is set.

    `article` is what was read of it and looked over by the user, as msgpack; None is read from the source. `choice` is
    what he decided (look, keep, replace) and `similar_id` the article it resembles, by `kinship`. `taken_by` names the
    program that works it off, "" none.
    """

    id: Named[int] = Column(primary_key=True)
    batch: Named[int] = Column(index=True)
    path: Named[str | None]
    url: Named[str | None]
    words: Named[str | None]
    html: Named[str | None]
    part: Named[str | None]
    state: Named[JobState] = Column(_by_value(JobState), index=True)
    reason: Named[str]
    hint: Named[str]
    title: Named[str] = Column(server_default="")
    article: Named[bytes | None] = Column(LargeBinary)
    choice: Named[Choice] = Column(_by_value(Choice), server_default=Choice.ASK.value)
    similar_id: Named[int | None] = Column(ForeignKey("article.id", ondelete="SET NULL"))
    kinship: Named[str] = Column(server_default="")
    taken_by: Named[str] = Column(server_default="")
    article_id: Named[int | None] = Column(ForeignKey("article.id", ondelete="SET NULL"))
    added_at: Named[datetime]
    finished_at: Named[datetime | None]


JOB = Table("job", METADATA, JobColumns, sqlite_autoincrement=True)
"""The import queue: it survives quitting and power loss."""
