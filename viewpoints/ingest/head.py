"""The lines above an article: title, deck, byline, date and picture credit, lifted into what the article states."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from viewpoints.ingest.blocks import Block, Draft, Kind, Stated
from viewpoints.ingest.clean import ends_sentence
from viewpoints.ingest.furniture import is_credit
from viewpoints.ingest.metadata import (
    clean_author,
    clean_title,
    is_date_line,
    looks_like_names,
    parse_byline,
    parse_date,
    parse_digest,
)

_HEAD_BLOCKS = 8
_LONGEST_TITLE = 150
_LONGEST_DECK = 300
_BODY = 200
_TINY = 60
_SENTENCE_INSIDE = re.compile(r"[.!?]\s+\S")


def lift_head(draft: Draft) -> Draft:
    """Return `draft` with its title, byline and date lines taken out of the blocks and into what it states.

    A first line that could be a sentence is taken for the title, yet stays in the text: better a headline twice than
    a sentence lost.
    """
    blocks = list(draft.blocks)
    title_at, title, keep = _title(blocks, draft)
    byline_at, byline = _byline(blocks, title_at)
    date_at, published = _date_line(blocks, {title_at, byline_at})
    dated_at = date_at if date_at is not None else byline_at
    name_at = None
    if not byline.author and dated_at is not None and title_at is not None:
        name_at, name = _bare_name(blocks, title_at, dated_at)
        byline = replace(byline, author=name)
    lifted = {at for at in (byline_at, date_at, name_at) if at is not None}
    if title_at is not None:
        lifted |= _decks(blocks, title_at, lifted)
        if not keep:
            lifted.add(title_at)
    found = byline.or_else(Stated(title=title, published=published))
    stated = draft.stated.or_else(found) if draft.sure else found.or_else(draft.stated)
    return replace(draft.with_blocks([block for at, block in enumerate(blocks) if at not in lifted]), stated=stated)


def _title(blocks: list[Block], draft: Draft) -> tuple[int | None, str, bool]:
    """Return where the title stands, the title, and whether its line has to stay in the text."""
    known = draft.stated.title
    for at, block in enumerate(blocks[:_HEAD_BLOCKS]):
        line = block.text
        if known and line.casefold() == known.casefold():
            return at, known, not draft.marked and ends_sentence(line)
        if known and draft.sure and at == 0 and block.kind is Kind.HEADING and block.level == 1:
            # The headline on the page, where its metadata words it otherwise.
            return at, known, False
        if block.kind is Kind.HEADING and not draft.sure and len(line) <= 2 * _LONGEST_TITLE:
            return at, clean_title(line), False
        if not draft.sure and not (parse_byline(line) or is_date_line(line) or is_credit(line)):
            break
    # Where headings are marked and none comes first, the first line is no title either.
    if draft.marked or len(blocks) < 2:
        return None, "", False
    for at, block in enumerate(blocks[:3]):
        line = block.text
        if parse_byline(line) or parse_digest(line) or is_date_line(line) or is_credit(line):
            continue
        if block.kind is Kind.PARAGRAPH and _could_be_title(line) and _has_body(line, blocks[at + 1 :]):
            return at, line if line.endswith("..") else line.removesuffix("."), ends_sentence(line)
        break
    return None, "", False


def _could_be_title(line: str) -> bool:
    if len(line) > _LONGEST_TITLE or len(line.split()) < 2 or line.endswith((",", ";", ":")):
        return False
    # A line that opens with a lower-case letter or a quotation mark and ends like a sentence is speech or a fragment.
    return not line[0].islower() and len(_SENTENCE_INSIDE.findall(line)) <= 1


def _has_body(line: str, rest: list[Block]) -> bool:
    if any(len(block.text) > _LONGEST_TITLE and ends_sentence(block.text) for block in rest[:6]):
        return True
    # Of a tiny article: a line that is no sentence, above sentences that are not its own.
    below = next((block.text for block in rest[:4] if ends_sentence(block.text)), "")
    return not ends_sentence(line) and len(below) > max(_TINY, len(line)) and below[0].isupper()


def _head_end(blocks: list[Block]) -> int:
    """Return where the first paragraph of the body stands, which no line of the head can follow."""
    for at, block in enumerate(blocks[:_HEAD_BLOCKS]):
        if len(block.text) > _LONGEST_DECK or (len(block.text) > _BODY and not block.emphatic):
            return at
    return min(len(blocks), _HEAD_BLOCKS)


def _byline(blocks: list[Block], title_at: int | None) -> tuple[int | None, Stated]:
    for at in range(_head_end(blocks)):
        if at == title_at:
            continue
        if digest := parse_digest(blocks[at].text):
            return at, Stated(author=digest[0], publisher=digest[1], published=digest[2])
        if found := parse_byline(blocks[at].text):
            return at, Stated(author=found[0], published=found[1])
    return None, Stated()


def _date_line(blocks: list[Block], taken: set[int | None]) -> tuple[int | None, date | None]:
    for at in range(_head_end(blocks)):
        if at not in taken and is_date_line(blocks[at].text):
            return at, parse_date(blocks[at].text)
    return None, None


def _bare_name(blocks: list[Block], title_at: int, date_at: int) -> tuple[int | None, str]:
    """Return a line of two to four capitalised words beside the date or the title, and under it: the author's name."""
    for at in (date_at - 1, date_at + 1, title_at + 1):
        if not title_at < at < len(blocks):
            continue
        line = blocks[at].text
        if (
            2 <= len(line.split()) <= 4
            and looks_like_names(line)
            and not ends_sentence(line)
            and blocks[at].kind is Kind.PARAGRAPH
        ):
            return at, clean_author(line)
    return None, ""


def _decks(blocks: list[Block], title_at: int, lifted: set[int]) -> set[int]:
    """Return the places of the emphatic summary between the title and the lines below it."""
    if not any(at > title_at for at in lifted):
        return set()
    last = max(lifted)
    return {
        at
        for at in range(title_at + 1, last)
        if at not in lifted
        and (blocks[at].emphatic or blocks[at].kind is Kind.HEADING)
        and len(blocks[at].text) <= _LONGEST_DECK
    }
