"""Whatever words a library holds, no format takes them for anything but words."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from datetime import date
from html.parser import HTMLParser

import pytest
from docx import Document
from hypothesis import given, settings
from lxml import etree
from markdown_it import MarkdownIt

from tests.exchanging import HOSTILE, THEN, Shelf, collections, made
from viewpoints.domain.exchange import Stock
from viewpoints.domain.matches import Verdict
from viewpoints.exchange import aif, argdown, graphs, qdpx, report, sources, tables, word
from viewpoints.exchange.report import Cover
from viewpoints.exchange.tables import armed, defused
from viewpoints.exchange.writing import contained, link, one_line, shown_words

COVER = Cover("A “title” <b> // {x}", ("One sentence & no more.",), date(2026, 3, 4))
SOME = settings(max_examples=15, deadline=None)


def written(write, stock: Stock, *args, **kwargs) -> bytes:
    out = io.BytesIO()
    write(stock, out, lambda: None, *args, **kwargs)
    return out.getvalue()


class Page(HTMLParser):
    """Collects what a browser would show and load."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []
        self.loads: list[str] = []
        self._in_words = False

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        given = dict(attrs)
        assert not any(name.startswith("on") for name in given)
        self.loads += [value or "" for name, value in attrs if name in {"src", "data", "srcset", "action"}]
        if tag == "a":
            assert re.match(r"#a\d+$|https?://", given["href"])
        if tag == "p" and given.get("class") == "words":
            self._in_words = True
            self.words.append("")

    def handle_endtag(self, tag):
        if tag == "p":
            self._in_words = False

    def handle_data(self, data):
        if self._in_words:
            self.words[-1] += data


@SOME
@given(collections())
def test_html_shows_the_words_and_loads_nothing(collection):
    page = Page()
    shelf = Shelf(collection)
    content = written(report.write_html, shelf, COVER).decode()
    page.feed(content)
    expected = [one_line(s.text) for group in shelf.groups() for s in _shown(group)]
    assert page.words == expected
    assert page.loads == []
    assert set(page.tags) <= {
        "html", "head", "meta", "title", "style", "body", "main", "header", "h1", "h2", "p", "section", "blockquote",
        "bdi", "a", "ol", "li", "b", "br", "footer",
    }  # fmt: skip
    assert "default-src 'none'" in content


def _shown(group):
    return (group.statement, *(each.statement for each in group.counterparts))


@SOME
@given(collections())
def test_markdown_renders_back_to_the_words(collection):
    shelf = Shelf(collection)
    tokens = MarkdownIt().parse(written(report.write_markdown, shelf, COVER).decode())
    quotes, depth = [], 0
    for token in tokens:
        depth += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type == "inline" and depth:
            assert {child.type for child in token.children or ()} <= {"text", "text_special"}, token
            quotes.append("".join(child.content for child in token.children or ()))
    assert quotes == [w for g in shelf.groups() for s in _shown(g) if (w := one_line(s.text))]


@SOME
@given(collections())
def test_csv_comes_back_verbatim_and_starts_no_formula(collection):
    data = written(tables.write_csv, Shelf(collection))
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [armed(row["words"]) for row in rows] == [shown_words(s.text) for s in collection.statements]
    for row in rows:
        for cell in row.values():
            assert not re.match(r"\s*[=+\-@\t\r＝＋－＠]", cell)


@pytest.mark.parametrize("words", [*HOSTILE, "", "'", "'tis", "' =1", "plain"])
def test_defusing_is_undone(words):
    assert armed(defused(words)) == words


@SOME
@given(collections())
def test_xml_formats_parse_and_hold_the_words(collection):
    shelf = Shelf(collection)
    tree = etree.fromstring(written(graphs.write_graphml, shelf))
    found = [d.text or "" for d in tree.iterfind(".//{*}data[@key='node_words']")]
    assert found == [shown_words(s.text) for s in collection.statements]
    with zipfile.ZipFile(io.BytesIO(written(qdpx.write, shelf, made_at=THEN))) as project:
        tree = etree.fromstring(project.read("project.qde"))
        texts = [project.read(n).decode() for n in project.namelist() if n.startswith("sources/")]
    assert [len(text) for text in texts] == [len(a.article.text) for a in collection.articles]
    document = Document(io.BytesIO(written(word.write_docx, shelf, COVER)))
    said = [p.text for p in document.paragraphs if p.style.name in {"Claim", "Answer"}]
    assert said == [one_line(s.text) for group in shelf.groups() for s in _shown(group)]


@SOME
@given(collections())
def test_json_formats_parse_and_hold_the_words(collection):
    shelf = Shelf(collection)
    words = [shown_words(s.text) for s in collection.statements]
    graph = json.loads(written(aif.write, shelf, made_at=THEN, wrapped=False))
    assert [n["text"] for n in graph["nodes"] if n["type"] == "I"] == words
    canvas = json.loads(written(graphs.write_canvas, shelf))
    assert len(canvas["nodes"]) == len(words)
    assert len({n["id"] for n in canvas["nodes"]}) == len(words)
    reviews = json.loads(written(sources.write_claimreview, shelf, made_on=date(2026, 3, 4), reader=""))
    for review in reviews["@graph"]:
        assert "ratingValue" not in review["reviewRating"], "a library does not judge truth"
    items = json.loads(written(sources.write_csl, shelf))
    assert [i["title"] for i in items] == [shown_words(a.article.title) for a in collection.articles]
    assert all(i.get("URL", "https").startswith("http") for i in items)


@SOME
@given(collections())
def test_bibtex_braces_are_balanced(collection):
    for entry in written(sources.write_bibtex, Shelf(collection)).decode().split("\n\n"):
        plain = re.sub(r"\\[{}\\]", "", entry)
        assert plain.count("{") == plain.count("}")


@SOME
@given(collections())
def test_dot_strings_are_closed(collection):
    content = written(graphs.write_dot, Shelf(collection)).decode()
    for line in content.splitlines():
        assert len(re.findall(r'(?<!\\)(?:\\\\)*"', line)) % 2 == 0


@pytest.mark.parametrize("letter", ["x", "<", "\u202e"])
def test_a_statement_of_a_megabyte_goes_through_every_writer(letter):
    words = letter * 1_000_000
    shelf = Shelf(made([words, "Answer."]))
    for write in (
        lambda s, o, t: report.write_html(s, o, t, COVER),
        lambda s, o, t: report.write_markdown(s, o, t, COVER),
        lambda s, o, t: word.write_docx(s, o, t, COVER),
        tables.write_csv,
        tables.write_xlsx,
        argdown.write,
        lambda s, o, t: aif.write(s, o, t, made_at=THEN, wrapped=True),
        lambda s, o, t: qdpx.write(s, o, t, made_at=THEN),
        graphs.write_graphml,
        graphs.write_dot,
        graphs.write_canvas,
    ):
        assert len(written(write, shelf)) > 1000


def test_a_direction_left_open_is_closed_and_none_is_closed_that_is_not_open():
    assert contained("\u202eabc") == "\u202eabc\u202c"
    assert contained("a\u2069b\u2067c") == "ab\u2067c\u2069"
    assert contained("\u2067\u202ex\u2069") == "\u2067\u202ex\u202c\u2069"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "http://a b", 'https://x"y', "file:///etc/passwd", ""])
def test_only_an_address_of_the_web_becomes_a_link(url):
    assert link(url) == ""


def test_what_nobody_reviewed_is_marked_in_every_format_for_people():
    shelf = Shelf(made(["A claim.", "An answer."], confirmed=False))
    for content in (
        written(report.write_html, shelf, COVER).decode(),
        written(report.write_markdown, shelf, COVER).decode(),
        "".join(part for piece in report.blocks(shelf, COVER) for part in piece),
    ):
        assert content.count("not reviewed") == 3  # the claim, its answer, and the answer as a card of its own
    confirmed = Shelf(made(["A claim.", "An answer."]))
    assert confirmed.collection.pairs[0].verdict is Verdict.CONFIRMED
    assert "not reviewed" not in written(report.write_html, confirmed, COVER).decode()


def test_no_counterargument_found_is_said():
    alone = Shelf(made(["A claim."]))
    assert "No counterargument found." in written(report.write_html, alone, COVER).decode()
