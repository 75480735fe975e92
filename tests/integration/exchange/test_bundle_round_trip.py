"""A library goes into a bundle and out of it whole; AIF and Argdown bring back what they can hold."""

from __future__ import annotations

import io
import shutil
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from tests.exchanging import THEN, Shelf, collections, made
from viewpoints.domain.exchange import Collection, Scope
from viewpoints.domain.matches import Verdict
from viewpoints.domain.statements import Role
from viewpoints.exchange import aif, argdown, bundle
from viewpoints.exchange.writing import one_line, shown_words
from viewpoints.storage import merge
from viewpoints.storage.engine import Database
from viewpoints.storage.extract import Extract
from viewpoints.storage.migrate import prepare

NEW = settings(
    max_examples=20,
    deadline=None,
    print_blob=False,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="module")
def blank(tmp_path_factory):
    path = tmp_path_factory.mktemp("blank") / "blank.sqlite"
    prepare(path)
    return path


@pytest.fixture
def library(blank, tmp_path):
    """Open a new, empty library at each call."""
    opened = []

    def fresh() -> Database:
        path = tmp_path / f"{len(opened)}.sqlite"
        shutil.copy(blank, path)
        opened.append(Database(path))
        return opened[-1]

    yield fresh
    for each in opened:
        each.close()


def put(database, collection, reader=None):
    return database.write(lambda c: merge.merge(c, collection, reader, lambda _done: None))


def taken(database) -> Collection:
    """Return everything a library holds."""

    def read(c):
        stock = Extract(c, Scope(), complete=True)
        articles = tuple(stock.articles())
        vectors = tuple(v for a in articles for v in stock.vectors(a.id))
        return Collection(
            articles,
            tuple(stock.holders()),
            tuple(stock.statements()),
            tuple(sorted(stock.pairs(), key=_sides)),
            vectors,
        )

    return database.read(read)


def _sides(pair):
    return pair.claim_id, pair.answer_id


def bundled(database, *, vectors=True) -> bytes:
    out = io.BytesIO()

    def write(c):
        stock = Extract(c, Scope(), complete=True)
        bundle.write(stock, out, lambda: None, made_at=THEN, reader="", vectors=vectors)

    database.read(write)
    return out.getvalue()


@NEW
@given(collections())
def test_a_library_comes_out_of_its_bundle_equal(library, collection):
    first, second = library(), library()
    put(first, collection)
    before = taken(first)
    assert len(before.statements) == len(collection.statements)
    assert [s.text for s in before.statements] == [s.text for s in collection.statements]
    assert [p.verdict for p in before.pairs] == [p.verdict for p in sorted(collection.pairs, key=_sides)]
    put(second, bundle.read(bundled(first), "a.viewpoints"))
    assert taken(second) == before


@NEW
@given(collections())
def test_without_vectors_all_the_rest_is_equal(library, collection):
    first, second = library(), library()
    put(first, collection)
    put(second, bundle.read(bundled(first, vectors=False), "a.viewpoints"))
    before, after = taken(first), taken(second)
    assert after.vectors == ()
    assert all(a.ranked_by is None for a in after.articles), "without vectors an article waits to be ranked"
    unranked = tuple(replace(a, ranked_by=None) for a in before.articles)
    assert replace(after, vectors=()) == replace(before, vectors=(), articles=unranked)


@NEW
@given(collections())
def test_merging_twice_adds_nothing_and_taking_back_leaves_nothing(library, collection):
    database = library()
    merged = put(database, collection)
    before = taken(database)
    again = put(database, collection)
    assert (again.articles, again.statements, again.verdicts, again.opinions) == ((), 0, 0, 0)
    assert taken(database) == before
    gone = database.write(lambda c: merge.take_back(c, merged))
    assert taken(database) == Collection()
    database.write(lambda c: merge.put_back(c, gone))
    assert taken(database) == before


@NEW
@given(collections())
def test_aif_brings_back_words_holders_and_conflicts(collection):
    stock = Shelf(collection)
    for wrapped in (False, True):
        out = io.BytesIO()
        aif.write(stock, out, lambda: None, made_at=THEN, wrapped=wrapped)
        back = aif.read(out.getvalue(), "a.json", THEN)
        _assert_argument(collection, back, shown_words)


@NEW
@given(collections())
def test_argdown_brings_back_words_holders_roles_and_relations(collection):
    out = io.BytesIO()
    argdown.write(Shelf(collection), out, lambda: None)
    back = argdown.read(out.getvalue(), "a.argdown", THEN)
    _assert_argument(collection, back, one_line, roles=True)


def _assert_argument(collection, back, shown, *, roles=False):
    words = {s.id: " ".join(shown(s.text).split()) for s in collection.statements}
    kept = [s for s in collection.statements if words[s.id]]
    found = sorted((s.text, s.holder if roles else " ".join(s.holder.split())) for s in back.statements)
    assert found == sorted((words[s.id], _held(s, shown)) for s in kept)
    attacks = {
        (words[p.answer_id], words[p.claim_id])
        for p in collection.pairs
        if p.verdict is not Verdict.REJECTED and not p.suggested and words[p.answer_id] and words[p.claim_id]
    }
    by_id = {s.id: s.text for s in back.statements}
    assert {(by_id[p.answer_id], by_id[p.claim_id]) for p in back.pairs} == attacks
    if roles:
        assert sorted(s.role for s in back.statements) == sorted(s.role for s in kept)


def _held(statement, shown):
    return " ".join(shown(statement.holder).split()) or "Holder not named"


def test_what_argdown_marks_as_suggested_is_not_taken_for_decided():
    collection = made(["A claim.", "An answer."], confirmed=False)
    out = io.BytesIO()
    argdown.write(Shelf(collection), out, lambda: None)
    assert 'suggested: ["s2"]' in out.getvalue().decode().replace("\\u005b", "[").replace("\\u005d", "]")
    back = argdown.read(out.getvalue(), "a.argdown", THEN)
    assert back.pairs == ()
    assert [s.role for s in back.statements] == [Role.POSITION, Role.REBUTTAL]
    assert "1 suggested" in back.losses[0]
