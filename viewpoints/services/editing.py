"""What the user changes by hand; each call returns what undo needs to take it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from viewpoints.domain.articles import Span
from viewpoints.domain.edits import Edit, Image, Merged, MergePreview, Trashed
from viewpoints.domain.library import LibraryChange
from viewpoints.domain.matches import Verdict
from viewpoints.domain.statements import Role
from viewpoints.errors import LibraryError
from viewpoints.storage import edits, store
from viewpoints.storage.engine import Connection, Database
from viewpoints.storage.store import DeletedArticle

__all__ = ["DeletedArticle", "Editing"]


def _change(image: Image, holders: Sequence[int] = (), articles: Sequence[int] = ()) -> LibraryChange:
    touched = tuple(dict.fromkeys((*image.articles, *articles)))
    return LibraryChange(changed_articles=touched, matches_changed=True, holders=tuple(holders))


class Editing:
    """Verdicts, statements, holders, names and deletions in one library."""

    def __init__(self, database: Database) -> None:
        self._read = database.read
        self._write = database.write

    # -- verdicts and articles -----------------------------------------------------------------------------------

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

    def delete_article(self, article_id: int, trash_id: int | None = None) -> DeletedArticle:
        """Put an article with its statements, matches and verdicts into the trash; return all of it.

        `trash_id` is its place there from an earlier time, where this deletes it again.
        """

        def change(connection: Connection) -> DeletedArticle:
            deleted = store.delete_article(connection, article_id)
            if deleted is None:
                raise LibraryError("That article is no longer in the library.", "")
            return replace(deleted, trash_id=edits.throw_article_away(connection, deleted, trash_id))

        return self._write(change)

    def restore_article(self, deleted: DeletedArticle) -> LibraryChange:
        """Put a deleted article back as it was."""

        def change(connection: Connection) -> None:
            store.restore_article(connection, deleted)
            edits.forget(connection, (deleted.trash_id,))

        self._write(change)
        return LibraryChange(added_articles=(deleted.article_id,), matches_changed=True)

    # -- statements ----------------------------------------------------------------------------------------------

    def change_statement(
        self,
        statement_id: int,
        *,
        holder: int | str | None = None,
        role: Role | None = None,
        span: Span | None = None,
    ) -> Edit:
        """Give a statement another holder (by id or name), role or span of its article's text."""
        image = self._write(lambda c: edits.change_statement(c, statement_id, holder, role, span))
        return Edit(image, _change(image), statement_id)

    def add_statement(
        self, article_id: int, span: Span, holder: int | str, role: Role, *, answers: int | None = None
    ) -> Edit:
        """Make a statement of words the user marked, joined to the claim that it `answers`."""

        def change(connection: Connection) -> tuple[Image, int]:
            made = edits.add_statement(connection, article_id, span, holder, role)
            if answers is not None:
                store.set_verdict(connection, answers, made[1], Verdict.CONFIRMED)
            return made

        image, statement_id = self._write(change)
        return Edit(image, _change(image), statement_id)

    def remove_statement(self, statement_id: int) -> Edit:
        """Put what is no statement into the trash."""
        image = self._write(lambda c: edits.remove_statement(c, statement_id))
        return Edit(image, _change(image))

    def accept(self, statement_ids: Sequence[int]) -> Edit:
        """Write down that the program was right about these statements."""
        image = self._write(lambda c: edits.accept(c, statement_ids))
        return Edit(image, LibraryChange(changed_articles=image.articles), rerank=False)

    def put_back(self, edit: Edit) -> Edit:
        """Take an edit back; the edit that is returned makes it again."""
        image = self._write(lambda c: edits.restore(c, edit.before, rerank=edit.rerank))
        return Edit(image, edit.change, edit.statement_id, edit.rerank)

    # -- holders -------------------------------------------------------------------------------------------------

    def preview_merge(self, into: int, others: Sequence[int]) -> MergePreview:
        """Return what merging would do; nothing is changed."""
        return self._read(lambda c: edits.preview_merge(c, into, others))

    def merge_holders(self, into: int, others: Sequence[int]) -> Edit:
        """Make holders one, with all their names."""
        image = self._write(lambda c: edits.merge(c, into, others))
        return Edit(image, _change(image, (into, *others)))

    def merged_into(self, holder_id: int) -> tuple[Merged, ...]:
        """Return the names that were merged into a holder, latest first."""
        return self._read(lambda c: edits.merged_into(c, holder_id))

    def split_holder(self, holder_id: int, name: str, statement_ids: Sequence[int]) -> Edit:
        """Give some of a holder's statements to a holder called `name`."""
        image, new = self._write(lambda c: edits.split(c, holder_id, name, statement_ids))
        return Edit(image, _change(image, (holder_id, new)))

    def rename_holder(self, holder_id: int, name: str) -> Edit:
        """Give a holder another name; the former one stays as an alias."""
        image, articles = self._write(lambda c: edits.rename_holder(c, holder_id, name))
        return Edit(image, _change(image, (holder_id,), articles), rerank=False)

    def colour_holder(self, holder_id: int, colour: str) -> Edit:
        """Give a holder a colour of his own, "#rrggbb", or "" for none."""
        image, _articles = self._write(lambda c: edits.colour_holder(c, holder_id, colour))
        return Edit(image, LibraryChange(holders=(holder_id,)), rerank=False)

    # -- the trash -----------------------------------------------------------------------------------------------

    def trash(self) -> tuple[Trashed, ...]:
        """Return what was deleted, the latest first."""
        return self._read(edits.trash)

    def take_out_article(self, trash_id: int) -> LibraryChange:
        """Put an article back from the trash; raise `LibraryError` where it cannot be."""
        article_id = self._write(lambda c: edits.take_out_article(c, trash_id))
        return LibraryChange(added_articles=(article_id,), matches_changed=True)

    def take_out_statement(self, trash_id: int) -> Edit:
        """Put a statement back from the trash; raise `LibraryError` where its article is gone."""
        image = self._write(lambda c: edits.take_out_statement(c, trash_id))
        return Edit(image, _change(image))

    def empty_trash(self) -> int:
        """Remove all that is in the trash for good; return how much that was."""
        return self._write(edits.empty_trash)
