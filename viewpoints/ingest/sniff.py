"""Which format bytes are in: by what they hold first, by the name's ending second."""

from __future__ import annotations

import re
import zipfile
import zlib
from enum import Enum
from io import BytesIO


class Format(Enum):
    """A format that has a reader."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    HTML = "HTML"
    MHTML = "web archive"
    PDF = "PDF"
    DOCX = "DOCX"
    DOC = "old Word document"
    ODT = "ODT"
    RTF = "RTF"
    EPUB = "book (EPUB)"
    MAIL = "e-mail"
    FEED = "feed"
    ZIP = "archive (ZIP)"


ENDINGS = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".mdown": Format.MARKDOWN,
    ".mkd": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".mhtml": Format.MHTML,
    ".mht": Format.MHTML,
    ".pdf": Format.PDF,
    ".docx": Format.DOCX,
    ".doc": Format.DOC,
    ".odt": Format.ODT,
    ".rtf": Format.RTF,
    ".epub": Format.EPUB,
    ".eml": Format.MAIL,
    ".rss": Format.FEED,
    ".atom": Format.FEED,
    ".xml": Format.FEED,
    ".zip": Format.ZIP,
}
"""What a file is taken for before it is opened, by its name's ending."""


_HEAD = 4096
_MARKDOWN_ENDINGS = tuple(ending for ending, form in ENDINGS.items() if form is Format.MARKDOWN)
_HTML_ENDINGS = tuple(ending for ending, form in ENDINGS.items() if form is Format.HTML)
_FEED_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--.*?-->\s*)*(?:<!DOCTYPE\s+rss[^>]*>\s*)?"
    rb"<(?:rss\b|rdf:RDF\b|(?:\w+:)?feed\b[^>]*\bxmlns)",
    re.IGNORECASE | re.DOTALL,
)
_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_HTML_TAGS = re.compile(
    r"</(?:p|div|article|section|h[1-6]|li|ul|ol|blockquote|span|a|em|strong|b|i)\s*>|<br\s*/?>", re.IGNORECASE
)
_HTML_FRAGMENT = re.compile(
    r"\s*<(?:p|div|article|section|main|h[1-6]|ul|ol|blockquote|span|table|br)\b[^>]*>", re.IGNORECASE
)
_MAIL_HEADER = re.compile(
    rb"^(?:from|received|return-path|delivered-to|message-id|subject|mime-version):", re.IGNORECASE
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIC = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"SQLite format 3\x00", "a database"),
)
_RIFF = {b"WEBP": "a picture", b"WAVE": "a sound file", b"AVI ": "a film"}
_UTF16_NAME = "EncryptedPackage".encode("utf-16-le")


class NotReadYetError(Exception):
    """The bytes are in a known format that has no reader; `what` names it."""

    def __init__(self, what: str, *, locked: bool = False) -> None:
        super().__init__(what)
        self.what = what
        self.locked = locked


class DamagedError(Exception):
    """The bytes begin like a format but do not hold together; `what` names it."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


def sniff(data: bytes, name: str = "", content_type: str = "") -> Format:
    """Return the format of `data`.

    Args:
        data: the bytes, not empty.
        name: the file's name or the link's path, for its ending.
        content_type: what the server said, if there was one.

    Raises:
        NotReadYetError: a known format without a reader.
        DamagedError: a document that is cut off or was overwritten.
    """
    if found := _marked(data):
        return found
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    if _HTML_START.match(head):
        return Format.HTML
    if _FEED_START.match(head):
        return Format.FEED
    return _letter(data) or _by_name(data, name.lower(), content_type)


def _marked(data: bytes) -> Format | None:
    """Tell a format by the bytes that each of its files begins with."""
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(data)
    if data.startswith(_OLE):
        return _compound(data)
    if data.startswith(b"{\\rtf"):
        return Format.RTF
    _refuse_known(data)
    return None


def looks_like_html(text: str) -> bool:
    """Say whether pasted `text` is the source of a page rather than words."""
    head = text[: _HEAD * 4]
    if _HTML_START.match(head.encode("utf-8", "replace")):
        return True
    return bool(_HTML_FRAGMENT.match(head) and _HTML_TAGS.search(head))


def _by_name(data: bytes, name: str, content_type: str) -> Format:
    if b"\x00" in data[:_HEAD] and name.endswith((".pdf", ".docx")):
        raise DamagedError("PDF" if name.endswith(".pdf") else "DOCX")
    if "html" in content_type or (name.endswith(_HTML_ENDINGS) and b"<" in data):
        return Format.HTML
    if name.endswith(_MARKDOWN_ENDINGS) or "markdown" in content_type:
        return Format.MARKDOWN
    return Format.TEXT


def _refuse_known(data: bytes) -> None:
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise NotReadYetError(what)
    if data.startswith(b"RIFF") and data[8:12] in _RIFF:
        raise NotReadYetError(_RIFF[data[8:12]])


def _compound(data: bytes) -> Format:
    """Tell what is in the container that old Office programs and Outlook share."""
    if _UTF16_NAME in data:
        raise NotReadYetError("a Word document with a password", locked=True)
    if "WordDocument".encode("utf-16-le") in data:
        return Format.DOC
    for name, what in (
        ("Workbook", "a spreadsheet"),
        ("PowerPoint Document", "a presentation"),
        ("__substg1.0", "an Outlook message"),
    ):
        if name.encode("utf-16-le") in data:
            raise NotReadYetError(what)
    raise NotReadYetError("a file of an old Office program")


def _zipped(data: bytes) -> Format:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            mimetype = _first(archive, "mimetype") if "mimetype" in names else b""
    except (
        zipfile.BadZipFile, zlib.error, OSError, RuntimeError, ValueError, NotImplementedError, EOFError, KeyError
    ) as error:  # fmt: skip
        raise DamagedError("DOCX or archive") from error
    if "word/document.xml" in names or ("[Content_Types].xml" in names and any(n.startswith("word/") for n in names)):
        return Format.DOCX
    if b"epub" in mimetype or "META-INF/container.xml" in names:
        return Format.EPUB
    if b"opendocument" in mimetype:
        return _opendocument(mimetype)
    if any(n.startswith("xl/") for n in names):
        raise NotReadYetError("a spreadsheet")
    if any(n.startswith("ppt/") for n in names):
        raise NotReadYetError("a presentation")
    return Format.ZIP


def _first(archive: zipfile.ZipFile, path: str) -> bytes:
    with archive.open(path) as member:
        return member.read(80)


def _opendocument(mimetype: bytes) -> Format:
    if b"opendocument.text" in mimetype:
        return Format.ODT
    raise NotReadYetError("an OpenDocument file that is no text")


def _letter(data: bytes) -> Format | None:
    """Say whether these are mail headers, over a saved page or over a letter."""
    head = data[:_HEAD]
    lines = [line for line in head.split(b"\n\n")[0].split(b"\r\n\r\n")[0].splitlines() if line.strip()]
    if len(lines) < 3 or sum(1 for line in lines if _MAIL_HEADER.match(line)) < 2:
        return None
    told = {line.partition(b":")[0].strip().lower() for line in lines}
    sent = told & {b"to", b"received", b"delivered-to", b"return-path", b"message-id"}
    if b"multipart/related" in head.lower() and b"text/html" in data[: _HEAD * 4].lower() and not sent:
        return Format.MHTML
    return Format.MAIL if sent or b"mime-version" in told else None
