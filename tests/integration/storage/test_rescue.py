"""Damage is found, never written to, and everything readable is rescued."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.samples import BRIDGE
from viewpoints.errors import DamagedLibrary, LibraryError
from viewpoints.storage.engine import Database
from viewpoints.storage.health import check
from viewpoints.storage.migrate import prepare
from viewpoints.storage.queries import search_words
from viewpoints.storage.rescue import rescue


def sql(path, *statements):
    """Change a closed library behind the program's back."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def rows(path, query):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def big(path, articles=120):
    """Fill a library with so many rows that its tables have many pages."""
    sql(
        path,
        *(
            f"INSERT INTO article (title, author, publisher, language, url, source_name, note, digest, added_at, text) "
            f"VALUES ('No. {i}', '', '', 'en', '', '', '', 'd{i}', '2026-01-01 00:00:00', '{'Words and words. ' * 60}')"
            for i in range(articles)
        ),
        *(
            "INSERT INTO statement (article_id, holder_id, role, manner, start, 'end', paragraph, certainty) "
            f"SELECT id, 1, 'position', 'own', 0, 16, 1, 0.5 FROM article WHERE id > 1 LIMIT {articles * 3}"
            for _ in range(3)
        ),
    )


def page_of(path, table, which):
    """Return the file's offset of one leaf page of a table, and the size of a page."""
    with closing(sqlite3.connect(path)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        try:
            leaves = connection.execute(
                "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path", (table,)
            ).fetchall()
        except sqlite3.OperationalError:
            pytest.skip("this SQLite cannot say where a table's pages are")
    return (leaves[which][0] - 1) * size, size


def test_a_sound_library_has_no_problems(library):
    found = check(library)
    assert found.problems == ()
    assert found.counts["statement"] == 5
    assert found.counts["job"] == 2


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ('UPDATE statement SET "end" = 99999 WHERE id = 1', "outside their article"),
        ("DELETE FROM holder WHERE id = 1", "missing holder"),
        ("DELETE FROM statement_fts_docsize WHERE id = 2", "search does not know"),
        ("UPDATE vector SET data = x'00' WHERE statement_id = 3", "wrong size"),
        ("DROP TABLE trash", "Tables are missing: trash"),
    ],
)
def test_what_contradicts_itself_is_named(library, change, words):
    sql(library, change)
    before = library.read_bytes()
    assert any(words in problem for problem in check(library).problems)
    assert library.read_bytes() == before


def test_a_cut_off_library_is_refused_at_open_and_not_written(library):
    big(library)
    whole = library.read_bytes()
    library.write_bytes(whole[: len(whole) // 2])
    before = library.read_bytes()
    with pytest.raises(DamagedLibrary, match="damaged"):
        prepare(library)
    assert library.read_bytes() == before


def test_a_spoilt_root_page_is_found_at_open(library):
    (root,) = rows(library, "SELECT rootpage FROM sqlite_master WHERE name = 'statement'")[0]
    sql(library)
    with library.open("rb+") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    before = library.read_bytes()
    with pytest.raises(DamagedLibrary, match="damaged"):
        prepare(library)
    assert library.read_bytes() == before


@pytest.mark.parametrize("which", [0, 3, -1])
def test_all_articles_but_those_on_the_spoilt_page_are_rescued(library, which):
    big(library)
    offset, size = page_of(library, "article", which)
    with library.open("rb+") as file:
        file.seek(offset)
        file.write(b"\xee" * size)
    before = library.read_bytes()
    assert check(library).problems
    rescued = rescue(library)
    assert library.read_bytes() == before
    assert check(rescued.path).problems == ()
    # A page holds three such articles at most.
    assert 121 - 4 <= rescued.kept["article"] < 121
    assert rescued.lost["article"] >= 121 - rescued.kept["article"]
    assert prepare(rescued.path) is False


def test_what_is_before_the_cut_is_rescued(library):
    big(library)
    whole = library.read_bytes()
    library.write_bytes(whole[: len(whole) * 3 // 4])
    rescued = rescue(library)
    assert 60 < rescued.kept["article"] < 121
    assert len(library.read_bytes()) == len(whole) * 3 // 4
    assert sorted(f.name for f in library.parent.iterdir()) == [rescued.path.name, library.name]


def test_a_rescued_library_is_searched_and_keeps_verdicts_and_queue(library):
    sql(library, "DELETE FROM statement_fts_docsize")
    rescued = rescue(library)
    assert rescued.lost == {}
    database = Database(rescued.path)
    hits = database.read(lambda c: search_words(c, "railings", 5))
    database.close()
    assert [hit.statement.text for hit in hits] == ["She is right that the railings are rusty."]
    for table in ("article", "statement", "vector", "match", "verdict", "job", "alias", "holder", "encoder", "meta"):
        query = f"SELECT * FROM {table} ORDER BY rowid"
        assert rows(rescued.path, query) == rows(library, query), table


def test_statements_whose_holder_is_lost_get_his_other_name(library):
    sql(library, "PRAGMA foreign_keys=OFF", "DELETE FROM holder WHERE name = 'Ada Quill'")
    rescued = rescue(library)
    assert rescued.kept["statement"] == 5
    assert rows(rescued.path, "SELECT name FROM holder WHERE id = 1") == [("Mayor Ada Quill",)]
    assert "Mayor Ada Quill" in rescued.remarks[0]


def test_rows_that_make_no_sense_are_left_out_and_counted(library):
    sql(
        library,
        "UPDATE statement SET role = 'nonsense' WHERE id = 1",
        'UPDATE statement SET "end" = 99999 WHERE id = 5',
        "UPDATE article SET published = 'long ago'",
    )
    rescued = rescue(library)
    assert rescued.kept["statement"] == 3
    assert rescued.lost["statement"] == 2
    assert rows(rescued.path, "SELECT published, text FROM article") == [(None, BRIDGE.text)]
    assert check(rescued.path).problems == ()


def test_an_unreadable_file_is_told(tmp_path):
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"\x00" * 40_000)
    with pytest.raises(LibraryError):
        rescue(path)
    assert list(tmp_path.iterdir()) == [path]
