"""What the status bar says while something is being done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from viewpoints.gui import theme

tr = QCoreApplication.translate


class Working(QWidget):
    """The left of the status bar while something is being done: what, how far, and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.label.setMinimumWidth(40)
        self.label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(120, 4)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(tr("Working", "Progress"))
        self.cancel = QToolButton(self)
        self.cancel.setText(tr("Working", "Cancel"))
        self.cancel.setProperty("quiet", "true")
        self.cancel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, 0, 0, 0)
        row.setSpacing(theme.GRID + 4)
        for widget in (self.label, self.bar, self.cancel):
            row.addWidget(widget)
        row.addStretch(1)
        self.hide()
