"""ODT to blocks: paragraphs, headings and list items as OpenDocument marks them."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any, TypeAlias

from viewpoints.errors import UnreadableSource
from viewpoints.ingest.blocks import Block, Draft, Kind, Stated
from viewpoints.ingest.clean import one_line
from viewpoints.ingest.metadata import clean_author, clean_title
from viewpoints.ingest.package import damaged, refuse_bombs

# lxml comes without types.
_Untyped: TypeAlias = Any

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
# What stands in a paragraph and is not said there: notes, remarks and what was deleted.
_ASIDE = frozenset({f"{_TEXT}note", f"{_OFFICE}annotation", f"{_TEXT}tracked-changes"})
_SPACES = frozenset({f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break"})


def read_odt(data: bytes, name: str) -> Draft:
    """Return the blocks of an OpenDocument text.

    Args:
        data: the file.
        name: what to call it in an error.

    Raises:
        UnreadableSource: it is damaged, or unpacks to far more than a document holds.
    """
    from lxml import etree  # type: ignore[import-untyped]

    # Entities stay unresolved, so that a document cannot draw other files in.
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            refuse_bombs(archive, name)
            content = etree.fromstring(archive.read("content.xml"), parser)
            meta = etree.fromstring(archive.read("meta.xml"), parser) if "meta.xml" in archive.namelist() else None
    except (
        etree.LxmlError,
        zipfile.BadZipFile,
        zlib.error,
        KeyError,
        ValueError,
        EOFError,
        OSError,
        RuntimeError,
    ) as error:
        raise damaged(name, "a document of OpenDocument") from error
    blocks = [block for block in _blocks(content) if block.text]
    if not blocks:
        raise UnreadableSource(
            f"{name} holds no text.", "Check that it is the right file, or paste the article's text."
        )
    stated = _stated(meta) if meta is not None else Stated()
    return Draft(tuple(blocks), stated, marked=any(block.kind is Kind.HEADING for block in blocks), unbroken=True)


def _blocks(content: _Untyped) -> Iterator[Block]:
    for element in content.iter(f"{_TEXT}p", f"{_TEXT}h"):
        above = {parent.tag for parent in element.iterancestors()}
        if above & _ASIDE:
            continue
        if element.tag == f"{_TEXT}h":
            kind = Kind.HEADING
        else:
            kind = Kind.ITEM if f"{_TEXT}list-item" in above else Kind.PARAGRAPH
        level = int(element.get(f"{_TEXT}outline-level") or 1) if kind is Kind.HEADING else 0
        style = (element.get(f"{_TEXT}style-name") or "").lower()
        if style == "title":
            kind, level = Kind.HEADING, 1
        yield Block(one_line("".join(_words(element))), kind, level)


def _words(element: _Untyped) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in _SPACES:
            yield " "
        elif child.tag not in _ASIDE and isinstance(child.tag, str) and child.tag not in {f"{_TEXT}p", f"{_TEXT}h"}:
            yield from _words(child)
        yield child.tail or ""


def _stated(meta: _Untyped) -> Stated:
    def told(tag: str) -> str:
        return next((element.text or "" for element in meta.iter(tag)), "")

    author = clean_author(told(f"{_META}initial-creator")) or clean_author(told(f"{_DC}creator"))
    return Stated(title=clean_title(told(f"{_DC}title")), author=author, language=told(f"{_DC}language")[:2].lower())
