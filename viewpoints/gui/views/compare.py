"""The view that opens: one holder's claims, the best answers to the one selected, and both in their article."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QHideEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.articles import Span
from viewpoints.domain.library import (
    ArticleSummary,
    ArticleView,
    Card,
    Comparison,
    HolderSummary,
    LibraryChange,
    StatementView,
)
from viewpoints.domain.matches import Verdict
from viewpoints.domain.overview import Topic
from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.errors import ViewpointsError
from viewpoints.gui import counts, theme
from viewpoints.gui.models.cards import RowRole, is_answer, is_unanswered
from viewpoints.gui.text import one_line
from viewpoints.gui.views.card_list import AnswerList, ClaimList, column_tone
from viewpoints.gui.views.empty import EmptyState
from viewpoints.gui.views.holder_picker import HolderPicker
from viewpoints.gui.views.reader import Mark, Reader
from viewpoints.gui.views.ribbons import NARROW, WIDTH, RibbonGutter
from viewpoints.gui.views.view import Selection

tr = QCoreApplication.translate

_KEPT_ARTICLES = 8
_NARROW_BELOW = 900


class Comparing(Protocol):
    """What this view reads."""

    def articles(self, ids: Sequence[int] | None = None) -> tuple[ArticleSummary, ...]:
        """Return all articles."""

    def holders(self, article_id: int | None = None) -> tuple[HolderSummary, ...]:
        """Return the holders, most claims first."""

    def counterparts(self, holder_id: int, article_id: int | None = None) -> tuple[HolderSummary, ...]:
        """Return who answers a holder or is answered by him, most links first."""

    def cards(self, holder_id: int, article_id: int | None = None, against: int | None = None) -> tuple[Card, ...]:
        """Return a holder's statements in the order argued."""

    def comparison(self, statement_id: int, against: int | None = None) -> Comparison:
        """Return a statement's counterparts, best first."""

    def article(self, article_id: int) -> ArticleView:
        """Return an article with its statements."""

    def waiting(self) -> bool:
        """Tell whether an article still waits to be matched."""


class Sort(StrEnum):
    """The order of the left column."""

    ARGUED = "argued"
    STRONGEST = "strongest"
    UNANSWERED = "unanswered"


class Filter(StrEnum):
    """Which claims the left column shows."""

    ALL = "all"
    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    CONCEDED = "conceded"
    CONFIRMED = "confirmed"
    UNDECIDED = "undecided"


def arranged(cards: tuple[Card, ...], sort: Sort, choice: Filter) -> tuple[Card, ...]:
    """Return the cards of the left column under a filter, in an order; equals stay in the order argued."""
    kept: Callable[[Card], bool] = {
        Filter.ALL: lambda _card: True,
        Filter.ANSWERED: lambda card: bool(card.links) and not is_answer(card.statement),
        Filter.UNANSWERED: is_unanswered,
        Filter.CONCEDED: lambda card: card.conceded,
        Filter.CONFIRMED: lambda card: any(link.verdict is Verdict.CONFIRMED for link in card.links),
        Filter.UNDECIDED: lambda card: any(link.verdict is None for link in card.links),
    }[choice]
    shown = [card for card in cards if kept(card)]
    if sort is Sort.STRONGEST:
        shown.sort(key=lambda card: -max((link.score for link in card.links), default=-1.0))
    elif sort is Sort.UNANSWERED:
        shown.sort(key=lambda card: not is_unanswered(card))
    return tuple(shown)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


class CompareView(QWidget):
    """Two columns of cards joined by ribbons, over the article they stand in."""

    verdict_requested = Signal(int, int, object)
    """A claim's id, an answer's id, and a Verdict or None to take one back."""
    chosen = Signal(int)
    pointed = Signal(int)
    moved = Signal(object)
    pair_chosen = Signal(int, object)
    source_requested = Signal(int)
    import_requested = Signal()
    statement_requested = Signal(int, object, object, object, object)
    """Words marked in the article pane: article, Span, holder (id or name), Role, and the claim answered or None."""
    join_requested = Signal(int)
    """The id of a claim that a statement is to be joined to by hand."""
    failed = Signal(object)
    """A ViewpointsError met on the reader's own click, to be told in the message bar."""

    def __init__(self, comparing: Comparing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._article: int | None = None
        self._left: int | None = None
        self._right: int | None = None
        self._cards: tuple[Card, ...] = ()
        self._comparison: Comparison | None = None
        self._sort = Sort.ARGUED
        self._filter = Filter.ALL
        self._topic: Topic | None = None
        self._left_is_orange = False
        self._colours: dict[int, str] = {}
        self._articles: OrderedDict[int, ArticleView] = OrderedDict()
        self._people: dict[int | None, tuple[HolderSummary, ...]] = {}
        self._missed: LibraryChange | None = None
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read_now)
        self._right_by_default = True
        self._guessed = False
        self._touched = False
        self._build()
        self._wire()
        self.setFocusProxy(self.claims)
        self._show_nothing()

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._build_heads()
        self._build_columns()
        self._build_pages()
        self._spread()
        order: list[QWidget] = [
            self.left_picker,
            self.order_button,
            self.swap_button,
            self.right_picker,
            self.topic_chip,
            self.claims,
            self.answers,
            self.right_empty.button,
            self.reader.smaller,
            self.reader.larger,
            self.reader.left.text,
            self.reader.right.text,
        ]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _build_heads(self) -> None:
        self.left_picker = HolderPicker(self)
        self.order_button = QToolButton(self)
        self.order_button.setProperty("quiet", True)
        self.order_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order_button.setMenu(self._order_menu())
        self.order_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.swap_button = QToolButton(self)
        self.swap_button.setText("⇄")
        self.swap_button.setFont(theme.sans(16))
        self.swap_button.setToolTip(tr("Compare", "Swap sides"))
        self.swap_button.setAccessibleName(tr("Compare", "Swap sides"))
        self.topic_chip = QToolButton(self)
        self.topic_chip.setProperty("outlined", True)
        self.topic_chip.setToolTip(tr("Compare", "Show the claims on anything again"))
        self.topic_chip.hide()
        self.right_picker = HolderPicker(self, everyone=True)
        self.count_label = QLabel(self)
        self._left_head, self._right_head = QWidget(self), QWidget(self)
        self._left_head.installEventFilter(self)
        for head, first, second, left, right in (
            (self._left_head, self.left_picker, self.order_button, 14, 2),
            (self._right_head, self.right_picker, self.count_label, 2, 14),
        ):
            row = QHBoxLayout(head)
            row.setContentsMargins(left, 0, right, 0)
            row.setSpacing(theme.GRID)
            row.addWidget(first)
            row.addStretch(1)
            row.addWidget(second)
            head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _build_columns(self) -> None:
        self.claims = ClaimList(self)
        self.claims.setAccessibleName(tr("Compare", "Claims"))
        self.answers = AnswerList(self)
        self.answers.setAccessibleName(tr("Compare", "Counterarguments"))
        self.ribbons = RibbonGutter(self.claims, self.answers, self)
        self.left_empty = EmptyState(self)
        self.right_empty = EmptyState(self)
        self._left_stack, self._right_stack = QStackedWidget(self), QStackedWidget(self)
        for stack, listing, empty in (
            (self._left_stack, self.claims, self.left_empty),
            (self._right_stack, self.answers, self.right_empty),
        ):
            stack.addWidget(listing)
            stack.addWidget(empty)
            # The columns share the width by their stretch alone, whatever their contents ask for.
            stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.columns = QWidget(self)
        self._grid = grid = QGridLayout(self.columns)
        # Scroll bar and the cards' own margin make this 24 to the eye.
        grid.setContentsMargins(10, theme.GRID, 10, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._left_head, 0, 0)
        grid.addWidget(self.swap_button, 0, 1, Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(self._right_head, 0, 2)
        chip = QHBoxLayout()
        chip.setContentsMargins(14, 0, 0, 0)
        chip.addWidget(self.topic_chip, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(chip, 1, 0, 1, 3)
        grid.addWidget(self._left_stack, 2, 0)
        grid.addWidget(self.ribbons, 2, 1)
        grid.addWidget(self._right_stack, 2, 2)
        grid.setRowStretch(2, 1)

    def _build_pages(self) -> None:
        self.first_run = EmptyState(self, primary=True)
        self.reader = Reader(self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self.columns)
        self.splitter.addWidget(self.reader)
        self.splitter.setHandleWidth(1)
        self.splitter.setStretchFactor(0, 7)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setCollapsible(0, False)
        self.columns.setMinimumHeight(200)
        self.reader.setMinimumHeight(96)
        self.splitter.setSizes([700, 300])
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.splitter)
        middle = QWidget(self)
        centred = QGridLayout(middle)
        centred.setContentsMargins(24, 24, 24, 24)
        centred.addWidget(self.first_run, 1, 1)
        # A little above the middle, where the eye takes it for the middle.
        for row, share in ((0, 2), (2, 3)):
            centred.setRowStretch(row, share)
        for column, share in ((0, 1), (1, 4), (2, 1)):
            centred.setColumnStretch(column, share)
        self._pages.addWidget(middle)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pages)

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        sorts = (
            (Sort.ARGUED, tr("Compare", "As argued")),
            (Sort.STRONGEST, tr("Compare", "Strongest answer first")),
            (Sort.UNANSWERED, tr("Compare", "Unanswered first")),
        )
        filters = (
            (Filter.ALL, tr("Compare", "All claims")),
            (Filter.ANSWERED, tr("Compare", "Answered only")),
            (Filter.UNANSWERED, tr("Compare", "Unanswered only")),
            (Filter.CONCEDED, tr("Compare", "Conceded only")),
            (Filter.CONFIRMED, tr("Compare", "With a confirmed answer")),
            (Filter.UNDECIDED, tr("Compare", "With answers still to judge")),
        )
        self._order_actions: dict[Sort | Filter, QAction] = {}
        for choices in (sorts, filters):
            group = QActionGroup(menu)
            for value, text in choices:
                action = QAction(text, menu)
                action.setCheckable(True)
                action.setData(value.value)
                group.addAction(action)
                menu.addAction(action)
                self._order_actions[value] = action
            menu.addSeparator()
        self._order_actions[Sort.ARGUED].setChecked(True)
        self._order_actions[Filter.ALL].setChecked(True)
        return menu

    def _wire(self) -> None:
        self.left_picker.holder_chosen.connect(self._left_chosen)
        self.right_picker.holder_chosen.connect(self._right_chosen)
        self.swap_button.clicked.connect(self.swap)
        self.topic_chip.clicked.connect(lambda: self.set_topic(None))
        for value, action in self._order_actions.items():
            if isinstance(value, Sort):
                action.triggered.connect(lambda _on=False, each=value: self.set_order(sort=each))
            else:
                action.triggered.connect(lambda _on=False, each=value: self.set_order(choice=each))
        for listing in (self.claims, self.answers):
            listing.cite = self.cite
        self.claims.statement_selected.connect(self._claim_selected)
        self.claims.source_requested.connect(self._go_to_source)
        self.claims.side_left.connect(lambda by: by > 0 and self.answers.setFocus())
        self.answers.statement_selected.connect(lambda _id: self._read())
        self.answers.source_requested.connect(self._go_to_source)
        self.answers.verdict_requested.connect(self.verdict_requested)
        self.answers.side_left.connect(lambda by: by < 0 and self.claims.setFocus())
        self.reader.statement_clicked.connect(self._statement_clicked)
        self.reader.marked_menu_wanted.connect(self._offer_marked)
        self.first_run.acted.connect(self.import_requested)
        self.left_empty.acted.connect(lambda: self.set_order(choice=Filter.ALL))
        self.right_empty.acted.connect(lambda: self._right_chosen(None))

    def _spread(self) -> None:
        narrow = self.width() < _NARROW_BELOW
        self.ribbons.setFixedWidth(NARROW if narrow else WIDTH)
        self._grid.setColumnStretch(0, 1 if narrow else 4)
        self._grid.setColumnStretch(2, 1 if narrow else 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        self._spread()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say more or less beside the name, as the left heading has room."""
        if watched is self._left_head and event.type() == QEvent.Type.Resize:
            self._count()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_pages"):
            self._colour()
            self._read()

    # -- what is compared ----------------------------------------------------------------------------------------

    def show_article(self, article_id: int | None) -> None:
        """Compare within one article, or across the whole library; the sides are chosen to fit."""
        self._article = article_id
        self._name_topic(None)
        holders = self._holders(article_id)
        if not holders:
            self._left = self._right = None
            self._show_nothing()
            self.moved.emit(self.selection())
            return
        left = max(holders, key=lambda each: each.claims)
        others = self._comparing.counterparts(left.id, article_id)
        self._right_by_default, self._touched = True, False
        self._guessed = not others and self._comparing.waiting()
        if self._guessed:
            # Nothing is matched yet; whoever answers most here will most likely be the one.
            answering = [each for each in holders if each.answers and each.id != left.id]
            others = tuple(sorted(answering, key=lambda each: -each.answers))
        self._set_sides(left.id, self._best(others), self.claims.current_id(), people=(holders, others))

    def _best(self, others: Sequence[HolderSummary]) -> int | None:
        """Return who to show on the right by default: in an article whoever answers most, in the library everyone."""
        # One of many would have claims "unanswered" that somebody else answers.
        return others[0].id if others and (self._article is not None or len(others) == 1) else None

    def set_holders(self, left_id: int, right_id: int | None) -> None:
        """Put one holder's statements on the left and another's (None: everyone else's) answers on the right."""
        self._right_by_default = False
        self._set_sides(left_id, right_id, self.claims.current_id())

    def _set_sides(
        self,
        left_id: int,
        right_id: int | None,
        want: int | None,
        *,
        insist: bool = False,
        people: tuple[Sequence[HolderSummary], Sequence[HolderSummary]] | None = None,
    ) -> None:
        """Compare two holders and select the statement `want`; if `insist`, even against the filter.

        `people`, where just read: who there is, and who answers the one on the left.
        """
        former = (self._left, self._right)
        if right_id == left_id:
            right_id = None
        # Who stays keeps his colour, on whichever side.
        crosses = left_id == former[1] or (right_id is not None and right_id == former[0])
        stays = left_id == former[0] or (right_id is not None and right_id == former[1])
        if crosses:
            self._left_is_orange = not self._left_is_orange
        elif not stays:
            self._left_is_orange = False
        self._left, self._right = left_id, right_id
        self._pages.setCurrentIndex(0)
        self._pickers(*(people or ()))
        self._colour()
        self._load_cards()
        self._fill_claims(want, insist=insist)
        self.moved.emit(self.selection())

    def swap(self) -> None:
        """Exchange the sides, and stay with the selected pair."""
        if self._left is None:
            return
        right = self._right
        answer = self.answers.counters.rows[row].statement if (row := self._answer_row()) >= 0 else None
        if right is None:
            # "Everyone else" cannot be listed on the left: whoever gives the selected answer comes over.
            others = self._comparing.counterparts(self._left, self._article)
            if answer is None and not others:
                return
            right = answer.holder_id if answer else others[0].id
        self._right_by_default = False
        self._set_sides(right, self._left, answer.id if answer else None, insist=True)

    def holder_tones(self) -> dict[int, theme.Tone]:
        """Return the colours of the people compared; everybody else is `theme.palette().bystander`."""
        tones: dict[int, theme.Tone] = {}
        if self._left is not None:
            tones[self._left] = self._tone_left()
        if self._right is not None:
            tones[self._right] = self._tone_right()
        return tones

    def _tones(self) -> tuple[theme.Tone, theme.Tone]:
        """Return the colours of both sides: people's own ones where they have one, and never the same twice."""
        colours = theme.palette()
        usual = (colours.orange, colours.blue) if self._left_is_orange else (colours.blue, colours.orange)
        own = [theme.chosen_tone(self._colours.get(each or 0, "")) for each in (self._left, self._right)]
        left, right = own[0] or usual[0], own[1] or usual[1]
        if left == right and own[1] is None:
            right = usual[0]
        elif left == right and own[0] is None:
            left = usual[1]
        elif left == right:
            right = next(tone for tone in usual if tone != left)
        return left, right

    def _tone_left(self) -> theme.Tone:
        return self._tones()[0]

    def _tone_right(self) -> theme.Tone:
        return self._tones()[1]

    def _colour(self) -> None:
        left, right = self._tone_left(), self._tone_right()
        column_tone(self.claims, left)
        column_tone(self.answers, right)
        self.left_picker.set_tone(left)
        self.right_picker.set_tone(right)
        self.ribbons.left_tone, self.ribbons.right_tone = left, right
        self.ribbons.update()
        self.count_label.setFont(theme.sans(12))
        self.count_label.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def _holders(self, article_id: int | None) -> tuple[HolderSummary, ...]:
        """Return who there is, in one article or in all; in a large library that is long to count each time."""
        if article_id not in self._people:
            # Kept until the library changes: of one article, and of all.
            self._people = {i: each for i, each in self._people.items() if i is None}
            self._people[article_id] = self._comparing.holders(article_id)
        return self._people[article_id]

    def _pickers(
        self,
        holders: Sequence[HolderSummary] | None = None,
        others: Sequence[HolderSummary] | None = None,
    ) -> None:
        """Fill the menus of names, reading who there is unless it has just been read."""
        assert self._left is not None
        if holders is None:
            holders = self._holders(self._article)
        if others is None:
            others = self._comparing.counterparts(self._left, self._article)
        self._colours = {each.id: each.colour for each in (*holders, *others) if each.colour}
        self.left_picker.set_holders(holders, self._left)
        self.right_picker.set_holders(others, self._right)

    def _left_chosen(self, holder_id: int | None) -> None:
        if holder_id is None or holder_id == self._left:
            return
        others = {each.id for each in self._comparing.counterparts(holder_id, self._article)}
        self.set_holders(holder_id, self._right if self._right in others else None)

    def _right_chosen(self, holder_id: int | None) -> None:
        if self._left is not None and holder_id != self._right:
            self.set_holders(self._left, holder_id)

    # -- the left column -----------------------------------------------------------------------------------------

    def _load_cards(self) -> None:
        assert self._left is not None
        self._cards = self._comparing.cards(self._left, self._article, self._right)
        self.claims.delegate.against = self.right_picker.text() if self._right is not None else ""
        self.claims.delegate.waiting = self._comparing.waiting()
        homes = {card.statement.article_id for card in self._cards}
        self.claims.delegate.home_article = homes.pop() if len(homes) == 1 else None

    def set_order(self, *, sort: Sort | None = None, choice: Filter | None = None) -> None:
        """Sort or filter the left column; what is not given stays. All claims are those on any topic."""
        topic = self._topic
        if choice is Filter.ALL:
            self._name_topic(None)
        self._sort, self._filter = sort or self._sort, choice or self._filter
        self._order_actions[self._sort].setChecked(True)
        self._order_actions[self._filter].setChecked(True)
        self._fill_claims(self.claims.current_id())
        if self._topic is not topic:
            self.moved.emit(self.selection())

    def set_topic(self, topic: Topic | None) -> None:
        """Show only the claims on a topic, or those on anything; whoever else is put on the left is shown on it too."""
        self._name_topic(topic)
        self._fill_claims(self.claims.current_id())
        self.moved.emit(self.selection())

    def _name_topic(self, topic: Topic | None) -> None:
        self._topic = topic
        self.topic_chip.setVisible(topic is not None)
        if topic is not None:
            words = tr("Compare", "Topic: {topic}").format(topic=one_line(topic.name))
            short = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, 320)
            self.topic_chip.setText(f"{short.replace('&', '&&')}  ✕")
            self.topic_chip.setAccessibleName(f"{words}; {self.topic_chip.toolTip()}")

    def _arranged(self) -> tuple[Card, ...]:
        """Return the cards that topic and filter let be shown, in order."""
        cards = self._cards
        if self._topic is not None:
            among = frozenset(self._topic.statement_ids)
            cards = tuple(card for card in cards if card.statement.id in among)
        return arranged(cards, self._sort, self._filter)

    def _fill_claims(self, keep: int | None, *, insist: bool = False) -> None:
        """Show the cards and select `keep` if it is among them, else the first that has an answer."""
        view = self.claims
        shown = self._arranged()
        if insist and all(card.statement.id != keep for card in shown):
            self._filter = Filter.ALL
            self._order_actions[self._filter].setChecked(True)
            if self._topic is not None and keep not in self._topic.statement_ids:
                self._name_topic(None)
            shown = self._arranged()
        with view.quietly():
            view.cards.set_rows(shown)
        self._left_stack.setCurrentIndex(0 if shown else 1)
        if not shown:
            self._explain_left()
        row = view.cards.row_of(keep) if keep is not None else -1
        if row < 0:
            row = next((at for at, card in enumerate(shown) if card.links), 0 if shown else -1)
        view.select_row(row, announce=False)
        self._count()
        self._compare(view.current_id())

    def _claim_selected(self, statement_id: int) -> None:
        self._touched = True
        try:
            self._compare(statement_id)
        except ViewpointsError as error:
            # Another program may have taken the statement away meanwhile.
            self.failed.emit(error)

    def _compare(self, statement_id: int | None) -> None:
        """Read and show the counterparts of a statement of the left column."""
        same = self._comparison is not None and statement_id == self._comparison.statement.id
        keep = self.answers.current_id() if same else None
        self._comparison = None if statement_id is None else self._comparing.comparison(statement_id, self._right)
        found = self._comparison
        view, delegate = self.answers, self.answers.delegate
        view.selected_id = statement_id
        delegate.claims = found is not None and is_answer(found.statement)
        delegate.home_article = found.statement.article_id if found else None
        delegate.home_holder, delegate.everyone = self._right, self._right is None
        with view.quietly():
            view.counters.set_comparison(found)
        counters = found.counters if found else ()
        self._right_stack.setCurrentIndex(0 if counters else 1)
        if not counters:
            self._explain_right()
        row = view.counters.row_of(keep) if keep is not None else -1
        if row < 0:
            view.scrollToTop()
            row = 0
        view.select_row(row, announce=False)
        self._count_right()
        self._reading.start()  # the cards are to be seen first
        if not self.isVisible():
            self._read_now()
        if not same and statement_id is not None:
            self.ribbons.emphasise()
            self.moved.emit(self.selection())
        self.ribbons.update()

    # -- words about the columns ---------------------------------------------------------------------------------

    def _count(self) -> None:
        """Say how many cards there are and in which order, as far as there is room."""
        shown = self.claims.cards.rows
        claims = sum(card.statement.role is Role.POSITION for card in shown)
        parts = []
        if claims or not shown:
            parts.append(counts.claims(claims))
        if len(shown) > claims:
            parts.append(counts.answers(len(shown) - claims))
        kinds = {
            Filter.ANSWERED: tr("Compare", "answered"),
            Filter.UNANSWERED: tr("Compare", "unanswered"),
            Filter.CONCEDED: tr("Compare", "conceded"),
            Filter.CONFIRMED: tr("Compare", "confirmed"),
            Filter.UNDECIDED: tr("Compare", "to judge"),
        }
        if self._filter in kinds or self._topic is not None:
            parts = [tr("Compare", "{shown} of {all}").format(shown=len(shown), all=len(self._cards))]
            parts += filter(None, (kinds.get(self._filter),))
        orders = {
            Sort.ARGUED: tr("Compare", "sorted as argued"),
            Sort.STRONGEST: tr("Compare", "strongest answer first"),
            Sort.UNANSWERED: tr("Compare", "unanswered first"),
        }
        short, order = " · ".join(parts), orders[self._sort]
        button = self.order_button
        button.setAccessibleName(f"{short} · {order}")
        button.setToolTip(f"{short} · {order}\n" + tr("Compare", "Sort and filter"))
        room = self._left_head.width() - 16 - self.left_picker.sizeHint().width() - 2 * theme.GRID
        button.setText(f"{short} · {order} ▾")
        if button.sizeHint().width() > room:
            button.setText(f"{short} ▾")

    def _count_right(self) -> None:
        counters = self._comparison.counters if self._comparison else ()
        standing = sum(each.verdict is not Verdict.REJECTED for each in counters)
        if not counters:
            text = ""
        elif self.answers.delegate.claims:
            text = counts.claims_answered(standing)
        else:
            text = counts.counterarguments(standing)
        if standing < len(counters):
            text += " · " + tr("Compare", "{count} rejected").format(count=len(counters) - standing)
        self.count_label.setText(text)
        self.answers.setAccessibleName(
            tr("Compare", "Claims answered") if self.answers.delegate.claims else tr("Compare", "Counterarguments")
        )

    def _show_nothing(self) -> None:
        """Show the first run's page, or a column that explains why it is empty."""
        self._reading.stop()
        self._cards, self._comparison = (), None
        with self.claims.quietly(), self.answers.quietly():
            self.claims.cards.set_rows(())
            self.answers.counters.set_rows(())
        self.answers.selected_id = None
        if not self._comparing.articles():
            self.first_run.say(
                tr("Compare", "Who holds what, and who answers it?"),
                tr(
                    "Compare",
                    "Import an opinion article, and its claims and the counterarguments to them appear here side by "
                    "side, word for word. Drop a file, a link or text anywhere on this window, paste it, or choose "
                    "Import. Everything stays on this computer.",
                ),
                tr("Compare", "Import…"),
            )
            self._pages.setCurrentIndex(1)
            return
        self._pages.setCurrentIndex(0)
        self.left_picker.set_holders((), None)
        self.right_picker.set_holders((), None)
        self._left_stack.setCurrentIndex(1)
        self._right_stack.setCurrentIndex(1)
        self.left_empty.say(
            tr("Compare", "No statements found in this article"),
            tr("Compare", "Nobody in it is quoted or reported as holding a position. Its text is below."),
        )
        self.right_empty.say(
            tr("Compare", "Nothing to answer"), tr("Compare", "Choose another article in the library.")
        )
        self._count()
        self._count_right()
        self.reader.clear()
        self.reader.left.heading.set_whole(tr("Compare", "IN THE ARTICLE"))
        if self._article is not None and (view := self._article_view(self._article)):
            self.reader.show_article(view)
            if view.summary.language not in {"", "en"}:
                self.left_empty.say(
                    tr("Compare", "This article is not in English"),
                    tr(
                        "Compare",
                        "Claims are found in English articles only so far. Its text is below; words marked there can "
                        "be made somebody’s claim.",
                    ),
                )

    def _explain_left(self) -> None:
        name = self.left_picker.text()
        if self._cards:
            self.left_empty.say(
                tr("Compare", "No claim fits this filter"),
                tr("Compare", "All {count} statements of {name} are hidden by it.").format(
                    count=len(self._cards), name=name
                ),
                tr("Compare", "Show all"),
            )
        else:
            self.left_empty.say(
                tr("Compare", "No claims by {name}").format(name=name),
                tr("Compare", "Nothing here is reported as a position of {name}. Choose another person above.").format(
                    name=name
                ),
            )

    def _explain_right(self) -> None:
        found = self._comparison
        if found is None:
            self.right_empty.say(
                tr("Compare", "Nothing selected"), tr("Compare", "Select a claim on the left to see what answers it.")
            )
        elif not found.ranked:
            self.right_empty.say(
                tr("Compare", "The answers are being matched…"),
                tr(
                    "Compare",
                    "This claim has not been compared with other statements yet. Its counterarguments appear here "
                    "as soon as they are found; you can go on reading meanwhile.",
                ),
            )
        elif is_answer(found.statement):
            self.right_empty.say(
                tr("Compare", "No claim found that this answers"),
                tr("Compare", "It is worded as an answer, but no claim in the library comes close enough to it."),
            )
        elif self._right is not None:
            self.right_empty.say(
                tr("Compare", "No counterargument found"),
                tr(
                    "Compare",
                    "Nothing {name} says in this library comes close enough to answer this claim. Somebody else may.",
                ).format(name=self.right_picker.text()),
                tr("Compare", "Look at everyone else"),
            )
        else:
            self.right_empty.say(
                tr("Compare", "No counterargument found"),
                tr(
                    "Compare",
                    "No statement in this library comes close enough to answer this claim. That does not make it "
                    "true: it stands unanswered in the articles imported so far.",
                ),
            )

    # -- the article pane ----------------------------------------------------------------------------------------

    def _article_view(self, article_id: int) -> ArticleView:
        view = self._articles.get(article_id)
        if view is None:
            view = self._articles[article_id] = self._comparing.article(article_id)
            if len(self._articles) > _KEPT_ARTICLES:
                self._articles.popitem(last=False)
        else:
            self._articles.move_to_end(article_id)
        return view

    def _answer_row(self) -> int:
        return self.answers.currentIndex().row()

    def _read(self) -> None:
        """Show the selected pair in its article."""
        if self._comparison is None:
            if self._cards:
                self.reader.clear(tr("Compare", "Select a claim to read it in its article"))
            return
        claim = self._comparison.statement
        row = self._answer_row()
        left, right = self._tone_left(), self._tone_right()
        marks = [Mark(claim, left, strong=True)]
        for at, each in enumerate(self._comparison.counters):
            if each.verdict is not Verdict.REJECTED or at == row:
                marks.append(Mark(each.statement, right, strong=at == row, passage=each.passage))
        home = self._article_view(claim.article_id)
        if row < 0:
            self.reader.show_statement(home, claim, tuple(marks))
            return
        answer = self._comparison.counters[row].statement
        self.reader.show_pair((home, self._article_view(answer.article_id)), (claim, answer), tuple(marks))

    def cite(self, statement: StatementView) -> str:
        """Return a statement's words with who says them and where."""
        from viewpoints.gui.models.library import citation

        return citation(statement, self._article_view(statement.article_id).summary)

    def copy_quote(self) -> None:
        """Put the selected card's words on the clipboard, with who says them and where."""
        view = self.answers if self.answers.hasFocus() else self.claims
        statement = view.currentIndex().data(RowRole.STATEMENT)
        if statement is not None:
            QGuiApplication.clipboard().setText(self.cite(statement))

    def _read_now(self) -> None:
        """Show the selected pair in its article, where that has not been done yet."""
        self._reading.stop()
        try:
            self._read()
        except ViewpointsError as error:
            self.failed.emit(error)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing to be read for later: the library may be closed then."""
        if self._reading.isActive():
            self._read_now()
        super().hideEvent(event)

    def _go_to_source(self, statement_id: int) -> None:
        if self._reading.isActive():
            self._read_now()
        statement = self._known(statement_id)
        if statement is not None:
            self.reader.go_to(statement)
        self.source_requested.emit(statement_id)

    def build_marked_menu(self, article_id: int, span: Span) -> QMenu:
        """Return the menu of what marked words can be made."""
        from viewpoints.gui.views.people_menu import offer_people

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = self._comparing.holders(article_id)

        def ask(words: str, role: Role, answers: int | None = None) -> None:
            offer_people(
                menu.addMenu(words),
                here,
                self._comparing.holders,
                lambda holder: self.statement_requested.emit(article_id, span, holder, role, answers),
            )

        ask(tr("Compare", "Make this a claim of"), Role.POSITION)
        ask(tr("Compare", "Make this an answer of"), Role.REBUTTAL)
        found = self._comparison
        if found is not None and not is_answer(found.statement):
            ask(tr("Compare", "This answers the selected claim, says"), Role.REBUTTAL, found.statement.id)
        return menu

    def _offer_marked(self, place: QPoint, article_id: int, span: Span) -> None:
        self.build_marked_menu(article_id, span).popup(place)

    def _known(self, statement_id: int) -> StatementView | None:
        for index in (self.claims.cards.index_of(statement_id), self.answers.counters.index_of(statement_id)):
            if index.isValid():
                return cast("StatementView", index.data(RowRole.STATEMENT))
        return None

    def _statement_clicked(self, statement_id: int) -> None:
        row = self.answers.counters.row_of(statement_id)
        if row >= 0:
            self.answers.select_row(row)
            return
        try:
            self.select(statement_id)
        except ViewpointsError as error:
            self.failed.emit(error)

    # -- selection -----------------------------------------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """This view itself."""
        return self

    def selection(self) -> Selection:
        """Return what is compared: the article, both holders and the statement selected on the left."""
        return Selection(self._article, self._left, self._right, self.current(), self._topic)

    def show_selection(self, selection: Selection) -> None:
        """Compare what is selected; where that names a statement or an article only, the sides are chosen to fit."""
        holders = self._holders(selection.article)
        known = selection.left in {each.id for each in holders}
        sides = (selection.article, selection.left, selection.right, selection.topic)
        shown = (self._article, self._left, self._right, self._topic)
        missed, self._missed = self._missed, None
        if missed is not None and (sides == shown or not known):
            self._take_on(missed)
        if selection == self.selection() and self._left is not None:
            return
        if selection.left is None or not known:
            if selection.statement is not None:
                self.select(selection.statement)
            else:
                self.show_article(selection.article)
        elif sides == shown:
            if selection.statement is not None:
                self.select(selection.statement)
        else:
            self._article = selection.article
            self._right_by_default = False
            self._name_topic(selection.topic)
            want = selection.statement
            self._set_sides(selection.left, selection.right, want, insist=want is not None)

    def select(self, statement_id: int) -> None:
        """Select a statement on the left, wherever it stands: other sides or another article if need be."""
        row = self.claims.cards.row_of(statement_id)
        if row >= 0:
            self.claims.select_row(row)
            return
        statement = self._comparing.comparison(statement_id).statement
        if statement.role is not Role.POSITION and statement.role not in ANSWERING:
            return
        if self._article is not None and statement.article_id != self._article:
            self._article = statement.article_id
        holder, right = statement.holder_id, self._right
        if holder != self._left:
            others = [each.id for each in self._comparing.counterparts(holder, self._article)]
            right = next((each for each in (self._left, self._right) if each in others), others[0] if others else None)
        self._touched = True
        self._set_sides(holder, right, statement_id, insist=True)

    def current(self) -> int | None:
        """Return the id of the statement selected on the left."""
        return self.claims.current_id()

    def next_claim(self) -> None:
        """Select the next statement on the left."""
        self.claims.step(1)

    def previous_claim(self) -> None:
        """Select the one before."""
        self.claims.step(-1)

    def ask_to_join(self) -> None:
        """Ask which statement answers the selected claim; an answer cannot be answered by hand."""
        found = self._comparison
        if found is not None and not is_answer(found.statement):
            self.join_requested.emit(found.statement.id)

    def confirm_current(self) -> None:
        """Ask to confirm the selected answer."""
        self.answers.request(Verdict.CONFIRMED)

    def reject_current(self) -> None:
        """Ask to reject the selected answer."""
        self.answers.request(Verdict.REJECTED)

    # -- changes and state ---------------------------------------------------------------------------------------

    def apply(self, change: LibraryChange) -> None:
        """Show what changed in the library; selection and scroll stay."""
        if not change:
            return
        self._people.clear()
        for article_id in (*change.added_articles, *change.removed_articles, *change.changed_articles):
            self._articles.pop(article_id, None)
        if self.isVisible():
            self._take_on(change)
        else:
            # When it is gone to, others may be compared, and what is read now would be for nothing.
            self._missed = change if self._missed is None else self._missed.merged(change)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile, where nothing else was selected."""
        super().showEvent(event)
        if self._missed is not None:
            missed, self._missed = self._missed, None
            try:
                self._take_on(missed)
            except ViewpointsError as error:
                self.failed.emit(error)

    def _take_on(self, change: LibraryChange) -> None:
        touched = {*change.added_articles, *change.removed_articles, *change.changed_articles}
        gone = self._article is not None and self._article in change.removed_articles
        if self._left is None or gone:
            self.show_article(None if gone else self._article)
            return
        if touched:
            known = {each.id for each in self._holders(self._article)}
            if self._left not in known:
                self.show_article(self._article)
                return
            others = {each.id for each in self._comparing.counterparts(self._left, self._article)}
            if self._right is not None and self._right not in others:
                self._right = None
                self.moved.emit(self.selection())
        keep = self.claims.current_id()
        if (self._right is None or self._guessed) and self._right_by_default and change.matches_changed:
            # Who answers best was not known when this article was opened; now it may be.
            best = self._comparing.counterparts(self._left, self._article)
            if best:
                self._guessed = False
                self._set_sides(self._left, self._best(best), keep if self._touched else None)
                return
        if touched or change.matches_changed or change.holders:
            self._pickers()
            self._colour()
        self._load_cards()
        self._fill_claims(keep)

    def text_size(self) -> int:
        """Return the article pane's letter size in pixels."""
        return self.reader.text_size()

    def set_text_size(self, size: int) -> None:
        """Set the article pane's letter size in pixels."""
        self.reader.set_text_size(size)

    def state(self) -> dict[str, object]:
        """Return what to remember until the next start, as JSON can hold it."""
        return {
            "article": self._article,
            "left": self._left,
            "right": self._right,
            "claim": self.current(),
            "answer": self.answers.current_id(),
            "sort": self._sort.value,
            "filter": self._filter.value,
            "splitter": self.splitter.sizes(),
            "text_size": self.text_size(),
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Bring back a remembered state, as far as the library still has it."""
        self._sort = next((each for each in Sort if each == state.get("sort")), Sort.ARGUED)
        self._filter = next((each for each in Filter if each == state.get("filter")), Filter.ALL)
        self._order_actions[self._sort].setChecked(True)
        self._order_actions[self._filter].setChecked(True)
        sizes = state.get("splitter")
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(each, int) for each in sizes):
            self.splitter.setSizes(sizes)
        if isinstance(size := state.get("text_size"), int):
            self.set_text_size(size)
        article, left, right = (_number(state.get(name)) for name in ("article", "left", "right"))
        known = article is not None and bool(self._comparing.articles([article]))
        self._article = article if known else None
        holders = self._holders(self._article)
        if left is None or left not in {each.id for each in holders}:
            self.show_article(self._article)
            return
        others = self._comparing.counterparts(left, self._article)
        self._right_by_default = right is None and not others
        if right not in {each.id for each in others}:
            right = None
        self._set_sides(left, right, _number(state.get("claim")), people=(holders, others))
        if self.current() == state.get("claim") and isinstance(answer := state.get("answer"), int):
            self.answers.select_row(self.answers.counters.row_of(answer))
