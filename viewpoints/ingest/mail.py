"""Letters to blocks: an e-mail's own words, and the files that came with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from viewpoints.errors import UnreadableSource
from viewpoints.ingest.blocks import Block, Draft, Stated
from viewpoints.ingest.clean import one_line
from viewpoints.ingest.decode import decode
from viewpoints.ingest.flow import blocks_of
from viewpoints.ingest.metadata import clean_author, clean_title, looks_like_names
from viewpoints.ingest.mime import charset, file_name, header, parsed, parts, payload
from viewpoints.ingest.text import read_text

_REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv|sv)\s*:\s*)+", re.IGNORECASE)
_QUOTED = re.compile(r"^\s*>")
_INTRODUCED = re.compile(
    r"^(?:on\b.{5,120}\bwrote|le\b.{5,120}\ba\s+écrit|am\b.{5,120}\bschrieb.{0,60}|el\b.{5,120}\bescribió)\s*:?\s*$",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"^-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht|message transféré)\b.*$", re.IGNORECASE
)
_HEADER = re.compile(r"^\*?(?:from|to|cc|date|sent|subject|von|an|datum|betreff|de|à|objet)\s*:\*?\s", re.IGNORECASE)
_SIGNATURE = re.compile(r"^-- ?$")
_BODY = {"text/plain", "text/html"}
_SHORTEST = 20


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a letter; `key` names it among the others."""

    key: str
    name: str
    data: bytes
    content_type: str


def read_mail(data: bytes, name: str) -> Draft:
    """Return the words of the letter itself: subject, sender and date as stated, without quoted replies.

    Raises:
        UnreadableSource: it is damaged, or holds no words of its own.
    """
    message = parsed(data)
    plain = rich = ""
    for part in parts(message):
        if part.get_content_disposition() == "attachment" or part.get_content_type() not in _BODY:
            continue
        words = _words(part, name)
        if part.get_content_type() == "text/html":
            rich = rich or words
        else:
            plain = plain or words
    blocks: tuple[Block, ...] = ()
    marked = False
    if len(plain.strip()) >= _SHORTEST or not rich.strip():
        blocks = read_text(_own_words(plain)).blocks
    if not blocks and rich.strip():
        from lxml import html  # type: ignore[import-untyped]
        from lxml.etree import LxmlError  # type: ignore[import-untyped]

        try:
            blocks, marked = tuple(blocks_of(html.document_fromstring(_without_declaration(rich)))), True
        except (LxmlError, ValueError) as error:
            raise _no_words(name) from error
    if not blocks:
        raise _no_words(name)
    return Draft(blocks, _stated(message), marked=marked)


def attachments(data: bytes) -> tuple[Attachment, ...]:
    """Return the files that came with a letter, in order."""
    found: list[Attachment] = []
    for number, part in enumerate(parts(parsed(data)), 1):
        name = file_name(part)
        if part.get_content_disposition() != "attachment" and not name:
            continue
        if inside := payload(part):
            found.append(Attachment(f"{number} {name}".strip(), name, inside, part.get_content_type().lower()))
    return tuple(found)


def _words(part: Message, name: str) -> str:
    inside = payload(part)
    if not inside.strip():
        return ""
    try:
        return decode(inside, name, charset(part))
    except (ValueError, LookupError):
        return decode(inside, name)


def _own_words(text: str) -> str:
    """Return a letter's text without quoted replies, the headers of what it forwards, and its signature."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kept: list[str] = []
    forwarded = False
    for line in lines:
        bare = line.strip()
        if _FORWARDED.match(bare):
            forwarded = True
        elif forwarded and _HEADER.match(bare):
            continue
        elif _SIGNATURE.match(line.rstrip("\n")) and any(each.strip() for each in kept):
            break
        elif not _QUOTED.match(line) and not _INTRODUCED.match(bare):
            kept.append(line)
            forwarded = forwarded and not bare
    return "\n".join(kept) if any(each.strip() for each in kept) else re.sub(r"(?m)^[ \t]*(?:>[ \t]?)+", "", text)


def _without_declaration(source: str) -> str:
    return re.sub(r"\A\s*<\?xml[^>]*>", "", source)


def _stated(message: Message) -> Stated:
    sender = one_line(parseaddr(header(message, "from"))[0]).strip("\"'")
    author = clean_author(sender)
    return Stated(
        title=clean_title(_REPLY.sub("", header(message, "subject"))),
        author=author if len(author.split()) > 1 and looks_like_names(author) else "",
        published=_date(header(message, "date")),
    )


def _date(value: str) -> date | None:
    try:
        return parsedate_to_datetime(value).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _no_words(name: str) -> UnreadableSource:
    return UnreadableSource(
        f"{name} holds no words of its own.", "If the article came as an attachment, choose that, or paste its text."
    )
