from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pytest

from viewpoints.domain.matches import EncoderInfo
from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.matching import sidecar, stored
from viewpoints.matching.sidecar import HEADER
from viewpoints.matching.stored import StoredVectors

ENCODER = EncoderInfo("test", "1", 16)


class Row(NamedTuple):
    rowid: int
    statement_id: int
    article_id: int
    holder_id: int
    role: Role
    vector: bytes


class Library:
    """The vector table of a library, as the index reads it; counts the vectors that are read."""

    def __init__(self, rows=()):
        self.table = list(rows)
        self.changes = 0
        self.read = 0

    def look(self, at):
        at(self)

    def stamp(self):
        return str(self.changes)

    def newest(self):
        return max((row.rowid for row in self.table), default=0)

    def rows(self, after):
        for row in sorted(self.table):
            if row.rowid > after:
                self.read += 1
                yield row

    def rows_at(self, rowids):
        for row in self.table:
            if row.rowid in rowids:
                self.read += 1
                yield row

    def about(self):
        return ((*row[:5], row.vector[:8]) for row in self.table)

    def change(self, rows):
        self.table, self.changes = list(rows), self.changes + 1


def rows(vectors, first=1, role=Role.REBUTTAL):
    return [
        Row(first + i, 100 + first + i, 1 + i // 10, 1 + i % 3, role, v.astype("<f4").tobytes())
        for i, v in enumerate(vectors)
    ]


def ids(hits):
    return [i for i, _ in hits]


@pytest.fixture
def vectors():
    made = np.random.default_rng(7).normal(size=(3000, 16)).astype(np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


@pytest.fixture
def index(tmp_path):
    def make(library, encoder=ENCODER):
        held = StoredVectors(tmp_path / "index", tmp_path / "library.sqlite", encoder)
        held.follow(library.look)
        return held

    (tmp_path / "library.sqlite").touch()
    return make


def files(tmp_path):
    (folder,) = (p for p in (tmp_path / "index").iterdir() if p.is_dir())
    return folder


@pytest.mark.parametrize("at_once", [64, 100_000])
def test_the_scan_is_exact_and_grows(vectors, index, monkeypatch, at_once):
    monkeypatch.setattr(stored, "COMPARED_AT_ONCE", at_once)
    library = Library(rows(vectors[:10]))
    held = index(library)
    library.table += rows(vectors[10:], first=11)
    held.follow(library.look)
    assert len(held) == 3000
    queries = vectors[[5, 2999]]
    found = held.nearest(queries, 7, held.rows_of())
    for query, hits in zip(queries, found, strict=True):
        cosines = vectors @ query
        assert ids(hits) == [int(i) + 101 for i in np.argsort(-cosines)[:7]]
        assert [c for _, c in hits] == pytest.approx(np.sort(cosines)[::-1][:7].tolist(), abs=1e-5)


def test_rows_of_a_large_index_are_read_one_by_one_and_are_the_same(vectors, index, monkeypatch):
    held = index(Library(rows(vectors)))
    mapped = held.nearest(vectors[:3], 9, held.rows_of())
    monkeypatch.setattr(sidecar, "LARGE", 0)
    assert held.nearest(vectors[:3], 9, held.rows_of()) == mapped


def test_appending_reads_what_is_new_and_nothing_else(vectors, index):
    library = Library(rows(vectors[:2000]))
    index(library)
    library.read = 0
    library.table += rows(vectors[2000:2045], first=2001)
    held = index(library)  # another process
    assert len(held) == 2045
    assert library.read <= 45 + stored.SPOTS + 1
    library.read = 0
    held.follow(library.look)
    assert library.read == 0


@pytest.mark.parametrize("barred", [{1}, {1, 2}, {1, 2, 3}])
def test_barred_holders_and_the_own_article_do_not_count(vectors, index, barred):
    held = index(Library(rows(vectors[:300])))
    (hits,) = held.nearest(vectors[:1], 300, held.rows_of(except_article=2), barred_holders=[barred])
    kept = [i for i in range(300) if 1 + i % 3 not in barred and 1 + i // 10 != 2]
    assert sorted(ids(hits)) == [i + 101 for i in kept]


def test_roles_and_the_floor_hold(vectors, index):
    held = index(Library([*rows(vectors[:20], role=Role.POSITION), *rows(vectors[:20], first=21)]))
    (hits,) = held.nearest(vectors[:1], 50, held.rows_of(ANSWERING), floor=0.3)
    assert hits[0][0] == 121
    assert all(i > 120 and cosine >= 0.3 for i, cosine in hits)


def test_damaged_vectors_are_left_out(vectors, index):
    good = rows(vectors[:1])[0]
    bad = [
        good._replace(rowid=2, statement_id=2, vector=b"abc"),
        good._replace(rowid=3, statement_id=3, vector=np.full(16, np.nan, "<f4").tobytes()),
        good._replace(rowid=4, statement_id=4, vector=np.zeros(16, "<f4").tobytes()),
        good._replace(rowid=5, statement_id=5, vector=np.full(16, np.inf, "<f4").tobytes()),
        good._replace(rowid=6, statement_id=6, vector=np.zeros(8, "<f4").tobytes()),
    ]
    library = Library([good, *bad])
    held = index(library)
    assert held.statement_ids.tolist() == [101]
    # Encoded anew, they come in a new place, and then count.
    library.change([good, *rows(vectors[1:4], first=7)])
    held.follow(library.look)
    assert sorted(held.held()[0].tolist()) == [101, 107, 108, 109]


def test_an_empty_library_and_no_queries_give_nothing(vectors, index):
    library = Library()
    held = index(library)
    assert held.nearest(vectors[:2], 5, held.rows_of()) == [[], []]
    library.table = rows(vectors[:2])
    held.follow(library.look)
    assert held.nearest(vectors[:0], 5, held.rows_of()) == []
    assert held.nearest(vectors[:1], 0, held.rows_of()) == [[]]
    assert held.nearest(vectors[:1], 5, held.rows_of([])) == [[]]


def test_duplicates_by_the_thousand_are_all_found(vectors, index):
    held = index(Library(rows(np.repeat(vectors[:1], 5000, axis=0))))
    (hits,) = held.nearest(vectors[:1], 200, held.rows_of())
    assert len(set(ids(hits))) == 200
    assert {round(c, 4) for _, c in hits} == {1.0}


def test_what_is_deleted_or_given_to_another_is_not_found_under_its_former_name(vectors, index):
    library = Library(rows(vectors[:100]))
    held = index(library)
    query = vectors[:1]
    kept = [row._replace(holder_id=9) if row.rowid == 1 else row for row in library.table if row.rowid != 2]
    library.change(kept)
    library.read = 0
    held.follow(library.look)
    assert library.read == 0  # vectors are not read again for that
    (hits,) = held.nearest(query, 100, held.rows_of(), barred_holders=[{9}])
    assert {101, 102}.isdisjoint(ids(hits))
    assert len(hits) == 98
    (hits,) = held.nearest(query, 100, held.rows_of(except_article=1))
    assert len(hits) == 90


def test_a_statement_whose_role_begins_to_count_is_found(vectors, index):
    everything = rows(vectors[:50])
    library = Library(everything[10:])
    held = index(library)
    library.change(everything)
    held.follow(library.look)
    assert held.nearest(vectors[3:4], 1, held.rows_of())[0][0][0] == 104


def test_a_place_that_another_vector_took_gives_that_vector(vectors, index):
    library = Library(rows(vectors[:50]))
    held = index(library)
    taken = library.table[-1]._replace(statement_id=999, vector=vectors[60].astype("<f4").tobytes())
    library.change([*library.table[:-1], taken])
    held.follow(library.look)
    assert 150 not in held.held()[0]
    assert held.nearest(vectors[60:61], 1, held.rows_of())[0][0] == (999, pytest.approx(1.0, abs=1e-5))


def test_a_statement_that_was_worded_anew_in_its_former_place_is_found_by_its_new_words(vectors, index):
    library = Library(rows(vectors[:50]))
    held = index(library)
    library.change([*library.table[:-1], library.table[-1]._replace(vector=vectors[60].astype("<f4").tobytes())])
    held.follow(library.look)
    assert held.nearest(vectors[60:61], 1, held.rows_of())[0][0] == (150, pytest.approx(1.0, abs=1e-5))
    assert len(held.held()[0]) == 50


def test_a_library_put_back_from_a_copy_is_noticed(vectors, index):
    library = Library(rows(vectors[:50]))
    index(library)
    other = Library(rows(vectors[100:150]))  # as many rows in the same places, and nothing says that they changed
    held = index(other)
    assert held.nearest(vectors[120:121], 1, held.rows_of())[0][0] == (121, pytest.approx(1.0, abs=1e-5))


DAMAGES = {
    "header gone": lambda folder: (folder / HEADER).unlink(),
    "header no header": lambda folder: (folder / HEADER).write_bytes(b"\0" * 40),
    "header of nothing known": lambda folder: (folder / HEADER).write_text('{"library": 1}'),
    "codes cut short": lambda folder: (folder / "1.codes").write_bytes(b"\1" * 17),
    "a column gone": lambda folder: (folder / "1.holder").unlink(),
    "vectors of zeros": lambda folder: (folder / "1.vectors").write_bytes(bytes(3000 * 16 * 4)),
    "codes of zeros": lambda folder: (folder / "1.codes").write_bytes(bytes(3000 * 16)),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_files_are_made_anew(vectors, index, tmp_path, damage):
    library = Library(rows(vectors))
    index(library)
    DAMAGES[damage](files(tmp_path))
    held = index(library)
    assert len(held) == 3000
    (hits,) = held.nearest(vectors[7:8], 5, held.rows_of())
    assert ids(hits) == [int(i) + 101 for i in np.argsort(-(vectors @ vectors[7]))[:5]]
    assert library.read > 3000


def test_a_process_killed_while_it_wrote_leaves_no_wrong_row(vectors, index, monkeypatch):
    library = Library(rows(vectors[:100]))
    index(library)
    library.table += rows(vectors[100:200], first=101)
    with monkeypatch.context() as killed:
        killed.setattr(stored.Sidecar, "note", lambda *_, **__: pytest.fail("killed"))
        with pytest.raises(pytest.fail.Exception):
            index(library)
    held = index(library)
    assert held.statement_ids.tolist() == [101 + i for i in range(200)]
    assert ids(held.nearest(vectors[150:151], 1, held.rows_of())[0]) == [251]


def test_two_processes_follow_one_another(vectors, index):
    library = Library(rows(vectors[:100]))
    one, two = index(library), index(library)
    for n in range(100, 500, 50):
        library.table += rows(vectors[n : n + 50], first=n + 1)
        (one if n % 100 else two).follow(library.look)
    for held in (one, two):
        held.follow(library.look)
        assert sorted(held.statement_ids.tolist()) == [101 + i for i in range(500)]


def test_many_gone_rows_make_the_files_small_again(vectors, index, tmp_path, monkeypatch):
    monkeypatch.setattr(stored, "READ_AT_ONCE", 100)
    library = Library(rows(vectors))
    held = index(library)
    library.change(library.table[:1000])
    held.follow(library.look)
    assert len(held) == 1000
    assert {p.name.partition(".")[0] for p in files(tmp_path).iterdir()} == {"2", "index"}


def test_indexes_of_two_encoders_never_meet(vectors, index):
    library = Library(rows(vectors[:10]))
    first = index(library)
    for other in (EncoderInfo("test", "2", 16), EncoderInfo("other", "1", 16), EncoderInfo("test", "1", 8)):
        held = index(Library(), other)
        assert len(held) == 0
    first.follow(library.look)  # its files went with the change of encoder, and it makes them anew
    assert len(first) == 10
