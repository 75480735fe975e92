"""In a long batch a second worker reads ahead, and what is stored is what one worker alone would have stored."""

from __future__ import annotations

import random

import psutil
import pytest

from benchmarks.kill import invented
from tests.samples import BRIDGE, ENCODER, PAIRINGS, bridge, vectors
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Source
from viewpoints.errors import UnreadableSource, WorkerError
from viewpoints.services.foresight import MANY
from viewpoints.services.importing import Importing
from viewpoints.settings import Settings
from viewpoints.worker.messages import Foresee, Foreseen, Prepared, Reading

FORESEEN = Foreseen(BRIDGE, Reading(bridge()))


class Matcher:
    """Stands in for the worker that matches; keeps what it was asked."""

    def __init__(self):
        self.requests = []

    def request(self, message, report, cancel=None):
        self.requests.append(message)
        return Prepared(BRIDGE, bridge(), ENCODER, vectors(5), PAIRINGS)


class Ahead:
    """Stands in for the worker that reads ahead: one question at a time, as the real client has it."""

    def __init__(self, answers=None):
        self.answers = answers or {}
        self.begun = []
        self.open = None
        self.dropped = 0
        self.closed = False

    def begin(self, message, cancel=None):
        assert isinstance(message, Foresee)
        assert self.open is None
        self.open = message.request.source.path
        self.begun.append(self.open)

    def answer(self, report, cancel=None):
        path, self.open = self.open, None
        answer = self.answers.get(path, FORESEEN)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def drop(self):
        self.open = None
        self.dropped += 1

    def close(self):
        self.closed = True


@pytest.fixture
def services(tmp_path):
    services = open_library(tmp_path / "library.sqlite", starter=False)
    yield services
    services.close()


def files(count):
    return [Source(path=f"{number}.txt") for number in range(count)]


def test_each_source_is_read_once_and_one_ahead_of_what_is_matched(services):
    matcher, ahead = Matcher(), Ahead()
    work = Importing(services.database, matcher, reader=lambda: ahead).import_sources(files(MANY))
    next(work)
    assert ahead.begun == ["0.txt", "1.txt"]
    list(work)
    assert ahead.begun == [source.path for source in files(MANY)]
    assert all((r.article, r.reading) == (FORESEEN.article, FORESEEN.reading) for r in matcher.requests)
    assert ahead.closed


def test_a_few_sources_are_read_by_one_worker(services):
    matcher = Matcher()
    list(Importing(services.database, matcher, reader=lambda: pytest.fail("a second")).import_sources(files(MANY - 1)))
    assert [r.reading for r in matcher.requests] == [None] * (MANY - 1)


def test_a_bad_file_fails_by_itself_and_the_next_is_read_ahead_again(services):
    matcher, ahead = Matcher(), Ahead({"3.txt": UnreadableSource("3.txt is empty.", "Choose another.")})
    outcomes = list(Importing(services.database, matcher, reader=lambda: ahead).import_sources(files(MANY)))
    assert [str(o.source.path) for o in outcomes if o.error] == ["3.txt"]
    assert ahead.begun == [source.path for source in files(MANY)]
    assert len(matcher.requests) == MANY - 1


def test_what_was_asked_under_other_settings_is_dropped_and_asked_again(services):
    matcher, ahead = Matcher(), Ahead()
    importing = Importing(services.database, matcher, Settings(), reader=lambda: ahead)
    work = importing.import_sources(files(MANY))
    next(work)
    importing.settings = Settings(allow_network=False)
    next(work)
    assert ahead.dropped == 1
    assert ahead.begun == ["0.txt", "1.txt", "1.txt", "2.txt"]
    assert [r.allow_network for r in matcher.requests] == [True, False]


def test_what_is_cancelled_meanwhile_is_not_stored(services):
    matcher, ahead = Matcher(), Ahead()
    work = Importing(services.database, matcher, reader=lambda: ahead).import_sources(files(MANY))
    next(work)
    jobs = services.queue.jobs()
    services.queue.cancel([jobs[1].id])
    assert next(work).source.path == "2.txt"
    assert ahead.dropped == 1


def test_without_the_second_worker_the_first_reads(services):
    class Broken(Ahead):
        def begin(self, message, cancel=None):
            raise WorkerError("The reading process could not be started.")

    matcher = Matcher()
    outcomes = list(Importing(services.database, matcher, reader=Broken).import_sources(files(MANY)))
    assert not any(o.error for o in outcomes)
    assert [r.article for r in matcher.requests] == [None] * MANY


def test_leaving_a_batch_ends_the_second_worker(services):
    ahead = Ahead()
    work = Importing(services.database, Matcher(), reader=lambda: ahead).import_sources(files(MANY))
    next(work)
    work.close()
    assert ahead.closed


def stored(library):
    read = library.database.read
    tables = {
        "article": "SELECT id, title, text, language FROM article",
        "holder": "SELECT id, name FROM holder",
        "statement": 'SELECT id, article_id, start, "end", holder_id, role, certainty FROM statement',
        "match": "SELECT * FROM match ORDER BY 1, 2",
        "vector": "SELECT * FROM vector ORDER BY 1",
        "job": "SELECT id, state, article_id, similar_id, kinship, reason FROM job",
    }
    return {name: read(lambda c, q=q: c.exec_driver_sql(q).fetchall()) for name, q in tables.items()}


def test_the_real_workers_store_what_one_alone_stores(tmp_path):
    rng = random.Random(4)
    texts = [invented(rng, number) for number in range(MANY - 3)]
    # Right behind its original: the copy is read before that is stored, and must be known for a copy all the same.
    texts[2:2] = [texts[1].replace("repaired", "mended", 1), "", texts[0]]
    sources = []
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
        sources.append(Source(path=str(tmp_path / f"{number}.txt")))
    found = []
    for name in ("two", "one"):
        library = open_library(tmp_path / f"{name}.sqlite", starter=False)
        both = library.importing
        alone = Importing(library.database, library.worker, library.settings)
        most = 0
        for _ in (both if name == "two" else alone).import_sources(sources):
            most = max(most, len(psutil.Process().children()))
        found.append((stored(library), most))
        library.close()
    assert found[0][0] == found[1][0]
    assert (found[0][1], found[1][1]) == (2, 1)
    states = [row[1] for row in found[0][0]["job"]]
    assert (states.count("asking"), states.count("failed"), states.count("already")) == (1, 1, 1)
