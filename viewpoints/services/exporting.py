"""Taking a library's findings out: reports for people, files for programs, and citations."""

from __future__ import annotations

import contextlib
import io
import os
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TypeVar

from viewpoints.domain.exchange import ArticleRecord, Scope, StatementRecord, Stock, Suggestions, Tally
from viewpoints.errors import LibraryError, ViewpointsError
from viewpoints.exchange import bundle, qdpx, report
from viewpoints.exchange.citing import Citation, Style, cite
from viewpoints.exchange.formats import BY_KEY, FORMATS, Format, Making, covers, left_out
from viewpoints.exchange.report import Cover
from viewpoints.exchange.writing import Tick, byline
from viewpoints.storage import store
from viewpoints.storage.engine import Connection, Database
from viewpoints.storage.extract import Extract
from viewpoints.tasks import CancelToken, Progress, Report, unreported

__all__ = [
    "FORMATS",
    "Citation",
    "Contents",
    "Cover",
    "Exporting",
    "Format",
    "Paint",
    "Pieces",
    "Preview",
    "Request",
    "Scope",
    "Style",
    "Suggestions",
    "Tick",
]

T = TypeVar("T")

Pieces = Iterator[tuple[str, ...]]
"""Simple HTML: a piece is to stay on one page, or else each of its parts."""
Paint = Callable[[Pieces, Cover, Path, Tick], None]
"""Lays pieces out on pages, into a file."""

PREVIEW_BYTES = 20_000
PREVIEW_GROUPS = 12
_REPORT_EVERY = 50


@dataclass(frozen=True, slots=True)
class Request:
    """What to export, as what; `reader` signs the verdicts, the rest are choices of single formats."""

    format: str
    scope: Scope = field(default_factory=Scope)
    reader: str = ""
    vectors: bool = False
    crlf: bool = False

    @property
    def made(self) -> Format:
        """The format asked for; raises `ViewpointsError` if there is none of this name."""
        if self.format not in BY_KEY:
            raise ViewpointsError(f"There is no format “{self.format}”.", f"Choose one of {', '.join(BY_KEY)}.")
        return BY_KEY[self.format]


@dataclass(frozen=True, slots=True)
class Contents:
    """What an export takes, and in sentences what it leaves out and what in it is not reviewed."""

    tally: Tally
    covers: str
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of what an export would write: simple HTML (`rich`) or text."""

    contents: Contents
    words: str
    rich: bool
    whole: bool


class _Enough(Exception):  # noqa: N818 - no error: the preview has what it needs
    pass


class _Beginning(io.RawIOBase):
    """A file that takes the first bytes and then ends what writes into it."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.held = bytearray()
        self._most = most
        self._full = False

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        some = bytes(data)  # type: ignore[call-overload]
        if not self._full:
            self.held += some[: self._most - len(self.held)]
            if len(self.held) >= self._most:
                self._full = True
                raise _Enough
        return len(some)


class Exporting:
    """Exports from one library; each reads it as it stood at one moment."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- looking ------------------------------------------------------------------------------------------------------

    def contents(self, request: Request) -> Contents:
        """Return what an export would take and leave out."""
        return self._database.read(lambda c: _contents(_extract(c, request), request))

    def preview(self, request: Request) -> Preview:
        """Return the beginning of what an export would write, with what it takes and leaves out."""

        def look(connection: Connection) -> Preview:
            stock = _extract(connection, request)
            contents = _contents(stock, request)
            making = _making(stock, request, contents)
            if request.made.for_people and request.format != "markdown":
                pieces = islice(report.blocks(stock, making.cover), PREVIEW_GROUPS)
                words = "".join(part for piece in pieces for part in piece)
                return Preview(contents, words, rich=True, whole=stock.tally.groups < PREVIEW_GROUPS - 2)
            words, whole = _beginning(stock, request, making)
            return Preview(contents, words, rich=False, whole=whole)

        return self._database.read(look)

    # -- writing ------------------------------------------------------------------------------------------------------

    def export(
        self,
        request: Request,
        path: Path,
        report_: Report = unreported,
        cancel: CancelToken | None = None,
        *,
        overwrite: bool = False,
        paint: Paint | None = None,
    ) -> Contents:
        """Write an export to `path`, whole or not at all; `paint` is needed for PDF.

        Raises `ViewpointsError` where `path` exists and may not be overwritten or cannot be written, and `Cancelled`
        when the token says so; nothing is left behind then.
        """
        made = request.made
        if made.writer is None and paint is None:
            raise ViewpointsError(f"{made.label} cannot be written here.", "Choose another format.")

        def work(connection: Connection) -> Contents:
            tick = _ticking(report_, cancel)
            stock = _extract(connection, request)
            contents = _contents(stock, request)
            making = _making(stock, request, contents)
            counted = _ticking(report_, cancel, _steps(made, stock.tally))
            tick()
            with written_whole(path, overwrite=overwrite) as part:
                if made.writer is None:
                    assert paint is not None
                    paint(report.blocks(stock, making.cover), making.cover, part, counted)
                else:
                    with part.open("wb") as out:
                        made.writer(stock, out, counted, making)
                        out.flush()
                        os.fsync(out.fileno())
                tick()  # the last moment at which a cancelled export can leave nothing
            return contents

        with _explained(path):
            return self._database.read(work)

    def pieces(self, request: Request, show: Callable[[Pieces, Cover, Tick], T], cancel: CancelToken) -> T:
        """Hand the pieces of a report to `show`, such as a printer, while the library is read."""

        def work(connection: Connection) -> T:
            stock = _extract(connection, request)
            making = _making(stock, request, _contents(stock, request))
            return show(report.blocks(stock, making.cover), making.cover, _ticking(unreported, cancel))

        return self._database.read(work)

    # -- citing -------------------------------------------------------------------------------------------------------

    def citation(self, statement_ids: tuple[int, ...], style: Style, today: date | None = None) -> Citation:
        """Return a citation of a claim, or of a claim and its answer; raise `LibraryError` if one is gone."""

        def read(connection: Connection) -> tuple[tuple[StatementRecord, ArticleRecord], ...]:
            stock = Extract(connection, Scope(statements=statement_ids))
            statements = {s.id: s for s in stock.statements()}
            articles = {a.id: a for a in stock.articles()}
            if any(i not in statements for i in statement_ids):
                raise LibraryError("That statement is no longer in the library.", "Choose another one.")
            return tuple((statements[i], articles[statements[i].article_id]) for i in statement_ids)

        return cite(self._database.read(read), style, today or date.today(), "Answered by:")  # noqa: DTZ011 - the user's day


def _extract(connection: Connection, request: Request) -> Extract:
    return Extract(connection, request.scope, complete=request.made.complete)


def _contents(stock: Stock, request: Request) -> Contents:
    tally = stock.tally
    return Contents(tally, covers(tally), left_out(tally, request.made, request.scope.suggestions))


def _making(stock: Stock, request: Request, contents: Contents) -> Making:
    today = date.today()  # noqa: DTZ011 - the user's day
    title = request.scope.title or "Library"
    sentences = (contents.covers, *(each for each in contents.left_out if each not in request.made.cannot))
    return Making(
        Cover(title, sentences, today, _source(stock)), store.now(), request.reader, request.vectors, request.crlf
    )


def _source(stock: Stock) -> str:
    """Return the one article that everything is from, or how many they are."""
    if stock.tally.articles != 1:
        return f"{stock.tally.articles:,} articles"
    article = next(stock.articles()).article
    return ", ".join(part for part in (article.title, byline(article)) if part)


def _steps(made: Format, tally: Tally) -> int:
    parts = (tally.articles, tally.statements, tally.groups, tally.pairs)
    return sum(times * n for times, n in zip(made.steps, parts, strict=True))


def _ticking(report_: Report, cancel: CancelToken | None, total: int = 0) -> Tick:
    done = 0

    def tick() -> None:
        nonlocal done
        if cancel is not None:
            cancel.check()
        if done % _REPORT_EVERY == 0:
            report_(Progress("exporting", min(done, total), total))
        done += 1

    return tick


def _beginning(stock: Stock, request: Request, making: Making) -> tuple[str, bool]:
    """Return the beginning of a file as text, and whether that is all; archives are shown by what is in them."""
    if request.format == "xlsx":
        return _beginning(stock, replace(request, format="csv"), making)
    if request.format == "qdpx":
        return _joined(qdpx.described(stock, making.made_at))
    if request.format == "bundle":
        return _joined(bundle.described(stock))
    sink = _Beginning(PREVIEW_BYTES)
    whole = False
    with contextlib.suppress(_Enough):
        writer = request.made.writer
        assert writer is not None
        out = io.BufferedWriter(sink, 1024)
        writer(stock, out, lambda: None, making)
        out.flush()
        whole = True
    return sink.held.decode("utf-8", errors="ignore").removeprefix("\ufeff"), whole


def _joined(lines: Iterator[str]) -> tuple[str, bool]:
    held = ""
    for line in lines:
        held += f"{line}\n"
        if len(held) > PREVIEW_BYTES:
            return held[:PREVIEW_BYTES], False
    return held, True


@contextlib.contextmanager
def written_whole(path: Path, *, overwrite: bool) -> Iterator[Path]:
    """Give a path beside `path` to write to, which takes its place at the end; on any failure nothing is left."""
    if path.exists() and not overwrite:
        raise ViewpointsError(f"There is a file {path.name} already.", "Choose another name, or allow to replace it.")
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        part.touch(exist_ok=False)
        yield part
        if overwrite:
            part.replace(path)
        else:
            _put(part, path)
    finally:
        part.unlink(missing_ok=True)


def _put(part: Path, path: Path) -> None:
    """Give a finished file its name, unless somebody else has taken it meanwhile."""
    try:
        os.link(part, path)
    except FileExistsError as error:
        raise ViewpointsError(f"There is a file {path.name} already.", "Choose another name.") from error
    except OSError:  # a file system without links
        if path.exists():
            raise ViewpointsError(f"There is a file {path.name} already.", "Choose another name.") from None
        part.replace(path)


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ViewpointsError(
            f"{path.name} could not be written ({error.strerror or error}).",
            "Check the folder and the free space, or choose another place.",
        ) from error
