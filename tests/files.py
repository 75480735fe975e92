"""Hand-written files of every format that is read, for tests and for `benchmarks/fuzz.py`."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from io import BytesIO

TITLE = "Keep the mill"
AUTHOR = "Cleo Hart"
PARAGRAPHS = (
    (
        "The council says that the old mill by the river has to close, because nobody will pay for its roof. "
        "Councillor Boris Lamb calls it “a ruin with a view” and wants flats in its place before the year is over."
    ),
    (
        "He is wrong. The roof would cost a tenth of what the flats would bring, as his own engineers wrote in May; "
        "the mill still grinds for three bakeries, and forty people signed up to help with the beams."
    ),
    "Lamb is right that the road to it floods twice a year. But a road can be raised, and the flats would flood too.",
)
TEXT = "\n\n".join(PARAGRAPHS)


def html() -> bytes:
    body = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{TITLE}</title>"
        f"<meta name='author' content='{AUTHOR}'></head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>{TITLE}</h1>{body}</article></body></html>"
    ).encode()


def mhtml() -> bytes:
    return (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://post.example/mill\r\nSubject: Mill\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="XX"\r\n\r\n'
        b"--XX\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + html()
        + b"\r\n--XX--\r\n"
    )


def markdown() -> bytes:
    return f"# {TITLE}\n\n*By {AUTHOR}, 3 May 2024*\n\n{TEXT}\n".encode()


def plain() -> bytes:
    return f"{TITLE}\n\nBy {AUTHOR}\n3 May 2024\n\n{TEXT}\n".encode()


def rtf() -> bytes:
    def escaped(text: str) -> str:
        return "".join(char if char < "\x80" else f"\\u{ord(char)}?" for char in text)

    body = "".join(rf"\pard {escaped(each)}\par" "\n" for each in PARAGRAPHS)
    return (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}}{\colortbl;\red0\green0\blue0;}"
        rf"{{\info{{\title {TITLE}}}{{\author {AUTHOR}}}}}" + body + "}"
    ).encode("ascii")


def letter(*attached: tuple[str, bytes]) -> bytes:
    message = EmailMessage()
    message["From"] = f"{AUTHOR} <cleo@post.example>"
    message["To"] = "readers@post.example"
    message["Date"] = "Fri, 03 May 2024 09:00:00 +0000"
    message["Subject"] = f"Fwd: {TITLE}"
    message.set_content(f"{TEXT}\n\n-- \nCleo\n")
    message.add_alternative("".join(f"<p>{each}</p>" for each in PARAGRAPHS), subtype="html")
    for name, data in attached:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return bytes(message)


def archive(files: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as written:
        for name, data in files.items():
            written.writestr(name, data)
    return out.getvalue()


def with_member(data: bytes, name: str, content: bytes) -> bytes:
    """Return an archive with one more file in it."""
    out = BytesIO(data)
    with zipfile.ZipFile(out, "a") as written:
        written.writestr(name, content)
    return out.getvalue()


def with_part(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return an archive with one file in it changed."""
    with zipfile.ZipFile(BytesIO(data)) as old:
        return archive({n: change(old.read(n)) if n == name else old.read(n) for n in old.namelist()})


def epub(chapters: tuple[tuple[str, str], ...] = (("The mill", TEXT), ("The road", PARAGRAPHS[2]))) -> bytes:
    """Return a book whose chapters are pairs of a heading and a text."""
    files = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": b"<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
        b"<rootfile full-path='OPS/book.opf' media-type='application/oebps-package+xml'/></rootfiles></container>",
    }
    items = spine = nav = ""
    for number, (heading, text) in enumerate(chapters, 1):
        body = "".join(f"<p>{each}</p>" for each in text.split("\n\n"))
        files[f"OPS/c{number}.xhtml"] = (
            "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head>"
            f"<body><h1>{heading}</h1>{body}</body></html>"
        ).encode()
        items += f"<item id='c{number}' href='c{number}.xhtml' media-type='application/xhtml+xml'/>"
        spine += f"<itemref idref='c{number}'/>"
        nav += f"<li><a href='c{number}.xhtml'>{number}. {heading}</a></li>"
    files["OPS/nav.xhtml"] = (
        f"<html xmlns='http://www.w3.org/1999/xhtml'><body><nav><ol>{nav}</ol></nav></body></html>".encode()
    )
    files["OPS/book.opf"] = (
        "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><metadata "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        f"<dc:title>Mills of the valley</dc:title><dc:creator>{AUTHOR}</dc:creator>"
        "<dc:publisher>River Press</dc:publisher>"
        "<dc:date>2024-05-03</dc:date><dc:language>en</dc:language></metadata>"
        "<manifest><item id='nav' href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'/>"
        f"{items}</manifest>"
        f"<spine><itemref idref='nav'/>{spine}</spine></package>"
    ).encode()
    return archive(files)


def rss() -> bytes:
    whole = "".join(f"&lt;p&gt;{each}&lt;/p&gt;" for each in PARAGRAPHS * 3)
    return (
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
        " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>The River Post</title><link>https://post.example</link>"
        f"<item><title>{TITLE}</title><link>https://post.example/mill</link><dc:creator>{AUTHOR}</dc:creator>"
        f"<pubDate>Fri, 03 May 2024 09:00:00 GMT</pubDate><content:encoded>{whole}</content:encoded></item>"
        "<item><title>The road floods again</title><link>https://post.example/road</link>"
        "<description>Twice a year the road to the mill floods.</description></item></channel></rss>"
    ).encode()


def atom() -> bytes:
    return (
        "<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom'><title>The River Post</title>"
        f"<entry><title>{TITLE}</title><id>1</id><link href='https://post.example/mill'/><updated>2024-05-03T09:00:00Z</updated>"
        f"<author><name>{AUTHOR}</name></author><summary>The roof.</summary></entry></feed>"
    ).encode()


def docx() -> bytes:
    from docx import Document

    document = Document()
    document.core_properties.author = AUTHOR
    document.add_heading(TITLE, 0)
    for each in PARAGRAPHS:
        document.add_paragraph(each)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def odt() -> bytes:
    body = "".join(f"<text:p>{each}</text:p>" for each in PARAGRAPHS)
    names = (
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
    )
    content = (
        f"<office:document-content {names}><office:body><office:text><text:h text:outline-level='1'>{TITLE}</text:h>"
        f"{body}</office:text></office:body></office:document-content>"
    )
    return archive({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()})


def pdf() -> bytes:
    lines, y = [], 740
    for paragraph in (TITLE, *PARAGRAPHS):
        words = paragraph.encode("cp1252", "replace").decode("latin-1").replace("(", "").replace(")", "").split()
        while words:
            line = ""
            while words and len(line) + len(words[0]) < 80:
                line += f"{words.pop(0)} "
            lines.append(f"BT /F1 11 Tf 50 {y} Td ({line.strip()}) Tj ET")
            y -= 14
        y -= 12
    stream = "\n".join(lines)
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [5 0 R] /Count 1 >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> "
            "/Contents 4 0 R >>"
        ),
        f"<< /Title ({TITLE}) /Author ({AUTHOR}) >>",
    )
    out, offsets = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    return out + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R "
        f"/Info 6 0 R >>\nstartxref\n{len(out)}\n%%EOF"
    ).encode("latin-1")


def doc(text: str = "", *, flags: int = 0x0200, version: int = 0xC1) -> bytes:
    """Return an old Word document of two pieces, the first in one byte a letter and the second in two."""
    words = (text or TITLE + "\r" + "\r".join(PARAGRAPHS)) + "\r"
    cut = min(len(words), len(TITLE) + 1)
    first, second = words[:cut].encode("cp1252", "replace"), words[cut:].encode("utf-16-le")
    start = 0x400
    plan = struct.pack("<3I", 0, cut, len(words))
    plan += struct.pack("<HIH", 0, (start * 2) | 1 << 30, 0) + struct.pack("<HIH", 0, start + len(first), 0)
    table = b"\x01\x02\x00\x00\x00\x02" + struct.pack("<I", len(plan)) + plan
    head = bytearray(start)
    struct.pack_into("<HH", head, 0, 0xA5EC, version)
    struct.pack_into("<H", head, 0x0A, flags)
    struct.pack_into("<i", head, 0x4C, len(words))
    struct.pack_into("<II", head, 0x1A2, 0, len(table))
    return compound({"WordDocument": bytes(head) + first + second, "1Table": table})


def compound(streams: dict[str, bytes]) -> bytes:
    """Return a compound file (OLE 2) with the given streams, each filled up so that it lies in whole sectors."""
    sector, end, free = 512, 0xFFFFFFFE, 0xFFFFFFFF
    padded = {name: data.ljust(max(4096, -(-len(data) // sector) * sector), b"\x00") for name, data in streams.items()}
    counts = [len(data) // sector for data in padded.values()]
    fat = [0xFFFFFFFD, end]
    entries = [("Root Entry", 5, 1, end, 0)]
    for place, (name, count) in enumerate(zip(padded, counts, strict=True)):
        first = len(fat)
        fat += [*range(first + 1, first + count), end]
        entries.append((name, 2, place + 2 if place + 1 < len(padded) else free, first, count * sector))
    folder = b""
    for name, kind, other, first, size in entries:
        raw = name.encode("utf-16-le") + b"\x00\x00"
        root = kind == 5
        folder += raw.ljust(64, b"\x00") + struct.pack("<HBB", len(raw), kind, 1)
        folder += struct.pack("<III", free, free if root else other, other if root else free) + b"\x00" * 36
        folder += struct.pack("<IQ", first, size)
    folder = folder.ljust(sector, b"\x00")
    fat += [free] * (128 - len(fat))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    head += b"\x00" * 6 + struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0) + struct.pack("<I", 0)
    head = head.ljust(sector, b"\xff")
    return head + struct.pack("<128I", *fat) + folder + b"".join(padded.values())


def every() -> dict[str, bytes]:
    """Return one file of each format, by a name with its ending."""
    return {
        "mill.txt": plain(),
        "mill.md": markdown(),
        "mill.html": html(),
        "mill.mhtml": mhtml(),
        "mill.rtf": rtf(),
        "mill.doc": doc(),
        "mill.docx": docx(),
        "mill.odt": odt(),
        "mill.pdf": pdf(),
        "mill.epub": epub(),
        "mill.eml": letter(("mill.txt", plain())),
        "mill.rss": rss(),
        "mill.zip": archive({"a/mill.txt": plain(), "mill.html": html(), "roof.png": b"\x89PNG\r\n"}),
    }
