"""The views of one library over one selection: made when first shown, kept, and travelled through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewpoints.domain.library import LibraryChange
from viewpoints.domain.overview import Topic
from viewpoints.errors import ViewpointsError
from viewpoints.gui.views.kinds import KINDS
from viewpoints.gui.views.view import Context, Selection, View

FIRST = KINDS[0].name
_KEPT_STEPS = 100
_KEPT = ("article", "left", "right", "statement")
"""What is remembered of a selection; topics are found anew at each start."""


@dataclass(frozen=True, slots=True)
class Step:
    """A place in the history: a view and what was selected in it."""

    view: str
    selection: Selection


class ViewStack(QStackedWidget):
    """Shows one view at a time and keeps the selection, the history and each view's state.

    A view that is not shown hears of changes in the library all at once when it is gone to.
    """

    switched = Signal(str)
    """Another view is shown."""
    moved = Signal()
    """The selection is another one."""
    made = Signal(str)
    """A view was made, and can be wired."""
    failed = Signal(object)
    """A ViewpointsError to be told in the message bar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.current = FIRST
        self.selection = Selection()
        self._context: Context | None = None
        self._views: dict[str, View] = {}
        self._states: dict[str, Mapping[str, object]] = {}
        self._missed: dict[str, LibraryChange] = {}
        self._past: list[Step] = []
        self._future: list[Step] = []
        self._travelling = False

    # -- opening and closing a library ---------------------------------------------------------------------------

    def begin(self, context: Context, state: Mapping[str, object]) -> None:
        """Show an open library in the view it was left in; `state` is what `state()` returned then."""
        self._context = context
        for kind in KINDS:
            kept = state.get(kind.name)
            if isinstance(kept, dict):
                self._states[kind.name] = kept
        selection = state.get("selection")
        if isinstance(selection, dict):
            kept = (selection.get(name) for name in _KEPT)
            article, left, right, statement = (each if isinstance(each, int) else None for each in kept)
            self.selection = Selection(article, left, right, statement)
        elif len(articles := context.services.comparing.articles()) == 1:
            self.selection = Selection(article=articles[0].id)
        name = state.get("view")
        self.go(name if isinstance(name, str) and any(kind.name == name for kind in KINDS) else FIRST)

    def end(self) -> None:
        """Drop all views of the library."""
        for view in self._views.values():
            self.removeWidget(view.widget)
            view.widget.hide()
            view.widget.deleteLater()
        self._context, self.current, self.selection = None, FIRST, Selection()
        for each in (self._views, self._states, self._missed, self._past, self._future):
            each.clear()

    def state(self) -> dict[str, object]:
        """Return what to remember until the next start, as JSON can hold it."""
        state: dict[str, object] = {**self._states, **{name: view.state() for name, view in self._views.items()}}
        state["view"] = self.current
        state["selection"] = {name: getattr(self.selection, name) for name in _KEPT}
        return state

    # -- which view ----------------------------------------------------------------------------------------------

    def view(self, name: str) -> View | None:
        """Return a view if it has been made."""
        return self._views.get(name)

    def go(self, name: str) -> None:
        """Show a view with what is selected now."""
        if self._context is None:
            return
        view = self._views.get(name) or self._made(name, self._context)
        missed = self._missed.pop(name, None)
        try:
            if missed is not None:
                # Not the shown one yet: what it selects in catching up is nobody's choice.
                self.current = ""
                view.apply(missed)
            self.current = name
            view.show_selection(self.selection)
        except ViewpointsError as error:
            self.current = name
            self.failed.emit(error)
        self.setCurrentWidget(view.widget)
        view.widget.setFocus()
        self.switched.emit(name)
        self._remember()

    def _made(self, name: str, context: Context) -> View:
        kind = next(kind for kind in KINDS if kind.name == name)
        self._views[name] = view = kind.make(context)
        view.chosen.connect(self.compare)
        view.pointed.connect(lambda statement: self._point(name, statement))
        view.moved.connect(lambda selection: self._take(name, selection))
        view.pair_chosen.connect(self.choose_pair)
        view.failed.connect(self.failed)
        self.addWidget(view.widget)
        self.made.emit(name)
        state = self._states.pop(name, None)
        if state is not None:
            view.restore(state)
        return view

    # -- what is selected ----------------------------------------------------------------------------------------

    def _take(self, name: str, selection: Selection) -> None:
        """Take note of a selection that the shown view has made and shows already."""
        if name == self.current and selection != self.selection:
            self.selection = selection
            self._remember()
            self.moved.emit()

    def select(self, selection: Selection) -> None:
        """Select something and show it in the view that is shown."""
        self.selection = selection
        self._show()
        self._remember()
        self.moved.emit()

    def _show(self) -> None:
        view = self._views.get(self.current)
        if view is not None:
            try:
                view.show_selection(self.selection)
            except ViewpointsError as error:
                self.failed.emit(error)

    def choose_article(self, article_id: int | None) -> None:
        """Select an article (None: all of them), and stay in the view that is shown."""
        self.select(Selection(article=article_id))

    def choose_pair(self, left: int, right: int | None) -> None:
        """Compare two holders."""
        self.selection = replace(self.selection, left=left, right=right, statement=None)
        self.go(FIRST)
        self.moved.emit()

    def choose_holder(self, holder_id: int) -> None:
        """Select a holder against everyone else, and stay in the view that is shown.

        One who says nothing in the selected article is selected in all of them.
        """
        assert self._context is not None
        article = self.selection.article
        if holder_id not in {each.id for each in self._context.services.comparing.holders(article)}:
            article = None
        self.select(Selection(article, holder_id))

    def compare(self, statement_id: int, topic: Topic | None = None) -> None:
        """Go to Compare with a statement selected, among the claims on a topic if one is named."""
        selection = self._around(statement_id)
        if selection is not None:
            self.selection = replace(selection, topic=topic)
            self.go(FIRST)
            self.moved.emit()

    def _point(self, name: str, statement_id: int) -> None:
        if name == self.current and statement_id != self.selection.statement:
            selection = self._around(statement_id)
            if selection is not None:
                self._take(name, selection)

    def _around(self, statement_id: int) -> Selection | None:
        """Return the selection that a statement makes: its holder on the left, its article if there is one."""
        assert self._context is not None
        try:
            statement = self._context.services.comparing.statement(statement_id)
        except ViewpointsError as error:
            self.failed.emit(error)
            return None
        now = self.selection
        right = now.right
        if statement.holder_id != now.left:
            right = now.left if statement.holder_id == now.right else None
        article = now.article if now.article is None else statement.article_id
        return Selection(article, statement.holder_id, right, statement_id)

    # -- history -------------------------------------------------------------------------------------------------

    def _remember(self) -> None:
        step = Step(self.current, self.selection)
        if self._travelling or (self._past and self._past[-1] == step):
            return
        last = self._past[-1] if self._past else None
        if last is not None and last.view == step.view and last.selection.statement is None:
            self._past.pop()  # a view fills in what was left open; that is one place, not two
        self._past.append(step)
        del self._past[:-_KEPT_STEPS]
        self._future.clear()

    def back(self) -> None:
        """Go back to where the reader was before, be it in another view."""
        if len(self._past) > 1:
            self._future.append(self._past.pop())
            self._travel(self._past[-1])

    def forward(self) -> None:
        """Undo a step back."""
        if self._future:
            step = self._future.pop()
            self._past.append(step)
            self._travel(step)

    def _travel(self, step: Step) -> None:
        self._travelling = True
        try:
            self.selection = step.selection
            if step.view == self.current:
                self._show()
            else:
                self.go(step.view)
            self.moved.emit()
        finally:
            self._travelling = False

    # -- changes -------------------------------------------------------------------------------------------------

    def apply(self, change: LibraryChange) -> None:
        """Show a change in the view that is shown, and keep it for the others."""
        gone = self.selection.article in change.removed_articles and self.selection.article is not None
        if gone:
            self._past.clear()
            self._future.clear()
        for name, view in self._views.items():
            if name == self.current:
                view.apply(change)
            else:
                missed = self._missed.get(name)
                self._missed[name] = change if missed is None else missed.merged(change)
        if gone and self.selection.article in change.removed_articles:
            self.select(Selection())

    def set_text_size(self, size: int) -> None:
        """Set the letters' size of articles in every view."""
        if self._context is not None:
            self._context = replace(self._context, text_size=size)
        for view in self._views.values():
            view.set_text_size(size)
