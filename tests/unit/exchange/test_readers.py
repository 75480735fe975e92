"""What other programs write is read: with the oddities they are known for."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date

import pytest

from tests.exchanging import THEN, Shelf, made
from viewpoints.domain.statements import Origin, Role
from viewpoints.errors import UnreadableSource
from viewpoints.exchange import aif, argdown, kialo, qdpx, sources, tables


def by_words(collection):
    return {s.text: s for s in collection.statements}


def relations(collection):
    words = {s.id: s.text for s in collection.statements}
    return {(words[p.answer_id], words[p.claim_id]) for p in collection.pairs}


def test_an_argument_without_an_article_gets_one_made_of_its_statements():
    back = kialo.read(b"Discussion Title: Cats\n\n1. Cats are best.\n1.1. Con: Dogs are.\n", "cats.txt", THEN)
    (record,) = back.articles
    assert record.article.text == "Cats are best.\n\nDogs are."
    assert "did not come along" in record.article.note
    assert record.article.title == "Cats"
    for s in back.statements:
        assert s.span.of(record.article.text) == s.text
        assert s.origin is Origin.IMPORTED


KIALO = """Discussion Title: Should the harbour be lit?

1. The harbour should be lit \\(at night\\).
1.1. Pro: Lamps [save lives](https://example.org/(a)).
1.1.1. Con: -> See 1.2.1.
1.2. Con: Lamps cost
too much.
1.2.1. Con: They cost less than one accident.
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_kialo(newline):
    back = kialo.read(KIALO.replace("\n", newline).encode(), "k.txt", THEN)
    found = by_words(back)
    assert set(found) == {
        "The harbour should be lit (at night).", "Lamps save lives.", "Lamps cost too much.",
        "They cost less than one accident.",
    }  # fmt: skip
    assert found["Lamps save lives."].role is Role.SUPPORT
    assert relations(back) == {
        ("Lamps cost too much.", "The harbour should be lit (at night)."),
        ("They cost less than one accident.", "Lamps cost too much."),
        ("They cost less than one accident.", "Lamps save lives."),
    }


ARGDOWN = """===
title: 'The lamps'
===

# Heading

// a comment
[Lit]: The harbour should be lit. #night {holder: "Ann: Reed"}
  - <Cost>: Lamps cost too much. // they do
    <- They cost less than one
       accident.
  + [Lives]: Lamps save lives.

[Lit]
  <- [Stars]: Nobody sees the stars. /* not
  at all */ {holder: 'Ben'}
"""


def test_argdown_with_comments_tags_untitled_statements_and_references():
    back = argdown.read(ARGDOWN.encode(), "l.argdown", THEN)
    found = by_words(back)
    assert found["The harbour should be lit."].holder == "Ann: Reed"
    assert found["Nobody sees the stars."].holder == "Ben"
    assert back.articles[0].article.title == "The lamps"
    assert relations(back) == {
        ("Lamps cost too much.", "The harbour should be lit."),
        ("They cost less than one accident.", "Lamps cost too much."),
        ("Nobody sees the stars.", "The harbour should be lit."),
    }
    assert found["Lamps save lives."].role is Role.SUPPORT


def node(number, kind, text="x"):
    return {"nodeID": number, "type": kind, "text": text}


def edge(start, end):
    return {"fromID": start, "toID": end}


def test_aif_with_numbers_for_ids_null_lists_and_missing_persons():
    graph = {
        "nodes": [
            node(1, "I", "Claim."), node("2", "I", "Attack."), node(3, "CA"), node(4, "L", "Ann Reed: Claim."),
            node(5, "YA", "Asserting"), node(6, "I", "Premise."), node(7, "RA"), node(8, "MA"),
        ],
        "edges": [
            edge("2", 3), edge(3, "1"), edge(4, 5), edge(5, 1), edge(6, 7), edge(7, 1), edge(6, 8), edge(8, 1),
        ],
        "locutions": None,
    }  # fmt: skip
    back = aif.read(json.dumps(graph).encode(), "a.json", THEN)
    found = by_words(back)
    assert found["Claim."].holder == "Ann Reed"
    assert found["Premise."].role is Role.SUPPORT
    assert relations(back) == {("Attack.", "Claim.")}
    assert any("rephrasings" in loss for loss in back.losses)


def test_xaif_names_persons_by_participant():
    graph = {
        "AIF": {
            "nodes": [node(1, "I", "Claim."), node(2, "L", "Claim."), node(3, "YA")],
            "edges": [edge(2, 3), edge(3, 1)],
            "locutions": [{"nodeID": 2, "personID": 7}],
            "participants": [{"participantID": "7", "firstname": "Ann", "surname": "Reed"}],
        },
        "text": {"txt": "<span>Claim.</span>"},
    }
    assert aif.read(json.dumps(graph).encode(), "a.json", THEN).statements[0].holder == "Ann Reed"


def test_a_table_of_claims_with_names_of_its_own():
    data = "Speaker;Claim;answers;id\nAnn;It is wet.;;a\nBen;'=It is dry.;a;b\nNobody;;;c\n".encode("cp1252")
    back = tables.read_csv(data, "t.csv", THEN)
    assert {(s.holder, s.text) for s in back.statements} == {("Ann", "It is wet."), ("Ben", "=It is dry.")}
    assert relations(back) == {("=It is dry.", "It is wet.")}
    assert "1 rows" in back.losses[0]


def test_our_own_table_comes_back_with_its_articles():
    shelf = Shelf(made(["A claim.", "+An answer."]))
    out = io.BytesIO()
    tables.write_csv(shelf, out, lambda: None)
    back = tables.read_csv(out.getvalue(), "t.csv", THEN)
    assert relations(back) == {("+An answer.", "A claim.")}
    assert back.articles[0].article.author == "Ida Holm"
    assert back.articles[0].article.published == date(2024, 5, 17)


def project(text: bytes, folder: str, positions: str, origin: str = "x") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as zipped:
        zipped.writestr(f"{folder}A1.TXT", text)
        zipped.writestr(
            "project.qde",
            b"\xef\xbb\xbf"
            + f"""<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="{origin}">
            <CodeBook><Codes><Code guid="c1" name="Ann Reed" isCodable="true"/></Codes></CodeBook>
            <Sources><TextSource guid="s" name="Talk" plainTextPath="internal://a1.txt">
            <PlainTextSelection guid="{{p1}}" {positions}>
            <Coding guid="k"><CodeRef targetGUID="C1"/></Coding></PlainTextSelection>
            </TextSource><PDFSource guid="z"/></Sources></Project>""".encode(),
        )
    return out.getvalue()


@pytest.mark.parametrize("folder", ["Sources/", "sources/", ""])
def test_codings_of_a_project(folder):
    data = project("\ufeffHello.\n🙂 It rains.".encode(), folder, 'startPosition="9" endPosition="18"')
    back = qdpx.read(data, "p.qdpx", THEN)
    (s,) = back.statements
    assert (s.text, s.holder) == ("It rains.", "Ann Reed")
    assert any("only text sources" in loss for loss in back.losses)


def test_codings_that_count_line_ends_as_two():
    data = project(b"Hello.\r\nIt rains.", "", 'startPosition="8" endPosition="17"', origin="MAXQDA 2024")
    assert qdpx.read(data, "p.qdpx", THEN).statements[0].text == "It rains."


@pytest.mark.parametrize("crlf", [False, True])
def test_our_own_project_comes_back_verbatim(crlf):
    collection = made(["A claim 🙂\nof two lines.", "An answer."])
    out = io.BytesIO()
    qdpx.write(Shelf(collection), out, lambda: None, made_at=THEN, crlf=crlf)
    back = qdpx.read(out.getvalue(), "p.qdpx", THEN)
    assert [(s.text, s.holder, s.role, s.span) for s in back.statements] == [
        (s.text, s.holder, s.role, s.span) for s in collection.statements
    ]
    assert len(back.pairs) == 1


def test_a_project_loads_nothing_from_elsewhere():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as zipped:
        zipped.writestr(
            "project.qde",
            '<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]><Project xmlns="urn:QDA-XML:project:1.0" name="p">'
            '<Sources><TextSource guid="s" name="n"><PlainTextContent>&e;</PlainTextContent></TextSource></Sources>'
            "</Project>",
        )
    with pytest.raises(UnreadableSource):
        qdpx.read(out.getvalue(), "p.qdpx", THEN)


def test_sources_from_zotero():
    items = {
        "items": [
            {
                "title": "Lamps", "URL": "https://example.org/l", "container-title": "Gazette",
                "author": [{"family": "Holm", "given": "Ida"}], "issued": {"date-parts": [["2024", 5, 17]]},
            },
            {"title": "No date", "issued": {"raw": "May"}, "author": None},
        ]
    }  # fmt: skip
    first, second = sources.read_csl(json.dumps(items).encode(), "z.json")
    assert (first.about.author, first.about.publisher, first.about.published) == (
        "Ida Holm", "Gazette", date(2024, 5, 17),
    )  # fmt: skip
    assert (second.about.author, second.about.published) == ("", None)


@pytest.mark.parametrize(
    ("read", "data"),
    [
        (aif.read, b"[1]"), (aif.read, b"\xff"), (aif.read, b'{"nodes": []}'), (kialo.read, b"Hello."),
        (argdown.read, b"\n\n"), (tables.read_csv, b"a,b\n1,2\n"), (qdpx.read, b"PK\x03\x04nonsense"),
        (tables.read_csv, b""),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told(read, data):
    with pytest.raises(UnreadableSource) as told:
        read(data, "f", THEN)
    assert told.value.message
    assert told.value.hint
