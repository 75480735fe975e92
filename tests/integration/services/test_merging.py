"""Two readers' libraries become one: nothing of the user's is lost, and what disagrees is listed."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.samples import BRIDGE, ENCODER, PAIRINGS, bridge, vectors
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Article
from viewpoints.domain.matches import Verdict
from viewpoints.errors import LibraryError, UnreadableSource, ViewpointsError
from viewpoints.services.exporting import Request
from viewpoints.storage import store
from viewpoints.tasks import Cancelled, CancelToken


@pytest.fixture
def library(tmp_path):
    opened = []

    def make(name, article=BRIDGE):
        services = open_library(tmp_path / f"{name}.sqlite", starter=False)

        def fill(c):
            article_id, ids = store.add_article(c, article, bridge())
            store.add_vectors(c, ENCODER, ids, vectors(len(ids)))
            store.add_matches(c, ENCODER, store.with_ids(PAIRINGS, (), ids, frozenset()))
            store.mark_ranked(c, article_id, ENCODER)
            return ids

        services.ids = services.database.write(fill) if article is not None else ()
        opened.append(services)
        return services

    yield make
    for each in opened:
        each.close()


def bundled(services, tmp_path, reader=""):
    path = tmp_path / f"{reader or 'nobody'}.viewpoints"
    services.exporting.export(Request("bundle", reader=reader), path)
    return path


def opinions(services):
    rows = services.database.read(lambda c: c.exec_driver_sql("SELECT reader, verdict FROM opinion").all())
    return sorted(tuple(row) for row in rows)


def test_verdicts_of_both_are_kept_by_name_and_the_conflict_is_listed(library, tmp_path):
    mine, anns = library("mine"), library("anns")
    pair = (mine.ids[1], mine.ids[3])
    mine.editing.set_verdict(*pair, Verdict.REJECTED)
    anns.editing.set_verdict(*pair, Verdict.CONFIRMED)
    found = mine.merging.read(bundled(anns, tmp_path, "Ann"))
    described = mine.merging.describe(found)
    assert (described.reader, described.known, described.verdicts) == ("Ann", 1, 1)
    merged = mine.merging.merge(found, "Ann")
    assert (merged.articles, merged.opinions, merged.verdicts) == ((), 1, 0)
    assert opinions(mine) == [("Ann", "confirmed")]
    counter = next(c for c in mine.comparing.comparison(pair[0]).counters if c.statement.id == pair[1])
    assert counter.verdict is Verdict.REJECTED
    (conflict,) = merged.conflicts
    assert (conflict.kind, conflict.here, conflict.there) == ("verdict", "rejected", "Ann: confirmed")
    taken = mine.merging.take_back(merged)
    assert opinions(mine) == []
    mine.merging.put_back(taken)
    assert opinions(mine) == [("Ann", "confirmed")]


def test_my_own_verdicts_come_back_as_mine(library, tmp_path):
    mine, other = library("mine"), library("other", None)
    mine.editing.set_verdict(mine.ids[1], mine.ids[3], Verdict.CONFIRMED)
    merged = other.merging.merge(other.merging.read(bundled(mine, tmp_path)), None)
    assert merged.verdicts == 1
    assert opinions(other) == []
    (claim,) = [c for c in other.comparing.claims() if c.links and c.links[0].verdict]
    assert claim.links[0].verdict is Verdict.CONFIRMED


def test_the_same_article_in_other_line_breaks_is_one_article(library, tmp_path):
    rewrapped = Article(text=BRIDGE.text.replace("\n\n", "\n\n\n"), title="Other title")
    mine, anns = library("mine"), library("anns")
    anns.editing.delete_article(1)

    def fill(c):
        spans = bridge()
        from dataclasses import replace

        from viewpoints.domain.articles import Span
        from viewpoints.domain.statements import Mined

        moved = []
        for s in spans.statements:
            words = s.span.of(BRIDGE.text)
            at = rewrapped.text.index(words)
            moved.append(replace(s, span=Span(at, at + len(words)), holder="Someone Else"))
        return store.add_article(c, rewrapped, Mined(statements=tuple(moved[:2])))

    anns.database.write(fill)
    merged = mine.merging.merge(mine.merging.read(bundled(anns, tmp_path, "Ann")), "Ann")
    assert (merged.articles, merged.statements) == ((), 0)
    assert sorted(c.kind for c in merged.conflicts) == ["statement", "statement", "title"]
    assert mine.comparing.articles()[0].title == "Keep the bridge"


def test_a_cancelled_merge_changes_nothing(library, tmp_path):
    mine, other = library("mine", None), library("other")
    found = mine.merging.read(bundled(other, tmp_path))
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        mine.merging.merge(found, None, cancel=token)
    assert mine.comparing.articles() == ()
    assert mine.comparing.holders() == ()


def test_imported_statements_can_be_found_and_taken_back(library, tmp_path):
    mine = library("mine")
    file = tmp_path / "l.argdown"
    file.write_text('[a]: The zeppelin flies. {holder: "Ann Reed"}\n  <- [b]: It does not.\n')
    merged = mine.merging.merge(mine.merging.read(file), None)
    assert merged.opinions == 1
    assert [h.statement.holder for h in mine.searching.words("zeppelin")] == ["Ann Reed"]
    origins = mine.database.read(lambda c: c.exec_driver_sql("SELECT DISTINCT origin FROM statement").scalars().all())
    assert sorted(origins) == ["imported", "mined"]
    taken = mine.merging.take_back(merged)
    assert mine.searching.words("zeppelin") == ()
    assert "Ann Reed" not in {h.name for h in mine.comparing.holders()}
    mine.merging.put_back(taken)
    assert len(mine.searching.words("zeppelin")) == 1


def test_verdicts_need_a_name(library, tmp_path):
    mine = library("mine")
    with pytest.raises(ViewpointsError, match="name"):
        mine.merging.merge(mine.merging.read(bundled(mine, tmp_path)), "  ")


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("x.viewpoints", b"PK\x03\x04broken", LibraryError),
        ("x.json", b'{"format": "viewpoints-library", "version": 9, "articles": []}', LibraryError),
        ("x.json", b'[{"title": "a"}]', UnreadableSource),
        ("x.txt", b"Just words.", UnreadableSource),
    ],
)
def test_what_is_no_bundle_is_told(library, tmp_path, name, data, kind):
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(kind) as told:
        library("mine").merging.read(file)
    assert told.value.hint


def test_sources_complete_what_is_empty_and_can_be_undone(library, tmp_path):
    mine = library("mine", Article(text=BRIDGE.text, title="Keep the Bridge!", author="Tomas Reed"))
    file = tmp_path / "z.json"
    items = [
        {"title": "Keep the bridge", "container-title": "The Post", "author": [{"literal": "Somebody"}]},
        {"title": "New", "URL": "https://example.org/new"},
    ]
    file.write_text(json.dumps(items))
    filled = mine.merging.fill_from_file(file)
    summary = mine.comparing.articles()[0]
    assert (summary.publisher, summary.author) == ("The Post", "Tomas Reed")
    assert filled.links == ("https://example.org/new",)
    again = mine.merging.unfill(filled)
    assert mine.comparing.articles()[0].publisher == ""
    mine.merging.unfill(again)
    assert mine.comparing.articles()[0].publisher == "The Post"


def test_zotero_is_asked_on_this_computer_only(library):
    class Answers(BaseHTTPRequestHandler):
        def do_GET(self):
            body = json.dumps([{"title": "New", "URL": "https://example.org/new"}]).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args):
            pass

    server = HTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    mine = library("mine")
    try:
        filled = mine.merging.fill_from_zotero(f"http://127.0.0.1:{server.server_port}/items")
        assert filled.links == ("https://example.org/new",)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    with pytest.raises(UnreadableSource, match="did not answer"):
        mine.merging.fill_from_zotero(f"http://127.0.0.1:{server.server_port}/items")
    with pytest.raises(ViewpointsError, match="this computer"):
        mine.merging.fill_from_zotero("http://zotero.example/")
