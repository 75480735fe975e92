"""What errors say, in the language of the window.

An error is made up in English, perhaps in another process, and logged so. Its sentences are recognised by the templates
they were made from, which `.ci/translations.py` gathers from the sources, and said again in the window's language.
"""

from __future__ import annotations

import json
import re
from functools import cache, partial

from PySide6.QtCore import QCoreApplication

from viewpoints.errors import ViewpointsError
from viewpoints.paths import resources

_FILLED = re.compile(r"\{(\d+)\}")
_LONGEST = 2000
"""Nothing longer is looked at."""
_DEEPEST = 3
"""What is filled into a sentence may be a sentence itself, and so on, so often."""


def told(error: ViewpointsError) -> str:
    """Return what an error says, with its hint."""
    return f"{told_words(error.message)} {told_words(error.hint)}".strip()


def told_words(words: str, depth: int = 0) -> str:
    """Return one sentence of an error in the window's language; as it is where no template fits."""
    if not words or depth > _DEEPEST or len(words) > _LONGEST:
        return words
    for template, pattern in _patterns():
        match = pattern.fullmatch(words)
        if match is not None:
            said = QCoreApplication.translate("Errors", template)
            filled = {name: told_words(part, depth + 1) for name, part in match.groupdict().items()}
            # In one pass: what is filled in may hold braces of its own.
            return _FILLED.sub(partial(_put, filled), said)
    return words


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the templates with what recognises them, those that say most first."""
    templates: list[str] = json.loads((resources() / "translations" / "told.json").read_text("utf-8"))
    templates.sort(key=lambda each: -len(_FILLED.sub("", each)))
    return tuple((each, _pattern(each)) for each in templates)


def _put(filled: dict[str, str], at: re.Match[str]) -> str:
    return filled[f"at{at[1]}"]


def _pattern(template: str) -> re.Pattern[str]:
    parts = _FILLED.split(template)
    return re.compile(
        "".join(f"(?P<at{part}>.*?)" if i % 2 else re.escape(part) for i, part in enumerate(parts)), re.DOTALL
    )
