"""The PDF: its text is extracted and compared, and a claim stays on one page with its answers."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from tests.exchanging import Shelf, made
from viewpoints.exchange.report import Cover, blocks
from viewpoints.gui.printing import write_pdf
from viewpoints.tasks import Cancelled

COVER = Cover("Lamps & <quays>", ("Covers everything.",), date(2026, 3, 4), "Ida Holm")


def pages(path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        found = []
        for page in document:
            words = page.get_textpage()
            found.append(" ".join(words.get_text_range().split()))
            words.close()
            page.close()
        return found


def pdf(tmp_path, collection) -> list[str]:
    path = tmp_path / "a.pdf"
    write_pdf(blocks(Shelf(collection), COVER), COVER, path, lambda: None)
    return pages(path)


def test_every_word_is_in_the_text_of_the_pdf(qapp, tmp_path):
    words = ["The harbour should be lit <b>now</b> & always.", "“No”, 1 < 2, says the Mayor: it costs too much."]
    (page, *_) = pdf(tmp_path, made(words))
    for each in (*words, "Lamps & <quays>", "Ann Reed", "Ben Stone", "Covers everything.", "4 March 2026", "Ida Holm"):
        assert each in page


def test_a_claim_stays_on_one_page_with_its_answers(qapp, tmp_path):
    collection = made([f"Sentence {n} ends{'.' * 40} here." for n in range(30)])
    found = pdf(tmp_path, collection)
    assert len(found) > 2
    for n in range(1, 30):
        assert any(f"Sentence {n} ends" in page and "No claim found that this answers." in page for page in found)
    assert all("4 March 2026" in page for page in found), "each page says where it is from"


def test_a_piece_longer_than_a_page_goes_on_and_loses_no_word(qapp, tmp_path):
    words = " ".join(f"word{n}" for n in range(3000))
    found = pdf(tmp_path, made([words]))
    assert len(found) > 1
    for n in range(3000):
        assert any(f"word{n} " in page or f"word{n}" == page.split()[-1] for page in found)


def test_a_cancelled_pdf_ends_at_once(qapp, tmp_path):
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_pdf(blocks(Shelf(made(["A claim."])), COVER), COVER, tmp_path / "a.pdf", stop)
