"""What a search found, as rows: claims, answers and articles, each group under its heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewpoints.domain.articles import Span
from viewpoints.domain.matches import Verdict
from viewpoints.domain.search import Findings, Found, FoundArticle, How, Standing
from viewpoints.domain.statements import Role
from viewpoints.gui.text import one_line

tr = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LEAD = 90
"""Letters before the first found word beyond which a row begins nearer to it."""


class Group(Enum):
    """The groups of a list of hits, in their order."""

    CLAIMS = 0
    ANSWERS = 1
    ARTICLES = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a heading (neither `found` nor `article`), a statement or an article."""

    group: Group
    words: str
    about: str = ""
    marks: tuple[Span, ...] = ()
    standing: str = ""
    tag: str = ""
    found: Found | None = None
    article: FoundArticle | None = None

    @property
    def heading(self) -> bool:
        """Whether this row only names a group."""
        return self.found is None and self.article is None


def on_one_line(text: str, marks: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return a text on one line, begun near its first mark if that stands far in, and the marks' places in it."""
    cuts: list[int] = []  # the place in the line of each code point of the text
    line: list[str] = []
    at = 0
    for found in re.finditer(r"\s+|\S", text):
        piece = " " if found[0].isspace() else found[0]
        cuts += [at] * len(found[0])
        if at or piece != " ":
            line.append(piece)
            at += 1
    cuts.append(at)
    whole = one_line("".join(line))
    spans = [Span(min(cuts[m.start], len(whole)), min(cuts[m.end], len(whole))) for m in marks]
    if spans and spans[0].start > LEAD:
        start = whole.rfind(" ", 0, spans[0].start - LEAD // 3) + 1
        whole = f"… {whole[start:]}"
        spans = [Span(m.start - start + 2, m.end - start + 2) for m in spans]
    return whole, tuple(spans)


def role_words(role: Role) -> str:
    """Return what the window calls a role."""
    return {
        Role.POSITION: tr("Search", "claim"),
        Role.REBUTTAL: tr("Search", "answer"),
        Role.CONCESSION: tr("Search", "concession"),
        Role.SUPPORT: tr("Search", "support"),
        Role.CONTEXT: tr("Search", "context"),
    }[role]


def standing_words(standing: Standing | None) -> str:
    """Return what the window calls a claim's standing, "" where there is none."""
    if standing is None:
        return ""
    return {
        Standing.ANSWERED: tr("Search", "answered"),
        Standing.UNANSWERED: tr("Search", "unanswered"),
        Standing.CONCEDED: tr("Search", "conceded"),
    }[standing]


def verdict_words(verdict: Verdict | None) -> str:
    """Return what the window calls a verdict, "" where there is none."""
    if verdict is None:
        return ""
    return tr("Search", "confirmed") if verdict is Verdict.CONFIRMED else tr("Search", "rejected")


def _row(found: Found) -> Row:
    statement = found.statement
    words, marks = on_one_line(statement.text, found.marks)
    claim = statement.role is Role.POSITION
    kind = "" if statement.role in {Role.POSITION, Role.REBUTTAL} else role_words(statement.role)
    place = tr("Search", "{article}, ¶{paragraph}").format(article=statement.article, paragraph=statement.paragraph)
    parts = (statement.holder, kind, place, verdict_words(found.verdict))
    tag = {How.MEANING: tr("Search", "by meaning"), How.AGAINST: tr("Search", "score {score}")}.get(found.how, "")
    return Row(
        Group.CLAIMS if claim else Group.ANSWERS,
        words,
        " · ".join(filter(None, parts)),
        marks,
        standing_words(found.standing),
        tag.format(score=f"{found.score:.2f}"),
        found=found,
    )


def _article_row(article: FoundArticle) -> Row:
    words, marks = on_one_line(article.title, article.title_marks)
    published = "" if article.published is None else article.published.isoformat()
    about = " · ".join(filter(None, (article.author, article.publisher, published)))
    if article.excerpt and not article.title_marks:
        about = " · ".join(filter(None, (article.author or article.publisher, one_line(article.excerpt))))
    return Row(Group.ARTICLES, words, about, marks, article=article)


def merged(words: Sequence[Found], meaning: Sequence[Found]) -> tuple[Found, ...]:
    """Return hits by words with those by meaning after them; a statement found by both is listed once, as such."""
    near = {each.statement.id for each in meaning}
    known = {each.statement.id for each in words}
    both = [replace(each, how=How.BOTH) if each.statement.id in near else each for each in words]
    return (*both, *(each for each in meaning if each.statement.id not in known))


class HitsModel(QAbstractListModel):
    """The rows of a search."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, findings: Findings) -> None:
        """Show what was found and nothing else."""
        groups: dict[Group, list[Row]] = {group: [] for group in Group}
        for found in findings.statements:
            row = _row(found)
            groups[row.group].append(row)
        groups[Group.ARTICLES] = [_article_row(each) for each in findings.articles]
        headings = {
            Group.CLAIMS: tr("Search", "Claims"),
            Group.ANSWERS: tr("Search", "Answers"),
            Group.ARTICLES: tr("Search", "Articles"),
        }
        self.beginResetModel()
        self._rows = tuple(
            row for group, rows in groups.items() if rows for row in (Row(group, headings[group]), *rows)
        )
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def row(self, index: Index) -> Row | None:
        """Return the row at an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, row: Row | None) -> int:
        """Return where the statement or article of `row` stands now, else the first row that can be chosen, else -1."""
        for at, each in enumerate(self._rows):
            if row is not None and not each.heading and _same(each, row):
                return at
        return next((at for at, each in enumerate(self._rows) if not each.heading), -1)

    def next_place(self, at: int, step: int) -> int:
        """Return the place `step` hits further on, headings not counted, held within the list."""
        places = [i for i, each in enumerate(self._rows) if not each.heading]
        if not places:
            return -1
        here = places.index(at) if at in places else 0
        return places[min(max(here + step, 0), len(places) - 1)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = self.row(index)
        if row is None or row.heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one thing about a row."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.words, row.about, row.standing, row.tag)))
        return None


def _same(one: Row, other: Row) -> bool:
    if one.found is not None and other.found is not None:
        return one.found.statement.id == other.found.statement.id
    return one.article is not None and other.article is not None and one.article.id == other.article.id
