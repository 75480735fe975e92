"""The file dialog, made harmless for a library that is open."""

from __future__ import annotations

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QStyle, QWidget


class _Signs(QAbstractFileIconProvider):
    """Tells files by their names alone."""

    def __init__(self) -> None:
        super().__init__()
        style, kinds = QApplication.style(), QStyle.StandardPixmap
        self._folder, self._file = style.standardIcon(kinds.SP_DirIcon), style.standardIcon(kinds.SP_FileIcon)
        self._computer = style.standardIcon(kinds.SP_ComputerIcon)

    def icon(self, what: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        """Return the icon of a file or of a place."""
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        return self._computer if what is QAbstractFileIconProvider.IconType.Computer else self._folder

    def type(self, info: QFileInfo) -> str:
        """Return what a file is, by its ending."""
        return "" if info.isDir() else info.suffix()


class FileDialog(QFileDialog):
    """A file dialog that opens none of the files it lists.

    Qt's own looks into each file to guess what it is. POSIX lets go of all locks that a process holds on a file when
    the process closes it once, so a look at the open library would take SQLite's locks away: the next program to
    close that library would remove its write-ahead log, and with it all that is written here from then on.
    """

    def __init__(self, parent: QWidget, title: str, folder: str = "", filters: str = "") -> None:
        super().__init__(parent, title, folder, filters)
        self._signs = _Signs()  # Qt takes no ownership
        self.setIconProvider(self._signs)
