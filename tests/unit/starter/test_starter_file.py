"""The starter library that ships: whole, verbatim, without matches, and in words of its own."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from viewpoints.domain.articles import Span, paragraph_spans
from viewpoints.domain.statements import ANSWERING, Manner, Role
from viewpoints.paths import resources

REPOSITORY = Path(__file__).resolve().parents[3]
ORIGINAL = REPOSITORY.parent / "shared" / "bench" / "opeds" / "text" / "seed_macron-half-baked.md"

CLAIMANT = "Emmanuel Macron"
AUTHOR = "Leonid Bershidsky"

TOP_KEYS = {"format", "version", "articles"}
ARTICLE_KEYS = {
    "title", "author", "publisher", "published", "language", "url", "source_name", "note", "text", "holders",
    "statements",
}  # fmt: skip
HOLDER_KEYS = {"name", "aliases"}
STATEMENT_KEYS = {"start", "end", "holder", "role", "manner", "certainty", "source", "cue"}

QUOTED = re.compile(r"“([^”]*)”")


@pytest.fixture(scope="module")
def library() -> dict[str, Any]:
    return json.loads((resources() / "starter" / "macron-bershidsky.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def article(library) -> dict[str, Any]:
    (only,) = library["articles"]
    return only


@pytest.fixture(scope="module")
def original() -> str:
    if not ORIGINAL.is_file():
        pytest.skip("the article is not beside this repository (../shared/bench)")
    return ORIGINAL.read_text(encoding="utf-8")


def words(text: str) -> list[str]:
    """Return the words of `text`, without case and with one kind of apostrophe."""
    return re.findall(r"\w+(?:['-]\w+)*", text.replace("’", "'").casefold())


def runs(tokens: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(tokens[i : i + length]) for i in range(len(tokens) - length + 1)}


def of_holder(article, name: str, roles: set[Role] | frozenset[Role]) -> list[dict[str, Any]]:
    return [s for s in article["statements"] if s["holder"] == name and s["role"] in roles]


def test_it_is_a_library_of_version_one(library, article):
    assert library["format"] == "viewpoints-library"
    assert library["version"] == 1
    assert article["language"] == "en"


def test_it_says_whose_article_it_digests(article):
    assert "digest" in article["title"]
    assert "digest" in article["note"]
    assert article["author"] == AUTHOR
    assert article["publisher"] == "The Moscow Times"
    assert date.fromisoformat(article["published"]) == date(2019, 11, 8)
    assert article["url"].startswith("https://www.themoscowtimes.com/2019/11/08/")


def test_no_key_says_which_answer_belongs_to_which_claim(library, article):
    assert set(library) == TOP_KEYS
    assert set(article) == ARTICLE_KEYS
    for holder in article["holders"]:
        assert set(holder) == HOLDER_KEYS
    for statement in article["statements"]:
        assert set(statement) == STATEMENT_KEYS


def test_there_is_enough_to_compare(article):
    assert len(of_holder(article, CLAIMANT, {Role.POSITION})) >= 14
    assert len(of_holder(article, AUTHOR, ANSWERING)) >= 18
    assert of_holder(article, AUTHOR, {Role.CONCESSION})


def test_every_statement_names_a_listed_holder_and_known_kinds(article):
    names = [holder["name"] for holder in article["holders"]]
    assert len(names) == len(set(names))
    assert {s["holder"] for s in article["statements"]} == set(names)
    for statement in article["statements"]:
        Role(statement["role"])
        Manner(statement["manner"])
        assert statement["certainty"] == 1.0


def test_statements_are_whole_sentences_in_text_order(article):
    text = article["text"]
    paragraphs = paragraph_spans(text)
    reached = 0
    for statement in article["statements"]:
        span = Span(statement["start"], statement["end"])
        said = span.of(text)
        assert span.start >= reached
        assert span.end <= len(text)
        assert said == said.strip()
        assert said[0].isupper() or said[0] == "“"
        assert said[-1] == "."
        assert 8 <= len(words(said)) <= 35, said
        assert sum(span.overlap(p) == span.end - span.start for p in paragraphs) == 1, said
        reached = span.end


def test_sources_and_cues_stand_in_their_statement(article):
    text = article["text"]
    names = {h["name"]: {h["name"], *h["aliases"]} for h in article["holders"]}
    for statement in article["statements"]:
        whole = Span(statement["start"], statement["end"])
        marked = [Span(*statement[key]) for key in ("source", "cue") if statement[key] is not None]
        assert len(marked) == (0 if statement["manner"] == Manner.CONTINUED else 2), whole.of(text)
        for span in marked:
            assert span.overlap(whole) == span.end - span.start > 0
            assert re.fullmatch(r"\b\w.*\w\b", span.of(text))
            assert not re.match(r"\w", text[span.end]), "it ends within a word"
        if marked:
            source, cue = marked
            assert not source.overlap(cue)
            named = source.of(text)
            assert named in names[statement["holder"]] or named.casefold() in {"he", "his"}


def test_manner_agrees_with_the_quotation_marks(article):
    for statement in article["statements"]:
        said = Span(statement["start"], statement["end"]).of(article["text"])
        quoted = statement["manner"] in {Manner.DIRECT, Manner.MIXED}
        assert bool(QUOTED.search(said)) == quoted, said


def test_no_two_statements_say_the_same(article):
    said = [" ".join(words(article["text"][s["start"] : s["end"]])) for s in article["statements"]]
    assert [words_said for words_said, times in Counter(said).items() if times > 1] == []


def test_quotations_are_short_and_few(article):
    text = article["text"]
    assert text.count("“") == text.count("”") == len(QUOTED.findall(text))
    assert '"' not in text
    lengths = [len(words(quoted)) for quoted in QUOTED.findall(text)]
    assert max(lengths) <= 12
    assert sum(lengths) <= 0.15 * len(words(text))


def test_quotations_are_the_article_s_own_words(article, original):
    known = " ".join(words(original))
    for quoted in QUOTED.findall(article["text"]):
        assert f" {' '.join(words(quoted))} " in f" {known} "


def test_outside_quotations_no_eight_words_in_a_row_are_the_article_s(article, original):
    taken = runs(words(original), 8)
    for stretch in QUOTED.split(article["text"])[::2]:
        assert runs(words(stretch), 8) & taken == set()


def test_no_sentence_of_the_article_is_in_it(article, original):
    digest = f" {' '.join(words(article['text']))} "
    for sentence in re.split(r"(?<=[.?!])\s+|(?<=[.?!]”)\s+|\n+", original):
        tokens = words(sentence)
        if len(tokens) >= 4:
            assert f" {' '.join(tokens)} " not in digest, sentence
