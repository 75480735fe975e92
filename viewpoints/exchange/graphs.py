"""Graphs of claims and answers: GraphML, DOT and JSON Canvas."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from typing import BinaryIO
from xml.sax.saxutils import escape

from viewpoints.domain.exchange import Counterpart, StatementRecord, Stock
from viewpoints.domain.statements import ANSWERING
from viewpoints.exchange.report import markdown
from viewpoints.exchange.writing import Tick, link, one_line, origin_words, shown_words, status, text_into

_NODE_KEYS = (
    ("words", "string"), ("holder", "string"), ("role", "string"), ("article", "string"), ("url", "string"),
    ("paragraph", "int"), ("reviewed", "boolean"),
)  # fmt: skip
_EDGE_KEYS = (("relation", "string"), ("score", "double"), ("similarity", "double"), ("status", "string"))


def write_graphml(stock: Stock, out: BinaryIO, tick: Tick) -> None:
    """Write statements as nodes and answers as directed edges, from the answer to its claim."""
    with text_into(out) as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
        for kind, keys in (("node", _NODE_KEYS), ("edge", _EDGE_KEYS)):
            for name, values in keys:
                file.write(f'<key id="{kind}_{name}" for="{kind}" attr.name="{name}" attr.type="{values}"/>\n')
        file.write('<graph id="viewpoints" edgedefault="directed">\n')
        addresses = {r.id: link(r.article.url) for r in stock.articles()}
        for s in stock.statements():
            tick()
            row = (s.text, s.holder, s.role.value, s.article, addresses.get(s.article_id, ""), s.paragraph, s.reviewed)
            file.write(f'<node id="s{s.id}">')
            for (name, _), value in zip(_NODE_KEYS, row, strict=True):
                words = str(value).lower() if isinstance(value, bool) else shown_words(str(value))
                file.write(f'<data key="node_{name}">{escape(words, {chr(13): "&#13;"})}</data>')
            file.write("</node>\n")
        for number, pair in enumerate(stock.pairs()):
            tick()
            rating = pair.rating
            file.write(f'<edge id="e{number}" source="s{pair.answer_id}" target="s{pair.claim_id}">')
            for name, value in (
                ("relation", "answers"),
                ("score", rating.score if rating else None),
                ("similarity", rating.similarity if rating else None),
                ("status", status(pair)),
            ):
                if value is not None:
                    file.write(f'<data key="edge_{name}">{escape(str(value))}</data>')
            file.write("</edge>\n")
        file.write("</graph>\n</graphml>\n")


def _dot(words: str) -> str:
    return '"' + one_line(words).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _wrapped(words: str, width: int = 48) -> str:
    """Return a label of at most six short lines; the whole words go into the tooltip."""
    lines = textwrap.wrap(one_line(words)[: 8 * width], width, max_lines=6, placeholder=" …")
    return "\\n".join(line.replace("\\", "\\\\").replace('"', '\\"') for line in lines)


def write_dot(stock: Stock, out: BinaryIO, tick: Tick) -> None:
    """Write the graph for Graphviz: an arrow from each answer to its claim, dashed where nobody has reviewed it."""
    with text_into(out) as file:
        file.write('digraph viewpoints {\n  rankdir=RL; charset="UTF-8";\n')
        file.write('  node [shape=box, style="rounded", fontname="sans-serif", fontsize=10];\n')
        for s in stock.statements():
            tick()
            colour = "#b24c0c" if s.role in ANSWERING else "#0b5fa5"
            label = f'"{_wrapped(s.holder)}:\\n{_wrapped(s.text)}"'
            file.write(f'  s{s.id} [label={label}, tooltip={_dot(s.text)}, color="{colour}"];\n')
        for pair in stock.pairs():
            tick()
            style = "dashed" if pair.suggested else "solid"
            file.write(f"  s{pair.answer_id} -> s{pair.claim_id} [style={style}, tooltip={_dot(status(pair))}];\n")
        file.write("}\n")


# -- JSON Canvas ----------------------------------------------------------------------------------------------------

_WIDTH, _GAP, _LINE, _LETTERS = 420, 40, 26, 44


def _height(words: str) -> int:
    return 90 + _LINE * min(len(words) // _LETTERS + 1, 24)


def write_canvas(stock: Stock, out: BinaryIO, tick: Tick) -> None:
    """Write JSON Canvas 1.0: claims in a left column, each one's answers to the right of it, joined by arrows."""
    with text_into(out) as file:
        file.write('{"nodes":[')
        for number, node in enumerate(_canvas_nodes(stock, tick)):
            file.write((",\n" if number else "\n") + json.dumps(node, ensure_ascii=False))
        file.write('],\n"edges":[')
        for number, pair in enumerate(stock.pairs()):
            tick()
            edge = {
                "id": f"e{pair.claim_id}-{pair.answer_id}",
                "fromNode": f"s{pair.answer_id}",
                "fromSide": "left",
                "toNode": f"s{pair.claim_id}",
                "toSide": "right",
                "label": status(pair),
            }
            file.write((",\n" if number else "\n") + json.dumps(edge, ensure_ascii=False))
        file.write("]}\n")


def _canvas_nodes(stock: Stock, tick: Tick) -> Iterator[dict[str, object]]:
    addresses = {r.id: link(r.article.url) for r in stock.articles()}
    placed: set[int] = set()
    top = 0
    for group in stock.groups():
        tick()
        fresh: list[Counterpart] = [
            each for each in group.counterparts if each.statement.id not in placed and each.statement != group.statement
        ]
        below = top
        if group.statement.id not in placed:
            placed.add(group.statement.id)
            yield _card(group.statement, 0, top, addresses)
            below = top + _height(group.statement.text) + _GAP
        right = top
        for each in fresh:
            if each.statement.id in placed:
                continue
            placed.add(each.statement.id)
            yield _card(each.statement, _WIDTH + 200, right, addresses)
            right += _height(each.statement.text) + _GAP
        top = max(below, right)
    for statement in stock.statements():
        if statement.id not in placed:
            yield _card(statement, 2 * (_WIDTH + 200), top, addresses)
            top += _height(statement.text) + _GAP


def _card(s: StatementRecord, x: int, y: int, addresses: dict[int, str]) -> dict[str, object]:
    lines = [f"**{markdown(s.holder)}**", markdown(s.text), markdown(f"{s.article}, paragraph {s.paragraph}")]
    if words := origin_words(s):
        lines.append(f"*{markdown(words)}*")
    if address := addresses.get(s.article_id):
        lines.append(f"[source](<{address}>)")
    return {
        "id": f"s{s.id}",
        "type": "text",
        "x": x,
        "y": y,
        "width": _WIDTH,
        "height": _height(s.text),
        "color": "2" if s.role in ANSWERING else "5",
        "text": "\n\n".join(lines),
    }
