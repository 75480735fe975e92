"""Search as you type: what is found hangs below the search box, and the words stay in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.library import ArticleSummary, HolderSummary
from viewpoints.domain.matches import Verdict
from viewpoints.domain.search import Filters, Findings, Found, Standing
from viewpoints.domain.statements import Role
from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme
from viewpoints.gui.delegates.hits import HitDelegate
from viewpoints.gui.jobs import Latest
from viewpoints.gui.models.search import HitsModel, merged, role_words, standing_words, verdict_words
from viewpoints.gui.text import one_line
from viewpoints.gui.told import told
from viewpoints.tasks import CancelToken, Report

tr = QCoreApplication.translate

HITS = 50
"""Statements that are looked for in each way."""
PAUSE = 60
"""Milliseconds without a key after which words are looked for."""
MEANING_PAUSE = 350
"""Milliseconds without a key after which the meaning is looked for: that wakes the worker."""
SHOWN_ROWS = 8
WIDTH = 720
FEWEST_LETTERS = 2
MOST_IN_A_LIST = 400
"""People or articles that a filter offers."""


class Searches(Protocol):
    """What the popup asks of `services.searching`."""

    def find(self, query: str, filters: Filters, limit: int) -> Findings:
        """Find by words."""

    def near(
        self, text: str, filters: Filters, limit: int, report: Report, cancel: CancelToken | None
    ) -> tuple[Found, ...]:
        """Find by meaning."""

    def against(
        self, text: str, filters: Filters, limit: int, report: Report, cancel: CancelToken | None
    ) -> tuple[Found, ...]:
        """Find what speaks against a sentence."""


class FilterRow(QWidget):
    """The choices that narrow a search down."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.holder = self._combo(tr("Search", "Who"), tr("Search", "Anybody"))
        self.article = self._combo(tr("Search", "Article"), tr("Search", "All articles"))
        self.role = self._combo(tr("Search", "Kind"), tr("Search", "Any kind"))
        self.standing = self._combo(tr("Search", "Standing"), tr("Search", "Any standing"))
        self.verdict = self._combo(tr("Search", "Verdict"), tr("Search", "Any verdict"))
        for role in (Role.POSITION, Role.REBUTTAL, Role.CONCESSION):
            self.role.addItem(role_words(role), role)
        for standing in Standing:
            self.standing.addItem(standing_words(standing), standing)
        for verdict in Verdict:
            self.verdict.addItem(verdict_words(verdict), verdict)
        self.clear = QToolButton(self)
        self.clear.setText(tr("Search", "Clear"))
        self.clear.setToolTip(tr("Search", "Look everywhere again"))
        self.clear.setProperty("quiet", "true")
        self.clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clear.clicked.connect(self.reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, theme.GRID)
        row.setSpacing(theme.GRID // 2)
        for combo in self._combos():
            row.addWidget(combo, 1)
            combo.activated.connect(self._on_activated)
        row.addWidget(self.clear)
        self._show_clear()

    def _combo(self, name: str, anything: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setMinimumContentsLength(6)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.setMinimumWidth(80)
        combo.addItem(anything, None)
        return combo

    def _combos(self) -> tuple[QComboBox, ...]:
        return self.holder, self.article, self.role, self.standing, self.verdict

    def offer(self, holders: Sequence[HolderSummary], articles: Sequence[ArticleSummary]) -> None:
        """Offer these people and articles; what is chosen stays chosen where it is still there."""
        for combo, entries in (
            (self.holder, [(each.name, each.id) for each in holders]),
            (self.article, [(one_line(each.title), each.id) for each in articles]),
        ):
            chosen = combo.currentData()
            while combo.count() > 1:
                combo.removeItem(1)
            for words, number in entries[:MOST_IN_A_LIST]:
                combo.addItem(words, number)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._show_clear()

    def filters(self) -> Filters:
        """Return what is chosen."""
        role = self.role.currentData()
        return Filters(
            self.holder.currentData(),
            self.article.currentData(),
            frozenset() if role is None else frozenset((Role(role),)),
            None if self.standing.currentData() is None else Standing(self.standing.currentData()),
            None if self.verdict.currentData() is None else Verdict(self.verdict.currentData()),
        )

    @Slot()
    def reset(self) -> None:
        """Choose nothing."""
        for combo in self._combos():
            combo.setCurrentIndex(0)
        self._on_activated()

    @Slot()
    def _on_activated(self) -> None:
        self._show_clear()
        self.changed.emit()

    def _show_clear(self) -> None:
        self.clear.setEnabled(bool(self.filters()))


class SearchPopup(QWidget):
    """What is found, below a search box; the box keeps the keyboard and hands over the keys that move in the list."""

    chosen = Signal(int)
    """A statement to go to."""
    article_chosen = Signal(int)
    """An article to go to."""
    failed = Signal(object)

    def __init__(self, box: QLineEdit, searching: Searches, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchPopup")
        self.setAccessibleName(tr("Search", "Search"))
        self._box = box
        self._room = parent
        self._searching = searching
        self._by_words: Findings = Findings()
        self._by_meaning: tuple[Found, ...] = ()
        self._shown_for = ""
        self._told = ""  # why there is nothing by meaning
        self._moved = False  # whether the reader has chosen a row of this list by key
        self._words_job, self._meaning_job = Latest(self), Latest(self)
        self._build()
        self._timer = self._single_shot(PAUSE, self.search)
        self._meaning_timer = self._single_shot(MEANING_PAUSE, self._search_meaning)
        self._wire()
        self.hide()

    def _single_shot(self, pause: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(act)
        return timer

    def _build(self) -> None:
        self.anything = self._way(
            tr("Search", "Says"), tr("Search", "Find statements and articles by words and meaning")
        )
        self.against = self._way(
            tr("Search", "Speaks against"), tr("Search", "Find what speaks against the sentence in the search box")
        )
        self.anything.setChecked(True)
        self.model = HitsModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(HitDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("Search", "Found"))
        self.nothing = QLabel(self)
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(16)
        self.nothing.setFont(theme.serif(15))
        self.status = QLabel(self)
        self.status.setContentsMargins(16, 6, 16, 6)
        self.status.setFont(theme.sans(11.5))
        self.status.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.row = FilterRow(self)
        ways = QHBoxLayout()
        ways.setContentsMargins(12, 12, 12, theme.GRID)
        ways.setSpacing(theme.GRID // 2)
        ways.addWidget(self.anything)
        ways.addWidget(self.against)
        ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(ways)
        column.addWidget(self.row)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing)
        column.addWidget(self.status)

    def _way(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setProperty("segment", "true")
        button.setToolTip(tip)
        return button

    def _wire(self) -> None:
        self._words_job.produced.connect(self._on_words)
        self._words_job.failed.connect(self._on_failed)
        self._meaning_job.produced.connect(self._on_meaning)
        self._meaning_job.failed.connect(self._on_meaning_failed)
        self._meaning_job.idle.connect(self._show_status)
        self._box.textEdited.connect(self._on_edited)
        self._box.installEventFilter(self)
        self.view.clicked.connect(self._on_taken)
        self.row.changed.connect(self._again)
        self.against.toggled.connect(self._again)
        self._room.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    # -- asking -------------------------------------------------------------------------------------------------------

    def offer(self, holders: Sequence[HolderSummary], articles: Sequence[ArticleSummary]) -> None:
        """Offer these people and articles as filters."""
        self.row.offer(holders, articles)

    @Slot(str)
    def _on_edited(self, words: str) -> None:
        if len(words.strip()) < FEWEST_LETTERS:
            self._stop()
            self.hide()
        else:
            self._timer.start()

    def start(self) -> None:
        """Search for what is in the box already, after the usual pause."""
        self._on_edited(self._box.text())

    def _stop(self) -> None:
        self._timer.stop()
        self._meaning_timer.stop()
        self._words_job.forget()
        self._meaning_job.forget()

    @Slot()
    def _again(self) -> None:
        if self.isVisible():
            self._by_meaning, self._told = (), ""
            self.search()

    @Slot()
    def search(self) -> None:
        """Look for what is in the box: its words at once, its meaning when no key has followed for a while."""
        self._stop()
        words = self._box.text().strip()
        if not words:
            self.hide()
            return
        filters, searching = self.row.filters(), self._searching
        self._told = ""
        self._meaning_timer.start()
        if self.against.isChecked():
            self._by_words = Findings()
            self._by_meaning = ()
            self._show()
        else:

            def work(_report: Report, _token: CancelToken) -> Iterator[object]:
                yield words, searching.find(words, filters, HITS)

            self._words_job.ask(work)

    @Slot()
    def _search_meaning(self) -> None:
        words, filters, searching = self._box.text().strip(), self.row.filters(), self._searching
        if not words:
            return
        look = searching.against if self.against.isChecked() else searching.near

        def work(report: Report, token: CancelToken) -> Iterator[object]:
            yield words, look(words, filters, HITS, report, token)

        self._meaning_job.ask(work)
        self._show_status()

    # -- showing ------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_words(self, answer: tuple[str, Findings]) -> None:
        words, findings = answer
        if words == self._box.text().strip():
            self._moved = self._moved and words == self._shown_for
            # What was found by the former meaning is not what is asked now.
            self._by_words, self._by_meaning = findings, ()
            self._show()

    @Slot(object)
    def _on_meaning(self, answer: tuple[str, tuple[Found, ...]]) -> None:
        words, found = answer
        if words == self._box.text().strip():
            self._by_meaning = found
            self._told = "" if found else tr("Search", "Nothing is encoded yet, so nothing can be found by meaning.")
            self._show()

    @Slot(object)
    def _on_failed(self, error: ViewpointsError | None) -> None:
        self.hide()
        if error is not None:
            self.failed.emit(error)

    @Slot(object)
    def _on_meaning_failed(self, error: ViewpointsError | None) -> None:
        # Words are found all the same, so this is told where it matters and nowhere else.
        self._told = told(error) if error is not None else tr("Search", "The search by meaning failed; see the log.")
        self._show()

    def _show(self) -> None:
        # The best hit is chosen, unless the reader went to another: the meaning puts its own above what has the words.
        here = self.model.row(self.view.currentIndex()) if self._moved else None
        self._shown_for = self._box.text().strip()
        statements = merged(self._by_words.statements, self._by_meaning)
        self.model.show(Findings(statements, self._by_words.articles, self._by_words.many))
        some = self.model.rowCount() > 0
        self.view.setVisible(some)
        waiting = self._meaning_timer.isActive() or self._meaning_job.busy
        self.nothing.setText(self._nothing_words(waiting=waiting))
        self.nothing.setVisible(not some)
        place = self.model.place_of(here)
        if place >= 0:
            self.view.setCurrentIndex(self.model.index(place, 0))
            if here is None or self.model.row(self.model.index(place, 0)) != here:
                self.view.scrollToTop()
        self._show_status()
        self._place()
        self.show()
        self.raise_()

    def _nothing_words(self, *, waiting: bool) -> str:
        if waiting:
            if self.against.isChecked():
                return tr("Search", "Looking for what speaks against this sentence…")
            return tr("Search", "Nothing has these words; looking for their meaning…")
        if self.against.isChecked():
            return tr("Search", "No counterargument found.")
        if self.row.filters():
            return tr("Search", "Nothing found under these filters.")
        return tr("Search", "Nothing found.")

    def _show_status(self) -> None:
        if self._told:
            words = self._told
        elif self._meaning_job.busy:
            words = tr(
                "Search", "Words found; meaning joins in a moment. While articles are imported it waits for them."
            )
            if self.against.isChecked():
                words = tr("Search", "Comparing with all statements. While articles are imported this waits for them.")
        elif self._by_words.many:
            words = tr(
                "Search", "Very many statements have these words: the newest are shown. Type more to narrow down."
            )
        elif self.against.isChecked():
            words = tr("Search", "The score is the ranker’s, for the sentence as you typed it; judge for yourself.")
        else:
            words = tr("Search", "Enter goes there · Tab to the filters · Esc closes")
        self.status.setText(words)

    def _place(self) -> None:
        parent = self._room
        width = min(max(self._box.width(), WIDTH), parent.width() - 16)
        below = self._box.mapTo(parent, QPoint(self._box.width() - width, self._box.height() + 4))
        rows = range(min(self.model.rowCount(), SHOWN_ROWS))
        # The list's own wish is no measure: it is as high as its first rows are.
        self.view.setFixedHeight(sum(self.view.sizeHintForRow(row) for row in rows))
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        room = parent.height() - below.y() - 8
        if height > room:
            self.view.setFixedHeight(max(0, self.view.height() - (height - room)))
            height = room
        self.setGeometry(max(below.x(), 8), below.y(), width, height)

    @Slot(QModelIndex)
    def _on_taken(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is None or row.heading:
            return
        self._stop()
        self.hide()
        if row.found is not None:
            self.chosen.emit(row.found.statement.id)
        elif row.article is not None:
            self.article_chosen.emit(row.article.id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper and a thin frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(theme.palette().hairline))
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), theme.colour(theme.palette().surface))

    # -- keys and focus -----------------------------------------------------------------------------------------------

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not self.isVisible() or new is None or new is self._box or new is self or self.isAncestorOf(new):
            return
        if new.window() is not self.window() and new.window().windowType() == Qt.WindowType.Popup:
            return  # the list of a filter
        self._stop()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, wherever in the popup the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._box.setFocus()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round between the box and what is in the popup."""
        stops = [self._box, self.anything, self.against, *self.row.findChildren(QComboBox), self.row.clear]
        stops = [each for each in stops if each.isEnabled()]
        now = QApplication.focusWidget()
        at = stops.index(now) if now in stops else 0
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move in the list, and follow the window's size."""
        if watched is self._box and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if watched is self._room and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.isVisible() and self._box.text().strip() == self._shown_for:
                self._on_taken(self.view.currentIndex())
            else:  # a list that was not there cannot have been meant
                self.search()
            return True
        if not self.isVisible():
            return False
        if key == Qt.Key.Key_Escape:
            self._stop()
            self.hide()
            return True
        if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return self.focusNextPrevChild(key == Qt.Key.Key_Tab)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: SHOWN_ROWS,
            Qt.Key.Key_PageUp: -SHOWN_ROWS,
        }
        step = steps.get(Qt.Key(key))
        if step is None:
            return False
        place = self.model.next_place(self.view.currentIndex().row(), step)
        if place >= 0:
            self._moved = True
            self.view.setCurrentIndex(self.model.index(place, 0))
            self.view.scrollTo(self.model.index(max(0, place - 1) if step < 0 else place, 0))
        return True
