"""The argument map: who holds what, what answers it, who concedes; laid out in layers, folded where it is large."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsSceneMouseEvent,
    QGraphicsView,
    QLabel,
    QStyleOptionGraphicsItem,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.library import LibraryChange
from viewpoints.domain.overview import ArgumentMap, MapEdge, MapNode, Tie
from viewpoints.domain.search import Standing
from viewpoints.domain.statements import Role
from viewpoints.errors import LibraryError, ViewpointsError
from viewpoints.gui import theme
from viewpoints.gui.export import Paint, picture_of
from viewpoints.gui.jobs import Latest
from viewpoints.gui.models.map import (
    CLAIMS_AT_ONCE,
    MORE,
    NODE_HEIGHT,
    NODE_WIDTH,
    Shown,
    claims_unfolded,
    first_opened,
    foldable,
    shown,
)
from viewpoints.gui.models.search import role_words, standing_words
from viewpoints.gui.text import one_line
from viewpoints.gui.told import told_words
from viewpoints.gui.views.bar import ViewBar
from viewpoints.gui.views.pages import Pages
from viewpoints.gui.views.view import Context, Selection
from viewpoints.services.overview import Overview
from viewpoints.tasks import CancelToken, Report

tr = QCoreApplication.translate

LEAST_ZOOM, MOST_ZOOM, STEP = 0.1, 2.5, 1.2
LEAST_READ = 0.62
"""How small a map may be drawn that nobody has zoomed: its words can still be read."""
MARGIN = 32
LINES = 3
FOLD_ROOM = 26
"""Pixels at a card's foot that fold and unfold it."""


def marked(tie: Tie) -> Qt.PenStyle:
    """Return a tie's line: it differs by more than its colour."""
    return {
        Tie.ANSWERS: Qt.PenStyle.SolidLine,
        Tie.CONCEDES: Qt.PenStyle.DashLine,
        Tie.SUPPORTS: Qt.PenStyle.DotLine,
    }[tie]


class NodeItem(QGraphicsItem):
    """A statement's card on the map."""

    def __init__(self, canvas: MapCanvas, node: MapNode | None, tone: theme.Tone, folded: int, hanging: int) -> None:
        super().__init__()
        self.node = node
        self.folded = folded
        self.hanging = hanging
        self._canvas = canvas
        self._tone = tone
        self._lines: tuple[str, ...] = ()
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.words())

    @property
    def id(self) -> int:
        """The statement's id, or `MORE`."""
        return MORE if self.node is None else self.node.statement.id

    def words(self) -> str:
        """Return all there is to say of this card in one line, for a screen reader."""
        n = self.folded  # lupdate knows a plural only by a plain name
        if self.node is None:
            return tr("Map", "%n more claim(s)", "", n)
        statement = self.node.statement
        parts = [one_line(statement.text), statement.holder, role_words(statement.role)]
        parts += [standing_words(self.node.standing), f"{statement.article}, ¶{statement.paragraph}"]
        if n:
            parts.append(tr("Map", "%n folded", "", n))
        return " · ".join(filter(None, parts))

    def boundingRect(self) -> QRectF:
        """Return the card with its focus frame."""
        return QRectF(-2, -2, NODE_WIDTH + 4, NODE_HEIGHT + 4)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint the card."""
        colours = theme.palette()
        chosen = self._canvas.current == self.id
        edge = self._tone.ink if chosen else colours.hairline
        box = QRectF(0, 0, NODE_WIDTH, NODE_HEIGHT)
        painter.setPen(QPen(theme.colour(edge), 2 if chosen else 1))
        painter.setBrush(theme.colour(colours.raised if chosen else colours.surface))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._tone.ink))
        painter.drawRoundedRect(QRectF(0, 0, 4, NODE_HEIGHT), 2, 2)
        inner = box.adjusted(14, 8, -10, -8)
        if self.node is None:
            painter.setPen(theme.colour(colours.blue.ink))
            painter.setFont(theme.sans(13, bold=True))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter), f"+ {self.words()}")
            return
        if not self._lines:  # broken once: a map is painted again with every step of a pan
            self._lines = _lines(one_line(self.node.statement.text), inner.width(), LINES)
        painter.setFont(theme.serif(13))
        painter.setPen(theme.colour(colours.ink))
        height = QFontMetrics(painter.font()).height()
        for at, line in enumerate(self._lines):
            painter.drawText(QRectF(inner.left(), inner.top() + at * height, inner.width(), height), 0, line)
        self._paint_foot(painter, inner)

    def _paint_foot(self, painter: QPainter, inner: QRectF) -> None:
        assert self.node is not None
        colours = theme.palette()
        metrics = QFontMetrics(theme.sans(11))
        foot = QRectF(inner.left(), inner.bottom() - metrics.height(), inner.width(), metrics.height())
        right = foot.right()
        told: list[tuple[str, str, bool]] = []
        if self.hanging:
            sign = "▸" if self.folded else "▾"
            told.append((f"{sign} {self.folded or self.hanging}", colours.blue.ink, True))
        if self.node.standing is Standing.UNANSWERED:
            told.append((standing_words(self.node.standing), colours.orange.ink, True))
        elif self.node.standing is Standing.CONCEDED:
            told.append((standing_words(self.node.standing), colours.ink, True))
        elif self.node.statement.role not in {Role.POSITION, Role.REBUTTAL}:
            told.append((role_words(self.node.statement.role), colours.ink, True))
        for words, ink, bold in told:
            painter.setFont(theme.sans(11, bold=bold))
            wide = QFontMetrics(painter.font()).horizontalAdvance(words)
            painter.setPen(theme.colour(ink))
            painter.drawText(QRectF(right - wide, foot.top(), wide + 2, foot.height()), 0, words)
            right -= wide + 10
        painter.setFont(theme.sans(11))
        painter.setPen(theme.colour(self._tone.ink))
        room = int(right - foot.left() - 4)
        name = metrics.elidedText(self.node.statement.holder, Qt.TextElideMode.ElideRight, room)
        painter.drawText(foot, 0, name)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Focus this card; at its foot, fold or unfold it."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._canvas.focus_on(self.id)
        if self.node is None:
            self._canvas.more.emit()
        elif (
            self.hanging and event.pos().y() > NODE_HEIGHT - FOLD_ROOM and event.pos().x() > NODE_WIDTH - 3 * FOLD_ROOM
        ):
            self._canvas.toggled.emit(self.id)

    def mouseDoubleClickEvent(self, _event: QGraphicsSceneMouseEvent) -> None:
        """Go to this statement."""
        if self.node is not None:
            self._canvas.chosen.emit(self.id)


def _lines(words: str, width: float, most: int) -> tuple[str, ...]:
    """Break words into at most `most` lines, the last one cut short where they are longer."""
    font = theme.serif(13)
    piece = words.encode("utf-16-le")  # Qt counts UTF-16 units, and so do slices of this
    layout = QTextLayout(words, font)
    layout.beginLayout()
    lines: list[str] = []
    for at in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        text = piece[2 * start : 2 * end].decode("utf-16-le", "replace")
        if at == most - 1 and 2 * end < len(piece):
            rest = piece[2 * start :].decode("utf-16-le", "replace")
            text = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, int(width))
        lines.append(text.rstrip())
    layout.endLayout()
    return tuple(lines)


class EdgeItem(QGraphicsPathItem):
    """A tie between two cards, from what answers to what is answered."""

    def __init__(self, edge: MapEdge, source: QPointF, target: QPointF, tone: theme.Tone) -> None:
        super().__init__()
        self.edge = edge
        start = QPointF(target.x() + NODE_WIDTH, target.y() + NODE_HEIGHT / 2)
        end = QPointF(source.x(), source.y() + NODE_HEIGHT / 2)
        path = QPainterPath(start)
        if end.x() <= start.x():  # a card in the same or an earlier layer: round about
            reach = 60.0
            path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end)
        else:
            bend = (end.x() - start.x()) / 2
            path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        self.setPath(path)
        self._tone = tone
        self.setZValue(-1)
        self.highlight(None)

    def highlight(self, current: int | None) -> None:
        """Stand out where this tie is one of the focused card's."""
        near = current in (self.edge.source, self.edge.target)
        pen = QPen(theme.colour(self._tone.ink, 1.0 if near else 0.42), 2.2 if near else 1.3, marked(self.edge.tie))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.setPen(pen)
        self.setZValue(0 if near else -1)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint the line, and at the answered side an arrow's head."""
        painter.setPen(self.pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self.path())
        tip = self.path().pointAtPercent(0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.pen().color())
        head = QPainterPath(tip)
        head.lineTo(tip + QPointF(9, -4.5))
        head.lineTo(tip + QPointF(9, 4.5))
        head.closeSubpath()
        painter.drawPath(head)


class MapCanvas(QGraphicsView):
    """The sheet the map is drawn on: dragged to pan, turned wheel to zoom, walked through by the arrow keys."""

    chosen = Signal(int)
    pointed = Signal(int)
    toggled = Signal(int)
    more = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current: int | None = None
        self._items: dict[int, NodeItem] = {}
        self._edges: list[EdgeItem] = []
        self._fitted = True
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Map", "Argument map"))
        self._dress()

    def _dress(self) -> None:
        self.setBackgroundBrush(theme.colour(theme.palette().ground))

    @property
    def items_by_id(self) -> Mapping[int, NodeItem]:
        """The cards by their statements' ids."""
        return self._items

    def draw(self, part: Shown, tones: Mapping[int, theme.Tone], hanging: Mapping[int, int]) -> None:
        """Draw a part of a map in place of what was drawn."""
        scene = self.scene()
        scene.clear()
        self._items, self._edges = {}, []
        bystander = theme.palette().bystander
        for node in part.nodes:
            i = node.statement.id
            tone = tones.get(node.statement.holder_id, bystander)
            item = NodeItem(self, node, tone, part.folded.get(i, 0), hanging.get(i, 0))
            self._place(item, part.places[i])
        if part.left_out:
            self._place(NodeItem(self, None, bystander, part.left_out, 0), part.places[MORE])
        for edge in part.edges:
            source, target = self._items[edge.source], self._items[edge.target]
            assert source.node is not None
            tone = tones.get(source.node.statement.holder_id, bystander)
            line = EdgeItem(edge, source.pos(), target.pos(), tone)
            scene.addItem(line)
            self._edges.append(line)
        scene.setSceneRect(scene.itemsBoundingRect().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))
        self._show_current()

    def _place(self, item: NodeItem, place: tuple[float, float]) -> None:
        item.setPos(*place)
        self._items[item.id] = item
        self.scene().addItem(item)

    # -- focus --------------------------------------------------------------------------------------------------------

    def focus_on(self, statement_id: int | None, *, tell: bool = True) -> None:
        """Focus a card: its ties stand out, and it is brought into sight."""
        if statement_id == self.current:
            return
        self.current = statement_id
        self._show_current()
        item = self._items.get(statement_id) if statement_id is not None else None
        if item is not None:
            self.ensureVisible(item, MARGIN, MARGIN)
            self.setAccessibleDescription(item.words())
            if tell and item.node is not None:
                self.pointed.emit(item.id)

    def _show_current(self) -> None:
        for line in self._edges:
            line.highlight(self.current)
        self.viewport().update()

    def _step(self, across: int, down: int) -> None:
        """Focus the nearest card in a direction."""
        here = self._items.get(self.current) if self.current is not None else None
        if here is None:
            first = min(self._items.values(), key=lambda i: (i.x(), i.y()), default=None)
            if first is not None:
                self.focus_on(first.id)
            return

        def far(item: NodeItem) -> float:
            dx, dy = item.x() - here.x(), item.y() - here.y()
            ahead, aside = (dx * across, dy) if across else (dy * down, dx)
            return math.inf if ahead <= 1 else ahead + 2.5 * abs(aside)

        best = min((i for i in self._items.values() if i is not here), key=far, default=None)
        if best is not None and far(best) < math.inf:
            self.focus_on(best.id)

    # -- zoom ---------------------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """How large the map is drawn; 1 is the size of the cards elsewhere."""
        return self.transform().m11()

    def zoom_by(self, factor: float) -> None:
        """Draw larger or smaller, within what can be read."""
        wanted = min(max(self.zoom * factor, LEAST_ZOOM), MOST_ZOOM)
        self._fitted = False
        self.scale(wanted / self.zoom, wanted / self.zoom)

    def fit(self, least: float = LEAST_ZOOM) -> None:
        """Show the whole map, no larger than cards are elsewhere and no smaller than `least`."""
        self._fitted = True
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        wanted = min(max(self.zoom, least), 1.0)
        if wanted > self.zoom:
            self._fitted = False
        self.scale(wanted / self.zoom, wanted / self.zoom)
        if self._fitted:
            self.centerOn(self.sceneRect().center())
        else:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().minimum())
            self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing the whole map where it was shown whole."""
        super().resizeEvent(event)
        if self._fitted and self._items:
            self.fit()

    # -- events -------------------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is; with Shift, scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or event.pixelDelta().x():
            super().wheelEvent(event)
            return
        self.zoom_by(STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Focus a card, or begin to pan."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the cards, open them, fold them, zoom."""
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(*steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current is not None:
            if self.current == MORE:
                self.more.emit()
            else:
                self.chosen.emit(self.current)
        elif key == Qt.Key.Key_Space and self.current is not None:
            self.toggled.emit(self.current)
        elif event.text() in {"+", "="}:
            self.zoom_by(STEP)
        elif event.text() == "-":
            self.zoom_by(1 / STEP)
        elif event.text() == "0":
            self.fit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


class Legend(QWidget):
    """Says which line means what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = (
            (Tie.ANSWERS, tr("Map", "answers")),
            (Tie.CONCEDES, tr("Map", "concedes")),
            (Tie.SUPPORTS, tr("Map", "supports: stands right after it, by place alone")),
        )
        self.setFixedHeight(28)
        self.setAccessibleName(
            tr("Map", "A solid line answers, a dashed one concedes, a dotted one supports by its place alone.")
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a short line and its word for each tie."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(theme.palette().ground))
        painter.fillRect(0, 0, self.width(), 1, theme.colour(theme.palette().hairline))
        painter.setFont(theme.sans(11.5))
        metrics = QFontMetrics(painter.font())
        x, middle = 3 * theme.GRID, self.height() // 2
        ink = theme.colour(theme.palette().muted)
        for tie, words in self._entries:
            painter.setPen(QPen(ink, 1.6, marked(tie)))
            painter.drawLine(x, middle, x + 32, middle)
            painter.setPen(ink)
            painter.drawText(x + 40, middle + metrics.ascent() // 2 - 1, words)
            x += 64 + metrics.horizontalAdvance(words)


class MapView(QWidget):
    """The map of the article or of the claim that is selected."""

    chosen = Signal(int)
    pointed = Signal(int)
    moved = Signal(object)
    pair_chosen = Signal(int, object)
    failed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._overview: Overview = context.services.overview
        self._selection = Selection()
        self._shown_of: tuple[str, int] | None = None
        self._map = ArgumentMap("")
        self._opened: set[int] = set()
        self._claims = CLAIMS_AT_ONCE
        self._work = Latest(self)
        self._work.produced.connect(self._on_map)
        self._work.failed.connect(self._on_failed)
        self._build()
        self.setAccessibleName(tr("Map", "Argument map"))
        self.setFocusProxy(self.canvas)

    def _build(self) -> None:
        self.bar = ViewBar(self, self._picture)
        self.of_article = self.bar.segment(tr("Map", "Article"), tr("Map", "Map the whole article"))
        self.of_claim = self.bar.segment(tr("Map", "Claim"), tr("Map", "Map what surrounds the selected statement"))
        self.of_article.setChecked(True)
        self.unfold = self.bar.button(
            tr("Map", "Unfold all"), tr("Map", "Show all answers"), self.unfold_all, sign="▾▾"
        )
        self.fold = self.bar.button(tr("Map", "Fold all"), tr("Map", "Show claims alone"), self.fold_all, sign="▸▸")
        self.bar.button("−", tr("Map", "Smaller (−)"), lambda: self.canvas.zoom_by(1 / STEP), tr("Map", "Smaller"))
        self.bar.button("+", tr("Map", "Larger (+)"), lambda: self.canvas.zoom_by(STEP), tr("Map", "Larger"))
        self.bar.button(tr("Map", "Fit"), tr("Map", "Show the whole map (0)"), self._fit)
        self.compare = self.bar.button(
            tr("Map", "Compare"), tr("Map", "Compare the focused statement (Enter)"), self._compare
        )
        self.canvas = MapCanvas(self)
        self._pages = Pages(self.canvas, self)
        self.empty = self._pages.empty
        self.legend = Legend(self)
        self.note = QLabel(self)
        self.note.setFont(theme.sans(11.5))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        column.addWidget(self.legend)
        self.bar.failed.connect(self.failed)
        self.of_claim.toggled.connect(self._on_kind)
        self.canvas.chosen.connect(self.chosen)
        self.canvas.pointed.connect(self._on_pointed)
        self.canvas.toggled.connect(self.toggle)
        self.canvas.more.connect(self._on_more)
        self.compare.setEnabled(False)

    # -- the protocol of a view ---------------------------------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """This view."""
        return self

    def show_selection(self, selection: Selection) -> None:
        """Map the selected article or what surrounds the selected statement."""
        self._selection = selection
        self._read()

    def apply(self, change: LibraryChange) -> None:
        """Map anew what changed."""
        if change:
            self._shown_of = None
            self._read()

    def set_text_size(self, _size: int) -> None:
        """Do nothing: the map is zoomed, and holds no article."""

    def state(self) -> dict[str, object]:
        """Return whether the map is of the article or of the claim."""
        return {"of": "claim" if self.of_claim.isChecked() else "article"}

    def restore(self, state: Mapping[str, object]) -> None:
        """Map what was mapped."""
        (self.of_claim if state.get("of") == "claim" else self.of_article).setChecked(True)

    # -- reading ------------------------------------------------------------------------------------------------------

    def _wanted(self) -> tuple[str, int] | None:
        chosen = self._selection
        if chosen.statement is not None and (self.of_claim.isChecked() or chosen.article is None):
            return "claim", chosen.statement
        return ("article", chosen.article) if chosen.article is not None else None

    def _read(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            self._shown_of = None
            self._work.forget()
            self.bar.say(tr("Map", "Argument map"))
            self._say(
                tr("Map", "Nothing is chosen to map."),
                tr("Map", "Choose an article on the left, or a claim in Compare."),
            )
            return
        if wanted == self._shown_of:
            if self._selection.statement is not None:
                self.canvas.focus_on(self._selection.statement, tell=False)
            return
        overview, (kind, number) = self._overview, wanted

        def work(_report: Report, _token: CancelToken) -> Iterator[object]:
            yield wanted, overview.map_of_claim(number) if kind == "claim" else overview.map_of_article(number)

        self._work.ask(work)

    @Slot(object)
    def _on_map(self, answer: tuple[tuple[str, int], ArgumentMap]) -> None:
        again = answer[0] == self._shown_of
        self._shown_of, self._map = answer
        if not again:
            self._opened, self._claims = set(first_opened(self._map)), CLAIMS_AT_ONCE
            if self._selection.statement is not None:
                self._opened.add(self._selection.statement)
        of = tr("Map", "Around “{words}”") if self._shown_of[0] == "claim" else "{words}"
        self.bar.say(of.format(words=one_line(self._map.title)))
        if not self._map.nodes:
            self._say(
                tr("Map", "There is nothing to map."),
                tr("Map", "No claim was found in this article; another one may have more to show."),
            )
            return
        self._pages.show_contents()
        # The canvas has its final size only after the first layout.
        QTimer.singleShot(0, self.canvas, self._begin)

    def _begin(self) -> None:
        """Show a map that was read: whole, unless its words would be too small for that."""
        if not self._map.nodes:
            return
        self.canvas.current = None
        self._draw()
        self.canvas.fit(LEAST_READ)
        if self._selection.statement is not None:
            self.canvas.focus_on(self._selection.statement, tell=False)

    def _fit(self) -> None:
        self.canvas.fit()

    @Slot(object)
    def _on_failed(self, error: ViewpointsError | None) -> None:
        self._shown_of = None
        self.bar.say(tr("Map", "Argument map"))
        error = error or LibraryError(tr("Map", "The map could not be made."), tr("Map", "See the log."))
        self._say(told_words(error.message), told_words(error.hint))

    def _say(self, title: str, body: str) -> None:
        self._map = ArgumentMap("")
        self._pages.say(title, body)

    # -- drawing ------------------------------------------------------------------------------------------------------

    def tones(self) -> dict[int, theme.Tone]:
        """Return each holder's colour: the selected ones have Compare's, the others the rest, by what they hold."""
        people: dict[int, int] = {}
        for node in self._map.nodes:
            people[node.statement.holder_id] = people.get(node.statement.holder_id, 0) + 1
        order = sorted(people, key=lambda i: (i != self._selection.left, i != self._selection.right, -people[i], i))
        return dict(zip(order, theme.palette().tones, strict=False))

    def _draw(self) -> None:
        room = self.canvas.viewport().rect()
        part = shown(self._map, self._opened, self._claims, shape=max(0.5, room.width() / max(1, room.height())))
        hanging = {i: len(sources) for i, sources in foldable(self._map).items()}
        self.canvas.draw(part, self.tones(), hanging)
        self.fold.setEnabled(bool(self._opened))
        self.unfold.setEnabled(bool(part.folded or part.left_out))

    @Slot(int)
    def toggle(self, statement_id: int) -> None:
        """Fold or unfold what hangs on a statement; it stays where the reader sees it."""
        if statement_id not in foldable(self._map):
            return
        self._opened ^= {statement_id}
        self._draw()
        item = self.canvas.items_by_id.get(statement_id)
        if item is not None:
            self.canvas.ensureVisible(item, MARGIN, MARGIN)

    def unfold_all(self) -> None:
        """Show every statement, or of a very large map as many as can be laid out at once; then some more each time."""
        everything = set(foldable(self._map))
        if self._opened == everything:
            self._claims += CLAIMS_AT_ONCE
        else:
            self._opened, self._claims = everything, max(CLAIMS_AT_ONCE, claims_unfolded(self._map))
        self._draw()
        self.canvas.fit()

    def fold_all(self) -> None:
        """Show claims alone."""
        self._opened, self._claims = set(), CLAIMS_AT_ONCE
        self._draw()
        self.canvas.fit()

    @Slot()
    def _on_more(self) -> None:
        self._claims += CLAIMS_AT_ONCE
        self._draw()

    @Slot(bool)
    def _on_kind(self, _claim: bool) -> None:
        self._read()

    @Slot(int)
    def _on_pointed(self, statement_id: int) -> None:
        self.compare.setEnabled(True)
        if not self.of_claim.isChecked():
            self.pointed.emit(statement_id)

    def _compare(self) -> None:
        current = self.canvas.current
        if current is not None and current != MORE:
            self.chosen.emit(current)

    # -- export -------------------------------------------------------------------------------------------------------

    def _picture(self) -> tuple[QSize, Paint, str]:
        return picture_of(self.canvas.scene(), one_line(self._map.title))

    def changeEvent(self, event: QEvent) -> None:
        """Take on the theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._map.nodes:
            self._draw()
