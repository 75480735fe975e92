"""The language of the window: the catalogues in resources/translations, through Qt's own translators."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from viewpoints.paths import resources
from viewpoints.settings import Language

NAMES: dict[str, str] = {"en": "English", "fr": "Français", "de": "Deutsch", "ru": "Русский"}
"""The languages there are catalogues for, each by its own name. English has one for its plurals."""


class _Present:
    """The translators in force: Qt keeps no reference to them."""

    translators: tuple[QTranslator, ...] = ()


def chosen(wish: Language) -> str:
    """Return the language to speak: the one wished for, else the first of the system's that there is, else English."""
    if wish != "system":
        return wish
    for each in QLocale.system().uiLanguages():
        if each[:2] in NAMES:
            return each[:2]
    return "en"


def install(app: QApplication, wish: Language = "system") -> str:
    """Have the application speak a language from now on, and return which; what is on screen already stays as it is."""
    for old in _Present.translators:
        app.removeTranslator(old)
    code = chosen(wish)
    if wish != "system":
        QLocale.setDefault(QLocale(code))
    translators = []
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}"),
        (str(resources() / "translations"), f"viewpoints_{code}"),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            translators.append(translator)
    _Present.translators = tuple(translators)
    return code
