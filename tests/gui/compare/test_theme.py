import re

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from viewpoints.gui import theme


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK], ids=lambda each: each.name)
def test_all_text_can_be_read(palette: theme.Palette) -> None:
    weak = {pair: theme.contrast(*pair) for pair in theme.text_pairs(palette) if theme.contrast(*pair) < 4.5}
    assert not weak


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_theme_dresses_the_application(qapp: QApplication, name: theme.ThemeName) -> None:
    theme.apply(qapp, name)
    try:
        assert theme.palette().name == name
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme.palette().ground
        assert not re.search(r"@\w", qapp.styleSheet())
    finally:
        theme.apply(qapp, "light")
        qapp.setStyleSheet("")
