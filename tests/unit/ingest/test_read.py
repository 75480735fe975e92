from __future__ import annotations

import os
import random
import zipfile
from io import BytesIO

import pytest

from viewpoints.domain.articles import Source
from viewpoints.errors import UnreadableSource
from viewpoints.ingest.load import Limits
from viewpoints.ingest.read import read_source
from viewpoints.tasks import Cancelled, CancelToken


def packed(**parts):
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", r"a\.txt is empty"),
        ("a.txt", b" \n\t \r\n", r"a\.txt is empty"),
        ("a.txt", "\ufeff \u00a0 ".encode(), r"a\.txt holds no words"),
        ("a.txt", random.Random(7).randbytes(5000), r"a\.txt is not text"),
        ("a.pdf", b"\x00\x01\x02" * 300, r"a\.pdf is damaged"),
        ("a.docx", b"PK\x03\x04 and no more", r"a\.docx is damaged"),
        ("a.epub", packed(mimetype=b"application/epub+zip"), r"a\.epub is damaged"),
        ("a.odt", packed(mimetype=b"application/vnd.oasis.opendocument.text"), r"a\.odt is damaged"),
        (
            "a.ods",
            packed(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"),
            "OpenDocument file that is no text",
        ),
        ("a.xlsx", packed(xl__workbook=b"x"), "a spreadsheet"),
        ("a.zip", packed(a=b"x"), "an archive of files"),
        ("a.rtf", rb"{\rtf1\uc}", r"a\.rtf is damaged"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "a file of an old Office program"),
        (
            "a.doc",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "WordDocument".encode("utf-16-le"),
            r"a\.doc is damaged",
        ),
        (
            "a.docx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "protected by a password",
        ),
        ("a.png", b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "a picture"),
        ("a.eml", b"From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n", "no words of its own"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(tmp_path, name, data, message):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnreadableSource, match=message) as caught:
        read_source(Source(path=str(path)))
    assert name in caught.value.message
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")


def test_a_folder_and_a_missing_file(tmp_path):
    with pytest.raises(UnreadableSource, match="is a folder"):
        read_source(Source(path=str(tmp_path)))
    with pytest.raises(UnreadableSource, match=r"There is no file gone\.txt"):
        read_source(Source(path=str(tmp_path / "gone.txt")))
    with pytest.raises(UnreadableSource, match="cannot be read"):
        read_source(Source(path="a\0b.txt"))


@pytest.mark.skipif(
    os.name == "nt" or getattr(os, "geteuid", lambda: 1)() == 0, reason="the system lets this user read all"
)
def test_a_file_without_permission(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Words.", "utf-8")
    path.chmod(0)
    with pytest.raises(UnreadableSource, match="You may not read"):
        read_source(Source(path=str(path)))


def test_a_refused_permission_is_told(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("Words.", "utf-8")

    def refused(*args, **kwargs):
        raise PermissionError(13, "denied")

    monkeypatch.setattr("pathlib.Path.open", refused)
    with pytest.raises(UnreadableSource, match=r"You may not read a\.txt"):
        read_source(Source(path=str(path)))


def test_what_is_enormous(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Words. " * 100, "utf-8")
    with pytest.raises(UnreadableSource, match=r"a\.txt is too large"):
        read_source(Source(path=str(path)), limits=Limits(max_bytes=100))
    with pytest.raises(UnreadableSource, match="700 characters"):
        read_source(Source(path=str(path)), limits=Limits(max_characters=100))
    with pytest.raises(UnreadableSource, match="The pasted text is too large"):
        read_source(Source(text="Words. " * 100), limits=Limits(max_characters=100))


@pytest.mark.parametrize("text", ["", "  \n ", "<p> </p>", "…"])
def test_pasted_nothing(text):
    with pytest.raises(UnreadableSource):
        read_source(Source(text=text))


def test_cancelled_before_anything_is_read(tmp_path):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        read_source(Source(path=str(tmp_path / "gone.txt")), cancel=token)


def test_a_page_by_content_in_a_text_file(tmp_path):
    path = tmp_path / "saved.txt"
    path.write_text(
        f"<!doctype html><html><body><article><p>{'The mayor is wrong again. ' * 9}</p></article></body></html>",
        "utf-8",
    )
    assert read_source(Source(path=str(path))).text == ("The mayor is wrong again. " * 9).strip()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("No.", ""),
        ("The mayor says that the bridge will pay for itself, and he has said it for years.", "en"),
        ("Der Bürgermeister sagt, dass sich die Brücke von selbst bezahlt macht, und das seit Jahren.", "de"),
    ],
)
def test_language(text, language):
    assert read_source(Source(text=text)).language == language


@pytest.mark.parametrize(
    "text",
    [
        "The mayor says so, and nobody believes him. " * 30_000,
        "a line that never ends its sentence but goes on and on\n\n" * 20_000,
        "exam-\nple " * 100_000,
        "x" * 1_000_000,
    ],
    ids=["one line", "torn", "hyphens", "one word"],
)
def test_large_texts_lose_no_word(text):
    article = read_source(Source(text=text))
    letters = sum(char.isalpha() for char in text)
    assert sum(char.isalpha() for char in article.text) == letters
