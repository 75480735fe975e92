from __future__ import annotations

import pytest


def has(found, holder, cue, *words):
    return any(h == holder and c.startswith(cue) and all(w in content for w in words) for h, c, content in found)


@pytest.mark.parametrize(
    ("text", "holder", "cue", "words"),
    [
        # Direct quotes: cue after, before, inside.
        ("“The harbour will close,” Nora Finch said.", "Nora Finch", "said", ["“The harbour will close,”"]),
        ("Nora Finch said: “The harbour will close.”", "Nora Finch", "said", ["“The harbour will close.”"]),
        ("“The harbour,” said Nora Finch, “will close by May.”", "Nora Finch", "said", ["will close by May"]),
        # Indirect speech.
        ("Nora Finch said that the harbour would close.", "Nora Finch", "said", ["the harbour would close"]),
        ("Nora Finch argues the harbour costs too much.", "Nora Finch", "argues", ["the harbour costs too much"]),
        ("The harbour will close by May, Nora Finch said.", "Nora Finch", "said", ["The harbour will close by May"]),
        # Mixed.
        (
            "Nora Finch said the harbour was “a drain on every taxpayer in town.”",
            "Nora Finch",
            "said",
            ["the harbour was “a drain on every taxpayer in town.”"],
        ),
        # Other constructions.
        ("According to Nora Finch, the harbour will close.", "Nora Finch", "According to", ["the harbour will close"]),
        ("The harbour will close, according to Nora Finch.", "Nora Finch", "according to", ["The harbour will close"]),
        ("In Nora Finch's view, the harbour costs too much.", "Nora Finch", "In", ["the harbour costs too much"]),
        ("Nora Finch wants to close the harbour.", "Nora Finch", "wants", ["to close the harbour"]),
        ("Nora Finch admits that the harbour made money.", "Nora Finch", "admits", ["that the harbour made money"]),
        ("Nora Finch is convinced that the harbour is lost.", "Nora Finch", "convinced", ["that the harbour is lost"]),
        ("Nora Finch called for a ban on fishing boats.", "Nora Finch", "called for", ["a ban on fishing boats"]),
        ("Nora Finch denied that she had met the builders.", "Nora Finch", "denied", ["she had met the builders"]),
        ("Critics complain that the harbour is ugly.", "Critics", "complain", ["that the harbour is ugly"]),
    ],
)
def test_each_form_of_reported_speech(reports, text, holder, cue, words):
    assert has(reports(text), holder, cue, *words), reports(text)


def test_a_quotation_over_sentences_is_one_report(reports):
    text = "“The harbour will close. Nobody needs it. We shall build flats,” Nora Finch said."
    found = [r for r in reports(text) if r[0] == "Nora Finch" and r[1] == "said"]
    assert len(found) == 1
    assert found[0][2] == "“The harbour will close. Nobody needs it. We shall build flats,”"


def test_a_quotation_goes_on_after_its_cue(reports):
    text = "“The harbour will close,” Nora Finch said. “We shall build two hundred flats there.”"
    found = [r for r in reports(text) if r[1] == "said"]
    assert len(found) == 1
    assert "will close" in found[0][2]
    assert "two hundred flats" in found[0][2]


def test_scare_quotes_are_nobodys_words(reports):
    assert reports("The “free” ferry runs on Sundays.") == []


def test_plain_narration_reports_nobody(reports):
    assert reports("The ferry left at noon. Rain fell on the empty pier.") == []


def test_source_and_cue_are_exact_places(mine):
    text = "On Monday the mayor, Nora Finch, insisted that the harbour would close."
    report = next(a for a in mine(text).attributions if a.cue and a.cue.of(text) == "insisted")
    assert report.source is not None
    assert "mayor" in report.source.of(text)
    assert report.content[0].of(text) == "that the harbour would close"
    assert report.holder == "Nora Finch"


def test_i_in_a_quotation_is_its_speaker(reports):
    text = "“I believe that the harbour is finished for good,” Nora Finch said."
    assert all(h == "Nora Finch" for h, _, _ in reports(text))


def test_the_authors_own_i_is_the_author(reports):
    assert has(reports("I think that the harbour should stay."), "Ada Quill", "think", "the harbour should stay")


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("To many drivers, the new tunnel is a gift.", "many drivers"),
        ("To Boris Lund, the harbour belongs to the rich.", "Boris Lund"),
        ("To critics, the harbour is a playground for the rich.", "critics"),
    ],
)
def test_to_somebody(reports, text, holder):
    assert [h for h, *_ in reports(text)] == [holder]


def test_the_author_hears_somebody_say(reports):
    found = reports("But last week we heard that Hanna Brook told the council that the river will flood.")
    assert ("Hanna Brook", "told") in {(holder, cue) for holder, cue, _ in found}


def test_a_speaker_after_the_verb(reports):
    text = '"The river never floods," remarked Hanna Brook on local radio.'
    assert [(holder, cue) for holder, cue, _ in reports(text)] == [("Hanna Brook", "remarked")]


def test_a_view_that_many_share_is_held_by_the_view(reports):
    found = reports("The conventional view is that trade brings peace.")
    assert [holder for holder, *_ in found] == ["conventional view"]
