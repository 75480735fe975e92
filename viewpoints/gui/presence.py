"""Whether a library is open in another window too."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile


class Presence:
    """A mark beside a library's file that it is open in a window; the mark of a window that died counts for nothing."""

    def __init__(self, library: Path) -> None:
        self._lock = QLockFile(f"{library}.open")
        self._lock.setStaleLockTime(0)  # only a dead process makes the mark stale, never the clock

    def take(self) -> int | None:
        """Leave the mark; return the process of the other window if one has left it already, else None.

        Where no mark can be left (a write-protected folder, say) nothing is known of other windows: None.
        """
        if self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError:
            return None
        pid, _host, _program = self._lock.getLockInfo()[-3:]
        return int(pid)

    def leave(self) -> None:
        """Take the mark away, if it is this window's."""
        self._lock.unlock()
