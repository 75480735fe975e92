"""The window's way out and in: export, print, citations, and files of other readers and programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from viewpoints.domain.exchange import Scope
from viewpoints.errors import ViewpointsError
from viewpoints.gui.commands import FillSources, MergeLibrary
from viewpoints.gui.dialogs.files import FileDialog
from viewpoints.gui.jobs import Job
from viewpoints.gui.models.cards import RowRole
from viewpoints.tasks import CancelToken, Progress, Report

if TYPE_CHECKING:
    from viewpoints.domain.library import StatementView
    from viewpoints.gui.actions import Actions
    from viewpoints.gui.dialogs.export import Choice, ExportDialog
    from viewpoints.gui.dialogs.merge import MergeDialog
    from viewpoints.gui.main_window import MainWindow
    from viewpoints.gui.menus import Menus
    from viewpoints.gui.views.compare import CompareView
    from viewpoints.services.exporting import Request
    from viewpoints.services.merging import Described, Filled, Merged, Read

tr = QCoreApplication.translate

MOST_FOUND = 10_000
"""Hits of a search that are taken into an export."""


class Exchange(QObject):
    """Export, print, cite and merge, for one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._job: Job | None = None
        self._dialog: ExportDialog | None = None
        make = self._make
        self.export = make(tr("Exchange", "&Export…"), self.ask_to_export, "Ctrl+E")
        self.print = make(tr("Exchange", "P&rint…"), self.ask_to_export, "Ctrl+P")
        self.merge = make(tr("Exchange", "&Merge library or argument…"), self.ask_to_merge)
        self.sources = make(tr("Exchange", "&Sources from a file (CSL-JSON)…"), self.ask_for_sources)
        self.zotero = make(tr("Exchange", "Sources from &Zotero on this computer"), self.fill_from_zotero)
        self.cite_claim = QMenu(tr("Exchange", "&Copy claim as citation"), window)
        self.cite_pair = QMenu(tr("Exchange", "Copy claim and &answer as citation"), window)
        for menu, pair in ((self.cite_claim, False), (self.cite_pair, True)):
            for style, words in (("apa", "&APA"), ("mla", "&MLA"), ("chicago", "&Chicago")):
                action = menu.addAction(words)
                action.setStatusTip(tr("Exchange", "Put it on the clipboard in this style"))
                action.triggered.connect(lambda _on=False, style=style, pair=pair: self.cite(style, pair=pair))
        self.export.setStatusTip(tr("Exchange", "Write what is shown, or the whole library, for people or programs"))
        self.print.setStatusTip(tr("Exchange", "Print what is shown, with its sources"))
        self.sources.setStatusTip(tr("Exchange", "Fill in author, date and publisher from a list of sources"))
        self.zotero.setStatusTip(tr("Exchange", "Ask Zotero on this computer for author, date and publisher"))
        self.merge.setStatusTip(tr("Exchange", "Bring in another reader’s library, an argument map or coded texts"))

    def _make(self, words: str, do: Callable[[], None], keys: str = "") -> QAction:
        action = QAction(words, self)
        action.setShortcut(keys)
        action.triggered.connect(lambda _on=False: do())
        return action

    def fill_menus(self, menus: Menus, do: Actions) -> None:
        """Put the actions into the menus: ways out into File, ways in into Library, citations into Claims."""
        menus.file.insertSeparator(menus.exports)
        menus.file.insertActions(menus.exports, [self.export, self.print])
        menus.library.insertActions(do.upkeep, [self.merge, self.sources, self.zotero])
        menus.library.insertSeparator(do.upkeep)
        below = menus.claims.actions()
        after = below[below.index(do.copy_quote) + 1]
        menus.claims.insertActions(after, [self.cite_claim.menuAction(), self.cite_pair.menuAction()])

    def attach(self, compare: CompareView, do: Actions) -> None:
        """Give the two columns the actions on their selection, on right-click."""
        for view in (compare.claims, compare.answers):
            if view.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu:
                continue  # attached already
            menu = self.build_card_menu(do)
            view.destroyed.connect(menu.deleteLater)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(
                lambda place, view=view, menu=menu: menu.popup(view.viewport().mapToGlobal(place))
            )

    def build_card_menu(self, do: Actions) -> QMenu:
        """Return the menu of what can be done with a card."""
        # A child of the window: the left column runs from right to left for its scroll bar's sake, a menu does not.
        menu = QMenu(self._window)
        menu.addActions([do.confirm, do.reject, do.join])
        menu.addSeparator()
        menu.addActions([do.copy_quote, self.cite_claim.menuAction(), self.cite_pair.menuAction()])
        menu.addSeparator()
        menu.addAction(self.export)
        return menu

    def enable(self, *, ready: bool) -> None:
        """Let the actions follow whether a library is open."""
        for action in (self.export, self.print, self.merge, self.sources, self.zotero):
            action.setEnabled(ready)
        self.cite_claim.setEnabled(ready)
        self.cite_pair.setEnabled(ready)

    def stop(self) -> None:
        """End all work on the library that is being left."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog = None
        if self._job is not None:
            self._job.cancel()
            self._job.wait()

    # -- what is shown ------------------------------------------------------------------------------------------------

    def choices(self) -> tuple[Choice, ...]:
        """Return what can be exported, what is shown now first."""
        from viewpoints.gui.dialogs.export import Choice

        window, found = self._window, []
        compare, services = window.compare, window.services
        if compare is not None:
            state = compare.state()
            article, right = state["article"], state["right"]
            shown = _ids(compare)
            title = f"{compare.left_picker.text()} — {compare.right_picker.text()}"
            if shown:
                against = right if isinstance(right, int) else None
                words = tr("Exchange", "Shown now: {title}").format(title=title)
                found.append(Choice(words, Scope(title, statements=shown, against=against)))
            claim = compare.current()
            if claim is not None:
                words = tr("Exchange", "The selected claim with its answers")
                against = right if isinstance(right, int) else None
                name = tr("Exchange", "A claim of {name}").format(name=compare.left_picker.text())
                found.append(Choice(words, Scope(name, statements=(claim,), against=against)))
            if isinstance(article, int) and services is not None:
                name = services.comparing.article(article).summary.title
                words = tr("Exchange", "The article “{title}”").format(title=name)
                found.append(Choice(words, Scope(name, articles=(article,))))
        query = window.header.search.text().strip()
        if query and services is not None:
            hits = services.searching.words(query, MOST_FOUND)
            if hits:
                words = tr("Exchange", "Found by “{query}” ({count})").format(query=query, count=len(hits))
                title = tr("Exchange", "Statements with “{query}”").format(query=query)
                found.append(Choice(words, Scope(title, statements=tuple(hit.statement.id for hit in hits))))
        name = services.path.stem if services is not None else ""
        found.append(Choice(tr("Exchange", "The whole library"), Scope(name)))
        return tuple(found)

    # -- out ----------------------------------------------------------------------------------------------------------

    @Slot()
    def ask_to_export(self) -> None:
        """Show the export dialog."""
        services = self._window.services
        if services is None or self._dialog is not None:
            return
        from viewpoints.gui.dialogs.export import ExportDialog

        state = self._window.session.window.get("export")
        kept = state if isinstance(state, dict) else {}
        try:
            choices = self.choices()
        except ViewpointsError as error:
            self._window.tell(error)
            return
        dialog = ExportDialog(
            services.exporting,
            choices,
            chosen=str(kept.get("format", "html")),
            reader=str(kept.get("reader", "")),
            folder=str(kept.get("folder", Path.home())),
            parent=self._window,
        )
        self._dialog = dialog
        dialog.exported.connect(self._on_exported)
        dialog.print_requested.connect(self._ask_printer)
        dialog.finished.connect(self._on_export_closed)
        self._window.questions.ask(dialog)

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        request = dialog.request()
        state = {"format": request.format, "reader": request.reader, "folder": str(path.parent)}
        self._window.session.keep_window({**self._window.session.window, "export": state})
        self._window.messages.say("info", tr("Exchange", "Exported to {path}.").format(path=path))
        dialog.accept()

    @Slot()
    def _on_export_closed(self) -> None:
        self._dialog = None

    @Slot(object)
    def _ask_printer(self, request: Request) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: self._print(request, printer))
        self._window.questions.ask(dialog)

    def _print(self, request: Request, printer: object) -> None:
        from PySide6.QtPrintSupport import QPrinter

        from viewpoints.gui.printing import lay_out

        services = self._window.services
        if services is None or not isinstance(printer, QPrinter):
            return
        exporting = services.exporting

        def work(_report: Report, token: CancelToken) -> Iterator[object]:
            yield exporting.pieces(request, lambda pieces, cover, tick: lay_out(pieces, cover, printer, tick), token)

        def done(pages: object) -> None:
            words = tr("Exchange", "Sent to the printer: {pages} pages.").format(pages=pages)
            self._window.messages.say("info", words)

        self._run(work, done)

    def cite(self, style: str, *, pair: bool) -> None:
        """Copy the selected claim, or it and the selected answer, as a citation, plain and rich."""
        compare, services = self._window.compare, self._window.services
        if compare is None or services is None:
            return
        claim, answer = compare.current(), compare.answers.current_id()
        ids = tuple(each for each in ((claim, answer) if pair else (claim,)) if each is not None)
        if not ids or (pair and len(ids) < 2):
            self._window.messages.say("info", tr("Exchange", "Select a claim and an answer first."))
            return
        from viewpoints.services.exporting import Style

        try:
            citation = services.exporting.citation(ids, Style(style))
        except ViewpointsError as error:
            self._window.tell(error)
            return
        data = QMimeData()
        data.setText(citation.plain)
        data.setHtml(citation.rich)
        QGuiApplication.clipboard().setMimeData(data)
        self._window.statusBar().showMessage(tr("Exchange", "The citation is on the clipboard."), 5000)

    # -- in -----------------------------------------------------------------------------------------------------------

    @Slot()
    def ask_to_merge(self) -> None:
        """Ask which file to bring in."""
        if self._window.services is None or self._job is not None:
            return
        from viewpoints.services.merging import READABLE

        endings = " ".join(f"*{ending}" for ending in READABLE)
        filters = ";;".join(
            (
                tr("Exchange", "Bundles and arguments ({endings})").format(endings=endings),
                tr("Exchange", "All files (*)"),
            )
        )
        dialog = FileDialog(self._window, tr("Exchange", "Merge library or argument"), str(Path.home()), filters)
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        self._window.questions.ask(dialog)

    def read(self, path: Path) -> None:
        """Read a file beside the event loop, then say what is in it and ask how to merge it."""
        services = self._window.services
        if services is None:
            return
        merging = services.merging

        def work(_report: Report, _token: CancelToken) -> Iterator[object]:
            found = merging.read(path)
            yield found, merging.describe(found)

        self._run(work, self._on_read)

    def _on_read(self, result: object) -> None:
        from viewpoints.gui.dialogs.merge import MergeDialog

        assert isinstance(result, tuple)
        found: Read = result[0]
        described: Described = result[1]
        dialog = MergeDialog(found.name, described, self._window)
        dialog.merge_requested.connect(lambda reader: self._merge(found, reader, dialog))
        dialog.rejected.connect(lambda: self._job.cancel() if self._job is not None else None)
        self._window.questions.ask(dialog)

    def _merge(self, found: Read, reader: str | None, dialog: MergeDialog) -> None:
        services = self._window.services
        if services is None:
            return
        merging = services.merging

        def work(report: Report, token: CancelToken) -> Iterator[object]:
            yield merging.merge(found, reader, report, token)

        def done(result: object) -> None:
            merged: Merged = result  # type: ignore[assignment]
            dialog.accept()
            self._on_merged(found.name, merged)

        job = self._run(work, done)
        if job is not None:
            job.progressed.connect(lambda progress: _show_progress(dialog, progress))
            job.failed.connect(lambda _error: dialog.accept())

    def _on_merged(self, name: str, merged: Merged) -> None:
        from viewpoints.gui.dialogs.merge import MergedDialog

        window = self._window
        if window.services is None:
            return
        command = MergeLibrary(name, merged, window.services.merging, window.edits.wiring(window.services))
        window.edits.make(command)
        window.rematch()
        if merged.conflicts or merged.losses:
            self._window.questions.ask(MergedDialog(merged, window))
        else:
            words = tr("Exchange", "{name} was merged: {count} new articles, {statements} statements.")
            window.messages.say(
                "info", words.format(name=name, count=len(merged.articles), statements=merged.statements)
            )

    @Slot()
    def ask_for_sources(self) -> None:
        """Ask for a list of sources."""
        filters = tr("Exchange", "CSL-JSON (*.json);;All files (*)")
        dialog = FileDialog(self._window, tr("Exchange", "Sources from a file"), str(Path.home()), filters)
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._fill(Path(name)))
        self._window.questions.ask(dialog)

    @Slot()
    def fill_from_zotero(self) -> None:
        """Ask Zotero, which runs on this computer, for its sources."""
        self._fill(None)

    def _fill(self, path: Path | None) -> None:
        services = self._window.services
        if services is None:
            return
        merging = services.merging

        def work(_report: Report, _token: CancelToken) -> Iterator[object]:
            yield merging.fill_from_zotero() if path is None else merging.fill_from_file(path)

        self._run(work, self._on_filled)

    def _on_filled(self, result: object) -> None:
        from viewpoints.domain.articles import Source
        from viewpoints.gui.views.messages import Offer

        filled: Filled = result  # type: ignore[assignment]
        window = self._window
        if window.services is None:
            return
        if filled.former:
            wiring = window.edits.wiring(window.services)
            window.edits.make(FillSources(filled, window.services.merging, wiring))
        words = tr("Exchange", "{count} articles were completed from the list of sources.").format(
            count=len(filled.articles)
        )
        offer = None
        if filled.links:
            words += " " + tr("Exchange", "{count} of its links are not in this library.").format(
                count=len(filled.links)
            )
            sources = [Source(url=link) for link in filled.links]
            offer = Offer(tr("Exchange", "Import them"), lambda: window.import_sources(sources))
        window.messages.say("info", words, offer)

    # -- work ---------------------------------------------------------------------------------------------------------

    def _run(
        self, work: Callable[[Report, CancelToken], Iterator[object]], done: Callable[[object], None]
    ) -> Job | None:
        """Do one thing beside the event loop; a second one has to wait for it."""
        if self._job is not None:
            self._window.messages.say("info", tr("Exchange", "One thing at a time: the other is not done yet."))
            return None
        self._job = job = Job(work, self)
        job.failed.connect(self._on_failed)
        job.produced.connect(lambda result: self._after(job, result, done))
        job.finished.connect(lambda: self._forget(job))
        job.start()
        return job

    def _after(self, job: Job, result: object, done: Callable[[object], None]) -> None:
        # What follows may start work of its own, which the end of this job would be waited for.
        self._forget(job)
        done(result)

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None
        if job.over:
            job.deleteLater()

    @Slot(object)
    def _on_failed(self, error: ViewpointsError | None) -> None:
        if error is not None:
            self._window.tell(error)


def _ids(compare: CompareView) -> tuple[int, ...]:
    """Return the ids of the cards on the left, in the order they are shown."""
    model = compare.claims.cards
    rows: list[StatementView] = [model.index(row, 0).data(RowRole.STATEMENT) for row in range(model.rowCount())]
    return tuple(each.id for each in rows)


def _show_progress(dialog: MergeDialog, progress: Progress) -> None:
    dialog.bar.setValue(progress.done)
