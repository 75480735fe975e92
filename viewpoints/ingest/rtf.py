"""RTF to blocks."""

from __future__ import annotations

import re

from viewpoints.errors import UnreadableSource
from viewpoints.ingest.blocks import Block, Draft, Kind, Stated
from viewpoints.ingest.clean import one_line
from viewpoints.ingest.metadata import clean_author, clean_title

_BINARY = re.compile(rb"\\bin(\d{1,10}) ?")
# Field instructions are not text, and striprtf would write a link's address into it.
_INSTRUCTION = re.compile(r"\{\\\*\\fldinst\b[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")
_CELL = re.compile(r"\\(?:nest)?cell(?![a-z])")
_LINE = re.compile(r"\\line(?![a-z])")
_CODE_PAGE = re.compile(r"\\ansicpg(\d{1,5})")
_INFO = re.compile(r"\{\\info\b")
_FIELD = re.compile(r"\{\\(title|author)(?![a-z]) ?((?:[^{}\\]|\\[^{}])*)\}")
_INFO_LENGTH = 20_000
_LONGEST_FONTS = 30_000
_BULLET = re.compile(r"^(?:[•·▪‣◦●]|\(?\d{1,2}[.)])\s+")


def read_rtf(data: bytes, name: str) -> Draft:
    """Return the paragraphs of a rich text file.

    Args:
        data: the file.
        name: what to call it in an error.

    Raises:
        UnreadableSource: it is damaged, or holds no text.
    """
    source = _without_binary(data).decode("latin-1")
    try:
        text = _converted(source)
        stated = _stated(source)
    except (ValueError, TypeError, LookupError, OverflowError) as error:
        # What striprtf raises on a control word without its number, or with one that means nothing.
        raise UnreadableSource(
            f"{name} is damaged or cut off and cannot be opened as rich text (RTF).",
            "Open it in your word processor and save it once more, or get a new copy.",
        ) from error
    # Two line breaks in a row part paragraphs; one alone only ends a line.
    pieces = (piece for paragraph in text.split("\n") for piece in re.split(r"\u2028\s*\u2028", paragraph))
    lines = (one_line(piece) for piece in pieces)
    blocks = tuple(Block(line, Kind.ITEM if _BULLET.match(line) else Kind.PARAGRAPH) for line in lines if line)
    if not blocks:
        raise UnreadableSource(
            f"{name} holds no text.", "Check that it is the right file, or paste the article's text."
        )
    return Draft(blocks, stated, marked=False, unbroken=True)


def _without_binary(data: bytes) -> bytes:
    """Leave out raw bytes of pictures, whose braces would be taken for RTF's own."""
    out, at = [], 0
    for match in _BINARY.finditer(data):
        if match.start() >= at:
            out.append(data[at : match.start()])
            at = match.end() + int(match[1])
    return b"".join([*out, data[at:]])


def _converted(source: str) -> str:
    from striprtf.striprtf import rtf_to_text

    if not _fonts_end(source):
        # The library's pattern for fonts takes the square of the table's length; without it, letters are in ANSI.
        source = source.replace("\\fonttbl", "\\info")
    source = _LINE.sub(r"\\u8232 ?", _CELL.sub(r"\\par", _INSTRUCTION.sub("", source)))
    # A line break in the source means nothing, and keeps the library's patterns from running over all of it.
    text = str(rtf_to_text(source.replace("}", "}\n"), errors="replace"))
    # Characters beyond the basic plane are written as the two halves of UTF-16.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _fonts_end(source: str) -> bool:
    """Say whether the table of fonts, if there is one, ends where a writer's would."""
    at = source.find("\\fonttbl")
    if at < 0:
        return True
    depth = 1
    for brace in re.finditer(r"[{}]", source[at : at + _LONGEST_FONTS]):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return True
    return False


def _stated(source: str) -> Stated:
    info = _INFO.search(source)
    if info is None:
        return Stated()
    page = _CODE_PAGE.search(source[:_INFO_LENGTH])
    told: dict[str, str] = {}
    for match in _FIELD.finditer(source[info.start() : info.start() + _INFO_LENGTH]):
        words = f"{{\\rtf1\\ansi\\ansicpg{page[1] if page else 1252} {match[2]}}}"
        told.setdefault(match[1], one_line(_converted(words)))
    return Stated(title=clean_title(told.get("title", "")), author=clean_author(told.get("author", "")))
