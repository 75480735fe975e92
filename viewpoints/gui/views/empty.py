"""What a column says when it has nothing to list: what that means, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from viewpoints.gui import theme


class EmptyState(QWidget):
    """A title, a few plain sentences and at most one button."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(parent)
        self._framed = primary
        self.title = QLabel(self)
        self.body = QLabel(self)
        self.button = QPushButton(self)
        for label in (self.title, self.body):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.button.setProperty("primary", primary)
        self.button.clicked.connect(self.acted)
        box = QVBoxLayout(self)
        edge = 40 if primary else 20
        box.setContentsMargins(edge, edge - 4, edge, edge - 4)
        box.setSpacing(theme.GRID)
        box.addWidget(self.title)
        box.addWidget(self.body)
        box.addSpacing(theme.GRID)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        if not primary:
            box.addStretch(1)
        self.setMaximumWidth(600)
        self._dress()

    def say(self, title: str, body: str, button: str = "") -> None:
        """Show these words; no button if it has none."""
        self.title.setText(title)
        self.body.setText(body)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(f"{title} {body}")

    def _dress(self) -> None:
        self.title.setFont(theme.serif(20 if self._framed else 16, bold=True))
        self.body.setFont(theme.sans(14 if self._framed else 13))
        colours = theme.palette()
        for label, ink in ((self.title, colours.ink), (self.body, colours.muted)):
            letters = label.palette()
            letters.setColor(label.foregroundRole(), theme.colour(ink))
            label.setPalette(letters)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the place to drop things on, where this is the whole page."""
        if self._framed:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(theme.colour(theme.palette().muted, 0.6), 1.5, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([5, 4])
            painter.setPen(pen)
            painter.setBrush(theme.colour(theme.palette().surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)
