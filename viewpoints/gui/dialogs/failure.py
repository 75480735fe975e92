"""The page that stands in the window when a library cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewpoints.gui import theme

tr = QCoreApplication.translate


class FailurePage(QWidget):
    """Says why the library did not open and what to do instead."""

    open_requested = Signal()
    retry_requested = Signal()
    quit_requested = Signal()
    upkeep_requested = Signal()

    def __init__(self, message: str, hint: str, library: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{message} {hint}")
        head = QLabel(tr("FailurePage", "The library could not be opened"), self)
        head.setFont(theme.serif(24, bold=True))
        self.message = QLabel(message, self)
        self.message.setFont(theme.serif(15))
        self.hint = QLabel(hint, self)
        self.hint.setVisible(bool(hint))
        self._path = QLabel(library, self)
        self._path.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._path.setVisible(bool(library))
        for label in (head, self.message, self.hint, self._path):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.another = QPushButton(tr("FailurePage", "Open another library…"), self)
        self.another.setProperty("primary", "true")
        self.retry = QPushButton(tr("FailurePage", "Try again"), self)
        self.upkeep = QPushButton(tr("FailurePage", "Rescue it or bring back a backup…"), self)
        self.leave = QPushButton(tr("FailurePage", "Quit"), self)
        self.another.clicked.connect(self.open_requested)
        self.retry.clicked.connect(self.retry_requested)
        self.leave.clicked.connect(self.quit_requested)
        self.upkeep.clicked.connect(self.upkeep_requested)
        self.upkeep.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.another, self.upkeep, self.retry, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(12)
        for label in (head, self.message, self.hint, self._path):
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(buttons)
        inner = QWidget(self)
        inner.setMaximumWidth(600)
        inner.setLayout(column)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inner, 8)
        across.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(32, 32, 32, 32)
        page.addStretch(2)
        page.addLayout(across)
        page.addStretch(3)
