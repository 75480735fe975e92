"""Where a sentence that reports a view turns to its answer, as in: She says it is safe, but nobody has tested it."""

from __future__ import annotations

from collections.abc import Sequence

from viewpoints.domain.articles import Span
from viewpoints.mining import lexicon
from viewpoints.mining.attribution import Quotes, Report
from viewpoints.mining.candidates import source_kind
from viewpoints.mining.parse import Parsed, Token

_SURE = 0.5
"""A report must be so likely for its sentence to be split."""
_TURNS = frozenset({"but", "yet", "though", "although", "whereas", "however"})
_GRANTS = frozenset({"although", "though", "while", "whereas"})
_PAUSES = frozenset({",", ";", "—", "–", "-", ":", '"', "”", "’", "'"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
_FINITE = frozenset({"VBZ", "VBP", "VBD", "MD"})
_LEAST = 4
"""A part of no more words is no statement."""


def turn(parsed: Parsed, reports: Sequence[Report], quotes: Quotes) -> tuple[Span, Span] | None:
    """Return the report and its answer as two parts of a sentence, or nothing where the boundary is not clear."""
    said = [s for r in reports if r.probability >= _SURE for s in (*r.content, r.cue, r.source) if s is not None]
    tokens = list(parsed.tokens)
    if not said or len(tokens) <= 2 * _LEAST or "only" in {t.lower_ for t in tokens[:5]}:
        return None
    at = _after_concession(parsed, tokens, said) if tokens[0].lower_ in _GRANTS else _at_turn(parsed, tokens, said)
    if at is None or quotes.around(parsed.base + tokens[at].idx) is not None:
        return None
    before = at - 1
    while tokens[before].is_space:
        before -= 1
    return parsed.span(0, before), parsed.span(at, len(tokens) - 1)


def _after_concession(parsed: Parsed, tokens: Sequence[Token], said: Sequence[Span]) -> int | None:
    """Read "While she says it is safe, nobody has tested it."."""
    for i in range(_LEAST, len(tokens) - _LEAST):
        if tokens[i].text == "," and all(s.end <= parsed.base + tokens[i].idx for s in said):
            rest = tokens[i + 1 :]
            return i + 1 if any(t.dep_ == "ROOT" for t in rest) and _another_says(rest) else None
    return None


def _at_turn(parsed: Parsed, tokens: Sequence[Token], said: Sequence[Span]) -> int | None:
    """Read "She says it is safe, but nobody has tested it."."""
    last = max(s.end for s in said)
    rest = (t for t in tokens if parsed.base + t.idx + len(t) > last and t.text not in _PAUSES and not t.is_space)
    first = next(rest, None)
    if first is None or first.lower_ not in _TURNS or not _LEAST < first.i < len(tokens) - _LEAST:
        return None
    return first.i if _another_says(tokens[first.i + 1 :]) else None


def _another_says(tokens: Sequence[Token]) -> bool:
    """Say whether the words are a clause of their own, of which he who was reported is not the subject."""
    if tokens[0].tag_ in {"WDT", "WP", "WP$"}:
        return False
    inside = {t.i for t in tokens}
    subject = next((t for t in tokens if t.dep_ in _SUBJECTS and t.head.i in inside), None)
    if subject is None or source_kind(subject) in {"first", "relative"}:
        return False
    if source_kind(subject) == "third" and not _is_judged(subject):
        return False
    # "but doubts that it will": the verb comes first, and its subject was reported.
    return all(t.tag_ not in _FINITE for t in tokens if t.i < subject.i)


def _is_judged(subject: Token) -> bool:
    """Say whether the clause judges its subject: "but he is wrong about the cost"."""
    judging = lexicon.discourse().words["evaluation"]
    verb = subject.head
    return verb.lemma_ == "be" and any(c.dep_ in {"acomp", "attr"} and c.lower_ in judging for c in verb.children)
