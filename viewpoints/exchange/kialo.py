"""A discussion as Kialo exports it as text, in."""

from __future__ import annotations

import re
from datetime import datetime

from viewpoints.domain.exchange import Collection
from viewpoints.domain.statements import Role
from viewpoints.errors import UnreadableSource
from viewpoints.exchange.arguments import Drafted, collected

_CLAIM = re.compile(r"^((?:\d+\.)+) (?:(Pro|Con): )?(.*)$")
_SEE = re.compile(r"^-> See ((?:\d+\.)+\d*)\.?$")
_LINK = re.compile(r"(?<!\\)\[((?:[^\]\\]|\\.)*)\]\((?:[^()\\]|\\.|\([^()]*\))*\)")
_ESCAPE = re.compile(r"\\([()\[\]\\*_#`.!-])")


def read(data: bytes, name: str, now: datetime) -> Collection:
    """Read a discussion: a con answers what it stands under, a pro supports it.

    Raises `UnreadableSource` if it is none.
    """
    lines = data.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").split("\n")
    title = ""
    found: dict[str, tuple[str, str]] = {}
    last = ""
    for line in lines:
        claim = _CLAIM.match(line)
        if line.startswith("Discussion Title:") and not found:
            title = line.partition(":")[2].strip()
        elif claim:
            last = claim[1]
            found[last] = (claim[2] or "", claim[3])
        elif last and line.strip():
            stance, words = found[last]
            found[last] = (stance, f"{words} {line.strip()}")
    if not found:
        raise UnreadableSource(
            f"{name} is not a discussion exported from Kialo.", "Its claims begin with numbers such as “1.2.”."
        )
    drafted = Drafted(name, title=title)
    for number, (stance, words) in found.items():
        parent = re.sub(r"\d+\.$", "", number)
        seen = _SEE.match(words.strip())
        key = _numbered(seen[1]) if seen else number
        if not seen:
            role = {"Pro": Role.SUPPORT, "Con": Role.REBUTTAL}.get(stance, Role.POSITION)
            drafted.add(number, _plain(words), role=role)
        if stance == "Con":
            drafted.attack(key, _target(parent, found))
        elif stance == "Pro":
            drafted.support(key, _target(parent, found))
    drafted.lose("A discussion on Kialo does not say who wrote each claim.")
    return collected(drafted, now)


def _numbered(words: str) -> str:
    return words if words.endswith(".") else f"{words}."


def _target(number: str, found: dict[str, tuple[str, str]]) -> str:
    """Return where a number leads: a claim that only points to another one stands for that one."""
    for _ in range(len(found)):
        seen = _SEE.match(found[number][1].strip()) if number in found else None
        if not seen:
            break
        number = _numbered(seen[1])
    return number


def _plain(words: str) -> str:
    return _ESCAPE.sub(r"\1", _LINK.sub(r"\1", words))
