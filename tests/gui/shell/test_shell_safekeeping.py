"""The window over a real library: what was left is gone on with, asked about, listed, backed up and brought back."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.samples import BRIDGE, ENCODER, PAIRINGS, bridge, vectors
from viewpoints.bootstrap import Services, open_library
from viewpoints.domain.articles import Part, Source
from viewpoints.domain.queue import Choice, JobState
from viewpoints.errors import SeveralArticles, UnreadableSource
from viewpoints.gui import safekeeping, watching
from viewpoints.gui.dialogs.imports import ImportListDialog
from viewpoints.gui.dialogs.parts import PartsDialog
from viewpoints.gui.dialogs.preview import DetailsDialog, PreviewDialog
from viewpoints.gui.dialogs.upkeep import UpkeepDialog
from viewpoints.gui.main_window import MainWindow, Opening
from viewpoints.services.importing import Importing
from viewpoints.services.upkeep import Upkeep
from viewpoints.settings import Settings
from viewpoints.storage.backups import backups
from viewpoints.storage.vectors import Active, change_over
from viewpoints.worker.messages import Contained, Looked, LookInto, Prepared

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


class Reader:
    """Stands in for the worker process: names ending in “bad” cannot be read, others are the bridge's article."""

    pid = None

    def request(self, message, _report=None, _cancel=None):
        if isinstance(message, LookInto):
            parts = (Part(Source(path=message.source.path, part=key), f"Item {key}", "feed item") for key in "ab")
            return Contained("feed", tuple(parts))
        if message.source.path is not None and "feed" in message.source.path and message.source.part is None:
            raise SeveralArticles("This is a feed of 2 items.", "Choose which of them to import.")
        if message.source.path is not None and "bad" in message.source.path:
            raise UnreadableSource("This file holds no text.", "Try another one.")
        if message.look:
            return Looked(BRIDGE)
        article = message.article or replace(BRIDGE, text=f"{BRIDGE.text} {message.source.label}")
        return Prepared(article, bridge(), ENCODER, vectors(5), PAIRINGS)

    def close(self):
        pass


def opened(path: Path) -> Services:
    services = open_library(path, starter=False)
    services.worker = Reader()
    services.importing = Importing(services.database, services.worker)
    return services


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return the path of a closed library with one article."""
    path = tmp_path / "library.sqlite"
    services = opened(path)
    list(services.importing.import_sources([Source(path="first.txt")]))
    services.database.write(lambda c: change_over(c, Active("tests", ENCODER)))  # no encoder of an earlier release
    services.close()
    return path


@pytest.fixture
def make(library: Path, qtbot: QtBot, monkeypatch):
    """Return a function that shows a window on the library."""
    monkeypatch.setattr(safekeeping, "BACKUP_AFTER", 0)
    windows = []

    def make(settings: Settings = Settings(preview_imports=False)) -> MainWindow:  # noqa: B008
        window = MainWindow(lambda opening, _settings: opened(opening.path), settings=settings)
        windows.append(window)
        window.resize(1000, 700)
        window.show()
        with qtbot.waitSignal(window.filled_painted):
            window.open(Opening(library))
        settle(window, qtbot)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, 52)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is being done any more."""
    jobs = window.jobs
    qtbot.waitUntil(
        lambda: not (jobs.standing().busy or jobs._beside or window.listing.turns or window.library.opening),
        timeout=15_000,
    )


def said(window: MainWindow) -> str:
    return "\n".join(words for _kind, words in window.messages.messages())


def dialog(window: MainWindow, kind: Callable[..., QDialog]) -> QDialog:
    return next(each for each in window.findChildren(kind) if each.isVisible())


def left(library: Path, *names: str, choice: Choice = Choice.ASK) -> None:
    """Queue sources as a program did that died before it came to them."""
    services = opened(library)
    services.importing.enqueue([Source(path=name) for name in names], choice)
    services.close()
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("UPDATE job SET taken_by = 'gone:1' WHERE taken_by <> ''")
        connection.commit()


def test_what_was_left_is_said_and_gone_on_with(library: Path, make, qtbot: QtBot) -> None:
    left(library, "second.txt", "third.txt")
    window = make()
    assert re.search(r"2 source\S* of an import were left when the program ended", said(window))
    qtbot.waitUntil(lambda: window.services.comparing.totals().articles == 3)
    settle(window, qtbot)
    assert "Imported 2 of 2" in said(window)


@pytest.mark.parametrize("others", [(), ("a.txt", "b.txt", "c.txt", "d.txt", "e.txt")])
def test_a_feed_alone_or_among_many_is_chosen_from(make, qtbot: QtBot, others: tuple[str, ...]) -> None:
    window = make()
    window.import_sources([Source(path=name) for name in ("feed.xml", *others)])
    settle(window, qtbot)
    if others:  # of many, nothing pops up: the list of imports is where it asks
        assert "1 wait for your answer" in said(window)
        window.safekeeping.show_imports()
        dialog(window, ImportListDialog).answer.click()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(PartsDialog)))
    (job,) = window.services.queue.jobs(states=(JobState.ASKING,))
    assert (job.reason, job.hint) == ("This is a feed of 2 items.", "Choose which of them to import.")
    parts = dialog(window, PartsDialog)
    parts.list.item(1).setCheckState(Qt.CheckState.Checked)
    parts.importing.click()
    qtbot.waitUntil(lambda: window.services.comparing.totals().articles == 2 + len(others))
    settle(window, qtbot)
    assert not window.services.queue.asking()
    assert {j.source.part for j in window.services.queue.jobs(states=(JobState.DONE,))} >= {"b"}


def test_a_single_import_is_looked_over_corrected_and_stored(make, qtbot: QtBot) -> None:
    window = make(Settings())
    window.import_sources([Source(path="new.txt")])
    settle(window, qtbot)
    preview = dialog(window, PreviewDialog)
    assert preview.form.author.text() == "Tomas Reed"
    preview.form.published.setText("yesterday")
    assert not preview.save.isEnabled()
    preview.form.published.setText("2024-06-07")
    preview.form.title.setText("A better title")
    qtbot.mouseClick(preview.save, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    newest = window.services.comparing.articles()[0]
    assert (newest.title, str(newest.published)) == ("A better title", "2024-06-07")


def test_questions_are_asked_one_after_the_other_and_none_is_forgotten(make, qtbot: QtBot) -> None:
    window = make(Settings())
    for name in ("first", "second", "third"):
        window.import_sources([Source(path=f"{name}.txt")])
    settle(window, qtbot)
    for _ in range(3):
        dialog(window, PreviewDialog).reject()
        settle(window, qtbot)
    assert not [each for each in window.findChildren(PreviewDialog) if each.isVisible()]
    assert [job.state for job in window.services.queue.jobs()[-3:]] == [JobState.CANCELLED] * 3


def test_a_preview_that_is_cancelled_stores_nothing(make, qtbot: QtBot) -> None:
    window = make(Settings())
    window.import_sources([Source(path="new.txt")])
    settle(window, qtbot)
    dialog(window, PreviewDialog).reject()
    settle(window, qtbot)
    assert window.services.comparing.totals().articles == 1
    assert window.services.queue.jobs()[-1].state is JobState.CANCELLED


def test_failures_are_listed_and_tried_again(make, qtbot: QtBot, library: Path) -> None:
    window = make()
    window.import_sources([Source(path=f"{name}.txt") for name in ("a", "b", "c", "bad-1", "bad-2", "d", "e")])
    settle(window, qtbot)
    assert "Imported 5 of 7" in said(window)
    assert "holds no text" not in said(window)  # in large batches the list tells each
    window.actions_.import_list.trigger()
    shown = dialog(window, ImportListDialog)
    assert [job.reason for job in shown.model.jobs] == ["This file holds no text."] * 2
    assert shown.retry.isEnabled()
    assert not shown.answer.isEnabled()
    shown.table.selectRow(0)
    qtbot.mouseClick(shown.retry, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert "bad-1.txt: This file holds no text." in said(window)
    shown.reject()


def test_details_are_corrected_and_undone(make, qtbot: QtBot) -> None:
    window = make()
    window.show_article(1)
    window.actions_.edit_details.trigger()
    form = dialog(window, DetailsDialog)
    form.form.publisher.setText("The Evening Post")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert window.services.comparing.articles()[0].publisher == "The Evening Post"
    window.edits.stack.undo()
    assert window.services.comparing.articles()[0].publisher == "The Harbour Post"


def test_a_daily_backup_is_made_once_the_window_is_up(library: Path, make, qtbot: QtBot) -> None:
    window = make()
    qtbot.waitUntil(lambda: bool(backups(library)))
    settle(window, qtbot)
    assert [b.reason for b in backups(library)] == ["daily"]


def test_a_backup_is_brought_back_from_the_dialog(library: Path, make, qtbot: QtBot) -> None:
    window = make()
    qtbot.waitUntil(lambda: bool(backups(library)))
    window.import_sources([Source(path="second.txt")])
    settle(window, qtbot)
    window.actions_.upkeep.trigger()
    tending = dialog(window, UpkeepDialog)
    qtbot.mouseClick(tending.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "sound (2 articles)" in tending.verdict.text())
    tending.copies.setCurrentRow(0)
    qtbot.mouseClick(tending.restore, Qt.MouseButton.LeftButton)
    box = dialog(window, QMessageBox)
    with qtbot.waitSignal(window.filled_painted, timeout=15_000):
        qtbot.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert window.services.comparing.totals().articles == 1, said(window)
    assert "What stood there before is kept as" in said(window)


def test_rescuing_the_open_library_leaves_its_locks_whole(library: Path, make, qtbot: QtBot, monkeypatch) -> None:
    window = make()
    qtbot.waitUntil(lambda: bool(backups(library)))
    settle(window, qtbot)
    open_meanwhile = []
    repair = Upkeep.repair

    def watched(self: Upkeep) -> object:
        open_meanwhile.append(window.services)
        return repair(self)

    monkeypatch.setattr(Upkeep, "repair", watched)
    window.actions_.upkeep.trigger()
    qtbot.mouseClick(dialog(window, UpkeepDialog).repair, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(QMessageBox)), timeout=15_000)
    settle(window, qtbot)
    assert open_meanwhile == [None]
    assert "Saved: 1 article, " in dialog(window, QMessageBox).informativeText()
    dialog(window, QMessageBox).reject()
    # Another process that comes and goes must find the library in use, else it removes the log under the window.
    look = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); print(*c.execute('SELECT count(*) FROM article'))"
    for count in (1, 2):
        seen = subprocess.run([sys.executable, "-c", look, library], capture_output=True, text=True, check=True)
        assert seen.stdout.strip() == f"({count},)"
        window.import_sources([Source(path=f"{count}.txt")])
        settle(window, qtbot)
    window.library.leave()
    with closing(sqlite3.connect(library)) as connection:
        assert connection.execute("SELECT count(*) FROM article").fetchone() == (3,)


def test_a_damaged_library_offers_rescue(library: Path, make, qtbot: QtBot, monkeypatch) -> None:
    window = make()
    settle(window, qtbot)
    window.library.leave()
    whole = library.read_bytes()
    library.write_bytes(whole[: len(whole) // 2])
    with qtbot.waitSignal(window.opening_failed):
        window.open(Opening(library))
    settle(window, qtbot)
    assert window.library.failure.upkeep.isVisible()
    qtbot.mouseClick(window.library.failure.upkeep, Qt.MouseButton.LeftButton)
    tending = dialog(window, UpkeepDialog)
    assert tending.copies.count() == 1
    tending.reject()
    assert library.read_bytes() == whole[: len(whole) // 2]


def test_a_watched_folder_is_imported_once_its_files_have_settled(
    make, qtbot: QtBot, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(watching, "EVERY", 20)
    folder = tmp_path / "watched"
    folder.mkdir()
    (folder / "fresh.txt").write_text("words")
    (folder / "photo.jpg").write_text("no words")
    (folder / "empty.txt").touch()
    window = make(Settings(preview_imports=False, watched_folder=str(folder)))
    qtbot.waitUntil(lambda: window.services.comparing.totals().articles == 2, timeout=15_000)
    window.safekeeping._set_watched("")
    settle(window, qtbot)
    assert [job.source.path for job in window.services.queue.jobs()][1:] == [str(folder / "fresh.txt")]
