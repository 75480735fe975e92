"""Choosing from what holds several articles: a feed, a book, a letter with attachments, an archive, a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from viewpoints.gui import counts, theme
from viewpoints.gui.text import one_line
from viewpoints.gui.told import told_words

if TYPE_CHECKING:
    from viewpoints.domain.articles import Part, Source

tr = QCoreApplication.translate

FEED, FOLDER, CHAPTER = "feed", "folder", "chapter"
"""What a source, and a part, are called that are treated by themselves."""
LONGEST_LABEL = 300


def part_words(part: Part) -> str:
    """Return a part in one line: what it is called, when it appeared, and why it cannot be read, if so."""
    words = [one_line(part.label)[:LONGEST_LABEL]]
    if part.published is not None:
        words.append(part.published.isoformat())
    if part.reason:
        words.append(told_words(part.reason))
    return " · ".join(words)


class PartsDialog(QDialog):
    """Lists the parts of a source to tick; a book may also be taken as one article."""

    chosen = Signal(object)
    """The sources to import, in the order listed."""

    def __init__(
        self, source: Source, name: str, kind: str, parts: tuple[Part, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._parts = source, parts
        self.setWindowTitle(tr("Parts", "Choose what to import"))
        self.resize(640, 480)
        head = QLabel(f"{one_line(name)}: {counts.articles(len(parts))}", self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.whole = QRadioButton(tr("Parts", "The &whole book as one article"), self)
        self.some = QRadioButton(tr("Parts", "Each of these &chapters as an article of its own:"), self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Parts", "What to import"))
        for part in parts:
            item = QListWidgetItem(part_words(part), self.list)
            item.setToolTip(item.text())
            # A feed is picked from; of what came as one file all is wanted, more often than not.
            ticked = kind != FEED and not part.reason
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            if part.reason:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.setCurrentRow(0)
        self.all = QPushButton(tr("Parts", "&All"), self)
        self.all.setAccessibleName(tr("Parts", "Tick all"))
        self.none = QPushButton(tr("Parts", "&None"), self)
        self.none.setAccessibleName(tr("Parts", "Tick none"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.importing = self.buttons.addButton(tr("Parts", "&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.importing.setProperty("primary", "true")
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addWidget(self.all)
        foot.addWidget(self.none)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(theme.GRID)
        for widget in (head, self.whole, self.some):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        is_book = all(part.kind == CHAPTER for part in parts)
        self.whole.setVisible(is_book)
        self.some.setVisible(is_book)
        (self.whole if is_book else self.some).setChecked(True)
        self.all.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        self.list.itemChanged.connect(self._enable)
        self.some.toggled.connect(self._enable)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._enable()
        (self.whole if is_book else self.list).setFocus()

    def _tick(self, state: Qt.CheckState) -> None:
        for row, part in enumerate(self._parts):
            if not part.reason:
                self.list.item(row).setCheckState(state)

    def _wanted(self) -> tuple[Source, ...]:
        if self.whole.isChecked():
            return (self._source,)
        ticked = Qt.CheckState.Checked
        return tuple(part.source for row, part in enumerate(self._parts) if self.list.item(row).checkState() == ticked)

    @Slot()
    def _enable(self) -> None:
        for widget in (self.list, self.all, self.none):
            widget.setEnabled(self.some.isChecked())
        self.importing.setEnabled(bool(self._wanted()))

    def accept(self) -> None:
        """Hand over what is ticked."""
        self.chosen.emit(self._wanted())
        super().accept()
