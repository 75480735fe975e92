"""Every change the user makes, as a command on the undo stack."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

if TYPE_CHECKING:
    from viewpoints.bootstrap import Services
    from viewpoints.domain.matches import Verdict
    from viewpoints.gui.commands import Command, Wiring

tr = QCoreApplication.translate


class Done(NamedTuple):
    """A change worth a word: what was done, and the place of the undo stack it led to."""

    words: str
    place: int


class Edits(QObject):
    """The changes to one open library; taking one back is as much a change as making it."""

    changed = Signal(object)
    """A LibraryChange."""
    failed = Signal(object)
    """The exception that a change ended with; the library is as it was before."""
    done = Signal(object)
    """A `Done`, for a message that offers to take it back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._services: Services | None = None

    def begin(self, services: Services | None) -> None:
        """Change this library from now on (None: no library); what was done to another cannot be undone any more."""
        self.stack.clear()
        self._services = services

    def _wiring(self, services: Services) -> Wiring:
        from viewpoints.gui.commands import Wiring

        return Wiring(services.editing, self.changed.emit, self.failed.emit)

    def _push(self, command: Command) -> int | None:
        """Make a change; return the place of the stack it led to, or None if it failed and was dropped."""
        before = self.stack.index()
        self.stack.push(command)
        return self.stack.index() if self.stack.index() > before else None

    def title_of(self, article_id: int) -> str:
        """Return an article's title, "" if it is gone."""
        if self._services is None:
            return ""
        return next((each.title for each in self._services.comparing.articles([article_id])), "")

    @Slot(int, int, object)
    def set_verdict(self, claim_id: int, statement_id: int, verdict: Verdict | None) -> None:
        """Write the user's verdict down; the one a pair has already is cleared."""
        from viewpoints.gui.commands import SetVerdict

        if self._services is not None:
            self._push(SetVerdict(claim_id, statement_id, verdict, self._wiring(self._services)))

    @Slot(int)
    def delete_article(self, article_id: int) -> None:
        """Remove an article; the message offers to take that back."""
        from viewpoints.gui.commands import DeleteArticle

        if self._services is None:
            return
        title = self.title_of(article_id)
        place = self._push(DeleteArticle(article_id, title, self._wiring(self._services)))
        if place is not None:
            self.done.emit(Done(tr("MainWindow", "“{title}” was deleted.").format(title=title), place))

    def rename_article(self, article_id: int, title: str) -> None:
        """Give an article another title."""
        from viewpoints.gui.commands import RenameArticle

        title = title.strip()
        if self._services is not None and title and title != self.title_of(article_id):
            self._push(RenameArticle(article_id, title, self._wiring(self._services)))

    def undo_only(self, index: int) -> bool:
        """Undo the change that led to this place of the stack; tell whether others have followed it instead."""
        if self.stack.index() == index:
            self.stack.undo()
        return self.stack.index() <= index
