"""Bringing in what others worked out: bundles of other readers, and other programs' files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from viewpoints.domain.exchange import Collection, Conflict, Merged
from viewpoints.domain.library import LibraryChange
from viewpoints.errors import LibraryError, UnreadableSource, ViewpointsError
from viewpoints.exchange import aif, argdown, bundle, kialo, qdpx, sources, tables
from viewpoints.storage import merge, store
from viewpoints.storage.engine import Connection, Database
from viewpoints.storage.merge import TakenBack
from viewpoints.tasks import CancelToken, Progress, Report, unreported

__all__ = ["READABLE", "Conflict", "Described", "Filled", "Merged", "Merging", "Read", "TakenBack", "change_of"]

READABLE = (".viewpoints", ".argdown", ".ad", ".json", ".qdpx", ".csv", ".tsv", ".txt")
"""Endings of files that may hold a bundle, an argument or a list of claims."""

LARGEST = 2 << 30
ZOTERO = "http://127.0.0.1:23119/api/users/0/items?format=csljson&limit=100&start={start}"
"""Zotero's local interface, which answers this computer alone and only while the user allows it in Zotero."""


@dataclass(frozen=True, slots=True)
class Read:
    """A file as read, before anything is written: what it holds, and `format` in words."""

    name: str
    format: str
    collection: Collection


@dataclass(frozen=True, slots=True)
class Described:
    """What merging a file would do: counts, how many articles are known already, and sentences about the rest."""

    format: str
    reader: str
    articles: int
    known: int
    statements: int
    verdicts: int
    losses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """What a list of sources did: fields filled in where they were empty, and the links of unknown sources."""

    articles: tuple[int, ...]
    links: tuple[str, ...]
    former: tuple[tuple[int, str, object], ...] = ()


def change_of(merged: Merged) -> LibraryChange:
    """Return what a merge changed, for the views."""
    return LibraryChange(added_articles=merged.articles, changed_articles=merged.known_articles, matches_changed=True)


class Merging:
    """Reads files of other readers and programs, and merges them into one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, path: Path) -> Read:
        """Read a file as what its content and ending tell; raise `UnreadableSource` or `LibraryError` if that fails."""
        self._refuse_itself(path)
        try:
            if path.stat().st_size > LARGEST:
                raise UnreadableSource(f"{path.name} is too large to be read.", "Export fewer articles at a time.")
            data = path.read_bytes()
        except OSError as error:
            raise UnreadableSource(f"{path.name} cannot be read ({error.strerror}).", "Check the path.") from error
        return _read(data, path)

    def _refuse_itself(self, path: Path) -> None:
        # Reading the open library as a file would take away the locks that SQLite holds on it.
        if path.exists() and path.samefile(self._database.path):
            raise UnreadableSource(f"{path.name} is the library that is open.", "Choose another file.")

    def describe(self, found: Read) -> Described:
        """Return what merging a file would do."""
        collection = found.collection
        digests = [record.article.digest for record in collection.articles]
        known = self._database.read(lambda c: sum(merge.knows(c, digest) for digest in digests))
        return Described(
            found.format,
            collection.reader,
            len(collection.articles),
            known,
            len(collection.statements),
            sum(pair.verdict is not None for pair in collection.pairs),
            collection.losses,
        )

    def merge(
        self, found: Read, reader: str | None, report: Report = unreported, cancel: CancelToken | None = None
    ) -> Merged:
        """Merge what was read, all of it or nothing; with `reader` None the verdicts in it are the user's own.

        Raises `Cancelled` when the token says so, with nothing changed.
        """
        total = len(found.collection.articles)

        def step(done: int) -> None:
            if cancel is not None:
                cancel.check()
            report(Progress("merging", done, total))

        if reader is not None and not reader.strip():
            raise ViewpointsError("The other reader has no name yet.", "Type the name to keep the verdicts under.")
        name = " ".join(reader.split()) if reader is not None else None

        def change(connection: Connection) -> Merged:
            return merge.merge(connection, found.collection, name, step)

        try:
            return self._database.write(change)
        except ValueError as error:
            raise LibraryError(f"{found.name} names a place that is not in its text ({error}).", "") from error

    def take_back(self, merged: Merged) -> TakenBack:
        """Remove what a merge added; return what `put_back` needs."""
        return self._database.write(lambda c: merge.take_back(c, merged))

    def put_back(self, taken: TakenBack) -> LibraryChange:
        """Add again what was taken back."""
        self._database.write(lambda c: merge.put_back(c, taken))
        return change_of(taken.merged)

    # -- lists of sources ---------------------------------------------------------------------------------------------

    def fill_from_file(self, path: Path) -> Filled:
        """Fill in what the library does not know about its articles from a CSL-JSON file."""
        self._refuse_itself(path)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise UnreadableSource(f"{path.name} cannot be read ({error.strerror}).", "Check the path.") from error
        return self._fill(sources.read_csl(data, path.name))

    def fill_from_zotero(self, address: str = ZOTERO) -> Filled:
        """Fill in what the library does not know about its articles from Zotero running on this computer."""
        return self._fill(_ask_zotero(address))

    def _fill(self, items: tuple[sources.SourceItem, ...]) -> Filled:
        def change(connection: Connection) -> Filled:
            known = merge.known_sources(connection)
            former: list[tuple[int, str, object]] = []
            links: list[str] = []
            for item in items:
                article_id = known.get(item.about.url) or known.get(merge.title_key(item.about.title))
                if article_id is not None:
                    former += merge.fill_in(connection, article_id, item.about)
                elif item.about.url:
                    links.append(item.about.url)
            return Filled(tuple(dict.fromkeys(each[0] for each in former)), tuple(dict.fromkeys(links)), tuple(former))

        return self._database.write(change)

    def unfill(self, filled: Filled) -> Filled:
        """Take back what a list of sources filled in; return what fills it in again."""
        former = self._database.write(lambda c: merge.fill_back(c, filled.former))
        return replace(filled, former=former)


def _read(data: bytes, path: Path) -> Read:
    name, now = path.name, store.now()
    if data[:2] == b"PK":
        if b"project.qde" in data:
            return Read(name, "REFI-QDA project", qdpx.read(data, name, now))
        return Read(name, "Viewpoints bundle", bundle.read(data, name))
    start = data[:4096].decode("utf-8-sig", errors="replace").lstrip()
    readers: dict[str, tuple[str, Callable[[], Collection]]] = {
        "bundle": ("Viewpoints library file", lambda: bundle.read(data, name)),
        "aif": ("AIF argument graph", lambda: aif.read(data, name, now)),
        "kialo": ("Kialo discussion", lambda: kialo.read(data, name, now)),
        "csv": ("table of claims", lambda: tables.read_csv(data, name, now)),
        "argdown": ("Argdown document", lambda: argdown.read(data, name, now)),
    }
    label, read = readers[_kind(start, path.suffix.lower())]
    return Read(name, label, read())


def _kind(start: str, suffix: str) -> str:
    if start.startswith("{"):
        return "bundle" if f'"{bundle.FORMAT}"' in start else "aif"
    if start.startswith("Discussion Title:"):
        return "kialo"
    if suffix in {".csv", ".tsv"}:
        return "csv"
    if start.startswith("[") and suffix == ".json":
        raise UnreadableSource("This file is a list of sources, not of claims.", "Read it as sources from a file.")
    if suffix in {".argdown", ".ad"} or start.startswith(("===", "[", "<")):
        return "argdown"
    raise UnreadableSource(
        "This file is no bundle and no argument that Viewpoints can read.",
        f"Choose a file that ends with one of {', '.join(READABLE)}.",
    )


def _ask_zotero(address: str) -> tuple[sources.SourceItem, ...]:
    import httpx

    if not address.startswith(("http://127.0.0.1:", "http://localhost:")):
        raise ViewpointsError("Zotero is only ever asked on this computer.", "")
    found: list[sources.SourceItem] = []
    try:
        with httpx.Client(timeout=10.0, trust_env=False, follow_redirects=False) as client:
            for start in range(0, 100_000, 100):
                answer = client.get(address.format(start=start), headers={"Zotero-Allowed-Request": "1"})
                answer.raise_for_status()
                if answer.content.strip() in {b"[]", b"", b'{"items":[]}'}:
                    break
                some = sources.read_csl(answer.content, "Zotero")
                found += some
                if len(some) < 100 or "{start}" not in address:
                    break
    except httpx.HTTPError as error:
        raise UnreadableSource(
            "Zotero did not answer on this computer.",
            "Start Zotero and allow other programs to talk with it (Settings, Advanced), or export CSL JSON to a file.",
        ) from error
    return tuple(found)
