"""A column's heading: whose statements it shows, and the menu to choose another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QSizePolicy, QWidget, QWidgetAction

from viewpoints.domain.library import HolderSummary
from viewpoints.gui import counts, theme
from viewpoints.gui.text import one_line

tr = QCoreApplication.translate

SEARCH_FROM = 12
_LISTED = 60
"""A menu of more names than this is searched, not read."""


class HolderPicker(QAbstractButton):
    """A coloured dot, the holder's name, and a small arrow."""

    holder_chosen = Signal(object)
    """A holder's id, or None for everyone else."""

    def __init__(self, parent: QWidget | None = None, *, everyone: bool = False) -> None:
        super().__init__(parent)
        self._everyone = everyone
        self._holders: tuple[HolderSummary, ...] = ()
        self._current: int | None = None
        self.tone = theme.palette().blue
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.open_menu)
        self._name("")

    # -- what is shown -------------------------------------------------------------------------------------------

    def set_holders(self, holders: Sequence[HolderSummary], current: int | None) -> None:
        """Offer these holders, most fitting first, and show `current` (None: everyone else)."""
        self._holders = tuple(holders)
        self._current = current
        chosen = next((one_line(each.name) for each in holders if each.id == current), None)
        if chosen is None:
            chosen = (
                tr("HolderPicker", "Everyone else")
                if self._everyone and current is None
                else tr("HolderPicker", "Nobody yet")
            )
        self._name(chosen)

    def current(self) -> int | None:
        """Return the id of the holder shown."""
        return self._current

    def set_tone(self, tone: theme.Tone) -> None:
        """Give the dot the holder's colour."""
        self.tone = tone
        self.update()

    def _name(self, name: str) -> None:
        self.setText(name)
        side = tr("HolderPicker", "Whose answers") if self._everyone else tr("HolderPicker", "Whose claims")
        self.setAccessibleName(f"{side}: {name}")
        self.setToolTip(f"{name}\n" + tr("HolderPicker", "Choose another person"))
        self.updateGeometry()
        self.update()

    # -- menu ----------------------------------------------------------------------------------------------------

    def counts(self, holder: HolderSummary) -> str:
        """Return a holder's counts in words."""
        parts = []
        if holder.claims or not holder.answers:
            parts.append(counts.claims(holder.claims))
        if holder.answers:
            parts.append(counts.answers(holder.answers))
        return ", ".join(parts)

    def build_menu(self) -> QMenu:
        """Return the menu of holders; with many of them it begins with a search field."""
        menu = QMenu(self)
        if len(self._holders) > SEARCH_FROM:
            field = QLineEdit(menu)
            field.setPlaceholderText(tr("HolderPicker", "Find a person"))
            field.setAccessibleName(tr("HolderPicker", "Find a person"))
            field.setClearButtonEnabled(True)
            action = QWidgetAction(menu)
            action.setDefaultWidget(field)
            menu.addAction(action)
            field.textChanged.connect(lambda text: self._narrow(menu, text))
            menu.aboutToShow.connect(lambda: field.setFocus(Qt.FocusReason.PopupFocusReason))
            field.returnPressed.connect(lambda: self._take_first(menu))
        if self._everyone:
            self._entry(menu, tr("HolderPicker", "Everyone else"), None)
            menu.addSeparator()
        for holder in self._holders[:_LISTED]:
            self._entry(menu, f"{one_line(holder.name)}  ·  {self.counts(holder)}", holder.id)
        return menu

    def _entry(self, menu: QMenu, text: str, holder_id: int | None) -> None:
        # A lone & in a name would become a mnemonic.
        action = QAction(text.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(holder_id == self._current)
        action.setData((holder_id,))
        action.triggered.connect(lambda: self.holder_chosen.emit(holder_id))
        menu.addAction(action)

    def _narrow(self, menu: QMenu, text: str) -> None:
        wanted = text.casefold().split()
        for action in menu.actions():
            if self._names_holder(action):
                menu.removeAction(action)
                action.deleteLater()
        fitting = [
            each
            for each in self._holders
            if all(any(word in name.casefold() for name in (each.name, *each.aliases)) for word in wanted)
        ]
        for holder in fitting[:_LISTED]:
            self._entry(menu, f"{one_line(holder.name)}  ·  {self.counts(holder)}", holder.id)

    @staticmethod
    def _names_holder(action: QAction) -> bool:
        data = action.data()
        return isinstance(data, tuple) and data[0] is not None

    def _take_first(self, menu: QMenu) -> None:
        for action in menu.actions():
            if self._names_holder(action):
                menu.close()
                action.trigger()
                return

    def open_menu(self) -> None:
        """Open the menu under the heading."""
        menu = self.build_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu by Enter and Down too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    # -- painting ------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return the room the whole name takes."""
        metrics = self._metrics()
        return QSize(22 + metrics.horizontalAdvance(self.text()) + 28, theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: a few letters and the arrow."""
        return QSize(96, theme.px(32))

    @staticmethod
    def _metrics() -> QFontMetrics:
        return QFontMetrics(theme.serif(17, bold=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint dot, name and arrow; a ring when it has the keyboard."""
        colours, painter = theme.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(colours.blue.ink), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self.tone.ink))
        painter.drawEllipse(QRectF(1, middle - 6, 12, 12))
        metrics = self._metrics()
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, self.width() - 46))
        painter.setFont(theme.serif(17, bold=True))
        painter.setPen(theme.colour(colours.ink))
        painter.drawText(QRect(22, 0, self.width() - 22, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
        x = 22 + metrics.horizontalAdvance(name) + 9
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.ink if self.underMouse() else colours.muted))
        painter.drawPolygon(
            [QPoint(x, int(middle) - 2), QPoint(x + 10, int(middle) - 2), QPoint(x + 5, int(middle) + 4)]
        )
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()
