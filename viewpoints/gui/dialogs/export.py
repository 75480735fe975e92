"""Exporting: what, as what, a live look at it, and in words what will be left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.exchange import Scope, Suggestions
from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme
from viewpoints.gui.dialogs.files import FileDialog
from viewpoints.gui.jobs import Job
from viewpoints.gui.printing import write_pdf
from viewpoints.gui.told import told
from viewpoints.tasks import CancelToken, Progress, Report

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from viewpoints.services.exporting import Contents, Exporting, Preview, Request

tr = QCoreApplication.translate

_PAUSE = 150
"""Milliseconds without another choice after which the preview is made."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be exported, in words, and the scope it stands for."""

    words: str
    scope: Scope


class ExportDialog(QDialog):
    """Asks what to export and shows it; writes it on a thread of its own, with progress and cancel."""

    exported = Signal(object)
    """The path that was written."""
    print_requested = Signal(object)
    """A Request, to be printed."""
    failed = Signal(object)

    def __init__(
        self,
        exporting: Exporting,
        choices: tuple[Choice, ...],
        *,
        chosen: str = "html",
        reader: str = "",
        folder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        from viewpoints.services.exporting import FORMATS, Request

        self._exporting, self._choices, self._formats, self._request = exporting, choices, FORMATS, Request
        self._folder = folder
        self._look: Job | None = None
        self._job: Job | None = None
        self._again = False
        self.setWindowTitle(tr("Export", "Export"))
        self.resize(960, 640)
        self._build(chosen, reader)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._start_look)
        self._wire()
        self._on_format()
        self._start_look()

    # -- building -----------------------------------------------------------------------------------------------------

    def _build(self, chosen: str, reader: str) -> None:
        self.what = QComboBox(self)
        for choice in self._choices:
            self.what.addItem(choice.words)
        self.format = QComboBox(self)
        for people in (True, False):
            for each in self._formats:
                if each.for_people is people:
                    self.format.addItem(each.label, each.key)
            if people:
                self.format.insertSeparator(self.format.count())
        self.format.setCurrentIndex(max(0, self.format.findData(chosen)))
        self.format.setMaxVisibleItems(20)
        self.suggestions = QComboBox(self)
        self.suggestions.addItem(tr("Export", "Keep, marked as not reviewed"), Suggestions.MARKED)
        self.suggestions.addItem(tr("Export", "Leave out"), Suggestions.LEFT_OUT)
        self.reader = QLineEdit(reader, self)
        self.reader.setPlaceholderText(tr("Export", "who decided the verdicts in it"))
        self.vectors = QCheckBox(tr("Export", "With &vectors (larger, need not be computed again)"), self)
        self.crlf = QCheckBox(tr("Export", "Count line ends as MA&XQDA does"), self)
        self._form = form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(theme.GRID)
        for words, widget, name in (
            (tr("Export", "&What"), self.what, tr("Export", "What to export")),
            (tr("Export", "&Format"), self.format, tr("Export", "Format")),
            (tr("Export", "&Suggestions nobody has reviewed"), self.suggestions, tr("Export", "Suggestions")),
            (tr("Export", "Your &name"), self.reader, tr("Export", "Your name")),
        ):
            widget.setAccessibleName(name)
            form.addRow(words, widget)
            if isinstance(widget, QComboBox):
                widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                widget.setMinimumContentsLength(24)
        form.addRow(self.vectors)
        form.addRow(self.crlf)
        self._build_look()

    def _build_look(self) -> None:
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told.setForegroundRole(self.told.palette().ColorRole.PlaceholderText)
        self.told.setAccessibleName(tr("Export", "What is left out"))
        left = QVBoxLayout()
        left.addLayout(self._form)
        left.addSpacing(theme.GRID)
        scroll = QScrollArea(self)
        scroll.setWidget(self.told)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Export", "What is left out"))
        scroll.viewport().setAutoFillBackground(False)
        self.told.setAutoFillBackground(False)
        left.addWidget(scroll, 1)
        self.view = QTextBrowser(self)
        self.view.setOpenLinks(False)
        self.view.setAccessibleName(tr("Export", "Preview"))
        self.view.document().setDocumentMargin(2 * theme.GRID)
        columns = QHBoxLayout()
        columns.setSpacing(3 * theme.GRID)
        columns.addLayout(left, 2)
        columns.addWidget(self.view, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 16)
        whole.setSpacing(2 * theme.GRID)
        whole.addLayout(columns, 1)
        self._build_foot(whole)

    def _build_foot(self, whole: QVBoxLayout) -> None:
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Export", "Progress"))
        self.bar.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.print = QPushButton(tr("Export", "&Print…"), self)
        self.buttons.addButton(self.print, QDialogButtonBox.ButtonRole.ActionRole)
        self.write = QPushButton(tr("Export", "&Export…"), self)
        self.write.setProperty("primary", "true")
        self.write.setDefault(True)
        self.buttons.addButton(self.write, QDialogButtonBox.ButtonRole.ActionRole)
        whole.addWidget(self.bar)
        whole.addWidget(self.buttons)

    def _wire(self) -> None:
        for box in (self.what, self.format, self.suggestions):
            box.currentIndexChanged.connect(self._timer.start)
        self.format.currentIndexChanged.connect(self._on_format)
        self.vectors.toggled.connect(self._timer.start)
        self.crlf.toggled.connect(self._timer.start)
        self.write.clicked.connect(self._ask)
        self.print.clicked.connect(lambda: self.print_requested.emit(self.request()))
        self.buttons.rejected.connect(self.reject)

    # -- what is asked for --------------------------------------------------------------------------------------------

    def request(self) -> Request:
        """Return what is chosen."""
        scope = replace(
            self._choices[self.what.currentIndex()].scope, suggestions=Suggestions(self.suggestions.currentData())
        )
        return self._request(
            str(self.format.currentData()),
            scope,
            " ".join(self.reader.text().split()),
            self.vectors.isChecked(),
            self.crlf.isChecked(),
        )

    @Slot()
    def _on_format(self) -> None:
        key = self.format.currentData()
        made = self.request().made
        self._form.setRowVisible(self.suggestions, not made.complete)
        self._form.setRowVisible(self.reader, key in {"bundle", "claimreview"})
        self._form.setRowVisible(self.vectors, key == "bundle")
        self._form.setRowVisible(self.crlf, key == "qdpx")
        self.print.setVisible(made.for_people)

    # -- looking ------------------------------------------------------------------------------------------------------

    @Slot()
    def _start_look(self) -> None:
        if self._job is not None:
            return
        if self._look is not None:
            self._again = True
            return
        exporting, request = self._exporting, self.request()

        def work(_report: Report, _token: CancelToken) -> Iterator[object]:
            yield exporting.preview(request)

        self._look = job = Job(work, self)
        job.produced.connect(self._show)
        job.failed.connect(self._on_look_failed)
        job.finished.connect(self._on_looked)
        job.start()

    @Slot(object)
    def _show(self, preview: Preview) -> None:
        self.told.setText("\n\n".join((preview.contents.covers, *preview.contents.left_out)))
        if preview.rich:
            document = self.view.document()
            document.setDefaultStyleSheet(_preview_style())
            self.view.setFont(theme.sans(13))
            self.view.setHtml(preview.words + ("" if preview.whole else "<p class='claim-meta'>…</p>"))
        else:
            self.view.setFont(_fixed())
            self.view.setPlainText(preview.words + ("" if preview.whole else "\n…"))
        empty = not (preview.contents.tally.statements or preview.contents.tally.articles)
        self.write.setEnabled(not empty)
        self.print.setEnabled(not empty)

    @Slot(object)
    def _on_look_failed(self, error: ViewpointsError | None) -> None:
        self.view.setPlainText("")
        self.told.setText(told(error) if error is not None else tr("Export", "The preview could not be made."))

    @Slot()
    def _on_looked(self) -> None:
        if self._look is not None:
            self._look.deleteLater()
        self._look = None
        if self._again:
            self._again = False
            self._start_look()

    # -- writing ------------------------------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        made = self.request().made
        title = self.request().scope.title or tr("Export", "Library")
        name = "".join(each if each.isalnum() or each in " -_." else "_" for each in title).strip()[:80] or "export"
        dialog = FileDialog(self, tr("Export", "Export as"), self._folder, f"{made.label} (*{made.suffix})")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(made.suffix.removeprefix("."))
        dialog.selectFile(f"{name}{made.suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The dialog itself asks before it hands out the name of a file that is there.
        dialog.fileSelected.connect(lambda chosen: self.start(Path(chosen), overwrite=Path(chosen).exists()))
        dialog.open()

    def start(self, path: Path, *, overwrite: bool) -> None:
        """Write to `path` beside the event loop."""
        exporting, request = self._exporting, self.request()

        def work(report: Report, token: CancelToken) -> Iterator[object]:
            paint = write_pdf if request.made.writer is None else None
            contents: Contents = exporting.export(request, path, report, token, overwrite=overwrite, paint=paint)
            yield path, contents

        self._run(work, self._on_written)

    def _run(self, work: Callable[[Report, CancelToken], Iterator[object]], done: Callable[[object], None]) -> None:
        self._job = job = Job(work, self)
        job.progressed.connect(self._on_progress)
        job.produced.connect(done)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self.bar.setValue(0)
        self.bar.show()
        self._set_busy(busy=True)
        job.start()

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self.what, self.format, self.suggestions, self.reader, self.vectors, self.crlf, self.write):
            widget.setEnabled(not busy)
        self.print.setEnabled(not busy)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        if progress.total:
            self.bar.setValue(round(1000 * progress.done / progress.total))

    def _on_written(self, result: object) -> None:
        assert isinstance(result, tuple)
        self.exported.emit(result[0])

    @Slot(object)
    def _on_failed(self, error: ViewpointsError | None) -> None:
        words = told(error) if error is not None else tr("Export", "The export failed; the log tells more.")
        self.told.setText(words)
        self.failed.emit(error)

    @Slot()
    def _on_finished(self) -> None:
        job, self._job = self._job, None
        self.bar.hide()
        self._set_busy(busy=False)
        if job is not None:
            job.deleteLater()

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._job is not None

    def stop(self) -> None:
        """End all work of this dialog, and wait for it."""
        for job in (self._job, self._look):
            if job is not None:
                job.cancel()
                job.wait()

    def reject(self) -> None:
        """Cancel what is being written; with nothing being written, close."""
        if self._job is not None:
            self._job.cancel()
            return
        self.stop()
        super().reject()

    def accept(self) -> None:
        """Close."""
        self.stop()
        super().accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End all work before the dialog goes."""
        self.stop()
        super().closeEvent(event)


def _fixed() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.px(12))
    return font


def _preview_style() -> str:
    colours = theme.palette()
    return f"""
    .title {{ font-weight: 600; font-size: {theme.px(20)}px; }}
    .part {{ font-weight: 600; font-size: {theme.px(15)}px; }}
    a {{ color: {colours.blue.ink}; }}
    .muted, .claim-meta, .answer-meta, .heading, .none {{ color: {colours.muted}; font-size: {theme.px(12)}px; }}
    .claim-holder {{ color: {colours.blue.ink}; font-weight: 600; margin-bottom: 0; }}
    .answer-holder {{ color: {colours.orange.ink}; font-weight: 600; margin-left: 16px; margin-bottom: 0; }}
    .claim {{ font-family: "Noto Serif", Georgia, serif; margin-top: 0; margin-bottom: 0; }}
    .answer {{ font-family: "Noto Serif", Georgia, serif; margin-left: 16px; margin-top: 0; margin-bottom: 0; }}
    .claim-meta {{ margin-top: 0; }} .answer-meta {{ margin-left: 16px; margin-top: 0; }}
    """
