"""What the window asks its user: which files, which library, what name, and whether."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from viewpoints.gui.opening import Opening

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QDialog

    from viewpoints.domain.articles import Source
    from viewpoints.domain.library import HolderSummary, LibraryChange, StatementView
    from viewpoints.errors import ViewpointsError
    from viewpoints.gui.main_window import MainWindow
    from viewpoints.tasks import CancelToken, Report
    from viewpoints.worker.messages import Contained

tr = QCoreApplication.translate


class Questions(QObject):
    """The dialogs of one window; each answer goes back to the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def ask_for_files(self) -> None:
        """Ask which files to import."""
        from viewpoints.gui.dialogs.drop import READABLE
        from viewpoints.gui.dialogs.files import FileDialog

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
        dialog = FileDialog(self._window, tr("MainWindow", "Import files"), self._folder(), filters)
        dialog.setFileMode(FileDialog.FileMode.ExistingFiles)
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

    @Slot(object)
    def choose_parts(self, source: Source, take: Callable[[Sequence[Source]], object] | None = None) -> None:
        """Ask what to import of a source that may hold several articles; one that holds a single one is imported.

        `take` gets what was chosen; without it that is imported as if it had been given by itself.
        """
        from viewpoints.gui.dialogs.parts import FOLDER, PartsDialog
        from viewpoints.gui.imports import name_of
        from viewpoints.gui.jobs import Task

        window, services = self._window, self._window.services
        if services is None:
            return

        def work(report: Report, cancel: CancelToken) -> Iterator[object]:
            yield services.importing.look_into(source, report, cancel)

        def done(found: object) -> None:
            contained = cast("Contained", found)
            import_these = take or (lambda wanted: window.imports.add(services.importing, wanted))
            if not contained.parts and contained.kind == FOLDER:
                words = tr("Drop", "There are no articles in the folder {path}.").format(path=name_of(source))
                window.messages.say("warning", words)
                return
            if not contained.parts:
                import_these((source,))
                return
            dialog = PartsDialog(source, name_of(source), contained.kind, contained.parts, window)
            dialog.chosen.connect(import_these)
            self.ask(dialog)

        def failed(error: ViewpointsError | None) -> None:
            if error is not None:
                window.messages.say("error", f"{name_of(source)}: {error}")

        window.jobs.add(Task(work, done=done, failed=failed))

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
        from viewpoints.gui.dialogs.files import FileDialog

        filters = tr("MainWindow", "Libraries (*.sqlite *.db);;All files (*)")
        dialog = FileDialog(self._window, tr("MainWindow", "Open library"), self._library_folder(), filters)
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._window.open(Opening(Path(name))))
        self.ask(dialog)

    @Slot()
    def ask_for_new_library(self) -> None:
        """Ask where to begin an empty library."""
        from viewpoints.gui.dialogs.files import FileDialog

        filters = tr("MainWindow", "Libraries (*.sqlite)")
        dialog = FileDialog(self._window, tr("MainWindow", "New library"), self._library_folder(), filters)
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("sqlite")
        dialog.setOption(FileDialog.Option.DontConfirmOverwrite)
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

    def _person(self, holder_id: int) -> tuple[HolderSummary, tuple[HolderSummary, ...]] | None:
        """Return a holder and everybody, or None if he is gone."""
        services = self._window.services
        if services is None:
            return None
        people = services.comparing.holders()
        found = next((each for each in people if each.id == holder_id), None)
        return None if found is None else (found, people)

    @Slot(int)
    def ask_for_name(self, holder_id: int) -> None:
        """Ask for another name of a holder."""
        from PySide6.QtWidgets import QInputDialog

        person = self._person(holder_id)
        if person is not None:
            dialog = QInputDialog(self._window)
            dialog.setWindowTitle(tr("MainWindow", "Rename holder"))
            dialog.setLabelText(tr("MainWindow", "Name (the former one is kept as another name)"))
            dialog.setTextValue(person[0].name)
            dialog.resize(480, dialog.sizeHint().height())
            dialog.textValueSelected.connect(lambda name: self._window.edits.rename_holder(holder_id, name))
            self.ask(dialog)

    @Slot(int)
    def ask_to_merge(self, holder_id: int) -> None:
        """Ask who is the same as a holder."""
        from viewpoints.gui.dialogs.people import MergeDialog

        person, services = self._person(holder_id), self._window.services
        if person is not None and services is not None:
            dialog = MergeDialog(services.editing, *person, self._window)
            dialog.chosen.connect(self._window.edits.merge_holders)
            self.ask(dialog)

    @Slot(int)
    def ask_to_split(self, holder_id: int) -> None:
        """Ask which of a holder's statements are somebody else's."""
        from viewpoints.gui.dialogs.people import SplitDialog

        person, services = self._person(holder_id), self._window.services
        if person is not None and services is not None:
            with self._window.telling():
                statements = services.comparing.statements_of(holder_id)
                dialog = SplitDialog(person[0], statements, services.editing.merged_into(holder_id), self._window)
                dialog.chosen.connect(self._window.edits.split_holder)
                self.ask(dialog)

    @Slot(int)
    def ask_for_colour(self, holder_id: int) -> None:
        """Ask for a holder's colour."""
        from viewpoints.gui.dialogs.people import ColourDialog

        person = self._person(holder_id)
        if person is not None:
            dialog = ColourDialog(person[0], self._window)
            dialog.chosen.connect(lambda colour: self._window.edits.colour_holder(holder_id, colour))
            self.ask(dialog)

    @Slot()
    def show_trash(self) -> None:
        """Show what was deleted."""
        from viewpoints.gui.dialogs.trash import TrashDialog

        services = self._window.services
        if services is not None:
            with self._window.telling():
                dialog = TrashDialog(services.editing.trash, self._window)
                dialog.restored.connect(self._window.edits.take_out)
                dialog.emptied.connect(services.editing.empty_trash)
                self.ask(dialog)

    @Slot(int)
    def ask_to_join(self, claim_id: int) -> None:
        """Ask which statement answers a claim."""
        from viewpoints.gui.dialogs.join import JoinDialog

        services = self._window.services
        if services is None:
            return
        with self._window.telling():
            claim = services.comparing.statement(claim_id)

            def find(words: str) -> Sequence[StatementView]:
                if words:
                    return [hit.statement for hit in services.searching.words(words)]
                # Before anything is typed: what follows in the claim's own article, nearest first.
                there = services.comparing.article(claim.article_id).statements
                return sorted(there, key=lambda each: (each.span.start < claim.span.start, each.span.start))

            dialog = JoinDialog(claim, find, self._window)
            dialog.chosen.connect(lambda answer: self._window.edits.join(claim_id, answer))
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
        from viewpoints.gui.menu_tree import entries

        self.ask(ShortcutSheet(entries(self._window.menuBar()), self._window))

    @Slot()
    def show_commands(self) -> None:
        """Show all that can be done, to be found by a few letters."""
        from viewpoints.gui.dialogs.palette import Palette
        from viewpoints.gui.menu_tree import entries

        self._window.menus.recent.aboutToShow.emit()  # filled when it opens, and now when it is searched
        self.ask(Palette(entries(self._window.menuBar()), self._window))

    @Slot()
    def show_preferences(self) -> None:
        """Show what can be set."""
        from viewpoints.gui.dialogs.preferences import Preferences

        services = self._window.services
        encoder = ""
        if services is not None:
            with self._window.telling():
                active = services.encoding.status().active
                encoder = active.name if active is not None else ""
        dialog = Preferences(self._window.settings, str(services.path) if services else "", encoder, self._window)
        dialog.changed.connect(self._window.take_on)
        dialog.encoder_chosen.connect(self.encode_with)
        self.ask(dialog)

    @Slot(str)
    def encode_with(self, model: str) -> None:
        """Have the library encoded and matched anew with a model, beside the event loop."""
        from viewpoints.gui.jobs import Task

        services = self._window.services
        if services is None:
            return

        def work(report: Report, cancel: CancelToken) -> Iterator[object]:
            services.encoding.choose(model, report, cancel)
            yield from services.encoding.run(report, cancel)

        def failed(error: ViewpointsError | None) -> None:
            if error is not None:
                self._window.tell(error)

        def done(change: object) -> None:
            self._window.listing.apply_in_turns(cast("LibraryChange", change))

        self._window.jobs.add(Task(work, done=done, failed=failed))

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
