"""The catalogues: complete, true to their placeholders, compiled as they are written, and spoken by the window."""

from __future__ import annotations

import re
import runpy
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from viewpoints import paths
from viewpoints.gui import counts, language
from viewpoints.settings import Language

COMMAND = Path(__file__).parents[2] / ".ci" / "translations.py"
LANGUAGES = ("en", "fr", "de", "ru")
PLACEHOLDER = re.compile(r"\{\w*\}|%L?n")


def messages(code: str) -> list[ET.Element]:
    return list(ET.parse(paths.resources() / "translations" / f"viewpoints_{code}.ts").iter("message"))


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_is_translated_and_keeps_its_placeholders(code: str) -> None:
    for message in messages(code):
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{code}: {source}"
        for form in forms(message):
            assert form.strip(), f"{code}: {source}"
            assert sorted(PLACEHOLDER.findall(form)) == sorted(PLACEHOLDER.findall(source)), f"{code}: {source}"
            assert form[:1].isspace() == source[:1].isspace(), f"{code}: {source}"
            assert form.count("&") == source.count("&"), f"{code}: {source}"
            assert ("*." in source) <= (re.findall(r"\*\.\w+", form) == re.findall(r"\*\.\w+", source))


def test_the_catalogues_hold_what_the_window_says_and_nothing_else() -> None:
    said = set(runpy.run_path(str(COMMAND))["gathered"]())
    plural = {each for each in said if "%n" in each[1] or "%Ln" in each[1]}
    for code in LANGUAGES:
        tree = ET.parse(paths.resources() / "translations" / f"viewpoints_{code}.ts")
        known = {
            (context.findtext("name"), message.findtext("source"))
            for context in tree.iter("context")
            for message in context.findall("message")
        }
        assert known == (plural if code == "en" else said), "run: python .ci/translations.py update"


def test_what_is_shipped_is_what_is_written(tmp_path: Path) -> None:
    runpy.run_path(str(COMMAND))["release"](tmp_path)
    for code in LANGUAGES:
        name = f"viewpoints_{code}.qm"
        assert (tmp_path / name).read_bytes() == (paths.resources() / "translations" / name).read_bytes(), (
            "run: python .ci/translations.py release"
        )


@pytest.mark.parametrize(
    ("code", "compare", "one", "some", "many"),
    [
        ("en", "Compare", "1 claim", "3 claims", "5 claims"),
        ("fr", "Comparer", "1 affirmation", "3 affirmations", "5 affirmations"),
        ("de", "Vergleich", "1 Behauptung", "3 Behauptungen", "5 Behauptungen"),
        ("ru", "Сравнение", "1 утверждение", "3 утверждения", "5 утверждений"),
    ],
)
def test_the_window_speaks_it_plurals_and_qts_own_words_included(
    qapp: QApplication, code: Language, compare: str, one: str, some: str, many: str
) -> None:
    try:
        assert language.install(qapp, code) == code
        assert QCoreApplication.translate("Views", "Compare") == compare
        assert [counts.claims(n) for n in (1, 3, 5)] == [one, some, many]
        assert (QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel") is (code == "en")
    finally:
        language.install(qapp, "en")


def test_a_system_language_without_a_catalogue_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    class Locale:
        @staticmethod
        def system():
            return Locale()

        def uiLanguages(self) -> list[str]:  # noqa: N802 - Qt's name
            return self.languages

    monkeypatch.setattr(language, "QLocale", Locale)
    Locale.languages = ["eo-001"]
    assert language.chosen("system") == "en"
    Locale.languages = ["eo", "ru-RU", "de"]
    assert language.chosen("system") == "ru"
    assert language.chosen("fr") == "fr"
