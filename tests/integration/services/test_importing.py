"""Imports end in the library whole, or not at all, whatever the worker answers."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from msgspec.structs import replace as replace_struct

from tests.samples import BRIDGE, ENCODER, PAIRINGS, bridge, vectors
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Source
from viewpoints.domain.matches import Pairing, Verdict
from viewpoints.domain.statements import Mined, Role
from viewpoints.errors import LibraryError, UnreadableSource
from viewpoints.services.importing import Importing
from viewpoints.settings import Settings
from viewpoints.tasks import Cancelled, CancelToken
from viewpoints.worker.messages import AlreadyThere, Prepared, Reading, Rematch, Rematched, Reread

PREPARED = Prepared(BRIDGE, bridge(), ENCODER, vectors(5), PAIRINGS)


class Reader:
    """Stands in for the worker process: answers requests from a list, in order; its own tests run the real one."""

    def __init__(self, *replies):
        self.replies = list(replies)
        self.requests = []

    def request(self, message, report, cancel=None):
        self.requests.append(message)
        reply = self.replies.pop(0)
        if isinstance(reply, BaseException):
            raise reply
        return reply() if callable(reply) else reply


@pytest.fixture
def services(tmp_path):
    services = open_library(tmp_path / "library.sqlite", starter=False)
    yield services
    services.close()


def importing(services, *replies):
    return Importing(services.database, Reader(*replies))


def test_an_import_is_stored_whole(services):
    (outcome,) = importing(services, PREPARED).import_sources([Source(path="bridge.txt")])
    assert (outcome.title, outcome.claims, outcome.answers) == ("Keep the bridge", 2, 3)
    assert outcome.change.added_articles == (outcome.article_id,)
    assert services.comparing.totals().unranked == 0
    mayor = services.comparing.holders()[0]
    cards = services.comparing.cards(mayor.id)
    assert [len(card.links) for card in cards] == [2, 2]


def test_the_same_article_twice_says_so_and_changes_nothing(services):
    first, second, third = importing(services, PREPARED, AlreadyThere(1, "Keep the bridge"), PREPARED).import_sources(
        [Source(path="a.txt"), Source(path="a.txt"), Source(path="renamed.txt")]
    )
    assert not first.already
    assert second.already
    assert third.already
    assert third.article_id == first.article_id
    assert services.comparing.totals().articles == 1


def test_a_bad_file_is_told_and_the_rest_goes_on(services):
    bad = UnreadableSource("empty.txt is empty.", "Choose another file.")
    outcomes = list(
        importing(services, bad, PREPARED).import_sources([Source(path="empty.txt"), Source(path="good.txt")])
    )
    assert outcomes[0].error is bad
    assert outcomes[0].article_id is None
    assert outcomes[1].article_id is not None


def test_a_library_that_cannot_be_written_ends_the_batch(services):
    broken = LibraryError("The disk is full.", "Free some space.")
    batch = importing(services, broken, PREPARED).import_sources([Source(path="a"), Source(path="b")])
    with pytest.raises(LibraryError):
        list(batch)


def test_cancelling_keeps_what_was_reported_and_nothing_else(services):
    token = CancelToken()
    batch = importing(services, PREPARED, Cancelled()).import_sources(
        [Source(path="a"), Source(path="b")], cancel=token
    )
    assert next(batch).article_id is not None
    with pytest.raises(Cancelled):
        next(batch)
    assert services.comparing.totals().articles == 1


def test_offline_reaches_the_worker(services):
    reader = Reader(PREPARED)
    list(
        Importing(services.database, reader, Settings(allow_network=False)).import_sources(
            [Source(url="https://example.org")]
        )
    )
    (request,) = reader.requests
    assert request.allow_network is False


def test_what_the_user_set_bounds_the_import(services):
    reader = Reader(PREPARED)
    settings = Settings(allow_private=True, largest_source=3, patience=7)
    list(Importing(services.database, reader, settings).import_sources([Source(url="https://example.org")]))
    (request,) = reader.requests
    assert (request.allow_private, request.max_bytes, request.timeout_seconds) == (True, 3_000_000, 7.0)


def test_rematching_replaces_matches_and_keeps_verdicts(services):
    (outcome,) = importing(services, PREPARED).import_sources([Source(path="a")])
    claims = services.comparing.claims()
    claim, answer = claims[0].statement.id, claims[0].links[0].statement_id
    services.editing.set_verdict(claim, answer, Verdict.REJECTED)
    ids = tuple(s.id for s in services.comparing.article(outcome.article_id).statements)
    again = Rematched(outcome.article_id, ENCODER, ids, vectors(5), (Pairing(ids[0], ids[3], 0.9, 0.95),))
    reader = Reader(again)
    (change,) = Importing(services.database, reader).rematch(article_ids=[outcome.article_id])
    assert change.matches_changed
    assert reader.requests == [Rematch(str(services.path), outcome.article_id)]
    counters = services.comparing.comparison(claim).counters
    assert [(c.statement.id, c.verdict) for c in counters] == [(ids[3], None), (answer, Verdict.REJECTED)]
    assert services.comparing.claims()[1].links == ()


def test_only_what_waits_is_rematched(services):
    list(importing(services, PREPARED).import_sources([Source(path="a")]))
    assert list(importing(services).rematch()) == []


def test_an_article_deleted_while_it_was_ranked_stays_away(services):
    (outcome,) = importing(services, PREPARED).import_sources([Source(path="a")])
    ids = tuple(s.id for s in services.comparing.article(outcome.article_id).statements)
    services.editing.delete_article(outcome.article_id)
    late = Rematched(outcome.article_id, ENCODER, ids, vectors(5), ())
    (change,) = importing(services, late).rematch(article_ids=[outcome.article_id])
    assert not change
    assert services.comparing.totals().articles == 0


def test_an_article_changed_by_hand_while_it_was_ranked_waits_to_be_ranked_again(services):
    (outcome,) = importing(services, PREPARED).import_sources([Source(path="a")])
    ids = tuple(s.id for s in services.comparing.article(outcome.article_id).statements)

    def late():
        services.editing.change_statement(ids[0], role=Role.SUPPORT)
        return Rematched(outcome.article_id, ENCODER, ids, vectors(5), (Pairing(ids[0], ids[3], 0.9, 0.95),))

    (change,) = importing(services, late).rematch(article_ids=[outcome.article_id])
    assert not change
    assert services.comparing.waiting()
    in_time = Rematched(outcome.article_id, ENCODER, ids, vectors(5), ())
    (change,) = importing(services, in_time).rematch()
    assert change.matches_changed
    assert not services.comparing.waiting()


def test_reading_anew_yields_an_edit_and_then_its_ranking(services):
    (outcome,) = importing(services, PREPARED).import_sources([Source(path="a")])
    before = services.comparing.article(outcome.article_id).statements
    services.editing.change_statement(before[0].id, holder="Nora Vane")
    reader = Reader(
        Reading(bridge()),
        lambda: Rematched(
            outcome.article_id,
            ENCODER,
            ids := tuple(s.id for s in services.comparing.article(outcome.article_id).statements),
            vectors(len(ids)),
            (),
        ),
    )
    edit, ranked = Importing(services.database, reader).reread(outcome.article_id)
    assert [type(each) for each in reader.requests] == [Reread, Rematch]
    after = services.comparing.article(outcome.article_id).statements
    assert [s.text for s in after] == [s.text for s in before]
    assert after[0].holder == "Nora Vane"
    assert ranked.matches_changed
    services.editing.put_back(edit)
    assert [s.id for s in services.comparing.article(outcome.article_id).statements] == [s.id for s in before]


def test_an_article_that_cannot_be_mined_is_not_emptied_by_reading_it_anew(services):
    (outcome,) = importing(services, PREPARED).import_sources([Source(path="a")])
    with pytest.raises(LibraryError, match="in Arabic"):
        list(importing(services, Reading(Mined(), "This article is in Arabic.")).reread(outcome.article_id))
    assert len(services.comparing.article(outcome.article_id).statements) == 5


@pytest.mark.parametrize(
    ("source", "title"),
    [
        (Source(path="/somewhere/The bridge.txt"), "The bridge"),
        (Source(url="https://example.org/a"), "https://example.org/a"),
        (Source(text="pasted"), "The harbour bridge 🌉 must close for good,…"),
        (Source(path="/a/new\nline\u202efdp.txt"), "new linefdp"),
    ],
)
def test_an_article_without_a_title_gets_one_to_be_known_by(services, source, title):
    untitled = msgspec.structs.replace(PREPARED, article=replace(BRIDGE, title=""))
    (outcome,) = importing(services, untitled).import_sources([source])
    assert outcome.title == title == services.comparing.articles()[0].title


def verdicts(services, article_id):
    """Return the user's verdicts by the places of claim and answer."""
    found = {}
    for own in services.comparing.article(article_id).statements:
        for counter in services.comparing.comparison(own.id).counters:
            if counter.verdict is not None and own.role is Role.POSITION:
                found[own.span, counter.statement.span] = counter.verdict
    return found


def judged(services):
    (outcome,) = importing(services, PREPARED).import_sources([Source(path="a")])
    ids = [s.id for s in services.comparing.article(outcome.article_id).statements]
    services.editing.set_verdict(ids[0], ids[2], Verdict.REJECTED)
    services.editing.set_verdict(ids[1], ids[3], Verdict.CONFIRMED)
    services.editing.set_verdict(ids[1], ids[4], Verdict.CONFIRMED)  # joined by hand: the ranker has no such pair
    before = verdicts(services, outcome.article_id)
    assert sorted(before.values()) == [Verdict.CONFIRMED, Verdict.CONFIRMED, Verdict.REJECTED]
    return outcome.article_id, tuple(ids), before


def test_verdicts_outlive_a_change_of_encoder(services):
    article, ids, before = judged(services)
    other = replace(ENCODER, name="another")
    again = Rematched(article, other, ids, vectors(5), (Pairing(ids[1], ids[2], 0.9, 0.95),))
    list(importing(services, again).rematch(article_ids=(article,)))
    assert verdicts(services, article) == before
    joined = services.comparing.comparison(ids[1]).counters
    assert [c.verdict for c in joined] == [Verdict.CONFIRMED, Verdict.CONFIRMED, None]
    assert joined[0].score is None


def test_an_article_deleted_and_imported_again_has_its_verdicts_again(services):
    article, _, before = judged(services)
    services.editing.delete_article(article)
    (outcome,) = importing(services, PREPARED).import_sources([Source(path="a")])
    assert outcome.article_id != article
    assert verdicts(services, outcome.article_id) == before


def test_a_verdict_on_what_is_no_longer_found_stays_away(services):
    article, _, before = judged(services)
    services.editing.delete_article(article)
    mined = replace(bridge(), statements=bridge().statements[:4])
    fewer = replace_struct(PREPARED, mined=mined, vectors=vectors(4), pairings=PAIRINGS[:3])
    (outcome,) = importing(services, fewer).import_sources([Source(path="a")])
    gone = bridge().statements[4].span
    assert verdicts(services, outcome.article_id) == {pair: v for pair, v in before.items() if gone not in pair}


def test_an_article_without_a_past_has_no_verdicts(services):
    article, _, _ = judged(services)
    services.editing.delete_article(article)
    other = replace(BRIDGE, text=BRIDGE.text + " It rained.")
    (outcome,) = importing(services, replace_struct(PREPARED, article=other)).import_sources([Source(path="b")])
    assert verdicts(services, outcome.article_id) == {}
