"""Every action in the menus, with the way to it: what the command palette and the shortcut sheet are made from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class Entry:
    """An action and the menus that lead to it, outermost first."""

    path: tuple[str, ...]
    action: QAction

    @property
    def words(self) -> str:
        """The action's words as a menu shows them, without the mark of its letter."""
        return plain(self.action.text())

    @property
    def keys(self) -> str:
        """The action's shortcuts as this system writes them."""
        return ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in self.action.shortcuts())


def plain(words: str) -> str:
    """Return a menu's words without the mark of their letter."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def entries(bar: QMenuBar) -> tuple[Entry, ...]:
    """Return every action in the menus of a bar, in their order."""
    return tuple(
        entry
        for top in bar.actions()
        if isinstance(menu := top.menu(), QMenu)
        for entry in _under(menu, (plain(top.text()),))
    )


def _under(menu: QMenu, path: tuple[str, ...]) -> Iterator[Entry]:
    for action in menu.actions():
        if action.isSeparator() or not action.isVisible():
            continue
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _under(inner, (*path, plain(action.text())))
        else:
            yield Entry(path, action)
