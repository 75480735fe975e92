from __future__ import annotations

import pytest

from viewpoints.mining.attribution import Quotes, find_reports
from viewpoints.mining.parse import load_parser, parse
from viewpoints.mining.segment import quotations, sentences
from viewpoints.mining.turns import turn


@pytest.fixture(scope="module")
def parser():
    return load_parser()


@pytest.fixture
def split(parser):
    def run(text):
        parsed = list(parse(parser, text, sentences(text)))
        quotes = Quotes(quotations(text))
        found = turn(parsed[0], find_reports(parsed, quotes.found, text), quotes)
        return [span.of(text) for span in found] if found else None

    return run


@pytest.mark.parametrize(
    ("report", "answer"),
    [
        ('Mayor Finch boasts that "every street is clean", ', "but the streets tell another story."),
        ("The mayor admits that moving it would take years, ", "but he is wrong about the cost of the new mill."),
        ("While Finch says that the bridge is safe, ", "the engineers found forty cracks in it."),
        ("“The harbour is dying,” Finch said, ", "but its traffic has doubled in four years."),
    ],
)
def test_a_report_and_its_answer_part(split, report, answer):
    assert split(report + answer) == [report.strip(), answer]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Finch says that the bridge is safe but ugly.",
        "Finch says that the bridge is old, but he wants to keep it.",
        "The bridge is old, but the engineers have found no cracks in it.",
        "Finch said: “The bridge is old, but the engineers have found no cracks in it.”",
        "Finch says that the bridge is old, but doubts that the council will mend it.",
        "They not only believed that the bridge was safe, but the engineers told them so.",
    ],
)
def test_one_voice_is_not_parted(split, text):
    assert split(text) is None
