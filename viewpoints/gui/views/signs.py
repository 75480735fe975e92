"""The signs of how claims stand: a shape of its own for each, so that colour is never the only difference."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewpoints.domain.search import Standing
from viewpoints.gui import theme
from viewpoints.gui.models.search import standing_words

tr = QCoreApplication.translate

ORDER = (Standing.ANSWERED, Standing.UNANSWERED, Standing.CONCEDED, None)


def ink_of(standing: Standing | None) -> str:
    """Return the colour of a standing's sign."""
    colours = theme.palette()
    return {
        Standing.ANSWERED: colours.blue.ink,
        Standing.UNANSWERED: colours.orange.ink,
        Standing.CONCEDED: colours.ink,
        None: colours.muted,
    }[standing]


def words_of(standing: Standing | None) -> str:
    """Return the word for a standing, also for a claim that was not ranked yet."""
    return standing_words(standing) or tr("Signs", "not matched yet")


def paint_sign(painter: QPainter, standing: Standing | None, middle: QPointF, size: float) -> None:
    """Paint a sign: answered a full disc, unanswered a ring, conceded a half disc, not matched yet a dot."""
    ink = theme.colour(ink_of(standing))
    half = size / 2
    box = QRectF(middle.x() - half, middle.y() - half, size, size)
    painter.setPen(QPen(ink, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if standing is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(middle, size / 6, size / 6)
        return
    if standing is Standing.ANSWERED:
        painter.setBrush(ink)
    painter.drawEllipse(box.adjusted(0.8, 0.8, -0.8, -0.8))
    if standing is Standing.CONCEDED:
        painter.setBrush(ink)
        painter.drawPie(box.adjusted(0.8, 0.8, -0.8, -0.8), 90 * 16, 180 * 16)


class SignLegend(QWidget):
    """Says which sign means what, and after that one remark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = ""
        self.setFixedHeight(28)
        self.say("")

    def say(self, remark: str) -> None:
        """Show a remark after the signs."""
        self._remark = remark
        self.setAccessibleName(", ".join(filter(None, (*map(words_of, ORDER), remark))))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each sign with its word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.palette()
        painter.fillRect(self.rect(), theme.colour(colours.ground))
        painter.fillRect(0, 0, self.width(), 1, theme.colour(colours.hairline))
        painter.setFont(theme.sans(11.5))
        metrics = QFontMetrics(painter.font())
        x, middle = 3.0 * theme.GRID, self.height() / 2
        for standing in ORDER:
            paint_sign(painter, standing, QPointF(x + 6, middle), 12)
            painter.setPen(theme.colour(colours.muted))
            words = words_of(standing)
            painter.drawText(QPointF(x + 18, middle + metrics.ascent() / 2 - 1), words)
            x += 18 + metrics.horizontalAdvance(words) + 20
        painter.setPen(theme.colour(colours.muted))
        room = int(self.width() - x - 3 * theme.GRID)
        remark = metrics.elidedText(self._remark, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRectF(x, 0, room, self.height()), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), remark
        )
