"""The gutter between the two columns: ribbons from a claim to its answers, as a diff tool joins two versions."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEasingCurve, QPoint, QPointF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from viewpoints.domain.library import Card, Counter
from viewpoints.domain.matches import Verdict
from viewpoints.gui import theme
from viewpoints.gui.views.card_list import AnswerList, ClaimList

tr = QCoreApplication.translate

WIDTH = 128
NARROW = 88
_FULL = 46
"""How wide a ribbon of score 1 is."""
_JOINED = 0.5
"""The width, as a score, of an answer joined by hand."""
_THIN = 3.0
"""How wide what is left of a ribbon is where its card is scrolled out of sight."""
_STUB = 4.0
_GROW_MS = 140


@dataclass(frozen=True, slots=True)
class Ribbon:
    """One ribbon: where it leaves the claim, where it meets the answer, and how opaque it is."""

    left_top: float
    left_bottom: float
    right_top: float
    right_bottom: float
    opacity: float


def _shape(width: float, ribbon: Ribbon) -> QPainterPath:
    bend = width * 0.5
    path = QPainterPath(QPointF(0, ribbon.left_top))
    path.cubicTo(bend, ribbon.left_top, width - bend, ribbon.right_top, width, ribbon.right_top)
    path.lineTo(width, ribbon.right_bottom)
    path.cubicTo(width - bend, ribbon.right_bottom, bend, ribbon.left_bottom, 0, ribbon.left_bottom)
    path.closeSubpath()
    return path


def _clamped(top: float, bottom: float, height: float) -> tuple[float, float]:
    """Return an edge's stretch as far as it is in sight; scrolled out, it thins and clings to the border."""
    if bottom <= _THIN:
        return 0.0, _THIN
    if top >= height - _THIN:
        return height - _THIN, height
    return max(top, 0.0), min(bottom, height)


class RibbonGutter(QWidget):
    """Paints the ribbons between a claim list and an answer list that stand beside it."""

    def __init__(self, claims: ClaimList, answers: AnswerList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claims = claims
        self._answers = answers
        self._shown = 1.0
        self._growth = QVariantAnimation(self)
        self._growth.setStartValue(0.35)
        self._growth.setEndValue(1.0)
        self._growth.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._growth.valueChanged.connect(self._grow)
        self.still = False
        """True where the reader wants no motion."""
        self.left_tone = theme.palette().blue
        self.right_tone = theme.palette().orange
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Compare", "Ribbons from the claim to its answers"))
        for view in (claims, answers):
            view.moved.connect(self.update)
            view.selectionModel().currentChanged.connect(self.update)
            view.model().dataChanged.connect(self.update)
            view.model().modelReset.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the gutter's width; its height follows the columns."""
        return QSize(WIDTH, 0)

    def emphasise(self) -> None:
        """Let the ribbons of a newly selected claim come up, unless motion is not wanted."""
        self._growth.stop()
        length = min(_GROW_MS, self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self))
        if self.still or theme.still() or length <= 0 or not self.isVisible():
            self._grow(1.0)
            return
        self._growth.setDuration(length)
        self._growth.start()

    def _grow(self, value: object) -> None:
        self._shown = float(value) if isinstance(value, float | int) else 1.0
        self.update()

    # -- geometry ------------------------------------------------------------------------------------------------

    def _edge(self, view: ClaimList | AnswerList, row: int) -> tuple[float, float]:
        """Return a card's top and bottom here; below everything if its list has not measured it yet."""
        rect = view.card_rect(row)
        if rect.isEmpty():
            return self.height() + 64.0, self.height() + 128.0
        shift = self.mapFromGlobal(view.viewport().mapToGlobal(QPoint(0, 0))).y()
        return float(rect.top() + shift), float(rect.bottom() + 1 + shift)

    def strong(self) -> list[Ribbon]:
        """Return the selected claim's ribbons, best first, side by side at the claim."""
        row = self._claims.currentIndex().row()
        counters = [
            (at, each) for at, each in enumerate(self._answers.counters.rows) if each.verdict is not Verdict.REJECTED
        ]
        if row < 0 or not counters or self._answers.selected_id != self._claims.current_id():
            return []
        # On screen the eye follows a handful; the rest of a long list is below the fold anyway.
        counters = counters[:24]
        top, bottom = self._edge(self._claims, row)
        widths = [self._width(each) for _, each in counters]
        room = max(bottom - top - 2 * theme.GRID, theme.GRID)
        squeeze = min(1.0, room / sum(widths))
        at = (top + bottom) / 2 - sum(widths) * squeeze / 2
        ribbons: list[Ribbon] = []
        for (place, _), width in zip(counters, widths, strict=True):
            left = _clamped(at, at + width * squeeze, self.height())
            at += width * squeeze
            above, below = self._edge(self._answers, place)
            centre, half = (above + below) / 2, min(width, below - above - theme.GRID) / 2
            right = _clamped(centre - half, centre + half, self.height())
            ribbons.append(Ribbon(*left, *right, opacity=theme.palette().ribbon))
        return ribbons

    @staticmethod
    def _width(counter: Counter) -> float:
        score = _JOINED if counter.score is None else min(max(counter.score, 0.0), 1.0)
        return max(theme.GRID, _FULL * score)

    def faint(self) -> tuple[list[Ribbon], list[Ribbon]]:
        """Return the other visible claims' ribbons to answers in sight, and stubs for the others with answers."""
        ribbons: list[Ribbon] = []
        stubs: list[Ribbon] = []
        in_sight = {self._answers.counters.rows[row].statement.id: row for row in self._answers.visible_rows()}
        current = self._claims.currentIndex().row()
        for row in self._claims.visible_rows():
            card: Card = self._claims.cards.rows[row]
            if row == current or not card.links:
                continue
            top, bottom = self._edge(self._claims, row)
            middle = min(max((top + bottom) / 2, _THIN), self.height() - _THIN)
            shared = [link for link in card.links if link.statement_id in in_sight]
            for link in shared:
                above, below = self._edge(self._answers, in_sight[link.statement_id])
                centre = min(max((above + below) / 2, _THIN), self.height() - _THIN)
                half = max(_STUB, _FULL * 0.3 * link.score) / 2
                ribbons.append(
                    Ribbon(middle - half, middle + half, centre - half, centre + half, theme.palette().faint * 1.6)
                )
            if not shared:
                half = _STUB / 2
                stubs.append(
                    Ribbon(middle - half, middle + half, middle + 12 - half, middle + 12 + half, theme.palette().faint)
                )
        return ribbons, stubs

    # -- painting ------------------------------------------------------------------------------------------------

    def _paint(self, painter: QPainter, ribbon: Ribbon, *, ends: float = 1.0) -> None:
        fade = QLinearGradient(0, 0, self.width(), 0)
        fade.setColorAt(0, theme.colour(self.left_tone.ink, ribbon.opacity))
        fade.setColorAt(1, theme.colour(self.right_tone.ink, ribbon.opacity * ends))
        painter.fillPath(_shape(self.width(), ribbon), fade)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the faint ones first, the selected claim's over them."""
        if not self._claims.cards.rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ribbons, stubs = self.faint()
        for each in stubs:
            self._paint(painter, each, ends=0.6)
        for each in ribbons:
            self._paint(painter, each)
        painter.setOpacity(self._shown)
        for each in reversed(self.strong()):
            self._paint(painter, each)
        painter.end()
