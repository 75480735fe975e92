"""Paints statements as cards: the words first, then where they stand and what meets them."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from viewpoints.domain.library import Card, Counter, StatementView
from viewpoints.domain.matches import Verdict
from viewpoints.domain.statements import Role
from viewpoints.gui import theme
from viewpoints.gui.models.cards import (
    RowRole,
    figures_text,
    is_unanswered,
    links_text,
    manner_text,
    opinions_text,
    reasons_text,
    role_text,
    score_text,
    tr,
)
from viewpoints.gui.text import Places, direction, one_line, quoted

AnyIndex = QModelIndex | QPersistentModelIndex

MARGIN = 4
"""What an item leaves free around its card, so that two cards stand 8 pixels apart and a focus ring has room."""
INNER = 2
"""The same on the side of the gutter, where the ribbons arrive."""
PAD = 20
BAR = 4
RADIUS = 6
MAX_LINES = 12
_LONGEST = 4000
"""More code points than twelve lines of the widest window hold."""
_KEPT_LAYOUTS = 300


@dataclass(frozen=True, slots=True)
class Said:
    """A statement's words, and where it heads a longer answer the words of its turn before and behind it."""

    id: int
    words: str
    before: str = ""
    behind: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """Words broken into lines, ready to draw; `quiet` are places and lengths (UTF-16) of what is not the head."""

    layout: QTextLayout
    height: int
    quiet: tuple[tuple[int, int], ...] = ()


def _break(text: str, width: int, font: QFont, leading: int) -> tuple[QTextLayout, int, int | None]:
    """Break `text` into at most MAX_LINES lines; also say where (in UTF-16) the last begins if more is left."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    way = direction(text)
    option.setTextDirection(way)
    if way is Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y, overflow = 0, None
    length = Places(text).to_qt(len(text))
    for number in range(MAX_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        # Letters from a fallback font may stand taller than the rhythm; then the rhythm gives way.
        step = max(leading, ceil(line.height()))
        line.setPosition(QPointF(0, y + (step - line.height()) / 2))
        y += step
        if number == MAX_LINES - 1 and line.textStart() + line.textLength() < length:
            overflow = line.textStart()
    layout.endLayout()
    return layout, y, overflow


class ProseCache:
    """Broken lines of the cards last seen, and the heights of all that were ever measured at this width."""

    def __init__(self) -> None:
        self._layouts: OrderedDict[tuple[Said, int, int], Prose] = OrderedDict()
        self._heights: dict[tuple[Said, int, int], int] = {}

    def clear(self) -> None:
        """Forget everything: the letters have changed."""
        self._layouts.clear()
        self._heights.clear()

    def height(self, said: Said, width: int, size: int) -> int:
        """Return how tall a statement's words stand in `width`."""
        known = self._heights.get((said, width, size))
        return self.prose(said, width, size).height if known is None else known

    def prose(self, said: Said, width: int, size: int) -> Prose:
        """Return a statement's words broken to `width`, at most twelve lines."""
        key = (said, width, size)
        made = self._layouts.get(key)
        if made is not None:
            self._layouts.move_to_end(key)
            return made
        made = self._make(said, width, size)
        self._layouts[key] = made
        self._heights[key] = made.height
        if len(self._layouts) > _KEPT_LAYOUTS:
            self._layouts.popitem(last=False)
        return made

    @staticmethod
    def _make(said: Said, width: int, size: int) -> Prose:
        font = theme.serif(size)
        leading = theme.px(size + 6)
        before, head, behind = (one_line(part) for part in (said.before, said.words, said.behind))
        text = " ".join(filter(None, (before, head, behind)))
        start = len(before) + 1 if before else 0
        if len(text) > _LONGEST:
            text = text[:_LONGEST].rstrip() + "…"
        layout, height, overflow = _break(text, width, font, leading)
        if overflow is not None:
            at = Places(text).to_python(overflow)
            last = QFontMetricsF(font).elidedText(text[at:], Qt.TextElideMode.ElideRight, width)
            text = text[:at] + last
            layout, height, _ = _break(text, width, font, leading)
        return Prose(layout, height, ProseCache._quiet(text, start, start + len(head)))

    @staticmethod
    def _quiet(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Return where the words around the head stand, as Qt counts: places and lengths."""
        places = Places(text)
        first, last, length = (places.to_qt(min(each, len(text))) for each in (start, end, len(text)))
        return tuple((at, size) for at, size in ((0, first), (last, length - last)) if size > 0)


class _CardDelegate(QStyledItemDelegate):
    """What both kinds of cards have in common: the paper, the edge, the words."""

    bar_at_left = True

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._prose = ProseCache()
        self.tone = theme.palette().blue
        self.home_article: int | None = None
        """The article that goes without saying; None where every card names its own."""

    def forget(self) -> None:
        """Drop what was measured: letters or colours have changed."""
        self._prose.clear()

    def card_rect(self, item: QRect) -> QRect:
        """Return the card inside an item's rectangle."""
        if self.bar_at_left:
            return item.adjusted(MARGIN, MARGIN, -INNER, -MARGIN)
        return item.adjusted(INNER, MARGIN, -MARGIN, -MARGIN)

    def _width(self) -> int:
        return max(80, self._view.viewport().width() - MARGIN - INNER)

    def _size(self, _index: AnyIndex) -> int:
        return 14

    def _words_at(self, _index: AnyIndex) -> int:
        """Return how far below the card's top the words begin."""
        return 12

    def _below(self, _index: AnyIndex) -> int:
        """Return the height of what stands under the words, bottom padding included."""
        raise NotImplementedError

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height the card needs in the list's width."""
        width = self._width()
        words = self._prose.height(self._said(index), width - 2 * PAD, self._size(index))
        return QSize(
            width + MARGIN + INNER, 2 * MARGIN + theme.px(self._words_at(index)) + words + theme.px(self._below(index))
        )

    def _frame(self, painter: QPainter, card: QRect, edge: QColor, thickness: float, paper: QColor) -> None:
        inset = thickness / 2
        painter.setPen(QPen(edge, thickness))
        painter.setBrush(paper)
        painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _bar(self, painter: QPainter, card: QRect, ink: QColor) -> None:
        painter.save()
        left = card.left() if self.bar_at_left else card.right() + 1 - BAR
        painter.setClipRect(QRect(left, card.top(), BAR, card.height()), Qt.ClipOperation.IntersectClip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(card), RADIUS, RADIUS)
        painter.restore()

    def _ring(self, painter: QPainter, card: QRect) -> None:
        painter.setPen(QPen(theme.colour(self.tone.ink, 0.4), INNER))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        out = INNER / 2
        painter.drawRoundedRect(QRectF(card).adjusted(-out, -out, out, out), RADIUS + 1, RADIUS + 1)

    def _words(self, painter: QPainter, card: QRect, index: AnyIndex, ink: QColor) -> int:
        """Draw the words and return where they end."""
        prose = self._prose.prose(self._said(index), card.width() - 2 * PAD, self._size(index))
        top = card.top() + theme.px(self._words_at(index))
        painter.setPen(ink)
        selections = []
        for start, length in prose.quiet:
            part = QTextLayout.FormatRange()
            part.start, part.length = start, length
            part.format.setForeground(theme.colour(theme.palette().muted))
            selections.append(part)
        prose.layout.draw(painter, QPointF(card.left() + PAD, top), selections)
        return top + prose.height

    def _said(self, index: AnyIndex) -> Said:
        statement: StatementView = index.data(RowRole.STATEMENT)
        return Said(statement.id, statement.text)

    @staticmethod
    def _line(painter: QPainter, area: QRect, text: str, font: QFont, ink: QColor, *, right: bool = False) -> int:
        """Draw one elided line and return how wide it came out."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        # Where a line stands is the card's matter, not its language's.
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(area, int(flags.value) | int(Qt.TextFlag.TextSingleLine.value), shown)
        return metrics.horizontalAdvance(shown)

    def _elsewhere(self, statement: StatementView) -> str:
        return "" if statement.article_id == self.home_article else one_line(statement.article)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """Show what a card had no room for."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        text = self.tip(option.rect, index, event.pos())
        QToolTip.showText(event.globalPos(), text, view.viewport(), option.rect)
        return bool(text)

    def tip(self, _item: QRect, index: AnyIndex, _at: QPoint) -> str:
        """Return the tooltip at a point of a card, as plain text."""
        raise NotImplementedError


class ClaimDelegate(_CardDelegate):
    """Cards of the left column."""

    waiting = False
    """True while some claims have not been matched yet: then no answers means "not yet"."""

    against = ""
    """The only holder whose answers are counted, by name; "" where everybody's are."""

    def _below(self, _index: AnyIndex) -> int:
        return 4 + 16 + 12

    def state(self, card: Card) -> str:
        """Return what stands at the right end of a card's last line."""
        if self.waiting and is_unanswered(card):
            return tr("Cards", "not matched yet")
        return links_text(card)

    @staticmethod
    def meta(statement: StatementView, article: str) -> str:
        """Return where a statement stands and how it is attributed."""
        parts = [f"¶{statement.paragraph}", manner_text(statement.manner)]
        if statement.role is not Role.POSITION:
            parts.append(role_text(statement.role))
        if article:
            parts.append(article)
        return " · ".join(parts)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one card."""
        row: Card = index.data(RowRole.ROW)
        colours, card = theme.palette(), self.card_rect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, card)
        edge = self.tone.ink if chosen else colours.muted if hovered else colours.hairline
        self._frame(
            painter,
            card,
            theme.colour(edge, 1.0 if chosen or not hovered else 0.55),
            2 if chosen else 1,
            theme.colour(colours.raised if chosen else colours.surface),
        )
        self._bar(painter, card, theme.colour(self.tone.ink))
        bottom = self._words(painter, card, index, theme.colour(colours.ink))
        line = QRect(card.left() + PAD, bottom + theme.px(4), card.width() - 2 * PAD, theme.px(16))
        used = self._paint_state(painter, line, row)
        line.setRight(line.right() - used - 12)
        meta = self.meta(row.statement, self._elsewhere(row.statement))
        self._line(painter, line, meta, theme.sans(11.5), theme.colour(colours.muted))
        painter.restore()

    def _paint_state(self, painter: QPainter, line: QRect, row: Card) -> int:
        colours = theme.palette()
        muted = theme.colour(colours.muted)
        text = self.state(row)
        if is_unanswered(row) and not self.waiting:
            return self._line(
                painter, line, text, theme.sans(11.5, bold=True), theme.colour(colours.orange.ink), right=True
            )
        used = self._line(painter, line, text, theme.sans(11.5), muted, right=True)
        if row.conceded:
            left = line.adjusted(0, 0, -used, 0)
            if text:
                used += self._line(painter, left, " · ", theme.sans(11.5), muted, right=True)
                left = line.adjusted(0, 0, -used, 0)
            used += self._line(
                painter,
                left,
                tr("Cards", "conceded"),
                theme.sans(11.5, bold=True),
                theme.colour(colours.ink),
                right=True,
            )
        return used

    def tip(self, _item: QRect, index: AnyIndex, _at: QPoint) -> str:
        """Return where the statement stands, in full."""
        row: Card = index.data(RowRole.ROW)
        statement = row.statement
        lines = [f"{one_line(statement.article)}, ¶{statement.paragraph}", manner_text(statement.manner)]
        if self.against and is_unanswered(row) and not self.waiting:
            lines.append(tr("Cards", "Unanswered by {name}; others may answer it").format(name=self.against))
        return "\n".join(lines)


class AnswerDelegate(_CardDelegate):
    """Cards of the right column: a counterpart, why it was matched, and the two verdicts."""

    bar_at_left = False

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.claims = False
        """True where the selected statement is an answer, so that these cards are the claims it answers."""
        self.everyone = False
        """True where the answers come from several holders, so that each card names its own."""
        self.home_holder: int | None = None
        self.hover: tuple[int, Verdict] | None = None

    def is_best(self, index: AnyIndex) -> bool:
        """Return whether a card is the best counterargument."""
        row: Counter = index.data(RowRole.ROW)
        return index.row() == 0 and not self.claims and row.verdict is not Verdict.REJECTED

    def _size(self, index: AnyIndex) -> int:
        return 15 if self.is_best(index) else 14

    def _words_at(self, index: AnyIndex) -> int:
        return 12 + (16 + 4 if self.is_best(index) else 0)

    def _said(self, index: AnyIndex) -> Said:
        row: Counter = index.data(RowRole.ROW)
        statement, passage = row.statement, row.passage
        if passage is None:
            return Said(statement.id, statement.text)
        before = row.passage_text[: statement.span.start - passage.start]
        return Said(statement.id, statement.text, before, row.passage_text[len(before) + len(statement.text) :])

    def meets(self, row: Counter) -> str:
        """Return in words by which phrases the two meet."""
        is_claim = row.statement.role is Role.POSITION  # the chosen statement is the answer, this one what it answers
        claim, answer = one_line(row.claim_phrase), one_line(row.answer_phrase)
        if claim and answer and claim.casefold() != answer.casefold():
            answers = tr("Cards", "is answered:") if is_claim else tr("Cards", "answers")
            return tr("Cards", "{answers} {claim} with {answer}").format(
                answers=answers, claim=quoted(claim), answer=quoted(answer)
            )
        if claim or answer:
            return (tr("Cards", "both say") if is_claim else tr("Cards", "answers")) + f" {quoted(claim or answer)}"
        return ""

    def why(self, row: Counter) -> str:
        """Return in words why the two were matched: what it does to the claim, what it speaks of, where it stands."""
        return reasons_text(row)

    def place(self, row: Counter) -> str:
        """Return who says it and where, as far as that does not go without saying."""
        parts = []
        if self.everyone or row.statement.holder_id != self.home_holder:
            parts.append(one_line(row.statement.holder))
        parts.append(self._elsewhere(row.statement))
        return " · ".join(filter(None, parts))

    def _extra(self, row: Counter) -> int:
        return (16 + 4) * sum(map(bool, (self.meets(row), self.why(row), opinions_text(row), self.place(row))))

    def _below(self, index: AnyIndex) -> int:
        return 8 + self._extra(index.data(RowRole.ROW)) + 16 + 12

    @staticmethod
    def action_texts(row: Counter) -> dict[Verdict, str]:
        """Return what the two verdicts read on a card."""
        confirmed, rejected = row.verdict is Verdict.CONFIRMED, row.verdict is Verdict.REJECTED
        return {
            Verdict.CONFIRMED: "✓ " + (tr("Cards", "confirmed") if confirmed else tr("Cards", "confirm")),
            Verdict.REJECTED: "✕ " + (tr("Cards", "rejected") if rejected else tr("Cards", "not an answer")),
        }

    @staticmethod
    def _action_font(row: Counter, verdict: Verdict) -> QFont:
        return theme.sans(11.5, bold=row.verdict is verdict)

    def actions(self, item: QRect, row: Counter) -> dict[Verdict, QRect]:
        """Return where on an item the two verdicts can be clicked."""
        card = self.card_rect(item)
        right = card.right() + 1 - PAD
        height = theme.px(24)
        top = card.bottom() + 1 - theme.px(12 + 8) - height // 2
        areas: dict[Verdict, QRect] = {}
        texts = self.action_texts(row)
        for verdict in (Verdict.REJECTED, Verdict.CONFIRMED):
            width = QFontMetrics(self._action_font(row, verdict)).horizontalAdvance(texts[verdict])
            areas[verdict] = QRect(right - width - 4, top, width + 8, height)
            right -= width + 12
        return areas

    def action_at(self, item: QRect, row: Counter, at: QPoint) -> Verdict | None:
        """Return which verdict stands at a point of an item."""
        return next((verdict for verdict, area in self.actions(item, row).items() if area.contains(at)), None)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one card."""
        row: Counter = index.data(RowRole.ROW)
        colours, card = theme.palette(), self.card_rect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        best, rejected = self.is_best(index), row.verdict is Verdict.REJECTED
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, card)
        marked = chosen or best
        edge = self.tone.ink if marked else colours.muted if hovered else colours.hairline
        self._frame(
            painter,
            card,
            theme.colour(edge, 1.0 if marked or not hovered else 0.55),
            2 if chosen else 1,
            theme.colour(colours.ground if rejected else colours.raised if chosen else colours.surface),
        )
        self._bar(painter, card, theme.colour(self.tone.ink, 0.35 if rejected else 1.0))
        if best:
            heading = QRect(card.left() + PAD, card.top() + theme.px(12), card.width() - 2 * PAD, theme.px(16))
            self._line(
                painter,
                heading,
                tr("Cards", "BEST COUNTERARGUMENT"),
                theme.sans(11, bold=True),
                theme.colour(self.tone.ink),
            )
        bottom = self._words(painter, card, index, theme.colour(colours.muted if rejected else colours.ink))
        line = QRect(card.left() + PAD, bottom + theme.px(8), card.width() - 2 * PAD, theme.px(16))
        for text in (self.why(row), self.meets(row), opinions_text(row), self.place(row)):
            if text:
                self._line(painter, line, text, theme.sans(12), theme.colour(colours.muted))
                line.translate(0, theme.px(20))
        self._paint_score(painter, line, option.rect, row)
        self._paint_actions(painter, option.rect, row)
        painter.restore()

    def _paint_score(self, painter: QPainter, line: QRect, item: QRect, row: Counter) -> None:
        colours = theme.palette()
        text = f"{score_text(row)} · ¶{row.statement.paragraph}"
        font = theme.sans(11.5)
        free = self.actions(item, row)[Verdict.CONFIRMED].left() - 12 - line.left()
        width = min(120, free - QFontMetrics(font).horizontalAdvance(text) - 12)
        if row.score is not None and width >= 24:
            painter.setPen(Qt.PenStyle.NoPen)
            track = QRectF(line.left(), line.center().y() - 1, width, 4)
            painter.setBrush(theme.colour(colours.track))
            painter.drawRoundedRect(track, 2, 2)
            track.setWidth(max(4.0, width * min(max(row.score, 0.0), 1.0)))
            painter.setBrush(theme.colour(self.tone.ink, 0.35 if row.verdict is Verdict.REJECTED else 1.0))
            painter.drawRoundedRect(track, 2, 2)
            line = line.adjusted(width + 10, 0, 0, 0)
            free -= width + 10
        line = QRect(line.left(), line.top(), max(0, free), line.height())
        self._line(painter, line, text, font, theme.colour(colours.muted))

    def _paint_actions(self, painter: QPainter, item: QRect, row: Counter) -> None:
        colours = theme.palette()
        texts = self.action_texts(row)
        for verdict, area in self.actions(item, row).items():
            pointed = self.hover == (row.statement.id, verdict)
            if pointed:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(colours.hover))
                painter.drawRoundedRect(QRectF(area), 4, 4)
            ink = colours.ink if pointed or row.verdict is verdict else colours.muted
            self._line(
                painter,
                area.adjusted(4, 0, 8, 0),
                texts[verdict],
                self._action_font(row, verdict),
                theme.colour(ink),
            )

    def tip(self, item: QRect, index: AnyIndex, at: QPoint) -> str:
        """Return what the verdicts do, or the exact figures and the whole reason."""
        row: Counter = index.data(RowRole.ROW)
        verdict = self.action_at(item, row, at)
        if verdict is not None:
            if row.verdict is verdict:
                return tr("Cards", "Take this verdict back")
            if verdict is Verdict.CONFIRMED:
                return tr("Cards", "This answers the claim (A)")
            return tr("Cards", "This does not answer the claim (R)")
        lines = [f"{one_line(row.statement.holder)}, {one_line(row.statement.article)}, ¶{row.statement.paragraph}"]
        if row.score is None or row.similarity is None:
            by = score_text(row)
            lines.append(by[:1].upper() + by[1:])
        else:
            lines.append(figures_text(row))
        lines += filter(None, (self.why(row), self.meets(row), opinions_text(row)))
        lines.append(manner_text(row.statement.manner) + " · " + role_text(row.statement.role))
        return "\n".join(lines)
