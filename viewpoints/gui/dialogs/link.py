"""Asking for the link of an article."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

tr = QCoreApplication.translate


def as_link(words: str) -> str | None:
    """Return the web address that `words` are, with its scheme, or None if they are not one."""
    words = words.strip()
    if not words or any(letter.isspace() for letter in words):
        return None
    if "://" not in words:
        host = words.split("/", 1)[0]
        if "." not in host.strip(".") or "@" in host:
            return None
        words = f"https://{words}"
    try:
        parts = urlsplit(words)
        parts.port  # noqa: B018 - raises for a port that is no number
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not parts.hostname:
        return None
    return words


class LinkDialog(QDialog):
    """Takes one link; it can be imported once it is a web address."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("LinkDialog", "Import link"))
        self.setMinimumWidth(480)
        label = QLabel(tr("LinkDialog", "&Address of the article"), self)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText("https://")
        self.line.setClearButtonEnabled(True)
        label.setBuddy(self.line)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.importing = self.buttons.addButton(tr("LinkDialog", "Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.importing.setProperty("primary", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        for widget in (label, self.line, self.hint, self.buttons):
            column.addWidget(widget)
        self.line.textChanged.connect(self._on_text)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        # Whoever comes with a link on the clipboard most likely means that one.
        copied = as_link(QGuiApplication.clipboard().text())
        self.line.setText(copied if copied and "://" in QGuiApplication.clipboard().text() else "")
        self.line.selectAll()
        self._on_text(self.line.text())

    @Slot(str)
    def _on_text(self, words: str) -> None:
        self.importing.setEnabled(as_link(words) is not None)
        if words.strip() and as_link(words) is None:
            self.hint.setText(tr("LinkDialog", "That is not the address of a web page."))
        else:
            self.hint.setText(tr("LinkDialog", "The page is fetched once; nothing else leaves this computer."))

    def accept(self) -> None:
        """Announce the link and close."""
        link = as_link(self.line.text())
        if link is None:
            return
        super().accept()
        self.chosen.emit(link)
