"""Exports: only what is asked for, said in words, written whole or not at all."""

from __future__ import annotations

import os

import pytest

from tests.samples import BRIDGE, ENCODER, PAIRINGS, bridge, vectors
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Article, Span
from viewpoints.domain.matches import Verdict
from viewpoints.domain.statements import Manner, Mined, MinedHolder, MinedStatement, Role
from viewpoints.errors import ViewpointsError
from viewpoints.services.exporting import FORMATS, Request, Scope, Style, Suggestions
from viewpoints.storage import store
from viewpoints.tasks import Cancelled, CancelToken, Progress


@pytest.fixture
def services(tmp_path):
    services = open_library(tmp_path / "library.sqlite", starter=False)

    def fill(c):
        article_id, ids = store.add_article(c, BRIDGE, bridge())
        store.add_vectors(c, ENCODER, ids, vectors(len(ids)))
        store.add_matches(c, ENCODER, store.with_ids(PAIRINGS, (), ids, frozenset()))
        store.mark_ranked(c, article_id, ENCODER)
        other = Article(text="Cats are fine.", title="Cats")
        store.add_article(
            c,
            other,
            Mined(
                (MinedHolder("Cy Dent"),),
                (),
                (MinedStatement(Span(0, 14), "Cy Dent", Role.POSITION, Manner.OWN, 0.5),),
            ),
        )
        return ids

    services.ids = services.database.write(fill)
    yield services
    services.close()


WRITABLE = [each.key for each in FORMATS if each.writer is not None]


@pytest.mark.parametrize("key", WRITABLE)
def test_each_format_is_written_whole_with_progress(services, tmp_path, key):
    reports: list[Progress] = []
    path = tmp_path / "out"
    services.exporting.export(Request(key), path, reports.append)
    assert path.stat().st_size > 100
    assert reports[-1].total > 0
    assert sorted(p.name for p in tmp_path.iterdir() if "out" in p.name) == ["out"]


@pytest.mark.parametrize("key", WRITABLE)
def test_a_cancelled_export_leaves_nothing(services, tmp_path, key):
    token = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.total:
            token.cancel()

    with pytest.raises(Cancelled):
        services.exporting.export(Request(key), tmp_path / "out", stop, token)
    assert not [p for p in tmp_path.iterdir() if "out" in p.name]


def test_nothing_is_overwritten_without_asking(services, tmp_path):
    path = tmp_path / "out.md"
    path.write_text("mine")
    with pytest.raises(ViewpointsError, match="already"):
        services.exporting.export(Request("markdown"), path)
    assert path.read_text() == "mine"
    services.exporting.export(Request("markdown"), path, overwrite=True)
    assert path.read_text().startswith("# ")


def test_a_file_that_appears_meanwhile_is_kept(services, tmp_path):
    path = tmp_path / "out.md"

    def meanwhile(progress: Progress) -> None:
        if progress.total:
            path.write_text("theirs")

    with pytest.raises(ViewpointsError, match="already"):
        services.exporting.export(Request("markdown"), path, meanwhile)
    assert path.read_text() == "theirs"
    assert [p.name for p in tmp_path.iterdir() if "out" in p.name] == ["out.md"]


def test_a_failed_export_keeps_the_former_file_and_says_why(services, tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("former")

    def broken(progress: Progress) -> None:
        if progress.total:
            raise OSError(28, os.strerror(28))

    with pytest.raises(ViewpointsError, match="No space left") as told:
        services.exporting.export(Request("csv"), path, broken, overwrite=True)
    assert told.value.hint
    assert path.read_text() == "former"
    assert [p.name for p in tmp_path.iterdir() if "out" in p.name] == ["out.csv"]


def test_a_folder_that_is_not_there_is_told(services, tmp_path):
    with pytest.raises(ViewpointsError, match="could not be written"):
        services.exporting.export(Request("csv"), tmp_path / "no" / "out.csv")


def test_only_what_is_shown_is_exported_and_the_rest_is_said(services, tmp_path):
    path = tmp_path / "out.md"
    contents = services.exporting.export(Request("markdown", Scope("T", statements=(services.ids[1],))), path)
    words = path.read_text()
    assert "Repairs, she says" in words
    assert "must close for good" not in words
    assert "Cats" not in words
    assert contents.tally.statements == 3  # with its two answers
    assert any("Not shown here and left out: 3 other statements" in said for said in contents.left_out)


def test_a_comparison_takes_along_only_the_other_holders_answers(services, tmp_path):
    author = next(h.id for h in services.comparing.holders() if h.name == "Cy Dent")
    contents = services.exporting.contents(Request("html", Scope("T", statements=(services.ids[1],), against=author)))
    assert (contents.tally.statements, contents.tally.pairs) == (1, 0)


def test_an_article_is_exported_whole(services):
    article = services.comparing.articles()[1].id
    contents = services.exporting.contents(Request("aif", Scope("T", articles=(article,))))
    assert (contents.tally.articles, contents.tally.statements) == (1, 5)


def test_suggestions_are_marked_or_left_out_and_both_is_said(services, tmp_path):
    claim, answer = services.ids[1], services.ids[3]
    services.editing.set_verdict(claim, answer, Verdict.CONFIRMED)
    services.editing.set_verdict(claim, services.ids[2], Verdict.REJECTED)
    marked = services.exporting.contents(Request("html"))
    assert marked.tally.rejected == 1
    assert any("1 rejected answer is left out" in said for said in marked.left_out)
    assert any("marked so" in said for said in marked.left_out)
    path = tmp_path / "out.md"
    request = Request("markdown", Scope("T", suggestions=Suggestions.LEFT_OUT))
    left = services.exporting.export(request, path)
    assert (left.tally.statements, left.tally.pairs) == (2, 1)
    assert any(said.startswith("Left out, as nobody has reviewed them: 4 statements") for said in left.left_out)
    assert "not reviewed" not in path.read_text().split("##", 1)[1]
    assert "Left out" in path.read_text(), "the file says so too"


@pytest.mark.parametrize("key", [each.key for each in FORMATS])
def test_the_preview_shows_the_beginning_of_each_format(services, key):
    preview = services.exporting.preview(Request(key))
    assert preview.words
    assert preview.contents.left_out[-1:] == FORMATS[[f.key for f in FORMATS].index(key)].cannot[-1:]


def test_a_citation_of_a_statement_that_is_gone_is_told(services):
    with pytest.raises(ViewpointsError, match="no longer"):
        services.exporting.citation((999,), Style.APA)


def test_an_unknown_format_is_told(services, tmp_path):
    with pytest.raises(ViewpointsError, match="no format"):
        services.exporting.export(Request("wordperfect"), tmp_path / "out")
