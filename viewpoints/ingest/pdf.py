"""PDF to blocks: lines put together into paragraphs by where they stand on the page."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any, TypeAlias

from viewpoints.errors import UnreadableSource
from viewpoints.ingest.blocks import Block, Draft, PageFacts, Stated
from viewpoints.ingest.clean import Hyphens, ends_sentence, one_line
from viewpoints.ingest.metadata import clean_author, clean_title, is_date_line, parse_byline
from viewpoints.tasks import CancelToken

_LINE_BREAK = re.compile(r"\r\n|[\r\n\x02\ufffe]")
_PAGE_NUMBER = re.compile(
    r"^(?:page\s+|seite\s+|p\.\s*)?[-–—|]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—|]?(?:\s*(?:of|/|von)\s*\d{1,4})?$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^(?:[-–—•*▪‣◦●]|\(?\d{1,2}[.)])\s")
_EDGE_LINES = 3
_HEAD_LINES = 10
# A page of pictures may have a number, a date or a watermark in letters.
_FEWEST_CHARACTERS = 60
_PAGES_LOOKED_AT = 5
# A paragraph's width is told by this many of its lines.
_WIDTH_LINES = 30

# pypdfium2 comes without types.
_Untyped: TypeAlias = Any


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    left: float
    right: float
    bottom: float
    height: float
    page: int
    hyphen: bool  # a hyphen stood at its end and was taken off


def read_pdf(data: bytes, name: str, *, max_characters: int, cancel: CancelToken | None = None) -> Draft:
    """Return the paragraphs of a PDF.

    Args:
        data: the file.
        name: what to call it in an error.
        max_characters: stop with an error beyond this many.
        cancel: looked at after each page.

    Raises:
        UnreadableSource: it is damaged, locked, or holds pictures of text alone.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unopened(str(error), name) from error
    try:
        lines: list[_Line] = []
        size = 0
        for number in range(len(document)):
            if cancel is not None:
                cancel.check()
            lines.extend(found := _page_lines(document, number))
            size += sum(len(line.text) for line in found)
            if size > max_characters:
                raise UnreadableSource(
                    f"{name} holds more than {max_characters:,} characters.",
                    "Save the part you need as a smaller file.",
                )
        scanned = size < _FEWEST_CHARACTERS * len(document) and _pictured(document)
        told: dict[str, str] = document.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        raise _unopened(str(error), name) from error
    finally:
        document.close()
    if not any(re.search(r"\w", line.text) for line in lines):
        raise UnreadableSource(
            f"{name} holds no text, only pictures of pages.",
            "Run text recognition (OCR) on it, or paste the article's text.",
        )
    lines = _without_running_heads(lines)
    hyphens = Hyphens("\n".join(line.text for line in lines), keep_unknown=False)
    paragraphs = [one_line(hyphens.join((line.text, line.hyphen) for line in part)) for part in _paragraphs(lines)]
    stated = Stated(
        title=_title(one_line(told.get("Title", "")), lines, name), author=clean_author(told.get("Author", ""))
    )
    page = PageFacts(scanned=True) if scanned else None
    return Draft(tuple(Block(text) for text in paragraphs if text), stated, marked=False, page=page)


def _pictured(document: _Untyped) -> bool:
    """Say whether every one of the first pages holds a picture."""
    import pypdfium2.raw

    for number in range(min(len(document), _PAGES_LOOKED_AT)):
        page = document[number]
        try:
            if not any(True for _ in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)):
                return False
        finally:
            page.close()
    return True


def _unopened(reason: str, name: str) -> UnreadableSource:
    if "assword" in reason or "security" in reason.lower():
        return UnreadableSource(
            f"{name} is protected by a password.",
            "Open it in your PDF program, save a copy without the password and import that.",
        )
    return UnreadableSource(
        f"{name} is damaged or cut off and cannot be opened as a PDF.",
        "Download it once more, or print it to a new PDF.",
    )


def _page_lines(document: _Untyped, number: int) -> list[_Line]:
    """Return the lines of a page in reading order, with their places."""
    page = document[number]
    try:
        textpage = page.get_textpage()
        try:
            return _text_lines(textpage, number)
        finally:
            textpage.close()
    finally:
        page.close()


def _text_lines(textpage: _Untyped, number: int) -> list[_Line]:
    count = textpage.count_chars()
    if count <= 0:
        return []
    whole: str = textpage.get_text_range(0, count)
    # Characters beyond the basic plane take two places in PDFium's count, as they do in UTF-16.
    wide = any(char > "\uffff" for char in whole)
    lines: list[_Line] = []
    start = 0
    for part, mark in _parts(whole):
        bare = part.strip()
        if bare:
            first = start + part.index(bare[0])
            last = first + len(bare) - 1
            at = (_utf16(whole, first), _utf16(whole, last)) if wide else (first, last)
            lines.append(_line(textpage, bare, at, count, number, hyphen=mark in {"\x02", "\ufffe"}))
        start += len(part) + len(mark)
    return lines


def _parts(whole: str) -> list[tuple[str, str]]:
    """Part the text of a page at its line breaks: each line with the break that follows it."""
    parts: list[tuple[str, str]] = []
    at = 0
    for match in _LINE_BREAK.finditer(whole):
        parts.append((whole[at : match.start()], match[0]))
        at = match.end()
    parts.append((whole[at:], ""))
    return parts


def _utf16(text: str, index: int) -> int:
    return index + sum(1 for char in text[:index] if char > "\uffff")


def _line(textpage: _Untyped, text: str, at: tuple[int, int], count: int, number: int, *, hyphen: bool) -> _Line:
    first, last = (textpage.get_charbox(min(index, count - 1), loose=True) for index in at)
    lefts, rights = (first[0], last[0]), (first[2], last[2])
    if not hyphen and re.search(r"[^\W\d_]-$", text):
        text, hyphen = text[:-1], True
    return _Line(text, min(lefts), max(rights), first[1], max(first[3] - first[1], 0.1), number, hyphen)


def _without_running_heads(lines: list[_Line]) -> list[_Line]:
    """Leave out page numbers and the lines that come again at the edge of most pages."""
    pages: dict[int, list[_Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    edges = {number: _edges(found) for number, found in pages.items()}
    seen = Counter(text for found in edges.values() for text in {_without_digits(line.text) for line in found})
    often = max(2, (len(pages) + 1) // 2)
    running = {text for text, times in seen.items() if times >= often and len(pages) > 1}
    dropped = {
        id(line)
        for found in edges.values()
        for line in found
        if _without_digits(line.text) in running or _PAGE_NUMBER.match(line.text)
    }
    kept = [line for line in lines if id(line) not in dropped]
    return kept or lines


def _edges(lines: list[_Line]) -> list[_Line]:
    ordered = sorted(lines, key=lambda line: -line.bottom)
    return [*ordered[:_EDGE_LINES], *ordered[_EDGE_LINES:][-_EDGE_LINES:]]


def _without_digits(text: str) -> str:
    return re.sub(r"\d+", "#", text).strip().lower()


def _paragraphs(lines: list[_Line]) -> list[list[_Line]]:
    steps = sorted(
        step
        for above, line in pairwise(lines)
        if above.page == line.page and 0.7 * line.height < (step := above.bottom - line.bottom) < 60
    )
    # Lines of one paragraph stand closest, and not always are they the most.
    leading = steps[len(steps) // 4] if steps else 14.0
    parts: list[list[_Line]] = []
    alone = False
    for number, line in enumerate(lines):
        head_line = number < _HEAD_LINES and (is_date_line(line.text) or parse_byline(line.text) is not None)
        if parts and not alone and not head_line and not _parted(parts[-1], line, leading):
            parts[-1].append(line)
        else:
            parts.append([line])
        alone = head_line
    return parts


def _parted(part: list[_Line], line: _Line, leading: float) -> bool:
    """Say whether a new paragraph begins with `line`."""
    last = part[-1]
    if last.hyphen and line.text[:1].islower():
        return False
    step = last.bottom - line.bottom
    if last.page != line.page or step < -leading / 2:
        # A new page or column: the sentence decides.
        return ends_sentence(last.text) or _BULLET.match(line.text) is not None
    if abs(step) < 0.5 * last.height:
        return False
    if _BULLET.match(line.text) or (step > 1.35 * max(leading, 1.0) and step > 1.3 * last.height):
        return True
    if not 0.85 < line.height / last.height < 1.18:
        return True
    lines = part[-_WIDTH_LINES:]
    left, right = min(each.left for each in lines), max(each.right for each in lines)
    indented = line.left > last.left + 0.8 * line.height and len(part) > 1
    short = max(line.right, right) - last.right > max(0.12 * (right - left), 2 * line.height)
    return (indented or short) and ends_sentence(last.text)


def _title(told: str, lines: list[_Line], name: str) -> str:
    """Return the title that the file states, or else the lines on top of page one in the largest type."""
    title = clean_title(told)
    if title and title.casefold() not in {name.casefold(), name.rpartition(".")[0].casefold()}:
        return title
    first = [line for line in lines if line.page == lines[0].page][:12]
    body = median(line.height for line in lines)
    largest = max(line.height for line in first)
    if largest < 1.2 * body:
        return ""
    at = next(at for at, line in enumerate(first) if line.height == largest)
    top = []
    for line in first[at : at + 4]:
        if line.height < 0.95 * largest:
            break
        top.append(line.text)
    title = clean_title(" ".join(top))
    if re.match(r"\d+(?:\.\d+)*\s", title):
        # A numbered section, not the title of the whole.
        return ""
    return title if len(title.split()) >= 2 and len(title) <= 200 else ""
