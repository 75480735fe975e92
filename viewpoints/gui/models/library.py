"""The library's articles and people as Qt lists that change row by row, so selection and scroll stay."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from html import escape
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from viewpoints.domain.library import ArticleSummary, HolderSummary, StatementView
from viewpoints.gui import counts
from viewpoints.gui.text import one_line, quoted

Index = QModelIndex | QPersistentModelIndex
tr = QCoreApplication.translate


class Roles(IntEnum):
    """What a delegate or a test asks of a row, beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole
    ID = Qt.ItemDataRole.UserRole + 1
    DETAILS = Qt.ItemDataRole.UserRole + 2
    COUNT = Qt.ItemDataRole.UserRole + 3
    PROGRESS = Qt.ItemDataRole.UserRole + 4
    TONE = Qt.ItemDataRole.UserRole + 5


@dataclass(frozen=True, slots=True)
class Everything:
    """The row that stands for all articles together."""

    articles: int = 0

    @property
    def key(self) -> object:
        """What stays the same about this row when its contents change."""
        return "all"


@dataclass(frozen=True, slots=True)
class Pending:
    """The row of an article that is being imported; `share` 0..1 is how far it has come, None where not known."""

    name: str
    stage: str = ""
    share: float | None = None

    @property
    def key(self) -> object:
        """What stays the same about this row when its contents change."""
        return "pending"


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """The row of one article."""

    article: ArticleSummary

    @property
    def has_origin(self) -> bool:
        """Whether it is known who wrote or published the article, or when."""
        return bool(self.article.author or self.article.publisher or self.article.published)

    @property
    def key(self) -> object:
        """What stays the same about this row when its contents change."""
        return self.article.id


@dataclass(frozen=True, slots=True)
class Person:
    """The row of one holder."""

    holder: HolderSummary

    @property
    def place(self) -> tuple[int, int, str]:
        """What orders people: by the number that stands beside them, then most claims first, then by name."""
        return -self.holder.claims - self.holder.answers, -self.holder.claims, self.holder.name

    @property
    def key(self) -> object:
        """What stays the same about this row when its contents change."""
        return self.holder.id


LibraryRow = Everything | Pending | ArticleRow
R = TypeVar("R", Everything | Pending | ArticleRow, Person)


def contents(claims: int, answers: int) -> str:
    """Return "16 claims · 27 answers", leaving out what there is none of."""
    parts = []
    if claims or not answers:
        parts.append(counts.claims(claims))
    if answers:
        parts.append(counts.answers(answers))
    return " · ".join(parts)


def origin(article: ArticleSummary) -> str:
    """Return who wrote an article, or else who published it, and when: "Leonid Bershidsky · 8 Nov 2019"."""
    when = ""
    if article.published is not None:
        day = article.published
        when = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
    return " · ".join(filter(None, (article.author or article.publisher, when)))


def citation(statement: StatementView, article: ArticleSummary) -> str:
    """Return a statement's words with who says them and where they stand, as text for another program."""
    author = one_line(article.author)
    holder = one_line(statement.holder)
    when = ""
    if article.published is not None:
        day = article.published
        when = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
    place = (one_line(article.title) and quoted(one_line(article.title)), one_line(article.publisher), when)
    where = ", ".join(filter(None, (author if author != holder else "", *place, f"¶{statement.paragraph}")))
    told = tr("Library", "{holder}, in {where}") if author != holder else "{holder}, {where}"
    words = f"{quoted(one_line(statement.text))} — {told.format(holder=holder, where=where)}"
    return f"{words}\n{article.url}" if article.url else words


def tooltip(*lines: str) -> str:
    """Return lines as a tooltip that takes nothing in them for markup."""
    return f"<p>{'<br>'.join(escape(line) for line in lines if line)}</p>"


class _Rows(QAbstractListModel, Generic[R]):
    """A list of frozen rows that takes on new rows with the fewest removals, moves and insertions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[R] = []

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are; rows have no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def row(self, index: Index) -> R | None:
        """Return the row at an index, or None if there is none."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, key: object) -> QModelIndex:
        """Return the index of the row with that key; an invalid one if there is none."""
        for at, row in enumerate(self._rows):
            if row.key == key:
                return self.index(at, 0)
        return QModelIndex()

    def take(self, rows: Sequence[R]) -> None:
        """Become `rows`."""
        self._drop({row.key for row in rows})
        at = 0
        while at < len(rows):
            if at < len(self._rows) and self._rows[at].key == rows[at].key:
                self._replace(at, rows[at])
                at += 1
                continue
            known = {row.key: place for place, row in enumerate(self._rows)}
            place = known.get(rows[at].key)
            if place is not None:
                self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), at)
                self._rows.insert(at, self._rows.pop(place))
                self.endMoveRows()
                continue
            end = at
            while end < len(rows) and rows[end].key not in known:
                end += 1
            self.beginInsertRows(QModelIndex(), at, end - 1)
            self._rows[at:at] = rows[at:end]
            self.endInsertRows()
            at = end

    def _drop(self, kept: set[object]) -> None:
        end = len(self._rows)
        while end:
            if self._rows[end - 1].key in kept:
                end -= 1
                continue
            start = end - 1
            while start and self._rows[start - 1].key not in kept:
                start -= 1
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            del self._rows[start:end]
            self.endRemoveRows()
            end = start

    def _insert(self, at: int, row: R) -> None:
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.insert(at, row)
        self.endInsertRows()

    def _replace(self, at: int, row: R) -> None:
        if self._rows[at] != row:
            self._rows[at] = row
            index = self.index(at, 0)
            self.dataChanged.emit(index, index)


class LibraryModel(_Rows[Everything | Pending | ArticleRow]):
    """All articles, the one being imported, and each article, newest import first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending: Pending | None = None

    def set_articles(self, articles: Sequence[ArticleSummary]) -> None:
        """Show these articles."""
        rows: list[LibraryRow] = [Everything(len(articles))] if articles else []
        if self._pending is not None:
            rows.append(self._pending)
        self.take([*rows, *map(ArticleRow, articles)])

    def every_article(self) -> list[ArticleSummary]:
        """Return all articles, as they are shown."""
        return [row.article for row in self._rows if isinstance(row, ArticleRow)]

    def put_articles(self, articles: Sequence[ArticleSummary]) -> None:
        """Show these articles beside those that are shown, in their order; cheap in a large library."""
        for article in articles:
            index = self.index_of(article.id)
            if index.isValid():
                self._replace(index.row(), ArticleRow(article))
                continue
            if not any(isinstance(row, Everything) for row in self._rows[:1]):
                self._insert(0, Everything())
            top = self._top()
            at = bisect_left(self._rows, -article.id, lo=top, key=lambda row: -row.article.id)  # type: ignore[union-attr]
            self._insert(at, ArticleRow(article))
            self._replace(0, Everything(len(self._rows) - top))

    def set_pending(self, pending: Pending | None) -> None:
        """Show what is being imported, or with None nothing."""
        if pending == self._pending:
            return
        former, self._pending = self._pending, pending
        at = 1 if self._rows and isinstance(self._rows[0], Everything) else 0
        if former is None and pending is not None:
            self._insert(at, pending)
        elif pending is None:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._rows[at]
            self.endRemoveRows()
        else:
            self._replace(at, pending)

    def _top(self) -> int:
        """Return the place of the first article."""
        return sum(not isinstance(row, ArticleRow) for row in self._rows[:2])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return the flags of a row; what is still being imported cannot be chosen."""
        flags = super().flags(index)
        if isinstance(self.row(index), Pending):
            flags &= ~Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one thing about a row."""
        row = self.row(index)
        if row is None:
            return None
        if role == Roles.ROW:
            return row
        if isinstance(row, Everything):
            return self._of_everything(row, role)
        if isinstance(row, Pending):
            return self._of_pending(row, role)
        return self._of_article(row.article, role)

    @staticmethod
    def _of_everything(row: Everything, role: int) -> object:
        title = tr("Library", "All articles")
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title}, {row.articles}"
        return QLocale().toString(row.articles) if role == Roles.COUNT else None

    @staticmethod
    def _of_pending(row: Pending, role: int) -> object:
        stage = row.stage or tr("Library", "importing…")
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(row.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {stage}"
        if role == Roles.DETAILS:
            return (stage,)
        return row.share if role == Roles.PROGRESS else None

    @staticmethod
    def _of_article(article: ArticleSummary, role: int) -> object:
        title = article.title or tr("Library", "Untitled")
        lines = tuple(filter(None, (origin(article), contents(article.claims, article.answers))))
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(title, *lines, article.note)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((title, *lines))
        if role == Roles.DETAILS:
            return lines
        return article.id if role == Roles.ID else None


class PeopleModel(_Rows[Person]):
    """The holders, and in which colours those stand who are compared."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tones: dict[int, str] = {}

    def set_people(self, holders: Sequence[HolderSummary]) -> None:
        """Show these holders."""
        self.take([Person(holder) for holder in holders])

    def put_people(self, holders: Sequence[HolderSummary]) -> None:
        """Show these holders beside those that are shown, in their order."""
        for holder in holders:
            row, index = Person(holder), self.index_of(holder.id)
            if index.isValid() and self._rows[index.row()].place == row.place:
                self._replace(index.row(), row)
                continue
            if index.isValid():
                self.beginRemoveRows(QModelIndex(), index.row(), index.row())
                del self._rows[index.row()]
                self.endRemoveRows()
            self._insert(bisect_left(self._rows, row.place, key=lambda each: each.place), row)

    def set_tones(self, tones: Mapping[int, str]) -> None:
        """Mark who is being compared, by the name of each one's colour."""
        touched = {key for key in {*tones, *self._tones} if tones.get(key) != self._tones.get(key)}
        self._tones = dict(tones)
        for key in touched:
            index = self.index_of(key)
            if index.isValid():
                self.dataChanged.emit(index, index, [Roles.TONE])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one thing about a holder."""
        row = self.row(index)
        if row is None:
            return None
        holder = row.holder
        words = contents(holder.claims, holder.answers)
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: holder.name,
            Qt.ItemDataRole.ToolTipRole: tooltip(holder.name, *holder.aliases, words),
            Qt.ItemDataRole.AccessibleTextRole: f"{holder.name}, {words}",
            Roles.ROW: row,
            Roles.ID: holder.id,
            Roles.COUNT: QLocale().toString(holder.claims + holder.answers),
            Roles.TONE: self._tones.get(holder.id, ""),
        }
        return values.get(role)
