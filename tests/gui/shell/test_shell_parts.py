"""Choosing from what holds several articles."""

from __future__ import annotations

import pytest
from fake_services import FakeServices
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from viewpoints.domain.articles import Part, Source
from viewpoints.gui.dialogs.parts import PartsDialog
from viewpoints.gui.main_window import MainWindow
from viewpoints.worker.messages import Contained

# The offscreen platform says so of every window that has a least size; no screen says it.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
FEED = Source(url="https://example.org/feed")
BOOK = Source(path="/x/book.epub")


def parts_of(source: Source, kind: str) -> tuple[Part, ...]:
    return (
        Part(Source(path=source.path, url=source.url, part="a"), "First <b>words</b>", kind),
        Part(Source(path=source.path, url=source.url, part="b"), "Second words", kind),
        Part(Source(path=source.path, url=source.url, part="c"), "Third", kind, reason="It holds no words."),
    )


def asked(window: MainWindow, qtbot: QtBot) -> PartsDialog:
    """Wait until the window asks what to import, and return the dialog."""
    shown: list[PartsDialog] = []

    def look() -> bool:
        shown[:] = [each for each in window.findChildren(PartsDialog) if each.isVisible()]
        return bool(shown)

    qtbot.waitUntil(look)
    return shown[0]


def test_items_of_a_feed_are_chosen_by_key(window: MainWindow, services: FakeServices, qtbot: QtBot) -> None:
    services.importing.contained = Contained("feed", parts_of(FEED, "link"))
    window.questions.choose_parts(FEED)
    dialog = asked(window, qtbot)
    assert not dialog.whole.isVisible()
    assert not dialog.importing.isEnabled()
    assert dialog.list.item(2).flags() == Qt.ItemFlag.NoItemFlags
    assert "It holds no words." in dialog.list.item(2).text()
    assert dialog.list.currentRow() == 0
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.importing.isEnabled()
    dialog.importing.click()
    qtbot.waitUntil(lambda: any(source.part == "b" for source in services.importing.seen))
    qtbot.waitUntil(lambda: not window.jobs.standing().busy)
    assert [source.part for source in services.importing.seen] == ["b"]


def test_all_and_none_leave_out_what_cannot_be_read(window: MainWindow, services: FakeServices, qtbot: QtBot) -> None:
    services.importing.contained = Contained("feed", parts_of(FEED, "link"))
    window.questions.choose_parts(FEED)
    dialog = asked(window, qtbot)
    dialog.all.click()
    assert [source.part for source in dialog._wanted()] == ["a", "b"]
    dialog.none.click()
    assert dialog._wanted() == ()
    dialog.reject()
    assert not services.importing.seen


def test_a_book_is_taken_whole_or_by_chapters(window: MainWindow, services: FakeServices, qtbot: QtBot) -> None:
    services.importing.contained = Contained("book (EPUB)", parts_of(BOOK, "chapter"))
    window.import_sources([BOOK])
    dialog = asked(window, qtbot)
    assert not services.importing.seen  # nothing is read before the answer
    assert dialog.whole.isChecked()
    assert not dialog.list.isEnabled()
    assert dialog._wanted() == (BOOK,)
    dialog.some.setChecked(True)
    assert [source.part for source in dialog._wanted()] == ["a", "b"]
    dialog.importing.click()
    qtbot.waitUntil(lambda: len(services.importing.seen) == 2)


def test_a_letter_without_attachments_is_imported_at_once(
    window: MainWindow, services: FakeServices, qtbot: QtBot
) -> None:
    window.import_sources([Source(path="/x/letter.eml")])
    qtbot.waitUntil(lambda: len(services.importing.seen) == 1)
    assert not window.findChildren(PartsDialog)
