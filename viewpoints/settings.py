"""The user's settings: one small TOML file that may also be edited by hand."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeGuard, get_args

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION = 1
Theme = Literal["system", "light", "dark"]
MIN_TEXT_SIZE, DEFAULT_TEXT_SIZE, MAX_TEXT_SIZE = 11, 16, 32
RECENT_KEPT = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen; `reader_text_size` is in pixels, the newest of `recent_libraries` goes first.

    `allow_private` lets links lead to this machine and to the local network.
    With `preview_imports` an article imported by itself is shown before it is stored; what comes into `watched_folder`
    ("" for none) is imported while the window is open.
    """

    version: int = VERSION
    theme: Theme = "system"
    reader_text_size: int = DEFAULT_TEXT_SIZE
    allow_network: bool = True
    allow_private: bool = False
    preview_imports: bool = True
    watched_folder: str = ""
    recent_libraries: tuple[str, ...] = ()

    def with_text_size(self, size: int) -> Settings:
        """Return these settings with another text size, held within what can be read."""
        return replace(self, reader_text_size=min(max(size, MIN_TEXT_SIZE), MAX_TEXT_SIZE))

    def with_library(self, path: Path) -> Settings:
        """Return these settings with `path` as the library opened last."""
        others = [known for known in self.recent_libraries if known != str(path)]
        return replace(self, recent_libraries=(str(path), *others)[:RECENT_KEPT])


def read(path: Path) -> tuple[Settings, str]:
    """Read the settings at `path`, and a sentence for the user if that went wrong ("" if not).

    A file that is no TOML is set aside under another name, never thrown away; a value of the wrong kind is passed over.
    """
    try:
        words = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings(), ""
    except (OSError, UnicodeDecodeError) as error:
        if isinstance(error, OSError):
            return Settings(), f"The settings in {path} could not be read ({error.strerror}); the usual ones are used."
        return Settings(), _set_aside(path)
    import tomllib

    try:
        table = tomllib.loads(words)
    except tomllib.TOMLDecodeError:
        return Settings(), _set_aside(path)
    return _from_table(table), ""


def write(path: Path, settings: Settings) -> None:
    """Write `settings` to `path` in one step, keeping its comments and unknown keys; raise OSError if it fails."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, TOMLKitError):
        document = tomlkit.document()
        document.add(tomlkit.comment("Settings of Viewpoints. Keys it does not know are kept."))
    document["version"] = settings.version
    document["theme"] = settings.theme
    document["reader_text_size"] = settings.reader_text_size
    document["allow_network"] = settings.allow_network
    document["allow_private"] = settings.allow_private
    document["preview_imports"] = settings.preview_imports
    document["watched_folder"] = settings.watched_folder
    document["recent_libraries"] = list(settings.recent_libraries)
    write_whole(path, tomlkit.dumps(document))


def write_whole(path: Path, words: str) -> None:
    """Write a file so that a reader, or a crash at any moment, finds either the former words or the new ones."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8") as file:
            file.write(words)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _set_aside(path: Path) -> str:
    bad = path.with_name(path.name + ".bad")
    try:
        path.replace(bad)
    except OSError:
        return f"The settings in {path} are damaged; the usual ones are used."
    return f"The settings were damaged; they are kept in {bad.name} and the usual ones are used."


def _is_theme(value: object) -> TypeGuard[Theme]:
    return value in get_args(Theme)


def _from_table(table: Mapping[str, object]) -> Settings:
    settings = Settings()
    version, theme, size = table.get("version"), table.get("theme"), table.get("reader_text_size")
    private = table.get("allow_private")
    network, recent = table.get("allow_network"), table.get("recent_libraries")
    if type(version) is int:
        settings = replace(settings, version=max(version, VERSION))
    if _is_theme(theme):
        settings = replace(settings, theme=theme)
    if type(size) is int:
        settings = settings.with_text_size(size)
    if isinstance(network, bool):
        settings = replace(settings, allow_network=network)
    if isinstance(private, bool):
        settings = replace(settings, allow_private=private)
    preview, watched = table.get("preview_imports"), table.get("watched_folder")
    if isinstance(preview, bool):
        settings = replace(settings, preview_imports=preview)
    if isinstance(watched, str):
        settings = replace(settings, watched_folder=watched)
    if isinstance(recent, list):
        paths = tuple(path for path in recent if isinstance(path, str) and path)
        settings = replace(settings, recent_libraries=paths[:RECENT_KEPT])
    return settings
