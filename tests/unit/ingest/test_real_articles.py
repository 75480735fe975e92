"""Reads the articles kept beside the checkout, where there are any."""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from viewpoints.domain.articles import Source
from viewpoints.ingest.read import read_source

OPEDS = Path(__file__).parents[3] / ".." / "shared" / "bench" / "opeds"
SEED = OPEDS / "text" / "seed_macron-half-baked.md"

pytestmark = pytest.mark.skipif(not OPEDS.is_dir(), reason="no real articles beside the checkout")


def folded(text):
    text = unicodedata.normalize("NFKC", text).translate(str.maketrans("’‘“”–—", "''\"\"--"))
    return re.sub(r"\s+", "", text).lower()


@pytest.mark.parametrize("gold", sorted(OPEDS.glob("*.json")), ids=lambda path: path.stem)
def test_no_sentence_is_lost(gold):
    (path,) = (OPEDS / "text").glob(f"{gold.stem}.*")
    text = folded(read_source(Source(path=str(path))).text)
    sentences = json.loads(gold.read_text("utf-8"))["sentences"]
    assert [each["text"] for each in sentences if folded(each["text"]) not in text] == []


@pytest.mark.skipif(not SEED.exists(), reason="the article is not there")
def test_what_an_article_states_about_itself():
    article = read_source(Source(path=str(SEED)))
    assert article.title == "Macron's Vision of Russia's Future Is Half-Baked"
    assert article.author == "Leonid Bershidsky"
    assert article.published == date(2019, 11, 8)
    assert article.publisher == "The Moscow Times"
    assert article.url.startswith("https://www.themoscowtimes.com/2019/11/08/")
    assert article.language == "en"
    assert article.text.startswith("In a remarkably frank interview with the Economist")
    assert article.text.endswith("Europe's geopolitical repositioning a reality.")
    assert "Related article" not in article.text
    assert "Europe's neighborhood, far from U.S. shores" in article.text
    assert "a future Russian leader" in article.text
