from __future__ import annotations

from datetime import date

import pytest

from viewpoints.domain.articles import Source
from viewpoints.ingest.read import read_source

BODY = (
    "The mayor says that the bridge will pay for itself. It will not, and he knows it, for he has read the same report "
    "that everybody else in the town hall has read.\n\n"
    "“A bridge is a promise,” he told the council. That is a pretty phrase. A promise that nobody can keep is a lie."
)


def paste(text):
    return read_source(Source(text=text))


def from_file(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return read_source(Source(path=str(path)))


def test_title_byline_and_date_are_lifted_off_plain_text():
    article = paste(f"A bridge too far\n\nBy Ann Poe\n\n8 November 2019\n\n{BODY}")
    assert (article.title, article.author, article.published) == ("A bridge too far", "Ann Poe", date(2019, 11, 8))
    assert article.text == BODY
    assert article.language == "en"
    assert article.source_name == "pasted text"


def test_head_lines_without_blank_lines_between_are_told_apart():
    article = paste(f"A bridge too far\nBy Ann Poe\n8 November 2019\n\n{BODY}")
    assert (article.title, article.author, article.published) == ("A bridge too far", "Ann Poe", date(2019, 11, 8))
    assert article.text == BODY


def test_a_headline_that_could_be_a_sentence_stays_in_the_text():
    article = paste(f"The mayor is wrong.\n\n{BODY}")
    assert article.title == "The mayor is wrong"
    assert article.text == f"The mayor is wrong.\n\n{BODY}"


def test_a_text_without_headline_gets_none():
    article = paste(BODY)
    assert article.title == ""
    assert article.text == BODY


def test_a_body_sentence_that_begins_like_a_byline_stays():
    text = f"{BODY}\n\nBy Monday Europe had forgotten it.\n\nBy the river nobody came."
    assert paste(text).text == text


def test_a_disclaimer_in_plain_text_stays_and_names_the_publisher():
    disclaimer = "The views expressed in the article do not necessarily reflect those of The Daily Sun."
    article = paste(f"{BODY}\n\n{disclaimer}")
    assert article.text.endswith(disclaimer)
    assert article.publisher == "The Daily Sun"


def test_wrapped_lines_are_joined_and_hyphens_resolved():
    text = (
        "The mayor says that the bridge will pay for itself, which no exam-\n"
        "ple from any other town in the land has ever shown it to do, and\n"
        "for example the half-\n"
        "baked plan of our neighbours did not.\n"
        "\n"
        "We will all pay."
    )
    assert paste(text).text == (
        "The mayor says that the bridge will pay for itself, which no example from any other town in the land has ever "
        "shown it to do, and for example the half-baked plan of our neighbours did not.\n\nWe will all pay."
    )


def test_long_lines_without_blank_ones_are_paragraphs():
    one = "The mayor says that the bridge will pay for itself, and he has said it so often that some believe it by now."
    two = "It will not, and he knows it, for he has read the same report that everybody else in the town hall has read."
    assert paste(f"{one}\n{two}\n{one}").text == f"{one}\n\n{two}\n\n{one}"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_encodings(tmp_path, encoding):
    text = (
        "Le maire a déjà tort : la forêt, l’été, où ça ? Les citoyens n’ont pas été consultés sur le projet du pont.\n"
        * 5
    )
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    assert "Le maire a déjà tort : la forêt, l’été, où ça ?" in read_source(Source(path=str(path))).text


def test_one_damaged_byte_does_not_garble_the_rest(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(("Le maire a déjà tort, même en été. " * 20).encode() + b"\xff fin")
    assert "déjà tort, même en été" in read_source(Source(path=str(path))).text


def test_markdown_shows_as_a_reader_sees_it(tmp_path):
    article = from_file(
        tmp_path,
        "op.md",
        "# A Bridge *Too* Far\n\n**The mayor has a plan. The town has none.**\n\nBy [Ann Poe](#)\n\n"
        "November 08, 2019\n\n"
        "Jo Doe / Flickr (CC BY 2.0)\n\n"
        "The mayor [says](http://example.org) that the **bridge** will\n"
        "pay for `itself`. It will not, said those who live in Europe's\n\n"
        "poorest town, far from the sea.\n\n"
        "**Related article:** [Mayor Says Bridge Is Safe](http://example.org)\n\n"
        "> A bridge is a promise.\n\n- First point\n- Second point\n\n<div>Raw &amp; html</div>\n\n"
        "*This article was first [published](#) in The Daily Sun.*\n\n"
        "*The opinions expressed here do not necessarily reflect the views of The Evening Moon.*\n\n"
        "Original url:\n\n<https://www.eveningmoon.example/2019/11/08/a-bridge>",
    )
    assert article.title == "A Bridge Too Far"
    assert article.author == "Ann Poe"
    assert article.published == date(2019, 11, 8)
    assert article.publisher == "The Evening Moon"
    assert article.url == "https://www.eveningmoon.example/2019/11/08/a-bridge"
    assert article.source_name == "op.md"
    first, *rest = article.text.split("\n\n")
    assert first == (
        "The mayor says that the bridge will pay for itself. "
        "It will not, said those who live in Europe's poorest town, far from the sea."
    )
    assert rest == [
        "A bridge is a promise.",
        "First point",
        "Second point",
        "Raw & html",
    ]


def test_markdown_front_matter_is_metadata(tmp_path):
    article = from_file(
        tmp_path,
        "op.md",
        f'---\ntitle: "A bridge too far"\nauthor: Ann Poe\ndate: 2019-11-08\nurl: https://example.org/a\n---\n\n{BODY}\n',
    )
    assert (article.title, article.author, article.published) == ("A bridge too far", "Ann Poe", date(2019, 11, 8))
    assert article.url == "https://example.org/a"
    assert article.text == BODY


def test_a_section_heading_further_down_is_no_title(tmp_path):
    article = from_file(tmp_path, "op.md", f"{BODY}\n\n## What to do\n\nNothing at all.")
    assert article.title == ""
    assert "What to do" in article.text


def test_a_headline_in_two_lines_is_one():
    headline = (
        "The mayor wants a bridge;\n"
        "The town that has to pay for all of it wants none of it, and has said so in each of its many letters to him."
    )
    article = paste(f"{headline}\n\n{BODY}")
    assert article.text.split("\n\n")[0] == headline.replace("\n", " ")
    assert paste(f"The mayor wants a bridge;\nthe town does not.\n\n{BODY}").text.startswith(
        "The mayor wants a bridge; the"
    )


def test_rules_go_and_odd_marks_stay():
    assert paste(f"{BODY}\n\n* * *\n\n:.\n\n___\n\nThe end.").text == f"{BODY}\n\n:.\n\nThe end."


def test_newsletter_and_advertisement_lines_go_but_sentences_on_them_stay():
    kept = "Sign up for the army, he said, or leave."
    article = paste(
        f"{BODY}\n\nAdvertisement\n\nSign up for our weekly newsletter and get it in your inbox.\n\n{kept}\n\n"
        "Follow Ann Poe on Twitter @annpoe\n\nPhoto: Jo Doe/AP\n\nHe read more, and he knew it."
    )
    assert article.text == f"{BODY}\n\n{kept}\n\nHe read more, and he knew it."


@pytest.mark.parametrize(
    ("head", "title", "author", "publisher"),
    [
        ("No more glass on the beach\nJane Roe, Bloomberg, 12 June 2018\n\n", True, "Jane Roe", "Bloomberg"),
        ("The Herald, 3 May 2019\nNo more glass on the beach\nJane Roe\n\n", True, "Jane Roe", "The Herald"),
        ("No more glass on the beach\n\n", True, "", ""),
        ("No more glass on the beach\n", True, "", ""),
        ("Jane Roe, Bloomberg, 12 June\n\n", False, "Jane Roe", "Bloomberg"),
    ],
)
def test_the_head_of_a_tiny_wrapped_text(head, title, author, publisher):
    body = (
        "Every summer the same debate returns. Hotel owners\nsay that the guests would stay at home.\n\nThey never did."
    )
    found = read_source(Source(text=head + body))
    assert found.title == ("No more glass on the beach" if title else "")
    assert (found.author, found.publisher) == (author, publisher)
    assert found.text.startswith("Every summer")
    assert "Hotel owners say that" in found.text
