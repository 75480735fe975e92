"""Citations of a claim or a pair, plain and rich, formatted by CSL styles of our own (resources/csl)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from html import escape, unescape
from typing import Any

from viewpoints import paths
from viewpoints.domain.exchange import ArticleRecord, StatementRecord
from viewpoints.exchange.sources import csl_item
from viewpoints.exchange.writing import link, one_line


class Style(StrEnum):
    """How a source is cited."""

    APA = "apa"
    MLA = "mla"
    CHICAGO = "chicago"


@dataclass(frozen=True, slots=True)
class Citation:
    """One text for the clipboard, as plain words and as HTML."""

    plain: str
    rich: str


@cache
def _style(style: Style) -> Any:  # noqa: ANN401 - citeproc-py comes without types
    from citeproc import CitationStylesStyle

    # Checked against the schema by a test; checking again on each use would cost a second.
    return CitationStylesStyle(str(paths.resources() / "csl" / f"{style.value}.csl"), validate=False)


def reference(record: ArticleRecord, style: Style, accessed: date) -> Citation:
    """Return the reference to an article in one style, with its link and the day it was looked at."""
    from citeproc import Citation as Cited
    from citeproc import CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    article = record.article
    title = one_line(article.title) or "Untitled"
    if style is not Style.APA:
        # Set in quotation marks itself, a title has single ones within.
        title = title.replace("“", "‘").replace("”", "’")
    item = csl_item(record, accessed if link(article.url) else None) | {"title": title}
    item.pop("note", None)
    bibliography = CitationStylesBibliography(_style(style), CiteProcJSON([_escaped(item)]), formatter.html)
    bibliography.register(Cited([CitationItem(item["id"])]))
    (entry,) = bibliography.bibliography()
    # The full stop and the comma stand within the quotation marks, as both styles that have them ask.
    rich = re.sub(r"”([.,])", r"\1”", re.sub(r"\s+", " ", str(entry)).strip())
    rich = re.sub(r"(?<!\.)\.\.(?=[\s<]|$)", ".", rich)
    plain = unescape(re.sub(r"</?i>", "", rich))
    if address := link(article.url):
        rich = rich.replace(escape(address), f'<a href="{escape(address)}">{escape(address)}</a>')
    return Citation(plain, rich)


def _escaped(value: Any) -> Any:  # noqa: ANN401 - any part of an item
    """Return an item of CSL-JSON with nothing in its words that could be taken for markup."""
    if isinstance(value, dict):
        return {key: _escaped(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_escaped(part) for part in value]
    return escape(value, quote=False) if isinstance(value, str) else value


def _quoted(statement: StatementRecord, source: Citation) -> Citation:
    words, holder = one_line(statement.text), one_line(statement.holder)
    where = f"paragraph {statement.paragraph}"
    return Citation(
        f"“{words}” — {holder}, {where}, in: {source.plain}",
        f"<p>“{escape(words)}” — {escape(holder)}, {where}, in: {source.rich}</p>",
    )


def cite(
    statements: tuple[tuple[StatementRecord, ArticleRecord], ...], style: Style, accessed: date, between: str
) -> Citation:
    """Return statements quoted with their references, joined by `between` (such as “Answered by:”)."""
    quoted = [_quoted(statement, reference(record, style, accessed)) for statement, record in statements]
    return Citation(
        f"\n\n{between}\n\n".join(each.plain for each in quoted),
        f"<p>{escape(between)}</p>".join(each.rich for each in quoted),
    )
