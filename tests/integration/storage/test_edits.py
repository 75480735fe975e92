"""Changes by hand: each is made, taken back exactly and made again; and what the user decided survives."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from tests.samples import BRIDGE, ENCODER, PAIRINGS, bridge, statement, vectors
from viewpoints.domain.articles import Article, Span
from viewpoints.domain.library import LibraryChange
from viewpoints.domain.matches import Verdict
from viewpoints.domain.review import Decision
from viewpoints.domain.statements import Manner, Mined, MinedHolder, Origin, Role
from viewpoints.errors import LibraryError
from viewpoints.services.editing import Editing
from viewpoints.services.reviewing import Reviewing, interval
from viewpoints.storage import edits, queries, store
from viewpoints.storage.engine import Database
from viewpoints.storage.migrate import prepare
from viewpoints.storage.schema import METADATA, REVIEW

BLANK = BRIDGE.text.index("\n\n")
FERRY = Article(
    text="A ferry every ten minutes would do, Quill says.\n\nMayor Quill has never taken a ferry, Reed says.",
    title="A ferry instead",
    author="Nora Vane",
    language="en",
)


@pytest.fixture
def database(tmp_path):
    path = tmp_path / "library.sqlite"
    prepare(path)
    database = Database(path)
    yield database
    database.close()


@pytest.fixture
def editing(database):
    return Editing(database)


@pytest.fixture
def ids(database):
    def change(c):
        article_id, ids = store.add_article(c, BRIDGE, bridge())
        store.add_vectors(c, ENCODER, ids, vectors(len(ids)))
        store.add_matches(c, ENCODER, store.with_ids(PAIRINGS, (), ids, frozenset()))
        store.mark_ranked(c, article_id, ENCODER)
        store.set_verdict(c, ids[1], ids[3], Verdict.CONFIRMED)
        return ids

    return database.write(change)


@pytest.fixture
def ferry(database):
    mined = Mined(
        (MinedHolder("Quill"), MinedHolder("Reed")),
        (),
        (
            statement(FERRY, "A ferry every ten minutes would do", "Quill"),
            statement(FERRY, "Mayor Quill has never taken a ferry", "Reed", Role.REBUTTAL),
        ),
    )
    return database.write(lambda c: store.add_article(c, FERRY, mined)[1])


def everything(database):
    """Return every row of the library but what says when and how often it changed."""
    skipped = {"meta", "trash"}

    def read(c):
        return {
            name: sorted(map(repr, c.execute(select(table)).mappings().all()))
            for name, table in METADATA.tables.items()
            if name not in skipped
        }

    rows = database.read(read)
    # Which encoder ranked an article is forgotten by every edit: it waits to be ranked anew.
    rows["article"] = [row.replace("'encoder_id': 1", "'encoder_id': None") for row in rows["article"]]
    return rows


def view(database, statement_id):
    return database.read(lambda c: queries.statements(c, (statement_id,)))[0]


def found(database, words):
    return [hit.statement.id for hit in database.read(lambda c: queries.search_words(c, words, 10))]


def holders(database):
    return {h.name: h for h in database.read(queries.holders)}


EDITS = {
    "holder": lambda e, ids: e.change_statement(ids[1], holder="Tomas Reed"),
    "new holder": lambda e, ids: e.change_statement(ids[1], holder="Nora Vane"),
    "role": lambda e, ids: e.change_statement(ids[1], role=Role.SUPPORT),
    "span": lambda e, ids: e.change_statement(ids[1], span=Span(90, 120)),
    "added": lambda e, ids: e.add_statement(1, Span(115, 135), "Nora Vane", Role.REBUTTAL),
    "removed": lambda e, ids: e.remove_statement(ids[1]),
    "accepted": lambda e, ids: e.accept(ids),
    "merged": lambda e, ids: e.merge_holders(1, (2,)),
    "split": lambda e, ids: e.split_holder(2, "The engineers", (ids[3],)),
    "renamed": lambda e, ids: e.rename_holder(1, "Mayor Quill"),
    "coloured": lambda e, ids: e.colour_holder(1, "#1c6b52"),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_taken_back_and_made_again_exactly(database, editing, ids, name):
    before = everything(database)
    edit = EDITS[name](editing, ids)
    after = everything(database)
    assert after != before
    back = editing.put_back(edit)
    assert everything(database) == before
    again = editing.put_back(back)
    assert everything(database) == after
    editing.put_back(again)
    assert everything(database) == before
    assert edit.change
    assert database.read(edits.trash) == ()


def test_a_changed_statement_says_so_and_is_found_by_its_new_words_alone(database, editing, ids):
    text = BRIDGE.text
    start = text.index("would cost")
    edit = editing.change_statement(
        ids[1], holder="Nora Vane", role=Role.CONCESSION, span=Span(start - 1, start + len("would cost too much.") + 1)
    )
    changed = view(database, ids[1])
    assert (changed.text, changed.holder, changed.role) == ("would cost too much.", "Nora Vane", Role.CONCESSION)
    assert changed.origin is Origin.USER
    assert edit.change == LibraryChange(changed_articles=(1,), matches_changed=True)
    assert found(database, "repairs she says") == []
    assert found(database, "cost too much") == [ids[1]]
    comparison = database.read(lambda c: queries.comparison(c, ids[1]))
    assert [(x.statement.id, x.verdict, x.score) for x in comparison.counters] == [(ids[3], Verdict.CONFIRMED, None)]
    assert not comparison.ranked


def test_marked_words_become_a_statement_of_whoever_said_them(database, editing, ids):
    start = BRIDGE.text.index("the railings")
    edit = editing.add_statement(1, Span(start, start + len("the railings are rusty")), " tomas  REED ", Role.POSITION)
    made = view(database, edit.statement_id)
    assert (made.text, made.holder, made.paragraph) == ("the railings are rusty", "Tomas Reed", 3)
    assert (made.manner, made.certainty) == (Manner.OWN, 1.0)
    with pytest.raises(LibraryError, match="already"):
        editing.add_statement(1, made.span, made.holder_id, Role.REBUTTAL)


@pytest.mark.parametrize("span", [Span(0, 9999), Span(BLANK, BLANK + 2)])
def test_a_statement_needs_words_of_the_article(editing, ids, span):
    with pytest.raises(LibraryError):
        editing.add_statement(1, span, "Tomas Reed", Role.POSITION)


def test_what_is_gone_is_told_in_a_sentence(editing, ids):
    for change in (
        lambda: editing.change_statement(99, role=Role.POSITION),
        lambda: editing.change_statement(ids[0], holder=99),
        lambda: editing.remove_statement(99),
        lambda: editing.accept((99,)),
        lambda: editing.rename_holder(99, "Nobody"),
        lambda: editing.take_out_article(99),
    ):
        with pytest.raises(LibraryError, match="no longer"):
            change()


def test_merging_previews_what_it_does_and_keeps_the_names(database, editing, ids, ferry):
    short, long = holders(database)["Quill"].id, holders(database)["Ada Quill"].id
    before = everything(database)
    preview = editing.preview_merge(long, (short,))
    assert everything(database) == before
    assert (preview.name, preview.moves, preview.statements, preview.articles) == ("Ada Quill", ("Quill",), 1, 1)
    assert (preview.claims, preview.answers, preview.clashes) == (3, 0, 0)
    editing.merge_holders(long, (short,))
    assert holders(database)["Ada Quill"].claims == 3
    assert "Quill" in holders(database)["Ada Quill"].aliases
    # What is read later under the merged name is his too.
    article = Article(text="Quill is against the tunnel.", title="No tunnel")
    mined = Mined((MinedHolder("Quill"),), (), (statement(article, article.text, "Quill"),))
    database.write(lambda c: store.add_article(c, article, mined))
    assert holders(database)["Ada Quill"].claims == 4


def test_a_merge_can_be_split_again_in_a_later_session(database, editing, ids, ferry):
    short, long = holders(database)["Quill"].id, holders(database)["Ada Quill"].id
    aliases = holders(database)["Ada Quill"].aliases
    editing.merge_holders(long, (short,))
    (merged,) = Editing(database).merged_into(long)
    assert (merged.name, merged.statement_ids) == ("Quill", (ferry[0],))
    Editing(database).split_holder(long, merged.name, merged.statement_ids)
    assert view(database, ferry[0]).holder == "Quill"
    assert {n: h.claims for n, h in holders(database).items()} == {
        "Ada Quill": 2,
        "Tomas Reed": 0,
        "Quill": 1,
        "Reed": 0,
    }
    assert editing.merged_into(long) == ()
    assert holders(database)["Ada Quill"].aliases == aliases


def test_a_holder_can_have_no_match_with_himself_after_a_merge(database, editing, ids):
    assert editing.preview_merge(1, (2,)).clashes == len(PAIRINGS)
    editing.merge_holders(1, (2,))
    assert all(not card.links or card.links[0].verdict for card in database.read(queries.cards))


def test_names_that_cannot_be_are_refused(editing, ids):
    for change in (
        lambda: editing.rename_holder(1, "  "),
        lambda: editing.rename_holder(1, "tomas reed"),
        lambda: editing.merge_holders(1, (1,)),
        lambda: editing.split_holder(1, "Ada Quill", ids),
        lambda: editing.split_holder(1, "Another", ()),
        lambda: editing.change_statement(ids[0], holder=" "),
    ):
        with pytest.raises(LibraryError):
            change()


def test_decisions_remember_what_the_program_had_made_of_it(database, editing, ids):
    editing.accept((ids[0],))
    editing.change_statement(ids[1], role=Role.SUPPORT)
    editing.change_statement(ids[1], role=Role.CONTEXT)
    editing.remove_statement(ids[2])
    rows = database.read(lambda c: c.execute(select(REVIEW).order_by(REVIEW.c.id)).all())
    assert [(r.decision, r.statement_id, r.mined_role, r.mined_holder) for r in rows] == [
        (Decision.ACCEPTED, ids[0], Role.POSITION, "Ada Quill"),
        (Decision.CHANGED, ids[1], Role.POSITION, "Ada Quill"),
        (Decision.REMOVED, None, Role.REBUTTAL, "Tomas Reed"),
    ]


def test_the_queue_begins_with_the_least_certain_and_shrinks_by_each_decision(database, editing, ids, ferry):
    reviewing = Reviewing(database)
    assert [s.certainty for s in reviewing.queue()] == sorted(s.certainty for s in reviewing.queue())
    assert (reviewing.left(), reviewing.left(2), reviewing.decided()) == (7, 2, 0)
    editing.accept((ferry[0],))
    editing.remove_statement(ferry[1])
    assert (reviewing.left(), reviewing.left(2), reviewing.decided()) == (5, 0, 2)
    assert {s.id for s in reviewing.queue()} == set(ids)
    total = reviewing.tallies()[0]
    assert (total.seen, total.right) == (2, 1)
    low, high = interval(total)
    assert (round(low, 2), round(high, 2)) == (0.09, 0.91)


def test_reading_anew_keeps_what_the_user_decided(database, editing, ids):
    editing.change_statement(ids[0], holder="Nora Vane")
    editing.remove_statement(ids[2])
    own = editing.add_statement(1, Span(*_place("the railings are rusty")), "Nora Vane", Role.POSITION)
    before = everything(database)
    image = database.write(lambda c: edits.take_reading(c, 1, bridge()))
    shown = database.read(lambda c: queries.article(c, 1)).statements
    assert view(database, ids[0]).holder == "Nora Vane"
    assert view(database, own.statement_id).holder == "Nora Vane"
    # One has a verdict on each side, one was found again under a new number, one stays away.
    assert [s.text[:12] for s in shown] == ["The harbour ", "Repairs, she", "The engineer", "the railings"]
    comparison = database.read(lambda c: queries.comparison(c, ids[1]))
    assert [x.verdict for x in comparison.counters] == [Verdict.CONFIRMED]
    database.write(lambda c: edits.restore(c, image))
    assert everything(database) == before


def _place(words):
    start = BRIDGE.text.index(words)
    return start, start + len(words)


def test_an_article_comes_back_from_the_trash_in_a_later_session(database, editing, ids):
    editing.accept((ids[0],))
    before = everything(database)
    editing.delete_article(1)
    later = Editing(database)
    (thrown,) = later.trash()
    assert (thrown.kind, thrown.title) == ("article", "Keep the bridge")
    assert later.take_out_article(thrown.id) == LibraryChange(added_articles=(1,), matches_changed=True)
    assert everything(database) == before
    assert later.trash() == ()
    assert len(found(database, "bridge")) == 2


def test_a_statement_comes_back_from_the_trash_and_is_to_be_reviewed_again(database, editing, ids):
    before = everything(database)
    editing.remove_statement(ids[1])
    assert Reviewing(database).left() == 4
    (thrown,) = Editing(database).trash()
    assert thrown.title == "Repairs, she says, would cost too much."
    Editing(database).take_out_statement(thrown.id)
    assert everything(database) == before
    assert Reviewing(database).left() == 5


def test_what_has_no_place_any_more_stays_in_the_trash(database, editing, ids):
    editing.remove_statement(ids[1])
    editing.delete_article(1)
    article, thrown = editing.trash()
    with pytest.raises(LibraryError, match="Put the article back first"):
        editing.take_out_statement(thrown.id)
    database.write(lambda c: store.add_article(c, BRIDGE, bridge()))
    with pytest.raises(LibraryError, match="again already"):
        editing.take_out_article(article.id)
    assert len(editing.trash()) == 2
    assert editing.empty_trash() == 2
    assert editing.trash() == ()
