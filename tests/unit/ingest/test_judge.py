from __future__ import annotations

import pytest

from viewpoints.domain.articles import Source
from viewpoints.errors import NotAnArticle
from viewpoints.ingest.blocks import PageFacts
from viewpoints.ingest.judge import Sort, judge
from viewpoints.ingest.read import read_source

PARAGRAPH = (
    "The mayor says that the bridge will pay for itself within ten years. It will not, and he knows it as well as we "
    "do: his own treasurer wrote in March that the tolls would not even cover the paint, and nobody has contradicted "
    "her since. A bridge that costs more than it carries is a monument, and monuments should be voted on."
)
ARTICLE = "\n\n".join([PARAGRAPH] * 5)
CONSENT = (
    "We value your privacy. We and our 812 partners store and access information on a device.\n\n"
    "You can accept all cookies or manage preferences at any time in the cookie settings."
)
TEASERS = "\n\n".join(f"The mayor and bridge number {n}: what he says, and what it costs us." for n in range(25))


def sort_of(text, title="", page=None):
    found = judge(text, title, "page.html", page)
    return found and found.sort


@pytest.mark.parametrize(
    ("text", "title", "page", "sort"),
    [
        (f"{PARAGRAPH}\n\nSubscribe to continue reading. Already a subscriber?", "", None, Sort.PAYWALL),
        (f"{PARAGRAPH}\n\nDieser Artikel ist nur für Abonnenten.", "", None, Sort.PAYWALL),
        (f"{PARAGRAPH}\n\nIl vous reste 80 % de cet article à lire.", "", None, Sort.PAYWALL),
        (f"{PARAGRAPH} And what the treasurer", "", PageFacts(metered=True, article=True), Sort.PAYWALL),
        (ARTICLE, "", PageFacts(wall=True, article=True, stated_words=900), Sort.PAYWALL),
        (
            CONSENT,
            "The Post",
            PageFacts(),
            Sort.CONSENT,
        ),
        ("Wir verwenden Cookies. Bitte alle Cookies akzeptieren: zustimmen und weiter.", "", None, Sort.CONSENT),
        ("Log in to your account\n\nForgot your password?", "Log in", PageFacts(password=True), Sort.LOGIN),
        ("Welcome back, reader.", "Welcome", PageFacts(password=True), Sort.LOGIN),
        ("Please verify you are a human by ticking the box.", "Just a moment", PageFacts(), Sort.ROBOT),
        ("Sorry. Here are some other stories you may like.", "404 - Page not found", PageFacts(), Sort.GONE),
        ("La page que vous cherchez est partie. Erreur 404.", "Page introuvable", PageFacts(), Sort.GONE),
        (TEASERS, "Opinion", PageFacts(kind="website", links=80, headlines=25), Sort.INDEX),
        (TEASERS, "Bridges", PageFacts(collection=True, links=80, headlines=25), Sort.INDEX),
        ("Photo essay: the bridge.", "The bridge", PageFacts(article=True, pictures=12), Sort.PICTURES),
        ("Hello.", "", PageFacts(), Sort.SHORT),
    ],
)
def test_what_stands_in_place_of_an_article_is_told(text, title, page, sort):
    assert sort_of(text, title, page) is sort


@pytest.mark.parametrize(
    ("text", "title", "page"),
    [
        (ARTICLE, "The bridge", PageFacts(article=True, links=300, headlines=40)),
        (ARTICLE, "The bridge", PageFacts(kind="website", links=300, headlines=40)),
        # Whole articles stay whole, whatever their page asks for around them.
        (ARTICLE, "The bridge", PageFacts(article=True, wall=True, metered=True, stated_words=260)),
        (f"{ARTICLE}\n\nSubscribe to continue reading.", "The bridge", PageFacts(article=True, wall=True)),
        (ARTICLE, "The bridge", PageFacts(article=True, password=True)),
        # Articles about these very things.
        (f"{PARAGRAPH}\n\nTracking is no accident: sites use cookies to follow us.\n\n{ARTICLE}", "Cookies", None),
        (f"{ARTICLE}\n\nThe page was not found when we looked for the report.", "404: what the mayor hides", None),
        ("The mayor is wrong about the bridge.", "", None),
        ("\n\n".join(f"{n}. Speak to the mayor before you speak of him." for n in range(30)), "Ten rules", None),
    ],
)
def test_articles_are_left_alone(text, title, page):
    assert sort_of(text, title, page) is None


def test_the_reader_is_told_what_it_is_and_may_insist(tmp_path):
    path = tmp_path / "stub.txt"
    path.write_text(f"{PARAGRAPH}\n\nSubscribe to continue reading.", "utf-8")
    with pytest.raises(NotAnArticle, match=r"stub\.txt holds only the beginning") as caught:
        read_source(Source(path=str(path)))
    assert "anyway" in caught.value.hint
    article = read_source(Source(path=str(path)), anyway=True)
    assert article.text.startswith(PARAGRAPH)
    assert "only the beginning" in article.note
    whole = tmp_path / "whole.txt"
    whole.write_text(ARTICLE, "utf-8")
    assert read_source(Source(path=str(whole)), anyway=True).note == ""


def test_a_front_page_is_told_from_an_article(tmp_path):
    teaser = "<article><h3><a href='/{0}'>Bridge {0} is safe, says the mayor</a></h3><p>Is it?</p></article>"
    head = "<title>The Post</title><meta property='og:type' content='website'>"
    path = tmp_path / "front.html"
    path.write_text(
        f"<html><head>{head}</head><body>{''.join(teaser.format(n) for n in range(40))}</body></html>", "utf-8"
    )
    with pytest.raises(NotAnArticle, match="a list of links"):
        read_source(Source(path=str(path)))
