"""Imports beside the event loop: what is asked for, how far it has come, and what became of it, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from viewpoints.domain.edits import Edit
from viewpoints.errors import ViewpointsError
from viewpoints.gui import counts
from viewpoints.gui.jobs import JobQueue, Task
from viewpoints.gui.models.library import contents
from viewpoints.gui.views.messages import Kind, MessageBar, Offer
from viewpoints.tasks import CancelToken, Progress, Report

if TYPE_CHECKING:
    from viewpoints.domain.articles import Source
    from viewpoints.services.importing import Importing, Outcome

tr = QCoreApplication.translate

STAGES = ("Reading", "Finding who said what", "Encoding", "Matching")
"""The stages of one article's work, in order, as the worker names them."""


def stage_words(progress: Progress | None) -> str:
    """Return a stage of the work in the reader's language."""
    if progress is None:
        return ""
    known = {
        "Reading": tr("Imports", "reading the article…"),
        "Finding who said what": tr("Imports", "finding who said what…"),
        "Encoding": tr("Imports", "comparing meanings…"),
        "Matching": tr("Imports", "matching answers…"),
    }
    return known.get(progress.stage, f"{progress.stage[:1].lower()}{progress.stage[1:]}…")


def share_done(progress: Progress | None) -> float | None:
    """Return how much of one article's work is done, all stages together; None where that is not known."""
    if progress is None or progress.stage not in STAGES:
        return None
    within = progress.done / progress.total if progress.total else 0.0
    return (STAGES.index(progress.stage) + within) / len(STAGES)


def name_of(source: Source) -> str:
    """Return what to call a source in a line of its own: a file's name, a link, the beginning of a text."""
    if source.path is not None:
        return Path(source.path).name
    if source.url is not None:
        return source.url.removeprefix("https://").removeprefix("http://")
    beginning = " ".join((source.text or "")[:200].split())[:40]
    return tr("Imports", "“{beginning}…”").format(beginning=beginning) if beginning else source.label


class _Batch:
    """What became so far of the sources imported together."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self.sources = tuple(sources)
        self.stored: list[Outcome] = []
        self.already = 0
        self.failed = 0


class Imports(QObject):
    """Has articles imported and matched one after the other, and tells the reader what came of each."""

    changed = Signal(object)
    """The library has changed; carries the LibraryChange."""
    shown = Signal(int)
    """An article that the reader will want to see."""
    imported = Signal(object)
    """The ids of the articles that one import has added, when it is over."""
    reread_done = Signal(str, object)
    """An article's title, and the Edit that reading it anew has made."""

    def __init__(self, jobs: JobQueue, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._messages = messages

    def add(self, importing: Importing, sources: Iterable[Source]) -> None:
        """Import sources after those asked for earlier."""
        batch = _Batch(sources)
        if not batch.sources:
            return

        def work(report: Report, token: CancelToken) -> Iterator[object]:
            return importing.import_sources(batch.sources, report, token)

        self._jobs.add(
            Task(
                work,
                tuple(map(name_of, batch.sources)),
                done=lambda outcome: self._on_outcome(batch, outcome),  # type: ignore[arg-type]
                failed=self._on_failed,
                ended=lambda cancelled: self._on_over(batch, cancelled=cancelled),
            )
        )

    def rematch(self, importing: Importing, ended: Callable[[], None]) -> None:
        """Encode and rank what still waits for it, and call `ended` when that is over."""

        def work(report: Report, token: CancelToken) -> Iterator[object]:
            return importing.rematch(report, token)

        def failed(error: ViewpointsError | None) -> None:
            if error is not None:
                again = Offer(tr("Imports", "Try again"), lambda: self.rematch(importing, ended))
                self._messages.say("error", str(error), again)

        self._jobs.add(Task(work, done=self.changed.emit, failed=failed, ended=lambda _cancelled: ended()))

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
        if outcome.error is not None:
            batch.failed += 1
            self._messages.say("error", f"{name_of(outcome.source)}: {outcome.error}")
            return
        if outcome.already:
            batch.already += 1
            words = tr("Imports", "“{title}” is already in the library; nothing was changed.")
            offer = Offer(tr("Imports", "Show"), lambda: self.shown.emit(outcome.article_id))
            self._messages.say("info", words.format(title=outcome.title), offer)
            return
        batch.stored.append(outcome)
        self.changed.emit(outcome.change)
        if len(batch.stored) == 1:
            self.shown.emit(outcome.article_id)
        if len(batch.sources) == 1 or outcome.remark:
            found = contents(outcome.claims, outcome.answers).replace(" · ", ", ")
            words = tr("Imports", "“{title}”: {contents}.").format(title=outcome.title, contents=found)
            kind: Kind = "warning" if outcome.remark else "success"
            self._messages.say(kind, f"{words} {outcome.remark}".strip())

    def _on_failed(self, error: ViewpointsError | None) -> None:
        if error is not None:
            self._messages.say("error", str(error))

    def _on_over(self, batch: _Batch, *, cancelled: bool) -> None:
        stored = len(batch.stored)
        if stored:
            self.imported.emit([each.article_id for each in batch.stored])
        if cancelled:
            words = tr("Imports", "The import was cancelled; nothing was stored of what was not yet finished.")
            if stored:
                words = tr("Imports", "The import was cancelled; {articles} imported before stay.")
            articles = counts.articles(stored)
            self._messages.say("info", words.format(articles=articles))
        elif len(batch.sources) > 1:
            self._sum_up(batch)

    def _sum_up(self, batch: _Batch) -> None:
        stored = len(batch.stored)
        parts = [tr("Imports", "Imported {articles} of {total}").format(articles=stored, total=len(batch.sources))]
        if stored:
            claims = sum(each.claims for each in batch.stored)
            answers = sum(each.answers for each in batch.stored)
            parts[0] += f": {contents(claims, answers).replace(' · ', ', ')}"
        if batch.already:
            parts.append(tr("Imports", "{count} already in the library").format(count=batch.already))
        if batch.failed:
            parts.append(tr("Imports", "{count} could not be read").format(count=batch.failed))
        kind: Kind = "success" if stored and not batch.failed else "info"
        self._messages.say(kind, "; ".join(parts) + ".")
