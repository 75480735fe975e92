"""Export, citation and merge from the window, over a real library."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.samples import BRIDGE, ENCODER, PAIRINGS, bridge, vectors
from viewpoints.bootstrap import open_library
from viewpoints.domain.matches import Verdict
from viewpoints.errors import LibraryError
from viewpoints.gui.dialogs.export import ExportDialog
from viewpoints.gui.dialogs.merge import MergedDialog, MergeDialog
from viewpoints.services.exporting import Request, Suggestions
from viewpoints.storage import store

# The offscreen platform says so when a dialog's labels are wrapped.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def filled(path):
    services = open_library(path, starter=False)

    def fill(c):
        article_id, ids = store.add_article(c, BRIDGE, bridge())
        store.add_vectors(c, ENCODER, ids, vectors(len(ids)))
        store.add_matches(c, ENCODER, store.with_ids(PAIRINGS, (), ids, frozenset()))
        store.mark_ranked(c, article_id, ENCODER)
        return ids

    services.ids = services.database.write(fill)
    return services


@pytest.fixture
def services(tmp_path):
    return filled(tmp_path / "library.sqlite")


def dialog_of(window, kind, qtbot):
    qtbot.waitUntil(lambda: bool(window.findChildren(kind)))
    return window.findChildren(kind)[0]


@pytest.fixture
def export(window, qtbot) -> ExportDialog:
    window.exchange.export.trigger()
    dialog = dialog_of(window, ExportDialog, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.told.text()))
    return dialog


def choose(dialog, key):
    dialog.format.setCurrentIndex(dialog.format.findData(key))


def test_what_is_shown_comes_first_and_what_is_left_out_is_said(export):
    assert export.what.itemText(0).startswith("Shown now: Ada Quill")
    assert export.what.itemText(export.what.count() - 1) == "The whole library"
    assert "Repairs, she says" in export.view.toPlainText()
    assert "not reviewed" in export.told.text()


def test_the_preview_follows_every_choice(export, qtbot):
    choose(export, "argdown")
    qtbot.waitUntil(lambda: "===" in export.view.toPlainText())
    assert export.reader.isHidden()
    choose(export, "bundle")
    qtbot.waitUntil(lambda: "holders.jsonl" in export.view.toPlainText())
    assert not export.reader.isHidden()
    assert export.suggestions.isHidden()
    choose(export, "html")
    export.suggestions.setCurrentIndex(export.suggestions.findData(Suggestions.LEFT_OUT))
    qtbot.waitUntil(lambda: "Left out" in export.told.text())


@pytest.mark.parametrize("key", ["html", "pdf"])
def test_an_export_is_written_and_told(export, window, qtbot, tmp_path, key):
    choose(export, key)
    path = tmp_path / f"out.{key}"
    with qtbot.waitSignal(export.exported):
        export.start(path, overwrite=False)
    assert path.stat().st_size > 1000
    qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))


def test_a_file_that_may_not_be_replaced_is_kept_and_told(export, qtbot, tmp_path):
    path = tmp_path / "out.html"
    path.write_text("mine")
    with qtbot.waitSignal(export.failed):
        export.start(path, overwrite=False)
    assert "already" in export.told.text()
    assert path.read_text() == "mine"
    qtbot.waitUntil(lambda: not export.busy)
    assert export.write.isEnabled()


def test_every_control_has_a_name(export):
    for control in (export.what, export.format, export.suggestions, export.reader, export.view, export.bar):
        assert control.accessibleName()


@pytest.mark.parametrize("pair", [False, True])
def test_a_citation_is_copied_plain_and_rich(window, pair):
    compare = window.compare
    compare.answers.select_row(0)
    window.exchange.cite("mla", pair=pair)
    data = QGuiApplication.clipboard().mimeData()
    assert "Reed, Tomas. “Keep the bridge.”" in data.text()
    assert "<i>The Harbour Post</i>" in data.html()
    assert ("Answered by:" in data.text()) == pair


def test_a_right_click_on_a_card_offers_what_can_be_done_with_it(window):
    for view in (window.compare.claims, window.compare.answers):
        assert view.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
    do, offered = window.actions_, window.exchange.build_card_menu(window.actions_)
    for action in (do.confirm, do.reject, do.join, do.copy_quote, window.exchange.export):
        assert action in offered.actions()
    assert window.exchange.cite_claim.menuAction() in offered.actions()
    # The left column puts its scroll bar on the left by running from right to left; its menu must not.
    assert window.compare.claims.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert offered.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_another_readers_bundle_is_merged_listed_and_undone(window, services, qtbot, tmp_path):
    other = filled(tmp_path / "other.sqlite")
    pair = (other.ids[1], other.ids[3])
    other.editing.set_verdict(*pair, Verdict.CONFIRMED)
    services.editing.set_verdict(*pair, Verdict.REJECTED)
    path = tmp_path / "ann.viewpoints"
    other.exporting.export(Request("bundle", reader="Ann"), path)
    other.close()

    def opinions():
        return services.database.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM opinion").scalar())

    window.exchange.read(path)
    asking = dialog_of(window, MergeDialog, qtbot)
    assert asking.name.text() == "Ann"
    asking.name.clear()
    assert not asking.go.isEnabled(), "whose verdicts these are must be said"
    asking.name.setText("Ann")
    asking.go.click()
    listed = dialog_of(window, MergedDialog, qtbot)
    assert [listed.table.item(0, c).text() for c in (0, 2, 3)] == ["verdict", "rejected", "Ann: confirmed"]
    listed.reject()
    assert opinions() == 1
    window.edits.stack.undo()
    assert opinions() == 0
    window.edits.stack.redo()
    assert opinions() == 1


def test_a_file_that_cannot_be_read_is_told(window, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "x.viewpoints"
    path.write_bytes(b"PK\x03\x04broken")
    told = []
    monkeypatch.setattr(window, "tell", told.append)
    window.exchange.read(path)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], LibraryError)
    assert not window.findChildren(MergeDialog)
