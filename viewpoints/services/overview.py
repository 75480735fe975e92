"""The library from above: argument maps, people by topic, positions over time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from viewpoints.domain.library import Card, StatementView
from viewpoints.domain.overview import (
    ArgumentMap,
    Cell,
    Lane,
    MapEdge,
    MapNode,
    Matrix,
    Moment,
    Person,
    Tie,
    Timeline,
    Topic,
)
from viewpoints.domain.search import Standing
from viewpoints.domain.statements import Role
from viewpoints.errors import LibraryError, WorkerError
from viewpoints.storage import queries, searches
from viewpoints.storage.engine import Connection, Database
from viewpoints.tasks import CancelToken, Report, unreported
from viewpoints.worker.client import WorkerClient
from viewpoints.worker.messages import GroupTopics, TopicsFound

MOST_PEOPLE = 40
"""Rows of the matrix: those with most claims."""
_BESIDE = 1  # paragraphs: a supporting statement stands close after what it supports


class Overview:
    """What the map, the matrix and the timeline show of one library."""

    def __init__(self, database: Database, worker: WorkerClient) -> None:
        self._database = database
        self._worker = worker
        self._topics: tuple[object, tuple[Topic, ...]] | None = None

    def map_of_article(self, article_id: int) -> ArgumentMap:
        """Return the map of an article: its claims, answers and supports, and what other articles answer them with."""

        def read(connection: Connection) -> ArgumentMap:
            found = queries.article(connection, article_id)
            if found is None:
                raise LibraryError("That article is no longer in the library.", "Choose another one on the left.")
            cards = queries.cards(connection, article_id=article_id)
            supports = [s for s in found.statements if s.role is Role.SUPPORT]
            return _map(connection, found.summary.title, cards, supports)

        return self._database.read(read)

    def map_of_claim(self, statement_id: int) -> ArgumentMap:
        """Return the map around a statement: what answers it, what else those answer, and who concedes."""

        def read(connection: Connection) -> ArgumentMap:
            comparison = queries.comparison(connection, statement_id)
            if comparison is None:
                raise LibraryError("That statement is no longer in the library.", "Choose another one.")
            near = [statement_id, *(c.statement.id for c in comparison.counters)]
            return _map(connection, comparison.statement.text, queries.cards_of(connection, near), ())

        return self._database.read(read)

    def topics(self, report: Report = unreported, cancel: CancelToken | None = None) -> tuple[Topic, ...]:
        """Return the library's topics, the largest first; grouped by the worker once per state of the library."""
        version = self._database.read(lambda c: (queries.version(c)[0], queries.totals(c)))
        if self._topics is None or self._topics[0] != version:
            result = self._worker.request(GroupTopics(str(self._database.path)), report, cancel)
            if not isinstance(result, TopicsFound):
                raise WorkerError(f"The reading process answered with {type(result).__name__}.", "Try again.")
            self._topics = version, tuple(Topic(each.words, each.statement_ids) for each in result.topics)
        return self._topics[1]

    def matrix(
        self, article_id: int | None = None, report: Report = unreported, cancel: CancelToken | None = None
    ) -> Matrix:
        """Return people by topics (in one article if named), with how their claims stand; most claims first."""
        topics = self.topics(report, cancel)
        standings = self._database.read(searches.claim_standings)
        holders = self._database.read(lambda c: queries.holders(c, article_id))
        of = {statement: at for at, topic in enumerate(topics) for statement in topic.statement_ids}
        claiming = [h for h in holders if h.claims]
        rows = {h.id: at for at, h in enumerate(claiming[:MOST_PEOPLE])}
        sorted_: dict[tuple[int, int], dict[Standing | None, list[int]]] = defaultdict(lambda: defaultdict(list))
        for each in standings:
            row, column = rows.get(each.holder_id), of.get(each.statement_id)
            if row is not None and column is not None and article_id in (None, each.article_id):
                sorted_[row, column][each.standing].append(each.statement_id)
        used = sorted({column for _, column in sorted_})
        place = {column: at for at, column in enumerate(used)}
        return Matrix(
            tuple(Person(h.id, h.name) for h in claiming[:MOST_PEOPLE]),
            tuple(topics[column] for column in used),
            {
                (row, place[column]): Cell(
                    tuple(by[Standing.ANSWERED]),
                    tuple(by[Standing.UNANSWERED]),
                    tuple(by[Standing.CONCEDED]),
                    tuple(by[None]),
                )
                for (row, column), by in sorted_.items()
            },
            people_left_out=max(0, len(claiming) - MOST_PEOPLE),
        )

    def timeline(self, holder_id: int, report: Report = unreported, cancel: CancelToken | None = None) -> Timeline:
        """Return a holder's positions over time, a lane for each topic, the fullest lane first."""
        topics = self.topics(report, cancel)

        def read(connection: Connection) -> Timeline:
            claims = [c.statement for c in queries.cards(connection, holder_id, roles=(Role.POSITION,))]
            if not claims:
                raise LibraryError("This person holds no claim in this library.", "Choose somebody else.")
            dates = {a.id: a.published for a in queries.articles(connection)}
            standings = {
                s.statement_id: s.standing for s in searches.claim_standings(connection, [c.id for c in claims])
            }
            of = {statement: topic.name for topic in topics for statement in topic.statement_ids}
            lanes: dict[str, list[Moment]] = defaultdict(list)
            for claim in claims:
                moment = Moment(claim, dates.get(claim.article_id), standings.get(claim.id))
                lanes[of.get(claim.id, "")].append(moment)
            ordered = sorted(lanes.items(), key=lambda lane: (not lane[0], -len(lane[1]), lane[0]))
            return Timeline(
                Person(holder_id, claims[0].holder),
                tuple(Lane(name, tuple(sorted(moments, key=_when))) for name, moments in ordered),
                undated=sum(dates.get(c.article_id) is None for c in claims),
            )

        return self._database.read(read)


def _when(moment: Moment) -> tuple[bool, str, int]:
    undated = moment.published is None
    return undated, "" if moment.published is None else moment.published.isoformat(), moment.statement.id


def _map(connection: Connection, title: str, cards: Iterable[Card], supports: Iterable[StatementView]) -> ArgumentMap:
    cards = list(cards)
    own = {c.statement.id: c.statement for c in cards}
    others = queries.statements(connection, {link.statement_id for c in cards for link in c.links} - own.keys())
    views = {**own, **{view.id: view for view in others}}
    edges: dict[tuple[int, int], MapEdge] = {}
    for card in cards:
        for link in card.links:
            one, other = card.statement, views.get(link.statement_id)
            if other is None:
                continue
            claim, answer = (one, other) if one.role is Role.POSITION else (other, one)
            tie = Tie.CONCEDES if answer.role is Role.CONCESSION else Tie.ANSWERS
            edges[answer.id, claim.id] = MapEdge(answer.id, claim.id, tie, link.score)
    for support in supports:
        before = [
            s
            for s in own.values()
            if s.article_id == support.article_id
            and s.span.end <= support.span.start
            and support.paragraph - s.paragraph <= _BESIDE
        ]
        if before:
            target = max(before, key=lambda s: s.span.start)
            views[support.id] = support
            edges[support.id, target.id] = MapEdge(support.id, target.id, Tie.SUPPORTS)
    claims = [i for i, view in views.items() if view.role is Role.POSITION]
    standings = {s.statement_id: s.standing for s in searches.claim_standings(connection, claims)}
    linked = {i for pair in edges for i in pair}
    order = sorted(views.values(), key=lambda v: (v.article_id, v.span))
    # What answers nothing has no place in a map of who answers what.
    shown = [v for v in order if v.id in linked or v.role is Role.POSITION]
    return ArgumentMap(title, tuple(MapNode(v, standings.get(v.id)) for v in shown), tuple(edges.values()))
