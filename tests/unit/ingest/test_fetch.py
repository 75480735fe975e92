from __future__ import annotations

import contextlib
import gzip
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from viewpoints.domain.articles import Source
from viewpoints.errors import UnreadableSource
from viewpoints.ingest.fetch import fetch
from viewpoints.ingest.load import Limits, Reach
from viewpoints.ingest.read import read_source

SENTENCE = "The mayor says that the bridge will pay for itself, and it will not. "
PAGE = f"<html><head><title>A bridge too far</title></head><body><article><p>{SENTENCE * 4}</p></article></body></html>"


class Site(BaseHTTPRequestHandler):
    """Answers each path with the row that the test has set for it."""

    def do_GET(self):
        self.server.seen.append((self.path, dict(self.headers)))
        status, headers, body = self.server.pages.get(self.path, (404, {}, b""))
        if body is None:
            # Says nothing until the test is over.
            self.server.over.wait(20)
            return
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.path == "/drip":
            # A letter now and then, for as long as anybody listens.
            with contextlib.suppress(OSError):
                while not self.server.over.wait(0.02):
                    self.wfile.write(b"x")
            return
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.pages, server.seen, server.over = {}, [], threading.Event()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    server.url = f"http://127.0.0.1:{server.server_port}"
    yield server
    server.over.set()
    server.shutdown()
    server.server_close()
    thread.join()


def get(url, **more):
    return fetch(url, **{"max_bytes": 1_000_000, "timeout_seconds": 10, "allow_private": True, **more})


def test_a_page_becomes_an_article(site):
    site.pages["/a"] = (200, {"Content-Type": "text/html; charset=utf-8"}, PAGE.encode())
    article = read_source(Source(url=f"{site.url}/a"), reach=Reach(private=True))
    assert article.text == (SENTENCE * 4).strip()
    assert article.title == "A bridge too far"
    assert article.url == f"{site.url}/a"


def test_redirects_are_followed_without_cookies_and_referrer(site):
    site.pages["/old"] = (302, {"Location": "/new", "Set-Cookie": "who=you; Path=/"}, b"")
    site.pages["/new"] = (200, {"Content-Type": "text/plain"}, b"Words.")
    assert get(f"{site.url}/old").url == f"{site.url}/new"
    (_, _), (path, headers) = site.seen
    assert path == "/new"
    assert headers["Host"] == site.url.removeprefix("http://")
    assert not {"Cookie", "Referer", "Authorization"} & set(headers)


def test_packed_answers_are_unpacked(site):
    site.pages["/z"] = (200, {"Content-Type": "text/plain", "Content-Encoding": "gzip"}, gzip.compress(b"Words."))
    assert get(f"{site.url}/z").data == b"Words."


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ((404, {}, b""), "There is no page at"),
        ((403, {}, b""), "may ask for a subscription"),
        ((503, {}, b""), "status 503"),
        ((200, {"Content-Type": "image/png"}, b"x"), "the server sends image/png"),
        ((200, {"Content-Type": "application/json"}, b"{}"), "the server sends application/json"),
        ((200, {"Content-Type": "text/html", "Content-Length": "2000000"}, b"x"), "larger than"),
        ((200, {"Content-Type": "text/html"}, b"x" * 1_000_001), "larger than"),
        (
            (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(b"\0" * 60_000_000)),
            "larger than",
        ),
        ((200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, b"no gzip"), "made no sense"),
        ((200, {"Content-Type": "text/html", "Content-Encoding": "br"}, b"x"), "not asked for"),
        ((302, {"Location": "/x"}, b""), "in a circle"),
        ((302, {"Location": "file:///etc/hosts"}, b""), "not a web link"),
        ((302, {"Location": "ftp://127.0.0.1/x"}, b""), "not a web link"),
    ],
)
def test_answers_that_are_no_article(site, row, message):
    site.pages["/x"] = row
    with pytest.raises(UnreadableSource, match=message) as caught:
        get(f"{site.url}/x")
    assert caught.value.hint


def test_a_server_that_says_nothing_is_given_up(site):
    site.pages["/slow"] = (200, {}, None)
    with pytest.raises(UnreadableSource, match="did not answer in time"):
        get(f"{site.url}/slow", timeout_seconds=0.2)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "10.0.0.1", "192.168.1.1", "169.254.169.254", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"],
)
def test_machines_on_the_local_network_are_refused(host):
    with pytest.raises(UnreadableSource, match="your own network"):
        get(f"http://{host}:9/", allow_private=False)


def test_a_redirect_into_the_local_network_is_refused(site, monkeypatch):
    # The first name looks public and leads to the test's server; what it redirects to is looked up for real.
    real = socket.getaddrinfo
    monkeypatch.setattr("viewpoints.ingest.fetch._public", lambda address: address == "127.0.0.1")

    def looked_up(host, *args, **kwargs):
        return real("127.0.0.1" if host == "news.example" else host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    site.pages["/a"] = (302, {"Location": "http://10.1.2.3/secret"}, b"")
    with pytest.raises(UnreadableSource, match="your own network"):
        get(f"http://news.example:{site.server_port}/a", allow_private=False)
    assert [path for path, _ in site.seen] == ["/a"]


def test_a_closed_port_and_an_unknown_name(site, monkeypatch):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(UnreadableSource, match="refused the connection"):
        get(f"http://127.0.0.1:{port}/")

    def unknown(*args, **kwargs):
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(UnreadableSource, match=r"nowhere\.example was not found"):
        get("http://nowhere.example/")


@pytest.mark.parametrize("url", ["file:///etc/hosts", "ftp://example.org/a", "example.org/a", "http://", "http://a:x/"])
def test_what_is_no_web_link(url):
    with pytest.raises(UnreadableSource, match="not a web link"):
        get(url)


def test_offline_nothing_is_asked_for(site):
    with pytest.raises(UnreadableSource, match="works offline"):
        read_source(Source(url=f"{site.url}/a"), reach=Reach(network=False, private=True))
    assert site.seen == []


def test_a_server_that_keeps_the_answer_too_large_for_the_limits(site):
    site.pages["/a"] = (200, {"Content-Type": "text/plain"}, b"Words. " * 100)
    with pytest.raises(UnreadableSource, match="larger than 50 bytes"):
        read_source(Source(url=f"{site.url}/a"), reach=Reach(private=True), limits=Limits(max_bytes=50))


def test_a_server_that_drips_is_given_up_when_the_time_is_over(site):
    site.pages["/drip"] = (200, {"Content-Type": "text/plain"}, b"")
    begun = time.monotonic()
    with pytest.raises(UnreadableSource, match="did not answer in time"):
        get(f"{site.url}/drip", timeout_seconds=0.3)
    assert time.monotonic() - begun < 5
