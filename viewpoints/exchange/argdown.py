"""Argdown, out and in: statements with who holds them, and which attacks which."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from viewpoints.domain.articles import Article
from viewpoints.domain.exchange import Collection, Counterpart, StatementRecord, Stock
from viewpoints.domain.statements import Role
from viewpoints.exchange.arguments import Drafted, collected
from viewpoints.exchange.writing import Tick, link, one_line, text_into

# A full stop or colon is a sign only around a word (.v. and :smile:).
_SPECIAL = re.compile(r"([/\[\]<>#@*_{}\-+()=\\^]|[.:](?=[^\s.:]+[.:]))")
SUGGESTED, SUGGESTED_FOR = "suggested", "suggested_for"
"""The statements whose answers to this one, or to which this one's answers, are not reviewed."""


def escaped(words: str) -> str:
    """Return words on one line with every letter that Argdown may take for a sign of its own escaped."""
    return _SPECIAL.sub(r"\\\1", one_line(words))


def _data(**values: str | list[str]) -> str:
    """Return a block of data; braces and slashes go in as escapes, or they would end it or begin a comment."""
    parts = (f"{key}: {_string(value)}" for key, value in values.items() if value)
    return "{" + ", ".join(parts) + "}"


def _string(value: str | list[str]) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(_string(each) for each in value) + "]"
    made = json.dumps(one_line(value), ensure_ascii=False)
    for sign in "{}<>#[]":
        made = made.replace(sign, f"\\u{ord(sign):04x}")
    return made.replace("//", "/\\u002f").replace("/*", "/\\u002a")


def write(stock: Stock, out: BinaryIO, tick: Tick) -> None:
    """Write each claim with its answers below it; what nobody has reviewed is named in the data of the claim."""
    with text_into(out) as file:
        file.write(f"===\ntitle: {_string(stock.scope.title)}\ngenerator: Viewpoints\n===\n\n")
        addresses = {r.id: (r.article.title, link(r.article.url)) for r in stock.articles()}
        written: set[int] = set()
        related: set[tuple[int, int]] = set()
        for group in stock.groups():
            tick()
            sides = [each for each in group.counterparts if (each.pair.claim_id, each.pair.answer_id) not in related]
            related.update((each.pair.claim_id, each.pair.answer_id) for each in sides)
            file.write(_statement(group.statement, addresses, written, sides))
            for each in sides:
                file.write("    -> " if each.answers else "    <- ")
                file.write(_statement(each.statement, addresses, written))
            file.write("\n")
        for statement in stock.statements():
            tick()
            if statement.id not in written:
                file.write(f"{_statement(statement, addresses, written)}\n")


def _statement(
    statement: StatementRecord,
    addresses: dict[int, tuple[str, str]],
    written: set[int],
    sides: Sequence[Counterpart] = (),
) -> str:
    title = f"[s{statement.id}]"
    suggested = {
        key: [f"s{each.statement.id}" for each in sides if each.pair.suggested and each.answers is answers]
        for key, answers in ((SUGGESTED, False), (SUGGESTED_FOR, True))
    }
    if statement.id in written:
        # Given its words once more, a statement would have them twice.
        return f"{title} {_data(**suggested)}\n" if any(suggested.values()) else f"{title}\n"
    written.add(statement.id)
    article, address = addresses.get(statement.article_id, ("", ""))
    data = _data(holder=statement.holder, role=statement.role.value, article=article, url=address, **suggested)
    return f"{title}: {escaped(statement.text)} {data}\n"


# -- in again -------------------------------------------------------------------------------------------------------

_COMMENT = re.compile(r"(?<!\\)(?:/\*.*?(?:\*/|$)|<!--.*?(?:-->|$))", re.DOTALL)
_LINE_COMMENT = re.compile(r"(?<![\\:])//.*")
_RELATION = re.compile(r"^(\s*)(?:(<-|->|<\+|\+>|-|\+|_>|<_|_|><)\s+)?(?=[\[<(\w“\"'])")
_TITLED = re.compile(r"^(\[|<)([^\]>]*)([\]>])(?::\s*(.*))?$", re.DOTALL)
_NUMBERED = re.compile(r"^\s*\(\d+\)\s+")
_INFERENCE = re.compile(r"^\s*(-{2,}|={3,}).*$")
_ESCAPE = re.compile(r"\\([^A-Za-z0-9\s])")
_TAG = re.compile(r"(?<!\\)#(?:\([^)]*\)|[\w-]+)\s*$")


@dataclass(slots=True)
class _Line:
    indent: int
    relation: str
    text: str


def read(data: bytes, name: str, now: datetime) -> Collection:
    """Read the statements, arguments and relations of an Argdown document; raise `UnreadableSource` if it has none."""
    words = data.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
    title, words = _front_matter(words)
    drafted = Drafted(name, title=title)
    reading = _Reading(drafted)
    for block in re.split(r"\n[ \t]*\n", _without_comments(words)):
        reading.block(block)
    reading.finish()
    return collected(drafted, now)


def _front_matter(words: str) -> tuple[str, str]:
    found = re.match(r"\s*={3,}[ \t]*\n(.*?)\n={3,}[ \t]*(?:\n|$)", words, re.DOTALL)
    if not found:
        return "", words
    title = re.search(r"^title:\s*(.+?)\s*$", found[1], re.MULTILINE)
    return (_scalar(title[1]) if title else ""), words[found.end() :]


def _scalar(words: str) -> str:
    if words.startswith('"') and words.endswith('"') and len(words) > 1:
        try:
            return str(json.loads(words))
        except ValueError:
            return words[1:-1]
    if words.startswith("'") and words.endswith("'") and len(words) > 1:
        return words[1:-1].replace("''", "'")
    return words


def _without_comments(words: str) -> str:
    words = _COMMENT.sub("", words)
    return "\n".join(_LINE_COMMENT.sub("", line) for line in words.split("\n"))


def _parted_data(words: str) -> tuple[str, dict[str, Any]]:
    """Return words without the block of data at their end, and what it says."""
    if not words.endswith("}"):
        return words, {}
    depth = 0
    quote = ""
    start = None
    at = 0
    while at < len(words):
        letter = words[at]
        if letter == "\\":
            at += 2
            continue
        if depth and quote:
            quote = "" if letter == quote else quote
        elif depth and letter in "\"'":
            quote = letter
        elif letter == "{":
            start = at if depth == 0 else start
            depth += 1
        elif letter == "}" and depth:
            depth -= 1
            if depth == 0 and at == len(words) - 1 and start is not None:
                return words[:start].rstrip(), _mapping(words[start + 1 : at])
        at += 1
    return words, {}


_FIELD = re.compile(
    r"""\s*([\w-]+)\s*:\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[(?:[^\]"']|"(?:[^"\\]|\\.)*"|'[^']*')*\]|[^,]*)\s*(?:,|$)"""
)


def _mapping(words: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in _FIELD.finditer(words):
        value = each[2].strip()
        if value.startswith("["):
            found[each[1]] = [_scalar(part.strip()) for part in value[1:-1].split(",")]
        else:
            found[each[1]] = _scalar(value)
    return found


class _Reading:
    """Gathers statements and relations block by block; a relation is with the line that a line is indented under."""

    def __init__(self, drafted: Drafted) -> None:
        self.drafted = drafted
        self.counted = 0
        self.words: dict[str, str] = {}
        self.data: dict[str, dict[str, Any]] = {}
        self.relations: list[tuple[str, str, str]] = []
        self.argument = ""
        self.premises: list[str] = []
        self.inferred = False
        self.undercuts = self.contradictions = 0

    def block(self, block: str) -> None:
        """Read what stands between two blank lines."""
        self.argument_ends_unless_numbered(block)
        above: list[tuple[int, str]] = []
        for line in self._lines(block):
            key = self._element(line.text)
            if not key:
                continue
            while above and above[-1][0] >= line.indent:
                above.pop()
            if line.relation and above:
                self.relations.append((line.relation, key, above[-1][1]))
            above.append((line.indent, key))

    def argument_ends_unless_numbered(self, block: str) -> None:
        """Forget the premises of an argument whose list is over."""
        if not _NUMBERED.match(block) and not _INFERENCE.match(block):
            self.premises, self.inferred = [], False

    def _lines(self, block: str) -> list[_Line]:
        lines: list[_Line] = []
        for raw in block.split("\n"):
            if not raw.strip() or re.match(r"\s*#+\s", raw):
                continue
            if _INFERENCE.match(raw):
                self.inferred = True
                continue
            numbered = _NUMBERED.match(raw)
            found = _RELATION.match(raw)
            starts = numbered or (found and (found[2] or re.match(r"\s*[\[<]", raw) or not lines))
            if numbered:
                lines.append(_Line(0, "conclusion" if self.inferred else "premise", raw[numbered.end() :].strip()))
                self.inferred = False
            elif starts and found:
                lines.append(_Line(len(found[1].expandtabs(4)), found[2] or "", raw[found.end() :].strip()))
            elif lines:
                lines[-1].text += f" {raw.strip()}"
            else:
                lines.append(_Line(0, "", raw.strip()))
        return lines

    def _element(self, text: str) -> str:
        text, data = _parted_data(text)
        while found := _TAG.search(text):
            text = text[: found.start()].rstrip()
        titled = _TITLED.match(text)
        if titled and (titled[1] == "[") == (titled[3] == "]"):
            key, words = f"{titled[1]}{titled[2].strip()}", titled[4] or ""
        else:
            self.counted += 1
            key, words = f"untitled {self.counted}", text
        words = " ".join(_ESCAPE.sub(r"\1", words).split())
        if words:
            self.words.setdefault(key, words)
        self.words.setdefault(key, "")
        known = self.data.setdefault(key, {})
        known.update(data)
        return key

    def finish(self) -> None:
        """Hand over what was read."""
        for key, words in self.words.items():
            data = self.data.get(key, {})
            role = str(data.get("role", ""))
            about = Article(text="", title=str(data.get("article", "")), url=link(str(data.get("url", ""))))
            said = words or key.lstrip("[<")
            holder = str(data.get("holder") or data.get("author") or data.get("speaker") or "")
            self.drafted.add(key, said, holder=holder, role=Role(role) if role in set(Role) else None, article=about)
        for relation, key, parent in self.relations:
            if relation in {"-", "<-"}:
                self._attack(key, parent)
            elif relation == "->":
                self._attack(parent, key)
            elif relation in {"+", "<+"}:
                self.drafted.support(key, parent)
            elif relation == "+>":
                self.drafted.support(parent, key)
            elif relation == "><":
                self.contradictions += 1
                self.drafted.attack(key, parent)
                self.drafted.attack(parent, key)
            elif relation in {"_", "<_", "_>"}:
                self.undercuts += 1
        if self.undercuts:
            self.drafted.lose(f"{self.undercuts} undercuts: a library has answers to statements, not to inferences.")

    def _attack(self, answer: str, claim: str) -> None:
        by_claim = self.data.get(claim, {}).get(SUGGESTED, [])
        by_answer = self.data.get(answer, {}).get(SUGGESTED_FOR, [])
        if answer.lstrip("[<") in by_claim or claim.lstrip("[<") in by_answer:
            self.drafted.suggest(answer, claim)
        else:
            self.drafted.attack(answer, claim)
