import json
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.compare.fake_comparing import HALABI, LIND, OKORO, SOKOLOVA, FakeComparing
from viewpoints.domain.library import LibraryChange
from viewpoints.domain.matches import Verdict
from viewpoints.errors import LibraryError
from viewpoints.gui import theme
from viewpoints.gui.views.compare import CompareView, Filter, Sort
from viewpoints.gui.views.holder_picker import HolderPicker
from viewpoints.gui.views.view import Selection


def beginnings(view: CompareView, *, side: str = "right") -> list[str]:
    rows = view.answers.counters.rows if side == "right" else view.claims.cards.rows
    return [row.statement.text[:14] for row in rows]


def make(qtbot: QtBot, fake: FakeComparing, article: int | None = 1) -> CompareView:
    made = CompareView(fake)
    qtbot.addWidget(made)
    made.resize(1200, 820)
    made.ribbons.still = True
    made.show_article(article)
    with qtbot.waitExposed(made):
        made.show()
    return made


# -- choosing ------------------------------------------------------------------------------------------------------


def test_it_opens_on_who_claims_most_and_who_answers_him_best(view: CompareView) -> None:
    assert view.left_picker.current() == LIND
    assert view.right_picker.current() == OKORO
    assert view.current() is not None
    assert view.answers.counters.rowCount() > 0


def test_a_claim_shows_its_answers_best_first(qtbot: QtBot, view: CompareView, fake: FakeComparing) -> None:
    claim = fake.find("The half-measures").id
    rect = view.claims.card_rect(view.claims.cards.row_of(claim))
    with qtbot.waitSignal(view.moved) as told:
        qtbot.mouseClick(view.claims.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert told.args == [Selection(1, LIND, OKORO, claim)]
    assert beginnings(view) == ["For a start, t", "Parking in the", "Delivery firms"]
    assert view.count_label.text() == "3 counterarguments"
    assert view.answers.delegate.is_best(view.answers.counters.index(0, 0))
    assert not view.answers.delegate.is_best(view.answers.counters.index(1, 0))


def test_a_click_reads_no_more_than_it_must(view: CompareView, fake: FakeComparing) -> None:
    view.select(fake.find("The half-measures").id)
    fake.reads.clear()
    view.select(fake.find("Delivery firms would").id)
    assert fake.reads == ["comparison"]


def test_swapping_turns_answers_into_claims(view: CompareView, fake: FakeComparing) -> None:
    view.select(fake.find("The half-measures").id)
    tones = view.holder_tones()
    view.swap()
    assert view.left_picker.current() == OKORO
    assert view.right_picker.current() == LIND
    assert view.current() == fake.find("For a start").id
    assert beginnings(view) == ["The half-measu"]
    assert view.count_label.text() == "1 claim answered"
    # Who keeps his colour is recognised on the other side.
    assert view.holder_tones() == tones
    view.select(fake.find("Delivery firms did").id)
    assert view.count_label.text() == "3 claims answered"
    view.swap()
    assert view.left_picker.current() == LIND


def test_a_verdict_on_swapped_sides_names_the_claim_first(qtbot: QtBot, view: CompareView, fake: FakeComparing) -> None:
    view.select(fake.find("The half-measures").id)
    view.swap()
    with qtbot.waitSignal(view.verdict_requested) as told:
        view.confirm_current()
    assert told.args == [fake.find("The half-measures").id, fake.find("For a start").id, Verdict.CONFIRMED]
    with qtbot.waitSignal(view.verdict_requested) as told:
        view.reject_current()
    assert told.args[2] is Verdict.REJECTED


def test_picking_a_holder(qtbot: QtBot, view: CompareView, fake: FakeComparing) -> None:
    view.select(fake.find("According to Marta").id)
    view.right_picker.holder_chosen.emit(None)
    assert view.right_picker.text() == "Everyone else"
    assert beginnings(view) == ["المدينة التي ت", "Delivery firms"]
    place = [view.answers.delegate.place(row) for row in view.answers.counters.rows]
    assert place == ["Samir Halabi", "Daniel Okoro"]
    view.left_picker.holder_chosen.emit(OKORO)
    assert view.left_picker.text() == "Daniel Okoro"
    assert {row.statement.holder_id for row in view.claims.cards.rows} == {OKORO}


def test_an_answer_from_another_article_names_it(view: CompareView, fake: FakeComparing) -> None:
    view.set_holders(LIND, SOKOLOVA)
    view.select(fake.find("“A tram line").id)
    QCoreApplication.processEvents()  # the article pane follows the cards
    row = view.answers.counters.rows[0]
    assert view.answers.delegate.place(row) == "A Letter About Rails"
    assert view.reader.right.isVisible()
    assert "A Letter About Rails" in view.reader.right.heading.whole()
    assert "Trams" in view.reader.left.heading.whole()


def test_the_picker_s_menu_searches_many(qtbot: QtBot, dressed: object) -> None:
    fake = FakeComparing()
    picker = HolderPicker(everyone=True)
    qtbot.addWidget(picker)
    few = fake.holders()
    picker.set_holders(few, None)
    texts = [action.text() for action in picker.build_menu().actions() if action.text()]
    assert texts[0] == "Everyone else"
    assert "Daniel Okoro  ·  9 answers" in texts
    many = tuple(replace(few[0], id=each, name=f"Person {each}", aliases=(f"P{each}",)) for each in range(300))
    picker.set_holders(many, 7)
    assert picker.text() == "Person 7"
    menu = picker.build_menu()
    picker._narrow(menu, "person 299")
    found = [action for action in menu.actions() if picker._names_holder(action)]
    assert [action.data() for action in found] == [(299,)]
    with qtbot.waitSignal(picker.holder_chosen) as told:
        picker._take_first(menu)
    assert told.args == [299]


def test_selecting_goes_where_the_statement_is(view: CompareView, fake: FakeComparing) -> None:
    letter = fake.find("“Donaudampf")
    view.select(letter.id)
    assert view.current() == letter.id
    assert view.state()["article"] == letter.article_id
    view.show_article(1)
    view.set_order(choice=Filter.UNANSWERED)
    view.select(fake.find("The half-measures").id)
    assert view.current() == fake.find("The half-measures").id
    view.select(fake.find("Families are not").id)
    assert view.left_picker.current() == OKORO


# -- order ---------------------------------------------------------------------------------------------------------


def test_sorting_and_filtering(view: CompareView, fake: FakeComparing) -> None:
    chosen = fake.find("The half-measures").id
    view.select(chosen)
    argued = [row.statement.id for row in view.claims.cards.rows]
    view.set_order(sort=Sort.STRONGEST)
    assert beginnings(view, side="left")[0] == "Delivery firms"
    assert view.current() == chosen
    view.set_order(sort=Sort.UNANSWERED)
    assert not view.claims.cards.rows[0].links
    view.set_order(sort=Sort.ARGUED, choice=Filter.UNANSWERED)
    assert all(not row.links for row in view.claims.cards.rows)
    assert view.order_button.text().startswith(f"{len(view.claims.cards.rows)} of 14 · unanswered")
    view.set_order(choice=Filter.CONCEDED)
    assert beginnings(view, side="left") == ["Air in the mar"]
    view.set_order(choice=Filter.ALL)
    assert [row.statement.id for row in view.claims.cards.rows] == argued
    assert view.order_button.text() == "14 claims · sorted as argued ▾"


def test_next_and_previous(view: CompareView) -> None:
    view.claims.select_row(0)
    view.previous_claim()
    assert view.claims.currentIndex().row() == 0
    view.next_claim()
    assert view.claims.currentIndex().row() == 1


# -- changes -------------------------------------------------------------------------------------------------------


def test_a_refresh_keeps_selection_and_scroll(qtbot: QtBot, dressed: object, fake: FakeComparing) -> None:
    fake.many(400)
    view = make(qtbot, fake)
    view.claims.select_row(300)
    chosen = view.current()
    qtbot.waitUntil(lambda: view.claims.viewport().rect().contains(view.claims.card_rect(300)))
    before = view.claims.card_rect(300)
    assert view.claims.verticalScrollBar().value() > 1000
    change = fake.insert(fake.find("“We are watching"), "A new claim far above, " * 6)
    view.apply(change)
    view.claims.executeDelayedItemsLayout()
    assert view.current() == chosen
    assert view.claims.cards.row_of(chosen or 0) == 301
    assert view.claims.card_rect(301) == before


def test_a_refresh_after_a_verdict_keeps_the_answer(view: CompareView, fake: FakeComparing) -> None:
    claim, answer = fake.find("The half-measures").id, fake.find("For a start").id
    view.select(claim)
    view.apply(fake.set_verdict(claim, answer, Verdict.REJECTED))
    assert view.current() == claim
    assert view.answers.current_id() == answer
    assert beginnings(view)[-1] == "For a start, t"
    assert view.count_label.text() == "2 counterarguments · 1 rejected"


def test_a_removed_article_leaves_the_rest(view: CompareView, fake: FakeComparing) -> None:
    fake.texts.pop(1)
    fake.statements = {key: each for key, each in fake.statements.items() if each.article_id != 1}
    fake.pairs.clear()
    view.apply(LibraryChange(removed_articles=(1,)))
    assert view.state()["article"] is None
    assert view.left_picker.current() == LIND
    fake.texts.clear()
    fake.statements.clear()
    view.apply(LibraryChange(removed_articles=(2,)))
    assert view.first_run.isVisible()
    fake.__post_init__()
    view.apply(LibraryChange(added_articles=(1, 2)))
    assert view.claims.isVisible()


def test_the_state_comes_back(qtbot: QtBot, view: CompareView, fake: FakeComparing) -> None:
    view.set_holders(LIND, None)
    view.select(fake.find("According to Marta").id)
    view.answers.select_row(1)
    view.set_order(sort=Sort.STRONGEST)
    view.set_text_size(19)
    kept = json.loads(json.dumps(view.state()))
    other = make(qtbot, fake, None)
    other.restore(kept)
    assert other.state() == kept


@pytest.mark.parametrize("state", [{}, {"left": 99}, {"article": 77, "left": "x", "splitter": [1, "a"]}])
def test_a_state_that_fits_nothing_opens_as_new(qtbot: QtBot, dressed: object, state: dict[str, object]) -> None:
    view = make(qtbot, FakeComparing(), None)
    view.restore(state)
    assert view.left_picker.current() == LIND


def test_a_statement_that_is_gone_is_told(
    qtbot: QtBot, view: CompareView, fake: FakeComparing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_args: object) -> None:
        raise LibraryError("There is no such statement.", "Look again.")

    monkeypatch.setattr(fake, "comparison", gone)
    with qtbot.waitSignal(view.failed) as told:
        view.next_claim()
    assert isinstance(told.args[0], LibraryError)


def test_who_answers_best_comes_in_once_it_is_known(qtbot: QtBot, dressed: object) -> None:
    fake = FakeComparing(unranked=1)
    pairs, fake.pairs = fake.pairs, []
    view = make(qtbot, fake)
    # Nothing is matched yet: whoever answers most is shown, and nobody is said to have no answer.
    assert view.right_picker.current() == OKORO
    assert view.answers.counters.rowCount() == 0
    fake.pairs, fake.unranked = pairs, 0
    view.apply(LibraryChange(matches_changed=True))
    assert view.right_picker.current() == OKORO
    assert view.answers.counters.rowCount() > 0


# -- ribbons and reader --------------------------------------------------------------------------------------------


def colourful(view: CompareView, point: QPoint) -> bool:
    colour = QColor(view.columns.grab().toImage().pixel(point))
    ground = QColor(theme.palette().ground)
    return max(abs(colour.red() - ground.red()), abs(colour.blue() - ground.blue())) > 40


def test_a_ribbon_joins_claim_and_best_answer(view: CompareView, fake: FakeComparing) -> None:
    view.select(fake.find("Air in the market").id)
    ribbon = view.ribbons.strong()[0]
    origin = view.ribbons.mapTo(view.columns, QPoint(0, 0))
    start = origin + QPoint(2, round((ribbon.left_top + ribbon.left_bottom) / 2))
    end = origin + QPoint(view.ribbons.width() - 3, round((ribbon.right_top + ribbon.right_bottom) / 2))
    assert colourful(view, start)
    assert colourful(view, end)
    claim = view.claims.card_rect(view.claims.currentIndex().row())
    middle = view.claims.viewport().mapTo(view.columns, claim.center()).y()
    assert abs(start.y() - middle) <= 1
    view.select(fake.find("Noise alone").id)
    assert not view.ribbons.strong()
    assert not colourful(view, end)


def test_a_wider_ribbon_is_a_better_answer(view: CompareView, fake: FakeComparing) -> None:
    view.select(fake.find("The half-measures").id)
    widths = [each.left_bottom - each.left_top for each in view.ribbons.strong()]
    assert widths == sorted(widths, reverse=True)
    edges = view.ribbons.strong()
    assert all(a.left_bottom <= b.left_top + 0.01 for a, b in pairwise(edges))


def test_ribbons_cling_to_the_border_when_scrolled_out(qtbot: QtBot, dressed: object, fake: FakeComparing) -> None:
    fake.many(60)
    view = make(qtbot, fake)
    view.select(fake.find("According to Marta").id)
    bar = view.claims.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 2000)
    bar.setValue(2000)
    ribbon = view.ribbons.strong()[0]
    assert (ribbon.left_top, ribbon.left_bottom) == (0.0, 3.0)
    view.columns.grab()


def test_faint_ribbons_show_who_else_is_answered_by_the_same(view: CompareView, fake: FakeComparing) -> None:
    view.select(fake.find("According to Marta").id)
    ribbons, stubs = view.ribbons.faint()
    assert len(ribbons) == 2
    assert stubs
    assert all(each.opacity < 0.3 for each in (*ribbons, *stubs))


def test_the_reader_shows_both_in_their_place(view: CompareView, fake: FakeComparing) -> None:
    claim, answer = fake.find("The half-measures"), fake.find("For a start")
    view.select(claim.id)
    QCoreApplication.processEvents()  # the article pane follows the cards
    text = view.reader.left.text
    marked = {each.cursor.selectedText() for each in text.extraSelections()}
    # An emoji stands before both.
    assert {claim.text, answer.text} <= marked
    assert "¶2–3" in view.reader.left.heading.whole()
    assert text.toPlainText() == fake.texts[1]


def test_a_click_on_a_highlight_selects(qtbot: QtBot, view: CompareView, fake: FakeComparing) -> None:
    view.select(fake.find("The half-measures").id)
    other = fake.find("Parking in the centre")
    text = view.reader.left.text
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().index("not a free lunch") + 2 + 6)
    point = text.cursorRect(cursor).center()
    with qtbot.waitSignal(text.statement_clicked) as told:
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert told.args == [other.id]
    assert view.answers.current_id() == other.id


def test_a_close_pair_shares_one_view_from_the_start(qtbot: QtBot, dressed: object, fake: FakeComparing) -> None:
    view = CompareView(fake)
    qtbot.addWidget(view)
    view.resize(1200, 820)
    view.show_article(1)
    view.select(fake.find("The half-measures").id)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: not view.reader.right.isVisible())
    view.splitter.setSizes([700, 100])
    qtbot.waitUntil(view.reader.right.isVisible)


def test_both_parts_show_their_place_at_once(qtbot: QtBot, dressed: object, fake: FakeComparing) -> None:
    view = make(qtbot, fake)
    view.select(fake.find("So only the tram").id)
    QCoreApplication.processEvents()  # the article pane follows the cards
    assert view.reader.right.isVisible()
    for part in (view.reader.left, view.reader.right):
        selections = part.text.extraSelections()
        # The two selected ones come last.
        seen = [part.text.cursorRect(each.cursor).center() for each in selections[-2:]]
        assert any(part.text.viewport().rect().contains(point) for point in seen)
    assert abs(view.reader.left.width() - view.reader.right.width()) <= 1


def test_text_size_is_the_reader_s_own(qtbot: QtBot, view: CompareView) -> None:
    with qtbot.waitSignal(view.reader.size_changed) as told:
        view.reader.larger.click()
    assert told.args == [view.text_size()]
    view.set_text_size(1000)
    assert view.text_size() < 100


def test_markup_stays_text(qtbot: QtBot, dressed: object, fake: FakeComparing) -> None:
    fake.titles[1] = "<b>Title</b>"
    fake.texts[1] = fake.texts[1].replace("Few mayors", "<b>mayors>")
    view = make(qtbot, fake)
    assert "<b>mayors>" in view.reader.left.text.toPlainText()
    assert "<b>Title</b>" in view.reader.left.heading.whole()


def test_a_huge_article_is_laid_out_around_the_place(qtbot: QtBot, dressed: object, fake: FakeComparing) -> None:
    last = fake.find("But the exceptions")
    filler = "🚋 words to fill a page. \n\n" * 20_000
    fake.texts[1] = filler + fake.texts[1]
    for key, each in fake.statements.items():
        if each.article_id == 1:
            moved = type(each.span)(each.span.start + len(filler), each.span.end + len(filler))
            fake.statements[key] = replace(each, span=moved)
    view = make(qtbot, fake)
    view.select(fake.find("She says shops").id)
    QCoreApplication.processEvents()  # the article pane follows the cards
    text = view.reader.left.text
    assert len(text.toPlainText()) < 200_000
    assert last.text in {each.cursor.selectedText() for each in text.extraSelections()}


# -- empty states --------------------------------------------------------------------------------------------------


def test_first_run(qtbot: QtBot, dressed: object) -> None:
    view = make(qtbot, FakeComparing(empty=True), None)
    assert view.first_run.isVisible()
    assert "Drop a file" in view.first_run.body.text()
    with qtbot.waitSignal(view.import_requested):
        view.first_run.button.click()
    view.next_claim()
    view.confirm_current()
    view.swap()
    assert json.dumps(view.state())


def test_no_counterargument(qtbot: QtBot, view: CompareView, fake: FakeComparing) -> None:
    view.select(fake.find("Noise alone").id)
    assert view.right_empty.isVisible()
    assert view.right_empty.title.text() == "No counterargument found"
    assert "Daniel Okoro" in view.right_empty.body.text()
    view.right_empty.button.click()
    assert view.right_picker.current() is None
    assert "unanswered in the articles imported so far" in view.right_empty.body.text()


def test_still_matching(qtbot: QtBot, dressed: object) -> None:
    fake = FakeComparing(unranked=1)
    fake.pairs.clear()
    view = make(qtbot, fake)
    assert view.right_empty.title.text() == "The answers are being matched…"
    card = view.claims.cards.rows[0]
    assert view.claims.delegate.state(card) == "not matched yet"


def test_no_claims_and_hidden_claims(view: CompareView, fake: FakeComparing) -> None:
    view.set_holders(HALABI, LIND)
    view.set_order(choice=Filter.CONCEDED)
    assert view.left_empty.title.text() == "No claim fits this filter"
    assert view.right_empty.title.text() == "Nothing selected"
    view.left_empty.button.click()
    assert view.claims.cards.rowCount() == 1


def test_an_article_in_which_nobody_holds_anything(qtbot: QtBot, dressed: object) -> None:
    fake = FakeComparing()
    fake.add(3, "Weather", (("It will rain.",),))
    view = make(qtbot, fake, 3)
    assert view.left_empty.title.text() == "No statements found in this article"
    assert view.reader.left.text.toPlainText() == "It will rain."


# -- hands and eyes ------------------------------------------------------------------------------------------------


def test_everything_has_a_name_and_focus_follows_reading(view: CompareView) -> None:
    order: list[QWidget] = [
        view.left_picker,
        view.order_button,
        view.swap_button,
        view.right_picker,
        view.claims,
        view.answers,
        view.reader.smaller,
    ]
    for widget in order:
        assert widget.accessibleName()
    chain: list[QWidget] = []
    widget = view.left_picker.nextInFocusChain()
    while widget is not view.left_picker:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    places = [chain.index(each) for each in order[1:]]
    assert places == sorted(places)


def test_the_theme_can_change_under_it(view: CompareView, fake: FakeComparing, dressed: object) -> None:
    view.select(fake.find("The half-measures").id)
    theme.apply(dressed, "dark")  # type: ignore[arg-type]
    assert view.claims.delegate.tone == theme.DARK.blue
    assert QColor(view.columns.grab().toImage().pixel(4, 4)).name() == theme.DARK.ground
    theme.apply(dressed, "light")  # type: ignore[arg-type]
    assert view.claims.delegate.tone == theme.LIGHT.blue


def test_what_changed_while_another_view_was_shown_is_shown_on_the_way_back(
    qtbot: QtBot, view: CompareView, fake: FakeComparing
) -> None:
    here = view.selection()
    reads: list[int] = []
    cards = fake.cards
    fake.cards = lambda *args, **kwargs: (reads.append(1), cards(*args, **kwargs))[1]
    view.hide()
    view.apply(LibraryChange(changed_articles=(1,), matches_changed=True))
    assert not reads
    view.show_selection(here)
    assert len(reads) == 1
    view.apply(LibraryChange(changed_articles=(1,), matches_changed=True))
    view.show_selection(replace(here, left=here.right, right=here.left, statement=None))
    assert len(reads) == 2
    view.apply(LibraryChange(changed_articles=(1,), matches_changed=True))
    view.show()
    assert len(reads) == 3
