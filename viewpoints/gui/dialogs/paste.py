"""Asking for the text of an article."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from viewpoints.gui import counts, theme

tr = QCoreApplication.translate


class PasteDialog(QDialog):
    """Takes the text of one article, beginning with what is on the clipboard."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("PasteDialog", "Paste text"))
        self.resize(640, 480)
        label = QLabel(tr("PasteDialog", "&Text of the article, its title on the first line"), self)
        self.field = QPlainTextEdit(self)
        self.field.setAccessibleName(tr("PasteDialog", "Text of the article"))
        self.field.setTabChangesFocus(True)
        self.field.setFont(theme.serif(14))
        self.field.document().setDocumentMargin(2 * theme.GRID)
        label.setBuddy(self.field)
        self.count = QLabel(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.importing = self.buttons.addButton(tr("PasteDialog", "Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.importing.setProperty("primary", "true")
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self.field, 1)
        column.addLayout(foot)
        self.field.textChanged.connect(self._on_text)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.field.setPlainText(QGuiApplication.clipboard().text())
        self.field.setFocus()
        self._on_text()

    @Slot()
    def _on_text(self) -> None:
        words = len(self.field.toPlainText().split())
        self.count.setText(counts.words(words))
        self.importing.setEnabled(words > 0)

    def accept(self) -> None:
        """Announce the text and close."""
        text = self.field.toPlainText()
        if not text.strip():
            return
        super().accept()
        self.chosen.emit(text)
