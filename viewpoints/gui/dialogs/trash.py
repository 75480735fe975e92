"""What was deleted, to be put back or to be removed for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.edits import Trashed
from viewpoints.gui import theme

tr = QCoreApplication.translate


def _when(thrown: Trashed) -> str:
    moment = QDateTime.fromSecsSinceEpoch(round(thrown.deleted_at.timestamp()), QTimeZone.utc())
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)


class TrashDialog(QDialog):
    """Lists what was deleted, the latest first; it stays open while things are put back."""

    restored = Signal(object)
    """A Trashed to be put back."""
    emptied = Signal()

    def __init__(self, read: Callable[[], Sequence[Trashed]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Trash", "Trash"))
        self.resize(560, 420)
        self._read = read
        self.nothing = QLabel(tr("Trash", "Nothing is in the trash. Deleted articles and statements go here."), self)
        self.nothing.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Trash", "Deleted articles and statements"))
        self.list.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.restore = buttons.addButton(tr("Trash", "Put back"), QDialogButtonBox.ButtonRole.ActionRole)
        self.empty = buttons.addButton(tr("Trash", "Empty trash…"), QDialogButtonBox.ButtonRole.DestructiveRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.restore.clicked.connect(self._put_back)
        self.list.itemActivated.connect(self._put_back)
        self.empty.clicked.connect(self._ask_to_empty)
        buttons.rejected.connect(self.reject)
        self.show_again()

    @Slot()
    def show_again(self) -> None:
        """List what is in the trash now."""
        self.list.clear()
        kinds = {"article": tr("Trash", "Article"), "statement": tr("Trash", "Statement")}
        for each in self._read():
            item = QListWidgetItem(f"{each.title}\n{kinds.get(each.kind, each.kind)} · {_when(each)}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, each)
        some = self.list.count() > 0
        self.list.setVisible(some)
        self.nothing.setVisible(not some)
        self.restore.setEnabled(some)
        self.empty.setEnabled(some)
        if some:
            self.list.setCurrentRow(0)

    @Slot()
    def _put_back(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.restored.emit(item.data(Qt.ItemDataRole.UserRole))
            self.show_again()

    @Slot()
    def _ask_to_empty(self) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(tr("Trash", "Empty trash"))
        box.setText(tr("Trash", "Remove everything in the trash for good?"))
        box.setInformativeText(tr("Trash", "This cannot be undone."))
        go = box.addButton(tr("Trash", "Empty trash"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go.clicked.connect(self._empty)
        box.open()

    @Slot()
    def _empty(self) -> None:
        self.emptied.emit()
        self.show_again()
