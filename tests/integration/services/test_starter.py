"""The starter library: there at first, never again once deleted, never half."""

from __future__ import annotations

import json

import pytest

from viewpoints import paths
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Source
from viewpoints.errors import LibraryError
from viewpoints.exchange import bundle


def test_a_new_library_opens_on_it(tmp_path):
    services = open_library(tmp_path / "library.sqlite")
    try:
        holders = {h.name: h for h in services.comparing.holders()}
        assert holders["Emmanuel Macron"].claims >= 14
        assert holders["Leonid Bershidsky"].answers >= 18
        assert services.comparing.totals().unranked == 1
        (article,) = services.comparing.articles()
        assert article.author == "Leonid Bershidsky"
        assert article.publisher == "The Moscow Times"
        assert article.url.startswith("https://www.themoscowtimes.com/")
        assert article.note
        claim = services.comparing.cards(holders["Emmanuel Macron"].id)[0].statement.id
        assert not services.comparing.comparison(claim).ranked
    finally:
        services.close()


def test_once_deleted_it_stays_away(tmp_path):
    path = tmp_path / "library.sqlite"
    services = open_library(path)
    services.editing.delete_article(services.comparing.articles()[0].id)
    services.close()
    services = open_library(path)
    try:
        assert services.comparing.articles() == ()
    finally:
        services.close()


@pytest.mark.parametrize(
    "change",
    [
        {"format": "something else"},
        {"version": 99},
        {"surprise": 1},
        {
            "articles": [
                {
                    "title": "t",
                    "text": "short",
                    "statements": [{"start": 0, "end": 99, "holder": "X", "role": "position"}],
                }
            ]
        },
        {
            "articles": [
                {
                    "title": "t",
                    "text": "short",
                    "statements": [{"start": 4, "end": 2, "holder": "X", "role": "position"}],
                }
            ]
        },
        {
            "articles": [
                {"title": "t", "text": "short", "statements": [{"start": 0, "end": 2, "holder": "X", "role": "queen"}]}
            ]
        },
    ],
)
def test_a_file_that_is_no_library_is_told(tmp_path, change):
    (file,) = (paths.resources() / "starter").glob("*.json")
    data = json.loads(file.read_text("utf-8"))
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps({**data, **change}))
    with pytest.raises(LibraryError, match=r"bad\.json"):
        bundle.read(bad.read_bytes(), bad.name)


def test_a_source_is_one_thing():
    with pytest.raises(ValueError, match="one of"):
        Source(path="a", url="b")
