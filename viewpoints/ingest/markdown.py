"""Markdown to blocks: what a reader would see of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING

from viewpoints.ingest.blocks import Block, Draft, Kind, Stated
from viewpoints.ingest.clean import one_line, plain
from viewpoints.ingest.metadata import clean_author, clean_title, parse_date
from viewpoints.ingest.text import read_text

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n(?P<fields>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(?P<key>[A-Za-z_-]+):[ \t]*(?P<value>\S.*)$", re.MULTILINE)
_TAG = re.compile(r"<!--(?:(?!<!--).)*?-->|</?[A-Za-z][^<>]*>", re.DOTALL)
# What may open or close markup. The parser's time grows with the square of how many stand in one paragraph, and no
# article has as many.
_MARKS = re.compile(r"[*_`\[\]<>!&|~^\\]")
_MOST_MARKS = 3000
_MOST_MARKS_IN_ALL = 200_000
_DEEPEST = re.compile(r"^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){25}", re.MULTILINE)
_VISIBLE = {"text", "code_inline", "math_inline"}


def read_markdown(text: str) -> Draft:
    """Return the blocks of `text` in Markdown, with links and emphasis as the words they show."""
    from markdown_it import MarkdownIt

    text = plain(text)
    stated = Stated()
    if front := _FRONT_MATTER.match(text):
        stated = _front_matter(front["fields"])
        text = text[front.end() :]
    if not _sane(text):
        return replace(read_text(text), stated=stated)
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    return Draft(tuple(_blocks(tokens)), stated, marked=True)


def _sane(text: str) -> bool:
    """Say whether the markup of `text` is a writer's, and not such as keeps a parser busy for minutes."""
    if _DEEPEST.search(text):
        return False
    counts = [len(_MARKS.findall(part)) for part in re.split(r"\n[ \t]*\n", text)]
    return max(counts) <= _MOST_MARKS and sum(counts) <= _MOST_MARKS_IN_ALL


def _blocks(tokens: Sequence[Token]) -> list[Block]:
    blocks: list[Block] = []
    lists = 0
    level = 0
    for token in tokens:
        if token.type == "list_item_open":
            lists += 1
        elif token.type == "list_item_close":
            lists -= 1
        elif token.type == "heading_open":
            level = int(token.tag[1:])
        elif token.type == "heading_close":
            level = 0
        elif token.type == "inline":
            kind = Kind.HEADING if level else Kind.ITEM if lists else Kind.PARAGRAPH
            children = token.children or []
            blocks.append(Block(one_line(_visible(children)), kind, level, _emphatic(children)))
        elif token.type == "html_block":
            blocks.append(Block(one_line(unescape(_TAG.sub(" ", token.content)))))
        elif token.type in {"fence", "code_block"}:
            # Four spaces before a line make it code, which in an article is an accident of copying.
            blocks.extend(Block(one_line(part)) for part in re.split(r"\n\s*\n", token.content))
    return [block for block in blocks if block.text]


def _visible(children: Sequence[Token]) -> str:
    out: list[str] = []
    for child in children:
        if child.type in _VISIBLE:
            out.append(child.content)
        elif child.type in {"softbreak", "hardbreak"} or (
            child.type == "html_inline" and child.content[:3].lower() == "<br"
        ):
            out.append(" ")
    return "".join(out)


def _emphatic(children: Sequence[Token]) -> bool:
    """Say whether all of the words stand in emphasis."""
    depth = 0
    words = False
    for child in children:
        if child.type in {"em_open", "strong_open"}:
            depth += 1
        elif child.type in {"em_close", "strong_close"}:
            depth -= 1
        elif child.type in _VISIBLE and child.content.strip():
            if not depth:
                return False
            words = True
    return words


def _front_matter(fields: str) -> Stated:
    values = {match["key"].lower(): match["value"].strip().strip("\"'[]") for match in _FIELD.finditer(fields)}
    return Stated(
        title=clean_title(values.get("title", "")),
        author=clean_author(values.get("author", "") or values.get("authors", "")),
        published=parse_date(values.get("date", "") or values.get("published", "")),
        publisher=one_line(values.get("publisher", "") or values.get("publication", "")),
        url=next(
            (
                values[key]
                for key in ("url", "source", "link", "canonical_url")
                if values.get(key, "").startswith("http")
            ),
            "",
        ),
        language=values.get("lang", values.get("language", ""))[:2].lower(),
    )
