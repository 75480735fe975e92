"""The views over one selection: going between them, and back through what was seen."""

from __future__ import annotations

from fake_services import QUILL, REED, FakeServices
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from viewpoints.gui.main_window import MainWindow
from viewpoints.gui.views.kinds import KINDS


def test_back_and_forward_by_key_follow_claims_and_sides(
    window: MainWindow, services: FakeServices, qtbot: QtBot
) -> None:
    window.activateWindow()
    first, second, answer = (statement.id for statement in services.store.articles[1][2])
    window.stack.compare(first)
    window.stack.compare(second)
    window.compare.swap()
    assert (window.compare.state()["left"], window.compare.current()) == (REED, answer)
    window.actions_.back.trigger()
    assert (window.compare.state()["left"], window.compare.current()) == (QUILL, second)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.compare.current() == first
    for _ in range(3):
        window.actions_.forward.trigger()
    assert (window.compare.state()["left"], window.compare.current()) == (REED, answer)
    window.actions_.back.trigger()
    window.stack.compare(first)
    window.actions_.forward.trigger()
    assert window.compare.current() == first


def test_each_view_has_a_button_and_a_key(window: MainWindow) -> None:
    keys = [action.shortcut().toString() for action in window.actions_.views.actions()]
    assert keys == [f"Ctrl+{kind.key}" for kind in KINDS]
    assert len(set(keys)) == len(keys)
    assert list(window.header.views) == [kind.name for kind in KINDS]
    assert [name for name, button in window.header.views.items() if button.isChecked()] == ["compare"]


def test_a_statement_that_is_gone_is_told_and_the_view_stays(window: MainWindow) -> None:
    before = window.stack.selection
    window.stack.compare(99)
    assert [words for _kind, words in window.messages.messages()] == ["There is no such statement."]
    assert window.stack.selection == before
