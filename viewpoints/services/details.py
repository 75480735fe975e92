"""What an article states about itself, as the user corrects it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from viewpoints.errors import LibraryError
from viewpoints.storage import store
from viewpoints.storage.engine import Database


@dataclass(frozen=True, slots=True)
class ArticleDetails:
    """What an article states about itself; `language` is an ISO 639-1 code or ""."""

    title: str
    author: str = ""
    publisher: str = ""
    published: date | None = None
    language: str = ""
    url: str = ""


class Details:
    """Corrects what the articles of one library state about themselves."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, article_id: int) -> ArticleDetails:
        """Return an article's details; raise `LibraryError` if it is gone."""
        return self._there(self._database.read(lambda c: store.details(c, article_id)))

    def edit(self, article_id: int, details: ArticleDetails) -> ArticleDetails:
        """Write an article's details and return those before."""
        clean = tidied(details)
        if not clean.title:
            raise LibraryError("A title cannot be empty.", "Type a title, or cancel.")
        values = {name: getattr(clean, name) for name in ArticleDetails.__slots__}
        return self._there(self._database.write(lambda c: store.edit_details(c, article_id, values)))

    @staticmethod
    def _there(found: dict[str, object] | None) -> ArticleDetails:
        if found is None:
            raise LibraryError("That article is no longer in the library.", "")
        return ArticleDetails(**found)  # type: ignore[arg-type]


def tidied(details: ArticleDetails) -> ArticleDetails:
    """Return details on one line each, without spaces around."""
    return replace(
        details,
        title=" ".join(details.title.split()),
        author=" ".join(details.author.split()),
        publisher=" ".join(details.publisher.split()),
        language=details.language.strip().lower(),
        url=details.url.strip(),
    )
