"""The main window: the frame around the views, and the wiring of everything in it."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from viewpoints import settings as settings_module
from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme
from viewpoints.gui.frame import Blank, Header
from viewpoints.gui.menus import Menus
from viewpoints.gui.opening import PATIENCE_WITH_PAINT, Opener, Opening, OpenLibrary
from viewpoints.gui.session import Session
from viewpoints.gui.told import told
from viewpoints.settings import DEFAULT_TEXT_SIZE, Settings

# All that the frame of the window can do without is imported when it is asked for, after the frame is on screen.
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
    )

    from viewpoints.bootstrap import Services
    from viewpoints.domain.articles import Source
    from viewpoints.gui.actions import Actions
    from viewpoints.gui.asking import Questions
    from viewpoints.gui.dialogs.crash import CrashDialog
    from viewpoints.gui.dialogs.drop import DropOverlay
    from viewpoints.gui.dialogs.search import SearchPopup
    from viewpoints.gui.dialogs.working import Working
    from viewpoints.gui.edits import Done, Edits
    from viewpoints.gui.exchange import Exchange
    from viewpoints.gui.imports import Imports
    from viewpoints.gui.jobs import JobQueue
    from viewpoints.gui.listing import Listing
    from viewpoints.gui.safekeeping import Safekeeping
    from viewpoints.gui.view_stack import ViewStack
    from viewpoints.gui.views.article import ArticleView
    from viewpoints.gui.views.compare import CompareView
    from viewpoints.gui.views.matrix import MatrixView
    from viewpoints.gui.views.messages import Message, MessageBar, Offer
    from viewpoints.gui.views.sidebar import Sidebar

__all__ = ["MainWindow", "Opening"]

tr = QCoreApplication.translate

FIRST_SIZE = QSize(1440, 900)
LEAST_SIZE = QSize(760, 480)
SIDEBAR_WIDTH = 237
HOLD_SEVERAL = (".zip", ".epub", ".eml")
"""Endings of files that are looked into before they are imported."""
TOLD_FOR = 5000
"""Milliseconds that the foot of the window says what was undone or redone."""
RANK_AFTER = 400
"""Milliseconds after a change by hand before its article is ranked anew: many changes come in a row."""


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
    exchange: Exchange
    imports: Imports
    messages: MessageBar
    safekeeping: Safekeeping
    sidebar: Sidebar
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
        self.session = session or Session(None)
        self.library = OpenLibrary(self, open_library)
        self.exit_status = 0
        self._popup: SearchPopup | None = None
        self._overlay: DropOverlay | None = None
        self._crash: CrashDialog | None = None
        self._painted = self._seen = False
        self._closed = False
        self._complete = False
        self._offers: dict[int, Message] = {}  # by the place of the undo stack that each would undo
        self._ranking = False
        self._build_frame()
        self._restore_window()

    # -- building -----------------------------------------------------------------------------------------------------

    def _build_frame(self) -> None:
        """Build what is seen first: the header and the panes, empty."""
        self.header = Header(self)
        self._margin = Blank(self, paper=True)
        self.blank = Blank(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.blank)
        right = QWidget(self)
        self._column = column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
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
        self.menus = Menus(self.menuBar())

    @cached_property
    def jobs(self) -> JobQueue:
        """The work beside the event loop."""
        from viewpoints.gui.jobs import JobQueue

        return JobQueue(self)

    @cached_property
    def edits(self) -> Edits:
        """The changes the user makes."""
        from viewpoints.gui.edits import Edits

        return Edits(self)

    @cached_property
    def stack(self) -> ViewStack:
        """The views of the open library."""
        from viewpoints.gui.view_stack import ViewStack

        stack = ViewStack(self)
        stack.made.connect(self._on_made)
        self._pages.addWidget(stack)
        return stack

    @cached_property
    def listing(self) -> Listing:
        """What is shown of the library."""
        from viewpoints.gui.listing import Listing

        return Listing(self)

    @cached_property
    def questions(self) -> Questions:
        """The dialogs."""
        from viewpoints.gui.asking import Questions

        return Questions(self)

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
        from viewpoints.gui.actions import Actions
        from viewpoints.gui.dialogs.working import Working
        from viewpoints.gui.exchange import Exchange
        from viewpoints.gui.imports import Imports
        from viewpoints.gui.safekeeping import Safekeeping
        from viewpoints.gui.views.messages import MessageBar

        self.header.search.setClearButtonEnabled(True)
        self._build_sidebar()
        self.actions_ = Actions(self, self.edits.stack)
        self.exchange = Exchange(self)
        self.messages = MessageBar(self)
        self.working = Working(self)
        self.imports = Imports(self.jobs, self.messages, self)
        self._column.insertWidget(0, self.messages)
        self.statusBar().insertWidget(0, self.working, 1)
        self._fill_menus()
        self.safekeeping = Safekeeping(self)
        self._wire_actions()
        self._wire()
        self.listing.show_standing()
        self.enable()

    def _fill_menus(self) -> None:
        from PySide6.QtWidgets import QMenu

        do = self.actions_
        importing = QMenu(self)
        importing.addActions([do.import_files, do.import_link, do.import_text])
        self.header.importing.setMenu(importing)
        self.menus.fill(do)
        self.exchange.fill_menus(self.menus, do)
        for action in do.themes.actions():
            action.setChecked(action.data() == self.settings.theme)

    def _wire_actions(self) -> None:
        do, ask = self.actions_, self.questions
        do.import_files.triggered.connect(ask.ask_for_files)
        do.import_link.triggered.connect(ask.ask_for_link)
        do.import_text.triggered.connect(ask.ask_for_text)
        do.open_library.triggered.connect(ask.ask_for_library)
        do.new_library.triggered.connect(ask.ask_for_new_library)
        do.quit.triggered.connect(self.close)
        do.find.triggered.connect(self._start_search)
        do.rename_article.triggered.connect(lambda: self._with_chosen(ask.ask_for_title))
        do.delete_article.triggered.connect(lambda: self.edits.delete_articles(self.sidebar.selected_articles()))
        for action in do.of_views:
            action.triggered.connect(lambda _on=False, each=action: self._on_shown(*each.data()))
        do.trash.triggered.connect(ask.show_trash)
        do.reread_article.triggered.connect(lambda: self._with_chosen(self.reread))
        do.back.triggered.connect(self.stack.back)
        do.forward.triggered.connect(self.stack.forward)
        do.views.triggered.connect(lambda action: self.stack.go(action.data()))
        do.text_larger.triggered.connect(lambda: self._set_text_size(self.settings.reader_text_size + 1))
        do.text_smaller.triggered.connect(lambda: self._set_text_size(self.settings.reader_text_size - 1))
        do.text_usual.triggered.connect(lambda: self._set_text_size(DEFAULT_TEXT_SIZE))
        do.themes.triggered.connect(self._on_theme)
        do.commands.triggered.connect(ask.show_commands)
        do.preferences.triggered.connect(ask.show_preferences)
        do.shortcuts.triggered.connect(ask.show_shortcuts)
        do.about.triggered.connect(ask.show_about)
        self.menus.recent.aboutToShow.connect(self._fill_recent)

    def _wire(self) -> None:
        """All else that happens in the window, in one place (what one view needs is wired where it is made)."""
        self.sidebar.article_chosen.connect(self._on_article)
        self.sidebar.person_chosen.connect(self.stack.choose_holder)
        self.sidebar.rename_requested.connect(self.questions.ask_for_title)
        self.sidebar.delete_requested.connect(self.edits.delete_articles)
        self.sidebar.reread_requested.connect(self.reread)
        self.sidebar.rename_person_requested.connect(self.questions.ask_for_name)
        self.sidebar.merge_requested.connect(self.questions.ask_to_merge)
        self.sidebar.split_requested.connect(self.questions.ask_to_split)
        self.sidebar.colour_requested.connect(self.questions.ask_for_colour)
        self.sidebar.source_requested.connect(self.questions.ask_to_open_source)
        self.header.search.textEdited.connect(self._ready_search)
        self.header.view_asked.connect(self.stack.go)
        self.stack.switched.connect(self._on_view)
        self.stack.moved.connect(self.follow)
        self.stack.failed.connect(self.tell)
        self.working.cancel.clicked.connect(self.jobs.cancel)
        self.jobs.changed.connect(self.listing.show_standing)
        self.edits.changed.connect(self.listing.apply)
        self.edits.failed.connect(self._on_failed)
        self.edits.done.connect(self._offer_undo)
        self.edits.undone.connect(self._tell_undone)
        self.edits.redone.connect(self._tell_redone)
        self.edits.stack.indexChanged.connect(self._drop_offers)
        self.edits.rerank.connect(self._rank_again)
        self.imports.imported.connect(self.edits.take_import)
        self.imports.reread_done.connect(self.edits.take_reading)
        self.imports.changed.connect(self.listing.apply_in_turns)
        self.imports.shown.connect(lambda article_id: self.listing.in_turn(lambda: self.show_article(article_id)))

    @Slot(str)
    def _on_made(self, name: str) -> None:
        if name == "compare" and self.compare is not None:
            self._wire_compare(self.compare)
        elif name == "article":
            cast("ArticleView", self.stack.view(name)).size_wanted.connect(self._on_text_size)
        elif name == "matrix":
            cast("MatrixView", self.stack.view(name)).cell_chosen.connect(self.stack.compare)

    def _wire_compare(self, compare: CompareView) -> None:
        if self._complete:
            self.exchange.attach(compare, self.actions_)
        compare.verdict_requested.connect(self.edits.set_verdict)
        compare.statement_requested.connect(
            lambda article, span, holder, role, answers: self.edits.add_statement(
                article, span, holder, role, answers=answers
            )
        )
        compare.join_requested.connect(self.questions.ask_to_join)
        compare.import_requested.connect(self.questions.ask_for_files)
        compare.reader.size_changed.connect(self._on_text_size)

    # -- the library --------------------------------------------------------------------------------------------------

    @property
    def services(self) -> Services | None:
        """The services of the open library."""
        return self.library.services

    @property
    def compare(self) -> CompareView | None:
        """The comparison of the open library."""
        return cast("CompareView | None", self.stack.view("compare"))

    @property
    def stuck(self) -> bool:
        """Whether a thread did not end with the window; the process must then end without waiting for it."""
        return self.library.stuck

    def open(self, opening: Opening | None = None) -> None:
        """Open a library beside the event loop; the one that is open stays until the other one is."""
        self.library.open(opening or Opening(), self.settings)

    def fill(self, services: Services) -> None:
        """Show a library that was opened, as it was left."""
        from viewpoints.gui.views.view import Context

        self.edits.begin(services)
        self.stack.begin(
            Context(services, self.jobs, self.edits, self.settings.reader_text_size),
            self.session.library(services.path),
        )
        self._pages.setCurrentWidget(self.stack)
        self.header.show_view(self.stack.current)
        self.enable()

    def settle(self) -> None:
        """Show the rest of a library whose first view has been seen."""
        self.complete()
        if self.compare is not None:
            self.exchange.attach(self.compare, self.actions_)
        with self.telling():
            self.listing.refresh()
            self.follow()
            self.listing.note_version()
        self.enable()

    def empty(self, services: Services) -> bool:
        """Show nothing of a library any more, with all work on it ended; tell whether it ended in time."""
        if self._complete:
            self.safekeeping.leave()
            self.exchange.stop()
        # Views may have work going before the window is complete.
        self.jobs.stop()
        services.worker.close()  # ends a request at once, so the wait is short
        ended = self.jobs.wait()
        from viewpoints.gui.jobs import settle

        ended = settle() and ended
        self.edits.begin(None)
        self.listing.clear()
        self.stack.end()
        if self._popup is not None:
            self._popup.deleteLater()
            self._popup = None
            self.header.search.clear()
        if self._complete:
            self.sidebar.show_library((), ())
        return ended

    def shown_view(self) -> QWidget | None:
        """Return the view that is shown, if a library is open."""
        view = self.stack.view(self.stack.current)
        return view.widget if view is not None else None

    def show_blank(self) -> None:
        """Show nothing yet."""
        self._pages.setCurrentWidget(self.blank)

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the views."""
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def drop_page(self, page: QWidget) -> None:
        """Take a page away again."""
        self._pages.removeWidget(page)
        page.deleteLater()

    # -- what was and will be -----------------------------------------------------------------------------------------

    def _restore_window(self) -> None:
        state = self.session.window
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
        state: dict[str, object] = dict(self.session.window)
        state["geometry"] = bytes(self.saveGeometry().data()).hex()
        state["sidebar"] = self.splitter.sizes()[0]
        self.session.keep_window(state)

    def keep_place(self, library: Path) -> None:
        """Remember where the reader is in the library."""
        self.session.keep_library(library, self.stack.state())

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
        self.take_on(replace(self.settings, theme=action.data()))

    @Slot(object)
    def take_on(self, settings: Settings) -> None:
        """Take on other settings at once, and write them down."""
        from PySide6.QtWidgets import QApplication

        before = self.settings
        self.change_settings(settings)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        looks = (settings.theme, settings.interface_scale, settings.reduced_motion)
        if looks != (before.theme, before.interface_scale, before.reduced_motion):
            theme.apply(app, settings.theme, scale=settings.interface_scale / 100, still=settings.reduced_motion)
        for action in self.actions_.themes.actions():
            action.setChecked(action.data() == settings.theme)
        if settings.reader_text_size != before.reader_text_size:
            self.stack.set_text_size(settings.reader_text_size)
        if self.services is not None:
            self.services.keep_to(settings)

    def _set_text_size(self, size: int) -> None:
        self._on_text_size(size)

    @Slot(int)
    def _on_text_size(self, size: int) -> None:
        self.change_settings(self.settings.with_text_size(size))
        self.stack.set_text_size(self.settings.reader_text_size)

    # -- views and selection ------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_view(self, name: str) -> None:
        self.header.show_view(name)
        for action in self.actions_.views.actions():
            action.setChecked(action.data() == name)
        if name == "compare":
            self.follow()
        self.enable()

    @Slot(object)
    def _on_article(self, article_id: int | None) -> None:
        self.stack.choose_article(article_id)
        self.enable()

    @Slot()
    def follow(self) -> None:
        """Mark in the sidebar whose words and which article are selected now."""
        if self.compare is not None:
            self.sidebar.show_tones(self.compare.holder_tones())
        self.sidebar.choose_article(self.stack.selection.article)
        self.enable()

    def _on_shown(self, name: str, *args: object) -> None:
        """Have the shown view do what it can do: it has a method for each such action that it knows."""
        act = getattr(self.stack.view(self.stack.current), name, None)
        if act is not None:
            with self.telling():
                act(*args)

    def _with_chosen(self, act: Callable[[int], None]) -> None:
        article_id = self.sidebar.chosen_article()
        if article_id is not None:
            act(article_id)

    @Slot(object)
    def _offer_undo(self, done: Done) -> None:
        from viewpoints.gui.views.messages import Offer

        def undo() -> None:
            if not self.edits.undo_only(done.place):
                words = tr("MainWindow", "Something else was changed after that; undo it first (Edit, Undo).")
                self.messages.say("info", words)

        self._offers[done.place] = self.messages.say("info", done.words, Offer(tr("MainWindow", "Undo"), undo))

    @Slot(str)
    def _tell_undone(self, what: str) -> None:
        self.statusBar().showMessage(tr("MainWindow", "Undone: {change}").format(change=what), TOLD_FOR)

    @Slot(str)
    def _tell_redone(self, what: str) -> None:
        self.statusBar().showMessage(tr("MainWindow", "Redone: {change}").format(change=what), TOLD_FOR)

    @Slot(int)
    def _drop_offers(self, place: int) -> None:
        """Close the messages that offer to undo what has been undone by now."""
        for undone in [each for each in self._offers if each > place]:
            self.messages.drop(self._offers.pop(undone))

    # -- search -------------------------------------------------------------------------------------------------------

    @Slot()
    def _start_search(self) -> None:
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    @Slot(str)
    def _ready_search(self, _words: str = "") -> None:
        if self._popup is not None or self.services is None:
            return
        from viewpoints.gui.dialogs.search import SearchPopup

        comparing = self.services.comparing
        self._popup = SearchPopup(self.header.search, self.services.searching, self._central)
        self._popup.offer(comparing.holders(), comparing.articles())
        self._popup.chosen.connect(self._on_found)
        self._popup.article_chosen.connect(self.show_article)
        self._popup.failed.connect(self.tell)
        self._popup.start()

    @Slot(int)
    def _on_found(self, statement_id: int) -> None:
        self.stack.compare(statement_id)
        if self.compare is not None:
            self.compare.claims.setFocus()

    # -- import -------------------------------------------------------------------------------------------------------

    def import_sources(self, sources: Iterable[Source]) -> None:
        """Import sources beside the event loop, after those asked for earlier."""
        if self.services is None:
            return
        wanted = tuple(sources)
        alone = wanted[0].path if len(wanted) == 1 and wanted[0].part is None else None
        if alone is not None and alone.lower().endswith(HOLD_SEVERAL):
            self.questions.choose_parts(wanted[0])
            return
        folders = [source for source in wanted if source.path is not None and Path(source.path).is_dir()]
        for folder in folders:
            self.questions.choose_parts(folder)
        self.imports.add(self.services.importing, [source for source in wanted if source not in folders])

    def import_text(self, text: str) -> None:
        """Import a text, or the article at a link if that is all the text is."""
        from viewpoints.gui.dialogs.drop import of_text

        source = of_text(text)
        if source is not None:
            self.import_sources([source])

    @Slot(int)
    def show_article(self, article_id: int | None) -> None:
        """Choose an article in the sidebar and show what it holds."""
        self.sidebar.choose_article(article_id)
        self._on_article(article_id)

    def rematch(self, *, first: bool = False) -> None:
        """Encode and rank beside the event loop what still waits for it; `first` where nothing is ranked yet."""
        if self.services is not None:
            self.imports.rematch(self.services.importing, self._find_opponent if first else lambda: None)

    @Slot(int)
    def reread(self, article_id: int) -> None:
        """Look anew for who says what in an article; what the user decided stays."""
        if self.services is not None:
            self.imports.reread(self.services.importing, article_id, self.edits.title_of(article_id))

    @Slot()
    def _rank_again(self) -> None:
        """Rank what was changed by hand, once, after all changes that are made right now."""
        if not self._ranking:
            self._ranking = True
            QTimer.singleShot(RANK_AFTER, self, self._start_ranking)

    def _start_ranking(self) -> None:
        self._ranking = False
        self.rematch()

    def _find_opponent(self) -> None:
        """Put on the right who answers most, now that this is known, if the reader has chosen nobody meanwhile."""
        if self.compare is None or self.services is None:
            return
        state = self.compare.state()
        left, article = state["left"], state["article"]
        if not isinstance(left, int) or state["right"] is not None:
            return
        with self.telling():
            others = self.services.comparing.counterparts(left, article if isinstance(article, int) else None)
            if others:
                self.compare.set_holders(left, others[0].id)

    @Slot()
    def _fill_recent(self) -> None:
        self.menus.recent.clear()
        own = self.menus.recent.addAction(tr("MainWindow", "&My library"))
        own.triggered.connect(lambda: self.open(Opening()))
        for place in self.settings.recent_libraries:
            action = self.menus.recent.addAction(place.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, place=place: self.open(Opening(Path(place))))

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
    def telling(self) -> Iterator[None]:
        """Tell an expected failure in the message bar and go on."""
        try:
            yield
        except ViewpointsError as error:
            self.tell(error)

    def tell(self, error: ViewpointsError, offer: Offer | None = None) -> Message:
        """Tell an expected failure in the message bar."""
        self.complete()
        return self.messages.say("error", told(error), offer)

    def warn(self, words: str) -> None:
        """Show a warning in the message bar."""
        self.complete()
        self.messages.say("warning", words)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, ViewpointsError):
            self.tell(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def enable(self) -> None:
        """Let be done what can be done now."""
        if not self._complete:
            return
        do = self.actions_
        ready = self.services is not None
        for action in do.of_library:
            action.setEnabled(ready)
        shown = self.stack.view(self.stack.current)
        for action in do.of_views:
            action.setEnabled(ready and hasattr(shown, action.data()[0]))
        self.exchange.enable(ready=ready)
        chosen = ready and self.sidebar.chosen_article() is not None
        do.rename_article.setEnabled(chosen)
        do.delete_article.setEnabled(chosen)
        do.reread_article.setEnabled(chosen)
        idle = not self.library.opening
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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything as it is left, end all work and the child process, and go."""
        event.accept()
        if self._closed:
            return
        self._closed = True
        self._keep_window()
        self.hide()
        self.library.close()
        self.session.save()

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

    def changeEvent(self, event: QEvent) -> None:
        """Look at the library again when the reader comes back to this window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.listing.look_again()
