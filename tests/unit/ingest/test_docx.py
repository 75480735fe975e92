from __future__ import annotations

import zipfile
from io import BytesIO

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from viewpoints.domain.articles import Source
from viewpoints.errors import UnreadableSource
from viewpoints.ingest.read import read_source

BODY = "The mayor says that the bridge will pay for itself. It will not, and he knows it as well as we do."


def saved(document):
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def read(tmp_path, data, name="op.docx"):
    path = tmp_path / name
    path.write_bytes(data)
    return read_source(Source(path=str(path)))


def plain_document(*paragraphs):
    document = docx.Document()
    for each in paragraphs:
        document.add_paragraph(each)
    return document


def repacked(data, change):
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = change(part.filename, old.read(part))
            if content is not None:
                new.writestr(part.filename, content)
    return out.getvalue()


def test_headings_lists_and_tables_come_in_order(tmp_path):
    document = docx.Document()
    document.core_properties.author = "Office User"
    document.add_heading("A bridge too far", 1)
    document.add_paragraph("By Ann Poe")
    document.add_paragraph(BODY)
    document.add_paragraph("A first point", style="List Bullet")
    document.add_table(1, 1).cell(0, 0).text = "In a cell"
    document.add_paragraph("The end.")
    article = read(tmp_path, saved(document))
    assert (article.title, article.author) == ("A bridge too far", "Ann Poe")
    assert article.text.split("\n\n") == [BODY, "A first point", "In a cell", "The end."]


def test_properties_state_title_and_author(tmp_path):
    document = plain_document(BODY, "The end.")
    document.core_properties.title = "A bridge too far"
    document.core_properties.author = "Ann Poe"
    article = read(tmp_path, saved(document))
    assert (article.title, article.author, article.published) == ("A bridge too far", "Ann Poe", None)


def test_the_name_that_the_library_writes_is_no_author(tmp_path):
    assert read(tmp_path, saved(plain_document(BODY))).author == ""


def test_accepted_and_open_insertions_are_read_and_deletions_are_not(tmp_path):
    document = plain_document("He says ")
    ns = nsdecls("w")
    paragraph = document.paragraphs[0]._p
    paragraph.append(parse_xml(f'<w:ins {ns} w:id="1" w:author="x"><w:r><w:t>yes.</w:t></w:r></w:ins>'))
    paragraph.append(parse_xml(f'<w:del {ns} w:id="2" w:author="x"><w:r><w:delText>no.</w:delText></w:r></w:del>'))
    assert read(tmp_path, saved(document)).text == "He says yes."


def test_a_strict_document_is_read(tmp_path):
    def strict(_name, content):
        content = content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        return content.replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )

    assert read(tmp_path, repacked(saved(plain_document(BODY)), strict)).text == BODY


def test_the_content_counts_and_not_the_name(tmp_path):
    assert read(tmp_path, saved(plain_document(BODY)), "op.txt").text == BODY


def test_a_document_without_words_is_refused(tmp_path):
    with pytest.raises(UnreadableSource, match=r"op\.docx holds no text"):
        read(tmp_path, saved(docx.Document()))


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: repacked(data, lambda name, content: None if name == "_rels/.rels" else content),
        lambda data: repacked(data, lambda name, content: b"<w:document" if name == "word/document.xml" else content),
        lambda data: b"\x00" * 500,
    ],
    ids=["cut off", "without relations", "broken XML", "zeroes and no more"],
)
def test_a_damaged_document_is_refused(tmp_path, damage):
    with pytest.raises(UnreadableSource, match=r"op\.docx is (?:damaged|empty)") as caught:
        read(tmp_path, damage(saved(plain_document(BODY))))
    assert caught.value.hint


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    zeroes = b"<!--" + b" " * 60_000_000 + b"-->"
    data = repacked(
        saved(plain_document(BODY)), lambda name, content: content + zeroes if name == "word/document.xml" else content
    )
    assert len(data) < 1_000_000
    with pytest.raises(UnreadableSource, match="far more than an article"):
        read(tmp_path, data)
