"""The user's settings: one small TOML file that may also be edited by hand."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeGuard, get_args

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION = 2
Theme = Literal["system", "light", "dark"]
Language = Literal["system", "en", "fr", "de", "ru"]
MIN_TEXT_SIZE, DEFAULT_TEXT_SIZE, MAX_TEXT_SIZE = 11, 16, 32
MIN_SCALE, DEFAULT_SCALE, MAX_SCALE = 75, 100, 200
MIN_MEGABYTES, DEFAULT_MEGABYTES, MAX_MEGABYTES = 1, 50, 500
MIN_SECONDS, DEFAULT_SECONDS, MAX_SECONDS = 5, 30, 300
RECENT_KEPT = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen; the newest of `recent_libraries` goes first.

    `reader_text_size` is in pixels, `interface_scale` in per cent of the usual letters; `largest_source` is in
    megabytes, `patience` in seconds for the answer of a web site. `library` is the library that opens at start, "" the
    user's own. `allow_private` lets links lead to this machine and to the local network. With `preview_imports` an
    article imported by itself is shown before it is stored; what comes into `watched_folder` ("" for none) is imported
    while the window is open. `encoder` is the model that new libraries are encoded with: "" (the packaged one), a
    folder, or a name on the hub.
    """

    version: int = VERSION
    language: Language = "system"
    theme: Theme = "system"
    reader_text_size: int = DEFAULT_TEXT_SIZE
    interface_scale: int = DEFAULT_SCALE
    reduced_motion: bool = False
    allow_network: bool = True
    allow_private: bool = False
    preview_imports: bool = True
    watched_folder: str = ""
    largest_source: int = DEFAULT_MEGABYTES
    patience: int = DEFAULT_SECONDS
    library: str = ""
    recent_libraries: tuple[str, ...] = ()
    encoder: str = ""

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
    for each in fields(settings):
        value = getattr(settings, each.name)
        document[each.name] = list(value) if isinstance(value, tuple) else value
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


_NUMBERS = {
    "reader_text_size": (MIN_TEXT_SIZE, MAX_TEXT_SIZE),
    "interface_scale": (MIN_SCALE, MAX_SCALE),
    "largest_source": (MIN_MEGABYTES, MAX_MEGABYTES),
    "patience": (MIN_SECONDS, MAX_SECONDS),
}


def _is_theme(value: object) -> TypeGuard[Theme]:
    return value in get_args(Theme)


def _is_language(value: object) -> TypeGuard[Language]:
    return value in get_args(Language)


def _from_table(table: Mapping[str, object]) -> Settings:
    """Take what is of the right kind; a number beyond its bounds is held within them."""
    settings = Settings()
    version, theme, language = table.get("version"), table.get("theme"), table.get("language")
    recent = table.get("recent_libraries")
    if type(version) is int:
        settings = replace(settings, version=max(version, VERSION))
    if _is_theme(theme):
        settings = replace(settings, theme=theme)
    if _is_language(language):
        settings = replace(settings, language=language)
    numbers: dict[str, int] = {}
    for name, (least, most) in _NUMBERS.items():
        number = table.get(name)
        if type(number) is int:
            numbers[name] = min(max(number, least), most)
    switches: dict[str, bool] = {}
    for name in ("reduced_motion", "allow_network", "allow_private", "preview_imports"):
        switch = table.get(name)
        if isinstance(switch, bool):
            switches[name] = switch
    settings = replace(settings, **numbers, **switches)  # type: ignore[arg-type]
    texts: dict[str, str] = {}
    for name in ("library", "watched_folder", "encoder"):
        words = table.get(name)
        if isinstance(words, str):
            texts[name] = words
    settings = replace(settings, **texts)  # type: ignore[arg-type]
    if isinstance(recent, list):
        paths = tuple(path for path in recent if isinstance(path, str) and path)
        settings = replace(settings, recent_libraries=paths[:RECENT_KEPT])
    return settings
