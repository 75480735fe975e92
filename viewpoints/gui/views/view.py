"""What a view is: one way to look at an open library, beside the others and over the same selection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from viewpoints.bootstrap import Services
    from viewpoints.domain.library import LibraryChange
    from viewpoints.domain.overview import Topic
    from viewpoints.gui.edits import Edits
    from viewpoints.gui.jobs import JobQueue


@dataclass(frozen=True, slots=True)
class Selection:
    """What all views are about, by ids, each None where nothing is chosen.

    `article` None means all articles, `right` None everyone but `left`, `topic` None claims on anything.
    """

    article: int | None = None
    left: int | None = None
    right: int | None = None
    statement: int | None = None
    topic: Topic | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What a view is given when it is made.

    `services` are those of docs/contracts.md; `jobs` runs long work beside the event loop; `edits` makes every change,
    each one undoable; `text_size` is the letters' size for articles, in pixels, when the view is made.
    """

    services: Services
    jobs: JobQueue
    edits: Edits
    text_size: int


class View(Protocol):
    """One way to look at a library: made when it is first shown, and kept until the library is closed."""

    @property
    def widget(self) -> QWidget:
        """The widget that is shown; it has the accessible name and a focus proxy."""

    @property
    def chosen(self) -> SignalInstance:
        """Signal(int): a statement the reader wants to see compared; the window goes to Compare with it."""

    @property
    def pointed(self) -> SignalInstance:
        """Signal(int): a statement that is the selection now, while the view stays."""

    @property
    def moved(self) -> SignalInstance:
        """Signal(object): a Selection that the view has made and shows already, such as Selection(article=3)."""

    @property
    def pair_chosen(self) -> SignalInstance:
        """Signal(int, object): two holders (the second may be None) to compare; the window goes to Compare."""

    @property
    def failed(self) -> SignalInstance:
        """Signal(object): a ViewpointsError met on the reader's own click, told in the message bar."""

    def show_selection(self, selection: Selection) -> None:
        """Show what is selected now; called each time the view is gone to, and when the selection moves elsewhere."""

    def apply(self, change: LibraryChange) -> None:
        """Show what changed in the library; place and scroll stay. Called only while the view is shown, or before."""

    def set_text_size(self, size: int) -> None:
        """Set the letters' size of articles, in pixels; harmless for a view without any."""

    def state(self) -> dict[str, object]:
        """Return what to remember until the next start, as JSON can hold it; the selection is remembered already."""

    def restore(self, state: Mapping[str, object]) -> None:
        """Bring back a remembered state, as far as the library still has it."""
