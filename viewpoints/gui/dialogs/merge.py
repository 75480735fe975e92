"""Bringing in a file: what is in it, whose verdicts these are, and afterwards where it disagrees with this library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewpoints.gui import counts, theme

if TYPE_CHECKING:
    from viewpoints.services.merging import Described, Merged

tr = QCoreApplication.translate


class MergeDialog(QDialog):
    """Says what a file holds and asks whose verdicts are in it."""

    merge_requested = Signal(object)
    """The other reader's name, or None where the verdicts are the user's own."""

    def __init__(self, name: str, described: Described, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge", "Merge into this library"))
        self.resize(520, 240)
        self.running = False
        holds = ", ".join(
            (
                counts.articles(described.articles),
                counts.statements(described.statements),
                counts.verdicts(described.verdicts),
            )
        )
        lines = [tr("Merge", "{name} is a {format}: {holds}.").format(name=name, format=described.format, holds=holds)]
        if described.known:
            lines.append(
                tr(
                    "Merge", "{known} of the articles are in this library already; only what they lack is added."
                ).format(known=described.known)
            )
        lines += described.losses
        self.told = QLabel("\n\n".join(lines), self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.other = QRadioButton(
            tr("Merge", "The verdicts in it are &another reader’s, and are kept by this name:"), self
        )
        self.name = QLineEdit(described.reader, self)
        self.name.setAccessibleName(tr("Merge", "The other reader’s name"))
        self.name.setPlaceholderText(tr("Merge", "Name"))
        self.mine = QRadioButton(tr("Merge", "The verdicts in it are &mine (my library on another computer)"), self)
        group = QButtonGroup(self)
        for button in (self.other, self.mine):
            group.addButton(button)
        self.other.setChecked(True)
        self._asks = described.verdicts > 0
        asking: tuple[QWidget, ...] = (self.other, self.name, self.mine)
        for each in asking:
            each.setVisible(self._asks)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, max(described.articles, 1))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Merge", "Progress"))
        self.bar.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = QPushButton(tr("Merge", "Merge"), self)
        self.go.setProperty("primary", "true")
        self.go.setDefault(True)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(theme.GRID)
        rows: tuple[QWidget, ...] = (self.told, *asking, self.bar, self.buttons)
        for each in rows:
            column.addWidget(each)
        self.name.textChanged.connect(self._enable)
        self.other.toggled.connect(self._enable)
        self.go.clicked.connect(self._on_go)
        self.buttons.rejected.connect(self.reject)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.name.setEnabled(self.other.isChecked())
        named = bool(self.name.text().strip()) or not self.other.isChecked()
        self.go.setEnabled(not self.running and (named or not self._asks))

    @Slot()
    def _on_go(self) -> None:
        self.running = True
        self._enable()
        self.bar.show()
        another = self._asks and self.other.isChecked()
        # Nothing in a file without verdicts is anybody's; its statements still are not the user's own.
        self.merge_requested.emit(" ".join(self.name.text().split()) if another else None)


class MergedDialog(QDialog):
    """Lists what a merge did not take over, and where the two libraries disagree."""

    def __init__(self, merged: Merged, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge", "Merged"))
        self.resize(840, 480)
        words = tr("Merge", "{articles}, {statements} and {opinions} were added. Undo takes all of it back.").format(
            articles=counts.articles(len(merged.articles)),
            statements=counts.statements(merged.statements),
            opinions=counts.verdicts(merged.opinions + merged.verdicts),
        )
        told = QLabel("\n\n".join((words, *merged.losses)), self)
        told.setWordWrap(True)
        told.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(told)
        if merged.conflicts:
            head = tr("Merge", "The two disagree in {count}. Here, this library’s side was kept; verdicts of both are.")
            places = counts.places(len(merged.conflicts))
            label = QLabel(head.format(count=places), self)
            label.setWordWrap(True)
            column.addWidget(label)
            column.addWidget(self._table(merged), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _table(self, merged: Merged) -> QTableWidget:
        self.table = table = QTableWidget(len(merged.conflicts), 4, self)
        table.setAccessibleName(tr("Merge", "Conflicts"))
        table.setHorizontalHeaderLabels(
            [tr("Merge", "What"), tr("Merge", "About"), tr("Merge", "Here"), tr("Merge", "There")]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for row, conflict in enumerate(merged.conflicts):
            for column, words in enumerate((conflict.kind, conflict.about, conflict.here, conflict.there)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                table.setItem(row, column, item)
        return table
