"""Letters and web archives as the parts they are made of.

Read by the standard library's older policy: the newer one takes headers apart so thoroughly that a hostile one keeps it
busy for minutes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser

from viewpoints.ingest.clean import one_line

_MOST_PARTS = 500
_LONGEST_HEADER = 2000


def parsed(data: bytes) -> Message:
    """Return the message in `data`."""
    # A mail program may have put its own line on top.
    return BytesParser(policy=policy.compat32).parsebytes(re.sub(rb"\A(?:From \S.*?\n|\s+)", b"", data))


def parts(message: Message) -> Iterator[Message]:
    """Yield the parts that hold something; iterative, since letters may be nested without end."""
    waiting: list[object] = [message]
    seen = 0
    while waiting and seen < _MOST_PARTS:
        part = waiting.pop()
        seen += 1
        if not isinstance(part, Message):
            continue
        # Asked for only where it is a list of parts: a text would be decoded, by whatever encoding the part names.
        if part.is_multipart():
            inner = part.get_payload()
            waiting.extend(reversed(inner) if isinstance(inner, list) else ())
        else:
            yield part


def payload(part: Message) -> bytes:
    """Return the bytes of a part, b"" if they cannot be decoded."""
    try:
        found = part.get_payload(decode=True)
    except (ValueError, LookupError, MessageError, AssertionError):
        return b""
    return found if isinstance(found, bytes) else b""


def charset(part: Message) -> str:
    """Return the encoding that a part states for its text, "" if it states none."""
    try:
        return part.get_content_charset() or ""
    except (ValueError, LookupError, MessageError):
        return ""


def file_name(part: Message) -> str:
    """Return the name of the file in a part, "" if it has none."""
    try:
        return _decoded(part.get_filename() or "")
    except (ValueError, LookupError, MessageError, TypeError):
        return ""


def header(message: Message, name: str) -> str:
    """Return a header in plain words, "" if there is none."""
    return _decoded(str(message.get(name) or ""))


def _decoded(value: str) -> str:
    value = value[:_LONGEST_HEADER]
    try:
        return one_line(str(make_header(decode_header(value))))
    except (ValueError, LookupError, MessageError, AssertionError):
        return one_line(value)
