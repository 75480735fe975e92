"""A menu of people to say who holds a statement: those of the article first, anybody else by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QCompleter, QInputDialog, QLineEdit, QMenu, QWidget

from viewpoints.domain.library import HolderSummary
from viewpoints.gui.text import one_line

tr = QCoreApplication.translate

_LISTED = 14

Pick = Callable[[int | str], None]
"""Takes a holder's id, or the name of somebody who may be new."""


def menu_name(name: str) -> str:
    """Return a name as a menu can show it: an ampersand in it is not a key."""
    return one_line(name).replace("&", "&&")


def offer_people(
    menu: QMenu,
    here: Sequence[HolderSummary],
    everybody: Callable[[], Sequence[HolderSummary]],
    pick: Pick,
    current: int | None = None,
) -> None:
    """Add people to a menu: `here`, the one who holds it now marked, and "somebody else", asked for by name."""
    for holder in here[:_LISTED]:
        action = menu.addAction(menu_name(holder.name))
        action.setCheckable(current is not None)
        action.setChecked(holder.id == current)
        action.triggered.connect(lambda _on=False, each=holder.id: pick(each))
    if here:
        menu.addSeparator()
    other = menu.addAction(tr("People", "Somebody else…"))
    other.triggered.connect(lambda: ask_for_person(_beyond(menu), everybody(), pick))


def open_menu(menu: QMenu, place: QPoint) -> None:
    """Show a menu at a place of the screen, ready for Enter: at what is ticked in it, else at its first entry."""
    menu.popup(place)
    entries = [each for each in menu.actions() if not each.isSeparator()]
    if entries:
        menu.setActiveAction(next((each for each in entries if each.isChecked()), entries[0]))


def _beyond(menu: QMenu) -> QWidget:
    """Return the window that a menu was opened from: a menu is gone once something in it is chosen."""
    widget: QWidget | None = menu
    while isinstance(widget, QMenu):
        widget = widget.parentWidget()
    assert widget is not None  # all menus are opened from a view
    return widget.window()


def ask_for_person(parent: QWidget, people: Sequence[HolderSummary], pick: Pick) -> QInputDialog:
    """Ask for a name, completing those that are known; the dialog is shown beside the event loop and returned."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(tr("People", "Who says it?"))
    dialog.setLabelText(tr("People", "Name of the person or body"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    line = dialog.findChild(QLineEdit)
    known = {one_line(holder.name): holder.id for holder in people}
    if line is not None:
        completer = QCompleter(list(known), dialog)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(completer)

    def take(name: str) -> None:
        if name.strip():
            pick(known.get(name.strip(), name.strip()))

    dialog.textValueSelected.connect(take)
    dialog.open()
    return dialog
