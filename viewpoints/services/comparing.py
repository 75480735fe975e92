"""Reading a library: who holds what, and who answers it. Fast, without encoder or network."""

from __future__ import annotations

from collections.abc import Sequence

from viewpoints.domain.library import (
    ArticleSummary,
    ArticleView,
    Card,
    Comparison,
    HolderSummary,
    StatementView,
    Totals,
)
from viewpoints.domain.statements import Role
from viewpoints.errors import LibraryError
from viewpoints.storage import queries
from viewpoints.storage.engine import Database


class Comparing:
    """All that the window and the command line read from one library."""

    def __init__(self, database: Database) -> None:
        self._read = database.read

    def articles(self, ids: Sequence[int] | None = None) -> tuple[ArticleSummary, ...]:
        """Return all articles, or those of `ids` that are there, the newest import first."""
        return self._read(lambda c: queries.articles(c, ids))

    def holders(self, article_id: int | None = None) -> tuple[HolderSummary, ...]:
        """Return the holders of claims or answers, most claims first."""
        return self._read(lambda c: queries.holders(c, article_id))

    def holders_met_in(self, article_ids: Sequence[int]) -> tuple[HolderSummary, ...]:
        """Return the holders of statements in some articles, with their counts in the whole library."""
        return self._read(lambda c: queries.holders_met_in(c, article_ids))

    def counterparts(self, holder_id: int, article_id: int | None = None) -> tuple[HolderSummary, ...]:
        """Return the holders linked to this one, most links first."""
        return self._read(lambda c: queries.counterparts(c, holder_id, article_id))

    def cards(self, holder_id: int, article_id: int | None = None, against: int | None = None) -> tuple[Card, ...]:
        """Return a holder's claims and answers in the order argued, with their links."""
        return self._read(lambda c: queries.cards(c, holder_id, article_id, against))

    def claims(self, holder_id: int | None = None, article_id: int | None = None) -> tuple[Card, ...]:
        """Return claims alone, of one holder or of everybody, in the order argued."""
        return self._read(lambda c: queries.cards(c, holder_id, article_id, roles=(Role.POSITION,)))

    def comparison(self, statement_id: int, against: int | None = None) -> Comparison:
        """Return a statement with its counterparts, best first; raise `LibraryError` if it is gone."""
        found = self._read(lambda c: queries.comparison(c, statement_id, against))
        if found is None:
            raise LibraryError(f"There is no statement {statement_id} in this library.", "List them with “claims”.")
        return found

    def statement(self, statement_id: int) -> StatementView:
        """Return one statement; raise `LibraryError` if it is gone."""
        found = self._read(lambda c: queries.statements(c, (statement_id,)))
        if not found:
            raise LibraryError(f"There is no statement {statement_id} in this library.", "It may have been removed.")
        return found[0]

    def statements_of(self, holder_id: int) -> tuple[StatementView, ...]:
        """Return all statements of a holder, in whatever role, in the order argued."""
        return self._read(lambda c: queries.statements_of(c, holder_id))

    def article(self, article_id: int) -> ArticleView:
        """Return a whole article; raise `LibraryError` if it is gone."""
        found = self._read(lambda c: queries.article(c, article_id))
        if found is None:
            raise LibraryError(f"There is no article {article_id} in this library.", "List them with “articles”.")
        return found

    def totals(self) -> Totals:
        """Return what the library holds."""
        return self._read(queries.totals)

    def waiting(self) -> bool:
        """Tell whether any article still waits to be encoded and ranked."""
        return self._read(queries.waiting)

    def version(self) -> tuple[int, int, str]:
        """Return a value that differs whenever the library has changed, by whichever program."""
        return self._read(queries.version)
