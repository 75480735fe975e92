"""What the tests of the compare view share: an invented library and a view on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.compare.fake_comparing import LIND, FakeComparing
from viewpoints.gui import theme
from viewpoints.gui.views.compare import CompareView


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The offscreen platform says so of every window that has a least size; no screen says it.
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light theme; left undressed for the next test."""
    theme.apply(qapp, "light")
    yield qapp
    qapp.setStyleSheet("")


@pytest.fixture
def fake() -> FakeComparing:
    return FakeComparing()


@pytest.fixture
def view(qtbot: QtBot, dressed: QApplication, fake: FakeComparing) -> CompareView:
    made = CompareView(fake)
    qtbot.addWidget(made)
    made.resize(1200, 820)
    made.ribbons.still = True
    made.show_article(1)
    with qtbot.waitExposed(made):
        made.show()
    assert made.claims.cards.rows[0].statement.holder_id == LIND
    return made
