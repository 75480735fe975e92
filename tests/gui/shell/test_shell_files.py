"""The file dialog beside an open library."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QFileSystemModel
from pytestqt.qtbot import QtBot

from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Article
from viewpoints.domain.statements import Mined
from viewpoints.errors import UnreadableSource
from viewpoints.gui.dialogs.files import FileDialog
from viewpoints.storage import store

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

ANOTHER_PROGRAM = """
import sqlite3, sys
library = sqlite3.connect(sys.argv[1])
print(library.execute("SELECT count(*) FROM article").fetchone()[0])
library.close()
"""


def seen_by_another(library: Path) -> int:
    """Return how many articles another process finds in a library, which it closes again."""
    command = [sys.executable, "-c", ANOTHER_PROGRAM, str(library)]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def test_looking_through_the_librarys_folder_loses_nothing_written_afterwards(qtbot: QtBot, tmp_path: Path) -> None:
    services = open_library(tmp_path / "library.sqlite", starter=False)
    assert services.comparing.articles() == ()
    parent = QFileDialog()
    qtbot.addWidget(parent)
    dialog = FileDialog(parent, "Open library", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    listed = dialog.findChild(QFileSystemModel)
    dialog.show()
    folder = listed.index(str(tmp_path))
    qtbot.waitUntil(lambda: listed.rowCount(folder) >= 3)  # the library and what SQLite keeps beside it
    for row in range(listed.rowCount(folder)):
        file = listed.index(row, 0, folder)
        assert not listed.fileIcon(file).isNull()  # what showing a row asks for
        listed.type(file)
    assert seen_by_another(services.path) == 0
    services.database.write(lambda c: store.add_article(c, Article(text="A new article.", title="New"), Mined()))
    assert seen_by_another(services.path) == 1
    services.close()
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as left:
        assert left.execute("SELECT title FROM article").fetchall() == [("New",)]


def test_the_open_library_is_not_read_as_a_file(tmp_path: Path) -> None:
    services = open_library(tmp_path / "library.sqlite", starter=False)
    for read in (services.merging.read, services.merging.fill_from_file):
        with pytest.raises(UnreadableSource, match="is the library that is open"):
            read(services.path)
    services.close()


def test_files_are_told_by_their_endings(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    (tmp_path / "b").mkdir()
    parent = QFileDialog()
    qtbot.addWidget(parent)
    listed = FileDialog(parent, "Import files", str(tmp_path)).findChild(QFileSystemModel)
    folder = listed.index(str(tmp_path))
    qtbot.waitUntil(lambda: listed.rowCount(folder) == 2)
    kinds = {listed.fileName(i): listed.type(i) for i in (listed.index(row, 0, folder) for row in range(2))}
    assert kinds == {"a.pdf": "pdf", "b": ""}
    assert not listed.fileIcon(listed.index(str(tmp_path / "a.pdf"))).isNull()
