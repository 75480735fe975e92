"""The window over a real library of two hand-written articles; only the ranking is played by the test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.samples import BRIDGE, ENCODER, PAIRINGS, bridge, statement, vectors
from viewpoints.bootstrap import Services, open_library
from viewpoints.domain.articles import Article
from viewpoints.domain.library import LibraryChange
from viewpoints.domain.statements import Mined, MinedHolder, Role
from viewpoints.gui import theme
from viewpoints.gui.main_window import MainWindow, Opening
from viewpoints.gui.session import Session
from viewpoints.settings import Settings
from viewpoints.storage import edits, store
from viewpoints.storage.queries import unranked
from viewpoints.storage.vectors import Active, change_over

FERRY = Article(
    text="A ferry every ten minutes would do, Quill says.\n\nMayor Quill has never taken a ferry, Reed replies.",
    title="A ferry instead",
    author="Nora Vane",
    publisher="The Quay",
    language="en",
)
FERRIES = Mined(
    (MinedHolder("Quill"), MinedHolder("Reed")),
    (),
    (
        statement(FERRY, "A ferry every ten minutes would do", "Quill", certainty=0.4),
        statement(FERRY, "Mayor Quill has never taken a ferry", "Reed", Role.REBUTTAL, certainty=0.6),
    ),
)


@dataclass
class Ranking:
    """Stands in for the worker: marks articles as ranked, and reads one anew as it was read first."""

    services: Services
    asked: list[tuple[int, ...]] = field(default_factory=list)

    def rematch(self, report, cancel, article_ids=None) -> Iterator[LibraryChange]:
        waiting = self.services.database.read(unranked)
        self.asked.append(waiting)
        for each in waiting:
            self.services.database.write(lambda c, each=each: store.mark_ranked(c, each, ENCODER))
            yield LibraryChange(changed_articles=(each,), matches_changed=True)

    def reread(self, article_id, report, cancel):
        image = self.services.database.write(lambda c: edits.take_reading(c, article_id, bridge()))
        yield edits_edit(image, article_id)


def edits_edit(image, article_id):
    from viewpoints.domain.edits import Edit

    return Edit(image, LibraryChange(changed_articles=(article_id,), matches_changed=True))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def services(tmp_path: Path) -> Services:
    services = open_library(tmp_path / "library.sqlite", starter=False)

    def fill(c):
        for article, mined, pairings in ((BRIDGE, bridge(), PAIRINGS), (FERRY, FERRIES, ())):
            article_id, ids = store.add_article(c, article, mined)
            store.add_vectors(c, ENCODER, ids, vectors(len(ids)))
            store.add_matches(c, ENCODER, store.with_ids(pairings, (), ids, frozenset()))
            store.mark_ranked(c, article_id, ENCODER)
        assert change_over(c, Active("tests", ENCODER))  # or its vectors would pass for those of an earlier release

    services.database.write(fill)
    services.__dict__["importing"] = Ranking(services)
    return services


@pytest.fixture
def session() -> Session:
    return Session(None)


@pytest.fixture
def window(services: Services, session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(lambda _opening, _settings: services, settings=Settings(), session=session)
    made.resize(1200, 800)
    made.show()
    made.activateWindow()
    with qtbot.waitSignal(made.filled_painted):
        made.open(Opening(None))
    qtbot.waitUntil(lambda: not made.library.opening)
    made.show_article(1)
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, 52)


@pytest.fixture
def article(window: MainWindow):
    window.stack.go("article")
    return window.stack.view("article")


@pytest.fixture
def review(window: MainWindow):
    window.show_article(None)
    window.stack.go("review")
    return window.stack.view("review")


@pytest.fixture
def find(services: Services):
    """Return a function that finds a statement by how its words begin."""

    def found(beginning: str, article_id: int = 1):
        return next(s for s in services.comparing.article(article_id).statements if s.text.startswith(beginning))

    return found
