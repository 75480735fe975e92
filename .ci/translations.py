"""Catalogues of the window's words: gathers them from the sources and compiles them for Qt.

    python .ci/translations.py update     new words into resources/translations/*.ts, marked unfinished
    python .ci/translations.py release    the .ts files into the .qm files that the program loads

Translate in between, with Qt Linguist or any editor. Run it in an environment with PySide6 installed.

What errors say is made up in English, in whatever process they happen, and translated where it is shown: the sentences
are gathered from the sources as templates ("{0} cannot be read ({1}).") into the context Errors and into told.json, by
which the window recognises them.
"""

from __future__ import annotations

import ast
import itertools
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "fr": 2, "de": 2, "ru": 3}
"""How many plural forms Qt knows of each language. English has a catalogue for its plurals alone."""
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

MADE_BY = {"Failed", "_died", "_no_article"}
"""What makes errors of sentences, besides the errors themselves."""
TABLES = ("_SAYS", "_SENTENCES")
"""Tables of these names hold such sentences."""
LETTERS = 6
"""A template of fewer letters would be recognised in anything."""

Key = tuple[str, str]


def sources() -> list[Path]:
    """Return the files that speak to the user through Qt."""
    return sorted((ROOT / "viewpoints" / "gui").rglob("*.py"))


def templates() -> list[str]:
    """Return the sentences that errors are made with, {0}, {1} and so on for what is filled in."""
    errors = ast.parse((ROOT / "viewpoints" / "errors.py").read_text("utf-8"))
    names = MADE_BY | {node.name for node in errors.body if isinstance(node, ast.ClassDef)}
    found = set[str]()
    for path in sorted((ROOT / "viewpoints").rglob("*.py")):
        if "gui" in path.relative_to(ROOT).parts:
            continue
        tree = ast.parse(path.read_text("utf-8"))
        named = {
            target.id: node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in names:
                for value in (*node.args, *(k.value for k in node.keywords)):
                    found.update(sentences(value, named))
        for table in (named[name] for name in TABLES if name in named):
            said = (each for value in ast.walk(table) for each in sentences(value, named))
            found.update(each for each in said if each.endswith("."))
    return sorted(each for each in found if " " in each and sum(c.isalpha() for c in each) >= LETTERS)


def sentences(value: ast.expr, named: dict[str, ast.expr]) -> list[str]:
    """Return the templates that an expression can come to; nothing where it is computed elsewhere."""
    match value:
        case ast.Constant(value=str(words)):
            filled = itertools.count()
            return [re.sub(r"\{\w*\}", lambda _: f"{{{next(filled)}}}", words)]
        case ast.JoinedStr(values=parts):
            filled = iter(range(len(parts)))
            return ["".join(p.value if isinstance(p, ast.Constant) else f"{{{next(filled)}}}" for p in parts)]
        case ast.IfExp(body=one, orelse=other):
            return [*sentences(one, named), *sentences(other, named)]
        case ast.Name(id=name) if name in named:
            return sentences(named[name], {k: v for k, v in named.items() if k != name})
    return []


def tool(name: str) -> str:
    """Return one of Qt's tools, which stand beside this Python even where its environment is not switched on."""
    return shutil.which(name, path=str(Path(sys.executable).parent)) or name


def gathered() -> list[Key]:
    """Return every word of the window with its context, in the order of contexts and of the sources."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "words.ts"
        # `tr` is QCoreApplication.translate throughout: its first argument is the context.
        command = [
            tool("pyside6-lupdate"),
            "-silent",
            "-locations",
            "none",
            "-tr-function-alias",
            "tr=none,translate+=tr",
        ]
        subprocess.run([*command, *map(str, sources()), "-ts", str(path)], check=True, capture_output=True)
        tree = ET.parse(path)
    said = [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in tree.iter("context")
        for message in context.findall("message")
    ]
    return [*said, *(("Errors", each) for each in templates())]


def known(language: str) -> dict[Key, ET.Element]:
    """Return the messages that a catalogue has already."""
    path = FOLDER / f"viewpoints_{language}.ts"
    if not path.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.parse(path).iter("context")
        for message in context.findall("message")
    }


def fresh(source: str, language: str) -> ET.Element:
    """Return a message that waits for its translation."""
    message = ET.Element("message")
    ET.SubElement(message, "source").text = source
    translation = ET.SubElement(message, "translation", type="unfinished")
    if "%n" in source or "%Ln" in source:
        message.set("numerus", "yes")
        for _ in range(FORMS[language]):
            ET.SubElement(translation, "numerusform")
    return message


def update() -> None:
    """Write the catalogues anew: what is translated stays, what is gone goes, what is new waits."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    words = gathered()
    (FOLDER / "told.json").write_text(json.dumps(templates(), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    for language in FORMS:
        old, waiting = known(language), 0
        root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
        contexts: dict[str, ET.Element] = {}
        for context, source in words:
            if language == "en" and "%n" not in source and "%Ln" not in source:
                continue
            if context not in contexts:
                contexts[context] = ET.SubElement(root, "context")
                ET.SubElement(contexts[context], "name").text = context
            message = old.get((context, source))
            if message is None:
                message = fresh(source, language)
            waiting += message.find("translation[@type='unfinished']") is not None
            contexts[context].append(message)
        ET.indent(root, "  ")
        path = FOLDER / f"viewpoints_{language}.ts"
        path.write_text(HEAD + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
        print(f"{path.name}: {waiting} wait for translation")  # noqa: T201 - a command's own words


def release(folder: Path = FOLDER) -> None:
    """Compile the catalogues into `folder`."""
    for path in sorted(FOLDER.glob("*.ts")):
        made = folder / f"{path.stem}.qm"
        subprocess.run([tool("pyside6-lrelease"), "-silent", str(path), "-qm", str(made)], check=True)


if __name__ == "__main__":
    {"update": update, "release": release}[sys.argv[1]]()
