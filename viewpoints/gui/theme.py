"""Paper and ink: the colours and letters of the window, in a light and a dark form."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from viewpoints.paths import resources

ThemeName = Literal["system", "light", "dark"]

SERIF = ("Noto Serif", "Georgia", "Charter", "Liberation Serif", "serif")
_GENERIC_SANS = frozenset({"", "sans", "sans serif", "sans-serif"})
GRID = 8
"""Distances are whole or half multiples of this many pixels."""


@dataclass(frozen=True, slots=True)
class Tone:
    """A holder's colour: `ink` for edges and letters, `tint` for a wash behind words."""

    ink: str
    tint: str


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of one theme, as #rrggbb; nothing else in the window names a colour.

    `ground` is the desk, `surface` the paper on it, `raised` the chosen card. `tones` are the holders' colours: the
    first two are the two sides of a comparison, the others for people beyond two; `bystander` is everybody else.
    """

    name: Literal["light", "dark"]
    ground: str
    surface: str
    raised: str
    ink: str
    muted: str
    hairline: str
    track: str
    hover: str
    primary: str
    primary_ink: str
    blue: Tone
    orange: Tone
    bystander: Tone
    tones: tuple[Tone, ...]
    ribbon: float
    """How opaque a selected claim's ribbon is at its full width."""
    faint: float
    """How opaque the other claims' ribbons are."""


_BLUE = Tone("#0b5fa5", "#e7f0f8")
_ORANGE = Tone("#b24c0c", "#fbede2")
_BLUE_DARK = Tone("#6fb1ea", "#1f3142")
_ORANGE_DARK = Tone("#f0a063", "#3b2a1e")

LIGHT = Palette(
    name="light",
    ground="#f7f6f2",
    surface="#ffffff",
    raised="#ffffff",
    ink="#1e2126",
    muted="#63676f",
    hairline="#e3e0d8",
    track="#e3e0d8",
    hover="#efede6",
    primary="#1e2126",
    primary_ink="#ffffff",
    blue=_BLUE,
    orange=_ORANGE,
    bystander=Tone("#63676f", "#eeedea"),
    tones=(
        _BLUE,
        _ORANGE,
        Tone("#7a3f8f", "#f4ebf7"),
        Tone("#1c6b52", "#e4f2ec"),
        Tone("#7d5a00", "#f7efd9"),
        Tone("#a1304f", "#fae8ed"),
    ),
    ribbon=0.6,
    faint=0.11,
)
DARK = Palette(
    name="dark",
    ground="#1b1d21",
    surface="#24272c",
    raised="#2b3037",
    ink="#e8e6e1",
    muted="#a3a7ae",
    hairline="#363a41",
    track="#3c4047",
    hover="#2f3339",
    primary="#6fb1ea",
    primary_ink="#12161b",
    blue=_BLUE_DARK,
    orange=_ORANGE_DARK,
    bystander=Tone("#a3a7ae", "#30333a"),
    tones=(
        _BLUE_DARK,
        _ORANGE_DARK,
        Tone("#c9a0e0", "#35293d"),
        Tone("#7fc9a8", "#20362d"),
        Tone("#dcbc5c", "#383119"),
        Tone("#f093ab", "#3f252d"),
    ),
    ribbon=0.55,
    faint=0.13,
)


def _channel(value: int) -> float:
    part = value / 255
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Return the relative luminance of a #rrggbb colour as WCAG 2 defines it."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.2126 * _channel(red) + 0.7152 * _channel(green) + 0.0722 * _channel(blue)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two #rrggbb colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def text_pairs(palette: Palette) -> tuple[tuple[str, str], ...]:
    """Return every pair of a text colour and what it is set on, as the window uses them."""
    papers = (palette.ground, palette.surface, palette.raised)
    pairs = [(letters, paper) for paper in (*papers, palette.hover) for letters in (palette.ink, palette.muted)]
    for tone in (*palette.tones, palette.bystander):
        pairs += [(tone.ink, paper) for paper in papers]
        pairs += [(palette.ink, tone.tint), (tone.ink, tone.tint)]
    pairs.append((palette.primary_ink, palette.primary))
    return tuple(pairs)


class _Present:
    """The theme in force; one per process, as the application's palette is."""

    palette: Palette = LIGHT
    wish: ThemeName = "system"
    scale: float = 1.0
    still: bool = False
    listener: QObject | None = None


def palette() -> Palette:
    """Return the colours in force."""
    return _Present.palette


def still() -> bool:
    """Tell whether the reader wants no motion."""
    return _Present.still


def chosen_tone(value: str) -> Tone | None:
    """Return the tone a user chose for a holder, in the theme in force; the library keeps its ink in the light one."""
    inks = [tone.ink for tone in LIGHT.tones]
    return palette().tones[inks.index(value)] if value in inks else None


def colour(value: str, opacity: float = 1.0) -> QColor:
    """Return a #rrggbb colour as Qt wants it, `opacity` 0..1."""
    made = QColor(value)
    made.setAlphaF(opacity)
    return made


def mixed(one: str, other: str, share: float) -> QColor:
    """Return `other` with a `share` 0..1 of `one` in it."""
    a, b = QColor(one), QColor(other)
    return QColor(
        round(a.red() * share + b.red() * (1 - share)),
        round(a.green() * share + b.green() * (1 - share)),
        round(a.blue() * share + b.blue() * (1 - share)),
    )


@cache
def _font(families: tuple[str, ...], size: int, *, bold: bool, serif: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setStyleHint(QFont.StyleHint.Serif if serif else QFont.StyleHint.SansSerif)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font


@cache
def _sans_families() -> tuple[str, ...]:
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    # Linux without a desktop names only the generic family, and what stands behind it differs from one to the next.
    if family.lower() in _GENERIC_SANS:
        return ("Noto Sans", "DejaVu Sans", "sans-serif")
    return (family, "Noto Sans", "sans-serif")


def px(size: float) -> int:
    """Return a size in pixels under the text scale in force."""
    return round(size * _Present.scale)


def serif(size: float, *, bold: bool = False) -> QFont:
    """Return the letters of what people say, `size` in pixels before scaling."""
    return QFont(_font(SERIF, px(size), bold=bold, serif=True))


def sans(size: float, *, bold: bool = False) -> QFont:
    """Return the letters of what the window says, `size` in pixels before scaling."""
    return QFont(_font(_sans_families(), px(size), bold=bold, serif=False))


def _is_dark(app: QApplication, wish: ThemeName) -> bool:
    if wish != "system":
        return wish == "dark"
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _qt_palette(colours: Palette) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for each, value in (
        (role.Window, colours.ground),
        (role.WindowText, colours.ink),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.ground),
        (role.Text, colours.ink),
        (role.Button, colours.surface),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.orange.ink),
        (role.Highlight, colours.blue.ink),
        (role.HighlightedText, colours.surface),
        (role.Accent, colours.blue.ink),
        (role.Link, colours.blue.ink),
        (role.LinkVisited, colours.muted),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.ink),
        (role.PlaceholderText, colours.muted),
        (role.Light, colours.surface),
        (role.Midlight, colours.hover),
        (role.Mid, colours.hairline),
        (role.Dark, colours.hairline),
        (role.Shadow, colours.hairline),
    ):
        made.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.muted))
    return made


def stylesheet(colours: Palette) -> str:
    """Return the one style sheet with the theme's colours filled in."""
    words = {each.name: getattr(colours, each.name) for each in fields(colours)}
    values = {name: value for name, value in words.items() if isinstance(value, str)}
    for name in ("blue", "orange", "bystander"):
        values[name], values[f"{name}_tint"] = words[name].ink, words[name].tint
    values |= {"small": f"{px(12)}px", "body": f"{px(13)}px", "icons": (resources() / "icons").as_posix()}
    template = (resources() / "styles" / "window.qss").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)", lambda found: str(values[found[1]]), template)


def _dress(app: QApplication) -> None:
    _Present.palette = DARK if _is_dark(app, _Present.wish) else LIGHT
    app.setPalette(_qt_palette(_Present.palette))
    app.setFont(sans(13))
    app.setStyleSheet(stylesheet(_Present.palette))


class _SchemeListener(QObject):
    """Follows the system from light to dark and back while the reader has set neither."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.styleHints().colorSchemeChanged.connect(self._changed)

    def _changed(self, _scheme: Qt.ColorScheme) -> None:
        if (DARK if _is_dark(self._app, _Present.wish) else LIGHT) is not _Present.palette:
            _dress(self._app)


def apply(app: QApplication, theme: ThemeName = "system", *, scale: float = 1.0, still: bool = False) -> None:
    """Dress the whole application: Fusion, colours, letters and the style sheet; `scale` enlarges all text.

    With `still`, nothing moves that does not have to.

    Widgets learn of it by Qt's own PaletteChange and StyleChange events.
    """
    _Present.wish, _Present.scale, _Present.still = theme, min(max(scale, 0.75), 2.0), still
    hints = app.styleHints()
    # Window frames and native dialogs follow too; "Unknown" hands the choice back to the system.
    hints.setColorScheme(
        {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}[theme]
    )
    # A style sheet hides the style's name, so whether this application has been dressed before is remembered here.
    if _Present.listener is None or not isValid(_Present.listener):
        app.setStyle("Fusion")
        _Present.listener = _SchemeListener(app)
    _dress(app)
