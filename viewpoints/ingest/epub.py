"""EPUB to blocks: a whole book in the order of its spine, or one chapter of it."""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any, TypeAlias
from urllib.parse import unquote

from viewpoints.errors import UnreadableSource
from viewpoints.ingest.blocks import Block, Draft, Kind, Stated
from viewpoints.ingest.clean import one_line
from viewpoints.ingest.flow import blocks_of
from viewpoints.ingest.metadata import clean_author, clean_title, parse_date
from viewpoints.ingest.package import damaged, read_member, refuse_bombs

# lxml comes without types.
_Untyped: TypeAlias = Any

_DC = "{http://purl.org/dc/elements/1.1/}"
_SHORTEST_CHAPTER = 40
_NO_CHAPTER = frozenset({"nav", "cover-image"})


@dataclass(frozen=True, slots=True)
class Chapter:
    """A document of a book's spine: its place in the archive, its name in the contents, its length in characters."""

    path: str
    label: str
    size: int


def read_epub(data: bytes, name: str, part: str | None = None) -> Draft:
    """Return the blocks of a book, or of its chapter `part`.

    Args:
        data: the file.
        name: what to call it in an error.
        part: a chapter's `path`, as `chapters` gives it.

    Raises:
        UnreadableSource: it is damaged, locked, holds no text, or has no such chapter.
    """
    with _book(data, name) as book:
        paths = book.spine()
        if part is not None and part not in paths:
            raise UnreadableSource(f"{name} has no chapter {part}.", "Look into the book again and choose one.")
        blocks = [block for path in paths if part in (None, path) for block in book.blocks(path)]
        stated = book.stated()
        label = book.labels().get(part, "") if part is not None else ""
    if not blocks:
        raise UnreadableSource(f"{name} holds no text.", "It may hold pictures of pages; paste the article's text.")
    if part is not None:
        heading = next((block.text for block in blocks[:3] if block.kind is Kind.HEADING), "")
        stated = Stated(
            clean_title(heading or label) or stated.title,
            stated.author,
            stated.published,
            stated.publisher,
            language=stated.language,
        )
    return Draft(tuple(blocks), stated, marked=True, unbroken=True, sure=part is None and bool(stated.title))


def chapters(data: bytes, name: str) -> tuple[Chapter, ...]:
    """Return the chapters of a book that hold words, in order; raises `UnreadableSource` as `read_epub` does."""
    found: list[Chapter] = []
    with _book(data, name) as book:
        labels = book.labels()
        for path in book.spine():
            blocks = book.blocks(path)
            size = sum(len(block.text) for block in blocks)
            if size < _SHORTEST_CHAPTER:
                continue
            heading = next((block.text for block in blocks[:5] if block.kind is Kind.HEADING), "")
            found.append(Chapter(path, labels.get(path) or heading or posixpath.basename(path), size))
    return tuple(found)


@contextmanager
def _book(data: bytes, name: str) -> Iterator[_Book]:
    from lxml import etree  # type: ignore[import-untyped]

    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            refuse_bombs(archive, name)
            yield _Book(archive, name)
    except (
        etree.LxmlError, zipfile.BadZipFile, zlib.error, KeyError, ValueError, EOFError, OSError, RuntimeError,
        NotImplementedError,
    ) as error:  # fmt: skip
        raise damaged(name, "a book (EPUB)") from error


class _Book:
    """An open book: its package document, and the documents that it lists."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive = archive
        self._names = set(archive.namelist())
        if "META-INF/encryption.xml" in self._names and b"EncryptedData" in archive.read("META-INF/encryption.xml"):
            self._refuse_locked(name)
        container = self._xml("META-INF/container.xml")
        roots = [e.get("full-path") or "" for e in container.iter("{*}rootfile")]
        if not roots:
            raise KeyError("no package document")
        self._home = posixpath.dirname(roots[0])
        self._package = self._xml(roots[0])
        self._manifest = {e.get("id"): e for e in self._package.iter("{*}item")}

    def _refuse_locked(self, name: str) -> None:
        """Raise if the words are encrypted; fonts alone often are, which does no harm."""
        locked = self._xml("META-INF/encryption.xml").iter("{*}CipherReference")
        if any((e.get("URI") or "").lower().endswith(("html", "htm", "xml")) for e in locked):
            raise UnreadableSource(
                f"{name} is protected against copying.", "Import a copy without protection, or paste the text you need."
            )

    def _xml(self, path: str) -> _Untyped:
        from lxml import etree

        # Entities stay unresolved, so that a book cannot draw other files in.
        parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
        root = etree.fromstring(read_member(self._archive, path), parser)
        if root is None:
            raise KeyError(path)
        return root

    def _path(self, href: str, home: str | None = None) -> str:
        return posixpath.normpath(posixpath.join(self._home if home is None else home, unquote(href.partition("#")[0])))

    def spine(self) -> list[str]:
        """Return the documents in reading order, without the table of contents."""
        paths: list[str] = []
        for reference in self._package.iter("{*}itemref"):
            item = self._manifest.get(reference.get("idref"))
            if item is None or _NO_CHAPTER & set((item.get("properties") or "").split()):
                continue
            path = self._path(item.get("href") or "")
            if path in self._names and path not in paths:
                paths.append(path)
        return paths

    def blocks(self, path: str) -> list[Block]:
        """Return the blocks of one document."""
        from lxml import html

        data = read_member(self._archive, path)
        if not data.strip():
            return []
        # As HTML, since many books are not quite the XML they should be.
        tree = html.document_fromstring(data, parser=html.HTMLParser(encoding=_encoding(data), huge_tree=False))
        return blocks_of(tree)

    def labels(self) -> dict[str, str]:
        """Return what the table of contents calls each document, the first entry for it alone."""
        found: dict[str, str] = {}
        for item in self._manifest.values():
            path = self._path(item.get("href") or "")
            if path not in self._names:
                continue
            if "nav" in (item.get("properties") or "").split():
                root = self._xml(path)
                pairs = ((e.get("href") or "", one_line("".join(e.itertext()))) for e in root.iter("{*}a"))
            elif item.get("media-type") == "application/x-dtbncx+xml":
                root = self._xml(path)
                pairs = (
                    (
                        next((c.get("src") or "" for c in point.iterchildren("{*}content")), ""),
                        one_line("".join(t for label in point.iterchildren("{*}navLabel") for t in label.itertext())),
                    )
                    for point in root.iter("{*}navPoint")
                )
            else:
                continue
            for href, label in pairs:
                if href and label:
                    found.setdefault(self._path(href, posixpath.dirname(path)), label)
        return found

    def stated(self) -> Stated:
        """Return what the package states of the book."""

        def told(tag: str) -> list[str]:
            return [line for e in self._package.iter(_DC + tag) if (line := one_line("".join(e.itertext())))]

        first = {tag: next(iter(told(tag)), "") for tag in ("title", "publisher", "date", "language")}
        return Stated(
            title=clean_title(first["title"]),
            author=clean_author("; ".join(told("creator"))),
            published=parse_date(first["date"]),
            publisher=first["publisher"],
            language=first["language"][:2].lower(),
        )


def _encoding(data: bytes) -> str:
    declared = re.search(rb"""encoding\s*=\s*["']([A-Za-z0-9_.:-]{2,30})["']""", data[:200])
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    return name if name in {"iso-8859-1", "windows-1252", "utf-16"} else "utf-8"
