"""The main window: the frame around the comparison, and the wiring of everything in it."""

from __future__ import annotations

import contextlib
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewpoints import settings as settings_module
from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme
from viewpoints.gui.session import Session
from viewpoints.settings import DEFAULT_TEXT_SIZE, Settings

# All that the frame of the window can do without is imported by `MainWindow.complete`, after the frame is on screen.
if TYPE_CHECKING:
    from PySide6.QtGui import (
        QAction,
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QPaintEvent,
        QShowEvent,
        QUndoStack,
    )
    from PySide6.QtWidgets import QDialog, QMenu

    from viewpoints.bootstrap import Services
    from viewpoints.domain.articles import Source
    from viewpoints.domain.library import LibraryChange, Totals
    from viewpoints.domain.matches import Verdict
    from viewpoints.gui.actions import Actions
    from viewpoints.gui.dialogs.crash import CrashDialog
    from viewpoints.gui.dialogs.drop import DropOverlay
    from viewpoints.gui.dialogs.failure import FailurePage
    from viewpoints.gui.dialogs.search import SearchPopup
    from viewpoints.gui.dialogs.working import Working
    from viewpoints.gui.exchange import Exchange
    from viewpoints.gui.imports import Imports
    from viewpoints.gui.jobs import Job, JobQueue, Standing
    from viewpoints.gui.presence import Presence
    from viewpoints.gui.views.compare import CompareView
    from viewpoints.gui.views.messages import Message, MessageBar, Offer
    from viewpoints.gui.views.sidebar import Sidebar
    from viewpoints.tasks import CancelToken, Report

tr = QCoreApplication.translate

FIRST_SIZE = QSize(1440, 900)
LEAST_SIZE = QSize(760, 480)
SIDEBAR_WIDTH = 237
HEADER_HEIGHT = 52
FEW = 8
"""Articles up to which a change is read by itself; beyond it the whole library is read again."""
PATIENCE_BEFORE_WORDS = 400
"""Milliseconds after which an opening library is worth a word."""
PATIENCE_WITH_OPENING = 30_000
"""Milliseconds a window that is closed waits for its library to have been brought up to date."""
PATIENCE_WITH_PAINT = 2000
"""Milliseconds after which the window goes on without having been painted."""


class Opening(NamedTuple):
    """Which library to open: `path` None is the user's own; `starter` has a new one hold the starter library."""

    path: Path | None = None
    starter: bool = True


Opener = Callable[[Opening, Settings], "Services"]


class _Header(QWidget):
    """The strip with the import button, the views and the search box."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(HEADER_HEIGHT)
        self.importing = QPushButton(tr("MainWindow", "+  Import…"), self)
        self.importing.setProperty("primary", "true")
        self.importing.setAccessibleName(tr("MainWindow", "Import"))
        self.importing.setToolTip(tr("MainWindow", "Import files, a link or text"))
        self.compare = QToolButton(self)
        self.compare.setText(tr("MainWindow", "Compare"))
        self.compare.setCheckable(True)
        self.compare.setChecked(True)
        self.compare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.compare.setFont(theme.sans(13, bold=True))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("MainWindow", "Search words   Ctrl+K"))
        self.search.setAccessibleName(tr("MainWindow", "Search words"))
        self.search.setAcceptDrops(False)  # a text dropped anywhere on the window is an article
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(300)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.importing)
        row.addSpacing(theme.GRID)
        self.views = QHBoxLayout()
        self.views.setSpacing(theme.GRID // 2)
        self.views.addWidget(self.compare)
        row.addLayout(self.views)
        row.addStretch(1)
        row.addWidget(self.search, 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper and the hairline under it."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(colours.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour(colours.hairline))


class _Blank(QWidget):
    """A part of the window before the library is open; the middle says so, but only when that takes long."""

    def __init__(self, parent: QWidget, *, paper: bool = False) -> None:
        super().__init__(parent)
        self._paper = paper
        self._words = ""

    def say(self, words: str) -> None:
        """Show these words in the middle."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words on the paper or desk."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(colours.surface if self._paper else colours.ground))
        if self._words:
            painter.setPen(theme.colour(colours.muted))
            painter.setFont(theme.serif(16))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._words)


class MainWindow(QMainWindow):
    """The window over one open library."""

    first_painted = Signal()
    """The frame has been on screen once."""
    filled = Signal()
    """A library was opened and the window shows it."""
    filled_painted = Signal()
    """What the window shows of the library has been on screen once."""
    opening_failed = Signal(object)

    actions_: Actions
    compare: CompareView | None
    exchange: Exchange
    imports: Imports
    jobs: JobQueue
    messages: MessageBar
    sidebar: Sidebar
    undo_stack: QUndoStack
    working: Working

    def __init__(
        self,
        open_library: Opener,
        *,
        settings: Settings | None = None,
        settings_file: Path | None = None,
        session: Session | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Viewpoints")
        self.setMinimumSize(LEAST_SIZE)
        self.setAcceptDrops(True)
        self.settings = settings or Settings()
        self._settings_file = settings_file
        self._session = session or Session(None)
        self._open_library = open_library
        self.services: Services | None = None
        self.compare: CompareView | None = None
        self.exit_status = 0
        self.stuck = False
        """Whether a thread did not end with the window; the process must then end without waiting for it."""
        self._opening: Job | None = None
        self._opened: list[Services] = []
        self._asked = Opening()
        self._popup: SearchPopup | None = None
        self._overlay: DropOverlay | None = None
        self._failure: FailurePage | None = None
        self._crash: CrashDialog | None = None
        self._totals: Totals | None = None
        self._painted = self._seen = False
        self._settled: Services | None = None
        self._version: tuple[int, int, str] | None = None
        self._presence: Presence | None = None
        self._turns: deque[Callable[[], None]] = deque()
        self._closed = False
        self._complete = False
        self._build_frame()
        self._restore_window()

    # -- building -----------------------------------------------------------------------------------------------------

    def _build_frame(self) -> None:
        """Build what is seen first: the header and the panes, empty."""
        self.header = _Header(self)
        self._margin = _Blank(self, paper=True)
        self._blank = _Blank(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self._blank)
        right = QWidget(self)
        self._column = column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._margin)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self._central = central = QWidget(self)
        whole = QVBoxLayout(central)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.splitter, 1)
        self.setCentralWidget(central)
        self.totals_label = QLabel(self)
        self.totals_label.setContentsMargins(0, 0, theme.GRID, 0)
        self.totals_label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        status = self.statusBar()
        status.setSizeGripEnabled(False)
        status.addPermanentWidget(self.totals_label)
        bar = self.menuBar()
        self._menus = [
            bar.addMenu(words)
            for words in (
                tr("MainWindow", "&File"),
                tr("MainWindow", "&Edit"),
                tr("MainWindow", "&Claims"),
                tr("MainWindow", "&View"),
                tr("MainWindow", "&Help"),
            )
        ]

    def _build_sidebar(self) -> None:
        from viewpoints.gui.views.sidebar import Sidebar

        self.sidebar = Sidebar(self)
        sizes = self.splitter.sizes()
        self.splitter.replaceWidget(0, self.sidebar)
        self.sidebar.show()
        self.splitter.setSizes(sizes)
        self._margin.deleteLater()

    def complete(self) -> None:
        """Build what is neither seen nor used before the first claims are; harmless when called again."""
        if self._complete:
            return
        self._complete = True
        from PySide6.QtGui import QUndoStack

        from viewpoints.gui.actions import Actions
        from viewpoints.gui.dialogs.working import Working
        from viewpoints.gui.exchange import Exchange
        from viewpoints.gui.imports import Imports
        from viewpoints.gui.jobs import JobQueue
        from viewpoints.gui.views.messages import MessageBar

        self.header.search.setClearButtonEnabled(True)
        self._build_sidebar()
        self.undo_stack = QUndoStack(self)
        self.jobs = JobQueue(self)
        self.actions_ = Actions(self, self.undo_stack)
        self.exchange = Exchange(self, self._session)
        self.messages = MessageBar(self)
        self.working = Working(self)
        self.imports = Imports(self.jobs, self.messages, self)
        self._column.insertWidget(0, self.messages)
        self.statusBar().insertWidget(0, self.working, 1)
        self._fill_menus()
        self._wire()
        self._show_standing()
        self._enable()

    def _fill_menus(self) -> None:
        from PySide6.QtWidgets import QMenu

        do = self.actions_
        importing = QMenu(self)
        importing.addActions([do.import_files, do.import_link, do.import_text])
        self.header.importing.setMenu(importing)
        file, edit, claims, view, assist = self._menus
        file.addActions([do.import_files, do.import_link, do.import_text])
        file.addSeparator()
        file.addActions([do.open_library, do.new_library])
        self.recent_menu: QMenu = file.addMenu(tr("MainWindow", "&Recent libraries"))
        file.addSeparator()
        file.addAction(do.quit)
        self.exchange.fill_menus(file, do.open_library, edit)
        edit.addActions([do.undo, do.redo])
        edit.addSeparator()
        edit.addAction(do.find)
        edit.addSeparator()
        edit.addActions([do.rename_article, do.delete_article])
        claims.addActions([do.next_claim, do.previous_claim])
        claims.addSeparator()
        claims.addActions([do.confirm, do.reject])
        view.addActions([do.swap, do.back, do.forward])
        view.addSeparator()
        view.addActions([do.text_larger, do.text_smaller, do.text_usual])
        view.addSeparator()
        themes = view.addMenu(tr("MainWindow", "&Theme"))
        themes.addActions(do.themes.actions())
        for action in do.themes.actions():
            action.setChecked(action.data() == self.settings.theme)
        assist.addActions([do.shortcuts, do.about])

    def _wire(self) -> None:
        """All that happens in the window, in one place (what one comparison needs is wired where it is made)."""
        do = self.actions_
        do.import_files.triggered.connect(self.ask_for_files)
        do.import_link.triggered.connect(self.ask_for_link)
        do.import_text.triggered.connect(self.ask_for_text)
        do.open_library.triggered.connect(self.ask_for_library)
        do.new_library.triggered.connect(self.ask_for_new_library)
        do.quit.triggered.connect(self.close)
        do.find.triggered.connect(self._start_search)
        do.rename_article.triggered.connect(lambda: self._with_chosen(self.ask_for_title))
        do.delete_article.triggered.connect(lambda: self._with_chosen(self.delete_article))
        do.next_claim.triggered.connect(lambda: self._on_compare("next_claim"))
        do.previous_claim.triggered.connect(lambda: self._on_compare("previous_claim"))
        do.confirm.triggered.connect(lambda: self._on_compare("confirm_current"))
        do.reject.triggered.connect(lambda: self._on_compare("reject_current"))
        do.swap.triggered.connect(lambda: self._on_compare("swap"))
        do.back.triggered.connect(lambda: self._on_compare("history_back"))
        do.forward.triggered.connect(lambda: self._on_compare("history_forward"))
        do.text_larger.triggered.connect(lambda: self._set_text_size(self.settings.reader_text_size + 1))
        do.text_smaller.triggered.connect(lambda: self._set_text_size(self.settings.reader_text_size - 1))
        do.text_usual.triggered.connect(lambda: self._set_text_size(DEFAULT_TEXT_SIZE))
        do.themes.triggered.connect(self._on_theme)
        do.shortcuts.triggered.connect(self.show_shortcuts)
        do.about.triggered.connect(self.show_about)
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        self.sidebar.article_chosen.connect(self._on_article)
        self.sidebar.person_chosen.connect(self._on_person)
        self.sidebar.rename_requested.connect(self.ask_for_title)
        self.sidebar.delete_requested.connect(self.delete_article)
        self.sidebar.source_requested.connect(self.ask_to_open_source)
        self.header.search.textEdited.connect(self._ready_search)
        self.header.compare.clicked.connect(self._keep_view)
        self.working.cancel.clicked.connect(self.jobs.cancel)
        self.jobs.changed.connect(self._show_standing)
        self.imports.changed.connect(self._apply_in_turns)
        self.imports.shown.connect(lambda article_id: self._in_turn(lambda: self.show_article(article_id)))

    def _wire_compare(self, compare: CompareView) -> None:
        self.exchange.attach(compare)
        compare.verdict_requested.connect(self.set_verdict)
        compare.holders_changed.connect(self._follow_compare)
        compare.selection_changed.connect(self._follow_compare)
        compare.import_requested.connect(self.ask_for_files)
        compare.reader.size_changed.connect(self._on_text_size)

    # -- opening and closing ------------------------------------------------------------------------------------------

    def open(self, opening: Opening | None = None) -> None:
        """Open a library beside the event loop; the one that is open stays until the other one is."""
        if self._opening is not None:
            return
        from viewpoints.gui.jobs import Job

        self._asked = asked = opening or Opening()
        opener, settings, opened = self._open_library, self.settings, self._opened

        def work(_report: Report, _token: CancelToken) -> Iterator[object]:
            services = opener(asked, settings)
            opened.append(services)  # so that it is closed even where nobody waits for it any more
            yield services

        self._opening = job = Job(work, self)
        job.produced.connect(self._on_opened)
        job.failed.connect(self._on_open_failed)
        job.finished.connect(self._on_opening_over)
        if self.services is None:
            self.stack.setCurrentWidget(self._blank)
            QTimer.singleShot(PATIENCE_BEFORE_WORDS, self._blank, self._say_opening)
        job.start()

    def _say_opening(self) -> None:
        if self._opening is not None and self.services is None:
            self._blank.say(tr("MainWindow", "Opening the library…"))

    @Slot(object)
    def _on_opened(self, services: Services) -> None:
        if self._closed:
            return
        self._leave_library()
        self._opened.remove(services)
        self.services = services
        self.exit_status = 0
        try:
            self._fill(services)
        except Exception as error:  # noqa: BLE001 - a half-filled window would hide what happened
            self._abandon(error)
            return
        self._enable()
        self.filled.emit()
        if self.compare is not None:
            self.compare.installEventFilter(self)
        # A window that starts minimised is not painted, and is to work all the same.
        QTimer.singleShot(PATIENCE_WITH_PAINT, self, self._after_opening)

    def _abandon(self, error: Exception) -> None:
        """Give up a library that opened but cannot be shown."""
        if not isinstance(error, ViewpointsError):
            sys.excepthook(type(error), error, error.__traceback__)
        self._leave_library(keep=False)
        self._on_open_failed(error if isinstance(error, ViewpointsError) else None)

    def _fill(self, services: Services) -> None:
        from viewpoints.gui.views.compare import CompareView

        compare = CompareView(services.comparing)
        state = self._session.library(services.path).get("compare")
        if isinstance(state, dict):
            compare.restore(state)
        else:
            articles = services.comparing.articles()
            compare.show_article(articles[0].id if len(articles) == 1 else None)
        self.compare = compare
        compare.set_text_size(self.settings.reader_text_size)
        self.stack.addWidget(compare)
        self.stack.setCurrentWidget(compare)
        self._drop_failure()
        compare.claims.setFocus()
        self.setWindowTitle("Viewpoints" if self._asked.path is None else f"{services.path.stem} — Viewpoints")

    @Slot()
    def _after_opening(self) -> None:
        """What may wait until the reader sees the claims."""
        services = self.services
        if services is None or services is self._settled:
            return
        self._settled = services
        self.filled_painted.emit()
        if self.compare is None:
            return  # closed by who heard of it
        self.complete()
        self._wire_compare(self.compare)
        with self._telling():
            self._refresh_library()
            self._follow_compare()
        self._enable()
        if self._asked.path is not None:
            self.change_settings(self.settings.with_library(services.path.absolute()))
        with self._telling():
            self._version = services.comparing.version()
        self._say_if_open_elsewhere(services.path)
        # Loaded now, while the reader reads, rather than when the first import is asked for.
        self._in_turn(self._warm_up)
        if self._totals is not None and self._totals.unranked:
            self.rematch(first=self._totals.unranked == self._totals.articles)

    def _say_if_open_elsewhere(self, library: Path) -> None:
        from viewpoints.gui.presence import Presence

        self._presence = Presence(library)
        other = self._presence.take()
        if other is not None:
            words = tr(
                "MainWindow",
                "This library is open in another window too (process {pid}). Both can be used; what the other one "
                "changes is shown here when you come back to this window.",
            )
            self.messages.say("info", words.format(pid=other))

    def _warm_up(self) -> None:
        if self.services is not None:
            _ = self.services.importing

    @Slot(object)
    def _on_open_failed(self, error: ViewpointsError | None) -> None:
        self.complete()
        if error is None:
            error = ViewpointsError(
                tr("MainWindow", "The library could not be opened."),
                tr("MainWindow", "The log tells more; open another library or try again."),
            )
        if self.services is not None:
            self.tell(error)
            return
        self.exit_status = error.exit_status
        from viewpoints.gui.dialogs.failure import FailurePage

        self._drop_failure()
        path = "" if self._asked.path is None else str(self._asked.path)
        page = FailurePage(error.message, error.hint, path, self)
        page.open_requested.connect(self.ask_for_library)
        page.retry_requested.connect(lambda: self.open(self._asked))
        page.quit_requested.connect(self.close)
        self._failure = page
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.another.setFocus()
        self.opening_failed.emit(error)

    def _drop_failure(self) -> None:
        if self._failure is not None:
            self.stack.removeWidget(self._failure)
            self._failure.deleteLater()
            self._failure = None

    @Slot()
    def _on_opening_over(self) -> None:
        if self._opening is not None:
            self._opening.deleteLater()
        self._opening = None
        self._enable()

    def _leave_library(self, *, keep: bool = True) -> None:
        """Keep the place in the library that is open, stop all work on it, and close it."""
        services = self.services
        if services is None:
            return
        if keep:
            self._keep_place()
        if self._complete:
            self.exchange.stop()
            self.jobs.cancel()
            services.worker.close()  # ends a request at once, so the wait is short
            self.stuck = not self.jobs.wait() or self.stuck
            self.undo_stack.clear()
        self.services = self._settled = None
        self._turns.clear()
        if self._presence is not None:
            self._presence.leave()
            self._presence = None
        self._totals = None
        if self.compare is not None:
            self.stack.removeWidget(self.compare)
            self.compare.hide()
            self.compare.deleteLater()
            self.compare = None
        if self._popup is not None:
            self._popup.deleteLater()
            self._popup = None
            self.header.search.clear()
        if self._complete:
            self.sidebar.show_library((), ())
        services.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything as it is left, end all work and the child process, and go."""
        event.accept()
        if self._closed:
            return
        self._closed = True
        self._keep_window()
        self.hide()
        self._leave_library()
        self._session.save()
        if self._opening is not None:
            self._opening.cancel()
            self.stuck = not self._opening.wait(PATIENCE_WITH_OPENING) or self.stuck
        for services in self._opened:
            services.close()
        self._opened.clear()

    # -- what was and will be -----------------------------------------------------------------------------------------

    def _restore_window(self) -> None:
        state = self._session.window
        stored = state.get("geometry")
        geometry = b""
        if isinstance(stored, str):
            with contextlib.suppress(ValueError):
                geometry = bytes.fromhex(stored)
        if not geometry or not self.restoreGeometry(geometry):
            screen = QGuiApplication.primaryScreen()
            room = screen.availableGeometry().size() if screen is not None else FIRST_SIZE
            self.resize(FIRST_SIZE.boundedTo(room))
        width = state.get("sidebar")
        if not isinstance(width, int) or isinstance(width, bool) or width <= 0:
            width = SIDEBAR_WIDTH
        self.splitter.setSizes([width, max(self.width() - width, 1)])

    def _keep_window(self) -> None:
        state: dict[str, object] = dict(self._session.window)
        state["geometry"] = bytes(self.saveGeometry().data()).hex()
        state["sidebar"] = self.splitter.sizes()[0]
        self._session.keep_window(state)

    def _keep_place(self) -> None:
        # A place that was not shown yet is still in the session as it was left.
        if self.services is not None and self.services is self._settled and self.compare is not None:
            self._session.keep_library(self.services.path, {"compare": self.compare.state()})

    def change_settings(self, settings: Settings) -> None:
        """Take on other settings and write them down."""
        if settings == self.settings:
            return
        self.settings = settings
        if self._settings_file is None:
            return
        try:
            settings_module.write(self._settings_file, settings)
        except OSError as error:
            words = tr("MainWindow", "The settings could not be written: {reason}.")
            self.messages.say("warning", words.format(reason=error.strerror or str(error)))

    def _on_theme(self, action: QAction) -> None:
        self.change_settings(replace(self.settings, theme=action.data()))
        from PySide6.QtWidgets import QApplication

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self.settings.theme)

    def _set_text_size(self, size: int) -> None:
        self._on_text_size(size)
        if self.compare is not None:
            self.compare.set_text_size(self.settings.reader_text_size)

    @Slot(int)
    def _on_text_size(self, size: int) -> None:
        self.change_settings(self.settings.with_text_size(size))

    # -- the library and the comparison -------------------------------------------------------------------------------

    def apply_change(self, change: LibraryChange) -> None:
        """Show what an operation changed, and only that."""
        self._compare_again(change)
        self._list_again(change)

    @Slot(object)
    def _apply_in_turns(self, change: LibraryChange) -> None:
        """Show what an import changed, with turns for the reader's own clicks in between."""
        self._in_turn(lambda: self._list_again(change))
        self._in_turn(lambda: self._compare_again(change))

    def _in_turn(self, step: Callable[[], None]) -> None:
        self._turns.append(step)
        if len(self._turns) == 1:
            QTimer.singleShot(0, self, self._next_turn)

    def _next_turn(self) -> None:
        if not self._turns:
            return
        step = self._turns.popleft()
        if self._turns:
            QTimer.singleShot(0, self, self._next_turn)
        if self.services is not None:
            step()

    def _compare_again(self, change: LibraryChange) -> None:
        if change and self.compare is not None:
            with self._telling():
                self.compare.refresh(change)

    def _list_again(self, change: LibraryChange) -> None:
        touched = (*change.added_articles, *change.changed_articles)
        with self._telling():
            if change.removed_articles or len(touched) > FEW:
                self._refresh_library()
            elif touched:
                self._refresh_part(change)

    def _refresh_library(self) -> None:
        if self.services is None:
            return
        comparing = self.services.comparing
        self.sidebar.show_library(comparing.articles(), comparing.holders())
        self._show_totals(comparing.totals())

    def _refresh_part(self, change: LibraryChange) -> None:
        """Show a few articles that were added or changed, without reading the rest of a large library."""
        if self.services is None or self._totals is None:
            return
        comparing = self.services.comparing
        touched = (*change.added_articles, *change.changed_articles)
        articles = comparing.articles(touched)
        self.sidebar.put_in(articles, comparing.holders_met_in(touched))
        added = [each for each in articles if each.id in change.added_articles]
        before = self._totals
        self._show_totals(
            replace(
                before,
                articles=before.articles + len(added),
                claims=before.claims + sum(each.claims for each in added),
                answers=before.answers + sum(each.answers for each in added),
                unranked=max(0, before.unranked - (len(change.changed_articles) if change.matches_changed else 0)),
            )
        )

    def _show_totals(self, totals: Totals) -> None:
        from viewpoints.gui.models.library import counted

        self._totals = totals
        parts = (
            counted(totals.articles, tr("MainWindow", "article"), tr("MainWindow", "articles")),
            counted(totals.claims, tr("MainWindow", "claim"), tr("MainWindow", "claims")),
            tr("MainWindow", "all on this computer"),
        )
        self.totals_label.setText(" · ".join(parts))

    def _look_again(self) -> None:
        """Show what another window or the command line did to this library meanwhile."""
        if self.services is None or self._totals is None or self.jobs.standing().busy:
            return
        from viewpoints.domain.library import LibraryChange

        with self._telling():
            version = self.services.comparing.version()
            if version != self._version:
                # What this window did itself counts too: reading once too often costs little.
                self._version = version
                articles = tuple(each.id for each in self.services.comparing.articles())
                self.apply_change(LibraryChange(changed_articles=articles, matches_changed=True))

    @Slot(object)
    def _on_article(self, article_id: int | None) -> None:
        if self.compare is not None:
            with self._telling():
                self.compare.show_article(article_id)
        self._enable()

    @Slot(int)
    def _on_person(self, holder_id: int) -> None:
        if self.compare is not None:
            with self._telling():
                self.compare.set_holders(holder_id, None)

    @Slot()
    def _follow_compare(self) -> None:
        """Mark in the sidebar whose words and which article are compared now."""
        if self.compare is None:
            return
        self.sidebar.show_tones(self.compare.holder_tones())
        article = self.compare.state()["article"]
        if article is None or isinstance(article, int):
            self.sidebar.choose_article(article)
            self._enable()

    def _on_compare(self, name: str) -> None:
        if self.compare is not None:
            with self._telling():
                getattr(self.compare, name)()

    @Slot()
    def _keep_view(self) -> None:
        self.header.compare.setChecked(True)  # the only view so far

    @Slot(int, int, object)
    def set_verdict(self, claim_id: int, statement_id: int, verdict: Verdict | None) -> None:
        """Write the user's verdict down; the one a pair has already is cleared."""
        from viewpoints.gui.commands import SetVerdict

        if self.services is not None:
            self.undo_stack.push(
                SetVerdict(
                    claim_id,
                    statement_id,
                    verdict,
                    editing=self.services.editing,
                    changed=self.apply_change,
                    failed=self._on_failed,
                )
            )

    def _with_chosen(self, act: Callable[[int], None]) -> None:
        article_id = self.sidebar.chosen_article()
        if article_id is not None:
            act(article_id)

    def _title(self, article_id: int) -> str:
        if self.services is None:
            return ""
        titles = {each.id: each.title for each in self.services.comparing.articles()}
        return titles.get(article_id, "")

    @Slot(int)
    def delete_article(self, article_id: int) -> None:
        """Remove an article; the message offers to take that back."""
        from viewpoints.gui.commands import DeleteArticle
        from viewpoints.gui.views.messages import Offer

        if self.services is None:
            return
        title = self._title(article_id)
        command = DeleteArticle(
            article_id, title, editing=self.services.editing, changed=self.apply_change, failed=self._on_failed
        )
        before = self.undo_stack.index()
        self.undo_stack.push(command)
        if self.undo_stack.index() > before:  # what failed is dropped again
            words = tr("MainWindow", "“{title}” was deleted.").format(title=title)
            offer = Offer(tr("MainWindow", "Undo"), lambda: self._undo_only(before + 1))
            self.messages.say("info", words, offer)

    def _undo_only(self, index: int) -> None:
        """Undo the change that led to this place of the stack, unless others have followed it."""
        if self.undo_stack.index() == index:
            self.undo_stack.undo()
        elif self.undo_stack.index() > index:
            words = tr("MainWindow", "Something else was changed after that; undo it first (Edit, Undo).")
            self.messages.say("info", words)

    def rename_article(self, article_id: int, title: str) -> None:
        """Give an article another title."""
        from viewpoints.gui.commands import RenameArticle

        if self.services is not None and title.strip() and title.strip() != self._title(article_id):
            command = RenameArticle(
                article_id,
                title.strip(),
                editing=self.services.editing,
                changed=self.apply_change,
                failed=self._on_failed,
            )
            self.undo_stack.push(command)

    # -- search -------------------------------------------------------------------------------------------------------

    @Slot()
    def _start_search(self) -> None:
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    @Slot(str)
    def _ready_search(self, _words: str = "") -> None:
        if self._popup is not None or self.services is None:
            return
        from viewpoints.gui.dialogs.search import HITS, SearchPopup

        searching = self.services.searching
        self._popup = SearchPopup(self.header.search, lambda words: searching.words(words, HITS), self._central)
        self._popup.chosen.connect(self._on_found)
        self._popup.failed.connect(self.tell)
        self._popup.start()

    @Slot(int)
    def _on_found(self, statement_id: int) -> None:
        if self.compare is not None:
            with self._telling():
                self.compare.select(statement_id)
            self.compare.claims.setFocus()

    # -- import -------------------------------------------------------------------------------------------------------

    def import_sources(self, sources: Iterable[Source]) -> None:
        """Import sources beside the event loop, after those asked for earlier."""
        if self.services is not None:
            self.imports.add(self.services.importing, sources)

    def import_text(self, text: str) -> None:
        """Import a text, or the article at a link if that is all the text is."""
        from viewpoints.gui.dialogs.drop import of_text

        source = of_text(text)
        if source is not None:
            self.import_sources([source])

    @Slot(int)
    def show_article(self, article_id: int | None) -> None:
        """Choose an article in the sidebar and compare what it holds."""
        self.sidebar.choose_article(article_id)
        self._on_article(article_id)

    def rematch(self, *, first: bool = False) -> None:
        """Encode and rank beside the event loop what still waits for it; `first` where nothing is ranked yet."""
        if self.services is not None:
            self.imports.rematch(self.services.importing, self._find_opponent if first else lambda: None)

    def _find_opponent(self) -> None:
        """Put on the right who answers most, now that this is known, if the reader has chosen nobody meanwhile."""
        if self.compare is None or self.services is None:
            return
        state = self.compare.state()
        left, article = state["left"], state["article"]
        if not isinstance(left, int) or state["right"] is not None:
            return
        with self._telling():
            others = self.services.comparing.counterparts(left, article if isinstance(article, int) else None)
            if others:
                self.compare.set_holders(left, others[0].id)

    @Slot()
    def _show_standing(self) -> None:
        from viewpoints.gui.imports import share_done, stage_words

        standing = self.jobs.standing()
        self.working.setVisible(standing.busy)
        self._show_pending(standing)
        if not standing.busy:
            return
        stage = stage_words(standing.progress)
        if standing.stopping:
            words = tr("MainWindow", "Cancelling…")
        elif not standing.name:
            words = tr("MainWindow", "Matching answers…")
        else:
            words = tr("MainWindow", "Importing {piece} of {pieces}").format(
                piece=standing.piece, pieces=standing.pieces
            )
            words = f"{words} — {stage}" if stage else f"{words}…"
        self.working.label.setText(words)
        self.working.cancel.setEnabled(not standing.stopping)
        self.working.bar.setValue(round(100 * (share_done(standing.progress) or 0)))

    def _show_pending(self, standing: Standing) -> None:
        if not standing.busy or not standing.name or standing.stopping:
            self.sidebar.show_pending(None)
            return
        from viewpoints.gui.imports import share_done
        from viewpoints.gui.models.library import Pending

        share = share_done(standing.progress)
        words = tr("MainWindow", "importing…")
        if share is not None:
            words = f"{words} {round(100 * share)} %"
        self.sidebar.show_pending(Pending(standing.name, words, share or 0.0))

    # -- questions ----------------------------------------------------------------------------------------------------

    @Slot()
    def ask_for_files(self) -> None:
        """Ask which files to import."""
        from PySide6.QtWidgets import QFileDialog

        from viewpoints.gui.dialogs.drop import READABLE

        readable = " ".join(f"*{ending}" for ending in READABLE)
        filters = ";;".join(
            (
                tr("MainWindow", "Articles ({endings})").format(endings=readable),
                tr("MainWindow", "Text and Markdown (*.txt *.md *.markdown)"),
                tr("MainWindow", "Web pages (*.html *.htm *.xhtml)"),
                tr("MainWindow", "PDF (*.pdf)"),
                tr("MainWindow", "Word (*.docx)"),
                tr("MainWindow", "All files (*)"),
            )
        )
        dialog = QFileDialog(self, tr("MainWindow", "Import files"), self._folder(), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files)
        self._ask(dialog)

    def _folder(self) -> str:
        folder = self._session.window.get("folder")
        return folder if isinstance(folder, str) and Path(folder).is_dir() else str(Path.home())

    @Slot(list)
    def _on_files(self, names: list[str]) -> None:
        if names:
            self._session.keep_window({**self._session.window, "folder": str(Path(names[0]).parent)})
        from viewpoints.domain.articles import Source

        self.import_sources([Source(path=name) for name in names])

    @Slot()
    def ask_for_link(self) -> None:
        """Ask for the link of an article."""
        from viewpoints.gui.dialogs.link import LinkDialog

        dialog = LinkDialog(self)
        dialog.chosen.connect(self.import_text)
        self._ask(dialog)

    @Slot()
    def ask_for_text(self) -> None:
        """Ask for the text of an article."""
        from viewpoints.gui.dialogs.paste import PasteDialog

        dialog = PasteDialog(self)
        dialog.chosen.connect(self.import_text)
        self._ask(dialog)

    @Slot()
    def ask_for_library(self) -> None:
        """Ask which library to open."""
        from PySide6.QtWidgets import QFileDialog

        filters = tr("MainWindow", "Libraries (*.sqlite *.db);;All files (*)")
        dialog = QFileDialog(self, tr("MainWindow", "Open library"), self._library_folder(), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Opening(Path(name))))
        self._ask(dialog)

    @Slot()
    def ask_for_new_library(self) -> None:
        """Ask where to begin an empty library."""
        from PySide6.QtWidgets import QFileDialog

        filters = tr("MainWindow", "Libraries (*.sqlite)")
        dialog = QFileDialog(self, tr("MainWindow", "New library"), self._library_folder(), filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("sqlite")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._on_new_library)
        self._ask(dialog)

    def _on_new_library(self, name: str) -> None:
        path = Path(name)
        if path.exists():
            words = tr("MainWindow", "There is a file {name} already. Choose another name, or open it as a library.")
            self.messages.say("error", words.format(name=path.name))
            return
        self.open(Opening(path, starter=False))

    def _library_folder(self) -> str:
        return str(self.services.path.parent) if self.services is not None else str(Path.home())

    @Slot()
    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        own = self.recent_menu.addAction(tr("MainWindow", "&My library"))
        own.triggered.connect(lambda: self.open(Opening()))
        for place in self.settings.recent_libraries:
            action = self.recent_menu.addAction(place.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, place=place: self.open(Opening(Path(place))))

    @Slot(int)
    def ask_for_title(self, article_id: int) -> None:
        """Ask for another title of an article."""
        from PySide6.QtWidgets import QInputDialog

        dialog = QInputDialog(self)
        dialog.setWindowTitle(tr("MainWindow", "Rename article"))
        dialog.setLabelText(tr("MainWindow", "Title"))
        dialog.setTextValue(self._title(article_id))
        dialog.resize(480, dialog.sizeHint().height())
        dialog.textValueSelected.connect(lambda title: self.rename_article(article_id, title))
        self._ask(dialog)

    @Slot(int)
    def ask_to_open_source(self, article_id: int) -> None:
        """Show where an article comes from and ask whether to open that in the browser."""
        from PySide6.QtWidgets import QMessageBox

        from viewpoints.gui.dialogs.link import as_link

        if self.services is None:
            return
        with self._telling():
            summary = self.services.comparing.article(article_id).summary
            link = as_link(summary.url)
            if link is None:
                self.messages.say("info", tr("MainWindow", "No link is known for this article."))
                return
            box = QMessageBox(self)
            box.setWindowTitle(tr("MainWindow", "Open source link"))
            box.setTextFormat(Qt.TextFormat.PlainText)
            box.setText(tr("MainWindow", "Open this address in the browser?"))
            box.setInformativeText(link)
            go = box.addButton(tr("MainWindow", "Open"), QMessageBox.ButtonRole.AcceptRole)
            copy = box.addButton(tr("MainWindow", "Copy address"), QMessageBox.ButtonRole.ActionRole)
            box.addButton(QMessageBox.StandardButton.Cancel)
            go.clicked.connect(lambda: self._browse(link))
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(link))
            self._ask(box)

    @staticmethod
    def _browse(link: str) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl(link))

    @Slot()
    def show_shortcuts(self) -> None:
        """Show what can be done by key."""
        from viewpoints.gui.dialogs.shortcuts import ShortcutSheet

        self._ask(ShortcutSheet(self.actions_.groups(), self))

    @Slot()
    def show_about(self) -> None:
        """Show what this program is."""
        from viewpoints.gui.dialogs.about import AboutDialog

        self._ask(AboutDialog(str(self.services.path) if self.services is not None else "", self))

    def show_crash(self, report: str, log: str) -> None:
        """Show the report of a defect without getting in the way of going on."""
        self.complete()
        from viewpoints.gui.dialogs.crash import CrashDialog

        if self._crash is None:
            self._crash = CrashDialog(log, self)
        self._crash.add(report)
        self._crash.show()

    # -- telling ------------------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _telling(self) -> Iterator[None]:
        """Tell an expected failure in the message bar and go on."""
        try:
            yield
        except ViewpointsError as error:
            self.tell(error)

    def tell(self, error: ViewpointsError, offer: Offer | None = None) -> Message:
        """Tell an expected failure in the message bar."""
        self.complete()
        return self.messages.say("error", str(error), offer)

    def warn(self, words: str) -> None:
        """Show a warning in the message bar."""
        self.complete()
        self.messages.say("warning", words)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, ViewpointsError):
            self.tell(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    @staticmethod
    def _ask(dialog: QDialog) -> None:
        from PySide6.QtGui import QIcon
        from PySide6.QtWidgets import QDialogButtonBox

        for box in dialog.findChildren(QDialogButtonBox):
            for button in box.buttons():
                button.setIcon(QIcon())  # the words say it, and every other button in the window has none
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _enable(self) -> None:
        if not self._complete:
            return
        do = self.actions_
        ready = self.services is not None
        for action in (*do.of_library, *do.of_claims):
            action.setEnabled(ready)
        self.exchange.enable(ready=ready)
        chosen = ready and self.sidebar.chosen_article() is not None
        do.rename_article.setEnabled(chosen)
        do.delete_article.setEnabled(chosen)
        idle = self._opening is None
        do.open_library.setEnabled(idle)
        do.new_library.setEnabled(idle)
        self.header.search.setEnabled(ready)
        self.header.importing.setEnabled(ready)

    # -- dropping -----------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome what could be imported."""
        from viewpoints.gui.dialogs.drop import DropOverlay, acceptable

        if self.services is None or event.source() is not None or not acceptable(event.mimeData()):
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if self._overlay is None:
            self._overlay = DropOverlay(self._central)
        self._overlay.appear()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Welcome it everywhere in the window."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Uncover the window."""
        if self._overlay is not None:
            self._overlay.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was let go."""
        from viewpoints.gui.dialogs.drop import sources_of

        if self._overlay is not None:
            self._overlay.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        sources, remarks = sources_of(event.mimeData())
        for remark in remarks:
            self.messages.say("warning", remark)
        self.import_sources(sources)

    # -- events -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and announce the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._on_first_painted)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on after a while even if nobody can see the window."""
        super().showEvent(event)
        QTimer.singleShot(PATIENCE_WITH_PAINT, self, self._on_first_painted)

    def _on_first_painted(self) -> None:
        if not self._seen:
            self._seen = True
            self.first_painted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when a comparison is painted for the first time."""
        if event.type() == QEvent.Type.Paint and watched is self.compare:
            watched.removeEventFilter(self)
            # The cards are painted after their parent and before the event loop goes on.
            QTimer.singleShot(0, self, self._after_opening)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Look at the library again when the reader comes back to this window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look_again()
