"""Paints a search's rows: the words with what was found marked, who says them and where, and how they stand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewpoints.domain.search import Standing
from viewpoints.gui import theme
from viewpoints.gui.models.search import ROW_ROLE, Row
from viewpoints.gui.text import Places, direction

Index = QModelIndex | QPersistentModelIndex
INSET = 16
LINES = 2


class HitDelegate(QStyledItemDelegate):
    """Paints headings and hits."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a row: its kind decides, not its words."""
        row = index.data(ROW_ROLE)
        small = QFontMetrics(theme.sans(11.5)).height()
        if isinstance(row, Row) and row.heading:
            return QSize(0, small + 2 * theme.GRID)
        lines = 1 if isinstance(row, Row) and row.article is not None else LINES
        return QSize(0, lines * QFontMetrics(theme.serif(14)).height() + small + 2 * theme.GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        if row.heading:
            painter.setFont(theme.sans(11, bold=True))
            painter.setPen(theme.colour(theme.palette().muted))
            place = option.rect.adjusted(INSET, theme.GRID, -INSET, 0)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), row.words.upper())
        else:
            self._paint_hit(painter, option, row)
        painter.restore()

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        colours = theme.palette()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour(colours.blue.tint))
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.colour(colours.blue.ink)
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour(colours.hover))
        inner = option.rect.adjusted(INSET, theme.GRID, -INSET, -theme.GRID)
        small = QFontMetrics(theme.sans(11.5))
        words = QRect(inner)
        words.setBottom(inner.bottom() - small.height())
        _paint_words(painter, words, row)
        below = QRect(inner)
        below.setTop(inner.bottom() + 1 - small.height())
        painter.setFont(theme.sans(11.5))
        right = below.right()
        for told, telling in ((row.tag, False), (row.standing, True)):
            if told:
                painter.setFont(theme.sans(11.5, bold=telling and _ink(row) != colours.muted))
                wide = QFontMetrics(painter.font()).horizontalAdvance(told)
                painter.setPen(theme.colour(_ink(row) if telling else colours.muted))
                painter.drawText(QRect(right - wide, below.top(), wide + 1, below.height()), 0, told)
                right -= wide + 12
        below.setRight(right - theme.GRID)
        painter.setFont(theme.sans(11.5))
        painter.setPen(theme.colour(colours.muted))
        painter.drawText(below, 0, small.elidedText(row.about, Qt.TextElideMode.ElideRight, below.width()))


def _ink(row: Row) -> str:
    """Return the colour of a standing: what nobody answered stands out, as it does on a card."""
    colours = theme.palette()
    standing = None if row.found is None else row.found.standing
    by = {Standing.UNANSWERED: colours.orange.ink, Standing.CONCEDED: colours.ink}
    return colours.muted if standing is None else by.get(standing, colours.muted)


def _paint_words(painter: QPainter, place: QRect, row: Row) -> None:
    """Paint the words on as many lines as there is room for, the found ones marked, the last line cut short."""
    colours = theme.palette()
    font = theme.serif(14)
    layout = QTextLayout(row.words, font)
    option = QTextOption()
    option.setTextDirection(direction(row.words))
    layout.setTextOption(option)
    mark = QTextCharFormat()
    mark.setFontWeight(700)
    mark.setBackground(theme.colour(colours.orange.tint))
    mark.setForeground(theme.colour(colours.ink))
    places = Places(row.words)
    formats = []
    for span in row.marks:
        start, end = places.span(span)
        each = QTextLayout.FormatRange()
        each.start, each.length, each.format = start, end - start, mark
        formats.append(each)
    layout.setFormats(formats)
    height = QFontMetrics(font).height()
    lines = max(1, place.height() // height)
    painter.setPen(theme.colour(colours.ink))
    layout.beginLayout()
    for at in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(place.width())
        line.setPosition(QPointF(0, at * height))
    layout.endLayout()
    last = layout.lineAt(layout.lineCount() - 1)
    cut = last.isValid() and last.textStart() + last.textLength() < len(row.words.encode("utf-16-le")) // 2
    for at in range(layout.lineCount() - cut):
        layout.lineAt(at).draw(painter, QPointF(place.topLeft()))
    if cut:
        rest = places.to_python(last.textStart())
        metrics = QFontMetrics(font)
        painter.setFont(font)
        line_place = QRect(place.left(), place.top() + (layout.lineCount() - 1) * height, place.width(), height)
        # The cut line is painted clipped, with the ellipsis over its end, so that its marks stay.
        wide = metrics.horizontalAdvance(" …")
        painter.save()
        painter.setClipRect(line_place.adjusted(0, 0, -wide, 0))
        last.draw(painter, QPointF(place.topLeft()))
        painter.restore()
        if rest < len(row.words):
            painter.drawText(line_place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), "…")
