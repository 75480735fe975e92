"""Pages to blocks: the article's own words, without the menus, teasers and advertisements around them."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from email import policy
from email.parser import BytesParser
from typing import TYPE_CHECKING

from viewpoints.errors import UnreadableSource
from viewpoints.ingest.blocks import Block, Draft, Kind
from viewpoints.ingest.clean import one_line
from viewpoints.ingest.decode import decode
from viewpoints.ingest.pagemeta import page_kind, page_metadata, stated_body

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,30})", re.IGNORECASE)
_XML_DECLARED = re.compile(rb"^\s*<\?xml[^>]{0,100}encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{2,30})", re.IGNORECASE)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_WHOLE_PAGE = re.compile(r"<(?:html|body|head)\b", re.IGNORECASE)
_WALL = re.compile(
    r"subscribe (?:now )?to (?:continue|read|keep)|to continue reading|already a subscriber|"
    r"sign in to (?:continue|read)|register to (?:continue|read)|enable (?:javascript|cookies)|"
    r"accept (?:all )?cookies|verify (?:that )?you are (?:a )?human|"
    r"are you a robot|checking your browser|access denied|unusual traffic",
    re.IGNORECASE,
)
_TEASERS = re.compile(
    r"^(?:more (?:from|on|in)\b|related (?:stories|articles|posts|content)|read next|recommended|you may also like|"
    r"most (?:popular|read|viewed)|trending|latest news|other (?:opinion )?columns|popular now|also in\b)",
    re.IGNORECASE,
)
_BLOCK_TAGS = ("p", "head", "item", "quote", "cell", "code", "ab")
_FRAGMENT_TAGS = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "td", "div", "section", "article")
# What holds words and no further blocks.
_WHOLE_TAGS = frozenset({"p", "head", "ab"})
_SHORTEST_ARTICLE = 140
_LONGEST_WALL = 1200
_PARAGRAPH = 200
_TEASER = 120
_MANY_LINKS = 40


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
    message = BytesParser(policy=policy.default).parsebytes(data)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            payload = part.get_payload(decode=True)
            location = str(message.get("Snapshot-Content-Location") or part.get("Content-Location") or "")
            url = location if location.startswith("http") else ""
            if isinstance(payload, bytes):
                return read_html(payload, name, url=url, charset=part.get_content_charset() or "")
    raise _no_article(name, "the web archive holds no page")


def read_html_text(text: str, name: str, *, url: str = "") -> Draft:
    """Return the blocks of the article in the source `text` of a page, or of a fragment of one."""
    from trafilatura import bare_extraction, load_html

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    # Characters that XML forbids make the parser drop the element around them.
    text = _FORBIDDEN.sub("", text)
    if not _WHOLE_PAGE.search(text[:20_000]):
        return _fragment(text, name)
    tree = load_html(text)
    if tree is None:
        raise _no_article(name, "it is not a page that can be parsed")
    stated = page_metadata(tree, url)
    told = stated_body(tree)
    kind, links = page_kind(tree), sum(1 for _ in tree.iter("a"))
    page = bare_extraction(tree, url=url or None, include_comments=False, include_tables=True, with_metadata=False)
    blocks = _blocks(page.body) if page is not None else []
    if len(told) > max(_PARAGRAPH, 2 * sum(len(block.text) for block in blocks)):
        # The page draws its text by script, and states it for machines.
        blocks = [Block(line) for part in told.split("\n") if (line := one_line(part))]
    blocks = _without_teasers(blocks)
    _refuse_without_article(blocks, name, kind=kind, links=links)
    return Draft(tuple(blocks), stated, marked=True, unbroken=False)


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


def _fragment(text: str, name: str) -> Draft:
    """Return every paragraph of a pasted piece of a page: what was chosen to be copied is the article."""
    from lxml import html  # type: ignore[import-untyped]

    tree = html.fragment_fromstring(text, create_parent="div")
    for element in tree.xpath("//script | //style | //comment() | //noscript"):
        element.drop_tree()
    blocks: list[Block] = []
    for element in tree.iter(*_FRAGMENT_TAGS):
        if next((child for child in element.iter(*_FRAGMENT_TAGS) if child is not element), None) is not None:
            continue
        heading = re.fullmatch(r"h[1-6]", element.tag)
        kind = Kind.HEADING if heading else Kind.ITEM if element.tag == "li" else Kind.PARAGRAPH
        if line := one_line(element.text_content()):
            blocks.append(Block(line, kind, int(element.tag[1]) if heading else 0))
    if not blocks and (line := one_line(tree.text_content())):
        blocks = [Block(line)]
    if not blocks:
        raise _no_article(name, "it holds no words")
    return Draft(tuple(blocks), marked=True, unbroken=True)


def _refuse_without_article(blocks: list[Block], name: str, *, kind: str, links: int) -> None:
    length = sum(len(block.text) for block in blocks)
    words = " ".join(block.text for block in blocks)
    if length <= _LONGEST_WALL and _WALL.search(words):
        raise UnreadableSource(
            f"{name} shows a notice in place of the article: it asks to sign in, subscribe or accept cookies.",
            "Open the article in your browser and paste its text here.",
        )
    if length < _SHORTEST_ARTICLE:
        raise _no_article(name, "it has hardly any text")
    if kind == "website" and links >= _MANY_LINKS and not any(len(block.text) >= _PARAGRAPH for block in blocks):
        raise _no_article(name, "it is a list of links to other pages")


def _no_article(name: str, why: str) -> UnreadableSource:
    return UnreadableSource(
        f"No article was found in {name}: {why}.",
        "Open the article itself in your browser and paste its text or its link here.",
    )
