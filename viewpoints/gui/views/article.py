"""The article view: a whole article to read, and the place where the user mends what was found in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.articles import Span
from viewpoints.domain.library import ArticleView as Article
from viewpoints.domain.library import HolderSummary, LibraryChange, StatementView
from viewpoints.domain.statements import Role
from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme
from viewpoints.gui.models.cards import role_text
from viewpoints.gui.models.library import contents, origin
from viewpoints.gui.text import one_line
from viewpoints.gui.views.empty import EmptyState
from viewpoints.gui.views.page import Page
from viewpoints.gui.views.people_menu import menu_name, offer_people, open_menu
from viewpoints.gui.views.reader import LARGEST, SMALLEST, ElidedLabel
from viewpoints.gui.views.view import Context, Selection

tr = QCoreApplication.translate

ROLES = (Role.POSITION, Role.REBUTTAL, Role.CONCESSION, Role.SUPPORT, Role.CONTEXT)
_CLAIMS_OFFERED = 12


def tones_of(holders: Sequence[HolderSummary]) -> dict[int, theme.Tone]:
    """Return a colour for each holder of an article: his own, or one of the theme's that nobody here has."""
    tones = {each.id: tone for each in holders if (tone := theme.chosen_tone(each.colour)) is not None}
    free = [tone for tone in theme.palette().tones if tone not in tones.values()]
    # Who claims most comes first, as in a comparison; then whoever says most.
    ranked = sorted(holders, key=lambda each: -each.claims - each.answers)
    ranked.sort(key=lambda each: each is not max(holders, key=lambda one: one.claims))
    for each in ranked:
        if each.id not in tones and free:
            tones[each.id] = free.pop(0)
    return tones


class Strip(QFrame):
    """What can be done with the chosen statement or the marked words, in one line under the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.hint = ElidedLabel(self)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.holder = self._button(tr("Article", "Holder"), tr("Article", "Say who holds this statement"))
        self.roles: dict[Role, QToolButton] = {}
        for role in ROLES:
            button = self._button(role_text(role), tr("Article", "This is a {role}").format(role=role_text(role)))
            button.setCheckable(True)
            self.roles[role] = button
        self.compare = self._button(tr("Article", "Compare"), tr("Article", "See what answers it (Enter)"))
        self.remove = self._button(tr("Article", "Not a statement"), tr("Article", "Move it to the trash (X)"))
        self.claim = self._button(tr("Article", "Make this a claim of ▾"), tr("Article", "Say who claims these words"))
        self.rebuttal = self._button(tr("Article", "… an answer of ▾"), tr("Article", "Say whose answer this is"))
        self.answers = self._button(tr("Article", "This answers ▾"), tr("Article", "Say which claim this answers"))
        idle, chosen, marked = QWidget(self), QWidget(self), QWidget(self)
        self._rows = QStackedLayout(self)
        for row, widgets in (
            (idle, [self.hint]),
            (chosen, [self.holder, *self.roles.values(), self.compare, self.remove]),
            (marked, [self.claim, self.rebuttal, self.answers]),
        ):
            line = QHBoxLayout(row)
            # The margins are the rows' own: stacked rows fill all of their layout.
            line.setContentsMargins(2 * theme.GRID if row is idle else theme.GRID, 4, theme.GRID, 4)
            line.setSpacing(2)
            for widget in widgets:
                line.addWidget(widget, int(widget is self.hint))
            if row is not idle:
                line.addStretch(1)
            self._rows.addWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _button(self, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(tip)
        return button

    def say(self, words: str) -> None:
        """Show words only."""
        self.hint.set_whole(words)
        self._rows.setCurrentIndex(0)

    def show_chosen(self, statement: StatementView) -> None:
        """Offer what can be done with a statement."""
        name = one_line(statement.holder)
        self.holder.setText(f"{self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 180)} ▾")
        self.holder.setAccessibleName(tr("Article", "Holder: {name}").format(name=name))
        for role, button in self.roles.items():
            button.setChecked(role is statement.role)
        self._rows.setCurrentIndex(1)

    def show_marked(self) -> None:
        """Offer what can be made of marked words."""
        self._rows.setCurrentIndex(2)


class ArticleView(QWidget):
    """The article for reading, with its title above and what can be done below."""

    chosen = Signal(int)
    pointed = Signal(int)
    moved = Signal(object)
    pair_chosen = Signal(int, object)
    failed = Signal(object)
    size_wanted = Signal(int)
    """The letters' size in pixels that the user asked for."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Article", "Article"))
        self._comparing = context.services.comparing
        self._edits = context.edits
        self._selection = Selection()
        self._article: Article | None = None
        self._holders: tuple[HolderSummary, ...] = ()
        self._size = context.text_size
        self._build()
        self._wire()
        self.setFocusProxy(self.page)
        self.set_text_size(context.text_size)
        self._dress()

    def _build(self) -> None:
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.about = ElidedLabel(self)
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.page = Page(self)
        self.page.setAccessibleName(tr("Article", "Article text"))
        self.strip = Strip(self)
        self.nothing = EmptyState(self)
        self.nothing.say(
            tr("Article", "No article yet"),
            tr("Article", "Import one, or choose one in the library on the left, to read it here."),
        )
        self._head = head = QVBoxLayout()
        head.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, theme.GRID)
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.about)
        self._whole = QWidget(self)
        self._whole.setObjectName("paper")
        self._whole.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.page, 1)
        column.addWidget(self.strip)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._whole)
        self._pages.addWidget(self.nothing)

    def _wire(self) -> None:
        self.page.statement_clicked.connect(self.point)
        self.page.statement_opened.connect(self.chosen)
        self.page.span_moved.connect(self._edits.set_span)
        self.page.words_marked.connect(self._show_strip)
        self.page.menu_wanted.connect(self._on_menu)
        self.page.column_moved.connect(self._align)
        self.page.zoomed.connect(lambda by: self.size_wanted.emit(self._size + by))
        strip = self.strip
        strip.compare.clicked.connect(lambda: self._with_chosen(self.chosen.emit))
        strip.remove.clicked.connect(self.remove_current)
        for role, button in strip.roles.items():
            button.clicked.connect(lambda _on=False, each=role: self.set_role(each))
        for button, fill in (
            (strip.holder, self._fill_holder),
            (strip.claim, lambda menu: self._fill_people(menu, Role.POSITION)),
            (strip.rebuttal, lambda menu: self._fill_people(menu, Role.REBUTTAL)),
            (strip.answers, self._fill_claims),
        ):
            button.clicked.connect(lambda _on=False, at=button, fill=fill: self._open_menu(at, fill))

    # -- the view --------------------------------------------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """This view itself."""
        return self

    def show_selection(self, selection: Selection) -> None:
        """Show the article that is selected, or that of the selected statement, with that statement chosen."""
        before, self._selection = self._selection, selection
        wanted = self._wanted(selection)
        if wanted is None:
            self._pages.setCurrentIndex(1)
            self._article = None
            return
        if self._article is None or self._article.summary.id != wanted:
            self._read(wanted)
        if selection.statement != before.statement or self.page.chosen is None:
            self.page.choose(selection.statement)
        self._show_strip()

    def _wanted(self, selection: Selection) -> int | None:
        """Return which article to show: the selected one, else that of the statement, else the one shown before."""
        if selection.article is not None:
            return selection.article
        if selection.statement is not None:
            return self._comparing.statement(selection.statement).article_id
        if self._article is not None and self._comparing.articles([self._article.summary.id]):
            return self._article.summary.id
        articles = self._comparing.articles()
        return articles[0].id if articles else None

    def apply(self, change: LibraryChange) -> None:
        """Show what changed in this article; the place in it stays."""
        shown = self._article
        if shown is None or shown.summary.id in change.removed_articles:
            self._article = None
            self.page.view = None
            self.show_selection(Selection() if shown is not None else self._selection)
        elif shown.summary.id in change.changed_articles or change.holders:
            self._read(shown.summary.id)
            self._show_strip()

    def set_text_size(self, size: int) -> None:
        """Set the letters' size in pixels."""
        self._size = min(max(size, SMALLEST), LARGEST)
        self.page.set_size(self._size + 1)  # what is read at length may be a little larger than a passage

    def state(self) -> dict[str, object]:
        """Return how far the reader has come."""
        shown = self._article.summary.id if self._article is not None else None
        return {"article": shown, "scroll": self.page.verticalScrollBar().value()}

    def restore(self, state: Mapping[str, object]) -> None:
        """Go to where the reader had come."""
        article, scroll = state.get("article"), state.get("scroll")
        if isinstance(article, int) and isinstance(scroll, int) and self._comparing.articles([article]):
            self._read(article)
            self.page.document().size()
            self.page.verticalScrollBar().setValue(scroll)

    def _read(self, article_id: int) -> None:
        self._article = found = self._comparing.article(article_id)
        self._holders = self._comparing.holders(article_id)
        self._pages.setCurrentIndex(0)
        self.title.setText(one_line(found.summary.title))
        parts = (origin(found.summary), contents(found.summary.claims, found.summary.answers), found.summary.note)
        self.about.set_whole(" · ".join(filter(None, map(one_line, parts))))
        self.page.show_article(found, tones_of(self._holders))

    def _show_strip(self) -> None:
        if self.page.marked() is not None:
            self.strip.show_marked()
        elif self.page.chosen is not None:
            self.strip.show_chosen(self.page.chosen)
        else:
            self.strip.say(
                tr("Article", "Click a statement to mend it, twice to compare it. Mark words to make one of them.")
            )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_pages"):
            self._dress()
            if self._article is not None:
                self.page.show_article(self._article, tones_of(self._holders))

    def _align(self, left: int, measure: int) -> None:
        """Have the title begin and end where the text does."""
        right = max(self.page.width() - left - measure, 3 * theme.GRID)
        self._head.setContentsMargins(left, 3 * theme.GRID, right, 2 * theme.GRID)

    def _dress(self) -> None:
        self.title.setFont(theme.serif(22, bold=True))
        self.about.setFont(theme.sans(12))

    # -- statements ------------------------------------------------------------------------------------------------

    def point(self, statement_id: int) -> None:
        """Choose a statement here; it is the selection of all views then."""
        self._selection = Selection(self._selection.article, self._selection.left, self._selection.right, statement_id)
        self.page.choose(statement_id, scroll=False)
        self._show_strip()
        self.pointed.emit(statement_id)

    def _with_chosen(self, act: object) -> None:
        if self.page.chosen is not None and callable(act):
            act(self.page.chosen.id)

    def next_claim(self) -> None:
        """Choose the statement after this one."""
        self._step(1)

    def previous_claim(self) -> None:
        """Choose the statement before this one."""
        self._step(-1)

    def _step(self, by: int) -> None:
        found = self.page.neighbour(by)
        if found is not None:
            self.point(found.id)
            self.page.choose(found.id)

    def set_role(self, role: Role) -> None:
        """Give the chosen statement another role, or marked words this one."""
        statement = self.page.chosen
        if statement is not None and statement.role is not role:
            self._edits.set_role(statement.id, role)
        self._show_strip()

    def set_holder(self, holder: int | str) -> None:
        """Give the chosen statement another holder."""
        statement = self.page.chosen
        if statement is not None and holder != statement.holder_id:
            self._edits.set_holder(statement.id, holder)

    def remove_current(self) -> None:
        """Move the chosen statement to the trash."""
        if self.page.chosen is not None:
            self._edits.remove_statement(self.page.chosen.id)

    def move_end(self, which: str, by: int) -> None:
        """Move the beginning ("start") or the end of the chosen statement by a word."""
        self.page.move_end(which, by)

    # -- marked words ------------------------------------------------------------------------------------------------

    def make_statement(self, holder: int | str, role: Role, answers: int | None = None) -> None:
        """Make a statement of the marked words, in a role, joined to the claim that it answers."""
        span = self.page.marked()
        if span is None or self._article is None:
            return
        made = self._edits.add_statement(self._article.summary.id, span, holder, role, answers=answers)
        if made is not None:
            self.point(made)

    def claims_near(self, span: Span) -> list[StatementView]:
        """Return the claims that marked words may answer: the selected one, then the nearest before and after."""
        if self._article is None:
            return []
        claims = [each for each in self._article.statements if each.role is Role.POSITION]
        claims.sort(key=lambda each: (each.span.start > span.start, abs(each.span.start - span.start)))
        first = [each for each in claims if each.id == self._selection.statement]
        if not first and self._selection.statement is not None:
            try:
                chosen = self._comparing.statement(self._selection.statement)
            except ViewpointsError:
                return claims[:_CLAIMS_OFFERED]  # it has been removed
            first = [chosen] if chosen.role is Role.POSITION else []
        return [*first, *(each for each in claims if each not in first)][:_CLAIMS_OFFERED]

    def open_marked(self, kind: str) -> None:
        """Ask what to make of the marked words: a "claim", a "rebuttal" or what they are "answers" to."""
        if self.page.marked() is not None:
            {"claim": self.strip.claim, "rebuttal": self.strip.rebuttal, "answers": self.strip.answers}[kind].click()

    def ask_for_holder(self) -> None:
        """Ask who holds the chosen statement."""
        if self.page.chosen is not None and self.page.marked() is None:
            self.strip.holder.click()

    # -- menus -----------------------------------------------------------------------------------------------------

    def _open_menu(self, button: QToolButton, fill: object) -> None:
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if callable(fill):
            fill(menu)
        open_menu(menu, button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _fill_holder(self, menu: QMenu) -> None:
        statement = self.page.chosen
        if statement is not None:
            offer_people(menu, self._holders, self._comparing.holders, self.set_holder, statement.holder_id)

    def _fill_people(self, menu: QMenu, role: Role) -> None:
        offer_people(menu, self._holders, self._comparing.holders, lambda holder: self.make_statement(holder, role))

    def _fill_claims(self, menu: QMenu) -> None:
        """List the claims that marked words may answer, and under each who else may be answering."""
        span = self.page.marked()
        if span is None:
            return
        for claim in self.claims_near(span):
            words = self.fontMetrics().elidedText(one_line(claim.text), Qt.TextElideMode.ElideRight, 420)
            people = menu.addMenu(f"{menu_name(claim.holder)}: {menu_name(words)}")
            others = [each for each in self._holders if each.id != claim.holder_id]
            others.sort(key=lambda each: -each.answers)
            answer = partial(self.make_statement, role=Role.REBUTTAL, answers=claim.id)
            offer_people(people, others, self._comparing.holders, answer)

    def build_menu(self) -> QMenu:
        """Return the menu of what can be done with the marked words, else with the chosen statement."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.page.marked() is not None:
            self._fill_people(menu.addMenu(tr("Article", "Make this a &claim of")), Role.POSITION)
            self._fill_people(menu.addMenu(tr("Article", "Make this an a&nswer of")), Role.REBUTTAL)
            self._fill_claims(menu.addMenu(tr("Article", "This ans&wers")))
            menu.addSeparator()
            menu.addAction(tr("Article", "Cop&y"), self.page.copy)
        elif self.page.chosen is not None:
            menu.addAction(tr("Article", "&Compare"), lambda: self._with_chosen(self.chosen.emit))
            menu.addSeparator()
            for role in ROLES:
                self._add_role(menu, role)
            menu.addSeparator()
            self._fill_holder(menu)
            menu.addSeparator()
            menu.addAction(tr("Article", "&Not a statement"), self.remove_current)
        return menu

    def _add_role(self, menu: QMenu, role: Role) -> None:
        action = QAction(tr("Article", "This is a {role}").format(role=role_text(role)), menu)
        action.setCheckable(True)
        action.setChecked(self.page.chosen is not None and self.page.chosen.role is role)
        action.triggered.connect(lambda: self.set_role(role))
        menu.addAction(action)

    def _on_menu(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse and self.page.marked() is None:
            statement = self.page.statement_at(self.page.viewport().mapFromGlobal(event.globalPos()).toPointF())
            if statement is not None:
                self.point(statement.id)
        menu = self.build_menu()
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(event.globalPos())
