"""Positions over time: what one holder claimed when, a lane for each topic, undated ones apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsSceneMouseEvent,
    QGraphicsView,
    QLabel,
    QStyleOptionGraphicsItem,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.library import LibraryChange
from viewpoints.domain.overview import Lane, Moment, Timeline
from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme
from viewpoints.gui.export import Paint, picture_of
from viewpoints.gui.jobs import Latest
from viewpoints.gui.text import one_line
from viewpoints.gui.told import told_words
from viewpoints.gui.views.bar import ViewBar
from viewpoints.gui.views.pages import Pages
from viewpoints.gui.views.signs import SignLegend, paint_sign, words_of
from viewpoints.gui.views.view import Context, Selection
from viewpoints.services.comparing import Comparing
from viewpoints.services.overview import Overview
from viewpoints.tasks import CancelToken, Report

tr = QCoreApplication.translate

NAMES = 184
"""Pixels for the topics' names."""
AXIS = 40
DOT, PITCH = 15, 20
"""Pixels of a sign, and from one to the next where several share a day."""
LANE_GAP = 20
UNDATED = 132
LEAST_TIME = 480
MOST_STACKED = 6
"""Signs above each other in a lane; more of one day stand side by side."""
EDGE = 24


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


class _Scale:
    """Days to pixels: the first and the last day have a margin, one day alone stands in the middle."""

    def __init__(self, first: date, last: date, width: float) -> None:
        self._first, self._days, self._width = first, (last - first).days, width

    def at(self, day: date) -> float:
        """Return where a day stands."""
        if not self._days:
            return self._width / 2
        return EDGE + (self._width - 2 * EDGE) * (day - self._first).days / self._days

    def ticks(self) -> list[tuple[float, str]]:
        """Return where the axis says which date: years, months or days, some five to twelve of them."""
        from datetime import timedelta

        locale = QLocale()
        last = self._first + timedelta(days=self._days)
        if self._days <= 45:
            step = max(1, self._days // 8)
            days = [self._first + timedelta(days=n) for n in range(0, self._days + 1, step)]
            return [(self.at(d), locale.toString(_qdate(d), "d MMM yyyy" if d == days[0] else "d MMM")) for d in days]
        if self._days <= 3 * 366:
            step = max(1, self._days // 30 // 8)
            months = [(y, m) for y in range(self._first.year, last.year + 1) for m in range(1, 13)]
            starts = [date(y, m, 1) for y, m in months if self._first <= date(y, m, 1) <= last][::step]
            return [(self.at(d), locale.toString(_qdate(d), "MMM yyyy")) for d in starts]
        step = max(1, (last.year - self._first.year) // 10)
        years = [date(y, 1, 1) for y in range(self._first.year + 1, last.year + 1, step)]
        return [(self.at(d), str(d.year)) for d in years]


class MomentItem(QGraphicsItem):
    """One position: the sign of how it stands."""

    def __init__(self, canvas: TimelineCanvas, moment: Moment, topic: str) -> None:
        super().__init__()
        self.moment = moment
        self.topic = topic
        self._canvas = canvas
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.words())

    def words(self) -> str:
        """Return all there is to say of this position in one line."""
        statement, day = self.moment.statement, self.moment.published
        when = tr("Timeline", "undated") if day is None else QLocale().toString(_qdate(day), "d MMM yyyy")
        return " · ".join((when, one_line(statement.text), words_of(self.moment.standing), statement.article))

    def boundingRect(self) -> QRectF:
        """Return the sign with its focus ring."""
        return QRectF(-PITCH / 2, -PITCH / 2, PITCH, PITCH)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint the sign, ringed where it is focused."""
        if self._canvas.current is self:
            painter.setPen(QPen(theme.colour(theme.palette().blue.ink), 1.5))
            painter.setBrush(theme.colour(theme.palette().blue.tint))
            painter.drawRoundedRect(self.boundingRect().adjusted(1, 1, -1, -1), 5, 5)
        paint_sign(painter, self.moment.standing, QPointF(0, 0), DOT - 3)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Focus this position."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._canvas.focus_on(self)

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Go to this position."""
        if self.boundingRect().contains(event.pos()):
            self._canvas.chosen.emit(self.moment.statement.id)


class TimelineCanvas(QGraphicsView):
    """The sheet with the lanes; the arrow keys walk through the positions, Enter goes there."""

    chosen = Signal(int)
    focused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current: MomentItem | None = None
        self.lanes: list[list[MomentItem]] = []
        self._timeline: Timeline | None = None
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(tr("Timeline", "Positions over time"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setBackgroundBrush(theme.colour(theme.palette().ground))

    def draw(self, timeline: Timeline) -> None:
        """Draw a timeline in place of what was drawn."""
        here = self.current.moment.statement.id if self.current is not None else None
        self._timeline, self.current, self.lanes = timeline, None, []
        self.setBackgroundBrush(theme.colour(theme.palette().ground))
        scene = self.scene()
        scene.clear()
        days = [m.published for lane in timeline.lanes for m in lane.moments if m.published is not None]
        undated = UNDATED if timeline.undated else 0
        width = max(LEAST_TIME, self.viewport().width() - NAMES - undated - 2 * EDGE)
        scale = _Scale(min(days), max(days), width) if days else None
        top = float(AXIS)
        for lane in timeline.lanes:
            top = self._draw_lane(lane, scale, top, width, undated)
        self._draw_axis(scale, top, width, undated)
        scene.setSceneRect(QRectF(0, 0, NAMES + (width if days else 0) + undated + EDGE, top + theme.GRID))
        known = {item.moment.statement.id: item for lane in self.lanes for item in lane}
        if here in known:
            self.focus_on(known[here])

    def _draw_lane(self, lane: Lane, scale: _Scale | None, top: float, width: float, undated: int) -> float:
        """Draw one lane and return where the next one begins."""
        scene, colours = self.scene(), theme.palette()
        places: list[tuple[Moment, float, int]] = []
        taken: dict[int, int] = {}
        loose = 0
        for moment in lane.moments:
            if moment.published is None or scale is None:
                x = NAMES + (width if scale is not None else 0) + EDGE + (loose // MOST_STACKED) * PITCH
                places.append((moment, x, loose % MOST_STACKED))
                loose += 1
                continue
            x = NAMES + scale.at(moment.published)
            # Positions of one day, or of days too near to each other to be told apart, stand above each other.
            slot = round(x / PITCH)
            level = taken.get(slot, 0)
            taken[slot] = level + 1
            places.append((moment, NAMES + (x - NAMES) + (level // MOST_STACKED) * PITCH, level % MOST_STACKED))
        levels = max((level for *_, level in places), default=0) + 1
        high = max(levels * PITCH, 2 * PITCH) + LANE_GAP
        right = NAMES + (width if scale is not None else 0) + undated + EDGE
        line = scene.addLine(0, top + high, right, top + high, QPen(theme.colour(colours.hairline), 1))
        line.setZValue(-1)
        name = scene.addText("")
        name.setDefaultTextColor(theme.colour(colours.ink))
        name.setFont(theme.sans(12.5, bold=True))
        name.setTextWidth(NAMES - 3 * theme.GRID)
        name.setPlainText(lane.topic or tr("Timeline", "Not grouped yet"))
        name.setPos(2 * theme.GRID, top + LANE_GAP / 2 - 4)
        items = []
        for moment, x, level in places:
            item = MomentItem(self, moment, lane.topic)
            item.setPos(x, top + high - LANE_GAP / 2 - PITCH / 2 - level * PITCH)
            scene.addItem(item)
            items.append(item)
        self.lanes.append(sorted(items, key=lambda i: (i.x(), -i.y())))
        return top + max(high, name.boundingRect().height() + theme.GRID)

    def _draw_axis(self, scale: _Scale | None, bottom: float, width: float, undated: int) -> None:
        scene, colours = self.scene(), theme.palette()
        font = theme.sans(11.5)
        last = -1e9
        for x, words in scale.ticks() if scale is not None else ():
            label = scene.addSimpleText(words, font)
            label.setBrush(theme.colour(colours.muted))
            place = min(max(NAMES + x - label.boundingRect().width() / 2, NAMES), NAMES + width)
            if place < last:
                scene.removeItem(label)
                continue
            last = place + label.boundingRect().width() + theme.GRID
            label.setPos(place, AXIS / 2 - label.boundingRect().height() / 2)
            tick = scene.addLine(NAMES + x, AXIS, NAMES + x, bottom, QPen(theme.colour(colours.hairline), 1))
            tick.setZValue(-2)
        if undated:
            left = NAMES + (width if scale is not None else 0)
            label = scene.addSimpleText(tr("Timeline", "Undated"), font)
            label.setBrush(theme.colour(colours.muted))
            label.setPos(left + theme.GRID, AXIS / 2 - label.boundingRect().height() / 2)
            pen = QPen(theme.colour(colours.muted), 1, Qt.PenStyle.DashLine)
            scene.addLine(left, AXIS / 4, left, bottom, pen).setZValue(-1)

    # -- focus --------------------------------------------------------------------------------------------------------

    def focus_on(self, item: MomentItem | None) -> None:
        """Focus a position and bring it into sight."""
        self.current = item
        self.viewport().update()
        if item is not None:
            self.ensureVisible(item, EDGE, EDGE)
            self.setAccessibleDescription(f"{item.topic}: {item.words()}")
        self.focused.emit(item)

    def focus_statement(self, statement_id: int | None) -> None:
        """Focus the position of a statement, if it is one of these."""
        for lane in self.lanes:
            for item in lane:
                if item.moment.statement.id == statement_id:
                    self.focus_on(item)
                    return

    def _step(self, along: int, lanes: int) -> None:
        some = [lane for lane in self.lanes if lane]
        if not some:
            return
        lane = next((lane for lane in some if self.current in lane), None)
        if lane is None or self.current is None:
            self.focus_on(some[0][0])
        elif along:
            self.focus_on(lane[min(max(lane.index(self.current) + along, 0), len(lane) - 1)])
        else:
            other = some[min(max(some.index(lane) + lanes, 0), len(some) - 1)]
            here = self.current.x()
            if other is not lane:
                self.focus_on(min(other, key=lambda item: abs(item.x() - here)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the positions, go to one."""
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
            self.chosen.emit(self.current.moment.statement.id)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give time the room there is."""
        super().resizeEvent(event)
        if self._timeline is not None and event.size().width() != event.oldSize().width():
            self.draw(self._timeline)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, draw larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            zoom = min(max(self.transform().m11() * 1.15 ** (event.angleDelta().y() / 120), 0.4), 3.0)
            self.setTransform(QTransform.fromScale(zoom, zoom))
            event.accept()
        else:
            super().wheelEvent(event)


class TimelineView(QWidget):
    """The positions of the holder that is selected, over time."""

    chosen = Signal(int)
    pointed = Signal(int)
    moved = Signal(object)
    pair_chosen = Signal(int, object)
    failed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._overview: Overview = context.services.overview
        self._comparing: Comparing = context.services.comparing
        self._selection = Selection()
        self._holder: int | None = None
        self._shown_of: int | None = None
        self._work = Latest(self)
        self._work.produced.connect(self._on_timeline)
        self._work.failed.connect(self._on_failed)
        self._timeline: Timeline | None = None
        self._build()
        self.setAccessibleName(tr("Timeline", "Positions over time"))
        self.setFocusProxy(self.canvas)

    def _build(self) -> None:
        self.bar = ViewBar(self, self._picture)
        self.people = QComboBox(self)
        self.people.setAccessibleName(tr("Timeline", "Whose positions"))
        self.people.setToolTip(tr("Timeline", "Whose positions are shown"))
        self.people.setMinimumWidth(200)
        self.bar.add(self.people)
        self.canvas = TimelineCanvas(self)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setFont(theme.serif(14))
        self.words.setContentsMargins(3 * theme.GRID, 12, 3 * theme.GRID, 12)
        self.words.setFixedHeight(3 * QFontMetrics(theme.serif(14)).lineSpacing() + 28)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.words.setAutoFillBackground(True)
        self.words.setBackgroundRole(self.words.palette().ColorRole.Base)
        self.legend = SignLegend(self)
        page = QWidget(self)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.canvas, 1)
        inside.addWidget(self.words)
        self._pages = Pages(page, self)
        self.empty = self._pages.empty
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        column.addWidget(self.legend)
        self.bar.failed.connect(self.failed)
        self.people.activated.connect(self._on_person)
        self.canvas.chosen.connect(self.chosen)
        self.canvas.focused.connect(self._on_focused)

    # -- the protocol of a view ---------------------------------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """This view."""
        return self

    def show_selection(self, selection: Selection) -> None:
        """Show the selected holder; whoever claims most where none is selected."""
        moved = selection.left != self._selection.left
        self._selection = selection
        if not self.people.count():
            self._list_people()
        if moved or self._holder is None:
            wanted = selection.left if selection.left is not None else self._holder
            self._holder = wanted if self.people.findData(wanted) >= 0 else self.people.itemData(0)
        self._read()

    def apply(self, change: LibraryChange) -> None:
        """Read anew what changed."""
        if change:
            self._shown_of = None
            self._list_people()
            self._read()

    def set_text_size(self, _size: int) -> None:
        """Do nothing: the timeline holds no article."""

    def state(self) -> dict[str, object]:
        """Return nothing: the selection says it all."""
        return {}

    def restore(self, state: Mapping[str, object]) -> None:
        """Do nothing: the selection says it all."""

    # -- reading ------------------------------------------------------------------------------------------------------

    def _list_people(self) -> None:
        self.people.clear()
        for holder in self._comparing.holders():
            if holder.claims:
                self.people.addItem(holder.name, holder.id)

    @Slot(int)
    def _on_person(self, at: int) -> None:
        self._holder = self.people.itemData(at)
        self._read()

    def _read(self) -> None:
        holder, overview = self._holder, self._overview
        self.people.setCurrentIndex(self.people.findData(holder))
        self.bar.say(self.people.currentText() or tr("Timeline", "Positions over time"))
        if holder is None:
            self._pages.say(
                tr("Timeline", "Nobody claims anything here yet."),
                tr("Timeline", "Import an article that reports what somebody holds."),
            )
            return
        if holder == self._shown_of:
            self.canvas.focus_statement(self._selection.statement)
            return
        if self._timeline is None:
            self._pages.say(
                tr("Timeline", "Putting the positions in order…"),
                tr("Timeline", "The first time after an import this takes a moment. You can go on meanwhile."),
            )

        def work(report: Report, token: CancelToken) -> Iterator[object]:
            yield overview.timeline(holder, report, token)

        self._work.ask(work)

    @Slot(object)
    def _on_timeline(self, timeline: Timeline) -> None:
        self._timeline, self._shown_of = timeline, timeline.person.id
        self._pages.show_contents()
        self.canvas.draw(timeline)
        self.canvas.focus_on(None)
        self.canvas.focus_statement(self._selection.statement)
        n = timeline.undated
        self.legend.say(
            tr("Timeline", "%n position(s) undated: their article states no date", "", n)
            if n
            else tr("Timeline", "By the date of the article")
        )

    @Slot(object)
    def _on_failed(self, error: ViewpointsError | None) -> None:
        self._shown_of, self._timeline = None, None
        if error is None:
            self._pages.say(tr("Timeline", "The positions could not be put in order."), tr("Timeline", "See the log."))
        else:
            self._pages.say(told_words(error.message), told_words(error.hint))

    @Slot(object)
    def _on_focused(self, item: MomentItem | None) -> None:
        hint = tr("Timeline", "Point at a position to read it; click it, or press Enter, to compare it.")
        self.words.setText(hint if item is None else item.words())

    # -- export -------------------------------------------------------------------------------------------------------

    def _picture(self) -> tuple[QSize, Paint, str]:
        return picture_of(self.canvas.scene(), self.bar.title.whole())

    def changeEvent(self, event: QEvent) -> None:
        """Take on the theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._timeline is not None:
            self.canvas.draw(self._timeline)
