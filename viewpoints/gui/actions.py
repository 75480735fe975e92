"""Everything the window can be told to do: each action's words, keys and explanation, in one place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack

from viewpoints.domain.statements import Role
from viewpoints.gui.models.cards import role_text
from viewpoints.gui.views.kinds import KINDS

tr = QCoreApplication.translate
Keys = str | QKeySequence.StandardKey | tuple[str, ...]


class Actions(QObject):
    """The window's actions by name; menus, buttons and the shortcut sheet are made from them."""

    def __init__(self, parent: QObject, undo: QUndoStack) -> None:
        super().__init__(parent)
        self._make_file()
        self._make_edit(undo)
        self._make_library()
        self.of_views: list[QAction] = []
        self._make_claims()
        self._make_statements()
        self._make_view()
        self._make_help()

    def _make(self, words: str, keys: Keys = "", tip: str = "", *, checkable: bool = False) -> QAction:
        action = QAction(words, self)
        if isinstance(keys, tuple):
            action.setShortcuts([QKeySequence(each) for each in keys])
        elif keys:
            action.setShortcut(QKeySequence(keys))
        action.setStatusTip(tip)
        action.setToolTip(tip or action.toolTip())
        action.setCheckable(checkable)
        return action

    def _make_file(self) -> None:
        self.import_files = self._make(
            tr("Actions", "Import &files…"),
            "Ctrl+I",
            tr("Actions", "Add articles from text, Markdown, HTML, PDF or Word files"),
        )
        self.import_link = self._make(
            tr("Actions", "Import &link…"), "Ctrl+L", tr("Actions", "Add the article at a web address")
        )
        self.import_text = self._make(
            tr("Actions", "&Paste text…"), "Ctrl+Shift+V", tr("Actions", "Add an article from the clipboard")
        )
        self.import_list = self._make(
            tr("Actions", "&List of imports…"),
            "Ctrl+Shift+I",
            tr("Actions", "What waits, failed or needs your answer, and why"),
        )
        self.preview = self._make(
            tr("Actions", "Look over &each article before it is stored"),
            "",
            tr("Actions", "Show title, author and date of what is imported by itself, to be corrected"),
            checkable=True,
        )
        self.watch = self._make(
            tr("Actions", "&Watch a folder…"),
            "",
            tr("Actions", "Import whatever comes into a folder while the window is open"),
            checkable=True,
        )
        self.upkeep = self._make(
            tr("Actions", "Library &upkeep…"), "", tr("Actions", "Check, back up, bring back or rescue the library")
        )
        self.open_library = self._make(
            tr("Actions", "&Open library…"), QKeySequence.StandardKey.Open, tr("Actions", "Open another library")
        )
        self.new_library = self._make(
            tr("Actions", "&New library…"), QKeySequence.StandardKey.New, tr("Actions", "Begin an empty library")
        )
        self.quit = self._make(tr("Actions", "&Quit"), "Ctrl+Q", tr("Actions", "Close the window"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit(self, undo: QUndoStack) -> None:
        self.undo = undo.createUndoAction(self, tr("Actions", "&Undo"))
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.redo = undo.createRedoAction(self, tr("Actions", "&Redo"))
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.find = self._make(
            tr("Actions", "&Find…"),
            ("Ctrl+K", "Ctrl+F"),
            tr("Actions", "Find statements by their words or their meaning"),
        )
        self.preferences = self._make(
            tr("Actions", "&Preferences…"),
            QKeySequence.StandardKey.Preferences,
            tr("Actions", "Look, language, import, library and encoder"),
        )
        if self.preferences.shortcut().isEmpty():  # Qt knows none on some desktops
            self.preferences.setShortcut(QKeySequence("Ctrl+,"))
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.rename_article = self._make(
            tr("Actions", "Re&name article…"), "", tr("Actions", "Give the chosen article another title")
        )
        self.edit_details = self._make(
            tr("Actions", "&Article details…"),
            "",
            tr("Actions", "Correct title, author, publisher, date, language or link of the chosen article"),
        )
        self.delete_article = self._make(
            tr("Actions", "&Delete article"), "", tr("Actions", "Remove the chosen article; this can be undone")
        )

    def _make_library(self) -> None:
        self.reread_article = self._make(
            tr("Actions", "Read article ane&w"),
            "",
            tr("Actions", "Look again for who says what in the chosen article; what you decided stays"),
        )
        self.trash = self._make(tr("Actions", "&Trash…"), "", tr("Actions", "Put back what was deleted"))

    def _for_view(self, words: str, keys: Keys, tip: str, method: str, *args: object) -> QAction:
        """Make an action that the shown view does, by a method of that name; it rests where the view has none."""
        action = self._make(words, keys, tip)
        action.setData((method, *args))
        self.of_views.append(action)
        return action

    def _make_claims(self) -> None:
        self.next_claim = self._for_view(
            tr("Actions", "&Next claim"), "J", tr("Actions", "Choose the claim below"), "next_claim"
        )
        self.previous_claim = self._for_view(
            tr("Actions", "Pre&vious claim"), "K", tr("Actions", "Choose the claim above"), "previous_claim"
        )
        self.confirm = self._for_view(
            tr("Actions", "&Confirm"),
            "A",
            tr("Actions", "This statement does answer the claim; in Review, it was found rightly"),
            "confirm_current",
        )
        self.reject = self._for_view(
            tr("Actions", "Re&ject answer"),
            "R",
            tr("Actions", "This statement does not answer the claim"),
            "reject_current",
        )
        self.join = self._for_view(
            tr("Actions", "Join by &hand…"),
            "Shift+A",
            tr("Actions", "Say that a statement of your choice answers this claim"),
            "ask_to_join",
        )
        self.swap = self._for_view(
            tr("Actions", "&Swap sides"), "S", tr("Actions", "Put the right-hand holder on the left"), "swap"
        )
        self.copy_quote = self._for_view(
            tr("Actions", "Copy &quote"),
            "Ctrl+Shift+C",
            tr("Actions", "Copy the words with who says them and where"),
            "copy_quote",
        )
        self.back = self._make(tr("Actions", "&Back"), "Alt+Left", tr("Actions", "Go to where you were before"))
        self.forward = self._make(
            tr("Actions", "F&orward"), "Alt+Right", tr("Actions", "Go to where you were before going back")
        )

    def _make_statements(self) -> None:
        """The actions that mend a statement, where it is read or reviewed."""
        self.set_holder = self._for_view(
            tr("Actions", "Other &holder…"), "H", tr("Actions", "Say who holds this statement"), "ask_for_holder"
        )
        self.roles = tuple(
            self._for_view(
                tr("Actions", "This is a {role}").format(role=role_text(role)),
                str(number),
                tr("Actions", "Give the statement the role {role}").format(role=role_text(role)),
                "set_role",
                role,
            )
            for number, role in enumerate(Role, start=1)
        )
        self.not_a_statement = self._for_view(
            tr("Actions", "No&t a statement"), "X", tr("Actions", "Move the statement to the trash"), "remove_current"
        )
        self.bounds = tuple(
            self._for_view(words, keys, tr("Actions", "Move an end of the statement by a word"), "move_end", which, by)
            for words, keys, which, by in (
                (tr("Actions", "Begin a word earlier"), "Alt+Shift+Up", "start", -1),
                (tr("Actions", "Begin a word later"), "Alt+Shift+Down", "start", 1),
                (tr("Actions", "End a word earlier"), "Alt+Shift+Left", "end", -1),
                (tr("Actions", "End a word later"), "Alt+Shift+Right", "end", 1),
            )
        )
        self.marked = tuple(
            self._for_view(words, keys, tip, "open_marked", kind)
            for words, keys, tip, kind in (
                (tr("Actions", "Make marked words a claim of…"), "C", tr("Actions", "Say who claims them"), "claim"),
                (tr("Actions", "Make marked words an answer of…"), "N", tr("Actions", "Say who says them"), "rebuttal"),
                (tr("Actions", "Marked words answer…"), "W", tr("Actions", "Say which claim they answer"), "answers"),
            )
        )

    def _make_view(self) -> None:
        self.views = QActionGroup(self)
        for kind in KINDS:
            title = tr("Views", kind.title)
            action = self._make(title, f"Ctrl+{kind.key}", tr("Actions", "Go to {view}").format(view=title))
            action.setCheckable(True)
            action.setData(kind.name)
            self.views.addAction(action)
        themes = QActionGroup(self)
        self.theme_system = self._make(
            tr("Actions", "As the &system"), "", tr("Actions", "Be light or dark as the system is"), checkable=True
        )
        self.theme_light = self._make(
            tr("Actions", "&Light"), "", tr("Actions", "Dark letters on light paper"), checkable=True
        )
        self.theme_dark = self._make(
            tr("Actions", "&Dark"), "", tr("Actions", "Light letters on dark paper"), checkable=True
        )
        for name, action in (("system", self.theme_system), ("light", self.theme_light), ("dark", self.theme_dark)):
            action.setData(name)
            themes.addAction(action)
        self.themes = themes
        self.text_larger = self._make(
            tr("Actions", "&Larger text"), ("Ctrl++", "Ctrl+="), tr("Actions", "Enlarge the text of articles")
        )
        self.text_smaller = self._make(
            tr("Actions", "S&maller text"), "Ctrl+-", tr("Actions", "Make the text of articles smaller")
        )
        self.text_usual = self._make(
            tr("Actions", "&Usual text size"), "Ctrl+0", tr("Actions", "Give the text of articles its usual size")
        )

    def _make_help(self) -> None:
        self.commands = self._make(
            tr("Actions", "&Commands…"), "Ctrl+Shift+P", tr("Actions", "Find any action by a few letters of its name")
        )
        self.shortcuts = self._make(
            tr("Actions", "&Keyboard shortcuts"), "F1", tr("Actions", "Show what can be done by key")
        )
        self.about = self._make(tr("Actions", "&About Viewpoints"), "", tr("Actions", "Show the version"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    @property
    def of_claims(self) -> tuple[QAction, ...]:
        """The actions on claims and their answers."""
        return (self.next_claim, self.previous_claim, self.confirm, self.reject, self.join, self.copy_quote, self.swap)

    @property
    def of_statements(self) -> tuple[QAction, ...]:
        """The actions that mend a statement."""
        return (self.set_holder, *self.roles, self.not_a_statement, *self.bounds, *self.marked)

    @property
    def of_library(self) -> tuple[QAction, ...]:
        """The actions that need an open library."""
        return (
            self.import_files,
            self.import_link,
            self.import_text,
            self.import_list,
            self.watch,
            self.find,
            self.trash,
            *self.views.actions(),
            self.back,
            self.forward,
        )
