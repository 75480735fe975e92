from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pytest

from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.matching import stored
from viewpoints.matching.stored import StoredVectors


class Row(NamedTuple):
    statement_id: int
    article_id: int
    holder_id: int
    role: Role
    vector: bytes


def rows(vectors, first=1, role=Role.REBUTTAL):
    return [Row(first + i, 1 + i // 10, 1 + i % 3, role, v.astype("<f4").tobytes()) for i, v in enumerate(vectors)]


@pytest.fixture
def vectors():
    made = np.random.default_rng(7).normal(size=(3000, 8)).astype(np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


@pytest.mark.parametrize("at_once", [64, 100_000])
def test_the_scan_is_exact_and_grows(vectors, monkeypatch, at_once):
    monkeypatch.setattr(stored, "SCAN_AT_ONCE", at_once)
    held = StoredVectors(8)
    held.extend(rows(vectors[:10]))
    held.extend(rows(vectors[10:], first=11))
    assert len(held) == 3000
    assert held.last_id == 3000
    queries = vectors[[5, 2999]]
    found = held.nearest(queries, 7, held.rows_of())
    for query, hits in zip(queries, found, strict=True):
        cosines = vectors @ query
        assert [i for i, _ in hits] == [int(i) + 1 for i in np.argsort(-cosines)[:7]]
        assert hits[0][1] == pytest.approx(1.0, abs=1e-5)


@pytest.mark.parametrize("barred", [{1}, {1, 2}, {1, 2, 3}])
def test_barred_holders_and_the_own_article_do_not_count(vectors, barred):
    held = StoredVectors(8)
    held.extend(rows(vectors[:300]))
    (hits,) = held.nearest(vectors[:1], 300, held.rows_of(except_article=2), barred_holders=[barred])
    kept = [i for i in range(300) if 1 + i % 3 not in barred and 1 + i // 10 != 2]
    assert sorted(i for i, _ in hits) == [i + 1 for i in kept]


def test_roles_and_the_floor_hold(vectors):
    held = StoredVectors(8)
    held.extend(rows(vectors[:20], role=Role.POSITION))
    held.extend(rows(vectors[:20], first=21))
    (hits,) = held.nearest(vectors[:1], 50, held.rows_of(ANSWERING), floor=0.3)
    assert hits[0][0] == 21
    assert all(i > 20 and cosine >= 0.3 for i, cosine in hits)


def test_damaged_vectors_are_left_out(vectors):
    held = StoredVectors(8)
    good = rows(vectors[:1])[0]
    bad = [
        good._replace(statement_id=2, vector=b"abc"),
        good._replace(statement_id=3, vector=np.full(8, np.nan, "<f4").tobytes()),
        good._replace(statement_id=4, vector=np.zeros(8, "<f4").tobytes()),
        good._replace(statement_id=5, vector=np.full(8, np.inf, "<f4").tobytes()),
    ]
    held.extend([good, *bad])
    assert held.statement_ids.tolist() == [1]
    assert held.last_id == 5


def test_an_empty_library_and_no_queries_give_nothing(vectors):
    held = StoredVectors(8)
    held.extend([])
    assert held.nearest(vectors[:2], 5, held.rows_of()) == [[], []]
    held.extend(rows(vectors[:2]))
    assert held.nearest(vectors[:0], 5, held.rows_of()) == []
    assert held.nearest(vectors[:1], 0, held.rows_of()) == [[]]
    assert held.nearest(vectors[:1], 5, held.rows_of([])) == [[]]
