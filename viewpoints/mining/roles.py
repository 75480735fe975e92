"""Roles: what each sentence does, decided by a small trained model over the discourse."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from viewpoints.domain.articles import Span
from viewpoints.domain.statements import Manner, MinedStatement, Role
from viewpoints.mining import outlook
from viewpoints.mining.attribution import THRESHOLD, Quotes
from viewpoints.mining.features import Features, describe
from viewpoints.mining.holders import Holders
from viewpoints.mining.outlook import describe_again
from viewpoints.mining.turns import turn
from viewpoints.mining.voices import Option, Voice
from viewpoints.paths import resources

CLASSES = ("position", "rebuttal", "concession", "support", "testimony", "context")
"""What a sentence can do; testimony is support in another's voice."""
OTHERS = frozenset({"position", "testimony"})
"""What is said in another's voice."""

_BIAS = "bias"
_LAST = 5
"""Who the author is, is said in one of so many sentences at the end."""


@dataclass(frozen=True, slots=True)
class RoleModel:
    """A softmax regression over named features, what it favours, and how sure its choices turned out to be."""

    weights: dict[str, tuple[float, ...]]
    favour: tuple[float, ...]
    sure: dict[str, tuple[float, float, float]]

    def probabilities(self, features: Features) -> list[float]:
        """Return how likely each class is."""
        totals = list(self.weights[_BIAS])
        for name, value in features.items():
            row = self.weights.get(name)
            if row is not None:
                for k, weight in enumerate(row):
                    totals[k] += weight * value
        top = max(totals)
        parts = [math.exp(t - top) for t in totals]
        whole = sum(parts)
        return [p / whole for p in parts]

    def certainty(self, chosen: str, judged: Sequence[float], voice: Voice) -> float:
        """Return how often role and holder were right, of choices like this one."""
        bias, odds, heard = self.sure.get(chosen, (0.0, 1.0, 0.0))
        total = bias + sum(w * v for w, v in zip((odds, heard), signs(chosen, judged, voice), strict=True))
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))

    def decide(self, judged: Sequence[float]) -> str:
        """Return the class to choose."""
        return CLASSES[max(range(len(CLASSES)), key=lambda k: judged[k] * self.favour[k])]


def signs(chosen: str, judged: Sequence[float], voice: Voice) -> tuple[float, float]:
    """Return what tells how sure a choice is: the odds of its role, and how likely its holder is."""
    p = judged[CLASSES.index(chosen)]
    if chosen in {"support", "testimony"}:
        p = judged[CLASSES.index("support")] + judged[CLASSES.index("testimony")]
    p = min(0.999, max(0.001, p))
    main = voice.main
    others = main.probability if main is not None else 0.0
    return math.log(p / (1.0 - p)), others if chosen in OTHERS else 1.0 - voice.probability


@cache
def model() -> RoleModel:
    """Return the trained model of roles."""
    data = json.loads((resources() / "lexicons" / "roles.json").read_text("utf-8"))
    sure = {k: (v[0], v[1], v[2]) for k, v in data["sure"].items()}
    return RoleModel({k: tuple(v) for k, v in data["weights"].items()}, tuple(data["favour"]), sure)


def statements(heard: Sequence[Voice], holders: Holders, quotes: Quotes) -> tuple[MinedStatement, ...]:
    """Return the article's statements in text order, one for each sentence that does more than give context.

    A sentence that reports a view and clearly turns to its answer makes two.
    """
    made: list[MinedStatement] = []
    trained = model()
    rows = describe(heard, holders)
    first = [trained.probabilities(row) for row in rows]
    for voice, before, row in zip(heard, first, describe_again(heard, holders, first, rows), strict=True):
        judged = outlook.model().revised(before, row)
        chosen = trained.decide(judged)
        if chosen == "context" or _presents_author(voice, holders, len(heard)):
            continue
        halves = None
        if chosen in {"position", "rebuttal"} and voice.main is not None:
            reports = [o.report for o in voice.options if o.report is not None and o.starts_here]
            halves = turn(voice.parsed, reports, quotes)
        parts = [(voice.parsed.sentence.span, chosen)]
        if halves is not None:
            parts = list(zip(halves, ("position", "rebuttal"), strict=True))
        certainty = round(min(1.0, trained.certainty(chosen, judged, voice)), 3)
        made += (_statement(span, role, certainty, (voice, holders)) for span, role in parts)
    return tuple(made)


def _presents_author(voice: Voice, holders: Holders, count: int) -> bool:
    """Say whether a sentence near the end says who the author is, as in: Jane Roe is a columnist for the Herald."""
    tokens = voice.parsed.tokens
    root = next((t for t in tokens if t.dep_ == "ROOT"), None)
    subject = next((c for c in root.children if c.dep_ == "nsubj"), None) if root is not None else None
    if root is None or subject is None or subject.pos_ != "PROPN" or voice.index < count - _LAST:
        return False
    name = tokens[subject.left_edge.i : subject.i + 1].text
    return name == holders.author and root.lemma_ == "be" and any(c.dep_ == "attr" for c in root.children)


def _statement(span: Span, chosen: str, certainty: float, heard: tuple[Voice, Holders]) -> MinedStatement:
    voice, holders = heard
    role = Role.SUPPORT if chosen == "testimony" else Role(chosen)
    others = chosen in OTHERS
    holder, manner, said = whose(voice, voice.main, holders) if others else (holders.author, Manner.OWN, None)
    if others and holders.is_author(holder):
        manner = Manner.OWN
        role = Role.SUPPORT if role is Role.POSITION else role
    here = said.says if said is not None and said.starts_here else None
    return MinedStatement(
        span, holder, role, manner, certainty, here.source if here else None, here.cue if here else None
    )


def whose(voice: Voice, main: Option | None, holders: Holders) -> tuple[str, Manner, Option | None]:
    """Return holder and manner of a sentence in another's voice."""
    if main is not None:
        if main.why == "carry":
            # His thought goes on, and a cue may say so too.
            cued = (o for o in voice.options if o.holder == main.holder and o.report is not None)
            main = next((o for o in cued if o.report and o.report.probability >= THRESHOLD), main)
        if main.why == "carry" and voice.quoted < 0.5:
            return main.holder, Manner.CONTINUED, None
        manner = Manner.DIRECT if voice.quoted > 0.7 else Manner.MIXED if voice.quoted > 0.1 else Manner.REPORTED
        return main.holder, manner, main
    if voice.before:
        return voice.before, Manner.CONTINUED, None
    return holders.author, Manner.OWN, None
