"""The list of imports: what waits, what failed and why, and what asks for an answer."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.queue import Job, JobState
from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme
from viewpoints.gui.imports import name_of
from viewpoints.gui.told import told_words

if TYPE_CHECKING:
    from viewpoints.services.queue import Queue

tr = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
OPEN = (JobState.WAITING, JobState.ASKING, JobState.FAILED)
"""The states that a user may do something about."""


def state_words(job: Job) -> str:
    """Return how far a source has come, in the reader's language."""
    return {
        JobState.WAITING: tr("ImportList", "waiting"),
        JobState.DONE: tr("ImportList", "imported"),
        JobState.ALREADY: tr("ImportList", "was there already"),
        JobState.ASKING: tr("ImportList", "needs your answer"),
        JobState.FAILED: tr("ImportList", "could not be read"),
        JobState.CANCELLED: tr("ImportList", "cancelled"),
    }[job.state]


def remark(job: Job) -> str:
    """Return why a source is where it is."""
    if job.state is JobState.ASKING and job.similar_title:
        return tr("ImportList", "Resembles “{title}”.").format(title=job.similar_title)
    return f"{told_words(job.reason)} {told_words(job.hint)}".strip() or job.title


class ImportModel(QAbstractTableModel):
    """Sources of the queue as rows: state, source, and why."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.jobs: tuple[Job, ...] = ()

    def show(self, jobs: tuple[Job, ...]) -> None:
        """Show these; rows that stay stay chosen where their number is the same."""
        if [job.id for job in jobs] == [job.id for job in self.jobs]:
            self.jobs = jobs
            if jobs:
                self.dataChanged.emit(self.index(0, 0), self.index(len(jobs) - 1, 2))
            return
        self.beginResetModel()
        self.jobs = jobs
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many sources there are."""
        return 0 if parent.isValid() else len(self.jobs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many columns a row has."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (tr("ImportList", "State"), tr("ImportList", "Source"), tr("ImportList", "Remark"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words; hovering shows them whole."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} or not index.isValid():
            return None
        job = self.jobs[index.row()]
        whole = role == Qt.ItemDataRole.ToolTipRole
        words = (state_words(job), job.source.label if whole else name_of(job.source), remark(job))[index.column()]
        return f"<qt>{escape(words)}</qt>" if whole else words  # a bare text with a tag in it would be taken for HTML


class ImportListDialog(QDialog):
    """Lists the sources of the queue, with what can be done about them."""

    retry_wanted = Signal(list)
    """Ids of sources to be tried again."""
    cancel_wanted = Signal(list)
    answer_wanted = Signal(int)

    def __init__(
        self, queue: Queue, failed: Callable[[ViewpointsError], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._failed = failed
        self.setWindowTitle(tr("ImportList", "Imports"))
        self.resize(760, 480)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(tr("ImportList", "Which imports to list"))
        self.kind.addItem(tr("ImportList", "What waits, failed or needs an answer"), OPEN)
        self.kind.addItem(tr("ImportList", "Everything of late"), ())
        self.model = ImportModel(self)
        self.table = self._make_table()
        self.empty = QLabel(tr("ImportList", "Nothing waits, and nothing failed."), self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.answer = QPushButton(tr("ImportList", "&Answer…"), self)
        self.answer.setProperty("primary", "true")
        self.retry = QPushButton(tr("ImportList", "&Try again"), self)
        self.cancel = QPushButton(tr("ImportList", "&Cancel"), self)
        for button, words in (
            (self.answer, tr("ImportList", "Look over the chosen article and decide")),
            (self.retry, tr("ImportList", "Read the chosen sources again; all that failed if none is chosen")),
            (
                self.cancel,
                tr("ImportList", "Take the chosen sources out of the queue; all that wait if none is chosen"),
            ),
        ):
            button.setToolTip(words)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        for button in (self.answer, self.retry, self.cancel):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(theme.GRID)
        column.addWidget(self.kind)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(foot)
        self.kind.currentIndexChanged.connect(self.refresh)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.table.doubleClicked.connect(self._on_answer)
        self.answer.clicked.connect(self._on_answer)
        self.retry.clicked.connect(lambda: self.retry_wanted.emit(self._ids(JobState.FAILED, JobState.CANCELLED)))
        self.cancel.clicked.connect(lambda: self.cancel_wanted.emit(self._ids(JobState.WAITING, JobState.ASKING)))
        self.refresh()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setAccessibleName(tr("ImportList", "Imports"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 136)
        header.resizeSection(1, 240)
        header.setStretchLastSection(True)
        return table

    @Slot()
    def refresh(self) -> None:
        """Read the queue again."""
        try:
            self.model.show(self._queue.jobs(states=self.kind.currentData()))
        except ViewpointsError as error:
            self._failed(error)
        self.table.setVisible(bool(self.model.jobs))
        self.empty.setVisible(not self.model.jobs)
        self._enable()

    def _chosen(self) -> list[Job]:
        return [self.model.jobs[index.row()] for index in self.table.selectionModel().selectedRows()]

    def _ids(self, *states: JobState) -> list[int]:
        """Return the chosen sources in these states; where none is chosen all of those shown in the first one."""
        chosen = self._chosen()
        if chosen:
            return [job.id for job in chosen if job.state in states]
        return [job.id for job in self.model.jobs if job.state is states[0]]

    @Slot()
    def _on_answer(self) -> None:
        asking = [job for job in self._chosen() or self.model.jobs if job.state is JobState.ASKING]
        if asking:
            self.answer_wanted.emit(asking[0].id)

    @Slot()
    def _enable(self) -> None:
        shown = self._chosen() or list(self.model.jobs)
        self.answer.setEnabled(any(job.state is JobState.ASKING for job in shown))
        self.retry.setEnabled(bool(self._ids(JobState.FAILED, JobState.CANCELLED)))
        self.cancel.setEnabled(bool(self._ids(JobState.WAITING, JobState.ASKING)))
