"""The sidebar: the library's articles above, the people below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.library import ArticleSummary, HolderSummary
from viewpoints.gui import theme
from viewpoints.gui.models.library import ArticleRow, Everything, LibraryModel, Pending, PeopleModel, Person, Roles

Index = QModelIndex | QPersistentModelIndex
tr = QCoreApplication.translate

EDGE = theme.GRID
PAD = theme.GRID + 2
PERSON_HEIGHT = 24
DOT = 10
PEOPLE_SHARE = 0.4
"""How much of the sidebar's height people keep at least, where there are that many."""


@lru_cache(maxsize=8)
def _line_heights(_title_size: int, _detail_size: int) -> tuple[int, int]:
    """Return how high a line of a title and one of its details are; the sizes stand for the scale in force."""
    return QFontMetrics(theme.sans(13, bold=True)).height(), QFontMetrics(theme.sans(11.5)).height() + 1


@lru_cache(maxsize=8192)
def _wraps(text: str, width: int, _size: int) -> bool:
    """Tell whether a title in bold letters needs a second line."""
    return QFontMetrics(theme.sans(13, bold=True)).horizontalAdvance(text) > width


@lru_cache(maxsize=512)
def _two_lines(text: str, width: int, _size: int) -> tuple[str, str]:
    """Return a title broken into at most two lines of bold letters, the second one cut short with an ellipsis."""
    font = theme.sans(13, bold=True)
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return text, ""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    # Qt counts UTF-16 units; cutting in its own string type keeps a pair whole.
    cut = line.textLength()
    units = text.encode("utf-16-le", "surrogatepass")
    first = units[: 2 * cut].decode("utf-16-le", "replace").rstrip()
    rest = units[2 * cut :].decode("utf-16-le", "replace").lstrip()
    return first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)


class _Delegate(QStyledItemDelegate):
    """What both lists share: the wash of a chosen row, and the ring of the row with the keyboard."""

    @staticmethod
    def wash(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        """Paint the background of a row."""
        colours = theme.palette()
        state = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.colour(colours.blue.tint))
            painter.drawRoundedRect(rect, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour(colours.hover))
            painter.drawRoundedRect(rect, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(colours.blue.ink), 1))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class LibraryDelegate(_Delegate):
    """Paints an article: its title on up to two lines, where it comes from, and what it holds."""

    width = 0
    """The width of the rows; the view keeps it."""

    def _lines(self) -> tuple[int, int]:
        return _line_heights(theme.px(13), theme.px(11.5))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room a row needs at the view's width."""
        # Asked for every row of the library at once, so it asks the model once and measures as little as it can.
        row = index.data(Roles.ROW)
        title_height, detail_height = self._lines()
        if isinstance(row, Everything):
            return QSize(self.width, title_height + EDGE + 4)
        if isinstance(row, ArticleRow):
            title, details = row.article.title, 2 if row.has_origin else 1
        else:
            title, details = row.name, 1
        wraps = _wraps(title, self.width - 2 * (EDGE + PAD), theme.px(13))
        return QSize(self.width, title_height * (2 if wraps else 1) + detail_height * details + 2 * EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        colours = theme.palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = option.rect.adjusted(EDGE, 0, -EDGE, 0)
        self.wash(painter, option, outer.adjusted(0, 1, 0, -1))
        inner = outer.adjusted(PAD, 0, -PAD, 0)
        title_height, detail_height = self._lines()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(theme.colour(colours.ink))
        painter.setFont(theme.sans(13, bold=selected))
        count = index.data(Roles.COUNT)
        if count is not None:
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inner, int(middle | Qt.AlignmentFlag.AlignLeft), str(index.data()))
            painter.setPen(theme.colour(colours.muted))
            painter.setFont(theme.sans(12))
            painter.drawText(inner, int(middle | Qt.AlignmentFlag.AlignRight), str(count))
            painter.restore()
            return
        top = inner.top() + EDGE
        for line in filter(None, _two_lines(str(index.data()), inner.width(), theme.px(13))):
            painter.drawText(QRect(inner.left(), top, inner.width(), title_height), 0, line)
            top += title_height
        font = theme.sans(11.5)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(theme.colour(colours.muted))
        share = index.data(Roles.PROGRESS)
        for line in index.data(Roles.DETAILS) or ():
            bar = inner.width() * 2 // 5 if share is not None else 0
            room = inner.width() - bar - (EDGE if bar else 0)
            place = QRect(inner.left(), top, room, detail_height)
            painter.drawText(place, 0, metrics.elidedText(line, Qt.TextElideMode.ElideRight, room))
            if bar:
                self._bar(painter, QRectF(inner.right() - bar, top + detail_height / 2 - 2, bar, 4), float(share))
            top += detail_height
        painter.restore()

    @staticmethod
    def _bar(painter: QPainter, rect: QRectF, share: float) -> None:
        colours = theme.palette()
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.track))
        painter.drawRoundedRect(rect, 2, 2)
        if share > 0:
            painter.setBrush(theme.colour(colours.blue.ink))
            painter.drawRoundedRect(QRectF(rect.x(), rect.y(), max(4.0, rect.width() * min(share, 1.0)), 4), 2, 2)
        painter.restore()


class PeopleDelegate(_Delegate):
    """Paints a holder: a dot in the colour he has in the comparison, his name, and how many statements are his."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the room a row needs; all rows are alike."""
        return QSize(option.rect.width(), max(PERSON_HEIGHT, QFontMetrics(theme.sans(13)).height() + 6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        colours = theme.palette()
        tone = {"blue": colours.blue, "orange": colours.orange}.get(str(index.data(Roles.TONE)), colours.bystander)
        row = index.data(Roles.ROW)
        if tone is colours.bystander and isinstance(row, Person):
            tone = theme.chosen_tone(row.holder.colour) or tone
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = option.rect.adjusted(EDGE, 0, -EDGE, 0)
        # Who is compared is told by the dot; a wash as well would look like a choice of its own.
        plain = QStyleOptionViewItem(option)
        plain.state &= ~QStyle.StateFlag.State_Selected
        self.wash(painter, plain, outer)
        inner = outer.adjusted(PAD, 0, -PAD, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(tone.ink))
        painter.drawEllipse(QRectF(inner.left(), outer.center().y() - DOT / 2 + 0.5, DOT, DOT))
        middle = Qt.AlignmentFlag.AlignVCenter
        font = theme.sans(12)
        count = str(index.data(Roles.COUNT))
        room = QFontMetrics(font).horizontalAdvance(count) + EDGE
        painter.setFont(font)
        painter.setPen(theme.colour(colours.muted))
        painter.drawText(inner, int(middle | Qt.AlignmentFlag.AlignRight), count)
        font = theme.sans(13)
        painter.setFont(font)
        painter.setPen(theme.colour(colours.ink))
        name = inner.adjusted(DOT + EDGE + 2, 0, -room, 0)
        words = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, int(middle | Qt.AlignmentFlag.AlignLeft), words)
        painter.restore()


class _List(QListView):
    """A list without a frame, whose rows follow its width."""

    taken = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # A thousand articles are measured a few at a time, beside the event loop.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(64)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew, since their heights depend on the width."""
        delegate = self.itemDelegate()
        if isinstance(delegate, LibraryDelegate):
            delegate.width = self.viewport().width()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a choice on every platform."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.taken.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def wanted_height(self, at_most: int) -> int:
        """Return the height of all rows, or `at_most` where they need more."""
        height = 0
        for row in range(self.model().rowCount()):
            height += self.sizeHintForRow(row)
            if height >= at_most:
                return at_most
        return height


class Sidebar(QWidget):
    """Articles and people; what is chosen here is compared in the middle."""

    article_chosen = Signal(object)
    """The id of an article, or None for all of them."""
    person_chosen = Signal(int)
    rename_requested = Signal(int)
    delete_requested = Signal(object)
    """The ids of the articles to delete."""
    details_requested = Signal(int)
    reread_requested = Signal(int)
    source_requested = Signal(int)
    rename_person_requested = Signal(int)
    merge_requested = Signal(int)
    split_requested = Signal(int)
    colour_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setMinimumWidth(176)
        self.library = LibraryModel(self)
        self.people = PeopleModel(self)
        self._library_head = self._head(tr("Sidebar", "LIBRARY"))
        self._people_head = self._head(tr("Sidebar", "PEOPLE"))
        self.articles_view = self._list(tr("Sidebar", "Articles in the library"))
        self.people_view = self._list(tr("Sidebar", "People"))
        self.articles_view.setModel(self.library)
        self._article_delegate = LibraryDelegate(self.articles_view)
        self.articles_view.setItemDelegate(self._article_delegate)
        self.articles_view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.people_view.setModel(self.people)
        self.people_view.setItemDelegate(PeopleDelegate(self.people_view))
        self.people_view.setUniformItemSizes(True)
        self._library_head.setBuddy(self.articles_view)
        self._people_head.setBuddy(self.people_view)
        self.articles_view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.people_view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._make_article_actions()
        self._make_person_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, EDGE, 0, EDGE)
        column.setSpacing(0)
        column.addWidget(self._library_head)
        column.addWidget(self.articles_view)
        column.addSpacing(2 * EDGE)
        column.addWidget(self._people_head)
        column.addWidget(self.people_view, 1)
        self._empty = QLabel(tr("Sidebar", "Nothing here yet. Import an article to begin."), self)
        self._empty.setWordWrap(True)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.setContentsMargins(EDGE + PAD, EDGE, EDGE, 0)
        self._empty.hide()
        column.insertWidget(2, self._empty)
        self._choosing = True
        self._wire()
        self._dress()

    def _wire(self) -> None:
        self.articles_view.selectionModel().currentChanged.connect(self._on_current)
        self.articles_view.clicked.connect(self._on_article_again)
        self.articles_view.taken.connect(self._on_article_again)
        self.articles_view.customContextMenuRequested.connect(self._on_context)
        self.people_view.customContextMenuRequested.connect(self._on_person_context)
        self.people_view.clicked.connect(self._on_person)
        self.people_view.taken.connect(self._on_person)
        for model in (self.library, self.people):
            model.rowsInserted.connect(self._settle)
            model.rowsRemoved.connect(self._settle)

    def _head(self, words: str) -> QLabel:
        head = QLabel(words, self)
        head.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        head.setContentsMargins(2 * EDGE, EDGE // 2, EDGE, EDGE // 2)
        return head

    def _list(self, name: str) -> _List:
        view = _List(self)
        view.setAccessibleName(name)
        return view

    def _make_article_actions(self) -> None:
        def make(words: str, keys: str, signal: SignalInstance) -> QAction:
            action = QAction(words, self.articles_view)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda: self._ask_for(signal))
            self.articles_view.addAction(action)
            return action

        self._rename = make(tr("Sidebar", "Rename…"), "F2", self.rename_requested)
        self._details = make(tr("Sidebar", "Details…"), "", self.details_requested)
        self._reread = make(tr("Sidebar", "Read anew"), "", self.reread_requested)
        self._delete = make(tr("Sidebar", "Delete"), "Del", self.delete_requested)
        self._source = make(tr("Sidebar", "Open source link…"), "", self.source_requested)

    def _ask_for(self, signal: SignalInstance) -> None:
        row = self.library.row(self.articles_view.currentIndex())
        if isinstance(row, ArticleRow):
            signal.emit(self.selected_articles() if signal == self.delete_requested else row.article.id)

    def selected_articles(self) -> list[int]:
        """Return the ids of the articles that are selected together, the chosen one among them."""
        rows = (self.library.row(index) for index in self.articles_view.selectionModel().selectedIndexes())
        found = [row.article.id for row in rows if isinstance(row, ArticleRow)]
        chosen = self.chosen_article()
        return found if chosen is None or chosen in found else [chosen]

    def _make_person_actions(self) -> None:
        self.person_actions: list[QAction] = []
        for words, keys, signal in (
            (tr("Sidebar", "Rename…"), "F2", self.rename_person_requested),
            (tr("Sidebar", "Merge with…"), "M", self.merge_requested),
            (tr("Sidebar", "Split…"), "", self.split_requested),
            (tr("Sidebar", "Colour…"), "", self.colour_requested),
        ):
            action = QAction(words, self.people_view)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _on=False, each=signal: self._ask_person(each))
            self.people_view.addAction(action)
            self.person_actions.append(action)

    def _ask_person(self, signal: SignalInstance) -> None:
        row = self.people.row(self.people_view.currentIndex())
        if row is not None:
            signal.emit(row.holder.id)

    @Slot(QPoint)
    def _on_person_context(self, place: QPoint) -> None:
        if self.people.row(self.people_view.indexAt(place)) is not None:
            menu = self.person_menu()
            menu.popup(self.people_view.viewport().mapToGlobal(place))

    def person_menu(self) -> QMenu:
        """Return the menu of a person; it deletes itself when closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.person_actions)
        return menu

    def show_library(self, articles: Sequence[ArticleSummary], holders: Sequence[HolderSummary]) -> None:
        """Show what the library holds now; what is chosen stays chosen."""
        self.library.set_articles(articles)
        self.people.set_people(sorted(holders, key=lambda each: Person(each).place))
        self._empty.setVisible(not articles and self.library.rowCount() == 0)
        self._people_head.setVisible(bool(holders))
        self._settle()

    def put_in(self, articles: Sequence[ArticleSummary], holders: Sequence[HolderSummary]) -> None:
        """Show articles and holders beside those that are shown; cheap in a large library."""
        self.library.put_articles(articles)
        self.people.put_people(holders)
        self._empty.hide()
        self._people_head.setVisible(self.people.rowCount() > 0)

    def show_pending(self, pending: Pending | None) -> None:
        """Show the article that is being imported, or none."""
        self.library.set_pending(pending)
        self._empty.hide()

    def show_tones(self, tones: Mapping[int, theme.Tone]) -> None:
        """Mark the holders that are being compared by the colours they have there."""
        orange = theme.palette().orange
        self.people.set_tones({key: "orange" if tone == orange else "blue" for key, tone in tones.items()})

    def choose_article(self, article_id: int | None) -> None:
        """Mark an article (None: all of them) as chosen, without announcing it."""
        index = self.library.index_of("all" if article_id is None else article_id)
        if index == self.articles_view.currentIndex():
            return
        self._choosing = False
        try:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.articles_view.selectionModel().setCurrentIndex(index, flag)
        finally:
            self._choosing = True
        if index.isValid():
            self.articles_view.scrollTo(index)

    def chosen_article(self) -> int | None:
        """Return the id of the chosen article, None for all of them."""
        row = self.library.row(self.articles_view.currentIndex())
        return row.article.id if isinstance(row, ArticleRow) else None

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _former: QModelIndex) -> None:
        if self._choosing and current.isValid():
            self._announce(current)

    @Slot(QModelIndex)
    def _on_article_again(self, index: QModelIndex) -> None:
        # A click on the article that is chosen already leads back to it from wherever the comparison went.
        if index == self.articles_view.currentIndex():
            self._announce(index)

    def _announce(self, index: QModelIndex) -> None:
        row = self.library.row(index)
        if row is None or isinstance(row, Pending):
            return
        self.article_chosen.emit(row.article.id if isinstance(row, ArticleRow) else None)

    @Slot(QModelIndex)
    def _on_person(self, index: QModelIndex) -> None:
        row = self.people.row(index)
        if row is not None:
            self.person_chosen.emit(row.holder.id)

    @Slot(QPoint)
    def _on_context(self, place: QPoint) -> None:
        index = self.articles_view.indexAt(place)
        row = self.library.row(index)
        if not isinstance(row, ArticleRow):
            return
        menu = self.article_menu(row.article)
        menu.popup(self.articles_view.viewport().mapToGlobal(place))

    def article_menu(self, article: ArticleSummary) -> QMenu:
        """Return the menu of one article; it deletes itself when closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._source.setEnabled(bool(article.url))
        menu.addActions([self._rename, self._details, self._source, self._reread])
        menu.addSeparator()
        menu.addAction(self._delete)
        return menu

    @Slot()
    def _settle(self) -> None:
        """Share the height: articles take what they need, people keep their part."""
        self._article_delegate.width = self.articles_view.viewport().width()
        height = self.height() - self._library_head.sizeHint().height() - self._people_head.sizeHint().height()
        height -= 4 * EDGE
        if height <= 0:
            return
        people = self.people_view.wanted_height(round(height * PEOPLE_SHARE))
        self.articles_view.setFixedHeight(self.articles_view.wanted_height(max(height - people, 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange} and hasattr(self, "_empty"):
            self._dress()

    def _dress(self) -> None:
        for label in (self._library_head, self._people_head, self._empty):
            label.setFont(theme.sans(11.5, bold=label is not self._empty))
        self.articles_view.scheduleDelayedItemsLayout()
        self.people_view.scheduleDelayedItemsLayout()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(theme.palette().surface))
