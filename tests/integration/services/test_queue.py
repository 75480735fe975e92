"""The import queue survives whatever happens; versions are asked about; verdicts go along to a new version."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import msgspec
import pytest

from tests.samples import BRIDGE, ENCODER, PAIRINGS, bridge, statement, vectors
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Article, Kin, Kinship, Part, Source, Span
from viewpoints.domain.matches import Verdict
from viewpoints.domain.queue import Choice, JobState
from viewpoints.domain.statements import Manner, Mined, MinedHolder, Role
from viewpoints.errors import LibraryError, UnreadableSource
from viewpoints.services.details import ArticleDetails
from viewpoints.services.importing import Importing
from viewpoints.storage.health import check
from viewpoints.tasks import Cancelled, CancelToken
from viewpoints.worker.messages import Contained, Looked, Prepared

PREPARED = Prepared(BRIDGE, bridge(), ENCODER, vectors(5), PAIRINGS)
NEWER_TEXT = BRIDGE.text.replace("would cost too much", "would cost far too much") + "\n\nThe bridge stays, for now."
NEWER = Article(text=NEWER_TEXT, title="Keep the bridge (updated)", language="en")
FILES = [Source(path=f"{n}.txt") for n in range(4)]


def newer():
    mayor, author = "Ada Quill", "Tomas Reed"
    return Mined(
        holders=(MinedHolder(mayor), MinedHolder(author)),
        statements=(
            statement(NEWER, "The harbour bridge 🌉 must close for good, Mayor Ada Quill insists.", mayor),
            statement(NEWER, "Repairs, she says, would cost far too much.", mayor),
            statement(NEWER, "That is wrong.", author, Role.REBUTTAL, Manner.OWN),
            statement(NEWER, "She is right that the railings are rusty.", author, Role.CONCESSION, Manner.OWN),
        ),
    )


PREPARED_NEWER = Prepared(NEWER, newer(), ENCODER, vectors(4), ())


def another(number):
    """Return an article of other words, ready to be stored."""
    text = f"Number {number} must go, Ada Quill says."
    article = Article(text=text, title=f"No. {number}", language="en")
    mined = Mined(holders=(MinedHolder("Ada Quill"),), statements=(statement(article, text, "Ada Quill"),))
    return Prepared(article, mined, ENCODER, vectors(1), ())


class Reader:
    """Stands in for the worker process: answers from a list, in order; its own tests run the real one."""

    def __init__(self, *replies):
        self.replies = list(replies)
        self.requests = []

    def request(self, message, _report, _cancel=None):
        self.requests.append(message)
        reply = self.replies.pop(0)
        if callable(reply):
            reply = reply()
        if isinstance(reply, BaseException):
            raise reply
        return reply


@pytest.fixture
def services(tmp_path):
    services = open_library(tmp_path / "library.sqlite", starter=False)
    yield services
    services.close()


def importing(services, *replies):
    return Importing(services.database, Reader(*replies))


def states(services):
    return [job.state for job in services.queue.jobs()]


def test_a_batch_broken_off_goes_on_in_another_program(services, tmp_path):
    work = importing(services, another(1), KeyboardInterrupt()).import_sources(FILES)
    next(work)
    with pytest.raises(KeyboardInterrupt):
        next(work)
    with closing(sqlite3.connect(services.path)) as connection:  # as if the program that took them had died
        connection.execute("UPDATE job SET taken_by = 'here:1' WHERE taken_by <> ''")
        connection.commit()
    assert services.queue.left_over() == 3
    later = importing(services, another(2), another(3), another(4))
    assert later.adopt() == 3
    assert [o.title for o in later.work(None)] == ["No. 2", "No. 3", "No. 4"]
    assert states(services) == [JobState.DONE] * 4
    assert services.comparing.totals().articles == 4


def test_an_archive_gives_way_to_what_is_in_it(services):
    archive = Source(path="press.zip")
    parts = tuple(
        Part(replace(archive, part=name), name, "text", reason=reason)
        for name, reason in (("a.txt", ""), ("b.exe", "Viewpoints has no reader for this kind of file."), ("c.txt", ""))
    )
    reader = Reader(Contained("zip", parts), another(1), another(2))
    outcomes = list(Importing(services.database, reader).import_sources([archive]))
    assert [o.parts for o in outcomes] == [3, 0, 0]
    assert [r.source.part for r in reader.requests[1:]] == ["a.txt", "c.txt"]
    assert [job.reason for job in services.queue.jobs(states=(JobState.FAILED,))] == [parts[1].reason]
    assert services.comparing.totals().articles == 2


def test_what_another_living_program_works_on_is_left_to_it(services, monkeypatch):
    services.importing.enqueue(FILES)
    monkeypatch.setattr("viewpoints.services.importing.own_name", lambda: "there:2")
    monkeypatch.setattr("viewpoints.services.importing.alive", lambda _path: (services.queue.jobs()[0].taken_by,))
    other = importing(services)
    assert other.adopt() == 0
    assert list(other.work(None)) == []


def test_failures_are_listed_with_reason_and_tried_again(services):
    bad = UnreadableSource("empty.txt is empty.", "Choose another file.")
    list(importing(services, bad, another(1)).import_sources(FILES[:2]))
    failed = services.queue.jobs(states=(JobState.FAILED,))
    assert [(job.source, job.reason, job.hint) for job in failed] == [(FILES[0], bad.message, bad.hint)]
    assert services.queue.retry([failed[0].id]) == 1
    (outcome,) = importing(services, another(2)).work(None)
    assert outcome.title == "No. 2"
    assert states(services) == [JobState.DONE, JobState.DONE]


def test_one_cancelled_while_it_is_read_is_not_stored(services):
    def cancel():
        services.queue.cancel([services.queue.jobs()[0].id])
        return another(1)

    outcomes = list(importing(services, cancel, another(2)).import_sources(FILES[:2]))
    assert [o.cancelled for o in outcomes] == [True, False]
    assert states(services) == [JobState.CANCELLED, JobState.DONE]
    assert services.comparing.totals().articles == 1
    assert check(services.path).problems == ()


def test_a_raised_token_leaves_the_rest_waiting(services):
    token = CancelToken()
    reader = importing(services, another(1))
    work = reader.import_sources(FILES, cancel=token)
    next(work)
    token.cancel()
    with pytest.raises(Cancelled):
        next(work)
    assert states(services).count(JobState.WAITING) == 3
    assert reader.cancel(1) == 3
    assert states(services).count(JobState.CANCELLED) == 3


def test_a_full_disk_ends_the_batch_and_the_source_still_waits(services):
    full = LibraryError("The disk is full.", "Free some space.")
    with pytest.raises(LibraryError):
        list(importing(services, full).import_sources(FILES))
    assert states(services) == [JobState.WAITING] * 4


def test_a_batch_of_a_thousand_is_queued_at_once_and_old_batches_are_forgotten(services):
    reader = importing(services)
    assert reader.enqueue([Source(path=f"{n}.txt") for n in range(1000)]) == 1
    assert services.queue.batches()[0].counts == {JobState.WAITING: 1000}
    reader.cancel(1)
    for _ in range(25):
        reader.cancel(reader.enqueue(FILES[:1]))
    numbers = [batch.id for batch in services.queue.batches()]
    assert numbers == list(range(26, 6, -1))


def test_an_article_is_looked_over_and_corrected_before_it_is_stored(services):
    reader = importing(services, Looked(BRIDGE))
    (outcome,) = reader.work(reader.enqueue(FILES[:1], Choice.LOOK))
    assert outcome.asking
    assert services.comparing.totals().articles == 0
    job = services.queue.job(outcome.job)
    assert job.article == BRIDGE
    corrected = replace(BRIDGE, author="Tomas A. Reed", published=date(2024, 5, 4))
    services.queue.answer(job.id, Choice.KEEP, corrected)
    later = Reader(msgspec.structs.replace(PREPARED, article=corrected))
    (stored,) = Importing(services.database, later).work(None)
    assert later.requests[0].article == corrected
    assert later.requests[0].settled
    (summary,) = services.comparing.articles()
    assert (summary.id, summary.author, summary.published) == (stored.article_id, "Tomas A. Reed", date(2024, 5, 4))


def asked(services, choice=Choice.ASK, *replies):
    """Store the article with a verdict, then import a new version of it."""
    (first,) = importing(services, PREPARED).import_sources(FILES[:1])
    ids = {s.text: s.id for s in services.comparing.article(first.article_id).statements}
    texts = list(ids)
    services.editing.set_verdict(ids[texts[0]], ids["That is wrong."], Verdict.CONFIRMED)
    services.editing.set_verdict(ids[texts[1]], ids["She is right that the railings are rusty."], Verdict.REJECTED)
    looked = Looked(NEWER, Kin(first.article_id, Kinship.VERSION, 0.8))
    reader = importing(services, looked, *replies)
    return first.article_id, list(reader.work(reader.enqueue(FILES[1:2], choice)))


def verdicts(services):
    with closing(sqlite3.connect(services.path)) as connection:
        pairs = connection.execute("SELECT claim_id, answer_id, verdict FROM verdict").fetchall()
    words = {s.id: s.text for a in services.comparing.articles() for s in services.comparing.article(a.id).statements}
    return {(words[claim], words[answer], verdict) for claim, answer, verdict in pairs}


KEPT = {
    ("The harbour bridge 🌉 must close for good, Mayor Ada Quill insists.", "That is wrong.", "confirmed"),
    ("Repairs, she says, would cost far too much.", "She is right that the railings are rusty.", "rejected"),
}


def test_a_new_version_waits_for_an_answer_and_replacing_carries_verdicts_over(services):
    old, (outcome,) = asked(services)
    assert outcome.asking
    job = services.queue.job(outcome.job)
    assert (job.similar_id, job.similar_title, job.kinship) == (old, "Keep the bridge", "version")
    before = verdicts(services)
    services.queue.answer(job.id, Choice.REPLACE)
    reader = importing(services, PREPARED_NEWER)
    (stored,) = reader.work(None)
    assert [a.title for a in services.comparing.articles()] == ["Keep the bridge (updated)"]
    assert stored.change.removed_articles == (old,)
    assert verdicts(services) == KEPT
    assert services.searching.words("stays, for now") == ()  # not mined, and not the old one's either
    new, change = reader.take_back(stored.replaced)
    assert change.added_articles == (old,)
    assert verdicts(services) == before
    reader.replace_again(stored.replaced, new)
    assert verdicts(services) == KEPT
    assert check(services.path).problems == ()


def test_a_statement_made_by_hand_goes_along_to_the_new_version(services):
    old, (outcome,) = asked(services)
    words = "rusty."
    start = BRIDGE.text.index(words)
    services.editing.add_statement(old, Span(start, start + len(words)), "Vera Lind", Role.POSITION)
    services.queue.answer(outcome.job, Choice.REPLACE)
    (stored,) = importing(services, PREPARED_NEWER).work(None)
    made = [s for s in services.comparing.article(stored.article_id).statements if s.holder == "Vera Lind"]
    assert [s.text for s in made] == [words]
    assert check(services.path).problems == ()


def test_keeping_both_and_skipping(services):
    _, (outcome,) = asked(services)
    services.queue.answer(outcome.job, Choice.SKIP)
    assert list(importing(services).work(None)) == []
    assert states(services)[-1] is JobState.CANCELLED
    reader = importing(services, Looked(NEWER, Kin(1, Kinship.COPY, 0.8)))
    (again,) = reader.work(reader.enqueue(FILES[2:3]))
    services.queue.answer(again.job, Choice.KEEP)
    list(importing(services, PREPARED_NEWER).work(None))
    assert services.comparing.totals().articles == 2
    with pytest.raises(LibraryError, match="no longer waits"):
        services.queue.answer(again.job, Choice.KEEP)


@pytest.mark.parametrize(("choice", "articles"), [(Choice.REPLACE, 1), (Choice.SKIP, 1)])
def test_what_is_decided_beforehand_is_not_asked(services, choice, articles):
    replies = (PREPARED_NEWER,) if choice is Choice.REPLACE else ()
    _, (outcome,) = asked(services, choice, *replies)
    assert not outcome.asking
    assert services.comparing.totals().articles == articles
    assert outcome.cancelled == (choice is Choice.SKIP)


def test_details_are_corrected_and_taken_back(services):
    (outcome,) = importing(services, PREPARED).import_sources(FILES[:1])
    new = ArticleDetails("  Keep  it ", "T. Reed", "Post", date(2024, 6, 1), "EN", " https://example.org/new ")
    before = services.details.edit(outcome.article_id, new)
    assert before.title == "Keep the bridge"
    assert services.details.read(outcome.article_id) == ArticleDetails(
        "Keep it", "T. Reed", "Post", date(2024, 6, 1), "en", "https://example.org/new"
    )
    services.details.edit(outcome.article_id, before)
    assert services.details.read(outcome.article_id) == before
    with pytest.raises(LibraryError, match="title"):
        services.details.edit(outcome.article_id, replace(new, title="  "))


def test_a_watched_folder_meets_each_file_once_and_again_when_it_changed(services):
    assert services.queue.newly_met({"a": "1", "b": "1"}) == ("a", "b")
    assert services.queue.newly_met({"a": "1", "b": "2", "c": "1"}) == ("b", "c")
    assert services.queue.newly_met({}) == ()
