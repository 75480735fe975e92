"""What the user changes by hand; each call returns what undo needs to take it back."""

from __future__ import annotations

from viewpoints.domain.library import LibraryChange
from viewpoints.domain.matches import Verdict
from viewpoints.errors import LibraryError
from viewpoints.storage import store
from viewpoints.storage.engine import Database
from viewpoints.storage.store import DeletedArticle

__all__ = ["DeletedArticle", "Editing"]


class Editing:
    """Verdicts, names and deletions in one library."""

    def __init__(self, database: Database) -> None:
        self._write = database.write

    def set_verdict(self, claim_id: int, statement_id: int, verdict: Verdict | None) -> Verdict | None:
        """Write down the verdict on a pair, or take it back with None; return the one before."""
        return self._write(lambda c: store.set_verdict(c, claim_id, statement_id, verdict))

    def rename_article(self, article_id: int, title: str) -> str:
        """Give an article another title and return the one before."""
        title = " ".join(title.split())
        if not title:
            raise LibraryError("A title cannot be empty.", "Type a title, or cancel.")
        former = self._write(lambda c: store.rename_article(c, article_id, title))
        if former is None:
            raise LibraryError("That article is no longer in the library.", "")
        return former

    def delete_article(self, article_id: int) -> DeletedArticle:
        """Remove an article with its statements, matches and verdicts; return all of it."""
        deleted = self._write(lambda c: store.delete_article(c, article_id))
        if deleted is None:
            raise LibraryError("That article is no longer in the library.", "")
        return deleted

    def restore_article(self, deleted: DeletedArticle) -> LibraryChange:
        """Put a deleted article back as it was."""
        self._write(lambda c: store.restore_article(c, deleted))
        return LibraryChange(added_articles=(deleted.article_id,), matches_changed=True)
