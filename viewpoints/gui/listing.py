"""What the sidebar, the totals and the views show of the library, kept in step with what changes in it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from viewpoints.domain.library import LibraryChange, Totals
from viewpoints.gui import counts

if TYPE_CHECKING:
    from viewpoints.gui.jobs import Standing
    from viewpoints.gui.main_window import MainWindow

tr = QCoreApplication.translate

FEW = 8
"""Articles up to which a change is read by itself; beyond it the whole library is read again."""


class Listing(QObject):
    """Shows changes where they belong, at once or in turns with the reader's own clicks."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.totals: Totals | None = None
        self.turns: deque[Callable[[], None]] = deque()
        self._version: tuple[int, int, str] | None = None

    def clear(self) -> None:
        """Forget the library that was shown."""
        self.totals = self._version = None
        self.turns.clear()

    @Slot(object)
    def apply(self, change: LibraryChange) -> None:
        """Show what an operation changed, and only that."""
        self._show_again(change)
        self._list_again(change)

    @Slot(object)
    def apply_in_turns(self, change: LibraryChange) -> None:
        """Show what an import changed, with turns for the reader's own clicks in between."""
        self.in_turn(lambda: self._list_again(change))
        self.in_turn(lambda: self._show_again(change))

    def in_turn(self, step: Callable[[], None]) -> None:
        """Do something after what waits already, with the reader's own clicks in between."""
        self.turns.append(step)
        if len(self.turns) == 1:
            QTimer.singleShot(0, self, self._next_turn)

    def _next_turn(self) -> None:
        if not self.turns:
            return
        step = self.turns.popleft()
        if self.turns:
            QTimer.singleShot(0, self, self._next_turn)
        if self._window.services is not None:
            step()

    def _show_again(self, change: LibraryChange) -> None:
        if change:
            with self._window.telling():
                self._window.stack.apply(change)

    def _list_again(self, change: LibraryChange) -> None:
        touched = (*change.added_articles, *change.changed_articles)
        with self._window.telling():
            if change.removed_articles or change.holders or len(touched) > FEW:
                self.refresh()
            elif touched:
                self._refresh_part(change)

    def refresh(self) -> None:
        """Show the whole library anew."""
        if self._window.services is None:
            return
        comparing = self._window.services.comparing
        self._window.sidebar.show_library(comparing.articles(), comparing.holders())
        self._show_totals(comparing.totals())

    def note_version(self) -> None:
        """Remember how the library is now, to notice later what others did to it."""
        if self._window.services is not None:
            self._version = self._window.services.comparing.version()

    def _refresh_part(self, change: LibraryChange) -> None:
        """Show a few articles that were added or changed, without reading the rest of a large library."""
        if self._window.services is None or self.totals is None:
            return
        comparing = self._window.services.comparing
        touched = (*change.added_articles, *change.changed_articles)
        self._window.sidebar.put_in(comparing.articles(touched), comparing.holders_met_in(touched))
        every = self._window.sidebar.library.every_article()
        ranked = len(change.changed_articles) if change.matches_changed else 0
        self._show_totals(
            Totals(
                len(every),
                sum(a.claims for a in every),
                sum(a.answers for a in every),
                max(0, self.totals.unranked - ranked),
            )
        )

    def _show_totals(self, totals: Totals) -> None:
        self.totals = totals
        parts = (
            counts.articles(totals.articles),
            counts.claims(totals.claims),
            tr("MainWindow", "all on this computer"),
        )
        self._window.totals_label.setText(" · ".join(parts))

    def look_again(self) -> None:
        """Show what another window or the command line did to this library meanwhile."""
        if self._window.services is None or self.totals is None or self._window.jobs.standing().busy:
            return
        with self._window.telling():
            version = self._window.services.comparing.version()
            if version != self._version:
                # What this window did itself counts too: reading once too often costs little.
                self._version = version
                articles = tuple(each.id for each in self._window.services.comparing.articles())
                self.apply(LibraryChange(changed_articles=articles, matches_changed=True))

    @Slot()
    def show_standing(self) -> None:
        """Show how far the work beside the event loop has come."""
        from viewpoints.gui.imports import share_done, stage_words, time_left

        standing = self._window.jobs.standing()
        self._window.working.setVisible(standing.busy)
        self._show_pending(standing)
        if not standing.busy:
            return
        stage = stage_words(standing.progress)
        if standing.stopping:
            words = tr("MainWindow", "Cancelling…")
        elif not standing.name:
            words = f"{stage[:1].upper()}{stage[1:]}" if stage else tr("MainWindow", "Matching answers…")
        else:
            words = tr("MainWindow", "Importing {piece} of {pieces}").format(
                piece=standing.piece, pieces=standing.pieces
            )
            words = f"{words} — {stage}" if stage else f"{words}…"
            left = time_left(standing.seconds_left)
            words = f"{words} {left}" if left else words
        self._window.working.label.setText(words)
        self._window.working.cancel.setEnabled(not standing.stopping)
        self._window.working.bar.setValue(round(100 * (share_done(standing.progress) or 0)))

    def _show_pending(self, standing: Standing) -> None:
        if not standing.busy or not standing.name or standing.stopping:
            self._window.sidebar.show_pending(None)
            return
        from viewpoints.gui.imports import share_done
        from viewpoints.gui.models.library import Pending

        share = share_done(standing.progress)
        words = tr("MainWindow", "importing…")
        if share is not None:
            words = f"{words} {round(100 * share)} %"
        self._window.sidebar.show_pending(Pending(standing.name, words, share or 0.0))
