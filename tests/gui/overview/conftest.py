"""The bridge library on disk with real services, whose worker answers without a network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests import samples
from viewpoints.bootstrap import Services, open_library
from viewpoints.gui import theme
from viewpoints.gui.jobs import JobQueue
from viewpoints.gui.views.view import Context
from viewpoints.storage import store
from viewpoints.worker.messages import GroupTopics, Opposed, Similar, SimilarFound, TopicGroup, TopicsFound


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The offscreen platform says so of every window that has a least size; no screen says it.
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


class Worker:
    """Finds the second statement nearest to anything, the third against it, and parts the claims into two topics."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def request(self, message, _report=None, _cancel=None):
        self.asked.append(message)
        if isinstance(message, Similar):
            return SimilarFound(tuple((i, 0.8) for i in (2,) if message.among is None or i in message.among))
        if isinstance(message, Opposed):
            return SimilarFound(((3, 0.71), (4, 0.42)))
        assert isinstance(message, GroupTopics)
        return TopicsFound((TopicGroup(("bridge", "close"), (1, 5)), TopicGroup(("repairs", "cost"), (2, 3, 4))))

    def close(self) -> None:
        pass


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def worker() -> Worker:
    return Worker()


@pytest.fixture
def services(tmp_path: Path, worker: Worker) -> Iterator[Services]:
    """Return a library of one article: statements 1 and 2 are claims, 3 and 4 answer, 5 concedes the first."""
    opened = open_library(tmp_path / "library.sqlite", starter=False)
    opened.__dict__["worker"] = worker

    def fill(c) -> None:
        article_id, ids = store.add_article(c, samples.BRIDGE, samples.bridge())
        store.add_vectors(c, samples.ENCODER, ids, samples.vectors(len(ids)))
        store.add_matches(c, samples.ENCODER, store.with_ids(samples.PAIRINGS, (), ids, frozenset()))
        store.mark_ranked(c, article_id, samples.ENCODER)

    opened.database.write(fill)
    yield opened
    opened.close()


@pytest.fixture
def context(qapp: QApplication, services: Services) -> Context:
    return Context(services, JobQueue(), None, 16)
