"""Citations by our own CSL styles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from lxml import etree

from tests.exchanging import made
from viewpoints.domain.articles import Article
from viewpoints.domain.exchange import ArticleRecord
from viewpoints.exchange.citing import Style, cite, reference
from viewpoints.paths import resources

TODAY = date(2026, 11, 22)
LAMPS = Article(
    text="x", title="Lamps <b> & the “Quay”", author="Ida Holm", publisher="Harbour Gazette",
    published=date(2024, 5, 17), url="https://example.org/lamps?a=1&b=2",
)  # fmt: skip


@pytest.mark.parametrize(
    ("style", "words"),
    [
        (
            Style.APA,
            (
                "Holm, I. (2024, May 17). Lamps <b> & the “Quay.” Harbour Gazette. Retrieved November 22, 2026, from "
                "https://example.org/lamps?a=1&b=2"
            ),
        ),
        (
            Style.MLA,
            (
                "Holm, Ida. “Lamps <b> & the ‘Quay’.” Harbour Gazette, 17 May 2024, https://example.org/lamps?a=1&b=2. "
                "Accessed 22 Nov. 2026."
            ),
        ),
        (
            Style.CHICAGO,
            (
                "Holm, Ida. “Lamps <b> & the ‘Quay’.” Harbour Gazette, May 17, 2024. Accessed November 22, 2026. "
                "https://example.org/lamps?a=1&b=2."
            ),
        ),
    ],
)
def test_a_reference(style, words):
    made_ = reference(ArticleRecord(1, LAMPS), style, TODAY)
    assert made_.plain == words
    assert "<i>Harbour Gazette</i>" in made_.rich
    assert "Lamps &lt;b&gt; &amp;" in made_.rich
    assert '<a href="https://example.org/lamps?a=1&amp;b=2">' in made_.rich


@pytest.mark.parametrize("style", list(Style))
@pytest.mark.parametrize("title", ["", "What now?", "a.b..", "{x} // $y$"])
def test_what_is_not_known_is_left_out(style, title):
    bare = replace(LAMPS, title=title, author="", publisher="", published=None, url="")
    words = reference(ArticleRecord(1, bare), style, TODAY).plain
    assert (title or "Untitled").rstrip(".?") in words
    assert "None" not in words
    assert "2026" not in words, "nothing was looked at on the web"


def test_a_name_of_a_body_is_not_taken_apart():
    body = replace(LAMPS, author="the Council of the Harbour")
    assert reference(ArticleRecord(1, body), Style.APA, TODAY).plain.startswith("the Council of the Harbour (2024")


def test_a_pair_is_quoted_with_both_references():
    collection = made(["A <claim>.", "An answer."])
    sides = tuple((s, collection.articles[0]) for s in collection.statements)
    found = cite(sides, Style.MLA, TODAY, "Answered by:")
    assert found.plain.startswith("“A <claim>.” — Ann Reed, paragraph 1, in: Holm, Ida. “Lamps.”")
    assert "\n\nAnswered by:\n\n“An answer.” — Ben Stone" in found.plain
    assert "“A &lt;claim&gt;.”" in found.rich


@pytest.mark.parametrize("style", list(Style))
def test_our_styles_follow_the_schema_of_csl(style):
    import citeproc

    folder = resources() / "csl"
    schema = next(iter(__import__("pathlib").Path(citeproc.__file__).parent.rglob("csl.rng")))
    rules = etree.RelaxNG(etree.parse(schema))
    rules.assertValid(etree.parse(folder / f"{style.value}.csl"))
