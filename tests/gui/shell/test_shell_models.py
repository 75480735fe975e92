"""The sidebar's and the search's models, changed row by row under Qt's own model tester."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester

from viewpoints.domain.library import ArticleSummary, HolderSummary
from viewpoints.gui.models.library import LibraryModel, Pending, PeopleModel, Roles, contents, origin


def article(key: int, title: str = "") -> ArticleSummary:
    return ArticleSummary(key, title or f"Title {key}", "", "", None, "en", "", "", 1, 2)


def holder(key: int, claims: int = 1) -> HolderSummary:
    return HolderSummary(key, f"Name {key}", ("Alias",), claims, 2)


def keys(model: LibraryModel | PeopleModel) -> list[object]:
    return [model.index(row, 0).data(Roles.ID) for row in range(model.rowCount())]


def test_library_model_takes_on_new_rows(qtmodeltester: ModelTester) -> None:
    model = LibraryModel()
    qtmodeltester.check(model)
    model.set_articles([article(3), article(2), article(1)])
    model.set_pending(Pending("file.txt", "importing… 20 %", 0.2))
    assert keys(model) == [None, None, 3, 2, 1]
    model.set_pending(Pending("file.txt", "importing… 40 %", 0.4))
    model.set_articles([article(4), article(3), article(1)])
    model.set_pending(None)
    assert keys(model) == [None, 4, 3, 1]
    model.set_articles([])
    assert model.rowCount() == 0
    qtmodeltester.check(model)


def test_rows_that_stay_keep_their_place(qtbot) -> None:
    model = LibraryModel()
    model.set_articles([article(2), article(1)])
    kept = [QPersistentModelIndex(model.index(row, 0)) for row in (1, 2)]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_articles([article(5), article(1, "Other words"), article(2)])
    assert [index.data(Roles.ID) for index in kept] == [2, 1]
    assert [index.row() for index in kept] == [3, 2]
    assert kept[1].data() == "Other words"


@given(st.lists(st.lists(st.integers(1, 9), unique=True), max_size=5))
@settings(max_examples=60, deadline=None)
def test_any_rows_can_follow_any_other(steps: list[list[int]]) -> None:
    model = PeopleModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for step in steps:
        model.set_people([holder(key, claims=len(step)) for key in step])
        assert keys(model) == step
    del tester


def test_people_model_marks_who_is_compared(qtmodeltester: ModelTester, qtbot) -> None:
    model = PeopleModel()
    model.set_people([holder(1), holder(2), holder(3)])
    qtmodeltester.check(model)
    with qtbot.waitSignals([model.dataChanged, model.dataChanged]):
        model.set_tones({1: "blue", 3: "orange"})
    assert [model.index(row, 0).data(Roles.TONE) for row in range(3)] == ["blue", "", "orange"]
    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_tones({1: "blue", 3: "orange"})
    model.set_tones({})
    assert model.index(0, 0).data(Roles.TONE) == ""


def test_a_pending_row_cannot_be_chosen_and_tooltips_take_nothing_for_markup() -> None:
    model = LibraryModel()
    model.set_pending(Pending("<b>file</b>.txt"))
    index = model.index(0, 0)
    assert not index.flags() & Qt.ItemFlag.ItemIsSelectable
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "<b>file</b>.txt, importing…"


@pytest.mark.parametrize(
    ("claims", "answers", "words"),
    [(0, 0, "0 claims"), (1, 0, "1 claim"), (0, 1, "1 answer"), (1204, 2, "1,204 claims · 2 answers")],
)
def test_contents_in_words(claims: int, answers: int, words: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    try:
        assert contents(claims, answers) == words
    finally:
        QLocale.setDefault(before)


def test_origin_names_the_author_or_else_the_publisher() -> None:
    plain = article(1)
    assert origin(plain) == ""
    dated = replace(plain, publisher="The Post", published=date(2019, 11, 8))
    assert origin(dated).startswith("The Post · 8 ")
    assert origin(replace(dated, author="Ann Lee")).startswith("Ann Lee · ")


def test_articles_put_in_one_by_one_stand_in_their_order(qtmodeltester):
    one_by_one = LibraryModel()
    qtmodeltester.check(one_by_one)
    for each in (article(1), article(3), article(2, "Other words"), article(3, "New words")):
        one_by_one.put_articles([each])
    assert keys(one_by_one) == [None, 3, 2, 1]
    assert [one_by_one.index(at, 0).data() for at in range(4)] == [
        "All articles",
        "New words",
        "Other words",
        "Title 1",
    ]
    assert one_by_one.index(0, 0).data(Roles.COUNT) == "3"


def test_an_article_put_in_while_another_is_imported_goes_below_that(qtmodeltester):
    model = LibraryModel()
    qtmodeltester.check(model)
    model.set_pending(Pending("file.txt"))
    model.put_articles([article(1)])
    model.put_articles([article(2)])
    assert keys(model) == [None, None, 2, 1]
    assert model.index(1, 0).data() == "file.txt"
    model.set_pending(None)
    assert keys(model) == [None, 2, 1]


def test_people_put_in_stand_by_the_number_beside_them(qtmodeltester):
    model = PeopleModel()
    qtmodeltester.check(model)
    model.set_people([holder(1, claims=5), holder(2, claims=3)])
    model.put_people([holder(3, claims=4), holder(2, claims=9), replace(holder(4, claims=0), answers=6)])
    assert [model.index(i, 0).data(Roles.COUNT) for i in range(4)] == ["11", "7", "6", "6"]
