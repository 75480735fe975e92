"""Pages from the web: one request per link, without cookies, and never to a machine on the local network."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit, urlunsplit

from viewpoints import __version__
from viewpoints.errors import UnreadableSource
from viewpoints.tasks import CancelToken

if TYPE_CHECKING:
    import httpx

_MOST_REDIRECTS = 6
_READABLE = (
    "text/",
    "application/xhtml",
    "application/pdf",
    "application/x-pdf",
    "application/octet-stream",
    "binary/octet-stream",
    "application/epub+zip",
    "application/rtf",
    "application/msword",
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/xml",
    "message/rfc822",
)
_READABLE_ENDS = ("wordprocessingml.document", "opendocument.text", "markdown", "multipart/related", "application/zip")
_UNREADABLE_TEXT = ("text/css", "text/javascript", "text/calendar", "text/vcard")
_PASTE = "Open it in your browser and paste the article's text here."


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a link led to: the bytes, where they were in the end, and what the server called them."""

    data: bytes
    url: str
    content_type: str
    charset: str


def fetch(
    url: str,
    *,
    max_bytes: int,
    timeout_seconds: float,
    allow_private: bool = False,
    cancel: CancelToken | None = None,
) -> Fetched:
    """Return what `url` leads to.

    Args:
        url: an http or https link.
        max_bytes: give up beyond this size, unpacked.
        timeout_seconds: give up after this long, all redirects together.
        allow_private: also connect to this machine and the local network.
        cancel: looked at between pieces.

    Raises:
        UnreadableSource: the link does not lead to a text, for one of many reasons.
    """
    import httpx

    deadline = time.monotonic() + timeout_seconds
    current = url.strip()
    try:
        # The proxy and password settings of the environment are left aside: no request may carry who is asking.
        with httpx.Client(trust_env=False, follow_redirects=False, headers=_headers()) as client:
            for _ in range(_MOST_REDIRECTS):
                with _answer(client, current, deadline, allow_private=allow_private) as response:
                    if response.is_redirect:
                        current = urljoin(current, response.headers["location"])
                        continue
                    _check_answer(response, url)
                    data = _body(response, url, max_bytes, deadline, cancel)
                    media = response.headers.get("content-type", "")
                    return Fetched(
                        data, current, media.partition(";")[0].strip().lower(), response.charset_encoding or ""
                    )
    except httpx.TimeoutException as error:
        raise _too_slow(url) from error
    except httpx.ConnectError as error:
        raise _unconnected(url, error) from error
    except (httpx.HTTPError, httpx.InvalidURL, zlib.error, ValueError) as error:
        raise UnreadableSource(
            f"The server's answer for {url} broke off or made no sense.", f"Try again later. {_PASTE}"
        ) from error
    raise UnreadableSource(f"{url} leads in a circle of redirects.", _PASTE)


def _headers() -> dict[str, str]:
    return {
        "User-Agent": f"Viewpoints/{__version__}",
        "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
        "Accept-Language": "en,*;q=0.5",
        "Accept-Encoding": "gzip, deflate",
    }


@contextmanager
def _answer(client: httpx.Client, url: str, deadline: float, *, allow_private: bool) -> Iterator[httpx.Response]:
    """Connect to the very address that was checked, so that a second look-up cannot lead elsewhere."""
    import httpx

    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise UnreadableSource(f"{url} is not a web link.", "Give a link that begins with https:// or http://.")
    try:
        port = parts.port
    except ValueError as error:
        raise UnreadableSource(
            f"{url} is not a web link.", "Give a link that begins with https:// or http://."
        ) from error
    address = _address(
        parts.hostname, port or (443 if parts.scheme == "https" else 80), url, allow_private=allow_private
    )
    netloc = f"[{address}]" if ":" in address else address
    if port:
        netloc += f":{port}"
    host = parts.netloc.rpartition("@")[2]
    target = urlunsplit((parts.scheme, netloc, parts.path or "/", parts.query, ""))
    # Cookies that a redirect has set are not sent on.
    client.cookies.clear()
    left = deadline - time.monotonic()
    if left <= 0:
        raise _too_slow(url)
    request = client.build_request(
        "GET",
        target,
        headers={"Host": host},
        timeout=httpx.Timeout(left),
        extensions={"sni_hostname": parts.hostname.encode("idna").decode("ascii")},
    )
    response = client.send(request, stream=True)
    try:
        yield response
    finally:
        response.close()


def _address(host: str, port: int, url: str, *, allow_private: bool) -> str:
    """Return the first address of `host`; every one of them has to be public."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as error:
        raise UnreadableSource(
            f"The site {host} was not found.", "Check the link for slips and your connection to the internet."
        ) from error
    addresses = [str(info[4][0]).partition("%")[0] for info in found]
    if not allow_private and not all(_public(address) for address in addresses):
        raise UnreadableSource(
            f"{url} leads to a machine on your own network, which Viewpoints does not read from.",
            "Save the page as a file and import that, or allow such links in the settings.",
        )
    # IPv4 first: machines without an IPv6 route still list IPv6 addresses.
    return min(addresses, key=lambda address: ":" in address)


def _public(address: str) -> bool:
    parsed = ipaddress.ip_address(address)
    if isinstance(parsed, ipaddress.IPv6Address):
        inner = parsed.ipv4_mapped or parsed.sixtofour or (parsed.teredo[1] if parsed.teredo else None)
        if inner is not None:
            parsed = inner
    return parsed.is_global and not parsed.is_multicast and not parsed.is_reserved


def _check_answer(response: httpx.Response, url: str) -> None:
    status = response.status_code
    if status in {401, 402, 403, 407, 451}:
        raise UnreadableSource(
            f"The site refuses to show {url} (status {status}); it may ask for a subscription.", _PASTE
        )
    if status in {404, 410}:
        raise UnreadableSource(
            f"There is no page at {url} (status {status}).", "Check the link for slips, or search the site for it."
        )
    if status == 429:
        raise UnreadableSource(
            f"The site gets too many requests and refused {url} (status 429).", f"Wait a while. {_PASTE}"
        )
    if not 200 <= status < 300:
        raise UnreadableSource(f"The site could not show {url} (status {status}).", f"Try again later. {_PASTE}")
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    readable = kind.startswith(_READABLE) or kind.endswith(_READABLE_ENDS)
    if kind and (not readable or kind in _UNREADABLE_TEXT):
        raise UnreadableSource(
            f"{url} is not an article: the server sends {kind}.", "Give the link of the article's own page."
        )


def _body(response: httpx.Response, url: str, max_bytes: int, deadline: float, cancel: CancelToken | None) -> bytes:
    too_large = UnreadableSource(
        f"{url} is larger than {max_bytes:,} bytes.", "Save the part you need and import that."
    )
    length = response.headers.get("content-length", "")
    if length.isdigit() and int(length) > max_bytes:
        raise too_large
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
        raise UnreadableSource(f"The server packed {url} in a way that was not asked for.", _PASTE)
    unpack = None if encoding in {"", "identity"} else zlib.decompressobj(zlib.MAX_WBITS | 32)
    out = bytearray()
    # Pieces as they come: a size asked for would be waited for, and a server that drips would never be given up.
    for chunk in response.iter_raw():
        if cancel is not None:
            cancel.check()
        if time.monotonic() > deadline:
            raise _too_slow(url)
        # Unpacked no further than the limit, so that a small answer cannot fill the memory.
        out += unpack.decompress(chunk, max_bytes + 1 - len(out)) if unpack else chunk
        if len(out) > max_bytes:
            raise too_large
    return bytes(out)


def _too_slow(url: str) -> UnreadableSource:
    return UnreadableSource(f"{url} did not answer in time.", f"Try again later. {_PASTE}")


def _unconnected(url: str, error: Exception) -> UnreadableSource:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return UnreadableSource(f"The connection to {url} is not secure: its certificate is not valid.", _PASTE)
        cause = cause.__cause__ or cause.__context__
    return UnreadableSource(
        f"The server of {url} refused the connection.", "Check the link and your connection, or try again later."
    )
