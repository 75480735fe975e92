"""What is made for people: a page of HTML in one file, and Markdown; each claim stays with its answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import BinaryIO
from urllib.parse import quote

from viewpoints.domain.exchange import ArticleRecord, Counterpart, Group, PairRecord, StatementRecord, Stock
from viewpoints.domain.statements import ANSWERING
from viewpoints.exchange.writing import (
    Tick,
    byline,
    day_words,
    link,
    one_line,
    origin_words,
    place,
    role_words,
    status,
    text_into,
)

NONE_FOUND = "No counterargument found."
NOT_RANKED = "The answers to this have not been matched yet."
ANSWERS_NOTHING = "No claim found that this answers."


@dataclass(frozen=True, slots=True)
class Cover:
    """What heads and closes a report: its title, what it covers and leaves out in sentences, and its day."""

    title: str
    sentences: tuple[str, ...]
    made_on: date
    source: str = ""

    @property
    def footer(self) -> str:
        """Return the line that stands below every page: what it is about, from which source, and the day."""
        parts = (one_line(self.title), one_line(self.source), f"Viewpoints, {day_words(self.made_on)}")
        return " · ".join(part for part in parts if part)


def verdictless(group: Group) -> str:
    """Return the sentence for a group without counterparts."""
    if not group.ranked:
        return NOT_RANKED
    return ANSWERS_NOTHING if group.statement.role in ANSWERING else NONE_FOUND


def heading(counterparts: tuple[Counterpart, ...], *, answers: bool) -> str:
    """Return what to call a list of answers, or of the claims that a statement answers."""
    n = len(counterparts)
    if answers:
        return "Answers this claim" if n == 1 else f"Answers these {n} claims"
    return "Counterargument" if n == 1 else f"{n} counterarguments"


def parted(group: Group) -> Iterator[tuple[bool, tuple[Counterpart, ...]]]:
    """Yield the counterparts that answer the statement, then those it answers, none of either left empty."""
    for answers in (False, True):
        some = tuple(each for each in group.counterparts if each.answers is answers)
        if some:
            yield answers, some


def meta_parts(statement: StatementRecord, pair: PairRecord | None = None) -> list[str]:
    """Return what is said below a statement's words, without its holder, and of the pair it is shown in."""
    parts = [role_words(statement.role), place(statement)]
    if pair is None or not pair.suggested:  # else "not reviewed" is said of the pair, and once is enough
        parts.append(origin_words(statement))
    if pair is not None:
        parts += [status(pair), f"score {pair.rating.score:.2f}" if pair.rating else "joined by hand"]
    return [part for part in parts if part]


# -- HTML -----------------------------------------------------------------------------------------------------------

_STYLE = """
:root { color-scheme: light dark; --ground: #f7f6f2; --paper: #ffffff; --ink: #1e2126; --muted: #63676f;
  --line: #e3e0d8; --blue: #0b5fa5; --blue-tint: #e7f0f8; --orange: #b24c0c; --orange-tint: #fbede2; }
@media (prefers-color-scheme: dark) { :root { --ground: #1b1d21; --paper: #24272c; --ink: #e8e6e1; --muted: #a3a7ae;
  --line: #363a41; --blue: #6fb1ea; --blue-tint: #1f3142; --orange: #f0a063; --orange-tint: #3b2a1e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.5rem; }
h1 { font: 600 1.75rem/1.25 "Noto Serif", Georgia, "Liberation Serif", serif; margin: 0 0 .5rem; }
h2 { font-size: .8125rem; font-weight: 600; color: var(--muted); margin: 1rem 0 .5rem; }
h2.part { font-size: 1.125rem; color: var(--ink); margin: 2.5rem 0 1rem; }
p { margin: 0; overflow-wrap: anywhere; }
.cover p { color: var(--muted); margin-bottom: .25rem; }
section { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem 1.5rem;
  margin-top: 1.5rem; }
blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid var(--blue); }
blockquote.other { border-left-color: var(--orange); }
blockquote .words { font: 1.0625rem/1.55 "Noto Serif", Georgia, "Liberation Serif", serif; }
.holder { font-weight: 600; color: var(--blue); }
.other .holder { color: var(--orange); }
.meta { font-size: .8125rem; color: var(--muted); margin-top: .25rem; }
ol { list-style: none; margin: 0; padding: 0; }
ol.answers > li + li { margin-top: 1rem; }
ol.sources > li { border-top: 1px solid var(--line); padding: .5rem 0; overflow-wrap: anywhere; }
.none { color: var(--muted); font-style: italic; margin-top: 1rem; }
a { color: var(--blue); }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
footer { margin-top: 2.5rem; font-size: .8125rem; color: var(--muted); }
@media print {
  @page { margin: 18mm 16mm; }
  :root { --ground: #fff; --paper: #fff; --ink: #000; --muted: #444; --line: #bbb; --blue: #0b5fa5; --orange: #b24c0c; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
  section { break-inside: avoid; padding: .75rem 1rem; } li { break-inside: avoid; } h2 { break-after: avoid; }
}
"""

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Viewpoints">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<header class="cover">
<h1 dir="auto">{title}</h1>
"""


def html(words: str) -> str:
    """Return words as they stand in HTML, on one line, with nothing in them taken for markup."""
    return escape(one_line(words), quote=True)


def write_html(stock: Stock, out: BinaryIO, tick: Tick, cover: Cover) -> None:
    """Write a report as one HTML file without script or network, light or dark as the reader's system is."""
    with text_into(out) as file:
        file.write(_HEAD.format(title=html(cover.title), style=_STYLE))
        for sentence in cover.sentences:
            file.write(f"<p>{html(sentence)}</p>\n")
        file.write("</header>\n")
        links = {record.id: link(record.article.url) for record in stock.articles()}
        for group in stock.groups():
            tick()
            file.write(group_html(group, links))
        file.write('<h2 class="part">Sources</h2>\n<ol class="sources">\n')
        for record in stock.articles():
            file.write(_source_html(record))
        file.write(f"</ol>\n<footer>{html(cover.footer)}</footer>\n</main>\n</body>\n</html>\n")


def group_html(group: Group, links: dict[int, str]) -> str:
    """Return a claim with its answers as one piece of HTML; `links` are the articles' addresses."""
    parts = [f'<section id="s{group.statement.id}">\n', _quote(group.statement, links)]
    for answers, some in parted(group):
        parts.append(f'<h2>{html(heading(some, answers=answers))}</h2>\n<ol class="answers">\n')
        parts += [f"<li>{_quote(each.statement, links, each.pair)}</li>\n" for each in some]
        parts.append("</ol>\n")
    if not group.counterparts:
        parts.append(f'<p class="none">{html(verdictless(group))}</p>\n')
    parts.append("</section>\n")
    return "".join(parts)


def _quote(statement: StatementRecord, links: dict[int, str], pair: PairRecord | None = None) -> str:
    meta = " · ".join(html(part) for part in meta_parts(statement, pair))
    address = links.get(statement.article_id, "")
    if address:
        meta += f' · <a href="{escape(at_words(address, statement.text))}">source</a>'
    meta += f' · <a href="#a{statement.article_id}">details</a>'
    return (
        f'<blockquote class="{"claim" if pair is None else "other"}">'
        f'<p class="holder"><bdi>{html(statement.holder)}</bdi></p>'
        f'<p class="words" dir="auto">{html(statement.text)}</p><p class="meta">{meta}</p></blockquote>\n'
    )


def at_words(address: str, words: str) -> str:
    """Return an address that has a browser scroll to these words, where it knows how to (a text fragment)."""
    if "#" in address:
        return address
    said = one_line(words).split()
    ends = (" ".join(said),) if len(said) <= 8 else (" ".join(said[:4]), " ".join(said[-4:]))
    if any(len(end) > 200 for end in ends):
        return address
    return f"{address}#:~:text=" + ",".join(quote(end, safe="").replace("-", "%2D") for end in ends)


def _source_html(record: ArticleRecord) -> str:
    article = record.article
    address = link(article.url)
    line = f"<bdi><b>{html(article.title) or 'Untitled'}</b></bdi>"
    if by := byline(article):
        line += f". {html(by)}"
    if address:
        line += f'<br><a href="{escape(address)}">{html(address)}</a>'
    if article.note:
        line += f"<br>{html(article.note)}"
    return f'<li id="a{record.id}">{line}</li>\n'


# -- Markdown -------------------------------------------------------------------------------------------------------

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&$^])")
_BLOCK_START = re.compile(r"^([-+=:]|\d+(?=[.)]))")


def markdown(words: str) -> str:
    """Return words on one line as Markdown shows them letter by letter."""
    line = _MARKS.sub(r"\\\1", one_line(words))
    found = _BLOCK_START.match(line)
    if not found:
        return line
    if found[1].isdigit():
        return f"{found[1]}\\{line[found.end() :]}"
    return f"\\{line}"


def write_markdown(stock: Stock, out: BinaryIO, tick: Tick, cover: Cover) -> None:
    """Write a report as Markdown (CommonMark)."""
    with text_into(out) as file:
        file.write(f"# {markdown(cover.title)}\n\n")
        for sentence in cover.sentences:
            file.write(f"{markdown(sentence)}\n\n")
        links = {record.id: link(record.article.url) for record in stock.articles()}
        for group in stock.groups():
            tick()
            file.write("\n".join(_group_markdown(group, links)))
            file.write("\n\n")
        file.write("## Sources\n\n")
        for record in stock.articles():
            file.write(_source_markdown(record))
        file.write(f"\n{markdown(cover.footer)}\n")


def _group_markdown(group: Group, links: dict[int, str]) -> Iterator[str]:
    statement = group.statement
    yield f"## {markdown(statement.holder)}: {role_words(statement.role)} {statement.id}"
    yield ""
    yield f"> {markdown(statement.text)}"
    yield ""
    yield _meta_markdown(statement, links)
    for answers, some in parted(group):
        yield ""
        yield f"**{heading(some, answers=answers)}**"
        for each in some:
            yield ""
            yield f"- **{markdown(each.statement.holder)}**"
            yield ""
            yield f"  > {markdown(each.statement.text)}"
            yield ""
            yield f"  {_meta_markdown(each.statement, links, each.pair)}"
    if not group.counterparts:
        yield ""
        yield f"*{verdictless(group)}*"


def _meta_markdown(statement: StatementRecord, links: dict[int, str], pair: PairRecord | None = None) -> str:
    meta = markdown(" · ".join(meta_parts(statement, pair)))
    address = links.get(statement.article_id, "")
    return f"{meta} · [source](<{address}>)" if address else meta


def _source_markdown(record: ArticleRecord) -> str:
    article = record.article
    line = f"- **{markdown(article.title) or 'Untitled'}**"
    if by := byline(article):
        line += f". {markdown(by)}"
    if address := link(article.url):
        line += f". <{address}>"
    if article.note:
        line += f" ({markdown(article.note)})"
    return f"{line}\n"


# -- pieces for a page ----------------------------------------------------------------------------------------------


def blocks(stock: Stock, cover: Cover) -> Iterator[tuple[str, ...]]:
    """Yield the pieces of a report in simple HTML; a piece is to stay on one page, or else each of its parts."""
    sentences = "".join(f'<p class="muted">{html(each)}</p>' for each in cover.sentences)
    yield (f'<p class="title">{html(cover.title)}</p>{sentences}',)
    links = {record.id: link(record.article.url) for record in stock.articles()}
    for group in stock.groups():
        yield _block(group, links)
    for number, record in enumerate(stock.articles()):
        # The heading stays with the first source.
        yield (
            ('<p class="part">Sources</p>' if number == 0 else "") + f'<p class="source">{_source_line(record)}</p>',
        )


def _source_line(record: ArticleRecord) -> str:
    article = record.article
    line = f"<b>{html(article.title) or 'Untitled'}</b>"
    if by := byline(article):
        line += f". {html(by)}"
    if address := link(article.url):
        line += f'. <a href="{escape(address)}">{html(address)}</a>'
    return f"{line}. {html(article.note)}" if article.note else line


def _block(group: Group, links: dict[int, str]) -> tuple[str, ...]:
    """Return a claim with its first answer as one part, and each further answer as another."""
    claim = _said(group.statement, links)
    if not group.counterparts:
        return (f'{claim}<p class="none">{html(verdictless(group))}</p>',)
    parts: list[str] = []
    for answers, some in parted(group):
        said = [_said(each.statement, links, each.pair) for each in some]
        said[0] = f'<p class="heading">{html(heading(some, answers=answers))}</p>{said[0]}'
        parts += said
    return (claim + parts[0], *parts[1:])


def _said(statement: StatementRecord, links: dict[int, str], pair: PairRecord | None = None) -> str:
    side = "claim" if pair is None else "answer"
    meta = " · ".join(html(part) for part in meta_parts(statement, pair))
    if address := links.get(statement.article_id):
        meta += f' · <a href="{escape(address)}">source</a>'
    return (
        f'<p class="{side}-holder">{html(statement.holder)}</p><p class="{side}">{html(statement.text)}</p>'
        f'<p class="{side}-meta">{meta}</p>'
    )
