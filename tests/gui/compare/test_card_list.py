from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.gui.compare.fake_comparing import LIND, FakeComparing
from viewpoints.domain.articles import Span
from viewpoints.domain.library import Card, Comparison
from viewpoints.domain.matches import Opinion, Verdict
from viewpoints.gui.delegates.cards import MAX_LINES
from viewpoints.gui.models.cards import figures_text, reasons_text, score_text
from viewpoints.gui.views.card_list import AnswerList, ClaimList
from viewpoints.gui.views.compare import CompareView


@pytest.mark.parametrize(
    "text",
    [
        "word " * 2000,
        "x" * 10_000,
        "المدينة التي تخاف " * 600,
        "Трамвай 🚋 " * 900,
        "a\n\nb\u2029c\x00\ufffc",
        "x",
        " ",
    ],
    ids=["long", "one word", "arabic", "cyrillic and emoji", "controls", "letter", "blank"],
)
def test_no_text_breaks_a_card(qtbot: QtBot, dressed: object, fake: FakeComparing, text: str) -> None:
    claims = ClaimList()
    qtbot.addWidget(claims)
    claims.resize(360, 500)
    first = fake.cards(LIND)[0]
    claims.cards.set_rows([Card(replace(first.statement, text=text)), Card(replace(first.statement, id=9))])
    with qtbot.waitExposed(claims):
        claims.show()
    one, other = claims.card_rect(0), claims.card_rect(1)
    assert one.right() < claims.viewport().width()
    # Letters of another script may stand taller than the rhythm.
    assert one.height() <= MAX_LINES * 28 + 48
    assert other.top() - one.bottom() - 1 == 8
    claims.grab()


def test_j_and_k_and_enter(qtbot: QtBot, view: CompareView) -> None:
    view.claims.setFocus()
    view.claims.select_row(0)
    with qtbot.waitSignal(view.claims.statement_selected):
        qtbot.keyClick(view.claims, Qt.Key.Key_J)
    assert view.claims.currentIndex().row() == 1
    qtbot.keyClick(view.claims, Qt.Key.Key_Down)
    qtbot.keyClick(view.claims, Qt.Key.Key_K)
    assert view.claims.currentIndex().row() == 1
    with qtbot.waitSignal(view.source_requested) as told:
        qtbot.keyClick(view.claims, Qt.Key.Key_Return)
    assert told.args == [view.current()]
    assert view.reader.left.text.hasFocus() or view.focusWidget() is view.reader.left.text


def test_a_list_that_was_scrolled_comes_to_rest(qtbot: QtBot, dressed: object, fake: FakeComparing) -> None:
    claims = ClaimList()
    qtbot.addWidget(claims)
    claims.resize(360, 200)
    first = fake.cards(LIND)[0]
    claims.cards.set_rows([Card(replace(first.statement, id=i)) for i in range(200)])
    with qtbot.waitExposed(claims):
        claims.show()
    bar = claims.verticalScrollBar()
    qtbot.waitUntil(lambda: not claims.card_rect(199).isEmpty())
    bar.setValue(bar.maximum() // 2)
    for rows in (claims.cards.rows[:150], ()):
        claims.cards.set_rows(rows)
        turns: list[int] = []
        claims.moved.connect(lambda turns=turns: turns.append(1))
        for _ in range(200):
            QCoreApplication.processEvents()
        assert len(turns) < 20


def test_a_chosen_card_stays_in_sight_when_the_list_is_resized(
    qtbot: QtBot, dressed: object, fake: FakeComparing
) -> None:
    claims = ClaimList()
    qtbot.addWidget(claims)
    claims.resize(460, 500)
    first = fake.cards(LIND)[0]
    claims.cards.set_rows([Card(replace(first.statement, id=i)) for i in range(40)])
    with qtbot.waitExposed(claims):
        claims.show()
    claims.select_row(9)
    for size in ((460, 300), (300, 300), (380, 600)):
        claims.resize(*size)
        qtbot.waitUntil(
            lambda: claims.card_rect(9).top() >= 0 and claims.card_rect(9).bottom() < claims.viewport().height()
        )
    claims.verticalScrollBar().setValue(0)
    claims.resize(380, 420)
    claims.resize(340, 420)
    qtbot.waitUntil(lambda: claims.card_rect(0).width() < 340)
    assert claims.verticalScrollBar().value() == 0


def test_left_and_right_step_between_the_lists(qtbot: QtBot, view: CompareView) -> None:
    view.claims.setFocus()
    qtbot.keyClick(view.claims, Qt.Key.Key_Right)
    assert view.focusWidget() is view.answers
    qtbot.keyClick(view.answers, Qt.Key.Key_Left)
    assert view.focusWidget() is view.claims


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_verdict_by_click(qtbot: QtBot, view: CompareView, fake: FakeComparing, verdict: Verdict) -> None:
    claim, answer = fake.find("The half-measures").id, fake.find("Parking in the centre").id
    view.select(claim)
    answers = view.answers
    row = answers.counters.row_of(answer)
    index = answers.counters.index(row, 0)
    area: QRect = answers.delegate.actions(answers.visualRect(index), answers.counters.rows[row])[verdict]
    assert answers.delegate.card_rect(answers.visualRect(index)).contains(area.center())
    qtbot.mouseMove(answers.viewport(), area.center())
    with qtbot.waitSignal(view.verdict_requested) as told:
        qtbot.mouseClick(answers.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert told.args == [claim, answer, verdict]
    assert answers.current_id() == answer


def test_a_press_that_slides_off_gives_no_verdict(qtbot: QtBot, view: CompareView, fake: FakeComparing) -> None:
    view.select(fake.find("The half-measures").id)
    answers = view.answers
    area = answers.delegate.actions(answers.visualRect(answers.counters.index(0, 0)), answers.counters.rows[0])
    with qtbot.assertNotEmitted(view.verdict_requested):
        qtbot.mousePress(answers.viewport(), Qt.MouseButton.LeftButton, pos=area[Verdict.CONFIRMED].center())
        qtbot.mouseRelease(answers.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 40))


def test_a_verdict_by_key_and_its_taking_back(qtbot: QtBot, view: CompareView, fake: FakeComparing) -> None:
    claim, answer = fake.find("The half-measures").id, fake.find("For a start").id
    view.select(claim)
    view.answers.setFocus()
    with qtbot.waitSignal(view.verdict_requested) as told:
        qtbot.keyClick(view.answers, Qt.Key.Key_A)
    assert told.args == [claim, answer, Verdict.CONFIRMED]
    view.apply(fake.set_verdict(claim, answer, Verdict.CONFIRMED))
    with qtbot.waitSignal(view.verdict_requested) as told:
        qtbot.keyClick(view.answers, Qt.Key.Key_A)
    assert told.args == [claim, answer, None]
    with qtbot.waitSignal(view.verdict_requested) as told:
        qtbot.keyClick(view.answers, Qt.Key.Key_R)
    assert told.args == [claim, answer, Verdict.REJECTED]


def test_tips_give_the_exact_figures(view: CompareView, fake: FakeComparing) -> None:
    view.select(fake.find("The half-measures").id)
    answers = view.answers
    index = answers.counters.index(0, 0)
    item = answers.visualRect(index)
    tip = answers.delegate.tip(item, index, item.center())
    assert "0.8600" in tip
    assert "raw similarity 0.7421 · opposition 0.7500 · discourse 0.5000" in tip
    assert "Opposes it · speaks of the same thing · follows in the next paragraph" in tip
    assert "%" not in tip
    assert "confidence" not in tip.casefold()
    area = answers.delegate.actions(item, answers.counters.rows[0])[Verdict.REJECTED]
    assert "(R)" in answers.delegate.tip(item, index, area.center())


def test_a_hand_joined_answer_has_no_figures(qtbot: QtBot, dressed: object, fake: FakeComparing) -> None:
    answers = AnswerList()
    qtbot.addWidget(answers)
    answers.resize(500, 300)
    found = fake.comparison(fake.find("Air in the market").id)
    joined = replace(found.counters[0], similarity=None, score=None, claim_phrase="", answer_phrase="")
    answers.counters.set_comparison(Comparison(found.statement, (joined,)))
    index = answers.counters.index(0, 0)
    assert "Joined by hand" in answers.delegate.tip(answers.visualRect(index), index, QPoint(30, 30))
    assert answers.delegate.why(joined) == "Concedes it · follows in the next paragraph"
    image = QImage(500, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    answers.render(painter, QPointF(0, 0).toPoint())
    painter.end()


def test_another_reader_s_verdicts_stand_on_the_card_by_name(
    qtbot: QtBot, dressed: object, fake: FakeComparing
) -> None:
    answers = AnswerList()
    qtbot.addWidget(answers)
    answers.resize(500, 300)
    found = fake.comparison(fake.find("Air in the market").id)
    when = datetime(2024, 5, 4, tzinfo=UTC)
    opinions = (Opinion("Anna", Verdict.CONFIRMED, when), Opinion("Ben", Verdict.REJECTED, when))
    plain = replace(found.counters[0], verdict=None)
    answers.counters.set_comparison(Comparison(found.statement, (plain,)))
    without = answers.sizeHintForRow(0)
    told = replace(plain, opinions=opinions)
    answers.counters.set_comparison(Comparison(found.statement, (told,)))
    assert answers.sizeHintForRow(0) > without
    index = answers.counters.index(0, 0)
    lone = replace(told, similarity=None, score=None)
    assert "Anna: confirmed · Ben: rejected" in answers.delegate.tip(answers.visualRect(index), index, QPoint(30, 30))
    assert "Anna: confirmed" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert score_text(lone) == "joined by Anna"
    assert score_text(replace(lone, verdict=Verdict.CONFIRMED)) == "joined by hand"


def test_an_answer_of_several_sentences_is_shown_whole_with_its_head_in_ink(
    qtbot: QtBot, dressed: object, fake: FakeComparing
) -> None:
    answers = AnswerList()
    qtbot.addWidget(answers)
    answers.resize(500, 400)
    found = fake.comparison(fake.find("Air in the market").id)
    alone = found.counters[0]
    before, behind = "First of all, look outside. ", " And that is that."
    span, words = alone.statement.span, alone.statement.text
    passage = Span(span.start + 100 - len(before), span.end + 100 + len(behind))
    statement = replace(alone.statement, span=Span(span.start + 100, span.end + 100))
    whole = replace(alone, statement=statement, passage=passage, passage_text=before + words + behind)
    answers.counters.set_comparison(Comparison(found.statement, (whole,)))
    index = answers.counters.index(0, 0)
    prose = answers.delegate._prose.prose(answers.delegate._said(index), 400, 15)
    assert prose.layout.text() == before + words + behind
    assert prose.quiet == ((0, len(before)), (len(before) + len(words), len(behind)))
    assert (before + words + behind) in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_reasons_are_said_in_plain_words(fake: FakeComparing) -> None:
    row = fake.comparison(fake.find("The half-measures").id).counters[0]
    agrees = replace(row, opposition=0.2, similarity=0.4, after=4, follows=False)
    assert reasons_text(agrees) == "May agree in part · touches the same subject · follows 4 paragraphs later"
    neither = replace(row, opposition=None, similarity=0.1, after=None, follows=False)
    assert reasons_text(neither) == ""
    assert "stands before the claim" in reasons_text(replace(row, after=-1, follows=False))
    for each in (row, agrees, neither):
        assert "%" not in reasons_text(each) + figures_text(each)
        assert "confidence" not in (reasons_text(each) + figures_text(each)).casefold()
