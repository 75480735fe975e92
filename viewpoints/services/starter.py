"""The starter library: articles with statements in the bundle's format, without vectors, verdicts or matches."""

from __future__ import annotations

from viewpoints import paths
from viewpoints.exchange import bundle
from viewpoints.storage import merge, store
from viewpoints.storage.engine import Connection, Database

VERSION = 1


def load_starter(database: Database) -> None:
    """Put the starter library into a library that has not had it yet; once deleted, it stays away."""

    def change(connection: Connection) -> None:
        if store.starter_loaded(connection):
            return  # another process was faster
        for file in sorted((paths.resources() / "starter").glob("*.json")):
            merge.merge(connection, bundle.read(file.read_bytes(), file.name), None, lambda _done: None)
        store.note_starter(connection, VERSION)

    database.write(change)
