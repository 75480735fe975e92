"""What is seen first of the window: the header with its view bar, and the panes while they are empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from viewpoints.gui import theme
from viewpoints.gui.views.kinds import KINDS

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

tr = QCoreApplication.translate

HEADER_HEIGHT = 52


class Header(QWidget):
    """The strip with the import button, the views and the search box."""

    view_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(HEADER_HEIGHT)
        self.importing = QPushButton(tr("MainWindow", "+  Import…"), self)
        self.importing.setProperty("primary", "true")
        self.importing.setAccessibleName(tr("MainWindow", "Import"))
        self.importing.setToolTip(tr("MainWindow", "Import files, a link or text"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("MainWindow", "Search meaning or words   Ctrl+K"))
        self.search.setAccessibleName(tr("MainWindow", "Search meaning or words"))
        self.search.setAcceptDrops(False)  # a text dropped anywhere on the window is an article
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(300)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.importing)
        row.addSpacing(theme.GRID)
        self.views: dict[str, QToolButton] = {}
        row.addLayout(self._view_bar())
        row.addStretch(1)
        row.addWidget(self.search, 2)
        self.show_view(KINDS[0].name)

    def _view_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(theme.GRID // 2)
        group = QButtonGroup(self)
        for kind in KINDS:
            button = QToolButton(self)
            button.setText(tr("Views", kind.title))
            button.setToolTip(f"{tr('Views', kind.title)} (Ctrl+{kind.key})")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _on=False, name=kind.name: self.view_asked.emit(name))
            group.addButton(button)
            bar.addWidget(button)
            self.views[kind.name] = button
        return bar

    def show_view(self, name: str) -> None:
        """Mark which view is shown."""
        for each, button in self.views.items():
            button.setChecked(each == name)
            button.setFont(theme.sans(13, bold=each == name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper and the hairline under it."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(colours.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour(colours.hairline))


class Blank(QWidget):
    """A part of the window before the library is open; the middle says so, but only when that takes long."""

    def __init__(self, parent: QWidget, *, paper: bool = False) -> None:
        super().__init__(parent)
        self._paper = paper
        self._words = ""

    def say(self, words: str) -> None:
        """Show these words in the middle."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words on the paper or desk."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(colours.surface if self._paper else colours.ground))
        if self._words:
            painter.setPen(theme.colour(colours.muted))
            painter.setFont(theme.serif(16))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._words)
