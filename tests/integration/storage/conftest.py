"""A library with rows in every table, and the rights of an ordinary user."""

from __future__ import annotations

import os
from contextlib import contextmanager

import pytest

from tests.samples import BRIDGE, ENCODER, PAIRINGS, bridge, vectors
from viewpoints.domain.articles import Source
from viewpoints.domain.matches import Verdict
from viewpoints.domain.queue import Choice
from viewpoints.storage import jobs, store
from viewpoints.storage.engine import Database
from viewpoints.storage.migrate import prepare

NOBODY = 65534


@pytest.fixture
def library(tmp_path):
    """Return the path of a closed library with one article, a verdict and two sources in its queue."""
    path = tmp_path / "library.sqlite"
    prepare(path)
    database = Database(path)

    def fill(c):
        article_id, ids = store.add_article(c, BRIDGE, bridge(), b"print")
        store.add_vectors(c, ENCODER, ids, vectors(5))
        store.add_matches(c, ENCODER, store.with_ids(PAIRINGS, (), ids, frozenset()))
        store.mark_ranked(c, article_id, ENCODER)
        store.set_verdict(c, ids[0], ids[2], Verdict.CONFIRMED)
        store.note_starter(c, 1)
        jobs.add(c, [Source(path="a.txt"), Source(url="https://example.org/b")], "", Choice.ASK)

    database.write(fill)
    database.close()
    return path


@contextmanager
def _ordinary():
    """Let the system's permissions hold even where the tests run as root, whom none would stop."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def write_protected(tmp_path):
    """Return a function that takes all rights to write to the test's folder, as an ordinary user meets it."""
    if os.name == "nt":
        pytest.skip("Windows keeps rights otherwise")
    opened = [tmp_path, *list(tmp_path.parents)[:3]]
    before = [(folder, folder.stat().st_mode) for folder in opened if folder.stat().st_uid == os.geteuid()]

    @contextmanager
    def protect():
        for folder, mode in before:
            folder.chmod(mode | 0o055)
        for file in tmp_path.rglob("*"):
            file.chmod(0o555 if file.is_dir() else 0o444)
        tmp_path.chmod(0o555)
        with _ordinary():
            yield
        tmp_path.chmod(0o755)
        for file in tmp_path.rglob("*"):
            file.chmod(0o755 if file.is_dir() else 0o644)

    yield protect
    for folder, mode in before:
        folder.chmod(mode)
