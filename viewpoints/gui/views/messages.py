"""The message bar: what happened and what to do about it, stacked under the toolbar and never in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from viewpoints.gui import counts, theme

tr = QCoreApplication.translate
Kind = Literal["info", "success", "warning", "error"]

STAYS = 8000
"""Milliseconds a message that is no error stays, while nobody points at it."""
SHOWN = 3
"""How many messages are shown at once; more are one click away."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A button on a message: what it says and what it does."""

    words: str
    act: Callable[[], None]


def _sign(kind: Kind) -> tuple[str, str]:
    """Return a kind's sign and its name; colour alone would not tell them apart."""
    return {
        "info": ("i", tr("Messages", "Note")),
        "success": ("✓", tr("Messages", "Done")),
        "warning": ("!", tr("Messages", "Warning")),
        "error": ("✕", tr("Messages", "Error")),
    }[kind]


class _Sign(QWidget):
    """A small disc with the sign of a kind in it."""

    def __init__(self, kind: Kind, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(18, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc."""
        colours = theme.palette()
        tone = {"info": colours.blue, "success": colours.tones[3]}.get(self._kind, colours.orange)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(tone.ink))
        painter.drawEllipse(self.rect())
        painter.setPen(theme.colour(colours.surface))
        painter.setFont(theme.sans(11, bold=True))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), _sign(self._kind)[0])


class Message(QWidget):
    """One message with its sign, words, an offer perhaps, and a button that closes it."""

    closed = Signal()

    def __init__(self, kind: Kind, words: str, offer: Offer | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind: Kind = kind
        self.words = words
        name = _sign(kind)[1]
        self.setAccessibleName(f"{name}: {words}")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        row.setSpacing(theme.GRID)
        sign = _Sign(kind, self)
        sign.setToolTip(name)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        # Whatever a message begins with, it reads in the direction of the window.
        mark = "\u200e" if self.isLeftToRight() else "\u200f"
        self.label.setText(mark + words)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # a policy of one's own forgets what wrapping words had set
        self.label.setSizePolicy(policy)
        row.addWidget(self.label, 1)
        if offer is not None:
            button = QToolButton(self)
            button.setText(offer.words)
            button.setFont(theme.sans(13, bold=True))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda: self._take(offer))
            row.addWidget(button)
        close = QToolButton(self)
        close.setText("✕")
        close.setAccessibleName(tr("Messages", "Close message"))
        close.setToolTip(tr("Messages", "Close this message (Esc)"))
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self._on_time)
        if kind != "error":
            self._timer.start()

    def height_for(self, width: int) -> int:
        """Return how high this message is at a width, its words wrapped."""
        return max(self._row.totalHeightForWidth(width), 4 * theme.GRID + 4)

    def _take(self, offer: Offer) -> None:
        self.closed.emit()
        offer.act()

    @Slot()
    def _on_time(self) -> None:
        # Whoever is reading it, or about to press its button, must not lose it.
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._timer.start()
        else:
            self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer rests here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count again once the pointer has left."""
        if self.kind != "error":
            self._timer.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the strip and the hairline under it."""
        colours = theme.palette()
        tint = {"info": colours.blue.tint, "success": colours.tones[3].tint}.get(self.kind, colours.orange.tint)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(tint))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour(colours.hairline))


class MessageBar(QWidget):
    """All messages that nobody has closed yet, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self.setAccessibleName(tr("Messages", "Messages"))
        self._messages: list[Message] = []
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more = QWidget(self)
        row = QHBoxLayout(self._more)
        row.setContentsMargins(2 * theme.GRID, 0, theme.GRID, 0)
        self._show_all = QToolButton(self._more)
        self._close_all = QToolButton(self._more)
        self._close_all.setText(tr("Messages", "Close all"))
        for button in (self._show_all, self._close_all):
            button.setProperty("quiet", "true")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.addWidget(self._show_all)
        row.addStretch(1)
        row.addWidget(self._close_all)
        self._more.setFixedHeight(4 * theme.GRID)
        self._column.addWidget(self._more)
        self._show_all.clicked.connect(self._toggle)
        self._close_all.clicked.connect(self.clear)
        self._arrange()

    def say(self, kind: Kind, words: str, offer: Offer | None = None) -> Message:
        """Show a message and read it out to whoever listens instead of looking."""
        for known in self._messages:
            if known.kind == kind and known.words == words and offer is None:
                self.drop(known)  # said again, it is told once, as the newest
                break
        message = Message(kind, words, offer, self)
        message.closed.connect(lambda: self.drop(message))
        self._messages.insert(0, message)
        self._column.insertWidget(0, message)
        self._arrange()
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, message.accessibleName())
            if kind == "error":
                event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
        return message

    def messages(self) -> tuple[tuple[Kind, str], ...]:
        """Return the kind and the words of each message, newest first."""
        return tuple((message.kind, message.words) for message in self._messages)

    @Slot()
    def clear(self) -> None:
        """Close all messages."""
        for message in tuple(self._messages):
            self.drop(message)

    def drop(self, message: Message) -> None:
        """Close a message; one that is closed already stays so."""
        if message not in self._messages:
            return
        self._messages.remove(message)
        self._column.removeWidget(message)
        message.hide()
        message.deleteLater()
        self._arrange()

    @Slot()
    def _toggle(self) -> None:
        self._all = not self._all
        self._arrange()

    def _arrange(self) -> None:
        hidden = len(self._messages) - SHOWN
        if hidden <= 0:
            self._all = False
        for at, message in enumerate(self._messages):
            message.setVisible(self._all or at < SHOWN)
        self._more.setVisible(hidden > 0)
        more = counts.more_messages(hidden)
        self._show_all.setText(tr("Messages", "Show fewer") if self._all else more)
        self.setVisible(bool(self._messages))
        self._settle()

    def _settle(self) -> None:
        """Give each message the height its words need; layouts guess too high for words that wrap."""
        height = self._more.height() if self._more.isVisibleTo(self) else 0
        for message in self._messages:
            if message.isVisibleTo(self):
                message.setFixedHeight(message.height_for(self.width()))
                height += message.height()
        self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._settle()
