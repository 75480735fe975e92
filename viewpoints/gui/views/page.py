"""A whole article to read: its statements marked in their holders' colours, and who speaks in the margin."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from viewpoints.domain.articles import Span
from viewpoints.domain.library import ArticleView, StatementView
from viewpoints.domain.statements import Role
from viewpoints.gui import theme
from viewpoints.gui.models.cards import role_text
from viewpoints.gui.text import Places, one_line, same_length
from viewpoints.gui.views.card_list import QuietScrollBar

MARGIN = 168
NARROW_MARGIN = 136
_NARROW_BELOW = 760
_MEASURE = 38
"""The longest line, in times the letters' size: about seventy letters."""
_REACH = 9
"""Pixels around the end of a chosen statement within which the pointer takes hold of it."""
_LONGEST_WORD = 40
_STRONG = 0.2
"""How much of a holder's ink is in the wash behind the chosen statement."""
_WORD = re.compile(r"\S+")
_VOICED = frozenset({Role.POSITION, Role.REBUTTAL, Role.CONCESSION})
_LINES = {
    Role.POSITION: QTextCharFormat.UnderlineStyle.NoUnderline,
    Role.REBUTTAL: QTextCharFormat.UnderlineStyle.DashUnderline,
    Role.CONCESSION: QTextCharFormat.UnderlineStyle.DotLine,
}


def snapped(text: str, place: int, *, end: bool) -> int:
    """Return the nearest beginning (or end) of a word; within very long ones, and scripts without blanks, `place`."""
    around = text.rfind(" ", 0, max(place - _LONGEST_WORD, 0)) + 1
    best = place
    distance = _LONGEST_WORD
    for word in _WORD.finditer(text, around, min(len(text), place + 2 * _LONGEST_WORD)):
        edge = word.end() if end else word.start()
        if word.end() - word.start() <= _LONGEST_WORD and abs(edge - place) < distance:
            best, distance = edge, abs(edge - place)
    return best


def stepped(text: str, place: int, by: int, *, end: bool) -> int:
    """Return the beginning (or end) of the next word after a place, or with `by` < 0 of the one before."""
    edges = [w.end() if end else w.start() for w in _WORD.finditer(text, max(0, place - 400), place + 400)]
    later = [each for each in edges if each > place]
    earlier = [each for each in edges if each < place]
    if by > 0:
        return later[0] if later else place
    return earlier[-1] if earlier else place


class Page(QTextEdit):
    """The article's text. A chosen statement has a handle at each end."""

    statement_clicked = Signal(int)
    statement_opened = Signal(int)
    span_moved = Signal(int, object)
    """A statement's id and the Span its ends were dragged to."""
    words_marked = Signal()
    menu_wanted = Signal(object)
    zoomed = Signal(int)
    column_moved = Signal(int, int)
    """How far from the left the column of text begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setVerticalScrollBar(QuietScrollBar(Qt.Orientation.Vertical, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(theme.GRID)
        self.margin = Margin(self)
        self.view: ArticleView | None = None
        self.places = Places("")
        self.tones: Mapping[int, theme.Tone] = {}
        self.chosen: StatementView | None = None
        self._starts: list[int] = []
        self._longest = 0
        self._hovered: int | None = None
        self._grip: str | None = None
        self._dragged: Span | None = None
        self._size = 18
        self.verticalScrollBar().valueChanged.connect(self._tint)
        self.selectionChanged.connect(self.words_marked)

    # -- contents ------------------------------------------------------------------------------------------------

    def show_article(self, view: ArticleView, tones: Mapping[int, theme.Tone]) -> None:
        """Show an article; where its text is here already, only the marks change, and place and scroll stay."""
        same = self.view is not None and self.view.text == view.text
        self.view, self.tones = view, dict(tones)
        self._starts = [each.span.start for each in view.statements]
        self._longest = max((each.span.end - each.span.start for each in view.statements), default=0)
        if not same:
            self.places = Places(view.text)
            self.chosen = None
            self.document().setDefaultFont(theme.serif(self._size))
            self.setPlainText(same_length(view.text))
        elif self.chosen is not None:
            self.chosen = next((each for each in view.statements if each.id == self.chosen.id), None)
        self._tint()

    def set_size(self, size: int) -> None:
        """Set the letters' size in pixels."""
        self._size = size
        self.setFont(theme.serif(size))
        self.document().setDefaultFont(theme.serif(size))
        self._fit()
        self._tint()

    def choose(self, statement_id: int | None, *, scroll: bool = True) -> None:
        """Choose a statement of this article, or none."""
        found = None
        if self.view is not None and statement_id is not None:
            found = next((each for each in self.view.statements if each.id == statement_id), None)
        self.chosen, self._dragged, self._grip = found, None, None
        if found is not None:
            cursor = self._cursor(found.span)
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            if scroll:
                self._bring_into_sight(found.span)
        self._tint()

    def marked(self) -> Span | None:
        """Return the place of the words the user has marked, or None."""
        cursor = self.textCursor()
        if self.view is None or not cursor.hasSelection():
            return None
        start, end = self.places.to_python(cursor.selectionStart()), self.places.to_python(cursor.selectionEnd())
        return Span(start, end) if self.view.text[start:end].strip() else None

    def neighbour(self, by: int) -> StatementView | None:
        """Return the statement after (or before) the chosen one, or else after the text cursor."""
        if self.view is None:
            return None
        voiced = [each for each in self.view.statements if each.role in _VOICED]
        if not voiced:
            return None
        if self.chosen is not None:
            here = (self.chosen.span.start, self.chosen.id)
        else:
            here = (self.places.to_python(self.textCursor().position()), 0)
        keys = [(each.span.start, each.id) for each in voiced]
        at = bisect_right(keys, here) if by > 0 else bisect_left(keys, here) - 1
        return voiced[min(max(at, 0), len(voiced) - 1)]

    def _cursor(self, span: Span) -> QTextCursor:
        start, end = self.places.span(span)
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _bring_into_sight(self, span: Span) -> None:
        # Asking for the rectangle lays the text out this far.
        rect = self._line(span.start)
        height = self.viewport().height()
        if rect.top() < 0 or self._line(span.end).bottom() > height:
            self.document().size()
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + rect.top() - height // 4)

    def _line(self, place: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self.places.to_qt(place), self.document().characterCount() - 1))
        return self.cursorRect(cursor)

    # -- marks ---------------------------------------------------------------------------------------------------

    def in_sight(self) -> Iterator[StatementView]:
        """Yield the statements of which something may be in sight, in text order."""
        if self.view is None:
            return
        corner = self.viewport().rect().bottomRight()
        first = self.places.to_python(self.cursorForPosition(QPoint(0, 0)).position())
        last = self.places.to_python(self.cursorForPosition(corner).position())
        # Statements stand in text order; none is longer than the longest.
        begin, end = bisect_left(self._starts, first - self._longest), bisect_right(self._starts, last)
        for each in self.view.statements[begin:end]:
            if each.span.end >= first:
                yield each

    def tone_of(self, statement: StatementView) -> theme.Tone:
        """Return the colour of a statement's holder."""
        return self.tones.get(statement.holder_id, theme.palette().bystander)

    def _tint(self) -> None:
        # Only what is in sight is marked: a long article has thousands of statements.
        marks = []
        for each in self.in_sight():
            chosen = self.chosen is not None and each.id == self.chosen.id
            if each.role not in _VOICED and not chosen:
                continue
            tone = self.tone_of(each)
            mark = QTextEdit.ExtraSelection()
            span = self._dragged if chosen and self._dragged is not None else each.span
            mark.cursor = self._cursor(span)
            mark.format.setBackground(theme.mixed(tone.ink, tone.tint, _STRONG if chosen else 0.0))
            if each.id == self._hovered:
                mark.format.setBackground(theme.mixed(tone.ink, tone.tint, _STRONG / 2))
            mark.format.setUnderlineStyle(_LINES.get(each.role, QTextCharFormat.UnderlineStyle.DotLine))
            mark.format.setUnderlineColor(QColor(tone.ink))
            marks.append(mark)
        self.setExtraSelections(marks)
        self.viewport().update()
        self.margin.update()

    def _chosen_span(self) -> Span | None:
        return self._dragged or (self.chosen.span if self.chosen is not None else None)

    def handles(self) -> dict[str, QRect]:
        """Return where the ends of the chosen statement can be taken hold of, in the viewport."""
        span = self._chosen_span()
        if span is None:
            return {}
        start, end = self._line(span.start), self._line(span.end)
        return {
            "start": QRect(start.left() - 2, start.top() - 2, 3, start.height() + 4),
            "end": QRect(end.left(), end.top() - 2, 3, end.height() + 4),
        }

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and the handles of the chosen statement over it."""
        super().paintEvent(event)
        if self.chosen is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self.tone_of(self.chosen).ink))
        for name, rect in self.handles().items():
            painter.drawRect(rect)
            knob = QPointF(rect.center().x() + 0.5, rect.top() if name == "start" else rect.bottom())
            painter.drawEllipse(knob, 5, 5)

    # -- layout --------------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        width = self.width()
        side = NARROW_MARGIN if width < _NARROW_BELOW else MARGIN
        measure = min(round(theme.px(self._size) * _MEASURE), max(width - side - 3 * theme.GRID, 120))
        # The column of text stands in the middle with its margin, a little to the left on a wide screen.
        spare = max(0, width - side - measure - 3 * theme.GRID)
        self.setViewportMargins(side + spare // 3, 0, 0, 0)
        self.setLineWrapColumnOrWidth(measure + 2 * theme.GRID)
        self.margin.setGeometry(0, 0, side + spare // 3 - theme.GRID, self.height())
        self.column_moved.emit(side + spare // 3 + theme.GRID, measure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable on a wide screen."""
        super().resizeEvent(event)
        self._fit()
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_size"):
            self.set_size(self._size)

    # -- hands ---------------------------------------------------------------------------------------------------

    def statement_at(self, point: QPointF) -> StatementView | None:
        """Return the statement under a point of the viewport, the shortest if several overlap."""
        if self.view is None:
            return None
        here = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        at = self.document().documentLayout().hitTest(here, Qt.HitTestAccuracy.ExactHit)
        if at < 0:
            return None
        place = self.places.to_python(at)
        first = bisect_left(self._starts, place - self._longest)
        near = self.view.statements[first : bisect_right(self._starts, place)]
        held = [each for each in near if each.span.start <= place < each.span.end and each.role in _VOICED]
        return min(held, key=lambda each: each.span.end - each.span.start, default=None)

    def _grip_at(self, point: QPointF) -> str | None:
        for name, rect in self.handles().items():
            if rect.adjusted(-_REACH, -4, _REACH, 4).contains(point.toPoint()):
                return name
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an end of the chosen statement, or begin to mark words."""
        if event.button() == Qt.MouseButton.LeftButton and (grip := self._grip_at(event.position())):
            self._grip = grip
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the end that is held, or show what can be clicked."""
        if self._grip is not None:
            self._drag_to(event.position())
            return
        super().mouseMoveEvent(event)
        if event.buttons():
            return
        statement = self.statement_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if statement else Qt.CursorShape.IBeamCursor
        if self._grip_at(event.position()):
            shape = Qt.CursorShape.SizeHorCursor
        self.viewport().setCursor(shape)
        hovered = statement.id if statement is not None else None
        if hovered != self._hovered:
            self._hovered = hovered
            words = f"{one_line(statement.holder)} · {role_text(statement.role)}" if statement is not None else ""
            self.viewport().setToolTip(words)
            self._tint()

    def _drag_to(self, point: QPointF) -> None:
        if self.view is None or self.chosen is None:
            return
        span = self._chosen_span() or self.chosen.span
        place = self.places.to_python(self.cursorForPosition(point.toPoint()).position())
        place = snapped(self.view.text, place, end=self._grip == "end")
        start, end = (place, span.end) if self._grip == "start" else (span.start, place)
        if start < end:
            self._dragged = Span(start, end)
            self._tint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of an end, or choose the clicked statement unless words were being marked."""
        if self._grip is not None:
            self._let_go()
            return
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            statement = self.statement_at(event.position())
            if statement is not None:
                self.statement_clicked.emit(statement.id)

    def _let_go(self) -> None:
        self._grip = None
        span, self._dragged = self._dragged, None
        if self.chosen is not None and span is not None and span != self.chosen.span:
            self.span_moved.emit(self.chosen.id, span)
        self._tint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the comparison of a statement; elsewhere mark a word."""
        statement = self.statement_at(event.position())
        if statement is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.statement_opened.emit(statement.id)

    def move_end(self, which: str, by: int) -> None:
        """Move the beginning or the end of the chosen statement by a word."""
        if self.view is None or self.chosen is None:
            return
        span = self.chosen.span
        if which == "start":
            start, end = stepped(self.view.text, span.start, by, end=False), span.end
        else:
            start, end = span.start, stepped(self.view.text, span.end, by, end=True)
        if start < end and (start, end) != (span.start, span.end):
            self.span_moved.emit(self.chosen.id, Span(start, end))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, let a held end go by Escape."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen is not None:
            self.statement_opened.emit(self.chosen.id)
        elif event.key() == Qt.Key.Key_Escape and self._grip is not None:
            self._grip = self._dragged = None
            self._tint()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: object) -> None:
        """Offer what can be done with the statement or the words under the pointer."""
        self.menu_wanted.emit(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl set the letters' size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


class Margin(QWidget):
    """Says beside the text who speaks: name and role where a statement begins."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Ask for the room the page gives."""
        return QSize(MARGIN, 0)

    def voices(self) -> list[tuple[int, StatementView]]:
        """Return the statements named in the margin, each with the height of its line.

        Where somebody goes on in the same role within a paragraph, he is named once.
        """
        named: list[tuple[int, StatementView]] = []
        before: tuple[int, int, Role] | None = None
        for each in self._page.in_sight():
            voice = (each.paragraph, each.holder_id, each.role)
            if each.role in _VOICED and voice != before:
                named.append((self._page._line(each.span.start).top(), each))  # noqa: SLF001 - its own page
                before = voice
        return named

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the names, each under the one before where they would overlap."""
        painter = QPainter(self)
        colours = theme.palette()
        name_font, role_font = theme.sans(12, bold=True), theme.sans(11.5)
        name_height, role_height = QFontMetrics(name_font).height(), QFontMetrics(role_font).height()
        free = -10_000
        width = self.width() - 2 * theme.GRID
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for top, each in self.voices():
            at = max(top, free)
            if at > self.height():
                break
            chosen = self._page.chosen is not None and each.id == self._page.chosen.id
            tone = self._page.tone_of(each)
            painter.setPen(theme.colour(tone.ink))
            painter.setFont(name_font)
            name = QFontMetrics(name_font).elidedText(one_line(each.holder), Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(theme.GRID, at, width, name_height), right, name)
            painter.setPen(theme.colour(colours.muted))
            painter.setFont(role_font)
            painter.drawText(QRect(theme.GRID, at + name_height, width, role_height), right, role_text(each.role))
            edge = 3 if chosen else 1
            bar = QRect(self.width() - edge, at + 1, edge, name_height + role_height - 2)
            painter.fillRect(bar, theme.colour(tone.ink))
            free = at + name_height + role_height + 2
