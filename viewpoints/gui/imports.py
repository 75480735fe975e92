"""Imports beside the event loop: what is asked for, how far it has come, and what became of it, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, wait
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from viewpoints.domain.edits import Edit
from viewpoints.domain.queue import Choice, JobState
from viewpoints.errors import NotAnArticle, ViewpointsError
from viewpoints.gui import counts
from viewpoints.gui.jobs import JobQueue, Task
from viewpoints.gui.models.library import contents
from viewpoints.gui.text import isolated
from viewpoints.gui.told import told
from viewpoints.gui.views.messages import Kind, MessageBar, Offer
from viewpoints.tasks import CancelToken, Progress, Report

if TYPE_CHECKING:
    from viewpoints.domain.articles import Source
    from viewpoints.services.encoding import Encoding
    from viewpoints.services.importing import Importing, Outcome
    from viewpoints.services.queue import Queue

tr = QCoreApplication.translate

STAGES = ("Reading", "Finding who said what", "Encoding", "Matching")
"""The stages of one article's work, in order, as the worker names them."""
OF_LIBRARY = ("Encoding anew", "Matching anew")
"""The stages of a change of encoder: each of them counts statements or articles of the whole library."""


def stage_words(progress: Progress | None) -> str:
    """Return a stage of the work in the reader's language."""
    if progress is None:
        return ""
    known = {
        "Reading": tr("Imports", "reading the article…"),
        "Finding who said what": tr("Imports", "finding who said what…"),
        "Encoding": tr("Imports", "comparing meanings…"),
        "Matching": tr("Imports", "matching answers…"),
        "Encoding anew": tr("Imports", "comparing meanings anew…"),
        "Matching anew": tr("Imports", "matching answers anew…"),
        "Removing the former vectors": tr("Imports", "tidying up…"),
    }
    return known.get(progress.stage, f"{progress.stage[:1].lower()}{progress.stage[1:]}…")


def share_done(progress: Progress | None) -> float | None:
    """Return how much of the work on an article, or of one stage for all, is done; None where that is not known."""
    if progress is None or progress.stage not in (*STAGES, *OF_LIBRARY):
        return None
    within = progress.done / progress.total if progress.total else 0.0
    if progress.stage in OF_LIBRARY:
        return within
    return (STAGES.index(progress.stage) + within) / len(STAGES)


def name_of(source: Source) -> str:
    """Return what to call a source in a line of its own: a file's name, a link, the beginning of a text."""
    if source.path is not None:
        return Path(source.path).name
    if source.url is not None:
        return source.url.removeprefix("https://").removeprefix("http://")
    beginning = " ".join((source.text or "")[:200].split())[:40]
    return tr("Imports", "“{beginning}…”").format(beginning=beginning) if beginning else source.label


def time_left(seconds: float | None) -> str:
    """Return how long something will still take, in words; "" where that is not known."""
    if seconds is None:
        return ""
    if seconds < 60:
        return tr("Imports", "less than a minute left")
    if seconds < 3600:
        return tr("Imports", "about {minutes} min left").format(minutes=round(seconds / 60))
    return tr("Imports", "about {hours} h {minutes} min left").format(
        hours=int(seconds // 3600), minutes=round(seconds % 3600 / 60)
    )


LOOK = 0.05
"""Seconds between two looks at the cancel token while a batch is being written down."""
TOLD_EACH = 5
"""Sources up to which each failure is told by itself; those of larger batches stand in the list of imports."""


class _Batch:
    """What became so far of the sources imported together; `number` is theirs in the queue, None all that waits."""

    def __init__(self, number: Future[int | None], names: Iterable[str]) -> None:
        self.number = number
        self.names = tuple(names)
        self.stored: list[Outcome] = []
        self.already = 0
        self.failed = 0
        self.asking = 0
        self.cancelled = 0


class Imports(QObject):
    """Has articles imported and matched one after the other, and tells the reader what came of each."""

    changed = Signal(object)
    """The library has changed; carries the LibraryChange."""
    shown = Signal(int)
    """An article that the reader will want to see."""
    asked = Signal(int)
    """A source of the queue that the user is to look over, to decide about, or to choose parts of."""
    replaced = Signal(object)
    """An article gave way to a new version; carries the `Outcome`."""
    anyway_wanted = Signal(int)
    """A source judged to be no article is to be imported all the same."""
    list_wanted = Signal()
    """The reader wants to see the list of imports."""
    imported = Signal(object)
    """The ids of the articles that one import has added, when it is over."""
    reread_done = Signal(str, object)
    """An article's title, and the Edit that reading it anew has made."""

    def __init__(self, jobs: JobQueue, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._messages = messages
        self.preview = False
        """Whether a source imported by itself is shown before it is stored."""

    def add(self, importing: Importing, sources: Iterable[Source]) -> None:
        """Import sources after those asked for earlier; from now on they survive the end of the program."""
        wanted = tuple(sources)
        if not wanted:
            return

        choice = Choice.LOOK if self.preview and len(wanted) == 1 else Choice.ASK
        number: Future[int | None] = Future()

        def enqueue(_report: Report, _token: CancelToken) -> Iterator[object]:
            # Beside the queue, or what is asked for during a long import would be lost with the program.
            try:
                number.set_result(importing.enqueue(wanted, choice))
            except ViewpointsError as error:
                number.set_exception(error)
            yield from ()

        self._jobs.aside(Task(enqueue))
        self._work_off(importing, _Batch(number, map(name_of, wanted)))

    def go_on(self, importing: Importing, names: Iterable[str]) -> None:
        """Work off what waits in the queue for this window, whichever batch it is of."""
        every: Future[int | None] = Future()
        every.set_result(None)
        self._work_off(importing, _Batch(every, names))

    def resume(self, importing: Importing, queue: Queue) -> None:
        """Go on with what was left when the program ended, and say so."""

        def adopt(_report: Report, _token: CancelToken) -> Iterator[object]:
            if queue.left_over() and importing.adopt():
                waiting = [job for job in queue.jobs(states=(JobState.WAITING,)) if job.taken_by]
                yield tuple(name_of(job.source) for job in waiting)

        def work_off(names: object) -> None:
            assert isinstance(names, tuple)
            words = tr("Imports", "{sources} of an import were left when the program ended; it goes on with them.")
            counting = counts.sources(len(names))
            cancel = Offer(tr("Imports", "Cancel"), self._jobs.cancel)
            self._messages.say("info", words.format(sources=counting), cancel)
            self.go_on(importing, names)

        self._jobs.aside(Task(adopt, done=work_off, failed=self._on_failed))

    def _work_off(self, importing: Importing, batch: _Batch) -> None:
        def work(report: Report, token: CancelToken) -> Iterator[object]:
            while not batch.number.done():
                token.check()
                wait((batch.number,), LOOK)
            yield from importing.work(batch.number.result(), report, token)

        def over(cancelled: bool) -> None:
            if cancelled and batch.number.done() and batch.number.exception() is None:

                def cancel(_report: Report, _token: CancelToken) -> Iterator[object]:
                    yield importing.cancel(batch.number.result())

                self._jobs.aside(Task(cancel, failed=self._on_failed))
            self._on_over(batch, cancelled=cancelled)

        self._jobs.add(
            Task(
                work,
                batch.names,
                done=lambda outcome: self._on_outcome(batch, outcome),  # type: ignore[arg-type]
                failed=self._on_failed,
                ended=over,
            )
        )

    def rematch(self, importing: Importing, ended: Callable[[], None]) -> None:
        """Encode and rank what still waits for it, and call `ended` when that is over."""
        self._match(importing.rematch, ended, lambda: self.rematch(importing, ended))

    def encode_anew(self, encoding: Encoding) -> None:
        """Exchange the vectors of a library for those of another encoder, and match what waits."""
        self._match(encoding.run, lambda: None, lambda: self.encode_anew(encoding))

    def _match(
        self,
        work: Callable[[Report, CancelToken], Iterator[object]],
        ended: Callable[[], None],
        again: Callable[[], None],
    ) -> None:
        def failed(error: ViewpointsError | None) -> None:
            if error is not None:
                self._messages.say("error", told(error), Offer(tr("Imports", "Try again"), again))

        self._jobs.add(Task(work, done=self.changed.emit, failed=failed, ended=lambda _cancelled: ended(), behind=True))

    def reread(self, importing: Importing, article_id: int, title: str) -> None:
        """Look anew for who says what in an article, beside the event loop."""

        def work(report: Report, token: CancelToken) -> Iterator[object]:
            return importing.reread(article_id, report, token)

        def done(result: object) -> None:
            if isinstance(result, Edit):
                self.reread_done.emit(title, result)
            else:
                self.changed.emit(result)

        self._jobs.add(Task(work, (title,), done=done, failed=self._on_failed))

    def _on_outcome(self, batch: _Batch, outcome: Outcome) -> None:
        alone = len(batch.names) <= TOLD_EACH
        if outcome.error is not None:
            batch.asking += outcome.asking
            batch.failed += not outcome.asking
            if alone and outcome.asking:
                self.asked.emit(outcome.job)
            elif alone:
                offer = None
                if isinstance(outcome.error, NotAnArticle):
                    offer = Offer(tr("Imports", "Import anyway"), lambda: self.anyway_wanted.emit(outcome.job))
                name = name_of(outcome.source)
                named = name in outcome.error.message
                self._messages.say("error", told(outcome.error) if named else f"{name}: {told(outcome.error)}", offer)
        elif outcome.parts:
            batch.names = (*batch.names, *([""] * (outcome.parts - 1)))
        elif outcome.cancelled:
            batch.cancelled += 1
        elif outcome.asking:
            batch.asking += 1
            if alone:
                self.asked.emit(outcome.job)
        elif outcome.already:
            batch.already += 1
            if alone:
                words = tr("Imports", "“{title}” is already in the library; nothing was changed.")
                offer = Offer(tr("Imports", "Show"), lambda: self.shown.emit(outcome.article_id))
                self._messages.say("info", words.format(title=isolated(outcome.title)), offer)
        else:
            self._on_stored(batch, outcome)

    def _on_stored(self, batch: _Batch, outcome: Outcome) -> None:
        batch.stored.append(outcome)
        self.changed.emit(outcome.change)
        if outcome.replaced is not None:
            self.replaced.emit(outcome)
        if len(batch.stored) == 1:
            self.shown.emit(outcome.article_id)
        if len(batch.names) == 1 or (outcome.remark and len(batch.names) <= TOLD_EACH):
            found = contents(outcome.claims, outcome.answers).replace(" · ", ", ")
            words = tr("Imports", "“{title}”: {contents}.").format(title=isolated(outcome.title), contents=found)
            kind: Kind = "warning" if outcome.remark else "success"
            self._messages.say(kind, f"{words} {outcome.remark}".strip())

    def _on_failed(self, error: ViewpointsError | None) -> None:
        if error is not None:
            self._messages.say("error", told(error))

    def _on_over(self, batch: _Batch, *, cancelled: bool) -> None:
        stored = len(batch.stored)
        # What gave way to a new version is taken back together with it, by a command of its own.
        if fresh := [each.article_id for each in batch.stored if each.replaced is None]:
            self.imported.emit(fresh)
        if cancelled:
            words = tr("Imports", "The import was cancelled; nothing was stored of what was not yet finished.")
            if stored:
                words = tr("Imports", "The import was cancelled; {articles} imported before stay.")
            articles = counts.articles(stored)
            self._messages.say("info", words.format(articles=articles))
        elif len(batch.names) > 1:
            self._sum_up(batch)

    def _sum_up(self, batch: _Batch) -> None:
        stored = len(batch.stored)
        parts = [tr("Imports", "Imported {articles} of {total}").format(articles=stored, total=len(batch.names))]
        if stored:
            claims = sum(each.claims for each in batch.stored)
            answers = sum(each.answers for each in batch.stored)
            parts[0] += f": {contents(claims, answers).replace(' · ', ', ')}"
        if batch.already:
            parts.append(tr("Imports", "{count} already in the library").format(count=batch.already))
        if batch.failed:
            parts.append(tr("Imports", "{count} could not be read").format(count=batch.failed))
        if batch.asking:
            parts.append(tr("Imports", "{count} wait for your answer").format(count=batch.asking))
        if batch.cancelled:
            parts.append(tr("Imports", "{count} cancelled").format(count=batch.cancelled))
        kind: Kind = "success" if stored and not batch.failed else "info"
        offer = None
        if batch.failed or batch.asking:
            offer = Offer(tr("Imports", "Show list"), self.list_wanted.emit)
        self._messages.say(kind, "; ".join(parts) + ".", offer)
