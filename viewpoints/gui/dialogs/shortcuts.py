"""The sheet of shortcuts, made from the actions themselves so that it cannot be out of date."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewpoints.gui import theme
from viewpoints.gui.menu_tree import Entry

tr = QCoreApplication.translate


Groups = list[tuple[str, list[tuple[str, str]]]]
"""Menus by name, each with the words and keys of its actions."""
COLUMNS = 3


def _parted(groups: Groups) -> tuple[Groups, ...]:
    """Return the menus in their order as columns, parted where the longest column is shortest."""
    ways = (
        tuple(groups[start:end] for start, end in pairwise((0, *cuts, len(groups))))
        for cuts in combinations(range(1, len(groups)), min(COLUMNS, len(groups)) - 1)
    )
    return min(ways, key=lambda way: max(sum(len(lines) + 2 for _, lines in part) for part in way))


class ShortcutSheet(QDialog):
    """All shortcuts, menu by menu."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("ShortcutSheet", "Keyboard shortcuts"))
        sheet = QWidget(self)
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(24, 16, 24, 16)
        columns.setSpacing(40)
        groups: dict[str, list[tuple[str, str]]] = {}
        for entry in entries:
            if entry.keys:
                groups.setdefault(entry.path[0], []).append((entry.words.rstrip("…"), entry.keys))
        for part in _parted(list(groups.items())):
            columns.addLayout(self._column(part, sheet))
        area = QScrollArea(self)
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(24, 0, 24, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        room = max(480, parent.window().height() - 80) if parent is not None else 600
        wide = max(720, parent.window().width() - 40) if parent is not None else 1200
        self.resize(min(sheet.sizeHint().width() + 24, wide), min(sheet.sizeHint().height() + 80, room))

    @staticmethod
    def _column(groups: Groups, parent: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for name, lines in groups:
            head = QLabel(name, parent)
            head.setFont(theme.sans(13, bold=True))
            column.addWidget(head)
            grid = QGridLayout()
            grid.setHorizontalSpacing(24)
            grid.setVerticalSpacing(4)
            for row, (words, keys) in enumerate(lines):
                grid.addWidget(QLabel(words, parent), row, 0)
                label = QLabel(keys, parent)
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(label, row, 1)
            column.addLayout(grid)
            column.addSpacing(12)
        column.addStretch(1)
        return column
