"""What errors say in the language of the window."""

from __future__ import annotations

import json
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from viewpoints import paths
from viewpoints.domain.articles import Source
from viewpoints.errors import LibraryError, UnreadableSource
from viewpoints.gui import language
from viewpoints.gui.told import told, told_words
from viewpoints.ingest.load import Limits, Reach, load

COMMAND = Path(__file__).parents[2] / ".ci" / "translations.py"


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language.install(qapp, "de")
    yield
    language.install(qapp, "en")


def test_the_templates_are_those_of_the_sources() -> None:
    shipped = json.loads((paths.resources() / "translations" / "told.json").read_text("utf-8"))
    assert shipped == runpy.run_path(str(COMMAND))["templates"](), "run: python .ci/translations.py update"


@pytest.mark.usefixtures("german")
def test_an_error_of_another_layer_is_told_in_german_with_what_it_names(tmp_path: Path) -> None:
    file = tmp_path / "leer {0} (1).txt"
    file.touch()
    with pytest.raises(UnreadableSource) as raised:
        load(Source(path=str(file)), Limits(), Reach(), None)
    said = told(raised.value)
    assert said != str(raised.value)
    assert file.name in said


@pytest.mark.usefixtures("german")
def test_a_reason_within_a_reason_is_told_too() -> None:
    within = "The server of a.example refused the connection."
    outer = f"The model m could not be downloaded ({within})."
    assert told_words(within) in told_words(outer)
    assert told_words(within) != within


@pytest.mark.usefixtures("german")
def test_what_no_template_fits_stays_as_it_is() -> None:
    for words in ("", "So etwas steht nirgends.", "x" * 100_000, "{0} {1}"):
        assert told(LibraryError(words)) == words
