"""The review queue, by keyboard alone, and what it says about the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from viewpoints.domain.edits import Tally
from viewpoints.domain.statements import Role
from viewpoints.gui.views.review import tally_words

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def press(qtbot, review, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(review.page, key)


def in_hand(review) -> str:
    return review.panel.words.text()


def test_the_least_certain_comes_first_and_keys_decide(window, review, services, qtbot):
    assert review.panel.count.text() == "7 statements left · 0 decided"
    assert in_hand(review) == "A ferry every ten minutes would do"
    assert review.panel.question.text() == "The program takes this for a claim of Quill. Is that right?"
    assert window.stack.selection.statement == review.page.chosen.id
    press(qtbot, review, Qt.Key.Key_A)
    assert in_hand(review) == "Mayor Quill has never taken a ferry"
    press(qtbot, review, Qt.Key.Key_1)
    changed = services.comparing.article(2).statements[1]
    assert changed.role is Role.POSITION
    assert review.panel.question.text() == "You made this a claim of Reed. J goes on."
    press(qtbot, review, Qt.Key.Key_J, Qt.Key.Key_X)
    assert review.panel.count.text() == "4 statements left · 3 decided"
    assert window.edits.stack.undoText() == "remove statement"
    for _ in range(3):
        window.actions_.undo.trigger()
    assert review.panel.count.text() == "7 statements left · 0 decided"


@pytest.mark.qt_log_ignore("does not support")
def test_another_holder_is_chosen_by_key(review, services, qtbot):
    press(qtbot, review, Qt.Key.Key_H)
    menu = review.panel.holder.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)
    next(action for action in menu.actions() if action.text() == "Reed").trigger()
    menu.close()
    assert services.comparing.article(2).statements[0].holder == "Reed"
    assert "Reed" in review.panel.question.text()


def test_what_is_passed_over_comes_back(review, qtbot):
    first = in_hand(review)
    press(qtbot, review, Qt.Key.Key_J)
    assert in_hand(review) != first
    press(qtbot, review, Qt.Key.Key_K)
    assert in_hand(review) == first
    press(qtbot, review, *[Qt.Key.Key_J] * 7)
    assert review.nothing.isVisible()
    assert review.nothing.title.text() == "You have passed over the rest"
    press(qtbot, review, Qt.Key.Key_K)
    assert not review.nothing.isVisible()


def test_one_article_can_be_reviewed_by_itself(window, review, qtbot):
    window.show_article(2)
    assert review.panel.count.text() == "2 statements left · 0 decided"
    press(qtbot, review, Qt.Key.Key_A, Qt.Key.Key_A)
    assert review.nothing.title.text() == "Nothing is left to review"
    assert "all: 2 of 2 right (too few to say more)" in review.panel.results.text()


@pytest.mark.parametrize(
    ("tally", "words"),
    [
        (Tally(None, 0.0, 1.0, 4, 4), "all: 4 of 4 right (too few to say more)"),
        (Tally(Role.REBUTTAL, 0.0, 1.0, 10, 8), "rebuttal: 8 of 10 right (likely 49–94 %)"),
        (Tally(None, 0.5, 0.7, 100, 50), "certainty 0.5 to 0.7: 50 of 100 right (likely 40–60 %)"),
        (Tally(None, 0.0, 1.0, 5, 5), "all: 5 of 5 right (likely 57–100 %)"),
    ],
)
def test_a_tally_says_no_more_than_it_can(tally, words):
    assert tally_words(tally) == words
