"""Every test of the window speaks English, plurals included."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from viewpoints.gui import language


@pytest.fixture(scope="session", autouse=True)
def _english(qapp: QApplication) -> None:
    language.install(qapp, "en")
