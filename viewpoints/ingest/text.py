"""Plain text to blocks: which line breaks part paragraphs, and which only wrap a line."""

from __future__ import annotations

import re

from viewpoints.ingest.blocks import Block, Draft, Kind
from viewpoints.ingest.clean import Hyphens, ends_sentence, one_line, plain
from viewpoints.ingest.metadata import is_date_line, parse_byline, parse_digest

_WIDEST_WRAP = 100
_HEAD_LINES = 10
_ABOVE = 4
_BULLET = re.compile(r"^\s*(?:[-*•‣▪]|\(?\d{1,2}[.)])\s+\S")


def read_text(text: str) -> Draft:
    """Return the paragraphs of plain `text`."""
    text = plain(text)
    groups = [group.split("\n") for group in re.split(r"\n[ \n]*\n", text.strip("\n")) if group.strip()]
    hyphens = Hyphens(text, keep_unknown=True) if re.search(r"\w-\n\w", text) else None
    blocks: list[Block] = []
    seen = 0
    widest = min(_WIDEST_WRAP, max((len(line) for group in groups for line in group), default=0))
    for group in groups:
        above = _above(group, widest) if not seen else 0
        parts = [[line] for line in group[:above]] + _paragraphs(group[above:], _HEAD_LINES - seen)
        blocks.extend(
            Block(_joined(lines, hyphens), Kind.ITEM if _BULLET.match(lines[0]) else Kind.PARAGRAPH) for lines in parts
        )
        seen += len(group)
    return Draft(tuple(block for block in blocks if block.text), marked=False)


def _above(lines: list[str], widest: int) -> int:
    """Return how many of the first lines stand alone: they end no sentence, and were broken on purpose."""
    count = 0
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        if count == _ABOVE or ends_sentence(line) or _BULLET.match(line):
            break
        fits = len(line) + 1 + len(after.split(maxsplit=1)[0] if after.strip() else "") < 0.8 * widest
        if not fits or after[:1].islower():
            break
        count += 1
    return count


def _paragraphs(lines: list[str], head: int) -> list[list[str]]:
    """Part lines without blank ones between them into paragraphs; the first `head` may be a byline or a date."""
    widest = max((len(line) for line in lines), default=0)
    if widest > _WIDEST_WRAP:
        return _long_lines(lines)
    parts: list[list[str]] = []
    alone = False
    for number, line in enumerate(lines):
        bare = line.strip()
        head_line = number < head and (
            is_date_line(bare) or parse_byline(bare) is not None or parse_digest(bare) is not None
        )
        if parts and not alone and not head_line and not _starts_paragraph(line, parts[-1], widest):
            parts[-1].append(line)
        else:
            parts.append([line])
        alone = head_line
    return parts


def _long_lines(lines: list[str]) -> list[list[str]]:
    """Take each line for a paragraph, unless the one before it ends in a comma or semicolon."""
    parts: list[list[str]] = []
    for line in lines:
        if parts and parts[-1][-1].rstrip().endswith((",", ";")) and not _BULLET.match(line):
            parts[-1].append(line)
        else:
            parts.append([line])
    return parts


def _starts_paragraph(line: str, before: list[str], widest: int) -> bool:
    if _BULLET.match(line):
        return True
    last = before[-1].rstrip()
    if last.endswith(";"):
        return False
    if line[:1] == " " and last[:1] != " " and ends_sentence(last):
        return True
    # The next word would have fitted on the line before, so the line was broken on purpose.
    first_word = line.split(maxsplit=1)[0] if line.strip() else ""
    return ends_sentence(last) and len(last) + 1 + len(first_word) < 0.8 * widest


def _joined(lines: list[str], hyphens: Hyphens | None) -> str:
    bare = [line.strip() for line in lines if line.strip()]
    if hyphens is None or not bare:
        return one_line(" ".join(bare))
    broken = [
        re.search(r"\w-$", line[-2:]) is not None and after[:1].isalpha()
        for line, after in zip(bare, [*bare[1:], ""], strict=True)
    ]
    return one_line(hyphens.join((line[: len(line) - cut], cut) for line, cut in zip(bare, broken, strict=True)))
