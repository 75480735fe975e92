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


KINDS = (Kind("compare", str(QT_TRANSLATE_NOOP("Views", "Compare")), 1, _compare),)
"""All views. Compare is the one that opens; it is made before there is a `Context` for the others."""
