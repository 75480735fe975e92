"""How the window was left: geometry, splitters, and the place in each library, kept beside the settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viewpoints.settings import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping

LIBRARIES_KEPT = 20


class Session:
    """The state of the window and of each library, as plain JSON values; a damaged file counts as none.

    It is the program's own note and not the user's work: losing it costs a splitter's place, so no error is told.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._window: dict[str, object] = {}
        self._libraries: dict[str, dict[str, object]] = {}
        if path is not None:
            self._read(path)

    def _read(self, path: Path) -> None:
        import json

        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return
        if not isinstance(stored, dict):
            return
        window, libraries = stored.get("window"), stored.get("libraries")
        if isinstance(window, dict):
            self._window = window
        if isinstance(libraries, dict):
            self._libraries = {name: state for name, state in libraries.items() if isinstance(state, dict)}

    @property
    def window(self) -> Mapping[str, object]:
        """The window's own state: geometry and splitters."""
        return self._window

    def library(self, path: Path) -> Mapping[str, object]:
        """Return where the reader was in the library at `path`; empty if it was never open."""
        return self._libraries.get(str(path.absolute()), {})

    def keep_window(self, state: Mapping[str, object]) -> None:
        """Take note of the window's own state."""
        self._window = dict(state)

    def keep_library(self, path: Path, state: Mapping[str, object]) -> None:
        """Take note of the place in one library; the libraries not opened for longest are forgotten."""
        self._libraries.pop(str(path.absolute()), None)
        self._libraries[str(path.absolute())] = dict(state)
        while len(self._libraries) > LIBRARIES_KEPT:
            del self._libraries[next(iter(self._libraries))]

    def save(self) -> None:
        """Write everything noted to the file, if there is one and it can be written."""
        if self._path is None:
            return
        import contextlib
        import json

        stored = {"version": 1, "window": self._window, "libraries": self._libraries}
        with contextlib.suppress(OSError):
            write_whole(self._path, json.dumps(stored, ensure_ascii=False, indent=1))
