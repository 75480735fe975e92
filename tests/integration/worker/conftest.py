from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from viewpoints.worker.client import WorkerClient

ACTOR = Path(__file__).with_name("actor.py")


@pytest.fixture(scope="session")
def worker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WorkerClient]:
    """One real child for all tests: loading the network takes seconds."""
    client = WorkerClient(log=tmp_path_factory.mktemp("worker") / "worker.log")
    yield client
    client.close()


@pytest.fixture
def acted() -> Iterator[Callable[..., WorkerClient]]:
    """Make clients of a child that plays one part of `actor.py`, and end them."""
    clients: list[WorkerClient] = []

    def make(part: str, **options: object) -> WorkerClient:
        clients.append(WorkerClient(command=(sys.executable, str(ACTOR), part), **options))
        return clients[-1]

    yield make
    for client in clients:
        client.close()
