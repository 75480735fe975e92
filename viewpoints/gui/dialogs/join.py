"""Joining by hand: which statement answers a claim, found by its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.library import StatementView
from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme
from viewpoints.gui.models.cards import role_text
from viewpoints.gui.text import one_line
from viewpoints.gui.told import told

tr = QCoreApplication.translate

Find = Callable[[str], Sequence[StatementView]]
"""Returns statements for words, or for "" those most likely to be meant."""


class JoinDialog(QDialog):
    """Lists statements of others than the claim's holder; the search narrows them as one types."""

    chosen = Signal(int)

    def __init__(self, claim: StatementView, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Join", "Join by hand"))
        self.resize(640, 520)
        self._claim = claim
        self._find = find
        ask = QLabel(
            tr("Join", "Which statement answers this claim of {name}?").format(name=one_line(claim.holder)), self
        )
        words = QLabel(one_line(claim.text), self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setFont(theme.serif(15))
        words.setWordWrap(True)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Join", "Words of the statement"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setFont(theme.serif(14))
        self.list.setAccessibleName(tr("Join", "Statements"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.join = buttons.addButton(tr("Join", "This answers it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.join.setProperty("primary", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        for widget in (ask, words, self.line, self.list, buttons):
            column.addWidget(widget, int(widget is self.list))
        self.line.textChanged.connect(self._search)
        self.list.itemActivated.connect(self.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._search("")

    @Slot(str)
    def _search(self, words: str) -> None:
        self.list.clear()
        try:
            found = self._find(words.strip())
        except ViewpointsError as error:
            self.list.addItem(told(error))
            found = ()
        for each in found:
            if each.id == self._claim.id or each.holder_id == self._claim.holder_id:
                continue
            line = f"{one_line(each.text)}\n{one_line(each.holder)} · {role_text(each.role)} · {one_line(each.article)}"
            QListWidgetItem(line, self.list).setData(Qt.ItemDataRole.UserRole, each.id)
        self.list.setCurrentRow(0)
        self.join.setEnabled(self.list.count() > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the list by the arrows while typing."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if by:
                row = self.list.currentRow() + by
                self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Announce the statement and close."""
        item = self.list.currentItem()
        statement_id = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(statement_id, int):
            super().accept()
            self.chosen.emit(statement_id)
