"""Alembic's environment: runs the migrations on the connection that the program hands over."""

from alembic import context

from viewpoints.storage.schema import METADATA

# Tables that SQLite's full-text search keeps for itself, and the view it reads from.
_FTS = ("statement_fts", "article_fts")


def _ours(_object, name, kind, _reflected, _compare_to):
    return not (kind == "table" and name is not None and name.startswith(_FTS))


def _run(connection):
    context.configure(connection=connection, target_metadata=METADATA, include_object=_ours, render_as_batch=True)
    # The caller holds the transaction: all of the migrations happen, or none.
    context.run_migrations()


_run(context.config.attributes["connection"])
