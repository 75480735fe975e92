"""What is written into a library comes out again, whole and verbatim."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from tests.samples import BRIDGE, ENCODER, PAIRINGS, bridge, statement, vectors
from viewpoints.domain.articles import Article, Span
from viewpoints.domain.matches import CrossPairing, Meeting, Pairing, Verdict
from viewpoints.domain.search import Standing
from viewpoints.domain.statements import Manner, Mined, MinedHolder, MinedStatement, Role
from viewpoints.errors import LibraryError
from viewpoints.storage import queries, searches, store
from viewpoints.storage.engine import Database
from viewpoints.storage.migrate import prepare
from viewpoints.storage.schema import OPINION
from viewpoints.storage.vectors import VectorSource


@pytest.fixture
def database(tmp_path):
    path = tmp_path / "library.sqlite"
    prepare(path)
    database = Database(path)
    yield database
    database.close()


def add(database, article=BRIDGE, mined=None, pairings=PAIRINGS):
    mined = bridge() if mined is None else mined

    def change(c):
        article_id, ids = store.add_article(c, article, mined)
        store.add_vectors(c, ENCODER, ids, vectors(len(ids)))
        store.add_matches(c, ENCODER, store.with_ids(pairings, (), ids, frozenset()))
        store.mark_ranked(c, article_id, ENCODER)
        return article_id, ids

    return database.write(change)


def test_words_are_cut_verbatim_even_after_an_emoji(database):
    article_id, ids = add(database)
    view = database.read(lambda c: queries.article(c, article_id))
    assert view.text == BRIDGE.text
    assert [s.text for s in view.statements] == [s.span.of(BRIDGE.text) for s in bridge().statements]
    assert [s.id for s in view.statements] == list(ids)
    assert [s.paragraph for s in view.statements] == [1, 1, 2, 2, 3]
    assert view.summary.author == "Tomas Reed"
    assert view.summary.publisher == "The Harbour Post"


def test_counterarguments_come_best_first(database):
    _, ids = add(database)
    comparison = database.read(lambda c: queries.comparison(c, ids[1]))
    assert [(x.statement.id, x.score) for x in comparison.counters] == [(ids[3], 0.9), (ids[2], 0.5)]
    assert comparison.ranked
    assert all(x.statement.holder == "Tomas Reed" for x in comparison.counters)


def test_an_answer_shows_the_claims_it_answers(database):
    _, ids = add(database)
    comparison = database.read(lambda c: queries.comparison(c, ids[2]))
    assert [x.statement.id for x in comparison.counters] == [ids[1], ids[0]]


def test_a_match_says_why_and_shows_its_passage(database):
    claim, answer, last = (bridge().statements[i].span for i in (1, 3, 4))
    turn = Span(answer.start, last.end)
    told = Pairing(1, 3, 0.6, 0.9, opposition=0.8, discourse=0.7, passage=turn)
    _, ids = add(database, pairings=(told, Pairing(1, 2, 0.3, 0.5)))
    first, second = database.read(lambda c: queries.comparison(c, ids[1])).counters
    assert (first.opposition, first.discourse, first.passage) == (0.8, 0.7, turn)
    assert first.passage_text == turn.of(BRIDGE.text)
    (mine,) = database.read(lambda c: queries.statements(c, [ids[1]]))
    assert first.after == first.statement.paragraph - mine.paragraph
    assert (second.opposition, second.discourse, second.passage, second.passage_text) == (None, None, None, "")
    # Seen from the answer, the card shows the claim, which is no passage.
    (back,) = database.read(lambda c: queries.comparison(c, ids[3])).counters
    assert (back.statement.span, back.passage, back.opposition) == (claim, None, 0.8)


def test_the_phrases_that_meet_are_cut_from_their_statements(database):
    claim, answer = bridge().statements[1].span, bridge().statements[3].span
    meeting = Meeting(Span(claim.start, claim.start + 7), Span(answer.start + 30, answer.start + 45))
    _, ids = add(database, pairings=(Pairing(1, 3, 0.6, 0.9, meeting),))
    (counter,) = database.read(lambda c: queries.comparison(c, ids[1])).counters
    assert counter.claim_phrase == meeting.claim.of(BRIDGE.text) == "Repairs"
    assert counter.answer_phrase == meeting.answer.of(BRIDGE.text)
    (back,) = database.read(lambda c: queries.comparison(c, ids[3])).counters
    assert (back.claim_phrase, back.answer_phrase) == (counter.claim_phrase, counter.answer_phrase)


def test_verdicts_outlive_rematching_and_rule_the_order(database):
    article_id, ids = add(database)
    database.write(lambda c: store.set_verdict(c, ids[1], ids[2], Verdict.CONFIRMED))
    database.write(lambda c: store.set_verdict(c, ids[1], ids[3], Verdict.REJECTED))

    def rematch(c):
        store.drop_matches(c, article_id)
        store.add_matches(c, ENCODER, [Pairing(ids[1], ids[3], 0.9, 1.0)])

    database.write(rematch)
    counters = database.read(lambda c: queries.comparison(c, ids[1])).counters
    assert [(x.statement.id, x.verdict) for x in counters] == [
        (ids[2], Verdict.CONFIRMED),
        (ids[3], Verdict.REJECTED),
    ]
    assert counters[0].score is None
    (card,) = [k for k in database.read(queries.cards) if k.statement.id == ids[1]]
    assert [link.statement_id for link in card.links] == [ids[2]]


def test_another_reader_s_verdicts_are_told_and_yield_to_the_user_s(database):
    _, ids = add(database)
    claim, matched, lone, refused = ids[1], ids[3], ids[4], ids[0]

    def opine(c):
        for answer, verdict in ((matched, Verdict.REJECTED), (lone, Verdict.CONFIRMED), (refused, Verdict.REJECTED)):
            row = {"claim_id": claim, "answer_id": answer, "reader": "Anna", "verdict": verdict}
            c.execute(insert(OPINION), row | {"decided_at": datetime(2024, 5, 4, tzinfo=UTC)})

    def counters():
        return {x.statement.id: x for x in database.read(lambda c: queries.comparison(c, claim)).counters}

    def linked():
        (card,) = [k for k in database.read(queries.cards) if k.statement.id == claim]
        return [link.statement_id for link in card.links], card.conceded

    before = linked()[0]
    database.write(opine)
    found = counters()
    assert [(o.reader, o.verdict) for o in found[matched].opinions] == [("Anna", Verdict.REJECTED)]
    assert found[lone].score is None
    assert found[lone].verdict is None
    assert list(found) == [*before, lone]  # after all that is matched; what others only rejected is no answer
    assert linked() == ([*before, lone], True)
    by_answer = database.read(lambda c: queries.comparison(c, lone)).counters
    assert [o.reader for x in by_answer if x.statement.id == claim for o in x.opinions] == ["Anna"]
    database.write(lambda c: store.set_verdict(c, claim, lone, Verdict.REJECTED))
    assert counters()[lone].opinions[0].verdict is Verdict.CONFIRMED
    assert linked() == (before, False)


def test_a_claim_that_only_another_reader_found_answered_is_answered(database):
    _, ids = add(database, pairings=())

    def standing():
        (found,) = database.read(lambda c: searches.claim_standings(c, [ids[1]]))
        return found.standing

    def opine(c):
        row = {"claim_id": ids[1], "answer_id": ids[2], "reader": "Anna", "verdict": Verdict.CONFIRMED}
        c.execute(insert(OPINION), row | {"decided_at": datetime(2024, 5, 4, tzinfo=UTC)})

    before = standing()
    database.write(opine)
    assert (before, standing()) == (Standing.UNANSWERED, Standing.ANSWERED)
    database.write(lambda c: store.set_verdict(c, ids[1], ids[2], Verdict.REJECTED))
    assert standing() is Standing.UNANSWERED


def test_a_verdict_taken_back_is_gone_and_the_former_one_is_returned(database):
    _, ids = add(database)
    assert database.write(lambda c: store.set_verdict(c, ids[0], ids[2], Verdict.REJECTED)) is None
    assert database.write(lambda c: store.set_verdict(c, ids[0], ids[2], None)) is Verdict.REJECTED
    counters = database.read(lambda c: queries.comparison(c, ids[0])).counters
    assert [x.verdict for x in counters] == [None, None]


def test_cards_count_answers_of_one_side_and_say_what_is_conceded(database):
    _, ids = add(database)
    holders = {h.name: h.id for h in database.read(queries.holders)}
    cards = database.read(lambda c: queries.cards(c, holders["Ada Quill"], None, holders["Tomas Reed"]))
    assert [(k.statement.id, len(k.links), k.conceded) for k in cards] == [(ids[0], 2, True), (ids[1], 2, False)]
    nobody = database.read(lambda c: queries.cards(c, holders["Ada Quill"], None, holders["Ada Quill"]))
    assert [len(k.links) for k in nobody] == [0, 0]


def test_counts_and_counterparts(database):
    add(database)
    totals = database.read(queries.totals)
    assert (totals.articles, totals.claims, totals.answers, totals.unranked) == (1, 2, 3, 0)
    holders = database.read(queries.holders)
    assert [(h.name, h.claims, h.answers) for h in holders] == [("Ada Quill", 2, 0), ("Tomas Reed", 0, 3)]
    assert "Mayor Ada Quill" in holders[0].aliases
    others = database.read(lambda c: queries.counterparts(c, holders[0].id))
    assert [h.name for h in others] == ["Tomas Reed"]


def test_deleting_and_restoring_gives_back_everything(database):
    article_id, ids = add(database)
    database.write(lambda c: store.set_verdict(c, ids[1], ids[3], Verdict.CONFIRMED))

    def everything(c):
        return (
            queries.article(c, article_id),
            queries.cards(c),
            [queries.comparison(c, i) for i in ids],
            queries.holders(c),
            [row[1:] for row in VectorSource(c, ENCODER).rows(0)],
            queries.search_words(c, "repairs", 9),
        )

    before = database.read(everything)
    deleted = database.write(lambda c: store.delete_article(c, article_id))
    assert database.read(queries.holders) == ()
    assert database.read(lambda c: queries.search_words(c, "repairs", 9)) == ()
    assert database.read(queries.totals).articles == 0
    database.write(lambda c: store.restore_article(c, deleted))
    assert database.read(everything) == before


def test_a_change_that_fails_leaves_nothing_behind(database):
    mined = bridge()
    outside = replace(mined.statements[0], span=Span(0, len(BRIDGE.text) + 1))
    with pytest.raises(ValueError, match="outside"):
        add(database, mined=replace(mined, statements=(*mined.statements[1:], outside)))
    assert database.read(queries.totals).articles == 0


def test_vectors_of_another_size_are_refused_and_damaged_ones_left_out(database):
    _, ids = add(database)
    with pytest.raises(ValueError, match="not 1 vectors"):
        database.write(lambda c: store.add_vectors(c, ENCODER, ids[:1], b"123"))
    database.write(lambda c: c.exec_driver_sql("UPDATE vector SET data = x'00' WHERE statement_id = ?", (ids[0],)))
    found = [row.statement_id for row in database.read(lambda c: list(VectorSource(c, ENCODER).rows(0)))]
    assert found == list(ids[1:])


def second_article(text, holder, aliases=()):
    article = Article(text=text, title=text[:20])
    return article, Mined(holders=(MinedHolder(holder, aliases),), statements=(statement(article, text, holder),))


def test_one_holder_is_one_across_articles_by_the_full_name(database):
    add(database)
    add(database, *second_article("Mayor Ada Quill wants a tunnel.", "Mayor Ada Quill"), pairings=())
    assert [(h.name, h.claims) for h in database.read(queries.holders) if h.claims] == [("Ada Quill", 3)]


def test_a_bare_surname_elsewhere_is_somebody_else(database):
    add(database)
    add(database, *second_article("Quill wants a tunnel.", "Quill"), pairings=())
    assert sorted(h.name for h in database.read(queries.holders) if h.claims) == ["Ada Quill", "Quill"]


def test_matches_with_statements_deleted_meanwhile_are_left_out(database):
    _, ids = add(database)
    cross = (CrossPairing(True, 0, ids[3], 0.5, 0.5), CrossPairing(False, 999_999, 0, 0.5, 0.5))
    pairings = store.with_ids((), cross, (77,), frozenset({ids[3]}))
    assert [(p.claim, p.answer) for p in pairings] == [(77, ids[3])]


def test_a_full_disk_is_told_and_nothing_is_stored(database):
    pages = database.read(lambda c: c.exec_driver_sql("PRAGMA page_count").scalar_one())
    database.read(lambda c: c.exec_driver_sql(f"PRAGMA max_page_count = {pages}").scalar_one())
    article = Article(text="A very long claim, says Ada Quill. " * 20_000)
    mined = Mined(statements=(MinedStatement(Span(0, 34), "Ada Quill", Role.POSITION, Manner.REPORTED, 0.5),))
    with pytest.raises(LibraryError, match="disk is full"):
        add(database, article, mined, pairings=())
    assert database.read(queries.totals).articles == 0


@pytest.mark.parametrize("query", ["'", '"', "re-pairs'", 'NEAR("a" b)', "a AND", "*", "^x", "words:x", "😀", "-", " "])
def test_search_takes_whatever_is_typed(database, query):
    add(database)
    database.read(lambda c: queries.search_words(c, query, 5))


def test_search_finds_words_and_beginnings(database):
    _, ids = add(database)
    assert [h.statement.id for h in database.read(lambda c: queries.search_words(c, "engineers’ repa", 5))] == [ids[3]]
    assert [h.statement.id for h in database.read(lambda c: queries.search_words(c, "rai", 5))] == [ids[4]]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.characters(exclude_characters="\x00", exclude_categories=("Cs",)), min_size=1, max_size=120),
    data=st.data(),
)
def test_any_span_of_any_text_comes_back_verbatim(database, text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    article = Article(text=text)
    mined = Mined(statements=(MinedStatement(Span(start, end), "X Y", Role.POSITION, Manner.OWN, 1.0),))

    class UndoError(Exception):
        pass

    def change(c):
        _, ids = store.add_article(c, article, mined)
        found.append(queries.comparison(c, ids[0]).statement.text)
        raise UndoError

    found = []
    with pytest.raises(UndoError):
        database.write(change)
    assert found == [text[start:end]]


def test_what_one_import_changed_can_be_read_alone(database):
    first, _ = add(database)
    second, _ = add(database, *second_article("Mayor Ada Quill wants a tunnel.", "Mayor Ada Quill"), pairings=())
    (summary,) = database.read(lambda c: queries.articles(c, [second]))
    assert (summary.id, summary.claims) == (second, 1)
    assert database.read(queries.articles) == database.read(lambda c: queries.articles(c, [first, second, 99]))
    (holder,) = database.read(lambda c: queries.holders_met_in(c, [second]))
    assert (holder.name, holder.claims) == ("Ada Quill", 3)
