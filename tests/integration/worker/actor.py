"""A child that plays one part: deaf, lost in a file, dies, garbles, closes, late, or echoes. Not a test."""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import BinaryIO

from viewpoints.domain.matches import EncoderInfo
from viewpoints.worker.framing import framed, read_request
from viewpoints.worker.messages import READING, Cancel, Embed, Embedded, Failed, Progressed

INFO = EncoderInfo("actor", "1", 1)


def main(part: str) -> None:
    with open(0, "rb", buffering=0) as requests, open(1, "wb", buffering=0) as replies:
        play(part, requests, replies)


def play(part: str, requests: BinaryIO, replies: BinaryIO) -> None:
    while (request := read_request(requests)) is not None:
        if part == "echoes":
            if isinstance(request, Embed):  # a cancel that comes too late is passed over
                replies.write(framed(Progressed("Echoing", 1, 2)))
                replies.write(framed(Embedded(INFO, "".join(request.texts).encode())))
        elif part == "deaf":
            # Takes neither a cancel nor the closing of its input.
            replies.write(framed(Progressed("Deaf")))
            threading.Event().wait()
        elif part == "lost in a file":
            replies.write(framed(Progressed(READING)))
            threading.Event().wait()
        elif part == "dies":
            replies.write(framed(Progressed("Dying")))
            os.kill(os.getpid(), signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        elif part == "garbles":
            replies.write(b"\x00\x00\x00\x04oops")
        elif part == "late":
            # Has its answer under way when the cancel comes.
            replies.write(framed(Progressed("Late")))
            while not isinstance(read_request(requests), Cancel):
                pass
            replies.write(framed(Embedded(INFO, b"late")))
            part = "echoes"
        elif part == "fails":
            replies.write(framed(Failed("UnreadableSource", "No article was found.", "Try another link.", "trace")))
        elif part == "fails strangely":
            replies.write(framed(Failed("SomethingNew", "Odd.", "")))


main(sys.argv[1])
