"""What a page states about itself: JSON-LD, meta elements, and the markup of bylines and dates."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from viewpoints.ingest.blocks import Stated
from viewpoints.ingest.clean import one_line
from viewpoints.ingest.metadata import clean_author, clean_title, looks_like_names, parse_byline, parse_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

_ARTICLE_TYPES = re.compile(r"(?:Article|BlogPosting|Posting|Report|Review|CreativeWork)$")
_META_AUTHOR_WORDS = (
    "dc.creator dc:creator dcterms.creator author article:author og:article:author og:author byl authors parsely- "
    "author sailthru.author citation_author article:author_name article.author creator cxenseparse:author"
)
_META_AUTHOR = tuple(_META_AUTHOR_WORDS.split())
_META_DATE_WORDS = (
    "article:published_time og:article:published_time datepublished date pubdate publishdate publish-date "
    "publish_date published_time parsely-pub-date sailthru.date dc.date dc.date.issued dcterms.created "
    "dcterms.date dc:created dcterms.issued citation_publication_date citation_date ptime article.published "
    "displaydate originalpublicationdate cxenseparse:recs:publishtime date.release og:published_time pdate"
)
_META_DATE = tuple(_META_DATE_WORDS.split())
_META_PUBLISHER_WORDS = "dc.publisher dcterms.publisher publisher citation_journal_title application-name"
_META_PUBLISHER = tuple(_META_PUBLISHER_WORDS.split())
_META_TITLE_WORDS = "og:title dc.title dc:title dcterms.title citation_title parsely-title sailthru.title twitter:title"
_META_TITLE = tuple(_META_TITLE_WORDS.split())
_BYLINE_CLASSES = ("byline", "author", "autor", "auteur", "contributor", "writer", "signature", "redactor")
_NOT_BYLINE = re.compile(
    r"bio|about|avatar|image|photo|comment|related|more-from|twitter|social|share|desc|job|title|date|time|footer",
    re.IGNORECASE,
)
_DATE_CLASS = re.compile(r"date|dat(?:um|o)|fecha|time|publi|posted|stamp", re.IGNORECASE)
_BYLINE_TAGS = ("a", "p", "span", "div", "address", "li", "strong", "em", "b", "h2", "h3", "h4", "h5", "h6", "cite")
_TAIL = re.compile(r"^\s*[|–—-]\s+(?P<tail>\S.{1,80})$")
_TITLE_CLASS = re.compile(r"(?:^|[-_\s])(?:headline|titel|title|titre|titulo)$", re.IGNORECASE)
_SECTION = re.compile(
    r"^(?:opinions?|news|politics|world|business|sports?|culture|home|blogs?|comment|editorial|analysis)$",
    re.IGNORECASE,
)
_URL_DATE = re.compile(r"/(?P<y>(?:19|20)\d{2})[/-](?P<m>[01]?\d|[a-z]{3})[/-](?P<d>[0-3]?\d)(?=[/-]|$)")
# How much is looked at of what a page states: characters, values of one kind, levels of nesting.
_LONGEST_TOLD = 4000
_MOST_TOLD = 50
_DEEPEST_NAME = 5
_SHORTEST_LEAD_IN = 25


def page_metadata(tree: HtmlElement, url: str = "") -> Stated:
    """Return what the page `tree` states: title, author, publisher, date, link and language.

    Args:
        tree: the parsed page, before anything is cut from it.
        url: where it was fetched from, if it was.
    """
    metas = _metas(tree)
    article = json_ld_article(tree)
    url = url or _link(tree, metas)
    publisher = _publisher(tree, metas, article)
    return Stated(
        title=_title(tree, metas, article, publisher),
        author=_author(tree, metas, article, publisher),
        published=_published(tree, metas, article, url),
        publisher=publisher,
        url=url,
        language=_language(tree, metas, article),
    )


def stated_body(tree: HtmlElement) -> str:
    """Return the article's whole text where the page states it in JSON-LD, else ""; tags in it are taken out."""
    body = next(iter(_names(json_ld_article(tree).get("articleBody"))), "")
    if re.search(r"</?(?:p|br|div)\b", body, re.IGNORECASE):
        body = re.sub(r"<[^>]{1,500}>", " ", re.sub(r"</(?:p|div)>|<br[^>]*>", "\n\n", body, flags=re.IGNORECASE))
    return unescape(body)


def sound_link(url: str) -> str:
    """Return `url` if it is a link to a page, else ""."""
    try:
        return url if url.startswith(("http://", "https://")) and urlsplit(url).hostname else ""
    except ValueError:
        # Such as brackets in the place of the host that hold no address.
        return ""


def lead_ins(tree: HtmlElement) -> list[str]:
    """Return what a page may set before its first sentence without a break: its headings and its summaries."""
    metas = _metas(tree)
    summaries = [line for key in ("og:description", "description") for line in metas.get(key, [])]
    return [line for line in (*_headings(tree), *summaries) if len(line) >= _SHORTEST_LEAD_IN]


def page_kind(tree: HtmlElement) -> str:
    """Return what sort of page it says it is (og:type), in lower case; "" if it does not say."""
    return next(iter(_metas(tree).get("og:type", [])), "").lower()


def _metas(tree: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = one_line((element.get("content") or "")[:_LONGEST_TOLD])
        # One element may carry several names.
        for each in key.lower().split() if content else ():
            values = found.setdefault(each, [])
            if len(values) < _MOST_TOLD:
                values.append(content)
    return found


def json_ld_article(tree: HtmlElement) -> dict[str, Any]:
    """Return the JSON-LD object that describes the article; the one with a headline goes first."""
    candidates = [node for node in json_ld(tree) if any(_ARTICLE_TYPES.search(kind) for kind in json_ld_types(node))]
    candidates.sort(key=lambda node: -sum(bool(node.get(key)) for key in ("headline", "author", "datePublished")))
    return candidates[0] if candidates else {}


def json_ld(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield the objects that a page states in JSON-LD."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        source = re.sub(r"^\s*(?:<!\[CDATA\[|//<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$", "", script.text.strip())
        try:
            data = json.loads(source.rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _nodes(data)


def _nodes(data: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(data, list):
        for each in data:
            yield from _nodes(each, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            yield from _nodes(data.get(key), depth + 1)


def json_ld_types(node: dict[str, Any]) -> list[str]:
    """Return what a JSON-LD object says it is."""
    kinds = node.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _names(value: object, depth: int = 0) -> list[str]:
    """Return the names in a JSON-LD value: a string, an object with a name, or a list of these."""
    if isinstance(value, str):
        return [value]
    if depth > _DEEPEST_NAME:
        return []
    if isinstance(value, dict):
        return _names(value.get("name"), depth + 1)
    if isinstance(value, list):
        return [name for each in value[:_MOST_TOLD] for name in _names(each, depth + 1)]
    return []


def _publisher(tree: HtmlElement, metas: dict[str, list[str]], article: dict[str, Any]) -> str:
    candidates = [
        *metas.get("og:site_name", []),
        *_names(article.get("publisher")),
        *(name for key in _META_PUBLISHER for name in metas.get(key, [])),
        _title_tail(tree),
    ]
    for candidate in candidates:
        name = one_line(candidate).partition(" | ")[0].lstrip("@")
        if name and len(name) <= 80 and "://" not in name:
            return name
    return ""


def _title_tail(tree: HtmlElement) -> str:
    """Return what follows the headline in the title element: the site's name, unless it is a section or a date."""
    title = next((one_line(element.text_content()[:_LONGEST_TOLD]) for element in tree.iter("title")), "")
    for heading in _headings(tree):
        if len(heading.split()) > 2 and title.startswith(heading) and (match := _TAIL.match(title[len(heading) :])):
            tail = re.split(r"\s[|–—-]\s", match["tail"])[-1].strip()
            return "" if _SECTION.match(tail) or parse_date(tail) else tail
    return ""


def _headings(tree: HtmlElement) -> list[str]:
    """Return the words of each h1, or of the part of it that is marked as the title, without the kicker before it."""
    found: list[str] = []
    for element in tree.iter("h1"):
        inner = [
            one_line(child.text_content())
            for child in element.iter("span", "a", "em", "strong")
            if re.search(r"(?:^|[-_\s])(?:title|headline)(?:$|\s)", child.get("class") or "")
        ]
        found.append(next((line for line in inner if len(line.split()) > 1), one_line(element.text_content())))
    return [heading for heading in found if heading] or _marked_headings(tree)


def _marked_headings(tree: HtmlElement) -> list[str]:
    """Return the line that is marked as the headline in a page without an h1, if there is just one."""
    found: set[str] = set()
    for element in tree.iter("h2", "h3", "p", "div", "span"):
        if next(element.iterancestors("a", "nav", "li"), None) is not None:
            # The title of something else, in a menu or teaser.
            continue
        if element.get("itemprop") == "headline" or _TITLE_CLASS.search(element.get("class") or ""):
            line = one_line(element.text_content())
            if len(line.split()) > 1 and len(line) <= 150:
                found.add(line)
    return list(found) if len(found) == 1 else []


def _title(tree: HtmlElement, metas: dict[str, list[str]], article: dict[str, Any], publisher: str) -> str:
    """Return the headline that most statements of it agree on; a shortened one agrees with the full one."""
    heading = next(iter(_headings(tree)), "")
    stated = [
        next((title for key in _META_TITLE for title in metas.get(key, [])), ""),
        next(iter(_names(article.get("headline"))), ""),
        heading,
        next((one_line(element.text_content()[:_LONGEST_TOLD]) for element in tree.iter("title")), ""),
    ]
    titles = [title for title in (clean_title(each, publisher) for each in stated) if title]
    if not titles:
        return ""
    if len(titles) > 1 and len(heading.split()) == 1:
        titles = [title for title in titles if title != heading] or titles
    if len(heading.split()) > 1 and all(_bare(heading) in _bare(title) for title in titles):
        # The others put a kicker before it or a site's name behind it.
        return heading
    votes = {title: sum(_agree(title, other) for other in titles) for title in titles}
    # Where two against two say otherwise, the reader sees the h1.
    return max(titles, key=lambda title: (votes[title], votes[title] > 1 and _agree(title, heading)))


def _agree(title: str, other: str) -> bool:
    cut = other.removesuffix("...").removesuffix("…")
    return _bare(title) == _bare(other) or (cut != other and _bare(title).startswith(_bare(cut)))


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text.lower())


def _author(tree: HtmlElement, metas: dict[str, list[str]], article: dict[str, Any], publisher: str) -> str:
    bylines = list(_byline_elements(tree, publisher))
    candidates = [_joined(_names(article.get("author")), publisher)]
    candidates += [_joined([name for name in metas.get(key, []) if "/" not in name], publisher) for key in _META_AUTHOR]
    candidates += [_joined(_names(article.get("creator")), publisher), *(line for line, _ in bylines)]
    author = next((candidate for candidate in candidates if candidate), "")
    if author and " " not in author:
        # One word is an agency or a short name; a line that says 'By' and a full name knows better.
        return next((line for line, said in bylines if said and " " in line), author)
    return author


def _joined(names: list[str], publisher: str) -> str:
    return clean_author("; ".join(one_line(name) for name in names), publisher)


def _byline_elements(tree: HtmlElement, publisher: str = "") -> Iterator[tuple[str, bool]]:
    """Yield the names in elements that mark an author, the surest marks first, and whether the words say 'By'."""
    for path in (
        '//*[contains(@itemprop, "author")]//*[@itemprop="name"]',
        '//*[@itemprop="author"]',
        '//a[@rel="author"]',
    ):
        for element in tree.xpath(path)[:5]:
            line = one_line(element.text_content())
            author = clean_author(line, publisher)
            if 2 < len(line) <= 100 and looks_like_names(author):
                yield author, parse_byline(line) is not None
    marked: list[tuple[int, str, bool]] = []
    for element in tree.iter(*_BYLINE_TAGS):
        marks = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-testid') or ''}".lower()
        rank = next((at for at, mark in enumerate(_BYLINE_CLASSES) if mark in marks), None)
        if rank is None or _NOT_BYLINE.search(marks):
            continue
        line = one_line(" ".join(element.itertext()))
        if not 3 < len(line) <= 120:
            continue
        byline = parse_byline(line)
        author = clean_author(byline[0] if byline else line, publisher)
        if byline or (2 <= len(author.split()) <= 6 and looks_like_names(author)):
            marked.append((rank + (0 if byline else 10), author, byline is not None))
    yield from ((author, said) for _, author, said in sorted(marked, key=lambda found: found[0]) if author)


def _published(tree: HtmlElement, metas: dict[str, list[str]], article: dict[str, Any], url: str) -> date | None:
    stated = [*_names(article.get("datePublished")), *_names(article.get("dateCreated"))]
    stated.extend(value for key in _META_DATE for value in metas.get(key, []))
    stated.extend(
        element.get("datetime") or element.get("content") or ""
        for element in tree.xpath('//*[@itemprop="datePublished"]')
    )
    for value in stated:
        if found := parse_date(value):
            return found
    return _date_in_url(url) or _marked_date(tree)


def _date_in_url(url: str) -> date | None:
    match = _URL_DATE.search(urlsplit(url).path.lower())
    if match is None:
        return None
    return parse_date(f"{match['y']}-{match['m']}-{match['d']}") or parse_date(
        f"{match['d']} {match['m']} {match['y']}"
    )


def _marked_date(tree: HtmlElement) -> date | None:
    """Return the date of the first element that is marked as one and holds little else.

    A time element outside the article comes last, since it may be the clock in the page's head.
    """
    for element in tree.xpath("//article//time | //main//time"):
        if found := _time_element(element):
            return found
    for element in tree.iter("span", "p", "div", "li", "em", "strong", "small", "a"):
        marks = f"{element.get('class') or ''} {element.get('id') or ''}"
        if not _DATE_CLASS.search(marks) or next(element.iter("time"), None) is not None:
            continue
        line = one_line(element.text_content())
        if len(line) <= 100 and (found := parse_date(line)):
            return found
    return next((found for element in tree.iter("time") if (found := _time_element(element))), None)


def _time_element(element: HtmlElement) -> date | None:
    return parse_date(element.get("datetime") or "") or parse_date(one_line(element.text_content()[:_LONGEST_TOLD]))


def _link(tree: HtmlElement, metas: dict[str, list[str]]) -> str:
    candidates: list[str] = [element.get("href") or "" for element in tree.xpath('//link[@rel="canonical"]')]
    candidates += metas.get("og:url", [])
    base = next((each for each in metas.get("og:url", []) if each.startswith("http")), "")
    for candidate in candidates:
        try:
            link = sound_link(urljoin(base, candidate.strip()))
        except ValueError:
            continue
        if link:
            return link
    return ""


def _language(tree: HtmlElement, metas: dict[str, list[str]], article: dict[str, Any]) -> str:
    stated: list[str] = [tree.get("lang") or "", *_names(article.get("inLanguage")), *metas.get("og:locale", [])]
    return next((value[:2].lower() for value in stated if re.match(r"[A-Za-z]{2}(?:[-_]|$)", value)), "")
