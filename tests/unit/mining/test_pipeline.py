from __future__ import annotations

import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewpoints.domain.articles import Article
from viewpoints.domain.statements import Manner, Mined, Role
from viewpoints.errors import EncoderMissing
from viewpoints.mining.pipeline import Miner
from viewpoints.tasks import Cancelled, CancelToken

LETTER = """Why the harbour must stay

Nora Finch, the mayor of Eastport, has a plan. She says that the harbour is a drain on every taxpayer in town. "Nobody \
needs it any more," Finch told the council last week. The mayor wants to build two hundred flats on the quay. They \
would bring young families. They would pay for the new school.

But this is nonsense. The harbour feeds four hundred families, and it has never cost the town a penny. Finch is simply \
wrong about the money. Nor would the flats pay for any school.

Of course, the mayor is right that the quay is ugly. I remember when it was painted.
"""


@pytest.fixture(scope="module")
def letter(mine):
    return mine(LETTER, "Ada Quill")


def of_sentence(mined, words):
    return [s for s in mined.statements if words in s.span.of(LETTER)]


def test_the_one_reported_holds_positions(letter):
    held = [s for s in letter.statements if s.role is Role.POSITION]
    assert held
    assert {s.holder for s in held} == {"Nora Finch"}
    for words in ("drain on every taxpayer", "Nobody needs it", "two hundred flats"):
        assert [s.role for s in of_sentence(letter, words)] == [Role.POSITION], words


def test_the_author_answers(letter):
    answers = [s for s in letter.statements if s.role in {Role.REBUTTAL, Role.CONCESSION}]
    assert answers
    assert {s.holder for s in answers} == {"Ada Quill"}
    assert of_sentence(letter, "simply wrong about")[0].role is Role.REBUTTAL


def test_manners(letter):
    assert of_sentence(letter, "Nobody needs it")[0].manner in {Manner.DIRECT, Manner.MIXED}
    assert of_sentence(letter, "drain on every")[0].manner is Manner.REPORTED
    assert of_sentence(letter, "simply wrong about")[0].manner is Manner.OWN


def test_a_thought_that_goes_on_ends_with_the_paragraph(letter):
    after = [s for s in letter.statements if s.span.start > LETTER.index("But this is nonsense")]
    assert all(s.manner is not Manner.CONTINUED for s in after)


def test_source_and_cue_are_kept(letter):
    said = of_sentence(letter, "drain on every taxpayer")[0]
    assert said.cue is not None
    assert said.cue.of(LETTER) == "says"
    assert said.source is not None
    assert said.source.of(LETTER) == "She"


def test_every_holder_of_a_statement_is_listed_with_aliases(letter):
    names = {h.name for h in letter.holders}
    assert {s.holder for s in letter.statements} <= names
    finch = next(h for h in letter.holders if h.name == "Nora Finch")
    assert "Finch" in finch.aliases
    assert "Nora Finch" not in finch.aliases


def test_certainty_is_a_share(letter):
    assert all(0.0 <= s.certainty <= 1.0 for s in letter.statements)
    assert len({s.certainty for s in letter.statements}) > 3


def test_an_unnamed_author_is_the_author(mine):
    found = mine(LETTER, "")
    assert "The author" in {s.holder for s in found.statements}
    assert "Ada Quill" not in {h.name for h in found.holders}


def test_an_author_named_in_the_text_is_the_same_holder(mine):
    text = "Ada Quill wrote that the harbour was lost. I think that it is not lost."
    assert {a.holder for a in mine(text).attributions} == {"Ada Quill"}


def test_other_languages_are_not_mined(miner):
    assert miner.mine(Article(text="Der Hafen, sagte sie, sei teuer.", language="de")) == Mined()
    assert miner.mine(Article(text=LETTER, author="Ada Quill", language="en")).statements


def test_nothing_in_nothing_out(miner):
    assert miner.mine(Article(text="")) == Mined()
    assert miner.mine(Article(text=" \n\n \t")) == Mined()


def test_cancelling_ends_it(miner):
    token = CancelToken()
    seen = []

    def report(progress):
        seen.append(progress)
        token.cancel()

    with pytest.raises(Cancelled):
        miner.mine(Article(text="A ferry came. " * 400), report, token)
    assert 0 < seen[0].done < seen[0].total


def test_a_missing_model_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(EncoderMissing) as caught:
        Miner().mine(Article(text="A ferry came."))
    assert "en-core-web-sm" in caught.value.hint


PIECES = st.sampled_from(
    """Nora|Finch|she|he|they|I|says|said|that|wants|to|according|harbour|is|wrong|But|However|the|president|of|Eastport
    |“|”|"|'|‘|’|«|»|„|.|!|?|,|:|—|…|(|)|\n|\n\n|😀|é|中文|ЖУК|NO|WAY|12|%|\u00a0|\u200b|x""".replace(
        "\n    ", ""
    ).split("|")
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.lists(PIECES, max_size=60).map(" ".join), st.lists(PIECES, max_size=60).map("".join), st.text(max_size=80)
    )
)
def test_any_text_gives_places_inside_it(miner, text):
    mined = miner.mine(Article(text=text))
    at = 0
    for s in mined.statements:
        assert at <= s.span.start < s.span.end <= len(text)
        at = s.span.end
        assert s.span.of(text).strip()
        assert s.holder
    for a in mined.attributions:
        assert a.content
        for span in (*a.content, *(x for x in (a.source, a.cue) if x)):
            assert span.end <= len(text)
            assert span.of(text).strip()
    assert {s.holder for s in mined.statements} <= {h.name for h in mined.holders}


@pytest.mark.parametrize(
    "text",
    [
        "HE SAID THAT NOBODY KNEW. " * 40,
        "“Un «deux „trois‚ ‘four’” " * 60,
        "she said that " * 1_500,
        "😀👩‍👩‍👧‍👦 " * 300,
        "Nora " * 2_000,
        "a" * 20_000,
    ],
)
def test_odd_texts_are_survived(miner, text):
    mined = miner.mine(Article(text=text))
    assert all(s.span.end <= len(text) for s in mined.statements)
