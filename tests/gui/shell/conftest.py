"""A window on a fake library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_services import FakeServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewpoints.gui import theme
from viewpoints.gui.main_window import MainWindow, Opening
from viewpoints.gui.session import Session
from viewpoints.settings import Settings


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def services(tmp_path: Path) -> FakeServices:
    return FakeServices(tmp_path / "library.sqlite")


@pytest.fixture
def make_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., MainWindow]]:
    """Return a function that shows a window on fake services and waits until it is filled."""
    windows: list[MainWindow] = []

    def make(services: FakeServices, session: Session | None = None, opener=None) -> MainWindow:
        window = MainWindow(
            opener or (lambda _opening, _settings: services),
            settings=Settings(preview_imports=False),
            settings_file=tmp_path / "settings.toml",
            session=session,
        )
        windows.append(window)
        window.resize(1100, 720)
        window.show()
        with qtbot.waitSignal(window.filled_painted):
            window.open(Opening(None))
        qtbot.waitUntil(lambda: not window.library.opening)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    # Deleting is an event of its own, which would otherwise run in the middle of the next test.
    QApplication.sendPostedEvents(None, 52)


@pytest.fixture
def window(make_window: Callable[..., MainWindow], services: FakeServices) -> MainWindow:
    return make_window(services)
