"""Reports on pages: PDF by Qt's own writer, and print; a claim stays on one page with its answers."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
)

from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme

if TYPE_CHECKING:
    from viewpoints.services.exporting import Cover, Pieces

tr = QCoreApplication.translate

MARGINS = QMarginsF(18, 16, 18, 16)
"""Millimetres."""
_BELOW = 9.0
"""Points between two pieces."""

# Paper is white whatever the window's theme is.
_LIGHT = theme.LIGHT


def style(dpi: float) -> str:
    """Return the style sheet for a device of that resolution: Qt scales letters and heights to it, but no indents."""

    def scaled(pixels: int) -> str:
        return f"{round(pixels * dpi / 96)}px"

    return f"""
body {{ color: {_LIGHT.ink}; font-family: "Noto Sans", "DejaVu Sans", sans-serif; font-size: 9.5pt; }}
.title {{ font-family: "Noto Serif", Georgia, "DejaVu Serif", serif; font-size: 17pt; font-weight: 600; }}
.part {{ font-size: 12pt; font-weight: 600; margin-top: 8px; }}
p {{ margin: 0; }}
a {{ color: {_LIGHT.blue.ink}; }}
.muted {{ color: {_LIGHT.muted}; font-size: 9pt; }}
.claim-holder {{ color: {_LIGHT.blue.ink}; font-weight: 600; }}
.claim {{ font-family: "Noto Serif", Georgia, "DejaVu Serif", serif; font-size: 11pt; }}
.claim-meta {{ color: {_LIGHT.muted}; font-size: 8pt; }}
.heading {{ color: {_LIGHT.muted}; font-size: 8.5pt; font-weight: 600; margin-top: 8px; }}
.none {{ color: {_LIGHT.muted}; font-style: italic; margin-top: 6px; }}
.answer-holder {{ color: {_LIGHT.orange.ink}; font-weight: 600; margin-left: {scaled(22)}; margin-top: 6px; }}
.answer {{ font-family: "Noto Serif", Georgia, "DejaVu Serif", serif; font-size: 10pt; margin-left: {scaled(22)}; }}
.answer-meta {{ color: {_LIGHT.muted}; font-size: 8pt; margin-left: {scaled(22)}; }}
.source {{ font-size: 9pt; margin-top: 4px; }}
"""


class _Pages:
    """Pages being filled from top to bottom."""

    def __init__(self, device: QPagedPaintDevice, footer: str) -> None:
        self._device = device
        self._footer = footer
        layout = device.pageLayout()
        dpi = device.logicalDpiY()
        area = layout.paintRectPixels(dpi)
        self._width, full = float(area.width()), float(area.height())
        self._point = dpi / 72
        self._style = style(dpi)
        self._font = QFont("Noto Sans")
        self._font.setStyleHint(QFont.StyleHint.SansSerif)
        self._font.setPointSizeF(7.5)
        self._line = QFontMetricsF(self._font, device).height()
        self._full = full
        self._height = full - 2.2 * self._line
        self._y = 0.0
        self.number = 1
        self._painter = QPainter()
        self._sheets: list[QTextDocument] = []

    def begin(self) -> None:
        """Open the first page; raise `ViewpointsError` where the device cannot be painted on."""
        if not self._painter.begin(self._device):
            raise ViewpointsError(
                tr("Printing", "The pages could not be written."), tr("Printing", "Choose another printer or place.")
            )

    def end(self) -> None:
        """Close the last page."""
        self._close()
        self._painter.end()

    def abandon(self) -> None:
        """Stop in the middle."""
        self._painter.end()

    def add(self, piece: tuple[str, ...]) -> None:
        """Set a piece below what is there: on this page if it fits, else whole on the next, else part by part."""
        parts = [self._laid_out(number, part) for number, part in enumerate(piece)]
        heights = [part.size().height() for part in parts]
        gap = _BELOW * self._point if self._y else 0.0
        if self._y and self._y + gap + sum(heights) > self._height and sum(heights) <= self._height:
            self._turn()
            gap = 0.0
        self._y += gap
        for part, height in zip(parts, heights, strict=True):
            if self._y and self._y + height > self._height and height <= self._height:
                self._turn()
            self._draw(part, height)

    def _laid_out(self, number: int, words: str) -> QTextDocument:
        """Lay a part of a piece out in a document that the piece before has no more use for."""
        while number >= len(self._sheets):
            self._sheets.append(self._sheet())
        self._sheets[number].setHtml(f"<body>{words}</body>")
        return self._sheets[number]

    def _sheet(self) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        # The window's own letters are measured in pixels, which on paper are next to nothing.
        letters = QFont(self._font)
        letters.setPointSizeF(9.5)
        document.setDefaultFont(letters)
        document.documentLayout().setPaintDevice(self._device)
        document.setDefaultStyleSheet(self._style)
        document.setTextWidth(self._width)
        return document

    def _draw(self, document: QTextDocument, height: float) -> None:
        """Draw a part; one that is longer than a page goes on from line to line."""
        top = 0.0
        while height - top > 0.5:
            room = self._height - self._y
            end = height if height - top <= room else self._last_line(document, top, top + room)
            if end <= top:
                if not self._y:
                    end = min(top + room, height)  # one line is taller than a page
                else:
                    self._turn()
                    continue
            self._slice(document, top, end)
            self._y += end - top
            top = end
            if height - top > 0.5:
                self._turn()

    def _last_line(self, document: QTextDocument, top: float, limit: float) -> float:
        """Return where the last line ends that lies whole above `limit`; `top` if there is none."""
        end = top
        block = document.begin()
        layout = document.documentLayout()
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            if rect.top() > limit:
                break
            lines = block.layout()
            at = lines.position().y()
            for number in range(lines.lineCount()):
                line = lines.lineAt(number)
                bottom = at + line.y() + line.height()
                if top < bottom <= limit:
                    end = max(end, bottom)
            block = block.next()
        return end

    def _slice(self, document: QTextDocument, top: float, end: float) -> None:
        painter = self._painter
        painter.save()
        painter.translate(0, self._y - top)
        clip = QRectF(0, top, self._width, end - top)
        painter.setClipRect(clip)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(_LIGHT.ink))
        context.palette = palette
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _close(self) -> None:
        """Draw the footer: what the page belongs to, its source and day, and its number."""
        painter = self._painter
        painter.save()
        painter.setFont(self._font)
        painter.setPen(QPen(QColor(_LIGHT.hairline), self._point * 0.5))
        top = self._full - 1.6 * self._line
        painter.drawLine(QRectF(0, top, self._width, 0).topLeft(), QRectF(0, top, self._width, 0).topRight())
        painter.setPen(QColor(_LIGHT.muted))
        number = str(self.number)
        metrics = QFontMetricsF(self._font, self._device)
        room = self._width - metrics.horizontalAdvance(number) - 12 * self._point
        words = metrics.elidedText(self._footer, Qt.TextElideMode.ElideMiddle, room)
        below = QRectF(0, top + 0.4 * self._line, self._width, self._line * 1.2)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), words)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), number)
        painter.restore()

    def _turn(self) -> None:
        self._close()
        self._device.newPage()
        self.number += 1
        self._y = 0.0


def lay_out(pieces: Pieces, cover: Cover, device: QPagedPaintDevice, tick: Callable[[], None]) -> int:
    """Paint pieces on the pages of a device and return how many pages there are.

    May run on any thread; whatever `tick` raises ends it.
    """
    pages = _Pages(device, cover.footer)
    pages.begin()
    try:
        for piece in pieces:
            tick()
            pages.add(piece)
    except BaseException:
        pages.abandon()
        raise
    pages.end()
    return pages.number


def write_pdf(pieces: Pieces, cover: Cover, path: Path, tick: Callable[[], None]) -> None:
    """Write pieces as a PDF; needs a QGuiApplication."""
    writer = QPdfWriter(str(path))
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, MARGINS))
    writer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    writer.setTitle(cover.title)
    writer.setCreator("Viewpoints")
    lay_out(pieces, cover, writer, tick)


def write_pdf_alone(pieces: Pieces, cover: Cover, path: Path, tick: Callable[[], None]) -> None:
    """Write pieces as a PDF where no window is open, as the command line does."""
    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QGuiApplication(sys.argv[:1])
        app.setApplicationName("Viewpoints")
    write_pdf(pieces, cover, path, tick)
