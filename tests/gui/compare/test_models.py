from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester

from tests.gui.compare.fake_comparing import HALABI, LIND, OKORO, FakeComparing
from viewpoints.domain.library import Card
from viewpoints.domain.matches import Verdict
from viewpoints.gui.models.cards import CardModel, CounterModel, RowRole


def test_the_models_keep_qt_s_rules(qtmodeltester: ModelTester, fake: FakeComparing) -> None:
    cards, counters = CardModel(), CounterModel()
    cards.set_rows(fake.cards(LIND))
    counters.set_comparison(fake.comparison(fake.find("The half-measures").id))
    qtmodeltester.check(cards)
    qtmodeltester.check(counters)


@given(st.lists(st.lists(st.integers(0, 12), unique=True, max_size=12), min_size=1, max_size=6))
def test_any_change_of_rows_keeps_qt_s_rules(qapp: object, orders: list[list[int]]) -> None:
    first = FakeComparing().cards(LIND)[0]
    rows = [Card(replace(first.statement, id=each)) for each in range(13)]
    model = CardModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for order in orders:
        kept = [(QPersistentModelIndex(model.index(at, 0)), row.statement.id) for at, row in enumerate(model.rows)]
        overlap = bool({each for _, each in kept} & set(order))
        model.set_rows([rows[each] for each in order])
        assert [row.statement.id for row in model.rows] == order
        for index, statement_id in kept:
            if statement_id in order:
                assert index.data(RowRole.ID) == statement_id
            elif overlap:
                assert not index.isValid()
    tester.deleteLater()


def test_only_what_changed_is_announced(fake: FakeComparing) -> None:
    model = CardModel()
    model.set_rows(fake.cards(LIND, None, OKORO))
    told: list[int] = []
    model.dataChanged.connect(lambda top, _bottom, _roles: told.append(top.row()))
    model.modelReset.connect(lambda: pytest.fail("reset"))
    pair = fake.pairs[0]
    fake.set_verdict(pair.claim, pair.answer, Verdict.REJECTED)
    model.set_rows(fake.cards(LIND, None, OKORO))
    assert told == [model.row_of(pair.claim)]


def test_a_screen_reader_hears_what_a_card_says(fake: FakeComparing) -> None:
    cards, counters = CardModel(), CounterModel()
    cards.set_rows(fake.cards(LIND))
    spoken = [cards.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(cards.rowCount())]
    assert spoken[0].startswith("Claim: “We are watching")
    assert spoken[0].endswith("unanswered")
    assert any("3 answers" in each for each in spoken)
    assert any("conceded" in each for each in spoken)
    cards.set_rows(fake.cards(HALABI))
    assert cards.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("answers 1 claim")
    counters.set_comparison(fake.comparison(fake.find("The half-measures").id))
    best = counters.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "score 0.86" in best
    assert "%" not in best
