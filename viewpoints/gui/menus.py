"""Where each action stands in the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from viewpoints.gui.actions import Actions

tr = QCoreApplication.translate


class Menus:
    """The menu bar: its headings are there with the frame, what stands under them comes with the actions."""

    def __init__(self, bar: QMenuBar) -> None:
        self.file = bar.addMenu(tr("MainWindow", "&File"))
        self.edit = bar.addMenu(tr("MainWindow", "&Edit"))
        self.claims = bar.addMenu(tr("MainWindow", "&Claims"))
        self.view = bar.addMenu(tr("MainWindow", "&View"))
        self.help = bar.addMenu(tr("MainWindow", "&Help"))
        self.library: QMenu
        self.recent: QMenu
        self.exports: QAction
        """What stands before it leads out; the exchange puts it there."""

    def fill(self, do: Actions) -> None:
        """Put every action where it belongs."""
        self.file.addActions([do.import_files, do.import_link, do.import_text])
        self.file.addMenu(tr("MainWindow", "I&mports")).addActions([do.import_list, do.preview, do.watch])
        self.exports = self.file.addSeparator()
        self.library = self.file.addMenu(tr("MainWindow", "Li&brary"))
        self.library.addActions([do.open_library, do.new_library])
        self.recent = self.library.addMenu(tr("MainWindow", "&Recent libraries"))
        self.library.addSeparator()
        self.library.addAction(do.upkeep)
        self.file.addSeparator()
        self.file.addAction(do.quit)
        self.edit.addActions([do.undo, do.redo])
        self.edit.addSeparator()
        self.edit.addAction(do.find)
        self.edit.addSeparator()
        self.edit.addActions([do.rename_article, do.edit_details, do.reread_article, do.delete_article, do.trash])
        self.edit.addSeparator()
        self.edit.addAction(do.preferences)
        self.claims.addActions([do.next_claim, do.previous_claim])
        self.claims.addSeparator()
        self.claims.addActions([do.confirm, do.reject, do.join, do.copy_quote])
        self.claims.addSeparator()
        self.claims.addAction(do.set_holder)
        self.claims.addMenu(tr("MainWindow", "&Role")).addActions(list(do.roles))
        self.claims.addMenu(tr("MainWindow", "&Bounds")).addActions(list(do.bounds))
        self.claims.addMenu(tr("MainWindow", "&Marked words")).addActions(list(do.marked))
        self.claims.addAction(do.not_a_statement)
        self.view.addActions(do.views.actions())
        self.view.addSeparator()
        self.view.addActions([do.swap, do.back, do.forward])
        self.view.addSeparator()
        self.view.addActions([do.text_larger, do.text_smaller, do.text_usual])
        self.view.addSeparator()
        self.view.addMenu(tr("MainWindow", "&Theme")).addActions(do.themes.actions())
        self.help.addActions([do.commands, do.shortcuts, do.about])
