"""Mending who is who: two names that are one holder, and one holder who is two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
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

from viewpoints.domain.edits import Merged, MergePreview
from viewpoints.domain.library import HolderSummary, StatementView
from viewpoints.domain.statements import Role
from viewpoints.errors import ViewpointsError
from viewpoints.gui import counts, theme
from viewpoints.gui.models.cards import role_text
from viewpoints.gui.models.library import contents
from viewpoints.gui.text import one_line
from viewpoints.gui.told import told
from viewpoints.services.editing import Editing

tr = QCoreApplication.translate


def preview_words(preview: MergePreview) -> str:
    """Return what a merge would do, in sentences."""
    moved = counts.statements_go(preview.statements)
    where = counts.articles(preview.articles)
    lines = [
        tr("People", "{statements} over to {name}, in {articles}.").format(
            statements=moved, name=preview.name, articles=where
        ),
        tr("People", "{name} then has {contents}.").format(
            name=preview.name, contents=contents(preview.claims, preview.answers).replace(" · ", ", ")
        ),
    ]
    if preview.moves:
        lines.append(tr("People", "Kept as other names: {names}.").format(names=", ".join(preview.moves)))
    if preview.clashes:
        lost = counts.matches_between(preview.clashes)
        lines.append(tr("People", "{matches} will go, since nobody answers himself.").format(matches=lost))
    return "\n".join(lines)


def _dialog_column(dialog: QDialog, widgets: Sequence[QWidget], stretched: QWidget | None = None) -> None:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(3 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
    column.setSpacing(theme.GRID)
    for widget in widgets:
        column.addWidget(widget, int(widget is stretched))


class MergeDialog(QDialog):
    """Asks who is one with a holder and which name stays, and shows what that would do before it is done."""

    chosen = Signal(int, object, str)
    """The id of the holder that stays, the ids that go over to him, and his name."""

    def __init__(
        self, editing: Editing, holder: HolderSummary, others: Sequence[HolderSummary], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("People", "Merge holders"))
        self.resize(520, 320)
        self._editing = editing
        self._holder = holder
        self._others = {each.id: each for each in others if each.id != holder.id}
        ask = QLabel(tr("People", "Who is the same as {name}?").format(name=one_line(holder.name)), self)
        self.other = QComboBox(self)
        self.other.setEditable(True)
        self.other.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.other.setAccessibleName(ask.text())
        for each in self._others.values():
            words = f"{one_line(each.name)} ({contents(each.claims, each.answers)})"
            self.other.addItem(words, each.id)
        completer = self.other.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.other.setCurrentIndex(-1)
        ask.setBuddy(self.other)
        keep = QLabel(tr("People", "Name that stays"), self)
        self.first, self.second = QRadioButton(one_line(holder.name), self), QRadioButton("", self)
        self.first.setChecked(True)
        names = QButtonGroup(self)
        for button in (self.first, self.second):
            names.addButton(button)
        self.preview = QLabel(self)
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setAccessibleName(tr("People", "What will happen"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.merge = buttons.addButton(tr("People", "Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.merge.setProperty("primary", "true")
        _dialog_column(
            self, (ask, self.other, keep, self.first, self.second, self.preview, buttons), stretched=self.preview
        )
        self.other.currentIndexChanged.connect(self._prefer_whole)
        self.other.currentIndexChanged.connect(self._show)
        names.buttonToggled.connect(lambda _button, on: on and self._show())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._show()

    def _sides(self) -> tuple[int, int] | None:
        """Return who stays and who goes over."""
        other = self.other.currentData()
        if not isinstance(other, int):
            return None
        return (self._holder.id, other) if self.first.isChecked() else (other, self._holder.id)

    @Slot()
    def _prefer_whole(self) -> None:
        """Propose the fuller of two names that share their words: Ada Quill rather than Quill."""
        other = self._others.get(self.other.currentData())
        fuller = other is not None and set(self._holder.name.split()) < set(other.name.split())
        (self.second if fuller else self.first).setChecked(True)

    @Slot()
    def _show(self) -> None:
        sides = self._sides()
        self.merge.setEnabled(False)
        self.second.setVisible(sides is not None)
        if sides is None:
            self.preview.setText(tr("People", "Choose a name, and what merging would do is shown here."))
            return
        self.second.setText(one_line(self._others[self.other.currentData()].name))
        try:
            self.preview.setText(preview_words(self._editing.preview_merge(sides[0], sides[1:])))
        except ViewpointsError as error:
            self.preview.setText(told(error))
            return
        self.merge.setEnabled(True)

    def accept(self) -> None:
        """Announce who is to be merged and close."""
        sides = self._sides()
        if sides is None or not self.merge.isEnabled():
            return
        name = (self.first if self.first.isChecked() else self.second).text()
        super().accept()
        self.chosen.emit(sides[0], sides[1:], name)


class SplitDialog(QDialog):
    """Asks which statements are somebody else's, and whose; a merge of before fills both in."""

    chosen = Signal(int, str, object)
    """The holder's id, the name of the other one, and the ids of his statements."""

    def __init__(
        self,
        holder: HolderSummary,
        statements: Sequence[StatementView],
        merges: Sequence[Merged],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("People", "Split holder"))
        self.resize(640, 520)
        self._holder = holder
        self._merges = {one_line(each.name): each for each in merges}
        ask = QLabel(
            tr("People", "Which of the statements of {name} are somebody else's?").format(name=one_line(holder.name)),
            self,
        )
        ask.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(ask.text())
        self.list.setWordWrap(True)
        self.list.setFont(theme.serif(14))
        for each in statements:
            kind = "" if each.role is Role.POSITION else f" ({role_text(each.role)})"
            item = QListWidgetItem(f"{one_line(each.text)}{kind}", self.list)
            item.setToolTip(one_line(each.article))
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setCheckState(Qt.CheckState.Unchecked)
        name = QLabel(tr("People", "Name of the other holder"), self)
        self.name = QComboBox(self)
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name.addItems(list(dict.fromkeys((*self._merges, *map(one_line, holder.aliases)))))
        self.name.setCurrentIndex(-1)
        self.name.setAccessibleName(name.text())
        name.setBuddy(self.name)
        self.count = QLabel(self)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.split = buttons.addButton(tr("People", "Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.split.setProperty("primary", "true")
        _dialog_column(self, (name, self.name, ask, self.list, self.count, buttons), stretched=self.list)
        self.list.itemChanged.connect(self._show)
        self.name.currentTextChanged.connect(self._on_name)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        if self._merges:
            self.name.setCurrentIndex(0)
        self._show()

    @Slot(str)
    def _on_name(self, name: str) -> None:
        merged = self._merges.get(name)
        if merged is not None:
            for row in range(self.list.count()):
                item = self.list.item(row)
                mine = item.data(Qt.ItemDataRole.UserRole) in merged.statement_ids
                item.setCheckState(Qt.CheckState.Checked if mine else Qt.CheckState.Unchecked)
        self._show()

    def statement_ids(self) -> list[int]:
        """Return the statements that are marked as somebody else's."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    @Slot()
    def _show(self) -> None:
        many = len(self.statement_ids())
        words = tr("People", "{count} of {all} go to the other holder").format(count=many, all=self.list.count())
        self.count.setText(words)
        self.split.setEnabled(bool(many and self.name.currentText().strip()))

    def accept(self) -> None:
        """Announce what is to be split off and close."""
        if self.split.isEnabled():
            super().accept()
            self.chosen.emit(self._holder.id, self.name.currentText().strip(), self.statement_ids())


class ColourDialog(QDialog):
    """Asks for a holder's colour out of those that can be read in both themes."""

    chosen = Signal(str)

    def __init__(self, holder: HolderSummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("People", "Colour"))
        ask = QLabel(tr("People", "Colour of {name}").format(name=one_line(holder.name)), self)
        names = (
            tr("People", "Blue"),
            tr("People", "Orange"),
            tr("People", "Purple"),
            tr("People", "Green"),
            tr("People", "Ochre"),
            tr("People", "Red"),
        )
        self.buttons: list[QPushButton] = []
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        for name, kept, shown in zip(names, theme.LIGHT.tones, theme.palette().tones, strict=True):
            button = QPushButton(name, row)
            button.setCheckable(True)
            button.setChecked(holder.colour == kept.ink)
            button.setStyleSheet(f"color: {shown.ink}; background: {shown.tint}; border: 1px solid {shown.ink};")
            button.clicked.connect(lambda _on=False, ink=kept.ink: self._take(ink))
            line.addWidget(button)
            self.buttons.append(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        none = buttons.addButton(tr("People", "No own colour"), QDialogButtonBox.ButtonRole.ResetRole)
        none.clicked.connect(lambda: self._take(""))
        buttons.rejected.connect(self.reject)
        _dialog_column(self, (ask, row, buttons))

    def _take(self, colour: str) -> None:
        self.accept()
        self.chosen.emit(colour)
