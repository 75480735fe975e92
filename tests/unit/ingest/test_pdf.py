from __future__ import annotations

import pytest

from viewpoints.domain.articles import Source
from viewpoints.errors import NotAnArticle, UnreadableSource
from viewpoints.ingest.load import Limits
from viewpoints.ingest.read import read_source
from viewpoints.tasks import Cancelled, CancelToken


def pdf(*pages, info=""):
    """Return a PDF whose pages are lists of (x, y, size, text)."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        stream = "\n".join(f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET" for x, y, size, text in lines)
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {len(objects)} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< {info} >>")
    out, offsets = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    return out + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{len(out)}\n%%EOF"
    ).encode("latin-1")


def column(*lines, top=700, x=50, size=11):
    return [(x, top - 14 * at, size, line) for at, line in enumerate(lines) if line]


def read(tmp_path, data, **more):
    path = tmp_path / "op.pdf"
    path.write_bytes(data)
    return read_source(Source(path=str(path)), **more)


def test_lines_become_paragraphs_by_the_space_between_them(tmp_path):
    article = read(
        tmp_path,
        pdf(
            column(
                "The mayor says that the bridge will pay for itself in the course",
                "of ten years. It will not.",
                "",
                "Those who have to pay for it were never asked, and those who were",
                "asked will never pay.",
            )
        ),
    )
    assert article.text == (
        "The mayor says that the bridge will pay for itself in the course of ten years. It will not.\n\n"
        "Those who have to pay for it were never asked, and those who were asked will never pay."
    )


def test_a_short_last_line_ends_a_paragraph_without_a_gap(tmp_path):
    lines = (
        "The mayor says that the bridge will pay for itself in the course",
        "of ten years. It will not.",
        "Those who have to pay for it were never asked, and those who were",
        "asked will never pay.",
    )
    assert read(tmp_path, pdf(column(*lines))).text.count("\n\n") == 1


def test_hyphens_at_line_ends_are_joined(tmp_path):
    lines = ("The mayor gave no convincing exam-", "ple of it, and his half-", "baked plan is as half-baked as ever.")
    text = "The mayor gave no convincing example of it, and his half-baked plan is as half-baked as ever."
    assert read(tmp_path, pdf(column(*lines))).text == text


def test_a_sentence_runs_on_over_the_page_without_heads_and_numbers(tmp_path):
    def with_edges(number, *lines):
        return [(50, 770, 9, "The Daily Sun"), *column(*lines), (300, 30, 9, str(number))]

    article = read(
        tmp_path,
        pdf(
            with_edges(1, "The mayor says that the bridge over the river in the north of the"),
            with_edges(
                2, "poorest town will pay for itself.", "", "It will not, and the mayor knows it as well as we do."
            ),
            with_edges(3, "So why does he say it?"),
        ),
    )
    assert article.text == (
        "The mayor says that the bridge over the river in the north of the poorest town will pay for itself.\n\n"
        "It will not, and the mayor knows it as well as we do.\n\nSo why does he say it?"
    )


def test_title_in_large_type_byline_and_date(tmp_path):
    article = read(
        tmp_path,
        pdf(
            [
                (50, 750, 22, "A bridge too far"),
                (50, 725, 11, "By Ann Poe"),
                *column(
                    "The mayor says that the bridge will pay for itself in the course of ten years, which",
                    "nobody who has read the report of his own council can say without a bad conscience.",
                ),
            ],
            info="/Title (op.pdf) /Author (scanner)",
        ),
    )
    assert (article.title, article.author) == ("A bridge too far", "Ann Poe")
    assert article.published is None
    assert article.text.startswith("The mayor says")


def test_a_pdf_of_pictures_is_refused(tmp_path):
    with pytest.raises(UnreadableSource, match=r"op\.pdf holds no text, only pictures"):
        read(tmp_path, pdf([]))


def test_a_pdf_cut_off_at_the_start_of_its_objects_is_refused(tmp_path):
    with pytest.raises(UnreadableSource, match=r"op\.pdf is damaged"):
        read(tmp_path, b"%PDF-1.7\n1 0 obj\n<< /Type")


def test_a_locked_pdf_is_refused(tmp_path):
    locked = pdf(column("Secret."))
    # A handler with a key that no empty password fits.
    handler = (
        b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> >> "
        b"/ID [<" + b"00" * 16 + b"> <" + b"00" * 16 + b">] "
    )
    with pytest.raises(UnreadableSource, match=r"op\.pdf is protected by a password"):
        read(tmp_path, locked.replace(b"trailer << ", b"trailer << " + handler))


def test_a_pdf_with_too_much_text_is_refused(tmp_path):
    with pytest.raises(UnreadableSource, match="more than 20 characters"):
        read(tmp_path, pdf(column("This line is longer than twenty characters.")), limits=Limits(max_characters=20))


def test_reading_stops_when_cancelled(tmp_path):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        read(tmp_path, pdf(column("Words.")), cancel=token)


def pictured(data):
    """Return a PDF of one page with a picture all over it."""
    picture = (
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
    )
    data = data.replace(b"/Resources <<", b"/Resources << /XObject << /I 99 0 R >>").replace(
        b"BT ", b"q 600 0 0 800 0 0 cm /I Do Q BT ", 1
    )
    return data.replace(b"xref", f"99 0 obj\n{picture}\nstream\n\x80\nendstream\nendobj\nxref".encode("latin-1"), 1)


def test_pages_that_are_pictures_are_told_though_they_bear_a_line_of_letters(tmp_path):
    with pytest.raises(NotAnArticle, match=r"op\.pdf has pictures and hardly any text"):
        read(tmp_path, pictured(pdf(column("Page 3 of the Post"))))
    assert read(tmp_path, pdf(column("A note of one line."))).text == "A note of one line."
    written = column(*("The mayor says that the bridge will pay for itself.",) * 4)
    assert "pay for itself" in read(tmp_path, pictured(pdf(written))).text
