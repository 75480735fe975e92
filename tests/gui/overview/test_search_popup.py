"""Search as its user meets it: words at once, meaning joining, opposition, filters, keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from viewpoints.bootstrap import Services
from viewpoints.domain.articles import Span
from viewpoints.domain.search import Findings, How, Standing
from viewpoints.errors import EncoderMissing
from viewpoints.gui.dialogs.search import SearchPopup
from viewpoints.gui.jobs import settle
from viewpoints.gui.models.search import ROW_ROLE, Group, HitsModel, Row, on_one_line


@pytest.fixture
def popup(qtbot: QtBot, services: Services) -> Iterator[SearchPopup]:
    room = QWidget()
    room.resize(900, 700)
    box = QLineEdit(room)
    column = QVBoxLayout(room)
    column.addWidget(box)
    column.addStretch(1)
    made = SearchPopup(box, services.searching, room)
    made.offer(services.comparing.holders(), services.comparing.articles())
    made.box = box
    qtbot.addWidget(room)
    room.show()
    box.setFocus()
    yield made
    settle()


def rows(popup: SearchPopup) -> list[Row]:
    return [popup.model.index(at, 0).data(ROW_ROLE) for at in range(popup.model.rowCount())]


def ids(popup: SearchPopup) -> list[int]:
    return [row.found.statement.id for row in rows(popup) if row.found is not None]


def test_words_come_grouped_and_marked_and_meaning_joins(popup: SearchPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.box, "bridge")
    qtbot.waitUntil(lambda: ids(popup) == [1, 4])
    assert [row.words for row in rows(popup) if row.heading] == ["Claims", "Answers", "Articles"]
    first = next(row for row in rows(popup) if row.found)
    assert [span.of(first.words) for span in first.marks] == ["bridge"]
    assert first.standing == "conceded"
    qtbot.waitUntil(lambda: ids(popup) == [1, 2, 4])
    joined = next(row for row in rows(popup) if row.found and row.found.statement.id == 2)
    assert (joined.found.how, joined.tag) == (How.MEANING, "by meaning")
    qtbot.waitUntil(lambda: "moment" not in popup.status.text())
    assert popup.view.currentIndex().row() == popup.model.place_of(None)
    assert popup.view.currentIndex().data(ROW_ROLE).found.statement.id == 1  # what was chosen stays chosen


def test_enter_goes_to_what_is_chosen_and_the_keys_pass_over_headings(popup: SearchPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.box, "bridge")
    qtbot.waitUntil(lambda: ids(popup) == [1, 4])
    qtbot.keyClick(popup.box, Qt.Key.Key_Down)
    assert popup.view.currentIndex().data(ROW_ROLE).found.statement.id == 4
    with qtbot.waitSignal(popup.chosen) as chosen:
        qtbot.keyClick(popup.box, Qt.Key.Key_Return)
    assert chosen.args == [4]
    assert not popup.isVisible()


def test_an_article_can_be_gone_to(popup: SearchPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.box, "keep the")
    qtbot.waitUntil(lambda: any(row.group is Group.ARTICLES for row in rows(popup)))
    at = next(at for at, row in enumerate(rows(popup)) if row.article is not None)
    with qtbot.waitSignal(popup.article_chosen) as chosen:
        popup.view.clicked.emit(popup.model.index(at, 0))
    assert chosen.args == [1]


def test_what_speaks_against_a_sentence_comes_with_its_score(popup: SearchPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.box, "The bridge must go.")
    popup.against.setChecked(True)
    qtbot.waitUntil(lambda: ids(popup) == [3, 4])
    assert [row.tag for row in rows(popup) if row.found] == ["score 0.71", "score 0.42"]


def test_filters_narrow_both_words_and_meaning(popup: SearchPopup, qtbot: QtBot, worker) -> None:
    qtbot.keyClicks(popup.box, "bridge")
    qtbot.waitUntil(lambda: ids(popup) == [1, 2, 4])
    popup.row.holder.setCurrentIndex(popup.row.holder.findText("Tomas Reed"))
    popup.row.holder.activated.emit(popup.row.holder.currentIndex())
    qtbot.waitUntil(lambda: ids(popup) == [4])
    qtbot.waitUntil(lambda: getattr(worker.asked[-1], "among", None) == (3, 4, 5))
    popup.row.standing.setCurrentIndex(popup.row.standing.findData(Standing.UNANSWERED))
    popup.row.standing.activated.emit(1)
    qtbot.waitUntil(lambda: not popup.view.isVisible())
    assert popup.nothing.text()
    popup.row.clear.click()
    qtbot.waitUntil(lambda: ids(popup) == [1, 2, 4])


def test_without_an_encoder_words_are_found_and_the_reason_is_told(
    popup: SearchPopup, qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_args):
        raise EncoderMissing("The encoder is not installed.", "Install it.")

    monkeypatch.setattr(services.worker, "request", missing)
    qtbot.keyClicks(popup.box, "bridge")
    qtbot.waitUntil(lambda: popup.status.text() == "The encoder is not installed. Install it.")
    assert ids(popup) == [1, 4]


def test_the_keyboard_goes_round_and_escape_closes(popup: SearchPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.box, "bridge")
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup.box, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is popup.anything
    qtbot.keyClick(popup.anything, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert QApplication.focusWidget() is popup.box
    assert popup.box.text() == "bridge"


def test_every_control_has_a_name(popup: SearchPopup) -> None:
    for widget in (*popup.row.findChildren(QWidget), popup.view, popup.anything, popup.against):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isWindow() is False:
            assert widget.accessibleName() or getattr(widget, "text", str)() or widget.parent() is not popup.row


def test_the_model_is_a_good_one(qtmodeltester: ModelTester, services: Services) -> None:
    model = HitsModel()
    model.show(services.searching.find("bridge"))
    qtmodeltester.check(model)
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    model.show(Findings())
    assert model.next_place(0, 1) == -1


def test_a_text_on_one_line_keeps_its_marks() -> None:
    text = "\n One\t 😀  two   three"
    line, marks = on_one_line(text, [Span(text.index("two"), text.index("two") + 3)])
    assert line == "One 😀 two three"
    assert [span.of(line) for span in marks] == ["two"]
    far = "word " * 100 + "needle end"
    line, marks = on_one_line(far, [Span(500, 506)])
    assert line.startswith("… word")
    assert [span.of(line) for span in marks] == ["needle"]
