"""Preferences: what can be set, each taken on at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewpoints import settings as bounds
from viewpoints.gui import language, theme
from viewpoints.gui.dialogs.files import FileDialog
from viewpoints.settings import Settings

tr = QCoreApplication.translate


class Preferences(QDialog):
    """All settings on one page; `changed` carries the new ones whenever the reader has changed one."""

    changed = Signal(object)
    encoder_chosen = Signal(str)
    """A model's folder that the open library is to be encoded with, "" for the one that comes with the program."""

    def __init__(self, settings: Settings, library: str, encoder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences", "Preferences"))
        self.settings = settings
        page = QWidget(self)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(theme.GRID)
        self._build_looks(settings)
        self._build_import(settings)
        self._build_library(settings, library)
        self._build_encoder(library, encoder)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(24, 0, 24, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        self.resize(600, 640)

    # -- pieces -------------------------------------------------------------------------------------------------------

    def _section(self, name: str) -> QFormLayout:
        head = QLabel(name, self)
        head.setFont(theme.sans(14, bold=True))
        self._column.addSpacing(theme.GRID)
        self._column.addWidget(head)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(theme.GRID)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(form)
        return form

    def _row(self, form: QFormLayout, words: str, field: QWidget, remark: str = "") -> None:
        label = QLabel(words, self)
        label.setBuddy(field)
        label.setMinimumWidth(theme.px(180))
        field.setAccessibleName(words)
        form.addRow(label, field)
        if remark:
            field.setAccessibleDescription(remark)
            form.addRow("", self._remark(remark))

    def _remark(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(theme.sans(11.5))
        label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        return label

    def _change(self, **values: object) -> None:
        self.settings = replace(self.settings, **values)  # type: ignore[arg-type]
        self.changed.emit(self.settings)

    def _choice(self, entries: tuple[tuple[str, str], ...], now: str, name: str) -> QComboBox:
        combo = QComboBox(self)
        for words, value in entries:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(now)))
        combo.activated.connect(lambda _at: self._change(**{name: combo.currentData()}))
        return combo

    def _number(self, least: int, most: int, now: int, name: str, suffix: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setValue(now)
        box.setSuffix(suffix)
        box.setKeyboardTracking(False)  # a number half typed is none
        box.valueChanged.connect(lambda value: self._change(**{name: value}))
        return box

    def _switch(self, words: str, now: bool, name: str) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setChecked(now)
        box.toggled.connect(lambda on: self._change(**{name: on}))
        return box

    # -- sections -----------------------------------------------------------------------------------------------------

    def _build_looks(self, settings: Settings) -> None:
        form = self._section(tr("Preferences", "Look and language"))
        themes = (
            (tr("Preferences", "As the system"), "system"),
            (tr("Preferences", "Light"), "light"),
            (tr("Preferences", "Dark"), "dark"),
        )
        self.theme = self._choice(themes, settings.theme, "theme")
        self._row(form, tr("Preferences", "&Theme"), self.theme)
        self.scale = self._number(
            bounds.MIN_SCALE, bounds.MAX_SCALE, settings.interface_scale, "interface_scale", tr("Preferences", " %")
        )
        self.scale.setSingleStep(5)
        self._row(form, tr("Preferences", "Text size of the &window"), self.scale)
        self.text = self._number(
            bounds.MIN_TEXT_SIZE,
            bounds.MAX_TEXT_SIZE,
            settings.reader_text_size,
            "reader_text_size",
            tr("Preferences", " pixels"),
        )
        self._row(form, tr("Preferences", "Text size of &articles"), self.text)
        self.motion = self._switch(tr("Preferences", "&Reduce motion"), settings.reduced_motion, "reduced_motion")
        form.addRow("", self.motion)
        names = (
            (tr("Preferences", "As the system"), "system"),
            *((name, code) for code, name in language.NAMES.items()),
        )
        self.language = self._choice(names, settings.language, "language")
        self._row(
            form,
            tr("Preferences", "&Language"),
            self.language,
            tr("Preferences", "The window speaks another language from the next start on."),
        )

    def _build_import(self, settings: Settings) -> None:
        form = self._section(tr("Preferences", "Import and network"))
        self.network = self._switch(
            tr("Preferences", "Fetch articles from the &network when I give a link"),
            settings.allow_network,
            "allow_network",
        )
        form.addRow(self.network)
        form.addRow(
            self._remark(
                tr(
                    "Preferences",
                    "Switched off, Viewpoints never connects to anything. Nothing is ever sent of what you read.",
                )
            )
        )
        self.private = self._switch(
            tr("Preferences", "Also fetch from &private addresses: this computer and the local network"),
            settings.allow_private,
            "allow_private",
        )
        self.private.setEnabled(settings.allow_network)
        self.network.toggled.connect(self.private.setEnabled)
        form.addRow(self.private)
        self.largest = self._number(
            bounds.MIN_MEGABYTES,
            bounds.MAX_MEGABYTES,
            settings.largest_source,
            "largest_source",
            tr("Preferences", " MB"),
        )
        self._row(form, tr("Preferences", "Largest &file or page"), self.largest)
        self.patience = self._number(
            bounds.MIN_SECONDS, bounds.MAX_SECONDS, settings.patience, "patience", tr("Preferences", " seconds")
        )
        self._row(form, tr("Preferences", "&Wait for a web site"), self.patience)

    def _build_library(self, settings: Settings, library: str) -> None:
        form = self._section(tr("Preferences", "Library"))
        form.addRow(self._remark(tr("Preferences", "Open now: {path}").format(path=library or "—")))
        self.place = QComboBox(self)
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(20)
        self.place.addItem(tr("Preferences", "My library"), "")
        for path in dict.fromkeys((settings.library, *settings.recent_libraries)):
            if path:
                self.place.addItem(path, path)
        self.place.setCurrentIndex(max(0, self.place.findData(settings.library)))
        self.place.activated.connect(lambda _at: self._change(library=self.place.currentData()))
        other = QPushButton(tr("Preferences", "&Other…"), self)
        other.clicked.connect(self._ask_for_library)
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.place, 1)
        row.addWidget(other)
        self._row(form, tr("Preferences", "Open at &start"), both)
        self.place.setAccessibleName(tr("Preferences", "Library to open at start"))
        forget = QPushButton(tr("Preferences", "&Forget recent libraries"), self)
        forget.setToolTip(tr("Preferences", "Empties the menu; no library is touched"))
        forget.setEnabled(bool(settings.recent_libraries))
        forget.clicked.connect(self._forget)
        self.forget = forget
        form.addRow("", forget)

    def _forget(self) -> None:
        self.forget.setEnabled(False)
        self._change(recent_libraries=())

    def _ask_for_library(self) -> None:
        filters = tr("MainWindow", "Libraries (*.sqlite *.db);;All files (*)")
        dialog = FileDialog(self, tr("Preferences", "Library to open at start"), self.settings.library, filters)
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take_library)
        dialog.open()

    def _take_library(self, name: str) -> None:
        path = str(Path(name))
        if self.place.findData(path) < 0:
            self.place.addItem(path, path)
        self.place.setCurrentIndex(self.place.findData(path))
        self._change(library=path)

    def _build_encoder(self, library: str, encoder: str) -> None:
        form = self._section(tr("Preferences", "Encoder"))
        form.addRow(self._remark(tr("Preferences", "This library is compared by: {name}").format(name=encoder or "—")))
        self.folder = QPushButton(tr("Preferences", "Another &encoder…"), self)
        self.folder.setToolTip(tr("Preferences", "Choose the folder of a sentence-transformers model"))
        self.folder.clicked.connect(self._ask_for_encoder)
        self.packaged = QPushButton(tr("Preferences", "The &usual one"), self)
        self.packaged.setToolTip(tr("Preferences", "Use the encoder that comes with Viewpoints"))
        self.packaged.clicked.connect(lambda: self.encoder_chosen.emit(""))
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.folder, self.packaged):
            button.setEnabled(bool(library))
            row.addWidget(button)
        row.addStretch(1)
        form.addRow(both)
        form.addRow(
            self._remark(
                tr(
                    "Preferences",
                    "Everything is then encoded and matched anew in the background; until that is done the former "
                    "encoder serves. Your verdicts stay.",
                )
            )
        )

    def _ask_for_encoder(self) -> None:
        dialog = FileDialog(self, tr("Preferences", "Folder of the encoder"))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.encoder_chosen)
        dialog.open()
