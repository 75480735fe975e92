"""The views there are, in the order of their keys; each one's module is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from viewpoints.gui.views.view import Context, View


@dataclass(frozen=True, slots=True)
class Kind:
    """A view by its name in the session, its untranslated title, its key (with Ctrl) and how it is made."""

    name: str
    title: str
    key: int
    make: Callable[[Context], View]


def _compare(context: Context) -> View:
    from viewpoints.gui.views.compare import CompareView

    view = CompareView(context.services.comparing)
    view.set_text_size(context.text_size)
    return view


def _article(context: Context) -> View:
    from viewpoints.gui.views.article import ArticleView

    return ArticleView(context)


def _review(context: Context) -> View:
    from viewpoints.gui.views.review import ReviewView

    return ReviewView(context)


def _map(context: Context) -> View:
    from viewpoints.gui.views.map import MapView

    return MapView(context)


def _matrix(context: Context) -> View:
    from viewpoints.gui.views.matrix import MatrixView

    return MatrixView(context)


def _timeline(context: Context) -> View:
    from viewpoints.gui.views.timeline import TimelineView

    return TimelineView(context)


KINDS = (
    Kind("compare", str(QT_TRANSLATE_NOOP("Views", "Compare")), 1, _compare),
    Kind("article", str(QT_TRANSLATE_NOOP("Views", "Article")), 2, _article),
    Kind("review", str(QT_TRANSLATE_NOOP("Views", "Review")), 3, _review),
    Kind("map", str(QT_TRANSLATE_NOOP("Views", "Map")), 4, _map),
    Kind("matrix", str(QT_TRANSLATE_NOOP("Views", "Matrix")), 5, _matrix),
    Kind("timeline", str(QT_TRANSLATE_NOOP("Views", "Timeline")), 6, _timeline),
)
"""All views. Compare is the one that opens; it is made before there is a `Context` for the others."""
