"""The command palette and the preferences."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QMainWindow, QSpinBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from viewpoints.gui.dialogs.palette import Palette, found
from viewpoints.gui.dialogs.preferences import Preferences
from viewpoints.gui.dialogs.shortcuts import ShortcutSheet
from viewpoints.gui.menu_tree import Entry, entries
from viewpoints.settings import Settings


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    file = made.menuBar().addMenu("&File")
    file.addAction("Import &files…").setShortcut("Ctrl+I")
    file.addAction("&Open library…")
    file.addSeparator()
    view = made.menuBar().addMenu("&View")
    theme = view.addMenu("&Theme")
    theme.addAction("&Light").setCheckable(True)
    theme.addAction("&Dark").setEnabled(False)
    view.addAction("Text && letters larger")
    return made


def names(some: tuple[Entry, ...]) -> list[str]:
    return [entry.words for entry in some]


def test_every_action_of_the_menus_is_there_with_its_way(window: QMainWindow) -> None:
    every = entries(window.menuBar())
    assert names(every) == ["Import files…", "Open library…", "Light", "Dark", "Text & letters larger"]
    assert every[2].path == ("View", "Theme")
    assert every[0].keys == "Ctrl+I"


@pytest.mark.parametrize(
    ("query", "first"),
    [("imp", "Import files…"), ("lib", "Open library…"), ("opn libary", "Open library…"), ("theme li", "Light")],
)
def test_a_few_letters_find_it_also_misspelt(window: QMainWindow, query: str, first: str) -> None:
    assert names(found(entries(window.menuBar()), query))[0] == first


def test_enter_does_what_is_chosen_and_what_cannot_be_done_is_passed_over(window: QMainWindow, qtbot: QtBot) -> None:
    every = entries(window.menuBar())
    palette = Palette(every, window)
    palette.show()
    qtbot.keyClicks(palette.line, "theme")
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(every[2].action.triggered):
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert not palette.isVisible()


def test_nothing_called_that_is_said(window: QMainWindow, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    palette = Palette(entries(window.menuBar()), window)
    qtmodeltester.check(palette.model)
    palette.show()
    qtbot.keyClicks(palette.line, "zzzqqq")
    assert palette.nothing.isVisible()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_the_sheet_shows_the_keys_of_the_menus(window: QMainWindow, qtbot: QtBot) -> None:
    sheet = ShortcutSheet(entries(window.menuBar()), window)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"File", "Import files", "Ctrl+I"} <= words
    assert "Open library" not in words  # it has no key


def test_each_preference_is_told_at_once(qtbot: QtBot) -> None:
    dialog = Preferences(Settings(recent_libraries=("/x/a.sqlite",)), "/x/a.sqlite")
    qtbot.addWidget(dialog)
    heard: list[Settings] = []
    dialog.changed.connect(heard.append)
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    dialog.theme.activated.emit(2)
    dialog.scale.setValue(125)
    dialog.motion.setChecked(True)
    dialog.language.setCurrentIndex(dialog.language.findData("ru"))
    dialog.language.activated.emit(3)
    dialog.largest.setValue(9)
    dialog.place.setCurrentIndex(1)
    dialog.place.activated.emit(1)
    dialog.network.setChecked(False)
    assert not dialog.private.isEnabled()
    dialog.forget.click()
    assert len(heard) == 8
    assert heard[-1] == Settings(
        theme="dark",
        interface_scale=125,
        reduced_motion=True,
        language="ru",
        largest_source=9,
        library="/x/a.sqlite",
        allow_network=False,
    )


def test_every_field_has_a_name(qtbot: QtBot) -> None:
    dialog = Preferences(Settings(), "")
    qtbot.addWidget(dialog)
    for field in (*dialog.findChildren(QComboBox), *dialog.findChildren(QSpinBox)):
        assert field.accessibleName()
