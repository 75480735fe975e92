"""DOCX to blocks: paragraphs, headings and list items as Word marks them."""

from __future__ import annotations

import re
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

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# python-docx and lxml come without types.
_Untyped: TypeAlias = Any

_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)


def read_docx(data: bytes, name: str) -> Draft:
    """Return the blocks of a Word document.

    Args:
        data: the file.
        name: what to call it in an error.

    Raises:
        UnreadableSource: it is damaged, or unpacks to far more than a document holds.
    """
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    try:
        document = _opened(data, name)
        blocks = [block for block in _blocks(document) if block.text]
        stated = _stated(document)
    except (
        OpcError, LxmlError, zipfile.BadZipFile, zlib.error, KeyError, ValueError, AttributeError, EOFError, OSError,
        NotImplementedError, RuntimeError, TypeError, IndexError,
    ) as error:  # fmt: skip
        # What python-docx, lxml and zipfile raise on a package with parts missing, cut off, encrypted or not XML.
        raise damaged(name) from error
    if not blocks:
        raise UnreadableSource(
            f"{name} holds no text.", "Check that it is the right file, or paste the article's text."
        )
    return Draft(tuple(blocks), stated, marked=any(block.kind is Kind.HEADING for block in blocks), unbroken=True)


def _opened(data: bytes, name: str) -> _Untyped:
    import docx

    with zipfile.ZipFile(BytesIO(data)) as archive:
        refuse_bombs(archive, name)
        relations = archive.read("_rels/.rels")
        if b"purl.oclc.org" in relations:
            data = _transitional(archive)
    return docx.Document(BytesIO(data))


def _transitional(archive: zipfile.ZipFile) -> bytes:
    """Return a 'strict' package with the names of the ordinary one, which is all python-docx knows."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as copy:
        for part in archive.infolist():
            content = archive.read(part)
            if part.filename.endswith((".xml", ".rels")):
                for strict, usual in _STRICT:
                    content = content.replace(strict, usual)
            copy.writestr(part.filename, content)
    return out.getvalue()


def _blocks(document: _Untyped) -> Iterator[Block]:
    names = {style.style_id: style.name or "" for style in document.styles}
    for paragraph in document.element.body.iter(f"{_W}p"):
        if any(parent.tag == _FALLBACK for parent in paragraph.iterancestors()):
            # Text boxes are stored twice, for new and for old versions of Word.
            continue
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        style_name = names.get(style.get(f"{_W}val"), "") if style is not None else ""
        kind, level = _kind(style_name.lower(), listed=paragraph.find(f"{_W}pPr/{_W}numPr") is not None)
        for text in _texts(paragraph):
            yield Block(one_line(text), kind, level, _emphatic(paragraph))


def _kind(style: str, *, listed: bool) -> tuple[Kind, int]:
    if style == "title":
        return Kind.HEADING, 1
    if match := re.match(r"heading (\d)", style):
        return Kind.HEADING, int(match[1])
    return (Kind.ITEM, 0) if listed or style.startswith("list ") else (Kind.PARAGRAPH, 0)


def _texts(paragraph: _Untyped) -> list[str]:
    """Return the words of a paragraph; two line breaks in a row inside it part it."""
    out: list[str] = []
    for node in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}cr", f"{_W}noBreakHyphen"):
        if _owner(node) is not paragraph:
            continue
        if node.tag == f"{_W}t":
            out.append(node.text or "")
        elif node.tag == f"{_W}noBreakHyphen":
            out.append("-")
        elif node.tag != f"{_W}tab" or node.getparent().tag == f"{_W}r":
            out.append("\n" if node.tag != f"{_W}tab" else " ")
    return re.split(r"\n\s*\n", "".join(out))


def _owner(node: _Untyped) -> _Untyped:
    """Return the paragraph that a run stands in, which is not the one around its text box."""
    return next((parent for parent in node.iterancestors(f"{_W}p")), None)


def _emphatic(paragraph: _Untyped) -> bool:
    runs = [run for run in paragraph.iter(f"{_W}r") if any((t.text or "").strip() for t in run.iter(f"{_W}t"))]
    return bool(runs) and all(any(_on(run.find(f"{_W}rPr/{_W}{mark}")) for mark in ("b", "i")) for run in runs)


def _on(mark: _Untyped) -> bool:
    return mark is not None and mark.get(f"{_W}val", "true") not in {"0", "false", "off"}


def _stated(document: _Untyped) -> Stated:
    told = document.core_properties
    return Stated(
        title=clean_title(told.title or ""),
        author=clean_author(told.author or ""),
        language=(told.language or "")[:2].lower(),
    )
