"""What can be undone: each command calls a service, keeps what its undo needs, and tells what it changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from viewpoints.domain.library import LibraryChange
from viewpoints.domain.matches import Verdict

if TYPE_CHECKING:
    from viewpoints.services.editing import DeletedArticle, Editing
    from viewpoints.services.merging import Filled, Merged, Merging, TakenBack

tr = QCoreApplication.translate


class Command(QUndoCommand):
    """A change that can be taken back.

    An exception that left `redo` would leave the command on the stack as if it had been done; so it is caught,
    handed to `failed`, and the command made obsolete, which has the stack drop it.
    """

    def __init__(
        self,
        words: str,
        *,
        editing: Editing,
        changed: Callable[[LibraryChange], None],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(words)
        self.editing = editing
        self._changed = changed
        self._failed = failed

    def redo(self) -> None:
        """Make the change."""
        self._attempt(self.apply)

    def undo(self) -> None:
        """Take the change back."""
        self._attempt(self.revert)

    def apply(self) -> LibraryChange:
        """Make the change in the library and return what it changed."""
        raise NotImplementedError

    def revert(self) -> LibraryChange:
        """Take the change back in the library and return what that changed."""
        raise NotImplementedError

    def _attempt(self, step: Callable[[], LibraryChange]) -> None:
        try:
            change = step()
        except Exception as error:  # noqa: BLE001 - Qt is the caller and would lose it
            self.setObsolete(True)
            self._failed(error)
        else:
            self._changed(change)


class SetVerdict(Command):
    """Confirms or rejects an answer; the verdict that a pair has already is cleared instead."""

    def __init__(
        self,
        claim_id: int,
        statement_id: int,
        verdict: Verdict | None,
        *,
        editing: Editing,
        changed: Callable[[LibraryChange], None],
        failed: Callable[[Exception], None],
    ) -> None:
        words = tr("Commands", "clear verdict")
        if verdict is not None:
            confirmed = verdict is Verdict.CONFIRMED
            words = tr("Commands", "confirm answer") if confirmed else tr("Commands", "reject answer")
        super().__init__(words, editing=editing, changed=changed, failed=failed)
        self._pair = (claim_id, statement_id)
        self._verdict = verdict
        self._former: Verdict | None = None
        self._first = True

    def apply(self) -> LibraryChange:
        """Write the verdict down."""
        self._former = self.editing.set_verdict(*self._pair, self._verdict)
        if self._first and self._verdict is not None and self._former == self._verdict:
            self._verdict = None
            self.editing.set_verdict(*self._pair, None)
            self.setText(tr("Commands", "clear verdict"))
        self._first = False
        return LibraryChange(verdicts=(self._pair,))

    def revert(self) -> LibraryChange:
        """Write the former verdict down again."""
        self.editing.set_verdict(*self._pair, self._former)
        return LibraryChange(verdicts=(self._pair,))


class DeleteArticle(Command):
    """Removes an article with all that was found in it."""

    def __init__(
        self,
        article_id: int,
        title: str,
        *,
        editing: Editing,
        changed: Callable[[LibraryChange], None],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(
            tr("Commands", "delete “{title}”").format(title=title.replace("&", "&&")),
            editing=editing,
            changed=changed,
            failed=failed,
        )
        self._id = article_id
        self._deleted: DeletedArticle | None = None

    def apply(self) -> LibraryChange:
        """Delete the article and keep all of it."""
        self._deleted = self.editing.delete_article(self._id)
        return LibraryChange(removed_articles=(self._id,), matches_changed=True)

    def revert(self) -> LibraryChange:
        """Put the article back."""
        assert self._deleted is not None
        return self.editing.restore_article(self._deleted)


class RenameArticle(Command):
    """Gives an article another title."""

    def __init__(
        self,
        article_id: int,
        title: str,
        *,
        editing: Editing,
        changed: Callable[[LibraryChange], None],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(tr("Commands", "rename article"), editing=editing, changed=changed, failed=failed)
        self._id = article_id
        self._title = title
        self._former = ""

    def apply(self) -> LibraryChange:
        """Write the new title."""
        self._former = self.editing.rename_article(self._id, self._title)
        return LibraryChange(changed_articles=(self._id,))

    def revert(self) -> LibraryChange:
        """Write the former title."""
        self.editing.rename_article(self._id, self._former)
        return LibraryChange(changed_articles=(self._id,))


class MergeLibrary(Command):
    """Takes back a merge, which was done before the command is pushed, and does it again."""

    def __init__(
        self,
        name: str,
        merged: Merged,
        *,
        merging: Merging,
        editing: Editing,
        changed: Callable[[LibraryChange], None],
        failed: Callable[[Exception], None],
    ) -> None:
        words = tr("Commands", "merge “{name}”").format(name=name.replace("&", "&&"))
        super().__init__(words, editing=editing, changed=changed, failed=failed)
        self._merging = merging
        self._merged = merged
        self._taken: TakenBack | None = None

    def apply(self) -> LibraryChange:
        """Tell of the merge, or put back what was taken back."""
        if self._taken is not None:
            self._merging.put_back(self._taken)
        merged = self._merged
        return LibraryChange(
            added_articles=merged.articles, changed_articles=merged.known_articles, matches_changed=True
        )

    def revert(self) -> LibraryChange:
        """Remove what the merge added."""
        merged = self._merged
        self._taken = self._merging.take_back(merged)
        return LibraryChange(
            removed_articles=merged.articles, changed_articles=merged.known_articles, matches_changed=True
        )


class FillSources(Command):
    """Takes back what a list of sources filled in, which was done before the command is pushed."""

    def __init__(
        self,
        filled: Filled,
        *,
        merging: Merging,
        editing: Editing,
        changed: Callable[[LibraryChange], None],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(tr("Commands", "fill in sources"), editing=editing, changed=changed, failed=failed)
        self._merging = merging
        self._filled = filled
        self._done = True

    def apply(self) -> LibraryChange:
        """Tell what was filled in, or fill it in again."""
        if not self._done:
            self._filled, self._done = self._merging.unfill(self._filled), True
        return LibraryChange(changed_articles=self._filled.articles)

    def revert(self) -> LibraryChange:
        """Empty the fields again."""
        self._filled, self._done = self._merging.unfill(self._filled), False
        return LibraryChange(changed_articles=self._filled.articles)
