"""The starter library: an article with statements in the library format, without vectors or matches."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from viewpoints import paths
from viewpoints.domain.articles import Article, Span
from viewpoints.domain.statements import Manner, Mined, MinedHolder, MinedStatement, Role
from viewpoints.errors import LibraryError
from viewpoints.storage import queries, store
from viewpoints.storage.engine import Connection, Database

FORMAT = "viewpoints-library"
VERSION = 1


class HolderEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A holder in a library file."""

    name: str
    aliases: tuple[str, ...] = ()


class StatementEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A statement in a library file: a span of its article's text with its holder and role."""

    start: int
    end: int
    holder: str
    role: Role
    manner: Manner = Manner.REPORTED
    certainty: float = 1.0
    source: tuple[int, int] | None = None
    cue: tuple[int, int] | None = None


class ArticleEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An article in a library file."""

    title: str
    text: str
    author: str = ""
    publisher: str = ""
    published: date | None = None
    language: str = ""
    url: str = ""
    source_name: str = ""
    note: str = ""
    holders: tuple[HolderEntry, ...] = ()
    statements: tuple[StatementEntry, ...] = ()


class LibraryFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A library file, version 1 (docs/library-format.md)."""

    format: str
    version: int
    articles: tuple[ArticleEntry, ...]


def read_library_file(path: Path) -> tuple[tuple[Article, Mined], ...]:
    """Read a library file; raise `LibraryError` if it is not one, or one of a newer version."""
    try:
        data = msgspec.json.decode(path.read_bytes(), type=LibraryFile)
    except (OSError, msgspec.MsgspecError) as error:
        raise LibraryError(f"{path.name} is not a library file that Viewpoints can read.", str(error)) from error
    if data.format != FORMAT or data.version > VERSION:
        raise LibraryError(f"{path.name} was made by another or a newer program.", "Update Viewpoints to read it.")
    try:
        return tuple(_article(entry) for entry in data.articles)
    except ValueError as error:
        raise LibraryError(f"{path.name} names a place that is not in its text ({error}).", "") from error


def _article(entry: ArticleEntry) -> tuple[Article, Mined]:
    article = Article(
        text=entry.text,
        title=entry.title,
        author=entry.author,
        published=entry.published,
        publisher=entry.publisher,
        language=entry.language,
        url=entry.url,
        source_name=entry.source_name,
        note=entry.note,
    )
    statements = tuple(
        MinedStatement(
            Span(s.start, s.end),
            s.holder,
            s.role,
            s.manner,
            s.certainty,
            source=Span(*s.source) if s.source else None,
            cue=Span(*s.cue) if s.cue else None,
        )
        for s in entry.statements
    )
    for s in statements:
        if s.span.end > len(entry.text) or s.span.start == s.span.end:
            raise ValueError(f"{s.span.start}..{s.span.end}")
    holders = tuple(MinedHolder(h.name, h.aliases) for h in entry.holders)
    return article, Mined(holders=holders, statements=statements)


def load_starter(database: Database) -> None:
    """Put the starter library into a library that has not had it yet; once deleted, it stays away."""

    def change(connection: Connection) -> None:
        if store.starter_loaded(connection):
            return  # another process was faster
        for file in sorted((paths.resources() / "starter").glob("*.json")):
            for article, mined in read_library_file(file):
                if queries.find_digest(connection, article.digest) is None:
                    store.add_article(connection, article, mined)
        store.note_starter(connection, VERSION)

    database.write(change)
