"""The dialog for a defect: what it means for the reader's work, and a report that can be copied."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

tr = QCoreApplication.translate


class CrashDialog(QDialog):
    """Shows reports of defects; further ones are added below the first instead of opening more windows."""

    def __init__(self, log: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("CrashDialog", "Something went wrong"))
        words = QLabel(
            tr(
                "CrashDialog",
                "Viewpoints met an error of its own making. Your library is safe: it is written only in whole steps. "
                "You can go on; if the window behaves oddly, start it again.",
            ),
            self,
        )
        words.setWordWrap(True)
        self.report = QPlainTextEdit(self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("CrashDialog", "Report of the error"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        place = QLabel(tr("CrashDialog", "The report is also kept in {path}.").format(path=log), self)
        place.setWordWrap(True)
        place.setVisible(bool(log))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(tr("CrashDialog", "Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy_report)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.report, 1)
        column.addWidget(place)
        column.addWidget(buttons)
        self.resize(720, 440)

    def add(self, report: str) -> None:
        """Show a report below those shown already."""
        self.report.appendPlainText(report if self.report.document().isEmpty() else f"\n{report}")

    @Slot()
    def copy_report(self) -> None:
        """Put everything shown on the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText())
