from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from viewpoints.domain.articles import Span
from viewpoints.gui.text import Places, direction, isolated, one_line, quoted, same_length, utf16_length


def test_an_emoji_before_a_span_moves_it_by_one() -> None:
    text = "🚋 So only the tram remains."
    assert Places(text).span(Span(2, 9)) == (3, 10)
    assert Places(text).to_python(3) == 2
    assert Places(text).to_python(1) == 0  # inside the pair


@given(st.text())
def test_places_go_there_and_back(text: str) -> None:
    text = same_length(text)
    places = Places(text)
    for place in range(len(text) + 1):
        qt = places.to_qt(place)
        assert qt == len(text[:place].encode("utf-16-le")) // 2
        assert places.to_python(qt) == place
    assert places.to_qt(len(text)) == utf16_length(text)


def test_a_document_holds_the_text_place_by_place(qapp: object) -> None:
    text = "one\r\ntwo\rthree\u2029four\x00five\ufdd0\ufffc🚋\ud800\u2028six"
    document = QTextDocument()
    document.setPlainText(same_length(text))
    assert document.characterCount() - 1 == utf16_length(text)


def test_direction_is_the_first_strong_letter_s() -> None:
    assert direction("… 12 «المدينة»") is Qt.LayoutDirection.RightToLeft
    assert direction("12 Трамвай المدينة") is Qt.LayoutDirection.LeftToRight
    assert direction("…") is Qt.LayoutDirection.LeftToRight


def test_only_words_that_run_the_other_way_are_isolated() -> None:
    assert isolated("Трамвай, not tunnels") == "Трамвай, not tunnels"
    assert isolated("NATO והגשר") == "\u2068NATO והגשר\u2069"


def test_one_line_and_quoted() -> None:
    assert one_line(" a\n\n b\tc ") == "a b c"
    assert quoted("“a”") == "“\u2068a\u2069”"


def test_markup_in_a_title_stays_words_in_its_tooltip(qtbot):
    from viewpoints.gui.views.reader import ElidedLabel

    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.set_whole("<b>Bold</b> words that need far more room than there is")
    assert "&lt;b&gt;Bold" in label.toolTip()
