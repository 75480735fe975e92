"""An article looked over before it is stored: what it states about itself, to be corrected, and what it resembles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from viewpoints.domain.articles import Article, Kinship
from viewpoints.domain.queue import Choice, Job
from viewpoints.gui import counts, theme
from viewpoints.gui.text import direction
from viewpoints.gui.told import told_words
from viewpoints.services.details import ArticleDetails

tr = QCoreApplication.translate

SHOWN = 20_000
"""Letters of the article that are shown; enough to see whether it is the right one."""


def _label(words: str, parent: QWidget, *, quiet: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(words)
    label.setWordWrap(True)
    if quiet:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _primary(words: str, box: QDialogButtonBox) -> QPushButton:
    button = QPushButton(words, box)
    button.setProperty("primary", "true")
    button.setDefault(True)
    box.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
    return button


class DetailsForm(QWidget):
    """What an article states about itself, each in a field of its own."""

    changed = Signal()

    def __init__(self, details: ArticleDetails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * theme.GRID)
        form.setVerticalSpacing(theme.GRID)
        self.title = self._field(form, tr("DetailsForm", "&Title"), details.title)
        self.author = self._field(form, tr("DetailsForm", "&Author"), details.author)
        self.publisher = self._field(form, tr("DetailsForm", "&Publisher"), details.publisher)
        published = details.published.isoformat() if details.published else ""
        self.published = self._field(form, tr("DetailsForm", "&Date"), published)
        self.published.setPlaceholderText(tr("DetailsForm", "year-month-day, empty if not known"))
        self.language = self._field(form, tr("DetailsForm", "La&nguage"), details.language)
        self.language.setPlaceholderText(tr("DetailsForm", "two letters, such as en or de"))
        self.language.setMaxLength(8)
        self.url = self._field(form, tr("DetailsForm", "&Link"), details.url)
        self.fault = _label("", self)
        form.addRow(self.fault)
        self._check()

    def _field(self, form: QFormLayout, words: str, value: str) -> QLineEdit:
        field = QLineEdit(value, self)
        field.setAccessibleName(words.replace("&", ""))
        field.setCursorPosition(0)
        form.addRow(words, field)
        field.textChanged.connect(self._check)
        return field

    @Slot()
    def _check(self) -> None:
        words = ""
        if not self.title.text().strip():
            words = tr("DetailsForm", "A title is needed, to know the article by.")
        elif self.details() is None:
            words = tr("DetailsForm", "The date must be written as year-month-day, for instance 2024-05-03.")
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
        self.changed.emit()

    def details(self) -> ArticleDetails | None:
        """Return what the fields say, or None if that cannot be."""
        stated = self.published.text().strip()
        try:
            published = date.fromisoformat(stated) if stated else None
        except ValueError:
            return None
        if not self.title.text().strip():
            return None
        return ArticleDetails(
            self.title.text(),
            self.author.text(),
            self.publisher.text(),
            published,
            self.language.text(),
            self.url.text(),
        )


class DetailsDialog(QDialog):
    """Corrects what a stored article states about itself."""

    chosen = Signal(object)
    """Carries the `ArticleDetails`."""

    def __init__(self, details: ArticleDetails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("DetailsDialog", "Article details"))
        self.resize(560, 320)
        self.form = DetailsForm(details, self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = _primary(tr("DetailsDialog", "Save"), self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self.form)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.form.changed.connect(lambda: self.save.setEnabled(self.form.details() is not None))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def accept(self) -> None:
        """Announce the details and close."""
        details = self.form.details()
        if details is not None:
            super().accept()
            self.chosen.emit(details)


class PreviewDialog(QDialog):
    """Shows what was read of a source, and asks whether and how to store it."""

    answered = Signal(object, object)
    """Carries the `Choice` and the `Article` as the user left it."""

    def __init__(self, job: Job, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article = article
        self.setWindowTitle(tr("PreviewDialog", "Look over the article"))
        self.resize(720, 640)
        details = ArticleDetails(
            article.title, article.author, article.publisher, article.published, article.language, article.url
        )
        self.form = DetailsForm(details, self)
        words = counts.words(len(article.text.split()))
        count = _label(
            tr("PreviewDialog", "{words} from {source}").format(words=words, source=job.source.label), self, quiet=True
        )
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("PreviewDialog", "Text of the article"))
        self.text.setFont(theme.serif(14))
        self.text.document().setDocumentMargin(2 * theme.GRID)
        along = self.text.document().defaultTextOption()
        along.setTextDirection(direction(article.text))
        self.text.document().setDefaultTextOption(along)
        self.text.setPlainText(article.text[:SHOWN] + (" …" if len(article.text) > SHOWN else ""))
        self.warning = _label(" ".join(x for x in (told_words(job.reason), article.note, _missing(article)) if x), self)
        self.warning.setVisible(bool(self.warning.text()))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = _primary(tr("PreviewDialog", "Import"), self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(theme.GRID)
        column.addWidget(self.form)
        column.addWidget(self.warning)
        self.choices = QButtonGroup(self)
        if job.similar_id is not None:
            column.addWidget(_label(_resemblance(job), self))
            for choice, said in (
                (Choice.REPLACE, tr("PreviewDialog", "&Replace the stored one; your verdicts are carried over")),
                (Choice.KEEP, tr("PreviewDialog", "&Keep both")),
                (Choice.SKIP, tr("PreviewDialog", "&Skip this one")),
            ):
                button = QRadioButton(said, self)
                button.setProperty("choice", choice)
                self.choices.addButton(button)
                column.addWidget(button)
            best = Choice.REPLACE if job.kinship == Kinship.VERSION else Choice.KEEP
            self.choose(Choice.SKIP if job.kinship == Kinship.SAME else best)
        column.addWidget(count)
        column.addWidget(self.text, 1)
        column.addWidget(self.buttons)
        self.form.changed.connect(self._enable)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.form.title.setFocus()
        self._enable()

    def choose(self, choice: Choice) -> None:
        """Tick one of the answers about the article it resembles."""
        for button in self.choices.buttons():
            button.setChecked(button.property("choice") == choice)

    @Slot()
    def _enable(self) -> None:
        self.save.setEnabled(self.form.details() is not None)

    def accept(self) -> None:
        """Announce the answer and close."""
        details = self.form.details()
        if details is None:
            return
        article = replace(
            self._article,
            title=details.title,
            author=details.author,
            publisher=details.publisher,
            published=details.published,
            language=details.language,
            url=details.url,
        )
        ticked = self.choices.checkedButton()
        super().accept()
        self.answered.emit(Choice(ticked.property("choice")) if ticked is not None else Choice.KEEP, article)

    def reject(self) -> None:
        """Announce that it is not wanted and close."""
        super().reject()
        self.answered.emit(Choice.SKIP, self._article)


def _missing(article: Article) -> str:
    """Return a sentence that asks for what the article does not state."""
    parts = []
    if not article.author:
        parts.append(tr("PreviewDialog", "author"))
    if article.published is None:
        parts.append(tr("PreviewDialog", "date"))
    if not parts:
        return ""
    return tr("PreviewDialog", "Not stated: {parts}. Fill in what you know.").format(parts=", ".join(parts))


def _resemblance(job: Job) -> str:
    words = {
        Kinship.SAME: tr("PreviewDialog", "“{title}” in the library has the same words but for a few."),
        Kinship.VERSION: tr("PreviewDialog", "This is another version of “{title}” in the library."),
    }
    said = words.get(Kinship(job.kinship), tr("PreviewDialog", "Much of this stands in “{title}” in the library too."))
    return said.format(title=job.similar_title)
