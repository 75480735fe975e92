"""The command palette: every action of the menus by a few letters of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from rapidfuzz import fuzz, process, utils

from viewpoints.gui import theme
from viewpoints.gui.menu_tree import Entry

tr = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
WIDTH, SHOWN_ROWS = 560, 10
LEAST_SCORE = 55.0
"""rapidfuzz's score, 0 to 100, from which an action's name counts as what was meant."""


def found(entries: Sequence[Entry], query: str) -> tuple[Entry, ...]:
    """Return the entries that a query may mean, the likeliest first; all of them for an empty one.

    A name that begins with the query, or has a word that does, goes before one that is merely alike.
    """
    sought = utils.default_process(query)
    if not sought:
        return tuple(entries)
    names = [utils.default_process(entry.words) for entry in entries]
    whole = [utils.default_process(" ".join((*entry.path, entry.words))) for entry in entries]
    scores: dict[int, float] = {}
    for name, score, at in process.extract(sought, whole, scorer=fuzz.WRatio, limit=None):
        begins = names[at].startswith(sought) or any(word.startswith(sought) for word in names[at].split())
        initials = "".join(word[0] for word in name.split())
        scores[at] = score + (100 if begins else 60 if sought.replace(" ", "") in initials else 0)
    order = sorted((at for at, score in scores.items() if score >= LEAST_SCORE), key=lambda at: (-scores[at], at))
    return tuple(entries[at] for at in order)


class EntriesModel(QAbstractListModel):
    """The actions that match."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these actions."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many actions match."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What cannot be done now can be seen but not chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not self.entries[index.row()].action.isEnabled():
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one thing about an action."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.action.statusTip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.words, " ".join(entry.path), entry.keys)))
        return None


class _EntryDelegate(QStyledItemDelegate):
    """Paints an action: its name, the menu it is in, and its keys."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the room of an action."""
        return QSize(0, QFontMetrics(theme.sans(13)).height() + 2 * theme.GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one action."""
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        colours = theme.palette()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour(colours.blue.tint))
        place = QRect(option.rect).adjusted(16, 0, -16, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        small, usual = QFontMetrics(theme.sans(11.5)), QFontMetrics(theme.sans(13))
        painter.setFont(theme.sans(11.5))
        painter.setPen(theme.colour(colours.muted))
        keys = small.horizontalAdvance(entry.keys)
        painter.drawText(place, int(middle | Qt.AlignmentFlag.AlignRight), entry.keys)
        painter.setFont(theme.sans(13))
        painter.setPen(theme.colour(colours.ink if entry.action.isEnabled() else colours.muted))
        room = place.width() - keys - 24
        sign = "✓ " if entry.action.isChecked() else ""
        words = usual.elidedText(sign + entry.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, int(middle), words)
        wide = usual.horizontalAdvance(words) + 12
        painter.setFont(theme.sans(11.5))
        painter.setPen(theme.colour(colours.muted))
        path = small.elidedText(" › ".join(entry.path), Qt.TextElideMode.ElideRight, max(0, room - wide))
        painter.drawText(place.adjusted(wide, 0, 0, 0), int(middle), path)
        painter.restore()


class Palette(QDialog):
    """A line to type in, and the actions that may be meant below it; Enter does the chosen one."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Palette", "Commands"))
        self._entries = tuple(entries)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Palette", "What do you want to do?"))
        self.line.setAccessibleName(tr("Palette", "Command"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.model = EntriesModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_EntryDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(tr("Palette", "Commands"))
        self.nothing = QLabel(tr("Palette", "Nothing is called that. Try one word of what you want to do."), self)
        self.nothing.setContentsMargins(16, 16, 16, 16)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(theme.GRID)
        column.addWidget(self.line)
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)
        self.resize(WIDTH, 460)
        self.line.textChanged.connect(self._look)
        self.view.clicked.connect(self._do)
        self._look("")
        self.line.setFocus()

    @Slot(str)
    def _look(self, query: str) -> None:
        self.model.show(found(self._entries, query))
        self.nothing.setVisible(not self.model.rowCount())
        first = next((at for at, entry in enumerate(self.model.entries) if entry.action.isEnabled()), -1)
        self.view.setCurrentIndex(self.model.index(first, 0))
        self.view.scrollToTop()

    @Slot(QModelIndex)
    def _do(self, index: QModelIndex) -> None:
        if not index.isValid() or not self.model.entries[index.row()].action.isEnabled():
            return
        action = self.model.entries[index.row()].action
        self.accept()
        # Once the palette is gone, so that the action finds the window as the reader left it.
        QTimer.singleShot(0, action, action.trigger)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move in the list."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: SHOWN_ROWS,
                Qt.Key.Key_PageUp: -SHOWN_ROWS,
            }
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._do(self.view.currentIndex())
                return True
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        able = [at for at, entry in enumerate(self.model.entries) if entry.action.isEnabled()]
        if able:
            here = self.view.currentIndex().row()
            at = able.index(here) if here in able else 0
            self.view.setCurrentIndex(self.model.index(able[min(max(at + step, 0), len(able) - 1)], 0))
