"""The middle of a view: what it shows, or in its place the words that say why there is nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from viewpoints.gui import theme
from viewpoints.gui.views.empty import EmptyState


class Pages(QWidget):
    """One of two pages: the contents, or an `EmptyState`."""

    def __init__(self, contents: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.empty = EmptyState(self)
        nothing = QWidget(self)
        inside = QVBoxLayout(nothing)
        inside.setContentsMargins(3 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID, 0)
        inside.addWidget(self.empty)
        inside.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(contents)
        self._stack.addWidget(nothing)

    def show_contents(self) -> None:
        """Show the contents."""
        self._stack.setCurrentIndex(0)

    def say(self, title: str, body: str) -> None:
        """Show words in place of the contents."""
        self.empty.say(title, body)
        self._stack.setCurrentIndex(1)
