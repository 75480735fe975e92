"""The one way in: a file, a link or pasted text becomes an article, or an error that says why not."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from viewpoints.domain.articles import Article, Source
from viewpoints.errors import UnreadableSource
from viewpoints.ingest.blocks import Draft
from viewpoints.ingest.clean import clean
from viewpoints.ingest.decode import decode
from viewpoints.ingest.docx import read_docx
from viewpoints.ingest.fetch import fetch
from viewpoints.ingest.furniture import without_furniture
from viewpoints.ingest.head import lift_head
from viewpoints.ingest.html import read_html, read_html_text, read_mhtml
from viewpoints.ingest.languages import language_of
from viewpoints.ingest.markdown import read_markdown
from viewpoints.ingest.odt import read_odt
from viewpoints.ingest.package import damaged
from viewpoints.ingest.pdf import read_pdf
from viewpoints.ingest.sniff import DamagedError, Format, NotReadYetError, looks_like_html, sniff
from viewpoints.ingest.text import read_text
from viewpoints.tasks import CancelToken

_PASTED = "The pasted text"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read of one source before it is given up."""

    max_bytes: int = 50_000_000
    max_characters: int = 5_000_000
    timeout_seconds: float = 30.0


@dataclass(frozen=True, slots=True)
class _Raw:
    """Bytes on their way to a reader."""

    data: bytes
    name: str
    ending: str
    url: str = ""
    content_type: str = ""
    charset: str = ""


def read_source(
    source: Source,
    *,
    allow_network: bool = True,
    cancel: CancelToken | None = None,
    limits: Limits = Limits(),
    allow_private: bool = False,
) -> Article:
    """Return the article that `source` leads to.

    Args:
        source: a path, a link or pasted text.
        allow_network: links may be fetched.
        cancel: looked at between steps.
        limits: how much to read.
        allow_private: links may lead to this machine and the local network.

    Raises:
        UnreadableSource: no article could be read; says why and what to do.
        Cancelled: `cancel` said so.
    """
    _check(cancel)
    if source.text is not None:
        draft, name = _pasted(source.text, limits), "pasted text"
        page = draft.marked
    else:
        raw = (
            _from_path(source.path, limits)
            if source.path
            else _from_link(source, limits, cancel, allow_network=allow_network, allow_private=allow_private)
        )
        name = raw.ending or raw.name
        form = _format(raw)
        page = form in {Format.HTML, Format.MHTML}
        _check(cancel)
        draft = _read(raw, form, limits, cancel)
    _check(cancel)
    return _article(draft, name, page=page, label=raw.name if source.text is None else _PASTED, limits=limits)


def _check(cancel: CancelToken | None) -> None:
    if cancel is not None:
        cancel.check()


def _from_path(given: str, limits: Limits) -> _Raw:
    path = Path(given)
    name = path.name or given
    try:
        if path.is_dir():
            raise UnreadableSource(f"{name} is a folder, not a file.", "Choose the files in it.")
        size = path.stat().st_size
        if size > limits.max_bytes:
            raise _too_large(name, f"{size / 1e6:,.0f} MB", f"{limits.max_bytes / 1e6:,.0f} MB")
        with path.open("rb") as file:
            # The size of a pipe or device is not known beforehand.
            data = file.read(limits.max_bytes + 1)
    except FileNotFoundError as error:
        raise UnreadableSource(
            f"There is no file {name}.", "Check its name, and whether it was moved or renamed."
        ) from error
    except PermissionError as error:
        raise UnreadableSource(
            f"You may not read {name}.", "Change the file's permissions or make a copy of it."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableSource(
            f"{name} cannot be read: {error}.", "Check the drive it is on, or make a copy of it."
        ) from error
    if len(data) > limits.max_bytes:
        raise _too_large(name, "more", f"{limits.max_bytes / 1e6:,.0f} MB")
    return _Raw(_not_empty(data, name), name, name)


def _from_link(
    source: Source, limits: Limits, cancel: CancelToken | None, *, allow_network: bool, allow_private: bool
) -> _Raw:
    url = (source.url or "").strip()
    if not allow_network:
        raise UnreadableSource(
            f"{url} was not fetched, because Viewpoints works offline.",
            "Allow it to fetch links in the settings, or paste the article's text.",
        )
    found = fetch(
        url,
        max_bytes=limits.max_bytes,
        timeout_seconds=limits.timeout_seconds,
        allow_private=allow_private,
        cancel=cancel,
    )
    ending = unquote(PurePosixPath(urlsplit(found.url).path).name)
    return _Raw(_not_empty(found.data, url), url, ending, found.url, found.content_type, found.charset)


def _not_empty(data: bytes, name: str) -> bytes:
    if not data.strip(b" \t\r\n\f\v\0"):
        raise UnreadableSource(f"{name} is empty.", "Check that it is the right one, and that it was saved in full.")
    return data


def _too_large(name: str, size: str, most: str) -> UnreadableSource:
    return UnreadableSource(
        f"{name} is too large: it holds {size}, and {most} is the most.", "Save the article in it as a file of its own."
    )


def _format(raw: _Raw) -> Format:
    try:
        return sniff(raw.data, raw.ending, raw.content_type)
    except NotReadYetError as error:
        if error.locked:
            raise UnreadableSource(
                f"{raw.name} is protected by a password.", "Save a copy without the password and import that."
            ) from error
        raise UnreadableSource(
            f"{raw.name} is {error.what}, which is not a format Viewpoints reads yet.",
            "Save it as text, Markdown, HTML, PDF, DOCX or ODT, or paste its text.",
        ) from error
    except DamagedError as error:
        raise (
            damaged(raw.name)
            if "DOCX" in error.what
            else UnreadableSource(
                f"{raw.name} is damaged or cut off and cannot be opened as a {error.what}.", "Get a new copy of it."
            )
        ) from error


def _read(raw: _Raw, form: Format, limits: Limits, cancel: CancelToken | None) -> Draft:
    if form is Format.PDF:
        return read_pdf(raw.data, raw.name, max_characters=limits.max_characters, cancel=cancel)
    if form is Format.DOCX:
        return read_docx(raw.data, raw.name)
    if form is Format.ODT:
        return read_odt(raw.data, raw.name)
    if form is Format.HTML:
        return read_html(raw.data, raw.name, url=raw.url, charset=raw.charset)
    if form is Format.MHTML:
        return read_mhtml(raw.data, raw.name)
    text = decode(raw.data, raw.name, raw.charset)
    _check_length(text, raw.name, limits)
    return read_markdown(text) if form is Format.MARKDOWN else read_text(text)


def _pasted(text: str, limits: Limits) -> Draft:
    if not text.strip():
        raise UnreadableSource("The pasted text is empty.", "Copy the article's text and paste it once more.")
    _check_length(text, _PASTED, limits)
    return read_html_text(text, _PASTED) if looks_like_html(text) else read_text(text)


def _check_length(text: str, name: str, limits: Limits) -> None:
    if len(text) > limits.max_characters:
        raise _too_large(name, f"{len(text):,} characters", f"{limits.max_characters:,}")


def _article(draft: Draft, name: str, *, page: bool, label: str, limits: Limits) -> Article:
    draft = without_furniture(lift_head(draft, page=page))
    text = clean("\n\n".join(block.text for block in draft.blocks), unbroken=draft.unbroken)
    _check_length(text, label, limits)
    if not any(char.isalnum() for char in text):
        raise UnreadableSource(
            f"{label} holds no words to read.", "Check that it is the right one, or paste the article's text."
        )
    stated = draft.stated
    return Article(
        text=text,
        title=stated.title,
        author=stated.author,
        published=stated.published,
        publisher=stated.publisher,
        language=language_of(text) or stated.language,
        url=stated.url,
        source_name=name,
    )
