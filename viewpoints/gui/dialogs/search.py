"""Search as you type: the hits hang below the search box, and the words stay in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.library import SearchHit
from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme
from viewpoints.gui.models.library import tooltip
from viewpoints.gui.text import one_line

Index = QModelIndex | QPersistentModelIndex
tr = QCoreApplication.translate

PAUSE = 40
"""Milliseconds without a key before the search begins."""
HITS = 50
SHOWN_ROWS = 8


def kind_of(role: Role) -> str:
    """Return what a hit is in the reader's words."""
    return tr("Search", "claim") if role is Role.POSITION else tr("Search", "answer")


class HitsModel(QAbstractListModel):
    """The statements found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[SearchHit, ...] = ()

    def show(self, hits: Sequence[SearchHit]) -> None:
        """Show these hits and no others."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many hits there are."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def hit(self, index: Index) -> SearchHit | None:
        """Return the hit at an index."""
        return self._hits[index.row()] if index.isValid() and index.row() < len(self._hits) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one thing about a hit."""
        hit = self.hit(index)
        if hit is None:
            return None
        found = hit.statement
        about = " · ".join(filter(None, (found.holder, kind_of(found.role), found.article)))
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(found.text)
        if role == Qt.ItemDataRole.UserRole:
            return about
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(one_line(found.text), about)
        return f"{one_line(found.text)}, {about}" if role == Qt.ItemDataRole.AccessibleTextRole else None


class _HitDelegate(QStyledItemDelegate):
    """Paints a hit: its words on one line, and who says them and where."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the room of a hit; all are alike."""
        height = QFontMetrics(theme.serif(14)).height() + QFontMetrics(theme.sans(11.5)).height()
        return QSize(option.rect.width(), height + 2 * theme.GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one hit."""
        colours = theme.palette()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour(colours.blue.tint))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour(colours.hover))
        inner = option.rect.adjusted(12, theme.GRID, -12, -theme.GRID)
        for words, font, ink, top in (
            (str(index.data()), theme.serif(14), colours.ink, True),
            (str(index.data(Qt.ItemDataRole.UserRole)), theme.sans(11.5), colours.muted, False),
        ):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(theme.colour(ink))
            place = QRect(inner)
            if not top:
                place.setTop(inner.bottom() + 1 - metrics.height())
            place.setHeight(metrics.height())
            painter.drawText(place, 0, metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width()))
        painter.restore()


class SearchPopup(QWidget):
    """The hits below a search box; the box keeps the keyboard and hands over the keys that move in the list."""

    chosen = Signal(int)
    failed = Signal(object)

    def __init__(self, box: QLineEdit, find: Callable[[str], Sequence[SearchHit]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchPopup")
        self._box = box
        self._room = parent
        self._find = find
        self.model = HitsModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_HitDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("Search", "Statements found"))
        self._nothing = QLabel(tr("Search", "No statement has these words."), self)
        self._nothing.setContentsMargins(12, 12, 12, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.view)
        column.addWidget(self._nothing)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.search)
        box.textEdited.connect(self._on_edited)
        box.installEventFilter(self)
        self.view.clicked.connect(self._on_taken)
        parent.installEventFilter(self)
        self.hide()

    @Slot(str)
    def _on_edited(self, words: str) -> None:
        if len(words.strip()) < 2:
            self._timer.stop()
            self.hide()
        else:
            self._timer.start()

    def start(self) -> None:
        """Search for what is in the box already, after the usual pause."""
        self._on_edited(self._box.text())

    @Slot()
    def search(self) -> None:
        """Show what is found for the words in the box."""
        self._timer.stop()
        words = self._box.text().strip()
        if not words:
            self.hide()
            return
        try:
            # What is neither claim nor answer cannot be gone to: the comparison does not list it.
            hits = [hit for hit in self._find(words) if hit.statement.role in {Role.POSITION, *ANSWERING}]
        except ViewpointsError as error:
            self.hide()
            self.failed.emit(error)
            return
        self.model.show(hits)
        self.view.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        if hits:
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.scrollToTop()
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        parent = self._room
        width = min(max(self._box.width(), 460), parent.width() - 16)
        below = self._box.mapTo(parent, QPoint(self._box.width() - width, self._box.height() + 4))
        rows = min(self.model.rowCount(), SHOWN_ROWS)
        height = rows * self.view.sizeHintForRow(0) if rows else self._nothing.sizeHint().height()
        self.setGeometry(max(below.x(), 8), below.y(), width, min(height + 2, parent.height() - below.y() - 8))

    @Slot(QModelIndex)
    def _on_taken(self, index: QModelIndex) -> None:
        hit = self.model.hit(index)
        self.hide()
        if hit is not None:
            self.chosen.emit(hit.statement.id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper and a thin frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(theme.palette().hairline))
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), theme.colour(theme.palette().surface))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move in the list, and go when the box loses the keyboard."""
        if watched is self._box:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(event)
            if event.type() == QEvent.Type.FocusOut:
                self._timer.stop()
                self.hide()
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            shown = self.isVisible()
            if self._timer.isActive() or not shown:
                self.search()
            if shown:  # a list that was not there cannot have been meant
                self._on_taken(self.view.currentIndex())
            return True
        if key == Qt.Key.Key_Escape and self.isVisible():
            self.hide()
            return True
        if self.isVisible() and key in {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN_ROWS}.get(
                Qt.Key(key), -SHOWN_ROWS
            )
            row = min(max(self.view.currentIndex().row() + step, 0), self.model.rowCount() - 1)
            self.view.setCurrentIndex(self.model.index(row, 0))
            return True
        return False
