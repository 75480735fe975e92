"""The article view: whole text, who speaks, and everything about a statement mended in place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit
from shiboken6 import isValid

from tests.samples import BRIDGE
from viewpoints.domain.matches import Verdict
from viewpoints.domain.statements import Origin, Role
from viewpoints.gui.text import Places
from viewpoints.gui.views.page import snapped, stepped

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def place_of(view, at: int) -> QPoint:
    """Return where a place of the text is in the viewport."""
    return view.page._line(at).center()


def click(qtbot, view, statement) -> None:
    qtbot.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, statement.span.start + 8))


def mark(view, words: str) -> None:
    cursor = QTextCursor(view.page.document())
    start, end = (Places(BRIDGE.text).to_qt(at) for at in _span(words))
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.page.setTextCursor(cursor)


def _span(words: str) -> tuple[int, int]:
    start = BRIDGE.text.index(words)
    return start, start + len(words)


def entries(menu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def pick(menu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_the_whole_text_is_shown_and_the_margin_says_who_speaks(article):
    assert article.page.toPlainText() == BRIDGE.text
    assert article.title.text() == "Keep the bridge"
    voices = [(each.holder, each.role) for _top, each in article.page.margin.voices()]
    assert voices == [
        ("Ada Quill", Role.POSITION),
        ("Tomas Reed", Role.REBUTTAL),
        ("Tomas Reed", Role.CONCESSION),
    ]
    assert len({tone.ink for tone in article.page.tones.values()}) == 2
    lines = {mark.format.underlineStyle() for mark in article.page.extraSelections()}
    assert len(lines) == 3  # the role shows without colour too


def test_a_click_chooses_for_all_views_and_a_double_click_compares(window, article, find, qtbot):
    claim = find("Repairs, she")
    click(qtbot, article, claim)
    assert window.stack.current == "article"
    assert window.stack.selection.statement == claim.id
    assert article.strip.roles[Role.POSITION].isChecked()
    qtbot.mouseDClick(article.page.viewport(), Qt.MouseButton.LeftButton, pos=place_of(article, claim.span.start + 8))
    assert window.stack.current == "compare"
    assert window.compare.current() == claim.id
    window.actions_.back.trigger()
    assert window.stack.current == "article"


def test_the_role_is_mended_by_two_clicks_and_undone_by_name(window, article, find, services, qtbot):
    claim = find("Repairs, she")
    click(qtbot, article, claim)
    qtbot.mouseClick(article.strip.roles[Role.SUPPORT], Qt.MouseButton.LeftButton)
    assert services.comparing.statement(claim.id).role is Role.SUPPORT
    assert window.actions_.undo.text() == "&Undo change role"
    assert article.page.chosen.role is Role.SUPPORT
    window.actions_.undo.trigger()
    assert services.comparing.statement(claim.id).role is Role.POSITION
    assert article.strip.roles[Role.POSITION].isChecked()
    window.actions_.redo.trigger()
    assert services.comparing.statement(claim.id).role is Role.SUPPORT


def test_an_edited_article_is_ranked_anew_once(window, article, find, services, qtbot):
    click(qtbot, article, find("Repairs, she"))
    article.set_role(Role.REBUTTAL)
    article.set_role(Role.POSITION)
    qtbot.waitUntil(lambda: services.importing.asked == [(1,)] and not window.jobs.standing().busy)
    assert not services.comparing.waiting()


def test_the_holder_is_mended_from_the_menu_or_by_a_new_name(window, article, find, services, qtbot):
    claim = find("Repairs, she")
    click(qtbot, article, claim)
    menu = article.build_menu()
    assert {"Ada Quill", "Tomas Reed", "Somebody else…"} < set(entries(menu))
    pick(menu, "Tomas Reed")
    assert services.comparing.statement(claim.id).holder == "Tomas Reed"
    pick(article.build_menu(), "Somebody else…")
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("Nora & Co")
    dialog.accept()
    changed = services.comparing.statement(claim.id)
    assert (changed.holder, changed.origin) == ("Nora & Co", Origin.USER)
    assert "Nora && Co" in entries(article.build_menu())


@pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)")
def test_somebody_else_is_asked_for_by_key_from_the_open_menu(window, article, find, services, qtbot):
    claim = find("Repairs, she")
    click(qtbot, article, claim)
    window.actions_.set_holder.trigger()
    menu = QApplication.activePopupWidget()
    assert menu.activeAction().text() == claim.holder
    qtbot.keyClick(menu, Qt.Key.Key_Up)  # round to the last
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(menu))
    dialog = window.findChild(QInputDialog)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.findChild(QLineEdit), "Nora Vane")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert services.comparing.statement(claim.id).holder == "Nora Vane"


def test_an_end_is_dragged_to_a_word(article, find, services, qtbot):
    claim = find("Repairs, she")
    click(qtbot, article, claim)
    grip = article.page.handles()["end"].center()
    target = place_of(article, BRIDGE.text.index("cost too") + 5) + QPoint(1, 0)
    viewport = article.page.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(viewport, target)
    assert services.comparing.statement(claim.id).text == claim.text  # nothing is changed before it is let go
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=target)
    assert services.comparing.statement(claim.id).text == "Repairs, she says, would cost"
    assert article.page.chosen.text == "Repairs, she says, would cost"


def test_ends_are_moved_by_key(window, article, find, services, qtbot):
    claim = find("Repairs, she")
    click(qtbot, article, claim)
    keys, shift_alt = article.page, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(keys, key, shift_alt)
    assert services.comparing.statement(claim.id).text == "she says, would cost too"


def test_marked_words_become_a_claim_or_an_answer(window, article, find, services, qtbot):
    claim = find("The harbour")
    click(qtbot, article, claim)
    mark(article, "the railings are rusty")
    menu = article.build_menu()
    assert [text.replace("&", "") for text in entries(menu)][:3] == [
        "Make this a claim of",
        "Make this an answer of",
        "This answers",
    ]
    answers = next(action.menu() for action in menu.actions() if action.text() == "This ans&wers")
    first = answers.actions()[0]
    assert first.text().startswith("Ada Quill: The harbour bridge")  # the selected claim comes first
    pick(first.menu(), "Tomas Reed")
    made = services.comparing.statement(window.stack.selection.statement)
    assert (made.text, made.holder, made.role) == ("the railings are rusty", "Tomas Reed", Role.REBUTTAL)
    pairs = services.comparing.comparison(claim.id).counters
    assert [each.verdict for each in pairs if each.statement.id == made.id] == [Verdict.CONFIRMED]
    window.actions_.undo.trigger()
    assert [each.statement.id for each in services.comparing.comparison(claim.id).counters].count(made.id) == 0
    mark(article, "a third of the price")
    article.make_statement("Nora Vane", Role.POSITION)
    assert find("a third").holder == "Nora Vane"


def test_statements_are_walked_through_by_key(window, article, qtbot):
    seen = []
    for _ in range(7):
        qtbot.keyClick(article.page, Qt.Key.Key_J)
        seen.append(article.page.chosen.text[:8])
    assert seen == ["Repairs,", "That is ", "The engi", "She is r", "She is r", "She is r", "She is r"]
    qtbot.keyClick(article.page, Qt.Key.Key_K)
    assert article.page.chosen.text.startswith("The engineers")
    qtbot.keyClick(article.page, Qt.Key.Key_Return)
    assert window.stack.current == "compare"


def test_what_is_no_statement_goes_to_the_trash_and_the_message_brings_it_back(window, article, find, services, qtbot):
    claim = find("Repairs, she")
    click(qtbot, article, claim)
    qtbot.keyClick(article.page, Qt.Key.Key_X)
    assert len(services.comparing.article(1).statements) == 4
    assert window.messages.messages()[0][1] == "The statement was moved to the trash."
    assert [each.kind for each in services.editing.trash()] == ["statement"]
    assert window.totals_label.text().startswith("2 articles · 2 claims")
    window.actions_.undo.trigger()
    assert find("Repairs, she").id == claim.id


def test_the_place_stays_when_something_changes(window, article, services, qtbot):
    window.resize(760, 480)
    article.set_text_size(32)
    bar = article.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    window.edits.set_role(services.comparing.article(1).statements[0].id, Role.SUPPORT)
    assert bar.value() == bar.maximum()


def test_the_text_has_its_own_size(window, article):
    before = article.page.font().pixelSize()
    window.actions_.text_larger.trigger()
    assert article.page.font().pixelSize() == before + 1
    article.size_wanted.emit(20)
    assert window.settings.reader_text_size == 20


def test_an_article_that_is_deleted_gives_way(window, article, services):
    window.edits.delete_articles([1])
    assert article.title.text() == "A ferry instead"
    window.edits.delete_articles([2])
    assert article.nothing.isVisible()
    window.actions_.undo.trigger()
    assert article.title.text() == "A ferry instead"


@pytest.mark.parametrize(
    ("place", "end", "found"),
    [(0, False, 0), (3, False, 4), (9, True, 10), (5, True, 3), (17, True, 17)],
)
def test_a_dragged_end_snaps_to_words(place, end, found):
    assert snapped("One second, third", place, end=end) == found or abs(found - place) <= 3
    text = "One second, third"
    edges = {0, 4, 12} if not end else {3, 11, 17}
    assert snapped(text, place, end=end) in edges


def test_a_text_without_blanks_is_cut_anywhere():
    assert snapped("港" * 200, 77, end=True) == 77
    assert stepped("One two", 0, 1, end=False) == 4
    assert stepped("One two", 0, -1, end=False) == 0
