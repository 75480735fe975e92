"""Looking after the library's file: check it, copy it, bring a copy back, save what can be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewpoints.gui import theme

if TYPE_CHECKING:
    from viewpoints.services.upkeep import Backup

tr = QCoreApplication.translate


class UpkeepDialog(QDialog):
    """Says where the library and its copies are, and offers what can be done with them."""

    check_wanted = Signal()
    backup_wanted = Signal()
    restore_wanted = Signal(object)
    """Carries the path of the copy to be brought back."""
    repair_wanted = Signal()

    def __init__(self, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Upkeep", "Library upkeep"))
        self.resize(640, 480)
        place = self._label(str(library), quiet=True)
        self.verdict = self._label("")
        self.verdict.setFont(theme.serif(15))
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.check = QPushButton(tr("Upkeep", "&Check now"), self)
        self.check.setToolTip(tr("Upkeep", "Read everything in the library and say what is wrong; nothing is changed"))
        self.repair = QPushButton(tr("Upkeep", "&Rescue…"), self)
        self.repair.setToolTip(tr("Upkeep", "Save everything that can be read into a new library"))
        self.backup = QPushButton(tr("Upkeep", "Back up &now"), self)
        self.backup.setProperty("primary", "true")
        self.restore = QPushButton(tr("Upkeep", "Bring this one &back…"), self)
        self.copies = QListWidget(self)
        self.copies.setAccessibleName(tr("Upkeep", "Backups"))
        title = self._label(
            tr(
                "Upkeep",
                "Backups: one a day is made when the library is opened and has changed; seven "
                "days and four weeks are kept, and all made by hand.",
            )
        )
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((first, (self.check, self.repair)), (second, (self.backup, self.restore))):
            row.setSpacing(theme.GRID)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        second.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(theme.GRID)
        column.addWidget(place)
        column.addWidget(self.verdict)
        column.addLayout(first)
        column.addSpacing(theme.GRID)
        column.addWidget(title)
        column.addWidget(self.copies, 1)
        column.addLayout(second)
        self.check.clicked.connect(self.check_wanted)
        self.backup.clicked.connect(self.backup_wanted)
        self.repair.clicked.connect(self.repair_wanted)
        self.restore.clicked.connect(self._on_restore)
        self.copies.currentItemChanged.connect(self._enable)
        self.say(tr("Upkeep", "Not checked yet."))

    def _label(self, words: str, *, quiet: bool = False) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(words)
        label.setWordWrap(True)
        if quiet:
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return label

    def say(self, words: str, *, busy: bool = False) -> None:
        """Show what was found or is being done; nothing else can be begun meanwhile."""
        self.verdict.setText(words)
        for button in (self.check, self.repair, self.backup):
            button.setEnabled(not busy)
        self._busy = busy
        self._enable()

    def show_copies(self, copies: tuple[Backup, ...]) -> None:
        """List the copies, the newest first."""
        self.copies.clear()
        reasons = {"daily": tr("Upkeep", "daily"), "by-hand": tr("Upkeep", "made by hand")}
        for each in copies:
            when = each.made.astimezone().strftime("%Y-%m-%d %H:%M")
            why = reasons.get(each.reason, each.reason.replace("-", " "))
            item = QListWidgetItem(f"{when}   {why}   {each.size / 1e6:.1f} MB", self.copies)
            item.setData(Qt.ItemDataRole.UserRole, each.path)
        self._enable()

    @Slot()
    def _on_restore(self) -> None:
        item = self.copies.currentItem()
        if item is not None:
            self.restore_wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    @Slot()
    def _enable(self) -> None:
        self.restore.setEnabled(self.copies.currentItem() is not None and not self._busy)
