"""Pages to blocks: the article's own words, without the menus, teasers and advertisements around them."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from viewpoints.errors import UnreadableSource
from viewpoints.ingest.blocks import Block, Draft, Kind
from viewpoints.ingest.clean import one_line
from viewpoints.ingest.decode import decode
from viewpoints.ingest.flow import blocks_of
from viewpoints.ingest.mime import charset, header, parsed, parts, payload
from viewpoints.ingest.pagefacts import page_facts
from viewpoints.ingest.pagemeta import lead_ins, page_metadata, sound_link, stated_body

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,30})", re.IGNORECASE)
_XML_DECLARED = re.compile(rb"^\s*<\?xml[^>]{0,100}encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{2,30})", re.IGNORECASE)
_COPIED = re.compile(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", re.DOTALL | re.IGNORECASE)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_WHOLE_PAGE = re.compile(r"<(?:html|body|head)\b", re.IGNORECASE)
_TEASERS = re.compile(
    r"^(?:more (?:from|on|in)\b|related (?:stories|articles|posts|content)|read next|recommended|you may also like|"
    r"most (?:popular|read|viewed)|trending|latest news|other (?:opinion )?columns|popular now|also in\b)",
    re.IGNORECASE,
)
_BLOCK_TAGS = ("p", "head", "item", "quote", "cell", "code", "ab")
# What holds words and no further blocks.
_WHOLE_TAGS = frozenset({"p", "head", "ab"})
_PARAGRAPH = 200
_SHORTEST_OPENING = 60
_MOST_ELEMENTS = 150_000
_TEASER = 120


def read_html(data: bytes, name: str, *, url: str = "", charset: str = "") -> Draft:
    """Return the blocks of the article in a page.

    Args:
        data: the page.
        name: what to call it in an error.
        url: where it was fetched from, if it was.
        charset: the encoding that the server stated.

    Raises:
        UnreadableSource: there is no article in it.
    """
    declared = _XML_DECLARED.search(data[:200]) or _DECLARED.search(data[:4096])
    return read_html_text(
        decode(data, name, charset or (declared[1].decode("ascii") if declared else "")), name, url=url
    )


def read_mhtml(data: bytes, name: str) -> Draft:
    """Return the blocks of the article in a page saved with its pictures as a web archive."""
    message = parsed(data)
    for part in parts(message):
        if part.get_content_type() == "text/html" and (page := payload(part)):
            location = header(message, "Snapshot-Content-Location") or header(part, "Content-Location")
            return read_html(page, name, url=location, charset=charset(part))
    raise _no_article(name, "the web archive holds no page")


def read_html_text(text: str, name: str, *, url: str = "") -> Draft:
    """Return the blocks of the article in the source `text` of a page, or of a fragment of one."""
    from trafilatura import bare_extraction, load_html

    url = sound_link(url)
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    # Characters that XML forbids make the parser drop the element around them.
    text = _FORBIDDEN.sub("", text)
    if not _WHOLE_PAGE.search(text[:20_000]):
        return _fragment(text, name)
    tree = load_html(text)
    if tree is None:
        raise _no_article(name, "it is not a page that can be parsed")
    if sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        raise _no_article(name, f"the page has more than {_MOST_ELEMENTS:,} elements, far more than any article")
    stated, before = page_metadata(tree, url), lead_ins(tree)
    told = stated_body(tree)
    facts = page_facts(tree)
    page = bare_extraction(tree, url=url or None, include_comments=False, include_tables=True, with_metadata=False)
    blocks = _blocks(page.body) if page is not None else []
    if len(told) > max(_PARAGRAPH, 2 * sum(len(block.text) for block in blocks)):
        # The page draws its text by script, and states it for machines.
        blocks = [Block(line) for part in told.split("\n") if (line := one_line(part))]
    blocks = _without_lead_in(_without_teasers(blocks), before)
    return Draft(tuple(blocks), stated, marked=True, sure=True, page=facts)


def _blocks(body: HtmlElement) -> list[Block]:
    blocks: list[Block] = []
    for element in body.iter(*_BLOCK_TAGS):
        if any(parent.tag in _WHOLE_TAGS for parent in element.iterancestors()):
            continue
        if element.tag not in _WHOLE_TAGS and any(child is not element for child in element.iter(*_BLOCK_TAGS)):
            # A quote, item or cell that holds blocks of its own is read by these.
            continue
        if text := one_line("".join(_words(element))):
            kind = Kind.HEADING if element.tag == "head" else Kind.ITEM if element.tag == "item" else Kind.PARAGRAPH
            blocks.append(Block(text, kind, _level(element), _emphatic(element)))
    return blocks


def _words(element: HtmlElement) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in {"lb", "item", "cell"}:
            yield " "
        if isinstance(child.tag, str):
            yield from _words(child)
        yield child.tail or ""


def _without_teasers(blocks: list[Block]) -> list[Block]:
    """Cut off what follows a heading such as 'More from', as long as it is only short lines."""
    for at in range(len(blocks) // 2, len(blocks)):
        rest = blocks[at + 1 :]
        if (
            len(blocks[at].text) <= 60
            and _TEASERS.match(blocks[at].text)
            and all(len(block.text) <= _TEASER for block in rest)
        ):
            return blocks[:at]
    return blocks


def _without_lead_in(blocks: list[Block], lead_ins: list[str]) -> list[Block]:
    """Cut the headline and the summary off the first paragraph, where the page runs them together with it."""
    if blocks and blocks[0].kind is Kind.HEADING and blocks[0].level > 1 and blocks[0].text in lead_ins:
        return blocks[1:]
    if not blocks or blocks[0].kind is Kind.HEADING:
        return blocks
    text = blocks[0].text
    for line in lead_ins:
        rest = text[len(line) :].lstrip(" .:–—-")
        if text.startswith(line) and len(rest) >= _SHORTEST_OPENING and not rest[0].islower():
            text = rest
    return [replace(blocks[0], text=text), *blocks[1:]]


def _level(element: HtmlElement) -> int:
    rend = element.get("rend") or ""
    return int(rend[1:]) if re.fullmatch(r"h[1-6]", rend) else 0


def _emphatic(element: HtmlElement) -> bool:
    children = list(element)
    return (
        len(children) == 1
        and children[0].tag == "hi"
        and not (element.text or "").strip()
        and not (children[0].tail or "").strip()
    )


def read_rich_text(text: str, name: str) -> Draft:
    """Return every paragraph of pasted rich text: what was chosen to be copied is the article.

    Raises:
        UnreadableSource: there are no words in it.
    """
    text = _FORBIDDEN.sub("", text)
    if copied := _COPIED.search(text):
        text = copied[1]
    return _fragment(re.sub(r"\A\s*<\?xml[^>]*>", "", text), name)


def _fragment(text: str, name: str) -> Draft:
    from lxml import html  # type: ignore[import-untyped]
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    try:
        blocks = blocks_of(html.fragment_fromstring(text, create_parent="div"))
    except (LxmlError, ValueError) as error:
        raise _no_article(name, "it is not a page that can be parsed") from error
    if not blocks:
        raise _no_article(name, "it holds no words")
    return Draft(tuple(blocks), marked=True, unbroken=True)


def _no_article(name: str, why: str) -> UnreadableSource:
    return UnreadableSource(
        f"No article was found in {name}: {why}.",
        "Open the article itself in your browser and paste its text or its link here.",
    )
