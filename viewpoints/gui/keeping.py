"""Undoable changes to whole articles: what they state about themselves, and a new version in place of a former one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from viewpoints.domain.library import LibraryChange
from viewpoints.gui.commands import Command, Wiring

if TYPE_CHECKING:
    from viewpoints.services.details import ArticleDetails, Details
    from viewpoints.services.editing import DeletedArticle
    from viewpoints.services.importing import Importing, Replaced

tr = QCoreApplication.translate


class EditDetails(Command):
    """Corrects what an article states about itself."""

    def __init__(self, article_id: int, details: ArticleDetails, service: Details, wiring: Wiring) -> None:
        super().__init__(tr("Commands", "edit article details"), wiring)
        self._id = article_id
        self._details = details
        self._service = service
        self._former = details

    def apply(self) -> LibraryChange:
        """Write the new details."""
        self._former = self._service.edit(self._id, self._details)
        return LibraryChange(changed_articles=(self._id,))

    def revert(self) -> LibraryChange:
        """Write the former details."""
        self._service.edit(self._id, self._former)
        return LibraryChange(changed_articles=(self._id,))


class ReplaceArticle(Command):
    """A new version took the place of a stored article; the import has done that already."""

    def __init__(self, title: str, replaced: Replaced, importing: Importing, wiring: Wiring) -> None:
        super().__init__(tr("Commands", "replace “{title}”").format(title=title.replace("&", "&&")), wiring)
        self._replaced = replaced
        self._importing = importing
        self._new: DeletedArticle | None = None

    def apply(self) -> LibraryChange:
        """Put the new version back in place; the first time it is there."""
        if self._new is None:
            return LibraryChange()
        return self._importing.replace_again(self._replaced, self._new)

    def revert(self) -> LibraryChange:
        """Bring the former version back."""
        self._new, change = self._importing.take_back(self._replaced)
        return change
