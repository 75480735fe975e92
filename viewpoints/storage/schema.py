"""The library's tables. Rows stay inside `viewpoints.storage`; the schema changes only through `db/versions`."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Enum, ForeignKey, Index, LargeBinary, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from viewpoints.domain.matches import Verdict
from viewpoints.domain.statements import Manner, Role

REVISION = "0001"
"""Alembic's newest revision; a test holds it to db/versions, so that opening a library need not import Alembic."""

APPLICATION_ID = 0x56505331
"""SQLite's application_id of a library ("VPS1"), by which another program's file is told apart."""


class Base(DeclarativeBase):
    """The library's metadata, with named constraints so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def _by_value(enum: type[Role | Manner | Verdict]) -> Enum:
    return Enum(enum, values_callable=lambda members: [m.value for m in members], native_enum=False, length=16)


class MetaRow(Base):
    """One fact about the library itself, such as whether the starter library has been loaded."""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class EncoderRow(Base):
    """An encoder that made vectors of this library."""

    __tablename__ = "encoder"
    __table_args__ = (UniqueConstraint("name", "version", "dimension"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    version: Mapped[str]
    dimension: Mapped[int]


class ArticleRow(Base):
    """An article with its full text. `encoder_id` is set once it has been encoded and ranked."""

    __tablename__ = "article"
    # Numbers are never given twice: undo puts a deleted article back under its old one.
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy's own way
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    author: Mapped[str]
    publisher: Mapped[str]
    published: Mapped[date | None]
    language: Mapped[str]
    url: Mapped[str]
    source_name: Mapped[str]
    note: Mapped[str]
    digest: Mapped[str] = mapped_column(unique=True)
    added_at: Mapped[datetime]
    encoder_id: Mapped[int | None] = mapped_column(ForeignKey("encoder.id"))
    text: Mapped[str]


class HolderRow(Base):
    """A person or body who holds positions or answers them; `key` is the name as `domain.holders` compares it."""

    __tablename__ = "holder"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    key: Mapped[str] = mapped_column(index=True)


class AliasRow(Base):
    """Another name of a holder, as some article used it; `key` is "" where it means him in that article alone."""

    __tablename__ = "alias"
    holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(index=True)


class StatementRow(Base):
    """A span of an article with its holder and role; its words are always cut from the article's text."""

    __tablename__ = "statement"
    __table_args__ = (
        CheckConstraint('"start" >= 0 AND "start" < "end"', name="span"),
        Index("ix_statement_holder_id_role", "holder_id", "role"),
        Index("ix_statement_article_id_start", "article_id", "start"),
        Index("ix_statement_article_id_role", "article_id", "role"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    holder_id: Mapped[int] = mapped_column(ForeignKey("holder.id"))
    role: Mapped[Role] = mapped_column(_by_value(Role))
    manner: Mapped[Manner] = mapped_column(_by_value(Manner))
    start: Mapped[int]
    end: Mapped[int]
    paragraph: Mapped[int]
    certainty: Mapped[float]
    source_start: Mapped[int | None]
    source_end: Mapped[int | None]
    cue_start: Mapped[int | None]
    cue_end: Mapped[int | None]


class VectorRow(Base):
    """A statement's embedding: little-endian float32, of the dimension its encoder states."""

    __tablename__ = "vector"
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id", ondelete="CASCADE"), primary_key=True)
    encoder_id: Mapped[int] = mapped_column(ForeignKey("encoder.id"), primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class MatchRow(Base):
    """A ranked pair of claim and answer, with the phrases that meet as spans of their articles."""

    __tablename__ = "match"
    claim_id: Mapped[int] = mapped_column(ForeignKey("statement.id", ondelete="CASCADE"), primary_key=True)
    answer_id: Mapped[int] = mapped_column(ForeignKey("statement.id", ondelete="CASCADE"), primary_key=True, index=True)
    encoder_id: Mapped[int] = mapped_column(ForeignKey("encoder.id"))
    similarity: Mapped[float]
    score: Mapped[float]
    claim_phrase_start: Mapped[int | None]
    claim_phrase_end: Mapped[int | None]
    answer_phrase_start: Mapped[int | None]
    answer_phrase_end: Mapped[int | None]


class VerdictRow(Base):
    """What the user decided about a pair; apart from the matches, so that re-matching cannot touch it."""

    __tablename__ = "verdict"
    claim_id: Mapped[int] = mapped_column(ForeignKey("statement.id", ondelete="CASCADE"), primary_key=True)
    answer_id: Mapped[int] = mapped_column(ForeignKey("statement.id", ondelete="CASCADE"), primary_key=True, index=True)
    verdict: Mapped[Verdict] = mapped_column(_by_value(Verdict))
    decided_at: Mapped[datetime]
