"""Looking after a library's file: checks, backups, bringing one back, and saving what can be read of a damaged one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from viewpoints import paths
from viewpoints.errors import LibraryError
from viewpoints.storage import backups as copies
from viewpoints.storage import health, presence, rescue
from viewpoints.storage.backups import BY_HAND, DAILY, Backup
from viewpoints.storage.health import Health
from viewpoints.storage.rescue import Rescued
from viewpoints.tasks import CancelToken, Progress, Report, unreported

__all__ = ["Backup", "Health", "Rescued", "Upkeep"]


class Upkeep:
    """Looks after the library at one path, be it open, closed or damaged."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.default_library()

    def check(self, report: Report = unreported, _cancel: CancelToken | None = None) -> Iterator[Health]:
        """Read everything there is and say what is wrong; the file is never changed."""
        report(Progress("Checking the library"))
        yield health.check(self.path)

    def backups(self) -> tuple[Backup, ...]:
        """Return the copies that are kept, the newest first."""
        return copies.backups(self.path)

    def back_up(self, reason: str = BY_HAND) -> Path:
        """Make a copy, open and check it, and return its place."""
        if not self.path.is_file():
            raise LibraryError(f"There is no library {self.path}.", "Name another one with --library PATH.")
        return copies.back_up(self.path, reason)

    def daily(self) -> Path | None:
        """Make today's copy if it is due and return its place; raise `DamagedLibrary` if the library is not sound."""
        return self.back_up(DAILY) if copies.daily_due(self.path) else None

    def restore(self, backup: Path) -> Path | None:
        """Put a copy in the place of the library; return where what stood there is kept now.

        Raises `LibraryError` while another program has the library open.
        """
        self._alone("brought back")
        return copies.restore(self.path, backup)

    def repair(self, target: Path | None = None) -> Rescued:
        """Save everything readable into a new file (default: named beside the library) and say how much that was."""
        return rescue.rescue(self.path, target)

    def put_in_place(self, rescued: Path) -> Path:
        """Put a rescued library in the place of the damaged one; return where the damaged one is kept now."""
        self._alone("replaced")
        return copies.put_in_place(self.path, rescued)

    def unlock(self) -> int:
        """Forget the marks of other computers, on the user's word that they are done; return how many there were."""
        return presence.forget_others(self.path)

    def conflict_copies(self) -> tuple[Path, ...]:
        """Return copies that a synchronising service made because two computers changed this library."""
        return presence.conflict_copies(self.path)

    def _alone(self, done: str) -> None:
        others = presence.present(self.path)
        if others:
            raise LibraryError(
                f"The library {self.path.name} is open in {presence.named(others[0])}, so it cannot be {done} now.",
                "Close it there and try again.",
            )
