"""What is dropped on the window, and the overlay that says it may be."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewpoints.domain.articles import Source
from viewpoints.gui import theme
from viewpoints.gui.dialogs.link import as_link

tr = QCoreApplication.translate

READABLE = (
    *(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf"),
    *(".docx", ".doc", ".odt", ".rtf", ".epub", ".eml", ".zip"),
)
"""Endings of files that may hold an article."""
FEW = 5
"""Files of a dropped folder up to which they are imported without asking."""


def acceptable(mime: QMimeData) -> bool:
    """Tell whether something dragged over the window could be imported."""
    return mime.hasUrls() or mime.hasText()


def sources_of(mime: QMimeData) -> tuple[tuple[Source, ...], tuple[str, ...]]:
    """Return the sources in a drop, and a sentence for each part of it that is none.

    A folder of a few files counts as those files; another is a source of its own, to be looked into.
    """
    sources: list[Source] = []
    remarks: list[str] = []
    for url in mime.urls():
        if url.isLocalFile():
            path = url.toLocalFile()
            if not Path(path).is_dir() or (found := in_folder(path)) is None:
                sources.append(Source(path=path))
            elif found:
                sources.extend(found)
            else:
                remarks.append(tr("Drop", "There are no articles in the folder {path}.").format(path=path))
        elif link := as_link(url.toString()):
            sources.append(Source(url=link))
        else:
            remarks.append(tr("Drop", "{link} is not the address of a web page.").format(link=url.toString()))
    if not sources and not remarks:
        if source := of_text(mime.text()):
            sources.append(source)
        else:
            remarks.append(tr("Drop", "What was dropped holds no file, no link and no text."))
    return tuple(sources), tuple(remarks)


def of_text(text: str) -> Source | None:
    """Return a text as a source, a link if that is all it is; None for a blank text."""
    if not text.strip():
        return None
    link = as_link(text) if "://" in text else None
    return Source(url=link) if link else Source(text=text)


def in_folder(folder: str) -> tuple[Source, ...] | None:
    """Return the files of a folder that may hold an article, by name; None where there is more to look over in it."""
    names = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir():
                    return None
                if entry.name.lower().endswith(READABLE):
                    names.append(entry.path)
                if len(names) > FEW:
                    return None
    except OSError:
        return ()
    return tuple(Source(path=name) for name in sorted(names))


class DropOverlay(QWidget):
    """Covers the window while something is dragged over it, and says what letting go will do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropOverlay")
        # Drops go on to the window below.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Drop", "Drop to import"))
        self.hide()
        self._room = parent
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._room and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._room.rect())
        return False

    def appear(self) -> None:
        """Show the overlay above everything else in the window."""
        self.setGeometry(self._room.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a veil, a dashed frame and the words."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour(colours.ground, 0.92))
        frame = QRectF(self.rect()).adjusted(24, 24, -24, -24)
        painter.setPen(QPen(theme.colour(colours.blue.ink), 2, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour(colours.blue.tint, 0.5))
        painter.drawRoundedRect(frame, 12, 12)
        painter.setPen(theme.colour(colours.ink))
        painter.setFont(theme.serif(24, bold=True))
        words = tr("Drop", "Drop to import")
        upper = frame.adjusted(24, 0, -24, -40)
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.setPen(theme.colour(colours.muted))
        painter.setFont(theme.sans(14))
        lower = frame.adjusted(24, 40, -24, 0)
        painter.drawText(lower, int(Qt.AlignmentFlag.AlignCenter), tr("Drop", "Files, folders, a link or text"))
