"""A piece of HTML to blocks, word for word: pasted rich text, chapters, letters and feed items hold nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from viewpoints.ingest.blocks import Block, Kind
from viewpoints.ingest.clean import one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_SILENT = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "title",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "video",
        "audio",
        "canvas",
        "select",
        "button",
        "input",
        "textarea",
        "figcaption",
        "nav",
        "rt",
        "rp",
    ]
)
_EMPHASIS = frozenset({"b", "strong", "em", "i"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_NOTE_MARK = re.compile(r"noteref|footnote-?ref", re.IGNORECASE)


def blocks_of(tree: HtmlElement) -> list[Block]:
    """Return the paragraphs, headings and items below `tree` in order; scripts, captions and what is hidden stay out.

    Iterative, so that no depth of nesting is too much.
    """
    from lxml import etree  # type: ignore[import-untyped]

    flow = _Flow()
    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event in {"comment", "pi"}:
            flow.say(element.tail)
        elif event == "start":
            if _silent(element):
                walk.skip_subtree()
            else:
                flow.open(element)
        else:
            flow.close(element)
            if element is not tree:
                flow.say(element.tail)
    flow.part()
    return flow.blocks


def _silent(element: HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in _SILENT:
        return True
    if _HIDDEN.search(element.get("style") or "") or element.get("hidden") is not None:
        return True
    return bool(_NOTE_MARK.search(f"{element.get('class') or ''} {element.get('epub:type') or ''}"))


class _Flow:
    """Words as they come, parted into blocks."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._words: list[str] = []
        self._plain = False  # some words stand outside emphasis
        self._emphasis = self._items = self._pre = 0
        self._level = 0
        self._silent: set[int] = set()

    def say(self, words: str | None) -> None:
        if not words:
            return
        if self._pre:
            words = re.sub(r"\n[ \t]*\n", "\x1d", words)
        self._words.append(words)
        self._plain = self._plain or (not self._emphasis and bool(words.strip()))

    def open(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag == "br":
            self._words.append("\x1e")
        elif tag in _BLOCKS:
            self.part()
            self._items += tag in {"li", "dd"}
            self._pre += tag == "pre"
            if re.fullmatch(r"h[1-6]", tag):
                self._level = int(tag[1])
        self._emphasis += tag in _EMPHASIS
        self.say(element.text)

    def close(self, element: HtmlElement) -> None:
        tag = element.tag
        if not isinstance(tag, str) or _silent(element):
            return
        self._emphasis -= tag in _EMPHASIS
        if tag in _BLOCKS:
            self.part()
            self._items -= tag in {"li", "dd"}
            self._pre -= tag == "pre"
            if re.fullmatch(r"h[1-6]", tag):
                self._level = 0

    def part(self) -> None:
        """End the block being put together."""
        words, self._words = "".join(self._words), []
        emphatic, self._plain = not self._plain, False
        kind = Kind.HEADING if self._level else Kind.ITEM if self._items else Kind.PARAGRAPH
        # Two line breaks in a row part paragraphs; one alone only ends a line.
        for piece in re.split(r"\x1d|\x1e\s*\x1e", words):
            if line := one_line(piece.replace("\x1e", " ")):
                self.blocks.append(Block(line, kind, self._level, emphatic))
