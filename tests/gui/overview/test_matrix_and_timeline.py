"""People by topics and positions over time, from a real library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtSvg import QSvgRenderer
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests import samples
from viewpoints.domain.library import LibraryChange
from viewpoints.domain.overview import Cell
from viewpoints.errors import EncoderMissing
from viewpoints.gui.jobs import settle
from viewpoints.gui.models.matrix import CELL_ROLE
from viewpoints.gui.views.matrix import MatrixView
from viewpoints.gui.views.timeline import TimelineView
from viewpoints.gui.views.view import Selection
from viewpoints.storage import store


@pytest.fixture
def matrix(qtbot: QtBot, context):
    view = MatrixView(context)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    yield view
    settle()


@pytest.fixture
def timeline(qtbot: QtBot, context):
    view = TimelineView(context)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    yield view
    settle()


def test_a_cell_counts_how_the_claims_stand(matrix: MatrixView, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    matrix.show_selection(Selection())
    qtbot.waitUntil(lambda: matrix.model.columnCount() == 2)
    qtmodeltester.check(matrix.model)
    assert matrix.model.headerData(0, Qt.Orientation.Horizontal) == "bridge, close"
    assert matrix.model.headerData(0, Qt.Orientation.Vertical) == "Ada Quill"
    assert matrix.model.index(0, 0).data(CELL_ROLE) == Cell(conceded=(1,))
    assert matrix.model.index(0, 1).data(CELL_ROLE) == Cell(answered=(2,))
    words = matrix.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Ada Quill on repairs, cost: 1 answered"


def test_a_click_or_a_key_leads_to_the_claims(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.show_selection(Selection())
    qtbot.waitUntil(lambda: matrix.model.columnCount() == 2)
    place = matrix.table.visualRect(matrix.model.index(0, 1)).center()
    bridge, repairs = matrix.model.matrix.topics
    with qtbot.waitSignal(matrix.cell_chosen) as chosen:
        qtbot.mouseClick(matrix.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [2, repairs]
    qtbot.keyClick(matrix.table, Qt.Key.Key_Left)
    with qtbot.waitSignal(matrix.cell_chosen) as chosen:
        qtbot.keyClick(matrix.table, Qt.Key.Key_Return)
    assert chosen.args == [1, bridge]


def test_topics_are_made_once_until_the_library_changes(matrix: MatrixView, qtbot: QtBot, services, worker) -> None:
    matrix.show_selection(Selection())
    qtbot.waitUntil(lambda: matrix.model.columnCount() == 2)
    matrix.show_selection(Selection(article=1))
    qtbot.waitUntil(lambda: matrix._shown_of == 1)
    assert len(worker.asked) == 1
    other = replace(samples.BRIDGE, text="Nothing of the kind.", title="B")
    services.database.write(lambda c: store.add_article(c, other, replace(samples.bridge(), statements=())))
    matrix.apply(LibraryChange(added_articles=(2,)))
    qtbot.waitUntil(lambda: len(worker.asked) == 2)


def test_without_an_encoder_the_reason_is_told(matrix: MatrixView, qtbot: QtBot, services, monkeypatch) -> None:
    def missing(*_args):
        raise EncoderMissing("The encoder is not installed.", "Install it.")

    monkeypatch.setattr(services.worker, "request", missing)
    matrix.show_selection(Selection())
    qtbot.waitUntil(lambda: matrix.empty.title.text() == "The encoder is not installed.")
    assert matrix.empty.isVisible()


def test_pictures_of_both_are_saved(matrix: MatrixView, timeline: TimelineView, qtbot: QtBot, tmp_path: Path) -> None:
    matrix.show_selection(Selection())
    timeline.show_selection(Selection())
    qtbot.waitUntil(lambda: matrix.model.columnCount() == 2 and bool(timeline.canvas.lanes))
    for view, words in ((matrix, "Ada Quill"), (timeline, "repairs")):
        path = tmp_path / f"{words}.svg"
        view.bar.write(path)
        assert QSvgRenderer(str(path)).isValid()
        assert words in path.read_text(encoding="utf-8")


def test_positions_stand_in_lanes_by_date_and_undated_ones_apart(
    timeline: TimelineView, qtbot: QtBot, services
) -> None:
    for title, published in (("Later", date(2025, 6, 1)), ("Undated", None)):
        text = samples.BRIDGE.text + f"\n\n{title}."
        article = replace(samples.BRIDGE, text=text, title=title, published=published)
        services.database.write(lambda c, article=article: store.add_article(c, article, samples.bridge()))
    timeline.show_selection(Selection())
    qtbot.waitUntil(lambda: bool(timeline.canvas.lanes))
    assert timeline.people.currentText() == "Ada Quill"
    lanes = {lane[0].topic: lane for lane in timeline.canvas.lanes}
    assert set(lanes) == {"bridge, close", "repairs, cost", ""}  # the new ones are not grouped by this worker
    places = {item.moment.published: item.x() for lane in timeline.canvas.lanes for item in lane}
    assert places[date(2024, 5, 3)] < places[date(2025, 6, 1)] < places[None]
    assert "2 positions undated" in timeline.legend.accessibleName()


def test_keys_walk_along_and_across_the_lanes(timeline: TimelineView, qtbot: QtBot) -> None:
    timeline.show_selection(Selection())
    qtbot.waitUntil(lambda: bool(timeline.canvas.lanes))
    qtbot.keyClick(timeline.canvas, Qt.Key.Key_Right)
    first = timeline.canvas.current
    assert first is not None
    qtbot.keyClick(timeline.canvas, Qt.Key.Key_Down)
    assert timeline.canvas.current is not first
    assert timeline.words.text() == timeline.canvas.current.words()
    with qtbot.waitSignal(timeline.chosen) as chosen:
        qtbot.keyClick(timeline.canvas, Qt.Key.Key_Return)
    assert chosen.args == [timeline.canvas.current.moment.statement.id]


def test_the_selected_holder_is_shown_and_a_click_compares(timeline: TimelineView, qtbot: QtBot) -> None:
    timeline.show_selection(Selection(left=1, statement=2))
    qtbot.waitUntil(lambda: timeline.canvas.current is not None)
    assert timeline.canvas.current.moment.statement.id == 2
    place = timeline.canvas.mapFromScene(timeline.canvas.lanes[0][0].scenePos())
    with qtbot.waitSignal(timeline.chosen):
        qtbot.mouseClick(timeline.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
