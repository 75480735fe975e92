"""What the window asks its user: which files, which library, what name, and whether."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from viewpoints.gui.opening import Opening

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from viewpoints.gui.main_window import MainWindow

tr = QCoreApplication.translate


class Questions(QObject):
    """The dialogs of one window; each answer goes back to the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def ask_for_files(self) -> None:
        """Ask which files to import."""
        from PySide6.QtWidgets import QFileDialog

        from viewpoints.gui.dialogs.drop import READABLE

        readable = " ".join(f"*{ending}" for ending in READABLE)
        filters = ";;".join(
            (
                tr("MainWindow", "Articles ({endings})").format(endings=readable),
                tr("MainWindow", "Text and Markdown (*.txt *.md *.markdown)"),
                tr("MainWindow", "Web pages (*.html *.htm *.xhtml)"),
                tr("MainWindow", "PDF (*.pdf)"),
                tr("MainWindow", "Word (*.docx)"),
                tr("MainWindow", "All files (*)"),
            )
        )
        dialog = QFileDialog(self._window, tr("MainWindow", "Import files"), self._folder(), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files)
        self.ask(dialog)

    def _folder(self) -> str:
        folder = self._window.session.window.get("folder")
        return folder if isinstance(folder, str) and Path(folder).is_dir() else str(Path.home())

    @Slot(list)
    def _on_files(self, names: list[str]) -> None:
        if names:
            self._window.session.keep_window({**self._window.session.window, "folder": str(Path(names[0]).parent)})
        from viewpoints.domain.articles import Source

        self._window.import_sources([Source(path=name) for name in names])

    @Slot()
    def ask_for_link(self) -> None:
        """Ask for the link of an article."""
        from viewpoints.gui.dialogs.link import LinkDialog

        dialog = LinkDialog(self._window)
        dialog.chosen.connect(self._window.import_text)
        self.ask(dialog)

    @Slot()
    def ask_for_text(self) -> None:
        """Ask for the text of an article."""
        from viewpoints.gui.dialogs.paste import PasteDialog

        dialog = PasteDialog(self._window)
        dialog.chosen.connect(self._window.import_text)
        self.ask(dialog)

    @Slot()
    def ask_for_library(self) -> None:
        """Ask which library to open."""
        from PySide6.QtWidgets import QFileDialog

        filters = tr("MainWindow", "Libraries (*.sqlite *.db);;All files (*)")
        dialog = QFileDialog(self._window, tr("MainWindow", "Open library"), self._library_folder(), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._window.open(Opening(Path(name))))
        self.ask(dialog)

    @Slot()
    def ask_for_new_library(self) -> None:
        """Ask where to begin an empty library."""
        from PySide6.QtWidgets import QFileDialog

        filters = tr("MainWindow", "Libraries (*.sqlite)")
        dialog = QFileDialog(self._window, tr("MainWindow", "New library"), self._library_folder(), filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("sqlite")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._on_new_library)
        self.ask(dialog)

    def _on_new_library(self, name: str) -> None:
        path = Path(name)
        if path.exists():
            words = tr("MainWindow", "There is a file {name} already. Choose another name, or open it as a library.")
            self._window.messages.say("error", words.format(name=path.name))
            return
        self._window.open(Opening(path, starter=False))

    def _library_folder(self) -> str:
        return str(self._window.services.path.parent) if self._window.services is not None else str(Path.home())

    @Slot(int)
    def ask_for_title(self, article_id: int) -> None:
        """Ask for another title of an article."""
        from PySide6.QtWidgets import QInputDialog

        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("MainWindow", "Rename article"))
        dialog.setLabelText(tr("MainWindow", "Title"))
        dialog.setTextValue(self._window.edits.title_of(article_id))
        dialog.resize(480, dialog.sizeHint().height())
        dialog.textValueSelected.connect(lambda title: self._window.edits.rename_article(article_id, title))
        self.ask(dialog)

    @Slot(int)
    def ask_to_open_source(self, article_id: int) -> None:
        """Show where an article comes from and ask whether to open that in the browser."""
        from PySide6.QtWidgets import QMessageBox

        from viewpoints.gui.dialogs.link import as_link

        if self._window.services is None:
            return
        with self._window.telling():
            summary = self._window.services.comparing.article(article_id).summary
            link = as_link(summary.url)
            if link is None:
                self._window.messages.say("info", tr("MainWindow", "No link is known for this article."))
                return
            box = QMessageBox(self._window)
            box.setWindowTitle(tr("MainWindow", "Open source link"))
            box.setTextFormat(Qt.TextFormat.PlainText)
            box.setText(tr("MainWindow", "Open this address in the browser?"))
            box.setInformativeText(link)
            go = box.addButton(tr("MainWindow", "Open"), QMessageBox.ButtonRole.AcceptRole)
            copy = box.addButton(tr("MainWindow", "Copy address"), QMessageBox.ButtonRole.ActionRole)
            box.addButton(QMessageBox.StandardButton.Cancel)
            go.clicked.connect(lambda: self._browse(link))
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(link))
            self.ask(box)

    @staticmethod
    def _browse(link: str) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl(link))

    @Slot()
    def show_shortcuts(self) -> None:
        """Show what can be done by key."""
        from viewpoints.gui.dialogs.shortcuts import ShortcutSheet

        self.ask(ShortcutSheet(self._window.actions_.groups(), self._window))

    @Slot()
    def show_about(self) -> None:
        """Show what this program is."""
        from viewpoints.gui.dialogs.about import AboutDialog

        self.ask(
            AboutDialog(str(self._window.services.path) if self._window.services is not None else "", self._window)
        )

    @staticmethod
    def ask(dialog: QDialog) -> None:
        """Show a dialog, and forget it when it is answered."""
        from PySide6.QtGui import QIcon
        from PySide6.QtWidgets import QDialogButtonBox

        for box in dialog.findChildren(QDialogButtonBox):
            for button in box.buttons():
                button.setIcon(QIcon())  # the words say it, and every other button in the window has none
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
