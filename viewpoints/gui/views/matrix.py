"""People by topics: where each one's claims are answered, unanswered or conceded, at a glance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.library import LibraryChange
from viewpoints.domain.overview import Cell, Matrix
from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme
from viewpoints.gui.export import Paint
from viewpoints.gui.jobs import Latest
from viewpoints.gui.models.matrix import CELL_ROLE, MatrixModel, counts
from viewpoints.gui.told import told_words
from viewpoints.gui.views.bar import ViewBar
from viewpoints.gui.views.pages import Pages
from viewpoints.gui.views.signs import SignLegend, paint_sign
from viewpoints.gui.views.view import Context, Selection
from viewpoints.services.overview import Overview
from viewpoints.tasks import CancelToken, Report

tr = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

COLUMN, ROW, NAMES, HEAD = 132, 48, 200, 72
SIGN = 13


def paint_cell(painter: QPainter, place: QRectF, cell: Cell | None) -> None:
    """Paint a cell: a sign and a count for each way its claims stand."""
    colours = theme.palette()
    if cell is None:
        painter.setPen(QPen(theme.colour(colours.track), 1))
        painter.drawLine(place.center() - QPointF(5, 0), place.center() + QPointF(5, 0))
        return
    painter.setFont(theme.sans(13, bold=True))
    metrics = QFontMetrics(painter.font())
    told = [(standing, str(n)) for standing, n in counts(cell)]
    wide = sum(SIGN + 5 + metrics.horizontalAdvance(n) for _, n in told) + 12 * (len(told) - 1)
    x = place.center().x() - wide / 2
    for standing, n in told:
        paint_sign(painter, standing, QPointF(x + SIGN / 2, place.center().y()), SIGN)
        x += SIGN + 5
        advance = metrics.horizontalAdvance(n)
        painter.setPen(theme.colour(colours.ink))
        painter.drawText(QRectF(x, place.top(), advance + 2, place.height()), int(Qt.AlignmentFlag.AlignVCenter), n)
        x += advance + 12


class _CellDelegate(QStyledItemDelegate):
    """Paints cells; the chosen one has a frame."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        colours = theme.palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour(colours.blue.tint if chosen else colours.hover))
        cell = index.data(CELL_ROLE)
        paint_cell(painter, QRectF(option.rect), cell if isinstance(cell, Cell) else None)
        painter.setPen(QPen(theme.colour(colours.hairline), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if chosen:
            painter.setPen(QPen(theme.colour(colours.blue.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))
        painter.restore()


class _Header(QHeaderView):
    """Names of people or topics, on as many lines as there is room for."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        across = orientation is Qt.Orientation.Horizontal
        self.setDefaultSectionSize(COLUMN if across else ROW)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive if across else QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(HEAD) if across else self.setFixedWidth(NAMES)
        self.setAccessibleName(tr("Matrix", "Topics") if across else tr("Matrix", "People"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one name."""
        painter.save()
        painter.fillRect(rect, theme.colour(theme.palette().ground))
        words = self.model().headerData(section, self.orientation())
        paint_name(painter, QRectF(rect), str(words or ""), topic=self.orientation() is Qt.Orientation.Horizontal)
        painter.restore()


def paint_name(painter: QPainter, place: QRectF, words: str, *, topic: bool) -> None:
    """Paint the name of a topic or a person, with a hairline after it."""
    colours = theme.palette()
    painter.setPen(QPen(theme.colour(colours.hairline), 1))
    painter.drawLine(place.bottomLeft(), place.bottomRight())
    painter.setPen(theme.colour(colours.muted if topic else colours.ink))
    painter.setFont(theme.sans(12, bold=True) if topic else theme.serif(14))
    inner = place.adjusted(theme.GRID, theme.GRID / 2, -theme.GRID, -theme.GRID / 2)
    flags = Qt.AlignmentFlag.AlignVCenter | (
        Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap if topic else Qt.AlignmentFlag.AlignLeft
    )
    if not topic:
        metrics = QFontMetrics(painter.font())
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()))
    painter.drawText(inner, int(flags), words)


def paint_matrix(painter: QPainter, matrix: Matrix) -> None:
    """Paint a whole matrix from its top left corner, for a picture."""
    for column, topic in enumerate(matrix.topics):
        paint_name(painter, QRectF(NAMES + column * COLUMN, 0, COLUMN, HEAD), topic.name, topic=True)
    for row, person in enumerate(matrix.people):
        top = HEAD + row * ROW
        paint_name(painter, QRectF(0, top, NAMES, ROW), person.name, topic=False)
        for column in range(len(matrix.topics)):
            place = QRectF(NAMES + column * COLUMN, top, COLUMN, ROW)
            paint_cell(painter, place, matrix.cells.get((row, column)))
            painter.setPen(QPen(theme.colour(theme.palette().hairline), 1))
            painter.drawLine(place.bottomLeft(), place.bottomRight())


class _Table(QTableView):
    """The table; Enter takes the chosen cell."""

    taken = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen cell by key."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.currentIndex().isValid():
            self.taken.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class MatrixView(QWidget):
    """The matrix of the selected article, or of the whole library."""

    chosen = Signal(int)
    cell_chosen = Signal(int, object)
    """A claim of a cell, and the cell's Topic: the window goes to Compare with that person's claims on it."""
    pointed = Signal(int)
    moved = Signal(object)
    pair_chosen = Signal(int, object)
    failed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._overview: Overview = context.services.overview
        self._article: int | None = None
        self._shown_of: int | str | None = ""
        self._work = Latest(self)
        self._work.produced.connect(self._on_matrix)
        self._work.failed.connect(self._on_failed)
        self.model = MatrixModel(self)
        self._build()
        self.setAccessibleName(tr("Matrix", "People and topics"))
        self.setFocusProxy(self.table)

    def _build(self) -> None:
        self.bar = ViewBar(self, self._picture)
        self.bar.say(tr("Matrix", "People and topics"))
        self.table = _Table(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(_CellDelegate(self.table))
        self.table.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self.table))
        self.table.setVerticalHeader(_Header(Qt.Orientation.Vertical, self.table))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setCornerButtonEnabled(False)
        self.table.setMouseTracking(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(tr("Matrix", "People by topics"))
        self.legend = SignLegend(self)
        page = QWidget(self)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(3 * theme.GRID, 0, 3 * theme.GRID, 0)
        inside.addWidget(self.table)
        self._pages = Pages(page, self)
        self.empty = self._pages.empty
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        column.addWidget(self.legend)
        self.bar.failed.connect(self.failed)
        self.table.clicked.connect(self._on_taken)
        self.table.taken.connect(self._on_taken)

    # -- the protocol of a view ---------------------------------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """This view."""
        return self

    def show_selection(self, selection: Selection) -> None:
        """Show the selected article, or all of them."""
        self._article = selection.article
        if self._shown_of != self._article:
            self._read()

    def apply(self, change: LibraryChange) -> None:
        """Group and count anew."""
        if change:
            self._read()

    def set_text_size(self, _size: int) -> None:
        """Do nothing: the matrix holds no article."""

    def state(self) -> dict[str, object]:
        """Return nothing: the selection says it all."""
        return {}

    def restore(self, state: Mapping[str, object]) -> None:
        """Do nothing: the selection says it all."""

    # -- reading ------------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        overview, article = self._overview, self._article
        if not self.model.rowCount():
            self._pages.say(
                tr("Matrix", "Grouping the claims by topic…"),
                tr("Matrix", "The first time after an import this takes a moment. You can go on meanwhile."),
            )

        def work(report: Report, token: CancelToken) -> Iterator[object]:
            yield article, overview.matrix(article, report, token)

        self._work.ask(work)

    @Slot(object)
    def _on_matrix(self, answer: tuple[int | None, Matrix]) -> None:
        self._shown_of, matrix = answer
        here = self.table.currentIndex()
        row, column = here.row(), here.column()
        self.model.show(matrix)
        if not matrix.topics:
            self._pages.say(
                tr("Matrix", "There are no topics yet."),
                tr("Matrix", "Topics are made from the claims’ meaning once articles are imported and matched."),
            )
            return
        self._pages.show_contents()
        self.table.setCurrentIndex(self.model.index(max(0, row), max(0, column)))
        n = matrix.people_left_out
        self.legend.say(
            tr("Matrix", "%n more person(s) with fewer claims", "", n)
            if n
            else tr("Matrix", "Topics are grouped by meaning and called by their own words")
        )

    @Slot(object)
    def _on_failed(self, error: ViewpointsError | None) -> None:
        self._shown_of = ""
        if error is None:
            self._pages.say(tr("Matrix", "The claims could not be grouped."), tr("Matrix", "See the log."))
        else:
            self._pages.say(told_words(error.message), told_words(error.hint))

    @Slot(QModelIndex)
    def _on_taken(self, index: QModelIndex) -> None:
        """Go to the claims of a cell: to the first that nobody answered, if there is one."""
        cell = self.model.cell(index)
        if cell is not None:
            first = cell.unanswered[0] if cell.unanswered else cell.statement_ids[0]
            self.cell_chosen.emit(first, self.model.matrix.topics[index.column()])

    # -- export -------------------------------------------------------------------------------------------------------

    def _picture(self) -> tuple[QSize, Paint, str]:
        matrix = self.model.matrix
        size = QSize(NAMES + COLUMN * len(matrix.topics), HEAD + ROW * len(matrix.people)).expandedTo(QSize(64, 64))

        def paint(painter: QPainter, _place: QRectF) -> None:
            paint_matrix(painter, matrix)

        return size, paint, self.bar.title.whole()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.table.viewport().update()
