"""The formats of export in one table: what each is called, what it cannot hold, and what writes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from viewpoints.domain.exchange import Stock, Suggestions, Tally
from viewpoints.exchange import aif, argdown, bundle, graphs, qdpx, report, sources, tables, word
from viewpoints.exchange.report import Cover
from viewpoints.exchange.writing import Tick


@dataclass(frozen=True, slots=True)
class Making:
    """What a writer is told besides the stock: its cover, the moment (UTC), whose verdicts these are, and choices."""

    cover: Cover
    made_at: datetime
    reader: str = ""
    vectors: bool = False
    crlf: bool = False


Writer = Callable[[Stock, BinaryIO, Tick, Making], None]


@dataclass(frozen=True, slots=True)
class Format:
    """One format; `cannot` says in sentences what it has no place for, `steps` how often each part is passed through.

    `writer` is None where only the window can write it. The parts of `steps`: articles, statements, groups, pairs.
    """

    key: str
    label: str
    suffix: str
    for_people: bool
    writer: Writer | None
    steps: tuple[int, int, int, int]
    cannot: tuple[str, ...] = ()
    complete: bool = False


_NO_TEXTS = "The articles’ own texts are not part of it, only the statements and where they stand."
_NO_REST = "Statements of support and context are not shown, unless a claim is paired with one."
_NO_REVIEW = "Aliases, colours, your review of single statements and vectors stay in the library."
_ONLY_SOURCES = "Only the articles are listed as sources; statements and answers are not part of it."
_ONE_LINE = "Line breaks within a statement become spaces."

FORMATS: tuple[Format, ...] = (
    Format(
        "html",
        "Web page in one file (HTML)",
        ".html",
        for_people=True,
        writer=lambda stock, out, tick, m: report.write_html(stock, out, tick, m.cover),
        steps=(0, 0, 1, 0),
        cannot=(_NO_TEXTS, _NO_REST),
    ),
    Format("pdf", "PDF", ".pdf", for_people=True, writer=None, steps=(0, 0, 1, 0), cannot=(_NO_TEXTS, _NO_REST)),
    Format(
        "docx",
        "Word document (DOCX)",
        ".docx",
        for_people=True,
        writer=lambda stock, out, tick, m: word.write_docx(stock, out, tick, m.cover),
        steps=(0, 0, 1, 0),
        cannot=(_NO_TEXTS, _NO_REST),
    ),
    Format(
        "markdown",
        "Markdown",
        ".md",
        for_people=True,
        writer=lambda stock, out, tick, m: report.write_markdown(stock, out, tick, m.cover),
        steps=(0, 0, 1, 0),
        cannot=(_NO_TEXTS, _NO_REST),
    ),
    Format(
        "bundle",
        "Viewpoints bundle (whole articles with all decisions)",
        ".viewpoints",
        for_people=False,
        writer=lambda stock, out, tick, m: bundle.write(
            stock, out, tick, made_at=m.made_at, reader=m.reader, vectors=m.vectors
        ),
        steps=(0, 1, 0, 1),
        cannot=("The import queue and the trash stay in the library.",),
        complete=True,
    ),
    Format(
        "csv",
        "Table of statements (CSV)",
        ".csv",
        for_people=False,
        writer=lambda stock, out, tick, _m: tables.write_csv(stock, out, tick),
        steps=(0, 1, 0, 1),
        cannot=(_NO_TEXTS, _NO_REVIEW),
    ),
    Format(
        "xlsx",
        "Workbook of statements, answers and sources (XLSX)",
        ".xlsx",
        for_people=False,
        writer=lambda stock, out, tick, _m: tables.write_xlsx(stock, out, tick),
        steps=(0, 1, 1, 1),
        cannot=(_NO_TEXTS, _NO_REVIEW, "A cell holds 32,767 characters; a longer statement is cut there and says so."),
    ),
    Format(
        "aif",
        "Argument graph (AIF JSON)",
        ".json",
        for_people=False,
        writer=lambda stock, out, tick, m: aif.write(stock, out, tick, made_at=m.made_at, wrapped=False),
        steps=(0, 3, 0, 2),
        cannot=(
            _NO_TEXTS,
            _NO_REVIEW,
            "Roles other than answering, scores and places in the article have no place in AIF.",
        ),
    ),
    Format(
        "xaif",
        "Argument graph for OVA (xAIF JSON)",
        ".json",
        for_people=False,
        writer=lambda stock, out, tick, m: aif.write(stock, out, tick, made_at=m.made_at, wrapped=True),
        steps=(0, 3, 0, 2),
        cannot=(
            _NO_TEXTS,
            _NO_REVIEW,
            "Roles other than answering, scores and places in the article have no place in AIF.",
        ),
    ),
    Format(
        "argdown",
        "Argdown",
        ".argdown",
        for_people=False,
        writer=lambda stock, out, tick, _m: argdown.write(stock, out, tick),
        steps=(0, 1, 1, 0),
        cannot=(_NO_TEXTS, _NO_REVIEW, _ONE_LINE, "Scores and places in the article are not part of it."),
    ),
    Format(
        "qdpx",
        "Coded texts for NVivo, ATLAS.ti, MAXQDA (REFI-QDA)",
        ".qdpx",
        for_people=False,
        writer=lambda stock, out, tick, m: qdpx.write(stock, out, tick, made_at=m.made_at, crlf=m.crlf),
        steps=(1, 1, 0, 1),
        cannot=("Aliases, scores, your review of single statements and vectors stay in the library.",),
    ),
    Format(
        "graphml",
        "Graph (GraphML)",
        ".graphml",
        for_people=False,
        writer=lambda stock, out, tick, _m: graphs.write_graphml(stock, out, tick),
        steps=(0, 1, 0, 1),
        cannot=(_NO_TEXTS, _NO_REVIEW),
    ),
    Format(
        "dot",
        "Graph for Graphviz (DOT)",
        ".dot",
        for_people=False,
        writer=lambda stock, out, tick, _m: graphs.write_dot(stock, out, tick),
        steps=(0, 1, 0, 1),
        cannot=(_NO_TEXTS, _NO_REVIEW, "A label shows the first six lines of a statement, its tooltip the whole."),
    ),
    Format(
        "canvas",
        "Canvas for Obsidian (JSON Canvas)",
        ".canvas",
        for_people=False,
        writer=lambda stock, out, tick, _m: graphs.write_canvas(stock, out, tick),
        steps=(0, 0, 1, 1),
        cannot=(_NO_TEXTS, _NO_REVIEW, _ONE_LINE),
    ),
    Format(
        "bibtex",
        "Sources (BibTeX)",
        ".bib",
        for_people=False,
        writer=lambda stock, out, tick, _m: sources.write_bibtex(stock, out, tick),
        steps=(1, 0, 0, 0),
        cannot=(_ONLY_SOURCES,),
    ),
    Format(
        "csl",
        "Sources for Zotero (CSL-JSON)",
        ".json",
        for_people=False,
        writer=lambda stock, out, tick, _m: sources.write_csl(stock, out, tick),
        steps=(1, 0, 0, 0),
        cannot=(_ONLY_SOURCES,),
    ),
    Format(
        "claimreview",
        "Claims for search engines (ClaimReview JSON-LD)",
        ".jsonld",
        for_people=False,
        writer=lambda stock, out, tick, m: sources.write_claimreview(
            stock, out, tick, made_on=m.made_at.date(), reader=m.reader
        ),
        steps=(0, 0, 1, 0),
        cannot=(_NO_TEXTS, "There is no rating of truth in it: it says what was found against each claim."),
    ),
)

BY_KEY = {each.key: each for each in FORMATS}


def _counted(n: int, one: str, more: str) -> str:
    return f"{n:,} {one if n == 1 else more}"


def covers(tally: Tally) -> str:
    """Return in a sentence what is taken."""
    parts = (
        _counted(tally.statements, "statement", "statements"),
        _counted(tally.pairs, "answer to a claim", "answers to claims"),
    )
    where = _counted(tally.articles, "article", "articles")
    return f"{' and '.join(parts)}, from {where}."


def left_out(tally: Tally, made: Format, suggestions: Suggestions) -> tuple[str, ...]:
    """Return in sentences what is left out, and what is in it that nobody has reviewed."""
    said: list[str] = []
    if tally.other_statements:
        n = _counted(tally.other_statements, "other statement", "other statements")
        said.append(f"Not shown here and left out: {n} of the library.")
    if made.complete:
        return (*said, *made.cannot)
    if tally.rejected:
        said.append(f"{_counted(tally.rejected, 'rejected answer is', 'rejected answers are')} left out.")
    unreviewed = [
        _counted(tally.unreviewed_statements, "statement", "statements") if tally.unreviewed_statements else "",
        _counted(tally.unreviewed_pairs, "answer", "answers") if tally.unreviewed_pairs else "",
    ]
    words = " and ".join(each for each in unreviewed if each)
    if words and suggestions is Suggestions.LEFT_OUT:
        said.append(f"Left out, as nobody has reviewed them: {words}.")
    elif words:
        said.append(f"Found by the program, not reviewed, and marked so: {words}.")
    return (*said, *made.cannot)
