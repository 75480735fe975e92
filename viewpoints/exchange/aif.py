"""AIF JSON as AIFdb keeps it, and xAIF around it, out and in."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, BinaryIO

from viewpoints.domain.exchange import Collection, Stock
from viewpoints.errors import UnreadableSource
from viewpoints.exchange.arguments import Drafted, collected
from viewpoints.exchange.writing import NOT_REVIEWED, Tick, link, shown_words, text_into

_SUGGESTED = f"Default Conflict ({NOT_REVIEWED})"

# Node ids are numbers to some readers. Four kinds share them out: 4i claim, 4i+1 utterance, 4i+2 asserting, 4n+3 the
# n-th conflict.


def write(stock: Stock, out: BinaryIO, tick: Tick, *, made_at: datetime, wrapped: bool) -> None:
    """Write statements and their conflicts as AIF, or with `wrapped` as xAIF.

    Each statement is a claim (I) asserted (YA) by an utterance (L); each answer attacks its claim by a conflict (CA).
    """
    stamp = made_at.strftime("%Y-%m-%d %H:%M:%S")
    with text_into(out) as file:
        file.write('{"AIF": {\n' if wrapped else "{\n")
        _list(file.write, "nodes", _nodes(stock, tick, stamp))
        file.write(",\n")
        _list(file.write, "edges", _edges(stock, tick))
        file.write(",\n")
        _list(file.write, "locutions", _locutions(stock, tick, stamp, by_number=wrapped))
        if wrapped:
            file.write(",\n")
            _list(file.write, "participants", _participants(stock))
            file.write(',\n"schemefulfillments": [], "descriptorfulfillments": []},\n')
            file.write(f'"text": {_json(shown_words(stock.scope.title))}, "dialog": false,\n')
            file.write('"OVA": {"firstname": "", "surname": "", "url": "", "nodes": [], "edges": []}')
        file.write("}\n")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _list(write_: Any, name: str, rows: Iterable[dict[str, Any]]) -> None:  # noqa: ANN401 - a file's own method
    write_(f"{_json(name)}: [")
    for number, row in enumerate(rows):
        write_((",\n" if number else "\n") + _json(row))
    write_("]")


def _node(number: int, kind: str, words: str, stamp: str, scheme: str = "") -> dict[str, Any]:
    made = {"nodeID": str(number), "text": words, "type": kind, "timestamp": stamp}
    return made | ({"scheme": scheme} if scheme else {})


def _nodes(stock: Stock, tick: Tick, stamp: str) -> Iterator[dict[str, Any]]:
    for s in stock.statements():
        tick()
        words = shown_words(s.text)
        yield _node(4 * s.id, "I", words, stamp)
        yield _node(4 * s.id + 1, "L", f"{shown_words(s.holder)}: {words}", stamp)
        yield _node(4 * s.id + 2, "YA", "Asserting", stamp, "Asserting")
    for number, pair in enumerate(stock.pairs()):
        tick()
        words = _SUGGESTED if pair.suggested else "Default Conflict"
        yield _node(4 * number + 3, "CA", words, stamp, "Default Conflict")


def _edges(stock: Stock, tick: Tick) -> Iterator[dict[str, Any]]:
    def ends() -> Iterator[tuple[int, int]]:
        for s in stock.statements():
            tick()
            yield 4 * s.id + 1, 4 * s.id + 2
            yield 4 * s.id + 2, 4 * s.id
        for number, pair in enumerate(stock.pairs()):
            tick()
            yield 4 * pair.answer_id, 4 * number + 3
            yield 4 * number + 3, 4 * pair.claim_id

    for number, (start, end) in enumerate(ends(), start=1):
        yield {"edgeID": str(number), "fromID": str(start), "toID": str(end), "formEdgeID": None}


def _locutions(stock: Stock, tick: Tick, stamp: str, *, by_number: bool) -> Iterator[dict[str, Any]]:
    addresses = {record.id: link(record.article.url) for record in stock.articles()}
    for s in stock.statements():
        tick()
        yield {
            "nodeID": str(4 * s.id + 1),
            "personID": str(s.holder_id) if by_number else shown_words(s.holder),
            "timestamp": stamp,
            "start": None,
            "end": None,
            "source": addresses.get(s.article_id) or None,
        }


def _participants(stock: Stock) -> Iterator[dict[str, Any]]:
    for holder in stock.holders():
        first, _, last = shown_words(holder.name).rpartition(" ")
        yield {"participantID": str(holder.id), "firstname": first, "surname": last}


# -- in again -------------------------------------------------------------------------------------------------------


def read(data: bytes, name: str, now: datetime) -> Collection:
    """Read AIF or xAIF; raise `UnreadableSource` if it is neither.

    Ids may be numbers or words, lists may be missing or null, and persons may be unknown.
    """
    try:
        whole = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise UnreadableSource(f"{name} is not JSON ({error}).", "Export it as AIF or xAIF again.") from error
    graph = whole.get("AIF", whole) if isinstance(whole, dict) else None
    if not isinstance(graph, dict) or not isinstance(graph.get("nodes"), list):
        raise UnreadableSource(f"{name} is not an argument in AIF: it has no nodes.", "Export it as AIF or xAIF again.")
    return collected(_drafted(graph, name), now)


def _rows(graph: dict[str, Any], key: str) -> Iterator[dict[str, Any]]:
    rows = graph.get(key)
    yield from (row for row in rows if isinstance(row, dict)) if isinstance(rows, list) else ()


def _drafted(graph: dict[str, Any], name: str) -> Drafted:
    drafted = Drafted(name)
    kinds: dict[str, str] = {}
    words: dict[str, str] = {}
    for node in _rows(graph, "nodes"):
        number = str(node.get("nodeID"))
        kinds[number], words[number] = str(node.get("type") or ""), str(node.get("text") or "")
    out: dict[str, list[str]] = defaultdict(list)
    into: dict[str, list[str]] = defaultdict(list)
    for edge in _rows(graph, "edges"):
        start, end = str(edge.get("fromID")), str(edge.get("toID"))
        out[start].append(end)
        into[end].append(start)
    holders = _holders(graph, kinds, words, out)
    for number, kind in kinds.items():
        if kind == "I":
            drafted.add(number, words[number], holder=holders.get(number, ""))
    others = 0
    for number, kind in kinds.items():
        if kind in {"CA", "RA", "MA", "PA"}:
            starts = [n for n in into[number] if kinds.get(n) == "I"]
            ends = [n for n in out[number] if kinds.get(n) == "I"]
            pairs = [(start, end) for start in starts for end in ends]
            others += _relate(drafted, kind, words[number], pairs)
    if others:
        drafted.lose(f"{others} rephrasings and preferences, which a library has no place for.")
    return drafted


def _relate(drafted: Drafted, kind: str, words: str, pairs: list[tuple[str, str]]) -> int:
    """Note relations of one kind; return how many have no place in a library."""
    if kind not in {"CA", "RA"}:
        return len(pairs)
    for start, end in pairs:
        if kind == "RA":
            drafted.support(start, end)
        elif words == _SUGGESTED:
            drafted.suggest(start, end)
        else:
            drafted.attack(start, end)
    return 0


def _holders(
    graph: dict[str, Any], kinds: dict[str, str], words: dict[str, str], out: dict[str, list[str]]
) -> dict[str, str]:
    """Return who asserts each claim: by the participant of its utterance, else by the name before its words."""
    people = {
        str(p.get("participantID")): f"{p.get('firstname') or ''} {p.get('surname') or ''}".strip()
        for p in _rows(graph, "participants")
    }
    speakers = {str(row.get("nodeID")): str(row.get("personID") or "") for row in _rows(graph, "locutions")}
    found: dict[str, str] = {}
    for number, kind in kinds.items():
        if kind != "L":
            continue
        person = speakers.get(number, "")
        for end in (e for y in out[number] if kinds.get(y) == "YA" for e in out[y] if kinds.get(e) == "I"):
            before, colon, _ = words[number].partition(":")
            said = words[number][: -len(words[end])] if words[number].endswith(words[end]) else ""
            prefix = said.rstrip().removesuffix(":") if said else before if colon and len(before) <= 80 else ""
            named = people.get(person) or prefix or ("" if person.isdigit() else person)
            if named:
                found.setdefault(end, named)
    return found
