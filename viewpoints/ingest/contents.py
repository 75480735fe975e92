"""What is in a container: the members, chapters, attachments or items that a user can choose from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

from viewpoints.domain.articles import Part, Source
from viewpoints.domain.display import harmless
from viewpoints.ingest import archive
from viewpoints.ingest.epub import chapters
from viewpoints.ingest.feed import read_feed
from viewpoints.ingest.load import ANYWHERE, USUAL, Limits, Raw, Reach, format_of, load
from viewpoints.ingest.mail import attachments
from viewpoints.ingest.sniff import ENDINGS, Format
from viewpoints.tasks import CancelToken

_NESTED = "An archive in an archive is not opened; unpack it first."
_ALONE = "An archive is not opened with a folder; import it by itself."
_UNKNOWN = "Viewpoints has no reader for this kind of file."


def contents(
    source: Source, *, reach: Reach = ANYWHERE, limits: Limits = USUAL, cancel: CancelToken | None = None
) -> tuple[str, tuple[Part, ...]]:
    """Return what kind of thing `source` is, in words, and the parts in it: none where it is one article.

    Raises:
        UnreadableSource: it cannot be opened; says why and what to do.
    """
    if source.path is not None and Path(source.path).is_dir():
        return "folder", _files(Path(source.path))
    if source.part is not None or (source.path is None and source.url is None):
        return "article", ()
    raw = load(source, limits, reach, cancel)
    form = format_of(raw)
    look = {Format.ZIP: _members, Format.EPUB: _chapters, Format.FEED: _items, Format.MAIL: _letter}.get(form)
    return form.value, look(raw, source) if look else ()


def _files(folder: Path) -> tuple[Part, ...]:
    parts: list[Part] = []
    for path in archive.walk(folder):
        kind, reason = _kind(path.name)
        if reason:
            continue
        if kind == Format.ZIP.value:
            reason = _ALONE
        label = harmless(str(path.relative_to(folder)))
        try:
            size = path.stat().st_size
        except OSError as error:
            size, reason = 0, f"It cannot be read ({error.strerror})."
        parts.append(Part(Source(path=str(path)), label, kind, size, reason=reason))
    return tuple(parts)


def _members(raw: Raw, source: Source) -> tuple[Part, ...]:
    parts: list[Part] = []
    for info in archive.members(raw.data, raw.name):
        kind, reason = _kind(info.filename)
        if info.flag_bits & 1:
            reason = "It is protected by a password."
        elif kind == Format.ZIP.value:
            reason = _NESTED
        parts.append(
            Part(replace(source, part=info.filename), harmless(info.filename), kind, info.file_size, reason=reason)
        )
    return tuple(parts)


def _chapters(raw: Raw, source: Source) -> tuple[Part, ...]:
    return tuple(
        Part(replace(source, part=each.path), harmless(each.label), "chapter", each.size)
        for each in chapters(raw.data, raw.name)
    )


def _letter(raw: Raw, source: Source) -> tuple[Part, ...]:
    """Return the letter itself and its attachments; a letter that came alone is one article."""
    files = attachments(raw.data)
    if not files:
        return ()
    parts = [Part(source, "the letter itself", Format.MAIL.value, len(raw.data))]
    for each in files:
        kind, reason = _kind(each.name)
        parts.append(
            Part(replace(source, part=each.key), harmless(each.name or each.key), kind, len(each.data), reason=reason)
        )
    return tuple(parts)


def _items(raw: Raw, source: Source) -> tuple[Part, ...]:
    parts: list[Part] = []
    for item in read_feed(raw.data, raw.name, url=raw.url):
        if item.whole:
            where, kind = replace(source, part=item.key), "feed item"
        else:
            where, kind = Source(url=item.stated.url), "link"
        reason = "" if item.blocks or item.stated.url else "It holds neither words nor a link."
        label = harmless(item.stated.title or item.stated.url or f"item {item.key}")
        parts.append(Part(where, label, kind, item.size, item.stated.published, reason))
    return tuple(parts)


def _kind(name: str) -> tuple[str, str]:
    """Return what a file is by its name's ending, and why it cannot be read, if so."""
    suffix = PurePosixPath(name).suffix.lower()
    form = ENDINGS.get(suffix)
    if form is not None:
        return form.value, ""
    # A file without an ending is a text more often than not.
    return (f"{suffix[1:].upper()} file", _UNKNOWN) if suffix else (Format.TEXT.value, "")
