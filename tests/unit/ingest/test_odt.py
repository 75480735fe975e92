from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from viewpoints.domain.articles import Source
from viewpoints.errors import UnreadableSource
from viewpoints.ingest.read import read_source

NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def read(tmp_path, body, meta="", doctype=""):
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", f"{doctype}<office:document-content {NAMES}>{body}</office:document-content>")
        archive.writestr("meta.xml", f"<office:document-meta {NAMES}>{meta}</office:document-meta>")
    path = tmp_path / "op.odt"
    path.write_bytes(out.getvalue())
    return read_source(Source(path=str(path)))


def test_headings_paragraphs_and_lists_without_notes(tmp_path):
    article = read(
        tmp_path,
        '<text:h text:outline-level="1">A bridge too far</text:h><text:p>By Ann Poe</text:p>'
        "<text:p>The <text:span>mayor</text:span> is<text:s/>wrong<text:note><text:note-body><text:p>A note.</text:p>"
        "</text:note-body></text:note> again.</text:p>"
        "<text:list><text:list-item><text:p>A point</text:p></text:list-item></text:list>",
    )
    assert (article.title, article.author) == ("A bridge too far", "Ann Poe")
    assert article.text == "The mayor is wrong again.\n\nA point"


def test_properties_state_title_and_author(tmp_path):
    article = read(
        tmp_path,
        "<text:p>The mayor is wrong.</text:p>",
        "<dc:title>A bridge too far</dc:title><meta:initial-creator>Ann Poe</meta:initial-creator>",
    )
    assert (article.title, article.author) == ("A bridge too far", "Ann Poe")


def test_external_entities_are_not_read(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("TOPSECRET", "utf-8")
    article = read(
        tmp_path,
        "<text:p>The mayor &x; is wrong.</text:p>",
        doctype=f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>',
    )
    assert article.text == "The mayor is wrong."


@pytest.mark.parametrize("body", ["<text:p>", "<text:p/>"])
def test_damaged_and_empty_documents_are_refused(tmp_path, body):
    with pytest.raises(UnreadableSource, match=r"op\.odt (?:is damaged|holds no text)"):
        read(tmp_path, body)
