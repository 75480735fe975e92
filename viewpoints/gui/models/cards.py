"""The two lists of a comparison as Qt models over frozen rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewpoints.domain.library import Card, Comparison, Counter, StatementView
from viewpoints.domain.matches import Verdict
from viewpoints.domain.statements import ANSWERING, Manner, Role
from viewpoints.gui import counts
from viewpoints.gui.text import one_line

AnyIndex = QModelIndex | QPersistentModelIndex
tr = QCoreApplication.translate
RowT = TypeVar("RowT", Card, Counter)

CHANGES_WORTH_MOVING = 400
"""Above this many single insertions and removals one reset is cheaper."""


class RowRole(IntEnum):
    """What the models answer beside Qt's own roles: frozen dataclasses."""

    ROW = Qt.ItemDataRole.UserRole + 1  # the Card or Counter
    STATEMENT = Qt.ItemDataRole.UserRole + 2
    ID = Qt.ItemDataRole.UserRole + 3


def manner_text(manner: Manner) -> str:
    """Return how a statement is attributed, in the reader's words."""
    return {
        Manner.DIRECT: tr("Cards", "direct quote"),
        Manner.MIXED: tr("Cards", "mixed quote"),
        Manner.REPORTED: tr("Cards", "reported"),
        Manner.CONTINUED: tr("Cards", "continued thought"),
        Manner.OWN: tr("Cards", "own words"),
    }[manner]


def role_text(role: Role) -> str:
    """Return what a statement does in its article, in the reader's words."""
    return {
        Role.POSITION: tr("Cards", "claim"),
        Role.REBUTTAL: tr("Cards", "rebuttal"),
        Role.CONCESSION: tr("Cards", "concession"),
        Role.SUPPORT: tr("Cards", "support"),
        Role.CONTEXT: tr("Cards", "context"),
    }[role]


def is_answer(statement: StatementView) -> bool:
    """Return whether a statement stands on the answering side."""
    return statement.role in ANSWERING


def is_unanswered(card: Card) -> bool:
    """Return whether a card is a claim that nothing answers."""
    return not card.links and not is_answer(card.statement)


def links_text(card: Card) -> str:
    """Return how many answers a claim has, or how many claims an answer answers."""
    count = len(card.links)
    if is_answer(card.statement):
        return counts.answers_claims(count) if count else ""
    return counts.answers(count) if count else tr("Cards", "unanswered")


def score_text(row: Counter) -> str:
    """Return a score as the cards show it, or who joined the two."""
    if row.score is not None:
        return f"{row.score:.2f}"
    others = [one_line(each.reader) for each in row.opinions if each.verdict is Verdict.CONFIRMED]
    if row.verdict is Verdict.CONFIRMED or not others:
        return tr("Cards", "joined by hand")
    return tr("Cards", "joined by {reader}").format(reader=", ".join(others))


def opinions_text(row: Counter) -> str:
    """Return what other readers decided about a pair, each by name; "" if none did."""
    verdicts = {Verdict.CONFIRMED: tr("Cards", "confirmed"), Verdict.REJECTED: tr("Cards", "rejected")}
    return " · ".join(f"{one_line(each.reader)}: {verdicts[each.verdict]}" for each in row.opinions)


OPPOSES, AGREES = 0.6, 0.4
"""From which opposition on a card says that an answer opposes its claim, and up to which that it may agree."""
SAME_THING, SAME_SUBJECT = 0.5, 0.3
"""From which similarity on a card says that two statements speak of the same thing, or touch the same subject."""


def reasons_text(row: Counter) -> str:
    """Return in a layman's words what an answer does to its claim, what it speaks of and where it stands."""
    parts = []
    if row.statement.role is Role.CONCESSION:
        parts.append(tr("Cards", "concedes it"))
    elif row.opposition is not None and row.opposition >= OPPOSES:
        parts.append(tr("Cards", "opposes it"))
    elif row.opposition is not None and row.opposition <= AGREES:
        parts.append(tr("Cards", "may agree in part"))
    if row.similarity is not None and row.similarity >= SAME_SUBJECT:
        same = row.similarity >= SAME_THING
        parts.append(tr("Cards", "speaks of the same thing") if same else tr("Cards", "touches the same subject"))
    if row.after is not None:
        parts.append(_place_text(row))
    text = " · ".join(filter(None, parts))
    return text[:1].upper() + text[1:]


def _place_text(row: Counter) -> str:
    """Return where the answer stands after its claim, or, on the card of a claim, the claim before its answer."""
    after = row.after or 0
    is_claim = row.statement.role is Role.POSITION
    if after < 0 or (after == 0 and not row.follows):
        return tr("Cards", "stands after the answer") if is_claim else tr("Cards", "stands before the claim")
    if is_claim:
        return tr("Cards", "stands just before the answer") if row.follows else tr("Cards", "stands before the answer")
    if after == 0:
        return tr("Cards", "follows in the same paragraph")
    if after == 1:
        return tr("Cards", "follows in the next paragraph")
    return tr("Cards", "follows {count} paragraphs later").format(count=after)


def figures_text(row: Counter) -> str:
    """Return the exact figures of a match, for who hovers."""
    figures = (
        (tr("Cards", "Score"), row.score),
        (tr("Cards", "raw similarity"), row.similarity),
        (tr("Cards", "opposition"), row.opposition),
        (tr("Cards", "discourse"), row.discourse),
    )
    return " · ".join(f"{name} {figure:.4f}" for name, figure in figures if figure is not None)


def state_text(card: Card) -> str:
    """Return the state at the right end of a left card: answers, unanswered, conceded."""
    parts = [links_text(card)]
    if card.conceded:
        parts.append(tr("Cards", "conceded"))
    return " · ".join(filter(None, parts))


class _RowModel(QAbstractListModel, Generic[RowT]):
    """A list of frozen rows, told apart by their statement's id, that changes only where the rows change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RowT, ...] = ()
        self._at: dict[int, int] = {}

    @property
    def rows(self) -> tuple[RowT, ...]:
        """Return what the model shows, top to bottom."""
        return self._rows

    def row_of(self, statement_id: int) -> int:
        """Return the row of a statement, or -1."""
        return self._at.get(statement_id, -1)

    def index_of(self, statement_id: int) -> QModelIndex:
        """Return the index of a statement; invalid if it is not shown."""
        row = self.row_of(statement_id)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default, never changed
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row, its statement, its words, or how a screen reader says it."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        answers: dict[int, object] = {
            RowRole.ROW: row,
            RowRole.STATEMENT: row.statement,
            RowRole.ID: row.statement.id,
            Qt.ItemDataRole.DisplayRole: row.statement.text,
        }
        return answers.get(role)

    def _spoken(self, row: RowT) -> str:
        raise NotImplementedError

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let a card be dragged out of the window."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def set_rows(self, rows: Sequence[RowT]) -> None:
        """Show `rows`; what stays keeps its index, so selection and scroll stay with it."""
        new = tuple(rows)
        new_ids = [row.statement.id for row in new]
        kept = set(new_ids) & self._at.keys()
        changes = len(self._rows) + len(new) - 2 * len(kept)
        if not kept or changes > CHANGES_WORTH_MOVING:
            if self._rows or new:
                self.beginResetModel()
                self._take(new)
                self.endResetModel()
            return
        self._remove_all_but(kept)
        self._sort_as([row_id for row_id in new_ids if row_id in kept])
        self._insert_missing(new, kept)
        before, self._rows = self._rows, new
        for at, (old, row) in enumerate(zip(before, new, strict=True)):
            if old != row:
                self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def _take(self, rows: tuple[RowT, ...]) -> None:
        self._rows = rows
        self._at = {row.statement.id: at for at, row in enumerate(rows)}

    def _runs(self, outside: Callable[[int], bool], ids: list[int]) -> list[tuple[int, int]]:
        runs: list[tuple[int, int]] = []
        for at, row_id in enumerate(ids):
            if not outside(row_id):
                continue
            if runs and runs[-1][1] == at - 1:
                runs[-1] = (runs[-1][0], at)
            else:
                runs.append((at, at))
        return runs

    def _remove_all_but(self, kept: set[int]) -> None:
        ids = [row.statement.id for row in self._rows]
        for first, last in reversed(self._runs(lambda each: each not in kept, ids)):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._take(self._rows[:first] + self._rows[last + 1 :])
            self.endRemoveRows()

    def _sort_as(self, ids: list[int]) -> None:
        if [row.statement.id for row in self._rows] == ids:
            return
        self.layoutAboutToBeChanged.emit()
        before = self._rows
        self._take(tuple(before[self._at[row_id]] for row_id in ids))
        old = self.persistentIndexList()
        self.changePersistentIndexList(old, [self.index_of(before[each.row()].statement.id) for each in old])
        self.layoutChanged.emit()

    def _insert_missing(self, new: tuple[RowT, ...], kept: set[int]) -> None:
        ids = [row.statement.id for row in new]
        for first, last in self._runs(lambda each: each not in kept, ids):
            self.beginInsertRows(QModelIndex(), first, last)
            self._take(self._rows[:first] + new[first : last + 1] + self._rows[first:])
            self.endInsertRows()


class CardModel(_RowModel[Card]):
    """The left column: one holder's statements."""

    def _spoken(self, row: Card) -> str:
        statement = row.statement
        kind = role_text(statement.role).capitalize()
        where = tr("Cards", "paragraph") + f" {statement.paragraph}"
        return f"{kind}: {statement.text}; {where}; {manner_text(statement.manner)}; {state_text(row)}"


class CounterModel(_RowModel[Counter]):
    """The right column: the counterparts of the selected statement, best first."""

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show the counterparts of one comparison, or nothing."""
        self.set_rows(comparison.counters if comparison else ())

    def _spoken(self, row: Counter) -> str:
        statement = row.statement
        words = row.passage_text or statement.text
        parts = [f"{role_text(statement.role).capitalize()}, {statement.holder}: {words}"]
        if row.answer_phrase:
            parts.append(tr("Cards", "meets") + f" “{row.claim_phrase or row.answer_phrase}”")
        parts.append(tr("Cards", "score") + f" {score_text(row)}" if row.score is not None else score_text(row))
        parts.append(tr("Cards", "paragraph") + f" {statement.paragraph}")
        parts += filter(None, (reasons_text(row),))
        if row.verdict is Verdict.CONFIRMED:
            parts.append(tr("Cards", "confirmed"))
        elif row.verdict is Verdict.REJECTED:
            parts.append(tr("Cards", "rejected"))
        parts += filter(None, (opinions_text(row),))
        return "; ".join(parts)
