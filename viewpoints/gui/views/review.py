"""The review: what the program is least sure of, decided one by one, by keyboard alone if one likes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.articles import Span
from viewpoints.domain.edits import Tally
from viewpoints.domain.library import LibraryChange, StatementView
from viewpoints.domain.statements import Role
from viewpoints.errors import ViewpointsError
from viewpoints.gui import counts, theme
from viewpoints.gui.models.cards import role_text
from viewpoints.gui.text import one_line
from viewpoints.gui.views.article import tones_of
from viewpoints.gui.views.empty import EmptyState
from viewpoints.gui.views.page import Page
from viewpoints.gui.views.people_menu import offer_people, open_menu
from viewpoints.gui.views.reader import LARGEST, SMALLEST
from viewpoints.gui.views.view import Context, Selection
from viewpoints.services.reviewing import interval

tr = QCoreApplication.translate

FEW = 5
"""Decisions of one kind below which a share would say more than is known."""
_PANEL = 336
_WAITING = 50
"""Statements read at a time from the queue."""


def tally_words(tally: Tally) -> str:
    """Return what a tally says about the program, and no more than it can: "claims: 8 of 10 right, likely 49-94 %"."""
    if tally.role is not None:
        what = role_text(tally.role)
    elif (tally.low, tally.high) == (0.0, 1.0):
        what = tr("Review", "all")
    else:
        local = QLocale()
        what = tr("Review", "certainty {low} to {high}").format(
            low=local.toString(tally.low, "f", 1), high=local.toString(tally.high, "f", 1)
        )
    words = tr("Review", "{what}: {right} of {seen} right").format(what=what, right=tally.right, seen=tally.seen)
    if tally.seen < FEW:
        return tr("Review", "{words} (too few to say more)").format(words=words)
    low, high = interval(tally)
    return tr("Review", "{words} (likely {low}–{high} %)").format(
        words=words, low=round(100 * low), high=round(100 * high)
    )


class Panel(QWidget):
    """What is asked about a statement, and what the answers so far say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count = QLabel(self)
        self.done = QProgressBar(self)
        self.done.setTextVisible(False)
        self.done.setAccessibleName(tr("Review", "How much has been reviewed"))
        self.question = QLabel(self)
        self.words = QLabel(self)
        self.certainty = QLabel(self)
        self.accept = self._button(tr("Review", "Right"), "A", tr("Review", "The program found this rightly"))
        self.holder = self._button(tr("Review", "Other holder…"), "H", tr("Review", "Somebody else says this"))
        self.roles = {
            role: self._button(
                role_text(role), str(number), tr("Review", "This is a {role}").format(role=role_text(role))
            )
            for number, role in enumerate(Role, start=1)
        }
        for button in self.roles.values():
            button.setCheckable(True)
        self.remove = self._button(tr("Review", "Not a statement"), "X", tr("Review", "Move it to the trash"))
        self.skip = self._button(tr("Review", "Next"), "J", tr("Review", "Leave it undecided for now"))
        self.head = QLabel(tr("Review", "WHAT YOUR ANSWERS SAY"), self)
        self.results = QLabel(self)
        self.caution = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        for label in (self.question, self.words, self.certainty, self.results, self.caution, self.count):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.count, self.certainty, self.caution, self.head):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for widget in (self.count, self.done, self.question, self.words, self.certainty):
            column.addWidget(widget)
        # Two in a row: three of German or Russian words are wider than the panel.
        roles = list(self.roles.values())
        for row in (
            (self.accept, self.holder),
            *(roles[at : at + 2] for at in range(0, len(roles), 2)),
            (self.remove, self.skip),
        ):
            line = QHBoxLayout()
            line.setSpacing(2)
            for button in row:
                line.addWidget(button)
            line.addStretch(1)
            column.addLayout(line)
        column.addSpacing(2 * theme.GRID)
        column.addWidget(self.head)
        column.addWidget(self.results)
        column.addWidget(self.caution)
        column.addStretch(1)
        self.dress()

    def _button(self, words: str, key: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"{words}  {key}")
        button.setToolTip(f"{tip} ({key})")
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("outlined", "true")
        return button

    def dress(self) -> None:
        """Follow the theme."""
        self.question.setFont(theme.sans(13))
        self.words.setFont(theme.serif(16))
        for label in (self.count, self.certainty, self.caution):
            label.setFont(theme.sans(12))
        self.head.setFont(theme.sans(11.5, bold=True))
        self.results.setFont(theme.sans(13))

    def ask(self, statement: StatementView, *, changed: bool) -> None:
        """Ask about a statement; where it was `changed` just now, say so."""
        name, role = one_line(statement.holder), role_text(statement.role)
        if changed:
            words = tr("Review", "You made this a {role} of {name}. J goes on.")
        else:
            words = tr("Review", "The program takes this for a {role} of {name}. Is that right?")
        self.question.setText(words.format(role=role, name=name))
        said = one_line(statement.text)
        self.words.setText(said if len(said) < 600 else f"{said[:600]}…")
        certainty = QLocale().toString(statement.certainty, "f", 2)
        self.certainty.setText("" if changed else tr("Review", "Its certainty: {value}").format(value=certainty))
        for each, button in self.roles.items():
            button.setChecked(each is statement.role)

    def tell(self, left: int, seen: int, tallies: Sequence[Tally]) -> None:
        """Say how much is left, and what the answers so far say."""
        many = counts.statements_left(left)
        self.count.setText(tr("Review", "{left} · {seen} decided").format(left=many, seen=QLocale().toString(seen)))
        self.done.setRange(0, max(left + seen, 1))
        self.done.setValue(seen)
        if not tallies:
            self.results.setText(tr("Review", "Nothing yet: they are counted here from the first one on."))
            self.caution.setText("")
            return
        self.results.setText("\n".join(map(tally_words, tallies)))
        self.caution.setText(
            tr(
                "Review",
                "The least certain statements come first, so these figures are likely worse than the program is on "
                "the whole. “Likely” is a 95 % interval.",
            )
        )


class ReviewView(QWidget):
    """The article around a statement on the left, what is asked about it on the right."""

    chosen = Signal(int)
    pointed = Signal(int)
    moved = Signal(object)
    pair_chosen = Signal(int, object)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Review", "Review"))
        self._comparing = context.services.comparing
        self._reviewing = context.services.reviewing
        self._edits = context.edits
        self._article: int | None = None
        self._shown: int | None = None
        self._queue: tuple[StatementView, ...] = ()
        self._passed: list[int] = []
        self._current: StatementView | None = None
        self._changed = False
        self._build()
        self._wire()
        self.setFocusProxy(self.page)
        self.set_text_size(context.text_size)

    def _build(self) -> None:
        self.page = Page(self)
        self.page.setAccessibleName(tr("Review", "Article text"))
        self.panel = Panel(self)
        self.nothing = EmptyState(self)
        scrolled = QScrollArea(self)
        scrolled.setWidget(self.panel)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setMinimumWidth(max(_PANEL, self.panel.minimumSizeHint().width()))
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = QWidget(self)
        left.setObjectName("paper")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._left = QStackedLayout(left)
        self._left.addWidget(self.page)
        self._left.addWidget(self.nothing)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(scrolled)
        self.splitter.setStretchFactor(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.splitter)

    def _wire(self) -> None:
        panel = self.panel
        panel.accept.clicked.connect(self.confirm_current)
        panel.holder.clicked.connect(self.ask_for_holder)
        panel.remove.clicked.connect(self.remove_current)
        panel.skip.clicked.connect(self.next_claim)
        for role, button in panel.roles.items():
            button.clicked.connect(lambda _on=False, each=role: self.set_role(each))
        self.page.statement_opened.connect(self.chosen)
        self.page.span_moved.connect(self._on_span)

    # -- the view --------------------------------------------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """This view itself."""
        return self

    def show_selection(self, selection: Selection) -> None:
        """Review the selected article, or the whole library."""
        if self._current is None or selection.article != self._article:
            self._article = selection.article
            self._passed.clear()
            self._go_on()

    def apply(self, change: LibraryChange) -> None:
        """Look again at the statement in hand; where it is gone or was decided elsewhere, go on."""
        current = self._current
        self._shown = None
        if current is not None and not change.removed_articles:
            try:
                self._current = self._comparing.statement(current.id)
            except ViewpointsError:
                self._current = None
        if self._current is None or change.removed_articles:
            self._go_on()
        else:
            if not self._changed and current is not None and current.id not in self._open():
                self._go_on()
                return
            self._show()

    def _open(self) -> set[int]:
        self._queue = self._reviewing.queue(self._article, _WAITING + len(self._passed))
        return {each.id for each in self._queue}

    def _go_on(self) -> None:
        """Take the next statement that was neither decided about nor passed over."""
        self._open()
        self._changed = False
        self._current = next((each for each in self._queue if each.id not in self._passed), None)
        self._show()

    def _show(self) -> None:
        left, seen = self._reviewing.left(self._article), self._reviewing.decided()
        self.panel.tell(left, seen, self._reviewing.tallies())
        statement = self._current
        self._left.setCurrentIndex(0 if statement is not None else 1)
        for button in (*self._buttons(), self.panel.words, self.panel.certainty, self.panel.question):
            button.setVisible(statement is not None)
        if statement is None:
            self._say_nothing_left(left)
            return
        self.panel.ask(statement, changed=self._changed)
        if self._shown != statement.article_id:
            self._shown = statement.article_id
            holders = self._comparing.holders(statement.article_id)
            self.page.show_article(self._comparing.article(statement.article_id), tones_of(holders))
        self.page.choose(statement.id)
        self.pointed.emit(statement.id)

    def _buttons(self) -> Sequence[QToolButton]:
        panel = self.panel
        return (panel.accept, panel.holder, *panel.roles.values(), panel.remove, panel.skip)

    def _say_nothing_left(self, left: int) -> None:
        if left:
            self.nothing.say(
                tr("Review", "You have passed over the rest"),
                tr("Review", "They wait here for another time; K goes back to the last one."),
            )
        else:
            self.nothing.say(
                tr("Review", "Nothing is left to review"),
                tr("Review", "Everything found here has been decided about. New imports add to the queue."),
            )

    def set_text_size(self, size: int) -> None:
        """Set the letters' size in pixels."""
        self.page.set_size(min(max(size, SMALLEST), LARGEST))

    def state(self) -> dict[str, object]:
        """Return how the width is shared."""
        return {"splitter": self.splitter.sizes()}

    def restore(self, state: Mapping[str, object]) -> None:
        """Share the width as it was."""
        sizes = state.get("splitter")
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(each, int) for each in sizes):
            self.splitter.setSizes(sizes)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "splitter"):
            self.panel.dress()
            if self._current is not None:
                self._shown = None
                self._show()

    # -- decisions -------------------------------------------------------------------------------------------------

    def confirm_current(self) -> None:
        """Say that the program was right, and go on; what was changed just now is right by that."""
        if self._current is None:
            return
        if self._changed:
            self._go_on()
        else:
            self._edits.accept(self._current.id)

    def set_role(self, role: Role) -> None:
        """Give the statement another role; the one it has already means that the program was right."""
        if self._current is None:
            return
        if role is self._current.role:
            self.confirm_current()
            return
        self._changed = True
        self._edits.set_role(self._current.id, role)

    def set_holder(self, holder: int | str) -> None:
        """Give the statement another holder."""
        if self._current is not None and holder != self._current.holder_id:
            self._changed = True
            self._edits.set_holder(self._current.id, holder)

    def _on_span(self, statement_id: int, span: Span) -> None:
        self._changed = True
        self._edits.set_span(statement_id, span)

    def move_end(self, which: str, by: int) -> None:
        """Move the beginning ("start") or the end of the statement by a word."""
        self.page.move_end(which, by)

    def ask_for_holder(self) -> None:
        """Offer other holders."""
        if self._current is None:
            return
        menu = QMenu(self.panel.holder)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        people = self._comparing.holders(self._current.article_id)
        offer_people(menu, people, self._comparing.holders, self.set_holder, self._current.holder_id)
        open_menu(menu, self.panel.holder.mapToGlobal(QPoint(0, self.panel.holder.height())))

    def remove_current(self) -> None:
        """Move what is no statement to the trash, and go on."""
        if self._current is not None:
            self._changed = False
            self._edits.remove_statement(self._current.id)

    def next_claim(self) -> None:
        """Go on without a decision."""
        if self._current is not None:
            if not self._changed:
                self._passed.append(self._current.id)
            self._go_on()

    def previous_claim(self) -> None:
        """Go back to the statement passed over last."""
        if self._passed:
            wanted = self._passed.pop()
            self._open()
            self._changed = False
            self._current = next((each for each in self._queue if each.id == wanted), self._current)
            self._show()
