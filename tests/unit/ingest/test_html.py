from __future__ import annotations

import json
from datetime import date

import pytest

from viewpoints.domain.articles import Source
from viewpoints.errors import UnreadableSource
from viewpoints.ingest.read import read_source

PARAGRAPHS = (
    "The mayor says that the bridge will pay for itself. It will not, and he knows it, for he has read the report.",
    "“A bridge is a promise,” he told the council on Monday. That is a pretty phrase, but nobody can keep the promise.",
    "Those who have to pay for it were never asked, and those who were asked will never have to pay for any of it.",
)


def page(head="", body="", paragraphs=PARAGRAPHS, lang="en"):
    inner = "".join(f"<p>{each}</p>" for each in paragraphs)
    return (
        f"<!DOCTYPE html><html lang='{lang}'><head>{head}</head><body>"
        "<nav><a href='/'>Home</a><a href='/o'>Opinion</a></nav>"
        f"<article>{body}{inner}</article><footer>About us. Contact. Terms of use.</footer></body></html>"
    )


def read(tmp_path, text, name="page.html"):
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_source(Source(path=str(path)))


def test_json_ld_states_everything(tmp_path):
    head = """<title>A bridge too far | The Daily Sun</title>
    <meta property="og:site_name" content="The Daily Sun"><link rel="canonical" href="https://sun.example/a-bridge">
    <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "OpinionNewsArticle",
      "headline": "A bridge too far", "datePublished": "2019-11-08T10:00:00Z",
      "author": [{"@type": "Person", "name": "Ann Poe"}, {"@type": "Person", "name": "Bob Roe"}]}]}</script>"""
    article = read(tmp_path, page(head, "<h1>A bridge too far</h1>"))
    assert article.title == "A bridge too far"
    assert article.author == "Ann Poe; Bob Roe"
    assert article.published == date(2019, 11, 8)
    assert article.publisher == "The Daily Sun"
    assert article.url == "https://sun.example/a-bridge"
    assert article.language == "en"
    assert article.text == "\n\n".join(PARAGRAPHS)


def test_meta_elements_state_what_json_ld_does_not(tmp_path):
    head = """<meta property="og:title" content="A bridge too far"><meta name="byl" content="By Ann Poe, Columnist">
    <meta property="article:author" content="https://sun.example/ann"><meta name="pdate" content="20191108">
    <script type="application/ld+json">{"broken": </script>"""
    article = read(tmp_path, page(head))
    assert (article.title, article.author, article.published) == ("A bridge too far", "Ann Poe", date(2019, 11, 8))


def test_bylines_and_dates_are_found_in_the_markup(tmp_path):
    body = "<h1>A bridge too far</h1><div class='byline'>By Ann Poe</div><time datetime='2019-11-08'>Friday</time>"
    article = read(tmp_path, page("<title>A bridge too far - The Daily Sun</title>", body))
    assert (article.title, article.author, article.published) == ("A bridge too far", "Ann Poe", date(2019, 11, 8))
    assert article.publisher == "The Daily Sun"


def test_nothing_is_guessed(tmp_path):
    article = read(tmp_path, page("<title>A bridge too far</title>"))
    assert (article.author, article.published, article.publisher, article.url) == ("", None, "", "")


def test_the_publisher_is_never_the_author(tmp_path):
    head = "<meta property='og:site_name' content='Daily Sun'><meta name='author' content='The Daily Sun'>"
    article = read(tmp_path, page(head))
    assert (article.author, article.publisher) == ("", "Daily Sun")


def test_the_encoding_the_page_declares_is_used(tmp_path):
    text = page("<meta charset='iso-8859-2'>", paragraphs=["Zażółć gęślą jaźń, powiedział burmistrz. " * 6])
    assert "Zażółć gęślą jaźń" in read(tmp_path, text.encode("iso-8859-2")).text


def test_external_entities_are_not_read(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("TOPSECRET", "utf-8")
    inner = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    text = (
        f"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM '{secret.as_uri()}'>]>"
        f"<html><body><article><p>&x; {PARAGRAPHS[0]}</p>{inner}</article></body></html>"
    )
    article = read(tmp_path, text)
    assert PARAGRAPHS[1] in article.text
    assert "TOPSECRET" not in article.text


def test_text_that_a_script_would_draw_is_taken_from_json_ld(tmp_path):
    body = " ".join(PARAGRAPHS * 3)
    node = json.dumps({"@type": "NewsArticle", "headline": "A bridge", "articleBody": body})
    head = f"<script type='application/ld+json'>{node}</script>"
    article = read(tmp_path, page(head, paragraphs=["Photo of a bridge."]))
    assert article.text == body


def test_teasers_after_the_article_are_left_out(tmp_path):
    body = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    text = page(
        "", body + "<h3>More from the Daily Sun</h3><p>Ten bridges to see.</p><p>Is the mayor ill?</p>", paragraphs=()
    )
    assert read(tmp_path, text).text == "\n\n".join(PARAGRAPHS)


def test_pasted_html_is_read_as_html():
    article = read_source(Source(text="<p>He says <em>no</em>.</p><p>She says yes &amp; means it.</p>"))
    assert article.text == "He says no.\n\nShe says yes & means it."


def test_pasted_words_with_angle_brackets_are_words():
    text = "If a < b and c > d then the mayor is wrong, <as always> he is."
    assert read_source(Source(text=text)).text == text


def test_web_archives_hold_a_page(tmp_path):
    archive = (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://sun.example/a\r\nSubject: A bridge\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="XX"\r\n\r\n'
        "--XX\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + page()
        + "\r\n--XX--\r\n"
    )
    article = read(tmp_path, archive, "page.mhtml")
    assert PARAGRAPHS[2] in article.text
    assert article.url == "https://sun.example/a"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            page(paragraphs=["Subscribe now to continue reading this article. Already a subscriber? Sign in."]),
            "for subscribers",
        ),
        (page(paragraphs=["Hello."]), "hardly any text"),
        (
            page(
                "<meta property='og:type' content='website'>",
                "".join(
                    f"<p><a href='/{n}'>The mayor says that bridge number {n} is safe for all</a></p>"
                    for n in range(60)
                ),
                paragraphs=(),
            ),
            "a list of links to articles",
        ),
    ],
)
def test_pages_without_an_article_are_refused(tmp_path, text, expected):
    with pytest.raises(UnreadableSource, match=expected) as caught:
        read(tmp_path, text)
    assert "page.html" in caught.value.message
    assert caught.value.hint.endswith(".")


def test_a_headline_worded_otherwise_than_the_metadata_stays_out_of_the_text(tmp_path):
    head = """<meta property="og:title" content="A bridge too far">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "A bridge too far"}</script>"""
    article = read(tmp_path, page(head, "<h1>Why the new bridge goes one river too far</h1>"))
    assert article.text == "\n\n".join(PARAGRAPHS)


def test_a_subheading_is_never_joined_to_the_sentence_below_it(tmp_path):
    body = f"<p>{PARAGRAPHS[0]}</p><h2>What the treasurer and the engineers of the harbour have found out, and the</h2>"
    text = page("", body + "".join(f"<p>{each}</p>" for each in PARAGRAPHS[1:]), paragraphs=())
    assert PARAGRAPHS[1] in read(tmp_path, text).text.split("\n\n")


def test_a_summary_that_runs_into_the_first_sentence_is_cut_off(tmp_path):
    summary = "Nobody asked for the bridge, and nobody will pay for it"
    head = f'<meta property="og:description" content="{summary}">'
    text = page(head, paragraphs=[f"{summary} {PARAGRAPHS[0]}", *PARAGRAPHS[1:]])
    assert read(tmp_path, text).text == "\n\n".join(PARAGRAPHS)


def test_titles_in_menus_are_not_the_headline(tmp_path):
    menu = "<ul><li><a href='/x'><p class='image-title'>Other news here</p></a></li></ul>"
    body = f"{menu}<p class='text_title'>The bridge in tow</p>"
    article = read(tmp_path, page("<title>Column: on bridges of all kinds</title>", body))
    assert article.title == "The bridge in tow"


def test_links_that_lead_nowhere_are_not_kept(tmp_path):
    head = '<link rel="canonical" href="http://[::1"><meta property="og:url" content="http://[x]/a">'
    article = read(tmp_path, page(head))
    assert (article.url, article.published) == ("", None)
