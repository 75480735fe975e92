"""The one door between the child and the network: shut, but for links that the user lets it fetch."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

_WATCHED = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "socket.sendto",
        "socket.sendmsg",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
    }
)


class _Door:
    def __init__(self) -> None:
        self.shut = False
        self.watched = False

    def watch(self, event: str, _details: tuple[object, ...]) -> None:
        if self.shut and event in _WATCHED:
            raise PermissionError("Viewpoints reads offline: no connection may be made here.")


_door = _Door()


def forbid() -> None:
    """Refuse every look-up, connection and message of this process from now on, whichever library asks for it."""
    _door.shut = True
    if not _door.watched:
        # An audit hook hears of every socket before it is used, and can never be taken off again.
        sys.addaudithook(_door.watch)
        _door.watched = True


@contextlib.contextmanager
def allowed(*, links: bool) -> Iterator[None]:
    """Open the door for what is done inside, if `links` may be followed."""
    was, _door.shut = _door.shut, _door.shut and not links
    try:
        yield
    finally:
        _door.shut = was
