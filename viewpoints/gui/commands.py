"""What can be undone: each command calls a service, keeps what its undo needs, and tells what it changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from viewpoints.domain.library import LibraryChange
from viewpoints.domain.matches import Verdict
from viewpoints.errors import ViewpointsError

if TYPE_CHECKING:
    from viewpoints.domain.edits import Edit
    from viewpoints.services.editing import DeletedArticle, Editing
    from viewpoints.services.merging import Filled, Merged, Merging, TakenBack

tr = QCoreApplication.translate


class Wiring(NamedTuple):
    """What every command needs: where the change is made, who hears of it, and who hears of its failure."""

    editing: Editing
    changed: Callable[[LibraryChange], None]
    failed: Callable[[Exception], None]
    rerank: Callable[[], None]


class Command(QUndoCommand):
    """A change that can be taken back.

    An exception that left `redo` would leave the command on the stack as if it had been done; so it is caught,
    handed to `failed`, and the command made obsolete, which has the stack drop it.
    """

    def __init__(self, words: str, wiring: Wiring) -> None:
        super().__init__(words)
        self.editing = wiring.editing
        self._changed = wiring.changed
        self._failed = wiring.failed

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
        wiring: Wiring,
    ) -> None:
        words = tr("Commands", "clear verdict")
        if verdict is not None:
            confirmed = verdict is Verdict.CONFIRMED
            words = tr("Commands", "confirm answer") if confirmed else tr("Commands", "reject answer")
        super().__init__(words, wiring)
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


class MakeEdit(Command):
    """An edit to statements or holders: made once, and from then on put back and forth by its images."""

    def __init__(self, words: str, make: Callable[[], Edit], wiring: Wiring) -> None:
        super().__init__(words, wiring)
        self._make = make
        self.edit: Edit | None = None
        self._changed_ranking = wiring.rerank

    def apply(self) -> LibraryChange:
        """Make the edit, or make it again."""
        return self._take(self._make() if self.edit is None else self.editing.put_back(self.edit))

    def revert(self) -> LibraryChange:
        """Take the edit back."""
        assert self.edit is not None
        return self._take(self.editing.put_back(self.edit))

    def _take(self, edit: Edit) -> LibraryChange:
        self.edit = edit
        if edit.rerank:
            self._changed_ranking()
        return edit.change


class JoinByHand(SetVerdict):
    """Says that a statement answers a claim, whatever the ranking thinks of it."""

    def __init__(self, claim_id: int, statement_id: int, wiring: Wiring) -> None:
        super().__init__(claim_id, statement_id, Verdict.CONFIRMED, wiring)
        self.setText(tr("Commands", "join by hand"))
        self._first = False


class DeleteArticles(Command):
    """Moves articles with all that was found in them to the trash: all of them, or none."""

    def __init__(self, words: str, article_ids: Sequence[int], wiring: Wiring) -> None:
        super().__init__(words, wiring)
        self._ids = tuple(article_ids)
        self._deleted: list[DeletedArticle] = []
        self._places: dict[int, int] = {}

    def apply(self) -> LibraryChange:
        """Delete the articles and keep all of them."""
        return self._delete()

    def revert(self) -> LibraryChange:
        """Put the articles back."""
        return self._restore()

    def _delete(self) -> LibraryChange:
        try:
            for article_id in self._ids:
                deleted = self.editing.delete_article(article_id, self._places.get(article_id))
                self._places[article_id] = deleted.trash_id
                self._deleted.append(deleted)
        except ViewpointsError:
            self._restore()
            raise
        return LibraryChange(removed_articles=self._ids, matches_changed=True)

    def _restore(self) -> LibraryChange:
        change = LibraryChange()
        while self._deleted:
            change = change.merged(self.editing.restore_article(self._deleted[-1]))
            self._deleted.pop()
        return change


class ImportArticles(DeleteArticles):
    """An import that was done already: taking it back moves its articles to the trash."""

    def apply(self) -> LibraryChange:
        """Put the articles back; the first time they are there."""
        return self._restore()

    def revert(self) -> LibraryChange:
        """Delete the articles."""
        return self._delete()


class TakeOutArticle(Command):
    """Puts an article back from the trash."""

    def __init__(self, words: str, trash_id: int, wiring: Wiring) -> None:
        super().__init__(words, wiring)
        self._trash_id = trash_id
        self._articles: tuple[int, ...] = ()
        self._deleted: DeletedArticle | None = None

    def apply(self) -> LibraryChange:
        """Put it back."""
        if self._deleted is not None:
            return self.editing.restore_article(self._deleted)
        change = self.editing.take_out_article(self._trash_id)
        self._articles = change.added_articles
        return change

    def revert(self) -> LibraryChange:
        """Delete it again."""
        self._deleted = self.editing.delete_article(self._articles[0], self._trash_id)
        return LibraryChange(removed_articles=self._articles, matches_changed=True)


class RenameArticle(Command):
    """Gives an article another title."""

    def __init__(
        self,
        article_id: int,
        title: str,
        wiring: Wiring,
    ) -> None:
        super().__init__(tr("Commands", "rename article"), wiring)
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

    def __init__(self, name: str, merged: Merged, merging: Merging, wiring: Wiring) -> None:
        words = tr("Commands", "merge “{name}”").format(name=name.replace("&", "&&"))
        super().__init__(words, wiring)
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

    def __init__(self, filled: Filled, merging: Merging, wiring: Wiring) -> None:
        super().__init__(tr("Commands", "fill in sources"), wiring)
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
