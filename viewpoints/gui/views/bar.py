"""The strip above a view: what it shows, the choices it offers, and Export."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme
from viewpoints.gui.dialogs.files import FileDialog
from viewpoints.gui.export import Paint, write_picture
from viewpoints.gui.text import one_line
from viewpoints.gui.views.reader import ElidedLabel

tr = QCoreApplication.translate

LEAST_TITLE = 160
"""Pixels of a title that are worth more than words on buttons."""
Picture = Callable[[], tuple[QSize, Paint, str]]
"""Returns a picture's size, what paints it, and its title."""


class ViewBar(QWidget):
    """Title on the left, choices in the middle, Export on the right."""

    failed = Signal(object)
    written = Signal(str)

    def __init__(self, parent: QWidget, picture: Picture) -> None:
        super().__init__(parent)
        self._picture = picture
        self._signs: dict[QToolButton, tuple[str, str]] = {}
        self._in_words = True
        self.title = ElidedLabel(self)
        self.title.setFont(theme.serif(16, bold=True))
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.export = QToolButton(self)
        self.export.setText(tr("Views", "Export ▾"))
        self.export.setAccessibleName(tr("Views", "Export this view"))
        self.export.setToolTip(tr("Views", "Save this view as a picture"))
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        for words, ending in ((tr("Views", "As &SVG…"), "svg"), (tr("Views", "As &PNG…"), "png")):
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked=False, ending=ending: self.ask(ending))
            menu.addAction(action)
        self.export.setMenu(menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3 * theme.GRID, 12, 2 * theme.GRID, 12)
        self._row.setSpacing(theme.GRID // 2)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.export)

    def add(self, widget: QWidget) -> None:
        """Put a choice before Export."""
        self._row.insertWidget(self._row.count() - 1, widget)

    def button(self, words: str, tip: str, act: Callable[[], object], name: str = "", sign: str = "") -> QToolButton:
        """Make a button before Export; `name` is for screen readers where the words are a mere sign.

        Where there is little room, a button that has a `sign` shows that in place of its words.
        """
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(name or words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked=False: act())
        if sign:
            self._signs[button] = (words, sign)
        self.add(button)
        return button

    def minimumSizeHint(self) -> QSize:
        """Return what the bar needs with signs in place of words."""
        return self._row.minimumSize() - QSize(self._saved() if self._in_words else 0, 0)

    def _saved(self) -> int:
        return sum(
            button.fontMetrics().horizontalAdvance(words) - button.fontMetrics().horizontalAdvance(sign)
            for button, (words, sign) in self._signs.items()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use words where the title has room beside them, else signs."""
        super().resizeEvent(event)
        in_words = self.minimumSizeHint().width() + self._saved() + LEAST_TITLE <= self.width()
        if in_words != self._in_words:
            self._in_words = in_words
            for button, (words, sign) in self._signs.items():
                button.setText(words if in_words else sign)

    def segment(self, words: str, tip: str) -> QPushButton:
        """Make one of several exclusive choices."""
        button = QPushButton(words, self)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setProperty("segment", "true")
        button.setToolTip(tip)
        self.add(button)
        return button

    def say(self, words: str) -> None:
        """Show a title; it is cut short where there is no room."""
        self.title.set_whole(one_line(words))

    def ask(self, ending: str) -> None:
        """Ask where to save the picture, and save it."""
        name = re.sub(r"[^\w ()-]+", " ", self.title.whole()).strip()[:60] or "viewpoints"
        kinds = {"svg": tr("Views", "SVG picture (*.svg)"), "png": tr("Views", "PNG picture (*.png)")}
        dialog = FileDialog(self, tr("Views", "Export this view"), str(Path.home() / f"{name}.{ending}"), kinds[ending])
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Save the picture; a failure is told by `failed`."""
        size, paint, title = self._picture()
        try:
            write_picture(path, size, paint, title)
        except ViewpointsError as error:
            self.failed.emit(error)
        else:
            self.written.emit(str(path))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and a hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(theme.palette().ground))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour(theme.palette().hairline))
