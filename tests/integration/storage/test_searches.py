"""Searching by words with filters, and how claims stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import samples
from viewpoints.domain.matches import Verdict
from viewpoints.domain.search import Filters, Standing
from viewpoints.domain.statements import Mined, Role
from viewpoints.storage import searches, store
from viewpoints.storage.engine import Database
from viewpoints.storage.migrate import prepare


@pytest.fixture
def database(tmp_path):
    """Return a library with the bridge article, ranked, and the same article in other words, not ranked yet."""
    path = tmp_path / "library.sqlite"
    prepare(path)
    opened = Database(path)

    def fill(c):
        article_id, ids = store.add_article(c, samples.BRIDGE, samples.bridge())
        store.add_matches(c, store_encoder(c, ids), store.with_ids(samples.PAIRINGS, (), ids, frozenset()))
        store.mark_ranked(c, article_id, samples.ENCODER)
        text = "Der Hafen braucht Geld, sagt niemand."
        store.add_article(c, replace(samples.BRIDGE, text=text, title="Hafen", author="Åse Öst"), Mined())

    opened.write(fill)
    yield opened
    opened.close()


def store_encoder(c, ids):
    store.add_vectors(c, samples.ENCODER, ids, samples.vectors(len(ids)))
    return samples.ENCODER


def find(database, query, filters=None, limit=50):
    hits, _ = database.read(lambda c: searches.find_words(c, query, filters or Filters(), limit))
    return [hit.statement_id for hit in hits]


def test_the_found_words_are_marked_where_they_stand(database):
    hits, many = database.read(lambda c: searches.find_words(c, "bridge clo", Filters(), 9))
    assert not many
    (hit,) = [hit for hit in hits if hit.statement_id == 1]
    words = "The harbour bridge 🌉 must close for good, Mayor Ada Quill insists."
    assert [span.of(words) for span in hit.marks] == ["bridge", "close"]


@pytest.mark.parametrize("query", ["", "  ", '"', "' OR 1=1 --", "AND", "*", "near(", "\x00", "😀"])
def test_no_query_is_a_syntax_error(database, query):
    assert find(database, query) == []


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (Filters(), {1, 4}),
        (Filters(holder_id=1), {1}),
        (Filters(article_id=2), set()),
        (Filters(roles=frozenset({Role.REBUTTAL})), {4}),
        (Filters(standing=Standing.CONCEDED), {1}),
        (Filters(standing=Standing.ANSWERED), {1}),
        (Filters(standing=Standing.UNANSWERED), set()),
        (Filters(verdict=Verdict.CONFIRMED), set()),
    ],
)
def test_filters_narrow_down(database, filters, found):
    assert set(find(database, "bridge", filters)) == found


def test_a_rejected_answer_leaves_its_claim_unanswered(database):
    def reject(c):
        for answer in (3, 4):
            store.set_verdict(c, 2, answer, Verdict.REJECTED)

    database.write(reject)
    assert find(database, "repairs", Filters(standing=Standing.UNANSWERED)) == [2]
    assert set(find(database, "repairs", Filters(verdict=Verdict.REJECTED))) == {2, 4}
    standings = {s.statement_id: s.standing for s in database.read(searches.claim_standings)}
    assert standings == {1: Standing.CONCEDED, 2: Standing.UNANSWERED}


def test_a_claim_that_was_not_ranked_is_neither_answered_nor_unanswered(tmp_path):
    prepare(tmp_path / "l.sqlite")
    database = Database(tmp_path / "l.sqlite")
    database.write(lambda c: store.add_article(c, samples.BRIDGE, samples.bridge()))
    assert {s.standing for s in database.read(searches.claim_standings)} == {None}
    assert find(database, "bridge", Filters(standing=Standing.UNANSWERED)) == []
    database.close()


def test_more_matches_than_can_be_ranked_come_newest_first(database, monkeypatch):
    monkeypatch.setattr(searches, "MOST_RANKED", 1)
    hits, many = database.read(lambda c: searches.find_words(c, "bridge", Filters(), 9))
    assert many
    assert [hit.statement_id for hit in hits] == [4, 1]


def test_articles_are_found_by_title_author_and_text_also_without_statements(database):
    def titles(query):
        return [each.title for each in database.read(lambda c: searches.find_articles(c, query, 9))]

    assert titles("braucht gel") == ["Hafen"]
    assert titles("ase ost") == ["Hafen"]
    assert titles("railings") == ["Keep the bridge"]
    (found,) = database.read(lambda c: searches.find_articles(c, "braucht", 9))
    assert [span.of(found.excerpt) for span in found.excerpt_marks] == ["braucht"]
    (found,) = database.read(lambda c: searches.find_articles(c, "keep", 9))
    assert [span.of(found.title) for span in found.title_marks] == ["Keep"]


def test_the_index_of_articles_follows_renaming_and_deleting(database):
    database.write(lambda c: store.rename_article(c, 1, "Save the ferry"))
    assert database.read(lambda c: searches.find_articles(c, "keep", 9)) == ()
    assert [each.id for each in database.read(lambda c: searches.find_articles(c, "ferry", 9))] == [1]
    deleted = database.write(lambda c: store.delete_article(c, 1))
    assert database.read(lambda c: searches.find_articles(c, "ferry", 9)) == ()
    database.write(lambda c: store.restore_article(c, deleted))
    assert [each.id for each in database.read(lambda c: searches.find_articles(c, "ferry", 9))] == [1]
