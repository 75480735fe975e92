"""The argument map: what is shown of it, where, and what a reader does with it."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from viewpoints.domain.articles import Span
from viewpoints.domain.library import LibraryChange, StatementView
from viewpoints.domain.matches import Verdict
from viewpoints.domain.overview import ArgumentMap, MapEdge, MapNode, Tie
from viewpoints.domain.search import Standing
from viewpoints.domain.statements import Manner, Role
from viewpoints.gui.jobs import settle
from viewpoints.gui.models.map import (
    MORE,
    MOST_AT_ONCE,
    NODE_HEIGHT,
    NODE_WIDTH,
    claims_unfolded,
    first_opened,
    foldable,
    shown,
)
from viewpoints.gui.views.map import MapView
from viewpoints.gui.views.view import Selection


def node(i: int, role: Role) -> MapNode:
    words = f"Statement number {i} says something of its own."
    view = StatementView(i, 1, "A", i % 5, f"P{i % 5}", role, Manner.OWN, 1.0, Span(i, i + 1), 1, words)
    return MapNode(view, Standing.ANSWERED)


def made(claims: int, answers: list[tuple[int, int]]) -> ArgumentMap:
    """Return a map of claims 0.., and answers 1000.. by (answer, claim)."""
    nodes = [node(i, Role.POSITION) for i in range(claims)]
    nodes += [node(1000 + i, Role.REBUTTAL) for i in sorted({a for a, _ in answers})]
    edges = {(1000 + a, c): MapEdge(1000 + a, c, Tie.ANSWERS, 0.5) for a, c in answers if c < claims}
    return ArgumentMap("A", tuple(nodes), tuple(edges.values()))


def overlaps(places: dict[int, tuple[float, float]]) -> bool:
    boxes = sorted(places.values())
    return any(
        abs(x - other_x) < NODE_WIDTH and abs(y - other_y) < NODE_HEIGHT
        for at, (x, y) in enumerate(boxes)
        for other_x, other_y in boxes[at + 1 :]
    )


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 12), st.lists(st.tuples(st.integers(0, 15), st.integers(0, 11)), max_size=40))
def test_no_two_cards_overlap_and_claims_stand_left_of_their_answers(claims, answers) -> None:
    whole = made(claims, answers)
    part = shown(whole, foldable(whole))
    assert set(part.places) == {n.statement.id for n in part.nodes}
    assert not overlaps(part.places)
    for edge in part.edges:
        assert part.places[edge.target][0] < part.places[edge.source][0]


def test_a_small_map_opens_whole_and_a_large_one_folded() -> None:
    small = made(3, [(0, 0), (1, 0), (2, 1)])
    assert len(shown(small, first_opened(small)).nodes) == 6
    large = made(80, [(i, i % 80) for i in range(120)])
    part = shown(large, first_opened(large))
    assert 20 <= len(part.nodes) <= 40
    assert part.left_out == 80 - len(part.nodes)
    assert MORE in part.places
    assert not overlaps(part.places)
    opened = shown(large, {0})
    assert {n.statement.id for n in opened.nodes} >= {0, 1000, 1080}
    assert sum(part.folded.values()) > 0


def test_all_of_a_large_map_can_be_shown() -> None:
    large = made(80, [(i, i % 80) for i in range(120)])
    part = shown(large, foldable(large), claims=1000)
    assert len(part.nodes) == 200
    assert part.left_out == 0
    assert part.folded == {}
    assert not overlaps(part.places)


def test_of_a_very_large_map_as_much_is_unfolded_as_can_be_laid_out_at_once() -> None:
    small = made(80, [(i, i % 80) for i in range(120)])
    assert claims_unfolded(small) == 80
    whole = made(400, [(i, i % 400) for i in range(800)])
    claims = claims_unfolded(whole)
    part = shown(whole, foldable(whole), claims=claims)
    assert 290 <= len(part.nodes) <= MOST_AT_ONCE
    assert part.left_out == 400 - claims


@pytest.fixture
def view(qtbot: QtBot, context):
    made_view = MapView(context)
    qtbot.addWidget(made_view)
    made_view.resize(1000, 700)
    made_view.show()
    yield made_view
    settle()


def drawn(view: MapView) -> set[int]:
    return set(view.canvas.items_by_id)


def test_the_article_is_mapped_with_its_ties(view: MapView, qtbot: QtBot) -> None:
    view.show_selection(Selection(article=1))
    qtbot.waitUntil(lambda: drawn(view) == {1, 2, 3, 4, 5})
    assert view.bar.title.text() == "Keep the bridge"
    ties = {(e.source, e.target): e.tie for e in view._map.edges}
    assert ties == {(3, 1): Tie.ANSWERS, (4, 2): Tie.ANSWERS, (3, 2): Tie.ANSWERS, (5, 1): Tie.CONCEDES}
    assert "conceded" in view.canvas.items_by_id[1].words()


def test_the_map_around_a_claim(view: MapView, qtbot: QtBot) -> None:
    view.restore({"of": "claim"})
    view.show_selection(Selection(article=1, statement=2))
    qtbot.waitUntil(lambda: 2 in drawn(view))
    assert drawn(view) >= {2, 3, 4}
    assert view.state() == {"of": "claim"}


def test_keys_walk_fold_zoom_and_go_to_compare(view: MapView, qtbot: QtBot) -> None:
    view.show_selection(Selection(article=1))
    qtbot.waitUntil(lambda: drawn(view) == {1, 2, 3, 4, 5})
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down)
    first = view.canvas.current
    assert first in {1, 2}
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right)
    assert view.canvas.current in {3, 4, 5}
    assert view.canvas.accessibleDescription().startswith(view.canvas.items_by_id[view.canvas.current].words()[:20])
    qtbot.keyClick(view.canvas, Qt.Key.Key_Left)
    here = view.canvas.current
    qtbot.keyClick(view.canvas, Qt.Key.Key_Space)
    assert len(drawn(view)) < 5
    assert here in drawn(view)
    before = view.canvas.zoom
    qtbot.keyClicks(view.canvas, "+")
    assert view.canvas.zoom > before
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert chosen.args == [here]


def test_a_click_points_and_a_double_click_compares(view: MapView, qtbot: QtBot) -> None:
    view.show_selection(Selection(article=1))
    qtbot.waitUntil(lambda: drawn(view) == {1, 2, 3, 4, 5})
    place = view.canvas.mapFromScene(view.canvas.items_by_id[4].sceneBoundingRect().center())
    with qtbot.waitSignal(view.pointed) as pointed:
        qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pointed.args == [4]
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.mouseDClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [4]


def test_a_change_is_shown_and_nothing_chosen_is_said(view: MapView, qtbot: QtBot, services) -> None:
    view.show_selection(Selection())
    assert view.empty.title.text()
    view.show_selection(Selection(article=1))
    qtbot.waitUntil(lambda: drawn(view) == {1, 2, 3, 4, 5})
    services.editing.set_verdict(1, 5, Verdict.REJECTED)
    view.apply(LibraryChange(verdicts=((1, 5),)))
    qtbot.waitUntil(lambda: drawn(view) == {1, 2, 3, 4})
    view.show_selection(Selection(article=99))
    qtbot.waitUntil(lambda: "no longer" in view.empty.title.text())


def test_the_map_is_saved_as_svg_and_png(view: MapView, qtbot: QtBot, tmp_path: Path) -> None:
    view.show_selection(Selection(article=1))
    qtbot.waitUntil(lambda: drawn(view) == {1, 2, 3, 4, 5})
    view.bar.write(tmp_path / "map.svg")
    view.bar.write(tmp_path / "map.png")
    assert QSvgRenderer(str(tmp_path / "map.svg")).isValid()
    assert "harbour bridge" in (tmp_path / "map.svg").read_text(encoding="utf-8")
    image = QImage(str(tmp_path / "map.png"))
    size = view.canvas.sceneRect().size().toSize()
    assert (image.width(), image.height()) == (2 * size.width(), 2 * size.height())
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 5
    with qtbot.waitSignal(view.failed) as failed:
        view.bar.write(tmp_path / "nowhere" / "map.svg")
    assert "could not be written" in failed.args[0].message


def test_layers_are_apart() -> None:
    whole = made(4, [(i, i % 4) for i in range(12)])
    part = shown(whole, foldable(whole))
    across = sorted({x for x, _ in part.places.values()})
    assert all(later - earlier >= NODE_WIDTH for earlier, later in pairwise(across))


def test_a_narrow_bar_shows_signs_and_keeps_its_title(view: MapView, qtbot: QtBot) -> None:
    view.bar.say("A title that is long enough to want most of the bar for itself")
    view.resize(2000, 700)
    qtbot.waitUntil(lambda: view.unfold.text() == "Unfold all")
    view.resize(view.bar.minimumSizeHint().width() + 100, 700)
    qtbot.waitUntil(lambda: view.unfold.text() == "▾▾")
    assert view.unfold.accessibleName() == "Unfold all"
    qtbot.waitUntil(lambda: view.bar.title.text().endswith("…"))
    assert view.bar.title.whole().endswith("itself")
