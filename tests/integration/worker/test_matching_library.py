"""The real child against a real library."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from viewpoints.domain.articles import Article, Source, Span
from viewpoints.domain.statements import Manner, Mined, MinedHolder, MinedStatement, Role
from viewpoints.errors import LibraryError, WorkerError
from viewpoints.matching.encoder import INFO
from viewpoints.storage import queries, store
from viewpoints.storage.engine import Database
from viewpoints.storage.migrate import prepare
from viewpoints.tasks import Progress
from viewpoints.worker.library import Libraries
from viewpoints.worker.messages import AlreadyThere, Prepare, Prepared, Reading, Rematch, Rematched, Reread, Similar

FERRY = (
    "The island ferry should be free for everyone, argues Nils Borg.\n\n"
    "A free ferry would ruin the town. Somebody has to pay the crew."
)
BUS = (
    "Buses should cost nothing, argues Petra Holm.\n\n"
    "A ferry that is free for everyone is a fine thing. But a free ferry would ruin any town."
)


def said(text, words, holder, role):
    start = text.index(words)
    return MinedStatement(Span(start, start + len(words)), holder, role, Manner.REPORTED, 0.9)


def mined(text, holder, author):
    paragraphs = text.split("\n\n")
    answers = [s.rstrip(".") + "." for s in paragraphs[1].split(". ")]
    return Mined(
        (MinedHolder(holder), MinedHolder(author)),
        (),
        (
            said(text, paragraphs[0], holder, Role.POSITION),
            *(said(text, s, author, Role.REBUTTAL) for s in answers),
        ),
    )


@pytest.fixture
def library(tmp_path):
    path = tmp_path / "library.sqlite"
    prepare(path)
    database = Database(path)
    yield path, database
    database.close()


def add(database, text, holder, author):
    return database.write(lambda c: store.add_article(c, Article(text), mined(text, holder, author)))


def keep(database, result: Rematched):
    def change(c):
        store.add_vectors(c, result.encoder, result.statement_ids, result.vectors)
        store.add_matches(c, result.encoder, result.pairings)
        store.mark_ranked(c, result.article_id, result.encoder)

    database.write(change)


def test_stored_articles_are_matched_within_and_across(worker, library):
    path, database = library
    ferry, ferry_ids = add(database, FERRY, "Nils Borg", "Eva Lund")
    bus, bus_ids = add(database, BUS, "Petra Holm", "Jan Vik")
    first = worker.request(Rematch(str(path), bus))
    assert first.statement_ids == bus_ids
    keep(database, first)
    second = worker.request(Rematch(str(path), ferry))
    keep(database, second)
    # The later article's vectors were stored first, so only the second run sees both sides.
    across = {(p.claim, p.answer) for p in second.pairings if (p.claim in bus_ids) != (p.answer in bus_ids)}
    assert (ferry_ids[0], bus_ids[2]) in across
    assert any(p.claim == ferry_ids[0] and p.answer == ferry_ids[1] for p in second.pairings)
    texts = database.read(lambda c: queries.statement_texts(c, (*ferry_ids, *bus_ids)))
    for pairing in second.pairings:
        assert 0 <= pairing.score <= 1
        if pairing.meeting is not None:
            for statement, phrase in ((pairing.claim, pairing.meeting.claim), (pairing.answer, pairing.meeting.answer)):
                span = texts[statement][1]
                assert span.start <= phrase.start < phrase.end <= span.end
    hits = worker.request(Similar(str(path), "The ferry should cost nothing.", 3)).hits
    assert len(hits) == 3
    assert hits[0][0] in (*ferry_ids, *bus_ids)
    assert hits[0][1] >= hits[1][1] >= hits[2][1]
    again = worker.request(Similar(str(path), "The island ferry should be free for everyone, argues Nils Borg."))
    assert again.hits[0] == (ferry_ids[0], pytest.approx(1.0, abs=1e-4))


def test_nobody_answers_himself_across_articles(worker, library):
    path, database = library
    _, ferry_ids = add(database, FERRY, "Nils Borg", "Eva Lund")
    bus, bus_ids = add(database, BUS, "Petra Holm", "NILS  BORG")
    for article in (1, bus):
        result = worker.request(Rematch(str(path), article))
        keep(database, result)
    assert not any(p.claim == ferry_ids[0] and p.answer in bus_ids for p in result.pairings)


def test_an_article_that_is_there_already_is_not_read_again(worker, library):
    path, database = library
    article = worker.request(Prepare(Source(text=FERRY))).article
    stored, _ = database.write(lambda c: store.add_article(c, article, Mined()))
    stages: list[Progress] = []
    result = worker.request(Prepare(Source(text=FERRY), library=str(path)), stages.append)
    assert result == AlreadyThere(stored, article.title)
    assert {p.stage for p in stages} == {"Reading"}


def test_a_new_article_is_matched_with_what_is_stored(worker, library):
    path, database = library
    ferry, ferry_ids = add(database, FERRY, "Nils Borg", "Eva Lund")
    keep(database, worker.request(Rematch(str(path), ferry)))
    text = (
        "Free travel\n\n“The ferry must be free for everyone,” said Maria Stone, a teacher, in the town hall on Friday."
    )
    result = worker.request(Prepare(Source(text=text), library=str(path)))
    assert isinstance(result, Prepared)
    for cross in result.cross:
        assert cross.claim_is_new == (cross.answer in ferry_ids)
        assert cross.similarity >= 0.5
    assert any(cross.claim_is_new and cross.answer == ferry_ids[1] for cross in result.cross)


def test_what_is_deleted_is_no_longer_matched(worker, library):
    path, database = library
    ferry, _ = add(database, FERRY, "Nils Borg", "Eva Lund")
    keep(database, worker.request(Rematch(str(path), ferry)))
    assert worker.request(Similar(str(path), "free ferry")).hits
    database.write(lambda c: store.delete_article(c, ferry))
    assert worker.request(Similar(str(path), "free ferry")).hits == ()
    with pytest.raises(LibraryError):
        worker.request(Rematch(str(path), ferry))


def test_damaged_vectors_and_no_library_are_no_crash(worker, library, tmp_path):
    path, database = library
    ferry, ids = add(database, FERRY, "Nils Borg", "Eva Lund")
    keep(database, worker.request(Rematch(str(path), ferry)))
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE vector SET data = zeroblob(1536) WHERE statement_id = ?", (ids[0],))
    raw.close()
    hits = worker.request(Similar(str(path), "free ferry for all")).hits
    assert hits
    assert ids[0] not in dict(hits)
    (tmp_path / "other.sqlite").write_bytes(b"this is no library" * 100)
    for name in ("missing.sqlite", "other.sqlite"):
        with pytest.raises(LibraryError):
            worker.request(Similar(str(tmp_path / name), "ferry"))


def test_a_stored_article_is_mined_anew(library, worker):
    path, database = library
    ferry, _ids = add(database, FERRY, "Nils Borg", "Eva Lund")
    found = worker.request(Reread(str(path), ferry))
    assert isinstance(found, Reading)
    assert found.remark == ""
    assert found.mined.statements
    assert all(s.span.of(FERRY).strip() for s in found.mined.statements)
    with pytest.raises(LibraryError, match="no longer"):
        worker.request(Reread(str(path), ferry + 1))


def test_an_index_follows_the_library_and_is_never_read_whole_again(library, worker):
    path, database = library
    ferry, ids = add(database, FERRY, "Nils Borg", "Eva Lund")
    result = worker.request(Rematch(str(path), ferry))
    keep(database, result)
    libraries = Libraries()
    first = libraries.vectors(str(path), result.encoder)
    assert libraries.vectors(str(path), result.encoder) is first
    assert first.statement_ids.tolist() == list(ids)
    bus, bus_ids = add(database, BUS, "Petra Holm", "Jan Vik")
    keep(database, worker.request(Rematch(str(path), bus)))
    assert libraries.vectors(str(path), result.encoder) is first
    assert first.statement_ids.tolist() == [*ids, *bus_ids]
    database.write(lambda c: store.delete_article(c, ferry))
    assert libraries.vectors(str(path), result.encoder).held()[0].tolist() == list(bus_ids)
    other = replace(result.encoder, version="another")
    assert len(libraries.vectors(str(path), other)) == 0


def test_a_compacted_library_is_read_with_its_new_places(library, worker):
    path, database = library
    ferry, _ = add(database, FERRY, "Nils Borg", "Eva Lund")
    bus, bus_ids = add(database, BUS, "Petra Holm", "Jan Vik")
    for article in (ferry, bus):
        keep(database, worker.request(Rematch(str(path), article)))
    libraries = Libraries()
    assert len(libraries.vectors(str(path), INFO)) == 6
    database.write(lambda c: store.delete_article(c, ferry))
    with sqlite3.connect(path) as raw:
        raw.execute("VACUUM")
    raw.close()
    held, vectors = libraries.vectors(str(path), INFO).held()
    assert sorted(held.tolist()) == list(bus_ids)
    assert len(vectors) == 3


def test_an_index_that_cannot_be_written_is_said(library, monkeypatch, tmp_path):
    path, _ = library
    (tmp_path / "file").touch()
    monkeypatch.setattr("viewpoints.paths.cache_folder", lambda: tmp_path / "file")
    with pytest.raises(WorkerError, match="cannot be written") as caught:
        Libraries().vectors(str(path), INFO)
    assert str(tmp_path / "file") in caught.value.hint


def test_a_library_of_one_holder_has_nothing_to_match(library, worker):
    path, database = library
    _, _ = add(database, FERRY, "Nils Borg", "Nils Borg")
    bus, _ = add(database, BUS, "Nils Borg", "Nils Borg")
    for article in (1, bus):
        result = worker.request(Rematch(str(path), article))
        keep(database, result)
    assert result.pairings == ()
