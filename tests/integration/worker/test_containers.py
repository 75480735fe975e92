"""Files from outside, read by the real child in its own limits."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading

import pytest

from tests import files
from viewpoints.domain.articles import Source
from viewpoints.errors import NotAnArticle, UnreadableSource
from viewpoints.worker.messages import LookInto, Prepare, Prepared

GATE = """
import socket, sys, urllib.request
from viewpoints.worker import network
network.forbid()
network.forbid()
port = int(sys.argv[1])

def tried(name, what):
    try:
        what()
    except OSError as error:  # some libraries wrap the refusal in an error of their own
        print(name, "refused" if "Viewpoints reads offline" in str(error) else error)
    else:
        print(name, "made")

with network.allowed(links=False):
    tried("shut", lambda: socket.create_connection(("127.0.0.1", port)))
tried("connect", lambda: socket.create_connection(("127.0.0.1", port)))
tried("connect_ex", lambda: socket.socket().connect_ex(("127.0.0.1", port)))
tried("look-up", lambda: socket.getaddrinfo("localhost", port))
tried("datagram", lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", port)))
tried("bind", lambda: socket.socket().bind(("127.0.0.1", 0)))
tried("library", lambda: urllib.request.urlopen(f"http://127.0.0.1:{port}/"))
with network.allowed(links=True):
    tried("open", lambda: socket.create_connection(("127.0.0.1", port)).close())
tried("again", lambda: socket.create_connection(("127.0.0.1", port)))
"""


@pytest.fixture
def listening():
    """A server on this machine that counts who comes."""
    came: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def take():
            while True:
                try:
                    line, _ = server.accept()
                except OSError:
                    return
                with line:
                    came.append(line)

        taking = threading.Thread(target=take)
        taking.start()
        yield server.getsockname()[1], came
        # A blocked accept is not woken by closing alone on every system.
        server.shutdown(socket.SHUT_RDWR)
        taking.join(10)


def test_offline_no_socket_leads_anywhere_whichever_library_asks(listening):
    port, _came = listening
    done = subprocess.run(
        [sys.executable, "-c", GATE, str(port)], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines() == [
        "shut refused",
        "connect refused",
        "connect_ex refused",
        "look-up refused",
        "datagram refused",
        "bind refused",
        "library refused",
        "open made",
        "again refused",
    ]


def test_the_child_makes_no_connection_unless_links_are_allowed(worker, listening):
    port, came = listening
    link = Source(url=f"http://127.0.0.1:{port}/a")
    with pytest.raises(UnreadableSource, match="works offline"):
        worker.request(Prepare(link, allow_network=False, allow_private=True))
    with pytest.raises(UnreadableSource, match="works offline"):
        worker.request(LookInto(link, allow_network=False, allow_private=True))
    with pytest.raises(UnreadableSource, match="on your own network"):
        worker.request(Prepare(link))
    assert came == []
    with pytest.raises(UnreadableSource, match="broke off"):
        worker.request(Prepare(link, allow_private=True))
    assert len(came) == 1


def test_a_container_is_looked_into_and_its_parts_imported(worker, tmp_path):
    path = tmp_path / "mills.zip"
    path.write_bytes(files.archive({"mill.txt": files.plain(), "roof.png": b"\x89PNG"}))
    found = worker.request(LookInto(Source(path=str(path))))
    assert found.kind == "archive (ZIP)"
    assert [(part.label, part.kind, bool(part.reason)) for part in found.parts] == [
        ("mill.txt", "text", False),
        ("roof.png", "PNG file", True),
    ]
    prepared = worker.request(Prepare(found.parts[0].source))
    assert isinstance(prepared, Prepared)
    assert prepared.article.text == files.TEXT
    assert worker.request(LookInto(found.parts[0].source)).parts == ()


def test_what_is_no_article_is_told_across_the_pipe_and_may_be_taken_anyway(worker):
    stub = Source(text=f"{files.PARAGRAPHS[0]}\n\nSubscribe to continue reading.")
    with pytest.raises(NotAnArticle, match="only the beginning"):
        worker.request(Prepare(stub))
    assert "only the beginning" in worker.request(Prepare(stub, anyway=True)).article.note


@pytest.mark.skipif(sys.platform != "linux", reason="the system does not say how much memory is held")
def test_reading_may_fill_only_so_much_memory():
    code = (
        "from viewpoints.worker import limits\n"
        "limits.limit_memory()\n"
        "with limits.reading():\n"
        "    try:\n"
        "        bytearray(2 << 30)\n"
        "    except MemoryError:\n"
        "        print('refused')\n"
        "print(len(bytearray(2 << 30)) >> 30)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["refused", "2"]
