"""What this program is."""

from __future__ import annotations

import platform

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from viewpoints import __version__
from viewpoints.gui import theme

tr = QCoreApplication.translate


class AboutDialog(QDialog):
    """Says what the program does, which version it is, and where the library lies."""

    def __init__(self, library: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("AboutDialog", "About Viewpoints"))
        name = QLabel("Viewpoints", self)
        name.setFont(theme.serif(24, bold=True))
        words = QLabel(tr("AboutDialog", "Who holds what in opinion articles, and who answers it."), self)
        words.setFont(theme.serif(15))
        lines = [
            tr("AboutDialog", "Version {version} · Python {python} · Qt {qt}").format(
                version=__version__, python=platform.python_version(), qt=qt_version
            ),
            tr("AboutDialog", "Articles are read and compared on this computer; none of them leaves it."),
        ]
        if library:
            lines.append(tr("AboutDialog", "Library: {path}").format(path=library))
        facts = QLabel("\n".join(lines), self)
        for label in (words, facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        facts.setAccessibleName(tr("AboutDialog", "Version and library"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(12)
        for widget in (name, words, facts, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(480)
