"""A report as a Word document: styles and footer by python-docx, the body written through so that it never piles up."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from viewpoints.domain.exchange import Counterpart, Group, Stock
from viewpoints.exchange.report import Cover, heading, meta_parts, parted, verdictless
from viewpoints.exchange.writing import Tick, byline, link, one_line

_BODY = "word/document.xml"


def write_docx(stock: Stock, out: BinaryIO, tick: Tick, cover: Cover) -> None:
    """Write a report as .docx; a claim is kept on one page with the beginning of its answers."""
    template = zipfile.ZipFile(io.BytesIO(_template(cover)))
    with template, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as document:
        whole = template.read(_BODY).decode("utf-8")
        start, end = whole.index("<w:body>") + len("<w:body>"), whole.index("<w:sectPr")
        for name in template.namelist():
            if name != _BODY:
                document.writestr(name, template.read(name))
        with document.open(_BODY, "w", force_zip64=True) as body:
            body.write(whole[:start].encode())
            for part in _parts(stock, tick, cover):
                body.write(part.encode("utf-8"))
            body.write(whole[end:].encode())


def _template(cover: Cover) -> bytes:
    from docx import Document
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor

    document = Document()
    document.core_properties.title = one_line(cover.title)[:255]
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(10.5)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    for name, size, colour, left, after in (
        ("Claim", 12, "1E2126", 0, 2),
        ("Answer", 11, "1E2126", 8, 2),
        ("Claim holder", 11, "0B5FA5", 0, 0),
        ("Answer holder", 10.5, "B24C0C", 8, 0),
        ("Remark", 9, "63676F", 0, 4),
        ("Answer remark", 9, "63676F", 8, 6),
    ):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size = Pt(size)
        style.font.color.rgb = RGBColor.from_string(colour)
        style.font.bold = name.endswith("holder")
        if name in {"Claim", "Answer"}:
            style.font.name = "Georgia"
        style.paragraph_format.left_indent = Mm(left)
        style.paragraph_format.space_before = Pt(14 if name == "Claim holder" else 0)
        style.paragraph_format.space_after = Pt(after)
        # Words of one statement stay on one page, and with what is said about them.
        style.paragraph_format.keep_together = True
        style.paragraph_format.keep_with_next = name != "Answer remark"
    footer = section.footer.paragraphs[0]
    footer.text = f"{one_line(cover.footer)} · "
    run = footer.add_run()
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = words
        run._r.append(part)  # noqa: SLF001 - python-docx has no call for a field
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def _paragraph(style: str, words: str, *, italic: bool = False) -> str:
    properties = "<w:rPr><w:i/></w:rPr>" if italic else ""
    return (
        f"<w:p><w:pPr><w:pStyle w:val={quoteattr(style.replace(' ', ''))}/></w:pPr>"
        f'<w:r>{properties}<w:t xml:space="preserve">{escape(one_line(words))}</w:t></w:r></w:p>'
    )


def _linked(style: str, words: str, address: str) -> str:
    """Return a paragraph that ends with a link; a field needs no entry in the document's list of relations."""
    if not address:
        return _paragraph(style, words)
    instruction = escape(f' HYPERLINK "{address}" ')
    return (
        f"<w:p><w:pPr><w:pStyle w:val={quoteattr(style.replace(' ', ''))}/></w:pPr>"
        f'<w:r><w:t xml:space="preserve">{escape(one_line(words))} · </w:t></w:r>'
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'
        f'<w:instrText xml:space="preserve">{instruction}</w:instrText>'
        '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:rPr><w:color w:val="0B5FA5"/><w:u w:val="single"/>'
        f"</w:rPr><w:t>{escape(address)}</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


def _parts(stock: Stock, tick: Tick, cover: Cover) -> Iterator[str]:
    yield _paragraph("Title", cover.title)
    for sentence in cover.sentences:
        yield _paragraph("Remark", sentence)
    for group in stock.groups():
        tick()
        yield from _group(group)
    yield _paragraph("Heading 1", "Sources")
    for record in stock.articles():
        article = record.article
        line = ". ".join(
            x for x in (one_line(article.title) or "Untitled", byline(article), one_line(article.note)) if x
        )
        yield _linked("List Bullet", line, link(article.url))


def _group(group: Group) -> Iterator[str]:
    statement = group.statement
    yield _paragraph("Claim holder", statement.holder)
    yield _paragraph("Claim", statement.text)
    yield _paragraph("Remark", " · ".join(meta_parts(statement)))
    for answers, some in parted(group):
        yield _paragraph("Remark", heading(some, answers=answers))
        for each in some:
            yield from _answer(each)
    if not group.counterparts:
        yield _paragraph("Answer remark", verdictless(group), italic=True)


def _answer(each: Counterpart) -> Iterator[str]:
    yield _paragraph("Answer holder", each.statement.holder)
    yield _paragraph("Answer", each.statement.text)
    yield _paragraph("Answer remark", " · ".join(meta_parts(each.statement, each.pair)))
