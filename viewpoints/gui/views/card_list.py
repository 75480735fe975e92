"""The two lists of cards: scrolled by pixel, moved through by key, never refilled under the reader's eyes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimerEvent,
    Signal,
)
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollBar, QWidget

from viewpoints.domain.library import Counter, StatementView
from viewpoints.domain.matches import Verdict
from viewpoints.gui import theme
from viewpoints.gui.delegates.cards import AnswerDelegate, ClaimDelegate
from viewpoints.gui.models.cards import CardModel, CounterModel, RowRole

AnyIndex = QModelIndex | QPersistentModelIndex
_BATCH = 40
MIDDLE_OF_GAP = 8


class QuietScrollBar(QScrollBar):
    """A scroll bar that keeps its room but shows nothing while there is nothing to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint only where the list is longer than its place."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class CardListView(QListView):
    """A column of cards."""

    statement_selected = Signal(int)
    source_requested = Signal(int)
    moved = Signal()
    """The cards stand elsewhere now: scrolled, resized, laid out anew."""
    side_left = Signal(int)
    """The reader steps out of the list with Left (-1) or Right (1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self._laying_out = False
        self._quiet = False
        self._wanted: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Always there, so that lines do not break anew when a list grows past its place.
        self.setVerticalScrollBar(QuietScrollBar(Qt.Orientation.Vertical, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.cite: Callable[[StatementView], str] | None = None
        """Returns what to hand to another program for a card."""
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # -- what is shown -------------------------------------------------------------------------------------------

    def current_id(self) -> int | None:
        """Return the id of the current statement."""
        found = self.currentIndex().data(RowRole.ID)
        return cast("int | None", found)

    def select_row(self, row: int, *, announce: bool = True) -> bool:
        """Make a row current and bring it into view; `announce` says whether to tell others."""
        index = self.model().index(row, 0) if self.model() else QModelIndex()
        if not index.isValid():
            return False
        with nullcontext() if announce else self.quietly():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.show_row(row)
        return True

    def show_row(self, row: int) -> None:
        """Scroll as little as needed to show a row whole, as soon as it has been measured."""
        self._wanted = row
        if not self.isVisible():
            return
        if self.card_rect(row).isEmpty():
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
        else:
            self._settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the current card into view, now that there is a view."""
        super().showEvent(event)
        if self.currentIndex().isValid():
            self.show_row(self.currentIndex().row())

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Announce nothing while the rows change: Qt moves the selection off a row that goes."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    def step(self, by: int) -> bool:
        """Move the selection up or down, as far as it goes."""
        count = self.model().rowCount()
        row = self.currentIndex().row()
        return count > 0 and self.select_row(min(max(row + by, 0), count - 1) if row >= 0 else 0)

    def card_rect(self, row: int) -> QRect:
        """Return where a row's card is, in the viewport's coordinates; an empty rectangle if it is not laid out."""
        item = self.visualRect(self.model().index(row, 0)) if self.model() else QRect()
        delegate = self.itemDelegate()
        if not item.isValid() or not isinstance(delegate, ClaimDelegate | AnswerDelegate):
            return QRect()
        return delegate.card_rect(item)

    def visible_rows(self) -> range:
        """Return the rows of which something is in sight."""
        height, middle = self.viewport().height(), self.viewport().width() // 2
        # Cards stand without gaps between their items, so a row is found at the first point inside the list.
        first = self.indexAt(QPoint(middle, 0)).row()
        if first < 0:
            return range(0)
        last, count = first, self.model().rowCount()
        while last + 1 < count and 0 < self.visualRect(self.model().index(last + 1, 0)).top() < height:
            last += 1
        return range(first, last + 1)

    # -- layout that keeps its place -----------------------------------------------------------------------------

    def _scrolled(self, _value: int) -> None:
        if not self._laying_out:
            self._note_anchor()
        self.moved.emit()

    def _note_anchor(self) -> None:
        """Remember which card stands at the top, and how far up; none while the list has not been scrolled."""
        self._anchor = None
        if self.verticalScrollBar().value():
            index = self.indexAt(QPoint(self.viewport().width() // 2, MIDDLE_OF_GAP))
            if index.isValid():
                self._anchor = (QPersistentModelIndex(index), self.visualRect(index).top())

    def _settle(self) -> None:
        """Bring a wanted card into view, or else the card that stood at the top back to where it stood."""
        if self._wanted is not None:
            index = self.model().index(self._wanted, 0)
            if not index.isValid() or not self.visualRect(index).isEmpty():
                self._wanted = None
                self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
                self._note_anchor()
        elif self._anchor and self._anchor[0].isValid():
            row, offset = self._anchor[0].row(), self._anchor[1]
            rect = self.visualRect(self.model().index(row, 0))
            if not rect.isEmpty():
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + rect.top() - offset)

    def doItemsLayout(self) -> None:
        """Lay the cards out without losing the reader's place."""
        row = self._anchor[0].row() if self._anchor and self._anchor[0].isValid() else -1
        # Cards above the reader's place have to be measured at once, or the place would be lost; the rest may wait.
        self.setBatchSize(max(row, self._wanted or 0, 0) + _BATCH)
        self._laying_out = True
        try:
            super().doItemsLayout()
            self._settle()
        finally:
            self._laying_out = False
        self.moved.emit()

    def timerEvent(self, event: QTimerEvent) -> None:
        """Keep the place when a later batch of cards has been measured."""
        # Each of Qt's own updates asks for another timer: one in answer to every timer would go on for ever.
        last = self.model().index(self.model().rowCount() - 1, 0)
        measuring = last.isValid() and self.visualRect(last).isEmpty()
        self._laying_out = True
        try:
            super().timerEvent(event)
            if measuring and (self._wanted is not None or self._anchor):
                # Qt widens the scroll range only with the last batch, and the place may be wanted before that.
                self.updateGeometries()
                self._settle()
        finally:
            self._laying_out = False

    def updateGeometries(self) -> None:
        """Tell the gutter when a later batch of cards has been measured."""
        super().updateGeometries()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew when the width changes; a chosen card that was whole in sight stays so."""
        chosen = self.visualRect(self.currentIndex())
        # Its height is of the new width already, but where the cards stand is still as it was.
        below = self.visualRect(self.currentIndex().siblingAtRow(self.currentIndex().row() + 1))
        height = event.oldSize().height()
        whole = not chosen.isEmpty() and 0 <= chosen.top() < height and (below.isEmpty() or below.top() <= height)
        super().resizeEvent(event)
        if whole:
            self._wanted = self.currentIndex().row()
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # a list from top to bottom does not do so by itself
        elif whole:
            self._settle()
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when letters change."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            delegate = self.itemDelegate()
            if isinstance(delegate, ClaimDelegate | AnswerDelegate):
                delegate.forget()
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)

    # -- hands ---------------------------------------------------------------------------------------------------

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the words of a card out, with where they stand."""
        statement = self.currentIndex().data(RowRole.STATEMENT)
        if statement is not None and self.cite is not None:
            mime = QMimeData()
            mime.setText(self.cite(statement))
            drag = QDrag(self)
            drag.setMimeData(mime)
            drag.exec(Qt.DropAction.CopyAction)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Announce the statement the reader has moved to."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.statement_selected.emit(current.data(RowRole.ID))

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows or J and K, open the source by Enter, leave the list by Left and Right."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        key = event.key()
        if plain and key in {Qt.Key.Key_J, Qt.Key.Key_K}:
            self.step(1 if key == Qt.Key.Key_J else -1)
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if (chosen := self.current_id()) is not None:
                self.source_requested.emit(chosen)
        elif plain and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.side_left.emit(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the source."""
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.source_requested.emit(index.data(RowRole.ID))


class ClaimList(CardListView):
    """The left column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardModel(self)
        self.delegate = ClaimDelegate(self)
        # This puts the scroll bar at the outer side, so that the ribbons start at the cards; the cards do not mind.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setModel(self.cards)
        self.setItemDelegate(self.delegate)


class AnswerList(CardListView):
    """The right column, on whose cards the reader gives verdicts."""

    verdict_requested = Signal(int, int, object)
    """The claim's id, the answer's id, and a Verdict or None (take it back)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counters = CounterModel(self)
        self.delegate = AnswerDelegate(self)
        self.selected_id: int | None = None
        """The statement of the left column that these cards are about."""
        self._pressed: tuple[int, Verdict] | None = None
        self.setModel(self.counters)
        self.setItemDelegate(self.delegate)

    def request(self, verdict: Verdict, row: int | None = None) -> bool:
        """Ask for a verdict on a row (the current one if None); asking for the same again takes it back."""
        index = self.counters.index(self.currentIndex().row() if row is None else row, 0)
        if not index.isValid() or self.selected_id is None:
            return False
        counter: Counter = index.data(RowRole.ROW)
        claim, answer = self.selected_id, counter.statement.id
        if self.delegate.claims:
            claim, answer = answer, claim
        self.verdict_requested.emit(claim, answer, None if counter.verdict is verdict else verdict)
        return True

    def _action(self, event: QMouseEvent) -> tuple[int, Verdict] | None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid():
            return None
        counter: Counter = index.data(RowRole.ROW)
        verdict = self.delegate.action_at(self.visualRect(index), counter, at)
        return None if verdict is None else (counter.statement.id, verdict)

    def _point(self, action: tuple[int, Verdict] | None) -> None:
        before, self.delegate.hover = self.delegate.hover, action
        if before == action:
            return
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if action else Qt.CursorShape.ArrowCursor)
        for each in (before, action):
            if each:
                self.update(self.counters.index_of(each[0]))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the verdict under the pointer."""
        super().mouseMoveEvent(event)
        self._point(self._action(event))

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the verdict that was lit."""
        super().leaveEvent(event)
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which verdict was pressed; the card is chosen as well."""
        self._pressed = self._action(event) if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Give the verdict if the button came up where it went down."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed and self._action(event) == pressed:
            self.request(pressed[1], self.counters.row_of(pressed[0]))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the source, unless a verdict was clicked twice."""
        if self._action(event) is None:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm with A, reject with R."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in {Qt.Key.Key_A, Qt.Key.Key_R}:
            self.request(Verdict.CONFIRMED if event.key() == Qt.Key.Key_A else Verdict.REJECTED)
        else:
            super().keyPressEvent(event)


def column_tone(view: ClaimList | AnswerList, tone: theme.Tone) -> None:
    """Give a column its holder's colour."""
    if view.delegate.tone != tone:
        view.delegate.tone = tone
        view.viewport().update()
