"""People by topics, as a table."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewpoints.domain.overview import Cell, Matrix
from viewpoints.domain.search import Standing

tr = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1


def counts(cell: Cell) -> tuple[tuple[Standing | None, int], ...]:
    """Return how many claims of a cell stand how, leaving out what there is none of."""
    by = (
        (Standing.ANSWERED, len(cell.answered)),
        (Standing.UNANSWERED, len(cell.unanswered)),
        (Standing.CONCEDED, len(cell.conceded)),
        (None, len(cell.waiting)),
    )
    return tuple((standing, n) for standing, n in by if n)


def counted(standing: Standing | None, n: int) -> str:
    """Return a count of claims that stand one way, in words."""
    if standing is Standing.ANSWERED:
        return tr("Matrix", "%n answered", "", n)
    if standing is Standing.UNANSWERED:
        return tr("Matrix", "%n unanswered", "", n)
    if standing is Standing.CONCEDED:
        return tr("Matrix", "%n conceded", "", n)
    return tr("Matrix", "%n not matched yet", "", n)


class MatrixModel(QAbstractTableModel):
    """A row for each person, a column for each topic."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix = Matrix((), (), {})

    def show(self, matrix: Matrix) -> None:
        """Show this matrix."""
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many people there are."""
        return 0 if parent is not None and parent.isValid() else len(self.matrix.people)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many topics there are."""
        return 0 if parent is not None and parent.isValid() else len(self.matrix.topics)

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at an index, or None where a person says nothing on a topic."""
        return self.matrix.cells.get((index.row(), index.column())) if index.isValid() else None

    def words(self, index: Index) -> str:
        """Return all that a cell says, for a screen reader or a tooltip."""
        person, topic = self.matrix.people[index.row()].name, self.matrix.topics[index.column()].name
        cell = self.cell(index)
        told = ", ".join(counted(*each) for each in counts(cell)) if cell else tr("Matrix", "no claim")
        return tr("Matrix", "{person} on {topic}: {counts}").format(person=person, topic=topic, counts=told)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one thing about a cell."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.total) if cell else ""
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self.words(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a person's or a topic's name."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.matrix.people[section].name if section < len(self.matrix.people) else None
        return self.matrix.topics[section].name if section < len(self.matrix.topics) else None
