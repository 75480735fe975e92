"""Messages on a pipe: four bytes of length, big-endian, then tagged msgpack."""

from __future__ import annotations

import struct
from typing import Protocol

import msgspec

from viewpoints.worker.messages import Reply, Request

LONGEST_MESSAGE = 1 << 30
"""Bytes; a longer frame means that something else wrote into the pipe."""

_LENGTH = struct.Struct(">I")
_encoder = msgspec.msgpack.Encoder()
_requests = msgspec.msgpack.Decoder(Request)
_replies: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)


class Readable(Protocol):
    """The reading end of a pipe."""

    def read(self, size: int, /) -> bytes | None:
        """Return up to `size` bytes, none of them at the end."""


class BrokenFrame(Exception):  # noqa: N818 - a state of the pipe; the client turns it into a WorkerError
    """The pipe ended within a message, or holds something that is no message."""


def framed(message: Request | Reply) -> bytes:
    """Return `message` as it goes through the pipe."""
    body = _encoder.encode(message)
    if len(body) > LONGEST_MESSAGE:
        raise BrokenFrame("the message is too long")
    return _LENGTH.pack(len(body)) + body


def _read_exactly(stream: Readable, size: int) -> bytes | None:
    """Return `size` bytes, or None where the stream ends before the first of them."""
    parts: list[bytes] = []
    missing = size
    while missing:
        part = stream.read(min(missing, 1 << 20))
        if not part:
            if missing == size:
                return None
            raise BrokenFrame("the pipe ended within a message")
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)


def _read_body(stream: Readable) -> bytes | None:
    head = _read_exactly(stream, _LENGTH.size)
    if head is None:
        return None
    (size,) = _LENGTH.unpack(head)
    if size > LONGEST_MESSAGE:
        raise BrokenFrame("the message is too long")
    body = _read_exactly(stream, size) if size else b""
    if body is None:
        raise BrokenFrame("the pipe ended within a message")
    return body


def read_request(stream: Readable) -> Request | None:
    """Return the next request, or None at the end of the stream."""
    body = _read_body(stream)
    try:
        return None if body is None else _requests.decode(body)
    except msgspec.MsgspecError as error:
        raise BrokenFrame("the pipe holds no request") from error


def read_reply(stream: Readable) -> Reply | None:
    """Return the next reply, or None at the end of the stream."""
    body = _read_body(stream)
    try:
        return None if body is None else _replies.decode(body)
    except msgspec.MsgspecError as error:
        raise BrokenFrame("the pipe holds no reply") from error
