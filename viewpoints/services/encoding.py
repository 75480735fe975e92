"""Which encoder a library is matched by, and having it encoded anew with another: in the background, in small steps.

The vectors of the new encoder gather beside those in use, which serve until the new ones are complete. Then one
transaction makes the new ones count, each article is matched anew, and the former vectors go. It may be stopped, or
end with the process, at any point, and goes on from there. Verdicts hang on statements, and are not touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from viewpoints.domain.library import LibraryChange
from viewpoints.domain.matches import EncoderInfo
from viewpoints.errors import EncoderMissing, LibraryError, WorkerError
from viewpoints.services.importing import Importing
from viewpoints.storage import queries, store, vectors
from viewpoints.storage.engine import Connection, Database
from viewpoints.tasks import CancelToken, Progress, Report, unreported
from viewpoints.worker.client import WorkerClient
from viewpoints.worker.messages import Encode, EncodedStatements, Inspect, Inspected

PACKAGED = ""
"""The model that comes with the program, as `choose` takes it."""
AT_ONCE = 256
"""Statements encoded and stored in one step: what is lost when the program ends in the middle."""
DROPPED_AT_ONCE = 4096


@dataclass(frozen=True, slots=True)
class EncoderStatus:
    """Which encoder a library is matched by (`active`, None while nothing is encoded) and where its `model` lies.

    `next_model` is the one that it is to be encoded with, or None. `waiting` articles are still to be matched by the
    encoder in use.
    """

    active: EncoderInfo | None
    model: str
    next_model: str | None
    waiting: int


class Encoding:
    """The encoder of one library."""

    def __init__(
        self, database: Database, worker: WorkerClient, importing: Importing, *, allow_network: bool = True
    ) -> None:
        self._database = database
        self._worker = worker
        self._importing = importing
        self._allow_network = allow_network

    def status(self) -> EncoderStatus:
        """Return which encoder is in use, and what is still to be done."""

        def read(connection: Connection) -> EncoderStatus:
            active = vectors.active(connection)
            return EncoderStatus(
                active.encoder if active else None,
                active.model if active else PACKAGED,
                vectors.next_model(connection),
                len(queries.unranked(connection)),
            )

        return self._database.read(read)

    def due(self) -> bool:
        """Tell whether `run` has something to do: a choice to carry out, or vectors of an earlier release."""
        return self._database.read(lambda c: vectors.next_model(c) is not None or vectors.outdated(c))

    def choose(
        self, model: str, report: Report = unreported, cancel: CancelToken | None = None, *, download: bool = False
    ) -> EncoderInfo:
        """Have the library encoded with a model: `PACKAGED`, a folder, or a name on the hub; `run` then does it.

        The model is loaded first, so that one that cannot be used is refused with nothing changed. Only with
        `download` is a model fetched, and never where the network is not allowed. Raises `EncoderMissing`.
        """
        if download and not self._allow_network:
            raise EncoderMissing(
                f"The model {model} was not downloaded, because the network is switched off.",
                "Allow the network in the settings, or give the path of the model's folder.",
            )
        result = self._worker.request(Inspect(model, download), report, cancel)
        if not isinstance(result, Inspected):
            raise WorkerError(f"The reading process answered with {type(result).__name__}.", "Try again.")
        self._database.write(lambda c: vectors.set_next_model(c, model))
        return result.encoder

    def forget(self) -> None:
        """Take back a choice that has not been carried out; its vectors go, those in use stay."""
        self._database.write(lambda c: vectors.set_next_model(c, None))
        self._drop_former(unreported, None)

    def run(self, report: Report = unreported, cancel: CancelToken | None = None) -> Iterator[LibraryChange]:
        """Carry out what is due: encode, change over, match each article anew; yields what changed, as it is stored.

        Raises `Cancelled` when the token says so; the next call goes on from there.
        """
        if self.due():
            model = self._database.read(vectors.next_model) or PACKAGED
            while not self._changed_over(model, self._encode(model, report, cancel)):
                pass  # something was imported while the last were encoded
            yield LibraryChange(matches_changed=True)
        waiting = self._database.read(queries.unranked)
        for done, article_id in enumerate(waiting):
            report(Progress("Matching anew", done, len(waiting)))
            try:
                yield from self._importing.rematch(cancel=cancel, article_ids=[article_id])
            except LibraryError:
                if self._database.read(lambda c, i=article_id: queries.article(c, i)) is not None:  # type: ignore[misc]
                    raise  # it was not deleted meanwhile
        self._drop_former(report, cancel)

    def _changed_over(self, model: str, encoder: EncoderInfo) -> bool:
        return self._database.write(lambda c: vectors.change_over(c, vectors.Active(model, encoder)))

    def _encode(self, model: str, report: Report, cancel: CancelToken | None) -> EncoderInfo:
        """Give every statement a vector of a model; what has one already is not encoded again."""
        done = every = after = 0
        while True:
            request = Encode(str(self._database.path), model, after, AT_ONCE)
            made = self._worker.request(request, _unless_encoding(report), cancel)
            if not isinstance(made, EncodedStatements):
                raise WorkerError(f"The reading process answered with {type(made).__name__}.", "Try again.")
            if not made.statement_ids:
                return made.encoder
            if not after:
                done, every = self._count(made.encoder)
            self._keep(made)
            after, done = made.statement_ids[-1], done + len(made.statement_ids)
            report(Progress("Encoding anew", min(done, every), every))

    def _count(self, encoder: EncoderInfo) -> tuple[int, int]:
        return self._database.read(lambda c: vectors.encoded(c, encoder))

    def _keep(self, made: EncodedStatements) -> None:
        """Store vectors of statements, as far as these are still there."""
        size = made.encoder.dimension * 4

        def change(connection: Connection) -> None:
            present = store.present_statements(connection, made.statement_ids)
            kept = [k for k, i in enumerate(made.statement_ids) if i in present]
            data = b"".join(made.vectors[k * size : (k + 1) * size] for k in kept)
            store.add_vectors(connection, made.encoder, [made.statement_ids[k] for k in kept], data)

        self._database.write(change)

    def _drop_former(self, report: Report, cancel: CancelToken | None) -> None:
        """Remove vectors that are of no encoder in use, a few at a time: they may be most of the file."""
        report(Progress("Removing the former vectors"))
        while self._database.write(lambda c: vectors.drop_unused(c, DROPPED_AT_ONCE)):
            if cancel is not None:
                cancel.check()


def _unless_encoding(report: Report) -> Report:
    """Pass on what is told of a step, but for its own count: the whole has one."""
    return lambda progress: None if progress.total else report(progress)
