"""A library in memory that keeps the promises of docs/contracts.md, for tests of the window alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count
from pathlib import Path
from types import SimpleNamespace

from viewpoints.domain.articles import Source, Span
from viewpoints.domain.library import (
    ArticleSummary,
    ArticleView,
    Card,
    Comparison,
    Counter,
    HolderSummary,
    LibraryChange,
    Link,
    SearchHit,
    StatementView,
    Totals,
)
from viewpoints.domain.matches import Verdict
from viewpoints.domain.queue import Choice
from viewpoints.domain.search import Filters, Findings, Found, How
from viewpoints.domain.statements import Manner, Role
from viewpoints.errors import LibraryError, UnreadableSource
from viewpoints.services.importing import Outcome
from viewpoints.settings import Settings
from viewpoints.tasks import CancelToken, Progress, Report, unreported
from viewpoints.worker.messages import Contained

QUILL, REED = 1, 2
NAMES = {QUILL: "Ada Quill", REED: "Tomas Reed"}
CLAIM = "The harbour bridge 🌉 must close for good."
OTHER = "Repairs would cost too much."
ANSWER = "Repairs cost a third of a new bridge."
TEXT = f"{CLAIM} {OTHER}\n\n{ANSWER}"


@dataclass
class Store:
    """What the fake library holds."""

    articles: dict[int, tuple[ArticleSummary, str, tuple[StatementView, ...]]] = field(default_factory=dict)
    verdicts: dict[tuple[int, int], Verdict] = field(default_factory=dict)
    unranked: set[int] = field(default_factory=set)
    ids: Iterator[int] = field(default_factory=lambda: count(1))
    failing: Exception | None = None

    def add(self, title: str, text: str = TEXT, **about: object) -> int:
        """Add an article with two claims of Ada Quill and one answer of Tomas Reed."""
        article_id = next(self.ids)
        statements = []
        for words, holder, role in ((CLAIM, QUILL, Role.POSITION), (OTHER, QUILL, Role.POSITION)):
            statements.append(self._statement(article_id, title, text, words, holder, role))
        statements.append(self._statement(article_id, title, text, ANSWER, REED, Role.REBUTTAL))
        summary = ArticleSummary(
            id=article_id,
            title=title,
            author="Tomas Reed",
            publisher="The Harbour Post",
            published=date(2024, 5, 3),
            language="en",
            url="https://example.org/bridge",
            note="",
            claims=2,
            answers=1,
        )
        self.articles[article_id] = (replace(summary, **about), text, tuple(statements))
        return article_id

    def _statement(self, article_id: int, title: str, text: str, words: str, holder: int, role: Role) -> StatementView:
        start = text.index(words)
        return StatementView(
            id=article_id * 100 + holder * 10 + start % 10,
            article_id=article_id,
            article=title,
            holder_id=holder,
            holder=NAMES[holder],
            role=role,
            manner=Manner.REPORTED,
            certainty=0.9,
            span=Span(start, start + len(words)),
            paragraph=1 if role is Role.POSITION else 2,
            text=words,
        )

    def check(self) -> None:
        """Raise what a test wants raised."""
        if self.failing is not None:
            raise self.failing


class FakeComparing:
    def __init__(self, store: Store) -> None:
        self.store = store

    def _statements(self, article_id: int | None = None) -> list[StatementView]:
        return [
            statement
            for key in sorted(self.store.articles)
            for statement in self.store.articles[key][2]
            if article_id in {None, key}
        ]

    def articles(self, ids: Sequence[int] | None = None) -> tuple[ArticleSummary, ...]:
        keys = sorted(self.store.articles, reverse=True)
        return tuple(self.store.articles[key][0] for key in keys if ids is None or key in ids)

    def holders_met_in(self, article_ids: Sequence[int]) -> tuple[HolderSummary, ...]:
        met = {each.id for key in article_ids for each in self.holders(key)}
        return tuple(each for each in self.holders() if each.id in met)

    def holders(self, article_id: int | None = None) -> tuple[HolderSummary, ...]:
        found = self._statements(article_id)
        return tuple(
            HolderSummary(
                id=holder,
                name=name,
                aliases=(),
                claims=sum(s.holder_id == holder and s.role is Role.POSITION for s in found),
                answers=sum(s.holder_id == holder and s.role is Role.REBUTTAL for s in found),
            )
            for holder, name in NAMES.items()
            if any(s.holder_id == holder for s in found)
        )

    def counterparts(self, holder_id: int, article_id: int | None = None) -> tuple[HolderSummary, ...]:
        return tuple(each for each in self.holders(article_id) if each.id != holder_id)

    def _others(self, statement: StatementView) -> list[StatementView]:
        claim = statement.role is Role.POSITION
        return [s for s in self._statements(statement.article_id) if (s.role is Role.POSITION) != claim]

    def _verdict(self, one: StatementView, other: StatementView) -> Verdict | None:
        pair = (one.id, other.id) if one.role is Role.POSITION else (other.id, one.id)
        return self.store.verdicts.get(pair)

    def cards(self, holder_id: int, article_id: int | None = None, against: int | None = None) -> tuple[Card, ...]:
        self.store.check()
        return tuple(
            Card(s, tuple(Link(o.id, 0.7, self._verdict(s, o)) for o in self._others(s)))
            for s in self._statements(article_id)
            if s.holder_id == holder_id
        )

    def comparison(self, statement_id: int, against: int | None = None) -> Comparison:
        self.store.check()
        for statement in self._statements():
            if statement.id == statement_id:
                counters = tuple(Counter(o, 0.5, 0.7, self._verdict(statement, o)) for o in self._others(statement))
                return Comparison(statement, counters, ranked=statement.article_id not in self.store.unranked)
        raise LibraryError("There is no such statement.", "")

    def statement(self, statement_id: int) -> StatementView:
        return self.comparison(statement_id).statement

    def article(self, article_id: int) -> ArticleView:
        summary, text, statements = self.store.articles[article_id]
        return ArticleView(summary, text, statements)

    def version(self) -> tuple[int, int, str]:
        self.store.check()
        return max(self.store.articles, default=0), len(self.store.verdicts), ""

    def waiting(self) -> bool:
        self.store.check()
        return bool(self.store.unranked)

    def totals(self) -> Totals:
        self.store.check()
        many = len(self.store.articles)
        return Totals(articles=many, claims=2 * many, answers=many, unranked=len(self.store.unranked))


class FakeImporting:
    """Imports at once, or waits at `gate` until a test opens it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.gate = threading.Event()
        self.gate.set()
        self.seen: list[Source] = []
        self.batches: list[tuple[tuple[Source, ...], Choice]] = []
        self.cancelled: list[int | None] = []
        self.rematched = 0
        self.contained = Contained("text", ())

    def _wait(self, cancel: CancelToken) -> None:
        while not self.gate.wait(0.005):
            cancel.check()
        cancel.check()

    def enqueue(self, sources: Sequence[Source], choice: Choice = Choice.ASK) -> int:
        self.batches.append((tuple(sources), choice))
        return len(self.batches)

    def look_into(self, source: Source, report: Report, cancel: CancelToken) -> Contained:
        return self.contained

    def cancel(self, batch: int | None) -> int:
        self.cancelled.append(batch)
        return 0

    def adopt(self) -> int:
        return 0

    def work(self, batch: int, report: Report = unreported, cancel: CancelToken | None = None) -> Iterator[Outcome]:
        cancel = cancel or CancelToken()
        for source in self.batches[batch - 1][0]:
            cancel.check()
            report(Progress("Reading"))
            report(Progress("Encoding", 1, 2))
            self._wait(cancel)
            self.seen.append(source)
            yield self._one(source)

    def _one(self, source: Source) -> Outcome:
        name = Path(source.path).stem if source.path else (source.url or " ".join((source.text or "").split()[:3]))
        if "bad" in name:
            return Outcome(source, error=UnreadableSource("This file holds no text.", "Try another one."))
        if "crash" in name:
            raise ZeroDivisionError(name)
        if "full" in name:
            raise LibraryError("The disk is full.", "Make room and try again.")
        for key, (summary, _text, _statements) in self.store.articles.items():
            if summary.title == name:
                return Outcome(source, key, name, already=True)
        key = self.store.add(name)
        return Outcome(source, key, name, claims=2, answers=1, change=LibraryChange(added_articles=(key,)))

    def rematch(self, report: Report = unreported, cancel: CancelToken | None = None) -> Iterator[LibraryChange]:
        for key in sorted(self.store.unranked):
            report(Progress("Matching"))
            self._wait(cancel or CancelToken())
            self.store.unranked.discard(key)
            self.rematched += 1
            yield LibraryChange(changed_articles=(key,), matches_changed=True)


class FakeEncoding:
    """Vectors of the encoder that comes with the program, or, once `is_due`, of an earlier one."""

    def __init__(self, importing: FakeImporting) -> None:
        self.importing = importing
        self.is_due = False

    def due(self) -> bool:
        return self.is_due

    def run(self, report: Report = unreported, cancel: CancelToken | None = None) -> Iterator[LibraryChange]:
        report(Progress("Encoding anew", 1, 4))
        self.importing._wait(cancel or CancelToken())
        self.is_due = False
        yield LibraryChange(matches_changed=True)
        yield from self.importing.rematch(report, cancel)


class FakeEditing:
    def __init__(self, store: Store) -> None:
        self.store = store

    def set_verdict(self, claim_id: int, statement_id: int, verdict: Verdict | None) -> Verdict | None:
        self.store.check()
        former = self.store.verdicts.pop((claim_id, statement_id), None)
        if verdict is not None:
            self.store.verdicts[claim_id, statement_id] = verdict
        return former

    def rename_article(self, article_id: int, title: str) -> str:
        self.store.check()
        summary, text, statements = self.store.articles[article_id]
        self.store.articles[article_id] = (replace(summary, title=title), text, statements)
        return summary.title

    def delete_article(self, article_id: int, trash_id: int | None = None) -> SimpleNamespace:
        self.store.check()
        kept = self.store.articles.pop(article_id)
        return SimpleNamespace(article_id=article_id, kept=kept, trash_id=trash_id or article_id)

    def restore_article(self, deleted: SimpleNamespace) -> LibraryChange:
        self.store.check()
        self.store.articles[deleted.article_id] = deleted.kept
        return LibraryChange(added_articles=(deleted.article_id,), matches_changed=True)


class FakeSearching:
    def __init__(self, comparing: FakeComparing) -> None:
        self.comparing = comparing

    def words(self, query: str, limit: int = 50) -> tuple[SearchHit, ...]:
        self.comparing.store.check()
        wanted = query.lower().split()
        found = [s for s in self.comparing._statements() if all(word in s.text.lower() for word in wanted)]
        return tuple(SearchHit(s, 1.0) for s in found[:limit])

    def find(self, query: str, filters: Filters, limit: int) -> Findings:
        hits = self.words(query, limit)
        return Findings(tuple(Found(hit.statement, How.WORDS, hit.score) for hit in hits))

    def near(self, text, filters, limit, report, cancel) -> tuple[Found, ...]:
        return ()

    def against(self, text, filters, limit, report, cancel) -> tuple[Found, ...]:
        return ()


class FakeWorker:
    def __init__(self, importing: FakeImporting) -> None:
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


class FakeQueue:
    """An import queue without anything left in it."""

    def left_over(self) -> int:
        return 0

    def asking(self) -> int:
        return 0

    def jobs(self, batch: int | None = None, states: Sequence[object] = ()) -> tuple[object, ...]:
        return ()


class FakeUpkeep:
    def conflict_copies(self) -> tuple[Path, ...]:
        return ()

    def daily(self) -> None:
        return None


class FakeServices:
    """One open library."""

    readonly = ""
    others = ()

    def __init__(self, path: Path, titles: Sequence[str] = ("Keep the bridge",)) -> None:
        self.path = path
        self.store = Store()
        for title in titles:
            self.store.add(title)
        self.comparing = FakeComparing(self.store)
        self.importing = FakeImporting(self.store)
        self.encoding = FakeEncoding(self.importing)
        self.editing = FakeEditing(self.store)
        self.searching = FakeSearching(self.comparing)
        self.worker = FakeWorker(self.importing)
        self.queue = FakeQueue()
        self.upkeep = FakeUpkeep()
        self.closed = False
        self.settings: Settings | None = None

    def keep_to(self, settings: Settings) -> None:
        self.settings = settings

    def close(self) -> None:
        self.worker.close()
        self.closed = True
