"""What the window does so that nothing is lost: left imports, questions about them, backups, checks and repair."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from viewpoints.domain.queue import Choice, JobState
from viewpoints.errors import DamagedLibrary, ViewpointsError
from viewpoints.gui import counts
from viewpoints.gui.imports import name_of
from viewpoints.gui.jobs import Task
from viewpoints.gui.told import told
from viewpoints.gui.views.messages import Offer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from viewpoints.bootstrap import Services
    from viewpoints.domain.articles import Article
    from viewpoints.gui.dialogs.imports import ImportListDialog
    from viewpoints.gui.dialogs.upkeep import UpkeepDialog
    from viewpoints.gui.main_window import MainWindow
    from viewpoints.gui.watching import Watching
    from viewpoints.services.importing import Outcome
    from viewpoints.services.upkeep import Health, Rescued, Upkeep
    from viewpoints.tasks import CancelToken, Report

tr = QCoreApplication.translate

BACKUP_AFTER = 3000
"""Milliseconds after the library is shown before its daily backup begins, so that the two do not compete."""
REFRESH = 400
"""Milliseconds between two looks of the open list of imports at the queue."""


class Safekeeping(QObject):
    """Looks after the open library and its import queue, and holds the dialogs about them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._list: ImportListDialog | None = None
        self._tending: UpkeepDialog | None = None
        self._asking = False
        self._unasked: list[int] = []  # the jobs whose questions wait until the one that is asked is answered
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH)
        self._refresh.timeout.connect(self._refresh_list)
        self._watching: Watching | None = None
        do = window.actions_
        do.import_list.triggered.connect(self.show_imports)
        do.upkeep.triggered.connect(self.show_upkeep)
        do.edit_details.triggered.connect(self.ask_for_details)
        window.sidebar.details_requested.connect(self.ask_for_details)
        do.preview.setChecked(window.settings.preview_imports)
        do.preview.toggled.connect(self._on_preview)
        do.watch.setChecked(bool(window.settings.watched_folder))
        do.watch.triggered.connect(self._on_watch)
        window.imports.preview = window.settings.preview_imports
        window.imports.asked.connect(self.ask_about)
        window.imports.replaced.connect(self._on_replaced)
        window.imports.list_wanted.connect(self.show_imports)
        window.imports.anyway_wanted.connect(lambda job: self._retry([job], Choice.ANYWAY))
        window.jobs.changed.connect(self._refresh.start)

    @property
    def _services(self) -> Services | None:
        return self._window.services

    # -- a library was opened -----------------------------------------------------------------------------------------

    def begin(self, services: Services) -> None:
        """Say what is to be said about a library that is shown now, go on with its queue, and back it up."""
        say = self._window.messages.say
        if services.readonly:
            say("warning", services.readonly)
        for other in services.others:
            what = tr("Safekeeping", "in another window") if other.window else tr("Safekeeping", "by a command")
            words = tr(
                "Safekeeping",
                "This library is open {what} too (process {pid}). Both can be used; what the other one changes is "
                "shown here when you come back to this window.",
            )
            say("info", words.format(what=what, pid=other.pid))
        copies = services.upkeep.conflict_copies()
        if copies:
            words = tr(
                "Safekeeping",
                "A synchronising service made another copy of this library, because two computers changed it: {name}. "
                "Open it to see what it holds; only one of the two is open here.",
            )
            say("warning", words.format(name=copies[0].name))
        if services.readonly:
            return
        self._window.imports.resume(services.importing, services.queue)
        self._window.jobs.aside(Task(lambda _r, _t: iter((services.queue.asking(),)), done=self._on_asking))
        QTimer.singleShot(BACKUP_AFTER, self, lambda: self._back_up_daily(services))
        self._watch()

    @Slot(object)
    def _on_asking(self, count: object) -> None:
        if count:
            words = tr("Safekeeping", "{count} imported earlier wait for your answer.").format(count=count)
            self._window.messages.say("info", words, Offer(tr("Safekeeping", "Show list"), self.show_imports))

    def _back_up_daily(self, services: Services) -> None:
        if services is not self._services:
            return

        def work(_report: Report, _token: CancelToken) -> Iterator[object]:
            yield services.upkeep.daily()

        self._window.jobs.aside(Task(work, failed=self._on_trouble))

    @Slot(object)
    def _on_trouble(self, error: ViewpointsError | None) -> None:
        if isinstance(error, DamagedLibrary):
            self._window.tell(error, Offer(tr("Safekeeping", "Library upkeep…"), self.show_upkeep))
        elif error is not None:
            self._window.tell(error)

    # -- the import queue ---------------------------------------------------------------------------------------------

    @Slot()
    def show_imports(self) -> None:
        """Show the list of imports."""
        from viewpoints.gui.dialogs.imports import ImportListDialog

        if self._services is None:
            return
        self._list = dialog = ImportListDialog(self._services.queue, self._window.tell, self._window)
        dialog.retry_wanted.connect(lambda ids: self._retry(ids, Choice.ASK))
        dialog.cancel_wanted.connect(self._cancel)
        dialog.answer_wanted.connect(self.ask_about)
        dialog.finished.connect(self._forget_list)
        self._window.questions.ask(dialog)

    @Slot()
    def _forget_list(self) -> None:
        self._list = None

    @Slot()
    def _refresh_list(self) -> None:
        if self._list is not None and self._services is not None:
            self._list.refresh()

    def _retry(self, ids: list[int], choice: Choice) -> None:
        self._then_go_on(lambda services: services.queue.retry(ids, choice))

    def _cancel(self, ids: list[int]) -> None:
        self._then_go_on(lambda services: services.queue.cancel(ids), go_on=False)

    def _then_go_on(self, change: Callable[[Services], object], *, go_on: bool = True) -> None:
        """Change the queue beside the event loop, then work off what waits in it."""
        services = self._services
        if services is None:
            return

        def work(_report: Report, _token: CancelToken) -> Iterator[object]:
            change(services)
            waiting = services.queue.jobs(states=(JobState.WAITING,))
            yield tuple(name_of(job.source) for job in waiting if job.taken_by)

        def done(names: object) -> None:
            self._refresh_list()
            if go_on and names and services is self._services:
                assert isinstance(names, tuple)
                self._window.imports.go_on(services.importing, names)

        self._window.jobs.aside(Task(work, done=done, failed=self._on_trouble))

    @Slot(int)
    def ask_about(self, job_id: int) -> None:
        """Have the user look over an article, decide about one that resembles another, or choose from several."""
        services = self._services
        if services is None:
            return
        if self._asking:
            self._unasked.append(job_id)
            return
        from viewpoints.gui.dialogs.preview import PreviewDialog

        with self._window.telling():
            job = services.queue.job(job_id)
            if job.state is not JobState.ASKING:
                return
            if job.article is None:
                self._window.questions.choose_parts(
                    job.source, lambda parts: self._then_go_on(lambda services: services.queue.choose(job_id, parts))
                )
                return
            dialog = PreviewDialog(job, job.article, self._window)
            dialog.answered.connect(lambda choice, article: self._on_answer(job_id, choice, article))
            dialog.finished.connect(self._on_asked)
            self._asking = True
            self._window.questions.ask(dialog)

    @Slot()
    def _on_asked(self) -> None:
        self._asking = False
        while self._unasked and not self._asking:
            self.ask_about(self._unasked.pop(0))

    def _on_answer(self, job_id: int, choice: Choice, article: Article) -> None:
        self._then_go_on(
            lambda services: services.queue.answer(job_id, choice, article), go_on=choice is not Choice.SKIP
        )

    @Slot(object)
    def _on_replaced(self, outcome: Outcome) -> None:
        from viewpoints.gui.keeping import ReplaceArticle

        services = self._services
        if services is not None and outcome.replaced is not None:
            command = ReplaceArticle(
                outcome.title, outcome.replaced, services.importing, self._window.edits.wiring(services)
            )
            words = tr("Safekeeping", "“{title}” took the place of its former version.").format(title=outcome.title)
            self._window.edits.take_on(command, words)

    @Slot()
    def ask_for_details(self) -> None:
        """Ask what the chosen article really states about itself."""
        services, article_id = self._services, self._window.sidebar.chosen_article()
        if services is None or article_id is None:
            return
        from viewpoints.gui.dialogs.preview import DetailsDialog
        from viewpoints.gui.keeping import EditDetails

        with self._window.telling():
            dialog = DetailsDialog(services.details.read(article_id), self._window)
            wiring = self._window.edits.wiring(services)
            dialog.chosen.connect(
                lambda details: self._window.edits.make(EditDetails(article_id, details, services.details, wiring))
            )
            self._window.questions.ask(dialog)

    @Slot(bool)
    def _on_preview(self, wanted: bool) -> None:
        self._window.imports.preview = wanted
        self._window.change_settings(replace(self._window.settings, preview_imports=wanted))

    # -- the watched folder -------------------------------------------------------------------------------------------

    @Slot(bool)
    def _on_watch(self, wanted: bool) -> None:
        if not wanted:
            self._set_watched("")
            return
        from viewpoints.gui.dialogs.files import FileDialog

        dialog = FileDialog(self._window, tr("Safekeeping", "Import whatever comes into this folder"))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._set_watched)
        dialog.rejected.connect(lambda: self._window.actions_.watch.setChecked(False))
        self._window.questions.ask(dialog)

    def _set_watched(self, folder: str) -> None:
        self._window.change_settings(replace(self._window.settings, watched_folder=folder))
        self._window.actions_.watch.setChecked(bool(folder))
        self._watch()

    def _watch(self) -> None:
        from viewpoints.gui.watching import Watching

        if self._watching is not None:
            self._watching.deleteLater()
            self._watching = None
        services, folder = self._services, self._window.settings.watched_folder
        if services is not None and not services.readonly and folder:
            self._watching = Watching(Path(folder), services.queue, self._window.jobs, self)
            self._watching.found.connect(lambda sources: self._window.imports.add(services.importing, sources))
            self._watching.failed.connect(self._on_trouble)
            self._watching.start()

    def leave(self) -> None:
        """Stop looking after the library that is being left."""
        if self._watching is not None:
            self._watching.deleteLater()
            self._watching = None
        for dialog in (self._list, self._tending):
            if dialog is not None:
                dialog.close()
        self._asking = False
        self._unasked.clear()

    # -- upkeep of the file -------------------------------------------------------------------------------------------

    @Slot()
    def show_upkeep(self) -> None:
        """Show where the library and its backups are, and what can be done with them."""
        from viewpoints.gui.dialogs.upkeep import UpkeepDialog
        from viewpoints.services.upkeep import Upkeep

        upkeep = Upkeep(self._services.path if self._services is not None else self._window.library.asked.path)
        self._tending = dialog = UpkeepDialog(upkeep.path, self._window)
        dialog.show_copies(upkeep.backups())
        dialog.check_wanted.connect(lambda: self._check(upkeep))
        dialog.backup_wanted.connect(lambda: self._back_up(upkeep))
        dialog.restore_wanted.connect(lambda path: self._ask_to_restore(upkeep, path))
        dialog.repair_wanted.connect(lambda: self._rescue(upkeep))
        dialog.finished.connect(self._forget_tending)
        self._window.questions.ask(dialog)

    @Slot()
    def _forget_tending(self) -> None:
        self._tending = None

    def _say(self, words: str, *, busy: bool = False) -> None:
        if self._tending is not None:
            self._tending.say(words, busy=busy)
        elif not busy:
            self._window.messages.say("info", words)

    def _tend(self, words: str, work: Callable[[], object], done: Callable[[object], None]) -> None:
        """Do something with the file beside the event loop."""
        self._say(words, busy=True)

        def failed(error: ViewpointsError | None) -> None:
            self._say(told(error) if error is not None else tr("Safekeeping", "That went wrong; the log says more."))

        self._window.jobs.aside(Task(lambda _r, _t: iter((work(),)), done=done, failed=failed))

    def _check(self, upkeep: Upkeep) -> None:
        def done(found: object) -> None:
            health: Health = found  # type: ignore[assignment]
            if not health.problems:
                articles = counts.articles(health.counts.get("article", 0))
                words = tr("Safekeeping", "The library is sound ({articles}).").format(articles=articles)
            else:
                words = tr("Safekeeping", "{count} problems. {first}").format(
                    count=len(health.problems), first=" ".join(health.problems[:3])
                )
            self._say(words)

        self._tend(tr("Safekeeping", "Reading everything…"), lambda: next(upkeep.check()), done)

    def _back_up(self, upkeep: Upkeep) -> None:
        def done(path: object) -> None:
            assert isinstance(path, Path)
            self._say(tr("Safekeeping", "Backed up and checked: {name}").format(name=path.name))
            if self._tending is not None:
                self._tending.show_copies(upkeep.backups())

        self._tend(tr("Safekeeping", "Making a copy…"), upkeep.back_up, done)

    def _ask_to_restore(self, upkeep: Upkeep, backup: Path) -> None:
        words = tr("Safekeeping", "Bring this backup back? What is in the library now is kept as a backup of its own.")
        self._confirm(words, backup.name, lambda: self._closed(lambda: upkeep.restore(backup)))

    def _rescue(self, upkeep: Upkeep) -> None:
        def done(found: object) -> None:
            rescued: Rescued = found  # type: ignore[assignment]
            lost = sum(rescued.lost.values())
            words = tr("Safekeeping", "Saved: {articles}, {statements}, in {name}. Rows lost: {lost}.")
            words = words.format(
                articles=counts.articles(rescued.kept.get("article", 0)),
                statements=counts.statements(rescued.kept.get("statement", 0)),
                name=rescued.path.name,
                lost=lost or tr("Safekeeping", "no"),
            )
            self._say(words)
            question = tr("Safekeeping", "Use what was saved in place of the library? The library is kept beside it.")
            self._confirm(question, words, lambda: self._closed(lambda: upkeep.put_in_place(rescued.path)))

        words = tr("Safekeeping", "Saving what can be read…")
        if self._services is None:
            self._tend(words, upkeep.repair, done)
        else:
            # It reads the plain file, and closing that in a process that has the library open too drops SQLite's locks.
            self._closed(upkeep.repair, done, words)

    def _confirm(self, question: str, detail: str, act: Callable[[], None]) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setWindowTitle(tr("Safekeeping", "Library upkeep"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setInformativeText(detail)
        yes = box.addButton(tr("Safekeeping", "Yes"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        yes.clicked.connect(act)
        self._window.questions.ask(box)

    def _closed(self, act: Callable[[], object], done: Callable[[object], None] | None = None, words: str = "") -> None:
        """Close the library, do something to its file saying `words`, open it again, and then tell what came of it."""
        window = self._window
        dialog: QDialog | None = self._tending
        if dialog is not None:
            dialog.close()
        asked = window.library.asked
        window.library.leave()
        window.show_blank()
        window.blank.say(words)
        results: list[object] = []

        def ended(_cancelled: bool) -> None:
            if window.library.asked is asked:  # else another library was opened meanwhile
                window.open(asked)
            opening = window.library.job
            for each in results:
                if opening is None:
                    (done or self._say_kept)(each)
                else:
                    opening.finished.connect(partial(done or self._say_kept, each))

        window.jobs.aside(
            Task(lambda _r, _t: iter((act(),)), done=results.append, failed=self._on_trouble, ended=ended)
        )

    def _say_kept(self, kept: object) -> None:
        if isinstance(kept, Path):
            words = tr("Safekeeping", "Done. What stood there before is kept as {name}.").format(name=kept.name)
            self._window.messages.say("success", words)
