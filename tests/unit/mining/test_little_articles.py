from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

ARTICLES = tomllib.loads(Path(__file__).with_name("little_articles.toml").read_text("utf-8"))
HELD = [(name, words, who) for name, each in ARTICLES.items() for words, who in each["held"].items()]
OWN = [(name, words) for name, each in ARTICLES.items() for words in each["own"]]


def sentence_at(mined, text, words):
    at = text.index(words)
    return [s for s in mined.statements if s.span.start <= at < s.span.end]


@pytest.mark.parametrize(("name", "words", "who"), HELD)
def test_what_is_reported_stands_under_the_right_name(mine, name, words, who):
    text = ARTICLES[name]["text"]
    at = text.index(words)
    told = [a for a in mine(text).attributions if any(s.start <= at < s.end for s in a.content)]
    assert told, "nobody is heard"
    # The innermost report is the one whose content is shortest.
    inner = min(told, key=lambda a: sum(s.end - s.start for s in a.content))
    assert inner.holder == who
    assert {s.holder for s in sentence_at(mine(text), text, words)} <= {who}


@pytest.mark.parametrize(("name", "words"), OWN)
def test_what_the_author_says_is_nobody_elses(mine, name, words):
    text = ARTICLES[name]["text"]
    assert {s.holder for s in sentence_at(mine(text), text, words)} <= {"Ada Quill"}
    at = text.index(words)
    assert {a.holder for a in mine(text).attributions for s in a.content if s.start <= at < s.end} <= {"Ada Quill"}


@pytest.mark.parametrize(
    ("name", "report", "answer"),
    [
        ("answers", "Transport chief Omar Haddad claims the free bus has emptied the streets of cars,", "but traffic"),
        ("answers", "While Haddad says that the bus pays for itself,", "the accounts show"),
    ],
)
def test_a_report_and_its_answer_are_two_statements(mine, name, report, answer):
    text = ARTICLES[name]["text"]
    found = {s.span.of(text): s for s in mine(text).statements}
    assert found[report].holder == "Omar Haddad"
    said = sentence_at(mine(text), text, answer)
    assert [(s.span.start, s.holder) for s in said] == [(text.index(answer), "Ada Quill")]


def test_one_holder_for_all_names_of_a_person_and_two_for_a_surname(mine):
    found = {h.name: h.aliases for h in mine(ARTICLES["names"]["text"]).holders}
    assert {"Macron", "President Macron", "The French president", "Macrom"} <= set(found["Emmanuel Macron"])
    assert "Brigitte Macron" in found
    assert "Macron" not in found
