"""Every change the user makes, as a command on the undo stack."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from viewpoints.gui.text import isolated

if TYPE_CHECKING:
    from viewpoints.bootstrap import Services
    from viewpoints.domain.articles import Span
    from viewpoints.domain.edits import Edit, Trashed
    from viewpoints.domain.matches import Verdict
    from viewpoints.domain.statements import Role
    from viewpoints.gui.commands import Command, Wiring
    from viewpoints.services.editing import Editing

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
    undone = Signal(str)
    """What was undone just now, as the menu calls it."""
    redone = Signal(str)
    """What was done again just now, as the menu calls it."""
    rerank = Signal()
    """Articles wait to be ranked anew."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._standing = (0, 0)
        self._next: QUndoCommand | None = None
        self.stack.indexChanged.connect(self._on_index)
        self._services: Services | None = None
        self._place: int | None = None

    @Slot(int)
    def _on_index(self, place: int) -> None:
        """Tell of an undo or redo: one step among as many commands as before; one that failed is dropped."""
        (before, many), self._standing = self._standing, (place, self.stack.count())
        if place == before - 1 and self.stack.count() == many:
            self.undone.emit(self.stack.redoText().replace("&&", "&"))
        elif place == before + 1 and self.stack.command(before) is self._next:  # a new change puts another one there
            self.redone.emit(self.stack.undoText().replace("&&", "&"))
        self._next = self.stack.command(place) if place < self.stack.count() else None

    def begin(self, services: Services | None) -> None:
        """Change this library from now on (None: no library); what was done to another cannot be undone any more."""
        self.stack.clear()
        self._services = services

    def wiring(self, services: Services) -> Wiring:
        """Return what a command on this library needs."""
        from viewpoints.gui.commands import Wiring

        return Wiring(services.editing, self.changed.emit, self.failed.emit, self.rerank.emit)

    def _push(self, command: Command) -> int | None:
        """Make a change; return the place of the stack it led to, or None if it failed and was dropped."""
        before = self.stack.index()
        self.stack.push(command)
        return self.stack.index() if self.stack.index() > before else None

    def make(self, command: Command) -> None:
        """Make a change."""
        self._push(command)

    def take_on(self, command: Command, words: str) -> None:
        """Take on a change that was made elsewhere, with a message that offers to take it back."""
        place = self._push(command)
        if place is not None:
            self.done.emit(Done(words, place))

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
            self._push(SetVerdict(claim_id, statement_id, verdict, self.wiring(self._services)))

    @Slot(object)
    def delete_articles(self, article_ids: Sequence[int]) -> None:
        """Move articles to the trash; the message offers to take that back."""
        from viewpoints.gui.commands import DeleteArticles

        if self._services is None or not article_ids:
            return
        many = len(article_ids)
        title = isolated(self.title_of(article_ids[0]))
        words = tr("Commands", "delete “{title}”").format(title=title.replace("&", "&&"))
        said = tr("MainWindow", "“{title}” was moved to the trash.").format(title=title)
        if many > 1:
            words = tr("Commands", "delete {count} articles").format(count=many)
            said = tr("MainWindow", "{count} articles were moved to the trash.").format(count=many)
        place = self._push(DeleteArticles(words, article_ids, self.wiring(self._services)))
        if place is not None:
            self.done.emit(Done(said, place))

    @Slot(object)
    def take_out(self, thrown: Trashed) -> None:
        """Put something back from the trash."""
        from viewpoints.gui.commands import TakeOutArticle

        if self._services is None:
            return
        words = tr("Commands", "put “{title}” back").format(title=thrown.title.replace("&", "&&"))
        if thrown.kind == "article":
            self._push(TakeOutArticle(words, thrown.id, self.wiring(self._services)))
        else:
            self._edit(words, lambda e: e.take_out_statement(thrown.id))

    def rename_article(self, article_id: int, title: str) -> None:
        """Give an article another title."""
        from viewpoints.gui.commands import RenameArticle

        title = title.strip()
        if self._services is not None and title and title != self.title_of(article_id):
            self._push(RenameArticle(article_id, title, self.wiring(self._services)))

    def undo_only(self, place: int) -> bool:
        """Undo the change that led to this place of the stack; false where others have followed it."""
        if self.stack.index() == place:
            self.stack.undo()
        return self.stack.index() <= place

    # -- statements ----------------------------------------------------------------------------------------------

    def join(self, claim_id: int, statement_id: int) -> None:
        """Say that a statement answers a claim."""
        from viewpoints.gui.commands import JoinByHand

        if self._services is not None:
            self._push(JoinByHand(claim_id, statement_id, self.wiring(self._services)))

    def _edit(self, words: str, make: Callable[[Editing], Edit]) -> Edit | None:
        from viewpoints.gui.commands import MakeEdit

        if self._services is None:
            return None
        editing = self._services.editing
        command = MakeEdit(words, lambda: make(editing), self.wiring(self._services))
        self._place = self._push(command)
        return None if self._place is None else command.edit

    def _edit_and_say(self, words: str, said: str, make: Callable[[Editing], Edit]) -> Edit | None:
        edit = self._edit(words, make)
        if edit is not None and self._place is not None:
            self.done.emit(Done(said, self._place))
        return edit

    def set_holder(self, statement_id: int, holder: int | str) -> None:
        """Say that somebody else holds a statement, by id or by a name."""
        self._edit(tr("Commands", "change holder"), lambda e: e.change_statement(statement_id, holder=holder))

    def set_role(self, statement_id: int, role: Role) -> None:
        """Say that a statement has another role."""
        self._edit(tr("Commands", "change role"), lambda e: e.change_statement(statement_id, role=role))

    def set_span(self, statement_id: int, span: Span) -> None:
        """Say where a statement begins and ends."""
        self._edit(tr("Commands", "change bounds"), lambda e: e.change_statement(statement_id, span=span))

    def add_statement(
        self, article_id: int, span: Span, holder: int | str, role: Role, *, answers: int | None = None
    ) -> int | None:
        """Make a statement of marked words, joined to the claim that it `answers`.

        Returns its id, or None if that failed.
        """
        words = tr("Commands", "make a statement") if answers is None else tr("Commands", "make an answer")
        edit = self._edit(words, lambda e: e.add_statement(article_id, span, holder, role, answers=answers))
        return edit.statement_id if edit is not None else None

    def remove_statement(self, statement_id: int) -> None:
        """Take out what is no statement; the message offers to take that back."""
        words, said = tr("Commands", "remove statement"), tr("Commands", "The statement was moved to the trash.")
        self._edit_and_say(words, said, lambda e: e.remove_statement(statement_id))

    def accept(self, statement_id: int) -> None:
        """Say that the program was right about a statement."""
        self._edit(tr("Commands", "accept statement"), lambda e: e.accept((statement_id,)))

    # -- holders -------------------------------------------------------------------------------------------------

    def merge_holders(self, into: int, others: Sequence[int], name: str) -> None:
        """Make holders one, called `name`."""
        said = tr("Commands", "The holders were merged into {name}.").format(name=name)
        self._edit_and_say(tr("Commands", "merge holders"), said, lambda e: e.merge_holders(into, others))

    def split_holder(self, holder_id: int, name: str, statement_ids: Sequence[int]) -> None:
        """Give some of a holder's statements to another holder."""
        self._edit(tr("Commands", "split holder"), lambda e: e.split_holder(holder_id, name, statement_ids))

    def rename_holder(self, holder_id: int, name: str) -> None:
        """Give a holder another name."""
        self._edit(tr("Commands", "rename holder"), lambda e: e.rename_holder(holder_id, name))

    def colour_holder(self, holder_id: int, colour: str) -> None:
        """Give a holder a colour, "#rrggbb" or "" for none."""
        self._edit(tr("Commands", "change colour"), lambda e: e.colour_holder(holder_id, colour))

    # -- what was done beside the event loop -----------------------------------------------------------------------

    @Slot(object)
    def take_import(self, article_ids: Sequence[int]) -> None:
        """Take on an import that a job has made already, so that it can be undone."""
        from viewpoints.gui.commands import ImportArticles

        if self._services is not None:
            words = tr("Commands", "import of “{title}”")
            words = words.format(title=isolated(self.title_of(article_ids[0])).replace("&", "&&"))
            if len(article_ids) > 1:
                words = tr("Commands", "import of {count} articles").format(count=len(article_ids))
            self._push(ImportArticles(words, article_ids, self.wiring(self._services)))

    @Slot(str, object)
    def take_reading(self, title: str, edit: Edit) -> None:
        """Take on an edit that a job has made already, so that it can be undone."""
        self._edit(tr("Commands", "read “{title}” anew").format(title=title.replace("&", "&&")), lambda _editing: edit)
