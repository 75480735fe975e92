from __future__ import annotations

import json

import pytest

from viewpoints.domain.statements import Role
from viewpoints.mining import outlook
from viewpoints.mining.attribution import Quotes, find_reports
from viewpoints.mining.features import describe
from viewpoints.mining.holders import Holders
from viewpoints.mining.outlook import Outlook, Tree, describe_again, read
from viewpoints.mining.parse import load_parser, parse
from viewpoints.mining.roles import CLASSES, model
from viewpoints.mining.segment import quotations, sentences
from viewpoints.mining.voices import voices
from viewpoints.paths import resources

BRIDGE = """Keep the bridge open.

Mayor Dora Finch said that the bridge must close. "It costs us too much," she said.

But that is wrong. The bridge earns more than it costs.
"""

WALL = """Critics say that the wall is ugly. "It blocks the view. It costs too much," they argue. "And nobody asked \
the neighbours."

This is nonsense. The wall keeps the sea out.
"""

TRAMS = """Why the trams must stay

Nora Finch, the mayor of Eastport, has a plan. She says that the trams are a drain on every taxpayer in town. "Nobody \
needs them any more," Finch told the council last week. The mayor wants to buy two hundred buses. They would be \
cheaper. They would bring young families to the quay.

But this is nonsense. The trams carry four hundred people an hour. Finch is simply wrong about the money.
"""

STUMP = Tree((0, -1, -1), (0.5, 0.0, 0.0), (1, 0, 1), (2, 0, 0), ((1.0, 0.0), (0.0, 1.0)))


def test_a_tree_leads_to_its_leaves():
    assert STUMP.says([0.4]) == (1.0, 0.0)
    assert STUMP.says([0.6]) == (0.0, 1.0)


def test_both_looks_count():
    look = Outlook(("high",), (STUMP, STUMP), 0.5)
    assert look.probabilities({"high": 1.0}) == [0.0, 1.0]
    revised = look.revised([0.5, 0.5], {"high": 1.0})
    assert sum(revised) == pytest.approx(1.0)
    assert revised[1] > 0.9
    assert Outlook(("high",), (STUMP,), 0.0).revised([0.7, 0.3], {})[0] == pytest.approx(0.7, abs=0.001)


def test_the_written_trees_are_sound():
    data = json.loads((resources() / "lexicons" / "outlook.json").read_text("utf-8"))
    look = read(data)
    assert look == outlook.model()
    for tree in look.trees:
        for node, feature in enumerate(tree.feature):
            if feature >= 0:
                assert feature < len(look.names)
                assert node < min(tree.left[node], tree.right[node])
            else:
                assert len(tree.leaf[tree.left[node]]) == len(CLASSES)


def test_the_second_look_is_told_nothing_it_does_not_know():
    text = TRAMS
    parsed = list(parse(load_parser(), text, sentences(text)))
    quotes = Quotes(quotations(text))
    holders = Holders(parsed, "Ada Quill")
    heard = voices(parsed, find_reports(parsed, quotes.found, text), quotes, holders)
    rows = describe(heard, holders)
    first = [model().probabilities(row) for row in rows]
    again = describe_again(heard, holders, first, rows)
    assert len(again) == len(heard)
    assert {name for row in again for name in row} <= set(outlook.model().names)
    mine = [f for f, v in zip(again, heard, strict=True) if v.main and v.main.holder == "Nora Finch"]
    assert mine
    assert all(f["holder:rank"] == 0.0 and f["holder:reports"] > 1.0 for f in mine)


def test_what_goes_on_after_a_position_is_a_position(mine):
    held = [s for s in mine(BRIDGE).statements if s.holder == "Dora Finch"]
    assert [s.role for s in held] == [Role.POSITION, Role.POSITION]
    answers = [s for s in mine(BRIDGE).statements if "that is wrong" in s.span.of(BRIDGE)]
    assert [(s.role, s.holder) for s in answers] == [(Role.REBUTTAL, "Ada Quill")]


def test_a_quoted_thought_goes_on_where_no_cue_is(mine):
    held = [s for s in mine(WALL).statements if s.role is Role.POSITION]
    assert len(held) == 4
    assert "nobody asked" in held[-1].span.of(WALL)
    assert {s.holder for s in held} == {"Critics"}


@pytest.mark.parametrize("text", [BRIDGE, TRAMS])
def test_certainty_is_modest(mine, text):
    assert all(0.0 < s.certainty < 0.9 for s in mine(text).statements)
