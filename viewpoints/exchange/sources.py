"""Articles as sources: BibTeX, CSL-JSON and ClaimReview out; CSL-JSON and Zotero in."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO

from viewpoints.domain.articles import Article
from viewpoints.domain.exchange import ArticleRecord, Group, Stock
from viewpoints.domain.statements import Role
from viewpoints.errors import UnreadableSource
from viewpoints.exchange.report import NONE_FOUND, NOT_RANKED
from viewpoints.exchange.writing import Tick, link, one_line, shown_words, status, text_into

# -- BibTeX ---------------------------------------------------------------------------------------------------------

_TEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip


def _tex(words: str) -> str:
    return "".join(_TEX.get(letter, letter) for letter in one_line(words))


def _key(record: ArticleRecord) -> str:
    article = record.article
    plain = unicodedata.normalize("NFKD", article.author.split(" ")[-1] if article.author else article.publisher)
    name = re.sub(r"[^A-Za-z]", "", plain) or "source"
    return f"{name.lower()}{article.published.year if article.published else ''}-{record.id}"


def write_bibtex(stock: Stock, out: BinaryIO, tick: Tick) -> None:
    """Write the articles as BibTeX entries (BibLaTeX's @article with a date and a link)."""
    with text_into(out) as file:
        for record in stock.articles():
            tick()
            article = record.article
            fields = {
                "title": f"{{{{{_tex(article.title)}}}}}",
                # One name is one name, even where it holds the word "and".
                "author": f"{{{{{_tex(article.author)}}}}}" if article.author else "",
                "journaltitle": f"{{{_tex(article.publisher)}}}" if article.publisher else "",
                "date": f"{{{article.published.isoformat()}}}" if article.published else "",
                "url": f"{{{address.replace('%', chr(92) + '%')}}}" if (address := link(article.url)) else "",
                "langid": f"{{{_tex(article.language)}}}" if article.language else "",
                "note": f"{{{_tex(article.note)}}}" if article.note else "",
            }
            lines = ",\n".join(f"  {name} = {value}" for name, value in fields.items() if value)
            file.write(f"@article{{{_key(record)},\n{lines}\n}}\n\n")


# -- CSL-JSON -------------------------------------------------------------------------------------------------------


def csl_item(record: ArticleRecord, accessed: date | None = None) -> dict[str, Any]:
    """Return an article as an item of CSL-JSON; its author is one literal name, never taken apart by guess."""
    article = record.article
    item: dict[str, Any] = {
        "id": str(record.id),
        "type": "article-newspaper" if article.publisher else "webpage",
        "title": shown_words(article.title),
    }
    if article.author:
        item["author"] = [csl_name(shown_words(article.author))]
    if article.publisher:
        item["container-title"] = shown_words(article.publisher)
    if article.published:
        day = article.published
        item["issued"] = {"date-parts": [[day.year, day.month, day.day]]}
    if address := link(article.url):
        item["URL"] = address
    if article.language:
        item["language"] = article.language
    if article.note:
        item["note"] = shown_words(article.note)
    if accessed is not None:
        item["accessed"] = {"date-parts": [[accessed.year, accessed.month, accessed.day]]}
    return item


def csl_name(name: str) -> dict[str, str]:
    """Return a personal name of two to four capitalised words as family and given name, any other name as it is."""
    words = name.split()
    if 2 <= len(words) <= 4 and all(re.fullmatch(r"[^\W\d_][\w.'’-]*", w) and w[0].isupper() for w in words):
        return {"family": words[-1], "given": " ".join(words[:-1])}
    return {"literal": name}


def write_csl(stock: Stock, out: BinaryIO, tick: Tick) -> None:
    """Write the articles as CSL-JSON, as Zotero and others import it."""
    with text_into(out) as file:
        file.write("[")
        for number, record in enumerate(stock.articles()):
            tick()
            file.write((",\n" if number else "\n") + json.dumps(csl_item(record), ensure_ascii=False))
        file.write("\n]\n")


@dataclass(frozen=True, slots=True)
class SourceItem:
    """One source of a list: what it states about an article, without its words."""

    about: Article


def read_csl(data: bytes, name: str) -> tuple[SourceItem, ...]:
    """Read sources from CSL-JSON, as Zotero exports it or hands it out; raise `UnreadableSource` if it is not that."""
    try:
        items = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise UnreadableSource(f"{name} is not CSL-JSON ({error}).", "Export it from Zotero as CSL JSON.") from error
    if isinstance(items, dict):
        items = items.get("items", [])
    found = tuple(_item(each) for each in items if isinstance(each, dict)) if isinstance(items, list) else ()
    if not found:
        raise UnreadableSource(f"{name} lists no sources.", "Export them from Zotero as CSL JSON.")
    return found


def _words(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _item(item: dict[str, Any]) -> SourceItem:
    names = [_name(each) for each in item.get("author") or () if isinstance(each, dict)]
    return SourceItem(
        Article(
            text="",
            title=_words(item.get("title")),
            author=", ".join(name for name in names if name),
            publisher=_words(item.get("container-title")) or _words(item.get("publisher")),
            published=_date(item.get("issued")),
            language=_words(item.get("language"))[:2].lower(),
            url=link(_words(item.get("URL"))),
        )
    )


def _name(name: dict[str, Any]) -> str:
    parts = (name.get(key) for key in ("given", "non-dropping-particle", "family"))
    return _words(name.get("literal")) or " ".join(_words(part) for part in parts if part)


def _date(issued: object) -> date | None:
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    try:
        year, month, day = (int(part) for part in parts[0])  # type: ignore[index]
        return date(year, month, day)
    except (TypeError, ValueError, IndexError):
        return None


# -- ClaimReview ----------------------------------------------------------------------------------------------------


def _outcome(group: Group) -> str:
    if not group.ranked:
        return NOT_RANKED
    answers = [each for each in group.counterparts if not each.answers]
    if not answers:
        return NONE_FOUND
    conceded = any(each.statement.role is Role.CONCESSION for each in answers)
    n = len(answers)
    return f"{n} counterargument{'s' if n > 1 else ''} found" + (", one of them concedes" if conceded else "")


def _person(name: str) -> dict[str, str]:
    return {"@type": "Person" if " " in name else "Thing", "name": shown_words(name)}


def write_claimreview(stock: Stock, out: BinaryIO, tick: Tick, *, made_on: date, reader: str) -> None:
    """Write each claim as schema.org's ClaimReview in JSON-LD.

    A library does not judge whether a claim is true, so there is no rating value: the alternate name of the rating says
    what was found against it, and the body quotes that.
    """
    with text_into(out) as file:
        file.write('{"@context": "https://schema.org", "@graph": [')
        articles = {r.id: r.article for r in stock.articles()}
        written = 0
        for group in stock.groups():
            tick()
            if group.statement.role is not Role.POSITION:
                continue
            row = _review(group, articles, made_on, reader)
            file.write((",\n" if written else "\n") + json.dumps(row, ensure_ascii=False))
            written += 1
        file.write("\n]}\n")


def _work(article: Article) -> dict[str, Any]:
    work: dict[str, Any] = {"@type": "NewsArticle", "headline": shown_words(article.title)}
    if article.author:
        work["author"] = _person(article.author)
    if article.publisher:
        work["publisher"] = {"@type": "Organization", "name": shown_words(article.publisher)}
    if article.published:
        work["datePublished"] = article.published.isoformat()
    if address := link(article.url):
        work["url"] = address
    return work


def _review(group: Group, articles: dict[int, Article], made_on: date, reader: str) -> dict[str, Any]:
    statement = group.statement
    outcome = _outcome(group)
    body = list(_body(group))
    return {
        "@type": "ClaimReview",
        "datePublished": made_on.isoformat(),
        "author": {"@type": "Person", "name": reader}
        if reader
        else {"@type": "Thing", "name": "A reader of Viewpoints"},
        "claimReviewed": shown_words(statement.text),
        "itemReviewed": {
            "@type": "Claim",
            "author": _person(statement.holder),
            "appearance": _work(articles[statement.article_id]),
        },
        "reviewRating": {"@type": "Rating", "alternateName": outcome},
        **({"reviewBody": "\n".join(body)} if body else {}),
    }


def _body(group: Group) -> Iterator[str]:
    for each in group.counterparts:
        if not each.answers:
            s = each.statement
            yield f"{shown_words(s.holder)} ({status(each.pair)}): “{shown_words(s.text)}”"
