"""The article pane: the words in their place, with the claim and its answer in their holders' colours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLine,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.articles import Span
from viewpoints.domain.library import ArticleView, StatementView
from viewpoints.domain.statements import Role
from viewpoints.gui import theme
from viewpoints.gui.models.cards import role_text
from viewpoints.gui.text import Places, one_line, same_length
from viewpoints.gui.views.card_list import QuietScrollBar

tr = QCoreApplication.translate

DEFAULT_SIZE = 16
SMALLEST, LARGEST = 11, 32
_MEASURE = 60
"""The longest line, in times the letters' size: about a hundred letters."""
_WINDOW = 120_000
"""Of a longer article only this many code points around the place are laid out, so that it opens as fast."""
_LEADING = 112
"""Line height in per cent of what the letters ask for."""
_HALF = 10_000
"""A splitter shares its width out in proportion, whatever the figures."""
_SHOWN = frozenset({Role.POSITION, Role.REBUTTAL, Role.CONCESSION})


@dataclass(frozen=True, slots=True)
class Mark:
    """A statement to highlight: in which tone, and whether it is one of the two selected.

    Where it heads a longer answer, `passage` is the whole of it: tinted with it, while the statement alone is bold.
    """

    statement: StatementView
    tone: theme.Tone
    strong: bool = False
    passage: Span | None = None


class ElidedLabel(QLabel):
    """A one-line label that ends in … where it has no room, and says the rest in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self._tail = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for room for the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self.whole()) + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Make do with a few letters."""
        return QSize(24, super().minimumSizeHint().height())

    def whole(self) -> str:
        """Return the text without elision."""
        return self._whole + self._tail

    def set_whole(self, text: str, tail: str = "") -> None:
        """Show `text` and `tail`; where there is no room for both, `text` is cut."""
        self._whole, self._tail = text, tail
        self.setAccessibleName(self.whole())
        self.updateGeometry()
        self._cut()

    def _cut(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(self._tail)
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, max(room, 0)) + self._tail
        if shown != self.text():
            self.setText(shown)
        # A title may hold what Qt would take for markup.
        self.setToolTip(f"<p>{escape(self.whole())}</p>" if shown != self.whole() else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()


class ArticleText(QTextEdit):
    """One article's plain text with marks on its statements."""

    statement_clicked = Signal(int)
    zoomed = Signal(int)
    marked_menu_wanted = Signal(QPoint, int, object)
    """Where on the screen, the article's id, and the Span of the marked words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBar(QuietScrollBar(Qt.Orientation.Vertical, self))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(0)
        self._view: ArticleView | None = None
        self._places = Places("")
        self._base = 0  # where in the article, in Qt's count, the shown text begins
        self._shown = Span(0, 0)
        self._marks: tuple[Mark, ...] = ()
        self._bold: list[tuple[int, int]] = []
        self._target: Span | None = None
        self._hovered: StatementView | None = None
        self._size = DEFAULT_SIZE

    # -- text ----------------------------------------------------------------------------------------------------

    def set_size(self, size: int) -> None:
        """Set the letters' size in pixels."""
        self._size = size
        self._letters()

    def _letters(self) -> None:
        self.setFont(theme.serif(self._size))
        self.document().setDefaultFont(theme.serif(self._size))
        self._fit_measure()

    def set_article(self, view: ArticleView | None, around: Span) -> None:
        """Show an article; nothing is laid out anew if it is already here and the place is within what is shown."""
        same = view is not None and self._view is not None and view.text == self._view.text
        if same and self._shown.start <= around.start and around.end <= self._shown.end:
            self._view = view
            return
        self._view, self._bold, self._marks, self._hovered, self._target = view, [], (), None, None
        if view is None:
            self.setPlainText("")
            return
        self._places = Places(view.text)
        self._shown = self._window(view.text, around)
        self._base = self._places.to_qt(self._shown.start)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        everything = QTextCursor(self.document())
        # In one block, or the text is laid out with each step anew, and at first all of it.
        everything.beginEditBlock()
        everything.select(QTextCursor.SelectionType.Document)
        everything.insertText(same_length(self._shown.of(view.text)), QTextCharFormat())
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeBlockFormat(spaced)
        everything.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @staticmethod
    def _window(text: str, around: Span) -> Span:
        if len(text) <= _WINDOW:
            return Span(0, len(text))
        start = max(0, around.start - _WINDOW // 2)
        end = min(len(text), start + _WINDOW)
        # Begin and end at a line break, so that no paragraph is shown from its middle on.
        start = text.rfind("\n", 0, start) + 1 if start else 0
        after = text.find("\n", end)
        return Span(start, len(text) if after < 0 else max(after, around.end))

    def _qt(self, span: Span) -> tuple[int, int] | None:
        """Return a span's place in the document, or None if it is not in what is shown."""
        if not (self._shown.start <= span.start and span.end <= self._shown.end):
            return None
        start, end = self._places.span(span)
        return start - self._base, end - self._base

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # -- marks ---------------------------------------------------------------------------------------------------

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Highlight these statements, the selected ones in bold."""
        self._marks = marks
        strong = [place for mark in marks if mark.strong and (place := self._qt(mark.statement.span))]
        if strong != self._bold:
            for places, weight in ((self._bold, QFont.Weight.Normal), (strong, QFont.Weight.DemiBold)):
                letters = QTextCharFormat()
                letters.setFontWeight(weight)
                for start, end in places:
                    self._cursor(start, end).mergeCharFormat(letters)
            self._bold = strong
        self._tint()

    def _tint(self) -> None:
        selections = []
        marks, hovered = list(self._marks), self._hovered
        if hovered is not None and all(mark.statement.id != hovered.id for mark in marks):
            neutral = theme.Tone(theme.palette().ink, theme.palette().hover)
            marks.insert(0, Mark(hovered, neutral))
        # The selected ones are drawn over the others where statements overlap.
        for mark in sorted(marks, key=lambda each: each.strong):
            place = self._qt(mark.passage or mark.statement.span)
            if place is None:
                continue
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(*place)
            selection.format.setBackground(QColor(mark.tone.tint))
            selections.append(selection)
        self.setExtraSelections(selections)

    # -- place ---------------------------------------------------------------------------------------------------

    def _line_at(self, place: int) -> tuple[QRectF, QTextLine, QTextBlock]:
        """Return a block's rectangle in the document, and the line of it that holds a place."""
        block = self.document().findBlock(place)
        # Asking for the rectangle lays the text out this far.
        rect = self.document().documentLayout().blockBoundingRect(block)
        return rect, block.layout().lineForTextPosition(place - block.position()), block

    def target(self) -> Span | None:
        """Return the place last shown."""
        return self._target

    def height_of(self, span: Span, width: int) -> float:
        """Return about how tall the lines of a span would stand in `width`, without laying anything out."""
        letters = QFontMetricsF(theme.serif(self._size))
        measure = max(80.0, min(float(width), theme.px(self._size) * _MEASURE))
        words = same_length(span.of(self._view.text if self._view else ""))
        # Bold words and ragged ends cost a little more than the plain sum.
        lines = sum(max(1, ceil(letters.horizontalAdvance(line) / measure * 1.04)) for line in words.split("\n"))
        return float(lines * letters.lineSpacing() * _LEADING / 100)

    def show_place(self, span: Span) -> None:
        """Scroll so that a span is in sight, from its paragraph's beginning if there is room for that."""
        self._target = span
        place = self._qt(span)
        if place is None:
            return
        rect, line, block = self._line_at(place[0])
        end_rect, end_line, _ = self._line_at(place[1])
        bottom = end_rect.top() + (end_line.y() + end_line.height() if end_line.isValid() else end_rect.height())
        number = line.lineNumber() if line.isValid() else 0
        # The more of the paragraph before it the better, as long as the span's end stays in sight.
        starts = [0, max(number - 1, 0), number]
        tops = [rect.top() + (block.layout().lineAt(each).y() if line.isValid() else 0.0) for each in starts]
        top = next((each for each in tops if bottom - each <= self.viewport().height()), tops[-1])
        if top > self.verticalScrollBar().maximum():
            # Qt lays long texts out bit by bit and knows the scroll range only at the end; the size asks for all of it.
            self.document().size()
        self.verticalScrollBar().setValue(int(top))

    def _fit_measure(self) -> None:
        measure = round(theme.px(self._size) * _MEASURE)
        self.setLineWrapColumnOrWidth(max(80, min(measure, self.viewport().width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable on a wide screen, and the place in sight."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_measure()
        if self._target:
            self.show_place(self._target)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the place: Qt brings its own cursor into view when a text is first shown."""
        super().showEvent(event)
        if self._target:
            self.show_place(self._target)

    # -- hands ---------------------------------------------------------------------------------------------------

    def statement_at(self, point: QPointF) -> StatementView | None:
        """Return the statement under a point, the shortest if several overlap."""
        if self._view is None:
            return None
        at = (
            self.document()
            .documentLayout()
            .hitTest(QPointF(point.x(), point.y() + self.verticalScrollBar().value()), Qt.HitTestAccuracy.ExactHit)
        )
        if at < 0:
            return None
        place = self._places.to_python(at + self._base)
        # Statements stand in text order, so only those that begin before the place can hold it.
        statements = self._view.statements
        before = bisect_right(statements, place, key=lambda each: each.span.start)
        held = [each for each in statements[:before] if place < each.span.end and each.role in _SHOWN]
        return min(held, key=lambda each: each.span.end - each.span.start, default=None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a statement can be clicked."""
        super().mouseMoveEvent(event)
        statement = None if event.buttons() else self.statement_at(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if statement else Qt.CursorShape.IBeamCursor)
        if statement is not self._hovered:
            self._hovered = statement
            self.viewport().setToolTip(
                f"{one_line(statement.holder)} · {role_text(statement.role)}" if statement is not None else ""
            )
            self._tint()

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the statement that was lit."""
        super().leaveEvent(event)
        self._hovered = None
        self._tint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select the clicked statement, unless words were being marked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            statement = self.statement_at(event.position())
            if statement is not None:
                self.statement_clicked.emit(statement.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to make a statement of marked words."""
        cursor = self.textCursor()
        if self._view is None or not cursor.hasSelection():
            super().contextMenuEvent(event)
            return
        start, end = (
            self._places.to_python(place + self._base) for place in (cursor.selectionStart(), cursor.selectionEnd())
        )
        self.marked_menu_wanted.emit(event.globalPos(), self._view.summary.id, Span(start, end))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl set the letters' size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_size"):
            self._letters()
            self._tint()


class ReaderPart(QWidget):
    """A heading over an article's text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerPart")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = ElidedLabel(self)
        self.text = ArticleText(self)
        self.top = QHBoxLayout()
        self.top.setContentsMargins(0, 0, 0, 0)
        self.note = ElidedLabel(self)
        self.top.setSpacing(theme.GRID)
        self.top.addWidget(self.heading)
        self.top.addWidget(self.note, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, theme.GRID, 8, 0)
        box.setSpacing(theme.GRID)
        box.addLayout(self.top)
        box.addWidget(self.text, 1)
        self.text.setAccessibleName(tr("Reader", "Article text"))
        self._dress()

    def _dress(self) -> None:
        self.heading.setFont(theme.sans(11, bold=True))
        self.note.setFont(theme.sans(11))
        for label in (self.heading, self.note):
            label.setFixedHeight(theme.px(24))
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "text"):
            self._dress()


def paragraph_range(first: int, last: int) -> str:
    """Return paragraphs as the heading shows them."""
    low, high = sorted((first, last))
    return f"¶{low}" if low == high else f"¶{low}–{high}"


class Reader(QWidget):
    """The claim and its answer in their article; side by side where one view cannot hold both."""

    statement_clicked = Signal(int)
    size_changed = Signal(int)
    marked_menu_wanted = Signal(QPoint, int, object)
    """Where on the screen, the article's id, and the Span of the marked words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._size = DEFAULT_SIZE
        self.left = ReaderPart(self)
        self.right = ReaderPart(self)
        self.smaller = self._button("A−", tr("Reader", "Smaller article text (Ctrl and wheel)"), -1)
        self.larger = self._button("A+", tr("Reader", "Larger article text (Ctrl and wheel)"), 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.left)
        self._splitter.addWidget(self.right)
        self._splitter.setHandleWidth(1)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._splitter)
        self._sizes = QWidget(self)
        buttons = QHBoxLayout(self._sizes)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        buttons.addWidget(self.smaller)
        buttons.addWidget(self.larger)
        self._again: Callable[[], None] | None = None
        self._part(both=False)
        for part in (self.left, self.right):
            part.text.statement_clicked.connect(self.statement_clicked)
            part.text.zoomed.connect(self.zoom)
            part.text.marked_menu_wanted.connect(self.marked_menu_wanted)
            part.text.set_size(self._size)
        self.right.text.setAccessibleName(tr("Reader", "Article text with the answer"))

    def _button(self, text: str, tip: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setProperty("quiet", True)
        button.setFixedHeight(theme.px(24))
        button.clicked.connect(lambda: self.zoom(by))
        return button

    def _part(self, *, both: bool) -> None:
        # The buttons stay at the outer end, whichever part that is.
        (self.right if both else self.left).top.addWidget(self._sizes)
        if both and self.right.isHidden():
            self.right.show()
            self._splitter.setSizes([_HALF, _HALF])
        elif not both:
            self.right.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide anew whether one view can hold claim and answer."""
        super().resizeEvent(event)
        if self._again:
            self._again()

    # -- text size -----------------------------------------------------------------------------------------------

    def text_size(self) -> int:
        """Return the letters' size in pixels."""
        return self._size

    def set_text_size(self, size: int) -> None:
        """Set the letters' size in pixels."""
        size = min(max(size, SMALLEST), LARGEST)
        if size != self._size:
            self._size = size
            for part in (self.left, self.right):
                part.text.set_size(size)
            self.size_changed.emit(size)

    def zoom(self, by: int) -> None:
        """Make the letters larger or smaller by steps."""
        self.set_text_size(self._size + by)

    # -- what is shown -------------------------------------------------------------------------------------------

    def clear(self, words: str = "") -> None:
        """Show no article, only `words` in the heading."""
        self._again = None
        self._part(both=False)
        self.left.heading.set_whole(words)
        self.left.note.set_whole("")
        self.left.text.set_article(None, Span(0, 0))

    def _head(self, part: ReaderPart, view: ArticleView, paragraphs: str) -> None:
        title = tr("Reader", "IN THE ARTICLE") + f" — {one_line(view.summary.title)}"
        part.heading.set_whole(title, f", {paragraphs}" if paragraphs else "")
        part.note.set_whole(one_line(view.summary.note))

    def show_article(self, view: ArticleView) -> None:
        """Show an article from its beginning, with nothing selected in it."""
        self._again = None
        self._part(both=False)
        self._head(self.left, view, "")
        self.left.text.set_article(view, Span(0, 0))
        self.left.text.set_marks(())

    def show_statement(self, view: ArticleView, statement: StatementView, marks: tuple[Mark, ...]) -> None:
        """Show one statement's place alone."""
        self._again = None
        self._part(both=False)
        self._fill(self.left, view, statement.span, paragraph_range(statement.paragraph, statement.paragraph), marks)

    def show_pair(
        self,
        views: tuple[ArticleView, ArticleView],
        pair: tuple[StatementView, StatementView],
        marks: tuple[Mark, ...],
    ) -> None:
        """Show two statements, each with its article: in one view if it can hold both, else side by side."""
        self._again = lambda: self._show_pair(views, pair, marks)
        self._again()

    def _show_pair(
        self,
        views: tuple[ArticleView, ArticleView],
        pair: tuple[StatementView, StatementView],
        marks: tuple[Mark, ...],
    ) -> None:
        one, other = pair
        if one.article_id == other.article_id and abs(one.paragraph - other.paragraph) <= 2:
            both = Span(min(one.span.start, other.span.start), max(one.span.end, other.span.end))
            self.left.text.set_article(views[0], both)
            # Measured in the room it would have alone: the parts themselves may not have been given theirs yet.
            room = self.height() - theme.px(24) - 2 * theme.GRID
            if self.left.text.height_of(both, self.width() - 48) <= room:
                self._part(both=False)
                self._fill(self.left, views[0], both, paragraph_range(one.paragraph, other.paragraph), marks)
                return
        self._part(both=True)
        for part, view, statement in zip((self.left, self.right), views, pair, strict=True):
            paragraphs = paragraph_range(statement.paragraph, statement.paragraph)
            self._fill(part, view, statement.span, paragraphs, marks)

    def _fill(self, part: ReaderPart, view: ArticleView, place: Span, paragraphs: str, marks: tuple[Mark, ...]) -> None:
        self._head(part, view, paragraphs)
        part.text.set_article(view, place)
        part.text.set_marks(tuple(mark for mark in marks if mark.statement.article_id == view.summary.id))
        part.text.show_place(place)

    def go_to(self, statement: StatementView) -> None:
        """Bring a statement into view and give its text the keyboard."""
        apart = self.right.isVisible() and self.right.text.target() == statement.span
        part = self.right if apart else self.left
        part.text.show_place(statement.span)
        part.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
