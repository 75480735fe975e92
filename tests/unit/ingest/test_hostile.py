"""Files made to do harm: each is read or refused with a reason, in little time, and reaches nothing outside itself."""

from __future__ import annotations

import time

import pytest

from tests import files
from viewpoints.domain.articles import Source
from viewpoints.errors import UnreadableSource
from viewpoints.ingest.contents import contents
from viewpoints.ingest.read import read_source

PATIENCE = 20.0
"""Seconds; on an idle machine each takes less than two."""


def swelling(root, inside=""):
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    return f'<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY a0 "swollen">{entities}]>{inside}'


def named(root, path):
    return f'<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY x SYSTEM "{path.as_uri()}">]>'


ODT_NAMES = (
    "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
    "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
)


def odt(content):
    return files.archive({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()})


def rss(head, title):
    return (
        f"{head}<rss version='2.0'><channel><item><title>{title}</title><description>{files.TEXT}</description></item>"
        "</channel></rss>"
    ).encode()


def repeated(text, times):
    return (text * times).encode()


def page(head):
    return f"<html><head>{head}</head><body><p>{files.TEXT}</p></body></html>".encode()


HOSTILE = {
    "stars.md": repeated("*a ", 1_600_000),
    "brackets.md": repeated("[", 1_000_000),
    "quotes.md": repeated("> ", 50_000) + b"a",
    "ticks.md": b" ".join(b"`" * n for n in range(1, 2000)),
    "lists.md": b"\n".join(b" " * (2 * n) + b"- a" for n in range(600)),
    "line.txt": repeated("word ", 1_900_000),
    "letters.txt": repeated("x", 4_000_000),
    "lines.txt": repeated("a\n", 500_000),
    "deep.html": b"<html><body><p>" + files.TEXT.encode() + b"<div>" * 100_000,
    "bold.html": b"<html><body>" + b"<b><i>" * 50_000 + files.TEXT.encode(),
    "elements.html": b"<html><body>" + b"<p>a</p>" * 200_000,
    "comments.html": b"<html><body>" + b"<!--" * 300_000,
    "json.html": page(
        f"<script type='application/ld+json'>{'[' * 900}{']' * 900}</script><script type='application/ld+json'>"
        f'{{"@type": "NewsArticle", "headline": "x", "author": {"[" * 800}1{"]" * 800}}}</script>'
    ),
    "title.html": page(f"<title>{'A - ' * 200_000}</title>"),
    "swollen.odt": odt(swelling("x", f"<x {ODT_NAMES}><text:p>&a11;</text:p></x>")),
    "deep.odt": odt("<x>" * 100_000),
    "swollen.rss": rss(swelling("rss"), "&a11;"),
    "deep.rss": repeated("<item>", 20_000).join((b"<rss version='2.0'><channel>", b"")),
    "spaces.docx": files.archive({"word/document.xml": b" " * 150_000_000}),
    "many.zip": files.archive({f"{n}.txt": b"a" for n in range(10_001)}),
    "spaces.zip": files.archive({"a.txt": b" " * 150_000_000}),
    "circle.pdf": files.pdf().replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]"),
    "counts.pdf": files.pdf().replace(b"/Kids [5 0 R] /Count 1", b"/Kids [2 0 R 5 0 R] /Count 99999999"),
    "groups.rtf": rb"{\rtf1 " + b"{" * 500_000,
    "fields.rtf": rb"{\rtf1 " + rb'{\field{\*\fldinst{ HYPERLINK "a"}}{ \fldrslt a ' * 20_000,
    "fonts.rtf": rb"{\rtf1 {\fonttbl" + rb"\f1\fcharset" * 100_000 + b"}",
    "bytes.rtf": rb"{\rtf1 \bin99999999999999999999 a}",
    "circle.doc": files.doc()[:516] + b"\x01\x00\x00\x00" * 127 + files.doc()[1024:],
    "parts.eml": b"From: a@b.c\nTo: b\nMIME-Version: 1.0\n"
    + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(500)),
    "charset.eml": b'To: b\nFrom: a@b.c\nMIME-Version: 1.0\nContent-Type: text/plain; charset="a\x00b"\n\nCaf\xe9.',
    "headers.eml": b"From: "
    + b"(" * 100_000
    + b"\nTo: b\nSubject: "
    + b"=?utf-8?q?a?= " * 50_000
    + b"\n\nWords of it.",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_made_to_do_harm_is_read_or_refused_soon(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(HOSTILE[name])
    said = []
    started = time.monotonic()
    for read in (contents, read_source):
        try:
            read(Source(path=str(path)))
        except UnreadableSource as error:
            said.extend((error.message, error.hint))
    assert all(sentence.endswith(".") for sentence in said)
    assert time.monotonic() - started < PATIENCE


@pytest.mark.parametrize("name", ["a.odt", "a.rss", "a.epub", "a.docx"])
def test_no_entity_draws_another_file_in(tmp_path, name):
    secret = tmp_path / "secret.txt"
    secret.write_text("TOPSECRET", "utf-8")
    inside = f"<x {ODT_NAMES}><text:p>{files.TEXT} &x;</text:p></x>"
    data = {
        "a.odt": lambda: odt(named("x", secret) + inside),
        "a.rss": lambda: rss(named("rss", secret), "&x;"),
        "a.epub": lambda: files.epub((("&x;", f"{files.TEXT} &x;"),)),
        "a.docx": lambda: files.with_part(
            files.docx(), "word/document.xml", lambda old: named("w", secret).encode() + old.split(b"?>", 1)[1]
        ),
    }[name]()
    path = tmp_path / name
    path.write_bytes(data)
    article = read_source(Source(path=str(path)))
    assert files.PARAGRAPHS[0][:60] in article.text
    assert "TOPSECRET" not in f"{article.title} {article.text}"


def test_titles_and_names_are_made_harmless(tmp_path):
    path = tmp_path / "a.html"
    path.write_text(
        f"<html><head><title>\u202eKeep\u0007 the {'mill ' * 3000}</title><meta name='author' content='\u202eAnn Poe'>"
        f"</head><body><p>{files.TEXT}</p></body></html>",
        "utf-8",
    )
    article = read_source(Source(path=str(path)))
    assert len(article.title) <= 300
    assert article.title.startswith("Keep the mill mill")
    assert "\u202e" not in article.title + article.author + article.text


def test_marks_that_turn_the_direction_of_writing_round_are_not_kept_in_the_text():
    article = read_source(Source(text="The mayor \u202e.gnorw si\u202c and always was. \u05d0\u200f stays."))
    assert "\u202e" not in article.text
    assert "\u200f" in article.text
