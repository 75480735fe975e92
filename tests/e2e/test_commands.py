"""The commands as a user types them: real process, real worker, real library."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests import files
from tests.tiny_model import write_model

pytestmark = pytest.mark.e2e

ARTICLE = """The tram must stay

By Tomas Reed

May 3, 2024

Mayor Ada Quill said on Monday that the tram must be torn up. “The tram costs the city more than it earns,” she told \
the council. According to Quill, buses would be cheaper and cleaner.

That is wrong. But buses are not cheaper: the city pays twice as much for each bus passenger as for each tram \
passenger. The tram has earned more than it cost every year since 2015, whatever the mayor says.
"""

COMMANDS = ("import", "analyse", "rank", "articles", "holders", "claims", "counters", "search", "library")


def run(*arguments, stdin=None):
    return subprocess.run(
        [sys.executable, "-m", "viewpoints", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        input=stdin,
        check=False,
    )


def rows(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    place = tmp_path_factory.mktemp("commands")
    (place / "tram.txt").write_text(ARTICLE, "utf-8")
    (place / "empty.txt").touch()
    return place


@pytest.fixture(scope="module")
def imported(place):
    """Import a good file, the same again, an empty and a missing one, in one command into a new library."""
    library = place / "library.sqlite"
    done = run(
        "import",
        "--json",
        "--library",
        library,
        place / "tram.txt",
        place / "empty.txt",
        place / "tram.txt",
        place / "no",
    )
    return library, done


def test_a_batch_goes_on_past_bad_files_and_says_what_is_there_already(imported):
    _, done = imported
    assert done.returncode == 1
    assert [row["status"] for row in rows(done)] == ["imported", "failed", "already", "failed"]
    first = rows(done)[0]
    assert first["title"] == "The tram must stay"
    assert first["claims"] >= 2
    assert first["answers"] >= 1
    assert "Traceback" not in done.stderr
    assert "empty" in done.stderr


def test_the_imported_article_gives_claims_with_holder_and_answers(imported, place):
    library, _ = imported
    claims = rows(run("claims", "--json", "--holder", "ada quill", "--library", library))
    assert {"id", "text", "holder", "article", "start", "end", "role", "certainty", "answers"} == set(claims[0])
    assert {row["holder"] for row in claims} == {"Ada Quill"}
    assert {row["role"] for row in claims} == {"position"}
    answered = max(claims, key=lambda row: row["answers"])
    counters = rows(run("--library", library, "counters", answered["id"], "--json"))
    assert len(counters) == answered["answers"] > 0
    what = {"statement", "text", "holder", "article", "role", "verdict", "opinions"}
    why = {"similarity", "opposition", "discourse", "score", "meets", "passage"}
    assert set(counters[0]) == what | why
    assert {row["holder"] for row in counters} == {"Tomas Reed"}
    scores = [row["score"] for row in counters]
    assert scores == sorted(scores, reverse=True)


def test_the_lists_and_the_search_speak_json(imported):
    library, _ = imported
    articles = rows(run("articles", "--json", "--library", library))
    assert {(a["title"], a["author"], a["published"]) for a in articles} >= {
        ("The tram must stay", "Tomas Reed", "2024-05-03")
    }
    hits = rows(run("search", "council’s bus", "--json", "--library", library))
    assert all("bus" in row["text"].lower() for row in hits)
    (info,) = rows(run("library", "--json", "--library", library))
    assert info["articles"] == len(articles)
    (backup,) = rows(run("library", "backup", "--json", "--library", library))
    assert Path(backup["backup"]).is_file()


def test_a_library_goes_over_to_a_model_of_the_users_own(imported, tmp_path):
    library, _ = imported
    own = tmp_path / "library.sqlite"
    (backup,) = rows(run("library", "backup", "--json", "--library", library))
    own.write_bytes(Path(backup["backup"]).read_bytes())
    done = run("library", "encode", "--model", write_model(tmp_path / "tiny"), "--json", "--library", own)
    (row,) = rows(done)
    assert (row["encoder"], row["dimension"], row["waiting"]) == ("tiny", 8, 0)
    assert row["matched"] > 0
    assert rows(run("search", "--meaning", "the bus", "--json", "--library", own))
    refused = run("library", "encode", "--model", "no/such-model", "--download", "--offline", "--library", own)
    assert refused.returncode == 5
    assert "network is switched off" in refused.stderr


def test_analyse_touches_no_library_and_prints_verbatim_spans(place):
    done = run("analyse", place / "tram.txt", place / "empty.txt", "--json")
    assert done.returncode == 1
    good, bad = rows(done)
    assert set(bad) == {"path", "error"}
    text = good["article"]["text"]
    assert good["article"]["published"] == "2024-05-03"
    assert good["statements"]
    for s in good["statements"]:
        assert text[s["start"] : s["end"]] == s["text"]
    by_id = {s["id"]: s for s in good["statements"]}
    assert good["matches"]
    for match in good["matches"]:
        assert by_id[match["claim"]]["role"] == "position"
        assert {by_id[c["statement"]]["role"] for c in match["counterarguments"]} <= {"rebuttal", "concession"}
    for a in good["attributions"]:
        assert all(0 <= s["start"] < s["end"] <= len(text) for s in a["content"])


def test_rank_puts_the_nearer_text_first(place):
    claims, candidates = place / "claims.jsonl", place / "candidates.jsonl"
    claims.write_text('{"id": "c", "text": "Trams cost the city too much money.", "extra": 1}\n')
    candidates.write_text(
        '{"id": "far", "text": "The soup was served cold."}\n'
        '{"id": "near", "text": "Trams earn more than they cost."}\n'
    )
    done = run("rank", "--claims", claims, "--candidates", candidates, "--top", 2, "--json")
    (row,) = rows(done)
    assert row["claim"] == "c"
    assert [x["id"] for x in row["ranked"]] == ["near", "far"]
    assert set(row["ranked"][0]) == {"id", "similarity", "score"}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command):
    done = run(command, "--help")
    assert done.returncode == 0
    assert "--json" in done.stdout
    assert "--library" in done.stdout
    assert "exit status" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["nonsense"], 2, "invalid choice"),
        (["counters", "999999", "--library", "{place}/other.sqlite"], 4, "no statement"),
        (["articles", "--library", "{place}/tram.txt"], 4, "not a Viewpoints library"),
        (["claims", "--holder", "Nobody Atall", "--library", "{place}/other.sqlite"], 1, "Nobody called"),
        (["rank", "--claims", "{place}/none", "--candidates", "{place}/none"], 3, "cannot be read"),
        (["rank", "--claims", "{place}/tram.txt", "--candidates", "{place}/tram.txt"], 3, "not a list of texts"),
    ],
)
def test_mistakes_get_one_sentence_and_a_status(place, arguments, status, words):
    done = run(*(a.format(place=place) for a in arguments))
    assert done.returncode == status
    assert words in done.stderr
    assert "Traceback" not in done.stderr


@pytest.fixture(scope="module")
def parts(place):
    """Return what a folder of containers is imported and listed as, by one library."""
    (place / "mill.epub").write_bytes(files.epub())
    (place / "feed.xml").write_bytes(files.rss())
    (place / "mills.zip").write_bytes(files.archive({"a.txt": files.plain(), "roof.png": b"\x89PNG"}))
    (place / "stub.txt").write_text("The mayor is wrong.\n\nSubscribe to continue reading.", "utf-8")
    return place


def test_books_archives_and_feeds_are_listed_and_imported_by_part(parts):
    def imported(*arguments):
        return run("import", "--json", "--offline", "--library", parts / "parts.sqlite", *arguments)

    listed = imported("--list", parts / "mill.epub")
    assert [(row["part"], row["label"], row["kind"]) for row in rows(listed)] == [
        (1, "1. The mill", "chapter"),
        (2, "2. The road", "chapter"),
    ]
    feed = imported(parts / "feed.xml")
    assert [row["kind"] for row in rows(feed)] == ["feed item", "link"]
    chapter = imported(parts / "mill.epub", "--part", "1")
    assert [(row["status"], row["title"]) for row in rows(chapter)] == [("imported", "The mill")]
    assert imported(parts / "feed.xml", "--items", "3").returncode == 1
    both = imported(parts / "mills.zip", parts / "stub.txt")
    assert [row["status"] for row in rows(both)] == ["already", "failed"]
    assert "no reader" in both.stderr
    assert "only the beginning" in both.stderr


def test_a_hostile_file_name_breaks_no_line_of_the_list(tmp_path):
    empty = tmp_path / "new\nline\u202efdp.txt"
    try:
        empty.touch()
    except OSError:
        pytest.skip("this file system takes no such name")
    library = tmp_path / "library.sqlite"
    done = run("import", "--library", library, empty)
    listed = run("import", "--library", library, "--list")
    for words in (done.stderr, listed.stdout):
        assert "new linefdp.txt" in words
        assert "\u202e" not in words
        assert len(words.splitlines()) == 1
